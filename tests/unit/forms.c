/* The forms as data: codes, tables, rows, columns, lists; which form a year has. */
#include "forms.h"
#include "unit.h"

static void
names_and_years(void **state)
{
	(void)state;
	assert_string_equal(form_name(FORM_NONE), "");
	assert_string_equal(form_name(FORM_2019), "2019");
	assert_string_equal(form_name(FORM_2021), "2021");
	assert_int_equal(form_by_name(STR("2019")), FORM_2019);
	assert_int_equal(form_by_name(STR("2021")), FORM_2021);
	assert_int_equal(form_by_name(STR("2020")), FORM_NONE);
	assert_int_equal(form_by_name(STR("")), FORM_NONE);
	assert_int_equal(form_by_name(STR("20211")), FORM_NONE);
	assert_int_equal(form_by_year(STR("2018")), FORM_NONE);
	assert_int_equal(form_by_year(STR("2019")), FORM_2019);
	assert_int_equal(form_by_year(STR("2020")), FORM_2019);
	assert_int_equal(form_by_year(STR("2021")), FORM_2021);
	assert_int_equal(form_by_year(STR("2030")), FORM_2021);
	assert_int_equal(form_by_year(STR("")), FORM_NONE);
	assert_int_equal(form_by_year(STR("202")), FORM_NONE);
	assert_int_equal(form_by_year(STR("20222")), FORM_NONE);
	assert_int_equal(form_by_year(STR("202x")), FORM_NONE);
}

static void
codes_are_found(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < FORM_CODES; i++)
		assert_int_equal(form_code(str_of(form_codes[i])), i);
	assert_int_equal(form_code(STR("")), -1);
	assert_int_equal(form_code(STR("2")), -1);
	assert_int_equal(form_code(STR("2.2")), -1);
	assert_int_equal(form_code(STR("3 ")), -1);
}

static void
tables_are_found(void **state)
{
	size_t i, found = 0;
	int f, code;

	(void)state;
	for (f = FORM_2019; f < FORMS; f++)
		for (code = 0; code < FORM_CODES; code++) {
			const struct form_table *t = form_table((enum form)f, code);

			found += t != NULL;
			if (t == NULL)
				continue;
			assert_int_equal(t->form, f);
			assert_string_equal(t->code, form_codes[code]);
		}
	assert_int_equal(found, form_ntables);
	assert_null(form_table(FORM_2021, form_code(STR("2.9"))));
	for (i = 1; i < form_ntables; i++)	/* 2019's in order, then 2021's */
		assert_true(form_tables[i].form > form_tables[i - 1].form ||
		    form_code(str_of(form_tables[i].code)) >
		    form_code(str_of(form_tables[i - 1].code)));
}

static void
rows_and_columns_are_found_and_told_apart(void **state)
{
	size_t i, k;

	(void)state;
	for (i = 0; i < form_ntables; i++) {
		const struct form_table *t = &form_tables[i];

		assert_in_range(t->nrows, 1, FORM_MAX_ROWS);
		assert_in_range(t->ncols, 1, FORM_MAX_COLS);
		for (k = 0; k < t->nrows; k++)
			assert_int_equal(form_row(t, str_of(t->rows[k].code)), k);
		for (k = 0; k < t->ncols; k++)
			assert_int_equal(form_col(t, str_of(t->cols[k].code)), k);
		assert_int_equal(form_row(t, STR("")), -1);
		assert_int_equal(form_col(t, STR("nothing")), -1);
	}
}

static void
the_forms_differ_where_they_should(void **state)
{
	int three = form_code(STR("3")), one = form_code(STR("2.1"));
	const struct form_table *old = form_table(FORM_2019, three);
	const struct form_table *new = form_table(FORM_2021, three);

	(void)state;
	assert_int_equal(old->nrows, 23);
	assert_int_equal(new->nrows, 25);
	assert_true(form_row(old, STR("3.6")) >= 0);
	assert_int_equal(form_row(old, STR("3.6.1")), -1);
	assert_int_equal(form_row(new, STR("3.6")), -1);
	assert_true(form_row(new, STR("3.6.3")) >= 0);
	assert_true(form_col(form_table(FORM_2019, one), STR("made")) >= 0);
	assert_int_equal(form_col(form_table(FORM_2021, one), STR("made")), -1);
	assert_true(form_table(FORM_2019, form_code(STR("4")))->flat);
	assert_false(old->flat);
}

static void
lists_of_codes(void **state)
{
	static const struct {
		const char *list;
		int want;
		const char *bad;
	} rows[] = {
		{"2.1", 1, NULL}, {"3", 1 << 5, NULL}, {"4,2.1", 1 | 1 << 6, NULL},
		{"3,3", 1 << 5, NULL}, {"2.1,2.5,2.6,2.8,2.9,3,4", (1 << 7) - 1, NULL},
		{"", -1, ""}, {"3,", -1, ""}, {",3", -1, ""}, {"3,x,4", -1, "x"},
		{"3, 4", -1, " 4"}, {"2", -1, "2"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct str bad = {NULL, 0};

		assert_int_equal(form_code_list(str_of(rows[i].list), &bad), rows[i].want);
		if (rows[i].bad)
			assert_true(str_eq(bad, str_of(rows[i].bad)));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_and_years),
		cmocka_unit_test(codes_are_found),
		cmocka_unit_test(tables_are_found),
		cmocka_unit_test(rows_and_columns_are_found_and_told_apart),
		cmocka_unit_test(the_forms_differ_where_they_should),
		cmocka_unit_test(lists_of_codes),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
