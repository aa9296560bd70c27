/* frame: a drawn table of one column that holds tables, as a web page framed by one has. */
#ifndef FRAME_H
#define FRAME_H

#include "arena.h"
#include "lines.h"

/*
 * The lines of a frame that begins at the next line: without its bars, its rules blank, as
 * many as there were. Memory is the arena's. Returns how many; 0 if none begins there; -1
 * when out of memory.
 */
long frame_take(struct lines at, struct lines *inner, struct arena *a);

#endif
