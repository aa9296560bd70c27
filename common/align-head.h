/* align-head: decides rows of aligned text whose values stand below the words of a head. */
#ifndef ALIGN_HEAD_H
#define ALIGN_HEAD_H

#include "page.h"

/*
 * Does each value of the page stand below one word of its head, and are those of a column
 * flush or centred, as programs put them that do not let columns drift?
 */
bool align_head_holds(const struct page *pg);

/* Then: gives the row's values to the columns that they stand below. */
void align_head_decide(const struct page *pg, struct columns_part *p);

#endif
