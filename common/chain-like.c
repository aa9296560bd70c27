#include "chain-like.h"

#include <string.h>

enum {
	AHEAD = 8,	/* rows below, within which one has a label of the form */
	FEW = 4		/* characters that several labels have */
};

/* How many characters the text and the label have in common, in their order. */
static size_t
in_common(const struct folded *f, const struct label *l)
{
	size_t best[FOLD_MAX + 1] = {0}, i, k, corner, above;

	for (i = 0; i < f->n; i++)
		for (corner = 0, k = 0; k < l->n; k++) {
			above = best[k + 1];
			if (label_chars(l)[k] == f->c[i])
				best[k + 1] = corner + 1;
			else if (best[k] > above)
				best[k + 1] = best[k];
			corner = above;
		}
	return best[l->n];
}

/* Is the text a part of the label, and more than a few characters? */
static bool
is_part(const struct folded *f, const struct label *l)
{
	size_t i;

	for (i = 0; f->n >= FEW && i + f->n <= l->n; i++)
		if (memcmp(label_chars(l) + i, f->c, f->n * sizeof *f->c) == 0)
			return true;
	return false;
}

/* How many of the characters say not. */
static size_t
count_nots(const uint16_t *c, size_t n)
{
	static const uint16_t nots[] = {0x4E0D, 0x672A, 0x975E, 0x65E0, 0x62D2};	/* 不未非无拒 */
	size_t i, k, found = 0;

	for (i = 0; i < n; i++)
		for (k = 0; k < sizeof nots / sizeof *nots; k++)
			found += c[i] == nots[k];
	return found;
}

/* Is the text a part of the label, or three in four of their characters, and not its contrary? */
static bool
is_like(const struct folded *f, const struct label *l)
{
	size_t most = l->n > f->n ? l->n : f->n;

	return is_part(f, l) || (in_common(f, l) * 4 >= most * 3 &&
	    count_nots(f->c, f->n) == count_nots(label_chars(l), l->n));
}

/* The slot of the row, and no group's, that a cell of the grid's row names; -1: none does. */
static int
slot_of(const struct grid_row *r, const struct mark *marks)
{
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (marks[c].kind == MARK_SLOT && !slot_at(marks[c].slot)->group)
			return marks[c].slot;
	return -1;
}

/* The cell of words right before the values, or empty cells, of a row of cells; -1: none is. */
static long
label_cell(const struct grid_row *r, const struct mark *marks)
{
	size_t c, end = r->first + r->n;
	long cell = -1;

	for (c = r->first; c < end && marks[c].kind != MARK_VALUE; c++)
		cell = marks[c].kind == MARK_TEXT ? (long)c : -1;
	return r->indexed && (c < end || r->n < r->width) ? cell : -1;
}

/*
 * The row of the form between the two slots, of their table, whose label has the text's ordinal
 * and is like it; -1: there is none. No two labels of one ordinal are alike.
 */
static int
find_like(const struct folded *f, int above, int below)
{
	int table = slot_at(above >= 0 ? above : below)->table;
	size_t i;

	for (i = 0; i < labels_count(); i++) {
		const struct label *l = label_at((int)i);

		if (l->ordinal.style == f->ordinal.style && l->ordinal.value == f->ordinal.value &&
		    l->kind == LABEL_SLOT && l->slot > above && (below < 0 || l->slot < below) &&
		    slot_at(l->slot)->table == table && !slot_at(l->slot)->group && is_like(f, l))
			return l->slot;
	}
	return -1;
}

void
chain_like(const struct grid *g, struct mark *marks)
{
	int above = -1, below;
	struct folded f;
	size_t row, next;
	long cell;

	for (row = 0; row < g->nrows; row++) {
		const struct grid_row *r = &g->rows[row];

		if (row > 0 && r->block != r[-1].block)
			above = -1;
		below = slot_of(r, marks);
		if (below >= 0 || (cell = label_cell(r, marks)) < 0) {
			above = below >= 0 ? below : above;
			continue;
		}
		fold(g->cells[cell].text, &f);
		if (f.ordinal.style == ORDINAL_NONE || f.number)
			continue;
		for (next = row + 1; below < 0 && next < g->nrows && next - row < AHEAD; next++)
			if (g->rows[next].block == r->block)
				below = slot_of(&g->rows[next], marks);
		if (above < 0 && below < 0)
			continue;
		marks[cell].slot = find_like(&f, above, below);
		if (marks[cell].slot < 0)
			continue;
		marks[cell].kind = MARK_SLOT;
		above = marks[cell].slot;
	}
}
