/* The rules on the six statutory sections. */
#include "forms.h"
#include "heading.h"
#include "rules.h"
#include "utf8.h"

static const char *const numerals[SECTIONS] = {"一", "二", "三", "四", "五", "六"};

/* The part of section s + 1; NULL if it is not there. */
static const struct outline_part *
section(const struct rules_report *rr, size_t s)
{
	const struct outline *o = &rr->outline;

	return o->section[s] ? &o->parts[o->section[s] - 1] : NULL;
}

/* Was the report due in these sections? Not if it is on a year before the first decree. */
static bool
is_due(const struct rules_report *rr)
{
	struct str year = rr->outline.title.year;

	return year.n == 0 || form_by_year(year) != FORM_NONE;
}

/* A heading that its line does not end with, or that is cut by one, is none to the outline. */
int
rules_section_missing(struct rules_report *rr, const struct rule *rule)
{
	struct finding f = rules_finding(rule, rules_title_line(rr));
	const struct traces *traces;
	unsigned s;

	for (s = 0; s < SECTIONS && is_due(rr); s++) {
		if (section(rr, s))
			continue;
		if ((traces = rules_traces(rr)) == NULL)
			return -1;
		if (traces_text(traces, str_of(numerals[s]), str_of(heading_decreed(s + 1))))
			continue;
		f.expected = str_of(heading_decreed(s + 1));
		if (findings_add(&rr->findings, f, "section %s (%s) is missing", numerals[s],
		    heading_decreed(s + 1)))
			return -1;
	}
	return 0;
}

/* A section is out of order if the one before it in the text has a larger number. */
int
rules_section_order(struct rules_report *rr, const struct rule *rule)
{
	const struct outline *o = &rr->outline;
	unsigned last = 0, now;
	size_t i;

	for (i = 0; i < o->n && is_due(rr); i++) {
		const struct outline_part *p = &o->parts[i];

		if (p->path[1] || p->path[2])
			continue;
		now = p->path[0];
		if (now < last && findings_add(&rr->findings, rules_finding(rule, p->line),
		    "section %s stands behind section %s", numerals[now - 1],
		    numerals[last - 1]))
			return -1;
		last = now;
	}
	return 0;
}

/* s without a full stop or colon at its end, which is no part of a wording. */
static struct str
words(struct str s)
{
	static const struct str ends[] = {{"。", 3}, {"：", 3}, {":", 1}};
	size_t i;

	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(s, ends[i])) {
			s.n -= ends[i].n;
			break;
		}
	return utf8_trim(s);
}

int
rules_section_title(struct rules_report *rr, const struct rule *rule)
{
	unsigned s;

	for (s = 0; s < SECTIONS && is_due(rr); s++) {
		const struct outline_part *p = section(rr, s);
		struct finding f;

		if (p == NULL || heading_is_decreed(s + 1, words(p->title)))
			continue;
		f = rules_finding(rule, p->line);
		f.expected = str_of(heading_decreed(s + 1));
		f.found = p->title;
		if (findings_add(&rr->findings, f, "section %s is headed “%.*s”, not “%s”",
		    numerals[s], (int)f.found.n, f.found.p, heading_decreed(s + 1)))
			return -1;
	}
	return 0;
}

/* Does the text say no more than that there is nothing? */
static bool
says_nothing(struct str text)
{
	static const struct str nothing[] = {{"无", 3}, {"暂无", 6}, {"/", 1}, {"／", 3}};
	size_t i;

	text = words(heading_bare(text));
	for (i = 0; i < sizeof nothing / sizeof *nothing; i++)
		if (str_eq(text, nothing[i]))
			return true;
	return false;
}

enum { PROBLEMS = 5 };		/* the section that may not be empty */

int
rules_section_empty(struct rules_report *rr, const struct rule *rule)
{
	struct outline_texts w;
	const struct outline_part *p = section(rr, PROBLEMS - 1);
	struct finding f;

	if (p == NULL || !is_due(rr))
		return 0;
	f = rules_finding(rule, p->line);
	outline_texts(&w, rr->report, &rr->layout, &rr->outline);
	while (outline_texts_next(&w)) {
		struct str text = w.text.text;

		if (w.path[0] != PROBLEMS || (w.number == p->text && p->head == 0) || text.n == 0 ||
		    layout_furniture(text))
			continue;
		if (f.found.n || !says_nothing(text))
			return 0;
		f.found = findings_keep(&rr->findings, text);
		if (f.found.p == NULL)
			return -1;
	}
	if (f.found.n == 0)
		return findings_add(&rr->findings, f, "section %s is empty",
		    numerals[PROBLEMS - 1]);
	return findings_add(&rr->findings, f, "section %s says only “%.*s”",
	    numerals[PROBLEMS - 1], (int)f.found.n, f.found.p);
}
