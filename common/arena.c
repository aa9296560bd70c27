#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
	FIRST_BLOCK = 64 * 1024,
	LARGE = 1 << 20		/* bytes; what is larger gets a block of its own */
};

/*
 * For tests, each piece of memory is a block by itself: then a tool that checks memory sees
 * where it ends, and each can be made to fail. Arrays have room for no more than they hold
 * until that is so many things.
 */
#ifdef ARENA_APART
enum { APART = 1 };
#else
enum { APART = 0 };
#endif
enum { STEPS = 64 };

struct arena_block {
	struct arena_block *older;
	size_t cap;			/* bytes in data */
	int alone;			/* they are one array, which may grow */
	alignas(max_align_t) unsigned char data[];
};

/* May the arena have n bytes more? */
static bool
has_room(struct arena *a, size_t n)
{
	a->full = a->full || (a->limit && (a->size > a->limit || n > a->limit - a->size));
	return !a->full;
}

static struct arena_block *
add_block(struct arena *a, size_t n)
{
	size_t cap = a->top ? a->top->cap * 2 : FIRST_BLOCK;
	struct arena_block *b;

	/* A large request gets a block of its own size: doubling it would double memory. */
	if (APART || cap < n || cap > LARGE)
		cap = APART || n > LARGE ? n : LARGE;
	if (cap > SIZE_MAX - sizeof *b || !has_room(a, cap) ||
	    (b = malloc(sizeof *b + cap)) == NULL)
		return NULL;
	b->older = a->top;
	b->cap = cap;
	a->size += cap;
	b->alone = APART || n > LARGE;
	a->top = b;
	a->used = 0;
	return b;
}

/* As arena_alloc, but not zeroed. */
static void *
take(struct arena *a, size_t n)
{
	const size_t align = alignof(max_align_t);
	void *p;

	if (n > SIZE_MAX - align)
		return NULL;
	if (!APART)
		n = (n + align - 1) / align * align;
	if ((APART || a->top == NULL || a->top->cap - a->used < n) && add_block(a, n) == NULL)
		return NULL;
	p = a->top->data + a->used;
	a->used += n;
	return p;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	void *p = take(a, n);

	return p ? memset(p, 0, n) : NULL;
}

void *
arena_array(struct arena *a, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		return NULL;
	return arena_alloc(a, count * size);
}

/* Makes the block larger that is the array old alone; NULL: no memory. */
static void *
grow_block(struct arena *a, const void *old, size_t size)
{
	struct arena_block **at, *b;
	int top;

	for (at = &a->top; (*at)->data != old; at = &(*at)->older)
		continue;
	top = at == &a->top;
	if (!has_room(a, size - (*at)->cap) || (b = realloc(*at, sizeof *b + size)) == NULL)
		return NULL;
	a->size += size - b->cap;
	b->cap = size;
	*at = b;
	if (top)
		a->used = size;
	return b->data;
}

void *
arena_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size)
{
	size_t want;
	void *p;

	if (n < *cap)
		return old;
	if (*cap > SIZE_MAX / 4 / size)
		return NULL;
	/* A large array has a block of its own, which can grow where it is. */
	want = *cap * size > LARGE ? *cap + *cap / 4 : *cap ? *cap * 2 : 16;
	if (APART && n < STEPS)
		want = n + 1;
	if (n * size > LARGE && (p = grow_block(a, old, want * size)) != NULL) {
		*cap = want;
		return p;
	}
	if ((p = take(a, want * size)) == NULL)
		return NULL;
	if (n)
		memcpy(p, old, n * size);
	*cap = want;
	return p;
}

struct str
arena_concat(struct arena *arena, struct str a, struct str b)
{
	char *text = arena_alloc(arena, a.n + b.n);

	if (text == NULL)
		return (struct str){NULL, 0};
	memcpy(text, a.p, a.n);
	memcpy(text + a.n, b.p, b.n);
	return (struct str){text, a.n + b.n};
}

void
arena_limit(struct arena *a, size_t limit)
{
	a->limit = limit;
	a->full = false;
}

void
arena_reset(struct arena *a)
{
	struct arena_block *keep = NULL, *b, *next;

	for (b = a->top; b; b = b->older)
		if (!b->alone && (keep == NULL || b->cap > keep->cap))
			keep = b;
	for (b = a->top; b; b = next) {
		next = b->older;
		if (b != keep)
			free(b);
	}
	if (keep)
		keep->older = NULL;
	a->top = keep;
	a->used = 0;
	a->size = keep ? keep->cap : 0;
	arena_limit(a, 0);
}

void
arena_free(struct arena *a)
{
	arena_reset(a);
	free(a->top);
	a->top = NULL;
	a->size = 0;
}
