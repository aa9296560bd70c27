#include "blanks-table.h"

/*
 * Behind each label stand the lines of its cells, and then those of cells left empty in
 * front of the next label. How many these are depends on the next label alone, on the
 * style of its ordinal: so labels with next ones of one style have as many lines behind.
 */
enum {
	END = BLANKS_STYLES - 1,	/* no label comes next, but the table's end */
	FEW = 4,		/* at most one row in so many may be out of order */
	PROOF = 15,		/* cells in place that are no chance */
	LINES = 64		/* behind one label; more are no cells */
};

/* What stands behind the entry of that number, as one of BLANKS_STYLES. */
static size_t
next_style(const struct blanks_table *t, size_t i)
{
	return i + 1 < t->to ? (size_t)t->list->entry[i + 1].style : END;
}

bool
blanks_is_row(const struct entries *l, size_t i)
{
	const struct entry *e = &l->entry[i];

	/* Behind the head of a table whose rows have no labels. */
	if (e->open)
		return i + 1 == l->n && l->tight && e->n >= PROOF;
	return e->n > 0;
}

/* Finds how many lines usually stand behind a label, for each style that comes next. */
static void
find_usual(struct blanks_table *t)
{
	size_t count[BLANKS_STYLES][LINES] = {{0}}, total[BLANKS_STYLES] = {0}, i, k, s;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!blanks_is_row(t->list, i) || e->n >= LINES)
			continue;
		s = next_style(t, i);
		total[s]++;
		count[s][e->n]++;
	}
	for (s = 0; s < BLANKS_STYLES; s++)
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
find_width(struct blanks_table *t)
{
	size_t over[LINES + 1] = {0}, rows = 0, i, k, s;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!blanks_is_row(t->list, i))
			continue;
		rows++;
		for (k = 0; k < e->high && k < LINES; k++)
			over[k]++;
	}
	for (s = 0; s < BLANKS_STYLES; s++) {
		k = t->usual[s];
		if (k && over[k] * FEW <= rows && (t->width == 0 || k < t->width))
			t->width = k;
	}
}

/*
 * Do blank lines part rows, wherever they stand? So many then stand behind the head, and behind
 * the last cell that any row has a value in.
 */
static void
find_apart(struct blanks_table *t)
{
	size_t i, most = 0, head = 0;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (blanks_is_row(t->list, i))
			most = e->high > most ? e->high : most;
		else if (most == 0 && e->open)
			head = e->n;
	}
	if (head && most && t->width == most + head) {
		t->apart = head;
		t->width = most;
	}
}

/* Are the entry's cells the first lines behind it, and no line more or less? */
static bool
is_exact(const struct blanks_table *t, size_t i)
{
	const struct entry *e = &t->list->entry[i];
	size_t style = next_style(t, i);

	if (t->width == 0 || e->high > t->width || e->n < t->width || e->broken)
		return false;
	/* How many lines part the table from what is below it is not known. */
	if (t->apart && (style == END || t->single[style]))
		return e->high == t->width || e->high == 0;
	if (style == END || t->single[style])
		return e->n == t->width;
	return e->n == t->usual[style];
}

/* The same, or only blank lines below the table come behind the last of its cells? */
static bool
fits(const struct blanks_table *t, size_t i)
{
	const struct entry *e = &t->list->entry[i];

	return is_exact(t, i) || (t->width && i + 1 == t->list->n && e->n > t->width &&
	    (e->high == t->width || e->high == 0));
}

/*
 * Can the blank line that ends the last row also be one between two paragraphs? Then a line
 * of the row may be lost.
 */
static bool
is_open_end(const struct blanks_table *t, size_t i)
{
	const struct entry *e = &t->list->entry[i];

	return i + 1 == t->list->n && e->high && e->high < t->width && !t->list->tight;
}

bool
blanks_fits(const struct blanks_table *t, size_t i)
{
	return t->sure && fits(t, i) && !is_open_end(t, i);
}

/* What the rows of a table show of its blank lines. */
struct proof {
	size_t rows, fit;
	bool values;		/* some row has any */
	bool left, right;	/* some have one in the first place, and in the last */
	bool inner;		/* some have a blank line in front of one */
	bool head;
	size_t loose;		/* blank lines behind words of the head, at most */
	size_t run[2][2];	/* blank lines behind a label, between values: least and most */
};

/* Notes how many blank lines stand before each value, and behind the last, of n lines. */
static void
prove_runs(const struct entries *l, const struct entry *e, size_t n, struct proof *p)
{
	size_t k, blank = 0;

	for (k = 0; k < n; k++) {
		size_t *run = p->run[k > blank];

		if (l->cell[e->first + k].text.n == 0) {
			blank++;
			continue;
		}
		run[0] = blank < run[0] ? blank : run[0];
		run[1] = blank > run[1] ? blank : run[1];
		blank = 0;
	}
	if (blank && blank < n)
		p->run[1][1] = blank > p->run[1][1] ? blank : p->run[1][1];
}

/*
 * Are blank lines cells? Lines between paragraphs stand the same everywhere: here there
 * are more of them before values than there; or rows of as many lines begin with a value
 * and end with one; or the words of the head have no blank line between them.
 */
static bool
proves(const struct blanks_table *t)
{
	struct proof p = {.run = {{LINES, 0}, {LINES, 0}}};
	size_t i;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		p.head = p.head || e->head;
		if (e->open && !blanks_is_row(t->list, i) && e->n > p.loose)
			p.loose = e->n;
		if (!blanks_is_row(t->list, i))
			continue;
		p.rows++;
		p.values = p.values || e->high;
		p.fit += fits(t, i);
		if (!is_exact(t, i))
			continue;
		p.left = p.left || e->low == 1;
		p.right = p.right || (e->high && e->high == t->width);
		p.inner = p.inner || e->values < e->high;
		prove_runs(t->list, e, next_style(t, i) == END && !is_open_end(t, i) ?
		    e->n : e->high, &p);
	}
	if (p.rows == 0 || p.fit * FEW < p.rows * (FEW - 1))
		return false;
	if (p.head && !p.loose && (p.inner || !p.values))
		return true;
	/* Below a head a row as long as table 4's, where others have shown what blank lines are. */
	if (p.head && t->list->shown >= PROOF && t->width == PROOF && p.fit == p.rows)
		return true;
	if (!p.values && t->width > p.loose && p.fit * t->width >= PROOF)
		return true;
	return ((p.head && !p.loose) || p.fit * t->width >= PROOF) &&
	    ((p.left && p.right) || p.run[0][0] < p.run[0][1] || p.run[1][0] < p.run[1][1]);
}

struct blanks_table
blanks_table(const struct entries *l, size_t from)
{
	struct blanks_table t = {.list = l, .from = from, .to = from};
	bool rows = false;

	while (t.to < l->n && !(rows && l->entry[t.to].head))
		rows = blanks_is_row(l, t.to++) || rows;
	find_usual(&t);
	find_width(&t);
	find_apart(&t);
	t.sure = proves(&t);
	return t;
}

size_t
blanks_count(const struct blanks_table *t)
{
	size_t i, n = 0;

	for (i = t->from; i < t->to; i++) {
		const struct entry *e = &t->list->entry[i];

		if (!blanks_is_row(t->list, i) || !blanks_fits(t, i))
			continue;
		n += e->high ? e->high - e->values : t->width > 1 ? t->width : 0;
	}
	return n;
}
