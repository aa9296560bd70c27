/* torn-mixed: rows of cells whose lines were exchanged, or read as rows. */
#ifndef TORN_MIXED_H
#define TORN_MIXED_H

#include "parts.h"

/*
 * Where the label of the row above goes on beside another row's, or two rows' stand side by
 * side, or the words of a head behind one, lines were exchanged; and where two lines of a label
 * have values each, one row was read as two: whose the values are is open.
 */
void torn_mixed_find(struct parts *ps);

#endif
