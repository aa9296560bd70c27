#include "align-even.h"

#include <stdbool.h>

enum { OWN = 4 };	/* half characters that values of a column may be pulled apart by */

/* The gaps between places, the narrowest and the widest. */
struct gaps {
	int least, most;
};

static struct gaps
find_gaps(const int *low, size_t from, size_t to)
{
	struct gaps g = {0, 0};
	size_t i;

	for (i = from + 1; i < to; i++) {
		int gap = low[i] - low[i - 1];

		g.most = gap > g.most ? gap : g.most;
		g.least = g.least == 0 || gap < g.least ? gap : g.least;
	}
	return g;
}

/*
 * If there are as many as columns, from the first; none may have room for one more in between.
 * Where several may be the first column's, by far not, and these may not be nearer to one
 * another.
 */
static bool
are_all_even(const int *low, size_t known, size_t n)
{
	struct gaps all = find_gaps(low, 0, n), behind = find_gaps(low, known ? known - 1 : 0, n);
	struct gaps before = find_gaps(low, 0, known);

	if (all.most >= 2 * behind.least)
		return false;
	return before.least == 0 || (before.least >= behind.least &&
	    2 * all.most < 3 * behind.least);
}

/*
 * Are the places from that one on, behind the first column's, even, and those before it nearer
 * to one another? Labels pull values of the first column left, and of no other.
 */
static bool
are_even_behind(const int *low, size_t from, size_t n)
{
	struct gaps behind = find_gaps(low, from, n), at = find_gaps(low, from - 1, n);

	return low[from - 1] - low[0] < behind.least && 2 * at.most < 3 * behind.least;
}

size_t
align_even_find(const int *low, const int *first, size_t n, size_t ncols)
{
	size_t known = 0;

	while (known < n && first[known] == 0)
		known++;
	if (n == ncols)
		return are_all_even(low, known, n) ? 0 : n;
	/* The first that is surely not the first column's. */
	if (n - known + 1 == ncols) {
		struct gaps behind = find_gaps(low, known, n);

		return behind.most < 2 * behind.least ? known : n;
	}
	return n > ncols && are_even_behind(low, n + 1 - ncols, n) ? n - ncols : n;
}

void
align_even_open(const int *low, const int *first, int *last, size_t n)
{
	size_t i, k;

	for (i = 1; i < n && last[i] == 0; i++) {
		for (k = i + 1; k < n && (first[k] == 0 || first[k] != last[k]); k++)
			continue;
		if (k < n && (low[i] - low[0] + OWN) * first[k] >= low[k] - low[i])
			last[i] = 1;
	}
}
