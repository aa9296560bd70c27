#include "upright.h"

#include "cell.h"
#include "upright-down.h"
#include "upright-run.h"
#include "upright-table.h"

enum { ROWS = 40 };	/* that such a table has at most, with all its heads */

/* The head of a table whose rows are below one another. */
struct heading_row {
	unsigned from;				/* the first place with a column's name */
	unsigned width;				/* of the row */
	unsigned place[UPRIGHT_COLUMNS];	/* those of all */
};

/* Does the row name all columns, each once, and nothing behind the first? */
static bool
take_head(const struct grid *g, const struct grid_row *r, struct heading_row *h,
    struct upright *u)
{
	size_t c, found = 0;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];
		int col = upright_column(u, cell);

		if (col < 0 && found == 0)
			continue;
		if (col < 0 || cell->more || u->head[col].text.n)
			return false;
		h->from = found++ ? h->from : cell->col;
		h->place[col] = cell->col;
		u->head[col] = *cell;
	}
	h->width = r->width;
	/* The rows' names need a column. */
	return found && h->from && found == u->table->ncols && r->indexed;
}

/* Takes up a row of the table, which the last cell in front of the values names. */
static bool
take_row(const struct grid *g, const struct grid_row *r, const struct heading_row *h,
    struct upright *u)
{
	size_t c = r->first, row = u->table->nrows, col;

	for (; c < r->first + r->n && g->cells[c].col < h->from; c++)
		if (!cell_numeric(g->cells[c].text))
			row = upright_row(u, &g->cells[c]);
		else
			return false;
	if (row == u->table->nrows || !r->indexed || !upright_name(u, row, &g->cells[c - 1]))
		return false;
	for (; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];

		for (col = 0; col < u->table->ncols && h->place[col] != cell->col; col++)
			continue;
		if (col == u->table->ncols || cell->more || !cell_numeric(cell->text))
			return false;
		u->value[row][col] = *cell;
	}
	if (upright_lacks_sum(u, row) || r->width != h->width)
		upright_doubt(u, row);
	return true;
}

/* Names the row no single row of the table, but several (行政诉讼), and nothing else? */
static bool
names_several(const struct grid *g, const struct grid_row *r, const struct upright *u)
{
	const struct grid_cell *cell = &g->cells[r->first];

	return r->n == 1 && r->indexed && upright_names_rows(cell->text) &&
	    upright_row(u, cell) == u->table->nrows;
}

/* The row in which the table begins that the last rows are: a head, and all its rows; or nrows. */
static size_t
take_table(const struct grid *g, size_t first, struct upright *u)
{
	struct heading_row h = {.from = 0};
	size_t row = g->nrows, n, begin;

	*u = upright_new();
	for (n = 0; row > first && n <= u->table->nrows && row + ROWS > g->nrows;
	    n += !names_several(g, &g->rows[row], u))
		row--;
	if (n <= u->table->nrows || !take_head(g, &g->rows[row], &h, u))
		return g->nrows;
	for (begin = row++; row < g->nrows; row++)
		if (!names_several(g, &g->rows[row], u) && !take_row(g, &g->rows[row], &h, u))
			return g->nrows;
	return begin;
}

/* A piece of the table: some of its rows side by side, each from a column of the grid on. */
struct piece {
	size_t row[UPRIGHT_ROWS], n;
	unsigned from[UPRIGHT_ROWS];
	bool headed;			/* its columns are named, each at its place, from 1 */
	unsigned place[UPRIGHT_ROWS][UPRIGHT_COLUMNS];
	unsigned more[UPRIGHT_ROWS][UPRIGHT_COLUMNS];	/* which covers so many more */
	unsigned width;			/* of the row that names them */
};

/* Name the cells some rows of the table, which were not named yet, and nothing else? */
static bool
take_bands(const struct grid_cell *cell, size_t n, struct piece *p, struct upright *u)
{
	size_t row, i;

	for (i = 0; i < n; i++, cell++) {
		if ((row = upright_row(u, cell)) == u->table->nrows) {
			/* 行政诉讼 stands above two of them. */
			if (!upright_names_rows(cell->text))
				return false;
			continue;
		}
		if (!upright_name(u, row, cell))
			return false;
		p->row[p->n] = row;
		p->from[p->n++] = cell->col;
	}
	return n > 0;
}

/* Name the cells all columns of each of the piece's rows, and nothing else? */
static bool
take_columns(const struct grid_cell *cell, size_t n, struct piece *p, struct upright *u)
{
	size_t i, k = 0;
	int col;

	if (p->n == 0 || n != p->n * u->table->ncols)
		return false;
	for (i = 0; i < n; i++, cell++) {
		while (k + 1 < p->n && cell->col >= p->from[k + 1])
			k++;
		col = upright_column(u, cell);
		if (col < 0 || cell->col < p->from[k] || p->place[k][col])
			return false;
		p->place[k][col] = cell->col + 1;
		p->more[k][col] = cell->more;
		u->head[col] = *cell;
	}
	p->headed = true;
	return true;
}

/* Is the row one of the piece's head: names of its rows, then, there or below, of its columns? */
static bool
take_names(const struct grid *g, const struct grid_row *r, struct piece *p, struct upright *u)
{
	const struct grid_cell *cells = &g->cells[r->first];
	size_t n = 0;

	while (n < r->n && upright_column(u, &cells[n]) < 0)
		n++;
	p->width = r->width;
	return r->n > 0 && (n == 0 || take_bands(cells, n, p, u)) &&
	    (n == r->n || take_columns(cells + n, r->n - n, p, u));
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
		lacks = lacks || upright_lacks_sum(u, p->row[k]);
	for (k = 0; k < p->n && lacks; k++)
		upright_doubt(u, p->row[k]);
	return taken == r->n && r->width == p->width;
}

/* The row behind the last piece, if the table begins in that row and is in several; or 0. */
static size_t
take_pieces(const struct grid *g, size_t row, struct upright *u)
{
	struct piece p = {.n = 0};
	size_t done = 0, pieces = 0, end = row + ROWS < g->nrows ? row + ROWS : g->nrows;

	*u = upright_new();
	for (; row < end && done < u->table->nrows; row++) {
		const struct grid_row *r = &g->rows[row];

		if (!r->indexed)
			return 0;
		if (r->n == 0 && p.n == 0)
			continue;	/* an empty head, as of Markdown */
		if (p.headed && take_values(g, r, &p, u)) {
			done += p.n;
			pieces++;
			p = (struct piece){.n = 0};
		} else if (p.headed || !take_names(g, r, &p, u)) {
			return 0;
		}
	}
	return done == u->table->nrows && pieces > 1 ? row : 0;
}

int
upright_lay(struct grid *g, size_t first)
{
	struct upright u;
	size_t row = take_table(g, first, &u);

	return row < g->nrows ? upright_put(g, &u, row, g->nrows) : 0;
}

/* May the row begin the table? Looked at before any label is. */
static bool
may_begin(const struct grid *g, const struct grid_row *r)
{
	static const char *const words[] = {"复议", "诉讼", "结果", "维持"};
	size_t c, i;

	/* A word may stand in the corner. */
	for (c = r->first; c < r->first + r->n && c < r->first + 2; c++)
		for (i = 0; i < sizeof words / sizeof *words; i++)
			if (str_find(g->cells[c].text, str_of(words[i])) < g->cells[c].text.n)
				return true;
	return false;
}

int
upright_join(struct grid *g)
{
	struct upright u;
	size_t row, end;

	for (row = 0; row < g->nrows; row++)
		if (may_begin(g, &g->rows[row]) && ((end = take_pieces(g, row, &u)) > 0 ||
		    (end = upright_turned(g, row, &u)) > 0 ||
		    (end = upright_list(g, row, &u)) > 0 || (end = upright_run(g, row, &u)) > 0))
			return upright_put(g, &u, row, end);
	return 0;
}
