/*
 * Tables whose columns are shown by a line of dashes, one run a column, as pandoc's simple
 * and multiline tables and reST's simple tables (of equals signs) have them. A cell stands
 * under its run, counted in characters or in columns. Rows are lines; where blank lines
 * part the rows, a row may be several.
 */
#include "layout.h"

#include "heading.h"
#include "utf8.h"
#include "wrap.h"

enum {
	LINE_BYTES = 16 * 1024,	/* a longer line is of no table */
	RUNS = 64,		/* columns */
	RUN_CHARS = 2,		/* the shortest run that shows a column */
	SOLID_CHARS = 10,	/* the shortest line above a head */
	HEAD_LINES = 40		/* of the longest head */
};

/* How places on a line are counted. */
enum metric { CHARS, COLUMNS, METRICS };

/* The columns: places of their runs' first characters, and behind their last. */
struct runs {
	size_t n;		/* 1: a line without a gap */
	unsigned from[RUNS], to[RUNS];
	char c;			/* - or = */
};

/* Is the line one of runs? False too if it has too many. */
static bool
find_runs(struct str line, struct runs *r)
{
	unsigned i;

	*r = (struct runs){.n = 0};
	if (line.n > LINE_BYTES)
		return false;
	while (line.n && (line.p[line.n - 1] == ' ' || line.p[line.n - 1] == '\f'))
		line.n--;
	for (i = 0; i < line.n; i++) {
		char c = line.p[i];

		if (c == ' ')
			continue;
		if ((c != '-' && c != '=') || (r->c && c != r->c))
			return false;
		r->c = c;
		if (r->n && r->to[r->n - 1] == i) {
			r->to[r->n - 1]++;
			continue;
		}
		if (r->n == RUNS || (r->n && r->to[r->n - 1] - r->from[r->n - 1] < RUN_CHARS))
			return false;
		r->from[r->n] = i;
		r->to[r->n++] = i + 1;
	}
	return r->n > 0 && r->to[r->n - 1] - r->from[0] >= SOLID_CHARS;
}

/* Takes the characters before the place to off *line; *at is the place of its first. */
static struct str
take_to(struct str *line, enum metric m, unsigned *at, unsigned to)
{
	struct str head = {line->p, 0};
	size_t len;

	while (line->n && *at < to) {
		uint32_t c = utf8_char(*line, &len);

		*at += m == CHARS ? 1 : (unsigned)utf8_width(c);
		*line = str_skip(*line, len);
		head.n += len;
	}
	return head;
}

/* Is the line blank wherever no run is? */
static bool
fits(struct str line, const struct runs *r, enum metric m)
{
	unsigned at = 0;
	size_t i;

	for (i = 0; i < r->n && line.n; i++) {
		if (utf8_trim(take_to(&line, m, &at, r->from[i])).n || (line.n && at > r->from[i]))
			return false;
		take_to(&line, m, &at, i + 1 < r->n ? r->to[i] : (unsigned)-1);
	}
	return true;
}

static bool
fits_any(struct str line, const struct runs *r)
{
	return line.n <= LINE_BYTES && (fits(line, r, COLUMNS) || fits(line, r, CHARS));
}

/*
 * The columns of the table that begins at that line: with the runs, with a head of one
 * line above them, or with a line without gaps and a head. False if none does.
 */
static bool
find_table(struct lines at, struct runs *r)
{
	struct str line, head;
	struct runs solid;
	size_t number, i;

	if (!lines_next(&at, &line, &number))
		return false;
	if (find_runs(line, r) && r->n > 1)
		return true;
	solid = *r;
	head = line;
	for (i = 0; i < HEAD_LINES && lines_next(&at, &line, &number); i++) {
		if (find_runs(line, r))
			return r->n > 1 && (solid.n == 0 ? fits_any(head, r) :
			    solid.from[0] == r->from[0] && solid.to[0] == r->to[r->n - 1]);
		if (solid.n == 0 || utf8_trim(line).n == 0)
			return false;
	}
	return false;
}

/* Is it a line of runs of that table, or one without gaps from end to end? */
static bool
is_rule(struct str line, const struct runs *r)
{
	struct runs other;

	return find_runs(line, &other) && other.from[0] == r->from[0] &&
	    other.to[other.n - 1] == r->to[r->n - 1];
}

/* A section's heading may stand where the first column is. */
static bool
is_heading(struct str line, const struct runs *r)
{
	struct heading h;
	struct str rest = line;
	unsigned at = 0;

	take_to(&rest, CHARS, &at, r->to[0]);
	return utf8_trim(rest).n == 0 && heading_section(line, &h) != 0;
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, texts = 0, blanks = 0, number;
	bool rule = false;
	struct runs r;
	struct str line;

	if (!find_table(at, &r))
		return 0;
	while (lines_next(&at, &line, &number)) {
		seen++;
		if (utf8_trim(line).n == 0) {
			/* Blank lines part rows; behind a rule one ends the table. */
			if ((rule && texts) || ++blanks > 1)
				break;
			continue;
		}
		blanks = 0;
		/* A line of runs right below another begins the next table. */
		if (is_rule(line, &r) ? rule : !fits_any(line, &r) || is_heading(line, &r))
			break;
		rule = is_rule(line, &r);
		texts += !rule;
		taken = seen;
	}
	return texts ? taken : 0;
}

struct table {
	struct grid *grid;
	struct runs runs;
	enum metric metric;
	bool by_line;			/* each line is a row */
	bool padded;			/* lines have blanks at their ends: a short one was cut */
	bool odd;			/* the row that is being read is not whole */
	struct wrap cell[RUNS];		/* of the row that is being read */
	size_t line;			/* where it begins; 0: it has not begun */
};

/* The piece of the line that stands in column i. */
static struct str
take_piece(struct str *line, const struct table *t, unsigned *at, size_t i)
{
	return take_to(line, t->metric, at, i + 1 < t->runs.n ? t->runs.from[i + 1] :
	    (unsigned)-1);
}

/* Does the line end before the last column? */
static bool
is_short(struct str line, const struct table *t)
{
	unsigned at = 0;

	take_to(&line, t->metric, &at, t->runs.from[t->runs.n - 1]);
	return at < t->runs.from[t->runs.n - 1];
}

/* Finds out how places are counted, and what parts the rows. */
static void
find_style(struct lines at, size_t nlines, struct table *t)
{
	size_t off[METRICS] = {0}, pairs = 0, blanks = 0, number, i;
	bool numbers[RUNS] = {false};
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool pair = false, blank = utf8_trim(line).n == 0;
		struct str rest = line;
		unsigned place = 0;

		blanks += blank;
		if (is_rule(line, &t->runs))
			continue;
		for (i = 0; i < t->runs.n; i++) {
			bool is = wrap_number(utf8_trim(take_piece(&rest, t, &place, i)));

			pair = pair || (is && numbers[i]);
			numbers[i] = is;
		}
		pairs += pair;
		t->padded = t->padded || (!blank && line.p[line.n - 1] == ' ');
		off[CHARS] += !fits(line, &t->runs, CHARS);
		off[COLUMNS] += !fits(line, &t->runs, COLUMNS);
	}
	t->metric = off[CHARS] < off[COLUMNS] ? CHARS : COLUMNS;
	t->by_line = t->runs.c == '=' || blanks == 0 || pairs > blanks;
}

static int
end_row(struct table *t)
{
	size_t line = t->line;

	t->line = 0;
	return line ? wrap_row(t->grid, t->cell, t->runs.n, line, !t->odd) : 0;
}

static int
read_line(struct table *t, struct str line, size_t number)
{
	unsigned at = 0;
	size_t i;

	if (t->by_line && end_row(t))
		return -1;
	if (t->line == 0) {
		t->line = number;
		t->odd = false;
		for (i = 0; i < t->runs.n; i++)
			t->cell[i] = wrap_new(number);
	}
	t->odd = t->odd || !fits(line, &t->runs, t->metric) || (t->padded && is_short(line, t));
	for (i = 0; i < t->runs.n; i++) {
		struct str piece = take_piece(&line, t, &at, i);

		if (wrap_add(&t->cell[i], piece, number, t->grid->arena))
			return -1;
	}
	return 0;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct table t = {.grid = g};
	struct str line;
	size_t number;

	if (!find_table(at, &t.runs))
		return 0;
	find_style(at, nlines, &t);
	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool parts = utf8_trim(line).n == 0 || is_rule(line, &t.runs);

		if (parts ? end_row(&t) : read_line(&t, line, number))
			return -1;
	}
	/* A rule or a blank line is lost behind the table, or the rest of its last row is there. */
	t.odd = t.odd || (lines_next(&at, &line, &number) &&
	    (!t.by_line || (utf8_trim(line).n && !layout_furniture(line))));
	return end_row(&t);
}

const struct reader layout_dashes = {"dashes", claim, read_lines};
