/*
 * spots: the places that values of a page of aligned text share, and which columns these are,
 * by the order in which rows have values there.
 */
#ifndef SPOTS_H
#define SPOTS_H

#include "align-bounds.h"

enum { SPOTS_MAX = 48 };		/* more places are no columns */

/* The places that values of a page stand at, from left to right, in half characters. */
struct spots {
	enum grid_metric metric;
	int edge;			/* by which they are: enum grid_edge */
	bool sure;			/* only of rows that surely have places of the page, */
	bool exact;			/* and of full ones whose places may be their own */
	struct align_bounds bounds;
	size_t most;			/* bytes of the widest value */
	size_t n;
	int low[SPOTS_MAX], high[SPOTS_MAX];
	int apart[SPOTS_MAX][SPOTS_MAX];	/* how many columns at least from one to another */
	int first[SPOTS_MAX], last[SPOTS_MAX];	/* the columns that each may be */
};

/*
 * Reads the places in whatever the text counts them: where that is not known, and places are
 * not clearly fewer in one, in both. Returns how many are in s, 0 if one tells nothing.
 */
size_t spots_find(const struct page *pg, struct spots s[GRID_METRICS]);

/*
 * Does the row tell anything of the columns? Where a number on the page has more digits than
 * a group, digits are not printed in groups.
 */
bool spots_counts(const struct page *pg, const struct columns_part *p, const struct spots *s);

/* The place that the value stands at; s->n: none. */
size_t spots_at(const struct spots *s, const struct grid_cell *cell);

/* May the value and the one before it be one number that a blank got into? */
bool spots_may_be_one(const struct spots *s, const struct grid_cell *cell);

#endif
