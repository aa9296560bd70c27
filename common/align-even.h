/*
 * align-even: places of values that are columns of their own, though no row has values in
 * two of them, as they stand evenly and are as many as there are columns; where they are not,
 * what the first of them may be.
 */
#ifndef ALIGN_EVEN_H
#define ALIGN_EVEN_H

#include <stddef.h>

/*
 * From which of the places on, from left to right at low, is each a column of its own of the
 * ncols? The i-th is known to be in column first[i] or one behind it. n: from none.
 */
size_t align_even_find(const int *low, const int *first, size_t n, size_t ncols);

/*
 * Leaves open whose a place is that is the first column's, as one left of it is, too: what pulls
 * values there by nearly a column pulls those of the second to where the first is. The columns
 * that the i-th place may be go from first[i] to last[i].
 */
void align_even_open(const int *low, const int *first, int *last, size_t n);

#endif
