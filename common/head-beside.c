#include "head-beside.h"

#include <limits.h>

#include "labels.h"

enum {
	ROWS_ABOVE = 3,	/* of a head, that name none of its columns */
	WORD_CHARS = 8,	/* of what stands over a column; more are a sentence */
	BELOW = 3	/* values below a word that do not stand there by chance */
};

/* Is the row above the head a part of it: in the same block, and without labels or values? */
static bool
is_part_of_head(const struct mark *marks, const struct grid_row *r,
    const struct grid_row *head)
{
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (marks[c].kind == MARK_VALUE || marks[c].kind == MARK_SLOT)
			return false;
	return r->block == head->block;
}

/* The first cell of the head's rows, with those of words above it. */
static size_t
first_cell(const struct grid *g, const struct mark *marks, const struct head *h)
{
	const struct grid_row *first = &g->rows[h->first], *r = first;

	while (r > g->rows && first - r < ROWS_ABOVE && is_part_of_head(marks, r - 1, first))
		r--;
	return r->first;
}

unsigned long long
head_strangers(const struct grid *g, const struct mark *marks, const struct head *h)
{
	const struct grid_row *last = &g->rows[h->last];
	unsigned long long places = 0;
	size_t c;

	for (c = first_cell(g, marks, h); c < last->first + last->n; c++)
		if (last->indexed && marks[c].kind == MARK_TEXT && g->cells[c].col < COLUMNS_WIDTH)
			places |= 1ULL << g->cells[c].col;
	return places;
}

/* Does no other word of the head's cells, from first to end, stand above or below that one? */
static bool
stands_alone(const struct grid *g, const struct mark *marks, size_t first, size_t end, size_t word)
{
	size_t c;

	for (c = first; c < end; c++)
		if (c != word && marks[c].kind != MARK_VALUE &&
		    (grid_overlap(&g->cells[c].place, &g->cells[word].place, GRID_COLUMNS) ||
		    grid_overlap(&g->cells[c].place, &g->cells[word].place, GRID_CHARS)))
			return false;
	return true;
}

/* How many values of the parts below the head stand below the word. */
static size_t
count_below(const struct grid *g, const struct grid_cell *word, size_t number,
    const struct columns_part *parts, size_t n, enum grid_metric m)
{
	size_t i, c, below = 0;

	for (i = 0; i < n; i++) {
		const struct columns_part *p = &parts[i];

		for (c = p->first; p->head == number && c < p->first + p->n; c++)
			below += grid_overlap(&g->cells[c].place, &word->place, m);
	}
	return below;
}

/* Is the character one of the labels of the table's columns, or of what may stand over these? */
static bool
is_label_char(uint16_t c, const struct form_table *t)
{
	size_t i, k;

	for (i = 0; i < labels_count(); i++) {
		const struct label *l = label_at((int)i);
		bool own = label_is_of(l, t);

		if (l->kind != LABEL_HEAD && (!own || (l->kind != LABEL_BAND &&
		    (l->kind != LABEL_COL || l->col[t->form] < 0))))
			continue;
		for (k = 0; k < l->n; k++)
			if (label_chars(l)[k] == c)
				return true;
	}
	return false;
}

/* Has the text two characters or more, one of which is in none of these labels? */
static bool
is_strange(struct str text, const struct form_table *t)
{
	struct folded f;
	bool found = false;
	size_t i;

	fold(text, &f);
	for (i = 0; f.n > 1 && i < f.n; i++)
		found = found || !is_label_char(f.c[i], t);
	return found && f.n <= WORD_CHARS && !f.number;
}

/* Where the leftmost label of a column stands among the cells from first to end. */
static unsigned
leftmost(const struct grid *g, const struct mark *marks, size_t first, size_t end)
{
	unsigned left = UINT_MAX;
	size_t c;
	int i;

	for (c = first; c < end; c++)
		for (i = marks[c].kind == MARK_HEAD ? marks[c].label : -1; i >= 0;
		    i = label_at(i)->next)
			if (label_at(i)->kind == LABEL_COL &&
			    g->cells[c].place.from[GRID_COLUMNS] < left)
				left = g->cells[c].place.from[GRID_COLUMNS];
	return left;
}

bool
head_has_beside(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, size_t number, const struct columns_part *parts, size_t n)
{
	const struct grid_row *last = &g->rows[h->last];
	size_t first = first_cell(g, marks, h), end = last->first + last->n, c;
	unsigned left = leftmost(g, marks, first, end);
	enum grid_metric m;

	for (c = first; last->aligned && c < end; c++) {
		if (marks[c].kind != MARK_TEXT)
			continue;
		if (g->cells[c].place.from[GRID_COLUMNS] > left && is_strange(g->cells[c].text, t))
			return true;
		if (!stands_alone(g, marks, first, end, c))
			continue;
		for (m = 0; m < GRID_METRICS; m++)
			if (!grid_is_aligned_by(g, !m) &&
			    count_below(g, &g->cells[c], number, parts, n, m) >= BELOW)
				return true;
	}
	return false;
}

const struct grid_cell *
head_word_before(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct grid_place *at)
{
	const struct grid_row *last = &g->rows[h->last];
	const struct grid_cell *found = NULL;
	size_t c;

	for (c = g->rows[h->first].first; c < last->first + last->n; c++)
		if (marks[c].kind == MARK_TEXT &&
		    g->cells[c].place.to[GRID_COLUMNS] <= at->from[GRID_COLUMNS] &&
		    (found == NULL || found->place.to[GRID_COLUMNS] <
		    g->cells[c].place.to[GRID_COLUMNS]))
			found = &g->cells[c];
	return found;
}
