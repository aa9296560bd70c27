/*
 * page: decides the cells of rows that were laid out in the same way, each by what its
 * layout tells: a cell's place in the row (indexed.h) or on the line (align.h), or how many
 * cells there are.
 */
#ifndef PAGE_H
#define PAGE_H

#include "columns.h"

enum {
	PAGE_LEVELS = 4,	/* of labels, and none */
	PAGE_SUPPORT = 3	/* rows of one shape before their shape proves anything */
};

/* One page of a table: rows that were laid out in the same way. */
struct page {
	const struct grid *g;
	struct columns_part **parts;	/* in the order of their classes */
	size_t n;
	const struct columns_part *top, *bottom;	/* the first of the text, and the last */
	const struct columns_part *first, *end;	/* of the table's parts; behind the last */
	const struct columns_head *head;
	const struct columns_head *order;	/* the columns in their order: the head's */
	struct columns_head plain;		/* or, if it tells no places, the form's */
	size_t ncols;
	unsigned widest;	/* cells of the widest row with a value */
	bool trimmed;		/* rows end with their last value: width says nothing */
	bool exact;		/* rows of the table have just the columns behind their label */
	bool full;		/* most rows of the whole table have a value in each column */
	bool whole;		/* behind its label every row has room for the columns */
	bool mostly;		/* at least half of them do */
	bool valued;		/* some row has a value */
	bool ungrouped;		/* it has digits in one piece where groups would have a blank */
	bool more;		/* rows of the table, whose cells have places, have more values */
	bool over;		/* they do, or the head names more columns */
	bool shifted;		/* full rows stand below other words than those of their order */
	bool headless;		/* the table has no head, */
	bool empty;		/* and no value: nothing of its columns is in the text */
	bool behind;		/* the first column is right behind the label, wherever that ends */
	const size_t *widths;	/* how many rows have each width */
	const int (*usual)[PAGE_LEVELS];	/* by width and level: where a row's label ends */
};

/* The i-th value of the part. */
static inline const struct grid_cell *
page_cell(const struct page *pg, const struct columns_part *p, size_t i)
{
	return &pg->g->cells[p->first + i];
}

/* Makes all cells of the part blank. */
void page_blank(struct columns_part *p, size_t ncols);

/* Decides the cells of the page's parts, as far as the page tells. */
void page_decide(struct page *pg);

#endif
