/*
 * entries: tables with one cell a line as a list of labels, each with the lines that stand
 * behind it up to the next one.
 */
#ifndef ENTRIES_H
#define ENTRIES_H

#include <stdbool.h>

#include "arena.h"
#include "fold.h"
#include "grid.h"
#include "lines.h"

/* A line of text, and the lines up to the next one: values, or blank. */
struct entry {
	struct str text;
	size_t line;
	size_t first, n;	/* those lines, in cell */
	size_t low, high;	/* the first and last of them that has a value, from 1; 0: none */
	size_t values;
	enum ordinal_style style;
	bool head;		/* can only be a word of a head */
	bool row;		/* reads like the label of a row */
	bool open;		/* may be one: it has nothing but blank lines behind */
	bool broken;		/* a page's furniture stands among its lines */
};

/* A value, or a blank line: no text. */
struct entries_line {
	struct str text;
	size_t line;
};

struct entries {
	struct entry *entry;
	struct entries_line *cell;
	size_t n, cap, ncells, cells_cap;
	bool tight;	/* lines of text below have no blank line between them */
	bool parted;	/* blank lines that part all lines were taken out */
	size_t shown;	/* blank lines above that surely are cells */
	struct arena *arena;
};

/*
 * Lists the lines, and blank ones below them. What stands in front of the first label is
 * left out. Memory is the arena's. -1: out of memory.
 */
int entries_list(struct entries *l, struct lines at, size_t nlines, struct arena *a);

/* Is it a label cut behind an opening bracket, so that the next line goes on with it? */
bool entries_goes_on(struct str text);

/*
 * Puts numbers in doubt that stand at a page's end, before a form feed: they may be the page's.
 * Looked at are the grid's cells from that one on that are slices of the text.
 */
void entries_doubt_feet(struct str text, struct grid *g, size_t cell);

#endif
