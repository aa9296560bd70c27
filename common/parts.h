/*
 * parts: cuts the rows of a grid into parts, each with the values of one row or group of
 * the forms, and finds the heads that they stand under.
 */
#ifndef PARTS_H
#define PARTS_H

#include "arena.h"
#include "chain.h"
#include "columns.h"
#include "grid.h"
#include "head.h"

struct parts {
	const struct grid *g;
	const struct mark *marks;	/* of the grid's cells */
	struct arena *arena;
	struct head *heads;		/* in the order of the text; heads[0] is none */
	size_t nheads, heads_cap;
	struct columns_part *part;	/* in the order of the text */
	size_t n, cap;
};

/*
 * Finds the parts and heads of the grid, whose rows are joined where a page break cut
 * them. Memory is the arena's. -1: out of memory.
 */
int parts_find(struct parts *ps, struct grid *g, struct arena *a);

/*
 * The table that a part's values belong to, in form_codes: by its label, or, without
 * one, by its head if that table is flat; -1: none's.
 */
int parts_table(const struct parts *ps, const struct columns_part *p);

#endif
