/*
 * mutate: how libFuzzer changes a text into another. Its own changes are of bytes and soon
 * make what is no text, which tests little; here lines and fields are left out, repeated and
 * moved too, and most of what is no UTF-8 is mended.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "utf8.h"

enum { MAX_UNITS = 8 };

size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned seed);

/* A part of the text, from one place up to another. */
struct span {
	size_t from, to;
};

/* The next number of a simple generator, below n. */
static size_t
pick(unsigned *chance, size_t n)
{
	*chance = *chance * 1103515245u + 12345u;
	return (*chance >> 8) % n;
}

/* The place behind the next byte of ends, from at on. */
static size_t
next_end(const uint8_t *data, size_t n, size_t at, const char *ends)
{
	while (at < n && (data[at] == '\0' || strchr(ends, data[at]) == NULL))
		at++;
	return at < n ? at + 1 : n;
}

/* Some units that follow one another, each with the byte that ends it. */
static struct span
pick_span(const uint8_t *data, size_t n, const char *ends, unsigned *chance)
{
	struct span s;
	size_t units = 1 + pick(chance, MAX_UNITS);

	s.from = next_end(data, n, pick(chance, n), ends);
	for (s.to = s.from; units; units--)
		s.to = next_end(data, n, s.to, ends);
	return s;
}

/* Puts a copy of the span before the place at; returns the new size. */
static size_t
copy_span(uint8_t *data, size_t n, size_t max, struct span s, size_t at)
{
	size_t size = s.to - s.from;
	uint8_t *copy;

	if (size == 0 || size > max - n || (copy = malloc(size)) == NULL)
		return n;
	memcpy(copy, data + s.from, size);
	memmove(data + at + size, data + at, n - at);
	memcpy(data + at, copy, size);
	free(copy);
	return n + size;
}

static size_t
delete_span(uint8_t *data, size_t n, struct span s)
{
	memmove(data + s.from, data + s.to, n - s.to);
	return n - (s.to - s.from);
}

/* Leaves units out, repeats them elsewhere, or moves them. */
static size_t
move_units(uint8_t *data, size_t n, size_t max, unsigned *chance)
{
	static const char *const ends[] = {"\n", "\n\t", "\n\t |,<>", "\n\t +-|"};
	const char *end = ends[pick(chance, sizeof ends / sizeof *ends)];
	struct span s = pick_span(data, n, end, chance);
	size_t at = next_end(data, n, pick(chance, n), end), how = pick(chance, 3), longer;

	if (how == 0)
		return delete_span(data, n, s);
	longer = copy_span(data, n, max, s, at);
	if (how == 1 || longer == n)
		return longer;
	if (at <= s.from)
		s = (struct span){s.from + (longer - n), s.to + (longer - n)};
	else if (at < s.to)
		return longer;
	return delete_span(data, longer, s);
}

/* Puts a blank for each byte that is no text. */
static void
mend(uint8_t *data, size_t n)
{
	size_t at = 0;

	while ((at += utf8_valid((struct str){(const char *)data + at, n - at})) < n)
		data[at] = ' ';
}

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned seed)
{
	unsigned chance = seed;

	if (n && pick(&chance, 2))
		n = move_units(data, n, max, &chance);
	else
		n = LLVMFuzzerMutate(data, n, max);
	if (pick(&chance, 64))
		mend(data, n);
	return n;
}
