/* The rules that add up: each has its rows in the table of relations. */
#include "naming.h"
#include "relations.h"
#include "rules.h"

static int
report_case(struct rules_report *rr, const struct rule *rule, const struct relation *r,
    const struct relation_case *c)
{
	struct finding f = rules_finding(rule, c->line);
	int table = form_code(str_of(r->table));
	char name[NAMING_MAX];

	f.table = str_of(r->table);
	f.row = str_of(c->row);
	f.col = str_of(c->col);
	f.expected = c->parts;
	f.found = c->whole;
	naming_cell(rr->match.table[table].form, c->row, c->col, c->col_label, name);
	return findings_add(&rr->findings, f, "%s: %s = %.*s, %s = %.*s", name,
	    r->parts_name, (int)c->parts.n, c->parts.p,
	    r->whole_name, (int)c->whole.n, c->whole.p);
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
