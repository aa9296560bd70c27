/*
 * paragraph: makes whole again the paragraphs that a converter wrapped or a page break
 * cut, so that a phrase can be found across the break.
 */
#ifndef PARAGRAPH_H
#define PARAGRAPH_H

#include "arena.h"
#include "outline.h"

enum { PARAGRAPH_HELD = 6 };

/* A paragraph, or a line that is none. */
struct paragraph {
	struct str text;		/* trimmed; of several lines, joined */
	struct str raw;			/* a line that was not joined, as it stands */
	size_t line;			/* of its first line */
	enum outline_kind kind;
	unsigned char path[3];
};

struct paragraphs {
	struct outline_walk walk;
	struct arena *arena;
	int wrapped;			/* the width at which lines are wrapped, or 0 */
	struct paragraph now;		/* the paragraph being put together */
	bool open;			/* there is one */
	size_t cap;			/* room for its text; 0: it is still a slice */
	struct str last;		/* its last line, as it stands */
	bool gap;			/* a blank line, or a page's furniture, followed */
	struct paragraph held[PARAGRAPH_HELD];	/* page numbers met inside it */
	size_t nheld, out;		/* how many; how many of them were given out */
	bool have_line;			/* the walk's line was not taken up yet */
};

/* The columns at which the lines of a walk, at its beginning, are wrapped; 0: they are not. */
int paragraph_width(struct outline_walk walk);

/*
 * Does a line of text, as it stands, go on with the one above it? wrapped is the walk's
 * paragraph_width; gap tells that a blank line or a page's furniture stands between.
 */
bool paragraph_goes_on(struct str above, struct str line, int wrapped, bool gap);

/* Starts on a walk at its beginning. Joined text is the arena's. */
struct paragraphs paragraphs_of(struct outline_walk walk, struct arena *a);

/*
 * The next one; blank lines are given out only inside tables, whose rows they may part.
 * 1, 0 at the end, -1 when out of memory.
 */
int paragraphs_next(struct paragraphs *ps, struct paragraph *p);

#endif
