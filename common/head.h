/*
 * head: the heads of tables in a grid: which rows they are, whose columns they name, in
 * which order and at which places.
 */
#ifndef HEAD_H
#define HEAD_H

#include "chain.h"
#include "columns.h"
#include "forms.h"
#include "grid.h"

/* Consecutive rows of the grid that name columns. */
struct head {
	size_t first, last;	/* rows */
	bool foreign;		/* it is of a table that no form knows */
	unsigned left;		/* the leftmost place on a line of a word that names a column */
	int table;		/* whose columns it names most of, in form_codes; -1: none's */
	int fits[FORM_CODES][FORMS];	/* labels that name a table's columns as a form does */
};

/* Fills in table and fits of a head whose rows are known. */
void head_read(const struct grid *g, const struct mark *marks, struct head *h);

/* The columns that the head names, as the form's table t reads them. */
struct columns_head head_columns(const struct grid *g, const struct mark *marks,
    const struct head *h, const struct form_table *t);

/*
 * The lines on which the head names the rows of a flat table, by row; 0 where it does
 * not.
 */
void head_band_lines(const struct grid *g, const struct mark *marks, const struct head *h,
    int table, size_t *lines);

#endif
