/*
 * torn-above: rows without a value whose own may stand below them: among digits that are no
 * number, or at the top of the next block.
 */
#ifndef TORN_ABOVE_H
#define TORN_ABOVE_H

#include "parts.h"

/* Marks the rows that may have been torn from what stands below them. */
void torn_above_find(struct parts *ps);

#endif
