#include "heading.h"

#include "pattern.h"
#include "squeeze.h"
#include "utf8.h"

enum {
	TITLE_LINE_MAX = 240,	/* bytes of a line that can be one */
	PART_MAX = 15,		/* bytes of the number of a part: 第十二部分 */
	DATE_BYTES = 40		/* of a date and a time, with signs of both */
};

const char heading_title_ends[] = ")）文告报";

/*
 * A title without its blanks: what stands before the year, the year, what stands behind it.
 * Without a year before it, all stands behind: were the year only left out, each place
 * before it would be tried.
 */
#define WORDS "(?:(?!二[零0O][一二三四五六七八九零0O]{2}年)[^\\d〇○。，；：？！]" \
	"|(?<!\\d)\\d{1,2}(?!\\d)|(?<![\\d/:,.])(?:\\d{3}|\\d{5})(?![\\d/:,.]))"
#define YEAR "(20\\d\\d|二[〇○零0O][一二三四五六七八九〇○零0O]{2})(?:年度|年|度)?"
static struct pattern title_words = PATTERN(
    "^(?:正文)?(?:标题[:：]|附件\\d?[:：])?(?:关于)?"
    "(?|()(?:关于)?" YEAR "|()(?:关于)?()|(" WORDS "+?)(?:关于)?" YEAR ")"
    "(" WORDS "*?)(?:关于)?(?:的)?"
    "(?:(?<!人民)政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?"
    "(?:(20\\d\\d)(?:年度|年))?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)"
    "(?:[(（](?:(20\\d\\d)[^)）]*|([^)）]*))[)）])?(?:正文|全文)?(?:[-_|—][^。，；：？！]{2,40})?$");

/* A line above a title that is the name of an organ and nothing else. */
static struct pattern organ_words = PATTERN(
    "^[^\\d。，；：:？！、]{2,60}(?:局|委|府|办|厅|院|站|中心|会|处|队|公司|学|校|镇|乡|街道|社|馆|所|部"
    "|署|区|市|县|旗|州|省|室|园|场|庭|行|银行)$");

/* Has the line what a title ends with, or a dash as behind one? Most have neither. */
static bool
may_end_title(struct str bare)
{
	struct str s = bare;

	return bare.n && (squeeze_is_among(heading_title_ends, squeeze_last(&s)) ||
	    memchr(bare.p, '-', bare.n) || memchr(bare.p, '_', bare.n) ||
	    memchr(bare.p, '|', bare.n) || str_find(bare, STR("—")) < bare.n);
}

/* Can the line end a title? Looked at before any pattern runs. */
static bool
ends_title(struct str bare)
{
	char buf[TITLE_LINE_MAX];
	struct str s, rest;
	size_t at;

	if (!may_end_title(bare))
		return false;
	s = (struct str){buf, squeeze_to(bare, buf, sizeof buf)};
	if (str_ends(s, STR("）")) || str_ends(s, STR(")")) || str_ends(s, STR("正文")) ||
	    str_ends(s, STR("全文")) || str_ends(s, STR("报告")) || str_ends(s, STR("年报")))
		return true;
	/* A browser's title: the site's name behind the report's. */
	at = str_find(s, STR("报告"));
	if (at == s.n)
		return false;
	rest = str_skip(s, at + 6);
	return rest.n && (*rest.p == '-' || *rest.p == '_' || *rest.p == '|' ||
	    str_starts(rest, STR("—")));
}

/* A year in Chinese numerals, in digits. */
static void
year_digits(struct title *t)
{
	static const char *const numerals[10][3] = {
		{"〇", "零", "○"}, {"一"}, {"二"}, {"三"}, {"四"}, {"五"}, {"六"}, {"七"},
		{"八"}, {"九"}
	};
	struct str rest = t->year;
	size_t i, d, v;

	for (i = 0; i < 4; i++) {
		t->digits[i] = '0';
		for (d = 0; d < 10; d++)
			for (v = 0; v < 3 && numerals[d][v]; v++)
				if (str_starts(rest, str_of(numerals[d][v])))
					t->digits[i] = (char)('0' + d);
		rest = str_skip(rest, (unsigned char)*rest.p < 0x80 ? 1 : 3);
	}
	t->year = (struct str){t->digits, 4};
}

/* Words that introduce a sentence, not an organ. */
static bool
is_sentence(struct str org)
{
	static const struct str words[] = {
		{"本", 3}, {"我", 3}, {"现", 3}, {"根据", 6}, {"按照", 6}, {"编制", 6}
	};
	static const struct str parts[] = {
		{"部分", 6}, {"条", 3}, {"章", 3}, {"节", 3}, {"项", 3}, {"款", 3}, {"页", 3}
	};
	struct str start = {org.p, org.n < PART_MAX ? org.n : PART_MAX};
	size_t i;

	/* 第一部分 is none either, but 第一师 is. */
	for (i = 0; str_starts(org, STR("第")) && i < sizeof parts / sizeof *parts; i++)
		if (str_find(start, parts[i]) < start.n)
			return true;
	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (str_starts(org, words[i]))
			return true;
	return false;
}

/* The organ's name without the half of a pair of brackets around the year, or what is in one. */
static struct str
without_brackets(struct str org)
{
	static const struct str begins[] = {
		{"(", 1}, {"（", 3}, {"[", 1}, {"【", 3}, {"〔", 3}, {"“", 3}, {"\"", 1}, {"「", 3}
	};
	size_t i, at = str_find(org, STR("】"));

	if (at < org.n && str_find(org, STR("【")) > at)
		org = str_skip(org, at + 3);
	for (i = 0; i < sizeof begins / sizeof *begins; i++)
		if (str_ends(org, begins[i]))
			org.n -= begins[i].n;
	return org;
}

/* What was tried last: the line of a title is looked at for several ends. */
static struct tried {
	char buf[TITLE_MAX];
	struct str text, group[PATTERN_GROUPS];
	int found;
} tried[8];
static unsigned tries;

/* Holds the text against the pattern for titles, which takes long. As pattern_match. */
static int
match_title(struct str text, struct str group[PATTERN_GROUPS])
{
	struct tried *t;
	size_t i;

	/* Few lines have what all titles do. */
	if (str_find(text, STR("信息公开")) == text.n)
		return 0;
	for (i = 0; i < sizeof tried / sizeof *tried && !str_eq(tried[i].text, text); i++)
		continue;
	if (i < sizeof tried / sizeof *tried) {
		t = &tried[i];
	} else {
		t = &tried[tries++ % (sizeof tried / sizeof *tried)];
		memcpy(t->buf, text.p, text.n);
		t->text = (struct str){t->buf, text.n};
		t->found = pattern_match(&title_words, t->text, t->group);
		if (t->found < 0)
			t->text.n = 0;
	}
	for (i = 0; i < PATTERN_GROUPS && t->found > 0; i++)
		group[i] = t->group[i].n ? (struct str){text.p + (t->group[i].p - t->buf),
		    t->group[i].n} : (struct str){NULL, 0};
	return t->found;
}

/* Reads the lines from first on as one title. 1, 0, or -1. */
static int
try_title(const struct str *lines, size_t n, struct title *t)
{
	struct str group[PATTERN_GROUPS];
	size_t i, len;
	int found;

	t->n = 0;
	for (i = 0; i < n; i++) {
		len = squeeze_to(heading_bare(lines[i]), t->buf + t->n, sizeof t->buf - t->n);
		if (len == 0)
			return 0;
		t->n += len;
	}
	found = match_title((struct str){t->buf, t->n}, group);
	if (found <= 0)
		return found;
	t->org = group[1].n ? group[1] : group[3];
	t->year = group[2].n ? group[2] : group[4].n ? group[4] : group[5];
	if (t->org.n == 0 && group[6].n) {
		if ((found = pattern_match(&organ_words, group[6], NULL)) < 0)
			return -1;
		t->org = found ? group[6] : t->org;
	}
	t->org = without_brackets(t->org);
	if (is_sentence(t->org))
		return 0;
	if (t->year.n > 4)
		year_digits(t);
	return 1;
}

/* A field of markup that repeats a title: ":CUSTOM_ID: ..." of Org, ":name: ..." of reST. */
static bool
is_property(struct str line)
{
	return line.n > 1 && line.p[0] == ':' && ((line.p[1] >= 'A' && line.p[1] <= 'Z') ||
	    (line.p[1] >= 'a' && line.p[1] <= 'z'));
}

/* Can the line be the upper part of a title? */
static int
continues(struct str line, bool organ)
{
	char buf[TITLE_LINE_MAX];
	struct str s = {NULL, 0};
	struct heading h;
	int found;

	if (line.n <= 2 * TITLE_LINE_MAX)
		s = heading_bare(line);
	if (s.n == 0 || s.n >= TITLE_LINE_MAX)
		return 0;
	if ((found = heading_section(line, &h)) != 0)
		return found < 0 ? -1 : 0;
	s = (struct str){buf, squeeze_to(s, buf, sizeof buf)};
	if (organ)
		return pattern_match(&organ_words, s, NULL);
	return memchr(s.p, ':', s.n) == NULL;
}

/* Can the lines be a title? One of them has 报, and the last has it or ends as a title does. */
static bool
may_be_title(struct str line, struct str above, struct str above2)
{
	const struct str word = STR("报");

	if (str_find(line, word) < line.n)
		return true;
	return (above.n || above2.n) && (heading_ends(line) & HEADING_ENDS_TITLE) &&
	    ((above.n <= 2 * TITLE_LINE_MAX && str_find(above, word) < above.n) ||
	    (above2.n <= 2 * TITLE_LINE_MAX && str_find(above2, word) < above2.n));
}

int
heading_is_printed(struct str line)
{
	static struct pattern dated = PATTERN("^[\\h\\f]*[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4},?\\h+"
	    "(?:上午|下午)?[0-9]{1,2}:[0-9]{2}");
	struct str text = utf8_trim(line);

	return text.n && *text.p >= '0' && *text.p <= '9' && str_near(text, '/', DATE_BYTES) &&
	    str_near(text, ':', DATE_BYTES) ? pattern_match(&dated, line, NULL) : 0;
}

int
heading_title(struct str line, struct str above, struct str above2, struct title *t)
{
	struct str lines[3] = {above2, above, line}, bare;
	struct title more;
	int found, ok, n, lacks;

	if (line.n > 2 * TITLE_LINE_MAX || !may_be_title(line, above, above2))
		return 0;
	bare = heading_bare(line);
	if (is_property(bare) || !ends_title(bare))
		return 0;
	if ((found = heading_is_printed(line)) != 0)
		return found < 0 ? -1 : 0;
	if ((found = try_title(&lines[2], 1, t)) < 0)
		return -1;
	for (n = 2; n <= 3 && (found == 0 || t->org.n == 0 || t->year.n == 0); n++) {
		lacks = found ? (t->org.n == 0) + (t->year.n == 0) : 3;
		/* Above a title that stands by itself only an organ's name is part of it. */
		if ((ok = continues(lines[3 - n], found && t->year.n)) <= 0)
			return ok < 0 ? -1 : found;
		if ((ok = try_title(&lines[3 - n], (size_t)n, &more)) < 0)
			return -1;
		if (ok == 0 || (more.org.n == 0) + (more.year.n == 0) >= lacks)
			continue;
		/* As just now, and not a copy: a title's slices point into itself. */
		try_title(&lines[3 - n], (size_t)n, t);
		found = n;
	}
	return found;
}
