/*
 * arena: memory that is released all at once, at the end of a report.
 * Everything that arena_alloc returns belongs to the arena and is valid until
 * arena_reset or arena_free.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

struct arena_block;

struct arena {
	struct arena_block *top;	/* the block in use, the older ones behind it */
	size_t used;			/* bytes used of the top block */
	size_t size, limit;		/* bytes of all blocks; how many there may be, or 0 */
	bool full;			/* more were asked for */
};

/* An arena without a block: struct arena a = ARENA_NEW; */
#define ARENA_NEW {NULL, 0, 0, 0, false}

/* n bytes, zeroed and aligned for any type; NULL when out of memory. */
void *arena_alloc(struct arena *a, size_t n);

/* Room for count things of size bytes each, like calloc(3); NULL when out of memory. */
void *arena_array(struct arena *a, size_t count, size_t size);

/*
 * Makes an array in the arena larger. old holds n things of size bytes and has
 * room for *cap. Returns old while n < *cap; else a copy with more room, and
 * *cap says so; old is then no longer valid, and what is behind n things is not zeroed.
 * NULL when out of memory (old and *cap are then unchanged).
 */
void *arena_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size);

/* The text of a and, behind it, of b; p is NULL when out of memory. */
struct str arena_concat(struct arena *arena, struct str a, struct str b);

/*
 * From now on the arena takes no more than limit bytes from the system, and is then as if
 * out of memory: a text of any size can be read without harm. 0: no limit, as after a reset.
 */
void arena_limit(struct arena *a, size_t limit);

/* Was memory refused since the limit was set, because of it? */
static inline bool
arena_is_full(const struct arena *a)
{
	return a->full;
}

/* Forgets all that was allocated; keeps a block of usual size for the next report. */
void arena_reset(struct arena *a);

/* Gives all memory back to the system. */
void arena_free(struct arena *a);

#endif
