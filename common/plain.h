/* plain: the text of a cell without the marks of the language that it was written in. */
#ifndef PLAIN_H
#define PLAIN_H

#include "arena.h"
#include "str.h"

/*
 * The text without the marks or tags around it, and without escapes. A slice of text, or
 * in the arena; p is NULL when out of memory.
 */
struct str plain_text(struct str text, struct arena *a);

#endif
