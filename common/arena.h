/*
 * arena: memory that is released all at once, at the end of a report.
 * Everything that arena_alloc returns belongs to the arena and is valid until
 * arena_reset or arena_free.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *top;	/* the block in use, the older ones behind it */
	size_t used;			/* bytes used of the top block */
};

/* An arena without a block: struct arena a = ARENA_NEW; */
#define ARENA_NEW {NULL, 0}

/* n bytes, zeroed and aligned for any type; NULL when out of memory. */
void *arena_alloc(struct arena *a, size_t n);

/* Room for count things of size bytes each, like calloc(3); NULL when out of memory. */
void *arena_array(struct arena *a, size_t count, size_t size);

/*
 * Makes an array in the arena larger. old holds n things of size bytes and has
 * room for *cap. Returns old while n < *cap; else a copy with twice the room, and
 * *cap says so; old is then no longer valid, and what is behind n things is not zeroed.
 * NULL when out of memory (old and *cap are then unchanged).
 */
void *arena_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size);

/* Forgets all that was allocated; keeps the largest block for the next report. */
void arena_reset(struct arena *a);

/* Gives all memory back to the system. */
void arena_free(struct arena *a);

#endif
