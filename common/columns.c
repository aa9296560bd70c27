#include "columns.h"

#include "cell.h"

enum {
	SPREAD = 2,	/* fields that a column may drift by on a page of single values */
	PADDING = 2	/* empty fields that a row may have beyond its columns */
};

/* Where the values of some rows stand, and what that allows. */
struct window {
	int low, high;		/* the first column's places that hold all values */
	bool filled;		/* there is a value */
};

/* One page of a table: rows that were laid out in the same way. */
struct page {
	const struct grid *g;
	struct columns_part *parts;
	size_t n;
	const struct columns_head *head;
	const struct columns_head *order;	/* the columns in their order: the head's */
	struct columns_head plain;		/* or, without a head, the form's */
	size_t ncols;
	bool trimmed;		/* rows end with their last value: width says nothing */
	bool whole;		/* behind its label every row has the columns and little else */
	int usual[4];		/* by level: the place where a row's label ends */
};

static const struct grid_cell *
cell_at(const struct page *pg, const struct columns_part *p, size_t i)
{
	return &pg->g->cells[p->first + i];
}

/* The places a row allows for the first column, n columns in all. */
static struct window
row_window(const struct page *pg, const struct columns_part *p, int n)
{
	struct window w = {p->label + 1, pg->trimmed ? COLUMNS_WIDTH * 2 : (int)p->width - n,
	    p->n > 0};

	if (p->n) {
		int min = (int)cell_at(pg, p, 0)->col;
		int max = (int)cell_at(pg, p, p->n - 1)->col;

		if (max - n + 1 > w.low)
			w.low = max - n + 1;
		if (min < w.high)
			w.high = min;
	}
	return w;
}

/* Rows of a class have their label at the same level, end it at the same place. */
static bool
same_class(const struct columns_part *a, const struct columns_part *b)
{
	return a->label == b->label && a->level == b->level && a->width == b->width;
}

static bool
lost_cells(const struct page *pg, const struct columns_part *p)
{
	return p->level < 4 && p->label < pg->usual[p->level];
}

/*
 * A row that fills every column and no more, with whole numbers. Where a row has no
 * places of its own a broken number would be counted twice.
 */
static bool
is_full(const struct page *pg, const struct columns_part *p, size_t n)
{
	size_t i;

	if (p->n != n || cell_at(pg, p, n - 1)->col - cell_at(pg, p, 0)->col != n - 1)
		return false;
	for (i = 0; i < n; i++)
		if (cell_at(pg, p, i)->doubtful)
			return false;
	return true;
}

/* What stands in column c if the first column is at place o; empty for nothing. */
static struct str
value_at(const struct page *pg, const struct columns_part *p, const struct columns_head *h,
    int o, int c, bool *found)
{
	size_t i;

	*found = false;
	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = cell_at(pg, p, i);
		int at = (int)cell->col - o;

		if (at >= 0 && at < (int)h->n && h->col[at] == c && !cell->doubtful) {
			*found = true;
			return cell->text;
		}
	}
	return (struct str){NULL, 0};
}

/* Is there a column c in the head, and do all its places agree with the value? */
static bool
column_agrees(const struct page *pg, const struct columns_part *p,
    const struct columns_head *h, int o, int c)
{
	bool found, there = false;
	struct str v = value_at(pg, p, h, o, c, &found);
	size_t i;

	for (i = 0; i < h->n; i++)
		there = there || h->col[i] == c;
	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = cell_at(pg, p, i);
		int at = (int)cell->col - o;

		if (at < 0 || at >= (int)h->n || h->col[at] != c)
			continue;
		if (cell->doubtful || !str_eq(cell->text, v))
			return false;
	}
	return there;
}

/* Settles the cells on which all places from low to high (and extra) agree. */
static void
settle(const struct page *pg, struct columns_part *p, int low, int high, int extra)
{
	const struct columns_head *h = pg->order;
	bool found;
	int c, o;

	for (c = 0; c < (int)pg->ncols; c++) {
		int from = extra < low ? extra : low;
		struct str v = value_at(pg, p, h, from, c, &found);

		p->decided[c] = column_agrees(pg, p, h, from, c);
		for (o = low; o <= high && p->decided[c]; o++)
			p->decided[c] = column_agrees(pg, p, h, o, c) &&
			    str_eq(value_at(pg, p, h, o, c, &found), v);
		if (p->decided[c])
			p->value[c] = v;
	}
	if (low == high && extra == low)
		p->subtotal = value_at(pg, p, h, low, COLUMNS_SUBTOTAL, &found);
}

static void
all_blank(struct columns_part *p, size_t ncols)
{
	size_t c;

	for (c = 0; c < ncols; c++) {
		p->decided[c] = true;
		p->value[c] = (struct str){NULL, 0};
	}
}

/* The places that the rows of p's class allow together. */
static struct window
class_window(const struct page *pg, const struct columns_part *p, int n, bool *pinned)
{
	struct window all = row_window(pg, p, n), one;
	int left = COLUMNS_WIDTH * 2, right = -1;
	size_t i;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *q = &pg->parts[i];

		if (!same_class(p, q) || q->n == 0)
			continue;
		one = row_window(pg, q, n);
		if (one.low > all.low)
			all.low = one.low;
		if (one.high < all.high)
			all.high = one.high;
		if ((int)cell_at(pg, q, 0)->col < left)
			left = (int)cell_at(pg, q, 0)->col;
		if ((int)cell_at(pg, q, q->n - 1)->col > right)
			right = (int)cell_at(pg, q, q->n - 1)->col;
	}
	/* One row, or several together, reach from the first column to the last. */
	*pinned = right - left + 1 == n && all.low == all.high;
	/* Rows that contradict each other say nothing of each other. */
	if (all.low > all.high)
		return row_window(pg, p, n);
	return all;
}

/* A row whose cells are its places. */
static void
decide_indexed(const struct page *pg, struct columns_part *p)
{
	const struct columns_head *h = pg->head;
	int n = (int)pg->order->n;
	bool pinned, under;
	struct window w = class_window(pg, p, n, &pinned);

	if (is_full(pg, p, (size_t)n) || (pinned && pg->whole)) {
		int o = is_full(pg, p, (size_t)n) ? (int)cell_at(pg, p, 0)->col : w.low;

		settle(pg, p, o, o, o);
		return;
	}
	under = h->found && (h->width == p->width || pg->trimmed) &&
	    p->label < (int)h->first && !lost_cells(pg, p);
	if (under && (int)h->first >= w.low && (int)h->first <= w.high) {
		settle(pg, p, (int)h->first, (int)h->first, (int)h->first);
		return;
	}
	if (!pg->whole || pg->trimmed || w.low > w.high)
		return;
	if (under)	/* the head and the count of cells disagree */
		settle(pg, p, w.low, w.high, (int)h->first);
	else
		settle(pg, p, w.low, w.high, w.low);
}

/* A value that is whole: not a piece of a broken number, which would be counted twice. */
static bool
is_whole(const struct grid_cell *cell)
{
	char buf[64];

	return !cell->doubtful && cell->text.n < sizeof buf &&
	    cell_read(cell->text, true, buf, sizeof buf).state != CELL_INVALID;
}

/* Has every row of the page a whole number for each column, or nothing? */
static bool
is_filled(const struct page *pg, size_t n)
{
	size_t i, k;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = &pg->parts[i];

		if (p->n && p->n != n)
			return false;
		for (k = 0; k < p->n; k++)
			if (!is_whole(cell_at(pg, p, k)))
				return false;
	}
	return true;
}

/* Gives a row's values to the columns in their order, wherever they stand. */
static void
decide_in_order(const struct page *pg, struct columns_part *p)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		int c = pg->order->col[i];

		if (c == COLUMNS_SUBTOTAL)
			p->subtotal = cell_at(pg, p, i)->text;
		if (c < 0)
			continue;
		p->decided[c] = true;
		p->value[c] = cell_at(pg, p, i)->text;
	}
}

/* A row whose cells only stand in order: it must have exactly one for each column. */
static void
decide_counted(const struct page *pg, struct columns_part *p)
{
	int first = p->label + 1;
	size_t i;

	if (p->width != (unsigned)first + pg->order->n)
		return;
	if (!pg->whole && p->n != pg->order->n)
		return;
	for (i = 0; i < p->n; i++)
		if (!is_whole(cell_at(pg, p, i)))
			return;
	settle(pg, p, first, first, first);
}

static void
survey(struct page *pg)
{
	unsigned last_width = pg->parts[0].width;
	bool differ = false, padded = false;
	size_t i, n = pg->order->n;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = &pg->parts[i];
		unsigned used = p->n ? cell_at(pg, p, p->n - 1)->col + 1 :
		    (unsigned)(p->label + 1);

		differ = differ || p->width != last_width;
		padded = padded || p->width > used;
		if (p->level < 4 && p->label > pg->usual[p->level])
			pg->usual[p->level] = p->label;
	}
	pg->trimmed = pg->parts[0].indexed && differ && !padded;
	pg->whole = true;
	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = &pg->parts[i];
		size_t cells = (size_t)((int)p->width - p->label - 1);

		if (p->n && (p->indexed ? cells < n || (cells > n + PADDING && !pg->trimmed) :
		    cells != n))
			pg->whole = false;
	}
}

/*
 * In a page without holes, all rows filled from the front, empty cells may have been
 * dropped, and then a place means nothing.
 */
static bool
may_have_dropped(const struct page *pg)
{
	size_t i, k;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = &pg->parts[i];

		for (k = 0; k < p->n; k++)
			if ((int)(cell_at(pg, p, k)->col - k) > p->label + 1)
				return false;
	}
	return true;
}

static void
decide_page(struct page *pg)
{
	size_t i, n = pg->order->n;
	bool dropped, filled = is_filled(pg, n);

	survey(pg);
	dropped = pg->trimmed && may_have_dropped(pg);
	for (i = 0; i < pg->n; i++) {
		struct columns_part *p = &pg->parts[i];

		if (p->n == 0)
			all_blank(p, pg->ncols);
		else if (!p->indexed)
			decide_counted(pg, p);
		else if (filled && !is_full(pg, p, n))
			decide_in_order(pg, p);
		else if (!dropped || is_full(pg, p, n))
			decide_indexed(pg, p);
	}
}

/* Do two neighbours belong to one page? */
static bool
same_page(const struct columns_part *a, const struct columns_part *b, bool widths_vary)
{
	return a->block == b->block && a->head == b->head && a->indexed == b->indexed &&
	    (!a->indexed || widths_vary || a->width == b->width);
}

/* Do rows end with their last value, so that width changes from row to row? */
static bool
ends_vary(const struct grid *g, const struct columns_part *parts, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		const struct columns_part *p = &parts[i];
		unsigned used = p->n ? g->cells[p->first + p->n - 1].col + 1 :
		    (unsigned)(p->label + 1);

		if (p->width > used)
			return false;
	}
	return true;
}

/* The one column in which the rows that are decided have their value; -1: several, none. */
static int
single_column(const struct columns_part *parts, size_t n, size_t ncols)
{
	int col = -1;
	size_t i, c;

	for (i = 0; i < n; i++) {
		if (parts[i].n > 1 || !parts[i].indexed)
			return -1;
		for (c = 0; c < ncols; c++) {
			if (!parts[i].decided[c] || parts[i].value[c].n == 0)
				continue;
			if (col >= 0 && col != (int)c)
				return -1;
			col = (int)c;
		}
	}
	return col;
}

/* Do the single values of the rows around part i, of the same width, stand close together? */
static bool
stands_close(const struct grid *g, const struct columns_part *parts, size_t n, size_t i)
{
	unsigned min = g->cells[parts[i].first].col, max = min;
	size_t k;

	for (k = 0; k < n; k++) {
		unsigned at;

		if (parts[k].n == 0 || parts[k].width != parts[i].width)
			continue;
		at = g->cells[parts[k].first].col;
		min = at < min ? at : min;
		max = at > max ? at : max;
	}
	return max - min <= SPREAD;
}

/*
 * Where every row of the table has a single value, all close to one place on each page,
 * and the rows that are certain have it in one column, it is that column everywhere.
 */
static void
decide_single(const struct grid *g, struct columns_part *parts, size_t n, size_t ncols)
{
	int col = single_column(parts, n, ncols);
	size_t i;

	for (i = 0; i < n && col >= 0; i++)
		if (parts[i].n && !stands_close(g, parts, n, i))
			return;
	for (i = 0; i < n && col >= 0; i++) {
		if (parts[i].n == 0 || parts[i].decided[col])
			continue;
		all_blank(&parts[i], ncols);
		parts[i].value[col] = g->cells[parts[i].first].text;
	}
}

void
columns_decide(const struct grid *g, struct columns_part *parts, size_t n,
    const struct columns_head *heads, size_t ncols)
{
	bool vary = ends_vary(g, parts, n);
	size_t from, to, c;

	for (from = 0; from < n; from = to) {
		struct page pg = {.g = g, .parts = parts + from, .ncols = ncols,
		    .head = &heads[parts[from].head], .usual = {-1, -1, -1, -1}};

		pg.plain.n = (unsigned)ncols;
		for (c = 0; c < ncols; c++)
			pg.plain.col[c] = (int)c;
		pg.order = pg.head->found || pg.head->ordered ? pg.head : &pg.plain;
		for (to = from + 1; to < n && same_page(&parts[to - 1], &parts[to], vary); to++)
			continue;
		pg.n = to - from;
		decide_page(&pg);
	}
	decide_single(g, parts, n, ncols);
}
