/*
 * Puts words of a head together whose second pieces do not stand below the first: where these
 * stand close, pdftotext moves the lines of either.
 */
#include "tags.h"

#include <string.h>

#include "labels.h"

enum {
	WORDS = 2,	/* so many go on with those above, in their order, by no chance */
	LINES = 3,	/* so far down: a word of one line may stand in between */
	WORD_BYTES = 120
};

/* Does the text name a column? */
static bool
names_column(struct str text)
{
	struct folded f;
	int i;

	fold(text, &f);
	for (i = f.ordinal.style == ORDINAL_NONE ? label_find(f.c, f.n) : -1; i >= 0;
	    i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL)
			return true;
	return false;
}

/* Does the text of a name a column, but only with b's behind it? */
static bool
make_name(const struct tag *a, const struct tag *b)
{
	char text[WORD_BYTES];

	if (a->text.n + b->text.n > sizeof text)
		return false;
	memcpy(text, a->text.p, a->text.n);
	memcpy(text + a->text.n, b->text.p, b->text.n);
	return names_column((struct str){text, a->text.n + b->text.n}) && !names_column(a->text);
}

/* Where the words end that begin on the line of the i-th tag; i if there is a value among them. */
static size_t
end_words(const struct tags *ts, size_t i)
{
	size_t to = i;

	while (to < ts->n && ts->tag[to].first == ts->tag[i].first) {
		if (ts->tag[to].value)
			return i;
		to++;
	}
	return to;
}

/*
 * Which word from a on, before end, goes on with b? Those that go on with none stand for
 * themselves. The end: none does.
 */
static size_t
find_begun(const struct tags *ts, size_t a, size_t end, size_t b)
{
	while (a < end && !make_name(&ts->tag[a], &ts->tag[b]))
		a++;
	return a;
}

/* Words of a line: the tags [from, to). */
struct line {
	size_t from, to;
};

/* Go all words of a line on with those of one above, in their order? */
static bool
go_on(const struct tags *ts, struct line above, struct line l)
{
	size_t a = above.from, b;

	for (b = l.from; b < l.to; b++, a++)
		if ((a = find_begun(ts, a, above.to, b)) == above.to)
			return false;
	return l.to - l.from >= WORDS;
}

/* Joins the words of a line with those that they go on with. -1: out of memory. */
static int
join(struct tags *ts, struct line above, struct line l)
{
	size_t a = above.from, b;

	for (b = l.from; b < l.to; b++, a++) {
		a = find_begun(ts, a, above.to, b);
		ts->tag[a].text = arena_concat(ts->arena, ts->tag[a].text, ts->tag[b].text);
		if (ts->tag[a].text.p == NULL)
			return -1;
		ts->tag[a].last = ts->tag[b].last;
		ts->tag[a].off = ts->tag[b].repeats = true;
	}
	return 0;
}

int
tags_join_heads(struct tags *ts)
{
	struct line above[LINES] = {{0, 0}}, l;
	size_t i, k;

	for (i = 0; i < ts->n; i = l.to) {
		l = (struct line){i, end_words(ts, i)};
		/* A line with values is no head's, and ends what stands above it. */
		if (l.to == i) {
			while (l.to < ts->n && ts->tag[l.to].first == ts->tag[i].first)
				l.to++;
			memset(above, 0, sizeof above);
			continue;
		}
		for (k = 0; k < LINES && !go_on(ts, above[k], l); k++)
			continue;
		if (k < LINES && join(ts, above[k], l))
			return -1;
		memmove(above + 1, above, (LINES - 1) * sizeof *above);
		above[0] = l;
	}
	return 0;
}
