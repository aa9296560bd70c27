/*
 * joints: numbers that are wider than their column and go over several lines, each line
 * above the rest of it, as PDF files print them in narrow tables.
 */
#ifndef JOINTS_H
#define JOINTS_H

#include "tags.h"

/*
 * Puts the pieces of such numbers together, if the lines leave no doubt that they are such:
 * every piece that has another below it fills its column, and every line of them goes on
 * with a row that begins beside its label. A piece that may go on with several numbers makes
 * them doubtful. The values' owners are known. Each value that is a piece of one above it
 * says so (above). -1: out of memory.
 */
int joints_find(struct tags *ts);

#endif
