#include "copies.h"

#include <stdbool.h>
#include <stdlib.h>

enum {
	FEWEST = 8,		/* runs of a narrative that is looked at */
	VISITS = 4096,		/* how often a report is met before the search ends */
	CANDIDATES = 16		/* how many of those met are compared */
};

/* A hash, and a report that has it among its lowest. */
struct copies_run {
	uint32_t hash, rank;
};

struct copies_other {
	uint32_t rank;
	double score;
};

/* The reports that have a hash. */
struct posting {
	const struct copies_run *first;
	size_t n;
};

static int
compare_years(const void *a, const void *b)
{
	const struct memo *x = *(const struct memo *const *)a;
	const struct memo *y = *(const struct memo *const *)b;

	if (x->year != y->year)
		return x->year < y->year ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static int
compare_runs(const void *a, const void *b)
{
	const struct copies_run *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return x->rank < y->rank ? -1 : x->rank > y->rank;
}

/* Is there enough of a narrative? */
static bool
is_told(const struct memo *m)
{
	return sketch_runs(m->narrative) >= FEWEST;
}

int
copies_index(struct copies *cs, struct memos *ms)
{
	struct arena *a = &ms->arena;
	uint32_t least[SKETCH_LEAST];
	size_t i, k, n;

	*cs = (struct copies){.n = ms->n};
	if ((cs->ranked = arena_array(a, ms->n + 1, sizeof(*cs->ranked))) == NULL ||
	    (cs->votes = arena_array(a, ms->n + 1, sizeof *cs->votes)) == NULL ||
	    (cs->others = arena_array(a, VISITS, sizeof *cs->others)) == NULL ||
	    (cs->runs = arena_array(a, ms->n * SKETCH_LEAST + 1, sizeof *cs->runs)) == NULL)
		return -1;
	for (i = 0; i < ms->n; i++)
		cs->ranked[i] = ms->list[i];
	qsort(cs->ranked, cs->n, sizeof *cs->ranked, compare_years);
	for (i = 0; i < cs->n; i++) {
		n = is_told(cs->ranked[i]) ? sketch_least(cs->ranked[i]->narrative, least) : 0;
		for (k = 0; k < n; k++)
			cs->runs[cs->nruns++] = (struct copies_run){least[k], (uint32_t)i};
	}
	qsort(cs->runs, cs->nruns, sizeof *cs->runs, compare_runs);
	return 0;
}

static struct posting
find_posting(const struct copies *cs, uint32_t hash)
{
	size_t from = 0, to = cs->nruns, middle, n = 0;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (cs->runs[middle].hash < hash)
			from = middle + 1;
		else
			to = middle;
	}
	while (from + n < cs->nruns && n < VISITS && cs->runs[from + n].hash == hash)
		n++;
	return (struct posting){&cs->runs[from], n};
}

static int
compare_postings(const void *a, const void *b)
{
	const struct posting *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? -1 : 1;
	return x->first < y->first ? -1 : x->first > y->first;
}

static int
compare_others(const void *a, const void *b)
{
	const struct copies_other *x = a, *y = b;

	if (x->score > y->score || x->score < y->score)
		return x->score > y->score ? -1 : 1;
	return x->rank < y->rank ? -1 : x->rank > y->rank;
}

/*
 * Counts which reports share runs with m, its rarest first, and ranks them: a longer report
 * has fewer of its runs among its lowest, so its votes count more. Returns how many.
 */
static size_t
vote(struct copies *cs, const struct memo *m)
{
	struct posting posting[SKETCH_LEAST];
	uint32_t least[SKETCH_LEAST];
	size_t n = sketch_least(m->narrative, least), visits = 0, met = 0, i, k;
	double runs = (double)sketch_runs(m->narrative), theirs;

	for (i = 0; i < n; i++)
		posting[i] = find_posting(cs, least[i]);
	qsort(posting, n, sizeof *posting, compare_postings);
	for (i = 0; i < n; i++)
		for (k = 0; k < posting[i].n && visits < VISITS; k++, visits++) {
			uint32_t rank = posting[i].first[k].rank;

			if (cs->votes[rank]++ == 0)
				cs->others[met++].rank = rank;
		}
	for (i = 0; i < met; i++) {
		struct copies_other *o = &cs->others[i];

		theirs = (double)sketch_runs(cs->ranked[o->rank]->narrative);
		o->score = cs->votes[o->rank] * (theirs > runs ? theirs / runs : 1);
		cs->votes[o->rank] = 0;
	}
	qsort(cs->others, met, sizeof *cs->others, compare_others);
	return met;
}

struct copies_found
copies_find(struct copies *cs, const struct memo *m, double least)
{
	struct copies_found found = {NULL, least};
	size_t met = is_told(m) ? vote(cs, m) : 0, i, candidates = 0;
	const struct memo *other;
	double share;

	for (i = 0; i < met && candidates < CANDIDATES; i++) {
		other = cs->ranked[cs->others[i].rank];
		if (other == m || memo_is_copy(other, m))
			continue;
		candidates++;
		share = sketch_share(m->narrative, other->narrative);
		if (share < found.share || (share <= found.share && found.memo &&
		    compare_years(&found.memo, &other) < 0))
			continue;
		if (compare_years(&m, &other) < 0 &&
		    sketch_share(other->narrative, m->narrative) >= least)
			continue;
		found = (struct copies_found){other, share};
	}
	return found;
}
