/* The rules on single cells: what is printed in them, and whether it can be. */
#include <stdarg.h>
#include <stdio.h>

#include "naming.h"
#include "rules.h"
#include "utf8.h"

/* A cell that a rule looks at. */
struct place {
	const struct match_table *table;
	const struct cell *cell;
	size_t row, col;
};

/* What a rule on single cells does with one. -1: out of memory. */
typedef int look(struct rules_report *rr, const struct rule *rule, const struct place *p);

static const struct form_col *
column(const struct place *p)
{
	return &p->table->form->cols[p->col];
}

/* The cell as printed. */
static struct str
printed(const struct place *p)
{
	return p->table->cell[p->row][p->col];
}

/* Shows the rule all cells of the rows that are in the text. */
static int
each_cell(struct rules_report *rr, const struct rule *rule, look *see)
{
	struct place p;
	int t;

	for (t = 0; t < FORM_CODES; t++) {
		p.table = &rr->match.table[t];
		for (p.row = 0; p.table->present && p.row < p.table->form->nrows; p.row++)
			for (p.col = 0; p.col < p.table->form->ncols; p.col++) {
				p.cell = &rr->sheets[t].cell[p.row][p.col];
				if (see(rr, rule, &p))
					return -1;
			}
	}
	return 0;
}

/* A finding at the cell's row. */
static struct finding
at(const struct rule *rule, const struct match_table *m, size_t row)
{
	struct finding f = rules_finding(rule, m->line[row]);

	f.table = str_of(m->form->code);
	f.row = str_of(m->form->rows[row].code);
	return f;
}

/* Adds a finding about one cell. The message is the cell's name and what fmt makes. */
static int report(struct rules_report *rr, const struct rule *rule, const struct place *p,
    struct str expected, struct str found, const char *fmt, ...)
    __attribute__((format(printf, 6, 7)));

static int
report(struct rules_report *rr, const struct rule *rule, const struct place *p,
    struct str expected, struct str found, const char *fmt, ...)
{
	struct finding f = at(rule, p->table, p->row);
	char name[NAMING_MAX], what[256];
	va_list ap;

	f.col = str_of(column(p)->code);
	f.expected = expected;
	f.found = found;
	naming_cell(p->table->form, p->table->form->rows[p->row].code, column(p)->code,
	    column(p)->label, name);
	va_start(ap, fmt);
	vsnprintf(what, sizeof what, fmt, ap);
	va_end(ap);
	return findings_add(&rr->findings, f, "%s: %s", name, what);
}

enum { SHOWN_MAX = 60 };	/* bytes of a cell that a message shows */

/* The beginning of s that a message shows; *more gets what stands for the rest. */
static struct str
shown(struct str s, const char **more)
{
	size_t n = 0, len;

	*more = "";
	while (n < s.n) {
		utf8_char(str_skip(s, n), &len);
		if (n + len > SHOWN_MAX) {
			*more = "…";
			break;
		}
		n += len;
	}
	return (struct str){s.p, n};
}

static int
see_invalid(struct rules_report *rr, const struct rule *rule, const struct place *p)
{
	struct str none = {NULL, 0}, start;
	const char *more;

	if (p->cell->state != CELL_INVALID)
		return 0;
	start = shown(printed(p), &more);
	return report(rr, rule, p, none, printed(p), "“%.*s%s” is no number", (int)start.n,
	    start.p, more);
}

static int
see_negative(struct rules_report *rr, const struct rule *rule, const struct place *p)
{
	struct str none = {NULL, 0}, v = p->cell->value;

	if (p->cell->state != CELL_OK || column(p)->change || v.p[0] != '-')
		return 0;
	return report(rr, rule, p, none, v, "%.*s is below 0", (int)v.n, v.p);
}

static int
see_fraction(struct rules_report *rr, const struct rule *rule, const struct place *p)
{
	struct str none = {NULL, 0}, v = p->cell->value;

	/* In normal form only a fraction has a point. */
	if (p->cell->state != CELL_OK || column(p)->amount || str_find(v, STR(".")) == v.n)
		return 0;
	return report(rr, rule, p, none, v, "%.*s is no whole number", (int)v.n, v.p);
}

static int
see_unit(struct rules_report *rr, const struct rule *rule, const struct place *p)
{
	struct str expected = str_of(column(p)->unit), found;

	if (p->cell->unit == NULL || str_eq(str_of(p->cell->unit), expected))
		return 0;
	found = str_of(p->cell->unit);
	if (expected.n == 0)
		return report(rr, rule, p, expected, found,
		    "the number is in %s, the form has no unit", found.p);
	return report(rr, rule, p, expected, found, "the number is in %s, the form's unit is %s",
	    found.p, expected.p);
}

int
rules_cell_invalid(struct rules_report *rr, const struct rule *rule)
{
	return each_cell(rr, rule, see_invalid);
}

int
rules_cell_negative(struct rules_report *rr, const struct rule *rule)
{
	return each_cell(rr, rule, see_negative);
}

int
rules_cell_fraction(struct rules_report *rr, const struct rule *rule)
{
	return each_cell(rr, rule, see_fraction);
}

int
rules_cell_unit(struct rules_report *rr, const struct rule *rule)
{
	return each_cell(rr, rule, see_unit);
}
