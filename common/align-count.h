/*
 * align-count: rows of aligned text that have as many values as there are columns, so that each
 * has its own, wherever they stand.
 */
#ifndef ALIGN_COUNT_H
#define ALIGN_COUNT_H

#include "page.h"

/* Has the row, though its line was moved, a value set apart for each column? */
bool align_count_is_apart(const struct page *pg, const struct columns_part *p);

/* How many bytes has the widest value of the page, but for what may be several that touch? */
size_t align_count_widest(const struct page *pg);

/*
 * Has the row a value for each of many columns of its head, and can none of these be a piece of
 * another? No number is wider by more than a digit than all others, of which widest tells: it is
 * in a total, or is one. And where all rows are full none lacks a value and has one in two.
 */
bool align_count_is_sure(const struct page *pg, const struct columns_part *p, size_t widest);

#endif
