/*
 * upright-down: table 4 with its columns (结果维持) below one another: turned, its rows side by
 * side, or as a list of values, each behind the names of its row and its column.
 */
#ifndef UPRIGHT_DOWN_H
#define UPRIGHT_DOWN_H

#include "upright-table.h"

/*
 * The row of the grid behind the table that begins in that row, turned, with all its rows and
 * columns named, and nothing else in it; u is this table then. 0: none does.
 */
size_t upright_turned(const struct grid *g, size_t row, struct upright *u);

/* The same for a list. */
size_t upright_list(const struct grid *g, size_t row, struct upright *u);

#endif
