#include "groups.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_SLOTS = 1024 };	/* a power of two */

/* Mixes eight bytes at a time: multiply to the left, fold to the right. */
static uint64_t
hash_of(struct str key)
{
	const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t h = key.n * factor, word;

	while (key.n) {
		size_t n = key.n < sizeof word ? key.n : sizeof word;

		word = 0;
		memcpy(&word, key.p, n);
		h = (h ^ word) * factor;
		h ^= h >> 32;
		key = str_skip(key, n);
	}
	return h;
}

static bool
has_key(const struct group *group, struct str key)
{
	return group->key_n == key.n && (key.n == 0 || memcmp(group->key, key.p, key.n) == 0);
}

/* The slot of the group with that key, or the empty one that it would get. */
static struct group **
slot_of(const struct groups *g, uint64_t hash, struct str key)
{
	size_t mask = g->nslots - 1, i = (size_t)hash & mask;

	while (g->slots[i] && !(g->slots[i]->hash == hash && has_key(g->slots[i], key)))
		i = (i + 1) & mask;
	return &g->slots[i];
}

static int
more_slots(struct groups *g)
{
	size_t nslots = g->nslots ? 2 * g->nslots : FIRST_SLOTS, i;
	struct group *group, **slots = calloc(nslots, sizeof *slots);

	if (slots == NULL)
		return -1;
	free(g->slots);
	g->slots = slots;
	g->nslots = nslots;
	for (group = g->first; group; group = group->next) {
		for (i = (size_t)group->hash & (nslots - 1); slots[i]; i = (i + 1) & (nslots - 1))
			;
		slots[i] = group;
	}
	return 0;
}

static struct group *
add(struct groups *g, uint64_t hash, struct str key)
{
	struct group *group;

	if (key.n > SIZE_MAX - sizeof *group ||
	    (group = arena_alloc(&g->memory, sizeof *group + key.n)) == NULL)
		return NULL;
	group->hash = hash;
	group->key_n = key.n;
	if (key.n)
		memcpy(group->key, key.p, key.n);
	if (g->last)
		g->last->next = group;
	else
		g->first = group;
	g->last = group;
	g->n++;
	return group;
}

struct group *
groups_find(struct groups *g, struct str key)
{
	struct group *next = g->found ? g->found->next : g->first, **slot;
	uint64_t hash;

	if (next == NULL)
		next = g->first;
	/* Report after report has the same cells in the same order. */
	if (next && has_key(next, key))
		return g->found = next;
	if (g->n >= g->nslots / 4 * 3 && more_slots(g))
		return NULL;
	hash = hash_of(key);
	slot = slot_of(g, hash, key);
	if (*slot == NULL)
		*slot = add(g, hash, key);
	return g->found = *slot;
}

void
groups_free(struct groups *g)
{
	struct group *group;

	for (group = g->first; group; group = group->next)
		decimal_free(&group->sum);
	free(g->slots);
	arena_free(&g->memory);
	*g = (struct groups)GROUPS_NEW;
}
