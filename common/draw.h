/*
 * draw: lines of tables that are drawn, of box characters or of + - and |, split at the
 * bars between the cells.
 */
#ifndef DRAW_H
#define DRAW_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

enum {
	DRAW_BARS = 96,		/* of a line */
	DRAW_PLACES = 2048	/* of the widest line, in columns */
};

/* How places on a line are counted: characters, columns, columns with wide box characters. */
enum draw_metric { DRAW_CHARS, DRAW_COLUMNS, DRAW_WIDE, DRAW_METRICS };

/* A piece of a line between two bars. */
struct draw_segment {
	struct str text;
	unsigned place[DRAW_METRICS];	/* of the bar before it; below DRAW_PLACES */
	bool rule;			/* it is drawn, and no text */
};

struct draw_line {
	struct draw_segment seg[DRAW_BARS];	/* the last only has the last bar's place */
	size_t n;				/* without that one; not 0 */
	bool rules;				/* all of them are rules */
	bool top;				/* its first bar is a + or a corner */
	bool inner;				/* its first bar goes on upwards and downwards */
	bool box;				/* its first bar is a box character */
	bool broken;				/* a text has strokes in it, as a torn rule has */
};

/* Splits a line at its bars. False if it is none of a drawn table, or not whole. */
bool draw_split(struct str line, struct draw_line *d);

/* Is the line, which is not whole, what is left of one of a drawn table? */
bool draw_torn(struct str line);

/* Stands a number of the line below one of the line above, which has as many bars? */
bool draw_has_pair(const struct draw_line *above, const struct draw_line *d);

/* Has the line a text that is no number? */
bool draw_has_words(const struct draw_line *d);

#endif
