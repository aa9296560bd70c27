#include "tags.h"

#include <string.h>

#include "joints.h"
#include "labels.h"
#include "upright-table.h"

enum {
	MOVED = 3,		/* places that a line may have been moved by */
	REACH = 4,		/* lines from one piece of a label to the next on its page */
	FEW = 4,		/* characters that many labels have */
	ORDINAL_CHARS = 5,	/* of one, a bracket around it, and blanks */
	LOOK_BACK = 48,		/* tags that a piece may go on with, or a value belong to */
	LABEL_BYTES = FOLD_MAX * 4
};

/* Do the two overlap, whatever places are counted in? */
static bool
may_overlap(const struct grid_place *a, const struct grid_place *b)
{
	return grid_overlap(a, b, GRID_CHARS) || grid_overlap(a, b, GRID_COLUMNS);
}

/*
 * Are both whole labels, of rows of table 4 (行政复议, 行政诉讼), or standing apart by some metric that
 * may be the one? Then they are one only by chance: 法人或其他组织, which stands over several
 * columns, and 小计 below it.
 */
static bool
are_two(const struct tags *ts, const struct tag *t, const struct word *w)
{
	bool apart = false;
	enum grid_metric m;

	for (m = 0; m < GRID_METRICS; m++)
		apart = apart || (!ts->off[m] && !grid_overlap(&t->place, &w->place, m));
	return (apart && label_read(w->text) >= 0 && label_read(t->text) >= 0) ||
	    (upright_names_rows(w->text) && upright_names_rows(t->text));
}

/* Do the two begin at one place, or so many beside it? */
static bool
start_alike(const struct grid_place *a, const struct grid_place *b, int m, int slack)
{
	int off = a->from[m] - b->from[m];

	return off >= -slack && off <= slack;
}

/* How well one piece of text goes on with another. */
enum joint { JOINT_NONE, JOINT_ODD, JOINT_GOOD };

/* Better still: it begins at one place with it, by a metric that says nothing, or another. */
enum { ALIKE_OFF = JOINT_GOOD + 1, ALIKE };

/* Has one of the labels that read alike the ordinal? One of another style tells nothing. */
static enum joint
fits_ordinal(struct ordinal o, int label)
{
	for (; label >= 0; label = label_at(label)->next) {
		const struct ordinal *own = &label_at(label)->ordinal;

		if (own->style != o.style || own->value == o.value)
			return JOINT_GOOD;
	}
	return JOINT_ODD;
}

/* Is the tag an ordinal alone (7.)? It says nothing else, and goes on with no other's label. */
static bool
is_ordinal(const struct tag *t)
{
	struct folded f;

	fold(t->text, &f);
	return f.n == 0 && f.ordinal.style != ORDINAL_NONE;
}

/*
 * Is what t says, with w behind it, a label or a piece of one? Odd if of another ordinal, and none
 * where t has little more than that (1.属于).
 */
static enum joint
find_joint(const struct tag *t, const struct word *w)
{
	char text[LABEL_BYTES];
	struct str joined = {text, t->text.n + w->text.n};
	struct folded f;
	enum joint joint;
	int label;

	if (joined.n > sizeof text)
		return JOINT_NONE;
	memcpy(text, t->text.p, t->text.n);
	memcpy(text + t->text.n, w->text.p, w->text.n);
	fold(joined, &f);
	if (is_ordinal(t) && !tags_has_ordinal(&f))
		return JOINT_NONE;
	if ((label = label_find(f.c, f.n)) >= 0) {
		joint = fits_ordinal(f.ordinal, label);
		fold(t->text, &f);
		return f.n < FEW && joint == JOINT_ODD ? JOINT_NONE : joint;
	}
	return label_piece(&f) || tags_begins_label(&f) ? JOINT_GOOD : JOINT_NONE;
}

/* Does the tag say anything, and is not only a sign (、)? */
static bool
says_something(const struct tag *t)
{
	struct folded f;

	fold(t->text, &f);
	return f.n > 0 || f.ordinal.style != ORDINAL_NONE;
}

/*
 * How good is it to put the word behind the tag? By how they go on, and how they stand. A sign,
 * which any label goes on with, stands above the next one of a text printed downwards.
 */
static int
rank_joint(const struct tags *ts, const struct tag *t, const struct word *w)
{
	int slack = t->last + 1 == ts->line ? MOVED : 0, m, rank = 0;
	enum joint joint = find_joint(t, w);

	if (joint != JOINT_GOOD || t->page != ts->page)
		return (int)joint;
	for (m = 0; m < GRID_METRICS; m++)
		if (start_alike(&t->place, &w->place, m, slack))
			rank = ts->off[m] && rank < ALIKE ? ALIKE_OFF : ALIKE;
	return rank || !says_something(t) ? rank : (int)joint;
}

/* Is there something in the tag, but not yet a whole label? */
static bool
is_begun(const struct tag *t)
{
	struct folded f;

	fold(t->text, &f);
	return f.n > 0 && !tags_names_row(t) && !tags_names_group(t);
}

/* Notes that either of two tags may go on with a word, if neither is whole without it. */
static void
note_rivals(struct tag *a, struct tag *b)
{
	if (is_begun(a) && is_begun(b))
		a->rivals = b->rivals = true;
}

/*
 * Has the tag, an ordinal alone, its label right behind it, set apart by blanks? Then it goes on
 * with nothing below.
 */
static bool
has_label_behind(const struct tags *ts, size_t tag)
{
	const struct tag *t = &ts->tag[tag], *next = t + 1;
	struct folded f;

	if (tag + 1 == ts->n || next->value || next->first != t->first ||
	    next->place.from[GRID_CHARS] > t->begin[GRID_CHARS] + ORDINAL_CHARS || !is_ordinal(t))
		return false;
	fold(next->text, &f);
	return f.ordinal.style == ORDINAL_NONE && f.n >= FEW;
}

/*
 * The tag that the word goes on with: one that starts at the same place, or nearly so right
 * above it, as lines may have been moved; else the latest. Of two at one place either may be
 * the one, and a line was moved.
 */
static size_t
find_tag(struct tags *ts, const struct word *w)
{
	size_t i, best = TAGS_NONE, stop = ts->n > LOOK_BACK ? ts->n - LOOK_BACK : 0;
	int rank, most = 0;
	struct folded f;

	fold(w->text, &f);
	if (w->value || f.ordinal.style != ORDINAL_NONE || f.n == 0)
		return TAGS_NONE;
	for (i = ts->n; i-- > stop;) {
		struct tag *t = &ts->tag[i];
		bool apart = t->page != ts->page;

		if (t->value || t->last == ts->line || t->last + REACH < ts->line + apart ||
		    (!apart && !may_overlap(&t->place, &w->place)) ||
		    (!apart && are_two(ts, t, w)) ||
		    (rank = rank_joint(ts, t, w)) < most || rank == JOINT_NONE)
			continue;
		if (has_label_behind(ts, i))
			continue;
		if (rank == ALIKE && most == ALIKE)
			note_rivals(&ts->tag[best], t);
		if (rank > most)
			best = i;
		most = rank;
	}
	return best;
}

/* Begins the word well left of where the tag does? */
static bool
is_left(const struct tags *ts, const struct tag *t, const struct word *w)
{
	bool left = t->page == ts->page;
	int m;

	for (m = 0; m < GRID_METRICS; m++)
		left = left && (ts->off[m] || w->place.from[m] + MOVED < t->begin[m]);
	return left;
}

/* Takes up the word, a piece of that tag. -1: out of memory. */
static int
add_piece(struct tags *ts, size_t tag, size_t before, const struct word *w)
{
	struct tag_piece *pieces = arena_grow(ts->arena, ts->piece, ts->npieces,
	    &ts->pieces_cap, sizeof *pieces);

	if (pieces == NULL)
		return -1;
	ts->piece = pieces;
	ts->tag[tag].piece = ts->npieces;
	pieces[ts->npieces++] = (struct tag_piece){.text = w->text, .tag = tag,
	    .before = before, .line = ts->line, .page = ts->page,
	    .from = w->place.from[GRID_CHARS], .left = is_left(ts, &ts->tag[tag], w)};
	return 0;
}

/* Makes the tag longer by a word of the line. -1: out of memory. */
static int
extend(struct tags *ts, size_t tag, const struct word *w)
{
	struct tag *t = &ts->tag[tag];
	bool left;
	int m;

	if (add_piece(ts, tag, t->piece, w))
		return -1;
	left = ts->piece[t->piece].left;
	t->text = arena_concat(ts->arena, t->text, w->text);
	if (t->text.p == NULL)
		return -1;
	t->last = ts->line;
	if (t->page != ts->page)
		t->place = w->place;
	t->page = ts->page;
	for (m = 0; m < GRID_METRICS; m++) {
		if (!left && w->place.from[m] < t->place.from[m])
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
			if (extend(ts, found, w))
				return -1;
			continue;
		}
		tags = arena_grow(ts->arena, ts->tag, ts->n, &ts->cap, sizeof *tags);
		if (tags == NULL)
			return -1;
		ts->tag = tags;
		tags[ts->n++] = (struct tag){.text = w->text, .number = number,
			.first = ts->line, .last = ts->line, .page = ts->page,
			.place = w->place, .value = w->value, .doubtful = ts->torn,
			.begin = {w->place.from[GRID_CHARS], w->place.from[GRID_COLUMNS]},
			.owner = TAGS_NONE, .above = TAGS_NONE};
		if (!w->value && add_piece(ts, ts->n - 1, TAGS_NONE, w))
			return -1;
	}
	ts->line++;
	ts->torn = false;
	return 0;
}

/* Does the tag stand right behind a value? */
static bool
is_behind_value(const struct tags *ts, size_t i)
{
	return i > 0 && ts->tag[i - 1].value && ts->tag[i - 1].first == ts->tag[i].first;
}

/* Where the tag begins on the page: one that goes on behind its end stands elsewhere there. */
static unsigned
start_on_page(const struct tag *t, unsigned page)
{
	return t->page == page ? t->place.from[GRID_CHARS] : t->begin[GRID_CHARS];
}

/*
 * The label of the value's row: of those left of it whose lines go past it, the one that
 * stands farthest right. Where another stands between them right above or below, or a row's
 * label begins on its line, none; nor where those of two rows go past it at one place.
 */
static size_t
find_owner(const struct tags *ts, size_t value)
{
	const struct tag *v = &ts->tag[value];
	size_t i, best = TAGS_NONE, row = TAGS_NONE;
	unsigned at = 0, touching = 0;
	bool mixed = false;

	for (i = value > LOOK_BACK ? value - LOOK_BACK : 0;
	    i < ts->n && ts->tag[i].first <= v->first + 1; i++) {
		const struct tag *t = &ts->tag[i];
		unsigned from = start_on_page(t, v->page);

		if (t->value || t->last + 1 < v->first)
			continue;
		if (from > touching)
			touching = from;
		if (t->page == v->page && from >= v->place.from[GRID_CHARS])
			continue;
		if (t->first == v->first && tags_names_row(t))
			row = i;
		if (t->first > v->first || t->last < v->first)
			continue;
		mixed = mixed || (best != TAGS_NONE && from == at && tags_names_row(t) &&
		    tags_names_row(&ts->tag[best]));
		if (best == TAGS_NONE || from >= at) {
			best = i;
			at = from;
		}
	}
	if (best != TAGS_NONE && ((row != TAGS_NONE && row != best) ||
	    (mixed && row == TAGS_NONE) || ts->tag[best].rivals ||
	    (is_behind_value(ts, best) && !tags_names_row(&ts->tag[best]))))
		return TAGS_NONE;
	if (best != TAGS_NONE && ts->tag[best].first < v->first &&
	    touching >= ts->tag[best].place.to[GRID_CHARS])
		return TAGS_NONE;
	return best;
}

static bool
owns_value(const struct tags *ts, size_t label)
{
	size_t i;

	for (i = label + 1; i < ts->n && ts->tag[i].first <= ts->tag[label].last; i++)
		if (ts->tag[i].value && ts->tag[i].owner == label)
			return true;
	return false;
}

static bool
same_label(const struct tag *a, const struct tag *b)
{
	struct folded f, g;

	fold(a->text, &f);
	fold(b->text, &g);
	return f.n > 0 && f.n == g.n && memcmp(f.c, g.c, f.n * sizeof *f.c) == 0 &&
	    f.ordinal.style == g.ordinal.style && f.ordinal.value == g.ordinal.value;
}

/*
 * Does a label beside it say the same and own values, while it has none? Merged cells are
 * printed so, once for each column that they cover.
 */
static bool
repeats_owner(const struct tags *ts, size_t label)
{
	const struct tag *t = &ts->tag[label], *u;
	size_t i = label > LOOK_BACK ? label - LOOK_BACK : 0;

	for (; i < ts->n && ts->tag[i].first <= t->last; i++) {
		u = &ts->tag[i];
		if (i != label && !u->value && u->last >= t->first && u->page == t->page &&
		    owns_value(ts, i) && same_label(t, u))
			return true;
	}
	return false;
}

int
tags_find_owners(struct tags *ts)
{
	size_t i, first;

	for (i = 0; i < ts->n; i++) {
		if (!ts->tag[i].value)
			continue;
		first = i;
		/* Where a line was torn nothing stands beside what it stood beside. */
		ts->tag[i].owner = ts->tag[i].doubtful ? TAGS_NONE : find_owner(ts, i);
		for (; i + 1 < ts->n && ts->tag[i + 1].value &&
		    ts->tag[i + 1].first == ts->tag[first].first; i++)
			ts->tag[i + 1].owner = ts->tag[first].owner;
	}
	tags_join_halves(ts);
	if (joints_find(ts))
		return -1;
	for (i = ts->n; ts->open && i-- > 0 && ts->tag[i].last + 1 == ts->line;)
		ts->tag[i].doubtful = ts->tag[i].lacks = ts->tag[i].value;
	if (tags_join_rests(ts))
		return -1;
	for (i = 0; i < ts->n; i++)
		ts->tag[i].repeats = !ts->tag[i].value && !owns_value(ts, i) &&
		    repeats_owner(ts, i);
	return 0;
}
