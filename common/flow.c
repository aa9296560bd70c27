#include "flow.h"

#include "utf8.h"

void
flow_measure(struct flow *f, struct lines at, size_t nlines)
{
	struct str line;
	size_t number, len;
	unsigned to[GRID_METRICS];
	int m;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		memset(to, 0, sizeof to);
		for (line.n = (size_t)(utf8_trim(line).p + utf8_trim(line).n - line.p); line.n;
		    line = str_skip(line, len)) {
			to[GRID_COLUMNS] += (unsigned)utf8_width(utf8_char(line, &len));
			to[GRID_CHARS]++;
		}
		for (m = 0; m < GRID_METRICS; m++)
			if (to[m] > f->full[m])
				f->full[m] = (uint16_t)to[m];
	}
}

/* Is there just one blank between any two of the words? */
static bool
are_close(const struct word *w, size_t n)
{
	size_t i;

	for (i = 1; i < n; i++)
		if (w[i].place.from[GRID_CHARS] != w[i - 1].place.to[GRID_CHARS] + 1)
			return false;
	return true;
}

/* Do the words stand right below the first of the row's, numbers too, and are they wide? */
static bool
are_below(const struct flow *f, const struct word *words, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < f->n; i++)
		if (words[i].place.from[GRID_CHARS] != f->word[i].place.from[GRID_CHARS] ||
		    words[i].text.n == 1 || !f->word[i].value)
			return false;
	return i == n && n > 1;
}

bool
flow_goes_on(const struct flow *f, const struct word *words, size_t n)
{
	size_t i;
	int m;

	/* Without a margin it may be the last digits of a number that was cut, in any cell. */
	if (f->n == 0 || n == 0 || f->n + n > WORDS_MAX || words[0].place.from[GRID_CHARS] == 0 ||
	    words[0].place.from[GRID_CHARS] != f->last.from[GRID_CHARS] ||
	    !are_close(f->word, f->n) || !are_close(words, n) || are_below(f, words, n))
		return false;
	for (i = 0; i < n; i++)
		if (!words[i].value)
			return false;
	for (m = 0; m < GRID_METRICS; m++)
		if (f->last.to[m] + 1 + words[0].place.to[m] - words[0].place.from[m] > f->full[m])
			return true;
	return false;
}

/* Keeps where the words begin and end as the row's last line. */
static void
keep_last(struct flow *f, const struct word *words, size_t n)
{
	memcpy(f->last.from, words[0].place.from, sizeof f->last.from);
	memcpy(f->last.to, words[n - 1].place.to, sizeof f->last.to);
}

void
flow_add(struct flow *f, const struct word *words, size_t n)
{
	struct grid_place end = f->word[f->n - 1].place;
	size_t i;
	int m, by;

	for (i = 0; i < n; i++) {
		struct word *w = &f->word[f->n++];

		*w = words[i];
		w->place.close = true;
		for (m = 0; m < GRID_METRICS; m++) {
			by = end.to[m] + 1 - words[0].place.from[m];
			w->place.from[m] = (uint16_t)(w->place.from[m] + by);
			w->place.to[m] = (uint16_t)(w->place.to[m] + by);
		}
	}
	keep_last(f, words, n);
}

void
flow_begin(struct flow *f, const struct word *words, size_t n, size_t number)
{
	memcpy(f->word, words, n * sizeof *words);
	f->n = n;
	f->number = number;
	if (n)
		keep_last(f, words, n);
}
