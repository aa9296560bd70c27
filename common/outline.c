#include "outline.h"

#include "labels.h"
#include "outline-fill.h"
#include "outline-title.h"
#include "pattern.h"
#include "utf8.h"
#include "visible.h"

const char *const outline_kind_name[] = {"title", "heading", "text", "table"};

/* A text outside of tables that is numbered as what stands under a section is: （一） or 1. */
struct item {
	size_t text, line;
	struct ordinal ordinal;
	bool row;		/* it reads like a row of a table */
};

/* What counts for a line that reads like a section's heading. */
enum {
	WEIGHT_DECREED = 4,	/* its wording is the decree's */
	WEIGHT_ORDINAL = 6,	/* its ordinal is the section's */
	WEIGHT_HAN = 2,		/* and of the decree's kind: 一、 */
	WEIGHT_MARKED = 1,	/* Markdown marks it */
	WEIGHT_TEXT = 8		/* text stands behind it, not the next entry of a list */
};

enum {
	FULL_LINE = 75,		/* bytes of a line that may have been wrapped */
	WRAPPED_MAX = 240	/* bytes of a heading on two lines */
};

/* The sections that have tables. */
enum { FIRST_TABLE = 2, LAST_TABLE = 4 };

struct finder {
	struct outline_title title;
	struct candidate best[SECTIONS];
	struct candidate now;		/* a candidate whose next line was not seen yet */
	unsigned section;		/* its section; 0: none */
	struct visible_text above[2];	/* the last that were not blank, newest first */
	size_t above_number;		/* of the newest */
	size_t number;			/* of the text now looked at */
	size_t seen;			/* texts that are not blank, up to this one */
	char wrapped[WRAPPED_MAX];	/* a candidate on two lines */
	struct item *items;
	size_t nitems, cap;
	struct arena *arena;
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

static int
settle(struct finder *f, bool text)
{
	struct candidate *best = &f->best[f->section ? f->section - 1 : 0];
	struct str title = f->now.title;
	char *copy;

	if (f->section == 0)
		return 0;
	f->section = 0;
	f->now.weight += text ? WEIGHT_TEXT : 0;
	if (f->now.weight <= best->weight)
		return 0;
	if ((copy = arena_alloc(f->arena, title.n)) == NULL)
		return -1;
	memcpy(copy, title.p, title.n);
	*best = f->now;
	best->title = (struct str){copy, title.n};
	return 0;
}

/* The heading that goes on from the text above to this one. 1, 0 if there is none, or -1. */
static int
look_wrapped(struct finder *f, const struct visible_text *text, struct heading *h)
{
	struct str above = f->above[0].text, rest = above;
	int found;

	if (f->section || text->marked || text->first - f->above[0].last > 2 || above.n == 0 ||
	    above.n + text->text.n > WRAPPED_MAX || !(heading_ends(text->text) & HEADING_ENDS) ||
	    fold_ordinal(&rest).style != ORDINAL_HAN)
		return 0;
	memcpy(f->wrapped, above.p, above.n);
	memcpy(f->wrapped + above.n, text->text.p, text->text.n);
	found = heading_section((struct str){f->wrapped, above.n + text->text.n}, h);
	return found > 0 && h->ordinal.value != h->section ? 0 : found;
}

static int
look(struct finder *f, struct outline *o, const struct visible_text *text)
{
	struct heading h;
	int found = heading_section(text->text, &h), weight, title = 0, head = 0;
	bool wrapped = false;

	if (found == 0)
		wrapped = (found = look_wrapped(f, text, &h)) > 0;
	if (found == 0)
		found = head = heading_run_in(text->text, &h);
	if (found < 0)
		return -1;
	weight = found ? weigh(wrapped ? f->above[0].text : text->text, &h) : 0;
	/* A title behind the last entry of a list of contents is no text of a section. */
	if ((weight == 0 && (title =
	    outline_title_look(&f->title, o, text, f->above, f->seen, f->begun)) < 0) ||
	    settle(f, weight == 0 && !title))
		return -1;
	if (weight) {
		f->section = h.section;
		f->now = (struct candidate){wrapped ? f->above_number : f->number, f->number,
		    wrapped ? f->above[0].first : text->first,
		    wrapped ? text->last : text->first, (size_t)head, weight, h.title, h.ordinal};
		f->begun = f->begun || (h.section == 1 && h.ordinal.style != ORDINAL_NONE);
	}
	f->above[1] = f->above[0];
	f->above[0] = *text;
	f->above_number = f->number;
	return 0;
}

/* Does the candidate stand between those of the sections before and behind it? */
static bool
in_order(const struct finder *f, unsigned i)
{
	unsigned k;

	for (k = 0; k < SECTIONS; k++)
		if (k != i && f->best[k].weight &&
		    (k < i) != (f->best[k].text < f->best[i].text))
			return false;
	return true;
}

/*
 * Where sections are numbered 一、 an item （二） is none, save that the decree's words, in
 * their place, are a heading of another style.
 */
static void
drop_items(struct finder *f)
{
	bool han = false;
	unsigned i;

	for (i = 0; i < SECTIONS; i++)
		han = han || f->best[i].ordinal.style == ORDINAL_HAN;
	for (i = 0; i < SECTIONS && han; i++)
		if (f->best[i].ordinal.style == ORDINAL_PAREN &&
		    !(heading_is_decreed(i + 1, f->best[i].title) && in_order(f, i)))
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

/*
 * Does the text behind an ordinal begin the label of a table's row, or is there none? Lines
 * of a table may stand alone where a reader knew it for none.
 */
static bool
is_row(struct str text, struct ordinal o)
{
	struct ordinal inner;
	struct folded f;
	size_t n = 0;

	/* The label of a group beside its first row's. */
	if ((inner = fold_ordinal(&text)).style != ORDINAL_NONE)
		o = inner;
	text = utf8_trim(text);
	while (n < text.n && text.p[n] != ' ' && text.p[n] != '\t')
		n++;
	fold((struct str){text.p, n}, &f);
	return f.n == 0 || label_begins_row(o, &f);
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

/* Notes the text if it may be a heading below a section; *above is the one before it. */
static int
note_item(struct finder *f, const struct visible_text *text, struct str above)
{
	struct str rest = text->text;
	struct ordinal o = fold_ordinal(&rest);
	struct item *items;

	if ((o.style != ORDINAL_PAREN && o.style != ORDINAL_ARABIC) ||
	    (!text->marked && is_unfinished(above)))
		return 0;
	if ((items = arena_grow(f->arena, f->items, f->nitems, &f->cap, sizeof *items)) == NULL)
		return -1;
	f->items = items;
	items[f->nitems++] = (struct item){f->number, text->first, o, is_row(rest, o)};
	return 0;
}

/* Is the text, behind the ones before it, in a table? *block is the one that comes next. */
static bool
in_table(const struct layout *l, size_t *block, const struct visible_text *t)
{
	while (*block < l->nblocks && l->blocks[*block].last < t->first)
		(*block)++;
	return *block < l->nblocks && l->blocks[*block].first <= t->first;
}

/* Where tags tell what a table is, text may stand beside it in its first and last line. */
static bool
may_stand_beside(const struct block *b, const struct visible_text *t)
{
	return t->marked && (t->first == b->first || t->last == b->last);
}

/* The section whose heading comes next behind the text of that number; 0: there is none. */
static unsigned
section_behind(const struct finder *f, size_t number)
{
	unsigned s, next = 0;

	for (s = 0; s < SECTIONS; s++)
		if (f->best[s].weight && f->best[s].text > number &&
		    (next == 0 || f->best[s].text < f->best[next - 1].text))
			next = s + 1;
	return next;
}

/* Numbers the item below the path of what stands before it. False: it is no heading there. */
static bool
number_item(const struct item *item, unsigned char path[3])
{
	if (path[0] == 0 || (item->row && path[0] >= FIRST_TABLE && path[0] <= LAST_TABLE))
		return false;
	if (item->ordinal.style == ORDINAL_PAREN) {
		path[1] = (unsigned char)item->ordinal.value;
		path[2] = 0;
	} else {
		path[2] = (unsigned char)item->ordinal.value;
	}
	return true;
}

/* Puts the items under the sections, now that these are known. */
static int
find_parts(const struct finder *f, struct outline *o, struct arena *a)
{
	struct outline_part part = {.path = {0}};
	const struct candidate *c;
	const struct item *item;
	size_t i = 0;
	unsigned s = 0;

	do {
		s = section_behind(f, s ? f->best[s - 1].text : 0);
		c = s ? &f->best[s - 1] : NULL;
		for (; i < f->nitems && (c == NULL || f->items[i].text <= c->text); i++) {
			item = &f->items[i];
			if ((c && item->text == c->text) || !number_item(item, part.path))
				continue;
			part.line = part.last = item->line;
			part.text = part.text_last = item->text;
			part.title = (struct str){NULL, 0};
			if (add_part(o, a, part))
				return -1;
		}
		if (c == NULL)
			continue;
		part = (struct outline_part){.path = {(unsigned char)s}, .line = c->line,
		    .last = c->last, .text = c->text, .text_last = c->text_last,
		    .head = c->head, .title = c->title};
		o->section[s - 1] = o->n + 1;
		if (add_part(o, a, part))
			return -1;
	} while (s);
	return 0;
}

/*
 * Is the text, though it stands in a table, a heading in the decree's words, or the report's
 * title? A page may be framed as a table.
 */
static bool
is_certain(const struct outline *o, const struct visible_text *t)
{
	struct str none = {NULL, 0};
	struct heading h;
	struct title title;

	if (heading_section(t->text, &h) > 0)
		return h.ordinal.style == ORDINAL_HAN && h.ordinal.value == h.section &&
		    heading_is_decreed(h.section, h.title);
	return o->title.n == 0 && heading_title(t->text, none, none, &title) > 0 &&
	    title.org.n && title.year.n;
}

/* Looks again for sections that were not found. -1: out of memory. */
static int
fill_gaps(struct finder *f, const struct report *r, const struct layout *l)
{
	struct outline_fill fill = {.arena = f->arena};
	struct visible v;
	struct visible_text t;
	size_t block = 0, number, s = 0;

	while (s < SECTIONS && f->best[s].weight)
		s++;
	if (s == SECTIONS)
		return 0;
	visible_begin(&v, lines_of(r));
	for (number = 1; visible_next(&v, &t); number++)
		if (t.text.n && !(in_table(l, &block, &t) && t.marked) &&
		    outline_fill_note(&fill, &t, number))
			return -1;
	outline_fill(&fill, f->best);
	return 0;
}

int
outline_find(const struct report *r, const struct layout *l, struct outline *o, struct arena *a)
{
	struct finder f = {.arena = a};
	struct visible v;
	struct visible_text t;
	struct str above = {NULL, 0};
	size_t block = 0;
	int status;

	memset(o, 0, sizeof *o);
	visible_begin(&v, lines_of(r));
	for (; visible_next(&v, &t); above = t.text) {
		bool inside = in_table(l, &block, &t);
		bool beside = inside && may_stand_beside(&l->blocks[block], &t);

		f.number++;
		if (t.text.n == 0)
			continue;
		f.seen++;
		if (inside && !beside && !is_certain(o, &t))
			status = settle(&f, true);
		else
			status = look(&f, o, &t);
		if (status || ((!inside || (beside && !t.cell)) && note_item(&f, &t, above)))
			return -1;
	}
	if (settle(&f, false))
		return -1;
	outline_title_settle(&f.title, o);
	drop_items(&f);
	return fill_gaps(&f, r, l) || find_parts(&f, o, a) || pattern_failed() ? -1 : 0;
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
	/* A line may hold several headings: it stands in the first one's part. */
	if (w->part)
		memcpy(w->path, o->parts[w->part - 1].path, sizeof w->path);
	if (w->part < o->n && o->parts[w->part].line == w->number) {
		memcpy(w->path, o->parts[w->part].path, sizeof w->path);
		w->heading_last = o->parts[w->part].last;
	}
	if (w->number <= w->heading_last)
		w->kind = OUTLINE_HEADING;
	while (w->part < o->n && o->parts[w->part].line == w->number)
		w->part++;
	return true;
}

/* The same as in_table, if text beside a table and in no cell is known to be outside. */
static bool
in_cell(const struct layout *l, size_t *block, const struct visible_text *t)
{
	return in_table(l, block, t) && (t->cell || !may_stand_beside(&l->blocks[*block], t));
}

void
outline_texts(struct outline_texts *w, const struct report *r, const struct layout *l,
    const struct outline *o)
{
	/* What visible_begin leaves as it is, is much. */
	visible_begin(&w->visible, lines_of(r));
	w->layout = l;
	w->outline = o;
	w->block = w->part = w->number = w->heading_last = w->head = 0;
	memset(w->path, 0, sizeof w->path);
}

bool
outline_texts_next(struct outline_texts *w)
{
	const struct outline *o = w->outline;

	if (!visible_next(&w->visible, &w->text))
		return false;
	w->number++;
	w->kind = OUTLINE_TEXT;
	if (in_cell(w->layout, &w->block, &w->text))
		w->kind = OUTLINE_TABLE;
	if (w->part < o->n && o->parts[w->part].text == w->number) {
		memcpy(w->path, o->parts[w->part].path, sizeof w->path);
		w->heading_last = o->parts[w->part].text_last;
		w->head = o->parts[w->part++].head;
	}
	if (w->number <= w->heading_last)
		w->kind = OUTLINE_HEADING;
	if (w->head && w->kind == OUTLINE_HEADING) {
		w->text.text = heading_bare(str_skip(w->text.text, w->head));
		w->kind = OUTLINE_TEXT;
	}
	w->head = 0;
	return true;
}
