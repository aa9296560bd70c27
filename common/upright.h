/*
 * upright: a table that the forms print with its rows side by side, as one (table 4), whose
 * rows stand below one another, or which is in pieces: laid down as the forms have it.
 */
#ifndef UPRIGHT_H
#define UPRIGHT_H

#include "grid.h"

/*
 * Lays such a table among the rows of the grid from first on, which are its last. Only where
 * all its columns and rows are named, and hold nothing else. -1: out of memory.
 */
int upright_lay(struct grid *g, size_t first);

/*
 * Joins the pieces of such a table, which follow one another, each with a head of its own and a
 * row of values. -1: out of memory.
 */
int upright_join(struct grid *g);

#endif
