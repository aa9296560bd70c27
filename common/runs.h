/*
 * runs: lines of dashes that show the columns of a table, one run a column, and how text
 * stands under them, counted in characters or in columns of a terminal.
 */
#ifndef RUNS_H
#define RUNS_H

#include <stdbool.h>
#include <stddef.h>

#include "lines.h"
#include "str.h"

enum {
	RUNS_BYTES = 16 * 1024,	/* a longer line is of no table */
	RUNS_MAX = 64		/* columns */
};

/* How places on a line are counted. */
enum runs_metric { RUNS_CHARS, RUNS_COLUMNS, RUNS_METRICS };

/* At which end of its column's run all text stands. */
enum runs_flush { RUNS_FLUSH_NOT, RUNS_FLUSH_LEFT, RUNS_FLUSH_RIGHT };

/* The columns: places of their runs' first characters, and behind their last. */
struct runs {
	size_t n;		/* 1: a line without a gap */
	unsigned from[RUNS_MAX], to[RUNS_MAX];
	char c;			/* - or = */
};

/* Is the line one of runs? False too if it has too many. */
bool runs_find(struct str line, struct runs *r);

/* Is it a line of runs of that table, or one without gaps from end to end? */
bool runs_rule(struct str line, const struct runs *r);

/* Is it what is left of one: runs, one of them longer than any sign for nothing? */
bool runs_torn(struct str line);

/* Takes the characters before the place to off *line; *at is the place of its first. */
struct str runs_take(struct str *line, enum runs_metric m, unsigned *at, unsigned to);

/* Takes what stands in column i, and in the gap behind it, off *line in the same way. */
struct str runs_piece(struct str *line, const struct runs *r, enum runs_metric m, unsigned *at,
    size_t i);

/* Finds out how the columns of the table in those lines are set. */
void runs_find_flush(struct lines at, size_t nlines, const struct runs *r, enum runs_metric m,
    enum runs_flush flush[RUNS_MAX]);

/* Does the piece of a line that begins at that place stand in column i as its text is set? */
bool runs_is_flush(struct str piece, const struct runs *r, enum runs_metric m, unsigned at,
    size_t i, enum runs_flush flush);

/* Is the line blank wherever no run is? */
bool runs_fits(struct str line, const struct runs *r, enum runs_metric m);

/* Is the line blank wherever no run is, by one metric or the other? */
bool runs_fits_any(struct str line, const struct runs *r);

/* Do two numbers stand under one run, apart as cells are? Then the line has moved. */
bool runs_holds_two(struct str piece);

#endif
