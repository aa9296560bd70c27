/*
 * chain: tells what the cells of a grid are: labels of rows, words of a head, values.
 * Labels come in a known order, may be cut into pieces, and several read alike (其他,
 * 总计): what counts is the best chain of all labels in their order, not the next hit.
 */
#ifndef CHAIN_H
#define CHAIN_H

#include "grid.h"
#include "labels.h"

enum mark_kind {
	MARK_TEXT,	/* words that are no label */
	MARK_VALUE,	/* a number, or a sign for none */
	MARK_SLOT,	/* names a row or group of rows, or is a piece of such a name */
	MARK_HEAD	/* names a column, or is another word of the head */
};

/* What a cell of the grid is. */
struct mark {
	enum mark_kind kind;
	int label;		/* of MARK_HEAD; -1: it goes on with the cell before */
	int slot;		/* of MARK_SLOT */
	bool piece;		/* it goes on with the slot of an earlier cell */
	bool cut;		/* with all its pieces it is not the whole label */
};

/*
 * Marks every cell of the grid; the array has one mark a cell and is the arena's.
 * NULL: out of memory.
 */
struct mark *chain_mark(const struct grid *g, struct arena *a);

#endif
