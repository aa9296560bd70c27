/*
 * wrap: the text of one cell of a table, put together from the lines that it takes up,
 * without the marks of the language that it was written in.
 */
#ifndef WRAP_H
#define WRAP_H

#include "grid.h"
#include "str.h"

enum { WRAP_BYTES = 1024 };	/* what stands behind them is left out, and the cell doubtful */

struct wrap {
	char *text;		/* in the arena */
	size_t n, cap;
	size_t line;		/* where the text begins; without text, where the cell does */
	unsigned more;		/* columns that the cell covers besides its own */
	size_t room;		/* characters that a line of it has room for; 0: not known */
	bool several;		/* it stands on several lines */
	bool parted;		/* a blank line ends what was added */
	bool doubtful;		/* two numbers, one below the other: or one that was broken? */
	bool filled;		/* the digits below the first line fill theirs, */
	bool begun;		/* and those on the first do not */
	bool two;		/* another row's label stands below: it is left out */
};

/* The text of the cell so far. */
static inline struct str
wrap_text(const struct wrap *w)
{
	return (struct str){w->text, w->n};
}

/* A cell without text that begins on that line. */
static inline struct wrap
wrap_new(size_t line)
{
	return (struct wrap){.line = line};
}

/*
 * Adds what one line has of the cell, in tables for wrap_join with a blank at either end; <br>
 * in it ends a line, too. Memory is the arena's. -1: out of memory.
 */
int wrap_add(struct wrap *w, struct str piece, size_t line, struct arena *a);

/* Adds the cell to the last row of the grid. -1: out of memory. */
int wrap_cell(struct grid *g, const struct wrap *w);

/*
 * Adds a row of n cells that begins on that line. If it is not sure, because a part of it
 * is lost or it may be two rows, its cells are doubtful, and behind its label a ? stands
 * wherever there is no number. -1: out of memory.
 */
int wrap_row(struct grid *g, const struct wrap *cells, size_t n, size_t line, bool sure);

/*
 * Where numbers of the table read last go over several lines in each of which they fill their
 * column, they are one each, and no more doubtful. Returns 0.
 */
int wrap_join(struct grid *g);

/* Where the first bar is that no backslash hides; s.n without one. */
size_t wrap_bar(struct str s);

/* Is the text a number that can stand by itself? */
bool wrap_number(struct str text);

#endif
