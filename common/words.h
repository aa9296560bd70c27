/*
 * words: the words of a line and the places they stand at, in characters and in columns
 * of a terminal: programs that draw tables with blanks count in one or the other.
 */
#ifndef WORDS_H
#define WORDS_H

#include "grid.h"
#include "str.h"

enum { WORDS_MAX = 96 };	/* of a line; one with more is no row of a table */

struct word {
	struct str text;
	struct grid_place place;
	bool value;		/* a number, or a sign for none */
};

/*
 * Splits a line into words; characters spaced out to one label (总 计) are one word, and so
 * are an ordinal and what it stands before; a number right behind a piece of a label is a word
 * of its own, which is close to it. Words have their text in the line or in the arena. Returns
 * how many; WORDS_MAX + 1 if there are more; -1: out of memory.
 */
int words_split(struct str line, struct word words[WORDS_MAX], struct arena *a);

#endif
