#include "align.h"

#include "align-count.h"
#include "align-flush.h"
#include "align-head.h"
#include "align-run.h"
#include "aligned.h"

enum {
	SHARPNESS = 2,	/* columns this many times wider apart than another pair: one is hidden */
	OWN = 4,	/* half characters that a value may stand beside its column, */
	THIRD = 3,	/* and less than a third of the way to the next one; */
	MARGIN = 6,	/* a way that costs more than so much beyond the best does not count */
	ALL = 5,	/* full rows without another that show that all are */
	FEW = 3,	/* columns that a number cut in two may fill */
	FAR = 1 << 20	/* costs more than any way */
};

/* Where the columns of a page stand: the middles of their values, in half characters. */
struct ruler {
	int low[COLUMNS_MAX], high[COLUMNS_MAX];
	int edge[2][COLUMNS_MAX];	/* where they begin, and end; -1: at several places */
	int pull;			/* how far values stand left of the first, at most */
	enum grid_metric metric;
	size_t n;
};

/* Takes up where a value of the column stands. */
static void
take_place(struct ruler *r, size_t c, const struct grid_place *place, bool first)
{
	int edge[2] = {place->from[r->metric], place->to[r->metric]}, at = edge[0] + edge[1], i;

	if (first || at < r->low[c])
		r->low[c] = at;
	if (first || at > r->high[c])
		r->high[c] = at;
	for (i = 0; i < 2; i++)
		r->edge[i][c] = first || r->edge[i][c] == edge[i] ? edge[i] : -1;
}

/*
 * Makes the ruler by the full rows, or those of them that no number may have been split in.
 * False: they contradict one another, or are none.
 */
static bool
make_ruler(const struct page *pg, enum grid_metric m, bool clean, struct ruler *r)
{
	size_t i, c, rows = 0;

	*r = (struct ruler){.metric = m, .n = pg->order->n};
	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];

		if (!aligned_is_full(pg, p) || (clean && aligned_has_close(pg, p)))
			continue;
		for (c = 0; c < r->n; c++)
			take_place(r, c, &page_cell(pg, p, c)->place, rows == 0);
		rows++;
	}
	for (c = 1; c < r->n; c++)
		if (r->low[c] <= r->high[c - 1])
			return false;
	r->pull = aligned_pull(pg, m, r->low[0]);
	return rows > 0;
}

/* How far a value may stand beside its column. */
static int
reach(const struct ruler *r)
{
	int most = OWN, gap;
	size_t c;

	for (c = 1; c < r->n; c++) {
		gap = (r->low[c] + r->high[c] - r->low[c - 1] - r->high[c - 1]) / 2;
		most = (gap - 1) / THIRD < most ? (gap - 1) / THIRD : most;
	}
	return most;
}

/* How far the ruler's columns are spread, all together. */
static int
spread(const struct ruler *r)
{
	int sum = 0;
	size_t c;

	for (c = 0; c < r->n; c++)
		sum += r->high[c] - r->low[c];
	return sum;
}

/*
 * How far the value stands beside the column. Left of the first there is no other: pdftotext
 * moves values there towards a short label.
 */
static int
distance(const struct ruler *r, const struct grid_cell *cell, size_t c)
{
	int at = aligned_middle(cell, r->metric);

	if (c == 0 && at < r->low[c])
		return 0;
	return at < r->low[c] ? r->low[c] - at : at > r->high[c] ? at - r->high[c] : 0;
}

/* May a row's first value be the second column's, pulled left as far as others of the page are? */
static bool
may_be_pulled(const struct ruler *r, const struct grid_cell *cell)
{
	int at = aligned_middle(cell, r->metric);

	return at < r->low[1] && r->low[1] - at <= r->pull + OWN;
}

/* The cheapest way to give values, in their order, to columns; one for each end. */
struct ways {
	int to[COLUMNS_MAX][COLUMNS_MAX];	/* value i in column c, and all before it */
	int from[COLUMNS_MAX][COLUMNS_MAX];	/* the same, and all behind it */
	int best;
};

static int
least(int a, int b)
{
	return a < b ? a : b;
}

static void
find_ways(const struct page *pg, const struct ruler *r, const struct columns_part *p,
    struct ways *w)
{
	size_t i, c, n = r->n;

	for (i = 0; i < p->n; i++) {
		int before = i ? FAR : 0;

		for (c = 0; c < n; c++) {
			w->to[i][c] = least(FAR, before + distance(r, page_cell(pg, p, i), c));
			before = i ? least(before, w->to[i - 1][c]) : 0;
		}
	}
	for (i = p->n; i-- > 0;) {
		int behind = i + 1 < p->n ? FAR : 0;

		for (c = n; c-- > 0;) {
			w->from[i][c] = least(FAR, behind + distance(r, page_cell(pg, p, i), c));
			behind = i + 1 < p->n ? least(behind, w->from[i + 1][c]) : 0;
		}
	}
	w->best = FAR;
	for (c = 0; c < n; c++)
		w->best = least(w->best, w->to[p->n - 1][c]);
}

/*
 * Which columns may the values of the row stand in, by this ruler? Adds them to may[i], a bit
 * a column.
 */
static void
allow(const struct page *pg, const struct ruler *r, const struct columns_part *p,
    unsigned *may)
{
	struct ways w;
	size_t i, c;

	find_ways(pg, r, p, &w);
	if (may_be_pulled(r, page_cell(pg, p, 0)))
		may[0] |= 1u << 1;
	for (i = 0; i < p->n; i++)
		for (c = 0; c < r->n; c++) {
			int own = distance(r, page_cell(pg, p, i), c);
			int all = w.to[i][c] + w.from[i][c] - own;

			if (all <= w.best + MARGIN)
				may[i] |= 1u << c;
		}
}

/* The column that a place is near; the number of columns if it is near none. */
static size_t
column_near(const struct ruler *r, int at)
{
	int most = reach(r);
	size_t c;

	for (c = 0; c < r->n; c++)
		if ((c == 0 || at >= r->low[c] - most) && at <= r->high[c] + most)
			break;
	return c;
}

/* Settles the row: values with one column are decided; columns that none may have are blank. */
static void
settle(const struct page *pg, struct columns_part *p, const struct ruler *r, const unsigned *may)
{
	unsigned open = 0;
	size_t i, c, near[COLUMNS_MAX];

	/* A value near no column, or near another's, has been moved, and so may others be. */
	for (i = 0; i < p->n; i++) {
		near[i] = column_near(r, aligned_middle(page_cell(pg, p, i), r->metric));
		if (near[i] == r->n || (i > 0 && near[i] <= near[i - 1]))
			return;
	}
	for (i = 0; i < p->n; i++) {
		for (c = 0; c < r->n && may[i] != 1u << c; c++)
			continue;
		if (c == r->n || distance(r, page_cell(pg, p, i), c) > reach(r))
			open |= may[i] | 1u << near[i];
		else if (page_cell(pg, p, i)->doubtful)
			open |= 1u << c;
		else
			aligned_give(pg, p, i, c);
	}
	aligned_close(pg, p, open);
}

/* Is the value so wide that it covers two columns, as numbers do that run together? */
static bool
covers_two(const struct ruler *r, const struct grid_cell *cell)
{
	size_t c, covered = 0;

	for (c = 0; c < r->n; c++)
		covered += 2 * cell->place.from[r->metric] <= r->high[c] &&
		    2 * cell->place.to[r->metric] >= r->low[c];
	return covered > 1;
}

static void
decide_row(const struct page *pg, struct columns_part *p, const struct ruler *rulers, size_t n)
{
	unsigned may[COLUMNS_MAX] = {0};
	size_t i;

	for (i = 0; i < p->n * n; i++)
		if (covers_two(&rulers[i / p->n], page_cell(pg, p, i % p->n)))
			return;

	if (p->n >= rulers[0].n || !aligned_is_sound(p) || aligned_has_groups(pg, p))
		return;
	for (i = 0; i < n; i++)
		allow(pg, &rulers[i], p, may);
	settle(pg, p, &rulers[0], may);
}

/*
 * Do the row's values stand near the ruler's columns, each near one of its own? The values
 * joined and joined + 1 count as one; COLUMNS_MAX joins none.
 */
static bool
is_near(const struct page *pg, const struct ruler *r, const struct columns_part *p, size_t joined)
{
	size_t i, c, last = 0;

	for (i = 0; i < p->n; i++, last = c + 1) {
		const struct grid_cell *cell = page_cell(pg, p, i);
		int at = aligned_middle(cell, r->metric);

		if (i == joined)
			at = cell->place.from[r->metric] +
			    page_cell(pg, p, ++i)->place.to[r->metric];
		if ((c = column_near(r, at)) < last || c == r->n)
			return false;
	}
	return true;
}

/* The column whose values all begin, or end, where the value does; r->n without one. */
static size_t
column_flush(const struct ruler *r, const struct grid_cell *cell)
{
	size_t c = 0;

	while (c < r->n && cell->place.from[r->metric] != r->edge[0][c] &&
	    cell->place.to[r->metric] != r->edge[1][c])
		c++;
	return c;
}

/* Do the row's values stand at the ruler's columns, near them or flush with their values? */
static bool
is_at_columns(const struct page *pg, const struct ruler *r, const struct columns_part *p)
{
	size_t i, c, last = 0;

	for (i = 0; i < p->n; i++, last = c + 1) {
		const struct grid_cell *cell = page_cell(pg, p, i);

		if ((c = column_near(r, aligned_middle(cell, r->metric))) == r->n)
			c = column_flush(r, cell);
		if (c < last || c == r->n)
			return false;
	}
	return true;
}

/*
 * How many rows that are not full do not stand at the ruler's columns? Those that may have
 * been moved are left out if only sound ones count.
 */
static size_t
misses(const struct page *pg, const struct ruler *r, bool sound)
{
	size_t i, n = 0;

	for (i = 0; i < pg->n; i++)
		n += pg->parts[i]->n > 0 && !aligned_is_full(pg, pg->parts[i]) &&
		    (!sound || aligned_is_sound(pg->parts[i])) &&
		    !is_at_columns(pg, r, pg->parts[i]);
	return n;
}

/* Begin, or end, the values of both rows at the same places? */
static bool
are_rows_flush(const struct page *pg, const struct columns_part *p, const struct columns_part *q,
    enum grid_metric m)
{
	size_t i, from = 0, to = 0;

	for (i = 0; i < p->n && p->n == q->n; i++) {
		const struct grid_place *a = &page_cell(pg, p, i)->place;
		const struct grid_place *b = &page_cell(pg, q, i)->place;

		from += a->from[m] == b->from[m];
		to += a->to[m] == b->to[m];
	}
	return p->n == q->n && (from == p->n || to == p->n);
}

/* Stand the row's values flush with those of a full row without close neighbours? */
static bool
has_flush(const struct page *pg, const struct columns_part *p, enum grid_metric m)
{
	size_t i;

	for (i = 0; i < pg->n; i++)
		if (aligned_is_full(pg, pg->parts[i]) && !aligned_has_close(pg, pg->parts[i]) &&
		    are_rows_flush(pg, p, pg->parts[i], m))
			return true;
	return false;
}

/*
 * May one of the row's numbers have been split, so that it has one value too many, and
 * without it stands where the rows without such neighbours have their columns?
 */
static bool
may_be_split(const struct page *pg, const struct columns_part *p)
{
	struct ruler r;
	size_t i;
	int m;

	for (m = 0; m < GRID_METRICS; m++) {
		if (!make_ruler(pg, (enum grid_metric)m, true, &r) ||
		    is_near(pg, &r, p, COLUMNS_MAX) || has_flush(pg, p, (enum grid_metric)m))
			continue;
		for (i = 0; i + 1 < p->n; i++)
			if (aligned_are_close(page_cell(pg, p, i), page_cell(pg, p, i + 1)) &&
			    is_near(pg, &r, p, i))
				return true;
	}
	return false;
}

/*
 * Makes the rulers that count: if all rows fit one, those that more than one row does not fit
 * are left out (one may have been moved, and fit the wrong ruler); of two the one that is
 * much sharper, else both. Returns how many are in r; *fit: all rows fit one.
 */
static size_t
find_rulers(const struct page *pg, struct ruler r[GRID_METRICS], bool *fit)
{
	bool ok[GRID_METRICS];
	int m, sum[GRID_METRICS];

	*fit = false;
	for (m = 0; m < GRID_METRICS; m++) {
		ok[m] = make_ruler(pg, (enum grid_metric)m, false, &r[m]);
		sum[m] = spread(&r[m]);
	}
	/* What is spread much wider than the other fits rows by chance. */
	for (m = 0; m < GRID_METRICS; m++)
		*fit = *fit || (ok[m] && misses(pg, &r[m], false) == 0 &&
		    !aligned_is_pushed(pg, (enum grid_metric)m) &&
		    (!ok[!m] || sum[m] <= sum[!m] * SHARPNESS));
	for (m = 0; m < GRID_METRICS && *fit; m++)
		ok[m] = ok[m] && misses(pg, &r[m], true) <= 1;
	if (ok[0] && ok[1] && sum[0] * SHARPNESS >= sum[1] && sum[1] * SHARPNESS >= sum[0])
		return 2;
	if (ok[1] && (!ok[0] || sum[1] < sum[0]))
		r[0] = r[1];
	return ok[0] || ok[1];
}

/*
 * May values of the row be pieces of one number? Groups of its digits (41 179 311), if they are
 * few; parted by a blank that does not part others, if they are few, or groups in the only row
 * of a text without numbers that have more digits.
 */
static bool
may_be_number(const struct page *pg, const struct columns_part *p, bool only)
{
	bool groups = !pg->ungrouped && aligned_has_groups(pg, p);

	if (p->n <= FEW && groups)
		return true;
	return (p->n <= FEW ? aligned_has_close(pg, p) : only && groups && !pg->g->ungrouped) &&
	    !aligned_is_run(pg->g, p);
}

/* Is the i-th row full, and not only the one above once more? */
static bool
proves(const struct page *pg, size_t i)
{
	const struct columns_part *p = pg->parts[i], *above = i ? pg->parts[i - 1] : NULL;

	return aligned_is_full(pg, p) && (above == NULL || p->slot < 0 ||
	    p->slot != above->slot || !aligned_is_full(pg, above));
}

/*
 * Decides the full rows, if they prove anything: as many values as columns may be chance,
 * unless other rows bear it out. False: they do not.
 */
static bool
decide_full(const struct page *pg, size_t filled, bool fit)
{
	size_t i, c, full = 0, rests = 0, most = align_count_widest(pg);
	bool all, proven;

	for (i = 0; i < pg->n; i++) {
		full += proves(pg, i);
		rests += pg->parts[i]->n > 0 && pg->parts[i]->stray;
	}
	/* A row that lacks a value, and had a number split, has a hole where others have none. */
	all = full + rests == filled && full >= ALL;
	proven = full >= PAGE_SUPPORT || full * 2 >= filled ||
	    (fit && filled - full >= PAGE_SUPPORT);
	for (i = 0; i < pg->n; i++) {
		struct columns_part *p = pg->parts[i];

		if (!align_count_is_sure(pg, p, most) && (!proven ||
		    (!aligned_is_full(pg, p) && !align_count_is_apart(pg, p)) ||
		    (!(all && aligned_are_all_close(pg, p)) && aligned_has_close(pg, p) &&
		    may_be_split(pg, p)) ||
		    (full == 1 && may_be_number(pg, p, filled == 1))))
			continue;
		for (c = 0; c < pg->order->n; c++)
			aligned_give(pg, p, c, c);
	}
	return proven;
}

void
align_decide(const struct page *pg)
{
	struct ruler r[GRID_METRICS];
	size_t i, n, filled = 0, runs = 0;
	bool fit, proven, flush;

	if (pg->over || pg->order->n > COLUMNS_MAX || align_run_decide(pg))
		return;
	aligned_find_moved(pg);
	for (i = 0; i < pg->n; i++) {
		filled += pg->parts[i]->n > 0;
		runs += pg->parts[i]->n > 0 && aligned_is_run(pg->g, pg->parts[i]);
	}
	/* Words one behind the other stand at no places. */
	flush = runs != filled && align_head_is_flush(pg);
	if (flush ? pg->shifted : runs != filled && align_head_holds(pg)) {
		for (i = 0; i < pg->n; i++)
			align_head_decide(pg, pg->parts[i]);
		align_head_doubt(pg);
		return;
	}
	if (pg->shifted)
		return;
	n = find_rulers(pg, r, &fit);
	if (runs == filled) {
		n = 0;
		fit = false;
	}
	proven = decide_full(pg, filled, fit);
	for (i = 0; i < pg->n; i++) {
		struct columns_part *p = pg->parts[i];

		if (flush)
			align_head_decide(pg, p);
		else if (p->n > 0 && proven && n > 0 && filled >= PAGE_SUPPORT)
			decide_row(pg, p, r, n);
	}
	if (flush)
		align_head_doubt(pg);
	align_flush_decide(pg);
}
