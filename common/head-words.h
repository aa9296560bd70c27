/*
 * head-words: columns that the words of a head deny. Values that fit in number are put into
 * columns by their order; not where the head tells of another order, or of another column.
 */
#ifndef HEAD_WORDS_H
#define HEAD_WORDS_H

#include "chain.h"
#include "forms.h"
#include "grid.h"
#include "head.h"

/*
 * The columns of the table, a bit each, whose values are not where the form has them: all, if
 * the head names them in another order; one, if in its place another word stands. The columns
 * of a flat table are those of its one printed row. As is what head_columns reads in it: if
 * that has 总计 first, and a row has so too, this is the order.
 */
unsigned head_denies(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, const struct columns_head *as);

/* Is the table's last column (总计) named before its first, as the text goes? */
bool head_ends_first(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t);

#endif
