/* lines: a walk over the lines of a text. */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* A walk over the lines of a text: struct lines l = lines_of(&report); */
struct lines {
	struct str rest;	/* what is still to come */
	size_t number;		/* of the line that comes next */
	const size_t *then;	/* those of the lines behind it, and behind all; NULL: they go on */
};

/* The next line, without its end, and its number. False when there is none. */
static inline bool
lines_next(struct lines *l, struct str *line, size_t *number)
{
	if (l->rest.n == 0)
		return false;
	*line = str_cut(&l->rest, '\n');
	if (line->n && line->p[line->n - 1] == '\r')
		line->n--;
	*number = l->number;
	l->number = l->then ? *l->then++ : l->number + 1;
	return true;
}

/* The number of the next line that is not empty; of the last one if there is none. */
static inline size_t
lines_filled(struct lines at)
{
	size_t number = at.number;
	struct str line;

	while (lines_next(&at, &line, &number) && line.n == 0)
		continue;
	return number;
}

#endif
