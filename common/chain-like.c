#include "chain-like.h"

enum { AHEAD = 8 };	/* rows below, within which one has a label of the form */

/* How many characters the text and the label have in common, wherever they stand. */
static size_t
common(const struct folded *f, const struct label *l)
{
	bool met[FOLD_MAX] = {false};
	size_t i, k, n = 0;

	for (i = 0; i < f->n; i++)
		for (k = 0; k < l->n; k++)
			if (label_chars(l)[k] == f->c[i] && !met[k]) {
				met[k] = true;
				n++;
				break;
			}
	return n;
}

/* Has a label of that slot the text's ordinal, and half of the longer one's characters? */
static bool
is_like(const struct folded *f, int slot)
{
	size_t i, most;

	for (i = 0; i < labels_count(); i++) {
		const struct label *l = label_at((int)i);

		most = l->n > f->n ? l->n : f->n;
		if (l->kind == LABEL_SLOT && l->slot == slot &&
		    l->ordinal.style == f->ordinal.style && l->ordinal.value == f->ordinal.value &&
		    common(f, l) * 2 >= most)
			return true;
	}
	return false;
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

/* The cell of words right before the row's values, or where these would be; -1: there is none. */
static long
label_cell(const struct grid_row *r, const struct mark *marks)
{
	long cell = -1;
	size_t c;

	for (c = r->first; c < r->first + r->n && marks[c].kind != MARK_VALUE; c++)
		cell = marks[c].kind == MARK_TEXT ? (long)c : -1;
	return r->indexed && r->n < r->width + (c < r->first + r->n) ? cell : -1;
}

/* The only row of the form between the two slots, of their table, that the text is like; or -1. */
static int
find_like(const struct folded *f, int above, int below)
{
	int table = slot_at(above >= 0 ? above : below)->table, s, found = -1;

	for (s = above + 1; s < (below >= 0 ? below : (int)slots_count()); s++) {
		if (slot_at(s)->table != table || slot_at(s)->group || !is_like(f, s))
			continue;
		if (found >= 0)
			return -1;
		found = s;
	}
	return found;
}

void
chain_like(const struct grid *g, struct mark *marks)
{
	const struct grid_row *r = g->rows, *end = r + g->nrows, *next;
	int above = -1, below;
	struct folded f;
	long cell;

	for (; r < end; r++) {
		if (r > g->rows && r->block != r[-1].block)
			above = -1;
		below = slot_of(r, marks);
		if (below >= 0 || (cell = label_cell(r, marks)) < 0) {
			above = below >= 0 ? below : above;
			continue;
		}
		fold(g->cells[cell].text, &f);
		if (f.ordinal.style == ORDINAL_NONE || f.number)
			continue;
		for (next = r + 1; below < 0 && next < end && next - r < AHEAD; next++)
			below = next->block == r->block ? slot_of(next, marks) : below;
		if (above < 0 && below < 0)
			continue;
		marks[cell].slot = find_like(&f, above, below);
		if (marks[cell].slot < 0)
			continue;
		marks[cell].kind = MARK_SLOT;
		above = marks[cell].slot;
	}
}
