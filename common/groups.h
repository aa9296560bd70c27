/*
 * groups: totals by key, in the order in which the keys first came. Many keys are
 * expected: a group costs some 100 bytes and its key.
 */
#ifndef GROUPS_H
#define GROUPS_H

#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "decimal.h"
#include "str.h"

struct group {
	struct group *next;		/* the one that came after it, or NULL */
	struct decimal sum;
	uint64_t n, missing;		/* cells added up; cells that are lacking */
	uint64_t hash;
	size_t key_n;
	char key[];			/* key_n bytes */
};

struct groups {
	struct arena memory;		/* the groups, but not what their sums own */
	struct group *first, *last;
	struct group *found;		/* what groups_find returned last */
	struct group **slots;		/* by hash; a power of two of them */
	size_t n, nslots;
};

/* No groups yet: struct groups g = GROUPS_NEW; */
#define GROUPS_NEW {ARENA_NEW, NULL, NULL, NULL, NULL, 0, 0}

/*
 * The group with that key, a new one of zeros where there is none. It belongs to g and
 * does not move. NULL when out of memory.
 */
struct group *groups_find(struct groups *g, struct str key);

/* Frees all groups and their sums. */
void groups_free(struct groups *g);

#endif
