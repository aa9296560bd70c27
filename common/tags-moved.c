/*
 * Finds values and words of heads whose lines have been moved, as what is behind the place where
 * a line was cut: beside them stands a piece of a label, but not where it should.
 */
#include "tags.h"

#include "utf8.h"

enum {
	STARTS = 256,	/* places of a line at which labels begin */
	NEAR = 3,	/* places that labels of one column may begin apart */
	LOOK_BACK = 48,	/* tags before values that their label may be */
	ACCIDENTS = 2,	/* lines of one label that were cut */
	USUAL = 4	/* values beside labels over lines that are where values stand */
};

/* Where the label of the piece begins, by the metric that the text may be aligned by. */
static unsigned
start_of(const struct tags *ts, const struct tag_piece *p)
{
	enum grid_metric m = ts->off[GRID_CHARS] ? GRID_COLUMNS : GRID_CHARS;
	unsigned start = ts->tag[p->tag].begin[m];

	return start < STARTS ? start : STARTS - 1;
}

/* How wide the widest lines of labels are that begin where the label of the piece does. */
static unsigned
room_of(const struct tags *ts, const struct tag_piece *p, const unsigned widest[STARTS])
{
	unsigned start = start_of(ts, p), most = 0, i;

	for (i = start < NEAR ? 0 : start - NEAR; i < STARTS && i <= start + NEAR; i++)
		most = widest[i] > most ? widest[i] : most;
	return most;
}

/* Was the line broken before piece b, though there was room for all of it up to a blank? */
static bool
is_early(const struct tags *ts, const struct tag_piece *b, unsigned room)
{
	struct str rest = b->text;

	return b->before != TAGS_NONE && utf8_columns(ts->piece[b->before].text) +
	    utf8_columns(str_cut(&rest, ' ')) <= room;
}

/*
 * Was the line of a row's label cut before piece b? A label that is broken early again and
 * again is in a narrower column: it is printed downwards, say.
 */
static bool
is_cut(const struct tags *ts, const struct tag_piece *b, const unsigned widest[STARTS])
{
	unsigned room = room_of(ts, b, widest);
	size_t i, early = 0;

	if (!is_early(ts, b, room) || !tags_names_row(&ts->tag[b->tag]))
		return false;
	for (i = ts->tag[b->tag].piece; i != TAGS_NONE; i = ts->piece[i].before)
		early += is_early(ts, &ts->piece[i], room);
	return early <= ACCIDENTS;
}

/* Stands the text of the tag, which goes over lines, elsewhere at that place in one piece? */
static bool
is_whole_elsewhere(const struct tags *ts, size_t tag)
{
	const struct tag *t = &ts->tag[tag], *u;
	size_t i = tag > LOOK_BACK ? tag - LOOK_BACK : 0;

	for (; i < ts->n && i <= tag + LOOK_BACK; i++) {
		u = &ts->tag[i];
		if (!u->value && u->first == u->last && str_eq(u->text, t->text) &&
		    u->begin[GRID_CHARS] == t->begin[GRID_CHARS])
			return true;
	}
	return false;
}

/* Marks what begins on the line; the first of its tags has that number or one behind it. */
static void
mark_line(struct tags *ts, unsigned line, size_t i)
{
	for (; i < ts->n && ts->tag[i].first <= line; i++)
		ts->tag[i].off = ts->tag[i].off || ts->tag[i].first == line;
}

/* Finds the moved lines among those of a page, those with the pieces [from, to). */
static void
find_on_page(struct tags *ts, size_t from, size_t to, bool margin)
{
	unsigned widest[STARTS] = {0};
	size_t i;

	for (i = from; i < to; i++) {
		const struct tag_piece *b = &ts->piece[i];
		unsigned *most = &widest[start_of(ts, b)], width = (unsigned)utf8_columns(b->text);

		if (width > *most && tags_names_row(&ts->tag[b->tag]))
			*most = width;
	}
	for (i = from; i < to; i++) {
		const struct tag_piece *b = &ts->piece[i], *a;
		const struct tag *t = &ts->tag[b->tag];

		if (b->before == TAGS_NONE)
			continue;
		a = &ts->piece[b->before];
		if (a->page != b->page)
			continue;
		/* At the margin, where nothing else stands, stands what was cut off. */
		if (b->left || (margin && b->from == 0 && t->begin[GRID_CHARS] > 0) ||
		    is_cut(ts, b, widest) || is_whole_elsewhere(ts, b->tag))
			mark_line(ts, b->line, b->tag);
	}
}

/* Goes the label of a row on below the line of the i-th tag, and begins above it? */
static bool
is_inside(const struct tags *ts, size_t i)
{
	size_t k, stop = i > LOOK_BACK ? i - LOOK_BACK : 0;
	unsigned line = ts->tag[i].first;

	for (k = i; k-- > stop;)
		if (!ts->tag[k].value && ts->tag[k].first < line && ts->tag[k].last > line &&
		    tags_names_row(&ts->tag[k]))
			return true;
	return false;
}

/*
 * Where values stand beside a line of their label, those of a single row that stand between two
 * were cut off from one.
 */
static void
find_lone(struct tags *ts)
{
	size_t i, p = 0, lone = 0, nlone = 0, beside = 0;

	for (i = 0; i < ts->n; i++) {
		const struct tag *t = &ts->tag[i];
		bool labelled = false, over = false;

		if (!t->value || (i && ts->tag[i - 1].value && ts->tag[i - 1].first == t->first))
			continue;
		while (p < ts->npieces && ts->piece[p].line < t->first)
			p++;
		for (; p < ts->npieces && ts->piece[p].line == t->first; p++) {
			const struct tag *label = &ts->tag[ts->piece[p].tag];

			labelled = true;
			over = over || (label->first < label->last && tags_names_row(label));
		}
		beside += over;
		if (labelled || !is_inside(ts, i))
			continue;
		nlone++;
		lone = i;
	}
	if (nlone == 1 && beside >= USUAL)
		mark_line(ts, ts->tag[lone].first, lone);
}

/* Signs that end an ordinal: a line that begins with one was cut off behind that. */
static const char *const ends[] = {"）", ")", "、", ".", "．"};

/* Finds the rows whose label begins with such a sign, as its first piece is not to be found. */
static void
find_cut_off(struct tags *ts)
{
	size_t i, k;

	for (i = 0; i < ts->n; i++)
		for (k = 0; k < sizeof ends / sizeof *ends && !ts->tag[i].value; k++)
			if (str_starts(ts->tag[i].text, str_of(ends[k])) &&
			    tags_names_row(&ts->tag[i]))
				mark_line(ts, ts->tag[i].first, i);
}

void
tags_find_moved(struct tags *ts)
{
	size_t i, from, to, first = 0;

	for (i = 0; i < ts->n; i++)
		first += ts->tag[i].begin[GRID_CHARS] == 0;
	for (i = 0; i < ts->npieces; i++)
		first += ts->piece[i].before != TAGS_NONE && ts->piece[i].from == 0;
	for (from = 0; from < ts->npieces; from = to) {
		for (to = from; to < ts->npieces && ts->piece[to].page == ts->piece[from].page;)
			to++;
		find_on_page(ts, from, to, first == 1);
	}
	find_lone(ts);
	find_cut_off(ts);
}
