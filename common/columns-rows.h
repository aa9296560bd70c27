/* columns-rows: what the rows of a table tell of one another, once its pages are decided. */
#ifndef COLUMNS_ROWS_H
#define COLUMNS_ROWS_H

#include "columns.h"

/*
 * A label that goes on in the next row, which has all values of its own, has none itself, be
 * it that no cell is there to say so.
 */
void columns_settle_begun(const struct grid *g, struct columns_part *parts, size_t n,
    size_t ncols);

/*
 * Where every row has a single value, those of the first rows in one column, of the others in
 * another: these may be of a page that has nothing but the width of the one with the head.
 */
void columns_doubt_turned(struct columns_part *parts, size_t n, size_t ncols);

/*
 * Columns behind those that the heads of the table name may have been cut off, where cells have no
 * places of their own: in a row without values they are not blank.
 */
void columns_open_cut_off(struct columns_part *parts, size_t n,
    const struct columns_head *heads, size_t ncols);

#endif
