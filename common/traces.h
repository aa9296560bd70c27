/*
 * traces: what the text still holds of rows and tables that could not be read: their labels,
 * whole or in pieces. So that what a converter mangled is not said to be missing.
 */
#ifndef TRACES_H
#define TRACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "forms.h"
#include "match.h"
#include "outline.h"
#include "report.h"

/* The Han characters of the text, folded, each with its line. */
struct traces {
	uint16_t *c;
	uint32_t *line;
	size_t n;
};

/* Reads the report's text. Memory is the arena's. -1: out of memory. */
int traces_read(struct traces *t, const struct report *r, struct arena *a);

/*
 * Tells of each row of m that was not found whether the text may have it even so: its label
 * stands in pieces between the rows around it, or whole in the table's section.
 */
void traces_rows(const struct traces *t, const struct match_table *m, const struct outline *o,
    bool may_be[FORM_MAX_ROWS]);

/* The same of a table without a row that was found: a row's label is there, and more. */
bool traces_table(const struct traces *t, const struct form_table *form,
    const struct outline *o);

/* Do the Han characters of both texts stand one behind the other somewhere? */
bool traces_text(const struct traces *t, struct str first, struct str second);

#endif
