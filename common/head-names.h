/* head-names: the labels of columns in an aligned head, in the order of their places. */
#ifndef HEAD_NAMES_H
#define HEAD_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "columns.h"
#include "forms.h"
#include "grid.h"

/* A label of a column, and where it stands. */
struct head_name {
	int which;		/* the column, or COLUMNS_SUBTOTAL */
	struct grid_place place;
};

/*
 * Sorts the names by their places and tells by what they are complete and side by side
 * (out->placed); the order must be one, in whatever the text counts places. False: it is not,
 * or they are not the columns of t.
 */
bool head_names_sort(const struct grid *g, struct head_name *names, size_t n,
    const struct form_table *t, struct columns_head *out);

/*
 * Does the i-th name overlap one beside it, whatever the text counts places in? A subtotal's
 * that does was put together of words that are not its own: where it stands is not known.
 */
bool head_names_overlap(const struct head_name *names, size_t n, size_t i);

/* Stands the table's last column (总计) before all others? Of a few it may by one exchange. */
bool head_names_lead(const struct head_name *names, size_t n, const struct form_table *t);

/* Is a column named by the last of the names, behind all others, and by another one? */
bool head_names_end_twice(const struct head_name *names, size_t n);

#endif
