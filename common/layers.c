#include "layers.h"

#include <stdlib.h>

enum {
	FULL_LINES = 2,	/* lines of a page that show how many columns there are */
	PULL = 6	/* places that a value may have been pulled left by what stands before it */
};

struct str
layers_text(const struct layers *ls, const struct piece *p)
{
	return ls->ts->tag[p->tag].text;
}

bool
layers_is_digits(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if ((s.p[i] < '0' || s.p[i] > '9') && s.p[i] != ',' && s.p[i] != '.')
			return false;
	return s.n > 0 && s.n + 1 < LAYERS_LENGTH;
}

int
layers_find(struct layers *ls, struct tags *ts, enum grid_metric m)
{
	struct layer next = {.label = TAGS_NONE, .row = TAGS_NONE}, *l = NULL;
	size_t i;

	*ls = (struct layers){.ts = ts, .metric = m};
	ls->piece = arena_array(ts->arena, ts->n + 1, sizeof *ls->piece);
	ls->layer = arena_array(ts->arena, ts->n + 1, sizeof *ls->layer);
	if (ls->piece == NULL || ls->layer == NULL)
		return -1;
	for (i = 0; i < ts->n; i++) {
		const struct tag *t = &ts->tag[i];

		if (i == 0 || t->first != next.at)
			next = (struct layer){.at = t->first, .label = TAGS_NONE, .row = TAGS_NONE};
		if (!t->value) {
			next.label = i;
			if (!next.begins && tags_may_name_row(t))
				next.row = i;
			if (tags_begins_row(t)) {
				next.begins = true;
				next.row = i;
			}
			continue;
		}
		if (l == NULL || l->at != t->first) {
			l = &ls->layer[ls->n++];
			*l = next;
			l->first = ls->npieces;
			l->page = t->page;
		}
		if (++l->n >= TAGS_ROW && l->row != TAGS_NONE)
			l->begins = true;
		ls->piece[ls->npieces++] = (struct piece){.tag = i, .above = TAGS_NONE};
	}
	return 0;
}

size_t
layers_page_end(const struct layers *ls, size_t i)
{
	unsigned page = ls->layer[i].page;

	while (i < ls->n && ls->layer[i].page == page)
		i++;
	return i;
}

/* The place that most lines of n values have their c-th at. */
static int
usual_place(const struct layers *ls, size_t from, size_t to, size_t n, size_t c)
{
	unsigned seen[LAYERS_PLACES] = {0};
	int best = 0, at;
	size_t i;

	for (i = from; i < to; i++) {
		if (ls->layer[i].n != n)
			continue;
		at = layers_place(ls, &ls->piece[ls->layer[i].first + c]);
		if (at < LAYERS_PLACES && ++seen[at] > seen[best])
			best = at;
	}
	return best;
}

/* The column of the n that begins near the place; n: none does. */
static size_t
column_at(const int *usual, size_t n, int at)
{
	size_t c;

	for (c = 0; c < n && abs(usual[c] - at) > 1; c++)
		continue;
	return c;
}

/*
 * Where the values of a line stand: by where those of full lines do mostly. What only a blank
 * parts from what is before it was pulled there, and is in the next column.
 */
static void
place_layer(struct layers *ls, const struct layer *l, const int *usual, size_t n)
{
	size_t i, col = n;

	for (i = 0; i < l->n; i++) {
		struct piece *p = &ls->piece[l->first + i];

		p->close = ls->ts->tag[p->tag].place.close;
		p->from = p->to = layers_place(ls, p);
		if (l->n == n)
			col = i;
		else if (!p->close)
			col = column_at(usual, n, p->from);
		else
			col = i > 0 && col < n ? col + 1 : n;
		p->usual = col < n ? usual[col] : p->from;
		p->to += p->close && col == n ? PULL : 0;
	}
}

/* Where the values of the page stand. */
static void
find_places(struct layers *ls, size_t from, size_t to)
{
	size_t i, c, most = 0, full = 0;
	int usual[LAYERS_VALUES];

	for (i = from; i < to; i++)
		most = ls->layer[i].n > most ? ls->layer[i].n : most;
	for (i = from; i < to; i++)
		full += ls->layer[i].n == most;
	if (full < FULL_LINES || most > LAYERS_VALUES)
		most = 0;
	for (c = 0; c < most; c++)
		usual[c] = usual_place(ls, from, to, most, c);
	for (i = from; i < to; i++)
		place_layer(ls, &ls->layer[i], usual, most);
}

/* How many of the characters are digits that are not 1, and how many are digits. */
static void
measure_digits(struct str s, unsigned *wide, unsigned *digits)
{
	size_t i;

	for (i = *wide = *digits = 0; i < s.n; i++) {
		*digits += s.p[i] >= '0' && s.p[i] <= '9';
		*wide += s.p[i] >= '0' && s.p[i] <= '9' && s.p[i] != '1';
	}
}

/* Forgets what other pages have at the places that are looked at for the piece. */
static void
clear_room(struct layers *ls, const struct piece *p)
{
	int from = p->from < p->usual ? p->from : p->usual;
	int to = p->from > p->usual ? p->from : p->usual, at;

	from = from < LAYERS_LENGTH ? 0 : from - LAYERS_LENGTH;
	for (at = from; at <= to + 1 && at < LAYERS_PLACES; at++)
		ls->room[at] = (struct room){.end = 0};
}

/* Takes up what finds room at the places of the page. */
static void
measure_room(struct layers *ls, size_t from, size_t to)
{
	size_t first = ls->layer[from].first, end = layers_end(ls, to - 1), i;
	unsigned wide, digits;

	for (i = first; i < end; i++)
		clear_room(ls, &ls->piece[i]);
	for (i = first; i < end; i++) {
		const struct piece *p = &ls->piece[i];
		struct str s = layers_text(ls, p);
		struct room *r;

		if (!layers_is_digits(s) || p->from != p->to || p->from >= LAYERS_PLACES ||
		    p->usual >= LAYERS_PLACES)
			continue;
		r = &ls->room[p->usual];
		measure_digits(s, &wide, &digits);
		if (wide > r->wide[s.n])
			r->wide[s.n] = (unsigned char)wide;
		if (digits > r->digits[s.n])
			r->digits[s.n] = (unsigned char)digits;
		if (layers_place_end(ls, p) > ls->room[p->from].end)
			ls->room[p->from].end = layers_place_end(ls, p);
	}
}

/* Has a column room for the text: has a value there as many characters, none narrower? */
static bool
has_room(const struct layers *ls, const struct piece *p, struct str text)
{
	unsigned wide, digits;
	int at;
	size_t n;

	measure_digits(text, &wide, &digits);
	for (at = p->usual - 1; at <= p->usual + 1; at++)
		for (n = text.n; at >= 0 && at < LAYERS_PLACES && n < LAYERS_LENGTH; n++)
			if (ls->room[at].wide[n] >= wide && ls->room[at].digits[n] >= digits)
				return true;
	return false;
}

/* Does a value that begins well left of the piece, as has_room sees, go as far as it? */
static bool
is_covered(const struct layers *ls, const struct piece *p)
{
	int at = p->from < LAYERS_LENGTH ? 0 : p->from - LAYERS_LENGTH;

	for (; at + 1 < p->from && at < LAYERS_PLACES; at++)
		if (ls->room[at].end >= layers_place_end(ls, p))
			return true;
	return false;
}

bool
layers_may_go_on(const struct layers *ls, const struct piece *p, struct str rest)
{
	char text[LAYERS_LENGTH + 1];
	struct str s = layers_text(ls, p);

	if (!layers_is_digits(s) || !layers_is_digits(rest))
		return false;
	memcpy(text, s.p, s.n);
	text[s.n] = rest.p[0];
	return !has_room(ls, p, (struct str){text, s.n + 1}) && !is_covered(ls, p);
}

bool
layers_may_be_one(const struct layers *ls, const struct piece *p)
{
	char text[2 * LAYERS_LENGTH];
	struct str a = layers_text(ls, p - 1), b = layers_text(ls, p);

	if (!p->close || !layers_is_digits(a) || !layers_is_digits(b))
		return false;
	memcpy(text, a.p, a.n);
	memcpy(text + a.n, b.p, b.n);
	return has_room(ls, p - 1, (struct str){text, a.n + b.n});
}

void
layers_measure(struct layers *ls, size_t from, size_t to)
{
	find_places(ls, from, to);
	measure_room(ls, from, to);
}

bool
layers_are_same(const struct layers *ls, const struct layer *u, const struct layer *v)
{
	size_t i;

	for (i = 0; i < v->n && u->n == v->n; i++)
		if (!str_eq(layers_text(ls, &ls->piece[u->first + i]),
		    layers_text(ls, &ls->piece[v->first + i])))
			return false;
	return u->n == v->n;
}
