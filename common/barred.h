/* barred: what a line with bars between cells looks like. */
#ifndef BARRED_H
#define BARRED_H

#include <stdbool.h>
#include <stddef.h>

#include "lines.h"
#include "str.h"

enum {
	BARRED_BYTES = 16 * 1024,	/* a longer line is of no table */
	BARRED_CELLS = 128		/* of a row; one with more is none */
};

/* Has the line a bar, and can be of a table? The bar of a heading's line is a stray one. */
bool barred_has(struct str line);

/* Does it only set the head apart: |---|:-:|, ---|---, |---+---|? */
bool barred_rule(struct str line);

/* Is it a rule between rows of several lines: +---+---+? */
bool barred_drawn(struct str line);

/* Does it begin or end a table of AsciiDoc: |===? */
bool barred_fence(struct str line);

/* Does the text, a line without the blanks around it, begin, or end, with a bar? */
bool barred_leads(struct str text);
bool barred_trails(struct str text);

/* How many bars a text has. */
size_t barred_bars(struct str text);

/* The characters of a text. */
size_t barred_chars(struct str text);

/* Are both texts about as long, in characters or in columns? */
bool barred_long_as(struct str a, struct str b);

/* Are lines made equally long, if they have as many bars? */
bool barred_padded(struct lines at, size_t nlines);

/* Takes up the characters of the longest of the lines with so many bars; longest begins at 0. */
void barred_longest(struct lines at, size_t nlines, size_t longest[BARRED_CELLS]);

/* How much a line with bars proves: labels in its cells, bars at both ends. */
size_t barred_proof(struct str line);

/* Can the line, which has no bar, stand inside a table? */
bool barred_gap(struct str line);

/* Is the line, which has no bars, the title of a table of the forms (第二十条第（五）项)? */
bool barred_is_title(struct str line);

#endif
