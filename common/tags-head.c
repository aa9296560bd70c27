/*
 * Puts words of a head together whose second pieces do not stand below the first: where these
 * stand close, pdftotext moves the lines of either.
 */
#include "tags.h"

#include "labels.h"

enum {
	WORDS = 3,	/* so many, one behind the other, go on in their order by no chance */
	WORD_BYTES = 120
};

/* Does the text of a, with b's behind it, name a column? */
static bool
make_name(const struct tag *a, const struct tag *b)
{
	char text[WORD_BYTES];
	struct folded f;
	int i;

	if (a->text.n + b->text.n > sizeof text)
		return false;
	memcpy(text, a->text.p, a->text.n);
	memcpy(text + a->text.n, b->text.p, b->text.n);
	fold((struct str){text, a->text.n + b->text.n}, &f);
	for (i = label_lookup(&f); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL)
			return true;
	return false;
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

/* Go all words of a line, from to to, on with those of the line above, in their order? */
static bool
go_on(const struct tags *ts, size_t above, size_t from, size_t to)
{
	size_t a = above, b;

	for (b = from; b < to; b++, a++)
		if ((a = find_begun(ts, a, from, b)) == from)
			return false;
	return to - from >= WORDS;
}

/* Joins the words of a line with those that they go on with. -1: out of memory. */
static int
join(struct tags *ts, size_t above, size_t from, size_t to)
{
	size_t a = above, b;

	for (b = from; b < to; b++, a++) {
		a = find_begun(ts, a, from, b);
		ts->tag[a].text = tags_concat(ts->arena, ts->tag[a].text, ts->tag[b].text);
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
	size_t above = 0, from = 0, to;

	while (from < ts->n) {
		if ((to = end_words(ts, from)) == from) {
			/* A line with values is no head's, nor is what stands above it. */
			while (to < ts->n && ts->tag[to].first == ts->tag[from].first)
				to++;
			above = from = to;
			continue;
		}
		if (go_on(ts, above, from, to) && join(ts, above, from, to))
			return -1;
		above = from;
		from = to;
	}
	return 0;
}
