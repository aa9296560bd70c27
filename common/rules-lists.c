/* The rules whose finding lists many cells: the blanks of a table, the doubts of a row. */
#include <stdarg.h>
#include <stdio.h>

#include "naming.h"
#include "rules.h"

/* A list in a message. All cells of the largest table fit. */
struct list {
	char text[FORM_MAX_ROWS * FORM_MAX_COLS * 24];
	size_t n;
};

static void add(struct list *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void
add(struct list *l, const char *fmt, ...)
{
	size_t room = sizeof l->text - l->n;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(l->text + l->n, room, fmt, ap);
	va_end(ap);
	if (n > 0)
		l->n += (size_t)n < room ? (size_t)n : room - 1;
}

/* Which cells of a table, or of a row, are in the state looked for. */
struct count {
	size_t rows, cells, hits;	/* rows in the text, their cells, cells that are so */
	size_t row[FORM_MAX_ROWS], col[FORM_MAX_COLS];	/* hits in each */
	size_t first, first_col;	/* where the first hit is */
};

static struct count
count_cells(const struct sheet *s, enum cell_state state)
{
	const struct form_table *t = s->table->form;
	struct count n = {.rows = 0};
	size_t r, c;

	for (r = 0; r < t->nrows; r++) {
		if (s->table->line[r] == 0)
			continue;
		n.rows++;
		n.cells += t->ncols;
		for (c = 0; c < t->ncols; c++) {
			if (s->cell[r][c].state != state)
				continue;
			n.hits++;
			n.row[r]++;
			n.col[c]++;
			if (n.hits == 1) {
				n.first = r;
				n.first_col = c;
			}
		}
	}
	return n;
}

/* Lists the cells of row r that are blank by themselves, not with all of their column. */
static void
list_row(struct list *l, const char *gap, const struct sheet *s, const struct count *n, size_t r)
{
	const struct form_table *t = s->table->form;
	size_t c, listed = 0;

	for (c = 0; c < t->ncols; c++)
		if (s->cell[r][c].state == CELL_BLANK && n->col[c] < n->rows) {
			if (listed++ == 0)
				add(l, "%s%s (%s", gap, t->rows[r].code, t->cols[c].code);
			else
				add(l, ", %s", t->cols[c].code);
		}
	if (listed)
		add(l, ")");
}

/* Lists what is blank: whole columns, whole rows, then single cells. */
static void
list_blanks(struct list *l, const struct sheet *s, const struct count *n)
{
	const struct form_table *t = s->table->form;
	const char *gap = "; columns: ";
	size_t r, c, before;

	for (c = 0; c < t->ncols; c++)
		if (n->col[c] == n->rows) {
			add(l, "%s%s", gap, t->cols[c].code);
			gap = ", ";
		}
	gap = "; rows: ";
	for (r = 0; r < t->nrows; r++)
		if (n->row[r] == t->ncols) {
			add(l, "%s%s", gap, t->rows[r].code);
			gap = ", ";
		}
	gap = "; cells: ";
	for (r = 0; r < t->nrows; r++) {
		before = l->n;
		if (n->row[r] < t->ncols)
			list_row(l, gap, s, n, r);
		if (l->n > before)
			gap = ", ";
	}
}

static int
check_blanks(struct rules_report *rr, const struct rule *rule, const struct sheet *s)
{
	const struct form_table *t = s->table->form;
	struct count n = count_cells(s, CELL_BLANK);
	struct list l = {.n = 0};
	struct finding f;

	if (n.hits == 0)
		return 0;
	f = rules_finding(rule, s->table->line[n.first]);
	f.table = str_of(t->code);
	if (n.hits == 1) {
		f.row = str_of(t->rows[n.first].code);
		f.col = str_of(t->cols[n.first_col].code);
	}
	l.text[0] = '\0';
	if (n.hits < n.cells)
		list_blanks(&l, s, &n);
	return findings_add(&rr->findings, f, "table %s: %zu of %zu cells are blank%s", t->code,
	    n.hits, n.cells, l.text);
}

int
rules_cell_blank(struct rules_report *rr, const struct rule *rule)
{
	int t;

	for (t = 0; t < FORM_CODES; t++)
		if (rr->match.table[t].present && check_blanks(rr, rule, &rr->sheets[t]))
			return -1;
	return 0;
}

/* Tells of the doubtful cells of a row, if there are any. */
static int
check_doubts(struct rules_report *rr, const struct rule *rule, const struct sheet *s, size_t r)
{
	const struct form_table *t = s->table->form;
	struct finding f = rules_finding(rule, s->table->line[r]);
	struct list l = {.n = 0};
	char name[NAMING_MAX];
	size_t c;

	for (c = 0; c < t->ncols; c++)
		if (s->cell[r][c].state == CELL_AMBIGUOUS)
			add(&l, "%s%s", l.n ? "," : "", t->cols[c].code);
	if (l.n == 0)
		return 0;
	f.table = str_of(t->code);
	f.row = str_of(t->rows[r].code);
	f.col = findings_keep(&rr->findings, (struct str){l.text, l.n});
	if (f.col.p == NULL)
		return -1;
	naming_row(t, t->rows[r].code, name);
	return findings_add(&rr->findings, f, "%s (%s:%s): the text leaves open what is in %s",
	    name, t->code, t->rows[r].code, l.text);
}

int
rules_cell_ambiguous(struct rules_report *rr, const struct rule *rule)
{
	const struct match_table *m;
	size_t r;
	int t;

	for (t = 0; t < FORM_CODES; t++) {
		m = &rr->match.table[t];
		for (r = 0; m->present && r < m->form->nrows; r++)
			if (check_doubts(rr, rule, &rr->sheets[t], r))
				return -1;
	}
	return 0;
}
