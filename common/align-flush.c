#include "align-flush.h"

#include "aligned.h"
#include "spots.h"

/*
 * Does the i-th value, of that column, go over a place of another, as numbers do that run
 * together? Up to one, if it has not pushed the next value away.
 */
static bool
runs_over(const struct spots *s, const struct columns_part *p, const struct grid_cell *cell,
    size_t i, int col)
{
	bool pushes = i + 1 < p->n && cell[1].place.close;
	int from = 2 * cell->place.from[s->metric];
	int to = 2 * cell->place.to[s->metric] - (s->edge != GRID_LEFT || pushes);
	size_t k;

	for (k = 0; k < s->n; k++)
		if (s->low[k] > from && s->high[k] <= to &&
		    (s->first[k] != col || s->last[k] != col))
			return true;
	return false;
}

/*
 * The column of the row's i-th value; before is that of the one before. -1: it is open. A
 * value that has been moved is in the column behind the one before it, unless they may be
 * one number with a blank in it.
 */
static int
find_column(const struct spots *s, const struct columns_part *p, const struct grid_cell *cell,
    size_t i, int before)
{
	size_t spot = spots_at(s, cell);

	if ((i > 0 && spots_may_be_one(s, cell)) || (i + 1 < p->n && spots_may_be_one(s, cell + 1)))
		return -1;
	if (cell->place.close)
		return i == 0 ? 0 : before < 0 ? -1 : before + 1;
	return s->first[spot] == s->last[spot] ? s->first[spot] : -1;
}

/*
 * The columns of the row's values. False: they contradict one another, or each is known only by
 * what it stands close to, as all may where a line was pulled left.
 */
static bool
find_columns(const struct page *pg, const struct columns_part *p, const struct spots *s,
    int *col)
{
	int last = -1;
	bool placed = false;
	size_t i;

	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = page_cell(pg, p, i);

		col[i] = find_column(s, p, cell, i, i > 0 ? col[i - 1] : -1);
		if (runs_over(s, p, cell, i, col[i]) || (col[i] >= 0 && col[i] <= last) ||
		    col[i] >= (int)pg->order->n)
			return false;
		if (col[i] >= 0)
			last = col[i];
		placed = placed || (col[i] >= 0 && !cell->place.close);
	}
	return placed;
}

/* The columns from the one behind before to the one in front of behind, a bit each. */
static unsigned
between(int before, int behind)
{
	unsigned bits = 0;

	while (++before < behind)
		bits |= 1u << before;
	return bits;
}

static void
decide_row(const struct page *pg, struct columns_part *p, const struct spots *s, size_t n)
{
	int col[GRID_METRICS][COLUMNS_MAX], last = -1, next;
	unsigned open = 0;
	size_t i, k;

	for (k = 0; k < n; k++)
		if (!find_columns(pg, p, &s[k], col[k]))
			return;
	for (i = 0; i < p->n; i++) {
		if (col[0][i] >= 0 && col[0][i] == col[n - 1][i]) {
			open |= (unsigned)page_cell(pg, p, i)->doubtful << col[0][i];
			aligned_give(pg, p, i, (size_t)col[0][i]);
			last = col[0][i];
			continue;
		}
		for (k = i + 1, next = (int)pg->order->n; k < p->n; k++)
			if (col[0][k] >= 0 && col[0][k] == col[n - 1][k]) {
				next = col[0][k];
				break;
			}
		open |= between(last, next);
	}
	aligned_close(pg, p, open);
}

static bool
is_open(const struct page *pg, const struct columns_part *p)
{
	size_t c;

	for (c = 0; c < pg->ncols; c++)
		if (p->decided[c])
			return false;
	return true;
}

void
align_flush_decide(const struct page *pg)
{
	struct spots s[GRID_METRICS];
	size_t n, i;

	if ((n = spots_find(pg, s)) == 0)
		return;
	for (i = 0; i < pg->n; i++)
		if (spots_counts(pg, pg->parts[i], &s[0]) && is_open(pg, pg->parts[i]))
			decide_row(pg, pg->parts[i], s, n);
}
