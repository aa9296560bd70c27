/* facts-print: facts as TSV or CSV, a line a cell or a line a report. */
#ifndef FACTS_PRINT_H
#define FACTS_PRINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diag.h"
#include "facts.h"
#include "out.h"

/* The columns of facts, by their places; the last ones only where labels are wanted. */
enum {
	FACTS_FILE, FACTS_ORG, FACTS_YEAR, FACTS_FORM, FACTS_TABLE, FACTS_ROW, FACTS_COL,
	FACTS_VALUE, FACTS_UNIT, FACTS_STATE, FACTS_LINE,
	FACTS_COLUMNS,
	FACTS_ROW_LABEL = FACTS_COLUMNS, FACTS_COL_LABEL,
	FACTS_WITH_LABELS
};
extern const char *const facts_columns[FACTS_WITH_LABELS];

struct facts_printer {
	struct out *out;
	struct diag *diag;
	const struct facts_names *names;
	unsigned tables;	/* bit i: print the table form_codes[i] */
	bool wide;		/* a line a report */
	bool csv;
	bool labels;		/* with the labels of row and column; not where wide */
	uint64_t row;		/* where the last line begins in out */
	size_t row_n;		/* its bytes up to the row's code */
};

/* Prints the header line. */
void facts_print_header(struct facts_printer *p);

/*
 * Prints a report's facts. Where wide, a value in another unit than its column's is left
 * out, with a note in diag.
 */
void facts_print(struct facts_printer *p, struct facts *f);

#endif
