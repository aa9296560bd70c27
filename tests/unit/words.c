/* Words of a line and their places. */
#include "unit-arena.h"
#include "words.h"

/* The line's words: text, places in characters and in columns, # behind a value. */
static void
assert_words(const char *line, const char *expected)
{
	struct word w[WORDS_MAX];
	char buf[4096] = "";
	int n = words_split(str_of(line), w, &arena), i;
	size_t used = 0;

	for (i = 0; i < n; i++)
		used += (size_t)snprintf(buf + used, sizeof buf - used, "%s%.*s %d-%d %d-%d%s",
		    i ? ", " : "", (int)w[i].text.n, w[i].text.p, w[i].place.from[GRID_CHARS],
		    w[i].place.to[GRID_CHARS], w[i].place.from[GRID_COLUMNS],
		    w[i].place.to[GRID_COLUMNS], w[i].value ? "#" : "");
	assert_string_equal(buf, expected);
}

static void
places_count_characters_and_columns(void **state)
{
	(void)state;
	assert_words("", "");
	assert_words("  规章   4 ", "规章 2-4 2-6, 4 7-8 9-10#");
	assert_words("\f规章", "规章 0-2 0-4");
	assert_words("\xE3\x80\x80规章 /", "规章 1-3 2-6, / 4-5 7-8#");
}

static void
ordinals_belong_to_their_label(void **state)
{
	(void)state;
	assert_words("1. 属于国家秘密 2", "1.属于国家秘密 0-9 0-15, 2 10-11 16-17#");
	assert_words("1.  2.重复申请", "1. 0-2 0-2, 2.重复申请 4-10 4-14");
	/* That of a group may stand alone, its label on other lines. */
	assert_words("（三） 公开", "（三） 0-3 0-6, 公开 4-6 7-11");
}

static void
labels_may_be_spaced_out(void **state)
{
	(void)state;
	assert_words("总  计  5", "总计 0-4 0-6, 5 6-7 8-9#");
	assert_words("其 他", "其他 0-3 0-5");
	assert_words("3. 其 他 1", "3.其他 0-6 0-8, 1 7-8 9-10#");
	/* Two characters that make no label are two words. */
	assert_words("业 构", "业 0-1 0-2, 构 2-3 3-5");
}

static void
units_belong_to_their_number(void **state)
{
	(void)state;
	assert_words("12 件  3", "12件 0-4 0-5#, 3 6-7 7-8#");
	assert_words("12 页", "12 0-2 0-2#, 页 3-4 3-5");
	assert_words("/ 件", "/ 0-1 0-1#, 件 2-3 2-4");
}

static void
rests_of_numbers_are_values(void **state)
{
	(void)state;
	assert_words(".25", ".25 0-3 0-3#");
	assert_words(",584 x", ",584 0-4 0-4#, x 5-6 5-6");
}

static void
numbers_may_touch_a_label(void **state)
{
	(void)state;
	assert_words("政府信息公开申请0 1,625", "政府信息公开申请 0-8 0-16, 0 8-9 16-17#, "
	    "1,625 10-15 18-23#");
	assert_words("其他.", "其他. 0-3 0-5");
	assert_words("网页12 x12", "网页12 0-4 0-6, x12 5-8 7-10");
}

static void
a_line_may_have_too_many(void **state)
{
	char line[2 * WORDS_MAX + 3];
	struct word w[WORDS_MAX];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof line - 1; i++)
		line[i] = i % 2 ? ' ' : 'x';
	line[i] = '\0';
	assert_int_equal(words_split(str_of(line), w, &arena), WORDS_MAX + 1);
	line[2 * WORDS_MAX] = '\0';
	assert_int_equal(words_split(str_of(line), w, &arena), WORDS_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places_count_characters_and_columns),
		cmocka_unit_test(ordinals_belong_to_their_label),
		cmocka_unit_test(labels_may_be_spaced_out),
		cmocka_unit_test(units_belong_to_their_number),
		cmocka_unit_test(rests_of_numbers_are_values),
		cmocka_unit_test(numbers_may_touch_a_label),
		cmocka_unit_test(a_line_may_have_too_many),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
