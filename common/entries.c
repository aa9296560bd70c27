#include "entries.h"

#include "cell.h"
#include "heading.h"
#include "labels.h"
#include "layout.h"
#include "utf8.h"

enum {
	LABEL_BYTES = 180,	/* a longer text goes on with nothing */
	FOOT_BYTES = 2,		/* of the number of a page */
	TRAIL = 24,		/* blank lines below the table that are looked at */
	PIECES = 4,		/* lines that a word of a head may go over */
	BELOW = 64		/* lines of text below these that may show how it is written */
};

bool
entries_goes_on(struct str text)
{
	return text.n <= LABEL_BYTES && (str_ends(text, STR("（")) || str_ends(text, STR("(")));
}

/* Finds out what the entry's text is. */
static void
look_up(struct entry *e)
{
	struct folded f;
	bool slot = false;
	int i;

	fold(e->text, &f);
	e->style = f.ordinal.style;
	e->head = e->open = false;
	for (i = e->style == ORDINAL_NONE ? label_lookup(&f) : -1; i >= 0; i = label_at(i)->next) {
		slot = slot || label_at(i)->kind == LABEL_SLOT;
		e->open = e->open || label_at(i)->kind != LABEL_SLOT;
		e->head = e->head || label_at(i)->kind != LABEL_SUBTOTAL;
	}
	e->head = e->head && !slot;
	e->row = slot;
}

/* Adds an entry for a line of text, or makes it part of the last one. */
static int
add_text(struct entries *l, struct str text, size_t line)
{
	struct entry *e = l->n ? &l->entry[l->n - 1] : NULL;
	struct str joined;

	if (e && e->n == 0 && entries_goes_on(e->text)) {
		if ((joined = arena_concat(l->arena, e->text, text)).p == NULL)
			return -1;
		e->text = joined;
	} else {
		e = arena_grow(l->arena, l->entry, l->n, &l->cap, sizeof *e);
		if (e == NULL)
			return -1;
		l->entry = e;
		e += l->n++;
		*e = (struct entry){.text = text, .line = line, .first = l->ncells};
	}
	look_up(e);
	return 0;
}

/* Adds a line without a label to the last entry. */
static int
add_cell(struct entries *l, struct str text, size_t line)
{
	struct entries_line *cells = arena_grow(l->arena, l->cell, l->ncells, &l->cells_cap,
	    sizeof *cells);
	struct entry *e = &l->entry[l->n - 1];

	if (cells == NULL)
		return -1;
	l->cell = cells;
	cells[l->ncells++] = (struct entries_line){text, line};
	e->n++;
	if (text.n == 0)
		return 0;
	e->open = false;
	e->low = e->low ? e->low : e->n;
	e->high = e->n;
	e->values++;
	return 0;
}

/*
 * Do lines of text have no blank line between them? Those beside headings tell, as a
 * paragraph may go over several lines, and some more than one, as one may be an accident.
 */
static bool
is_tight(struct lines at)
{
	size_t sides = 0, gaps = 0, number, i;
	bool first = true, above = false, gap = false;
	struct heading h;
	struct str line;

	for (i = 0; i < BELOW && lines_next(&at, &line, &number); i++) {
		bool heading = heading_section(line, &h) != 0;

		if (utf8_trim(line).n == 0 || layout_furniture(line)) {
			gap = gap || utf8_trim(line).n == 0;
			continue;
		}
		if (!first && (above || heading)) {
			sides++;
			gaps += gap;
		}
		first = gap = false;
		above = heading;
	}
	return sides > 1 && gaps * 2 < sides;
}

/*
 * Do the entries from first to last, lines with nothing between them, make a word of a head
 * that is no label of a row?
 */
static bool
make_head(const struct entries *l, size_t first, size_t last)
{
	char text[LABEL_BYTES];
	struct entry all = {.text = {text, 0}};
	size_t i;

	/* Behind a word in brackets stands what does not count: a whole label, perhaps. */
	if (l->entry[last].row)
		return false;
	for (i = first; i <= last; i++) {
		const struct entry *e = &l->entry[i];

		if (all.text.n + e->text.n > sizeof text || (i < last && e->n > 0))
			return false;
		memcpy(text + all.text.n, e->text.p, e->text.n);
		all.text.n += e->text.n;
	}
	look_up(&all);
	return all.head;
}

/* Finds words of heads that go over lines: none of these is the label of a row. */
static void
find_wrapped(struct entries *l)
{
	size_t first, last, i;

	for (last = 1; last < l->n; last++)
		for (first = last; first-- > 0 && last - first < PIECES;)
			for (i = make_head(l, first, last) ? first : last + 1; i <= last; i++) {
				l->entry[i].head = true;
				l->entry[i].open = l->entry[i].values == 0;
			}
}

int
entries_list(struct entries *l, struct lines at, size_t nlines, struct arena *a)
{
	struct lines below = at;
	struct str line;
	size_t number, i;

	*l = (struct entries){.arena = a};
	for (i = 0; i < nlines + TRAIL && lines_next(&at, &line, &number); i++) {
		struct str text = utf8_trim(line);

		if (i >= nlines && text.n) {
			l->tight = is_tight(below);
			break;
		}
		if (layout_furniture(line)) {
			if (l->n)
				l->entry[l->n - 1].broken = true;
			continue;
		}
		if (text.n && !cell_numeric(text) && !cell_blank(text)) {
			if (add_text(l, text, number))
				return -1;
		} else if (l->n && add_cell(l, text, number)) {
			return -1;
		}
		below = at;
	}
	find_wrapped(l);
	return 0;
}

void
entries_doubt_feet(struct str text, struct grid *g, size_t cell)
{
	for (; cell < g->ncells; cell++) {
		struct str number = g->cells[cell].text, rest;

		if (!cell_digits(number) || number.n > FOOT_BYTES || number.p < text.p ||
		    number.p >= text.p + text.n)
			continue;
		rest = str_skip(text, (size_t)(number.p - text.p) + number.n);
		while (rest.n && (*rest.p == '\n' || *rest.p == '\r' || *rest.p == ' '))
			rest = str_skip(rest, 1);
		if (rest.n && *rest.p == '\f')
			g->cells[cell].doubtful = true;
	}
}
