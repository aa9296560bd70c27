/*
 * outline: the parts of a report: its title, the six statutory sections, and what is
 * numbered under them.
 */
#ifndef OUTLINE_H
#define OUTLINE_H

#include "arena.h"
#include "heading.h"
#include "layout.h"
#include "report.h"
#include "visible.h"

enum outline_kind { OUTLINE_TITLE, OUTLINE_HEADING, OUTLINE_TEXT, OUTLINE_TABLE };

/* "title", "heading", "text", "table". */
extern const char *const outline_kind_name[];

/* A part of a report: path 1.2.3 is {1, 2, 3}, 1.0.3 is {1, 0, 3}, section 1 {1, 0, 0}. */
struct outline_part {
	size_t line, last;	/* of its heading */
	size_t text, text_last;	/* its numbers among the texts, from 1 */
	size_t head;		/* bytes of it, if more stands behind it in its text; else 0 */
	struct str title;	/* the heading's words, of a statutory section only */
	unsigned char path[3];
};

struct outline {
	struct title title;		/* n is 0 without one */
	size_t title_first, title_last;	/* its lines; 0 without one */
	size_t section[SECTIONS];	/* each section's place in parts + 1; 0: not there */
	struct outline_part *parts;	/* in the order of the text */
	size_t n, cap;
};

/* Finds the parts of the report whose tables are l. Memory is the arena's. -1: out of memory. */
int outline_find(const struct report *r, const struct layout *l, struct outline *o,
    struct arena *a);

/* A walk over the lines, telling where each stands. */
struct outline_walk {
	struct lines at;
	const struct layout *layout;
	const struct outline *outline;
	size_t block, part;		/* those that come next */
	size_t heading_last;		/* the line in which the last heading ends */
	struct str line;		/* the line, without its end */
	struct str text;		/* the line, trimmed; empty for a blank one */
	size_t number;
	enum outline_kind kind;		/* of a line that is not blank */
	unsigned char path[3];		/* {0, 0, 0} before the first section */
};

/* Starts a walk over the report; all four stay the caller's. */
struct outline_walk outline_walk(const struct report *r, const struct layout *l,
    const struct outline *o);

/* The next line, blank ones too. False when there is none. */
bool outline_next(struct outline_walk *w);

/*
 * A walk over the same report as its reader sees it: text without markup (visible.h),
 * which also tells where each stands of several that share a line.
 */
struct outline_texts {
	struct visible visible;
	const struct layout *layout;
	const struct outline *outline;
	size_t block, part, number;	/* those that come next; of the text */
	size_t heading_last;		/* the text in which the last heading ends */
	size_t head;			/* bytes of the heading before the text, in its line */
	struct visible_text text;	/* of a heading with text behind it: that */
	enum outline_kind kind;		/* never OUTLINE_TITLE */
	unsigned char path[3];
};

/* Starts such a walk; all four stay the caller's, and w where it is. */
void outline_texts(struct outline_texts *w, const struct report *r, const struct layout *l,
    const struct outline *o);

/* The next text, blank lines too. False when there is none. */
bool outline_texts_next(struct outline_texts *w);

#endif
