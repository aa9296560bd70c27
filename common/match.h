/*
 * match: decides which printed cell belongs to which cell of a form, or that the text
 * leaves it open. It is the one place that says "ambiguous".
 */
#ifndef MATCH_H
#define MATCH_H

#include "arena.h"
#include "forms.h"
#include "grid.h"

enum { MATCH_GROUPS = 8 };

/* A row that a report adds: the subtotal of a group of rows. Never a fact. */
struct match_group {
	const char *code;			/* of the group: "3.3" */
	size_t line;
	struct str cell[FORM_MAX_COLS];		/* as in struct match_table */
};

/* One table of a report, repaired. */
struct match_table {
	const struct form_table *form;		/* labels; its form counts if known */
	bool known;				/* the form is known */
	bool present;				/* at least one row is in the text */
	bool pushed;				/* values of several rows stand left of their own */
	size_t line[FORM_MAX_ROWS];		/* of the row's label; 0: not in the text */
	/* As printed, trimmed; empty if nothing is; match_ambiguous for one in doubt. */
	struct str cell[FORM_MAX_ROWS][FORM_MAX_COLS];
	/* A column that a report adds: the subtotal of others; p is NULL without one. */
	struct str subtotal[FORM_MAX_ROWS];
	struct match_group group[MATCH_GROUPS];
	size_t ngroups;
};

/* The tables of a report, by their place in form_codes. */
struct match {
	struct match_table table[FORM_CODES];
	bool any;			/* there is a table at all */
	bool large;			/* no table was read: see match_too_large */
};

/* What to tell the user of tables that are large. */
extern const char match_too_large[];

/* What stands for a cell that the text does not decide: "?". */
extern const struct str match_ambiguous;

/*
 * Finds the forms' tables in the grid. The forms are settled table by table by their
 * labels; where they leave it open, by the other tables and then by the year (digits,
 * or empty). Slices point into the report or the arena. The grid's rows are joined
 * where a page break cut them. A grid that is large, or takes more memory than its arena's
 * limit, which ends here, has no tables. -1: out of memory.
 */
int match_tables(struct grid *g, struct str year, struct match *m, struct arena *a);

#endif
