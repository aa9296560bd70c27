#include "torn-mixed.h"

enum { LINES = 3 };	/* labels that go on in the next row by no chance */

/* Has the row, before that cell, words that are the label of a row or a group? */
static bool
has_label_before(const struct parts *ps, const struct grid_row *r, size_t cell)
{
	size_t i;

	for (i = r->first; i < cell; i++)
		if (ps->marks[i].kind == MARK_TEXT &&
		    label_names_row(label_read(ps->g->cells[i].text)))
			return true;
	return false;
}

/* Behind which cell of the row is no word of a head? */
static size_t
head_end(const struct parts *ps, const struct grid_row *r)
{
	size_t cell = r->first + r->n;

	while (cell > r->first && ps->marks[cell - 1].kind != MARK_HEAD)
		cell--;
	return cell;
}

/* Have the two the same values, as where merged cells repeat them? */
static bool
are_equal(const struct parts *ps, const struct columns_part *p, const struct columns_part *q)
{
	size_t i;

	for (i = 0; p->n == q->n && i < p->n; i++)
		if (!str_eq(ps->g->cells[p->first + i].text, ps->g->cells[q->first + i].text))
			return false;
	return p->n == q->n;
}

/* Goes the label of the row above, which has other values in cells of its own, on with that one? */
static bool
goes_on(const struct parts *ps, const struct columns_part *p)
{
	return p->piece && p->n > 0 && p->indexed && p[-1].slot == p->slot && p[-1].n > 0 &&
	    p[-1].block == p->block && !are_equal(ps, p - 1, p);
}

/*
 * Where labels go on so in several rows of a table, its lines were read as rows: what a number has
 * on one line is only a part of it.
 */
static void
find_lines(struct parts *ps)
{
	size_t first, i, end, lines;

	for (first = 0; first < ps->n; first = end) {
		for (end = first + 1, lines = 0; end < ps->n &&
		    ps->part[end].block == ps->part[first].block; end++)
			lines += goes_on(ps, &ps->part[end]);
		for (i = first; i < end && lines >= LINES; i++)
			ps->part[i].stray = ps->part[i].n > 0;
	}
}

void
torn_mixed_find(struct parts *ps)
{
	const struct grid_row *r = ps->g->rows, *of = NULL;
	size_t i, end = 0;

	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];

		if (!p->indexed || p->slot < 0 || p->n == 0)
			continue;
		while (r->first + r->n < p->first)
			r++;
		if (r != of)
			end = head_end(ps, r);
		of = r;
		p->stray = p->stray || p->first < end ||
		    (p->piece && has_label_before(ps, r, p->first - 1)) ||
		    (i > 0 && p[-1].slot >= 0 && p[-1].n == 0 && p[-1].first > r->first &&
		    !ps->marks[p[-1].first - 1].cut);
	}
	find_lines(ps);
}
