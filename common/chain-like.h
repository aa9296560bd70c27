/*
 * chain-like: labels of rows that no form prints so (1.属于国家机密), known by their place: their
 * ordinal, three in four of their characters, and the rows above and below are those of one label.
 */
#ifndef CHAIN_LIKE_H
#define CHAIN_LIKE_H

#include "chain.h"

/* Marks such cells of the grid, whose other labels are marked, as whole labels. */
void chain_like(const struct grid *g, struct mark *marks);

#endif
