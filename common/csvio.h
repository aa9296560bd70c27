/*
 * csvio: comma-separated values as RFC 4180 has them, written and read through libcsv.
 */
#ifndef CSVIO_H
#define CSVIO_H

#include <stdbool.h>
#include <stddef.h>

#include <csv.h>

#include "diag.h"
#include "input.h"
#include "out.h"
#include "str.h"
#include "tsv.h"

/* Adds s to o as one field, in quotes. */
void csvio_field(struct out *o, struct str s);

/*
 * A parser of libcsv that takes fields as they are, blanks and all, parted by delim; a CR in
 * them ends no record. It takes no memory until it is fed.
 */
void csvio_parser(struct csv_parser *p, char delim);

/* A reader of records. */
struct csvio {
	struct csv_parser parser;
	struct diag *diag;
	struct tsv_line record;		/* its fields, plain; valid until the next csvio_next */
	struct str file;		/* where the record begins: the file's name, the line */
	size_t line;
	char *text;			/* the text of the fields, one behind the other */
	size_t n, cap;
	bool open;			/* a record has begun and not ended */
	bool whole;			/* the record has just ended */
	bool nomem;
	bool held;			/* an event waits to be given out */
	enum input_event event;
};

/* Starts a reader, whose messages go to d, which stays the caller's. */
void csvio_init(struct csvio *c, struct diag *d);

/*
 * Reads on in in, which nobody else may read meanwhile. As input_line, except that
 * INPUT_LINE stands for a record, in c->record, and INPUT_BAD also for text that is not
 * CSV; reading goes on behind that line. Lines without a character are no records.
 */
enum input_event csvio_next(struct csvio *c, struct input *in);

/* Frees what c holds. */
void csvio_free(struct csvio *c);

#endif
