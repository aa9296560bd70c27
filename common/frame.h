/*
 * frame: tables inside a cell of a table: of a drawn one of one column, as a web page framed
 * by one has; of one of AsciiDoc, where tables in cells are written with ! for |; or of one
 * of DokuWiki, where they are all on the cell's line.
 */
#ifndef FRAME_H
#define FRAME_H

#include "arena.h"
#include "lines.h"

/*
 * The lines of a frame that begins at the next line: without its bars, its rules blank, as
 * many as there were, and tables in it written as they would be outside. Memory is the
 * arena's. Returns how many; 0 if none begins there; -1 when out of memory.
 */
long frame_take(struct lines at, struct lines *inner, struct arena *a);

#endif
