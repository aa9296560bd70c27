/*
 * pieces: a table whose lines were broken, as a cell that holds it is less wide. Those of a
 * drawn one are broken at the same places, which its rules show; those of one under runs of
 * dashes so that the pieces behind the first are as wide as the cell.
 */
#ifndef PIECES_H
#define PIECES_H

#include "arena.h"
#include "lines.h"

/*
 * The lines, put together, of a table in pieces that begins at the next line. Memory is the
 * arena's. Returns how many lines it takes up; 0 if none begins there; -1 when out of memory.
 */
long pieces_take(struct lines at, struct lines *whole, struct arena *a);

#endif
