/*
 * upright-run: table 4 in cells whose places tell nothing: a cell a line, aligned text, or rows
 * between TABs in which cells that others reach into are left out. Its words tell how it was
 * printed, and then its values are as many as they ask for, in their order.
 */
#ifndef UPRIGHT_RUN_H
#define UPRIGHT_RUN_H

#include "upright-table.h"

/*
 * The row of the grid behind the table that begins in that row, with all its rows and columns
 * named, and nothing else in it; u is this table then. 0: none does.
 */
size_t upright_run(const struct grid *g, size_t row, struct upright *u);

#endif
