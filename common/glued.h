/*
 * glued: values of a row that stood so close together that the text made one number of them.
 * Their sum betrays them: it holds if the digits are cut, and does not as they stand. And rows
 * whose sum is missing, as their values were read by the places of another page.
 */
#ifndef GLUED_H
#define GLUED_H

#include "match.h"

/*
 * Puts into doubt, in those rows of the table (a bit each) that were read by where their values
 * stand, a number whose digits may be its own and those of empty cells beside it, and rows that
 * lack the sum which others state. The arena is for what is read in between. -1: out of memory.
 */
int glued_find(struct match_table *m, uint32_t rows, struct arena *a);

#endif
