/*
 * report: the reports in the input, one at a time. A report is a file's text, or what
 * a "==> name <==" line or another report's title leaves of it.
 */
#ifndef REPORT_H
#define REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "heading.h"
#include "input.h"
#include "lines.h"
#include "str.h"
#include "visible.h"

struct report {
	struct str name;	/* "a.txt", "-", "a.txt#2" */
	struct str text;	/* its lines, with their ends */
	size_t line;		/* the number of its first line in the file */
};

/* A walk over the report's lines. */
static inline struct lines
lines_of(const struct report *r)
{
	return (struct lines){r->text, r->line, NULL};
}

/* A line that stood above: where it is kept, and its number. */
struct report_line {
	size_t from, n, number;
};

struct reports {
	struct input in;
	struct diag *diag;
	char *file, *name;		/* the file's name; the report's */
	size_t count;			/* reports of this file so far */
	size_t start, line;		/* where this report begins, and its line's number */
	bool any;			/* a line that is not blank was seen */
	bool marked;			/* a "==> name <==" line began it */
	bool dropping;			/* the rest of the file is no text */
	bool ended;
	unsigned section;		/* the statutory section that was seen last */
	bool late;			/* there was text or a table of section 2 or later */
	struct report_line above[2];	/* the last lines that were not blank, newest first */
	struct title title, next;	/* this report's; the one that may begin the next */
	size_t page;			/* the page of HTML that its title stands in; 0: in none */
	bool has_next;
	struct report_line next_at;
	struct visible visible;		/* the text in the lines */
};

/* Starts on the files, which stay the caller's, as does the diag. */
void reports_init(struct reports *r, char **files, size_t nfiles, struct diag *d);

/*
 * The next report, valid until the next call. 1, 0 at the end, -1 when out of memory.
 * A file that cannot be read, or is no text, is told in the diag and left out; one that is
 * empty is told too, and is no trouble.
 */
int reports_next(struct reports *r, struct report *out);

/* Frees what is held. */
void reports_free(struct reports *r);

#endif
