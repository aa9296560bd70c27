/*
 * align-bounds: which columns a value of aligned text may be in, by the words of a head and
 * the values of full rows: what stands below one of them is in its column, if they stand so
 * far apart that nothing pushed them.
 */
#ifndef ALIGN_BOUNDS_H
#define ALIGN_BOUNDS_H

#include "page.h"

struct align_bounds {
	enum grid_metric metric;
	bool any, head;			/* columns show where they are; the head's words do */
	int from[COLUMNS_MAX];		/* where the words of each begin, the one farthest left, */
	int to[COLUMNS_MAX];		/* and end, the one farthest right */
};

/* Finds where columns of the page are, by that metric. */
struct align_bounds align_bounds_find(const struct page *pg, enum grid_metric m);

/*
 * Makes *first greater, and *last less, as far as that shows that the value is in none of the
 * columns before, or behind. *first > *last: it contradicts itself.
 */
void align_bounds_narrow(const struct align_bounds *b, size_t ncols, const struct grid_cell *cell,
    int *first, int *last);

#endif
