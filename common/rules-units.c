/*
 * The rules over units: what a parent reports is the sum of what its units report, and each
 * of them reports. Who is whose unit the user tells.
 */
#include "decimal.h"
#include "figures.h"
#include "naming.h"
#include "rules.h"

/* What the units' cells add up to. */
struct sum {
	struct decimal value;
	bool any, open;		/* there is a number; there is what cannot be added */
};

struct sums {
	struct sum of[FORM_CODES][FORM_MAX_ROWS][FORM_MAX_COLS];
	struct figures own, unit;	/* the parent's, and those of the unit at hand */
	size_t units;
};

static int
add_cell(struct sum *s, const struct cell *own, const struct cell *cell)
{
	struct decimal d = DECIMAL_ZERO;
	int status;

	if (cell == NULL || (cell->state != CELL_OK && cell->state != CELL_BLANK) ||
	    (cell->state == CELL_OK && !figures_same_unit(own, cell)))
		s->open = true;
	if (s->open || cell->state != CELL_OK)
		return 0;
	s->any = true;
	if ((status = decimal_parse(&d, cell->value)) == 0)
		status = decimal_add(&s->value, &d);
	decimal_free(&d);
	return status == DECIMAL_NOMEM ? -1 : 0;
}

/* Adds the cells of the unit at hand to the sums in table t. */
static int
add_table(struct sums *s, int t)
{
	const struct form_table *form = s->own.form[t];
	size_t r, c;

	for (r = 0; form && r < form->nrows; r++)
		for (c = 0; c < form->ncols; c++)
			if (s->own.cell[t][r][c].state == CELL_OK &&
			    add_cell(&s->of[t][r][c], &s->own.cell[t][r][c],
			    figures_cell(&s->unit, t, form->rows[r].code, form->cols[c].code)))
				return -1;
	return 0;
}

/* Adds up all units. 1; 0 if one of them has no report; -1 when out of memory. */
static int
add_units(struct sums *s, const struct rules_report *rr, struct units_line *const *line)
{
	const struct memo *m;
	size_t i;
	int t;

	for (i = 0; i < s->units; i++)
		if (memos_find(&rr->memos, line[i]->unit, rr->memo->year) == NULL)
			return 0;
	for (i = 0; i < s->units; i++) {
		m = memos_find(&rr->memos, line[i]->unit, rr->memo->year);
		if (figures_unpack(m->agreed, m->lines, &s->unit, rr->arena))
			return -1;
		for (t = 0; t < FORM_CODES; t++)
			if (add_table(s, t))
				return -1;
	}
	return 1;
}

/* Holds the cell against the sum, if there is one. */
static int
check_cell(struct rules_report *rr, const struct rule *rule, const struct sums *s, int t,
    size_t r, size_t c)
{
	const struct form_table *form = s->own.form[t];
	const struct form_row *row = &form->rows[r];
	const struct form_col *col = &form->cols[c];
	struct finding f = rules_finding(rule, s->own.line[t][r]);
	const struct sum *sum = &s->of[t][r][c];
	char name[NAMING_MAX], *text;

	if (!sum->any || sum->open)
		return 0;
	if ((text = arena_alloc(rr->arena, decimal_room(&sum->value))) == NULL)
		return -1;
	f.table = str_of(form->code);
	f.row = str_of(row->code);
	f.col = str_of(col->code);
	f.expected = decimal_format(&sum->value, text);
	f.found = s->own.cell[t][r][c].value;
	if (str_eq(f.expected, f.found))
		return 0;
	naming_cell(form, row->code, col->code, col->label, name);
	return findings_add(&rr->findings, f, "%s: its units together (%zu in %.*s) = %.*s, "
	    "printed = %.*s", name, s->units,
	    (int)rr->units->file.n, rr->units->file.p, (int)f.expected.n, f.expected.p,
	    (int)f.found.n, f.found.p);
}

static int
check_cells(struct rules_report *rr, const struct rule *rule, const struct sums *s)
{
	size_t r, c;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		for (r = 0; s->own.form[t] && r < s->own.form[t]->nrows; r++)
			for (c = 0; c < s->own.form[t]->ncols; c++)
				if (check_cell(rr, rule, s, t, r, c))
					return -1;
	return 0;
}

static void
free_sums(struct sums *s)
{
	size_t r, c;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		for (r = 0; r < FORM_MAX_ROWS; r++)
			for (c = 0; c < FORM_MAX_COLS; c++)
				decimal_free(&s->of[t][r][c].value);
}

int
rules_parent_sum(struct rules_report *rr, const struct rule *rule)
{
	const struct memo *m = rr->memo;
	struct units_line *const *line;
	struct sums *s;
	size_t n;
	int status;

	line = units_under(rr->units, m->org, &n);
	if (n == 0)
		return 0;
	if ((s = arena_alloc(rr->arena, sizeof *s)) == NULL ||
	    figures_unpack(m->agreed, m->lines, &s->own, rr->arena))
		return -1;
	s->units = n;
	status = add_units(s, rr, line);
	if (status > 0)
		status = check_cells(rr, rule, s);
	free_sums(s);
	return status;
}

/* Tells of each unit of the parent that has no report on the year of the one at hand. */
static int
check_units(struct rules_report *rr, const struct rule *rule, struct str parent)
{
	unsigned year = rr->memo->year;
	struct finding f = rules_finding(rule, rr->memo->line);
	struct units_line *const *line;
	size_t n, i;

	line = units_under(rr->units, parent, &n);
	for (i = 0; i < n; i++) {
		if (memos_find(&rr->memos, line[i]->unit, year))
			continue;
		f.expected = line[i]->unit;
		if (findings_add(&rr->findings, f, "%.*s, a unit of %.*s (%.*s:%zu), has no "
		    "report on %u", (int)f.expected.n, f.expected.p, (int)parent.n, parent.p,
		    (int)rr->units->file.n, rr->units->file.p, line[i]->line, year))
			return -1;
	}
	return 0;
}

/*
 * A missing report is told in the parent's, or, if that is missing too, in the first that
 * another unit has.
 */
int
rules_child_missing(struct rules_report *rr, const struct rule *rule)
{
	const struct memo *m = rr->memo;
	const struct units_line *line = units_find(rr->units, m->org);
	int first;

	if (rr->incomplete || memos_find(&rr->memos, m->org, m->year) != m)
		return 0;
	if (check_units(rr, rule, m->org))
		return -1;
	if (line == NULL || memos_find(&rr->memos, line->parent, m->year))
		return 0;
	if ((first = units_first(rr->units, line->parent, m->year)) < 0)
		return -1;
	return first ? check_units(rr, rule, line->parent) : 0;
}
