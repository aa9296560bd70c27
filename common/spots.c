#include "spots.h"

#include "align-even.h"
#include "aligned.h"

enum {
	SLACK = 1,		/* half characters that values of one column may be apart by */
	DRIFT = 6,		/* the same in pages whose columns drift */
	GROUP = 3		/* digits */
};

static int
edge_of(const struct spots *s, const struct grid_cell *cell)
{
	return aligned_edge(cell, s->metric, s->edge);
}

/*
 * Does a value stand by itself behind one that is close to what stands before it, and may have
 * been moved? The row may then have places of its own: pdftotext, which does not count what a
 * terminal shows, counts words anew that stand close.
 */
static bool
goes_astray(const struct page *pg, const struct columns_part *p)
{
	bool moved = false;
	size_t i;

	if (grid_is_aligned_by(pg->g, GRID_COLUMNS))
		return false;
	for (i = 1; i < p->n; i++) {
		if (moved && !page_cell(pg, p, i)->place.close)
			return true;
		moved = moved || page_cell(pg, p, i)->place.close;
	}
	return false;
}

bool
spots_counts(const struct page *pg, const struct columns_part *p, const struct spots *s)
{
	return p->n > 0 && p->n <= pg->order->n && aligned_is_sound(p) &&
	    !(s->sure && p->n < pg->order->n && goes_astray(pg, p)) &&
	    (s->most > GROUP || !aligned_has_groups(pg, p));
}

/* Takes up a place. False: there are too many. */
static bool
add_spot(struct spots *s, int at)
{
	size_t i = s->n;

	while (i > 0 && s->low[i - 1] > at)
		i--;
	if (i > 0 && s->low[i - 1] == at)
		return true;
	if (s->n == SPOTS_MAX)
		return false;
	memmove(s->low + i + 1, s->low + i, (s->n - i) * sizeof *s->low);
	s->low[i] = at;
	s->n++;
	return true;
}

/* Makes one of places that are so near to one another that they are one column's. */
static void
merge_spots(struct spots *s)
{
	size_t i, n = 0;

	for (i = 0; i < s->n; i++) {
		if (n && s->low[i] - s->low[n - 1] <= SLACK) {
			s->high[n - 1] = s->low[i];
			continue;
		}
		s->low[n] = s->high[n] = s->low[i];
		n++;
	}
	s->n = n;
}

size_t
spots_at(const struct spots *s, const struct grid_cell *cell)
{
	int at = edge_of(s, cell);
	size_t i;

	for (i = 0; i < s->n && !(s->low[i] <= at && at <= s->high[i]); i++)
		continue;
	return i;
}

/* Begin, or end, the values of that place and of the next all where one of them does? */
static bool
are_one_column(const struct page *pg, const struct spots *s, size_t spot)
{
	int at[2] = {-1, -1};
	bool same[2] = {true, true};
	size_t i, k, e, n;

	for (i = 0; i < pg->n && (same[0] || same[1]); i++) {
		n = spots_counts(pg, pg->parts[i], s) ? pg->parts[i]->n : 0;
		for (k = 0; k < n; k++) {
			const struct grid_cell *cell = page_cell(pg, pg->parts[i], k);
			const int edge[2] = {
				cell->place.from[s->metric], cell->place.to[s->metric]
			};

			if (cell->place.close || spots_at(s, cell) - spot > 1)
				continue;
			for (e = 0; e < 2; e++) {
				same[e] = same[e] && (at[e] < 0 || at[e] == edge[e]);
				at[e] = edge[e];
			}
		}
	}
	return same[0] || same[1];
}

/* Makes one of places whose values are flush by another edge. Returns how many are left. */
static size_t
join_flush(const struct page *pg, struct spots *s)
{
	size_t i = 0;

	while (i + 1 < s->n) {
		if (!are_one_column(pg, s, i)) {
			i++;
			continue;
		}
		s->n--;
		memmove(s->low + i + 1, s->low + i + 2, (s->n - i - 1) * sizeof *s->low);
		memmove(s->high + i, s->high + i + 1, (s->n - i) * sizeof *s->high);
	}
	return s->n;
}

static bool
find_spots(const struct page *pg, struct spots *s)
{
	size_t i, k, n;

	s->n = 0;
	s->exact = false;
	for (i = 0; i < pg->n; i++) {
		n = spots_counts(pg, pg->parts[i], s) ? pg->parts[i]->n : 0;
		if (n > 0 && n == pg->order->n)
			s->exact = s->exact || goes_astray(pg, pg->parts[i]);
		for (k = 0; k < n; k++) {
			const struct grid_cell *cell = page_cell(pg, pg->parts[i], k);

			if (!cell->place.close && !add_spot(s, edge_of(s, cell)))
				return false;
		}
	}
	merge_spots(s);
	return s->n > 0;
}

bool
spots_may_be_one(const struct spots *s, const struct grid_cell *cell)
{
	return cell->place.close && cell[-1].text.n + cell->text.n <= s->most &&
	    !(s->edge == GRID_LEFT && spots_at(s, cell) < s->n && spots_at(s, cell - 1) < s->n);
}

/* What the row's values, side by side, tell of the distance between places. */
static void
compare_spots(const struct page *pg, const struct columns_part *p, struct spots *s)
{
	size_t i, last = s->n;
	int col = 0, at = 0;

	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = page_cell(pg, p, i);
		size_t spot = cell->place.close ? s->n : spots_at(s, cell);

		col += i > 0 && !spots_may_be_one(s, cell);
		if (spot == s->n)
			continue;
		if (last < s->n && s->apart[last][spot] < col - at)
			s->apart[last][spot] = col - at;
		if (s->first[spot] < col)
			s->first[spot] = col;
		align_bounds_narrow(&s->bounds, pg->order->n, cell, &s->first[spot],
		    &s->last[spot]);
		last = spot;
		at = col;
	}
	col = (int)pg->order->n;
	for (i = p->n; i-- > 0;) {
		const struct grid_cell *cell = page_cell(pg, p, i);
		size_t spot = cell->place.close ? s->n : spots_at(s, cell);

		col -= i + 1 == p->n || !spots_may_be_one(s, cell + 1);
		if (spot < s->n && s->last[spot] > col)
			s->last[spot] = col;
	}
}

/* Counts columns from either end, as far as places are known to be apart. */
static void
count_columns(struct spots *s)
{
	size_t i, k;

	for (i = 0; i < s->n; i++)
		for (k = i + 1; k < s->n; k++)
			if (s->first[k] < s->first[i] + s->apart[i][k])
				s->first[k] = s->first[i] + s->apart[i][k];
	for (k = s->n; k-- > 0;)
		for (i = 0; i < k; i++)
			if (s->last[i] > s->last[k] - s->apart[i][k])
				s->last[i] = s->last[k] - s->apart[i][k];
}

/*
 * Do places of one column stand nearer to one another than to those of the next? Else rows of
 * several pages, each with places of its own, are taken for one. To the left of the first
 * column there is no other: labels pull its values there. A full row that may have places of
 * its own has those of the page only if nothing else is moved, and places are no more than columns.
 */
static bool
are_bundled(const struct spots *s, size_t ncols)
{
	int inside = 0, between = -1, gap;
	size_t i;

	for (i = 1; i < s->n; i++) {
		gap = s->low[i] - s->high[i - 1];
		if (s->first[i] != s->last[i] || s->first[i - 1] != s->last[i - 1])
			continue;
		if (s->first[i] != s->first[i - 1])
			between = between < 0 || gap < between ? gap : between;
		else if (s->first[i] > 0)
			inside = gap > inside ? gap : inside;
	}
	return s->exact ? inside == 0 && s->n <= ncols : between < 0 || 2 * inside <= between;
}

/*
 * Stands a value of the row, that is close to the one before, where a column is that comes before
 * its own by its order? What is close was pushed right, else: here lines are pulled left.
 */
static bool
is_line_pulled(const struct page *pg, const struct columns_part *p, const struct spots *s)
{
	size_t i, k;
	int col = 0;

	for (i = 1; i < p->n; i++) {
		const struct grid_cell *cell = page_cell(pg, p, i);

		col += !spots_may_be_one(s, cell);
		for (k = 0; k < s->n && cell->place.close; k++)
			if (s->first[k] == s->last[k] && s->last[k] < col &&
			    s->low[k] >= edge_of(s, cell))
				return true;
	}
	return false;
}

/* Which columns may each place be? False: that contradicts itself. */
static bool
number_spots(const struct page *pg, struct spots *s)
{
	size_t i, even, n = pg->order->n;

	for (i = 0; i < s->n; i++) {
		s->first[i] = 0;
		s->last[i] = (int)pg->order->n - 1;
		memset(s->apart[i], 0, s->n * sizeof *s->apart[i]);
	}
	for (i = 0; i < pg->n; i++)
		if (spots_counts(pg, pg->parts[i], s))
			compare_spots(pg, pg->parts[i], s);
	count_columns(s);
	even = pg->head->n == n && !aligned_may_be_off(pg, s->metric, s->edge) ?
	    align_even_find(s->low, s->first, s->n, n) : s->n;
	for (i = even; i + 1 < s->n; i++)
		if (s->apart[i][i + 1] == 0)
			s->apart[i][i + 1] = 1;
	count_columns(s);
	for (i = 0; i < s->n; i++)
		if (s->first[i] > s->last[i] || (i > 0 && s->last[i] == s->first[i - 1] &&
		    s->low[i] - s->high[i - 1] > DRIFT))
			return false;
	if (!are_bundled(s, n))
		return false;
	for (i = 0; i < pg->n; i++)
		if (spots_counts(pg, pg->parts[i], s) && is_line_pulled(pg, pg->parts[i], s))
			return false;
	align_even_open(s->low, s->first, s->last, even == s->n ? even : 0);
	return true;
}

/* How wide is the widest value of the page? */
static size_t
widest(const struct page *pg)
{
	size_t most = 0, i, k, n;

	for (i = 0; i < pg->n; i++)
		for (k = 0; k < pg->parts[i]->n; k++) {
			n = page_cell(pg, pg->parts[i], k)->text.n;
			most = n > most ? n : most;
		}
	return most;
}

/*
 * Do labels stand left of all values? Else values were moved by labels. Rows that are too
 * few prove nothing, nor do places where most values have been moved.
 */
static bool
is_orderly(const struct page *pg, const struct spots *s)
{
	size_t i, k, rows = 0, values = 0, moved = 0;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];

		if (!spots_counts(pg, p, s))
			continue;
		rows++;
		if (p->slot >= 0 && p->first > 0 &&
		    2 * pg->g->cells[p->first - 1].place.from[s->metric] >= s->low[0])
			return false;
		for (k = 0; k < p->n; k++, values++)
			moved += page_cell(pg, p, k)->place.close;
	}
	return (rows >= PAGE_SUPPORT || s->bounds.head) && moved * 2 < values;
}

/* By the edge at which values stand in the fewest places. False: nothing is told. */
static bool
read_spots(const struct page *pg, enum grid_metric m, struct spots *s)
{
	struct spots one = {.metric = m, .most = widest(pg), .bounds = align_bounds_find(pg, m)};
	size_t best = SPOTS_MAX + 1;
	int edge = -1, i;

	for (one.edge = 0; one.edge < GRID_EDGES; one.edge++)
		if (find_spots(pg, &one) && one.n < best) {
			best = one.n;
			edge = one.edge;
		}
	*s = one;
	s->n = 0;
	if (edge < 0)
		return false;
	s->edge = edge;
	/* Rows that may go astray prove nothing, but what they contradict is not proven. */
	for (i = 0; i < 2; i++) {
		s->sure = i > 0;
		if (!find_spots(pg, s) || join_flush(pg, s) == 0 || !is_orderly(pg, s) ||
		    !number_spots(pg, s))
			return false;
	}
	return true;
}

size_t
spots_find(const struct page *pg, struct spots s[GRID_METRICS])
{
	bool told[GRID_METRICS];
	int m;

	for (m = 0; m < GRID_METRICS; m++)
		told[m] = read_spots(pg, (enum grid_metric)m, &s[m]);
	for (m = 0; m < GRID_METRICS; m++)
		if (grid_is_aligned_by(pg->g, (enum grid_metric)m) ||
		    s[m].n * 3 <= s[!m].n * 2) {
			s[0] = s[m];
			return told[m];
		}
	return told[0] && told[1] ? 2 : 0;
}
