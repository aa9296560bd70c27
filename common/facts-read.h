/*
 * facts-read: reports' facts from files, a report at a time. The files hold what
 * giar-tables prints, or facts as CSV; each is a format with functions of its own.
 */
#ifndef FACTS_READ_H
#define FACTS_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "csvio.h"
#include "diag.h"
#include "facts.h"
#include "input.h"
#include "tsv.h"

struct facts_reader;

struct facts_format {
	const char *source;	/* the command that prints it */

	/* The next record: input_line's events; for INPUT_LINE its fields and line are set. */
	enum input_event (*next)(struct facts_reader *r);

	/*
	 * Takes the record as a header. Returns 0, or -1 after facts_what if it is none of
	 * this format.
	 */
	int (*header)(struct facts_reader *r);

	/*
	 * Finds out which table and row (and col, where a record is a cell) the record is
	 * of. Returns 0, or -1 after facts_what.
	 */
	int (*place)(struct facts_reader *r);

	/*
	 * Adds what the record says at that place to the facts. Returns 0; 1 after
	 * facts_what; -1 when out of memory.
	 */
	int (*add)(struct facts_reader *r);

	/* The report is whole: completes its facts. Returns 0, or -1 when out of memory. */
	int (*end)(struct facts_reader *r);
};

extern const struct facts_format facts_tables;	/* giar-tables' output */
extern const struct facts_format facts_csv;	/* facts as CSV */

struct facts_reader {
	const struct facts_format *format;
	struct input in;
	struct diag *diag;
	struct csvio csv;
	struct tsv_line *fields;	/* the record's, plain */
	size_t line;			/* on which it begins */
	struct tsv_line split;		/* the fields of a TSV line */
	char *plain;			/* what a TSV line's fields say */
	size_t plain_cap;
	char *mark;			/* the name in the last "==> name <==" line */

	bool any_header;		/* a header was seen in this file */
	size_t width;			/* fields it has; 0 if it is no good */
	unsigned fits;			/* bit i: its columns do for form_tables[i] */
	bool labels;			/* the first header of CSV had labels */

	const struct form_table *table;	/* the record's place */
	int code;			/* of the table, in form_codes */
	enum form form;
	unsigned row, col;
	enum cell_state state;		/* of the cell that a CSV record is */

	struct facts facts;		/* of the report being read */
	unsigned has;			/* bit i: it has rows of the table form_codes[i] */
	enum form forms[FORM_CODES];	/* the forms of those */
	bool open;			/* a report has begun */
	bool bad;			/* it has to be left out */
	bool doubt;			/* a line was no record: it may be of the next report */
	bool held;			/* the record begins a report, after this one */
	char what[1024];			/* what is wrong with a record */
};

/* Starts on the files, which stay the caller's, as do names and diag. */
void facts_read_init(struct facts_reader *r, const struct facts_format *format,
    const struct facts_names *names, char **files, size_t nfiles, struct diag *d);

/*
 * Reads the next report into r->facts, valid until the next call. Returns 1; 0 when there
 * is none; -1 when out of memory. What is wrong is told in diag; a report that it
 * concerns has no facts then.
 */
int facts_read_next(struct facts_reader *r);

/* Frees what r holds. */
void facts_read_free(struct facts_reader *r);

/* For formats: keeps the words for what is wrong. Returns -1. */
int facts_what(struct facts_reader *r, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * For formats: finds the cell, or without a col the row, of those names, for r->table,
 * r->code, r->form, r->row and r->col. Returns 0, or -1 after facts_what.
 */
int facts_find(struct facts_reader *r, struct str form, struct str table, struct str row,
    const struct str *col);

/* For formats: the start of s, fit for a message, in buf. */
enum { FACTS_SHOW = 256 };
const char *facts_show(struct str s, char buf[FACTS_SHOW]);

#endif
