/*
 * Rows of heads in DokuWiki, whose cells begin with ^; the rows below, between bars, are those of
 * another reader.
 */
#include "layout.h"

#include "labels.h"
#include "utf8.h"

enum { CELLS = 2 };	/* fewer make no row of a table */

/* Takes the next cell off the front of the row. False: there is none. */
static bool
next_cell(struct str *row, struct str *cell)
{
	size_t n = 1;

	if (row->n < 2)
		return false;
	while (n < row->n && row->p[n] != '^' && row->p[n] != '|')
		n++;
	*cell = utf8_trim((struct str){row->p + 1, n - 1});
	*row = str_skip(*row, n);
	return true;
}

/* Is the line a row, between carets, with the name of a column? */
static bool
is_row(struct str line)
{
	struct str row = utf8_trim(line), cell;
	bool named = false;
	size_t n = 0;

	if (!str_starts(row, STR("^")) || !(str_ends(row, STR("^")) || str_ends(row, STR("|"))))
		return false;
	for (; next_cell(&row, &cell); n++)
		named = named || (cell.n && label_read(cell) >= 0);
	return named && n >= CELLS;
}

static size_t
claim(struct lines at)
{
	struct str line;
	size_t number, n = 0;

	while (lines_next(&at, &line, &number) && is_row(line))
		n++;
	return n;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct str line, cell;
	size_t number;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		line = utf8_trim(line);
		if (grid_add_row(g, number, true))
			return -1;
		while (next_cell(&line, &cell))
			if (layout_cell(g, cell, number))
				return -1;
	}
	return 0;
}

const struct reader layout_carets = {"carets", claim, read_lines, "^", NULL};
