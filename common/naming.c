#include "naming.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "fold.h"
#include "utf8.h"

enum { BRIEF = 4 };	/* characters of a name that is not cut */

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

/* s cut to its ordinal, if it has one and a name of more than four characters. */
static struct str
as_brief(struct str s)
{
	struct str rest = s;
	size_t len, n = 0, at = 0;

	if (fold_ordinal(&rest).style == ORDINAL_NONE)
		return s;
	while (at < rest.n && n <= BRIEF) {
		utf8_char(str_skip(rest, at), &len);
		at += len;
		n++;
	}
	if (n <= BRIEF)
		return s;
	s.n -= rest.n;
	return str_ends(s, STR("、")) ? (struct str){s.p, s.n - STR("、").n} :
	    str_ends(s, STR(".")) ? (struct str){s.p, s.n - 1} : s;
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

/* The row of that code, or the first of the group. The table has one. */
static const struct form_row *
find_row(const struct form_table *t, const char *code)
{
	const struct form_row *row = t->rows;
	size_t n = strlen(code);

	while (strncmp(row->code, code, n) != 0 || (row->code[n] != '\0' && row->code[n] != '.'))
		row++;
	return row;
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

static struct str
name_row(const struct form_table *t, const char *code, bool brief, char buf[NAMING_MAX])
{
	const struct form_row *row = find_row(t, code);
	struct str label = str_of(row->label), part;
	size_t left = strcmp(row->code, code) != 0 ? depth(code) : SIZE_MAX, n = 0;
	const char *gap;

	do {
		part = str_cut(&label, ' ');
		gap = "";
		if (label.p && left > 1)
			part = as_prefix(part, &gap);
		else
			part = brief ? as_brief(without_remark(part)) : without_remark(part);
		n += (size_t)snprintf(buf + n, NAMING_MAX - n, "%.*s%s", (int)part.n, part.p, gap);
	} while (label.p && --left && n < NAMING_MAX);
	return (struct str){buf, n < NAMING_MAX ? n : NAMING_MAX - 1};
}

struct str
naming_row(const struct form_table *t, const char *code, char buf[NAMING_MAX])
{
	return name_row(t, code, false, buf);
}

struct str
naming_row_brief(const struct form_table *t, const char *code, char buf[NAMING_MAX])
{
	return name_row(t, code, true, buf);
}

struct str
naming_col(const char *label)
{
	return without_remark(str_of(label));
}

struct str
naming_cell(const struct form_table *t, const char *row, const char *col,
    const char *col_label, char buf[NAMING_MAX])
{
	size_t n = naming_row(t, row, buf).n;
	struct str label = naming_col(col_label);

	n += (size_t)snprintf(buf + n, NAMING_MAX - n, " × %.*s (%s:%s:%s)", (int)label.n,
	    label.p, t->code, row, col);
	return (struct str){buf, n < NAMING_MAX ? n : NAMING_MAX - 1};
}
