/* unit-grid: texts read into a grid, and the grid as text. */
#ifndef UNIT_GRID_H
#define UNIT_GRID_H

#include "layout.h"
#include "unit-arena.h"

/* Finds the tables in the text, whose first line has that number, and reads them. */
static inline void
unit_read(const char *text, size_t line, struct layout *layout, struct grid *grid)
{
	struct report r = {STR("x"), str_of(text), line};

	assert_int_equal(layout_find(&r, layout, &arena), 0);
	*grid = grid_new(&arena);
	assert_int_equal(layout_read(layout, grid), 0);
}

/* Writes " COL=TEXT" for each cell of the row behind the n bytes; doubtful ones with "?". */
static inline size_t
unit_cells(char *buf, size_t n, size_t cap, const struct grid *g, const struct grid_row *row)
{
	const struct grid_cell *c = g->cells + row->first, *end = c + row->n;

	for (; c < end; c++) {
		assert_in_range(n, 0, cap - 1);
		n += (size_t)snprintf(buf + n, cap - n, " %u=%.*s%s", c->col,
		    (int)c->text.n, c->text.p, c->doubtful ? "?" : "");
	}
	assert_in_range(n, 0, cap - 1);
	return n;
}

#endif
