/*
 * prose: the narrative of a report as sentences, in one form of writing, so that patterns
 * can be held against them whatever a converter did to lines, widths and blanks.
 *
 * The form: no blanks, but one where it parted two ASCII letters or digits (a number that
 * may be two); ASCII for full-width characters, 。 and 、 kept; no marks of Markdown;
 * 1,234 without its commas (1，234, which may be two numbers, keeps its as an ASCII one);
 * radicals and compatibility forms as the characters that they look like.
 */
#ifndef PROSE_H
#define PROSE_H

#include "arena.h"
#include "layout.h"
#include "outline.h"
#include "report.h"

struct sentence {
	struct str text;	/* without the 。 or the like that ends it; never empty */
	size_t line;		/* where it begins */
	size_t paragraph;	/* counted from 0; sentences of one paragraph share it */
	unsigned char path[3];	/* its section, as in struct outline_part */
	bool heading;		/* the paragraph begins with the heading of an item */
	bool loose;		/* it and the line right above, or below, may be one sentence */
};

enum { PROSE_LONG = 4096 };	/* bytes; rules leave longer sentences alone: they are none */

/* Where a line's text begins. */
struct prose_mark {
	const char *at;
	size_t line;
};

/*
 * The sentences between the report's title and its end, without tables, headings of the
 * six sections and what is a page's. All memory is the arena's.
 */
struct prose {
	struct sentence *list;
	size_t n, cap;
	struct prose_mark *marks;
	size_t nmarks, marks_cap;
};

/*
 * Reads the prose of a report. A sentence ends at 。；！？ outside brackets, and with its
 * paragraph, which goes on behind a colon. Takes time and memory in proportion to the
 * report. -1: out of memory.
 */
int prose_read(const struct report *r, const struct layout *l, const struct outline *o,
    struct prose *p, struct arena *a);

/* The line in which a place in a sentence's text stands. */
size_t prose_line(const struct prose *p, const char *at);

#endif
