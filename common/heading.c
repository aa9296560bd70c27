#include "heading.h"

#include "pattern.h"
#include "squeeze.h"
#include "utf8.h"

enum { HEADING_MAX = 160 };	/* bytes of a line that can be one */

/* The six sections: the title in the decrees' wordings, and the wordings met. */
static struct section {
	const char *title, *title2021;	/* the second where 30号 words it otherwise */
	const char *starts;		/* characters that the words begin with, beside a year's */
	const char *ends;		/* and end with */
	const char *literal;		/* they are looked at only where this stands */
	struct pattern words;
} sections[SECTIONS] = {
	{"总体情况", NULL, "本我政信工总整基主概", "况作述", "", PATTERN(
	    "^(?:\\d{4}年度?|本年度)?(?:我\\S|本\\S{1,2})?(?:政府信息公开|政务公开|信息公开)?(?:工作)?"
	    "(?:(?:总体|整体|基本|主要)(?:工作|落实|开展)?(?:的)?情况|总体工作|概述|概况|总述)$")},
	{"主动公开政府信息情况", NULL, "本行主政", "况作息的", "主动公开", PATTERN(
	    "^(?:\\d{4}年度?|本年度)?(?:行政机关)?主动公开(?:的)?(?:政府)?信息(?:的)?(?:工作)?(?:情况)?$|"
	    "^(?:政府信息)?主动公开(?:工作)?情况$")},
	{"收到和处理政府信息公开申请情况", NULL, "本行收政依", "况计表请的", "申请", PATTERN(
	    "^(?:\\d{4}年度?|本年度)?(?:行政机关)?收到(?:和|与|及|、)?处理(?:的)?(?:政府)?信息公开"
	    "(?:的)?申请(?:的)?(?:情况)?(?:统计表?)?$|^(?:政府信息)?依申请公开(?:政府信息)?(?:工作)?(?:办理)?情况$")},
	{"政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
	    "本因政信行", "况讼的", "诉讼", PATTERN(
	    "^(?:\\d{4}年度?|本年度)?因?(?:政府|政务)?信息公开(?:工作)?(?:被|引起的?|涉及的?)?(?:申请)?"
	    "(?:的)?行政复议(?:、|和|及|与|，|,)?(?:被)?(?:提起)?(?:的)?(?:行政)?诉讼(?:的)?(?:情况)?$|"
	    "^行政复议(?:、|和|及|与)?行政诉讼(?:的)?情况$")},
	{"存在的主要问题及改进情况", NULL, "本政信工中存", "况题足改进的施向作算路划排", "存在", PATTERN(
	    "^(?:\\d{4}年度?|本年度)?(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:中)?"
	    "存在(?:的)?(?:主要|突出)?(?:困难|不足)?(?:和|与|及|、)?(?:问题|不足)(?:(?:以?及|和|与|、)?"
	    "(?:下一步)?(?:的)?(?:整改|改进)(?:的)?(?:情况|措施|方向|工作|打算|思路|计划)?(?:情况)?|"
	    "(?:以?及|和|与|、)?下一步(?:工作)?(?:打算|计划|安排|思路))?$")},
	{"其他需要报告的事项", NULL, "其", "项况容", "其", PATTERN(
	    "^其[他它]事项$|^其[他它](?:需要|需|应当|应)(?:说明|报告)(?:的)?(?:其他)?(?:事项|情况|内容)$")},
};

/* What may stand around a heading: marks of markup, quotes, a record's commas, a frame. */
static const struct str marks[] = {
	{"\xE3\x80\x8A", 3} /* 《 */, {"\xE3\x80\x8B", 3} /* 》 */, {"│", 3}, {"┃", 3},
	{"║", 3}, {"【", 3}, {"】", 3}, {".. rubric::", 11}
};
static const char signs[] = "#*_>='\\|\",;";

static bool
is_sign(char c)
{
	return memchr(signs, c, sizeof signs - 1) != NULL;
}

static bool
strip_marks(struct str *s)
{
	size_t i, n = s->n;

	while (s->n && is_sign(s->p[0]))
		*s = str_skip(*s, 1);
	while (s->n && is_sign(s->p[s->n - 1]))
		s->n--;
	if (s->n < n)
		return true;
	for (i = 0; i < sizeof marks / sizeof *marks && s->n; i++) {
		if (s->p[0] == marks[i].p[0] && str_starts(*s, marks[i])) {
			*s = str_skip(*s, marks[i].n);
			return true;
		}
		if (s->p[s->n - 1] == marks[i].p[marks[i].n - 1] && str_ends(*s, marks[i])) {
			s->n -= marks[i].n;
			return true;
		}
	}
	return false;
}

/* Takes a tag of HTML off either end. */
static bool
strip_tags(struct str *s)
{
	const char *at;
	size_t i;

	if (s->n > 2 && s->p[0] == '<' && (at = memchr(s->p, '>', s->n)) != NULL) {
		*s = str_skip(*s, (size_t)(at - s->p) + 1);
		return true;
	}
	if (s->n < 3 || s->p[s->n - 1] != '>')
		return false;
	for (i = s->n - 1; i > 0; i--)
		if (s->p[i - 1] == '<') {
			s->n = i - 1;
			return true;
		}
	return false;
}

/* Takes pandoc's attributes off: 甲 {#a .b}, [甲]{.b}, []{#a}甲. */
static bool
strip_attributes(struct str *s)
{
	const char *at;

	if (str_starts(*s, STR("[]{")) && (at = memchr(s->p, '}', s->n)) != NULL) {
		*s = str_skip(*s, (size_t)(at - s->p) + 1);
		return true;
	}
	if (s->n < 3 || s->p[s->n - 1] != '}' || (at = memchr(s->p, '{', s->n)) == NULL)
		return false;
	s->n = (size_t)(at - s->p);
	if (s->p[0] == '[' && str_ends(*s, STR("]")))
		*s = (struct str){s->p + 1, s->n - 2};
	return true;
}

struct str
heading_bare(struct str line)
{
	do
		line = utf8_trim(line);
	while (line.n && (strip_tags(&line) || strip_marks(&line) || strip_attributes(&line)));
	return line;
}

static bool
is_decreed(const struct section *s, struct str squeezed)
{
	return str_eq(squeezed, str_of(s->title)) ||
	    (s->title2021 && str_eq(squeezed, str_of(s->title2021)));
}

bool
heading_is_decreed(unsigned section, struct str title)
{
	char buf[HEADING_MAX];

	return is_decreed(&sections[section - 1],
	    (struct str){buf, squeeze_to(title, buf, sizeof buf)});
}

const char *
heading_decreed(unsigned section)
{
	return sections[section - 1].title;
}

/* 第一部分 or 一 before a heading, as an ordinal. */
static struct ordinal
part_ordinal(struct str *s)
{
	static const uint16_t numerals[SECTIONS] = {
		0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D
	};
	bool part = str_starts(*s, STR("第"));
	struct str rest = part ? utf8_trim(str_skip(*s, 3)) : *s, title;
	struct ordinal none = {ORDINAL_NONE, 0};
	uint16_t numeral;
	size_t len;
	unsigned i;

	if (rest.n == 0)
		return none;
	numeral = fold_char(utf8_char(rest, &len));
	rest = str_skip(rest, len);
	title = utf8_trim(rest);
	for (i = 0; i < SECTIONS && numerals[i] != numeral; i++)
		continue;
	if (i == SECTIONS || (part ? !str_starts(title, STR("部分")) : title.p == rest.p))
		return none;
	*s = part ? utf8_trim(str_skip(title, 6)) : title;
	while (str_starts(*s, STR("、")) || str_starts(*s, STR("：")))
		*s = str_skip(*s, 3);
	return (struct ordinal){ORDINAL_HAN, i + 1};
}

/*
 * Takes what is stray before 一、 off the front: a bar or letter of a page's rule (｜ 丨 l I 1),
 * a list's bullet or number.
 */
static void
strip_stray(struct str *s)
{
	static const struct str strays[] = {
		{"｜", 3}, {"丨", 3}, {"⼁", 3}, {"•", 3}, {"●", 3}, {"■", 3}, {"◆", 3}, {"·", 2},
		{"l", 1}, {"I", 1}, {"-", 1}, {"+", 1}
	};
	struct str rest = *s, probe;
	size_t i;

	for (i = 0; i < 2 && rest.n && *rest.p >= '0' && *rest.p <= '9'; i++)
		rest = str_skip(rest, 1);
	if (i && rest.n && (*rest.p == '.' || *rest.p == ')'))
		rest = str_skip(rest, 1);
	for (i = 0; i < sizeof strays / sizeof *strays && rest.p == s->p; i++)
		if (str_starts(rest, strays[i]))
			rest = str_skip(rest, strays[i].n);
	rest = probe = heading_bare(rest);
	if (rest.p != s->p && fold_ordinal(&probe).style == ORDINAL_HAN)
		*s = rest;
}

/* Takes the ordinal off a line without marks at its ends. */
static void
take_ordinal(struct str bare, struct heading *h)
{
	h->title = bare;
	strip_stray(&h->title);
	h->ordinal = fold_ordinal(&h->title);
	if (h->ordinal.style == ORDINAL_NONE)
		h->ordinal = part_ordinal(&h->title);
	h->title = heading_bare(h->title);
}

struct ordinal
heading_ordinal(struct str line, struct str *title)
{
	struct heading h = {.section = 0};

	if (line.n <= 2 * HEADING_MAX)
		take_ordinal(heading_bare(line), &h);
	*title = h.title;
	return h.ordinal;
}

/* What a line can be that ends with a character: a table of these, found by their last bits. */
enum { ENDS = 256 };
static struct {
	uint16_t c;			/* 0: none */
	unsigned char what;
} ends[ENDS];
static bool has_ends;

/* The place of c in the table, or that where it belongs. */
static unsigned
ends_at(uint32_t c)
{
	unsigned i;

	for (i = c % ENDS; ends[i].c && ends[i].c != c; i = (i + 1) % ENDS)
		continue;
	return i;
}

static void
add_ends(const char *chars, unsigned what)
{
	struct str s = str_of(chars);
	unsigned at;
	size_t len;

	for (; s.n; s = str_skip(s, len)) {
		uint32_t c = utf8_char(s, &len);

		at = ends_at(c);
		ends[at].c = (uint16_t)c;
		ends[at].what |= (unsigned char)what;
	}
}

static void
make_ends(void)
{
	unsigned i;

	for (i = 0; i < SECTIONS; i++)
		add_ends(sections[i].ends, 1U << i);
	add_ends(heading_title_ends, HEADING_ENDS_TITLE);
	has_ends = true;
}

static bool
is_latin(unsigned char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Takes blanks and marks off the line's end; behind a stop it can be no title. */
static unsigned
strip_end(struct str *line)
{
	unsigned what = HEADING_ENDS | HEADING_ENDS_TITLE;

	for (;;) {
		*line = utf8_trim(*line);
		if (str_ends(*line, STR("。")) || str_ends(*line, STR("："))) {
			line->n -= 3;
			what = HEADING_ENDS;
		} else if (line->n && line->p[line->n - 1] != '>' &&
		    is_sign(line->p[line->n - 1])) {
			line->n--;
		} else {
			return what;
		}
	}
}

static bool
ends_in_han(struct str line)
{
	return line.n > 2 && utf8_is_han((unsigned char)line.p[line.n - 3]);
}

unsigned
heading_ends(struct str line)
{
	unsigned what = HEADING_ENDS | HEADING_ENDS_TITLE;

	if (!has_ends)
		make_ends();
	if (line.n && is_latin((unsigned char)line.p[line.n - 1]))	/* as rows of tables do */
		return 0;
	if (!ends_in_han(line))		/* as most do */
		what = strip_end(&line);
	if (ends_in_han(line))
		return what & ends[ends_at(utf8_char((struct str){line.p + line.n - 3, 3},
		    &(size_t){0}))].what;
	if (line.n && is_latin((unsigned char)line.p[line.n - 1]))
		return 0;
	/* Other characters may be marks, or end a tag. */
	return line.n ? what : 0;
}

/* May the section's pattern have the title? Looked at before it is compiled. */
static bool
may_be(const struct section *s, struct str title)
{
	size_t len;
	uint32_t first = title.n ? utf8_char(title, &len) : 0;

	return ((first >= '0' && first <= '9') || squeeze_is_among(s->starts, first)) &&
	    str_find(title, str_of(s->literal)) < title.n;
}

/* The section, of those that are bits of which, that has the title; 0: none. -1: no memory. */
static int
find_section(struct str title, unsigned which)
{
	unsigned i;
	int found;

	/* Most are in the decrees' words: then no pattern need be compiled. */
	for (i = 0; i < SECTIONS; i++)
		if ((which >> i & 1) && is_decreed(&sections[i], title))
			return (int)i + 1;
	for (i = 0; i < SECTIONS; i++) {
		if (!(which >> i & 1) || !may_be(&sections[i], title))
			continue;
		if ((found = pattern_match(&sections[i].words, title, NULL)) != 0)
			return found < 0 ? -1 : (int)i + 1;
	}
	return 0;
}

/* Reads the title as that of one of the sections that are bits of which. */
static int
match_section(struct heading *h, unsigned which)
{
	char buf[HEADING_MAX];
	struct str squeezed = {buf, squeeze_to(h->title, buf, sizeof buf)};
	int section;

	while (str_ends(squeezed, STR("。")) || str_ends(squeezed, STR("：")))
		squeezed.n -= 3;
	if ((section = find_section(squeezed, which)) < 0)
		return -1;
	h->section = (unsigned)section;
	return section > 0;
}

/* Reads the line, which ends as a heading does. As heading_section. */
static int
read_section(struct str line, struct heading *h)
{
	struct str bare, rest;
	uint32_t last;
	unsigned which;

	rest = bare = heading_bare(line);
	while ((last = squeeze_last(&rest)) == 0x3002 || last == 0xFF1A)
		rest.n -= 3;
	which = ends[ends_at(last)].what & HEADING_ENDS;
	if (which == 0)
		return 0;
	take_ordinal(bare, h);
	if (h->title.n == 0 || h->title.n > HEADING_MAX)
		return 0;
	return match_section(h, which);
}

/*
 * What was read last: each heading is looked at several times, and those of other reports
 * are worded alike.
 */
enum { TRIED = 64 };
static struct tried {
	char line[2 * HEADING_MAX];
	size_t n, title;		/* bytes; where the title begins */
	struct heading heading;
	int found;
} tried[TRIED];

static struct tried *
tried_at(struct str line)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < line.n; i++)
		h = (h ^ (unsigned char)line.p[i]) * 16777619u;
	return &tried[(h ^ h >> 15) % TRIED];
}

int
heading_section(struct str line, struct heading *h)
{
	struct tried *t;

	h->section = 0;
	/* Most lines end otherwise. */
	if (line.n > 2 * HEADING_MAX || !(heading_ends(line) & HEADING_ENDS))
		return 0;
	t = tried_at(line);
	if (!str_eq((struct str){t->line, t->n}, line)) {
		t->n = 0;
		*h = (struct heading){.section = 0};
		if ((t->found = read_section(line, h)) < 0)
			return -1;
		memcpy(t->line, line.p, line.n);
		t->n = line.n;
		t->heading = *h;
		t->title = h->title.n ? (size_t)(h->title.p - line.p) : 0;
	}
	*h = t->heading;
	h->title.p = line.p + t->title;
	return t->found;
}

int
heading_run_in(struct str text, struct heading *h)
{
	static const struct str stops[] = {{"。", 3}, {"：", 3}, {":", 1}};
	struct str start = {text.p, text.n < HEADING_MAX ? text.n : HEADING_MAX};
	size_t end = start.n, at, i, len = 0;
	int found;

	for (i = 0; i < sizeof stops / sizeof *stops; i++)
		if ((at = str_find(start, stops[i])) < end) {
			end = at;
			len = stops[i].n;
		}
	if (len == 0 || heading_bare(str_skip(text, end + len)).n == 0)
		return 0;
	found = heading_section((struct str){text.p, end}, h);
	if (found <= 0)
		return found;
	return h->ordinal.style == ORDINAL_HAN && h->ordinal.value == h->section ?
	    (int)(end + len) : 0;
}
