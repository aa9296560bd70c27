/*
 * Tables with one cell a line. The cells may be indented by a TAB, and a TAB alone is
 * then an empty cell and a line without one goes on with the cell above it. Rows may
 * be set apart by blank lines; else a row begins where a label follows a number.
 */
#include "layout.h"

#include "blanks.h"
#include "cell.h"
#include "entries.h"
#include "heading.h"
#include "html.h"
#include "labels.h"
#include "seen.h"
#include "utf8.h"

enum {
	CELL_BYTES = 180,	/* a longer line is prose */
	TAIL_BYTES = 60,	/* of a line that is neither a label nor a number */
	GAP_LINES = 24,		/* blank lines inside a table */
	MISSES = 3,		/* lines in a row that are neither label nor number */
	PROOF = 3		/* labels that make a table */
};

enum sort { BLANK, LABEL, PIECE, NUMBER, OTHER, PROSE };

/* The first word of *rest, which is then what stands behind it. */
static struct str
next_word(struct str *rest)
{
	struct str word = str_cut(rest, ' ');

	*rest = utf8_trim(*rest);
	return word;
}

/* Are the words of the text, which is no number, all values? */
static bool
are_values(struct str text)
{
	if (cell_numeric(text) || !str_near(text, ' ', text.n))
		return false;
	while (text.n) {
		struct str word = next_word(&text);

		if (!cell_numeric(word) && !cell_blank(word))
			return false;
	}
	return true;
}

/* Where values begin behind other words, which it folds, in one line; text.n: they do not. */
static size_t
values_behind(struct str text, struct folded *f)
{
	struct str rest = text;
	size_t at;

	while (str_near(rest, ' ', rest.n)) {
		next_word(&rest);
		at = (size_t)(rest.p - text.p);
		if (!cell_numeric(rest) && !are_values(rest))
			continue;
		fold((struct str){text.p, at}, f);
		return at;
	}
	return text.n;
}

/* The sort of the line, found out by its text. */
static enum sort
find_sort(struct str line)
{
	struct str text = utf8_trim(line);
	struct folded f;
	struct heading h;
	size_t len;

	if (text.n == 0)
		return BLANK;
	/* Bars part cells: another layout's line. */
	if (text.n > CELL_BYTES || memchr(text.p, '|', text.n))
		return PROSE;
	if (layout_furniture(line))
		return OTHER;
	if (cell_numeric(text) || cell_blank(text) || (values_behind(text, &f) < text.n &&
	    (label_lookup(&f) >= 0 || label_piece(&f))))
		return NUMBER;
	fold(text, &f);
	if (label_lookup(&f) >= 0)
		return LABEL;
	if (label_piece(&f))
		return PIECE;
	if (text.n > TAIL_BYTES || utf8_last(text, &len) == 0x3002)
		return PROSE;
	return heading_section(line, &h) ? PROSE : OTHER;
}

/* The same, if the line was not seen before. */
static enum sort
sort_line(struct str line)
{
	static struct seen lines;
	short *answer = seen_answer(&lines, line);

	if (answer == NULL)
		return find_sort(line);
	if (*answer == SEEN_NOT)
		*answer = (short)find_sort(line);
	return (enum sort)*answer;
}

/* A row that has its cells side by side, or a table of HTML, belongs to another reader. */
static bool
is_cell_line(struct str line)
{
	struct str text = utf8_trim(line);

	return text.n == 0 || (memchr(text.p, '\t', text.n) == NULL && !html_has_table(text));
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, gap = 0, misses = 0, labels = 0, number;
	struct str line;

	while (lines_next(&at, &line, &number) && is_cell_line(line)) {
		enum sort sort = taken || label_may_stand(line) ? sort_line(line) : PROSE;

		seen++;
		if (sort == PROSE || (taken == 0 && sort != LABEL))
			break;
		if (sort == BLANK && memchr(line.p, '\t', line.n) == NULL) {
			if (++gap > GAP_LINES)
				break;
			continue;
		}
		gap = 0;
		if (sort == OTHER && ++misses > MISSES)
			break;
		if (sort == LABEL || sort == NUMBER || sort == BLANK) {
			taken = seen;
			misses = 0;
			labels += sort == LABEL;
		}
		if (labels < PROOF && seen > 40)
			break;
	}
	return labels >= PROOF ? taken : 0;
}

/* How the lines of a table are laid out. */
struct style {
	bool tabs;		/* cells are indented by a TAB */
	bool mixed;		/* some are: then blank lines are no cells, or not all */
	bool blanks;		/* blank lines set rows apart */
};

static struct style
find_style(struct lines at, size_t nlines)
{
	struct style s = {.tabs = false};
	size_t tabs = 0, cells = 0, pairs = 0, gaps = 0, number;
	bool above = false;
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool blank = utf8_trim(line).n == 0 && !memchr(line.p, '\t', line.n);

		if (!blank) {
			cells++;
			tabs += line.p[0] == '\t';
			pairs += above;
		} else {
			gaps += above;
		}
		above = !blank;
	}
	s.tabs = tabs * 2 > cells;
	s.mixed = tabs > 0;
	/* Where a blank line stands behind every cell it sets nothing apart. */
	s.blanks = gaps > 0 && pairs > gaps / 2;
	return s;
}

struct state {
	struct style style;
	bool open;		/* the last row takes more cells */
	bool apart;		/* a blank line, and no page's end, stands behind it */
	bool number;		/* its last cell is a number, or empty */
	bool empty;		/* its last cell is empty */
};

/*
 * Goes on with the cell above. Two numbers, one above the other, may be two, or one that was too
 * wide: the text tells only where the upper is no number by itself (12,5). Below a sign for none
 * stands another's, or the page's.
 */
static int
extend(struct grid *g, struct str text)
{
	struct grid_cell *cell = &g->cells[g->ncells - 1];
	bool whole = cell_blank(cell->text);
	char buf[TAIL_BYTES + 1];

	if (!whole && cell_numeric(cell->text))
		whole = cell->text.n >= sizeof buf ||
		    cell_read(cell->text, false, buf, sizeof buf).state == CELL_OK;
	cell->doubtful = cell->doubtful || (whole && cell_numeric(text));
	return grid_extend_cell(g, text);
}

/* Adds the values of one line: the text leaves open whose cells they are. */
static int
add_values(struct grid *g, struct str text, size_t number)
{
	while (text.n) {
		if (layout_cell(g, next_word(&text), number))
			return -1;
		if (g->ncells)
			g->cells[g->ncells - 1].doubtful = true;
	}
	return 0;
}

static int
read_line(struct grid *g, struct state *st, struct str line, size_t number)
{
	struct str text = utf8_trim(line);
	struct folded f;
	size_t label = values_behind(text, &f);
	bool nothing = cell_blank(text) && !cell_numeric(text);
	bool tab = line.n && line.p[0] == '\t', several = are_values(text), value;

	if (label < text.n && (label_names_row(label_lookup(&f)) || label_piece(&f))) {
		if (read_line(g, st, (struct str){text.p, label}, number))
			return -1;
		st->number = true;
		return add_values(g, str_skip(text, label), number);
	}
	if (text.n == 0 && !tab) {
		st->apart = st->apart || (st->style.blanks && st->open);
		if (st->style.blanks)
			st->open = false;
		return 0;
	}
	if (!tab && layout_furniture(line)) {
		st->apart = false;
		return 0;
	}
	if (st->style.tabs && !tab && st->open && !st->empty &&
	    g->cells[g->ncells - 1].text.n < CELL_BYTES)
		return extend(g, text);
	value = nothing || several || cell_numeric(text);
	if (st->open && !st->empty && !value && entries_goes_on(g->cells[g->ncells - 1].text))
		return extend(g, text);
	if (!st->open || (st->number && !value)) {
		if (grid_add_row(g, number, false))
			return -1;
		g->rows[g->nrows - 1].apart = st->apart && value;
		st->open = true;
		st->number = st->apart = false;
	}
	/* Empty cells in front of a row's label are no numbers. */
	st->empty = nothing;
	st->number = value && (!nothing || g->rows[g->nrows - 1].n);
	return several ? add_values(g, text, number) : layout_cell(g, text, number);
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct state st = {.style = find_style(at, nlines)};
	size_t number, cell = g->ncells;
	struct str line, text = at.rest;
	int done = st.style.mixed ? 0 : blanks_read(at, nlines, g);

	if (done < 0)
		return -1;
	for (; !done && nlines && lines_next(&at, &line, &number); nlines--)
		if (read_line(g, &st, line, number))
			return -1;
	entries_doubt_feet(text, g, cell);
	return 0;
}

const struct reader layout_stacked = {"stacked", claim, read_lines, NULL, NULL};
