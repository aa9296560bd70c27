/*
 * subtotals: rows that some reports add to table 3, with the sums of a group of rows. They name it
 * by its place only (小计, 合计), or as the form names another row (总计).
 */
#ifndef SUBTOTALS_H
#define SUBTOTALS_H

#include "parts.h"

/*
 * The slot of the group whose sums the cell of the row announces, values behind it, if the parts
 * so far are those above it; -1: it announces none.
 */
int subtotals_group(const struct parts *ps, const struct grid_row *r, size_t cell);

/*
 * Is the cell, right behind the part's label and without a value before it, a word for sums (小计) of
 * the group that this names? Then it is a part of the label.
 */
bool subtotals_is_named(const struct parts *ps, const struct columns_part *p, size_t cell);

/*
 * Gives parts that are named as a row is which stands further below their group's slot, or none
 * where it is open which that is: 合计 behind the last row of a group is not （七）总计. Such names
 * without a value, that are words of a head, are dropped.
 */
void subtotals_settle(struct parts *ps);

#endif
