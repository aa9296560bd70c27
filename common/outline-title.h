/*
 * outline-title: which of the texts that read like a report's title is this report's: pages of
 * web sites name other reports besides, in lists and links.
 */
#ifndef OUTLINE_TITLE_H
#define OUTLINE_TITLE_H

#include "outline.h"
#include "visible.h"

struct outline_title {
	bool listed;		/* the title is an entry of a list */
	bool years;		/* titles right below one another tell several years */
	size_t number;		/* of the title's last text */
};

/*
 * Looks at the text, the number-th that is not blank, which stands in front of section 1 unless
 * begun; above are the last two, newest first. A title goes to o. 1: the text is a title, be it
 * this report's or not; 0: it is none; -1: out of memory.
 */
int outline_title_look(struct outline_title *f, struct outline *o, const struct visible_text *text,
    const struct visible_text above[2], size_t number, bool begun);

/* Leaves out of o's title what is open. */
void outline_title_settle(const struct outline_title *f, struct outline *o);

#endif
