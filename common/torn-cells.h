/* torn-cells: rows of cells that a page break cut, so that digits of them are a row below. */
#ifndef TORN_CELLS_H
#define TORN_CELLS_H

#include "parts.h"

/*
 * Where cells have places, values without a label, below a row or on the next page, or behind
 * the rest of its label, may be the last digits of those of the row: tells it of such parts.
 */
void torn_cells_find(struct parts *ps);

#endif
