/*
 * readings: which numbers the copies of a report have in a cell, and which copy was the first
 * to have them. Two are kept of a cell and unit: any number is another than one of these, if
 * it is another than that of some copy.
 */
#ifndef READINGS_H
#define READINGS_H

#include <stddef.h>

#include "arena.h"
#include "figures.h"
#include "forms.h"

struct reading {
	struct reading *next;	/* of that cell */
	struct cell cell;	/* the value is in the arena */
	size_t copy;
};

/* By the places of the newest form that has the cell. It begins as zeros. */
struct readings {
	struct reading *of[FORMS][FORM_CODES][FORM_MAX_ROWS][FORM_MAX_COLS];
};

/*
 * Adds the numbers of a copy; copies are counted up. *other is the first of those before it
 * that has another number in the same cell and unit, or copy itself if none has. What is kept
 * is the arena's. -1: out of memory.
 */
int readings_add(struct readings *rs, const struct figures *f, size_t copy, size_t *other,
    struct arena *a);

#endif
