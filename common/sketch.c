#include "sketch.h"

#include <stdlib.h>
#include <string.h>

/*
 * A packed sketch: the limit below which it has all hashes, and how many these are, in four
 * bytes each; then how far each hash is from the one before, seven bits a byte: the eighth
 * bit tells that there are more.
 */
enum {
	WORD = 4,
	HEAD = 2 * WORD,
	PACKED_MAX = 2600,	/* bytes of hashes */
	HELD = 8192,		/* hashes that are held while a sketch is made */
	KEPT = HELD / 2,	/* that remain when there are too many; more than fit packed */
	ENOUGH = 120		/* runs that must be looked up: 0.05 * 0.95 / 120 is 0.02 squared */
};

int
sketch_begin(struct sketch *s, struct arena *a)
{
	*s = (struct sketch){.limit = SKETCH_HASHES};
	s->hash = arena_array(a, HELD, sizeof *s->hash);
	return s->hash ? 0 : -1;
}

static int
compare(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

/* Sorts the hashes and leaves one of each. */
static void
sort(struct sketch *s)
{
	size_t i, n = 0;

	qsort(s->hash, s->n, sizeof *s->hash, compare);
	for (i = 0; i < s->n; i++)
		if (n == 0 || s->hash[n - 1] != s->hash[i])
			s->hash[n++] = s->hash[i];
	s->n = n;
}

static uint32_t
hash_run(const struct sketch *s)
{
	const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t h = 0;
	size_t i;

	for (i = 0; i < SKETCH_RUN; i++) {
		h = (h ^ s->run[(s->nrun + i) % SKETCH_RUN]) * factor;
		h ^= h >> 32;
	}
	return (uint32_t)(h * factor >> 44);
}

void
sketch_add(struct sketch *s, uint32_t c)
{
	uint32_t hash;

	s->run[s->nrun++ % SKETCH_RUN] = c;
	if (s->nrun < SKETCH_RUN || (hash = hash_run(s)) >= s->limit)
		return;
	s->hash[s->n++] = hash;
	if (s->n < HELD)
		return;
	sort(s);
	if (s->n > KEPT) {
		s->limit = s->hash[KEPT];
		s->n = KEPT;
	}
}

static void
put_word(unsigned char *p, uint32_t word)
{
	size_t i;

	for (i = 0; i < WORD; i++)
		p[i] = (unsigned char)(word >> 8 * i);
}

static uint32_t
get_word(const unsigned char *p)
{
	uint32_t word = 0;
	size_t i;

	for (i = 0; i < WORD; i++)
		word |= (uint32_t)p[i] << 8 * i;
	return word;
}

struct str
sketch_pack(struct sketch *s, struct arena *a)
{
	unsigned char buf[PACKED_MAX], *packed;
	uint32_t gap, last = 0;
	size_t i, n = 0;

	sort(s);
	for (i = 0; i < s->n; i++) {
		gap = s->hash[i] - last;
		last = s->hash[i];
		if (n + (gap < 1 << 7 ? 1 : gap < 1 << 14 ? 2 : 3) > PACKED_MAX) {
			s->limit = s->hash[i];
			break;
		}
		for (; gap >= 1 << 7; gap >>= 7)
			buf[n++] = (unsigned char)(gap | 1 << 7);
		buf[n++] = (unsigned char)gap;
	}
	if ((packed = arena_alloc(a, HEAD + n)) == NULL)
		return (struct str){NULL, 0};
	put_word(packed, s->limit);
	put_word(packed + WORD, (uint32_t)i);
	memcpy(packed + HEAD, buf, n);
	return (struct str){(char *)packed, HEAD + n};
}

/* A walk over the hashes of a packed sketch. */
struct walk {
	const unsigned char *p, *end;
	uint32_t limit, hash;
};

static struct walk
walk_of(struct str packed)
{
	const unsigned char *p = (const unsigned char *)packed.p;

	return (struct walk){p + HEAD, p + packed.n, get_word(p), 0};
}

/* The next hash, in w->hash; the limit at the end. */
static void
next(struct walk *w)
{
	uint32_t gap = 0;
	unsigned shift = 0;

	if (w->p == w->end) {
		w->hash = w->limit;
		return;
	}
	do {
		gap |= (uint32_t)(*w->p & 127) << shift;
		shift += 7;
	} while (*w->p++ & 128);
	w->hash += gap;
}

size_t
sketch_runs(struct str packed)
{
	const unsigned char *p = (const unsigned char *)packed.p;

	return (size_t)get_word(p + WORD) * SKETCH_HASHES / get_word(p);
}

size_t
sketch_least(struct str packed, uint32_t least[SKETCH_LEAST])
{
	struct walk w = walk_of(packed);
	size_t n = 0;

	for (next(&w); w.hash < w.limit && n < SKETCH_LEAST; next(&w))
		least[n++] = w.hash;
	return n;
}

/*
 * Both have all hashes below the lower of the two limits, so those of a can be looked up
 * in b. By chance a hash is one of b's as often as these are dense; that is taken off.
 */
double
sketch_share(struct str a, struct str b)
{
	struct walk x = walk_of(a), y = walk_of(b);
	uint32_t limit = x.limit < y.limit ? x.limit : y.limit;
	size_t tried = 0, hits = 0, others = 0;
	double chance, share;

	next(&y);
	for (next(&x); x.hash < limit; next(&x)) {
		for (; y.hash < x.hash; next(&y))
			others++;
		tried++;
		hits += y.hash == x.hash && y.hash < y.limit;
	}
	for (; y.hash < limit; next(&y))
		others++;
	if (tried == 0 || (limit < x.limit && tried < ENOUGH))
		return -1;
	chance = (double)others / limit;
	share = ((double)hits / (double)tried - chance) / (1 - chance);
	return share < 0 ? 0 : share;
}
