#include "readings.h"

#include <string.h>

/* Two numbers of a unit are kept. */
enum { KEPT = 2 };

/* Where readings of that cell stand, whichever form it is of. */
static struct reading **
place(struct readings *rs, const struct form_table *form, int t, size_t r, size_t c)
{
	const struct form_table *newer;
	int f, row, col;

	for (f = FORM_NEWEST; f > (int)form->form; f--) {
		newer = form_table((enum form)f, t);
		row = newer ? form_row(newer, str_of(form->rows[r].code)) : -1;
		col = newer ? form_col(newer, str_of(form->cols[c].code)) : -1;
		if (row >= 0 && col >= 0)
			return &rs->of[f][t][row][col];
	}
	return &rs->of[f][t][r][c];
}

static int
keep(struct reading **list, const struct cell *cell, size_t copy, struct arena *a)
{
	struct reading *new = arena_alloc(a, sizeof *new);
	char *value = new ? arena_alloc(a, cell->value.n) : NULL;

	if (value == NULL)
		return -1;
	memcpy(value, cell->value.p, cell->value.n);
	*new = (struct reading){*list, *cell, copy};
	new->cell.value.p = value;
	*list = new;
	return 0;
}

static int
add_cell(struct reading **list, const struct cell *cell, size_t copy, size_t *other,
    struct arena *a)
{
	const struct reading *old;
	int kept = 0, same = 0;

	for (old = *list; old; old = old->next) {
		if (!figures_same_unit(&old->cell, cell))
			continue;
		kept++;
		if (str_eq(old->cell.value, cell->value))
			same = 1;
		else if (old->copy < *other)
			*other = old->copy;
	}
	return same || kept == KEPT ? 0 : keep(list, cell, copy, a);
}

int
readings_add(struct readings *rs, const struct figures *f, size_t copy, size_t *other,
    struct arena *a)
{
	const struct cell *cell;
	size_t r, c;
	int t;

	*other = copy;
	for (t = 0; t < FORM_CODES; t++)
		for (r = 0; f->form[t] && r < f->form[t]->nrows; r++)
			for (c = 0; c < f->form[t]->ncols; c++) {
				cell = &f->cell[t][r][c];
				if (cell->state != CELL_OK)
					continue;
				if (add_cell(place(rs, f->form[t], t, r, c), cell, copy, other, a))
					return -1;
			}
	return 0;
}
