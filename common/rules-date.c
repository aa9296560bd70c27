/*
 * The rule on the date of the signature. Dates abound, in prose and around reports on web
 * pages; the signature's stands alone on its line behind the last section's heading. If
 * several do, the rule speaks only where all of them are too early.
 */
#include <stdio.h>

#include "numeral.h"
#include "pattern.h"
#include "rules.h"
#include "utf8.h"

enum { DATE_MAX = 64 };		/* bytes of a line that can be a date */

static struct pattern date_words = PATTERN(
    "^\\(?(?:" NUMERAL_YEAR "年" NUMERAL_SMALL "[月⽉]" NUMERAL_SMALL "[日⽇号]|"
    "(\\d{4})([-./])(\\d{1,2})\\5(\\d{1,2}))\\)?$");

struct date {
	unsigned year, month, day;
	bool bare;		/* without 年 月 日: 2023-1-18 */
};

/* The line without markup and blanks, its digits narrow. Empty if it is long. */
static struct str
squeeze(struct str line, char buf[DATE_MAX])
{
	struct str s = heading_bare(line);
	size_t n = 0, len;

	for (; s.n; s = str_skip(s, len)) {
		uint32_t c = utf8_char(s, &len);

		if (utf8_blank(c))
			continue;
		if (n + len > DATE_MAX)
			return (struct str){buf, 0};
		if (utf8_narrow(c) != c) {
			buf[n++] = (char)utf8_narrow(c);
		} else {
			memcpy(buf + n, s.p, len);
			n += len;
		}
	}
	return (struct str){buf, n};
}

/* The line without the organ that signs on it, in front of the date. */
static struct str
without_organ(struct str s, struct str org)
{
	if (org.n && str_starts(s, org))
		return str_skip(s, org.n);
	return s;
}

/*
 * Is the line a date and nothing else, or behind the organ's name? 1, 0, or -1 when out of
 * memory.
 */
static int
read_date(struct str line, struct str org, struct date *d)
{
	struct str group[PATTERN_GROUPS], s;
	char buf[DATE_MAX];
	int found;

	s = without_organ(squeeze(line, buf), org);
	if (s.n < 8 || (found = pattern_match(&date_words, s, group)) == 0)
		return 0;
	if (found < 0)
		return -1;
	d->bare = group[4].n != 0;
	d->year = numeral_year(d->bare ? group[4] : group[1]);
	d->month = numeral_small(d->bare ? group[6] : group[2]);
	d->day = numeral_small(d->bare ? group[7] : group[3]);
	return d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= 31;
}

/* Is the line the organ's name, the end of it, or that of its office? */
static bool
is_organ(struct str line, struct str org)
{
	char buf[DATE_MAX];
	struct str s = squeeze(line, buf);

	return s.n && org.n && (str_ends(org, s) || str_ends(s, org) || str_starts(s, org));
}

/*
 * Can a date below that line be a signature's? Not if the line says what date it is. A date
 * of digits only is at home in the lists of a web page: it needs the organ's name above.
 */
static bool
may_sign(const struct date *d, struct str above, struct str org)
{
	if (str_ends(above, STR("：")) || str_ends(above, STR(":")))
		return false;
	return !d->bare || is_organ(above, org);
}

/* The number among the texts of the last heading of a section; 0: there is none. */
static size_t
last_heading(const struct outline *o)
{
	size_t text = 0, s;

	for (s = 0; s < SECTIONS; s++)
		if (o->section[s] && o->parts[o->section[s] - 1].text > text)
			text = o->parts[o->section[s] - 1].text;
	return text;
}

static int
report_date(struct rules_report *rr, const struct rule *rule, const struct date *d,
    unsigned year, size_t line)
{
	struct finding f = rules_finding(rule, line);
	char signed_on[16], end[16];

	snprintf(signed_on, sizeof signed_on, "%04u-%02u-%02u", d->year % 10000, d->month, d->day);
	snprintf(end, sizeof end, "%04u-12-31", year % 10000);
	f.expected = findings_keep(&rr->findings, str_of(end));
	f.found = findings_keep(&rr->findings, str_of(signed_on));
	if (f.expected.p == NULL || f.found.p == NULL)
		return -1;
	return findings_add(&rr->findings, f,
	    "signed on %s, before the end of the reported year, %s", signed_on, end);
}

int
rules_date_early(struct rules_report *rr, const struct rule *rule)
{
	struct outline_texts w;
	const struct title *title = &rr->outline.title;
	size_t begin = last_heading(&rr->outline), line = 0;
	unsigned year = title->year.n == 4 ? numeral_year(title->year) : 0;
	struct date d, first = {0};
	struct str above = {NULL, 0};
	int found;

	outline_texts(&w, rr->report, &rr->layout, &rr->outline);
	while (year && begin && outline_texts_next(&w)) {
		struct str text = w.text.text;

		if (w.number < begin || text.n == 0)
			continue;
		if ((found = read_date(text, title->org, &d)) < 0)
			return -1;
		if (found && w.kind == OUTLINE_TEXT && may_sign(&d, above, title->org)) {
			if (d.year > year || (d.year == year && d.month == 12 && d.day == 31))
				return 0;
			first = line ? first : d;
			line = line ? line : w.text.first;
		}
		above = text;
	}
	return line ? report_date(rr, rule, &first, year, line) : 0;
}
