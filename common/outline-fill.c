#include "outline-fill.h"

#include "labels.h"

enum {
	NUMBERED = 3,		/* sections found that show how sections are numbered */
	TITLE_BYTES = 96,	/* of a heading */
	WRAPPED_BYTES = 240	/* of one on two lines */
};

/* Can the words be a heading's? No sentence is one, and no row of a table. */
static bool
reads_like_heading(struct str title)
{
	static const struct str marks[] = {
		{"。", 3}, {"；", 3}, {"，", 3}, {"：", 3}, {"！", 3}, {"？", 3}, {"\t", 1}, {"|", 1},
		{";", 1}, {",", 1}, {":", 1}, {"  ", 2}
	};
	size_t i;

	while (str_ends(title, STR("。")) || str_ends(title, STR("：")))
		title.n -= 3;
	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (str_find(title, marks[i]) < title.n)
			return false;
	return title.n >= 6 && title.n <= TITLE_BYTES;
}

/* Does the text behind an ordinal begin the label of a row? */
static bool
is_row(struct str title, struct ordinal o)
{
	struct folded f;

	title.n = str_find(title, STR(" "));
	title.n = str_find(title, STR("\t"));
	if (title.n == 0)
		return true;
	fold(title, &f);
	return f.n == 0 || label_begins_row(o, &f);
}

static int
keep_title(struct outline_fill *f, struct candidate *c, struct str title)
{
	char *copy = arena_alloc(f->arena, title.n + 1);

	if (copy == NULL)
		return -1;
	memcpy(copy, title.p, title.n);
	c->title = (struct str){copy, title.n};
	return 0;
}

/* Does the last one go on with that text, to the words of a section? -1: out of memory. */
static int
take_rest(struct outline_fill *f, const struct visible_text *text, size_t number)
{
	struct candidate *c = f->n ? &f->list[f->n - 1] : NULL;
	char buf[WRAPPED_BYTES];
	struct heading h;
	int found;

	if (c == NULL || c->weight == 0 || c->text + 1 != number || text->marked ||
	    c->title.n + text->text.n > sizeof buf)
		return 0;
	memcpy(buf, c->title.p, c->title.n);
	memcpy(buf + c->title.n, text->text.p, text->text.n);
	found = heading_section((struct str){buf, c->title.n + text->text.n}, &h);
	if (found <= 0 || h.section != c->ordinal.value)
		return found < 0 ? -1 : 0;
	c->text_last = number;
	c->last = text->last;
	return keep_title(f, c, h.title);
}

int
outline_fill_note(struct outline_fill *f, const struct visible_text *text, size_t number)
{
	struct candidate *list;
	struct heading h;
	struct ordinal o;
	struct str title;
	int found;

	if (take_rest(f, text, number))
		return -1;
	o = heading_ordinal(text->text, &title);
	if (o.style != ORDINAL_HAN || o.value > SECTIONS || is_row(title, o))
		return 0;
	if ((found = heading_section(text->text, &h)) == 0)
		found = heading_run_in(text->text, &h);
	if (found < 0 || (found && h.section == o.value))
		return found < 0 ? -1 : 0;
	if ((list = arena_grow(f->arena, f->list, f->n, &f->cap, sizeof *list)) == NULL)
		return -1;
	f->list = list;
	list[f->n] = (struct candidate){.text = number, .text_last = number, .line = text->first,
	    .last = text->last, .weight = reads_like_heading(title), .ordinal = o};
	f->n++;
	return list[f->n - 1].weight ? keep_title(f, &list[f->n - 1], title) : 0;
}

/* Are the sections found in order, and several numbered as the decree has it? */
static bool
are_numbered(const struct candidate best[SECTIONS])
{
	size_t last = 0, numbered = 0;
	unsigned s;

	for (s = 0; s < SECTIONS; s++) {
		if (best[s].weight == 0)
			continue;
		if (best[s].text < last || (best[s].ordinal.style == ORDINAL_HAN &&
		    best[s].ordinal.value != s + 1))
			return false;
		last = best[s].text_last;
		numbered += best[s].ordinal.style == ORDINAL_HAN;
	}
	return numbered >= NUMBERED;
}

/* Fills the sections from first to last, which is not there, if all between is numbered so. */
static void
fill_gap(const struct outline_fill *f, struct candidate best[SECTIONS], unsigned first,
    unsigned last)
{
	size_t from = first > 0 ? best[first - 1].text_last : 0, i;
	size_t to = last + 1 < SECTIONS ? best[last + 1].text : (size_t)-1;
	unsigned next = first + 1;

	for (i = 0; i < f->n; i++) {
		const struct candidate *c = &f->list[i];

		if (c->text <= from || c->text >= to)
			continue;
		if (c->weight == 0 || c->ordinal.value < next || c->ordinal.value > last + 1)
			return;
		next = c->ordinal.value + 1;
	}
	for (i = 0; i < f->n; i++)
		if (f->list[i].text > from && f->list[i].text < to)
			best[f->list[i].ordinal.value - 1] = f->list[i];
}

void
outline_fill(const struct outline_fill *f, struct candidate best[SECTIONS])
{
	unsigned s, last;

	if (f->n == 0 || !are_numbered(best))
		return;
	for (s = 0; s < SECTIONS; s = last + 1) {
		for (last = s; last < SECTIONS && best[last].weight == 0; last++)
			continue;
		if (last > s)
			fill_gap(f, best, s, last - 1);
	}
}
