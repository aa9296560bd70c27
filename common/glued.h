/*
 * glued: values of a row that stood so close together that the text made one number of them.
 * Their sum betrays them: it holds if the digits are cut, and does not as they stand. And rows
 * whose sum is missing, as their values stand in columns of others.
 */
#ifndef GLUED_H
#define GLUED_H

#include "columns.h"
#include "match.h"

/*
 * Leaves open columns of the part, which is a row of cells: one whose cell holds several numbers,
 * and those beside it that are empty.
 */
void glued_open(const struct grid *g, struct columns_part *p, size_t ncols);

/*
 * Puts into doubt, in those rows of the table (a bit each) that were read by where their values
 * stand, a number whose digits may be its own and those of empty cells beside it, and rows that
 * lack the sum which others state, or whose sum other parts contradict; in all rows, numbers with
 * a blank in them beside empty cells, and rows without a sum whose last value is that of the
 * others, or of which one is in doubt. Says whether several were such (pushed). The arena is for
 * what is read in between. -1: out of memory.
 */
int glued_find(struct match_table *m, uint32_t rows, struct arena *a);

/*
 * Puts into doubt all rows of the table whose last columns are blank, but others are not: another
 * table of the text shows that values stand left of their own.
 */
void glued_open_ends(struct match_table *m);

#endif
