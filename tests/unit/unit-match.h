/* unit-match: texts whose tables are matched, and rows of these as text. */
#ifndef UNIT_MATCH_H
#define UNIT_MATCH_H

#include "match.h"
#include "unit-grid.h"

static struct match match;

/* Reads the tables of the text; the year is that of its title. */
static void
read_text(const char *text, const char *year)
{
	struct layout l;
	struct grid g;

	unit_read(text, 1, &l, &g);
	assert_int_equal(match_tables(&g, str_of(year), &match, &arena), 0);
}

static const struct match_table *
table(const char *code)
{
	return &match.table[form_code(str_of(code))];
}

/* The row as "line cell cell ..."; "absent" if it is not in the text. */
static void
assert_row(const char *code, const char *row, const char *want)
{
	const struct match_table *t = table(code);
	int r = form_row(t->form, str_of(row));
	char buf[512] = "absent";
	size_t n, i;

	assert_true(r >= 0);
	if (t->present && t->line[r]) {
		n = (size_t)snprintf(buf, sizeof buf, "%zu", t->line[r]);
		for (i = 0; i < t->form->ncols; i++) {
			n += (size_t)snprintf(buf + n, sizeof buf - n, " %.*s",
			    (int)t->cell[r][i].n, t->cell[r][i].p);
			assert_in_range(n, 0, sizeof buf - 1);
		}
	}
	if (strcmp(buf, want) != 0)
		fail_msg("%s %s: \"%s\", not \"%s\"", code, row, buf, want);
}

#endif
