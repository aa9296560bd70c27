#include "grid.h"


#include "labels.h"
#include "utf8.h"

enum {
	SPOTS_PROOF = 9,	/* places that prove something if others are fewer */
	PLAIN_ROWS = 500,	/* more rows without a word, or cells in one, are no form's */
	PLAIN_CELLS = 2000,
	GROUP = 3		/* digits */
};

bool
grid_are_flush_by(const struct grid_place *a, const struct grid_place *b, enum grid_metric m,
    int edge)
{
	int off = a->from[m] + a->to[m] - b->from[m] - b->to[m];

	if (edge == GRID_LEFT)
		return a->from[m] == b->from[m];
	if (edge == GRID_RIGHT)
		return a->to[m] == b->to[m];
	return off >= -1 && off <= 1;
}

bool
grid_are_flush(const struct grid_place *a, const struct grid_place *b, enum grid_metric m)
{
	int edge = 0;

	while (edge < GRID_EDGES && !grid_are_flush_by(a, b, m, edge))
		edge++;
	return edge < GRID_EDGES;
}

/* Counts the last row if it has no word; drops it behind many such, to keep memory small. */
static void
count_plain(struct grid *g)
{
	const struct grid_row *row = g->rows + g->nrows - 1;
	size_t c;

	for (c = row->first; c < g->ncells && !label_may_stand(g->cells[c].text); c++)
		continue;
	g->plain = c == g->ncells ? g->plain + 1 : 0;
	if (g->plain > PLAIN_ROWS) {
		g->ncells = row->first;
		g->nrows--;
	}
}

int
grid_add_row(struct grid *g, size_t line, bool indexed)
{
	struct grid_row *rows;
	struct grid_cell *cells;

	if (g->nrows)
		count_plain(g);
	rows = arena_grow(g->arena, g->rows, g->nrows, &g->rows_cap, sizeof *rows);
	if (rows == NULL)
		return -1;
	g->rows = rows;
	/* That the first cell of a row without one is a place in the array, too. */
	cells = arena_grow(g->arena, g->cells, g->ncells, &g->cells_cap, sizeof *cells);
	if (cells == NULL)
		return -1;
	g->cells = cells;
	rows[g->nrows++] = (struct grid_row){
		.line = line, .first = g->ncells, .block = g->blocks, .indexed = indexed
	};
	return 0;
}

int
grid_add_cell(struct grid *g, struct str text, size_t line)
{
	struct grid_row *row = &g->rows[g->nrows - 1];
	struct grid_cell *cells;

	text = utf8_trim(text);
	if (text.n && (row->n < PLAIN_CELLS || label_may_stand(text))) {
		cells = arena_grow(g->arena, g->cells, g->ncells, &g->cells_cap, sizeof *cells);
		if (cells == NULL)
			return -1;
		g->cells = cells;
		cells[g->ncells++] = (struct grid_cell){
			.text = text, .line = line, .col = row->width
		};
		row->n++;
	}
	row->width++;
	return 0;
}

const struct grid_row *
grid_row_of(const struct grid *g, size_t cell)
{
	size_t low = 0, high = g->nrows - 1, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (cell >= g->rows[mid].first + g->rows[mid].n)
			low = mid + 1;
		else
			high = mid;
	}
	return &g->rows[low];
}

bool
grid_is_aligned_by(const struct grid *g, enum grid_metric m)
{
	size_t own = g->spots[m][0], other = g->spots[!m][0], most = other;
	int edge;

	/* By the edge at which values are at the fewest places: others move with their widths. */
	for (edge = 1; edge < GRID_EDGES; edge++) {
		own = g->spots[m][edge] < own ? g->spots[m][edge] : own;
		other = g->spots[!m][edge] < other ? g->spots[!m][edge] : other;
		most = g->spots[!m][edge] > most ? g->spots[!m][edge] : most;
	}
	return most >= SPOTS_PROOF && own * 3 <= other * 2;
}

int
grid_add_aligned(struct grid *g, size_t line, unsigned page)
{
	if (grid_add_row(g, line, false))
		return -1;
	g->rows[g->nrows - 1].aligned = true;
	g->rows[g->nrows - 1].page = page;
	return 0;
}

int
grid_place_cell(struct grid *g, struct str text, size_t line, struct grid_place place)
{
	size_t n = g->ncells;

	if (grid_add_cell(g, text, line))
		return -1;
	if (g->ncells > n)
		g->cells[n].place = place;
	g->ungrouped = g->ungrouped || grid_is_ungrouped(text);
	return 0;
}

int
grid_extend_cell(struct grid *g, struct str text)
{
	struct grid_cell *cell = &g->cells[g->ncells - 1];
	struct str joined = arena_concat(g->arena, cell->text, utf8_trim(text));

	if (joined.p == NULL)
		return -1;
	cell->text = joined;
	return 0;
}

bool
grid_is_ungrouped(struct str text)
{
	size_t i;

	for (i = 0; i < text.n && text.p[i] >= '0' && text.p[i] <= '9'; i++)
		continue;
	return i == text.n && i > GROUP;
}

bool
grid_is_lost(const struct grid_cell *cell)
{
	return cell->doubtful && str_eq(cell->text, STR("?"));
}
