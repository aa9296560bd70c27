/* What cells say, sign by sign. */
#include <stdlib.h>

#include "cell.h"
#include "unit.h"

#define N(a) (sizeof(a) / sizeof *(a))

/* The cell as "state value unit", the last two only where there are any. */
static const char *
reading(struct str text, bool change)
{
	static char result[256];
	char buf[128];
	struct cell c;

	/* The text and the room at their exact sizes, so that a sanitizer sees the ends. */
	char *copy = malloc(text.n ? text.n : 1), *room = malloc(text.n + 1);

	assert_non_null(copy);
	assert_non_null(room);
	memcpy(copy, text.p, text.n);
	c = cell_read((struct str){copy, text.n}, change, room, text.n + 1);
	assert_true(c.value.n < sizeof buf);
	if (c.value.n)
		memcpy(buf, c.value.p, c.value.n);
	buf[c.value.n] = '\0';
	snprintf(result, sizeof result, "%s%s%s%s%s", cell_state_name[c.state],
	    c.value.n ? " " : "", buf, c.unit ? " " : "", c.unit ? c.unit : "");
	free(copy);
	free(room);
	return result;
}

struct row {
	const char *text, *wanted;
};

static void
check(const struct row *rows, size_t n, bool change)
{
	size_t i;

	for (i = 0; i < n; i++) {
		const char *got = reading(str_of(rows[i].text), change);

		if (strcmp(got, rows[i].wanted) != 0)
			print_error("cell: \"%s\"\n", rows[i].text);
		assert_string_equal(got, rows[i].wanted);
	}
}

static const char *const blank[] = {
	"", " ", "\t", "　", "\u00A0", "\u200B", "\uFEFF", "&nbsp;", "&nbsp; &nbsp;", "/", "／",
	"\\", "＼", "-", "－", "\u2212", "--", "－－", "—", "——", "―", "――", "–", "·", ".", "．",
	"空", "无", "\u2F46", "不适用", "不适\u2F64", "N/A", "Ｎ／Ａ", " / ", "　无　"
};

static void
blank_signs(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < N(blank); i++) {
		if (strcmp(reading(str_of(blank[i]), i % 2), "blank") != 0)
			print_error("cell: \"%s\"\n", blank[i]);
		assert_string_equal(reading(str_of(blank[i]), i % 2), "blank");
		assert_true(cell_blank(str_of(blank[i])));
	}
	assert_false(cell_blank(STR("0")));
	assert_false(cell_blank(STR("?")));
	assert_false(cell_blank(STR("---")));
	assert_false(cell_blank(STR("无变化")));
	assert_false(cell_blank(STR("n")));
	assert_true(cell_blank((struct str){NULL, 0}));
}

static void
numbers(void **state)
{
	static const struct row rows[] = {
		{"0", "ok 0"}, {"7", "ok 7"}, {"007", "ok 7"}, {"000", "ok 0"}, {"-3", "ok -3"},
		{"+3", "ok 3"}, {"－3", "ok -3"}, {"＋３", "ok 3"}, {"\u22123", "ok -3"},
		{"\uFE633", "ok -3"}, {"-0", "ok 0"}, {"-0.00", "ok 0"}, {"0.0000", "ok 0"},
		{"0.50", "ok 0.5"}, {"-00.050", "ok -0.05"}, {"12.3400", "ok 12.34"},
		{"100.00", "ok 100"}, {"１２．５", "ok 12.5"}, {" 5 ", "ok 5"}, {"5\u200B", "ok 5"},
		{"零", "ok 0"}, {"\uF9B2", "ok 0"}, {"&nbsp;5", "ok 5"},
		{"123456789012345678901234567890", "ok 123456789012345678901234567890"},
	};

	(void)state;
	check(rows, N(rows), false);
	check(rows, N(rows), true);
}

static void
groups_of_three(void **state)
{
	static const struct row rows[] = {
		{"1,234", "ok 1234"}, {"１，２３４", "ok 1234"}, {"1，234，567", "ok 1234567"},
		{"1 234", "ok 1234"}, {"12 345 678", "ok 12345678"}, {"1\u00A0234", "ok 1234"},
		{"1　234", "ok 1234"}, {"1\u2009234", "ok 1234"}, {"123,456", "ok 123456"},
		{"-1,234.50", "ok -1234.5"}, {"1,000", "ok 1000"}, {"1&nbsp;234", "ok 1234"},
		{"1,23", "invalid"}, {"12,58", "invalid"}, {"1,2345", "invalid"},
		{"1234,567", "invalid"}, {"1,234,56", "invalid"}, {"1,234 567", "invalid"},
		{"1 234,567", "invalid"}, {"1  234", "invalid"}, {"1, 234", "invalid"},
		{",123", "invalid"}, {"1,", "invalid"}, {"1,,234", "invalid"}, {"1 2", "invalid"},
		{"0 123", "invalid"}, {"0,123", "invalid"}, {"0 0 0", "invalid"},
		{"1,234.567,8", "invalid"}, {"1.234 567", "invalid"}, {"1'234", "invalid"},
	};

	(void)state;
	check(rows, N(rows), false);
}

static void
units_are_told(void **state)
{
	static const struct row rows[] = {
		{"0件", "ok 0 件"}, {"3 条", "ok 3 条"}, {"5项", "ok 5 项"}, {"2个", "ok 2 个"},
		{"1次", "ok 1 次"}, {"4份", "ok 4 份"}, {"6宗", "ok 6 宗"}, {"6000 元", "ok 6000 元"},
		{"1.50万元", "ok 1.5 万元"}, {"2　亿元", "ok 2 亿元"}, {"1 234 件", "ok 1234 件"},
		{"1,234,567.8 万元", "ok 1234567.8 万元"}, {"零件", "ok 0 件"}, {"-3项", "ok -3 项"},
		{"3&nbsp;件", "ok 3 件"}, {"件", "invalid"}, {"3件件", "invalid"}, {"3人", "invalid"},
		{"万元", "invalid"}, {"3 万 元", "invalid"}, {"3万", "invalid"}, {"3件左右", "invalid"},
		{"/件", "invalid"}, {"无件", "invalid"},
	};

	(void)state;
	check(rows, N(rows), false);
}

static void
changes_in_words(void **state)
{
	static const struct row rows[] = {
		{"增加3", "ok 3"}, {"增3", "ok 3"}, {"减少2", "ok -2"}, {"减2", "ok -2"},
		{"不变", "ok 0"}, {"无变化", "ok 0"}, {"增加3项", "ok 3 项"}, {"减少 1,234 项", "ok -1234 项"},
		{"增加０", "ok 0"}, {"减少0", "ok 0"}, {"减少零", "ok 0"}, {"增 12", "ok 12"},
		{"-2", "ok -2"}, {"+2", "ok 2"}, {"增加-3", "invalid"}, {"减少+2", "invalid"},
		{"-增3", "invalid"}, {"增加", "invalid"}, {"增加了3", "invalid"}, {"不变3", "invalid"},
		{"不变项", "invalid"}, {"增减3", "invalid"}, {"增加3,减少2", "invalid"},
		{"增加/", "invalid"},
	};
	size_t i;

	(void)state;
	check(rows, N(rows), true);
	for (i = 0; i < 12; i++)		/* the words mean nothing elsewhere */
		assert_string_equal(reading(str_of(rows[i].text), false), "invalid");
}

static void
the_rest(void **state)
{
	static const struct row rows[] = {
		{"?", "ambiguous"}, {" ？ ", "ambiguous"}, {"??", "invalid"}, {"1?", "invalid"},
		{"12%", "invalid"}, {"1.2.3", "invalid"}, {"abc", "invalid"}, {"详见附表", "invalid"},
		{"1.", "invalid"}, {".5", "invalid"}, {"1 .5", "invalid"}, {"1. 5", "invalid"},
		{"-.5", "invalid"}, {"- 3", "invalid"}, {"--3", "invalid"}, {"+-3", "invalid"},
		{"–3", "invalid"}, {"+", "invalid"}, {"---", "invalid"}, {"/ /", "invalid"},
		{"3-", "invalid"}, {"1e5", "invalid"}, {"0x10", "invalid"}, {"1/2", "invalid"},
		{"一", "invalid"}, {"〇", "invalid"}, {"零零", "invalid"}, {"-零", "ok 0"},
		{"零.5", "invalid"}, {"n/a", "invalid"}, {"(3)", "invalid"}, {"&nbsp", "invalid"},
		{"5&", "invalid"}, {"１２％", "invalid"},
	};

	(void)state;
	check(rows, N(rows), false);
	assert_string_equal(reading((struct str){"-", 0}, false), "blank");
}

static void
numeric_cells_and_labels(void **state)
{
	static const char *const yes[] = {
		"5", "0", "-3", "1,234", "1 234", "6000 元", "0件", "３", "１，２３４", "0.0000", "零", "零件",
		"/", "／", "无", "空", "不适用", "N/A", "?", "-", "——", "·", ".", "&nbsp;5",
		"增加3", "减2项",
		"不变", "无变化",
		"12,58", "12%", "1.2.3", "12,", "1,23", "0 0 0", ".5", "- 3", "1234,5 件"
	};
	static const char *const no[] = {
		"", " ", "　", "&nbsp;", "1.属于国家秘密", "3.其他", "3. 其他", "2.", "１．", "2022年", "2022 年",
		"（一）", "第20条", "(3)", "自然人", "其他", "总计", "无法提供", "空白", "增加", "增长率", "减免",
		"- 2 -", "— 2 —", "1/3", "3人", "件", "万元", "零星", "不变价", "abc", "+", "1、", "5件以上",
		"本年增/减", "2022-01-31"
	};
	size_t i;

	(void)state;
	for (i = 0; i < N(yes); i++) {
		if (!cell_numeric(str_of(yes[i])))
			print_error("cell: \"%s\"\n", yes[i]);
		assert_true(cell_numeric(str_of(yes[i])));
	}
	for (i = 0; i < N(no); i++) {
		if (cell_numeric(str_of(no[i])))
			print_error("label: \"%s\"\n", no[i]);
		assert_false(cell_numeric(str_of(no[i])));
	}
}

static void
a_number_has_room(void **state)
{
	char buf[4];

	(void)state;
	assert_int_equal(cell_read(STR("123"), false, buf, 4).state, CELL_OK);
	assert_int_equal(cell_read(STR("123"), false, buf, 3).state, CELL_INVALID);
	assert_int_equal(cell_read(STR("-"), false, buf, 0).state, CELL_BLANK);
}

/* Takes forever where the time grows with the square of the length. */
static void
a_million_digits(void **state)
{
	enum { DIGITS = 1000000 };
	char *text = malloc(DIGITS + 1), *buf = malloc(DIGITS + 2);
	struct cell c;

	(void)state;
	assert_non_null(text);
	assert_non_null(buf);
	memset(text, '0', DIGITS);
	text[DIGITS] = '7';
	c = cell_read((struct str){text, DIGITS + 1}, false, buf, DIGITS + 2);
	assert_int_equal(c.state, CELL_OK);
	assert_int_equal(c.value.n, 1);
	memset(text, '9', DIGITS + 1);
	c = cell_read((struct str){text, DIGITS + 1}, false, buf, DIGITS + 2);
	assert_int_equal(c.value.n, DIGITS + 1);
	assert_memory_equal(c.value.p, text, DIGITS + 1);
	memset(text, ' ', DIGITS + 1);
	assert_true(cell_blank((struct str){text, DIGITS + 1}));
	free(text);
	free(buf);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(blank_signs),
		cmocka_unit_test(numbers),
		cmocka_unit_test(groups_of_three),
		cmocka_unit_test(units_are_told),
		cmocka_unit_test(changes_in_words),
		cmocka_unit_test(the_rest),
		cmocka_unit_test(numeric_cells_and_labels),
		cmocka_unit_test(a_number_has_room),
		cmocka_unit_test(a_million_digits),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
