#include "prose.h"

#include "fold.h"
#include "paragraph.h"
#include "pattern.h"
#include "utf8.h"

/* The prose while it is read, and its paragraph in the making. */
struct prose_reader {
	struct prose *prose;
	struct arena *arena;
	const struct report *report;
	char *buf;		/* all text, as folded */
	size_t n;
	size_t start;		/* where the paragraph begins in it */
	unsigned char path[3];	/* the paragraph's */
	size_t paragraph;	/* its number */
	bool open, heading, run_in, cut;
	bool whole;		/* tags say where it begins and ends */
	bool gap;		/* a blank line, or a page's furniture, followed */
	bool blank_line;	/* a blank line followed */
	bool loose;		/* the paragraph's first sentence may go on above it */
	struct str above;	/* its last line, as it stands */
	int wrapped;		/* the width at which lines are wrapped, or 0 */
	bool blank;		/* a blank was left out after the last character */
	size_t digits;		/* how many the text ends in */
	bool grouped;		/* a comma stood before them */
};

static bool
is_word(uint32_t c)
{
	return utf8_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Begins s, behind a comma, with three digits and no more? */
static bool
is_group(struct str s)
{
	size_t len, n;

	for (n = 0; s.n && utf8_is_digit(utf8_narrow(utf8_char(s, &len))); n++)
		s = str_skip(s, len);
	return n == 3;
}

/* The character as it is written in prose; 0 for one that is left out. */
static uint32_t
written(uint32_t c)
{
	uint16_t like = fold_lookalike(c);

	if (c == '*' || c == '#' || c == '`' || c == '\\')
		return 0;
	return like ? like : utf8_narrow(c);
}

static void
put(struct prose_reader *r, uint32_t c)
{
	char *p = r->buf + r->n;

	if (c < 0x80) {
		r->n++;
		p[0] = (char)c;
	} else if (c < 0x800) {
		r->n += 2;
		p[0] = (char)(0xC0 | c >> 6);
		p[1] = (char)(0x80 | (c & 0x3F));
	} else if (c < 0x10000) {
		r->n += 3;
		p[0] = (char)(0xE0 | c >> 12);
		p[1] = (char)(0x80 | (c >> 6 & 0x3F));
		p[2] = (char)(0x80 | (c & 0x3F));
	} else {
		r->n += 4;
		p[0] = (char)(0xF0 | c >> 18);
		p[1] = (char)(0x80 | (c >> 12 & 0x3F));
		p[2] = (char)(0x80 | (c >> 6 & 0x3F));
		p[3] = (char)(0x80 | (c & 0x3F));
	}
}

/* Adds a character of the text, of which rest is still to come. */
static void
add_char(struct prose_reader *r, uint32_t from, struct str rest)
{
	uint32_t c = written(from), last = r->n > r->start ? (unsigned char)r->buf[r->n - 1] : 0;

	if (utf8_blank(from)) {
		r->blank = true;
		return;
	}
	if (c == 0)
		return;
	if (r->blank && is_word(last) && is_word(c)) {
		put(r, ' ');
		r->digits = 0;
		r->grouped = false;
	}
	if (from == ',' && !r->blank && r->digits && is_group(rest) &&
	    (r->grouped ? r->digits == 3 : r->digits <= 3)) {
		r->grouped = true;
		r->digits = 0;
		return;
	}
	r->blank = false;
	r->digits = utf8_is_digit(c) ? r->digits + 1 : 0;
	r->grouped = utf8_is_digit(c) && r->grouped;
	put(r, c);
}

/* Adds a line's text to the paragraph. -1: out of memory. */
static int
add_text(struct prose_reader *r, struct str text, size_t line)
{
	struct prose *p = r->prose;
	struct prose_mark *marks;
	size_t len;

	marks = arena_grow(r->arena, p->marks, p->nmarks, &p->marks_cap, sizeof *marks);
	if (marks == NULL)
		return -1;
	p->marks = marks;
	marks[p->nmarks++] = (struct prose_mark){r->buf + r->n, line};
	/* A number that a line's end cuts may be two, too. */
	r->blank = true;
	while (text.n) {
		uint32_t c = utf8_char(text, &len);

		text = str_skip(text, len);
		add_char(r, c, text);
	}
	return 0;
}

static int
add_sentence(struct prose_reader *r, struct str text)
{
	struct prose *p = r->prose;
	struct sentence *list, *s;

	if (text.n == 0)
		return 0;
	if ((list = arena_grow(r->arena, p->list, p->n, &p->cap, sizeof *list)) == NULL)
		return -1;
	p->list = list;
	s = &list[p->n++];
	*s = (struct sentence){.text = text, .line = prose_line(p, text.p),
	    .paragraph = r->paragraph, .heading = r->heading, .loose = r->loose};
	r->loose = false;
	memcpy(s->path, r->path, sizeof s->path);
	return 0;
}

/* How many bytes the stop takes up that text begins with; 0: it is none. */
static size_t
stop(struct str text)
{
	if (text.p[0] == ';' || text.p[0] == '!' || text.p[0] == '?')
		return 1;
	return str_starts(text, STR("。")) ? STR("。").n : 0;
}

/* Ends the paragraph and cuts it into sentences. -1: out of memory. */
static int
close_paragraph(struct prose_reader *r)
{
	struct str text = {r->buf + r->start, r->n - r->start};
	size_t i, end = text.n, begin = 0, len;
	int depth = 0;

	if (!r->open)
		return 0;
	r->open = false;
	/* No bracket is open behind the last that closes. */
	while (end && text.p[end - 1] != ')')
		end--;
	for (i = 0; i < text.n; i += len ? len : 1) {
		depth += text.p[i] == '(' ? 1 : text.p[i] == ')' && depth ? -1 : 0;
		if ((len = stop(str_skip(text, i))) == 0 || (depth && i < end))
			continue;
		if (add_sentence(r, (struct str){text.p + begin, i - begin}))
			return -1;
		begin = i + len;
	}
	/* What was left out may have changed what the last sentence says. */
	if (!r->cut && add_sentence(r, str_skip(text, begin)))
		return -1;
	r->paragraph++;
	return 0;
}

/* Is the line the end of a sentence, as far as its last character tells? */
static bool
is_ended(struct str line)
{
	static const struct str ends[] = {
		{"。", 3}, {"！", 3}, {"？", 3}, {"；", 3}, {"”", 3}, {"）", 3}, {"…", 3}, {".", 1},
		{"!", 1}, {"?", 1}, {";", 1}, {")", 1}
	};
	size_t i;

	line = utf8_trim(line);
	while (str_ends(line, STR("*")))
		line.n--;
	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(line, ends[i]))
			return true;
	return line.n == 0;
}

static void
open_paragraph(struct prose_reader *r, const struct outline_texts *w)
{
	/* The last one, if it is right above, was plain text, and was not at its end. */
	r->loose = !w->text.marked && w->kind == OUTLINE_TEXT && (!r->heading || r->run_in) &&
	    !r->blank_line && memcmp(r->path, w->path, sizeof r->path) == 0 && !is_ended(r->above);
	if (r->loose && r->prose->n)
		r->prose->list[r->prose->n - 1].loose = true;
	memcpy(r->path, w->path, sizeof r->path);
	r->open = true;
	r->heading = w->kind == OUTLINE_HEADING;
	r->run_in = r->cut = false;
	r->whole = w->text.marked;
	r->start = r->n;
	r->digits = 0;
	r->grouped = false;
}

/* The line of which text is a part, if it is a part of the report. */
static struct str
line_around(const struct report *r, struct str text)
{
	const char *begin = r->text.p, *p = text.p;

	if ((uintptr_t)p < (uintptr_t)begin || (uintptr_t)p >= (uintptr_t)(begin + r->text.n))
		return text;
	while (p > begin && p[-1] != '\n')
		p--;
	return (struct str){p, text.n + (size_t)(text.p - p)};
}

/* Does the text go on with the open paragraph? */
static bool
goes_on(const struct prose_reader *r, const struct outline_texts *w)
{
	if (!r->open || memcmp(r->path, w->path, sizeof r->path) != 0)
		return false;
	/* What stands below a colon is what the line above speaks of. */
	if (w->kind != OUTLINE_HEADING && r->n > r->start && r->buf[r->n - 1] == ':')
		return true;
	if (r->whole || w->text.marked)
		return false;
	if (w->kind == OUTLINE_HEADING || (r->heading && !r->run_in))
		return false;
	return paragraph_goes_on(r->above, line_around(r->report, w->text.text), r->wrapped,
	    r->gap);
}

/* Is the text a page's, not the report's? */
static bool
is_furniture(struct str text)
{
	size_t len, n = 0;

	if (layout_furniture(text))
		return true;
	for (; text.n && utf8_is_digit(utf8_narrow(utf8_char(text, &len))); n++)
		text = str_skip(text, len);
	return text.n == 0 && n <= 4;
}

/* Is it the heading of a section, without text behind it? */
static bool
is_section(const struct outline_texts *w)
{
	return w->kind == OUTLINE_HEADING && w->path[1] == 0 && w->path[2] == 0;
}

static int
take_text(struct prose_reader *r, const struct outline_texts *w)
{
	struct str text = w->text.text;

	if (text.n == 0) {
		r->gap = r->blank_line = true;
		return 0;
	}
	if (w->kind == OUTLINE_TABLE || is_section(w)) {
		r->above = (struct str){NULL, 0};
		return close_paragraph(r);
	}
	if (w->kind == OUTLINE_TEXT && is_furniture(text)) {
		r->gap = true;
		return 0;
	}
	if (!goes_on(r, w)) {
		if (close_paragraph(r))
			return -1;
		open_paragraph(r, w);
	}
	r->cut = w->text.cut;
	r->gap = r->blank_line = false;
	r->above = line_around(r->report, text);
	if (add_text(r, text, w->text.first))
		return -1;
	/* A heading that is more than its words goes on below. */
	r->run_in = r->run_in || str_find(text, STR("。")) < text.n ||
	    str_find(text, STR("：")) < text.n;
	return 0;
}

int
prose_read(const struct report *r, const struct layout *l, const struct outline *o,
    struct prose *p, struct arena *a)
{
	struct prose_reader rd = {.prose = p, .arena = a, .report = r};
	struct outline_texts *w = arena_alloc(a, sizeof *w);

	memset(p, 0, sizeof *p);
	/* Folded text is not longer, but for a blank in place of a line's end. */
	rd.buf = arena_alloc(a, r->text.n + 1);
	if (w == NULL || rd.buf == NULL)
		return -1;
	rd.wrapped = paragraph_width(outline_walk(r, l, o));
	outline_texts(w, r, l, o);
	while (outline_texts_next(w))
		if (w->text.first > o->title_last && take_text(&rd, w))
			return -1;
	return close_paragraph(&rd) || pattern_failed() ? -1 : 0;
}

size_t
prose_line(const struct prose *p, const char *at)
{
	size_t low = 0, high = p->nmarks, mid;

	/* All marks before low stand at or before the place. */
	while (low < high) {
		mid = low + (high - low) / 2;
		if (p->marks[mid].at <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low ? p->marks[low - 1].line : 0;
}
