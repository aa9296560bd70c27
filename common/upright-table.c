#include "upright-table.h"

#include "cell.h"

struct upright
upright_new(void)
{
	int code = 0;

	while (!form_is_flat(code))
		code++;
	return (struct upright){.table = form_table(FORM_2021, code)};
}

int
upright_column(const struct upright *u, const struct grid_cell *cell)
{
	int i = cell->doubtful || cell_numeric(cell->text) ? -1 : label_read(cell->text);

	for (; i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL && label_is_of(label_at(i), u->table))
			return label_at(i)->col[FORM_2021];
	return -1;
}

/* Do the two fold to the same characters? */
static bool
reads_like(const struct folded *f, struct str text)
{
	struct folded other;

	fold(text, &other);
	return f->n == other.n && memcmp(f->c, other.c, f->n * sizeof *f->c) == 0;
}

/* Does the label name rows of a flat table, and not columns of another (法人或其他组织)? */
static bool
is_band(const struct label *l)
{
	return l->kind == LABEL_BAND && l->table >= 0 && form_is_flat(l->table);
}

size_t
upright_row(const struct upright *u, const struct grid_cell *cell)
{
	const struct form_table *t = u->table;
	size_t row = t->nrows, i;
	struct folded f;
	int l;

	fold(cell->text, &f);
	for (i = 0; i < t->nrows; i++)
		if (reads_like(&f, str_of(t->rows[i].label)))
			return i;
	for (l = cell->doubtful ? -1 : label_lookup(&f); l >= 0; l = label_at(l)->next)
		if (is_band(label_at(l))) {
			if (row < t->nrows)
				return t->nrows;
			row = (size_t)label_at(l)->slot;
		}
	return row;
}

bool
upright_names_rows(struct str text)
{
	int label = label_read(text);

	return label >= 0 && is_band(label_at(label));
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

bool
upright_is_below(struct str text, size_t row)
{
	int label;

	for (label = label_read(text); label >= 0; label = label_at(label)->next)
		if (is_band(label_at(label)) && label_at(label)->slot == (int)row)
			return true;
	return false;
}

bool
upright_name(struct upright *u, size_t row, const struct grid_cell *cell)
{
	bool first = u->band[row].text.n == 0;

	u->band[row] = *cell;
	u->band[row].text = band_of(&u->table->rows[row]);
	return first;
}

bool
upright_lacks_sum(const struct upright *u, size_t row)
{
	size_t col, values = 0;

	for (col = 0; col < u->table->ncols; col++)
		values += u->value[row][col].text.n > 0;
	return values && u->value[row][u->table->ncols - 1].text.n == 0;
}

void
upright_doubt(struct upright *u, size_t row)
{
	size_t col;

	for (col = 0; col < u->table->ncols; col++) {
		u->value[row][col].text = STR("?");
		u->value[row][col].doubtful = true;
	}
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

/* Makes room for so many rows and cells more. -1: out of memory. */
static int
make_room(struct grid *g, size_t nrows, size_t ncells)
{
	while (g->rows && g->rows_cap < g->nrows + nrows)
		g->rows = arena_grow(g->arena, g->rows, g->rows_cap, &g->rows_cap, sizeof *g->rows);
	while (g->cells && g->cells_cap < g->ncells + ncells)
		g->cells = arena_grow(g->arena, g->cells, g->cells_cap, &g->cells_cap,
		    sizeof *g->cells);
	return g->rows && g->cells ? 0 : -1;
}

int
upright_put(struct grid *g, const struct upright *u, size_t first, size_t end)
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
	if (failed || add_row(g, u, false) || add_row(g, u, true) || make_room(g, nrows, ncells))
		return -1;
	for (row = first; row < g->nrows; row++) {
		g->rows[row].block = block;
		g->rows[row].closed = closed;
	}
	for (row = 0; row < nrows; row++)
		rows[row].first = rows[row].first - from + g->ncells;
	memcpy(g->rows + g->nrows, rows, nrows * sizeof *rows);
	memcpy(g->cells + g->ncells, cells, ncells * sizeof *cells);
	g->nrows += nrows;
	g->ncells += ncells;
	return 0;
}
