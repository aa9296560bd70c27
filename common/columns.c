#include "columns.h"

#include <stdlib.h>

#include "aligned.h"
#include "cell.h"
#include "columns-rows.h"
#include "page.h"

enum {
	SPREAD = 2,	/* fields that a column may drift by on a page of single values */
	EXACT = 6	/* rows whose width, if it is just right, is no accident */
};

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

/* Is the i-th row on the same sheet as the one before, under the same head? */
static bool
goes_on(const struct columns_part *parts, size_t i)
{
	const struct columns_part *p = &parts[i];

	return i > 0 && p->block == p[-1].block && p->head == p[-1].head &&
	    p->indexed && p[-1].indexed;
}

/*
 * Tells the rows their page by their width, unless that varies with their last value. One
 * between rows of another page, or at an end of them, is on none: it has lost or got a cell,
 * and is only as wide as those of a page above or below.
 */
static void
find_page_widths(struct columns_part *parts, size_t n, bool vary)
{
	bool page[COLUMNS_WIDTH] = {false};
	size_t i, run = 0;

	for (i = 0; i < n; i++) {
		run = goes_on(parts, i) && parts[i].width == parts[i - 1].width ? run + 1 : 1;
		parts[i].page_width = vary ? 0 : parts[i].width;
		if (run >= PAGE_SUPPORT && parts[i].width < COLUMNS_WIDTH)
			page[parts[i].width] = true;
	}
	for (i = 0; i < n; i++) {
		bool above = goes_on(parts, i), below = i + 1 < n && goes_on(parts, i + 1);
		unsigned width = parts[i].width, around = above ? parts[i - 1].width :
		    below ? parts[i + 1].width : width;

		if (width != around && !(above && below && parts[i + 1].width != around) &&
		    width < COLUMNS_WIDTH && page[width] && around < COLUMNS_WIDTH && page[around])
			parts[i].page_width = COLUMNS_WIDTH + 1 + (unsigned)i;
	}
}

/*
 * The rows in the order of their pages. Their width counts where rows are padded to it: in
 * all rows of a block, or in none.
 */
static int
by_page(const void *a, const void *b)
{
	const struct columns_part *p = *(struct columns_part *const *)a;
	const struct columns_part *q = *(struct columns_part *const *)b;

	if (p->block != q->block)
		return p->block < q->block ? -1 : 1;
	if (p->head != q->head)
		return p->head < q->head ? -1 : 1;
	if (p->aligned && p->page != q->page)
		return p->page < q->page ? -1 : 1;
	if (p->indexed && p->page_width != q->page_width)
		return p->page_width < q->page_width ? -1 : 1;
	return 0;
}

/* The same, and within a page by their classes, and then as they stand. */
static int
by_class(const void *a, const void *b)
{
	const struct columns_part *p = *(struct columns_part *const *)a;
	const struct columns_part *q = *(struct columns_part *const *)b;
	int order = by_page(a, b);

	if (order)
		return order;
	if (p->label != q->label)
		return p->label < q->label ? -1 : 1;
	if (p->level != q->level)
		return p->level < q->level ? -1 : 1;
	if (p->width != q->width)
		return p->width < q->width ? -1 : 1;
	return p < q ? -1 : p > q;
}

/*
 * The one column in which the rows that are decided have their value; -1: several, none. A
 * row that has lost its label says nothing for others.
 */
static int
single_column(const struct columns_part *parts, size_t n, size_t ncols)
{
	int col = -1;
	size_t i, c;

	for (i = 0; i < n; i++) {
		if (parts[i].n > 1 || !parts[i].indexed)
			return -1;
		for (c = 0; c < ncols; c++) {
			if (parts[i].stray || !parts[i].decided[c] || parts[i].value[c] == 0)
				continue;
			if (col >= 0 && col != (int)c)
				return -1;
			col = (int)c;
		}
	}
	return col;
}

/*
 * Do the single values of a page, of at least PAGE_SUPPORT rows, stand close together? A page
 * whose values are all decided need not.
 */
static bool
stands_close(const struct page *pg)
{
	unsigned min = (unsigned)-1, max = 0;
	size_t k, rows = 0, open = 0;

	for (k = 0; k < pg->n; k++) {
		const struct columns_part *p = pg->parts[k];
		unsigned at;

		if (p->n == 0 || p->stray)
			continue;
		rows++;
		open += !p->decided[0];
		at = page_cell(pg, p, 0)->col;
		/* The last column stands well behind the label. */
		if (!p->decided[0] && (int)at - p->label < (int)pg->ncols - SPREAD)
			return false;
		min = at < min ? at : min;
		max = at > max ? at : max;
	}
	return open == 0 || (rows >= PAGE_SUPPORT && max - min <= SPREAD);
}

/*
 * Where every row of the table has a single value, all close to one place on each page,
 * and the rows that are certain have it in one column, it is that column everywhere.
 */
static void
decide_single(const struct grid *g, struct page *pages, size_t npages,
    struct columns_part *parts, size_t n, size_t ncols)
{
	int col = single_column(parts, n, ncols);
	size_t i;

	if (col < 0)
		return;
	for (i = 0; i < npages; i++)
		if (!stands_close(&pages[i]))
			return;
	for (i = 0; i < n; i++) {
		if (parts[i].n == 0 || parts[i].decided[col] || g->cells[parts[i].first].doubtful)
			continue;
		page_blank(&parts[i], ncols);
		parts[i].value[col] = 1;
	}
}

/* Where the labels of a level end, at the farthest, in rows of each width; last, of any. */
static void
find_usual(const struct columns_part *parts, size_t n, int usual[COLUMNS_WIDTH + 1][PAGE_LEVELS])
{
	size_t i, k;

	for (i = 0; i <= COLUMNS_WIDTH; i++)
		for (k = 0; k < PAGE_LEVELS; k++)
			usual[i][k] = -1;
	for (i = 0; i < n; i++) {
		const struct columns_part *p = &parts[i];

		if (p->page_width < COLUMNS_WIDTH && p->label > usual[p->page_width][p->level])
			usual[p->page_width][p->level] = p->label;
		if (p->label > usual[COLUMNS_WIDTH][p->level])
			usual[COLUMNS_WIDTH][p->level] = p->label;
	}
}

/* Do at least two rows in three, and PAGE_SUPPORT of them, fill all columns? */
static bool
are_full(const struct columns_part *parts, size_t n, size_t ncols)
{
	size_t i, filled = 0, full = 0;

	for (i = 0; i < n; i++) {
		filled += parts[i].n > 0;
		full += parts[i].n == ncols;
	}
	return full >= PAGE_SUPPORT && full * 3 >= filled * 2;
}

/*
 * Have at least two rows in three, and enough of them, just ncols cells behind their label,
 * and none more?
 */
static bool
are_exact(const struct columns_part *parts, size_t n, size_t ncols)
{
	size_t i, exact = 0;

	for (i = 0; i < n; i++) {
		size_t room = (size_t)columns_room(&parts[i]);

		if (room > ncols)
			return false;
		exact += parts[i].indexed && room == ncols;
	}
	return exact >= EXACT && exact * 3 >= n * 2;
}

/* Has some of the rows a head that names columns, though it may not tell their places? */
static bool
has_naming_head(const struct columns_part *parts, size_t n, const struct columns_head *heads)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (heads[parts[i].head].named)
			return true;
	return false;
}

/* Has none of the rows, whose cells have places, a number or a sign for none? */
static bool
are_empty(const struct grid *g, const struct columns_part *parts, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = parts[i].first; k < parts[i].first + parts[i].n; k++)
			if (!grid_is_lost(&g->cells[k]) &&
			    (cell_numeric(g->cells[k].text) || cell_blank(g->cells[k].text)))
				return false;
	return n && parts[0].indexed;
}

/* Has a row of the table, whose cells have places, more values than columns? */
static bool
has_more(const struct columns_part *parts, size_t n, size_t ncols)
{
	/* Where cells are set apart by blanks, one row may have a number cut in two. */
	size_t i, over = 0, accidents = n && parts[0].aligned ? 1 : 0;

	for (i = 0; i < n; i++)
		over += (parts[i].indexed || parts[i].aligned) && parts[i].n > ncols;
	return over > accidents;
}

/* Names the head more columns, each at its place, than are counted by? */
static bool
names_more(const struct page *pg)
{
	size_t i, n = 0;

	for (i = 0; pg->head->found && i < pg->head->n; i++)
		n += pg->head->col[i] != COLUMNS_HOLE;
	return n > pg->order->n;
}

/* Finds the pages of the rows in the order by_class. Returns how many there are. */
static size_t
find_pages(const struct grid *g, struct columns_part **order, size_t n,
    const struct columns_head *heads, size_t ncols, const int (*usual)[PAGE_LEVELS],
    struct page *pages)
{
	size_t from, to, c, npages = 0;

	for (from = 0; from < n; from = to) {
		struct page *pg = &pages[npages++];

		*pg = (struct page){.g = g, .parts = order + from, .top = order[from],
		    .bottom = order[from], .ncols = ncols,
		    .head = &heads[order[from]->head], .usual = usual};
		for (to = from; to < n && by_page(&order[from], &order[to]) == 0; to++) {
			pg->top = order[to] < pg->top ? order[to] : pg->top;
			pg->bottom = order[to] > pg->bottom ? order[to] : pg->bottom;
		}
		pg->n = to - from;
		pg->plain.n = (unsigned)ncols;
		for (c = 0; c < ncols; c++)
			pg->plain.col[c] = (int)(pg->head->leads ? (c + ncols - 1) % ncols : c);
		pg->order = (pg->head->found && !pg->head->holes && !pg->head->partial &&
		    (pg->head->width || pg->head->n == ncols)) || pg->head->ordered ?
		    pg->head : &pg->plain;
	}
	return npages;
}

/* Where cells have no places, those of a row with too many may be the next row's. */
static void
tear_over(const struct page *pg, const struct columns_part *end)
{
	size_t i;

	for (i = 0; i < pg->n; i++) {
		struct columns_part *p = pg->parts[i];

		if (!p->indexed && p->n > pg->order->n && p + 1 < end)
			p[1].torn = true;
	}
}

/*
 * Tells the pages what all rows of the table say. Pages are many where rows are, so that for each
 * number of columns they are looked at once.
 */
static void
tell_rows(const struct grid *g, struct columns_part *parts, size_t n,
    const struct columns_head *heads, struct page *pages, size_t npages)
{
	const struct page *like[COLUMNS_WIDTH + 1] = {NULL};
	bool headless = !has_naming_head(parts, n, heads);
	bool empty = headless && are_empty(g, parts, n);
	size_t i;

	for (i = 0; i < npages; i++) {
		struct page *pg = &pages[i];
		size_t ncols = pg->order->n;

		pg->first = parts;
		pg->end = parts + n;
		pg->headless = headless;
		pg->empty = empty;
		pg->full = like[ncols] ? like[ncols]->full : are_full(parts, n, ncols);
		pg->exact = like[ncols] ? like[ncols]->exact : are_exact(parts, n, ncols);
		pg->more = like[ncols] ? like[ncols]->more : has_more(parts, n, ncols);
		pg->over = pg->more || names_more(pg);
		like[ncols] = pg;
	}
}

int
columns_decide(const struct grid *g, struct columns_part *parts, size_t n,
    const struct columns_head *heads, size_t ncols, struct arena *a)
{
	struct columns_part **order = arena_array(a, n, sizeof *order);
	int usual[COLUMNS_WIDTH + 1][PAGE_LEVELS];
	struct page *pages;
	size_t i, npages = n > 0;

	if (order == NULL)
		return -1;
	for (i = 0; i < n; i++)
		order[i] = &parts[i];
	find_page_widths(parts, n, ends_vary(g, parts, n));
	find_usual(parts, n, usual);
	qsort(order, n, sizeof *order, by_class);
	for (i = 1; i < n; i++)
		npages += by_page(&order[i - 1], &order[i]) != 0;
	if ((pages = arena_array(a, npages + 1, sizeof *pages)) == NULL)
		return -1;
	npages = find_pages(g, order, n, heads, ncols, (const int (*)[PAGE_LEVELS])usual, pages);
	for (i = 0; i < npages; i++)
		tear_over(&pages[i], parts + n);
	tell_rows(g, parts, n, heads, pages, npages);
	for (i = 0; i < npages; i++) {
		page_decide(&pages[i]);
		aligned_doubt(&pages[i]);
	}
	columns_settle_begun(g, parts, n, ncols);
	decide_single(g, pages, npages, parts, n, ncols);
	columns_doubt_turned(parts, n, ncols);
	columns_open_cut_off(parts, n, heads, ncols);
	return 0;
}
