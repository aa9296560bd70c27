/*
 * Finds rows whose values stand on two lines, the first ones on one and the others on the next, as
 * pages are printed where fonts of one row have other base lines.
 */
#include "tags.h"

#include "addends.h"

/* Values that stand on one line, one behind the other. */
struct half {
	size_t from, to;
};

/* The values of one line from that tag on. */
static struct half
half_from(const struct tags *ts, size_t from)
{
	size_t to = from + 1;

	while (to < ts->n && ts->tag[to].value && ts->tag[to].first == ts->tag[from].first)
		to++;
	return (struct half){from, to};
}

/*
 * The values of the line right below, if no label of a row begins beside them; none if there are
 * no such.
 */
static struct half
half_below(const struct tags *ts, const struct half *a)
{
	unsigned line = ts->tag[a->from].first + 1;
	size_t i = a->to;

	while (i < ts->n && !ts->tag[i].value && ts->tag[i].first == line &&
	    !tags_begins_row(&ts->tag[i]))
		i++;
	return i < ts->n && ts->tag[i].value && ts->tag[i].first == line &&
	    ts->tag[i].page == ts->tag[a->from].page ? half_from(ts, i) : (struct half){i, i};
}

/* Stands all of b right of a, in some way to count places? */
static bool
is_right_of(const struct tags *ts, const struct half *a, const struct half *b)
{
	const struct grid_place *left = &ts->tag[a->to - 1].place;
	const struct grid_place *right = &ts->tag[b->from].place;
	int m;

	for (m = 0; m < GRID_METRICS; m++)
		if (!ts->off[m] && right->from[m] > left->to[m])
			return true;
	return false;
}

/* Is the last one of a whole row's values the sum of the others, of which some of a are part? */
static bool
is_whole_row(const struct tags *ts, const struct half *a, const struct half *b)
{
	struct str text[TAGS_ROW];
	size_t n = 0, i;
	bool part = false;

	if (a->to - a->from + b->to - b->from != TAGS_ROW)
		return false;
	for (i = a->from; i < a->to; i++) {
		text[n++] = ts->tag[i].text;
		part = part || addends_of(&ts->tag[i].text, 1, 0) == ADDENDS_DIFFER;
	}
	for (i = b->from; i < b->to; i++)
		text[n++] = ts->tag[i].text;
	return part && addends_of(text, n, n - 1) == ADDENDS_SUM;
}

/* Are the two halves the values of the label that the upper one stands beside? */
static bool
are_halves(const struct tags *ts, const struct half *a, const struct half *b)
{
	size_t owner = ts->tag[a->from].owner, below = b->to > b->from ? ts->tag[b->from].owner : 0;

	return b->to > b->from && owner != TAGS_NONE && tags_names_row(&ts->tag[owner]) &&
	    (below == TAGS_NONE || below == owner || !tags_names_row(&ts->tag[below])) &&
	    is_right_of(ts, a, b) && is_whole_row(ts, a, b);
}

/* Gives the values of b to the label of a, which goes as far as their line. */
static void
join(struct tags *ts, const struct half *a, const struct half *b)
{
	struct tag *label = &ts->tag[ts->tag[a->from].owner];
	unsigned line = ts->tag[a->from].first;
	size_t i;

	label->last = label->last > line ? label->last : line + 1;
	for (i = b->from; i < b->to; i++) {
		ts->tag[i].owner = ts->tag[a->from].owner;
		ts->tag[i].first = ts->tag[i].last = line;
	}
}

void
tags_join_halves(struct tags *ts)
{
	struct half a, b;
	size_t i;

	for (i = 0; i < ts->n; i = a.to) {
		a = (struct half){i, i + 1};
		if (!ts->tag[i].value)
			continue;
		a = half_from(ts, i);
		b = half_below(ts, &a);
		if (!are_halves(ts, &a, &b))
			continue;
		join(ts, &a, &b);
		a.to = b.to;
	}
}
