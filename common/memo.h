/*
 * memo: what is kept of each report when it has gone, for the rules that compare reports:
 * its name, organ and year, and, packed, its figures and its narrative.
 *
 * Two reports are of the same organ if their titles give the same name. Several reports of
 * an organ on the same year are its copies; what they do not agree on is ambiguous.
 */
#ifndef MEMO_H
#define MEMO_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "heading.h"
#include "sheet.h"
#include "str.h"

struct memo {
	struct str name;	/* of the report */
	struct str org;
	unsigned year;		/* 0: the title does not tell it */
	size_t line;		/* of its title */
	size_t order;		/* its place in the input */
	const struct memo *other;	/* the first copy before it with another number in a cell */
	struct str figures;	/* packed (figures.h) */
	struct str agreed;	/* those that all copies have */
	struct str lines;	/* of the rows, packed */
	struct str narrative;	/* packed (sketch.h); empty if nobody asks for it */
};

/* All that is kept. */
struct memos {
	struct arena arena;
	struct memo **list;	/* in the order of the input */
	struct memo **sorted;	/* by organ and year; copies in the order of the input */
	size_t n, cap;
};

/*
 * Keeps the report of that name and title, which begins at line, and the figures in its
 * seven sheets; the narrative is in ms' arena, or empty. Only for its narrative is one
 * kept whose title lacks organ or year; it is nobody's copy. -1: out of memory.
 */
int memos_add(struct memos *ms, struct str name, const struct title *title, size_t line,
    const struct sheet *sheets, struct str narrative);

/* Sorts what is kept, when all is there. -1: out of memory. */
int memos_index(struct memos *ms);

/* The organ's report on that year, the first of its copies; NULL if there is none. */
const struct memo *memos_find(const struct memos *ms, struct str org, unsigned year);

/* Are they copies of the same report? */
bool memo_is_copy(const struct memo *a, const struct memo *b);

/* Gives all memory back. */
void memos_free(struct memos *ms);

#endif
