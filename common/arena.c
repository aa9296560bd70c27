#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 64 * 1024 };

struct arena_block {
	struct arena_block *older;
	size_t cap;			/* bytes in data */
	alignas(max_align_t) unsigned char data[];
};

static struct arena_block *
add_block(struct arena *a, size_t n)
{
	size_t cap = a->top ? a->top->cap * 2 : FIRST_BLOCK;
	struct arena_block *b;

	/* A large request gets a block of its own size: doubling it would double memory. */
	if (cap < n || cap > (size_t)1 << 20)
		cap = n > (size_t)1 << 20 ? n : (size_t)1 << 20;
	if (cap > SIZE_MAX - sizeof *b || (b = malloc(sizeof *b + cap)) == NULL)
		return NULL;
	b->older = a->top;
	b->cap = cap;
	a->top = b;
	a->used = 0;
	return b;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	const size_t align = alignof(max_align_t);
	void *p;

	if (n > SIZE_MAX - align)
		return NULL;
	n = (n + align - 1) / align * align;
	if ((a->top == NULL || a->top->cap - a->used < n) && add_block(a, n) == NULL)
		return NULL;
	p = a->top->data + a->used;
	a->used += n;
	return memset(p, 0, n);
}

void *
arena_array(struct arena *a, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		return NULL;
	return arena_alloc(a, count * size);
}

void *
arena_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size)
{
	size_t want;
	void *p;

	if (n < *cap)
		return old;
	want = *cap ? *cap * 2 : 16;
	if ((p = arena_array(a, want, size)) == NULL)
		return NULL;
	if (n)
		memcpy(p, old, n * size);
	*cap = want;
	return p;
}

void
arena_reset(struct arena *a)
{
	struct arena_block *keep = a->top, *b, *next;

	for (b = a->top; b; b = b->older)
		if (b->cap > keep->cap)
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
}

void
arena_free(struct arena *a)
{
	arena_reset(a);
	free(a->top);
	a->top = NULL;
}
