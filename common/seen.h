/*
 * seen: what was found out of texts that were looked at last. The lines of the tables are
 * worded alike in all reports: what takes long to tell of one need not be told anew.
 */
#ifndef SEEN_H
#define SEEN_H

#include "str.h"

enum {
	SEEN_FROM = 2048,	/* before so many were looked at, none is kept: see seen.c */
	SEEN_TEXTS = 1024,	/* so many are kept; a power of 2 */
	SEEN_BYTES = 120,	/* of the longest one */
	SEEN_NOT = -1		/* it was not looked at, or that was long ago */
};

/* The texts that one question was asked of. It begins as zeros. */
struct seen {
	unsigned asked;
	struct {
		short answer;
		unsigned char n;
		char text[SEEN_BYTES];
	} of[SEEN_TEXTS];
};

/*
 * Where the answer for the text stands, from 0 on, or SEEN_NOT; then the caller puts it there.
 * NULL: the text is not kept. Valid until the next call.
 */
short *seen_answer(struct seen *s, struct str text);

#endif
