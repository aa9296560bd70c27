/*
 * The rule on shares: 20件，其中网上15件，占80%. Of what it is a share prose seldom says: the
 * rule speaks only where no count that stands before gives that share, nor do two of them
 * in its sentence, by their sum or difference.
 */
#include <inttypes.h>
#include <stdio.h>

#include "counts.h"
#include "pattern.h"
#include "rules.h"

enum {
	WHOLES_MAX = 2 * COUNTS_MAX,
	DIGITS = 9,		/* of a count */
	ABOVE_MAX = 16		/* sentences of the paragraph that are looked back at */
};

/* Of what a share is said to be: 占公开总数的60%; 全县, for one, is another whole. */
#define KINDS "(?:申请|公开|主动|发布|政府|信息|受理|收到|答复|办理|办结|意见)*"

/*
 * What stands between a count and its share; and that of a rate, behind a verb. Behind a
 * bracket that ends with the count the share is of what stands before the bracket.
 */
static struct pattern share = PATTERN("^[^0-9,:%)]{0,12}?[,(]?占(?:比|比例|(?:(?:全部|全年|总)+" KINDS
    "[总数量件]*|" KINDS "总[数量件]+)的?(?:比例|比重)?)?(?:为|达|达到|是|:)?$");
static struct pattern rate = PATTERN("^,(办结|答复|回复|采纳)率(?:为|达|达到|是|:)?$");

/* What stands between a part and its whole, and behind this: 15件，占20件申请的80%. */
static struct pattern stated = PATTERN("^[,(]?占[^,0-9:%]{0,10}$");
static struct pattern stated_whole = PATTERN("^[^,0-9:%]{0,8}的(?:比例为|比重为)?$");

/* Sentences with these words compare, or say that the number is of some only. */
static const char *const not_a_share[] = {
	"同比", "环比", "上年", "去年", "往年", "较", "相比", "增长", "下降", "按期", "按时", "及时",
	"分别", "未到期", "在办", "顺延", "结转", "撤"
};

static bool
is_other(struct str text)
{
	size_t i;

	for (i = 0; i < sizeof not_a_share / sizeof *not_a_share; i++)
		if (str_find(text, str_of(not_a_share[i])) < text.n)
			return true;
	return false;
}

/* Is that share of part in whole what is left when it is rounded, or cut off? */
static bool
fits(uint64_t part, uint64_t whole, const struct count *percent)
{
	uint64_t scaled = part * 100;
	unsigned i;

	if (whole == 0)
		return true;
	for (i = 0; i < percent->decimals; i++)
		scaled *= 10;
	return percent->n == scaled / whole || percent->n == (2 * scaled + whole) / (2 * whole);
}

/*
 * Does any whole that stands before give the share? The first near of them stand in the same
 * sentence: there two may be taken together.
 */
static bool
fits_any(uint64_t part, const uint64_t *whole, size_t near, size_t n,
    const struct count *percent)
{
	size_t i, k;

	for (i = 0; i < n; i++) {
		if (fits(part, whole[i], percent))
			return true;
		for (k = 0; i < near && k < i; k++) {
			uint64_t a = whole[i], b = whole[k];

			if (fits(part, a + b, percent) ||
			    (a != b && fits(part, a > b ? a - b : b - a, percent)))
				return true;
		}
	}
	return false;
}

/* Adds the counts of a sentence, up to that place, to the wholes. Returns how many. */
static size_t
add_wholes(struct str text, size_t end, uint64_t *whole, size_t n)
{
	struct count count[COUNTS_MAX];
	size_t all = counts_read(text, count), i;

	for (i = 0; i < all && i < COUNTS_MAX && n < WHOLES_MAX; i++)
		if (count[i].kind != COUNT_TIME && count[i].kind != COUNT_PERCENT &&
		    count[i].end <= end)
			whole[n++] = count[i].n;
	return n;
}

/* Is count i told as a whole: 共20件, 20件，其中, 20件中? */
static bool
is_whole(struct str text, const struct count *count, size_t n, size_t i)
{
	struct str before = {text.p, count[i].at}, rest = str_skip(text, count[i].end);
	size_t next = i + 1 < n ? count[i + 1].at - count[i].end : rest.n;

	return str_find((struct str){rest.p, next}, STR("其中")) < next ||
	    str_starts(rest, STR("中")) || str_starts(rest, STR("里")) ||
	    str_ends(before, STR("共")) || str_ends(before, STR("共计")) ||
	    str_ends(before, STR("总计"));
}

/* The first whole among n counts of that part's unit, not less; false if there is none. */
static bool
find_whole(struct str text, const struct count *count, size_t n, const struct count *part,
    bool any, uint64_t *whole)
{
	size_t k;

	for (k = 0; k < n; k++)
		if (count[k].kind == COUNT_CLEAN && count[k].n >= part->n && count[k].n > 0 &&
		    str_eq(count[k].unit, part->unit) &&
		    (any || is_whole(text, count, n, k))) {
			*whole = count[k].n;
			return true;
		}
	return false;
}

/*
 * The same in sentence at before count i; or in those before it that end in semicolons. Of a
 * rate (any) the whole is any count in the sentence.
 */
static bool
whole_before(const struct prose *p, size_t at, const struct count *count, size_t i, bool any,
    uint64_t *whole)
{
	struct count above[COUNTS_MAX];
	size_t n, end = at > ABOVE_MAX ? at - ABOVE_MAX : 0;

	if (find_whole(p->list[at].text, count, i, &count[i], any, whole))
		return true;
	for (; at > end && !any; at--) {
		const struct sentence *s = &p->list[at - 1];
		bool among = str_starts(s[1].text, STR("其中"));

		if (s->text.n > PROSE_LONG || s->paragraph != s[1].paragraph ||
		    (s->text.p + s->text.n + 1 != s[1].text.p && !among))
			break;
		n = counts_read(s->text, above);
		/* The only count before 其中 is the whole. */
		if (n <= COUNTS_MAX &&
		    find_whole(s->text, above, n, &count[i], among && n == 1, whole))
			return true;
	}
	return false;
}

static int
report_share(struct rules_report *rr, const struct rule *rule, struct str text,
    const struct count *part, uint64_t whole, const struct count *percent, size_t line)
{
	struct finding f = rules_finding(rule, line);
	struct str unit = part->unit, printed = {text.p + percent->at, percent->end - percent->at};
	uint64_t hundredths = part->n * 10000 / whole;
	char want[48];

	if (hundredths % 100)
		snprintf(want, sizeof want, "%" PRIu64 ".%02u%%", hundredths / 100,
		    (unsigned)(hundredths % 100));
	else
		snprintf(want, sizeof want, "%" PRIu64 "%%", hundredths / 100);
	f.expected = findings_keep(&rr->findings, str_of(want));
	f.found = findings_keep(&rr->findings, printed);
	if (f.expected.p == NULL || f.found.p == NULL)
		return -1;
	return findings_add(&rr->findings, f,
	    "%" PRIu64 " %.*s of %" PRIu64 " are %s, not %.*s", part->n, (int)unit.n, unit.p,
	    whole, want, (int)printed.n, printed.p);
}

enum { SHARE_NONE, SHARE_OF_WHOLE, SHARE_RATE };

/* As what count i, a percentage, is said of the count before it. -1: out of memory. */
static int
share_kind(struct str text, const struct count *count, size_t i)
{
	const struct count *part = &count[i - 1];
	struct str between = {text.p + part->end, count[i].at - part->end};
	struct str verb[PATTERN_GROUPS], before = {text.p, part->at};
	int found;

	if (part->kind != COUNT_CLEAN || count[i].kind != COUNT_PERCENT || count[i].decimals > 4)
		return SHARE_NONE;
	if ((found = pattern_match(&share, between, NULL)) != 0)
		return found < 0 ? -1 : SHARE_OF_WHOLE;
	if ((found = pattern_match(&rate, between, verb)) <= 0)
		return found;
	return str_ends(before, verb[1]) ? SHARE_RATE : SHARE_NONE;
}

/* Is count i, a percentage, said to be the share of count i - 2 in the one between? */
static int
is_stated(struct str text, const struct count *count, size_t i)
{
	const struct count *part = &count[i - 2], *whole = &count[i - 1];
	struct str first = {text.p + part->end, whole->at - part->end};
	struct str second = {text.p + whole->end, count[i].at - whole->end};
	int found;

	if (part->kind != COUNT_CLEAN || whole->kind != COUNT_CLEAN || whole->n == 0 ||
	    count[i].kind != COUNT_PERCENT || count[i].decimals > 4 ||
	    !str_eq(part->unit, whole->unit))
		return 0;
	found = pattern_match(&stated, first, NULL);
	return found > 0 ? pattern_match(&stated_whole, second, NULL) : found;
}

/* Checks the shares of a sentence that name their whole. */
static int
check_stated(struct rules_report *rr, const struct rule *rule, const struct sentence *s,
    const struct count *count, size_t n)
{
	size_t i;

	for (i = 2; i < n; i++) {
		int found = is_stated(s->text, count, i);

		if (found < 0)
			return -1;
		if (found && !fits(count[i - 2].n, count[i - 1].n, &count[i]) &&
		    report_share(rr, rule, s->text, &count[i - 2], count[i - 1].n, &count[i],
		    s->line))
			return -1;
	}
	return 0;
}

/*
 * Is nothing left from last year, or for the next? Else what is dealt with is not of what
 * the sentence tells of, and a rate may be right in more ways than one.
 */
static bool
is_none_carried(const struct rules_report *rr)
{
	static const char *const rows[] = {"2", "4"};
	const struct sheet *s = &rr->sheets[form_code(STR("3"))];
	size_t i;

	const struct form_table *t = s->table->form;

	if (t == NULL || !s->table->present)
		return false;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct cell *c = &s->cell[form_row(t, str_of(rows[i]))]
		    [form_col(t, STR("total"))];

		if (c->state != CELL_BLANK &&
		    (c->state != CELL_OK || !str_eq(c->value, STR("0"))))
			return false;
	}
	return true;
}

/* Adds what table 3 has in that row to the wholes: prose may leave out of what a share is. */
static size_t
add_total(const struct rules_report *rr, const char *row, uint64_t *whole, size_t n)
{
	const struct sheet *s = &rr->sheets[form_code(STR("3"))];
	const struct form_table *t = s->table->form;
	const struct cell *c;
	size_t i;

	if (t == NULL || !s->table->present || n == WHOLES_MAX)
		return n;
	c = &s->cell[form_row(t, str_of(row))][form_col(t, STR("total"))];
	if (c->state != CELL_OK || !cell_digits(c->value) || c->value.n > DIGITS)
		return n;
	for (whole[n] = 0, i = 0; i < c->value.n; i++)
		whole[n] = whole[n] * 10 + (uint64_t)(c->value.p[i] - '0');
	/* Of nothing any share fits. */
	return n + (whole[n] > 0);
}

static int
check_sentence(struct rules_report *rr, const struct rule *rule, const struct prose *p,
    size_t at)
{
	struct count count[COUNTS_MAX];
	const struct sentence *s = &p->list[at];
	uint64_t whole[WHOLES_MAX], of;
	size_t n, near, nwhole, i, k, end = at > ABOVE_MAX ? at - ABOVE_MAX : 0;

	if (s->text.n > PROSE_LONG || str_find(s->text, STR("%")) == s->text.n ||
	    is_other(s->text) || (n = counts_read(s->text, count)) > COUNTS_MAX)
		return 0;
	for (i = 1; i < n; i++) {
		int kind = share_kind(s->text, count, i);

		if (kind < 0)
			return -1;
		if (kind == SHARE_NONE || (kind == SHARE_RATE && !is_none_carried(rr)) ||
		    !whole_before(p, at, count, i - 1, kind == SHARE_RATE, &of))
			continue;
		nwhole = near = add_wholes(s->text, count[i - 1].at, whole, 0);
		for (k = at; k-- > end && p->list[k].paragraph == s->paragraph;)
			nwhole = add_wholes(p->list[k].text, SIZE_MAX, whole, nwhole);
		nwhole = add_total(rr, "3.7", whole, nwhole);
		if (!fits_any(count[i - 1].n, whole, near, nwhole, &count[i]) &&
		    report_share(rr, rule, s->text, &count[i - 1], of, &count[i], s->line))
			return -1;
	}
	return check_stated(rr, rule, s, count, n);
}

int
rules_text_percent(struct rules_report *rr, const struct rule *rule)
{
	const struct prose *p = rules_prose(rr);
	size_t i;

	if (p == NULL)
		return -1;
	for (i = 0; i < p->n; i++)
		if (check_sentence(rr, rule, p, i))
			return -1;
	return 0;
}
