/*
 * fields: where the lines of a facts file, or of totals made of one, have the columns
 * that adding up needs. They are found by the names in a header line.
 */
#ifndef FIELDS_H
#define FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"
#include "tsv.h"

/* The columns that have a meaning of their own. */
enum fields_column {
	FIELDS_VALUE, FIELDS_N, FIELDS_MISSING, FIELDS_STATE, FIELDS_UNIT,
	FIELDS_COLUMNS
};

/* Their names in a header. */
extern const struct str fields_name[FIELDS_COLUMNS];

/* Places of fields in a line, from 0; TSV_NONE for a column that is not there. */
struct fields_columns {
	size_t n;		/* fields of a line; 0: not known */
	size_t at[FIELDS_COLUMNS];
	size_t *group;		/* the columns to group by; the caller's, room for by->n + 1 */
	size_t ngroup;
};

/* What fields_find found wrong. */
struct fields_fault {
	const char *what;	/* NULL: nothing */
	struct str name;	/* the column it is about: what and name make a message */
};

/* Is the line a header: has it a field "value" and all the names in by? */
bool fields_header(const struct tsv_line *line, const struct tsv_line *by);

/*
 * Fills c from the names of all columns: by is what to group by, and the unit comes
 * behind it where by leaves it out and the input has it. A column that is needed and
 * not there, or there twice, is a fault.
 */
struct fields_fault fields_find(struct fields_columns *c, const struct tsv_line *names,
    const struct tsv_line *by);

#endif
