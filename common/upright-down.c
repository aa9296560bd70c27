#include "upright-down.h"

#include "cell.h"

enum { HEAD_ROWS = 4 };	/* that name rows */

/* The places, from 1, at which rows of the table stand side by side. */
struct side {
	unsigned place[UPRIGHT_ROWS];
	size_t n;
};

/*
 * Takes up a row of the head: names of rows, in the form's order, behind at most one word in
 * the corner. 行政诉讼 stands above two.
 */
static bool
take_names(const struct grid *g, const struct grid_row *r, struct side *s, struct upright *u)
{
	size_t c, row;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];

		row = upright_row(u, cell);
		if (row == u->table->nrows) {
			if (!upright_names_rows(cell->text) && (s->n || c > r->first))
				return false;
			continue;
		}
		if (row != s->n || cell->more || (row && cell->col < s->place[row - 1]) ||
		    !upright_name(u, row, cell))
			return false;
		s->place[s->n++] = cell->col + 1;
	}
	return r->n > 0 && r->indexed;
}

/* Takes up a row of the turned table: a column's name, and in front of nothing else its values. */
static bool
take_column(const struct grid *g, const struct grid_row *r, const struct side *s,
    struct upright *u)
{
	int col = r->n && r->indexed ? upright_column(u, &g->cells[r->first]) : -1;
	size_t c, row;

	if (col < 0 || u->head[col].text.n || g->cells[r->first].col + 1 >= s->place[0])
		return false;
	u->head[col] = g->cells[r->first];
	for (c = r->first + 1; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];

		for (row = 0; row < s->n && s->place[row] != cell->col + 1; row++)
			continue;
		if (row == s->n || cell->more || !cell_numeric(cell->text))
			return false;
		u->value[row][col] = *cell;
	}
	return true;
}

/* A row whose values have no sum may have lost cells, and the rest moved. */
static void
doubt_without_sum(struct upright *u)
{
	size_t row;

	for (row = 0; row < u->table->nrows; row++)
		if (upright_lacks_sum(u, row))
			upright_doubt(u, row);
}

size_t
upright_turned(const struct grid *g, size_t row, struct upright *u)
{
	struct side s = {.n = 0};
	unsigned width;
	size_t end;

	*u = upright_new();
	for (end = row + HEAD_ROWS; row < g->nrows && row < end && s.n < u->table->nrows; row++)
		if (!take_names(g, &g->rows[row], &s, u))
			return 0;
	if (s.n < u->table->nrows || row + u->table->ncols > g->nrows)
		return 0;
	width = g->rows[row - 1].width;
	for (end = row + u->table->ncols; row < end; row++)
		if (g->rows[row].width != width || !take_column(g, &g->rows[row], &s, u))
			return 0;
	doubt_without_sum(u);
	return row;
}

/* A list while its rows are walked over. */
struct list {
	size_t row;			/* of the table, named last; its number of rows: none was */
	bool seen[UPRIGHT_ROWS][UPRIGHT_COLUMNS];
	size_t n;			/* how many were */
};

/* Takes up the names in front of a column's; the row of the table that they name. */
static size_t
take_front(const struct grid_cell *cell, size_t n, size_t row, struct upright *u)
{
	size_t named = row;

	for (; n > 0; n--, cell++) {
		if (!upright_names_rows(cell->text))
			return u->table->nrows;
		named = upright_row(u, cell);
		if (named < u->table->nrows && named != row && !upright_name(u, named, cell))
			return u->table->nrows;
	}
	return named;
}

/* Takes up a row of the list: maybe names of a row of the table, a column's, and its value. */
static bool
take_entry(const struct grid *g, const struct grid_row *r, struct list *l, struct upright *u)
{
	const struct grid_cell *cells = &g->cells[r->first];
	size_t n = 0;
	int col = -1;

	while (n < r->n && (col = upright_column(u, &cells[n])) < 0)
		n++;
	if (col < 0 || !r->indexed || r->n > n + 2)
		return false;
	l->row = take_front(cells, n, l->row, u);
	if (l->row == u->table->nrows || l->seen[l->row][col])
		return false;
	l->seen[l->row][col] = true;
	l->n++;
	u->head[col] = cells[n];
	if (r->n < n + 2)	/* is it empty, or is it not there? */
		return r->width > cells[n].col + cells[n].more + 1;
	if (cells[n + 1].col != cells[n].col + cells[n].more + 1 || cells[n + 1].more ||
	    !cell_numeric(cells[n + 1].text))
		return false;
	u->value[l->row][col] = cells[n + 1];
	return true;
}

size_t
upright_list(const struct grid *g, size_t row, struct upright *u)
{
	struct list l = {.n = 0};

	*u = upright_new();
	l.row = u->table->nrows;
	for (; row < g->nrows && l.n < u->table->nrows * u->table->ncols; row++)
		if (!take_entry(g, &g->rows[row], &l, u))
			return 0;
	doubt_without_sum(u);
	return l.n == u->table->nrows * u->table->ncols ? row : 0;
}
