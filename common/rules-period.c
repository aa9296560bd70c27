/*
 * The rules on years in prose: of the statistical period, of plans, of the decree that a
 * report follows.
 */
#include <stdio.h>

#include "numeral.h"
#include "own.h"
#include "pattern.h"
#include "rules.h"

#define YEAR NUMERAL_YEAR "[年.]"
#define DAY "(?:" NUMERAL_SMALL "[月.](?:" NUMERAL_SMALL "[日号]?)?)?"

/* The words of a clause up to its period, if that is not another thing's than the report's. */
#define OF_REPORT "(?:^|[,:(])(?:(?!资金|财政|预算|经费|项目|访问|点击|浏览|阅读|考核|测评|评估|满意|" \
    "热线|建议|提案|问卷|网站|办件|调查|平台|规范性文件|投资|结转|对比)[^,:;(])*?"

/* A period, with its words before it: year, month, day, and those of its end. */
static struct pattern period = PATTERN(OF_REPORT
    "(?:统计(?:数据)?的?(?:期限|时限|期间|时段|(?:起止)?时间段?|周期|区间|范围|期)|报告(?:中)?所列数据)"
    "(?:均|都)?(?:为|是|从|自|:|,|起止|\\()*"
    YEAR DAY "(?:起|开始)?,?[至到—–―~-]+" "(?:" YEAR ")?" DAY "(?!为)");

/* One that is a year. */
static struct pattern period_year = PATTERN(OF_REPORT
    "统计(?:的)?(?|(?:期限|时限|期间|年度)(?:均|都)?(?:为|是|:)+" NUMERAL_YEAR "年度?(?:$|[,(])|"
    "(?:期限|时限|时间)(?:为|是|:)*截[至止]到?" NUMERAL_YEAR "年12月31日)");

/*
 * A plan for a year: by a verb that none but a plan has, or as a heading; in the section on
 * improvements 将 and 要 will do.
 */
#define COUNTED "[^,:;]*[0-9]"	/* projects, not what the organ will do */
#define PLAN_BEGIN "^(?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.]|[一二三四五六七八九]是)?" \
    "(?:下一步,|下步,|今后,|展望未来,|展望)?(?:在)?" \
    NUMERAL_YEAR "年(?:度)?(?:的?(?:政府|政务)?(?:信息)?(?:公开)?工作中)?,?" \
    "(?:在[^,]{2,24}下,)?(?:[我本][^,]{1,8}?|([^,:;]{2,20}?))??,?"
static struct pattern plan = PATTERN(PLAN_BEGIN
    "(?:(?:将|要|拟|准备)(?:进一步|继续|着力|持续|不断|努力|从以下|重点从|重点做好|在以下|"
    "抓好以下|做好以下)|打算|计划(?!$|[》”的]|[^,:;]{0,10}?的|" COUNTED ")|拟(?![定制订稿写]|" COUNTED ")|"
    "(?:年)?(?:下一步)?工作(?:计划|打算|设想|思路)(?:$|:))");
static struct pattern plan_improving = PATTERN(PLAN_BEGIN "(?:将要?|要)(?:会|从|在|以|对|按|加|做|"
    "抓|严|强|深|提|推|优|规|健|完善|认真|重点|积极|着重|切实|坚持|坚决|大力|采取|围绕|紧|聚焦|拓|丰富|"
    "充|改进|落实|组织|开展|建|创新|全面|更|针对|努力|不断|持续|扩|增|打造|培|探索|注重|定期|主动|统筹|"
    "进一步|继续)");

/* 将 may stand before what is done with a thing: 将…作为重点; a plan may be of the past. */
static struct pattern done_with = PATTERN(
    "作为|纳入|列入|列为|摆上|摆在|放在|贯穿|融入|上传|公布|公开在|发布|予以公开|确定为|落到|变为|"
    "转化|转变|结合|统一|运用|应用|用于|编入|印发|下发|分解|细化|分为|调整为|已|实际|完成|均|"
    "全部|未达|进行了|进行(?:修订|整合|升级|改造|自查|更新|梳理)|逐[项条]|全过程|解决了|推迟|取消");

/* The decree of 2019, cited as what the report follows. */
static struct pattern decree = PATTERN(
    "(?:根据|依据|按照|依照|遵照|参照|对照|按|依).*国办公开办函[^0-9]{0,2}2019年?[^0-9]{0,2}60号");
static struct pattern decree_past = PATTERN(
    "国办公开办函[^0-9]{0,2}2021年?[^0-9]{0,2}30号|废止|失效|停止|不再|修订|修改|取代|替代|代替|改为|更新|替换|调整|曾|原来|过去|此前|以前|"
    "20(?!19[^0-9]{0,2}60号)[0-9]{2}年?(?:以来|起|开始|至今)");

/* The year of the title; 0 if it has none. */
static unsigned
title_year(const struct rules_report *rr)
{
	struct str year = rr->outline.title.year;

	return year.n == 4 ? numeral_year(year) : 0;
}

/* A rule that looks at one sentence. -1: out of memory. */
typedef int look(struct rules_report *rr, const struct rule *rule, const struct sentence *s);

static int
each_sentence(struct rules_report *rr, const struct rule *rule, look *see)
{
	const struct prose *p = rules_prose(rr);
	size_t i;

	if (p == NULL)
		return -1;
	for (i = 0; i < p->n; i++)
		if (p->list[i].text.n <= PROSE_LONG && see(rr, rule, &p->list[i]))
			return -1;
	return 0;
}

/* Adds a finding with the title's year and what the text says. */
static int
report_year(struct rules_report *rr, const struct rule *rule, size_t line, const char *found,
    const char *message)
{
	struct finding f = rules_finding(rule, line);

	f.expected = rr->outline.title.year;
	f.found = findings_keep(&rr->findings, str_of(found));
	if (f.found.p == NULL)
		return -1;
	return findings_add(&rr->findings, f, "%s", message);
}

struct day {
	unsigned year, month, day;
};

/* A day by its groups; month and day where they are left out. */
static struct day
day_of(const struct str group[3], unsigned year, unsigned month, unsigned day)
{
	struct day d = {year, month, day};

	if (group[0].n)
		d.year = numeral_year(group[0]);
	if (group[1].n)
		d.month = numeral_small(group[1]);
	if (group[2].n)
		d.day = numeral_small(group[2]);
	return d;
}

static unsigned
number_of(struct day d)
{
	return (d.year * 100 + d.month) * 100 + d.day;
}

static int
see_period(struct rules_report *rr, const struct rule *rule, const struct sentence *s)
{
	struct str group[PATTERN_GROUPS];
	struct day from, to;
	char found[48], message[160];
	unsigned year;
	int status;

	if (str_find(s->text, STR("统计")) == s->text.n &&
	    str_find(s->text, STR("所列数据")) == s->text.n)
		return 0;
	year = title_year(rr);
	if ((status = pattern_match(&period_year, s->text, group)) > 0) {
		unsigned only = numeral_year(group[1]);

		if (year == 0 || only == year)
			return 0;
		snprintf(found, sizeof found, "%04u", only);
		snprintf(message, sizeof message,
		    "the statistical period is %s, the title's year %04u", found, year);
		return report_year(rr, rule, s->line, found, message);
	}
	if (status < 0 || (status = pattern_match(&period, s->text, group)) <= 0)
		return status;
	from = day_of(&group[1], 0, 1, 1);
	to = day_of(&group[4], from.year, 12, 31);
	/* 2022年1月至2月: a month is its last day. */
	if (group[5].n && !group[6].n)
		to.day = 31;
	if (number_of(from) <= number_of(to) && (year == 0 ||
	    (from.year == year && to.year == year)))
		return 0;
	snprintf(found, sizeof found, "%04u-%02u-%02u to %04u-%02u-%02u", from.year % 10000,
	    from.month % 100, from.day % 100, to.year % 10000, to.month % 100, to.day % 100);
	if (number_of(from) > number_of(to))
		snprintf(message, sizeof message,
		    "the statistical period, %s, runs backwards", found);
	else
		snprintf(message, sizeof message,
		    "the statistical period is %s, the title's year %04u", found, year);
	return report_year(rr, rule, s->line, found, message);
}

int
rules_year_mismatch(struct rules_report *rr, const struct rule *rule)
{
	return each_sentence(rr, rule, see_period);
}

enum { IMPROVING = 5 };		/* the section on problems and improvements */

static int
see_plan(struct rules_report *rr, const struct rule *rule, const struct sentence *s)
{
	struct str group[PATTERN_GROUPS], org = rr->outline.title.org;
	unsigned year, planned;
	char found[8], message[160];
	int status;

	/* What follows may say what is done with the thing. */
	if (s->loose || str_find(s->text, STR("年")) == s->text.n || (year = title_year(rr)) == 0)
		return 0;
	status = pattern_match(&plan, s->text, group);
	if (status == 0 && s->path[0] == IMPROVING)
		status = pattern_match(&plan_improving, s->text, group);
	if (status <= 0)
		return status;
	planned = numeral_year(group[1]);
	if (planned > year)
		return 0;
	if ((status = own_is(group[2], org)) <= 0)
		return status;
	if ((status = pattern_match(&done_with, s->text, NULL)) != 0)
		return status < 0 ? -1 : 0;
	snprintf(found, sizeof found, "%04u", planned % 10000);
	snprintf(message, sizeof message, "a plan for %s in a report on %04u", found, year);
	return report_year(rr, rule, s->line, found, message);
}

int
rules_year_stale(struct rules_report *rr, const struct rule *rule)
{
	return each_sentence(rr, rule, see_plan);
}

static int
see_decree(struct rules_report *rr, const struct rule *rule, const struct sentence *s)
{
	struct finding f = rules_finding(rule, s->line);
	struct str year = rr->outline.title.year;
	int status;

	if (str_find(s->text, STR("60号")) == s->text.n ||
	    (status = pattern_match(&decree, s->text, NULL)) == 0)
		return 0;
	if (status < 0 || (status = pattern_match(&decree_past, s->text, NULL)) < 0)
		return -1;
	if (status)
		return 0;
	f.expected = STR("国办公开办函〔2021〕30号");
	f.found = STR("国办公开办函〔2019〕60号");
	return findings_add(&rr->findings, f, "a report on %.*s follows %.*s; this one cites %.*s",
	    (int)year.n, year.p, (int)f.expected.n, f.expected.p, (int)f.found.n, f.found.p);
}

int
rules_basis_outdated(struct rules_report *rr, const struct rule *rule)
{
	if (form_by_year(rr->outline.title.year) <= FORM_2019)
		return 0;
	return each_sentence(rr, rule, see_decree);
}
