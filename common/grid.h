/*
 * grid: the tables of a report as rows of cells, as a reader of the layout found them,
 * before anything is known of what they mean.
 */
#ifndef GRID_H
#define GRID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "str.h"

/* What places on a line are counted in. */
enum grid_metric { GRID_CHARS, GRID_COLUMNS, GRID_METRICS };

/* What of the values of a column may stand at one place. */
enum grid_edge { GRID_LEFT, GRID_RIGHT, GRID_MIDDLE, GRID_EDGES };

/* Where a cell stands on its lines: the first place, and the one behind the last. */
struct grid_place {
	uint16_t from[GRID_METRICS], to[GRID_METRICS];
	bool close;		/* only one blank parts it from what stands before it */
};

/* Do the two stand one above the other, by some place that both take up? */
static inline bool
grid_overlap(const struct grid_place *a, const struct grid_place *b, enum grid_metric m)
{
	return a->from[m] < b->to[m] && b->from[m] < a->to[m];
}

/* Does a take up no place that b does not? */
static inline bool
grid_is_within(const struct grid_place *a, const struct grid_place *b, enum grid_metric m)
{
	return a->from[m] >= b->from[m] && a->to[m] <= b->to[m];
}

/* Are the two flush by that edge (enum grid_edge)? Middles may be off by half a place. */
bool grid_are_flush_by(const struct grid_place *a, const struct grid_place *b, enum grid_metric m,
    int edge);

/* Are the two flush by any edge? */
bool grid_are_flush(const struct grid_place *a, const struct grid_place *b, enum grid_metric m);

struct grid_cell {
	struct str text;	/* trimmed; never empty */
	size_t line;		/* where it begins */
	unsigned col;		/* its place in the row, from 0; empty cells count */
	unsigned more;		/* columns that it covers besides */
	struct grid_place place;	/* in rows that are aligned */
	uint16_t over;		/* lines behind its first that it goes on over, in these */
	bool doubtful;		/* the text leaves open what belongs to the cell */
	bool filled;		/* so, as it has digits on several lines, that fill its column, */
	bool begun;		/* but for the first */
	bool off;		/* in aligned rows: its place tells nothing */
	bool lacks;		/* values that its row lacks may stand below it */
	bool astray;		/* it may be another row's: values stand on several lines */
	bool rest;		/* it may be the last digits of a cell above, and nothing else */
};

struct grid_row {
	size_t line;		/* of the row's first line */
	size_t first, n;	/* its cells: those that are not empty */
	unsigned width;		/* how many cells, empty ones too */
	unsigned block;		/* rows of one table that is printed in one piece */
	unsigned page;		/* rows of one page of paper; of aligned ones */
	bool indexed;		/* a cell's place in the row is its column */
	bool aligned;		/* where a cell stands on its line tells its column */
	bool apart;		/* values behind a blank line: their label may be lost */
	bool closed;		/* right behind its block stands a section's heading */
	bool orphaned;		/* behind the page's end below it stand numbers alone */
};

struct grid {
	struct arena *arena;
	struct grid_row *rows;
	size_t nrows, rows_cap;
	struct grid_cell *cells;
	size_t ncells, cells_cap;
	unsigned blocks;
	bool ungrouped;		/* aligned rows have digits in one piece, more than a group's */
	bool wraps;		/* numbers go over several lines of their cells */
	bool large;		/* the text has more than any report's tables; nothing is kept */
	unsigned pages;			/* of paper, that aligned rows stand on */
	size_t plain;			/* rows without a word, one after the other, at the end */
	/* Places that values of aligned rows begin, end, have their middle at, in all. */
	size_t spots[GRID_METRICS][GRID_EDGES];
};

/*
 * Are the rows surely aligned by that metric: do values begin, end, or have their middle, at
 * clearly fewer places by it?
 */
bool grid_is_aligned_by(const struct grid *g, enum grid_metric m);

/* An empty grid whose memory is the arena's. */
static inline struct grid
grid_new(struct arena *a)
{
	return (struct grid){.arena = a};
}

/* Begins a row at that line. -1 when out of memory. */
int grid_add_row(struct grid *g, size_t line, bool indexed);

/* The same for a row whose cells will be added by grid_place_cell. */
int grid_add_aligned(struct grid *g, size_t line, unsigned page);

/* Adds a cell with its place on the line to the last row. -1: out of memory. */
int grid_place_cell(struct grid *g, struct str text, size_t line, struct grid_place place);

/* Adds a cell to the last row; an empty one only makes it wider. -1: out of memory. */
int grid_add_cell(struct grid *g, struct str text, size_t line);

/* Makes text part of the last cell that was added: its next line. -1: out of memory. */
int grid_extend_cell(struct grid *g, struct str text);

/* Is the text digits in one piece, more than stand in a group (1 234)? */
bool grid_is_ungrouped(struct str text);

/* Did the reader find that something stands in the cell, but not what? */
bool grid_is_lost(const struct grid_cell *cell);

/* The row that the cell of that number stands in; the last one, if there is no such cell. */
const struct grid_row *grid_row_of(const struct grid *g, size_t cell);

#endif
