/* The parts of a report: title, sections, what is numbered under them. */
#include "outline.h"
#include "unit-arena.h"

static struct report report;
static struct layout layout;
static struct outline outline;

static void
read_report(const char *text, size_t line)
{
	report = (struct report){STR("x"), str_of(text), line};
	assert_int_equal(layout_find(&report, &layout, &arena), 0);
	assert_int_equal(outline_find(&report, &layout, &outline, &arena), 0);
}

/* All lines that are not blank: the first two letters of their kind, path, number. */
static const char *
walked(void)
{
	static char buf[4096];
	struct outline_walk w = outline_walk(&report, &layout, &outline);
	size_t n = 0;

	buf[0] = '\0';
	while (outline_next(&w)) {
		if (w.text.n == 0)
			continue;
		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%.2s%u.%u.%u:%zu", n ? " " : "",
		    outline_kind_name[w.kind], w.path[0], w.path[1], w.path[2], w.number);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	return buf;
}

static void
lines_are_told_by_kind_and_path(void **state)
{
	(void)state;
	read_report("页眉\n\n甲市乙局2022年政府信息公开工作年度报告\n一、总体情况\n\n话。\n（二）乙\n"
	    "3.丙\n话。\n（三）丁\n二、主动公开政府信息情况\n1.戊\n第二十条第（五）项\n"
	    "信息内容\t本年处理决定数量\n行政许可\t5\n三、收到和处理政府信息公开申请情况\n", 11);
	assert_string_equal(walked(),
	    "te0.0.0:11 ti0.0.0:13 he1.0.0:14 te1.0.0:16 he1.2.0:17 he1.2.3:18 te1.2.3:19 "
	    "he1.3.0:20 he2.0.0:21 he2.0.1:22 te2.0.1:23 ta2.0.1:24 ta2.0.1:25 he3.0.0:26");
	assert_int_equal(outline.title_first, 13);
	assert_int_equal(outline.title_last, 13);
	assert_true(str_eq(outline.title.org, STR("甲市乙局")));
	assert_true(str_eq(outline.title.year, STR("2022")));
	assert_int_equal(outline.n, 7);
	assert_int_equal(outline.parts[outline.section[1] - 1].line, 21);
	assert_true(str_eq(outline.parts[outline.section[1] - 1].title,
	    STR("主动公开政府信息情况")));
	assert_int_equal(outline.section[4], 0);
}

static void
sections_may_come_in_any_order(void **state)
{
	(void)state;
	read_report("一、总体情况\n甲\n五、存在的主要问题及改进情况\n乙\n"
	    "四、政府信息公开行政复议、行政诉讼情况\n丙\n", 1);
	assert_int_equal(outline.parts[outline.section[0] - 1].line, 1);
	assert_int_equal(outline.parts[outline.section[4] - 1].line, 3);
	assert_int_equal(outline.parts[outline.section[3] - 1].line, 5);
	assert_int_equal(outline.section[1], 0);
}

static void
entries_of_a_list_of_contents_are_no_sections(void **state)
{
	(void)state;
	read_report("目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
	    "一、总体情况\n话。\n二、主动公开政府信息情况\n话。\n", 1);
	assert_int_equal(outline.parts[outline.section[0] - 1].line, 5);
	assert_int_equal(outline.parts[outline.section[1] - 1].line, 7);
}

static void
rows_of_tables_are_no_sections(void **state)
{
	(void)state;
	read_report("三、收到和处理政府信息公开申请情况\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
	    "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n"
	    "四、政府信息公开行政复议、行政诉讼情况\n略。\n", 1);
	assert_int_equal(outline.n, 2);
	assert_int_equal(outline.parts[0].path[0], 3);
	assert_int_equal(outline.parts[1].path[0], 4);
	assert_int_equal(outline.parts[1].line, 5);
}

/* An ordinal at the start of a line, behind a line that is not the end of a sentence. */
static void
lines_of_a_sentence_are_no_items(void **state)
{
	(void)state;
	read_report("一、总体情况\n我局公开了办事须知、\n（一）公告，\n（二）通知。\n（三）图解\n话。\n", 1);
	assert_int_equal(outline.n, 2);
	assert_int_equal(outline.parts[1].line, 5);
}

static void
a_title_may_take_two_lines(void **state)
{
	(void)state;
	read_report("甲市乙局2022年政府\n信息公开工作年度报告\n一、总体情况\n", 1);
	assert_int_equal(outline.title_first, 1);
	assert_int_equal(outline.title_last, 2);
	assert_true(str_eq(outline.title.org, STR("甲市乙局")));
}

/* Reads a page with those texts between its title and section 1. */
static void
read_page(const char *head, const char *between)
{
	char text[1024];

	snprintf(text, sizeof text, "%s\n\n%s\n\n一、总体情况\n略。\n", head, between);
	read_report(text, 1);
}

static void
titles_of_others_are_not_its_own(void **state)
{
	static const char html[] = "<title>甲市乙局2023年政府信息公开工作年度报告</title>";
	static const char plain[] = "甲市乙局2023年政府信息公开工作年度报告";
	static const char *const marked[] = {
		"<ul><li><a href='2.html'>甲市乙局2022年政府信息公开工作年度报告</a></li></ul>",
		"<p>上一篇：</p><p><a href=1.html>甲市丙局2022年政府信息公开工作年度报告</a></p>",
		"<select><option>甲市乙局2022年政府信息公开工作年度报告</option></select>",
		"<div><a href='2.html'><b>甲市乙局2022年</b>\n<i>政府信息公开工作年度报告</i></a></div>"
	};
	static const char *const lists[] = {
		"   * [3]甲市乙局2022年政府信息公开工作年度报告\n   * [4]甲市乙局2021年政府信息公开工作年度报告",
		"• 甲市丙局2022年政府信息公开工作年度报告", "[17]甲市乙局2022年政府信息公开工作年度报告"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof marked / sizeof *marked; i++) {
		read_page(html, marked[i]);
		assert_true(str_eq(outline.title.year, STR("2023")));
		assert_true(str_eq(outline.title.org, STR("甲市乙局")));
		/* Its own is not in the text. */
		read_page("<title>年报</title>", marked[i]);
		assert_int_equal(outline.title.n, 0);
	}
	for (i = 0; i < sizeof lists / sizeof *lists; i++) {
		read_page(plain, lists[i]);
		assert_true(str_eq(outline.title.year, STR("2023")));
		assert_true(str_eq(outline.title.org, STR("甲市乙局")));
	}
	/* A heading of Org is like an entry of a list; an anchor, and a heading, are no links. */
	read_page("", "* 甲市乙局2022年政府信息公开工作年度报告");
	assert_true(str_eq(outline.title.year, STR("2022")));
	read_page("", "<p><a name=top>甲市乙局2022年政府信息公开工作年度报告</a></p>");
	assert_true(str_eq(outline.title.year, STR("2022")));
	read_page("", "<h2><a href='2.html'>甲市乙局2022年政府信息公开工作年度报告</a></h2>");
	assert_true(str_eq(outline.title.year, STR("2022")));
	read_page("", "<p><a href='#top'>甲市乙局2022年政府信息公开工作年度报告</a></p>");
	assert_true(str_eq(outline.title.year, STR("2022")));
}

static void
titles_in_a_row_leave_open_what_they_differ_in(void **state)
{
	(void)state;
	read_page("甲市乙局2023年政府信息公开工作年度报告",
	    "甲市乙局2022年政府信息公开工作年度报告\n甲市乙局2021年政府信息公开工作年度报告");
	assert_true(str_eq(outline.title.org, STR("甲市乙局")));
	assert_int_equal(outline.title.year.n, 0);
	/* An organ may have a long and a short name. */
	read_page("甲市人社局2023年政府信息公开工作年度报告",
	    "甲市人力资源和社会保障局2023年政府信息公开工作年度报告");
	assert_true(str_eq(outline.title.org, STR("甲市人力资源和社会保障局")));
	/* All of a page may stand on one line. */
	read_page("<title>甲市乙局2021年政府信息公开工作年度报告</title>"
	    "<p>首页</p>"
	    "<h1>甲市乙局2023年政府信息公开工作年度报告</h1>", "");
	assert_true(str_eq(outline.title.year, STR("2023")));
	/* A browser prints the date in front of it on each page. */
	read_page("11/22/26, 4:36 AM    甲市乙局2023年政府信息公开工作年度报告",
	    "甲市乙局2023年政府信息公开工作年度报告");
	assert_true(str_eq(outline.title.org, STR("甲市乙局")));
	/* A page's title may be shorter. */
	read_page("<title>甲市2023年政府信息公开工作年度报告</title>",
	    "<h1>甲市人民政府2023年政府信息公开工作年度报告</h1>");
	assert_true(str_eq(outline.title.org, STR("甲市人民政府")));
	/* The last one stands apart. */
	read_page("甲市乙局2022年政府信息公开工作年度报告\n甲市乙局2021年政府信息公开工作年度报告\n",
	    "字号：大 中 小\n\n甲市乙局2023年政府信息公开工作年度报告");
	assert_true(str_eq(outline.title.year, STR("2023")));
}

static void
text_that_is_no_report(void **state)
{
	(void)state;
	read_report("", 1);
	assert_int_equal(outline.n, 0);
	assert_int_equal(outline.title.n, 0);
	assert_int_equal(outline.title_last, 0);
	assert_string_equal(walked(), "");
	read_report("（一）甲\n1.乙\n", 1);	/* before any section they are text */
	assert_int_equal(outline.n, 0);
	assert_string_equal(walked(), "te0.0.0:1 te0.0.0:2");
}

/* The same for the texts of a page, by their number. */
static const char *
texts_walked(void)
{
	static char buf[4096];
	struct outline_texts w;
	size_t n = 0;

	buf[0] = '\0';
	outline_texts(&w, &report, &layout, &outline);
	while (outline_texts_next(&w)) {
		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%.2s%u.%u.%u:%.*s", n ? " " : "",
		    outline_kind_name[w.kind], w.path[0], w.path[1], w.path[2],
		    (int)w.text.text.n, w.text.text.p);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	return buf;
}

static void
a_page_in_one_line(void **state)
{
	(void)state;
	read_report("<h1>甲市乙局<br>2022年政府信息公开工作年度报告</h1><p>一、<b>总体</b>情况</p>"
	    "<p>（一）丙</p><h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容</td>"
	    "<td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>5</td></tr></table>丁\n戊\n", 1);
	assert_string_equal(walked(), "he1.0.0:1 te2.0.0:2");
	assert_string_equal(texts_walked(), "te0.0.0:甲市乙局 te0.0.0:2022年政府信息公开工作年度报告 "
	    "he1.0.0:一、总体情况 he1.1.0:（一）丙 he2.0.0:二、主动公开政府信息情况 ta2.0.0:信息内容 "
	    "ta2.0.0:本年处理决定数量 ta2.0.0:行政许可 ta2.0.0:5 te2.0.0:丁 te2.0.0:戊");
	assert_true(str_eq(outline.title.org, STR("甲市乙局")));
	assert_int_equal(outline.section[1], 3);
	assert_true(str_eq(outline.parts[0].title, STR("总体情况")));
}

static void
a_page_over_lines(void **state)
{
	(void)state;
	read_report("<p\nclass=a>甲市乙局2022年政府信息\n公开工作年度报告</p>\n<p>一、总体\n情况</p>\n"
	    "<!--\n二、主动公开政府信息情况\n-->\n<p>（一）<b>丙</b></p>\n", 1);
	assert_string_equal(walked(), "te0.0.0:1 ti0.0.0:2 ti0.0.0:3 he1.0.0:4 te1.0.0:5 "
	    "te1.0.0:6 te1.0.0:7 te1.0.0:8 he1.1.0:9");
	assert_int_equal(outline.title_first, 2);
	assert_int_equal(outline.title_last, 3);
}

static void
a_section_may_be_headed_in_any_words(void **state)
{
	(void)state;
	/* 三 stands between 二 and 四, and nothing else there is numbered so. */
	read_report("甲市乙局2022年政府信息公开工作年度报告\n一、总体情况\n话。\n"
	    "二、主动公开政府信息情况\n信息内容\t本年处理决定数量\n行政许可\t5\n"
	    "三、公开申请是怎样办的\n\t自然人\t总计\n三、本年度办理结果\t1\t2\n"
	    "四、政府信息公开行政复议、行政诉讼情况\n话。\n五、今后打算\n话。\n", 1);
	assert_string_equal(walked(), "ti0.0.0:1 he1.0.0:2 te1.0.0:3 he2.0.0:4 ta2.0.0:5 "
	    "ta2.0.0:6 he3.0.0:7 ta3.0.0:8 ta3.0.0:9 he4.0.0:10 te4.0.0:11 he5.0.0:12 "
	    "te5.0.0:13");
	assert_true(str_eq(outline.parts[outline.section[2] - 1].title,
	    STR("公开申请是怎样办的")));
	/* A list that is numbered alike leaves it open; so does a sentence. */
	read_report("一、总体情况\n话。\n二、主动公开政府信息情况\n"
	    "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n话。\n"
	    "一、抓学习\n二、抓落实\n三、抓检查\n四、抓考核\n五、抓宣传\n", 1);
	assert_int_equal(outline.section[4], 0);
	read_report("一、总体情况\n话。\n二、主动公开政府信息情况\n"
	    "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n话。\n"
	    "五、我们将加强学习，抓好落实。\n", 1);
	assert_int_equal(outline.section[4], 0);
	/* Sections out of order, or an ordinal alone, show nothing. */
	read_report("二、主动公开政府信息情况\n一、总体情况\n话。\n"
	    "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、今后\n", 1);
	assert_int_equal(outline.section[4], 0);
	read_report("一、总体情况\n话。\n二、主动公开政府信息情况\n"
	    "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、\n", 1);
	assert_int_equal(outline.section[4], 0);
	/* It may go over two lines between tables. */
	read_report("一、总体情况\n话。\n二、主动公开政府信息情况\n信息内容\t本年处理决定数量\n"
	    "行政许可\t5\n三、收到和处理政府信息公开申\n请情况\n\t自然人\t总计\n"
	    "三、本年度办理结果\t1\t2\n四、政府信息公开行政复议、行政诉讼情况\n", 1);
	assert_string_equal(walked(), "he1.0.0:1 te1.0.0:2 he2.0.0:3 ta2.0.0:4 ta2.0.0:5 "
	    "he3.0.0:6 he3.0.0:7 ta3.0.0:8 ta3.0.0:9 he4.0.0:10");
}

static void
text_may_stand_behind_a_section_s_heading(void **state)
{
	struct outline_texts w;

	(void)state;
	read_report("一、总体情况：话。\n二、主动公开政府信息情况\n"
	    "**六、其他需要报告的事项。**无\n", 1);
	assert_string_equal(walked(), "he1.0.0:1 he2.0.0:2 he6.0.0:3");
	outline_texts(&w, &report, &layout, &outline);
	assert_true(outline_texts_next(&w));
	assert_true(str_eq(w.text.text, STR("话。")));
	assert_int_equal(w.kind, OUTLINE_TEXT);
	assert_int_equal(w.path[0], 1);
	assert_true(outline_texts_next(&w));
	assert_int_equal(w.kind, OUTLINE_HEADING);
	assert_true(outline_texts_next(&w));
	assert_true(str_eq(w.text.text, STR("无")));
	assert_int_equal(w.path[0], 6);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_told_by_kind_and_path),
		cmocka_unit_test(sections_may_come_in_any_order),
		cmocka_unit_test(entries_of_a_list_of_contents_are_no_sections),
		cmocka_unit_test(rows_of_tables_are_no_sections),
		cmocka_unit_test(lines_of_a_sentence_are_no_items),
		cmocka_unit_test(a_title_may_take_two_lines),
		cmocka_unit_test(titles_of_others_are_not_its_own),
		cmocka_unit_test(titles_in_a_row_leave_open_what_they_differ_in),
		cmocka_unit_test(text_that_is_no_report),
		cmocka_unit_test(a_page_in_one_line),
		cmocka_unit_test(a_page_over_lines),
		cmocka_unit_test(a_section_may_be_headed_in_any_words),
		cmocka_unit_test(text_may_stand_behind_a_section_s_heading),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
