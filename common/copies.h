/*
 * copies: finds, for one narrative among many, another that has nearly all of it. Only those
 * that share its rarest runs are looked at, so that time grows with the number of reports
 * and not with its square.
 */
#ifndef COPIES_H
#define COPIES_H

#include <stddef.h>
#include <stdint.h>

#include "memo.h"
#include "sketch.h"

struct copies_run;
struct copies_other;

struct copies {
	const struct memo **ranked;	/* by year, then in the order of the input */
	size_t n;
	struct copies_run *runs;	/* the lowest hashes of each report, sorted */
	size_t nruns;
	uint32_t *votes;		/* by rank; 0 between two calls */
	struct copies_other *others;	/* the reports that have votes */
};

/* What was found: the other report, and the share of the runs that it has. */
struct copies_found {
	const struct memo *memo;	/* NULL: nothing was */
	double share;
};

/* Prepares for copies_find. All memory is the memos' arena's. -1: out of memory. */
int copies_index(struct copies *cs, struct memos *ms);

/*
 * Finds the report that has the largest share, at least the least one, of m's narrative;
 * the earliest of several. Where two have as much of each other, that is the later one's
 * finding. Other reports of m's organ on its year do not count.
 */
struct copies_found copies_find(struct copies *cs, const struct memo *m, double least);

#endif
