#include "upright.h"

#include "cell.h"
#include "labels.h"

enum { COLUMNS = 8, ROWS = 8 };	/* no fewer than such a table has */

struct upright {
	const struct form_table *table;
	int code;			/* its place in form_codes */
	unsigned from;			/* the first column of the grid with one of the table's */
	/* Cells; those without text are empty. */
	struct grid_cell head[COLUMNS], band[ROWS], value[ROWS][COLUMNS];
};

/* The column of a flat table that the cell names; NULL: none. */
static const struct label *
column_named(const struct grid_cell *cell)
{
	struct folded f;
	int i;

	if (cell->doubtful || cell_numeric(cell->text))
		return NULL;
	fold(cell->text, &f);
	for (i = label_lookup(&f); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL && label_at(i)->table >= 0 &&
		    form_is_flat(label_at(i)->table))
			return label_at(i);
	return NULL;
}

/* Do the two fold to the same characters? */
static bool
reads_like(const struct folded *f, struct str text)
{
	struct folded other;

	fold(text, &other);
	return f->n == other.n && memcmp(f->c, other.c, f->n * sizeof *f->c) == 0;
}

/*
 * The row of the table that the cell names; its number of rows, if none. 行政诉讼 alone may be
 * either of two.
 */
static size_t
row_named(const struct form_table *t, const struct grid_cell *cell)
{
	size_t row = t->nrows, i;
	struct folded f;
	int l;

	fold(cell->text, &f);
	for (i = 0; i < t->nrows; i++)
		if (reads_like(&f, str_of(t->rows[i].label)))
			return i;
	for (l = cell->doubtful ? -1 : label_lookup(&f); l >= 0; l = label_at(l)->next)
		if (label_at(l)->kind == LABEL_BAND) {
			if (row < t->nrows)
				return t->nrows;
			row = (size_t)label_at(l)->slot;
		}
	return row;
}

/* Does the row name all columns of a flat table, each once, and nothing behind the first? */
static bool
take_head(const struct grid *g, const struct grid_row *r, struct upright *u)
{
	size_t c, found = 0;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];
		const struct label *l = column_named(cell);
		size_t col;

		if (l == NULL && found == 0)
			continue;
		if (l == NULL || cell->more)
			return false;
		if (found++ == 0) {
			u->table = form_table(FORM_2021, l->table);
			u->from = cell->col;
		}
		col = (size_t)l->col[FORM_2021];
		if (u->head[col].text.n)
			return false;
		u->head[col] = *cell;
	}
	/* The rows' names need a column. */
	return found && u->from && found == u->table->ncols && r->indexed;
}

/* The column of the table that stands in the cell's; ncols: none. */
static size_t
column_of(const struct upright *u, const struct grid_cell *cell)
{
	size_t col = 0;

	while (col < u->table->ncols && u->head[col].col != cell->col)
		col++;
	return col;
}

/* The last part of the row's label, which stands over its columns: 复议后起诉. */
static struct str
band_of(const struct form_row *row)
{
	struct str rest = str_of(row->label), part = rest;

	while (rest.p)
		part = str_cut(&rest, ' ');
	return part;
}

/* Has the row values but no sum of them, as one that lost cells and whose rest moved up? */
static bool
lacks_sum(const struct upright *u, const struct grid_cell value[COLUMNS])
{
	size_t col, values = 0;

	for (col = 0; col < u->table->ncols; col++)
		values += value[col].text.n > 0;
	return values && value[u->table->ncols - 1].text.n == 0;
}

/* Takes up a row of the table, which the last cell in front of the values names. */
static bool
take_row(const struct grid *g, const struct grid_row *r, struct upright *u)
{
	size_t c = r->first, row = u->table->nrows;

	for (; c < r->first + r->n && g->cells[c].col < u->from; c++)
		row = row_named(u->table, &g->cells[c]);
	if (row == u->table->nrows || !r->indexed || u->band[row].text.n)
		return false;
	u->band[row] = g->cells[c - 1];
	u->band[row].text = band_of(&u->table->rows[row]);
	for (; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];
		size_t col = column_of(u, cell);

		if (col == u->table->ncols || cell->more || !cell_numeric(cell->text))
			return false;
		u->value[row][col] = *cell;
	}
	return !lacks_sum(u, u->value[row]);
}

/* Are the last rows a head and below it all rows of its table? */
static bool
take_table(const struct grid *g, size_t first, struct upright *u)
{
	const struct form_table *t = NULL;
	size_t row, i;

	/* A flat table is alike in both forms. */
	for (i = 0; i < FORM_CODES && t == NULL; i++)
		t = form_is_flat((int)i) ? form_table(FORM_2021, (int)i) : NULL;
	if (g->nrows - first <= t->nrows ||
	    !take_head(g, &g->rows[g->nrows - t->nrows - 1], u))
		return false;
	for (row = g->nrows - t->nrows; row < g->nrows; row++)
		if (!take_row(g, &g->rows[row], u))
			return false;
	return true;
}

/* Adds a cell that covers so many columns, as it was elsewhere. */
static int
add_cell(struct grid *g, const struct grid_cell *cell, unsigned more)
{
	if (grid_add_cell(g, cell->text, cell->line))
		return -1;
	if (cell->text.n == 0)
		return 0;
	g->cells[g->ncells - 1].doubtful = cell->doubtful;
	g->cells[g->ncells - 1].more = more;
	g->rows[g->nrows - 1].width += more;
	return 0;
}

/* Adds a row of cells, the table's ncols columns below each of its rows' names. */
static int
add_row(struct grid *g, const struct upright *u, bool values)
{
	size_t row, col;

	if (grid_add_row(g, u->band[0].line, true))
		return -1;
	for (row = 0; row < u->table->nrows; row++)
		for (col = 0; col < u->table->ncols; col++)
			if (add_cell(g, values ? &u->value[row][col] : &u->head[col], 0))
				return -1;
	return 0;
}

int
upright_lay(struct grid *g, size_t first)
{
	struct upright u = {.table = NULL};
	size_t row;

	if (!take_table(g, first, &u))
		return 0;
	g->nrows -= u.table->nrows + 1;
	g->ncells = g->rows[g->nrows].first;
	if (grid_add_row(g, u.band[0].line, true))
		return -1;
	for (row = 0; row < u.table->nrows; row++)
		if (add_cell(g, &u.band[row], (unsigned)u.table->ncols - 1))
			return -1;
	return add_row(g, &u, false) || add_row(g, &u, true) ? -1 : 0;
}
