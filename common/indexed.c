#include "indexed.h"

enum {
	PADDING = 2,	/* empty fields that a row may have beyond its columns */
	FEW = 3,	/* columns that may be filled by chance, beside those that a head names */
	NEAR = 40	/* rows around one that may tell where its page has the columns */
};

/* The places a row allows for the first column, n columns in all. */
static struct indexed_window
row_window(const struct page *pg, const struct columns_part *p, int n)
{
	struct indexed_window w = {p->label + 1,
	    pg->trimmed ? COLUMNS_WIDTH * 2 : (int)p->width - n};

	if (p->n) {
		int min = (int)page_cell(pg, p, 0)->col;
		int max = (int)page_cell(pg, p, p->n - 1)->col;

		if (max - n + 1 > w.low)
			w.low = max - n + 1;
		if (min < w.high)
			w.high = min;
	}
	return w;
}

static bool
lost_cells(const struct page *pg, const struct columns_part *p)
{
	int level = (int)p->level;

	/* Where labels of its level usually end, in rows of its width or in any. */
	if (p->page_width < COLUMNS_WIDTH && p->label < pg->usual[p->page_width][level])
		return true;
	return p->label + 1 < level && pg->usual[COLUMNS_WIDTH][level] + 1 >= level;
}

/*
 * Has the row room for a column that a lost head named, if the form's first one is at that
 * place? Where all of it is lost, room behind the last column is no sign of any.
 */
static bool
may_hide(const struct page *pg, const struct columns_part *p, int first)
{
	return !pg->head->found && columns_room(p) != (int)pg->order->n &&
	    (p->hides || (pg->headless && first > p->label + 1));
}

bool
indexed_is_full(const struct page *pg, const struct columns_part *p, size_t n)
{
	if (pg->over || pg->head->unsure || !p->whole || p->n != n ||
	    (n && may_hide(pg, p, (int)page_cell(pg, p, 0)->col)))
		return false;
	return page_cell(pg, p, n - 1)->col - page_cell(pg, p, 0)->col == n - 1;
}

/* Which value stands in column c if the first column is at place o; 0: none. */
static unsigned short
value_at(const struct page *pg, const struct columns_part *p, const struct columns_head *h,
    int o, int c)
{
	size_t i;

	for (i = 0; i < p->n && i < 4 * COLUMNS_WIDTH; i++) {
		const struct grid_cell *cell = page_cell(pg, p, i);
		int at = (int)cell->col - o;

		if (at >= 0 && at < (int)h->n && h->col[at] == c && !cell->doubtful)
			return (unsigned short)(i + 1);
	}
	return 0;
}

/* Is there a column c in the head, and do all its places agree with the value? */
static bool
column_agrees(const struct page *pg, const struct columns_part *p,
    const struct columns_head *h, int o, int c)
{
	bool there = false;
	struct str v = columns_value(pg->g, p, value_at(pg, p, h, o, c));
	size_t i;

	for (i = 0; i < h->n; i++)
		there = there || h->col[i] == c;
	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = page_cell(pg, p, i);
		int at = (int)cell->col - o;

		if (at < 0 || at >= (int)h->n || h->col[at] != c)
			continue;
		if (cell->doubtful || !str_eq(cell->text, v))
			return false;
	}
	return there;
}

/* Settles the cells on which all places of h from low to high, and extra, agree. */
static void
settle(const struct page *pg, const struct columns_head *h, struct columns_part *p, int low,
    int high, int extra)
{
	unsigned short v;
	int c, o;

	low = extra < low ? extra : low;
	high = extra > high ? extra : high;
	for (c = 0; c < (int)pg->ncols; c++) {
		v = value_at(pg, p, h, low, c);
		p->decided[c] = column_agrees(pg, p, h, low, c);
		for (o = low + 1; o <= high && p->decided[c]; o++)
			p->decided[c] = column_agrees(pg, p, h, o, c) &&
			    str_eq(columns_value(pg->g, p, value_at(pg, p, h, o, c)),
			    columns_value(pg->g, p, v));
		if (p->decided[c])
			p->value[c] = v;
	}
	if (low == high)
		p->subtotal = value_at(pg, p, h, low, COLUMNS_SUBTOTAL);
}

void
indexed_settle(const struct page *pg, struct columns_part *p, int first)
{
	settle(pg, pg->order, p, first, first, first);
}

struct indexed_class
indexed_find(const struct page *pg, size_t from, size_t to)
{
	struct indexed_class c = {.window = {0, COLUMNS_WIDTH * 2}};
	int left = COLUMNS_WIDTH * 2, right = -1, n = (int)pg->order->n, min, max;
	size_t i;

	for (i = from; i < to; i++) {
		const struct columns_part *p = pg->parts[i];
		struct indexed_window one = row_window(pg, p, n);

		if (one.low > c.window.low)
			c.window.low = one.low;
		if (one.high < c.window.high)
			c.window.high = one.high;
		c.roomy = c.roomy || columns_room(p) > n + PADDING;
		if (p->n == 0)
			continue;
		min = (int)page_cell(pg, p, 0)->col;
		max = (int)page_cell(pg, p, p->n - 1)->col;
		left = min < left ? min : left;
		right = max > right ? max : right;
		/* Columns whose head cannot be read may have gaps, save where all have values. */
		c.sure = c.sure || (max - min + 1 == n && (pg->head->found || (int)p->n == n));
	}
	c.pinned = right - left + 1 == n && c.window.low == c.window.high &&
	    (c.sure || !c.roomy);
	/*
	 * A row by itself, with room for a cell more, may have lost one and got another; or, where
	 * no head tells, one of its cells may be two.
	 */
	if (to - from == 1 && (columns_room(pg->parts[from]) > n ||
	    (!pg->head->found && !pg->parts[from]->legible)))
		c.pinned = false;
	c.split = c.window.low > c.window.high;
	return c;
}

/*
 * Does a value of the page stand where its head has no label, or beside the columns that
 * it names in full? Then the head is off.
 */
static bool
head_misses(const struct page *pg)
{
	const struct columns_head *h = pg->head;
	size_t i, k;

	for (i = 0; i < pg->n; i++)
		for (k = 0; k < pg->parts[i]->n; k++) {
			int at = (int)page_cell(pg, pg->parts[i], k)->col - (int)h->first;

			/* Only columns behind its first may have no label. */
			if (at < 0 || (at >= (int)h->n ? !h->partial :
			    h->col[at] == COLUMNS_HOLE))
				return true;
		}
	return false;
}

/*
 * Does the nearest row that way, of those that allow one place only, have the first column at
 * another place, and another behind its label? Then it is on a page of its own, or the row is,
 * and has its like on that of others.
 */
static bool
is_denied(const struct page *pg, const struct columns_part *p, int first, int way)
{
	const struct columns_part *end = way < 0 ? pg->top : pg->bottom, *q = p;
	int n = (int)pg->order->n, i;

	for (i = 0; i < NEAR && q != end; i++) {
		struct indexed_window w = row_window(pg, q += way, n);

		if (w.low == w.high)
			return w.low != first && w.low - q->label != first - p->label;
	}
	return false;
}

/* May a row that allows several places have the first column where others of its class do? */
static bool
may_join(const struct page *pg, const struct columns_part *p, int first)
{
	struct indexed_window w = row_window(pg, p, (int)pg->order->n);

	return w.low == w.high || (!is_denied(pg, p, first, -1) && !is_denied(pg, p, first, 1));
}

bool
indexed_beside(const struct page *pg, struct columns_part *p)
{
	const struct columns_head *h = pg->head;
	bool strange = false, lost = false;
	size_t i;

	if (!h->found || h->partial || h->width == 0 || p->width != h->width ||
	    p->label >= (int)h->first || lost_cells(pg, p))
		return false;
	for (i = 0; i < p->n; i++) {
		unsigned col = page_cell(pg, p, i)->col;
		bool word = col < COLUMNS_WIDTH && (h->strange >> col & 1);

		if (col >= h->first && col < h->first + h->n)
			continue;
		strange = strange || word;
		lost = lost || !word;
	}
	if (strange && !lost)
		settle(pg, h, p, (int)h->first, (int)h->first, (int)h->first);
	return strange;
}

void
indexed_decide(const struct page *pg, const struct indexed_class *class, struct columns_part *p)
{
	const struct columns_head *h = pg->head;
	int n = (int)pg->order->n, first = (int)h->first, room = columns_room(p);
	/* One that is on no page is as wide as the head by chance. */
	bool under = h->found && p->label < first && !lost_cells(pg, p) &&
	    p->page_width <= COLUMNS_WIDTH &&
	    (p->slot < 0 || p->label >= h->beside) &&
	    (pg->trimmed ? p->width == h->first + h->n : p->width == h->width);
	struct indexed_window w = class->split ? row_window(pg, p, n) : class->window;
	/* Does it prove anything how many cells there are? */
	bool counts = pg->whole && pg->n >= PAGE_SUPPORT && !pg->head->unsure &&
	    !may_hide(pg, p, w.low);
	/* Where rows end with their last value, one that has a cell more may be as long. */
	bool sure = !pg->over && !h->unsure && !pg->trimmed;

	if (sure && room == n && pg->exact) {
		indexed_settle(pg, p, p->label + 1);
	} else if (sure && p->slot < 0 && h->compact && p->width + 1 == h->compact + (unsigned)n &&
	    page_cell(pg, p, 0)->col + 1 >= h->compact) {
		indexed_settle(pg, p, (int)h->compact - 1);
	} else if (indexed_is_full(pg, p, (size_t)n)) {
		int at = (int)page_cell(pg, p, 0)->col;

		settle(pg, pg->order, p, at, at, under && n <= FEW ? first : at);
	} else if (class->pinned && counts && !pg->over && !h->holes &&
	    may_join(pg, p, w.low)) {
		/* A row that stops short of the last column may have lost a cell. */
		if ((int)page_cell(pg, p, p->n - 1)->col == w.low + n - 1 ||
		    (under && first == w.low))
			indexed_settle(pg, p, w.low);
	} else if (under && (h->holes || h->partial)) {
		if (!head_misses(pg))
			settle(pg, h, p, first, first, first);
	} else if (under && pg->trimmed && (is_denied(pg, p, first, -1) ||
	    is_denied(pg, p, first, 1))) {
		return;
	} else if (under && first >= w.low && first <= w.high) {
		/* A row by itself, with a cell more than the head names, may begin with that. */
		settle(pg, h, p, first, p->slot < 0 && first == 0 && !pg->trimmed ? w.high : first,
		    first);
	} else if (under && p->width >= h->width && !pg->trimmed && w.low <= w.high) {
		settle(pg, pg->order, p, w.low, w.high, first);
	} else if (counts && pg->behind &&
	    (int)page_cell(pg, p, p->n - 1)->col == p->label + n) {
		indexed_settle(pg, p, p->label + 1);
	}
}
