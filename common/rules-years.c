/*
 * The rules on two reports of the same organ: what one year leaves is what the next begins
 * with, and there is one report a year. Where copies of a report differ in a cell, there are
 * two readings of it, and these rules do not use it.
 */
#include "decimal.h"
#include "figures.h"
#include "naming.h"
#include "rules.h"

enum { CARRY_TERMS = 3 };

/* A cell that is added up, or taken away, to what a cell of this year is to be. */
struct term {
	bool last, minus;	/* of last year's report; it is taken away */
	const char *row, *col;	/* codes; NULL: those of the cell itself */
};

/* A sum over two years. It is to hold in each row, or column, for which there is no code. */
struct carry {
	const char *rule, *table;
	const char *row, *col;		/* of the cell that states the sum, in this year's report */
	bool blanks;			/* a blank counts as 0 in the sum, beside a number */
	struct term terms[CARRY_TERMS];
	size_t n;
	const char *last_name, *rest_name, *name;	/* both sides in a message */
};

#define PROJECTS "上一年项目数量 + 本年增/减 of last year"
#define PROJECT_CARRY(table) {"project-carry", (table), NULL, "previous", true, \
	{{true, false, NULL, "previous"}, {true, false, NULL, "change"}}, 2, \
	PROJECTS, "", "上一年项目数量"}

static const struct carry carries[] = {
	{"carry-over", "3", "2", NULL, false, {{true, false, "4", NULL}}, 1,
	    "四 of last year", "", "二"},
	{"in-force-carry", "2.1", NULL, "in-force", true,
	    {{true, false, NULL, "in-force"}, {false, false, NULL, "issued"},
	    {false, true, NULL, "repealed"}}, 3,
	    "现行有效 of last year", " + 本年制发 - 本年废止", "现行有效"},
	PROJECT_CARRY("2.5"),
	PROJECT_CARRY("2.6"),
	PROJECT_CARRY("2.8"),
};

/* The figures of two consecutive years. */
struct years {
	const struct memo *now, *last;
	struct figures now_figures, last_figures;
};

/* What a sum over two years comes to. */
struct sum {
	struct decimal value;
	bool any, open;		/* it has a number; it has what is neither that nor blank */
	size_t last_line;	/* of last year's first cell */
};

static int
add_cell(struct sum *s, const struct cell *cell, const struct carry *carry, bool minus)
{
	struct decimal d = DECIMAL_ZERO;
	int status;

	if (cell == NULL || cell->state != CELL_OK) {
		s->open = s->open || cell == NULL || cell->state != CELL_BLANK || !carry->blanks;
		return 0;
	}
	s->any = true;
	if ((status = decimal_parse(&d, cell->value)) == 0)
		status = (minus ? decimal_sub : decimal_add)(&s->value, &d);
	decimal_free(&d);
	return status == DECIMAL_NOMEM ? -1 : 0;
}

/* Adds up what the cell in that row and column of this year is to be. */
static int
add_terms(struct sum *s, const struct years *y, const struct carry *carry, const char *row,
    const char *col)
{
	int table = form_code(str_of(carry->table)), r;
	size_t i;

	for (i = 0; i < carry->n; i++) {
		const struct term *t = &carry->terms[i];
		const struct figures *f = t->last ? &y->last_figures : &y->now_figures;
		const char *term_row = t->row ? t->row : row;

		if (add_cell(s, figures_cell(f, table, term_row, t->col ? t->col : col), carry,
		    t->minus))
			return -1;
		if (t->last && s->last_line == 0 && f->form[table] &&
		    (r = form_row(f->form[table], str_of(term_row))) >= 0)
			s->last_line = f->line[table][r];
	}
	return 0;
}

static int
report_carry(struct rules_report *rr, const struct rule *rule, const struct carry *carry,
    const struct years *y, size_t r, size_t c, const struct sum *s)
{
	int table = form_code(str_of(carry->table));
	const struct form_table *form = y->now_figures.form[table];
	struct finding f = rules_finding(rule, y->now_figures.line[table][r]);
	char name[NAMING_MAX], *text = arena_alloc(rr->arena, decimal_room(&s->value));

	if (text == NULL)
		return -1;
	f.table = str_of(form->code);
	f.row = str_of(form->rows[r].code);
	f.col = str_of(form->cols[c].code);
	f.expected = decimal_format(&s->value, text);
	f.found = y->now_figures.cell[table][r][c].value;
	naming_cell(form, form->rows[r].code, form->cols[c].code, form->cols[c].label, name);
	return findings_add(&rr->findings, f, "%s: %s (%.*s:%zu)%s = %.*s, %s = %.*s", name,
	    carry->last_name, (int)y->last->name.n, y->last->name.p, s->last_line,
	    carry->rest_name, (int)f.expected.n, f.expected.p,
	    carry->name, (int)f.found.n, f.found.p);
}

/* Checks the cell in row r and column c of this year. */
static int
check_cell(struct rules_report *rr, const struct rule *rule, const struct carry *carry,
    const struct years *y, size_t r, size_t c)
{
	int table = form_code(str_of(carry->table)), status;
	const struct form_table *form = y->now_figures.form[table];
	const struct cell *cell = &y->now_figures.cell[table][r][c];
	struct sum s = {.value = DECIMAL_ZERO};
	struct decimal d = DECIMAL_ZERO;

	if (cell->state != CELL_OK)
		return 0;
	status = add_terms(&s, y, carry, form->rows[r].code, form->cols[c].code);
	if (status == 0 && s.any && !s.open)
		status = decimal_parse(&d, cell->value) == DECIMAL_NOMEM ||
		    (decimal_cmp(&s.value, &d) != 0 &&
		    report_carry(rr, rule, carry, y, r, c, &s)) ? -1 : 0;
	decimal_free(&s.value);
	decimal_free(&d);
	return status;
}

static int
check_carry(struct rules_report *rr, const struct rule *rule, const struct carry *carry,
    const struct years *y)
{
	int table = form_code(str_of(carry->table));
	const struct form_table *form = y->now_figures.form[table];
	size_t r, c;

	for (r = 0; form && r < form->nrows; r++) {
		if (carry->row && !str_eq(str_of(carry->row), str_of(form->rows[r].code)))
			continue;
		for (c = 0; c < form->ncols; c++) {
			if (carry->col && !str_eq(str_of(carry->col), str_of(form->cols[c].code)))
				continue;
			if (check_cell(rr, rule, carry, y, r, c))
				return -1;
		}
	}
	return 0;
}

int
rules_carry(struct rules_report *rr, const struct rule *rule)
{
	const struct memo *now = rr->memo;
	const struct memo *last = memos_find(&rr->memos, now->org, now->year - 1);
	struct years *y;
	size_t i;

	if (last == NULL)
		return 0;
	if ((y = arena_alloc(rr->arena, sizeof *y)) == NULL ||
	    figures_unpack(now->agreed, now->lines, &y->now_figures, rr->arena) ||
	    figures_unpack(last->agreed, last->lines, &y->last_figures, rr->arena))
		return -1;
	y->now = now;
	y->last = last;
	for (i = 0; i < sizeof carries / sizeof *carries; i++)
		if (str_eq(str_of(carries[i].rule), str_of(rule->name)) &&
		    check_carry(rr, rule, &carries[i], y))
			return -1;
	return 0;
}

/* How two reports differ: in how many cells that are numbers in both, and the first. */
struct difference {
	size_t n, row, col, line;	/* the line is that of the other report's row */
	int table;
	const struct cell *a, *b;
};

static void
compare_cells(struct difference *d, const struct figures *a, const struct figures *b, int t,
    size_t r)
{
	const struct form_table *form = a->form[t];
	int row = b->form[t] ? form_row(b->form[t], str_of(form->rows[r].code)) : -1;
	const struct cell *x, *y;
	size_t c;

	for (c = 0; c < form->ncols; c++) {
		x = &a->cell[t][r][c];
		y = figures_cell(b, t, form->rows[r].code, form->cols[c].code);
		if (y == NULL || x->state != CELL_OK || y->state != CELL_OK ||
		    !figures_same_unit(x, y) || str_eq(x->value, y->value))
			continue;
		if (d->n++ == 0)
			*d = (struct difference){1, r, c, b->line[t][row], t, x, y};
	}
}

static struct difference
compare(const struct figures *a, const struct figures *b)
{
	struct difference d = {.n = 0};
	size_t r;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		for (r = 0; a->form[t] && r < a->form[t]->nrows; r++)
			compare_cells(&d, a, b, t, r);
	return d;
}

static int
report_duplicate(struct rules_report *rr, const struct rule *rule, const struct memo *older,
    const struct form_table *form, const struct difference *d)
{
	const struct memo *m = rr->memo;
	char name[NAMING_MAX];

	naming_cell(form, form->rows[d->row].code, form->cols[d->col].code,
	    form->cols[d->col].label, name);
	return findings_add(&rr->findings, rules_finding(rule, m->line),
	    "%.*s has two reports on %u with other figures: %s = %.*s, in %.*s:%zu = %.*s (%zu %s)",
	    (int)m->org.n, m->org.p, m->year, name, (int)d->a->value.n, d->a->value.p,
	    (int)older->name.n, older->name.p, d->line, (int)d->b->value.n, d->b->value.p,
	    d->n, d->n == 1 ? "cell differs" : "cells differ");
}

int
rules_duplicate_report(struct rules_report *rr, const struct rule *rule)
{
	const struct memo *m = rr->memo;
	struct difference d;
	struct figures *f;

	if (m->other == NULL)
		return 0;
	if ((f = arena_array(rr->arena, 2, sizeof *f)) == NULL ||
	    figures_unpack(m->figures, m->lines, &f[0], rr->arena) ||
	    figures_unpack(m->other->figures, m->other->lines, &f[1], rr->arena))
		return -1;
	d = compare(&f[0], &f[1]);
	return report_duplicate(rr, rule, m->other, f[0].form[d.table], &d);
}
