#include "tags.h"

#include <string.h>

#include "labels.h"

enum {
	REACH = 3,		/* lines from one piece of a label to the next */
	LOOK_BACK = 48,		/* tags that a piece may go on with, or a value belong to */
	LABEL_BYTES = FOLD_MAX * 4
};

static bool
overlap(const struct grid_place *a, const struct grid_place *b)
{
	int m;

	for (m = 0; m < GRID_METRICS; m++)
		if (a->from[m] < b->to[m] && b->from[m] < a->to[m])
			return true;
	return false;
}

static bool
starts_alike(const struct grid_place *a, const struct grid_place *b)
{
	return a->from[GRID_CHARS] == b->from[GRID_CHARS] ||
	    a->from[GRID_COLUMNS] == b->from[GRID_COLUMNS];
}

/* Is what t says, with w behind it, a label or a piece of one? */
static bool
goes_on(const struct tag *t, const struct word *w)
{
	char text[LABEL_BYTES];
	struct str joined = {text, t->text.n + w->text.n};
	struct folded f;

	if (joined.n > sizeof text)
		return false;
	memcpy(text, t->text.p, t->text.n);
	memcpy(text + t->text.n, w->text.p, w->text.n);
	fold(joined, &f);
	return label_find(f.c, f.n) >= 0 || label_piece(&f);
}

/* The tag that the word goes on with: one that starts at the same place, or the latest. */
static size_t
find_tag(const struct tags *ts, const struct word *w)
{
	size_t i, best = TAGS_NONE, stop = ts->n > LOOK_BACK ? ts->n - LOOK_BACK : 0;
	struct folded f;

	fold(w->text, &f);
	if (w->value || f.ordinal.style != ORDINAL_NONE || f.n == 0)
		return TAGS_NONE;
	for (i = ts->n; i-- > stop;) {
		const struct tag *t = &ts->tag[i];
		bool near = t->page != ts->page || overlap(&t->place, &w->place);

		if (t->value || t->last == ts->line || ts->line - t->last > REACH || !near ||
		    !goes_on(t, w))
			continue;
		if (t->page == ts->page && starts_alike(&t->place, &w->place))
			return i;
		best = best == TAGS_NONE ? i : best;
	}
	return best;
}

/* Makes the tag longer by a word of the line. -1: out of memory. */
static int
extend(struct tags *ts, struct tag *t, const struct word *w)
{
	char *text = arena_alloc(ts->arena, t->text.n + w->text.n);
	int m;

	if (text == NULL)
		return -1;
	memcpy(text, t->text.p, t->text.n);
	memcpy(text + t->text.n, w->text.p, w->text.n);
	t->text = (struct str){text, t->text.n + w->text.n};
	t->last = ts->line;
	if (t->page != ts->page)
		t->place = w->place;
	t->page = ts->page;
	for (m = 0; m < GRID_METRICS; m++) {
		if (w->place.from[m] < t->place.from[m])
			t->place.from[m] = w->place.from[m];
		if (w->place.to[m] > t->place.to[m])
			t->place.to[m] = w->place.to[m];
	}
	return 0;
}

int
tags_add_line(struct tags *ts, const struct word *words, size_t n, size_t number)
{
	size_t i, found;

	for (i = 0; i < n; i++) {
		const struct word *w = &words[i];
		struct tag *tags;

		if ((found = find_tag(ts, w)) != TAGS_NONE) {
			if (extend(ts, &ts->tag[found], w))
				return -1;
			continue;
		}
		tags = arena_grow(ts->arena, ts->tag, ts->n, &ts->cap, sizeof *tags);
		if (tags == NULL)
			return -1;
		ts->tag = tags;
		tags[ts->n++] = (struct tag){.text = w->text, .number = number,
			.first = ts->line, .last = ts->line, .page = ts->page,
			.place = w->place, .value = w->value, .owner = TAGS_NONE};
	}
	ts->line++;
	return 0;
}

/*
 * The label of the value's row: of those left of it whose lines go past it, the one that
 * stands farthest right. Where another stands between them right above or below, none.
 */
static size_t
find_owner(const struct tags *ts, size_t value)
{
	const struct tag *v = &ts->tag[value];
	size_t i, best = TAGS_NONE;
	unsigned at = 0, touching = 0;

	for (i = value > LOOK_BACK ? value - LOOK_BACK : 0;
	    i < ts->n && ts->tag[i].first <= v->first + 1; i++) {
		const struct tag *t = &ts->tag[i];
		unsigned from = t->place.from[GRID_CHARS];

		if (t->value || t->last + 1 < v->first ||
		    (t->page == v->page && from >= v->place.from[GRID_CHARS]))
			continue;
		if (from > touching)
			touching = from;
		if (t->first <= v->first && t->last >= v->first &&
		    (best == TAGS_NONE || from >= at)) {
			best = i;
			at = from;
		}
	}
	if (best != TAGS_NONE && ts->tag[best].first < v->first &&
	    touching >= ts->tag[best].place.to[GRID_CHARS])
		return TAGS_NONE;
	return best;
}

void
tags_find_owners(struct tags *ts)
{
	size_t i;

	for (i = 0; i < ts->n; i++) {
		struct tag *v = &ts->tag[i], *before = i ? v - 1 : v;

		if (!v->value)
			continue;
		v->owner = i && before->value && before->first == v->first ? before->owner :
		    find_owner(ts, i);
	}
}
