#include "torn-order.h"

/* Do the part's values only stand in order? */
static bool
is_ordered(const struct columns_part *p)
{
	return !p->indexed && !p->aligned && p->n > 0;
}

/*
 * Stand values right behind the words of a head, whose rows have labels? They are those of the
 * first row, then: in the order of the page values stand before their label.
 */
static bool
are_first(const struct parts *ps)
{
	size_t i;

	for (i = 0; i < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];
		int table = ps->heads[p->head].table;

		if (is_ordered(p) && (p->slot < 0 || p->stray) && table >= 0 &&
		    !form_is_flat(table) && ps->marks[p->first - 1].kind == MARK_HEAD)
			return true;
	}
	return false;
}

/*
 * Do values lack a label? That of table 4 has none, but is one row. Else, do they stand behind
 * labels, as where a table ends in some?
 */
static void
tell_order(struct parts *ps)
{
	size_t rows = 0, i;
	bool last = false, alone = true;

	for (i = 0; i < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];

		rows += p->n > 0 && p->slot < 0;
		alone = alone && rows < 2 && (p->n == 0 || (!p->stray && parts_table(ps, p) >= 0));
		last = last || (is_ordered(p) && p->slot >= 0 && (i + 1 == ps->n ||
		    p[1].head != p->head || p[1].block != p->block));
	}
	for (i = 0; i < ps->n; i++) {
		ps->part[i].alone = alone;
		ps->part[i].behind = alone && last;
	}
}

/* Is the row the last of its table? */
static bool
is_last(int slot)
{
	return slot + 1 == (int)slots_count() || slot_at(slot + 1)->table != slot_at(slot)->table;
}

/*
 * Where values stand before their labels, those behind one are the next one's. The last row of a
 * table then has none behind it, or is not in the block.
 */
static void
doubt_order(struct parts *ps)
{
	size_t i = are_first(ps) ? ps->n : 0;
	int table = -1, own;
	bool lacks = false;

	while (i-- > 0) {
		struct columns_part *p = &ps->part[i];

		own = p->slot < 0 ? -1 : slot_at(p->slot)->table;
		if (own != table && !p->stray) {
			table = own;
			lacks = p->n == 0 || (p->ends && p->slot >= 0 && !is_last(p->slot));
		}
		if (own != table || !lacks || p->indexed || p->aligned)
			continue;
		if (p->n > 0)
			p->stray = true;
		else
			p->torn = true;
	}
}

/*
 * Values without a label may be the last row's above, whose own are then the row's above that, up
 * to a label without any: rows of as many values, that only stand in order.
 */
static void
doubt_shifted(struct parts *ps)
{
	size_t at, i;

	for (at = 1; at < ps->n; at++) {
		const struct columns_part *p = &ps->part[at];

		if (!is_ordered(p) || (p->slot >= 0 && !p->stray))
			continue;
		for (i = at; i > 0 && is_ordered(&ps->part[i - 1]) && ps->part[i - 1].n == p->n &&
		    ps->part[i - 1].block == p->block; i--)
			continue;
		if (i == 0 || ps->part[i - 1].n > 0 || ps->part[i - 1].slot < 0 ||
		    ps->part[i - 1].block != p->block)
			continue;
		for (; i < at; i++)
			ps->part[i].stray = true;
	}
}

void
torn_order_find(struct parts *ps)
{
	tell_order(ps);
	doubt_order(ps);
	doubt_shifted(ps);
}
