/*
 * relations: the arithmetic of the forms, as data. A relation compares two sums over the
 * cells of one table, column by column or row by row. It holds for a form if the form has
 * the rows and columns that it names.
 */
#ifndef RELATIONS_H
#define RELATIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "forms.h"
#include "sheet.h"
#include "str.h"

enum relation_along {
	RELATION_DOWN,		/* rows are added up, once in each column */
	RELATION_ACROSS		/* columns are added up, once in each row */
};

/* Where the sum is stated. */
enum relation_whole {
	RELATION_CELL,		/* in cells of the form */
	RELATION_GROUP,		/* in a row that some reports add, named by the group's code */
	RELATION_SUBTOTAL	/* in a column that some reports add */
};

enum relation_test {
	RELATION_EQUAL,		/* a sum and what states it */
	RELATION_AT_MOST	/* no sum: the parts are not more than the whole */
};

struct relation {
	const char *rule;	/* whose finding it is that the relation fails */
	const char *table;	/* a table's code */
	enum relation_along along;
	enum relation_test test;
	/* Codes of rows or columns, a blank between; "3.3.*" stands for all that begin so. */
	const char *parts;
	const char *whole;
	enum relation_whole where;
	const char *parts_name, *whole_name;	/* both sides in a message */
};

extern const struct relation relations[];
extern const size_t relations_n;

enum relation_result { RELATION_HOLDS, RELATION_FAILS, RELATION_OPEN, RELATION_RESULTS };

/* A relation in one column or row. */
struct relation_case {
	enum relation_result result;	/* RELATION_OPEN: it cannot be checked */
	const char *row, *col;		/* codes of the cell that states the sum */
	const char *col_label;		/* what the form prints over that column */
	size_t line;			/* of that row; 0: not in the text */
	struct str parts, whole;	/* the two sums; empty if it cannot be checked */
};

/* A cell that a relation adds up, by its place in the table. */
struct relation_term {
	const struct cell *cell;
	size_t row;		/* of the form; FORM_MAX_ROWS + g: of the report's group g */
	size_t col;		/* of the form; FORM_MAX_COLS: the report's subtotal */
	bool whole;		/* on that side */
};

enum { RELATION_TERMS = FORM_MAX_ROWS + 1 };	/* the most that there are in a sum */

/* The code that stands for a column of subtotals, and what messages call it. */
extern const char relation_subtotal[], relation_subtotal_label[];

/*
 * In how many columns or rows the relation is to hold in tables of that form; 0 if the
 * form, which may be NULL, has no such rows or columns.
 */
size_t relation_cases(const struct relation *r, const struct form_table *t);

/*
 * Checks the relation in column or row i. It is checked where each side has a cell that
 * is ok and none that is absent, ambiguous or invalid; a blank counts as 0. The sums'
 * texts are the arena's. -1: out of memory.
 */
int relation_check(const struct relation *r, const struct sheet *s, size_t i,
    struct relation_case *out, struct arena *a);

/*
 * The cells of both sides in column or row i. Returns how many; there are none that state
 * the sum if the report does not add the row that would.
 */
size_t relation_terms(const struct relation *r, const struct sheet *s, size_t i,
    struct relation_term out[RELATION_TERMS]);

/*
 * Counts, by their results, all sums of the seven tables at sheets. What no form demands
 * (a subtotal that a report adds) counts where it was checked. -1: out of memory.
 */
int relations_tally(const struct sheet *sheets, size_t count[RELATION_RESULTS],
    struct arena *a);

#endif
