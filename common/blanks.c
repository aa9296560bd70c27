#include "blanks.h"

#include "blanks-table.h"
#include "layout.h"

enum {
	SHOWN = 3,		/* empty cells that show that blank lines are cells */
	AHEAD = 200,		/* lines below that may show it, too */
	TABLE_LINES = 10000	/* of all tables of a section; more are none */
};

/*
 * Adds the cells of a row. Where it does not fit, its values may stand in any column: they
 * are doubtful, and without one nothing is known of its cells.
 */
static int
read_cells(const struct blanks_table *t, size_t i, struct grid *g)
{
	const struct entry *e = &t->list->entry[i];
	const struct entries_line *c = t->list->cell + e->first;
	bool fit = blanks_fits(t, i);
	bool doubtful = !fit && (t->sure || e->values < (i + 1 < t->list->n ? e->n : e->high));
	size_t k, n = 0;

	for (k = 0; k < (fit ? t->width : e->high); k++) {
		size_t before = g->ncells;

		if (!fit && c[k].text.n == 0)
			continue;
		if (layout_cell(g, c[k].text, c[k].line))
			return -1;
		n++;
		if (g->ncells > before)
			g->cells[before].doubtful = doubtful;
	}
	if (t->sure && n && n < t->width)
		g->rows[g->nrows - 1].width += (unsigned)(t->width - n);
	return 0;
}

/* Adds the table. *open: the last row takes more cells. */
static int
read_table(const struct blanks_table *t, struct grid *g, bool *open)
{
	size_t i;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!*open && grid_add_row(g, e->line, false))
			return -1;
		if (layout_cell(g, e->text, e->line))
			return -1;
		*open = e->n == 0;
		if (!blanks_is_row(t->list, i))
			continue;
		/* Below a head an empty row stands for itself. */
		if ((e->open && grid_add_row(g, t->list->cell[e->first].line, false)) ||
		    read_cells(t, i, g))
			return -1;
	}
	return 0;
}

/* How many cells that are blank lines have the tables above? */
static size_t
count_shown(const struct grid *g)
{
	size_t i, n = 0;

	for (i = 0; i < g->nrows; i++)
		if (!g->rows[i].indexed && !g->rows[i].aligned)
			n += g->rows[i].width - g->rows[i].n;
	return n;
}

/* Do the tables of the list, or those above, show enough empty cells? */
static bool
show_blanks(const struct entries *l)
{
	struct blanks_table t;
	size_t i, blanks = l->shown;

	for (i = 0; i < l->n && blanks < SHOWN; i = t.to) {
		t = blanks_table(l, i);
		blanks += blanks_count(&t);
	}
	return blanks >= SHOWN;
}

/* Is there a row in the list with blank lines where its cells would be? */
static bool
has_blank(const struct entries *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (blanks_is_row(l, i) && l->entry[i].values < l->entry[i].n)
			return true;
	return false;
}

/*
 * Stands a blank line above each value, and below most words of heads, or labels where there are
 * none? Then these part all lines from one another, and none is a cell.
 */
static bool
are_all_parted(const struct entries *l)
{
	size_t i, k, values = 0, count[2] = {0, 0}, parted[2] = {0, 0};

	for (i = 0; i < l->n; i++) {
		const struct entry *e = &l->entry[i];
		const struct entries_line *c = l->cell + e->first;

		count[e->head]++;
		parted[e->head] += e->n > 0;
		for (k = 0; k < e->n; k++)
			if (c[k].text.n && (k == 0 || c[k - 1].text.n))
				return false;
			else
				values += c[k].text.n > 0;
	}
	return values > 0 && parted[count[true] > 0] * 2 > count[count[true] > 0];
}

/* Blank lines where some part all lines: so many, and so many more for each empty cell. */
struct parting {
	size_t least, unit;
};

/* Takes up so many blank lines between two texts. */
static void
take_run(struct parting *p, size_t run)
{
	size_t a = run > p->least ? run - p->least : 0, b = p->unit, rest;

	for (; a; a = rest) {	/* their greatest common divisor */
		rest = b % a;
		b = a;
	}
	p->unit = b;
}

static struct parting
find_parting(const struct entries *l)
{
	struct parting p = {.least = (size_t)-1, .unit = 0};
	size_t i, k, run, pass;

	for (pass = 0; pass < 2; pass++)
		for (i = 0; i < l->n; i++)
			for (k = run = 0; k <= l->entry[i].n; k++)
				if (k < l->entry[i].n &&
				    l->cell[l->entry[i].first + k].text.n == 0) {
					run++;
				/* Behind the last label the text may stand apart. */
				} else if (run && (k < l->entry[i].n || i + 1 < l->n)) {
					if (pass == 0)
						p.least = run < p.least ? run : p.least;
					else
						take_run(&p, run);
					run = 0;
				}
	return p;
}

/* Leaves a blank line for each empty cell. */
static void
take_parting(struct entries *l)
{
	struct parting p = find_parting(l);
	size_t i, k, n, run;

	for (i = 0; i < l->n; i++) {
		struct entry *e = &l->entry[i];
		struct entries_line *c = l->cell + e->first;

		e->low = e->high = 0;
		for (k = n = run = 0; k < e->n; k++) {
			run = c[k].text.n ? 0 : run + 1;
			if (c[k].text.n ||
			    (p.unit && run > p.least && (run - p.least) % p.unit == 0))
				c[n++] = c[k];
			if (c[k].text.n == 0)
				continue;
			e->low = e->low ? e->low : n;
			e->high = n;
		}
		e->n = n;
	}
}

/* Lists the lines, without those blank ones that part all others. -1: out of memory. */
static int
list_cells(struct entries *l, struct lines at, size_t nlines, struct arena *a)
{
	if (entries_list(l, at, nlines, a))
		return -1;
	l->parted = l->ncells > 0 && are_all_parted(l);
	if (l->parted)
		take_parting(l);
	return 0;
}

/* Do most rows of the list stand in tables whose blank lines surely are empty cells? */
static bool
are_mostly_sure(const struct entries *l)
{
	struct blanks_table t;
	size_t rows[2] = {0, 0}, i, k;

	for (i = 0; i < l->n; i = t.to) {
		t = blanks_table(l, i);
		for (k = t.from; k < t.to; k++)
			rows[t.sure] += blanks_is_row(l, k);
	}
	return rows[true] > rows[false];
}

int
blanks_read(struct lines at, size_t nlines, struct grid *g)
{
	bool open = false;
	struct entries l, more;
	struct blanks_table t;
	size_t i;

	if (nlines > TABLE_LINES)
		return 0;
	if (list_cells(&l, at, nlines, g->arena))
		return -1;
	l.shown = count_shown(g);
	if (!has_blank(&l))
		return 0;
	if (!show_blanks(&l)) {
		if (list_cells(&more, at, nlines + AHEAD, g->arena))
			return -1;
		if (!show_blanks(&more))
			return 0;
	}
	if (l.parted && !are_mostly_sure(&l))
		return 0;
	for (i = 0; i < l.n; i = t.to) {
		t = blanks_table(&l, i);
		if (read_table(&t, g, &open))
			return -1;
	}
	return 1;
}
