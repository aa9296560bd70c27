/* align-head: decides rows of aligned text whose values stand below the words of a head. */
#ifndef ALIGN_HEAD_H
#define ALIGN_HEAD_H

#include "page.h"

/*
 * Does each value of the page stand below one word of its head, and are those of a column
 * flush or centred, as programs put them that do not let columns drift?
 */
bool align_head_holds(const struct page *pg);

/*
 * Counts how many values of the parts, which are rows of one table, stand flush with words
 * of their heads. Rows that are just words with a blank between them say nothing.
 */
void align_head_survey(const struct grid *g, const struct columns_part *parts, size_t n,
    const struct columns_head *heads, struct columns_flush *flush);

/*
 * Do nearly all values of the text stand flush with words of their heads, and in at least half
 * of the page's rows with those of its own?
 */
bool align_head_is_flush(const struct page *pg);

/*
 * Do most rows of the page that have as many values as columns have one that stands flush with
 * another word of the head, and all others flush with words, too, but for one? Then the head
 * names one column too few, another is empty there, and values are not in their order.
 */
bool align_head_is_shifted(const struct page *pg);

/*
 * Gives the row's values to the columns that they stand below. The page is one for which
 * align_head_holds or align_head_is_flush says yes.
 */
void align_head_decide(const struct page *pg, struct columns_part *p);

/*
 * Values that begin at one place are of one column. Where the head's words tell it of a few of
 * them only, each the only value of its row, that was by chance: none of them is decided.
 */
void align_head_doubt(const struct page *pg);

#endif
