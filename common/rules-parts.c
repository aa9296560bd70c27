/*
 * The rule on how a report says it is divided: 由“…”“…”六部分组成. Titles of sections have 、
 * and 和 inside, so that what is listed can be counted for certain only in quotes, or where
 * no such word could join two.
 */
#include <stdio.h>

#include "numeral.h"
#include "pattern.h"
#include "rules.h"

#define PARTS NUMERAL_SMALL "(?:个|大)?部分"

/* The list before the number, and behind it. */
static struct pattern list_first = PATTERN("由([^;]{6,}?)(?:共计?|合计|一共|这)?" PARTS
    "(?:内容)?(?:组成|构成)");
static struct pattern list_last = PATTERN(
    "(?:由|分为?|包括|包含|共|共有|共分为?)" PARTS "(?:内容)?(?:组成|构成)?[,:](?:分别是|分别为|即|"
    "包括|具体是|具体为|主要包括)?:?(.{6,})$");

/* Pieces of titles with a 、 that parts nothing. */
static const char *const joined[] = {"复议、提起", "复议、行政", "复议、诉讼", "问题、改进", "收到、"};

/* Such that have a word in them that joins none. */
static const char *const whole[] = {
	"收到和处理", "收到及处理", "问题及改进", "问题和改进", "问题与改进"
};

/* Words that join the last two of a list; or stand inside one. */
static const char *const joins[] = {"以及", "和", "及", "与", "并"};

static size_t
count_of(struct str s, struct str what)
{
	size_t n = 0, at;

	while (what.n && (at = str_find(s, what)) < s.n) {
		s = str_skip(s, at + what.n);
		n++;
	}
	return n;
}

/* How many are listed in quotes; 0 if a quote is left open or there are none. */
static size_t
count_quoted(struct str list)
{
	size_t open = count_of(list, STR("“")), close = count_of(list, STR("”"));
	size_t plain = count_of(list, STR("\""));

	if (open || close)
		return open == close && plain == 0 ? open : 0;
	return plain % 2 ? 0 : plain / 2;
}

/* How many are listed with 、 or commas between: at least, and at most. */
static void
count_plain(struct str list, size_t *least, size_t *most)
{
	size_t inside = 0, i;

	for (i = 0; i < sizeof joined / sizeof *joined; i++)
		inside += count_of(list, str_of(joined[i]));
	*least = count_of(list, STR("、")) + count_of(list, STR(",")) + 1 - inside;
	*most = *least + inside;
	for (i = 0; i < sizeof joins / sizeof *joins; i++)
		*most += count_of(list, str_of(joins[i]));
	for (i = 0; i < sizeof whole / sizeof *whole; i++)
		*most -= count_of(list, str_of(whole[i]));
}

static int
see_list(struct rules_report *rr, const struct rule *rule, const struct sentence *s,
    struct str list, struct str number)
{
	struct finding f = rules_finding(rule, s->line);
	size_t said = numeral_small(number), least = count_quoted(list), most = least;
	char listed[24];

	if (str_find(list, STR("等")) < list.n || str_find(list, STR("部分")) < list.n)
		return 0;
	if (least == 0 && str_find(list, STR("“")) == list.n && str_find(list, STR("\"")) == list.n)
		count_plain(list, &least, &most);
	if (least < 2 || (said >= least && said <= most))
		return 0;
	snprintf(listed, sizeof listed, "%zu", least);
	f.expected = findings_keep(&rr->findings, str_of(listed));
	f.found = number;
	if (f.expected.p == NULL)
		return -1;
	return findings_add(&rr->findings, f, "it says %.*s parts and lists %zu",
	    (int)number.n, number.p, least);
}

int
rules_parts_count(struct rules_report *rr, const struct rule *rule)
{
	const struct prose *p = rules_prose(rr);
	struct str group[PATTERN_GROUPS];
	size_t i;
	int found;

	if (p == NULL)
		return -1;
	for (i = 0; i < p->n; i++) {
		const struct sentence *s = &p->list[i];
		/* A semicolon: the list may go on. */
		bool goes_on = i + 1 < p->n && s[1].text.p == s->text.p + s->text.n + 1;

		if (s->text.n > PROSE_LONG || str_find(s->text, STR("部分")) == s->text.n)
			continue;
		if ((found = pattern_match(&list_first, s->text, group)) > 0) {
			if (see_list(rr, rule, s, group[1], group[2]))
				return -1;
		} else if (found == 0 && !goes_on &&
		    (found = pattern_match(&list_last, s->text, group)) > 0 &&
		    see_list(rr, rule, s, group[2], group[1])) {
			return -1;
		}
		if (found < 0)
			return -1;
	}
	return 0;
}
