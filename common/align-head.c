#include "align-head.h"

#include "aligned.h"

enum {
	ROUNDING = 2,	/* half characters that what is centred may be off by */
	PROOF = 5,	/* values that show that a text puts them flush with the words, if */
	ODD = 8,	/* at most one in so many stands elsewhere */
	MANY = 7,	/* values, set apart, that are not as many as columns by chance */
	PULL = 6,	/* places that labels pull values of the first column left by */
	WORDS = 3,	/* fewer may stand above values of others by chance */
	APART = 3,	/* blanks between words that have places of their own */
	LEFT_MAX = 512	/* places on a line that values are looked for at */
};

/* Where the values below a word of the head begin, end, and have their middle. */
struct edges {
	int low[3], high[3];
	bool any;
};

/* Takes up a value. False: the values are flush at neither side, nor centred. */
static bool
is_flush(struct edges *e, const struct grid_place *at)
{
	int from = 2 * at->from[GRID_COLUMNS], to = 2 * at->to[GRID_COLUMNS], i;
	const int edge[3] = {from, to, (from + to) / 2};

	for (i = 0; i < 3; i++) {
		if (!e->any || edge[i] < e->low[i])
			e->low[i] = edge[i];
		if (!e->any || edge[i] > e->high[i])
			e->high[i] = edge[i];
	}
	e->any = true;
	return e->low[0] == e->high[0] || e->low[1] == e->high[1] ||
	    e->high[2] - e->low[2] <= ROUNDING;
}

/* The word of the head that the value stands below; the number of words if several, or none. */
static size_t
word_above(const struct columns_head *h, const struct grid_place *at, enum grid_metric m)
{
	size_t c, found = h->n, below = 0;

	for (c = 0; c < h->n; c++)
		if (grid_overlap(at, &h->place[c], m)) {
			below++;
			found = c;
		}
	return below == 1 ? found : h->n;
}

/* The word that the value is flush with by that edge; the number of words if with none. */
static size_t
word_flush(const struct columns_head *h, const struct grid_place *at, enum grid_metric m, int edge)
{
	size_t c;

	for (c = 0; c < h->n && !grid_are_flush_by(at, &h->place[c], m, edge); c++)
		continue;
	return c;
}

/*
 * Goes the value, which is flush with that word, over the place of the next, or up to it, as
 * numbers do that touch?
 */
static bool
runs_over(const struct columns_head *h, const struct grid_place *at, size_t c, enum grid_metric m,
    int edge)
{
	if (edge == GRID_LEFT)
		return c + 1 < h->n && at->to[m] >= h->place[c + 1].from[m];
	return edge == GRID_RIGHT && c > 0 && at->from[m] <= h->place[c - 1].to[m];
}

/*
 * Do the head's words stand so far apart that each has a place of its own? Where pdftotext
 * counts characters it pushes words that stand close away from what is below them.
 */
static bool
has_words_apart(const struct columns_head *h)
{
	size_t c;

	for (c = 1; c < h->n; c++)
		if (h->place[c].from[GRID_CHARS] < h->place[c - 1].to[GRID_CHARS] + APART)
			return false;
	return true;
}

/* Stands the value between the first of the head's words and the last, or below them? */
static bool
is_inside(const struct columns_head *h, const struct grid_place *at, enum grid_metric m)
{
	return at->from[m] >= h->place[0].from[m] && at->to[m] <= h->place[h->n - 1].to[m];
}

/* Was the value pulled left of the first word, by a short label? */
static bool
is_pulled(const struct columns_head *h, const struct grid_place *at, enum grid_metric m)
{
	return at->from[m] < h->place[0].from[m] && at->from[m] + PULL >= h->place[0].from[m] &&
	    (h->n < 2 || at->to[m] < h->place[1].from[m]);
}

/* Has the value been moved, so that its place says nothing? */
static bool
is_moved(const struct columns_head *h, const struct grid_cell *cell, enum grid_metric m)
{
	return cell->place.close || is_pulled(h, &cell->place, m);
}

/* Counts how the row's values stand to the words of its head. */
static void
survey_row(const struct grid *g, const struct columns_part *p, const struct columns_head *h,
    enum grid_metric m, struct columns_flush *flush)
{
	size_t k, hits, between;
	int edge;

	for (k = p->first; k < p->first + p->n; k++) {
		flush->values[m] += !is_moved(h, &g->cells[k], m);
		flush->below_close[m] += !is_moved(h, &g->cells[k], m) && !has_words_apart(h);
		flush->below[m] += !is_moved(h, &g->cells[k], m) &&
		    word_above(h, &g->cells[k].place, m) < h->n;
	}
	for (edge = 0; edge < GRID_EDGES; edge++) {
		hits = between = 0;
		for (k = p->first; k < p->first + p->n; k++)
			if (is_moved(h, &g->cells[k], m))
				continue;
			else if (word_flush(h, &g->cells[k].place, m, edge) < h->n)
				hits++;
			else
				between += is_inside(h, &g->cells[k].place, m);
		flush->hits[m][edge] += hits;
		flush->close[m][edge] += has_words_apart(h) ? 0 : hits;
		/* A row that was moved was moved as a whole. */
		flush->between[m][edge] += hits ? between : 0;
	}
}

void
align_head_survey(const struct grid *g, const struct columns_part *parts, size_t n,
    const struct columns_head *heads, struct columns_flush *flush)
{
	size_t i;
	int m;

	for (i = 0; i < n; i++) {
		const struct columns_part *p = &parts[i];
		const struct columns_head *h = &heads[p->head];

		if (!p->aligned || h->page != p->page || aligned_is_run(g, p))
			continue;
		for (m = 0; m < GRID_METRICS; m++)
			if (h->placed[m])
				survey_row(g, p, h, (enum grid_metric)m, flush);
	}
}

/* Do so many of the values stand so that it is no accident? */
static bool
are_nearly_all(size_t hits, size_t values)
{
	return hits >= PROOF && (values - hits) * ODD <= values;
}

/*
 * Are so nearly all values of the text flush with words of heads, and the page's, too? Below a
 * head whose words are apart what stands below others does not count against it.
 */
static bool
are_proven(const struct columns_head *h, enum grid_metric m, int edge)
{
	const struct columns_flush *f = h->flush;
	size_t hits = f->hits[m][edge], close = f->close[m][edge];

	if (has_words_apart(h) && are_nearly_all(hits - close, f->values[m] - f->below_close[m]))
		return true;
	return are_nearly_all(hits, f->values[m]) && (m != GRID_CHARS || has_words_apart(h) ||
	    (close >= PROOF && f->between[m][edge] == 0));
}

/* By what are the values of the text flush with the words of heads? False: by nothing. */
static bool
find_edge(const struct columns_head *h, enum grid_metric *metric, int *edge)
{
	size_t best = 0;
	int m, e;

	for (m = 0; m < GRID_METRICS && h->flush; m++)
		for (e = 0; e < GRID_EDGES && h->placed[m]; e++)
			if (h->flush->hits[m][e] > best && are_proven(h, (enum grid_metric)m, e)) {
				best = h->flush->hits[m][e];
				*metric = (enum grid_metric)m;
				*edge = e;
			}
	return best > 0;
}

/* Do values of the text stand beside the words of heads, other than a few that were moved? */
static bool
are_beside(const struct columns_head *h, enum grid_metric m)
{
	return h->flush && (h->flush->values[m] - h->flush->below[m]) * ODD > h->flush->values[m];
}

/* Stands the middle of one of the two within the other? Else they only touch. */
static bool
are_in_line(const struct grid_place *a, const struct grid_place *b, enum grid_metric m)
{
	int from = 2 * a->from[m], to = 2 * a->to[m], low = 2 * b->from[m], high = 2 * b->to[m];
	int middle = (from + to) / 2, other = (low + high) / 2;

	return (middle > low && middle < high) || (other > from && other < to);
}

bool
align_head_holds(const struct page *pg)
{
	const struct columns_head *h = pg->head;
	struct edges edges[COLUMNS_MAX] = {{.any = false}};
	size_t i, k, c;

	if (!h->placed[GRID_COLUMNS] || !grid_is_aligned_by(pg->g, GRID_COLUMNS) ||
	    h->n != pg->order->n || h->page != pg->parts[0]->page ||
	    are_beside(h, GRID_COLUMNS))
		return false;
	for (i = 0; i < pg->n; i++)
		for (k = 0; k < pg->parts[i]->n && !pg->parts[i]->off; k++) {
			const struct grid_place *at = &page_cell(pg, pg->parts[i], k)->place;

			c = word_above(h, at, GRID_COLUMNS);
			if (c == h->n || !are_in_line(at, &h->place[c], GRID_COLUMNS) ||
			    !is_flush(&edges[c], at))
				return false;
		}
	return true;
}

/*
 * Are all values of the row but one flush with words, in their order, and one of them with
 * another than the word of its number? Not if the first or the last one is, as below a head that
 * was moved as a whole; unless the first of all is below a word that names no column.
 */
static bool
is_off_by_one(const struct page *pg, const struct columns_part *p, enum grid_metric m, int edge)
{
	const struct columns_head *h = pg->head;
	size_t i, c = h->n, from = 0, flush = 0;
	bool other = false, fronted = h->front &&
	    grid_are_flush_by(&page_cell(pg, p, 0)->place, &h->front->place, m, edge);

	for (i = 0; i < p->n; i++) {
		c = word_flush(h, &page_cell(pg, p, i)->place, m, edge);
		if (c < h->n && c >= from) {
			if (i == 0 && c > 0)
				return false;
			other = other || c != i;
			from = c + 1;
			flush++;
		}
	}
	return other && flush + 1 >= p->n && (fronted || c >= p->n - 1);
}

/*
 * Has the row a value for each column, set apart so that none was split? Then they are in
 * their order, wherever they stand.
 */
static bool
is_counted(const struct page *pg, const struct columns_part *p)
{
	size_t i;

	for (i = 0; i < p->n && !page_cell(pg, p, i)->doubtful; i++)
		continue;
	return i == p->n && p->n == pg->head->n && p->n >= MANY && !pg->shifted &&
	    aligned_is_whole(p) && !aligned_has_close(pg, p);
}

/* The columns that the row's values are named by. False: they are not, each by its own. */
static bool
find_columns(const struct page *pg, const struct columns_part *p, size_t column[COLUMNS_MAX])
{
	enum grid_metric m = GRID_COLUMNS;
	int edge = GRID_EDGES;
	bool proven = find_edge(pg->head, &m, &edge);
	size_t i;

	for (i = 0; i < p->n && proven && is_counted(pg, p); i++)
		column[i] = i;
	if (p->n && i == p->n)
		return true;
	/*
	 * Groups of digits in a row that is full are none where others are in one piece, nor are
	 * those that begin where words do: no number goes on below the next one.
	 */
	if (p->n == 0 || p->n > pg->head->n || !aligned_is_sound(p) ||
	    (aligned_has_groups(pg, p) && !(pg->ungrouped && p->n == pg->head->n) &&
	    edge != GRID_LEFT))
		return false;
	for (i = 0; i < p->n; i++) {
		const struct grid_place *at = &page_cell(pg, p, i)->place;

		column[i] = edge < GRID_EDGES ? word_flush(pg->head, at, m, edge) :
		    word_above(pg->head, at, m);
		if (proven && i == 0 && is_pulled(pg->head, at, m))
			column[i] = 0;
		if (column[i] == pg->head->n || (i > 0 && column[i] <= column[i - 1]) ||
		    runs_over(pg->head, at, column[i], m, edge))
			return false;
	}
	return true;
}

/* Has the row as many values as the head has words, and not just one behind the other? */
static bool
is_full_at_places(const struct page *pg, const struct columns_part *p)
{
	return p->n == pg->head->n && !aligned_is_run(pg->g, p);
}

bool
align_head_is_shifted(const struct page *pg)
{
	size_t i, off, full = 0;
	int m, e;

	if (pg->head->n != pg->order->n || pg->head->n < WORDS ||
	    pg->head->page != pg->parts[0]->page)
		return false;
	for (i = 0; i < pg->n; i++)
		full += is_full_at_places(pg, pg->parts[i]);
	for (m = 0; m < GRID_METRICS; m++)
		for (e = 0; e < GRID_EDGES && pg->head->placed[m]; e++) {
			for (i = off = 0; i < pg->n; i++)
				off += is_full_at_places(pg, pg->parts[i]) &&
				    is_off_by_one(pg, pg->parts[i], (enum grid_metric)m, e);
			if (off > 1 && off * 2 > full)
				return true;
		}
	return false;
}

bool
align_head_is_flush(const struct page *pg)
{
	size_t column[COLUMNS_MAX], i, filled = 0, fit = 0;
	enum grid_metric m;
	int edge;

	if (pg->head->n != pg->order->n || pg->head->page != pg->parts[0]->page ||
	    !find_edge(pg->head, &m, &edge) ||
	    (m == GRID_CHARS && !has_words_apart(pg->head) && !aligned_is_steady(pg, m, 0)))
		return false;
	for (i = 0; i < pg->n; i++) {
		filled += pg->parts[i]->n > 0;
		fit += find_columns(pg, pg->parts[i], column);
	}
	return fit * 2 >= filled;
}

void
align_head_decide(const struct page *pg, struct columns_part *p)
{
	size_t column[COLUMNS_MAX], i;
	unsigned open = 0;

	if (!find_columns(pg, p, column))
		return;
	for (i = 0; i < p->n; i++)
		if (page_cell(pg, p, i)->doubtful)
			open |= 1u << column[i];
		else
			aligned_give(pg, p, i, column[i]);
	aligned_close(pg, p, open);
}

/* Is the part's only value put into some column? */
static bool
is_placed(const struct page *pg, const struct columns_part *p)
{
	size_t c;

	for (c = 0; c < pg->order->n; c++)
		if (pg->order->col[c] >= 0 && p->decided[pg->order->col[c]] &&
		    p->value[pg->order->col[c]])
			return true;
	return false;
}

/* Where the part's only value begins; LEFT_MAX: it has none, or more. */
static unsigned
left_of(const struct page *pg, const struct columns_part *p)
{
	unsigned left = p->n == 1 ? page_cell(pg, p, 0)->place.from[GRID_COLUMNS] : LEFT_MAX;

	return left < LEFT_MAX ? left : LEFT_MAX;
}

void
align_head_doubt(const struct page *pg)
{
	unsigned short open[LEFT_MAX + 1] = {0};
	size_t i, c;

	for (i = 0; i < pg->n; i++) {
		unsigned left = left_of(pg, pg->parts[i]);

		if (left < LEFT_MAX && open[left] < PAGE_SUPPORT && !is_placed(pg, pg->parts[i]))
			open[left]++;
	}
	for (i = 0; i < pg->n; i++)
		for (c = 0; open[left_of(pg, pg->parts[i])] >= PAGE_SUPPORT && c < pg->ncols; c++)
			pg->parts[i]->decided[c] = false;
}
