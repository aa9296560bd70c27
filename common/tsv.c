#include "tsv.h"

#include <stdlib.h>

enum { FIRST_FIELDS = 32 };

static int
grow(struct tsv_line *l)
{
	size_t cap = l->cap ? l->cap * 2 : FIRST_FIELDS;
	struct str *fields;

	if (cap > (size_t)-1 / sizeof *fields ||
	    (fields = realloc(l->fields, cap * sizeof *fields)) == NULL)
		return -1;
	l->fields = fields;
	l->cap = cap;
	return 0;
}

static int
split(struct tsv_line *l, struct str text, char separator)
{
	const char *from = text.p, *end = text.n ? text.p + text.n : text.p, *at;

	l->n = 0;
	for (;;) {
		/* Fields are short: a loop is faster than a memchr(3) for each. */
		for (at = from; at != end && *at != separator; at++)
			;
		if (l->n == l->cap && grow(l))
			return -1;
		l->fields[l->n++] = (struct str){from, (size_t)(at - from)};
		if (at == end)
			return 0;
		from = at + 1;
	}
}

int
tsv_split(struct tsv_line *l, struct str text)
{
	return split(l, text, '\t');
}

int
tsv_split_list(struct tsv_line *l, struct str list)
{
	return split(l, list, ',');
}

size_t
tsv_find(const struct tsv_line *l, struct str name)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (str_eq(l->fields[i], name))
			return i;
	return TSV_NONE;
}

struct str
tsv_unescape(struct str field, char *buf)
{
	size_t i, n = 0;

	if (field.n == 0 || memchr(field.p, '\\', field.n) == NULL)
		return field;
	for (i = 0; i < field.n; i++) {
		char next = i + 1 < field.n ? field.p[i + 1] : '\0';

		if (field.p[i] != '\\' || (next != 't' && next != 'n' && next != '\\')) {
			buf[n++] = field.p[i];
			continue;
		}
		buf[n++] = next == 't' ? '\t' : next == 'n' ? '\n' : '\\';
		i++;
	}
	return (struct str){buf, n};
}

void
tsv_free(struct tsv_line *l)
{
	free(l->fields);
	*l = (struct tsv_line)TSV_NEW;
}
