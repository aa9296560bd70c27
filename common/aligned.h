/*
 * aligned: what can be said of a single row of aligned text, and how its values are given
 * to columns.
 */
#ifndef ALIGNED_H
#define ALIGNED_H

#include "page.h"

/* The middle of the value, in half characters. */
int aligned_middle(const struct grid_cell *cell, enum grid_metric m);

/* How far left of that place, the first column's, has a sound row of the page its first value? */
int aligned_pull(const struct page *pg, enum grid_metric m, int low);

/* Is there only one blank between the two? */
bool aligned_are_close(const struct grid_cell *a, const struct grid_cell *b);

/* Is there only one blank between any two neighbours of the row? */
bool aligned_has_close(const struct page *pg, const struct columns_part *p);

/* Is there only one blank between all neighbours of the row? */
bool aligned_are_all_close(const struct page *pg, const struct columns_part *p);

/* May two neighbours of the row be one number, its digits in groups (1 234)? */
bool aligned_has_groups(const struct page *pg, const struct columns_part *p);

/* Has the row no columns, but just a blank between its words? */
bool aligned_is_run(const struct grid *g, const struct columns_part *p);

/*
 * Finds the rows that do not begin where others of their level do, but where rows of a higher
 * level do: lynx moves the last row of a cell that covers several rows to the left.
 */
void aligned_find_moved(const struct page *pg);

/*
 * Begin the labels of each level at one place, and there are at least so many of them? Else
 * lines may have been moved, and what stands below a word may be beside it.
 */
bool aligned_is_steady(const struct page *pg, enum grid_metric m, size_t least);

/* Has the row whole numbers only, and none that may be a piece of another? */
bool aligned_is_whole(const struct columns_part *p);

/* Is the row whole (aligned_is_whole), and were neither it nor its values moved? */
bool aligned_is_sound(const struct columns_part *p);

/*
 * Is the row sound (aligned_is_sound), and has just as many values as there are columns, under a
 * head in which no label stands twice?
 */
bool aligned_is_full(const struct page *pg, const struct columns_part *p);

/* Gives the row's i-th value to the column at that place; a doubtful one stays open. */
void aligned_give(const struct page *pg, struct columns_part *p, size_t i, size_t place);

/*
 * Decides all columns of a row whose values are given: blank where none is, but for the open
 * ones, a bit a place.
 */
void aligned_close(const struct page *pg, struct columns_part *p, unsigned open);

/*
 * In a table of few columns, leaves open what was decided of two rows in columns that the
 * head has far apart, if the values stand close together: the rows have drifted.
 */
void aligned_doubt(const struct page *pg);

/* Where that edge of the value is (enum grid_edge), in half characters. */
int aligned_edge(const struct grid_cell *cell, enum grid_metric m, int edge);

/*
 * May a row of the page be off by a column, so that its first or last value stands where no
 * other does? It does not end where most rows do.
 */
bool aligned_may_be_off(const struct page *pg, enum grid_metric m, int edge);

/*
 * Where all full rows have but a blank between their values: may a row of the page be off by a
 * column, whatever edge values stand by? They may have pushed one another to places of their own.
 */
bool aligned_is_pushed(const struct page *pg, enum grid_metric m);

#endif
