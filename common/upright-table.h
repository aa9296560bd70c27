/*
 * upright-table: table 4 as it was found with its rows below one another, in pieces, or on its
 * side, until it is laid down flat, as the forms have it.
 */
#ifndef UPRIGHT_TABLE_H
#define UPRIGHT_TABLE_H

#include "grid.h"
#include "labels.h"

enum { UPRIGHT_COLUMNS = 8, UPRIGHT_ROWS = 8 };	/* no fewer than such a table has */

struct upright {
	const struct form_table *table;
	/* Cells; those without text are empty. */
	struct grid_cell head[UPRIGHT_COLUMNS], band[UPRIGHT_ROWS];
	struct grid_cell value[UPRIGHT_ROWS][UPRIGHT_COLUMNS];
};

/* Such a table, empty; it is alike in both forms. */
struct upright upright_new(void);

/* The column of the table that the cell names; -1: none. */
int upright_column(const struct upright *u, const struct grid_cell *cell);

/*
 * The row of the table that the cell names; its number of rows, if none. 行政诉讼 alone may be
 * either of two.
 */
size_t upright_row(const struct upright *u, const struct grid_cell *cell);

/* Names the text rows of the table, one or several? */
bool upright_names_rows(struct str text);

/* Is that row one of those that the text names? */
bool upright_is_below(struct str text, size_t row);

/* Takes up the cell as the name of that row. False: it was named before. */
bool upright_name(struct upright *u, size_t row, const struct grid_cell *cell);

/* Has the row values but no sum of them, as one that lost cells and whose rest moved up? */
bool upright_lacks_sum(const struct upright *u, size_t row);

/* Leaves open what is in the row. */
void upright_doubt(struct upright *u, size_t row);

/* Puts the table, flat, in the place of the rows from first to end. -1: out of memory. */
int upright_put(struct grid *g, const struct upright *u, size_t first, size_t end);

#endif
