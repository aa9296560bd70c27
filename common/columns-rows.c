#include "columns-rows.h"

#include "cell.h"
#include "fold.h"
#include "labels.h"
#include "page.h"

/* Has the row, whose cells have places, a value for each column? */
static bool
is_whole(const struct columns_part *p, size_t ncols)
{
	size_t c;

	for (c = 0; c < ncols && p->decided[c] && p->value[c]; c++)
		continue;
	return c == ncols && p->n == ncols && p->indexed && p->slot >= 0;
}

/* Have the labels of the two rows ordinals, and not the same? */
static bool
has_other_ordinal(const struct grid *g, const struct columns_part *a, const struct columns_part *b)
{
	struct str s = g->cells[a->first - 1].text, t = g->cells[b->first - 1].text;
	struct ordinal o = fold_ordinal(&s), p = fold_ordinal(&t);

	return o.style != ORDINAL_NONE && o.style == p.style && o.value != p.value;
}

/* Stands between the label of a row without values and the next row's a label or a value? */
static bool
has_between(const struct grid *g, const struct columns_part *p, const struct columns_part *next)
{
	const struct grid_row *row = grid_row_of(g, p->first - 1);
	const struct grid_row *end = grid_row_of(g, next->first - 1);
	size_t c;

	for (row++; row < end; row++)
		for (c = row->first; c < row->first + row->n; c++)
			if (label_read(g->cells[c].text) >= 0 || cell_numeric(g->cells[c].text))
				return true;
	return false;
}

/* Has the row no value, and does its label go on in the next? */
static bool
goes_on_in(const struct grid *g, const struct columns_part *p, const struct columns_part *next)
{
	return p->n == 0 && !p->torn && p->slot == next->slot && p->block == next->block &&
	    !has_other_ordinal(g, p, next) && !has_between(g, p, next);
}

void
columns_settle_begun(const struct grid *g, struct columns_part *parts, size_t n, size_t ncols)
{
	size_t i, k;

	for (i = 1; i < n; i++) {
		if (!is_whole(&parts[i], ncols))
			continue;
		for (k = i; k > 0 && goes_on_in(g, &parts[k - 1], &parts[k]); k--) {
			page_blank(&parts[k - 1], ncols);
			parts[k].piece = true;
		}
	}
}

/* The column of the row's value, if that is decided and the only one; -1: there is none. */
static int
only_column(const struct columns_part *p, size_t ncols)
{
	size_t c;

	for (c = 0; c < ncols; c++)
		if (p->n == 1 && p->decided[c] && p->value[c])
			return (int)c;
	return -1;
}

void
columns_doubt_turned(struct columns_part *parts, size_t n, size_t ncols)
{
	size_t i, turn = n, rows[2] = {0, 0};
	int col[2] = {-1, -1}, c;

	for (i = 0; i < n; i++) {
		if (parts[i].n > 1 || !parts[i].indexed)
			return;
		if ((c = only_column(&parts[i], ncols)) < 0)
			continue;
		if (turn == n && col[0] >= 0 && c != col[0])
			turn = i;
		if (col[turn < n] >= 0 && c != col[turn < n])
			return;
		col[turn < n] = c;
		rows[turn < n]++;
	}
	for (i = turn; i < n && rows[0] >= PAGE_SUPPORT && rows[1] >= PAGE_SUPPORT; i++)
		if (parts[i].n && parts[i].head == parts[turn - 1].head)
			memset(parts[i].decided, 0, sizeof parts[i].decided);
}

void
columns_open_cut_off(struct columns_part *parts, size_t n,
    const struct columns_head *heads, size_t ncols)
{
	unsigned names = 0;
	size_t i, c;

	for (i = 0; i < n; i++)
		names |= heads[parts[i].head].names;
	for (i = 0; i < n && names; i++)
		for (c = ncols; parts[i].n == 0 && !parts[i].indexed && !(names >> --c & 1);)
			parts[i].decided[c] = false;
}
