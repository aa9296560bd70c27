#include "upright.h"

#include "cell.h"
#include "labels.h"

enum { COLUMNS = 8, ROWS = 8 };	/* no fewer than such a table has */

struct upright {
	const struct form_table *table;
	unsigned from;			/* the first column of the grid with one of the table's */
	/* Cells; those without text are empty. */
	struct grid_cell head[COLUMNS], band[ROWS], value[ROWS][COLUMNS];
};

/* The column of a flat table that the cell names; NULL: none. */
static const struct label *
column_named(const struct grid_cell *cell)
{
	int i = cell->doubtful || cell_numeric(cell->text) ? -1 : label_read(cell->text);

	for (; i >= 0; i = label_at(i)->next)
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

static void
doubt(const struct upright *u, struct grid_cell value[COLUMNS])
{
	size_t col;

	for (col = 0; col < u->table->ncols; col++) {
		value[col].text = STR("?");
		value[col].doubtful = true;
	}
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
	if (lacks_sum(u, u->value[row]))
		doubt(u, u->value[row]);
	return true;
}

/* The table that is printed flat; it is alike in both forms. */
static const struct form_table *
flat_table(void)
{
	int code = 0;

	while (!form_is_flat(code))
		code++;
	return form_table(FORM_2021, code);
}

/* Are the last rows a head and below it all rows of its table? */
static bool
take_table(const struct grid *g, size_t first, struct upright *u)
{
	const struct form_table *t = flat_table();
	size_t row;

	if (g->nrows - first <= t->nrows ||
	    !take_head(g, &g->rows[g->nrows - t->nrows - 1], u))
		return false;
	for (row = g->nrows - t->nrows; row < g->nrows; row++)
		if (!take_row(g, &g->rows[row], u))
			return false;
	return true;
}

/* A piece of the table: some of its rows side by side, each from a column of the grid on. */
struct piece {
	size_t row[ROWS], n;
	unsigned from[ROWS];
	bool headed;			/* its columns are named, each at its place, from 1 */
	unsigned place[ROWS][COLUMNS];
	unsigned more[ROWS][COLUMNS];	/* columns of the grid that these cover besides */
};

/* Names the row some rows of the table, which were not named yet, and nothing else? */
static bool
take_bands(const struct grid *g, const struct grid_row *r, struct piece *p, struct upright *u)
{
	const struct form_table *t = u->table;
	size_t c, row;
	int label;

	for (c = r->first; c < r->first + r->n; c++) {
		label = label_read(g->cells[c].text);
		if ((row = row_named(t, &g->cells[c])) == t->nrows) {
			/* 行政诉讼 stands above two of them. */
			if (label < 0 || label_at(label)->kind != LABEL_BAND)
				return false;
			continue;
		}
		if (u->band[row].text.n)
			return false;
		u->band[row] = g->cells[c];
		u->band[row].text = band_of(&t->rows[row]);
		p->row[p->n] = row;
		p->from[p->n++] = g->cells[c].col;
	}
	return r->n > 0;
}

/* Names the row all columns of each of the piece's rows, and nothing else? */
static bool
take_columns(const struct grid *g, const struct grid_row *r, struct piece *p, struct upright *u)
{
	size_t c, k = 0, col;

	if (r->n != p->n * u->table->ncols)
		return false;
	for (c = r->first; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];
		const struct label *l = column_named(cell);

		while (k + 1 < p->n && cell->col >= p->from[k + 1])
			k++;
		if (l == NULL || cell->col < p->from[k])
			return false;
		col = (size_t)l->col[FORM_2021];
		if (p->place[k][col])
			return false;
		p->place[k][col] = cell->col + 1;
		p->more[k][col] = cell->more;
		u->head[col] = *cell;
	}
	p->headed = true;
	return true;
}

/* Has the row values of the piece, and nothing else? */
static bool
take_values(const struct grid *g, const struct grid_row *r, const struct piece *p,
    struct upright *u)
{
	size_t c, k, col, taken = 0;
	bool lacks = false;

	for (c = r->first; c < r->first + r->n; c++)
		for (k = 0; k < p->n; k++)
			for (col = 0; col < u->table->ncols; col++)
				if (p->place[k][col] == g->cells[c].col + 1 &&
				    cell_numeric(g->cells[c].text) &&
				    g->cells[c].more == p->more[k][col]) {
					u->value[p->row[k]][col] = g->cells[c];
					taken++;
				}
	for (k = 0; k < p->n; k++)
		lacks = lacks || lacks_sum(u, u->value[p->row[k]]);
	for (k = 0; k < p->n && lacks; k++)
		doubt(u, u->value[p->row[k]]);
	return taken == r->n;
}

/* The row behind the last piece, if the table begins in that row and is in several; or 0. */
static size_t
take_pieces(const struct grid *g, size_t row, struct upright *u)
{
	struct piece p = {.n = 0};
	size_t done = 0, pieces = 0;

	*u = (struct upright){.table = flat_table()};
	for (; row < g->nrows && done < u->table->nrows; row++) {
		const struct grid_row *r = &g->rows[row];

		if (!r->indexed)
			return 0;
		if (p.headed && take_values(g, r, &p, u)) {
			done += p.n;
			pieces++;
			p = (struct piece){.n = 0};
		} else if (p.headed || ((p.n == 0 || !take_columns(g, r, &p, u)) &&
		    !take_bands(g, r, &p, u))) {
			return 0;
		}
	}
	return done == u->table->nrows && pieces > 1 ? row : 0;
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
	int failed = grid_add_row(g, u->band[0].line, true);
	size_t row, col;

	for (row = 0; row < u->table->nrows; row++)
		for (col = 0; col < u->table->ncols && !failed; col++)
			failed = add_cell(g, values ? &u->value[row][col] : &u->head[col], 0);
	return failed;
}

/* Puts the table, flat, in the place of the rows from first to end. -1: out of memory. */
static int
lay(struct grid *g, const struct upright *u, size_t first, size_t end)
{
	size_t nrows = g->nrows - end, from = end < g->nrows ? g->rows[end].first : g->ncells;
	size_t ncells = g->ncells - from, row;
	struct grid_row *rows = arena_array(g->arena, nrows + 1, sizeof *rows);
	struct grid_cell *cells = arena_array(g->arena, ncells + 1, sizeof *cells);
	unsigned block = g->rows[first].block;
	bool closed = g->rows[end - 1].closed;
	int failed;

	if (rows == NULL || cells == NULL)
		return -1;
	memcpy(rows, g->rows + end, nrows * sizeof *rows);
	memcpy(cells, g->cells + from, ncells * sizeof *cells);
	g->nrows = first;
	g->ncells = g->rows[first].first;
	failed = grid_add_row(g, u->band[0].line, true);
	for (row = 0; row < u->table->nrows && !failed; row++)
		failed = add_cell(g, &u->band[row], (unsigned)u->table->ncols - 1);
	if (failed || add_row(g, u, false) || add_row(g, u, true))
		return -1;
	for (row = first; row < g->nrows; row++) {
		g->rows[row].block = block;
		g->rows[row].closed = closed;
	}
	/* It has become shorter: there is room for what stands behind it. */
	for (row = 0; row < nrows; row++)
		rows[row].first = rows[row].first - from + g->ncells;
	memcpy(g->rows + g->nrows, rows, nrows * sizeof *rows);
	memcpy(g->cells + g->ncells, cells, ncells * sizeof *cells);
	g->nrows += nrows;
	g->ncells += ncells;
	return 0;
}

int
upright_lay(struct grid *g, size_t first)
{
	struct upright u = {.table = NULL};

	if (!take_table(g, first, &u))
		return 0;
	return lay(g, &u, g->nrows - u.table->nrows - 1, g->nrows);
}

/* May the row begin the table? Looked at before any label is. */
static bool
may_begin(const struct grid *g, const struct grid_row *r)
{
	struct str text = r->n ? g->cells[r->first].text : (struct str){NULL, 0};

	return text.n && (str_find(text, STR("复议")) < text.n ||
	    str_find(text, STR("诉讼")) < text.n);
}

int
upright_join(struct grid *g)
{
	struct upright u;
	size_t row, end;

	for (row = 0; row < g->nrows; row++)
		if (may_begin(g, &g->rows[row]) && (end = take_pieces(g, row, &u)) > 0)
			return lay(g, &u, row, end);
	return 0;
}
