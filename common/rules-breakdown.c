/*
 * The rule on breakdowns: 共20件，其中网上15件，信函8件. Prose is free: parts nest, overlap,
 * share a 其中, or the list ends and another statement follows. The rule speaks only where
 * one whole stands before the only 其中, the parts are of one kind, and no choice of them
 * makes up the whole.
 */
#include <inttypes.h>
#include <stdio.h>

#include "counts.h"
#include "rules.h"

#define N(a) (sizeof(a) / sizeof *(a))

enum {
	NAME_BYTES = 30,	/* of a part that is told by its kind only */
	PARTS_MAX = 14,		/* a list of more is left alone; 2^14 choices of parts */
	ABOVE_MAX = 4		/* sentences above 其中 that the whole is looked for in */
};

/* Sentences with these words compare, or list what overlaps. */
static const char *const not_a_list[] = {
	"同比", "环比", "上年", "去年", "往年", "较", "相比", "净增", "增加", "减少", "同时", "既",
	"兼", "重复", "交叉", "涉", "分别", "多种"
};

/* Words before a whole that add up what stands before it. */
static const char *const totals[] = {"共", "合计", "总计", "总数", "总量", "累计"};

/* Such that tell what was done with what came in; the parts are then results. */
static const char *const answered[] = {"办结", "办理完"};

/* Words before a count that end the list: what follows is no part. */
static const char *const ends_list[] = {
	"累计", "合计", "总计", "全年", "另", "此外", "还", "并", "今年", "本年"
};

/* Words that tell of what kind a part is; parts of different kinds overlap. */
static const struct {
	char kind;
	const char *word;
} kinds[] = {
	{'a', "自然人"}, {'a', "公民"}, {'a', "个人"}, {'a', "法人"}, {'a', "企业"}, {'a', "组织"},
	{'a', "机构"},
	{'c', "网"}, {'c', "信函"}, {'c', "邮"}, {'c', "当面"}, {'c', "现场"}, {'c', "传真"},
	{'c', "平台"}, {'c', "线上"}, {'c', "线下"}, {'c', "在线"}, {'c', "窗口"}, {'c', "公众号"},
	{'c', "微信"}, {'c', "微博"}, {'c', "报纸"}, {'c', "媒体"}, {'c', "电话"}, {'c', "来信"},
	{'r', "办结"}, {'r', "答复"}, {'r', "予以"}, {'r', "不予"}, {'r', "无法"}, {'r', "处理"},
	{'r', "撤"}, {'r', "结转"}, {'r', "维持"}, {'r', "纠正"}, {'r', "审结"}, {'r', "不存在"},
	{'r', "公开"}, {'r', "驳回"}, {'r', "其他结果"}
};

/* Names of a part that is all the rest. */
static const char *const others[] = {
	"其他", "其它", "其余", "其他信息", "其它信息", "其他类", "其他类信息", "其他方面",
	"其他渠道", "其他方式", "其他途径", "其他形式", "通过其他渠道", "通过其他方式", "其他情况"
};

struct part {
	struct str name;	/* the text before it, up to the comma */
	uint64_t n;
};

struct list {
	struct str text;		/* the sentence */
	struct count count[COUNTS_MAX];
	size_t n;
	size_t at;			/* where the list begins: with 其中, if it is there */
	struct count whole;
	bool answered;			/* the whole is what was dealt with, of more */
	struct str printed;		/* the whole's number */
	struct part part[PARTS_MAX];
	size_t nparts;
	char kind;			/* of the parts; 0: none was seen yet */
	bool natural, legal, rest;	/* among the parts are these */
	bool etc;			/* the list is not all */
	uint64_t sum;
};

static bool
has_one(struct str s, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_find(s, str_of(list[i])) < s.n)
			return true;
	return false;
}

/* How many brackets are open at that place? */
static int
depth_at(struct str text, size_t at)
{
	int depth = 0;
	size_t i;

	for (i = 0; i < at; i++)
		depth += text.p[i] == '(' ? 1 : text.p[i] == ')' && depth ? -1 : 0;
	return depth;
}

/* Where the only 其中 outside brackets stands; text.n if there is none or there are more. */
static size_t
find_among(struct str text)
{
	static const struct str among = {"其中", 6};
	size_t at = text.n, i = 0, next;

	while ((next = str_find(str_skip(text, i), among)) < text.n - i) {
		i += next;
		if (depth_at(text, i) == 0) {
			if (at < text.n)
				return text.n;
			at = i;
		}
		i += among.n;
	}
	return at;
}

/* The text from the last comma before that place up to it. */
static struct str
clause_before(struct str text, size_t at)
{
	size_t i = at;

	while (i > 0 && !strchr(",:;", text.p[i - 1]) &&
	    !str_ends((struct str){text.p, i}, STR("、")))
		i--;
	return (struct str){text.p + i, at - i};
}

/*
 * Finds the one whole that is told in text before that place: the last count, if no other
 * can be meant. False if there is none.
 */
static bool
find_whole(struct list *l, struct str text, size_t end, const struct count *count, size_t n)
{
	const struct count *whole = NULL;
	bool other = false;
	size_t i;

	for (i = 0; i < n && count[i].at < end; i++) {
		if (count[i].kind == COUNT_TIME || depth_at(text, count[i].at))
			continue;
		other = other || (whole && (whole->kind != COUNT_CLEAN ||
		    count[i].kind != COUNT_CLEAN || str_eq(whole->unit, count[i].unit)));
		whole = &count[i];
	}
	if (whole == NULL || whole->kind != COUNT_CLEAN)
		return false;
	if (other && !has_one(clause_before(text, whole->at), totals, N(totals))) {
		l->answered = has_one(clause_before(text, whole->at), answered, N(answered));
		if (!l->answered)
			return false;
	}
	l->whole = *whole;
	l->printed = (struct str){text.p + whole->at, whole->end - whole->at - whole->unit.n};
	return true;
}

/* The same where sentence i begins with 其中: of the nearest sentence above with a number. */
static bool
find_whole_above(struct list *l, const struct prose *p, size_t i)
{
	struct count count[COUNTS_MAX];
	size_t paragraph = p->list[i].paragraph, n, end = i > ABOVE_MAX ? i - ABOVE_MAX : 0;

	while (i-- > end && p->list[i].paragraph == paragraph) {
		struct str text = p->list[i].text;

		if (text.n > PROSE_LONG || (n = counts_read(text, count)) > COUNTS_MAX ||
		    has_one(text, not_a_list, N(not_a_list)) || find_among(text) < text.n)
			return false;
		if (n && find_whole(l, text, text.n, count, n))
			return true;
		while (n > 0 && count[n - 1].kind == COUNT_TIME)
			n--;
		if (n)
			return false;
	}
	return false;
}

/* Do such things have several sides, which a list may tell: who took part, and where? */
static bool
has_sides(struct str unit)
{
	static const char *const units[] = {"人", "人次", "名", "场", "场次", "次", "期"};

	return has_one(unit, units, N(units));
}

static bool
is_cases(struct str unit)
{
	return str_eq(unit, STR("件")) || str_eq(unit, STR("宗")) || str_eq(unit, STR("份"));
}

/*
 * The kind of a part by its name; '-' if nothing tells. Applicants and results are told of
 * applications; 企业 among items of news is only a subject.
 */
static char
kind_of(struct str name, struct str unit)
{
	bool cases = is_cases(unit);
	size_t i;

	for (i = 0; i < N(kinds); i++)
		if ((cases || kinds[i].kind == 'c') &&
		    str_find(name, str_of(kinds[i].word)) < name.n)
			return kinds[i].kind;
	return '-';
}

static bool
is_rest(struct str name)
{
	size_t i;

	for (i = 0; i < N(others); i++)
		if (str_eq(name, str_of(others[i])))
			return true;
	return false;
}

/* Adds a part. False if it is not of the others' kind. */
static bool
add_part(struct list *l, struct str name, uint64_t n)
{
	char kind = kind_of(name, l->whole.unit);
	bool rest = is_rest(name);

	if (l->nparts == PARTS_MAX || (!rest && l->kind && kind != l->kind) ||
	    str_ends(name, STR("各")) || str_ends(name, STR("均")) || str_ends(name, STR("为")))
		return false;
	if (!rest)
		l->kind = kind;
	l->rest = l->rest || rest;
	l->natural = l->natural || str_find(name, STR("自然人")) < name.n;
	l->legal = l->legal || str_find(name, STR("法人")) < name.n;
	l->part[l->nparts++] = (struct part){name, n};
	l->sum += n;
	return true;
}

/* Reads the parts behind 其中. False if they may be read in another way. */
static bool
read_parts(struct list *l)
{
	bool among = str_starts(str_skip(l->text, l->at), STR("其中"));
	size_t from = l->at + (among ? STR("其中").n : 0), last = 0, i;

	for (i = 0; i < l->n; i++) {
		const struct count *c = &l->count[i];
		struct str name = clause_before(l->text, c->at);

		if (c->at < from || depth_at(l->text, c->at) || c->kind == COUNT_TIME ||
		    c->kind == COUNT_PERCENT)
			continue;
		if ((size_t)(name.p - l->text.p) < from)
			name = (struct str){l->text.p + from, c->at - from};
		if (has_one(name, ends_list, N(ends_list)))
			break;
		if (c->kind != COUNT_CLEAN || !str_eq(c->unit, l->whole.unit)) {
			l->etc = true;
			break;
		}
		/* Two numbers in a clause are not two parts. */
		if ((size_t)(name.p - l->text.p) < last || !add_part(l, name, c->n))
			return false;
		last = c->end;
	}
	l->etc = l->etc || str_find(str_skip(l->text, from), STR("等")) < l->text.n - from;
	return l->nparts > 0;
}

/*
 * Can the parts be more than the whole? If some choice of them makes it up; what is published
 * may be so in several places, and a meeting be one of several kinds.
 */
static bool
can_be_more(const struct list *l)
{
	bool places = (l->kind == 'c' && !is_cases(l->whole.unit)) || has_sides(l->whole.unit);
	size_t choice, i;

	for (i = 0; i < l->nparts && l->part[i].n <= l->whole.n; i++)
		/* What is left for the next year may be of what the last one left. */
		places = places || str_find(l->part[i].name, STR("结转")) < l->part[i].name.n;
	if (places && i == l->nparts)
		return true;
	for (choice = 1; choice < (size_t)1 << l->nparts; choice++) {
		uint64_t sum = 0;

		for (i = 0; i < l->nparts; i++)
			if (choice >> i & 1)
				sum += l->part[i].n;
		if (sum == l->whole.n)
			return true;
	}
	return false;
}

static int
report_list(struct rules_report *rr, const struct rule *rule, const struct list *l, size_t line)
{
	struct finding f = rules_finding(rule, line);
	struct str unit = l->whole.unit;
	char sum[24];

	snprintf(sum, sizeof sum, "%" PRIu64, l->sum);
	f.expected = findings_keep(&rr->findings, str_of(sum));
	f.found = findings_keep(&rr->findings, l->printed);
	if (f.expected.p == NULL || f.found.p == NULL)
		return -1;
	return findings_add(&rr->findings, f,
	    "the parts behind 其中 add up to %" PRIu64 " %.*s, the whole is %" PRIu64 " %.*s",
	    l->sum, (int)unit.n, unit.p, l->whole.n, (int)unit.n, unit.p);
}

/* Does the sentence end in a semicolon, so that the list may go on in the next? */
static bool
goes_on(const struct prose *p, size_t i)
{
	const struct sentence *s = &p->list[i];

	return i + 1 < p->n && s[1].paragraph == s->paragraph &&
	    s[1].text.p == s->text.p + s->text.n + 1;
}

/* Holds the parts, of which the list may have more behind it, against the whole. */
static int
check_list(struct rules_report *rr, const struct rule *rule, const struct list *l, bool more,
    size_t line)
{
	bool all = !l->etc && ((l->rest && is_rest(l->part[l->nparts - 1].name)) ||
	    ((l->rest || (l->natural && l->legal)) && !more));

	if (l->answered && l->kind != 'r')
		return 0;
	if (l->sum == l->whole.n || (l->sum < l->whole.n && !all) ||
	    (l->sum > l->whole.n && can_be_more(l)))
		return 0;
	return report_list(rr, rule, l, line);
}

/* What stands in the bracket that s begins with, up to its end; empty without one. */
static struct str
in_bracket(struct str s)
{
	size_t i;
	int depth = 0;

	for (i = 0; i < s.n; i++) {
		depth += s.p[i] == '(' ? 1 : s.p[i] == ')' ? -1 : 0;
		if (depth == 0)
			return (struct str){s.p + 1, i - 1};
	}
	return (struct str){s.p, 0};
}

/* Is the name short, and tells of what kind the part is, and no more: 自然人, 网络申请? */
static bool
is_kind(struct str name)
{
	static const char *const verbs[] = {"收", "受理", "接", "提出", "转", "含", "年", "下属"};
	size_t i;

	for (i = 0; i < N(kinds); i++)
		if (kinds[i].kind != 'r' && str_find(name, str_of(kinds[i].word)) < name.n)
			return name.n <= NAME_BYTES && !has_one(name, verbs, N(verbs));
	return false;
}

/* Do the names of all parts from the i-th on? */
static bool
are_kinds(const struct list *l, size_t i)
{
	for (; i < l->nparts; i++)
		if (!is_kind(l->part[i].name))
			return false;
	return true;
}

/*
 * The list of a bracket that stands right behind its whole: 20件（其中…）. Without 其中 it is a list
 * only of applications, in several parts by who made them, or how.
 */
static int
check_bracket(struct rules_report *rr, const struct rule *rule, const struct sentence *s,
    const struct count *whole)
{
	struct list l = {.text = in_bracket(str_skip(s->text, whole->end))};
	struct str clause = clause_before(s->text, whole->at);
	bool among = str_find(l.text, STR("其中")) < l.text.n;

	if (l.text.n == 0 || whole->kind != COUNT_CLEAN)
		return 0;
	l.whole = *whole;
	l.printed = (struct str){s->text.p + l.whole.at,
	    l.whole.end - l.whole.at - l.whole.unit.n};
	if ((among && find_among(l.text) != 0) || has_one(l.text, not_a_list, N(not_a_list)) ||
	    (l.n = counts_read(l.text, l.count)) > COUNTS_MAX || !read_parts(&l))
		return 0;
	if (!among && (l.nparts == 1 || !are_kinds(&l, 0) ||
	    str_find(clause, STR("申请")) == clause.n ||
	    has_one(s->text, not_a_list, N(not_a_list))))
		return 0;
	return check_list(rr, rule, &l, false, s->line);
}

static int
check_brackets(struct rules_report *rr, const struct rule *rule, const struct sentence *s)
{
	struct count count[COUNTS_MAX];
	size_t n, i;

	if (s->text.n > PROSE_LONG || memchr(s->text.p, '(', s->text.n) == NULL ||
	    (n = counts_read(s->text, count)) > COUNTS_MAX)
		return 0;
	for (i = 0; i < n; i++)
		if (count[i].end < s->text.n && s->text.p[count[i].end] == '(' &&
		    check_bracket(rr, rule, s, &count[i]))
			return -1;
	return 0;
}

/* Reads the list of sentence i, of which that much is given. False: there is none for sure. */
static bool
read_list(struct list *l, const struct prose *p, size_t i, struct str text)
{
	*l = (struct list){.text = text};
	return text.n <= PROSE_LONG && (l->at = find_among(text)) < text.n &&
	    !has_one(text, not_a_list, N(not_a_list)) &&
	    (l->n = counts_read(text, l->count)) <= COUNTS_MAX &&
	    (l->at ? find_whole(l, text, l->at, l->count, l->n) : find_whole_above(l, p, i)) &&
	    read_parts(l);
}

/* The sentence with all behind it that semicolons part from it. */
static struct str
with_rest(const struct prose *p, size_t i)
{
	const struct sentence *last = &p->list[i];
	struct str text = last->text;

	while (goes_on(p, (size_t)(last - p->list)) && last->text.p < text.p + PROSE_LONG)
		last++;
	return (struct str){text.p, (size_t)(last->text.p - text.p) + last->text.n};
}

static int
check_sentence(struct rules_report *rr, const struct rule *rule, const struct prose *p, size_t i)
{
	struct list l;
	bool whole = goes_on(p, i);

	/* Parts of a known kind may stand behind semicolons: 当面6件；信函5件. */
	if (whole && find_among(p->list[i].text) < p->list[i].text.n &&
	    read_list(&l, p, i, with_rest(p, i)) && l.kind != '-' && l.kind &&
	    are_kinds(&l, 1))
		return check_list(rr, rule, &l, false, p->list[i].line);
	if (!read_list(&l, p, i, p->list[i].text))
		return 0;
	return check_list(rr, rule, &l, whole, p->list[i].line);
}

int
rules_text_breakdown(struct rules_report *rr, const struct rule *rule)
{
	const struct prose *p = rules_prose(rr);
	size_t i;

	if (p == NULL)
		return -1;
	for (i = 0; i < p->n; i++)
		if (check_sentence(rr, rule, p, i) ||
		    check_brackets(rr, rule, &p->list[i]))
			return -1;
	return 0;
}
