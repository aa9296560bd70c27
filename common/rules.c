#include "rules.h"

#include "pattern.h"

const struct rule rules[] = {
	{"balance", SEVERITY_ERROR, RULE_ON,
	    "In a column of table 3, 一 + 二 is not （七） + 四.",
	    "Applications (requests for information) received (一) and those left from last year "
	    "(二) are either dealt with (三（七）) or left for next year (四); the head of the "
	    "table prints this equation.",
	    rules_sums},
	{"outcome-total", SEVERITY_ERROR, RULE_ON,
	    "In a column of table 3, 三（七） is not the sum of （一） to （六）.",
	    "（一） to （六） are the outcomes that an application can have, some with rows of "
	    "their own: disclosed, in part, not disclosed, not to be had, not taken up, other. "
	    "（七） is to be the number of them all.",
	    rules_sums},
	{"row-total", SEVERITY_ERROR, RULE_ON,
	    "In a row of table 3, 总计 (total) is not the sum of the six applicants.",
	    "Applicants are natural persons and five kinds of organizations; each application "
	    "has one.",
	    rules_sums},
	{"review-total", SEVERITY_ERROR, RULE_ON,
	    "In a group of table 4, 总计 (total) is not the sum of the four results.",
	    "The groups are administrative reviews, suits brought without a review, and suits "
	    "after one. In each case what the organ did is upheld or corrected, or the result is "
	    "another, or the case is pending.",
	    rules_sums},
	{"group-subtotal", SEVERITY_ERROR, RULE_ON,
	    "A subtotal that the report adds to table 3 is not the sum of its parts.",
	    "No form asks for them, but some reports print a row of numbers for （三）, （四）, "
	    "（五） or （六） as a whole, or a column for all organizations.",
	    rules_sums},
	{"carry-over", SEVERITY_ERROR, RULE_OVER,
	    "In a column of table 3, 四 of one year is not 二 of the next.",
	    "What an organ leaves for the next year (四) is what the next report has left from "
	    "last year (二). Needs both reports; the finding stands in the later one.",
	    rules_carry},
	{"in-force-carry", SEVERITY_WARNING, RULE_OVER,
	    "In table 2.1, 现行有效 of last year + 本年制发 - 本年废止 is not 现行有效.",
	    "Documents in force at the end of a year (现行有效) are those of the year before, "
	    "with those issued in the year (本年制发) and without those repealed in it "
	    "(本年废止). Needs both reports.",
	    rules_carry},
	{"project-carry", SEVERITY_WARNING, RULE_OVER,
	    "In the form of 2019, 上一年项目数量 + 本年增/减 of last year is not 上一年项目数量.",
	    "上一年项目数量 is how many kinds of licences, penalties or fees an organ had the year "
	    "before, 本年增/减 the change since; both make the first number of the next report. "
	    "Needs both reports.",
	    rules_carry},
	{"in-force-low", SEVERITY_WARNING, RULE_ON,
	    "In table 2.1, fewer documents are in force (现行有效) than were issued (本年制发) in "
	    "the year.",
	    "What is issued in a year is as a rule in force at its end.",
	    rules_sums},
	{"duplicate-report", SEVERITY_WARNING, RULE_OVER,
	    "There are two reports of an organ on the same year, with other figures.",
	    "One of them may be a draft, or on another year. Copies with the same figures are no "
	    "fault. The finding stands in the second and tells of the first.",
	    rules_duplicate_report},
	{"copied-report", SEVERITY_WARNING, RULE_OVER_OFF,
	    "Of the narrative, 95 % or more is another report's in the input too.",
	    "Compared are runs of 8 characters, without tables, the organ's name, years and other "
	    "numbers. The finding stands in the later report, or in the one that has less text of "
	    "its own. The share is an estimate, with a standard error under 2 %.",
	    rules_copied_report},
	{"parent-sum", SEVERITY_WARNING, RULE_UNITS,
	    "A cell is not the sum of the cells of the units that are listed under the organ.",
	    "A parent's report counts what its units report on the same year. Needs -u, and the "
	    "reports of all its units.",
	    rules_parent_sum},
	{"child-missing", SEVERITY_WARNING, RULE_UNITS,
	    "A listed unit has no report on a year on which its parent or a sibling has one.",
	    "Needs -u. The finding stands in the parent's report, or in the first of a sibling. "
	    "Silent if some input could not be read.",
	    rules_child_missing},
	{"text-received", SEVERITY_WARNING, RULE_ON,
	    "The narrative tells another number of applications received than table 3.",
	    "It may mean those of the year (一) or these and those left from last year (一 + 二).",
	    rules_text},
	{"text-carried", SEVERITY_WARNING, RULE_ON,
	    "The narrative tells another number of applications left from last year, or for next "
	    "year, than table 3.",
	    "They are 二 (上年结转) and 四 (结转下年度).",
	    rules_text},
	{"text-processed", SEVERITY_WARNING, RULE_ON,
	    "The narrative tells another number of applications dealt with than table 3.",
	    "It may mean all (（七）) or leave out those that needed no answer (（七） less （六）).",
	    rules_text},
	{"text-review", SEVERITY_WARNING, RULE_ON,
	    "The narrative tells another number of reviews or suits, or of a result of them, than "
	    "table 4.",
	    "行政复议 is a review by a higher organ, 行政诉讼 a suit in court; suits of both kinds "
	    "count together.",
	    rules_text},
	{"none-but-some", SEVERITY_WARNING, RULE_ON,
	    "The narrative says that there was none while the table has some, or the other way "
	    "round.",
	    "Such as 未收到 (received none) or 0件 beside a number, or a number beside a 0 that is "
	    "printed. A blank is not 0.",
	    rules_text},
	{"text-breakdown", SEVERITY_WARNING, RULE_ON,
	    "Parts listed in the text behind 其中 (of these) do not fit the whole before it.",
	    "They are more than the whole, or less though the list says that it is complete "
	    "(其他, 其余: the rest; or 自然人 and 法人). Silent where the list can be read in "
	    "another way.",
	    rules_text_breakdown},
	{"text-percent", SEVERITY_WARNING, RULE_ON,
	    "A share in the text does not follow from the two counts beside it.",
	    "It neither rounds nor cuts off what they give, nor what any other two counts "
	    "before it would. Rates of growth are no shares.",
	    rules_text_percent},
	{"parts-count", SEVERITY_NOTE, RULE_ON,
	    "The text says that the report has so many parts, and lists another number.",
	    "Such as 由六部分组成 (of six parts) behind a list of five; a list that ends in 等 "
	    "(and so on) does not count.",
	    rules_parts_count},
	{"date-early", SEVERITY_WARNING, RULE_ON,
	    "The report is signed before 31 December of the year that it reports on.",
	    "It counts what was done up to that day; most often the date names the wrong year.",
	    rules_date_early},
	{"year-mismatch", SEVERITY_WARNING, RULE_ON,
	    "The statistical period (统计期限) in the text is not the year of the title.",
	    "Most often text was taken over from the year before. Also a period that ends "
	    "before it begins.",
	    rules_year_mismatch},
	{"year-stale", SEVERITY_NOTE, RULE_ON,
	    "What the organ plans is for a year that is not after the one it reports on.",
	    "A report appears in the next year, so what it plans for its own is likely to be "
	    "taken over from an earlier one.",
	    rules_year_stale},
	{"form-outdated", SEVERITY_WARNING, RULE_ON,
	    "A report on 2021 or later is in the form of 2019.",
	    "The form decreed in 2021 has other rows and columns; figures under the old ones "
	    "cannot be compared.",
	    rules_form_outdated},
	{"basis-outdated", SEVERITY_NOTE, RULE_ON,
	    "A report on 2021 or later follows the decree of 2019, 国办公开办函〔2019〕60号.",
	    "The decree of 2021, 国办公开办函〔2021〕30号, has put another form in its place.",
	    rules_basis_outdated},
	{"form-unknown", SEVERITY_ERROR, RULE_ON,
	    "No table of either form is found.",
	    "The tables may be pictures, or attached, or the report is from before the forms "
	    "(2019). Missing tables are then not told one by one.",
	    rules_form_unknown},
	{"form-mixed", SEVERITY_NOTE, RULE_ON,
	    "Some tables are in the form of 2019, some in that of 2021.",
	    "Each table is read in its own form.",
	    rules_form_mixed},
	{"section-missing", SEVERITY_ERROR, RULE_ON,
	    "One of the six sections that the decrees demand has no heading.",
	    "They are 一 overview, 二 what was published, 三 applications, 四 reviews and suits, "
	    "五 problems and improvements, 六 other matters.",
	    rules_section_missing},
	{"section-order", SEVERITY_ERROR, RULE_ON,
	    "A section stands behind one that it should precede.",
	    "The decrees fix the order, 一 to 六.",
	    rules_section_order},
	{"section-title", SEVERITY_NOTE, RULE_ON,
	    "The heading of a section is worded otherwise than in the decrees.",
	    "Readers and programs find the sections by these words.",
	    rules_section_title},
	{"section-empty", SEVERITY_WARNING, RULE_ON,
	    "Section 五 is empty, or says only 无, 暂无 (none) or /.",
	    "The law (条例, article 50) asks for problems and how they are mended. Section 六 "
	    "may be empty.",
	    rules_section_empty},
	{"table-missing", SEVERITY_ERROR, RULE_ON,
	    "A table of the report's form is not in the text, nor are its labels.",
	    "Tables 2.1 to 2.9 are named after the items of article 20 of the law (条例), 3 and "
	    "4 after their sections.",
	    rules_table_missing},
	{"row-missing", SEVERITY_ERROR, RULE_ON,
	    "A row of a table that is there is not in the text, nor is its label.",
	    "A row is printed even where there is nothing to count.",
	    rules_row_missing},
	{"cell-blank", SEVERITY_NOTE, RULE_ON,
	    "Cells of a table are blank, or hold a sign for nothing such as / or 无.",
	    "A blank may mean 0, or that nobody counted. One finding a table says how many, "
	    "and which.",
	    rules_cell_blank},
	{"cell-invalid", SEVERITY_ERROR, RULE_ON,
	    "A cell holds something that is no number.",
	    "Such as 12% or 1.2.3, or a reference to an annex.",
	    rules_cell_invalid},
	{"cell-negative", SEVERITY_ERROR, RULE_ON,
	    "A number is below 0.",
	    "Only a change to the year before (本年增/减) can be.",
	    rules_cell_negative},
	{"cell-fraction", SEVERITY_ERROR, RULE_ON,
	    "A count is no whole number.",
	    "Only amounts of money can have decimals.",
	    rules_cell_fraction},
	{"cell-ambiguous", SEVERITY_WARNING, RULE_ON,
	    "The text does not tell which number is in a cell.",
	    "The way from page to text lost it; look at the page. One finding a row names the "
	    "columns.",
	    rules_cell_ambiguous},
	{"cell-unit", SEVERITY_NOTE, RULE_ON,
	    "A number has a unit of its own, which is not the form's.",
	    "Such as 元 (yuan) under a head that says 万元 (ten thousand yuan).",
	    rules_cell_unit},
};
const size_t rules_n = sizeof rules / sizeof *rules;

_Static_assert(sizeof rules / sizeof *rules <= RULES_MAX, "a choice has room for all rules");

static int
find_rule(struct str name)
{
	size_t i;

	for (i = 0; i < rules_n; i++)
		if (str_eq(name, str_of(rules[i].name)))
			return (int)i;
	return -1;
}

int
rules_choose(struct rules_choice *c, struct str list, struct str *bad)
{
	int rule;
	char sign;

	do {
		*bad = str_cut(&list, ',');
		sign = bad->n ? bad->p[0] : '\0';
		rule = find_rule(str_skip(*bad, sign == '-' || sign == '+'));
		if (rule < 0)
			return -1;
		c->only = c->only || (sign != '-' && sign != '+');
		c->named[rule] = sign == '-' ? -1 : 1;
	} while (list.p);
	return 0;
}

bool
rules_chosen(const struct rules_choice *c, size_t i)
{
	if (rules[i].when == RULE_UNITS && !c->units)
		return false;
	if (c->named[i])
		return c->named[i] > 0;
	return !c->only && rules[i].when != RULE_OFF && rules[i].when != RULE_OVER_OFF;
}

int
rules_read(struct rules_report *rr, const struct report *r)
{
	struct arena *a = rr->arena;
	struct grid g;
	int t;

	arena_reset(a);
	g = grid_new(a);
	rr->report = r;
	rr->has_prose = rr->has_told = rr->has_traces = false;
	rr->sums = NULL;
	rr->findings = (struct findings){.arena = a, .file = r->name};
	if (layout_find(r, &rr->layout, a) ||
	    outline_find(r, &rr->layout, &rr->outline, a) || layout_read(&rr->layout, &g) ||
	    match_tables(&g, rr->outline.title.year, &rr->match, a))
		return -1;
	for (t = 0; t < FORM_CODES; t++) {
		rr->repair[t] = NULL;
		if (sheet_read(&rr->sheets[t], &rr->match.table[t], a))
			return -1;
	}
	return 0;
}

bool
rules_is_report(const struct rules_report *rr)
{
	return rr->match.any || rr->outline.n || rr->outline.title.n;
}

/* Is the rule at that place chosen, and one over all reports, or not? */
static bool
is_due(const struct rules_choice *c, size_t i, bool over)
{
	return rules_chosen(c, i) && (rules[i].when >= RULE_OVER_OFF) == over;
}

/* Checks the rules that are due. */
static int
check(struct rules_report *rr, const struct rules_choice *c, bool over)
{
	size_t i;

	for (i = 0; i < rules_n; i++)
		if (is_due(c, i, over) && rules[i].check(rr, &rules[i]))
			return -1;
	findings_sort(&rr->findings);
	return pattern_failed() ? -1 : 0;
}

int
rules_check(struct rules_report *rr, const struct rules_choice *c)
{
	return check(rr, c, false);
}

/* Are narratives to be compared? */
static bool
compares_narratives(const struct rules_choice *c)
{
	size_t i;

	for (i = 0; i < rules_n; i++)
		if (rules_chosen(c, i) && rules[i].check == rules_copied_report)
			return true;
	return false;
}

int
rules_keep(struct rules_report *rr, const struct rules_choice *c)
{
	struct str narrative = {NULL, 0};
	size_t i;

	for (i = 0; i < rules_n && !is_due(c, i, true); i++)
		continue;
	if (i == rules_n)
		return 0;
	if (compares_narratives(c) && (narrative = rules_narrative(rr)).p == NULL)
		return -1;
	return memos_add(&rr->memos, rr->report->name, &rr->outline.title, rules_title_line(rr),
	    rr->sheets, narrative);
}

int
rules_end(struct rules_report *rr, const struct rules_choice *c)
{
	arena_reset(rr->arena);
	if (memos_index(&rr->memos))
		return -1;
	return compares_narratives(c) ? copies_index(&rr->copies, &rr->memos) : 0;
}

int
rules_over(struct rules_report *rr, const struct rules_choice *c, size_t i)
{
	arena_reset(rr->arena);
	rr->memo = rr->memos.list[i];
	rr->findings = (struct findings){.arena = rr->arena, .file = rr->memo->name};
	return check(rr, c, true);
}

size_t
rules_title_line(const struct rules_report *rr)
{
	return rr->outline.title_first ? rr->outline.title_first : rr->report->line;
}

const struct prose *
rules_prose(struct rules_report *rr)
{
	if (!rr->has_prose && prose_read(rr->report, &rr->layout, &rr->outline, &rr->prose,
	    rr->arena))
		return NULL;
	rr->has_prose = true;
	return &rr->prose;
}

const struct traces *
rules_traces(struct rules_report *rr)
{
	if (!rr->has_traces && traces_read(&rr->traces, rr->report, rr->arena))
		return NULL;
	rr->has_traces = true;
	return &rr->traces;
}

struct finding
rules_finding(const struct rule *rule, size_t line)
{
	return (struct finding){.rule = rule->name, .severity = rule->severity, .line = line};
}

void
rules_free(struct rules_report *rr)
{
	memos_free(&rr->memos);
}
