#include "aligned.h"

#include <stdlib.h>

#include "utf8.h"

enum {
	STARTS = 128,	/* places that a label may begin at */
	SLACK = 3,	/* how far apart labels of one level may begin */
	PLACES = 512,	/* of a line, in half characters, that values may stand at */
	GROUP = 3	/* digits */
};

int
aligned_middle(const struct grid_cell *cell, enum grid_metric m)
{
	return cell->place.from[m] + cell->place.to[m];
}

int
aligned_pull(const struct page *pg, enum grid_metric m, int low)
{
	int most = 0, off;
	size_t i;

	for (i = 0; i < pg->n; i++) {
		if (pg->parts[i]->n == 0 || !aligned_is_sound(pg->parts[i]))
			continue;
		off = low - aligned_middle(page_cell(pg, pg->parts[i], 0), m);
		most = off > most ? off : most;
	}
	return most;
}

bool
aligned_are_close(const struct grid_cell *a, const struct grid_cell *b)
{
	return b->place.from[GRID_CHARS] <= a->place.to[GRID_CHARS] + 1;
}

bool
aligned_has_close(const struct page *pg, const struct columns_part *p)
{
	size_t i;

	for (i = 0; i + 1 < p->n; i++)
		if (aligned_are_close(page_cell(pg, p, i), page_cell(pg, p, i + 1)))
			return true;
	return false;
}

bool
aligned_are_all_close(const struct page *pg, const struct columns_part *p)
{
	size_t i;

	for (i = 0; i + 1 < p->n; i++)
		if (!aligned_are_close(page_cell(pg, p, i), page_cell(pg, p, i + 1)))
			return false;
	return true;
}

/* The digit, of either width, that the character is; -1: it is none. */
static int
digit_of(uint32_t c)
{
	c = utf8_narrow(c);
	return utf8_is_digit(c) ? (int)(c - '0') : -1;
}

/* The number of digits, of either width, that the text is; 0: it is something else. */
static size_t
digits_alone(struct str text)
{
	size_t n = 0, len;

	for (; text.n; text = str_skip(text, len), n++)
		if (digit_of(utf8_char(text, &len)) < 0)
			return 0;
	return n;
}

/* May the two be one number, its digits in groups (1 234)? */
static bool
may_be_group(const struct grid_cell *a, const struct grid_cell *b)
{
	size_t n = digits_alone(a->text), len;

	return n > 0 && n <= GROUP && digit_of(utf8_char(a->text, &len)) > 0 &&
	    digits_alone(b->text) == GROUP && aligned_are_close(a, b);
}

bool
aligned_has_groups(const struct page *pg, const struct columns_part *p)
{
	size_t i;

	for (i = 0; i + 1 < p->n; i++)
		if (may_be_group(page_cell(pg, p, i), page_cell(pg, p, i + 1)))
			return true;
	return false;
}

bool
aligned_is_whole(const struct columns_part *p)
{
	/*
	 * A number whose last digits may be below it has its place. The rest of a label that does
	 * not stand below its beginning: the line has been moved.
	 */
	return p->legible && !p->stray && !p->torn && !p->piece &&
	    (p->doubtful < p->n || p->n == 1);
}

bool
aligned_is_run(const struct grid *g, const struct columns_part *p)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		const struct grid_cell *cell = &g->cells[p->first + i];

		if ((i > 0 || p->slot >= 0) &&
		    cell->place.from[GRID_CHARS] > cell[-1].place.to[GRID_CHARS] + 1)
			return false;
	}
	return true;
}

bool
aligned_is_sound(const struct columns_part *p)
{
	return !p->moved && !p->off && aligned_is_whole(p);
}

/* Where the part's label begins; STARTS if it has none, or far to the right. */
static size_t
start_of(const struct page *pg, const struct columns_part *p, enum grid_metric m)
{
	if (p->slot < 0 || p->stray || p->first == 0)
		return STARTS;
	return pg->g->cells[p->first - 1].place.from[m] < STARTS ?
	    pg->g->cells[p->first - 1].place.from[m] : STARTS;
}

/*
 * Does a row of that level, whose label starts at that place, start beside the others of it? It
 * does where most of those to the right of it start at one place, and either rows of a level
 * above start where it does, or it is the only one so far left. at counts rows by both.
 */
static bool
starts_beside_others(size_t (*at)[STARTS], size_t level, size_t start)
{
	size_t above = 0, left = 0, beside = 0, most = 0, i;

	for (i = 0; i < level; i++)
		above += at[i][start];
	for (i = 0; i <= start + SLACK && i < STARTS; i++)
		left += at[level][i];
	for (i = start + 2; i < STARTS && (above || left == 1); i++) {
		beside += at[level][i];
		most = at[level][i] > most ? at[level][i] : most;
	}
	return most > at[level][start] && most * 2 >= beside;
}

/* Takes the mark from rows that have not been moved, by that metric. */
static void
find_moved(const struct page *pg, enum grid_metric m)
{
	size_t at[PAGE_LEVELS][STARTS] = {{0}}, i, start;

	for (i = 0; i < pg->n; i++)
		if ((start = start_of(pg, pg->parts[i], m)) < STARTS)
			at[pg->parts[i]->level][start]++;
	for (i = 0; i < pg->n; i++) {
		start = start_of(pg, pg->parts[i], m);
		pg->parts[i]->moved = pg->parts[i]->moved && start < STARTS &&
		    starts_beside_others(at, pg->parts[i]->level, start);
	}
}

void
aligned_find_moved(const struct page *pg)
{
	size_t i;
	int m;

	for (i = 0; i < pg->n; i++)
		pg->parts[i]->moved = !aligned_is_run(pg->g, pg->parts[i]);
	for (m = 0; m < GRID_METRICS; m++)
		if (!grid_is_aligned_by(pg->g, (enum grid_metric)!m))
			find_moved(pg, (enum grid_metric)m);
}

bool
aligned_is_steady(const struct page *pg, enum grid_metric m, size_t least)
{
	int start[PAGE_LEVELS] = {0}, at;
	bool seen[PAGE_LEVELS] = {false};
	size_t i, labels = 0;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];

		if (p->slot < 0 || p->n == 0 || p->first == 0 || p->moved || p->off)
			continue;
		at = pg->g->cells[p->first - 1].place.from[m];
		if (seen[p->level] && start[p->level] != at)
			return false;
		seen[p->level] = true;
		start[p->level] = at;
		labels++;
	}
	return labels >= least;
}

bool
aligned_is_full(const struct page *pg, const struct columns_part *p)
{
	/* Where labels stand twice, so may numbers, and as many as columns may be fewer. */
	return p->n == pg->order->n && !pg->head->doubled && aligned_is_sound(p);
}

void
aligned_give(const struct page *pg, struct columns_part *p, size_t i, size_t place)
{
	int c = page_cell(pg, p, i)->doubtful ? COLUMNS_EXTRA : pg->order->col[place];

	if (c == COLUMNS_SUBTOTAL)
		p->subtotal = (unsigned short)(i + 1);
	if (c < 0)
		return;
	p->decided[c] = true;
	p->value[c] = (unsigned short)(i + 1);
}

void
aligned_close(const struct page *pg, struct columns_part *p, unsigned open)
{
	size_t c;

	for (c = 0; c < pg->order->n; c++) {
		int col = pg->order->col[c];

		if (col < 0)
			continue;
		p->decided[col] = !(open >> c & 1) && !(p->lacks && p->value[col] == 0);
		/* Another try finds no value there. */
		if (!p->decided[col])
			p->value[col] = 0;
	}
}

int
aligned_edge(const struct grid_cell *cell, enum grid_metric m, int edge)
{
	return edge == GRID_LEFT ? 2 * cell->place.from[m] :
	    edge == GRID_RIGHT ? 2 * cell->place.to[m] : aligned_middle(cell, m);
}

/* aligned_edge of the row's i-th value; the last place that counts for what is behind it. */
static size_t
edge_place(const struct page *pg, const struct columns_part *p, size_t i, enum grid_metric m,
    int edge)
{
	size_t at = (size_t)aligned_edge(page_cell(pg, p, i), m, edge);

	return at < PLACES ? at : PLACES - 1;
}

bool
aligned_may_be_off(const struct page *pg, enum grid_metric m, int edge)
{
	size_t ends[PLACES] = {0}, uses[PLACES] = {0}, low = PLACES, high = 0, most = 0, i, k, at;

	for (i = 0; i < pg->n; i++) {
		const struct columns_part *p = pg->parts[i];

		if (p->n == 0 || !aligned_is_sound(p))
			continue;
		for (k = 0; k < p->n; k++) {
			at = edge_place(pg, p, k, m, edge);
			low = at < low ? at : low;
			high = at > high ? at : high;
			uses[at]++;
		}
		at = edge_place(pg, p, p->n - 1, m, edge);
		ends[at]++;
		most = ends[at] > ends[most] ? at : most;
	}
	for (i = 0; i < pg->n && ends[most] >= PAGE_SUPPORT; i++) {
		const struct columns_part *p = pg->parts[i];

		if (p->n == 0 || !aligned_is_sound(p))
			continue;
		at = edge_place(pg, p, p->n - 1, m, edge);
		if (at != most && ((at == high && uses[high] == 1) ||
		    (uses[low] == 1 && edge_place(pg, p, 0, m, edge) == low)))
			return true;
	}
	return false;
}

bool
aligned_is_pushed(const struct page *pg, enum grid_metric m)
{
	int edge = 0;
	size_t i;

	for (i = 0; i < pg->n; i++)
		if (aligned_is_full(pg, pg->parts[i]) && !aligned_are_all_close(pg, pg->parts[i]))
			return false;
	while (edge < GRID_EDGES && aligned_may_be_off(pg, m, edge))
		edge++;
	return edge == GRID_EDGES;
}

enum { FEW = 3 };	/* columns of a table that has not the rows to tell of a drift */

/*
 * Are the values closer together than half of what is between the head's columns k and l, and
 * one of them beside its word?
 */
static bool
are_together(const struct columns_head *h, size_t k, size_t l, const struct grid_place *a,
    const struct grid_place *b)
{
	enum grid_metric m;

	for (m = 0; m < GRID_METRICS; m++) {
		int apart = abs(h->place[k].from[m] - h->place[l].from[m]);
		bool below = grid_is_within(a, &h->place[k], m) &&
		    grid_is_within(b, &h->place[l], m);

		if (h->placed[m] && !below && 2 * abs(a->from[m] - b->from[m]) < apart &&
		    2 * abs(a->to[m] - b->to[m]) < apart)
			return true;
	}
	return false;
}

/*
 * Where the value stands that the row has in the column; NULL without one, or where the row
 * is full: then the count decides, and the place means nothing.
 */
static const struct grid_place *
value_place(const struct page *pg, const struct columns_part *p, int col)
{
	if (!p->aligned || col < 0 || p->value[col] == 0 || p->n == pg->ncols)
		return NULL;
	return &page_cell(pg, p, p->value[col] - 1u)->place;
}

void
aligned_doubt(const struct page *pg)
{
	const struct columns_head *h = pg->head;
	const struct grid_place *a, *b;
	size_t i, j, k, l;

	for (i = 0; pg->ncols <= FEW && i < pg->n; i++)
		for (k = 0; k < h->n; k++) {
			if ((a = value_place(pg, pg->parts[i], h->col[k])) == NULL)
				continue;
			for (j = 0; j < pg->n; j++)
				for (l = 0; l < h->n; l++) {
					if (j == i || l == k || h->col[l] < 0)
						continue;
					b = value_place(pg, pg->parts[j], h->col[l]);
					if (b == NULL || !are_together(h, k, l, a, b))
						continue;
					pg->parts[i]->decided[h->col[k]] = false;
					pg->parts[i]->decided[h->col[l]] = false;
				}
		}
}
