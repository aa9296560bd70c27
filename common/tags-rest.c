/* Finds numbers that are the last digits of those right above them, and puts them together. */
#include "tags.h"

#include "cell.h"

enum { LOOK_BACK = 48 };	/* tags around a number that show where columns are */

/* Do the two stand one above the other, flush left or right or by their middles? */
static bool
stack(const struct tags *ts, const struct grid_place *a, const struct grid_place *b)
{
	enum grid_metric m;

	for (m = 0; m < GRID_METRICS; m++)
		if (!ts->off[m] && grid_are_flush(a, b, m))
			return true;
	return false;
}

/* Are they digits, and not a sign for none? Only those are pieces of a number. */
static bool
are_digits(struct str text)
{
	return text.n > 0 && !cell_blank(text);
}

/* The one value of the line above whose rest v may be, no wider; TAGS_NONE if there is none. */
static size_t
find_above(const struct tags *ts, size_t v)
{
	size_t i, found = TAGS_NONE;

	for (i = v; i-- > 0 && ts->tag[i].first + 1 >= ts->tag[v].first;) {
		const struct tag *u = &ts->tag[i], *rest = &ts->tag[v];

		if (!u->value || u->first == rest->first || !stack(ts, &u->place, &rest->place))
			continue;
		if (found != TAGS_NONE || rest->text.n > u->text.n || !are_digits(rest->text) ||
		    !are_digits(u->text) ||
		    (rest->owner != u->owner && rest->owner != TAGS_NONE))
			return TAGS_NONE;
		found = i;
	}
	return found;
}

/* Does the label of a row or a group, which is not the value's, begin on its line? */
static bool
is_beside_label(const struct tags *ts, size_t v)
{
	size_t i;

	for (i = v; i-- > 0 && ts->tag[i].first == ts->tag[v].first;)
		if (!ts->tag[i].value && i != ts->tag[v].owner &&
		    (tags_names_row(&ts->tag[i]) || tags_names_group(&ts->tag[i])))
			return true;
	return false;
}

/*
 * Numbers below others may be their last digits, or values that the row above lacks. The line
 * that begins with the first may be the rest of the one above, which was cut inside its last
 * number, if it stands where that begins; and that of any, if it was torn.
 */
static void
doubt_above(struct tags *ts, size_t first, bool torn)
{
	size_t above = ts->tag[first].above, i;
	bool begins = above == 0 || ts->tag[above - 1].first != ts->tag[above].first;

	for (i = first; i-- > 0 && ts->tag[i].value;) {
		if (ts->tag[i].last + 1 != ts->tag[first].first)
			break;
		if (cell_state_of(ts->tag[i].text, true) != CELL_OK)
			continue;
		ts->tag[i].lacks = true;
		ts->tag[i].doubtful = ts->tag[i].doubtful || torn || (begins && i + 1 == first);
	}
}

/* Which value of its line is the i-th tag, from 0; *n gets how many these are. */
static size_t
place_in_line(const struct tags *ts, size_t i, size_t *n)
{
	size_t from = i, to = i + 1;

	while (from > 0 && ts->tag[from - 1].value && ts->tag[from - 1].first == ts->tag[i].first)
		from--;
	while (to < ts->n && ts->tag[to].value && ts->tag[to].first == ts->tag[i].first)
		to++;
	*n = to - from;
	return i - from;
}

/*
 * Leaves open the value above in whose column, as other lines show it, the rest stands, too: lines
 * may have been moved, and it be that one's.
 */
static void
doubt_others(struct tags *ts, size_t rest, size_t above)
{
	size_t i = rest > LOOK_BACK ? rest - LOOK_BACK : 0, n, most, at, own;

	own = place_in_line(ts, above, &most);
	for (; i < ts->n && i <= rest + LOOK_BACK; i++) {
		const struct tag *t = &ts->tag[i], *u = &ts->tag[above];

		if (!t->value || t->first == ts->tag[rest].first || t->first == u->first ||
		    t->page != u->page || !stack(ts, &t->place, &ts->tag[rest].place))
			continue;
		at = place_in_line(ts, i, &n);
		if (n == most && at != own)
			ts->tag[above - own + at].doubtful = true;
	}
}

/* Takes the values from first to last, a line of them, for the rest of those above. */
static int
join_lines(struct tags *ts, size_t first, size_t last)
{
	bool torn = ts->tag[first].doubtful;
	size_t i;

	/* Where nothing shows how the text is aligned, nothing is above anything. */
	if (!ts->off[GRID_CHARS] && !ts->off[GRID_COLUMNS])
		return 0;
	for (i = first; i < last; i++)
		if (find_above(ts, i) == TAGS_NONE)
			return 0;
	for (i = first; i < last; i++) {
		size_t above = find_above(ts, i);
		struct tag *u;

		if (ts->tag[above].above != TAGS_NONE)
			above = ts->tag[above].above;
		u = &ts->tag[above];
		ts->tag[i].above = above;
		doubt_others(ts, i, above);
		/* That row may be the one it belongs to: it stays in sight. */
		if (is_beside_label(ts, i))
			ts->tag[i].owner = TAGS_NONE;
		u->doubtful = u->doubtful || cell_state_of(u->text, true) == CELL_OK;
		if (u->doubtful)
			continue;
		u->text = arena_concat(ts->arena, u->text, ts->tag[i].text);
		if (u->text.p == NULL)
			return -1;
	}
	doubt_above(ts, first, torn);
	return 0;
}

/*
 * Values at the margin, where a label may be but no column, may be what was cut off the line
 * above inside its last number.
 */
static void
doubt_end(struct tags *ts, size_t first)
{
	const struct tag *rest = &ts->tag[first];
	struct tag *end = first ? &ts->tag[first - 1] : NULL;

	if (rest->place.from[GRID_CHARS] == 0 && end && end->value && end->page == rest->page &&
	    end->first + 1 == rest->first && end->place.from[GRID_CHARS] > 0)
		end->doubtful = true;
}

int
tags_join_rests(struct tags *ts)
{
	size_t i, first;

	for (i = 0; i < ts->n; i++) {
		if (!ts->tag[i].value)
			continue;
		for (first = i; i + 1 < ts->n && ts->tag[i + 1].value &&
		    ts->tag[i + 1].first == ts->tag[first].first; i++)
			continue;
		doubt_end(ts, first);
		if (ts->tag[first].above == TAGS_NONE && join_lines(ts, first, i + 1))
			return -1;
	}
	return 0;
}
