/*
 * blanks: tables with one cell a line in which a blank line is an empty cell, as programs
 * write them that make a line of each paragraph.
 */
#ifndef BLANKS_H
#define BLANKS_H

#include "grid.h"
#include "lines.h"

/*
 * Adds such tables to the grid. 1: done; 0: the text does not say that its blank lines are
 * cells, and nothing was added; -1: out of memory.
 */
int blanks_read(struct lines at, size_t nlines, struct grid *g);

#endif
