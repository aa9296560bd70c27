/* The rules that add up: each has its rows in the table of relations. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "naming.h"
#include "relations.h"
#include "rules.h"

enum { HINT_MAX = 3 * NAMING_MAX };

/* The smallest change that makes all sums of the table hold; NULL when out of memory. */
static const struct repair *
repair_of(struct rules_report *rr, int table)
{
	struct repair *repair = rr->repair[table];

	if (repair)
		return repair;
	if ((repair = arena_alloc(rr->arena, sizeof *repair)) == NULL ||
	    repair_find(&rr->sheets[table], repair, rr->arena))
		return NULL;
	return rr->repair[table] = repair;
}

/* Adds a changed cell to the text, and its value, unless both are the next one's, too. */
static size_t
add_change(char *text, const struct form_table *t, const struct repair *repair, size_t i)
{
	const struct repair_change *c = &repair->change[i];
	const struct repair_change *next = i + 1 < repair->n ? c + 1 : NULL;
	char row[NAMING_MAX] = "";
	struct str col = naming_col(c->col_label);
	bool same_row = i > 0 && strcmp(c->row, c[-1].row) == 0;
	size_t n;

	if (!same_row || c->value != c[-1].value)
		naming_row_brief(t, c->row, row);
	n = (size_t)snprintf(text, HINT_MAX / REPAIR_CELLS, "%s%s%s%.*s", i ? " and " : "", row,
	    row[0] ? " × " : "", (int)col.n, col.p);
	if (next && next->value == c->value)
		return n;
	return n + (size_t)snprintf(text + n, HINT_MAX / REPAIR_CELLS, " were %" PRId64, c->value);
}

/* What a message says of that change: "; all would hold if ..."; or nothing. */
static void
hint(char text[HINT_MAX], const struct form_table *t, const struct repair *repair)
{
	size_t n = 0, i;

	text[0] = '\0';
	if (repair->n)
		n = (size_t)snprintf(text, HINT_MAX, "; all would hold if ");
	for (i = 0; i < repair->n; i++)
		n += add_change(text + n, t, repair, i);
}

static int
report_case(struct rules_report *rr, const struct rule *rule, const struct relation *r,
    const struct relation_case *c)
{
	struct finding f = rules_finding(rule, c->line);
	int table = form_code(str_of(r->table));
	const struct form_table *t = rr->match.table[table].form;
	const struct repair *repair = repair_of(rr, table);
	char name[NAMING_MAX], would[HINT_MAX];

	if (repair == NULL)
		return -1;
	f.table = str_of(r->table);
	f.row = str_of(c->row);
	f.col = str_of(c->col);
	f.expected = c->parts;
	f.found = c->whole;
	naming_cell(t, c->row, c->col, c->col_label, name);
	hint(would, t, repair);
	return findings_add(&rr->findings, f, "%s: %s = %.*s, %s = %.*s%s", name,
	    r->parts_name, (int)c->parts.n, c->parts.p,
	    r->whole_name, (int)c->whole.n, c->whole.p, would);
}

static int
check_relation(struct rules_report *rr, const struct rule *rule, const struct relation *r)
{
	const struct sheet *s = &rr->sheets[form_code(str_of(r->table))];
	size_t n = relation_cases(r, s->table->form), i;
	struct relation_case c;

	for (i = 0; i < n; i++) {
		if (relation_check(r, s, i, &c, rr->arena))
			return -1;
		if (c.result == RELATION_FAILS && report_case(rr, rule, r, &c))
			return -1;
	}
	return 0;
}

int
rules_sums(struct rules_report *rr, const struct rule *rule)
{
	size_t i;

	for (i = 0; i < relations_n; i++)
		if (str_eq(str_of(relations[i].rule), str_of(rule->name)) &&
		    check_relation(rr, rule, &relations[i]))
			return -1;
	return 0;
}
