#include "torn-above.h"

/* Has it digits, with signs around them, but no letters? */
static bool
is_digits_and_signs(struct str text)
{
	bool digit = false;
	size_t i;

	for (i = 0; i < text.n; i++) {
		if (text.p[i] < ' ' || text.p[i] >= 'A')
			return false;
		digit = digit || (text.p[i] >= '0' && text.p[i] <= '9');
	}
	return digit;
}

/* Puts the last of n rows, which has no value, in doubt, from the first piece of its label. */
static void
tear_last(struct parts *ps, size_t n, unsigned block)
{
	while (n-- > 0 && ps->part[n].n == 0 && ps->part[n].block == block && !ps->part[n].torn) {
		ps->part[n].torn = true;
		if (!ps->part[n].piece)
			break;
	}
}

/*
 * Below a label without a value such digits may be its own, in a row that was cut, or among
 * marks that are read for cells.
 */
static void
tear_above_digits(struct parts *ps)
{
	const struct grid *g = ps->g;
	size_t n = 0, row, c;	/* n: parts so far */

	for (row = 0; row < g->nrows; row++) {
		const struct grid_row *r = &g->rows[row];

		for (c = r->first; r->indexed && c < r->first + r->n; c++) {
			while (n < ps->n && ps->part[n].first <= c)
				n++;
			if (ps->marks[c].kind == MARK_TEXT && is_digits_and_signs(g->cells[c].text))
				tear_last(ps, n, r->block);
		}
	}
}

/* Begins the row with a value, or with digits that are none, before any label? */
static bool
begins_with_value(const struct parts *ps, const struct grid_row *r)
{
	size_t c;

	for (c = r->first; c < r->first + r->n && ps->marks[c].kind == MARK_TEXT; c++)
		if (is_digits_and_signs(ps->g->cells[c].text))
			return true;
	return c < r->first + r->n && ps->marks[c].kind == MARK_VALUE;
}

/*
 * Values at the top of a block may be those of the row that ends the block above, if no section's
 * heading stands between.
 */
static void
tear_above_blocks(struct parts *ps)
{
	const struct grid_row *r = ps->g->rows;
	size_t n = 0, row;

	for (row = 1; row < ps->g->nrows; row++) {
		if (r[row].block == r[row - 1].block || r[row - 1].closed ||
		    !begins_with_value(ps, &r[row]))
			continue;
		while (n < ps->n && ps->part[n].first <= r[row].first)
			n++;
		tear_last(ps, n, r[row - 1].block);
	}
}

void
torn_above_find(struct parts *ps)
{
	tear_above_digits(ps);
	tear_above_blocks(ps);
}
