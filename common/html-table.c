#include "html-table.h"

#include "cell.h"
#include "layout.h"
#include "utf8.h"

enum {
	ROWSPAN_MAX = 65534,	/* as in browsers */
	LOST_WIDTH = 16		/* how far the values of a row may reach, if no row tells */
};

/* An attribute that counts columns or rows; 1 if it is not there, or none. */
static size_t
span(struct str attrs, const char *name, size_t max)
{
	struct str s = utf8_trim(html_attr(attrs, name));
	size_t value = 0;

	if (s.n == 0 || *s.p < '0' || *s.p > '9')
		return 1;
	for (; s.n && *s.p >= '0' && *s.p <= '9' && value < max; s = str_skip(s, 1))
		value = value * 10 + (size_t)(*s.p - '0');
	return value < max ? value : max;
}

/* The last row of the grid, which is the table's. */
static struct grid_row *
last_row(const struct html_table *t)
{
	return &t->g->rows[t->g->nrows - 1];
}

/* Adds a cell that is doubtful. -1: out of memory. */
static int
add_doubtful(struct html_table *t, struct str text, size_t line)
{
	if (grid_add_cell(t->g, text, line))
		return -1;
	t->g->cells[t->g->ncells - 1].doubtful = true;
	return 0;
}

/*
 * Passes over the columns before that one which cells of rows above reach down into. Where such
 * a cell is a value, what is this row's is open. -1: out of memory.
 */
static int
skip_covered(struct html_table *t, unsigned before)
{
	unsigned col;

	while ((col = last_row(t)->width) < before && t->until[col] > t->number) {
		if (!t->merged[col])
			last_row(t)->width++;
		else if (add_doubtful(t, STR("?"), last_row(t)->line))
			return -1;
	}
	return 0;
}

/* Has the row no words, as where rows have no label? */
static bool
holds_no_words(const struct grid_cell *cells, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!cell_numeric(cells[i].text))
			return false;
	return true;
}

/*
 * Puts the last row in doubt: the texts of its n cells, and what is not there. Behind the
 * label no cell is known to be blank, and words may be another row's label.
 */
static int
doubt_cells(struct html_table *t, const struct grid_cell *cells, size_t n, unsigned width)
{
	struct grid_row *r = last_row(t);
	bool behind = holds_no_words(cells, n);
	size_t i = 0;

	r->n = r->width = 0;
	while (r->width < width) {
		const struct grid_cell *c = i < n && cells[i].col == r->width ? &cells[i++] : NULL;
		bool value = c && cell_numeric(c->text);

		behind = behind || (c ? value || html_cell_spoiled(c->text) : i > 0);
		if (!behind && c == NULL)
			r->width++;
		else if (add_doubtful(t, behind && !value ? STR("?") : c->text,
		    c ? c->line : r->line))
			return -1;
		if (c && r->width < c->col + 1 + c->more) {
			t->g->cells[t->g->ncells - 1].more = c->more;
			r->width = c->col + 1 + c->more;
		}
	}
	return 0;
}

/* Puts the last row in doubt, as wide as the table. -1: out of memory. */
static int
doubt_row(struct html_table *t)
{
	struct grid_row *r = last_row(t);
	size_t n = r->n, size = n * sizeof(struct grid_cell);
	unsigned width = r->width > t->width ? r->width : t->width;
	struct grid_cell *cells = arena_alloc(t->g->arena, size + 1);

	if (cells == NULL)
		return -1;
	t->doubted = t->g->nrows;
	if (n)
		memcpy(cells, t->g->cells + r->first, size);
	t->g->ncells = r->first;
	return doubt_cells(t, cells, n, width);
}

/* Is the cell of that text a value, and one of more rows than their label? */
static bool
is_merged(struct html_table *t, struct str text)
{
	size_t down = t->down ? t->down : (size_t)-1;

	if (cell_numeric(text))
		return t->labels && down > t->labels;
	t->labels = cell_blank(text) ? t->labels : down;
	return false;
}

/* Keeps the columns of the cell that begins in column from, in the rows that it covers. */
static void
cover(struct html_table *t, unsigned from, bool merged)
{
	unsigned c;

	for (c = from; c < from + t->across && c < HTML_COLUMNS; c++) {
		t->until[c] = t->down ? t->number + t->down : (size_t)-1;
		t->merged[c] = merged;
	}
}

int
html_table_end_cell(struct html_table *t)
{
	struct str text;
	unsigned col;
	bool merged;

	if (!t->cell)
		return 0;
	t->cell = false;
	if (html_cell_end(&t->text, &text))
		return -1;
	if (!t->added) {
		if (grid_add_row(t->g, t->line, true))
			return -1;
		t->added = true;
		t->rows++;
	}
	if (skip_covered(t, HTML_COLUMNS))
		return -1;
	col = last_row(t)->width;
	merged = is_merged(t, text);
	cover(t, col, merged);
	if (layout_cell(t->g, text, t->text.line))
		return -1;
	if (last_row(t)->n && t->g->cells[t->g->ncells - 1].col == col) {
		t->g->cells[t->g->ncells - 1].doubtful = t->text.doubtful || merged;
		t->g->cells[t->g->ncells - 1].more = t->across - 1;
	}
	last_row(t)->width = col + t->across;
	return 0;
}

/* A row is as wide as what reaches into it from above. -1: out of memory. */
static int
widen_row(struct html_table *t)
{
	unsigned c;

	for (c = HTML_COLUMNS; c > last_row(t)->width && t->until[c - 1] <= t->number; c--)
		continue;
	while (last_row(t)->width < c) {
		if (skip_covered(t, c))
			return -1;
		last_row(t)->width += last_row(t)->width < c;
	}
	return 0;
}

int
html_table_end_row(struct html_table *t)
{
	if (html_table_end_cell(t))
		return -1;
	if (t->added) {
		if (widen_row(t))
			return -1;
		if (t->loose && doubt_row(t))
			return -1;
		if (!t->loose && last_row(t)->width > t->width)
			t->width = last_row(t)->width;
		t->loose = false;
	}
	t->row = t->added = t->hidden = t->quiet = false;
	return 0;
}

int
html_table_begin_row(struct html_table *t, struct str attrs)
{
	if (html_table_end_row(t))
		return -1;
	t->row = true;
	t->hidden = t->quiet = html_cell_hides(attrs);
	t->labels = 0;
	/* Rows that are not shown do not count. */
	t->number += !t->hidden;
	return 0;
}

int
html_table_begin_cell(struct html_table *t, const struct html_token *tag)
{
	struct str none = {NULL, 0};

	if (html_table_end_cell(t) || (!t->row && html_table_begin_row(t, none)))
		return -1;
	t->quiet = t->hidden || html_cell_hides(tag->attrs);
	if (t->quiet)
		return 0;
	t->across = (unsigned)span(tag->attrs, "colspan", HTML_COLUMNS);
	t->across += t->across == 0;
	t->down = span(tag->attrs, "rowspan", ROWSPAN_MAX);
	t->line = tag->line;
	t->cell = true;
	html_cell_begin(&t->text);
	return 0;
}

/* No cell reaches out of a group of rows. */
int
html_table_turn_group(struct html_table *t)
{
	if (html_table_end_row(t))
		return -1;
	memset(t->until, 0, sizeof t->until);
	t->number = 0;
	return 0;
}

int
html_table_turn(struct html_table *t, const struct html_token *tag)
{
	/* A table inside a cell: what was read of the cell is the page's frame. */
	if (!tag->close && t->open)
		t->cell = false;
	if (html_table_turn_group(t))
		return -1;
	if (!tag->close && t->count++)
		t->g->blocks++;
	t->open = !tag->close && !html_cell_hides(tag->attrs);
	t->loose = false;
	t->rows = 0;
	t->width = 0;
	return 0;
}

/* Text that stands in the table but in none of its cells: some tag was lost. */
int
html_table_note_text(struct html_table *t, struct str text)
{
	text = utf8_trim(text);
	if (t->quiet || (cell_blank(text) && !cell_numeric(text)) ||
	    (!t->row && layout_furniture(text)))
		return 0;
	t->loose = true;
	return !t->added && t->rows && t->doubted < t->g->nrows ? doubt_row(t) : 0;
}

/* The text ends inside a row: the end of its last cell, and cells, may be lost. */
int
html_table_break_off(struct html_table *t)
{
	unsigned width = t->width ? t->width : LOST_WIDTH;

	/* Not even whether the cell is empty can be told. */
	t->cell = t->cell && t->text.line;
	t->text.doubtful = true;
	if (html_table_end_cell(t))
		return -1;
	while (t->added && last_row(t)->width < width) {
		if (add_doubtful(t, STR("?"), last_row(t)->line))
			return -1;
	}
	return html_table_end_row(t);
}

