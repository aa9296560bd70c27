/* pattern: a PCRE2 pattern, compiled at its first use, and with JIT when it is much used. */
#ifndef PATTERN_H
#define PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

struct pattern {
	const char *source;		/* the pattern, in UTF-8 */
	void *code, *match;		/* PCRE2's; NULL until the first use */
	size_t seen;			/* bytes searched before it was compiled with JIT */
	struct pattern *next;		/* another one that is compiled */
};

/* struct pattern p = PATTERN("..."); */
#define PATTERN(source) {(source), NULL, NULL, 0, NULL}

enum { PATTERN_GROUPS = 8 };

/*
 * Finds the pattern in s. Returns 1, and in group (unless NULL) the slices of s that
 * the whole and each group matched, {NULL, 0} for one that took no part; 0 where it is
 * not found; -1 when out of memory or out of PCRE2's limits.
 */
int pattern_match(struct pattern *p, struct str s, struct str group[PATTERN_GROUPS]);

/*
 * The same from a byte of s on, at which a character begins; what stands before it is seen
 * by ^ and by what a pattern asks of the text before it.
 */
int pattern_next(struct pattern *p, struct str s, size_t from, struct str group[PATTERN_GROUPS]);

/*
 * Has a pattern failed since the start, or since they were freed? Many ask only whether a line
 * matches, and take a failure for an answer: whoever uses what they found must ask here.
 */
bool pattern_failed(void);

/*
 * Frees what the first uses of all patterns made; they may be used again. A pattern that is
 * not static must not end before.
 */
void pattern_free_all(void);

#endif
