/*
 * repair: the smallest change that would make all sums of a table hold. Rows and columns
 * cross like parity checks, so it often names the cell that is wrong. Nothing is changed.
 */
#ifndef REPAIR_H
#define REPAIR_H

#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "sheet.h"

enum { REPAIR_CELLS = 2 };	/* as many cells may change at once */

/* A cell, and what it would have to be. */
struct repair_change {
	const char *row, *col;	/* codes; they may be those of what a report adds */
	const char *col_label;	/* what is printed over that column */
	int64_t value;		/* 0 or more */
};

struct repair {
	size_t n;		/* 0: nothing fails, or no change does it, or several do */
	struct repair_change change[REPAIR_CELLS];
};

/*
 * Finds the one change of one cell, or if there is none the one change of two cells, after
 * which no sum of the table fails that can be checked then. Cells that are ok or blank can
 * change, to whole numbers. Tables with numbers of more than ten digits, or six decimals,
 * are left alone. Memory on the way is the arena's. -1: out of memory.
 */
int repair_find(const struct sheet *s, struct repair *out, struct arena *a);

#endif
