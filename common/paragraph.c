#include "paragraph.h"

#include "pattern.h"
#include "utf8.h"

enum {
	MIN_COLUMNS = 30,	/* a shorter line ends its paragraph */
	MAX_WRAP = 130,		/* columns; wider lines are not wrapped ones */
	WRAP_SLACK = 6,
	WRAP_LINES = 3		/* lines of about the same width that show it */
};

static int
indent(struct str line)
{
	struct str text = utf8_trim(line);

	return (int)utf8_columns((struct str){line.p, text.n ? (size_t)(text.p - line.p) : 0});
}

int
paragraph_width(struct outline_walk w)
{
	int count[MAX_WRAP + 1] = {0}, n, max = 0, lines = 0;

	while (outline_next(&w)) {
		if (w.kind != OUTLINE_TEXT || w.text.n == 0)
			continue;
		if (w.text.n > 4 * MAX_WRAP || (n = (int)utf8_columns(w.text)) > MAX_WRAP)
			return 0;
		count[n]++;
		max = n > max ? n : max;
	}
	for (n = max; n >= 0 && n > max - WRAP_SLACK; n--)
		lines += count[n];
	return lines >= WRAP_LINES && max >= MIN_COLUMNS ? max : 0;
}

struct paragraphs
paragraphs_of(struct outline_walk walk, struct arena *a)
{
	return (struct paragraphs){.walk = walk, .arena = a, .wrapped = paragraph_width(walk)};
}

/* Does the text end a sentence, or introduce a list? */
static bool
is_ended(struct str s)
{
	static const struct str ends[] = {
		{"。", 3}, {"！", 3}, {"？", 3}, {"；", 3}, {"：", 3}, {"…", 3}, {".", 1}, {"!", 1},
		{"?", 1}, {";", 1}, {":", 1}
	};
	static const struct str closing[] = {
		{"”", 3}, {"’", 3}, {"）", 3}, {"》", 3}, {")", 1}, {"*", 1}, {"\"", 1}
	};
	size_t i;

	for (i = 0; i < sizeof closing / sizeof *closing; i++)
		if (s.n && str_ends(s, closing[i])) {
			s.n -= closing[i].n;
			i = (size_t)-1;
		}
	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(s, ends[i]))
			return true;
	return false;
}

/* A heading with its paragraph behind it in the same line. */
static bool
is_run_in(struct str s)
{
	return str_find(s, STR("。")) < s.n;
}

/* A line that is only a date, or only a number of something. */
static int
stands_alone(struct str s)
{
	static struct pattern date = PATTERN(
	    "^[0-9〇○零一二三四五六七八九十 \\x{A0}\\x{3000}]{2,}年.{1,14}[月日]$");

	return s.n < 60 ? pattern_match(&date, s, NULL) : 0;
}

bool
paragraph_goes_on(struct str above, struct str line, int wrapped, bool gap)
{
	struct str last = utf8_trim(above);
	int width;

	if (indent(line) > indent(above) + 1 || stands_alone(utf8_trim(line)) > 0)
		return false;
	/* An entry of a list of contents: its title, dots, its page. */
	if (str_find(last, STR("....")) < last.n || (str_find(last, STR("……")) < last.n &&
	    last.p[last.n - 1] >= '0' && last.p[last.n - 1] <= '9'))
		return false;
	if (str_ends(last, STR("，")) || str_ends(last, STR("、")))
		return true;
	width = (int)utf8_columns(last);
	if (width < MIN_COLUMNS)
		return false;
	/* Wrapped lines are full; only the last of a paragraph need not be. */
	if (wrapped && width <= wrapped - WRAP_SLACK)
		return false;
	return !is_ended(last) || (wrapped && !gap);
}

/* Does the walk's line go on with the open paragraph? */
static bool
goes_on(const struct paragraphs *ps)
{
	const struct outline_walk *w = &ps->walk;
	const struct paragraph *p = &ps->now;

	if (w->kind != OUTLINE_TEXT || p->kind == OUTLINE_TABLE || p->kind == OUTLINE_TITLE ||
	    memcmp(w->path, p->path, sizeof p->path) != 0)
		return false;
	if (p->kind == OUTLINE_HEADING && !is_run_in(p->text))
		return false;
	return paragraph_goes_on(ps->last, w->line, ps->wrapped, ps->gap);
}

/* Does a blank belong between the two? Between letters or digits of Latin script. */
static bool
needs_blank(struct str a, struct str b)
{
	return a.n && b.n && (unsigned char)a.p[a.n - 1] < 0x80 && (unsigned char)b.p[0] < 0x80 &&
	    a.p[a.n - 1] != '-';
}

/* Adds the walk's line to the open paragraph. */
static int
join(struct paragraphs *ps)
{
	struct paragraph *p = &ps->now;
	struct str text = ps->walk.text;
	size_t n = p->text.n + text.n + 1;
	char *buf = (char *)p->text.p;

	if (n > ps->cap) {
		if ((buf = arena_alloc(ps->arena, n * 2)) == NULL)
			return -1;
		memcpy(buf, p->text.p, p->text.n);
		ps->cap = n * 2;
	}
	n = p->text.n;
	if (needs_blank(p->text, text))
		buf[n++] = ' ';
	memcpy(buf + n, text.p, text.n);
	p->text = p->raw = (struct str){buf, n + text.n};
	ps->last = ps->walk.line;
	ps->gap = false;
	return 0;
}

static struct paragraph
line_of(const struct outline_walk *w)
{
	struct paragraph p = {w->text, w->line, w->number, w->kind, {0}};

	memcpy(p.path, w->path, sizeof p.path);
	return p;
}

/* Opens a paragraph with the walk's line. */
static void
open_paragraph(struct paragraphs *ps)
{
	ps->now = line_of(&ps->walk);
	ps->open = true;
	ps->cap = 0;
	ps->last = ps->walk.line;
	ps->gap = false;
	ps->nheld = ps->out = 0;
}

/* Takes up the walk's line. 1: it begins something new; the open paragraph is done. */
static int
take_line(struct paragraphs *ps)
{
	const struct outline_walk *w = &ps->walk;

	if (w->text.n == 0 && w->kind != OUTLINE_TABLE) {
		ps->gap = true;
		return 0;
	}
	if (!ps->open) {
		open_paragraph(ps);
		return 0;
	}
	if (w->kind == OUTLINE_TEXT && layout_furniture(w->line) && ps->nheld < PARAGRAPH_HELD) {
		ps->held[ps->nheld++] = line_of(w);
		ps->gap = true;
		return 0;
	}
	return goes_on(ps) ? join(ps) : 1;
}

int
paragraphs_next(struct paragraphs *ps, struct paragraph *p)
{
	int done = 0;

	if (ps->out < ps->nheld && !ps->open) {
		*p = ps->held[ps->out++];
		return 1;
	}
	if (ps->have_line)
		open_paragraph(ps);
	ps->have_line = false;
	while (done == 0 && outline_next(&ps->walk))
		done = take_line(ps);
	if (done < 0 || pattern_failed())
		return -1;
	ps->have_line = done == 1;
	if (!ps->open)
		return 0;
	*p = ps->now;
	ps->open = false;
	return 1;
}
