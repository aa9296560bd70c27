/*
 * tsv: lines of TAB-separated fields. Inside a field TAB, newline and backslash are
 * written \t, \n and \\. Fields are kept raw, as they stand in the line: a raw field
 * that is printed raw (out_str) is right again, and two equal texts are equal raw.
 * Only what looks inside a field or prints it elsewhere has to unescape it.
 */
#ifndef TSV_H
#define TSV_H

#include <stddef.h>

#include "str.h"

/* A line split into fields: slices of that line, valid as long as it is. */
struct tsv_line {
	struct str *fields;
	size_t n;		/* fields of the last line split; at least 1 */
	size_t cap;
};

/* No line yet: struct tsv_line l = TSV_NEW; */
#define TSV_NEW {NULL, 0, 0}

/*
 * More fields than any table has columns. All that is behind the last of so many belongs to
 * it, lest a line of TABs take sixteen times its size.
 */
enum { TSV_MOST = 1 << 16 };

/*
 * Splits text, which is without its line end, at every TAB into raw fields, TSV_MOST at
 * most. They replace the ones that l held. Returns 0, or -1 when out of memory.
 */
int tsv_split(struct tsv_line *l, struct str text);

/* The same at every comma: for lists of names on the command line. */
int tsv_split_list(struct tsv_line *l, struct str list);

/* What tsv_find returns where there is no such field. */
#define TSV_NONE ((size_t)-1)

/* The place, from 0, of the first field that reads name; TSV_NONE without one. */
size_t tsv_find(const struct tsv_line *l, struct str name);

/*
 * The text of a raw field. Where it holds a backslash, the text is written to buf,
 * which has room for field.n bytes; else it is the field itself. A backslash before any
 * other character stands for itself.
 */
struct str tsv_unescape(struct str field, char *buf);

/* Frees what l holds; it can be used again. */
void tsv_free(struct tsv_line *l);

#endif
