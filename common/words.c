#include "words.h"

#include <string.h>

#include "cell.h"
#include "labels.h"
#include "utf8.h"

enum {
	SPACING = 2,		/* blanks between the characters of a label that is spaced out */
	SPACED_BYTES = 120	/* the longest one */
};

static bool
is_single(struct str text)
{
	size_t len;

	utf8_char(text, &len);
	return len == text.n;
}

/* Is the text the ordinal of a row and nothing else? That of a group may stand for itself. */
static bool
is_row_ordinal(struct str text)
{
	enum ordinal_style style = fold_ordinal(&text).style;

	return (style == ORDINAL_ARABIC || style == ORDINAL_PAREN_ARABIC) &&
	    utf8_trim(text).n == 0;
}

static bool
has_ordinal(struct str text)
{
	return fold_ordinal(&text).style != ORDINAL_NONE;
}

static unsigned
gap(const struct word *a, const struct word *b)
{
	return b->place.from[GRID_CHARS] - a->place.to[GRID_CHARS];
}

/* A number, a sign for none, or the rest of a number that was cut. */
static bool
is_value(struct str text)
{
	if (text.n > 1 && (text.p[0] == '.' || text.p[0] == ','))
		text = str_skip(text, 1);
	return cell_numeric(text) || (text.n && cell_blank(text));
}

/* Makes one word of n words that follow one another. -1: out of memory. */
static int
join(struct word *w, size_t n, struct arena *a)
{
	size_t i, size = 0;
	char *text;

	for (i = 0; i < n; i++)
		size += w[i].text.n;
	if ((text = arena_alloc(a, size)) == NULL)
		return -1;
	for (i = size = 0; i < n; size += w[i++].text.n)
		memcpy(text + size, w[i].text.p, w[i].text.n);
	w[0].text = (struct str){text, size};
	w[0].value = is_value(w[0].text);
	memcpy(w[0].place.to, w[n - 1].place.to, sizeof w[0].place.to);
	return 0;
}

/* How many words from w on, single characters, make one label; 0: they do not. */
static size_t
spaced_out(const struct word *w, size_t n)
{
	char text[SPACED_BYTES];
	struct str joined = {text, 0};
	struct folded f;
	size_t i, found = 0;

	for (i = 0; i < n && is_single(w[i].text) && !w[i].value; i++) {
		if ((i && gap(&w[i - 1], &w[i]) > SPACING) ||
		    joined.n + w[i].text.n > sizeof text)
			break;
		memcpy(text + joined.n, w[i].text.p, w[i].text.n);
		joined.n += w[i].text.n;
		fold(joined, &f);
		if (i && label_lookup(&f) >= 0)
			found = i + 1;
	}
	return found;
}

/* 2 if w is an ordinal and its label stands behind it, else 0. */
static size_t
behind_ordinal(const struct word *w, size_t n)
{
	return n > 1 && !w[1].value && gap(&w[0], &w[1]) <= SPACING && is_row_ordinal(w[0].text) &&
	    !has_ordinal(w[1].text) ? 2 : 0;
}

/* 2 if w is a number and the word behind it its unit, else 0. */
static size_t
before_unit(const struct word *w, size_t n)
{
	char text[SPACED_BYTES];

	if (n < 2 || !w[0].value || w[1].value || gap(&w[0], &w[1]) > SPACING ||
	    w[0].text.n + w[1].text.n > sizeof text || cell_blank(w[0].text))
		return 0;
	memcpy(text, w[0].text.p, w[0].text.n);
	memcpy(text + w[0].text.n, w[1].text.p, w[1].text.n);
	return cell_numeric((struct str){text, w[0].text.n + w[1].text.n}) ? 2 : 0;
}

/* Joins the words that count says belong together. Returns how many are left; -1: no memory. */
static int
join_words(struct word *w, int n, size_t (*count)(const struct word *, size_t), struct arena *a)
{
	int i, k, to = 0;

	for (i = 0; i < n; i += k) {
		k = (int)count(w + i, (size_t)(n - i));
		if (k > 1 && join(w + i, (size_t)k, a))
			return -1;
		k = k ? k : 1;
		w[to++] = w[i];
	}
	return to;
}

/* How many bytes at the text's end are a number right behind a piece of a label; 0: none. */
static size_t
number_behind_label(struct str text)
{
	static const char digits[] = "0123456789,.";
	size_t n = 0;
	struct folded f;

	while (n < text.n && memchr(digits, text.p[text.n - n - 1], sizeof digits - 1))
		n++;
	while (n > 0 && text.p[text.n - n] < '0')
		n--;
	if (n == 0 || n == text.n || !cell_numeric(str_skip(text, text.n - n)))
		return 0;
	fold((struct str){text.p, text.n - n}, &f);
	return f.n > 0 && (label_lookup(&f) >= 0 || label_piece(&f)) ? n : 0;
}

/*
 * Parts numbers from labels that they touch, where these are printed in narrow columns. Returns
 * how many words there are then.
 */
static int
part_labels(struct word *w, int n)
{
	size_t digits;
	int i, m;

	for (i = 0; i < n && n < WORDS_MAX; i++) {
		if (w[i].value || (digits = number_behind_label(w[i].text)) == 0)
			continue;
		memmove(w + i + 1, w + i, (size_t)(n - i) * sizeof *w);
		n++;
		w[i].text.n -= digits;
		w[i + 1].text = str_skip(w[i + 1].text, w[i].text.n);
		w[i + 1].value = w[i + 1].place.close = true;
		for (m = 0; m < GRID_METRICS; m++) {
			w[i].place.to[m] = (uint16_t)(w[i].place.to[m] - digits);
			w[i + 1].place.from[m] = w[i].place.to[m];
		}
		i++;
	}
	return n;
}

int
words_split(struct str line, struct word words[WORDS_MAX], struct arena *a)
{
	static size_t (*const joints[])(const struct word *, size_t) = {
		spaced_out, behind_ordinal, before_unit
	};
	unsigned at[GRID_METRICS] = {0};
	bool inside = false;
	int n = 0, i;
	size_t len, k;

	for (; line.n; line = str_skip(line, len)) {
		uint32_t c = utf8_char(line, &len);
		struct word *w;

		if (utf8_blank(c)) {
			inside = false;
		} else if (!inside) {
			if (n == WORDS_MAX)
				return WORDS_MAX + 1;
			words[n++] = (struct word){.text = {line.p, 0},
				.place.from = {(uint16_t)at[0], (uint16_t)at[1]}};
			inside = true;
		}
		if (c != '\f') {
			at[GRID_CHARS]++;
			at[GRID_COLUMNS] += (unsigned)utf8_width(c);
		}
		if (!inside)
			continue;
		w = &words[n - 1];
		w->text.n += len;
		w->place.to[GRID_CHARS] = (uint16_t)at[GRID_CHARS];
		w->place.to[GRID_COLUMNS] = (uint16_t)at[GRID_COLUMNS];
	}
	for (i = 0; i < n; i++) {
		words[i].value = is_value(words[i].text);
		words[i].place.close = i > 0 && gap(&words[i - 1], &words[i]) == 1;
	}
	n = part_labels(words, n);
	for (k = 0; k < sizeof joints / sizeof *joints && n >= 0; k++)
		n = join_words(words, n, joints[k], a);
	return n;
}
