/* head-walk: the labels of a head, one after the other, as the text goes. */
#ifndef HEAD_WALK_H
#define HEAD_WALK_H

#include "head.h"
#include "labels.h"

/* A walk over the labels that the cells of a head read like. */
struct head_walk {
	const struct grid *g;
	const struct mark *marks;
	const struct head *h;
	size_t row, cell;
	int label;
};

/* The walk from the first label of the head. */
struct head_walk head_walk_of(const struct grid *g, const struct mark *marks,
    const struct head *h);

/* The next label; NULL at the end. Its cell is w->cell, in row w->row. */
const struct label *head_walk_next(struct head_walk *w);

/* Has the row a cell of which the reader found only that something stands there? */
bool head_has_lost(const struct grid *g, const struct grid_row *r);

#endif
