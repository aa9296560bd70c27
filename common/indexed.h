/*
 * indexed: decides rows whose cells are their places. Three kinds of evidence, strongest
 * first: a row that fills every column; the head's columns, by their place; the places that
 * rows of one shape allow together, if all rows of the page are whole. Readings that survive
 * are compared: a cell on which they agree is decided.
 */
#ifndef INDEXED_H
#define INDEXED_H

#include "page.h"

/* Where the values of some rows stand, and what that allows. */
struct indexed_window {
	int low, high;		/* the first column's places that hold all values */
};

/* What the rows of one class allow together. */
struct indexed_class {
	struct indexed_window window;
	bool pinned;		/* together they reach from the first column to the last, */
	bool sure;		/* or one of them does by itself */
	bool roomy;		/* they have more cells than the columns and a little padding */
	bool split;		/* they contradict each other: each stands for itself */
};

/*
 * Does the row fill every column and no more, with whole numbers? Where it has no places of
 * its own a broken number would be counted twice.
 */
bool indexed_is_full(const struct page *pg, const struct columns_part *p, size_t n);

/* What the page's parts, from that one to before the other, all of one class, allow. */
struct indexed_class indexed_find(const struct page *pg, size_t from, size_t to);

/* Gives the row's cells to the columns in their order, of which the first is at that place. */
void indexed_settle(const struct page *pg, struct columns_part *p, int first);

/*
 * Decides a row some of whose values stand beside all columns of the head, under words that no
 * form knows: where the head has the columns. False: there are none such, or no such head.
 */
bool indexed_beside(const struct page *pg, struct columns_part *p);

/* Decides the row by the first of the three that tells. */
void indexed_decide(const struct page *pg, const struct indexed_class *class,
    struct columns_part *p);

#endif
