/*
 * numbered: a column in front that counts the rows of a table (序号, or the index of a data frame):
 * no cell of it is a value.
 */
#ifndef NUMBERED_H
#define NUMBERED_H

#include "grid.h"

/* Takes the cells of such a column out of the rows of the grid from first on. */
void numbered_drop(struct grid *g, size_t first);

#endif
