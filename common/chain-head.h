/*
 * chain-head: cells that are values, or can only be words of a head.
 */
#ifndef CHAIN_HEAD_H
#define CHAIN_HEAD_H

#include "chain.h"

/* Marks such cells of the grid; all others as text, with the label that they may have. */
void chain_head(const struct grid *g, struct mark *marks);

#endif
