/* sheet: what the cells of a matched table say, read once for all rules. */
#ifndef SHEET_H
#define SHEET_H

#include "arena.h"
#include "cell.h"
#include "match.h"

struct sheet {
	const struct match_table *table;
	/* CELL_ABSENT where the row, or what a report adds, is not in the text. */
	struct cell cell[FORM_MAX_ROWS][FORM_MAX_COLS];
	struct cell subtotal[FORM_MAX_ROWS];
	struct cell group[MATCH_GROUPS][FORM_MAX_COLS];
};

/*
 * Reads the cells of t, which stays the caller's; values are the arena's. A table that
 * its form lacks, or that is not in the text, has cells that are absent. -1: out of memory.
 */
int sheet_read(struct sheet *s, const struct match_table *t, struct arena *a);

#endif
