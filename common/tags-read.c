/* Reads the lines of a table: which are rows, pieces of rows, or the edges of a page. */
#include "tags.h"

#include "cell.h"
#include "flow.h"
#include "labels.h"
#include "layout.h"
#include "utf8.h"

enum {
	ITEM_LINES = 6,		/* below a blank line that tell whether a page begins */
	EDGES = 256,		/* places of a line that values begin or end at */
	MANY = 12,		/* values above a blank line, and below, that tell the same, */
	MANY_LINES = 40,	/* and within how many lines they are */
	INTERRUPTS = 4,		/* lines behind the last one that may stand inside a row */
	PADDED = 3,		/* lines that end in blanks, where lines do so */
	WORD_BYTES = FOLD_MAX	/* of two pieces of a label, one above the other */
};

/*
 * The word that begins with an item's ordinal (1.); NULL if there is none. Where it is known
 * what places count, one that a group's label may have moved is none, unless any is asked for.
 */
static const struct word *
find_item(const struct tags *ts, const struct word *w, int n, bool any)
{
	bool known = !any && (ts->off[GRID_CHARS] || ts->off[GRID_COLUMNS]);
	int i;

	for (i = 0; i < n && i < WORDS_MAX; i++) {
		struct str text = w[i].text;

		if (!w[i].value && fold_ordinal(&text).style == ORDINAL_ARABIC && text.n)
			return known && w[i].place.close ? NULL : &w[i];
	}
	return NULL;
}

/*
 * Do the items below a blank line stand elsewhere than the one above? Some tools break pages
 * so, and each page has columns of its own. Below two blank lines, any items are asked. -1: out
 * of memory.
 */
static int
is_shifted(const struct tags *ts, struct lines at, size_t nlines, const struct grid_place *above,
    bool any)
{
	struct word words[WORDS_MAX];
	const struct word *item;
	struct str line;
	size_t number, i;
	int n, m, off;

	for (i = 0; i < nlines && i < ITEM_LINES && lines_next(&at, &line, &number); i++) {
		if ((n = words_split(line, words, ts->arena)) < 0)
			return -1;
		if ((item = find_item(ts, words, n, any)) == NULL)
			continue;
		for (m = 0; m < GRID_METRICS; m++) {
			off = item->place.from[m] - above->from[m];
			if (!ts->off[m] && off >= -1 && off <= 1)
				return 0;
		}
		return 1;
	}
	return 0;
}

/* Where the values of some lines begin and end. */
struct edges {
	bool at[GRID_METRICS][2][EDGES];
	size_t values;
	size_t hits[GRID_METRICS][2];	/* those that do where values of other lines do */
};

/* Stand half of the values where others do? */
static bool
are_alike(const struct edges *e)
{
	int k;

	for (k = 0; k < GRID_METRICS * 2; k++)
		if (e->hits[k / 2][k % 2] * 2 >= e->values)
			return true;
	return false;
}

/*
 * Takes up the values of lines, and counts those that stand as others do, if there are
 * others; then up to a blank line, if there are many above it or they are alike: by a single
 * row an edit set apart nothing can be told. -1: out of memory.
 */
static int
take_edges(struct lines at, size_t nlines, struct edges *e, const struct edges *others,
    struct arena *a)
{
	struct word words[WORDS_MAX];
	struct str line;
	size_t number, to;
	int n, i, m, k;

	memset(e, 0, sizeof *e);
	for (nlines = nlines < MANY_LINES ? nlines : MANY_LINES;
	    nlines && lines_next(&at, &line, &number); nlines--) {
		if (utf8_trim(line).n == 0 && others && e->values &&
		    (e->values >= MANY || are_alike(e)))
			break;
		if ((n = words_split(line, words, a)) < 0)
			return -1;
		for (i = 0; i < n && i < WORDS_MAX; i++) {
			e->values += words[i].value;
			for (k = 0; k < GRID_METRICS * 2 && words[i].value; k++) {
				m = k / 2;
				to = k % 2 ? words[i].place.to[m] : words[i].place.from[m];
				if (to >= EDGES)
					continue;
				e->at[m][k % 2][to] = true;
				e->hits[m][k % 2] += others && others->at[m][k % 2][to];
			}
		}
	}
	return 0;
}

/*
 * Do most values below a blank line stand elsewhere than those above it? Then a table ends
 * there, and the next, or its second part, has columns of its own. -1: out of memory.
 */
static int
has_others(struct lines above, size_t nabove, struct lines below, size_t nbelow,
    struct arena *a)
{
	struct edges e[2];

	if (take_edges(above, nabove, &e[0], NULL, a) ||
	    take_edges(below, nbelow, &e[1], &e[0], a))
		return -1;
	return e[0].values >= MANY && e[1].values >= MANY && !are_alike(&e[1]);
}

/* Lines of one page, and those before them. */
struct part {
	struct lines at, older;
	size_t n, nolder;
	size_t values, told;	/* that they have */
};

/*
 * Begins another part. Lines without a value are none, as long as those before them tell much.
 */
static void
begin_part(struct part *p, struct lines at)
{
	if (p->values || p->told < MANY || p->nolder > MANY_LINES) {
		p->older = p->at;
		p->nolder = 0;
		p->told = p->values;
	}
	p->nolder += p->n;
	p->n = p->values = 0;
	p->at = at;
}

/* Have the lines below the part others? One of few values counts with those before it. */
static int
ends_part(const struct part *p, struct lines below, size_t nbelow, struct arena *a)
{
	return p->values && p->values < MANY ?
	    has_others(p->older, p->nolder + p->n, below, nbelow, a) :
	    has_others(p->at, p->n, below, nbelow, a);
}

/* Takes up the row, whose lines are all read, and begins a new one. -1: out of memory. */
static int
end_row(struct tags *ts, struct flow *row)
{
	int rc = row->n ? tags_add_line(ts, row->word, row->n, row->number) : 0;

	row->n = 0;
	return rc;
}

static bool
ends_in_blank(struct str line)
{
	return line.n > 0 && line.p[line.n - 1] == ' ';
}

/* The width of the text, by the metric that tells where its cells stand. */
static unsigned
width_of(const struct tags *ts, struct str text)
{
	unsigned width = 0;
	size_t len;

	for (; text.n; text = str_skip(text, len)) {
		int columns = utf8_width(utf8_char(text, &len));

		width += ts->off[GRID_COLUMNS] ? 1 : (unsigned)columns;
	}
	return width;
}

/*
 * Do lines of the text end in blanks? Where one or two do, they were torn there, unless the
 * blanks go past where the last word of any other line begins.
 */
static bool
pads_lines(const struct tags *ts, struct lines at, size_t nlines)
{
	struct str line;
	size_t number, padded = 0;
	unsigned last = 0, end = (unsigned)-1, width;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		if (ends_in_blank(line)) {
			padded++;
			width = width_of(ts, line);
			end = width < end ? width : end;
			continue;
		}
		while (line.n && line.p[line.n - 1] != ' ')
			line.n--;
		width = width_of(ts, line);
		last = width > last ? width : last;
	}
	return padded >= PADDED || (padded && end > last);
}

/* Is a's text, which is no mere sign, a piece of a label with b's behind it? */
static bool
makes_piece(const struct word *a, const struct word *b)
{
	char text[WORD_BYTES];
	struct folded f;

	fold(a->text, &f);
	if (f.n == 0 || a->text.n + b->text.n > sizeof text)
		return false;
	memcpy(text, a->text.p, a->text.n);
	memcpy(text + a->text.n, b->text.p, b->text.n);
	fold((struct str){text, a->text.n + b->text.n}, &f);
	return label_piece(&f);
}

/* Do the two begin at one place, whatever places are counted in? */
static bool
begin_together(const struct grid_place *a, const struct grid_place *b)
{
	return a->from[GRID_CHARS] == b->from[GRID_CHARS] ||
	    a->from[GRID_COLUMNS] == b->from[GRID_COLUMNS];
}

/*
 * A sign for none (无) that no value stands before, and that is a piece of a label with the
 * word below it, is no value: the label is printed from top to bottom. -1: out of memory.
 */
static int
keep_labels(const struct tags *ts, struct word *w, int n, struct lines at)
{
	struct word below[WORDS_MAX];
	struct str line;
	size_t number;
	int i, k, m;

	for (i = 0; i < n && !w[i].value; i++)
		continue;
	if (i >= n || !cell_blank(w[i].text) || !lines_next(&at, &line, &number))
		return 0;
	if ((m = words_split(line, below, ts->arena)) < 0 || m > WORDS_MAX)
		return m < 0 ? -1 : 0;
	for (k = 0; k < m; k++)
		if (!below[k].value && begin_together(&w[i].place, &below[k].place) &&
		    makes_piece(&w[i], &below[k]))
			w[i].value = false;
	return 0;
}

/* Does a value of the text's last line stand where one of the words does? */
static bool
stands_above(const struct tags *ts, const struct word *w, int n)
{
	enum grid_metric m;
	size_t i;
	int k;

	for (i = ts->n; i-- > 0 && ts->tag[i].last + 1 == ts->line;)
		for (k = 0; k < n && ts->tag[i].value; k++)
			for (m = 0; m < GRID_METRICS; m++)
				if (grid_are_flush(&ts->tag[i].place, &w[k].place, m))
					return true;
	return false;
}

/* Does one of the words begin a label, of a row or a group? */
static bool
begins_label(const struct word *w, int n)
{
	struct folded f;
	int i;

	for (i = 0; i < n; i++) {
		fold(w[i].text, &f);
		if (f.ordinal.style != ORDINAL_NONE || label_lookup(&f) >= 0)
			return true;
	}
	return false;
}

/*
 * Text that is no part of the table may stand between two lines of a row, the last that was read
 * and one of values behind it, maybe beside pieces of labels, which may be the rest of its
 * numbers.
 */
static int
look_behind(struct tags *ts, struct lines at)
{
	struct word words[WORDS_MAX];
	struct str line;
	size_t number;
	int n, k, seen;

	for (seen = 0; seen < INTERRUPTS && lines_next(&at, &line, &number); seen++) {
		if ((n = words_split(line, words, ts->arena)) < 0)
			return -1;
		for (k = n <= WORDS_MAX ? n : 0; k > 0 && words[k - 1].value; k--)
			continue;
		if (begins_label(words, k))
			break;
		if (n <= WORDS_MAX && !layout_furniture(line) &&
		    stands_above(ts, words + k, n - k))
			ts->open = true;
	}
	return 0;
}

int
tags_read(struct tags *ts, struct lines at, size_t nlines)
{
	struct word words[WORDS_MAX];
	struct flow row = {.n = 0};
	struct grid_place above[2] = {{.close = false}};	/* of the last item; of any */
	const struct word *item = NULL;
	struct part part = {.at = at, .older = at};
	struct str line;
	size_t number, i;
	int n, shifted = 0;
	bool pads = pads_lines(ts, at, nlines), torn = false, blank = false;
	unsigned foot = 0;		/* the number of the last page that ended, as it says */

	flow_measure(&row, at, nlines);
	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		unsigned page = blank ? layout_foot(line, at, foot) : 0;
		bool empty = utf8_trim(line).n == 0, furniture = page || layout_furniture(line);
		bool turned, two;

		foot = page ? page : foot;
		two = blank && empty;
		blank = empty;
		for (i = 0; i < 2 && empty && (i == 0 || two) && !shifted; i++)
			if (above[i].to[GRID_CHARS] &&
			    (shifted = is_shifted(ts, at, nlines - 1, &above[i], i > 0)) < 0)
				return -1;
		if (empty && !shifted && part.n > 0 &&
		    (shifted = ends_part(&part, at, nlines - 1, ts->arena)) < 0)
			return -1;
		turned = shifted || furniture || memchr(line.p, '\f', line.n);
		part.n++;
		if (turned || part.n > MANY_LINES || (empty && part.values >= MANY))
			begin_part(&part, at);
		if ((empty || furniture) && end_row(ts, &row))
			return -1;
		if (turned) {
			if (end_row(ts, &row))
				return -1;
			tags_turn_page(ts);
			memset(above, 0, sizeof above);
		}
		shifted = 0;
		torn = torn || (empty && !pads && ends_in_blank(line));
		if (empty || furniture)
			continue;
		if ((n = words_split(line, words, ts->arena)) < 0 ||
		    keep_labels(ts, words, n, at))
			return -1;
		for (i = 0; i < (size_t)n && i < WORDS_MAX; i++)
			part.values += words[i].value;
		if (flow_goes_on(&row, words, (size_t)n)) {
			flow_add(&row, words, (size_t)n);
			torn = !pads && ends_in_blank(line);
			continue;
		}
		if (end_row(ts, &row))
			return -1;
		ts->torn = torn;
		torn = !pads && ends_in_blank(line);
		flow_begin(&row, words, (size_t)n, number);
		for (i = 0; i < 2; i++)
			if ((item = find_item(ts, words, n, i > 0)) != NULL)
				above[i] = item->place;
	}
	if (end_row(ts, &row))
		return -1;
	tags_find_moved(ts);
	return look_behind(ts, at);
}
