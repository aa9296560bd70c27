/*
 * Tables that are drawn, of box characters or of + - and |, by w3m, links, elinks, pandoc. A
 * rule that stops says that the cell beside it goes on; where a bar is missing, cells are
 * merged. Where a bar stands is counted as the program that drew the table did.
 */
#include "layout.h"

#include "draw.h"
#include "utf8.h"
#include "wrap.h"

enum {
	PROOF_LINES = 40,	/* within so many lines a table has a rule */
	GAP_LINES = 4,		/* what a page break may put into a table */
	OPEN_ROWS = 64,		/* rows that a cell may span */
	BARE = 4		/* at most one row in so many has lost its label */
};

/* Does the line begin a table: with a rule, or a bar that is no sign of text? */
static bool
begins(struct lines at, const struct draw_line *first)
{
	struct draw_line d;
	struct str line;
	size_t number, seen;

	if (first->box || (first->top && first->rules))
		return true;
	/* A page that begins inside a table: its rules are further down. */
	for (seen = 0; seen < PROOF_LINES && lines_next(&at, &line, &number) &&
	    draw_split(line, &d); seen++)
		if (d.top && d.rules)
			return true;
	return false;
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen, texts = 0, number;
	bool rules = false, inner = false;
	struct draw_line d;
	struct str line;

	for (seen = 1; lines_next(&at, &line, &number); seen++) {
		if (draw_split(line, &d)) {
			if (taken == 0 && !begins(at, &d))
				return 0;
			/* A rule below another begins the next table, or ends a row of blanks. */
			if (rules && d.rules && seen == taken + 1 && (!inner || d.inner))
				break;
			texts += !d.rules;
			rules = d.rules;
			inner = d.inner;
			taken = seen;
			continue;
		}
		/* Behind a rule only what is left of a line of the table goes on with it. */
		if (taken == 0 || seen - taken > GAP_LINES || (!draw_torn(line) &&
		    (rules || (utf8_trim(line).n && !layout_furniture(line)))))
			break;
		rules = false;
	}
	return texts ? taken : 0;
}

/* A cell that may still get more text. */
struct open_cell {
	unsigned row, col;
	struct wrap text;
};

struct table {
	struct grid *grid;
	enum draw_metric metric;
	short column[DRAW_PLACES];		/* which column begins at that place; -1: none */
	unsigned ncols;
	bool single;			/* it has one line of text */
	bool by_line;			/* rules do not part the rows, lines do */
	struct open_cell *cells;	/* in the order of rows and columns */
	size_t ncells, cap;
	unsigned nrows;
	size_t line[OPEN_ROWS];		/* where they begin */
	bool odd[OPEN_ROWS];		/* they are not sure */
	bool damage;			/* nor is the row that begins next */
	size_t open[DRAW_BARS];		/* by column: its cell's number + 1; 0: a rule closed it */
	bool fresh;			/* a cell that opens begins a row */
	bool inner;			/* the line above was a rule between two rows */
};

/* Counts how often bars stand at each place, in each way of counting. */
static void
count_places(struct lines at, size_t nlines, unsigned char seen[DRAW_METRICS][DRAW_PLACES],
    struct table *t)
{
	struct draw_line two[2] = {0}, *d = two, *above = two + 1;
	size_t rules = 0, pairs = 0, bare = 0, texts = 0, number, i, m;
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool pair, rule = false;

		if (!draw_split(line, d))
			continue;
		for (i = 0; i < d->n; i++)
			rule = rule || d->seg[i].rule;
		pair = draw_has_pair(above, d);
		texts += !d->rules;
		rules += rule;
		pairs += pair;
		bare += pair && !draw_has_words(d);
		for (m = 0; m < DRAW_METRICS; m++)
			for (i = 0; i <= d->n; i++) {
				unsigned char *n = &seen[m][d->seg[i].place[m]];

				/* One bar out of line makes no column, one at a rule does. */
				if (*n < 2)
					*n = (unsigned char)(*n + 1 + rule);
			}
		above = d;
		d = d == two ? two + 1 : two;
	}
	/* Rows that are lines have labels. */
	t->by_line = pairs > rules && bare * BARE <= pairs;
	t->single = texts == 1;
}

/* Finds the columns. The right way to count is the one in which bars stand in line. */
static bool
find_columns(struct lines at, size_t nlines, struct table *t)
{
	unsigned char seen[DRAW_METRICS][DRAW_PLACES] = {{0}};
	size_t n[DRAW_METRICS] = {0}, m, i;

	count_places(at, nlines, seen, t);
	for (m = 0; m < DRAW_METRICS; m++)
		for (i = 0; i < DRAW_PLACES; i++)
			n[m] += seen[m][i] > 0;
	t->metric = DRAW_COLUMNS;
	for (m = 0; m < DRAW_METRICS; m++)
		if (n[m] < n[t->metric])
			t->metric = (enum draw_metric)m;
	for (i = 0; i < DRAW_PLACES; i++) {
		bool bar = seen[t->metric][i] > !t->single;

		t->column[i] = bar ? (short)t->ncols : -1;
		t->ncols += bar;
	}
	/* The last bar begins no column. */
	return t->ncols > 1 && --t->ncols < DRAW_BARS;
}

/*
 * The column at which each bar of the line stands. False where that is not sure: bars out
 * of line, and not one for each column, or none at the ends of the table.
 */
static bool
find_bars(const struct table *t, const struct draw_line *d, unsigned col[DRAW_BARS])
{
	bool in_line = true;
	size_t i;

	for (i = 0; i <= d->n; i++) {
		col[i] = (unsigned)t->column[d->seg[i].place[t->metric]];
		in_line = in_line && col[i] <= t->ncols;
	}
	for (i = 0; !in_line && i <= d->n; i++)
		col[i] = i < t->ncols ? (unsigned)i : t->ncols;
	return in_line ? col[0] == 0 && col[d->n] == t->ncols : d->n == t->ncols;
}

/* Adds the rows that are pending to the grid; all cells are closed. */
static int
flush(struct table *t)
{
	struct wrap cells[DRAW_BARS];
	size_t i = 0;
	unsigned row, col;

	for (row = 0; row < t->nrows; row++) {
		for (col = 0; col < t->ncols; col++)
			cells[col] = i < t->ncells && t->cells[i].row == row &&
			    t->cells[i].col == col ? t->cells[i++].text : wrap_new(t->line[row]);
		if (wrap_row(t->grid, cells, t->ncols, t->line[row], !t->odd[row]))
			return -1;
	}
	t->ncells = t->nrows = 0;
	memset(t->open, 0, sizeof t->open);
	t->fresh = true;
	return 0;
}

/* A part of the table is lost here, or cannot be told from another. */
static void
doubt(struct table *t)
{
	if (!t->fresh)
		t->odd[t->nrows - 1] = true;
	t->damage = true;
}

/* Opens a cell at the columns [from, to). */
static int
open_cell(struct table *t, unsigned from, unsigned to, size_t line)
{
	struct open_cell *cells, *last = t->ncells ? &t->cells[t->ncells - 1] : NULL;

	if (t->fresh || last == NULL || last->col >= from) {
		if (t->nrows == OPEN_ROWS && flush(t))
			return -1;
		t->odd[t->nrows] = t->damage;
		t->line[t->nrows++] = line;
		t->fresh = t->damage = false;
	}
	cells = arena_grow(t->grid->arena, t->cells, t->ncells, &t->cap, sizeof *cells);
	if (cells == NULL)
		return -1;
	t->cells = cells;
	cells[t->ncells++] = (struct open_cell){t->nrows - 1, from,
	    {.line = line, .more = to - from - 1}};
	for (; from < to; from++)
		t->open[from] = t->ncells;
	return 0;
}

/* Takes up a piece of text that stands in the columns [from, to). */
static int
add_text(struct table *t, struct str text, unsigned from, unsigned to, size_t line, bool sure)
{
	struct open_cell *cell;
	unsigned c;

	if (t->open[from] == 0 && open_cell(t, from, to, line))
		return -1;
	cell = &t->cells[t->open[from] - 1];
	/* Bars must stand where they stood on the lines above, or the text may be another's. */
	sure = sure && cell->col == from && (to == t->ncols || t->open[to] != t->open[from]);
	for (c = from; c < to; c++)
		sure = sure && t->open[c] == t->open[from];
	if (utf8_trim(text).n && !sure) {
		t->odd[cell->row] = true;
		doubt(t);
	}
	return wrap_add(&cell->text, text, line, t->grid->arena);
}

static int
read_line(struct table *t, const struct draw_line *d, size_t line)
{
	unsigned col[DRAW_BARS], c;
	bool sure = find_bars(t, d, col), texts = false;
	size_t i;

	if (t->by_line && !d->rules && flush(t))
		return -1;
	if (d->broken || !sure)
		doubt(t);
	for (i = 0; i < d->n; i++)
		for (c = col[i]; d->seg[i].rule && c < col[i + 1]; c++) {
			t->open[c] = 0;
			t->fresh = true;
		}
	for (i = 0; i < d->n && !d->rules; i++) {
		if (d->seg[i].rule || col[i] >= col[i + 1])
			continue;
		texts = true;
		if (add_text(t, d->seg[i].text, col[i], col[i + 1], line, sure))
			return -1;
	}
	return texts ? 0 : flush(t);
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct table t = {.grid = g, .fresh = true, .damage = true};
	struct str line;
	struct draw_line d;
	size_t number;

	if (!find_columns(at, nlines, &t))
		return 0;
	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool whole = draw_split(line, &d);
		/* A row is whole only between two rules. */
		t.damage = t.damage && !(whole && d.rules);
		if (!whole && !layout_furniture(line) && (draw_torn(line) || !t.fresh))
			doubt(&t);
		/* Between two rules without a line between is a row of cells that are empty. */
		if (whole && ((t.inner && d.rules && open_cell(&t, 0, 1, number)) ||
		    read_line(&t, &d, number)))
			return -1;
		t.inner = whole && d.rules && d.inner;
	}
	if (!t.fresh)
		doubt(&t);
	return flush(&t) ? -1 : wrap_join(g);
}

const struct reader layout_rules = {"rules", claim, read_lines, "|+\xE2", NULL};
