#include "align-run.h"

#include "aligned.h"

enum { MISSES = 4 };	/* at most one row in so many has fewer cells than the others, or more */

/*
 * The cells of the row, empty ones too, up to its last value; at[i] is which of them the i-th
 * value is. 0: blanks between its words are no such cells.
 */
static size_t
count_cells(const struct page *pg, const struct columns_part *p, size_t at[COLUMNS_MAX])
{
	const struct grid_cell *cell;
	size_t i, cells = 0;
	int blanks;

	if (p->slot < 0 || p->first == 0 || p->n > pg->order->n || page_cell(pg, p, 0)[-1].over)
		return 0;
	for (i = 0; i < p->n; i++) {
		cell = page_cell(pg, p, i);
		blanks = cell->place.from[GRID_CHARS] - cell[-1].place.to[GRID_CHARS];
		if (blanks < 1 || blanks % 2 == 0)
			return 0;
		cells += (size_t)blanks / 2;
		at[i] = cells++;
	}
	return cells;
}

/*
 * Have enough rows, some of them empty, a cell for each column, and few others? Where each has a
 * single value, blanks may have been lost from what it is.
 */
static bool
are_runs(const struct page *pg)
{
	size_t i, at[COLUMNS_MAX], holes = 0, misses = 0;
	bool single = true;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];

		if (p->n == 0)
			continue;
		single = single && p->n == 1;
		if (count_cells(pg, p, at) != pg->order->n)
			misses++;
		else
			holes += p->n < pg->order->n;
	}
	return holes >= PAGE_SUPPORT && misses * MISSES <= holes && !single;
}

/*
 * Which levels have rows with more cells than columns? They begin with an empty one of their
 * labels, and may then have as many as columns where the last one is empty.
 */
static void
find_longer(const struct page *pg, bool longer[PAGE_LEVELS])
{
	size_t i, at[COLUMNS_MAX];

	for (i = 0; i < pg->n; i++)
		if (pg->parts[i]->n > 0 && count_cells(pg, pg->parts[i], at) > pg->order->n)
			longer[pg->parts[i]->level] = true;
}

bool
align_run_decide(const struct page *pg)
{
	bool longer[PAGE_LEVELS] = {false};
	size_t i, k, at[COLUMNS_MAX];

	if (!are_runs(pg))
		return false;
	find_longer(pg, longer);
	for (i = 0; i < pg->n; i++) {
		struct columns_part *p = pg->parts[i];

		/* Groups of digits that were one number would leave the row a cell short. */
		if (p->n == 0 || count_cells(pg, p, at) != pg->order->n ||
		    !aligned_is_whole(p) || longer[p->level])
			continue;
		for (k = 0; k < p->n; k++)
			aligned_give(pg, p, k, at[k]);
		aligned_close(pg, p, 0);
	}
	return true;
}
