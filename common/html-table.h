/*
 * html-table: puts the rows and cells of HTML tables into the grid, each cell at the place
 * where a browser shows it. What rows and cells lack of tags is made up for, as browsers
 * do; where text stands beside the cells, or the end is missing, values are doubtful.
 */
#ifndef HTML_TABLE_H
#define HTML_TABLE_H

#include "grid.h"
#include "html-cell.h"

enum { HTML_COLUMNS = 64 };	/* columns in which cells may reach down, or across */

/* Begins with all zero but the grid and text.arena, where the text of cells will be. */
struct html_table {
	struct grid *g;
	struct html_cell text;
	size_t count;			/* tables so far */
	bool open, row, cell;		/* inside a table; its row; its cell */
	bool added;			/* the row is in the grid */
	bool hidden;			/* the row is not shown */
	bool quiet;			/* text is a caption's, or is not shown */
	bool loose;			/* text stood beside the row's cells, or a tag is damaged */
	size_t rows;			/* of the table, in the grid */
	size_t doubted;			/* rows of the grid when the last was put in doubt */
	unsigned width;			/* of the widest of them */
	size_t number;			/* of the row in its group */
	size_t until[HTML_COLUMNS];	/* the row in which a column is free again */
	bool merged[HTML_COLUMNS];	/* till then it holds a value of several rows */
	size_t labels;			/* rows that the last words of the row cover; 0: none yet */
	unsigned across;		/* columns that the cell covers, */
	size_t down;			/* and rows; 0: all of the group */
	size_t line;			/* where the cell begins */
};

/*
 * A table begins, or ends, with that tag. A table inside a cell makes the outer one a page's
 * frame. -1 when out of memory, as the functions below.
 */
int html_table_turn(struct html_table *t, const struct html_token *tag);

/* A group of rows begins or ends; no cell reaches out of it. */
int html_table_turn_group(struct html_table *t);

/* A row begins, with these attributes; and ends. */
int html_table_begin_row(struct html_table *t, struct str attrs);
int html_table_end_row(struct html_table *t);

/* A cell begins with that tag; and ends. */
int html_table_begin_cell(struct html_table *t, const struct html_token *tag);
int html_table_end_cell(struct html_table *t);

/* Text stands in the table but in none of its cells. -1: out of memory. */
int html_table_note_text(struct html_table *t, struct str text);

/* The text ends inside a row. */
int html_table_break_off(struct html_table *t);

#endif
