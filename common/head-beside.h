/*
 * head-beside: words of a head that no form knows, beside those that name columns: figures of
 * other kinds (上年总计, 备注) stand below them.
 */
#ifndef HEAD_BESIDE_H
#define HEAD_BESIDE_H

#include "chain.h"
#include "columns.h"
#include "forms.h"
#include "grid.h"
#include "head.h"

/* The places, a bit each, over which the head has words that no form knows. */
unsigned long long head_strangers(const struct grid *g, const struct mark *marks,
    const struct head *h);

/*
 * The rightmost word of the head, in aligned text, that no form knows and that ends left of the
 * place; NULL: there is none.
 */
const struct grid_cell *head_word_before(const struct grid *g, const struct mark *marks,
    const struct head *h, const struct grid_place *at);

/*
 * Has the head, in aligned text, a word that no form knows beside the labels of all columns, with
 * values below it? Then as many values as columns are not these columns'. The n parts are those
 * of the table; number is the head's.
 */
bool head_has_beside(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, size_t number, const struct columns_part *parts, size_t n);

#endif
