/* The narrative as sentences. */
#include "prose.h"
#include "unit-arena.h"

/* Forty columns each. */
#define FULL1 "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
#define FULL2 "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往"
#define FULL3 "秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜"

static struct prose prose;

static void
read_prose(const char *text)
{
	static struct report r;
	struct layout layout;
	struct outline outline;

	r = (struct report){STR("x"), str_of(text), 1};
	assert_int_equal(layout_find(&r, &layout, &arena), 0);
	assert_int_equal(outline_find(&r, &layout, &outline, &arena), 0);
	assert_int_equal(prose_read(&r, &layout, &outline, &prose, &arena), 0);
}

/* The text's sentences, each with its line in front, parted by "|". */
static void
assert_prose(const char *text, const char *want)
{
	static char buf[4096];
	size_t n = 0, i;

	read_prose(text);
	buf[0] = '\0';
	for (i = 0; i < prose.n; i++) {
		const struct sentence *s = &prose.list[i];

		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu %.*s", n ? "|" : "",
		    s->line, (int)s->text.n, s->text.p);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	assert_string_equal(buf, want);
}

static void
sentences_end_at_stops(void **state)
{
	(void)state;
	assert_prose("", "");
	assert_prose("\n\n甲。乙；丙！丁？戊\n", "3 甲|3 乙|3 丙|3 丁|3 戊");
	assert_prose("甲，乙、丙：丁。。\n", "1 甲,乙、丙:丁");
	assert_prose("甲（乙；丙。）丁；戊\n", "1 甲(乙;丙。)丁|1 戊");
	assert_prose("甲（乙；丙。丁\n", "1 甲(乙|1 丙|1 丁");
	assert_prose("甲）乙；丙\n", "1 甲)乙|1 丙");
}

static void
writing_is_one(void **state)
{
	(void)state;
	assert_prose("２０２２ 年，收到 35\t件", "1 2022年,收到35件");
	assert_prose("**甲**\\~乙", "1 甲~乙");
	assert_prose("⼀\xE2\xBB\xB0⾃⼈", "1 一龙自人");
	assert_prose("1,234件，１２,３４５,678件", "1 1234件,12345678件");
	assert_prose("1，234件", "1 1,234件");
	assert_prose("1,23件，1234,567件，12,3456件", "1 1,23件,1234,567件,12,3456件");
	assert_prose("1 234件，a b，甲 1 乙", "1 1 234件,a b,甲1乙");
	assert_prose("1, 234件", "1 1,234件");
}

static void
wrapped_lines_are_joined(void **state)
{
	(void)state;
	assert_prose(FULL1 "\n" FULL2 "\n" FULL3 "\n甲乙3\n5件。丙\n",
	    "1 " FULL1 FULL2 FULL3 "甲乙3|5 5件|5 丙");
	assert_prose(FULL1 "\n" FULL2 "\n" FULL3 "5\n6件。丙\n", "1 " FULL1 FULL2 FULL3
	    "5 6件|4 丙");
	assert_prose(FULL1 "\n\n- 2 -\n\n" FULL2 "。\n", "1 " FULL1 FULL2);
	assert_prose(FULL1 "。\n" FULL2 "\n", "1 " FULL1 "|2 " FULL2);
	assert_prose("甲\n乙\n", "1 甲|2 乙");
	assert_prose("甲，\n7\n乙\n", "1 甲,乙");
}

static void
what_is_no_prose_is_left_out(void **state)
{
	(void)state;
	assert_prose("首页\n某市水务局2022年政府信息公开工作年度报告\n甲\n一、总体情况\n乙\n"
	    "（一）主动公开。丙。\n丁\n二、主动公开政府信息情况\n戊\n",
	    "3 甲|5 乙|6 (一)主动公开|6 丙|7 丁|9 戊");
	assert_prose("甲\n规章\t0\t0\t0\n行政规范性文件\t1\t1\t0\n乙\n", "1 甲|4 乙");
}

static void
a_sentence_knows_its_place(void **state)
{
	const struct sentence *s;

	(void)state;
	read_prose("一、总体情况\n乙。丙\n（二）依申请公开。" FULL1 FULL2 "\n" FULL3 "1。己。\n庚\n");
	assert_int_equal(prose.n, 6);
	s = &prose.list[1];
	assert_int_equal(s->path[0], 1);
	assert_int_equal(s->path[1], 0);
	assert_int_equal(s->paragraph, prose.list[0].paragraph);
	assert_false(s->heading);
	s = &prose.list[3];
	assert_int_equal(s->path[1], 2);
	assert_int_equal(s->paragraph, 1);
	assert_int_equal(s->line, 3);
	assert_true(s->heading);
	assert_int_equal(prose_line(&prose, s->text.p), 3);
	assert_int_equal(prose_line(&prose, s->text.p + strlen(FULL1 FULL2) - 1), 3);
	assert_int_equal(prose_line(&prose, s->text.p + strlen(FULL1 FULL2)), 4);
	assert_int_equal(prose.list[4].line, 4);
	assert_int_equal(prose.list[5].paragraph, 2);
}

/* Lines that may be pieces of a sentence, and what stands behind a colon. */
static void
what_may_go_on_is_told(void **state)
{
	static const bool loose[] = {false, true, true, false, false, false};
	size_t i;

	(void)state;
	assert_prose("甲：\n\n乙。\n", "1 甲:乙");
	assert_prose("<p>甲：</p><p>乙。</p>\n", "1 甲:乙");
	assert_prose("甲。乙\n丙。丁。\n\n戊\n\n己\n", "1 甲|1 乙|2 丙|2 丁|4 戊|6 己");
	for (i = 0; i < prose.n; i++)
		assert_int_equal(prose.list[i].loose, loose[i]);
}

static void
tags_part_paragraphs(void **state)
{
	static char text[4 * VISIBLE_MAX] = "<p>甲。";
	size_t n = strlen(text);

	(void)state;
	assert_prose("<p>甲<b>乙</b>\n3&nbsp;5</p><p>" FULL1 "</p>\n<p>丁</p>\n",
	    "1 甲乙3 5|2 " FULL1 "|3 丁");
	/* A sentence that is not all there may say something else. */
	memset(text + n, '1', VISIBLE_MAX);
	strcpy(text + n + VISIBLE_MAX, "</p><p>乙</p>");
	assert_prose(text, "1 甲|1 乙");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_end_at_stops),
		cmocka_unit_test(writing_is_one),
		cmocka_unit_test(wrapped_lines_are_joined),
		cmocka_unit_test(what_is_no_prose_is_left_out),
		cmocka_unit_test(a_sentence_knows_its_place),
		cmocka_unit_test(what_may_go_on_is_told),
		cmocka_unit_test(tags_part_paragraphs),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
