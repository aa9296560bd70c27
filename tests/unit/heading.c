/* Lines that name a report or a section of it. */
#include "heading.h"
#include "pattern.h"
#include "unit.h"

static unsigned
section_of(const char *line)
{
	struct heading h;
	int found = heading_section(str_of(line), &h);

	assert_in_range(found, 0, 1);
	assert_int_equal(found, h.section != 0);
	return h.section;
}

static void
knows_the_six_sections(void **state)
{
	static const struct {
		const char *line;
		unsigned section;
	} rows[] = {
		{"一、总体情况", 1}, {"二、主动公开政府信息情况", 2},
		{"三、收到和处理政府信息公开申请情况", 3},
		{"四、政府信息公开行政复议、行政诉讼情况", 4},
		{"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4},
		{"五、存在的主要问题及改进情况", 5}, {"六、其他需要报告的事项", 6},
		/* Dress: */
		{"## 一、总体情况", 1}, {"**一、总体情况**", 1}, {"<h2>一、总体情况</h2>", 1},
		{"　一、 总 体 情 况", 1}, {"一、总体情况。", 1}, {"一、总体情况：", 1},
		{"第一部分 总体情况", 1}, {"总体情况", 1}, {"1.总体情况", 1},
		{"== 一、总体情况 ==", 1}, {"===== 一、总体情况 =====", 1},
		{"'''一、总体情况'''", 1}, {".. rubric:: 一、总体情况", 1},
		{"## 一、总体情况 {#一总体情况 .list-paragraph}", 1},
		{"[]{#anchor}一、总体情况", 1}, {"[一、总体情况]{.underline}", 1},
		{"| 一、总体情况      |", 1}, {"│ ## 一、总体情况 │", 1}, {"一、总体情况\\", 1},
		{"\"一、总体情况\"", 1}, {"一、总体情况,,,", 1},
		{"第六部分　其他需要报告的事项", 6}, {"第⼀部分 总体情况", 1},
		{"【一、总体情况】", 1}, {"一 总体情况", 1},
		{"四、信息公开行政复议、行政诉讼情况", 4}, {"四、行政复议、行政诉讼情况", 4},
		{"四、政府信息公开工作被申请行政复议、提起行政诉讼情况", 4}, {"六、其他事项", 6},
		{"行政复议行政诉讼", 0},
		/* With other ends: */
		{"一、总体工作", 1}, {"一、概述", 1}, {"二、主动公开信息", 2},
		{"二、主动公开政府信息的", 2}, {"三、收到和处理政府信息公开申请", 3},
		{"三、收到和处理政府信息公开申请的", 3},
		{"三、收到和处理政府信息公开申请情况统计", 3},
		{"三、收到和处理政府信息公开申请情况统计表", 3},
		{"四、政府信息公开行政复议、行政诉讼", 4},
		{"四、政府信息公开行政复议、行政诉讼的", 4}, {"五、存在问题", 5},
		{"五、存在的不足", 5}, {"五、存在的问题及整改", 5}, {"五、存在的问题和改进", 5},
		{"五、存在的问题和改进的", 5}, {"五、存在的问题和改进措施", 5},
		{"五、存在的问题和改进方向", 5}, {"五、存在的问题和改进工作", 5},
		{"五、存在的问题和下一步打算", 5}, {"五、存在的问题和下一步思路", 5},
		{"五、存在的问题和下一步计划", 5}, {"五、存在的问题和下一步安排", 5},
		{"六、其他需要说明的内容", 6}, {"**一、总体情况。**", 1}, {"一、总体情况 。 ：", 1},
		/* Before them: */
		{"| 一、总体情况", 1}, {"｜一、总体情况", 1}, {"丨一、总体情况", 1},
		{"l 一、总体情况", 1}, {"I一、总体情况", 1}, {"1一、总体情况", 1},
		{"3 三、收到和处理政府信息公开申请情况", 3}, {"2. 二、主动公开政府信息情况", 2},
		{"• 一、总体情况", 1}, {"- 一、总体情况", 1},
		/* Radicals: */
		{"⼀、总体情况", 1}, {"⼆、主动公开政府信息情况", 2},
		{"四、政府信息公开⾏政复议、⾏政诉讼情况", 4}, {"⼀、总体⼯作情况", 1},
		{"五、存在的主要问题和改进措施", 5}, {"六、其他需要说明的事项", 6},
		/* None: */
		{"", 0}, {"一、", 0}, {"一、本年新收政府信息公开申请数量", 0},
		{"四、结转下年度继续办理", 0}, {"本局总体情况良好，公开了很多信息。", 0},
		{"一、总体情况如下", 0}, {"三、下一步打算", 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		if (section_of(rows[i].line) != rows[i].section)
			fail_msg("\"%s\" is section %u, not %u", rows[i].line,
			    section_of(rows[i].line), rows[i].section);
}

static void
tells_ordinal_and_title(void **state)
{
	struct str title;
	struct heading h;

	(void)state;
	assert_int_equal(heading_section(STR("### **二、 主动公开政府信息情况**"), &h), 1);
	assert_int_equal(h.ordinal.style, ORDINAL_HAN);
	assert_int_equal(h.ordinal.value, 2);
	assert_true(str_eq(h.title, STR("主动公开政府信息情况")));
	assert_int_equal(heading_section(STR("（三）其他"), &h), 0);
	assert_int_equal(heading_ordinal(STR("（三）其他"), &title).style, ORDINAL_PAREN);
	assert_int_equal(heading_ordinal(STR("（三）其他"), &title).value, 3);
	assert_true(str_eq(title, STR("其他")));
}

static void
knows_the_decreed_wording(void **state)
{
	unsigned s;

	(void)state;
	for (s = 1; s <= SECTIONS; s++) {
		assert_true(heading_is_decreed(s, str_of(heading_decreed(s))));
		assert_int_equal(section_of(heading_decreed(s)), s);
	}
	assert_true(heading_is_decreed(4, STR("政府信息公开行政复议、行政诉讼情况")));
	assert_true(heading_is_decreed(4,
	    STR("因政府信息公开工作被申请行政复议、提起行政诉讼情况")));
	assert_true(heading_is_decreed(1, STR("总 体 情 况")));
	assert_false(heading_is_decreed(1, STR("基本情况")));
	assert_false(heading_is_decreed(2, STR("总体情况")));
}

static void
takes_marks_off(void **state)
{
	(void)state;
	assert_true(str_eq(heading_bare(STR(" ## **甲** ")), STR("甲")));
	assert_true(str_eq(heading_bare(STR("<p><b>甲</b></p>")), STR("甲")));
	assert_true(str_eq(heading_bare(STR("《甲》")), STR("甲")));
	assert_true(str_eq(heading_bare(STR("甲 乙")), STR("甲 乙")));
	assert_int_equal(heading_bare(STR("****")).n, 0);
	assert_int_equal(heading_bare(STR("")).n, 0);
}

/* A title of how many lines, with which organ and year; NULL for a line: none. */
static const struct {
	const char *line, *above, *above2;
	int n;
	const char *org, *year;
} titles[] = {
	{"青岚市水务局2023年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"# 青岚市水务局 2023 年 政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"2023年青岚市水务局政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局２０２３年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局二〇二三年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年度政府信息公开年报", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市人民政府2022年政府信息公开工作年度报告", "", "", 1, "青岚市人民政府", "2022"},
	{"关于青岚市水务局2023年政府信息公开工作情况的报告", "", "", 1, "青岚市水务局", "2023"},
	{"政府信息公开工作年度报告", "青岚市水务局2023年", "", 2, "青岚市水务局", "2023"},
	{"信息公开工作年度报告", "青岚市水务局2023年政府", "", 2, "青岚市水务局", "2023"},
	{"2023年政府信息公开工作年度报告", "青岚市水务局", "", 2, "青岚市水务局", "2023"},
	{"政府信息公开工作年度报告", "2023年", "青岚市水务局", 3, "青岚市水务局", "2023"},
	{"2023年政府信息公开工作年度报告", "", "", 1, "", "2023"},
	{"政府信息公开工作年度报告", "", "", 1, "", ""},
	{"====== 青岚市水务局2023年政府信息公开工作年度报告 ======", "", "", 1, "青岚市水务局", "2023"},
	{"'''青岚市水务局2023年政府信息公开工作年度报告'''", "", "", 1, "青岚市水务局", "2023"},
	{".. rubric:: 青岚市水务局2023年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"# 青岚市水务局2023年政府信息公开工作年度报告 {#a .b}", "", "", 1, "青岚市水务局", "2023"},
	{"[青岚市水务局2023年政府信息公开工作年度报告]{.u}", "", "", 1, "青岚市水务局", "2023"},
	{"| 青岚市水务局2023年政府信息公开工作年度报告 |", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报告\\", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报　告", "", "", 1, "青岚市水务局", "2023"},
	{"附件：青岚市水务局2023年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市⼈⺠政府2023年政府信息公开⼯作年度报告", "", "", 1, "青岚市人民政府", "2023"},
	{"青岚市水务局政府信息公开2023年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局政府信息公开工作年度报告（2023年）", "", "", 1, "青岚市水务局", "2023"},
	{"2023年政府信息公开工作年度报告（青岚市水务局）", "", "", 1, "青岚市水务局", "2023"},
	{"2023年政府信息公开工作年度报告（公开版）", "", "", 1, "", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报告全文", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报告正文", "", "", 1, "青岚市水务局", "2023"},
	/* Organs with numbers in their names. */
	{"第一师青岚市水务局2023年政府信息公开工作年度报告", "", "", 1, "第一师青岚市水务局", "2023"},
	{"第12街道办事处2023年政府信息公开工作年度报告", "", "", 1, "第12街道办事处", "2023"},
	{"12345热线中心2023年政府信息公开工作年度报告", "", "", 1, "12345热线中心", "2023"},
	{"青岚市119消防中心2023年政府信息公开工作年度报告", "", "", 1, "青岚市119消防中心", "2023"},
	/* Years in brackets, and such that read like a word. */
	{"青岚市水务局[2023]年度政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局（2023年）政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"【年度报告】青岚市水务局2023年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局二零二三年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局二O二三年政府信息公开工作年度报告", "", "", 1, "青岚市水务局", "2023"},
	/* The site's name behind it. */
	{"青岚市水务局2023年政府信息公开工作年度报告-青岚在线", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报告_青岚在线", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报告|青岚在线", "", "", 1, "青岚市水务局", "2023"},
	{"青岚市水务局2023年政府信息公开工作年度报告—青岚在线", "", "", 1, "青岚市水务局", "2023"},
	/* What stands above is no part of it. */
	{"青岚市水务局2023年政府信息公开工作年度报告", "首页", "", 1, "青岚市水务局", "2023"},
	/* None: */
	{"", "", "", 0, NULL, NULL},
	{"一、总体情况", "", "", 0, NULL, NULL},
	{"本报告", "", "", 0, NULL, NULL},
	{":CUSTOM_ID: 青岚市水务局2023年政府信息公开工作年度报告", "", "", 0, NULL, NULL},
	{"   :name: 青岚市水务局2023年政府信息公开工作年度报告", "", "", 0, NULL, NULL},
	{"根据条例编制2023年政府信息公开工作年度报告", "", "", 0, NULL, NULL},
	{"我局发布了2022年政府信息公开工作年度报告。", "", "", 0, NULL, NULL},
	{"审议通过，公布青岚市水务局2023年政府信息公开工作年度报告", "", "", 0, NULL, NULL},
	{"青岚市水务局2023年工作报告", "", "", 0, NULL, NULL},
	{"第一部分2023年政府信息公开工作年度报告", "", "", 0, NULL, NULL},
	{"青岚市水务局2023年政府信息公开工作年度报告附表", "", "", 0, NULL, NULL},
	{"工作年度报告", "《》", "青岚市水务局2023年政府信息公开", 0, NULL, NULL},
};

static void
knows_titles(void **state)
{
	struct title t;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof titles / sizeof *titles; i++) {
		int n = heading_title(str_of(titles[i].line), str_of(titles[i].above),
		    str_of(titles[i].above2), &t);

		if (n != titles[i].n)
			fail_msg("\"%s\": %d lines, not %d", titles[i].line, n, titles[i].n);
		if (n && (!str_eq(t.org, str_of(titles[i].org)) ||
		    !str_eq(t.year, str_of(titles[i].year))))
			fail_msg("\"%s\": organ \"%.*s\", year \"%.*s\"", titles[i].line,
			    (int)t.org.n, t.org.p, (int)t.year.n, t.year.p);
	}
}

/* A title has so many characters at most; lines above that do not fit are none of it. */
static void
lines_that_do_not_fit_are_left_out(void **state)
{
	char above[256], line[256];
	struct title t;
	size_t i;

	(void)state;
	for (i = 0; i + 3 < 230; i += 3)
		memcpy(above + i, "甲", 3);
	memcpy(line, above, 180);
	strcpy(line + 180, "政府信息公开工作年度报告");
	assert_int_equal(heading_title(str_of(line), (struct str){above, i}, (struct str){above, i},
	    &t), 1);
	assert_int_equal(t.org.n, 180);
	assert_int_equal(t.year.n, 0);
	/* With the year it has all that it needs. */
	memcpy(above + i - 12, "2023年", 7);
	assert_int_equal(heading_title(str_of(line), (struct str){above, i - 5}, STR(""), &t), 2);
	assert_true(str_eq(t.year, STR("2023")));
}

static int
teardown(void **state)
{
	(void)state;
	pattern_free_all();
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_the_six_sections),
		cmocka_unit_test(tells_ordinal_and_title),
		cmocka_unit_test(knows_the_decreed_wording),
		cmocka_unit_test(takes_marks_off),
		cmocka_unit_test(knows_titles),
		cmocka_unit_test(lines_that_do_not_fit_are_left_out),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
