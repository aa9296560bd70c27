/*
 * html: the tags and texts of HTML, as a browser tells them apart. Comments, scripts and
 * styles are passed over. Text may be fed in pieces, line by line or all at once; the
 * rest of what a piece leaves open (a tag, a comment) is looked for in the next one.
 */
#ifndef HTML_H
#define HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

enum html_kind {
	HTML_INLINE,	/* any tag that is none of the others */
	HTML_LINK,	/* text that leads to another page */
	HTML_TEXT,	/* no tag, but text between tags */
	HTML_TABLE, HTML_GROUP /* <tbody> */, HTML_ROW, HTML_CELL, HTML_CAPTION,
	HTML_BLOCK,	/* what stands in it has lines of its own */
	HTML_PAGE,	/* all of a page */
	HTML_BREAK,	/* a line's end */
	HTML_SUP,	/* raised text, which may be a footnote's mark */
	HTML_STRUCK,	/* text that was struck out */
	HTML_RAW	/* nothing in it is text: script, style */
};

struct html_token {
	enum html_kind kind;
	bool close;		/* </p> */
	bool broken;		/* a tag that has another one in it, or is a piece of one */
	struct str text;	/* of HTML_TEXT, as it stands, entities and all */
	struct str name;	/* of a tag that stands in one piece */
	struct str attrs;	/* of a tag that stands in one piece */
	size_t line;		/* where it begins */
};

struct html {
	struct str rest;	/* what was fed and not given out yet */
	size_t line;		/* the number of the line that rest begins in */
	enum { HTML_IN_TEXT, HTML_IN_COMMENT, HTML_IN_CDATA, HTML_IN_RAW, HTML_IN_TAG } state;
	char quote;		/* inside a tag: inside quotes */
	bool equals;		/* inside a tag: right behind = */
	bool silent;		/* inside a tag that is none: <!DOCTYPE, <![if */
	struct html_token tag;	/* the tag that it is inside of */
	struct str raw;		/* inside a script: the name of its element */
};

/*
 * Starts on text whose first line has that number. Fed text stays the caller's, which may
 * free it once it is used up; a tag that began in an earlier piece has neither name nor
 * attributes.
 */
static inline struct html
html_of(struct str text, size_t line)
{
	return (struct html){.rest = text, .line = line};
}

/* The next tag or piece of text. False when what was fed is used up. */
bool html_next(struct html *h, struct html_token *t);

/*
 * How many bytes at the start of the line belong to a tag, comment or script that an
 * earlier one began. *h has seen the lines above, and then this one.
 */
size_t html_hidden(struct html *h, struct str line);

/* Does s begin with < in the way that a tag, or something else of HTML's, begins? */
bool html_is_markup(struct str s);

/*
 * The value of the first attribute of that name (in small letters), as it stands; p is
 * NULL if there is none.
 */
struct str html_attr(struct str attrs, const char *name);

/* Does the tag begin a link to another page? <a name="x"> and <a href="#x"> are of this one. */
bool html_leads_away(const struct html_token *tag);

/* Has the line a tag that begins a table? */
bool html_has_table(struct str line);

/* Are the two names the same, in capitals or not? */
bool html_same_name(struct str a, struct str b);

/*
 * Writes text with its entities resolved to buf, which has room for text.n bytes; line
 * ends and TABs become blanks. Returns how many bytes it wrote.
 */
size_t html_decode(struct str text, char *buf);

#endif
