/*
 * visible: the text of a report as its reader sees it, without the markup of HTML: line
 * by line where there is none; where there is, a paragraph, a heading, a cell at a time,
 * however they stand in lines. Comments, scripts and styles are left out.
 */
#ifndef VISIBLE_H
#define VISIBLE_H

#include "html.h"
#include "lines.h"

enum {
	VISIBLE_MAX = 16384,	/* bytes of text between tags; the rest is left out */
	VISIBLE_KEPT = 3	/* such texts that can be looked at together */
};

struct visible_text {
	struct str text;	/* trimmed; empty for a blank line */
	size_t first, last;	/* its lines */
	size_t tag;		/* the line where the tag before it begins, or first */
	bool marked;		/* there are tags in these lines */
	bool cell;		/* it stands in a cell of a table */
	bool link;		/* it leads to another page, or is a choice of a menu */
	bool cut;		/* the rest of it was left out */
};

struct visible {
	struct lines at;		/* those to come, of visible_next */
	struct html html;		/* in the line that was fed last */
	bool reading;			/* that line is not at its end */
	bool opened;			/* inside an element: line ends are blanks */
	bool cell;			/* inside a cell */
	bool link, head;		/* inside a link; inside a heading */
	bool unlinked;		/* some of the text stands in no link */
	bool plain;			/* the lines to come hold no HTML */
	struct str broken;		/* what is still to come of a line that holds several */
	size_t pages, page;		/* how many began in the lines; which one it is, or 0 */
	bool has_line;			/* the line is a text by itself: */
	struct visible_text line;
	struct visible_text now;	/* the text being put together */
	size_t n;			/* its bytes in the buffer */
	unsigned turn;			/* which one */
	char buf[VISIBLE_KEPT][VISIBLE_MAX];
};

/* Starts at those lines, or at none. v must stay where it is. */
void visible_begin(struct visible *v, struct lines at);

/*
 * The next text. It is a slice of the report, or of v and then valid until the
 * VISIBLE_KEPT-th next call. False at the end.
 */
bool visible_next(struct visible *v, struct visible_text *t);

/*
 * For lines that come one at a time: takes up the next line, of that number; and gives out
 * the texts that end in it, one a call; false when there are no more. A text that goes on
 * is given out with its last line.
 */
void visible_feed(struct visible *v, struct str line, size_t number);
bool visible_take(struct visible *v, struct visible_text *t);

#endif
