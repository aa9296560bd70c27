#include "head-walk.h"

struct head_walk
head_walk_of(const struct grid *g, const struct mark *marks, const struct head *h)
{
	return (struct head_walk){g, marks, h, h->first, g->rows[h->first].first, -1};
}

const struct label *
head_walk_next(struct head_walk *w)
{
	if (w->label >= 0) {
		w->label = label_at(w->label)->next;
		w->cell += w->label < 0;
	}
	while (w->label < 0 && w->row <= w->h->last) {
		const struct grid_row *r = &w->g->rows[w->row];

		if (w->cell >= r->first + r->n) {
			if (++w->row <= w->h->last)
				w->cell = w->g->rows[w->row].first;
		} else if (w->marks[w->cell].kind == MARK_HEAD && w->marks[w->cell].label >= 0) {
			w->label = w->marks[w->cell].label;
		} else {
			w->cell++;
		}
	}
	return w->label < 0 ? NULL : label_at(w->label);
}

bool
head_has_lost(const struct grid *g, const struct grid_row *r)
{
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (grid_is_lost(&g->cells[c]))
			return true;
	return false;
}
