#include "torn-cells.h"

#include "cell.h"

/* Is each of the values, behind words, digits, and has its column a value above? */
static bool
may_be_rest(const struct parts *ps, const struct columns_part *above, const struct columns_part *p)
{
	const struct grid_cell *a = &ps->g->cells[above->first], *end = a + above->n;
	const struct grid_cell *v = &ps->g->cells[p->first];
	size_t i = 0;

	for (; i < p->n && ps->marks[p->first + i].kind != MARK_VALUE; i++)
		v++;
	if (i == p->n)
		return false;
	for (; i < p->n; i++, v++) {
		/* Columns are counted from the right: in front there may be cells of labels. */
		while (a < end && above->width - a->col > p->width - v->col)
			a++;
		if (a == end || above->width - a->col != p->width - v->col ||
		    !cell_digits(v->text))
			return false;
	}
	return true;
}

/*
 * Has the i-th part, at the top of a page, the rest of a group's label for its own: is the
 * row below one that the form has before it?
 */
static bool
has_rest_of_label(const struct parts *ps, size_t i)
{
	const struct columns_part *p = &ps->part[i], *above = p - 1, *below = p + 1;

	return (p->head != above->head || p->block != above->block) && i + 1 < ps->n && p->cut &&
	    below->slot <= p->slot && above->slot < below->slot &&
	    slot_at(above->slot)->table == slot_at(p->slot)->table;
}

void
torn_cells_find(struct parts *ps)
{
	size_t i;

	for (i = 1; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i], *above = p - 1;

		if (!p->indexed || !above->indexed || above->slot < 0 || (above->closed &&
		    p->block != above->block) || !may_be_rest(ps, above, p))
			continue;
		if (p->slot < 0 ? p->head == above->head ||
		    ps->heads[p->head].table == slot_at(above->slot)->table :
		    has_rest_of_label(ps, i)) {
			p->slot = above->slot;
			p->stray = true;
		}
		/* Its own digits, if what was read as its group's is the beginning of its label. */
		if (slot_at(above->slot)->group && slot_is_in_group(p->slot, above->slot) &&
		    ps->marks[above->first].kind == MARK_TEXT)
			p->stray = p->near = true;
		p->near = p->near || (p->stray && p->slot == above->slot);
	}
}
