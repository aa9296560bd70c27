#include "align-bounds.h"

#include "aligned.h"

enum {
	APART = 3,	/* blanks between words that are not of one block */
	FEW = 3		/* columns that stand so far apart that no line is moved by as much */
};

/* Stands b well behind a? */
static bool
are_set_apart(const struct grid_place *a, const struct grid_place *b)
{
	return b->from[GRID_CHARS] >= a->to[GRID_CHARS] + APART;
}

/* Is the row full, and are its values set apart, so that none was split or pushed? */
static bool
shows_columns(const struct page *pg, const struct columns_part *p)
{
	size_t i;

	if (!aligned_is_full(pg, p))
		return false;
	for (i = 1; i < p->n; i++)
		if (!are_set_apart(&page_cell(pg, p, i - 1)->place, &page_cell(pg, p, i)->place))
			return false;
	return true;
}

/* Are the words of the page's head, one for each column, set apart, and none of them wrapped? */
static bool
head_shows_columns(const struct page *pg, enum grid_metric m)
{
	const struct columns_head *h = pg->head;
	size_t c;

	if (!h->placed[m] || !h->level || h->n != pg->order->n || h->page != pg->parts[0]->page)
		return false;
	for (c = 1; c < h->n; c++)
		if (!are_set_apart(&h->place[c - 1], &h->place[c]))
			return false;
	return true;
}

/* Stands the value wholly below one of the head's words? */
static bool
is_below_word(const struct columns_head *h, const struct grid_place *at, enum grid_metric m)
{
	size_t c;

	for (c = 0; c < h->n; c++)
		if (grid_is_within(at, &h->place[c], m))
			return true;
	return false;
}

/* Do most values of the text stand beside the words of heads? */
static bool
are_mostly_beside(const struct columns_head *h, enum grid_metric m)
{
	return h->flush && h->flush->below[m] * 2 < h->flush->values[m];
}

/*
 * Stands each value of the page, which has few columns, wholly below a word? Where lines drift
 * so far that one stands below another's word, others stand below none, be they those
 * of other tables if it has no other itself.
 */
static bool
are_below(const struct page *pg, enum grid_metric m)
{
	const struct columns_head *h = pg->head;
	size_t i, k, values = 0;

	for (i = 0; i < pg->n; i++) {
		for (k = 0; k < pg->parts[i]->n; k++)
			if (!is_below_word(h, &page_cell(pg, pg->parts[i], k)->place, m))
				return false;
		values += pg->parts[i]->n;
	}
	return values != 1 || !are_mostly_beside(h, m);
}

/* Takes up a word of the c-th column. */
static void
take(struct align_bounds *b, size_t c, const struct grid_place *at)
{
	if (!b->any || at->from[b->metric] < b->from[c])
		b->from[c] = at->from[b->metric];
	if (!b->any || at->to[b->metric] > b->to[c])
		b->to[c] = at->to[b->metric];
}

struct align_bounds
align_bounds_find(const struct page *pg, enum grid_metric m)
{
	struct align_bounds b = {.metric = m};
	bool few;
	size_t i, c;

	b.head = head_shows_columns(pg, m);
	few = pg->ncols <= FEW && pg->head->n > 0;
	if (!aligned_is_steady(pg, m, PAGE_SUPPORT) && !(b.head && few && are_below(pg, m)))
		return (struct align_bounds){.metric = m};
	for (c = 0; b.head && c < pg->order->n; c++)
		take(&b, c, &pg->head->place[c]);
	b.any = b.head;
	for (i = 0; i < pg->n; i++) {
		if (!shows_columns(pg, pg->parts[i]))
			continue;
		for (c = 0; c < pg->order->n; c++)
			take(&b, c, &page_cell(pg, pg->parts[i], c)->place);
		b.any = true;
	}
	return b;
}

void
align_bounds_narrow(const struct align_bounds *b, size_t ncols, const struct grid_cell *cell,
    int *first, int *last)
{
	size_t c;

	for (c = 0; b->any && c < ncols; c++) {
		if (cell->place.to[b->metric] > b->from[c] && *first < (int)c)
			*first = (int)c;
		if (cell->place.from[b->metric] < b->to[c] && *last > (int)c)
			*last = (int)c;
	}
}
