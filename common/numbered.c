#include "numbered.h"

#include "cell.h"
#include "labels.h"

enum {
	FEW = 3,	/* rows that are counted from 0 or 1, */
	MANY = 5,	/* or from any number */
	DIGITS = 6	/* of that */
};

/* The number in the row's first column; -1: there is none. */
static long
number_in_front(const struct grid *g, const struct grid_row *r)
{
	const struct grid_cell *cell = &g->cells[r->first];
	long n = 0;
	size_t i;

	if (r->n == 0 || !r->indexed || cell->col > 0 || cell->more > 0 || cell->doubtful ||
	    !cell_digits(cell->text) || cell->text.n > DIGITS)
		return -1;
	for (i = 0; i < cell->text.n; i++)
		n = n * 10 + (cell->text.p[i] - '0');
	return n;
}

/* Has the row words behind its first cell? */
static bool
has_words_behind(const struct grid *g, const struct grid_row *r)
{
	size_t c;

	for (c = r->first + 1; c < r->first + r->n; c++)
		if (!cell_numeric(g->cells[c].text))
			return true;
	return false;
}

/* Is the row's first cell a label, which is no word for such a column? */
static bool
is_named(const struct grid *g, const struct grid_row *r)
{
	return r->n > 0 && g->cells[r->first].col == 0 &&
	    label_read(g->cells[r->first].text) >= 0;
}

void
numbered_drop(struct grid *g, size_t first)
{
	size_t row, begin = first, words = 0;
	long start;

	while (begin < g->nrows && number_in_front(g, &g->rows[begin]) < 0)
		begin++;
	if (g->nrows - begin < FEW)
		return;
	if (begin > first && is_named(g, &g->rows[begin - 1]))
		return;
	start = number_in_front(g, &g->rows[begin]);
	for (row = begin; row < g->nrows; row++) {
		if (number_in_front(g, &g->rows[row]) != start + (long)(row - begin))
			return;
		words += has_words_behind(g, &g->rows[row]);
	}
	if ((start > 1 && g->nrows - begin < MANY) || words * 2 < g->nrows - begin)
		return;
	for (row = begin; row < g->nrows; row++) {
		g->rows[row].first++;
		g->rows[row].n--;
	}
}
