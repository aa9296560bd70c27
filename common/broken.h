/*
 * broken: a line of DokuWiki that holds a page. What a cell holds must stand on the cell's
 * line there: lines in it, those of tables too, are parted by \\ and a blank.
 */
#ifndef BROKEN_H
#define BROKEN_H

#include <stdbool.h>

#include "str.h"

/* What the line, which is trimmed, holds inside its cell; nothing if it is no such line. */
struct str broken_inside(struct str line);

/* Takes the next of the lines inside off *rest, trimmed. False when there is none. */
bool broken_next(struct str *rest, struct str *inner);

/* Is the inner line a row of a table? */
bool broken_is_row(struct str inner);

#endif
