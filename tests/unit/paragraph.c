/* Paragraphs made whole. */
#include "paragraph.h"
#include "unit-arena.h"

/* Forty columns each. */
#define FULL1 "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
#define FULL2 "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往"
#define FULL3 "秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜"

/* The text's paragraphs, each with its line in front, parted by "|". */
static void
assert_paragraphs(const char *text, const char *want)
{
	static char buf[4096];
	struct report r = {STR("x"), str_of(text), 1};
	struct layout layout;
	struct outline outline;
	struct paragraphs ps;
	struct paragraph p;
	size_t n = 0;
	int found;

	assert_int_equal(layout_find(&r, &layout, &arena), 0);
	assert_int_equal(outline_find(&r, &layout, &outline, &arena), 0);
	ps = paragraphs_of(outline_walk(&r, &layout, &outline), &arena);
	buf[0] = '\0';
	while ((found = paragraphs_next(&ps, &p)) > 0) {
		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu %.*s", n ? "|" : "", p.line,
		    (int)p.text.n, p.text.p);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	assert_int_equal(found, 0);
	assert_string_equal(buf, want);
}

static void
wrapped_lines_are_joined(void **state)
{
	(void)state;
	assert_paragraphs(FULL1 "\n" FULL2 "\n" FULL3 "\n短。\n下一段。\n",
	    "1 " FULL1 FULL2 FULL3 "短。|5 下一段。");
}

static void
short_lines_are_not(void **state)
{
	(void)state;
	assert_paragraphs("甲\n乙\n丙\n", "1 甲|2 乙|3 丙");
}

static void
a_page_break_is_bridged(void **state)
{
	(void)state;
	assert_paragraphs(FULL1 "，\n\n- 2 -\n\n" FULL2 "。\n",
	    "1 " FULL1 "，" FULL2 "。|3 - 2 -");
}

static void
a_sentence_that_ended_is_not_gone_on_with_across_a_gap(void **state)
{
	(void)state;
	assert_paragraphs(FULL1 "。\n\n" FULL2 "。\n", "1 " FULL1 "。|3 " FULL2 "。");
}

static void
an_indent_begins_a_paragraph(void **state)
{
	(void)state;
	assert_paragraphs(FULL1 "\n" FULL2 "\n" FULL3 "\n　　新的一段。\n",
	    "1 " FULL1 FULL2 FULL3 "|4 新的一段。");
}

static void
headings_and_tables_stand_alone(void **state)
{
	(void)state;
	assert_paragraphs("一、总体情况\n" FULL1 "\n（一）甲\n" FULL2 "\n"
	    "二、主动公开政府信息情况\n信息内容\t本年处理决定数量\n行政许可\t5\n",
	    "1 一、总体情况|2 " FULL1 "|3 （一）甲|4 " FULL2 "|5 二、主动公开政府信息情况|"
	    "6 信息内容\t本年处理决定数量|7 行政许可\t5");
}

static void
a_run_in_heading_is_gone_on_with(void **state)
{
	(void)state;
	assert_paragraphs("一、总体情况\n（一）" FULL1 "。" FULL1 "\n" FULL2 "。\n",
	    "1 一、总体情况|2 （一）" FULL1 "。" FULL1 FULL2 "。");
}

static void
words_of_latin_script_stay_apart(void **state)
{
	(void)state;
	assert_paragraphs(FULL1 " open\ndata " FULL2 "。\n",
	    "1 " FULL1 " open data " FULL2 "。");
}

static void
nothing_comes_of_nothing(void **state)
{
	(void)state;
	assert_paragraphs("", "");
	assert_paragraphs("\n \n　\n", "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wrapped_lines_are_joined),
		cmocka_unit_test(short_lines_are_not),
		cmocka_unit_test(a_page_break_is_bridged),
		cmocka_unit_test(a_sentence_that_ended_is_not_gone_on_with_across_a_gap),
		cmocka_unit_test(an_indent_begins_a_paragraph),
		cmocka_unit_test(headings_and_tables_stand_alone),
		cmocka_unit_test(a_run_in_heading_is_gone_on_with),
		cmocka_unit_test(words_of_latin_script_stay_apart),
		cmocka_unit_test(nothing_comes_of_nothing),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
