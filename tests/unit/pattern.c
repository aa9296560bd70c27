/* Patterns: what they match, their groups, and that they can be used again. */
#include "pattern.h"
#include "unit.h"

static void
finds_and_tells_groups(void **state)
{
	struct pattern p = PATTERN("(\\d+)(?:([年月])|(日))(x)?");
	struct str group[PATTERN_GROUPS], text = STR("共12年");

	(void)state;
	assert_int_equal(pattern_match(&p, text, group), 1);
	assert_true(str_eq(group[0], STR("12年")));
	assert_ptr_equal(group[0].p, text.p + strlen("共"));
	assert_true(str_eq(group[1], STR("12")));
	assert_true(str_eq(group[2], STR("年")));
	assert_null(group[3].p);
	assert_null(group[4].p);
	assert_int_equal(group[7].n, 0);
	assert_int_equal(pattern_match(&p, STR("3日x"), group), 1);
	assert_null(group[2].p);
	assert_true(str_eq(group[3], STR("日")));
	assert_true(str_eq(group[4], STR("x")));
	assert_int_equal(pattern_match(&p, STR("年"), group), 0);
	assert_int_equal(pattern_match(&p, STR("7月"), NULL), 1);
	pattern_free_all();
}

static void
characters_are_not_bytes(void **state)
{
	struct pattern p = PATTERN("^.[\\x{4E00}-\\x{9FFF}]$");

	(void)state;
	assert_int_equal(pattern_match(&p, STR("，法"), NULL), 1);
	assert_int_equal(pattern_match(&p, STR("，，"), NULL), 0);
	assert_int_equal(pattern_match(&p, STR("法"), NULL), 0);
	pattern_free_all();
}

static void
a_slice_ends_where_it_ends(void **state)
{
	struct pattern p = PATTERN("ab$");
	struct pattern empty = PATTERN("^$");

	(void)state;
	assert_int_equal(pattern_match(&p, (struct str){"abc", 2}, NULL), 1);
	assert_int_equal(pattern_match(&p, (struct str){"abc", 3}, NULL), 0);
	assert_int_equal(pattern_match(&empty, (struct str){NULL, 0}, NULL), 1);
	assert_int_equal(pattern_match(&empty, STR("a"), NULL), 0);
	pattern_free_all();
}

static void
goes_on_behind_a_match(void **state)
{
	struct pattern p = PATTERN("(?:^|,)(\\d)");
	struct str group[PATTERN_GROUPS], text = STR("1,2x3");

	(void)state;
	assert_int_equal(pattern_next(&p, text, 0, group), 1);
	assert_true(str_eq(group[1], STR("1")));
	assert_int_equal(pattern_next(&p, text, 1, group), 1);
	assert_true(str_eq(group[1], STR("2")));
	assert_int_equal(pattern_next(&p, text, 4, group), 0);
	assert_int_equal(pattern_next(&p, text, text.n, group), 0);
	pattern_free_all();
}

static void
is_used_again_after_it_was_freed(void **state)
{
	struct pattern p = PATTERN("a");

	(void)state;
	pattern_free_all();
	assert_int_equal(pattern_match(&p, STR("a"), NULL), 1);
	pattern_free_all();
	assert_int_equal(pattern_match(&p, STR("a"), NULL), 1);
	pattern_free_all();
}

static void
a_pattern_that_is_none_fails(void **state)
{
	struct pattern p = PATTERN("(");

	(void)state;
	assert_false(pattern_failed());
	assert_int_equal(pattern_match(&p, STR("("), NULL), -1);
	assert_true(pattern_failed());
	pattern_free_all();
	assert_false(pattern_failed());
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_and_tells_groups),
		cmocka_unit_test(characters_are_not_bytes),
		cmocka_unit_test(a_slice_ends_where_it_ends),
		cmocka_unit_test(goes_on_behind_a_match),
		cmocka_unit_test(is_used_again_after_it_was_freed),
		cmocka_unit_test(a_pattern_that_is_none_fails),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
