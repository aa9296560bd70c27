#include "head-names.h"

enum { FEW = 3 };	/* columns that one exchange puts in another order */

static void
sort_names(struct head_name *names, size_t n, enum grid_metric m)
{
	size_t i, k;

	for (i = 1; i < n; i++)
		for (k = i; k > 0 && names[k].place.from[m] < names[k - 1].place.from[m]; k--) {
			struct head_name one = names[k];

			names[k] = names[k - 1];
			names[k - 1] = one;
		}
}

bool
head_names_lead(const struct head_name *names, size_t n, const struct form_table *t)
{
	return !t->flat && t->ncols > FEW && n > 0 && names[0].which + 1 == (int)t->ncols;
}

/*
 * Are they the table's columns in the form's order, once for each row of a flat table? The last
 * one may lead.
 */
static bool
are_complete(const struct head_name *names, size_t n, const struct form_table *t)
{
	size_t i, all = t->flat ? t->nrows * t->ncols : t->ncols;
	size_t from = head_names_lead(names, n, t) ? t->ncols - 1 : 0, c = from;

	for (i = 0; i < n; i++)
		if (names[i].which != COLUMNS_SUBTOTAL && names[i].which != (int)(c++ % t->ncols))
			return false;
	return c == from + all;
}

/* Does each of the names stand behind the one before? */
static bool
are_side_by_side(const struct head_name *names, size_t n, enum grid_metric m)
{
	size_t i;

	for (i = 1; i < n; i++)
		if (names[i - 1].place.to[m] > names[i].place.from[m])
			return false;
	return true;
}

bool
head_names_sort(const struct grid *g, struct head_name *names, size_t n,
    const struct form_table *t, struct columns_head *out)
{
	bool complete[GRID_METRICS], chars = grid_is_aligned_by(g, GRID_CHARS);
	bool columns = grid_is_aligned_by(g, GRID_COLUMNS), same = true;
	size_t i;
	int m;

	/* By columns last: that is how they stay. */
	for (m = 0; m < GRID_METRICS; m++) {
		sort_names(names, n, (enum grid_metric)m);
		complete[m] = are_complete(names, n, t);
		out->placed[m] = complete[m] && are_side_by_side(names, n, (enum grid_metric)m);
	}
	for (i = 1; i < n; i++)
		same = same && names[i - 1].place.from[GRID_CHARS] <=
		    names[i].place.from[GRID_CHARS];
	if (chars || (!columns && !complete[GRID_COLUMNS] && !out->ordered)) {
		out->placed[GRID_COLUMNS] = false;
		sort_names(names, n, GRID_CHARS);
		return complete[GRID_CHARS];
	}
	if (columns || !same)
		out->placed[GRID_CHARS] = false;
	return complete[GRID_COLUMNS] && (columns || same);
}

bool
head_names_overlap(const struct head_name *names, size_t n, size_t i)
{
	size_t from = i ? i - 1 : 0, count = (i + 1 < n ? i + 2 : n) - from;

	return !are_side_by_side(names + from, count, GRID_CHARS) &&
	    !are_side_by_side(names + from, count, GRID_COLUMNS);
}

/* Stands the name behind all others, whatever places are counted in? */
static bool
is_behind(const struct head_name *names, size_t n, size_t i)
{
	size_t k;
	int m;

	for (m = 0; m < GRID_METRICS; m++)
		for (k = 0; k < n; k++)
			if (k != i && names[i].place.from[m] < names[k].place.to[m])
				return false;
	return true;
}

bool
head_names_end_twice(const struct head_name *names, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < n; k++)
			if (k != i && names[i].which >= 0 && names[i].which == names[k].which &&
			    is_behind(names, n, i))
				return true;
	return false;
}
