/*
 * layers: the lines of values in aligned text, what begins beside them, where each value's
 * column begins, and how many characters it has room for.
 */
#ifndef LAYERS_H
#define LAYERS_H

#include "tags.h"

enum {
	LAYERS_VALUES = 24,	/* of a line; one with more is no row */
	LAYERS_PLACES = 256,	/* of a line that count */
	LAYERS_LENGTH = 16	/* of a value whose room is looked at */
};

/* A line of values. */
struct layer {
	size_t first, n;	/* its pieces */
	unsigned at, page;
	size_t label;		/* the last text that begins on the line, or TAGS_NONE */
	bool begins;		/* it is, or other text is, the label of a row, or of what is */
	size_t row;		/* one in some form, with all values: this */
	bool lower;		/* its values are the rest of those above */
};

/* A value, which may be a piece of a number. */
struct piece {
	size_t tag;
	int from, to;		/* where its column may begin on this line, */
	int usual;		/* and does so on most lines of the page */
	bool close;		/* it is in the column behind the one before it, and may be moved */
	size_t above;		/* the piece that it goes on with, or TAGS_NONE */
	bool open;		/* it may go on below, or not */
};

/*
 * How many digits other than 1, and digits, find room at a place, by how many characters; and
 * where the longest value ends that begins there.
 */
struct room {
	unsigned char wide[LAYERS_LENGTH], digits[LAYERS_LENGTH];
	int end;
};

struct layers {
	struct tags *ts;
	struct piece *piece;
	struct layer *layer;
	size_t npieces, n;
	enum grid_metric metric;
	struct room room[LAYERS_PLACES];	/* of the page measured last */
};

/* Finds the lines of values, placed by that metric; memory is that of the tags. -1: out of it. */
int layers_find(struct layers *ls, struct tags *ts, enum grid_metric m);

/* The number behind that of the last layer on the page of the i-th. */
size_t layers_page_end(const struct layers *ls, size_t i);

/* The number behind that of the last piece of the i-th layer. */
static inline size_t
layers_end(const struct layers *ls, size_t i)
{
	return ls->layer[i].first + ls->layer[i].n;
}

/* Finds where the values of a page, its layers [from, to), stand, and what has room there. */
void layers_measure(struct layers *ls, size_t from, size_t to);

/* The text of the piece. */
struct str layers_text(const struct layers *ls, const struct piece *p);

/* Is the text digits, and commas or a point, and not too long? */
bool layers_is_digits(struct str s);

/*
 * Is the piece full, so that it may go on with the text below it? It is if no value at its
 * place has room for as many digits as it and the next one are, and none goes over it on its
 * left. 1 may be narrower than others.
 */
bool layers_may_go_on(const struct layers *ls, const struct piece *p, struct str rest);

/* May the piece and the one before it be one that a blank got into? */
bool layers_may_be_one(const struct layers *ls, const struct piece *p);

/* Where the piece begins on its line. */
static inline int
layers_place(const struct layers *ls, const struct piece *p)
{
	return ls->ts->tag[p->tag].place.from[ls->metric];
}

/* Where it ends. */
static inline int
layers_place_end(const struct layers *ls, const struct piece *p)
{
	return ls->ts->tag[p->tag].place.to[ls->metric];
}

/* Are the texts of the two lines the same, as those of a line printed twice? */
bool layers_are_same(const struct layers *ls, const struct layer *u, const struct layer *v);

#endif
