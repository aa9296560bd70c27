/*
 * flow: rows of words that were broken into lines because they are longer than a line, as
 * lynx prints tables that are too wide for its columns.
 */
#ifndef FLOW_H
#define FLOW_H

#include "lines.h"
#include "words.h"

/* A row of words, from the first of its lines on. Begins as {.n = 0}. */
struct flow {
	struct word word[WORDS_MAX];
	size_t n, number;		/* number: of its first line */
	struct grid_place last;		/* where its last line begins and ends */
	uint16_t full[GRID_METRICS];	/* how long the longest line of the text is */
};

/* Finds the longest of the lines. */
void flow_measure(struct flow *f, struct lines at, size_t nlines);

/*
 * Are the words, a line's, the rest of the row? They are values, begin below its last line,
 * at a margin, with one blank between any two, and the first of them had no room there.
 */
bool flow_goes_on(const struct flow *f, const struct word *words, size_t n);

/* Makes the words part of the row, as if its line went on. */
void flow_add(struct flow *f, const struct word *words, size_t n);

/* Begins a new row. */
void flow_begin(struct flow *f, const struct word *words, size_t n, size_t number);

#endif
