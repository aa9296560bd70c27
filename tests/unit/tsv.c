/* Lines split into raw fields, names found, escapes undone. */
#include <stdlib.h>

#include "tsv.h"
#include "unit.h"

static void
assert_str(struct str got, const char *want)
{
	assert_int_equal(got.n, strlen(want));
	if (got.n)
		assert_memory_equal(got.p, want, got.n);
}

static void
splits_at_every_tab(void **state)
{
	struct tsv_line l = TSV_NEW;

	(void)state;
	assert_int_equal(tsv_split(&l, STR("a\t\tbc\t")), 0);
	assert_int_equal(l.n, 4);
	assert_str(l.fields[0], "a");
	assert_str(l.fields[1], "");
	assert_str(l.fields[2], "bc");
	assert_str(l.fields[3], "");
	assert_int_equal(tsv_split(&l, STR("a,b")), 0);
	assert_int_equal(l.n, 1);
	assert_str(l.fields[0], "a,b");
	tsv_free(&l);
	tsv_free(&l);
}

static void
has_one_field_at_least(void **state)
{
	struct tsv_line l = TSV_NEW;

	(void)state;
	assert_int_equal(tsv_split(&l, STR("")), 0);
	assert_int_equal(l.n, 1);
	assert_str(l.fields[0], "");
	assert_int_equal(tsv_split(&l, (struct str){NULL, 0}), 0);
	assert_int_equal(l.n, 1);
	tsv_free(&l);
}

/* The fields are slices of the line, and stop where it does. */
static void
copies_nothing(void **state)
{
	static const char text[] = "one\ttwo\tthree";
	struct tsv_line l = TSV_NEW;

	(void)state;
	assert_int_equal(tsv_split(&l, (struct str){text, 6}), 0);
	assert_int_equal(l.n, 2);
	assert_ptr_equal(l.fields[1].p, text + 4);
	assert_str(l.fields[1], "tw");
	tsv_free(&l);
}

static void
takes_many_fields_and_leaves_the_rest_whole(void **state)
{
	enum { N = TSV_MOST + 9 };
	struct tsv_line l = TSV_NEW;
	char *text = malloc(N);

	(void)state;
	assert_non_null(text);
	memset(text, '\t', N);
	assert_int_equal(tsv_split(&l, (struct str){text, TSV_MOST - 1}), 0);
	assert_int_equal(l.n, TSV_MOST);
	assert_ptr_equal(l.fields[TSV_MOST - 1].p, text + TSV_MOST - 1);
	assert_int_equal(l.fields[TSV_MOST - 1].n, 0);
	assert_int_equal(tsv_split(&l, (struct str){text, N}), 0);
	assert_int_equal(l.n, TSV_MOST);
	assert_ptr_equal(l.fields[TSV_MOST - 1].p, text + TSV_MOST - 1);
	assert_int_equal(l.fields[TSV_MOST - 1].n, N - TSV_MOST + 1);
	tsv_free(&l);
	free(text);
}

static void
splits_lists_at_commas(void **state)
{
	struct tsv_line l = TSV_NEW;

	(void)state;
	assert_int_equal(tsv_split_list(&l, STR("org,,a\tb")), 0);
	assert_int_equal(l.n, 3);
	assert_str(l.fields[0], "org");
	assert_str(l.fields[1], "");
	assert_str(l.fields[2], "a\tb");
	tsv_free(&l);
}

static void
finds_the_first_of_a_name(void **state)
{
	struct tsv_line l = TSV_NEW;

	(void)state;
	assert_int_equal(tsv_split(&l, STR("value\trow\tvalue\t\tvalues")), 0);
	assert_int_equal(tsv_find(&l, STR("value")), 0);
	assert_int_equal(tsv_find(&l, STR("row")), 1);
	assert_int_equal(tsv_find(&l, STR("")), 3);
	assert_int_equal(tsv_find(&l, STR("ro")), TSV_NONE);
	assert_int_equal(tsv_find(&l, STR("Value")), TSV_NONE);
	tsv_free(&l);
}

static void
undoes_escapes(void **state)
{
	static const char *const rows[][2] = {
		{"", ""}, {"plain", "plain"}, {"a\\tb", "a\tb"}, {"\\n", "\n"},
		{"\\\\", "\\"}, {"\\\\t", "\\t"}, {"\\\\\\t", "\\\t"},
		{"\\x", "\\x"}, {"end\\", "end\\"}, {"\\", "\\"},
	};
	char buf[16];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_str(tsv_unescape(str_of(rows[i][0]), buf), rows[i][1]);
}

static void
leaves_a_field_without_escapes_in_place(void **state)
{
	struct str field = STR("plain");
	char buf[8];

	(void)state;
	assert_ptr_equal(tsv_unescape(field, buf).p, field.p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(splits_at_every_tab),
		cmocka_unit_test(has_one_field_at_least),
		cmocka_unit_test(copies_nothing),
		cmocka_unit_test(takes_many_fields_and_leaves_the_rest_whole),
		cmocka_unit_test(splits_lists_at_commas),
		cmocka_unit_test(finds_the_first_of_a_name),
		cmocka_unit_test(undoes_escapes),
		cmocka_unit_test(leaves_a_field_without_escapes_in_place),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
