#include "align-head.h"

#include "aligned.h"

enum { ROUNDING = 2 };	/* half characters that what is centred may be off by */

/* Where the values below a word of the head begin, end, and have their middle. */
struct edges {
	int low[3], high[3];
	bool any;
};

/* Takes up a value. False: the values are flush at neither side, nor centred. */
static bool
is_flush(struct edges *e, const struct grid_place *at)
{
	int from = 2 * at->from[GRID_COLUMNS], to = 2 * at->to[GRID_COLUMNS], i;
	const int edge[3] = {from, to, (from + to) / 2};

	for (i = 0; i < 3; i++) {
		if (!e->any || edge[i] < e->low[i])
			e->low[i] = edge[i];
		if (!e->any || edge[i] > e->high[i])
			e->high[i] = edge[i];
	}
	e->any = true;
	return e->low[0] == e->high[0] || e->low[1] == e->high[1] ||
	    e->high[2] - e->low[2] <= ROUNDING;
}

/* The word of the head that the value stands below; the number of words if several, or none. */
static size_t
word_above(const struct columns_head *h, const struct grid_place *at)
{
	size_t c, found = h->n, below = 0;

	for (c = 0; c < h->n; c++)
		if (at->from[GRID_COLUMNS] < h->place[c].to[GRID_COLUMNS] &&
		    at->to[GRID_COLUMNS] > h->place[c].from[GRID_COLUMNS]) {
			below++;
			found = c;
		}
	return below == 1 ? found : h->n;
}

bool
align_head_holds(const struct page *pg)
{
	const struct columns_head *h = pg->head;
	struct edges edges[COLUMNS_MAX] = {{.any = false}};
	size_t i, k, c;

	if (!h->placed || h->n != pg->order->n || h->page != pg->parts[0]->page)
		return false;
	for (i = 0; i < pg->n; i++)
		for (k = 0; k < pg->parts[i]->n; k++) {
			const struct grid_place *at = &page_cell(pg, pg->parts[i], k)->place;

			c = word_above(h, at);
			if (c == h->n || !is_flush(&edges[c], at))
				return false;
		}
	return true;
}

void
align_head_decide(const struct page *pg, struct columns_part *p)
{
	size_t i, c, last = 0;
	unsigned open = 0;

	if (p->n == 0 || !aligned_is_sound(pg, p) || aligned_has_groups(pg, p))
		return;
	for (i = 0; i < p->n; i++, last = c + 1)
		if ((c = word_above(pg->head, &page_cell(pg, p, i)->place)) < last)
			return;
	for (i = 0; i < p->n; i++) {
		c = word_above(pg->head, &page_cell(pg, p, i)->place);
		if (page_cell(pg, p, i)->doubtful)
			open |= 1u << c;
		else
			aligned_give(pg, p, i, c);
	}
	aligned_close(pg, p, open);
}
