/*
 * layout: finds the tables in a report's text and has the reader of their layout turn
 * them into a grid. A reader is one file (layout-tabs.c, layout-stacked.c) and one row
 * of the table in layout.c; which one reads a piece of text is decided by the text.
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <stddef.h>

#include "grid.h"
#include "report.h"

#define LAYOUT_NOMEM ((size_t)-1)

struct reader {
	const char *name;
	/*
	 * How many of the lines from at on this reader takes to be one table; 0 if it
	 * sees none begin there, LAYOUT_NOMEM when out of memory. The time it takes is
	 * bounded by the lines it takes up, or a constant.
	 */
	size_t (*claim)(struct lines at);
	/* Adds the table in those lines to the grid. -1: out of memory. */
	int (*read)(struct lines at, size_t nlines, struct grid *g);
	/*
	 * It is not asked without need: its table has one of these bytes in the first line,
	 * or one of those anywhere. NULL: there is no such byte.
	 */
	const char *first, *any;
};

/* A piece of the text that is a table. */
struct block {
	size_t first, last;		/* numbers of its lines in the report */
	size_t lines;			/* how many to read */
	struct lines at;
	const struct reader *reader;
	struct str above;	/* the line above, if it belongs to the table, and its number: it */
	size_t above_line;	/* tells a unit of money (单位：元), or names rows (行政复议); else empty */
};

struct layout {
	struct block *blocks;
	size_t nblocks, cap;
	size_t bytes;			/* of the report */
};

/* Finds the tables of the report. Memory is the arena's. -1: out of memory. */
int layout_find(const struct report *r, struct layout *l, struct arena *a);

/*
 * Reads all tables that were found into the grid. From then on its arena has a limit, by the
 * size of the report: if the tables go beyond, the grid is left empty and says that it is
 * large. -1: out of memory.
 */
int layout_read(const struct layout *l, struct grid *g);

/*
 * Adds a cell; a number or a blank comes without the marks around it, and a cell that
 * holds only &nbsp; is empty. -1: out of memory.
 */
int layout_cell(struct grid *g, struct str text, size_t line);

/* Is the line a page's furniture: a page number, a running title, a form feed, a rule? */
int layout_furniture(struct str line);

/*
 * The page's number, if the line is nothing else and stands at the page's end, before a form feed,
 * and the next page's stands at that one's end, or last, which may be 0, is the one before; else 0.
 */
unsigned layout_foot(struct str line, struct lines below, unsigned last);

extern const struct reader layout_asciidoc, layout_bars, layout_carets, layout_csv;
extern const struct reader layout_csv_tabs, layout_dashes;
extern const struct reader layout_html, layout_pipes, layout_rules;
extern const struct reader layout_parted, layout_tabs, layout_aligned, layout_stacked, layout_wiki;

#endif
