#include "naming.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "fold.h"

/* s without a remark in brackets at its end. */
static struct str
without_remark(struct str s)
{
	struct str rest = s;
	size_t ordinal, at;

	fold_ordinal(&rest);
	ordinal = s.n - rest.n;
	at = str_find(rest, STR("（"));
	return (struct str){s.p, ordinal + (at ? at : rest.n)};
}

/* A group's name before that of its row: its ordinal, or all of it and a blank. */
static struct str
as_prefix(struct str part, const char **gap)
{
	struct str rest = part;

	*gap = " ";
	if (fold_ordinal(&rest).style == ORDINAL_NONE)
		return part;
	*gap = "";
	part.n -= rest.n;
	if (str_ends(part, STR("、")))
		part.n -= STR("、").n;
	return part;
}

/* The row of that code, or the first of the group; NULL if there is none. */
static const struct form_row *
find_row(const struct form_table *t, const char *code)
{
	size_t i, n = strlen(code);

	for (i = 0; i < t->nrows; i++) {
		const char *have = t->rows[i].code;

		if (strncmp(have, code, n) == 0 && (have[n] == '\0' || have[n] == '.'))
			return &t->rows[i];
	}
	return NULL;
}

/* How many parts of its first row's label name the group: one a piece of its code. */
static size_t
depth(const char *code)
{
	size_t n = 1;

	for (; *code; code++)
		n += *code == '.';
	return n;
}

struct str
naming_row(const struct form_table *t, const char *code, char buf[NAMING_MAX])
{
	const struct form_row *row = find_row(t, code);
	struct str label = str_of(row ? row->label : code), part;
	size_t left = row && strcmp(row->code, code) != 0 ? depth(code) : SIZE_MAX, n = 0;
	const char *gap;

	do {
		part = str_cut(&label, ' ');
		gap = "";
		if (label.p && left > 1)
			part = as_prefix(part, &gap);
		else
			part = without_remark(part);
		n += (size_t)snprintf(buf + n, NAMING_MAX - n, "%.*s%s", (int)part.n, part.p, gap);
	} while (label.p && --left && n < NAMING_MAX);
	return (struct str){buf, n < NAMING_MAX ? n : NAMING_MAX - 1};
}

struct str
naming_cell(const struct form_table *t, const char *row, const char *col,
    const char *col_label, char buf[NAMING_MAX])
{
	size_t n = naming_row(t, row, buf).n;
	struct str label = without_remark(str_of(col_label));

	n += (size_t)snprintf(buf + n, NAMING_MAX - n, " × %.*s (%s:%s:%s)", (int)label.n,
	    label.p, t->code, row, col);
	return (struct str){buf, n < NAMING_MAX ? n : NAMING_MAX - 1};
}
