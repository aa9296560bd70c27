#include "page.h"

#include "align.h"
#include "align-head.h"
#include "cell.h"
#include "indexed.h"

enum {
	FEW = 3,	/* columns that may be filled by chance, unless a head names them */
	MANY = 15	/* columns that no row fills by chance */
};

/* Rows of a class have their label at the same level, end it at the same place. */
static bool
same_class(const struct columns_part *a, const struct columns_part *b)
{
	return a->label == b->label && a->level == b->level && a->width == b->width;
}

/* The row's width; those that are wider than any head are one. */
static unsigned
width_of(const struct columns_part *p)
{
	return p->width < COLUMNS_WIDTH ? p->width : COLUMNS_WIDTH;
}

/*
 * A row of a width that is neither its head's nor any other row's: a cell may have been
 * lost, split or doubled, and then even as many values as columns prove nothing, unless the
 * table's rows are full and the row has no empty cell, either.
 */
static bool
is_odd(const struct page *pg, const struct columns_part *p)
{
	unsigned width = pg->head->width;

	if (!pg->head->found || width == 0 || pg->widths[width_of(p)] > 1)
		return false;
	return pg->trimmed ? p->width > width && columns_room(p) != (int)pg->order->n :
	    p->width != width;
}

/* Has the row cells, though empty ones, beside those of its head? The head may be cut. */
static bool
is_wider(const struct page *pg, const struct columns_part *p)
{
	return pg->head->width && !pg->trimmed && p->width > pg->head->width;
}

/* Do values fill the row behind its label, each a column? */
static bool
is_filled_row(const struct page *pg, const struct columns_part *p, size_t n)
{
	return (pg->full || n >= MANY) && indexed_is_full(pg, p, n) &&
	    columns_room(p) == (int)n;
}

void
page_blank(struct columns_part *p, size_t ncols)
{
	size_t c;

	for (c = 0; c < ncols; c++) {
		p->decided[c] = true;
		p->value[c] = 0;
	}
}

/*
 * Do two neighbours make one number only together (12,5 and 84)? Then one was torn, and
 * what stands behind it may have moved.
 */
static bool
has_torn_number(const struct page *pg, const struct columns_part *p)
{
	char joined[64];
	size_t i;

	for (i = 0; i + 1 < p->n && !p->whole; i++) {
		struct str a = page_cell(pg, p, i)->text, b = page_cell(pg, p, i + 1)->text;

		if (a.n + b.n >= sizeof joined || cell_state_of(a, true) != CELL_INVALID)
			continue;
		memcpy(joined, a.p, a.n);
		memcpy(joined + a.n, b.p, b.n);
		if (cell_state_of((struct str){joined, a.n + b.n}, true) == CELL_OK)
			return true;
	}
	return false;
}

/* Finds out what the row's values are, for all who ask. */
static void
look_at_values(const struct page *pg, struct columns_part *p)
{
	size_t i;

	p->doubtful = 0;
	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = page_cell(pg, p, i);

		if (cell_state_of(cell->text, true) == CELL_INVALID)
			break;
		p->doubtful += cell->doubtful;
	}
	p->legible = i == p->n;
	p->whole = p->legible && p->doubtful == 0;
}

/* Has every row of the page a whole number for each column, or nothing? */
static bool
are_full_or_empty(const struct page *pg, size_t n)
{
	size_t i;

	for (i = 0; i < pg->n; i++)
		if (pg->parts[i]->n && (pg->parts[i]->n != n || !pg->parts[i]->whole))
			return false;
	return true;
}

/* Have the rows gaps between their values at the same places? */
static bool
same_gaps(const struct page *pg, const struct columns_part *p, const struct columns_part *q)
{
	size_t i;

	for (i = 1; i < p->n && q->n == p->n; i++)
		if (page_cell(pg, p, i)->col - page_cell(pg, p, 0)->col !=
		    page_cell(pg, q, i)->col - page_cell(pg, q, 0)->col)
			return false;
	return q->n == p->n;
}

/* Has the i-th row its gaps where the one before or behind it has them? */
static bool
has_twin(const struct page *pg, size_t i)
{
	return (i > 0 && same_gaps(pg, pg->parts[i], pg->parts[i - 1])) ||
	    (i + 1 < pg->n && same_gaps(pg, pg->parts[i], pg->parts[i + 1]));
}

/*
 * Does the head, of rows as wide, deny that the row's values are in their order: one stands under
 * a word that no form knows or beside all columns, and one under another column's?
 */
static bool
is_against(const struct page *pg, const struct columns_part *p)
{
	const struct columns_head *h = pg->head;
	bool strange = false, other = false;
	size_t i;

	for (i = 0; h->found && i < p->n; i++) {
		unsigned col = page_cell(pg, p, i)->col, at = col - h->first;

		strange = strange || (col < COLUMNS_WIDTH && (h->strange >> col & 1)) ||
		    (p->width == h->width && (col < h->first || at >= h->n));
		other = other || (col >= h->first && at < h->n && h->col[at] >= 0 &&
		    h->col[at] != pg->order->col[i]);
	}
	return strange && other;
}

/* Gives a row's values to the columns in their order, wherever they stand. */
static void
decide_in_order(const struct page *pg, struct columns_part *p)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		int c = pg->order->col[i];

		if (c == COLUMNS_SUBTOTAL)
			p->subtotal = (unsigned short)(i + 1);
		if (c < 0)
			continue;
		p->decided[c] = true;
		p->value[c] = (unsigned short)(i + 1);
	}
}

/* Has the text a blank inside? It may be two numbers then, where a cell is missing. */
static bool
has_blank_inside(struct str text)
{
	return memchr(text.p, ' ', text.n) != NULL;
}

/*
 * Does a single value stand between the labels of the row and the next, in one column, where
 * an empty cell left no trace? Then it may be either's.
 */
static bool
is_between(const struct page *pg, const struct columns_part *p)
{
	return pg->order->n == 1 && p->n == 1 && p + 1 < pg->end && p[1].n == 0 &&
	    p[1].block == p->block && (!p->keeps || columns_room(&p[1]) == 0);
}

/*
 * May the row's values be those of the next, which has none? Then its own stand above its
 * label, as values without a label do.
 */
static bool
may_be_next(const struct page *pg, const struct columns_part *p)
{
	return is_between(pg, p) || (p->torn && p + 1 < pg->end && p[1].n == 0);
}

/* A row whose cells only stand in order: it must have exactly one for each column. */
static void
decide_counted(const struct page *pg, struct columns_part *p)
{
	int first = p->label + 1;
	size_t i;

	if (p->width != (unsigned)first + pg->order->n || p->apart || p->trails ||
	    may_be_next(pg, p))
		return;
	/* As many values as columns may be chance where other rows have fewer. */
	if (pg->over || (!pg->whole && (p->n != pg->order->n || !pg->mostly || p->astray)))
		return;
	if (!p->whole)
		return;
	/* Where values share lines, a blank may part two. */
	for (i = 0; i < p->n && (p->n < pg->order->n || pg->ungrouped || p->astray); i++)
		if (has_blank_inside(page_cell(pg, p, i)->text))
			return;
	indexed_settle(pg, p, first);
}

static void
survey(struct page *pg)
{
	unsigned last_width = pg->parts[0]->width;
	bool differ = false, padded = false;
	size_t i, k, n = pg->order->n, broken = 0, filled = 0, over = 0;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];
		unsigned used = p->n ? page_cell(pg, p, p->n - 1)->col + 1 :
		    (unsigned)(p->label + 1);

		differ = differ || p->width != last_width;
		padded = padded || p->width > used;
	}
	pg->trimmed = pg->parts[0]->indexed && !padded && (differ || pg->parts[0]->stripped);
	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];
		size_t cells = (size_t)columns_room(p);

		if (p->indexed ? !pg->trimmed && cells < n : p->n && cells != n)
			broken++;
		filled += p->n > 0;
		over += p->n > n;
		if (p->n && p->width > pg->widest)
			pg->widest = p->width;
		for (k = 0; k < p->n && !pg->ungrouped; k++)
			pg->ungrouped = grid_is_ungrouped(page_cell(pg, p, k)->text);
	}
	/* Where cells have places, one row with too many values shows the columns are others. */
	pg->over = pg->parts[0]->indexed || pg->parts[0]->aligned ? pg->over || over > 0 :
	    over * 3 > filled;
	pg->whole = broken == 0;
	pg->mostly = broken * 2 <= filled;
	pg->valued = filled > 0;
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
		const struct columns_part *p = pg->parts[i];

		for (k = 0; k < p->n; k++)
			if ((int)(page_cell(pg, p, k)->col - k) > p->label + 1)
				return false;
	}
	return true;
}

/*
 * Where cells only stand in order, and empty ones leave no trace: is it certain that no value
 * around the label is its own? A short head has all columns; and values stand behind labels
 * in this text, or there is none above the label, or that row has one for each column.
 */
static bool
is_behind_row(const struct page *pg, const struct columns_part *p)
{
	const struct columns_part *above = p > pg->first && p[-1].block == p->block ? p - 1 : NULL;

	if ((pg->head->lacking && pg->ncols <= FEW) || (above && is_between(pg, above)))
		return false;
	return p->behind || ((p->alone || pg->valued) && (above == NULL || above->n == 0 ||
	    above->n == pg->order->n));
}

/*
 * A row without a value is blank, if its cells are there. Where cells only stand in order
 * a label without any may be torn from them, unless empty cells leave no trace.
 */
static bool
is_blank_row(const struct page *pg, const struct columns_part *p)
{
	size_t cells = (size_t)columns_room(p);

	if (p->n || p->torn || p->cut || pg->empty)
		return false;
	/* A label in the last column has no cells, whatever stands below or in the next row. */
	if (p->indexed && p->slot >= 0 && cells == 0 &&
	    (!pg->trimmed || (pg->valued && p->label + 1 >= (int)pg->widest)))
		return false;
	/* A label without a cell, where rows have a value in each: they may be lost. */
	if (p->indexed && p->slot >= 0 && cells == 0 && pg->full)
		return false;
	/* Nor is a row without a label that has fewer cells than the table. */
	if (p->indexed && p->slot < 0 && cells < pg->order->n && !pg->trimmed)
		return false;
	if (p->indexed || (cells > 0 && cells == pg->order->n))
		return true;
	return p->slot >= 0 && cells == 0 && p->loses && !p->starts && !p->ends &&
	    (p->aligned || (!p->bare && is_behind_row(pg, p)));
}

/*
 * May the row have lost lines? Its label has, and where numbers go over several lines what is
 * left of one is a number too.
 */
static bool
is_clipped(const struct page *pg, const struct columns_part *p)
{
	return pg->g->wraps && p->indexed && p->cut;
}

/* Has the row a value for each place of the head, and has that no other word? */
static bool
fills_head(const struct page *pg, const struct columns_part *p)
{
	const struct columns_head *h = pg->head;

	return h->found && p->n == h->n && (!h->partial || h->width == h->first + h->n);
}

static void
decide_class(const struct page *pg, size_t from, size_t to, bool dropped, bool filled)
{
	struct indexed_class class = indexed_find(pg, from, to);
	size_t i, n = pg->order->n;

	for (i = from; i < to; i++) {
		struct columns_part *p = pg->parts[i];
		bool odd = p->indexed && is_odd(pg, p);
		bool filled_row = is_filled_row(pg, p, n);
		bool bare = p->indexed && n <= FEW && (!pg->head->found || is_wider(pg, p));

		if (is_blank_row(pg, p) && (!odd || n >= MANY))
			page_blank(p, pg->ncols);
		else if (p->n && p->aligned)
			continue;
		else if (p->n && !p->indexed)
			decide_counted(pg, p);
		else if (p->n && indexed_beside(pg, p))
			continue;
		else if (p->n && (bare || (odd && !filled_row) || has_torn_number(pg, p) ||
		    is_clipped(pg, p)))
			continue;
		else if (p->n && filled && !indexed_is_full(pg, p, n) && has_twin(pg, i) &&
		    !is_against(pg, p))
			decide_in_order(pg, p);
		else if (p->n && (!dropped || indexed_is_full(pg, p, n) || fills_head(pg, p)))
			indexed_decide(pg, &class, p);
	}
}

/*
 * Leaves open the columns that a head does not name, where it has no place for them either:
 * they are not in the text, or what stands there is something else.
 */
static void
open_unnamed(const struct page *pg)
{
	const struct columns_head *h = pg->head;
	size_t i, c, k;

	if (!h->found || !h->partial || h->n >= pg->ncols)
		return;
	for (c = 0; c < pg->ncols; c++) {
		for (k = 0; k < h->n && h->col[k] != (int)c; k++)
			continue;
		for (i = 0; i < pg->n && k == h->n; i++)
			pg->parts[i]->decided[c] = false;
	}
}

/* Where the class that begins with the row ends. */
static size_t
end_class(const struct page *pg, size_t from)
{
	size_t to = from + 1;

	while (to < pg->n && same_class(pg->parts[from], pg->parts[to]))
		to++;
	return to;
}

/*
 * May the first column be right behind the label in all rows, and must it be in some whose
 * labels end at different places? So it is where cells that others cover were dropped, and
 * rows made as long as the longest.
 */
static bool
are_behind(const struct page *pg)
{
	size_t from, to, rows = 0;
	int label = -1;
	bool differ = false;

	for (from = 0; from < pg->n; from = to) {
		struct indexed_class class;
		int end = pg->parts[from]->label;

		to = end_class(pg, from);
		class = indexed_find(pg, from, to);
		if (class.window.low > end + 1 || class.window.high < end + 1)
			return false;
		/* A row by itself, with room for a cell more, may have lost one and got another. */
		if (class.window.low != class.window.high || (to - from == 1 &&
		    columns_room(pg->parts[from]) > (int)pg->order->n))
			continue;
		for (; from < to; from++)
			if (pg->parts[from]->n > 0) {
				differ = differ || (label >= 0 && label != end);
				label = end;
				rows++;
			}
	}
	return differ && rows >= PAGE_SUPPORT;
}

void
page_decide(struct page *pg)
{
	/* Where the table has rows with more values, as many as columns are not all. */
	bool dropped, filled;
	size_t widths[COLUMNS_WIDTH + 1] = {0}, from, to;

	for (from = 0; from < pg->n; from++) {
		widths[width_of(pg->parts[from])]++;
		look_at_values(pg, pg->parts[from]);
	}
	filled = !pg->over && !pg->head->unsure && are_full_or_empty(pg, pg->order->n);
	pg->widths = widths;
	survey(pg);
	dropped = pg->trimmed && may_have_dropped(pg);
	pg->behind = pg->parts[0]->indexed && !pg->trimmed && !pg->over && are_behind(pg);
	for (from = 0; from < pg->n; from = to) {
		to = end_class(pg, from);
		decide_class(pg, from, to, dropped, filled);
	}
	if (pg->parts[0]->aligned) {
		pg->shifted = align_head_is_shifted(pg);
		align_decide(pg);
	}
	open_unnamed(pg);
}
