#include "head.h"

#include "head-walk.h"

/*
 * Was the table printed column by column? So it was where cells only stand in order, and the head
 * is one word, maybe of several cells, with a value right behind it: that belongs to some label
 * above.
 */
static bool
is_printed_down(const struct grid *g, const struct mark *marks, const struct head *h)
{
	const struct grid_row *r = &g->rows[h->first];
	size_t c = r->first + 1, end = r->first + r->n;

	while (c < end && marks[c].kind == MARK_HEAD && marks[c].label < 0)
		c++;
	return h->first == h->last && !r->indexed && !r->aligned && c < end &&
	    marks[r->first].kind == MARK_HEAD && marks[c].kind == MARK_VALUE;
}

void
head_read(const struct grid *g, const struct mark *marks, struct head *h)
{
	struct head_walk w = head_walk_of(g, marks, h);
	unsigned long named[FORM_CODES][FORMS] = {{0}}, bit;
	const struct label *l;
	int count[FORM_CODES] = {0}, t, f;
	bool lost = false, names = false, bad = false;
	size_t row = h->last + 1;	/* that bad tells of */

	while ((l = head_walk_next(&w)) != NULL) {
		if (l->table < 0 || l->kind == LABEL_SLOT)
			continue;
		count[l->table]++;
		if (row != w.row) {
			row = w.row;
			bad = head_has_lost(g, &g->rows[row]);
		}
		if (bad) {
			lost = true;
			continue;
		}
		names = names || l->kind == LABEL_COL;
		for (f = FORM_NONE + 1; f < FORMS && l->kind == LABEL_COL; f++) {
			bit = l->col[f] >= 0 ? 1UL << l->col[f] : 0;
			h->fits[l->table][f] += (named[l->table][f] & bit) < bit;
			named[l->table][f] |= bit;
		}
	}
	h->table = -1;
	for (t = 0; t < FORM_CODES; t++)
		if (count[t] && (h->table < 0 || count[t] > count[h->table]))
			h->table = t;
	if (h->foreign)
		h->table = -1;
	/* It names no column of the labels below. */
	if (h->foreign || is_printed_down(g, marks, h))
		memset(h->fits, 0, sizeof h->fits);
	/* It may name others, too, which only tells the table whose row has no label. */
	if (lost && !names && !form_is_flat(h->table))
		h->table = -1;
}

void
head_band_lines(const struct grid *g, const struct mark *marks, const struct head *h,
    int table, size_t *lines)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;

	while ((l = head_walk_next(&w)) != NULL)
		if (l->kind == LABEL_BAND && l->table == table && lines[l->slot] == 0)
			lines[l->slot] = g->cells[w.cell].line;
}
