/*
 * html-cell: the text of one cell of an HTML table, put together from what stands
 * between its tags.
 */
#ifndef HTML_CELL_H
#define HTML_CELL_H

#include "arena.h"
#include "html.h"

/* What a style, or a link to a note, makes of an element's text. */
enum html_style {
	HTML_PLAIN,
	HTML_HIDDEN,
	HTML_RAISED,		/* as a footnote's mark is */
	HTML_CROSSED,		/* struck out */
	HTML_PARTED		/* a block of its own */
};

struct html_cell {
	struct arena *arena;
	char *buf;		/* the text so far, with room for cap bytes */
	size_t n, cap;
	size_t line;		/* where the text begins; 0: there is none yet */
	size_t above, run;	/* where the text behind the last break begins, and above it */
	bool broken;		/* a break came behind the text */
	bool classed;		/* the element begun last has a class, or is a link */
	struct str class;	/* that class */
	bool unclassed;		/* nothing but its end has broken the text */
	bool sup, struck;	/* inside raised or struck text */
	bool lined;		/* a number has a line of the text for itself */
	bool doubtful;		/* the text leaves open what it says */
	bool pictured;		/* it holds a picture, or may hold text that is not read */
	struct str styled;	/* the element inside the cell that is not shown as text is; */
	unsigned depth;		/* so many of that name are open; 0: none */
	enum html_style style;	/* how it is shown */
};

/* Begins a cell; what the one before held is gone. */
void html_cell_begin(struct html_cell *c);

/* Takes up a token that is in the cell. -1: out of memory. */
int html_cell_add(struct html_cell *c, const struct html_token *t);

/*
 * Ends the cell: *text is the arena's, c->doubtful tells whether it can be trusted. -1:
 * out of memory.
 */
int html_cell_end(struct html_cell *c, struct str *text);

/* Is the text no number, but may have been one before something got into it? */
bool html_cell_spoiled(struct str text);

/* Do its attributes keep an element from being shown? */
bool html_cell_hides(struct str attrs);

#endif
