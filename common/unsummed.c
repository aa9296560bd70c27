#include "unsummed.h"

#include "addends.h"
#include "cell.h"
#include "decimal.h"
#include "relations.h"
#include "sheet.h"

enum { SEVERAL = 2 };	/* rows with a wrong sum; one may be the report's own fault */

/* Is it a sum of columns, stated in one of the form's? */
static bool
is_total(const struct relation *r, const struct form_table *t)
{
	return r->along == RELATION_ACROSS && r->test == RELATION_EQUAL &&
	    r->where == RELATION_CELL && str_eq(str_of(r->table), str_of(t->code));
}

/*
 * Is the first part what all others and the stated sum add up to? Then that may be the sum, and
 * stand first. -1: out of memory.
 */
static int
states_sum_first(const struct relation *r, const struct sheet *s, size_t i,
    const struct relation_case *found)
{
	struct relation_term terms[RELATION_TERMS];
	struct decimal rest = DECIMAL_ZERO, first = DECIMAL_ZERO;
	int turned = -1;

	/* The parts stand in front of their sum. */
	if (relation_terms(r, s, i, terms) == 0 || terms[0].cell->state != CELL_OK)
		return 0;
	if (decimal_parse(&first, found->parts) == DECIMAL_OK &&
	    decimal_parse(&rest, found->whole) == DECIMAL_OK &&
	    decimal_add(&rest, &first) == DECIMAL_OK &&
	    decimal_parse(&first, terms[0].cell->value) == DECIMAL_OK &&
	    decimal_sub(&rest, &first) == DECIMAL_OK)
		turned = decimal_sign(&first) > 0 && decimal_cmp(&rest, &first) == 0;
	decimal_free(&rest);
	decimal_free(&first);
	return turned;
}

/* Counts the rows by what becomes of the sum in them. Rows of noughts tell nothing. */
static int
count_sums(const struct relation *r, const struct sheet *s, size_t count[RELATION_RESULTS],
    struct arena *a)
{
	size_t i, n = relation_cases(r, s->table->form);
	struct relation_case found;
	int turned;

	for (i = 0; i < n; i++) {
		if (relation_check(r, s, i, &found, a))
			return -1;
		if (!(found.result == RELATION_HOLDS && str_eq(found.whole, STR("0"))))
			count[found.result]++;
		if (found.result != RELATION_FAILS)
			continue;
		if ((turned = states_sum_first(r, s, i, &found)) < 0)
			return -1;
		count[RELATION_FAILS] += turned ? SEVERAL : 0;
	}
	return 0;
}

/* Leaves the cells of the table open. */
static void
open_cells(struct match_table *m)
{
	size_t row, col;

	for (row = 0; row < m->form->nrows; row++)
		for (col = 0; m->line[row] && col < m->form->ncols; col++)
			m->cell[row][col] = match_ambiguous;
}

int
unsummed_open(struct match_table *m, struct arena *a)
{
	struct sheet *s = NULL;
	size_t i;

	for (i = 0; i < relations_n; i++) {
		size_t count[RELATION_RESULTS] = {0};

		if (!is_total(&relations[i], m->form))
			continue;
		if (s == NULL && ((s = arena_array(a, 1, sizeof *s)) == NULL ||
		    sheet_read(s, m, a)))
			return -1;
		if (count_sums(&relations[i], s, count, a))
			return -1;
		if (count[RELATION_FAILS] >= SEVERAL && count[RELATION_HOLDS] == 0)
			open_cells(m);
	}
	return 0;
}

/* Is the part's value of that number what all its others add up to, and more than nothing? */
static bool
is_sum(const struct grid *g, const struct columns_part *p, size_t number)
{
	struct str text[COLUMNS_MAX];
	size_t i;

	for (i = 0; i < p->n && i < COLUMNS_MAX; i++)
		text[i] = g->cells[p->first + i].text;
	return i == p->n && addends_of(text, i, number) == ADDENDS_SUM;
}

/* Tells the head the form's columns, each, the last one behind the others or placed before them? */
static bool
tells_all(const struct columns_head *h)
{
	return h->named && !h->lacking && (!h->turned || (h->found && h->leads));
}

void
unsummed_turned(const struct grid *g, struct columns_part *parts, size_t n,
    const struct columns_head *heads, const struct form_table *t)
{
	size_t i, turned = 0, plain = 0;

	for (i = 0; i < relations_n && !is_total(&relations[i], t); i++)
		continue;
	if (i == relations_n || t->flat)
		return;
	for (i = 0; i < n; i++) {
		const struct columns_part *p = &parts[i];
		bool first, last;

		if (p->n < 2 || tells_all(&heads[p->head]))
			continue;
		first = is_sum(g, p, 0);
		last = is_sum(g, p, p->n - 1);
		turned += first && !last;
		plain += last && !first;
	}
	for (i = 0; i < n; i++) {
		const struct columns_head *h = &heads[parts[i].head];

		if (!tells_all(h) && h->leads != (turned && plain == 0))
			memset(parts[i].decided, 0, sizeof parts[i].decided);
	}
}

/* Stands a blank between digits of the text? */
static bool
has_parts(struct str text)
{
	size_t i;

	for (i = 1; i + 1 < text.n; i++)
		if (text.p[i] == ' ' && cell_digits((struct str){text.p + i - 1, 1}) &&
		    cell_digits((struct str){text.p + i + 1, 1}))
			return true;
	return false;
}

/* Is the last of the n cells, one row's, what the others add up to? */
static bool
adds_up(const struct grid_cell *cell, size_t n)
{
	struct str text[COLUMNS_MAX];
	size_t i;

	for (i = 0; i < n; i++)
		text[i] = cell[i].text;
	return addends_of(text, n, n - 1) != ADDENDS_DIFFER;
}

/*
 * May one of the n cells, one row's, be a page's number in place of one that left no line, or two
 * of them? The last one is not what the others add up to, and one stands farther from its
 * neighbours than others, or it alone has a blank between digits.
 */
static bool
may_have_other(const struct grid_cell *cell, size_t n)
{
	size_t i, gap, least = SIZE_MAX, most = 0, parted = 0;

	for (i = 0; i < n; i++) {
		gap = i ? cell[i].line - cell[i - 1].line : least;
		least = gap < least ? gap : least;
		most = i && gap > most ? gap : most;
		parted += has_parts(cell[i].text);
	}
	return (most > least || parted == 1) && !adds_up(cell, n);
}

/* How many of the form's rows in the part, of a flat table, have a sum that is wrong? */
static size_t
count_wrong(const struct grid *g, const struct columns_part *p, const struct form_table *t)
{
	struct str text[COLUMNS_MAX];
	size_t row, c, wrong = 0;

	for (row = 0; row < t->nrows; row++) {
		for (c = 0; c < t->ncols; c++)
			text[c] = columns_value(g, p, p->value[row * t->ncols + c]);
		wrong += addends_of(text, c, c - 1) == ADDENDS_DIFFER;
	}
	return wrong;
}

void
unsummed_open_ordered(const struct grid *g, struct columns_part *p,
    const struct columns_head *h, const struct form_table *t)
{
	bool open = false;
	size_t i;

	for (i = 0; i < relations_n && !is_total(&relations[i], t); i++)
		continue;
	if (i == relations_n || p->indexed || p->aligned || h->leads || h->ordered)
		return;
	for (i = 0; i + t->ncols <= p->n && p->n == t->ncols * (t->flat ? t->nrows : 1);
	    i += t->ncols)
		open = open || may_have_other(&g->cells[p->first + i], t->ncols);
	/* The values of table 4 may stand column by column, or have lost one among them. */
	if (open || (t->flat && count_wrong(g, p, t) >= SEVERAL))
		memset(p->decided, 0, sizeof p->decided);
}
