/* The rules on forms and their tables: which form, and what of it is missing. */
#include <stdio.h>

#include "naming.h"
#include "rules.h"

/* The report's form: table 3's; without it, the first table's. FORM_NONE if it is open. */
static enum form
form_of(const struct rules_report *rr)
{
	enum form forms[FORM_CODES];
	int t;

	for (t = 0; t < FORM_CODES; t++) {
		const struct match_table *m = &rr->match.table[t];

		forms[t] = m->present && m->known ? m->form->form : FORM_NONE;
	}
	return form_settle(forms, (struct str){NULL, 0});
}

int
rules_form_unknown(struct rules_report *rr, const struct rule *rule)
{
	if (rr->match.any)
		return 0;
	return findings_add(&rr->findings, rules_finding(rule, rules_title_line(rr)),
	    "no table of the 2019 or 2021 form is in the text");
}

int
rules_form_outdated(struct rules_report *rr, const struct rule *rule)
{
	struct finding f = rules_finding(rule, rules_title_line(rr));
	struct str year = rr->outline.title.year;
	enum form form = form_of(rr), due = form_by_year(year);

	if (form == FORM_NONE || form >= due)
		return 0;
	f.expected = str_of(form_name(due));
	f.found = str_of(form_name(form));
	return findings_add(&rr->findings, f,
	    "a report on %.*s is due in the %s form; this one is in the %s form",
	    (int)year.n, year.p, form_name(due), form_name(form));
}

enum { LIST_MAX = 64 };		/* room for the codes of all tables, two bytes between */

/* Lists the tables that are there in that form. Returns how many. */
static size_t
list_tables(const struct rules_report *rr, enum form form, char list[LIST_MAX])
{
	size_t n = 0, at = 0;
	int t;

	list[0] = '\0';
	for (t = 0; t < FORM_CODES; t++) {
		const struct match_table *m = &rr->match.table[t];

		if (m->present && m->known && m->form->form == form)
			at += (size_t)snprintf(list + at, LIST_MAX - at, "%s%s",
			    n++ ? ", " : "", m->form->code);
	}
	return n;
}

int
rules_form_mixed(struct rules_report *rr, const struct rule *rule)
{
	char old[LIST_MAX], new[LIST_MAX];

	if (!list_tables(rr, FORM_2019, old) || !list_tables(rr, FORM_2021, new))
		return 0;
	return findings_add(&rr->findings, rules_finding(rule, rules_title_line(rr)),
	    "tables of both forms: %s are in the 2019 form, %s in the 2021 form", old, new);
}

int
rules_table_missing(struct rules_report *rr, const struct rule *rule)
{
	struct finding f = rules_finding(rule, rules_title_line(rr));
	const struct traces *traces;
	int t;

	for (t = 0; t < FORM_CODES && rr->match.any; t++) {
		const struct match_table *m = &rr->match.table[t];

		if (m->form == NULL || m->present)
			continue;
		if ((traces = rules_traces(rr)) == NULL)
			return -1;
		if (traces_table(traces, m->form, &rr->outline))
			continue;
		f.table = str_of(m->form->code);
		if (findings_add(&rr->findings, f, "table %s (%s) is missing", m->form->code,
		    m->form->title))
			return -1;
	}
	return 0;
}

/*
 * Has the text lost the table's shape, so that most cells of its rows are open? Then a label
 * may be torn in any way, and that it is not found proves nothing.
 */
static bool
is_shapeless(const struct match_table *m)
{
	size_t r, c, rows = 0, open = 0;

	for (r = 0; r < m->form->nrows; r++) {
		rows += m->line[r] > 0;
		for (c = 0; m->line[r] && c < m->form->ncols; c++)
			open += str_eq(m->cell[r][c], match_ambiguous);
	}
	return open * 2 > rows * m->form->ncols;
}

static int
check_rows(struct rules_report *rr, const struct rule *rule, const struct match_table *m)
{
	struct finding f = rules_finding(rule, rules_title_line(rr));
	char name[NAMING_MAX];
	bool may_be[FORM_MAX_ROWS];
	const struct traces *traces;
	size_t r = 0;

	while (r < m->form->nrows && m->line[r])
		r++;
	if (r == m->form->nrows || is_shapeless(m))
		return 0;
	if ((traces = rules_traces(rr)) == NULL)
		return -1;
	traces_rows(traces, m, &rr->outline, may_be);
	f.table = str_of(m->form->code);
	for (; r < m->form->nrows; r++) {
		if (m->line[r] || may_be[r])
			continue;
		f.row = str_of(m->form->rows[r].code);
		naming_row(m->form, m->form->rows[r].code, name);
		if (findings_add(&rr->findings, f, "row %s (%s:%s) is missing", name,
		    m->form->code, m->form->rows[r].code))
			return -1;
	}
	return 0;
}

int
rules_row_missing(struct rules_report *rr, const struct rule *rule)
{
	int t;

	for (t = 0; t < FORM_CODES; t++)
		if (rr->match.table[t].present && check_rows(rr, rule, &rr->match.table[t]))
			return -1;
	return 0;
}
