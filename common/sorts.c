#include "sorts.h"

#include "heading.h"
#include "labels.h"
#include "layout.h"
#include "seen.h"
#include "utf8.h"
#include "words.h"

enum {
	LINE_BYTES = 2000,	/* a longer line is no row */
	TAIL_BYTES = 60,	/* of a line that is neither a label nor a number */
	SHORT_BYTES = 12,	/* of a piece of a label too short to be known */
	CHAR_BYTES = 4,
	MANY = 3,		/* values on a line that is no prose, if its words are short */
	ALL = 15,		/* values of table 4's only row */
	HEAD = 4		/* words of labels that make a line a head */
};

/* What a word says of its line: 3 for a label of a head, 2 for another, 1 for a piece of one. */
static int
rank_word(struct str text)
{
	struct folded f;
	int label;

	fold(text, &f);
	label = label_lookup(&f);
	return label < 0 ? label_piece(&f) : label_names_row(label) ? 2 : 3;
}

/* The sort of a line by its words. */
static enum sort
sort_words(const struct word *w, int n)
{
	int values = 0, units = 0, rank = 0, first = 0, known = 0, whole = 0, heads = 0, i;
	size_t bytes = 0;

	for (i = 0; i < n; i++) {
		int r = w[i].value ? 0 : rank_word(w[i].text);

		values += w[i].value;
		units += str_eq(w[i].text, STR("件"));
		bytes += w[i].value ? 0 : w[i].text.n;
		rank = r > rank ? r : rank;
		known += r > 0;
		whole += r > 1;
		heads += r > 2;
		first = values ? first : rank;
	}
	if (values == n)
		return n == 1 ? SORT_LONE : n == ALL ? SORT_FULL : SORT_VALUES;
	/* Units of the numbers above, and last digits of these. */
	if (values && values + units == n)
		return SORT_VALUES;
	if (values && (first || (w[0].text.n <= SHORT_BYTES && bytes == w[0].text.n)))
		return first > 1 ? SORT_ROW : first ? SORT_PART : SORT_VALUES;
	if (!values && known < HEAD && bytes <= (size_t)n * CHAR_BYTES)
		return SORT_LETTERS;
	if (values >= MANY && bytes <= (size_t)n * SHORT_BYTES)
		return SORT_VALUES;
	if (values == 0 && (known >= HEAD || (heads == n && n > 1 && !w[1].place.close)))
		return SORT_HEADS;
	if (values == 0 && rank)
		return whole > 0 && known > 1 ? SORT_PAIR : SORT_WORDS;
	return bytes > TAIL_BYTES ? SORT_PROSE : SORT_OTHER;
}

/* The sort of the line, found out by its text. -1: out of memory. */
static int
find_sort(struct str line, struct arena *a)
{
	struct word words[WORDS_MAX];
	struct str text = utf8_trim(line);
	struct heading h;
	size_t len;
	int n, sort;

	if (text.n == 0)
		return SORT_BLANK;
	if (text.n > LINE_BYTES || utf8_last(text, &len) == 0x3002 ||
	    memchr(text.p, '\t', text.n) || memchr(text.p, '|', text.n))
		return SORT_PROSE;
	if (layout_furniture(line))
		return SORT_FURNITURE;
	if ((n = words_split(line, words, a)) < 0 || n > WORDS_MAX)
		return n < 0 ? -1 : SORT_PROSE;
	sort = (int)sort_words(words, n);
	return sort == SORT_OTHER && heading_section(line, &h) ? SORT_PROSE : sort;
}

int
sorts_line(struct str line, struct arena *a)
{
	static struct seen lines;
	short *answer = seen_answer(&lines, line);
	int sort = answer ? *answer : SEEN_NOT;

	if (sort == SEEN_NOT && (sort = find_sort(line, a)) >= 0 && answer)
		*answer = (short)sort;
	arena_reset(a);
	return sort;
}
