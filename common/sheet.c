#include "sheet.h"

static int
read_cell(struct cell *cell, struct str text, bool change, struct arena *a)
{
	char *buf = arena_alloc(a, text.n + 1);

	if (buf == NULL)
		return -1;
	*cell = cell_read(text, change, buf, text.n + 1);
	return 0;
}

static int
read_row(struct sheet *s, size_t row, struct arena *a)
{
	const struct match_table *t = s->table;
	size_t c;

	for (c = 0; c < t->form->ncols; c++)
		if (read_cell(&s->cell[row][c], t->cell[row][c], t->form->cols[c].change, a))
			return -1;
	if (t->subtotal[row].p)
		return read_cell(&s->subtotal[row], t->subtotal[row], false, a);
	return 0;
}

static int
read_group(struct sheet *s, size_t group, struct arena *a)
{
	const struct match_table *t = s->table;
	size_t c;

	for (c = 0; c < t->form->ncols; c++)
		if (read_cell(&s->group[group][c], t->group[group].cell[c],
		    t->form->cols[c].change, a))
			return -1;
	return 0;
}

int
sheet_read(struct sheet *s, const struct match_table *t, struct arena *a)
{
	size_t r, c;

	s->table = t;
	for (r = 0; r < FORM_MAX_ROWS; r++) {
		s->subtotal[r] = (struct cell){.state = CELL_ABSENT};
		for (c = 0; c < FORM_MAX_COLS; c++)
			s->cell[r][c] = (struct cell){.state = CELL_ABSENT};
	}
	if (t->form == NULL)
		return 0;
	for (r = 0; r < t->form->nrows; r++)
		if (t->line[r] && read_row(s, r, a))
			return -1;
	for (r = 0; r < t->ngroups; r++)
		if (read_group(s, r, a))
			return -1;
	return 0;
}
