#include "phrases-settle.h"

#include <string.h>

#include "counts.h"

/* Do two phrases tell the same thing? */
static bool
same_thing(const struct phrase *a, const struct phrase *b)
{
	return a->tells == b->tells && (a->result == b->result ||
	    (a->result && b->result && strcmp(a->result, b->result) == 0));
}

/* Is the place inside a bracket that is closed in the text behind it? */
static bool
is_bracketed(struct str text, size_t at)
{
	size_t i;

	for (i = at; i < text.n && text.p[i] != '('; i++)
		if (text.p[i] == ')')
			return true;
	return false;
}

/* The clause that ends at the place. */
static struct str
clause_at(struct str text, size_t end)
{
	size_t from = end;

	while (from > 0 && !strchr(",:;(", text.p[from - 1]))
		from--;
	return (struct str){text.p + from, end - from};
}

static bool
has_any(struct str text, const struct str *words, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_find(text, words[i]) < text.n)
			return true;
	return false;
}

/* The phrase from first on that tells the count at that place; NULL: none does. */
static const struct told *
told_at(const struct told_list *out, size_t first, const char *place)
{
	size_t i;

	for (i = first; i < out->n; i++)
		if (out->list[i].count.p == place)
			return &out->list[i];
	return NULL;
}

/* Is a, digits without leading zeros, more than b? */
static bool
is_more(struct str a, struct str b)
{
	return a.n != b.n ? a.n > b.n : memcmp(a.p, b.p, a.n) > 0;
}

/*
 * Is the phrase about what the clause before it counts, and is that a part, or no such case at all?
 * 收到网络申请30件，办结28件; 上年结转3件，办结3件; 各类行政复议26件，行政诉讼31件.
 */
static bool
is_of_part(const struct told_list *out, size_t first, const struct told *t)
{
	static const struct str whole[] = {{"共", 3}, {"合计", 6}, {"总计", 6}};
	static const struct str lists[] = {{"其中", 6}, {"包括", 6}, {"含", 3}};
	static const struct str received[] = {
		{"申请", 6}, {"收", 3}, {"受理", 6}, {"接", 3}, {"转", 3}
	};
	static const struct str review = {"复议", 6};
	bool suits = t->phrase->tells == TELLS_SUITS && t->phrase->result == NULL;
	struct str text = {t->sentence->text.p, (size_t)(t->words.p - t->sentence->text.p)};
	struct count count[COUNTS_MAX];
	size_t n = counts_read(text, count);

	if ((!suits && t->phrase->tells != TELLS_PROCESSED &&
	    t->phrase->tells != TELLS_CARRIED_OUT) || n > COUNTS_MAX ||
	    has_any(t->words, whole, sizeof whole / sizeof *whole))
		return false;
	while (n-- > 0) {
		const struct told *u = told_at(out, first, text.p + count[n].at);
		struct str clause = clause_at(text, count[n].end);

		if (count[n].kind != COUNT_CLEAN || is_bracketed(text, count[n].end) ||
		    has_any(clause, lists, sizeof lists / sizeof *lists))
			continue;
		/* More than was left is no part of it: 上年结转2件，已办结58件. */
		if (u)
			return u->phrase->tells == TELLS_CARRIED_IN &&
			    t->phrase->tells == TELLS_PROCESSED &&
			    !is_more(t->count, u->count);
		return suits ? has_any(clause, &review, 1) :
		    has_any(clause, received, sizeof received / sizeof *received);
	}
	return false;
}

/* Takes those phrases out of the list, from first on, that have no sentence. */
static void
take_out(struct told_list *out, size_t first)
{
	size_t i, n = first;

	for (i = first; i < out->n; i++)
		if (out->list[i].sentence)
			out->list[n++] = out->list[i];
	out->n = n;
}

/* Of what a sentence tells twice, one is kept; none if the numbers differ. */
void
phrases_settle(struct told_list *out, size_t first)
{
	size_t i, k;

	for (i = out->n; i-- > first;)
		if (is_of_part(out, first, &out->list[i]))
			out->list[i].sentence = NULL;
	take_out(out, first);
	for (i = first; i < out->n; i++) {
		const struct told *t = &out->list[i];
		bool keep = true;

		for (k = first; k < out->n && keep; k++)
			if (k != i && same_thing(out->list[k].phrase, t->phrase))
				keep = i < k && str_eq(out->list[k].count, t->count);
		out->list[i].sentence = keep ? t->sentence : NULL;
	}
	take_out(out, first);
}
