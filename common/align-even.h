/*
 * align-even: places of values that are columns of their own, though no row has values in
 * two of them, as they stand evenly and are as many as there are columns.
 */
#ifndef ALIGN_EVEN_H
#define ALIGN_EVEN_H

#include <stddef.h>

/*
 * From which of the places on, from left to right at low, is each a column of its own of the
 * ncols? The i-th is known to be in column first[i] or one behind it. n: from none.
 */
size_t align_even_find(const int *low, const int *first, size_t n, size_t ncols);

#endif
