/*
 * Tables whose columns are shown by a line of dashes, one run a column, as pandoc's simple
 * and multiline tables and reST's simple tables (of equals signs) have them. A cell stands
 * under its run, counted in characters or in columns. Rows are lines; where blank lines
 * part the rows, a row may be several.
 */
#include "layout.h"

#include "cell.h"
#include "heading.h"
#include "runs.h"
#include "spans.h"
#include "utf8.h"
#include "wrap.h"

enum {
	HEAD_LINES = 40,	/* of the longest head */
	PROOF_LINES = 64	/* how far behind a line that fits no column the table may end */
};

/*
 * The columns of the table that begins at that line: with the runs, with a head of one
 * line above them, or with a line without gaps and a head. False if none does.
 */
static bool
find_table(struct lines at, struct runs *r)
{
	struct str line = {NULL, 0}, head;
	struct runs solid;
	size_t number, i;

	lines_next(&at, &line, &number);
	if (runs_find(line, r) && r->n > 1)
		return true;
	solid = *r;
	head = line;
	for (i = 0; i < HEAD_LINES && lines_next(&at, &line, &number); i++) {
		if (runs_find(line, r))
			return r->n > 1 && (solid.n == 0 ? runs_fits_any(head, r) :
			    solid.from[0] == r->from[0] && solid.to[0] == r->to[r->n - 1]);
		if (solid.n == 0 || utf8_trim(line).n == 0)
			return false;
	}
	return false;
}

/* A section's heading may stand where the first column is. */
static bool
is_heading(struct str line, const struct runs *r)
{
	struct heading h;
	struct str rest = line;
	unsigned at = 0;

	runs_take(&rest, RUNS_CHARS, &at, r->to[0]);
	return utf8_trim(rest).n == 0 && heading_section(line, &h) != 0;
}

/* Does the line end before the last column? */
static bool
is_short(struct str line, const struct runs *r, enum runs_metric m)
{
	unsigned at = 0;

	runs_take(&line, m, &at, r->from[r->n - 1]);
	return at < r->from[r->n - 1];
}

/* Is the line blank, and not a row of empty cells that are filled up with blanks? */
static bool
is_blank(struct str line, const struct runs *r)
{
	return utf8_trim(line).n == 0 && is_short(line, r, RUNS_CHARS);
}

/*
 * How many lines there are up to the next rule of the table, behind a line that fits none of
 * its columns; 0 if none comes, or text that is none of the table's does.
 */
static size_t
find_end(struct lines at, const struct runs *r)
{
	size_t seen, blanks = 0, number;
	struct str line;

	for (seen = 1; seen < PROOF_LINES && lines_next(&at, &line, &number); seen++) {
		if (runs_rule(line, r))
			return seen;
		blanks = is_blank(line, r) ? blanks + 1 : 0;
		if (blanks > 1 || is_heading(line, r))
			break;
	}
	return 0;
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, texts = 0, blanks = 0, end = 0, number;
	bool rule = false, top = false, odd;
	struct runs r, next;
	struct str line;

	if (!find_table(at, &r))
		return 0;
	while (lines_next(&at, &line, &number)) {
		seen++;
		blanks = is_blank(line, &r) ? blanks + 1 : 0;
		/* Blank lines part rows; behind a rule one ends the table. */
		if (blanks && rule && texts)
			break;
		odd = blanks > 1 || (!blanks && !runs_fits_any(line, &r) && !runs_torn(line));
		if (odd && seen > end) {
			/* A table with a rule above it has one below. */
			if (!top || (end = find_end(at, &r)) == 0)
				break;
			end += seen;
		}
		if (blanks)
			continue;
		/* A line of runs right below another begins the next table. */
		if ((rule && runs_find(line, &next)) || is_heading(line, &r))
			break;
		rule = runs_rule(line, &r);
		top = top || (rule && taken == 0);
		texts += !rule;
		taken = seen;
	}
	return texts ? taken : 0;
}

struct table {
	struct grid *grid;
	struct runs runs;
	enum runs_metric metric;
	bool by_line;			/* each line is a row */
	bool padded;			/* lines have blanks at their ends: a short one was cut */
	bool odd;			/* the row that is being read is not whole */
	bool cut;			/* nor is the next one */
	bool late;			/* a cell of it begins in a later line than others */
	bool below;			/* a row stands above it */
	size_t torn;			/* lines of nothing but blanks: one alone was cut off */
	enum runs_flush flush[RUNS_MAX];	/* by column */
	struct wrap cell[RUNS_MAX];		/* of the row that is being read */
	size_t line;			/* where it begins; 0: it has not begun */
};

/* Finds out how places are counted, and what parts the rows. */
static void
find_style(struct lines at, size_t nlines, struct table *t)
{
	size_t off[RUNS_METRICS] = {0}, pairs = 0, blanks = 0, number, i;
	bool numbers[RUNS_MAX] = {false};
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool pair = false, blank = is_blank(line, &t->runs);
		struct str rest = line;
		unsigned place = 0;

		blanks += blank;
		t->torn += blank && str_ends(line, STR(" "));
		if (runs_rule(line, &t->runs))
			continue;
		for (i = 0; i < t->runs.n; i++) {
			struct str piece = runs_piece(&rest, &t->runs, t->metric, &place, i);
			bool is = wrap_number(utf8_trim(piece));

			pair = pair || (is && numbers[i]);
			numbers[i] = is;
		}
		pairs += pair;
		t->padded = t->padded || (!blank && line.p[line.n - 1] == ' ');
		off[RUNS_CHARS] += !runs_fits(line, &t->runs, RUNS_CHARS);
		off[RUNS_COLUMNS] += !runs_fits(line, &t->runs, RUNS_COLUMNS);
	}
	t->metric = off[RUNS_CHARS] < off[RUNS_COLUMNS] ? RUNS_CHARS : RUNS_COLUMNS;
	t->by_line = t->runs.c == '=' || blanks == 0 || pairs > blanks;
}

static int
end_row(struct table *t)
{
	size_t line = t->line, i;

	/* Words of a head begin where they like, below a title or beside longer ones. */
	for (i = 0; i < t->runs.n && !t->below && t->late; i++)
		t->below = t->cell[i].n && cell_numeric(wrap_text(&t->cell[i]));
	t->odd = t->odd || (t->late && t->below);
	t->below = t->below || line;
	t->late = false;
	/* Two numbers, where one would have had room: a line was cut, or is another row's. */
	for (i = 0; line && i < t->runs.n; i++)
		t->odd = t->odd || (t->cell[i].doubtful && !t->cell[i].filled);
	t->line = 0;
	return line ? wrap_row(t->grid, t->cell, t->runs.n, line, !t->odd) : 0;
}

/* Has the line a number in front, or behind a gap, as cells are set apart? */
static bool
holds_number(struct str line)
{
	struct str rest = utf8_trim(line), word = {rest.p, str_find(rest, STR(" "))};

	while (!cell_numeric(word) && rest.n) {
		rest = utf8_trim(str_skip(rest, str_find(rest, STR("  "))));
		word = (struct str){rest.p, str_find(rest, STR("  "))};
	}
	return cell_numeric(word) && !layout_furniture(line);
}

/* Cells begin in their row's first line: does a blank line in front of this one lack? */
static bool
begins_late(const struct table *t, size_t i, struct str piece, size_t number)
{
	return number > t->line && t->cell[i].n == 0 && utf8_trim(piece).n;
}

/* Does the row go on where the line ends, as a list of attributes in a cell does? */
static bool
goes_on(const struct table *t)
{
	size_t i = 0;

	while (t->line && i < t->runs.n && !spans_are_open(wrap_text(&t->cell[i])))
		i++;
	return t->line && i < t->runs.n;
}

static int
read_line(struct table *t, struct str line, size_t number)
{
	unsigned at = 0, before;
	size_t i;

	if (t->by_line && !goes_on(t) && end_row(t))
		return -1;
	if (t->line == 0) {
		t->line = number;
		t->odd = t->cut;
		t->cut = false;
		for (i = 0; i < t->runs.n; i++)
			t->cell[i] = wrap_new(number);
	}
	t->odd = t->odd || !runs_fits(line, &t->runs, t->metric) || layout_furniture(line) ||
	    (t->padded && is_short(line, &t->runs, t->metric));
	/* What stands between the columns is text of the page, or of a row that has moved. */
	if (!t->by_line && (layout_furniture(line) || !runs_fits_any(line, &t->runs)))
		return holds_number(line) ?
		    wrap_add(&t->cell[t->runs.n - 1], STR("?"), number, t->grid->arena) : 0;
	for (i = 0; i < t->runs.n; i++) {
		struct str piece;

		before = at;
		piece = runs_piece(&line, &t->runs, t->metric, &at, i);
		t->late = t->late || begins_late(t, i, piece, number);
		if (!runs_is_flush(piece, &t->runs, t->metric, before, i, t->flush[i]) ||
		    runs_holds_two(piece) || (at > t->runs.to[t->runs.n - 1] &&
		    str_near(utf8_trim(piece), ' ', piece.n)))
			t->odd = true;
		if (wrap_add(&t->cell[i], piece, number, t->grid->arena))
			return -1;
	}
	return 0;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct table t = {.grid = g};
	bool top = false, rule = false;
	struct str line;
	size_t number, seen;

	find_table(at, &t.runs);
	find_style(at, nlines, &t);
	runs_find_flush(at, nlines, &t.runs, t.metric, t.flush);
	for (seen = 0; seen < nlines && lines_next(&at, &line, &number); seen++) {
		bool blank = is_blank(line, &t.runs);
		bool torn = runs_torn(line) && !runs_rule(line, &t.runs);

		/* A blank line may stand where the end of a row was cut off, or its beginning. */
		t.cut = t.cut || (t.torn == 1 && blank && str_ends(line, STR(" "))) ||
		    (blank && t.by_line && t.line && t.cell[t.runs.n - 1].n == 0);
		t.odd = t.odd || t.cut || torn;
		rule = runs_rule(line, &t.runs);
		top = top || (rule && seen == 0);
		if (blank || torn || rule ? end_row(&t) :
		    read_line(&t, line, number))
			return -1;
	}
	/* A rule or a blank line is lost behind the table, or the rest of its last row is there. */
	t.odd = t.odd || (top && !rule) || (lines_next(&at, &line, &number) &&
	    (!t.by_line || (utf8_trim(line).n && !layout_furniture(line))));
	return end_row(&t);
}

const struct reader layout_dashes = {"dashes", claim, read_lines, NULL, "-="};
