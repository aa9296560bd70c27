/*
 * collect: which of a text's parts are the rows of one table, and whether the text loses
 * empty cells, so that a row without values may have had some.
 */
#ifndef COLLECT_H
#define COLLECT_H

#include "match.h"
#include "parts.h"

/*
 * Tells the parts whether the text loses empty cells, as it does if several rows have fewer cells
 * than columns, and where values may stand with labels that are not theirs. The forms of m's
 * tables are settled.
 */
void collect_losses(struct parts *ps, const struct match *m);

/*
 * The parts of that table, whose form is t, in the order of the text; *n gets how many. The
 * array is the arena's. NULL: out of memory.
 */
struct columns_part *collect_parts(const struct parts *ps, int table, const struct form_table *t,
    size_t *n);

/* How many of the table's columns does the head name that the part stands under? */
int collect_head_fits(const struct parts *ps, const struct columns_part *p,
    const struct form_table *t);

#endif
