/*
 * stairs: rows of a table inside a cell, as a spreadsheet saves them: each row's cells, but
 * for the first, stand behind the last cell of the row above.
 */
#ifndef STAIRS_H
#define STAIRS_H

#include "grid.h"

/*
 * Puts the cells of the grid's rows from that one on below one another, if they are such;
 * rows of a table whose cells cannot be counted stay as they are. -1: out of memory.
 */
int stairs_straighten(struct grid *g, size_t first);

#endif
