/* sorts: of lines of aligned text, by their words: rows, heads, values, prose. */
#ifndef SORTS_H
#define SORTS_H

#include "arena.h"
#include "str.h"

enum sort {
	SORT_BLANK, SORT_FURNITURE,
	SORT_LETTERS,			/* one of a label that is printed downwards, or a few */
	SORT_ROW, SORT_PART,		/* values behind a label, or behind a piece of one */
	SORT_VALUES, SORT_FULL, SORT_LONE,	/* values; as many as table 4 has; one */
	SORT_HEADS,			/* labels: as many as a head has, */
	SORT_PAIR, SORT_WORDS,		/* one and another, or a piece of it; one, or a piece */
	SORT_OTHER, SORT_PROSE
};

/*
 * The sort of the line. Memory for its words is a's, which is reset. -1: out of memory.
 */
int sorts_line(struct str line, struct arena *a);

#endif
