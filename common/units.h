/*
 * units: which organs are units of which: lines "unit TAB parent", by the names that titles
 * give to organs.
 */
#ifndef UNITS_H
#define UNITS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "str.h"

struct units_year;

/* A unit and what it is under. */
struct units_line {
	struct str unit, parent;
	size_t line;
	size_t walk;			/* the walk up to the top that came by */
	struct units_year *asked;	/* years for which its parent was asked for */
};

struct units {
	struct arena arena;
	struct str file;		/* its name */
	struct units_line **by_unit;	/* one line a unit */
	struct units_line **by_parent;	/* the same; units of a parent in the file's order */
	size_t n;
};

/*
 * Reads the file, "-" for standard input. A line that is no unit and parent, a unit with
 * two parents, or one that is above itself is told in the diag. 0, or -1 after a message.
 */
int units_read(struct units *u, const char *file, struct diag *d);

/* The line of that unit; NULL if it is none. */
const struct units_line *units_find(const struct units *u, struct str unit);

/* The lines of that parent's units; *n is their number, which may be 0. */
struct units_line *const *units_under(const struct units *u, struct str parent, size_t *n);

/*
 * Is this the first call for that parent, which has units, and that year? 1, 0, or -1 when
 * out of memory.
 */
int units_first(struct units *u, struct str parent, unsigned year);

/* Gives all memory back. */
void units_free(struct units *u);

#endif
