/*
 * tags: the words of aligned lines, put together to cells: the pieces of a label that was
 * wrapped over lines, above one another or cut by a page break, are one tag; a value is a
 * tag of its own, and belongs to the label beside whose lines it stands.
 */
#ifndef TAGS_H
#define TAGS_H

#include "fold.h"
#include "lines.h"
#include "words.h"

#define TAGS_NONE ((size_t)-1)

enum { TAGS_ROW = 7 };	/* values of a whole row */

struct tag {
	struct str text;
	size_t number;			/* the line of the file where it begins */
	unsigned first, last;		/* its lines; those without words do not count */
	unsigned page;			/* of its last line */
	struct grid_place place;
	bool value;
	bool doubtful;			/* its last digits may stand below it; its line was torn */
	bool repeats;			/* the label of values beside it, said once more */
	bool rivals;			/* a piece of it may be another's */
	bool lacks;			/* values that its row lacks may stand below it */
	bool off;			/* its line was moved: where it stands tells nothing */
	uint16_t begin[GRID_METRICS];	/* where its first piece begins; */
	size_t piece;			/* the number of its last one, if it is no value */
	size_t owner;			/* the label that a value belongs to, or TAGS_NONE */
	size_t above;			/* the value whose last digits it may be, or TAGS_NONE */
	uint16_t over;			/* lines of the file from a value to its last digits */
};

/* A word, as one line has it, of a tag that is no value. */
struct tag_piece {
	struct str text;
	size_t tag;
	size_t before;			/* the number of the piece before it, or TAGS_NONE */
	unsigned line, page;
	unsigned from;			/* the character of the line at which it begins */
	bool left;			/* it begins well left of the tag's first piece */
};

struct tags {
	struct arena *arena;
	struct tag *tag;
	size_t n, cap;
	struct tag_piece *piece;
	size_t npieces, pieces_cap;
	unsigned line, page;
	bool torn;			/* the next line may be the end of the one before */
	bool open;			/* the last line's numbers may go on behind the table */
	bool off[GRID_METRICS];		/* places by this metric say nothing in this text */
};

/* Adds the words of the next line. -1: out of memory. */
int tags_add_line(struct tags *ts, const struct word *words, size_t n, size_t number);

/* Says that a new page begins. */
static inline void
tags_turn_page(struct tags *ts)
{
	ts->page++;
}

/*
 * Adds the words of the lines. What stands on a page's edge is left out, and rows that were
 * broken into lines because they are too long are made whole. -1: out of memory.
 */
int tags_read(struct tags *ts, struct lines at, size_t nlines);

/*
 * Puts words of heads together that go over lines, but not below one another; their places then
 * tell nothing. The owners of values are found. -1: out of memory.
 */
int tags_join_heads(struct tags *ts);

/* Finds the tags whose lines have been moved. */
void tags_find_moved(struct tags *ts);

/* Is the tag the whole label of a row? */
bool tags_names_row(const struct tag *t);

/* Is the tag the whole label of what is a row in some form, be it a group in another? */
bool tags_may_name_row(const struct tag *t);

/*
 * Is the tag the whole label of a row, or its ordinal and the beginning of it, of which a page's
 * end cut the rest?
 */
bool tags_begins_row(const struct tag *t);

/* Does some label begin with the text that has its ordinal, or one of another style? */
bool tags_has_ordinal(const struct folded *f);

/* Is the text an ordinal (三、 or 1.) and the first character of a label behind it? */
bool tags_begins_label(const struct folded *f);

/* Is the tag the whole label of a group of rows? */
bool tags_names_group(const struct tag *t);

/* Is b, which names a row, in some form the one behind the row that a names, or a the last? */
bool tags_follows(const struct tag *a, const struct tag *b);

/* Gives a label the rest of its row's values, on the next line. The owners are known. */
void tags_join_halves(struct tags *ts);

/* Puts numbers together with last digits that stand right below them. -1: out of memory. */
int tags_join_rests(struct tags *ts);

/*
 * Finds the owners of all values, and labels that only repeat an owner's. A number too wide
 * for its cell goes over two lines: where its first piece is no number by itself (12,5) they
 * are put together. -1: out of memory.
 */
int tags_find_owners(struct tags *ts);

#endif
