#include "stairs.h"

#include "cell.h"
#include "labels.h"

enum {
	PROOF = 4	/* rows, each behind the one above, that are so by no chance */
};

/* A row of the grid: what stands in it but for the first column. */
struct stair {
	struct grid_row *row;
	unsigned low, high;	/* the first filled column, and the one behind the last; 0: none */
	unsigned labels;	/* cells of words that it begins with */
	unsigned from, to;	/* where its cells begin and end, once that is known */
	bool names;		/* its first words name a row or a group of rows, */
	bool words;		/* or none */
	bool holds;		/* it has as many values as the others of its table */
};

/* The rows from one that begins with words to the next. */
struct flight {
	struct stair *first, *end;
	unsigned room;		/* columns behind the words */
	unsigned rows;		/* that hold values */
};

static struct stair
look_at(const struct grid *g, struct grid_row *row)
{
	const struct grid_cell *cell = g->cells + row->first, *end = cell + row->n;
	struct stair s = {.row = row};

	if (cell < end && !cell_numeric(cell->text)) {
		s.names = label_names_row(label_read(cell->text));
		s.words = !s.names;
	}
	if (cell < end && cell->col == 0)
		cell++;
	if (cell == end)
		return s;
	s.low = cell->col;
	s.high = end[-1].col + 1;
	while (cell < end && cell->col == s.low + s.labels && !cell_numeric(cell->text)) {
		s.labels++;
		cell++;
	}
	s.holds = s.names || cell < end;
	return s;
}

/* Stands each row behind the one above, and are there enough of them? */
static bool
are_stairs(const struct grid *g, size_t first)
{
	size_t i, rows = 0;
	unsigned high = 0;

	for (i = first; i < g->nrows; i++) {
		const struct grid_row *row = &g->rows[i];
		const struct grid_cell *cell = g->cells + row->first, *end = cell + row->n;

		if (row->width != g->rows[first].width)
			return false;
		if (cell < end && cell->col == 0)
			cell++;
		if (cell == end)
			continue;
		if (cell->col < high)
			return false;
		high = end[-1].col + 1;
		rows++;
	}
	return rows >= PROOF;
}

/* The flight that begins at s, of rows up to end, behind which cells begin at that column. */
static struct flight
find_flight(struct stair *s, struct stair *end, unsigned limit)
{
	struct flight f = {.first = s, .rows = s->holds};

	for (s++; s < end && s->labels == 0; s++) {
		s->holds = !s->words;
		f.rows += s->holds;
	}
	f.end = s;
	f.room = (s < end ? s->low : limit) - f.first->low - f.first->labels;
	return f;
}

/* Gives the rows their places, if each that holds values holds n. False: they contradict it. */
static bool
place_rows(const struct flight *f, unsigned n)
{
	struct stair *s = f->first;
	unsigned at = s->low;

	if (f->rows * n != f->room)
		return false;
	for (; s < f->end; s++) {
		s->from = at;
		at += s->labels + (s->holds ? n : 0);
		s->to = at;
		if (s->high && (s->low < s->from || s->high > s->to))
			return false;
	}
	return true;
}

/*
 * How many values has each row of the flight? No row of it may be lost: then they are as many
 * as the words of the head above, or the rows are too many to come out even without one, or
 * it is one row without words; the table's rows end at end. 0: that is not known.
 */
static unsigned
count_values(const struct flight *f, const struct stair *end)
{
	unsigned n = f->rows ? f->room / f->rows : 0;

	if (f->first->names || n == f->first->labels || f->rows > n + 1 ||
	    (f->rows == 1 && f->first + 1 < end && !f->first[1].names))
		return n;
	return 0;
}

/* Where the table ends that begins with that row: in front of the head of the next. */
static size_t
end_table(const struct stair *s, size_t n, size_t from)
{
	size_t to;
	bool body = false;

	for (to = from; to < n && !(body && s[to].labels && !s[to].names); to++)
		body = body || s[to].names || s[to].labels == 0;
	return to;
}

/*
 * Gives the rows of a table, which begin with its head, their places; limit is where those
 * behind it begin. False: they have none.
 */
static bool
place_table(struct stair *s, struct stair *end, unsigned limit)
{
	unsigned n = 0;
	struct flight f;
	struct stair *i;

	for (i = s; i < end && n == 0; i = f.end) {
		f = find_flight(i, end, limit);
		n = f.rows ? count_values(&f, end) : 0;
	}
	for (; s < end; s = f.end) {
		f = find_flight(s, end, limit);
		if (!place_rows(&f, n))
			return false;
	}
	return true;
}

/*
 * Moves the row's cells to the column behind the first and on. A row of a head has no cell in
 * the first that is empty: one above covers it.
 */
static void
straighten(struct grid *g, const struct stair *s)
{
	struct grid_cell *cell = g->cells + s->row->first, *end = cell + s->row->n;
	unsigned first = s->holds || (cell < end && cell->col == 0);

	for (; cell < end; cell++)
		if (cell->col >= s->from)
			cell->col += first - s->from;
	s->row->width = s->to - s->from + first;
}

/*
 * Where the last table ends: behind its last value, if so far it has as many cells a row as its
 * head has words, or behind the cells of an only row that has none. Else that is not known:
 * where the lines end.
 */
static unsigned
end_last(struct stair *s, struct stair *end, unsigned width)
{
	struct flight f = find_flight(s, end, width);
	unsigned high = f.end[-1].high, to = s->low + (f.rows + 1) * s->labels;

	return f.end == end && (high == to || (high == 0 && f.rows == 1)) ? to : width;
}

int
stairs_straighten(struct grid *g, size_t first)
{
	size_t n = g->nrows - first, i, from = 0, to;
	struct stair *s;
	unsigned width, limit;

	if (!are_stairs(g, first))
		return 0;
	if ((s = arena_array(g->arena, n, sizeof *s)) == NULL)
		return -1;
	width = g->rows[first].width;
	for (i = 0; i < n; i++)
		s[i] = look_at(g, &g->rows[first + i]);
	while (from < n && s[from].labels == 0)
		from++;
	for (; from < n; from = to) {
		to = end_table(s, n, from);
		limit = to < n ? s[to].low : end_last(s + from, s + to, width);
		if (place_table(s + from, s + to, limit))
			for (i = from; i < to; i++)
				straighten(g, &s[i]);
	}
	return 0;
}
