/*
 * unsummed: tables whose head does not tell the columns, and in which nothing adds up. Sums decide
 * nothing, but where all of them fail, the columns stand in another order than the form's.
 */
#ifndef UNSUMMED_H
#define UNSUMMED_H

#include "arena.h"
#include "columns.h"
#include "match.h"

/*
 * Leaves all cells of the table open if none of its rows states a sum that is right, and several a
 * wrong one, or one of them has in its first column what would be right in its last. Scratch
 * memory is the arena's. -1: out of memory.
 */
int unsummed_open(struct match_table *m, struct arena *a);

/*
 * Looks in the n parts, rows of t, whose head does not tell all columns with their places, whether
 * first values are the sums of what is behind them, and no last one that of all before. Leaves
 * them open if so, or those of a head whose words have the sum first, if not.
 */
void unsummed_turned(const struct grid *g, struct columns_part *parts, size_t n,
    const struct columns_head *heads, const struct form_table *t);

/*
 * Leaves the part, a row of t below the head whose cells only stand in order, open if one of them
 * may be a page's number, or two of the row.
 */
void unsummed_open_ordered(const struct grid *g, struct columns_part *p,
    const struct columns_head *h, const struct form_table *t);

#endif
