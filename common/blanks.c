#include "blanks.h"

#include "entries.h"
#include "layout.h"

/*
 * Behind each label stand the lines of its cells, and then those of cells left empty in
 * front of the next label. How many these are depends on the next label alone, on the
 * style of its ordinal: so labels with next ones of one style have as many lines behind.
 */
enum {
	STYLES = ORDINAL_PAREN_ARABIC + 2,	/* and one for the end of the table */
	END = STYLES - 1,
	FEW = 4,		/* at most one row in so many may be out of order */
	PROOF = 15,		/* cells in place that are no chance */
	LINES = 64,		/* behind one label; more are no cells */
	TABLE_LINES = 10000	/* of all tables of a section; more are none */
};

/* The entries from from to to are one table. */
struct table {
	const struct entries *list;
	size_t from, to;
	size_t usual[STYLES];	/* lines behind a label, by what comes next; 0: not known */
	bool single[STYLES];	/* of that there is one label only */
	size_t width;		/* cells of a row; 0: not known */
	bool sure;		/* its blank lines are empty cells */
};

/* What stands behind the entry of that number, as one of STYLES. */
static size_t
next_style(const struct table *t, size_t i)
{
	return i + 1 < t->to ? (size_t)t->list->entry[i + 1].style : END;
}

/* Has the entry cells, or could have them? */
static bool
is_row(const struct entry *e)
{
	return e->n > 0 && !e->open;
}

/* Finds how many lines usually stand behind a label, for each style that comes next. */
static void
find_usual(struct table *t)
{
	size_t count[STYLES][LINES] = {{0}}, total[STYLES] = {0}, i, k, s;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!is_row(e) || e->n >= LINES)
			continue;
		s = next_style(t, i);
		total[s]++;
		count[s][e->n]++;
	}
	for (s = 0; s < STYLES; s++)
		for (k = 1; k < LINES; k++)
			if (count[s][k] * 2 > total[s]) {
				t->usual[s] = k;
				t->single[s] = count[s][k] == 1;
			}
}

/*
 * The cells of a row are the lines that stand between two labels without empty cells in
 * front of the second: the fewest, if not many rows have a value behind them.
 */
static void
find_width(struct table *t)
{
	size_t over[LINES + 1] = {0}, rows = 0, i, k, s;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!is_row(e))
			continue;
		rows++;
		for (k = 0; k < e->high && k < LINES; k++)
			over[k]++;
	}
	for (s = 0; s < STYLES; s++) {
		k = t->usual[s];
		if (k && over[k] * FEW <= rows && (t->width == 0 || k < t->width))
			t->width = k;
	}
}

/* Are the entry's cells the first lines behind it, and no line more or less? */
static bool
is_exact(const struct table *t, size_t i)
{
	const struct entry *e = &t->list->entry[i];
	size_t style = next_style(t, i);

	if (t->width == 0 || e->high > t->width || e->n < t->width)
		return false;
	if (style == END || t->single[style])
		return e->n == t->width;
	return e->n == t->usual[style];
}

/* The same, or only blank lines below the table come behind the last of its cells? */
static bool
fits(const struct table *t, size_t i)
{
	const struct entry *e = &t->list->entry[i];

	return is_exact(t, i) || (t->width && i + 1 == t->list->n && e->n > t->width &&
	    (e->high == t->width || e->high == 0));
}

/* What the rows of a table show of its blank lines. */
struct proof {
	size_t rows, fit;
	bool values;		/* some row has any */
	bool left, right;	/* some have one in the first place, and in the last */
	bool inner;		/* some have a blank line in front of one */
	bool loose;		/* there are blank lines behind words of the head */
	bool head;
	size_t run[2][2];	/* blank lines behind a label, between values: least and most */
};

/* Notes how many blank lines stand before each value of the entry. */
static void
prove_runs(const struct entries *l, const struct entry *e, struct proof *p)
{
	size_t k, blank = 0;

	for (k = 0; k < e->high; k++) {
		size_t *run = p->run[k > blank];

		if (l->cell[e->first + k].text.n == 0) {
			blank++;
			continue;
		}
		run[0] = blank < run[0] ? blank : run[0];
		run[1] = blank > run[1] ? blank : run[1];
		blank = 0;
	}
}

/*
 * Are blank lines cells? Lines between paragraphs stand the same everywhere: here there
 * are more of them before values than there; or rows of as many lines begin with a value
 * and end with one; or the words of the head have no blank line between them.
 */
static bool
proves(const struct table *t)
{
	struct proof p = {.run = {{LINES, 0}, {LINES, 0}}};
	size_t i;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		p.head = p.head || e->head;
		p.loose = p.loose || (e->open && e->n);
		if (!is_row(e))
			continue;
		p.rows++;
		p.values = p.values || e->high;
		p.fit += fits(t, i);
		if (!is_exact(t, i))
			continue;
		p.left = p.left || e->low == 1;
		p.right = p.right || (e->high && e->high == t->width);
		p.inner = p.inner || e->values < e->high;
		prove_runs(t->list, e, &p);
	}
	if (p.rows == 0 || p.fit * FEW < p.rows * (FEW - 1))
		return false;
	if (p.head && !p.loose && (p.inner || !p.values))
		return true;
	return ((p.head && !p.loose) || p.fit * t->width >= PROOF) &&
	    ((p.left && p.right) || p.run[0][0] < p.run[0][1] || p.run[1][0] < p.run[1][1]);
}

/*
 * Adds the cells of a row. Where it does not fit, its values may stand in any column: they
 * are doubtful, and without one nothing is known of its cells.
 */
static int
read_cells(const struct table *t, size_t i, struct grid *g)
{
	const struct entry *e = &t->list->entry[i];
	const struct entries_line *c = t->list->cell + e->first;
	bool fit = t->sure && fits(t, i);
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
	for (; t->sure && n && n < t->width; n++)
		if (layout_cell(g, (struct str){NULL, 0}, e->line))
			return -1;
	return 0;
}

/* Adds the table. *open: the last row takes more cells. */
static int
read_table(const struct table *t, struct grid *g, bool *open)
{
	size_t i;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!*open && grid_add_row(g, e->line, false))
			return -1;
		if (layout_cell(g, e->text, e->line))
			return -1;
		*open = e->n == 0;
		if (is_row(e) && read_cells(t, i, g))
			return -1;
	}
	return 0;
}

/* The table that begins with the entry of that number. */
static struct table
find_table(const struct entries *l, size_t from)
{
	struct table t = {.list = l, .from = from, .to = from};
	bool rows = false;

	while (t.to < l->n && !(rows && l->entry[t.to].head))
		rows = is_row(&l->entry[t.to++]) || rows;
	find_usual(&t);
	find_width(&t);
	t.sure = proves(&t);
	return t;
}

/* Has a row of the table an empty cell? */
static bool
has_blank(const struct table *t)
{
	size_t i;

	for (i = t->from; t->sure && i < t->to; i++)
		if (is_row(&t->list->entry[i]) && fits(t, i) &&
		    t->list->entry[i].values < t->width)
			return true;
	return false;
}

int
blanks_read(struct lines at, size_t nlines, struct grid *g)
{
	bool any = false, open = false;
	struct entries l;
	struct table t;
	size_t i;

	if (nlines > TABLE_LINES)
		return 0;
	if (entries_list(&l, at, nlines, g->arena))
		return -1;
	for (i = 0; i < l.n && !any; i = t.to) {
		t = find_table(&l, i);
		any = has_blank(&t);
	}
	for (i = 0; i < l.n && any; i = t.to) {
		t = find_table(&l, i);
		if (read_table(&t, g, &open))
			return -1;
	}
	return any;
}
