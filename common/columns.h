/*
 * columns: tells in which column of its table a value stands. The rows of a table are
 * sorted into pages that were laid out alike, and each page is decided (page.h).
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "grid.h"

enum {
	COLUMNS_MAX = 15,	/* of a table as printed: table 4 in one row */
	COLUMNS_WIDTH = 64	/* the widest head, with columns in neither form */
};

/* How many values of a text stand how to the words of their heads. */
struct columns_flush {
	size_t values[GRID_METRICS];			/* all that count: none that was moved */
	size_t below[GRID_METRICS];			/* below a word, be they flush or not */
	size_t hits[GRID_METRICS][GRID_EDGES];		/* flush with a word by that edge */
	size_t between[GRID_METRICS][GRID_EDGES];	/* between two words, in rows with a hit */
	/* Of the values, and of the hits: those below heads whose words stand close. */
	size_t below_close[GRID_METRICS], close[GRID_METRICS][GRID_EDGES];
};

/* The columns of a table as one of its heads prints them. */
struct columns_head {
	bool named;		/* it names columns, */
	bool lacking;		/* but not all of the table: */
	unsigned names;		/* these, a bit each */
	bool turned;		/* or the last column before the first; */
	bool leads;		/* so before all others, and these in the form's order; */
	bool found;		/* and does so each at its place */
	bool ordered;		/* it has columns of its own; places say nothing */
	unsigned first, n;	/* the place of its first column; how many, with extra ones */
	int col[COLUMNS_WIDTH];	/* which column, or one of those below */
	int beside;		/* where the word begins that rows' labels are below; -1: none */
	bool unsure;		/* it has a column of its own, and not all labels can be read */
	bool partial;		/* some columns have no label in it */
	bool holes;		/* some of those places have no label */
	unsigned long long strange;	/* places, a bit each, under words that name no column */
	unsigned denied;	/* columns, a bit each, that are not where the form has them */
	bool twice;		/* of aligned text: the last word names what another does */
	bool doubled;		/* a label stands twice, as what a merged cell holds may */
	unsigned width;		/* of its rows; 0 if they differ */
	unsigned compact;	/* its rows have a cell a label, the first before here; 0: no */
	bool placed[GRID_METRICS];	/* of aligned text: its columns stand side by side, at */
	struct grid_place place[COLUMNS_MAX];
	bool level;		/* and are words of one line */
	const struct grid_cell *front;	/* a word that names none, left of them; NULL: none */
	unsigned page;		/* on this page, */
	const struct columns_flush *flush;	/* in this text */
};

/* What stands in a place that is no column: nothing; words; a subtotal. */
enum { COLUMNS_HOLE = -1, COLUMNS_EXTRA = -2, COLUMNS_SUBTOTAL = -3 };

/* A row of the grid, or the part of one, that holds the values of one slot. */
struct columns_part {
	int slot;		/* -1: a row of a table without labels */
	bool cut;		/* the rest of its label, or of its row, is lost; values may be */
	bool piece;		/* its label goes on with the one before */
	bool starts;		/* no head and no row of the block of text stands before this one */
	bool orphaned;		/* behind the page's end below it stand numbers alone */
	bool closed;		/* right behind the block of text stands a section's heading; */
	bool ends;		/* else no row of the same block stands after this one */
	bool bare;		/* the block has neither a head above its rows nor a value, or some
				 * of the text run together */
	bool keeps, loses;	/* empty cells are there in the text; or leave no trace */
	bool stripped;		/* no row of the text ends in an empty cell */
	bool trails;		/* words with a digit, maybe a value's, stand behind its own */
	bool astray;		/* values of the text do not stand with their labels */
	bool torn;		/* values without a label stand above this label */
	bool alone;		/* each value of the text has a label, */
	bool behind;		/* and stands behind it */
	bool hides;		/* the block of text begins with words in doubt, maybe a head's */
	bool stray;		/* values without a label below this slot's row, */
	bool rest;		/* they may be the last digits of values above, and nothing else */
	bool apart;		/* some of its values may be those of a row whose label is lost */
	bool near;		/* at the start of the next line: they may be pieces of its own */
	size_t line;		/* of the label */
	size_t first, n;	/* its values: cells of the grid */
	int label;		/* the place of the last cell of the label; -1: none */
	unsigned width, level, block, page;
	bool indexed, aligned;
	size_t head;		/* the number of the head it stands under */
	unsigned page_width;	/* rows of one page have one width */
	bool lacks;		/* values that it lacks may stand below its own */
	bool off;		/* in aligned text: where its values stand tells nothing; */
	bool moved;		/* it stands where a row of a higher level does */
	/* What was found: */
	bool legible;		/* each of its values is a number or a blank sign, */
	size_t doubtful;	/* so many of them may be a part of one; */
	bool whole;		/* it is legible, and none of them is doubtful */
	bool decided[COLUMNS_MAX];
	unsigned short value[COLUMNS_MAX];	/* if decided: which of its values; 0: blank */
	unsigned short subtotal;		/* the same for the column that a head adds */
};

/* How many cells the part's row has behind its label. */
static inline int
columns_room(const struct columns_part *p)
{
	return (int)p->width - p->label - 1;
}

/* The text of the part's value of that number; empty for 0. */
static inline struct str
columns_value(const struct grid *g, const struct columns_part *p, unsigned short number)
{
	return number ? g->cells[p->first + number - 1].text : (struct str){NULL, 0};
}

/*
 * Decides the cells of the parts, which are the rows of one table in the order of the
 * text; ncols columns; heads[p->head] is the head a part stands under. Scratch memory
 * is the arena's. -1: out of memory.
 */
int columns_decide(const struct grid *g, struct columns_part *parts, size_t n,
    const struct columns_head *heads, size_t ncols, struct arena *a);

#endif
