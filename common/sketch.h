/*
 * sketch: which runs of characters a text has, in at most some 2600 bytes: enough to say
 * how much of it is in another text too. Of a short text all runs are kept, of a longer one
 * those whose hashes are lowest.
 */
#ifndef SKETCH_H
#define SKETCH_H

#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "str.h"

enum {
	SKETCH_RUN = 8,			/* characters in a run */
	SKETCH_HASHES = 1 << 20,	/* a run's hash is below this */
	SKETCH_LEAST = 32		/* how many of the lowest can be asked for */
};

/* A sketch while it is made. */
struct sketch {
	uint32_t run[SKETCH_RUN];	/* the last characters */
	size_t nrun;			/* characters so far */
	uint32_t *hash;			/* of the runs, those below limit */
	size_t n;
	uint32_t limit;
};

/* Starts a sketch of no text, in memory of the arena. -1: out of memory. */
int sketch_begin(struct sketch *s, struct arena *a);

/* Adds a character to the text. */
void sketch_add(struct sketch *s, uint32_t c);

/* The finished sketch, packed, in memory of the arena; {NULL, 0} when out of memory. */
struct str sketch_pack(struct sketch *s, struct arena *a);

/* About how many runs the text has, each counted once. */
size_t sketch_runs(struct str packed);

/* The lowest hashes of the text's runs, ascending. Returns how many there are. */
size_t sketch_least(struct str packed, uint32_t least[SKETCH_LEAST]);

/*
 * The share of a's runs, each counted once, that b has too: 0 to 1, with a standard error
 * below 0.02 where it is 0.95 or more. Below 0 where the two do not tell that much.
 */
double sketch_share(struct str a, struct str b);

#endif
