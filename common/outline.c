#include "outline.h"

#include "utf8.h"

const char *const outline_kind_name[] = {"title", "heading", "text", "table"};

/* A line that may be the heading of a section, and how likely it is. */
struct candidate {
	size_t line;
	int weight;
	struct str title;
	enum ordinal_style style;
};

/* What counts for a line that reads like a section's heading. */
enum {
	WEIGHT_DECREED = 4,	/* its wording is the decree's */
	WEIGHT_ORDINAL = 6,	/* its ordinal is the section's */
	WEIGHT_HAN = 2,		/* and of the decree's kind: 一、 */
	WEIGHT_MARKED = 1,	/* Markdown marks it */
	WEIGHT_TEXT = 8		/* text stands behind it, not the next entry of a list */
};

enum { FULL_LINE = 75 };	/* bytes of a line that may have been wrapped */

struct finder {
	struct candidate best[SECTIONS];
	struct candidate now;		/* a candidate whose next line was not seen yet */
	unsigned section;		/* its section; 0: none */
	struct str above[2];		/* the last lines that were not blank, newest first */
	size_t number[2];
	bool begun;			/* the heading of section 1 was seen */
};

/* Weighs a line that reads like the heading h; 0: it is none. */
static int
weigh(struct str line, const struct heading *h)
{
	bool decreed = heading_is_decreed(h->section, h->title);
	int weight = decreed ? WEIGHT_DECREED : 0;
	bool marked = line.p[0] == '#' || line.p[0] == '*';

	if (h->ordinal.style == ORDINAL_NONE)
		return decreed || marked ? weight + marked + 1 : 0;
	if (h->ordinal.value == h->section)
		weight += WEIGHT_ORDINAL;
	else if (!decreed)
		return 0;	/* an item that happens to read like one: 三、主动公开情况 */
	if (h->ordinal.style == ORDINAL_HAN)
		weight += WEIGHT_HAN;
	return weight + (marked ? WEIGHT_MARKED : 0) + 1;
}

static void
settle(struct finder *f, bool text)
{
	struct candidate *best = &f->best[f->section ? f->section - 1 : 0];

	if (f->section == 0)
		return;
	f->now.weight += text ? WEIGHT_TEXT : 0;
	if (f->now.weight > best->weight)
		*best = f->now;
	f->section = 0;
}

/*
 * A title stands before section 1; the last one there is it. 1: the line is a title; -1:
 * out of memory.
 */
static int
look_title(struct finder *f, struct outline *o, struct str line, size_t number)
{
	struct title t;
	bool near = f->above[0].n && number - f->number[0] <= 2;
	bool near2 = near && f->above[1].n && f->number[0] - f->number[1] <= 2;
	struct str none = {NULL, 0}, above = near ? f->above[0] : none;
	struct str above2 = near2 ? f->above[1] : none;
	int n;

	if (line.n > TITLE_MAX || (n = heading_title(line, above, above2, &t)) <= 0)
		return line.n > TITLE_MAX ? 0 : n;
	if (f->begun && o->title.n)
		return 1;
	/* Read again in place: a title's slices point into itself. */
	heading_title(line, above, above2, &o->title);
	o->title_first = n > 1 ? f->number[n - 2] : number;
	o->title_last = number;
	return 1;
}

static int
look(struct finder *f, struct outline *o, struct str line, size_t number)
{
	struct heading h;
	int found = heading_section(line, &h), weight, title = 0;

	if (found < 0)
		return -1;
	weight = found ? weigh(line, &h) : 0;
	if (weight == 0 && (title = look_title(f, o, line, number)) < 0)
		return -1;
	/* A title behind the last entry of a list of contents is no text of a section. */
	settle(f, weight == 0 && !title);
	if (weight) {
		f->section = h.section;
		f->now = (struct candidate){number, weight, h.title, h.ordinal.style};
		f->begun = f->begun || (h.section == 1 && h.ordinal.style != ORDINAL_NONE);
	}
	f->above[1] = f->above[0];
	f->number[1] = f->number[0];
	f->above[0] = line;
	f->number[0] = number;
	return 0;
}

/* Where sections are numbered 一、 an item （二） is none. */
static void
drop_items(struct finder *f)
{
	bool han = false;
	unsigned i;

	for (i = 0; i < SECTIONS; i++)
		han = han || f->best[i].style == ORDINAL_HAN;
	for (i = 0; i < SECTIONS && han; i++)
		if (f->best[i].style == ORDINAL_PAREN)
			f->best[i].weight = 0;
}

static int
add_part(struct outline *o, struct arena *a, struct outline_part part)
{
	struct outline_part *parts = arena_grow(a, o->parts, o->n, &o->cap, sizeof *parts);

	if (parts == NULL)
		return -1;
	o->parts = parts;
	parts[o->n++] = part;
	return 0;
}

/* The line as a heading below a section: （一） or 1. */
static bool
is_item(struct str line, unsigned path[3])
{
	struct ordinal o = fold_ordinal(&line);

	if (o.style == ORDINAL_PAREN) {
		path[1] = o.value;
		path[2] = 0;
	} else if (o.style == ORDINAL_ARABIC) {
		path[2] = o.value;
	} else {
		return false;
	}
	return true;
}

/* Does the line below go on with this one: does it end in a comma, or long in mid-sentence? */
static bool
is_unfinished(struct str line)
{
	static const struct str ends[] = {
		{"。", 3}, {"！", 3}, {"？", 3}, {"；", 3}, {"：", 3}, {"”", 3}, {"）", 3}, {"》", 3},
		{"*", 1}, {".", 1}, {":", 1}, {";", 1}, {")", 1}
	};
	size_t i;

	line = utf8_trim(line);
	if (str_ends(line, STR("，")) || str_ends(line, STR("、")))
		return true;
	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(line, ends[i]))
			return false;
	return line.n >= FULL_LINE;
}

/* Goes through the lines again, now that the sections are known. */
static int
find_parts(const struct report *r, const struct layout *l, const struct finder *f,
    struct outline *o, struct arena *a)
{
	struct outline_part now = {{0, 0, 0}, 0, {NULL, 0}};
	struct lines at = lines_of(r);
	struct str line, above = {NULL, 0}, next = {NULL, 0};
	size_t number, block = 0;
	unsigned s;

	while (lines_next(&at, &line, &number)) {
		above = next;
		next = line;
		for (s = 0; s < SECTIONS; s++)
			if (f->best[s].weight && f->best[s].line == number)
				break;
		if (s < SECTIONS) {
			now = (struct outline_part){{s + 1, 0, 0}, number, f->best[s].title};
			o->section[s] = o->n + 1;
		} else {
			while (block < l->nblocks && l->blocks[block].last < number)
				block++;
			if (now.path[0] == 0 || (block < l->nblocks &&
			    l->blocks[block].first <= number) || is_unfinished(above) ||
			    !is_item(line, now.path))
				continue;
			now.line = number;
			now.title = (struct str){NULL, 0};
		}
		if (add_part(o, a, now))
			return -1;
	}
	return 0;
}

int
outline_find(const struct report *r, const struct layout *l, struct outline *o, struct arena *a)
{
	struct finder f = {.section = 0};
	struct lines at = lines_of(r);
	struct str line, text;
	size_t number, block = 0;

	memset(o, 0, sizeof *o);
	while (lines_next(&at, &line, &number)) {
		while (block < l->nblocks && l->blocks[block].last < number)
			block++;
		text = utf8_trim(line);
		if (text.n == 0)
			continue;
		if (block < l->nblocks && l->blocks[block].first <= number)
			settle(&f, true);
		else if (look(&f, o, text, number))
			return -1;
	}
	settle(&f, false);
	drop_items(&f);
	return find_parts(r, l, &f, o, a);
}

struct outline_walk
outline_walk(const struct report *r, const struct layout *l, const struct outline *o)
{
	return (struct outline_walk){.at = lines_of(r), .layout = l, .outline = o};
}

bool
outline_next(struct outline_walk *w)
{
	const struct outline *o = w->outline;
	const struct block *b;

	if (!lines_next(&w->at, &w->line, &w->number))
		return false;
	w->text = utf8_trim(w->line);
	while (w->block < w->layout->nblocks && w->layout->blocks[w->block].last < w->number)
		w->block++;
	b = w->block < w->layout->nblocks ? &w->layout->blocks[w->block] : NULL;
	w->kind = b && b->first <= w->number ? OUTLINE_TABLE : OUTLINE_TEXT;
	if (w->number >= o->title_first && w->number <= o->title_last && o->title_last)
		w->kind = OUTLINE_TITLE;
	if (w->part < o->n && o->parts[w->part].line == w->number) {
		memcpy(w->path, o->parts[w->part++].path, sizeof w->path);
		w->kind = OUTLINE_HEADING;
	}
	return true;
}
