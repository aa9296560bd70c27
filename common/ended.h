/*
 * ended: lines of text whose ends are marked, and which hold no other markup than that of words:
 * 12<br/>. So pdftohtml writes a page.
 */
#ifndef ENDED_H
#define ENDED_H

#include <stdbool.h>

#include "arena.h"
#include "lines.h"

/* Ends the line, which is trimmed, in such a mark? */
bool ended_is(struct str line);

/*
 * Such lines, if they begin at the next one, without markup and as many as there were. Lines before
 * *behind are not looked at again; that becomes the number of the first line behind these. Memory
 * is the arena's. Returns how many; 0 if there are none; -1 when out of memory.
 */
long ended_take(struct lines at, struct lines *inner, size_t *behind, struct arena *a);

#endif
