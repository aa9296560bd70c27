/* Rows and cells as a reader adds them. */
#include "grid.h"
#include "unit-arena.h"

static void
add(struct grid *g, const char *text, size_t line)
{
	assert_int_equal(grid_add_cell(g, str_of(text), line), 0);
}

static void
empty_cells_only_widen_a_row(void **state)
{
	struct grid g = grid_new(&arena);

	(void)state;
	assert_int_equal(grid_add_row(&g, 7, true), 0);
	add(&g, "", 7);
	add(&g, "甲", 7);
	add(&g, "", 7);
	add(&g, " 12\xE3\x80\x80", 8);
	add(&g, "", 8);
	assert_int_equal(grid_add_row(&g, 9, false), 0);
	add(&g, "乙", 9);
	assert_int_equal(g.nrows, 2);
	assert_int_equal(g.ncells, 3);
	assert_int_equal(g.rows[0].line, 7);
	assert_int_equal(g.rows[0].width, 5);
	assert_int_equal(g.rows[0].first, 0);
	assert_int_equal(g.rows[0].n, 2);
	assert_true(g.rows[0].indexed);
	assert_int_equal(g.cells[0].col, 1);
	assert_int_equal(g.cells[1].col, 3);
	assert_int_equal(g.cells[1].line, 8);
	assert_true(str_eq(g.cells[1].text, STR("12")));
	assert_false(g.cells[1].doubtful);
	assert_int_equal(g.rows[1].first, 2);
	assert_int_equal(g.rows[1].n, 1);
	assert_int_equal(g.rows[1].width, 1);
	assert_false(g.rows[1].indexed);
}

static void
a_row_of_empty_cells_has_a_place(void **state)
{
	struct grid g = grid_new(&arena);

	(void)state;
	assert_int_equal(grid_add_row(&g, 1, true), 0);
	add(&g, "", 1);
	assert_int_equal(g.rows[0].n, 0);
	assert_non_null(g.cells);
}

static void
a_cell_goes_on(void **state)
{
	struct grid g = grid_new(&arena);

	(void)state;
	assert_int_equal(grid_add_row(&g, 1, false), 0);
	add(&g, "行政规", 1);
	assert_int_equal(grid_extend_cell(&g, STR("范性")), 0);
	assert_int_equal(grid_extend_cell(&g, STR("文件")), 0);
	assert_int_equal(g.ncells, 1);
	assert_int_equal(g.rows[0].width, 1);
	assert_int_equal(g.cells[0].line, 1);
	assert_true(str_eq(g.cells[0].text, STR("行政规范性文件")));
}

static void
many_rows(void **state)
{
	struct grid g = grid_new(&arena);
	size_t i;

	(void)state;
	for (i = 0; i < 3000; i++) {
		assert_int_equal(grid_add_row(&g, i + 1, true), 0);
		add(&g, i % 2 ? "甲" : "", i + 1);
		add(&g, "乙", i + 1);
	}
	assert_int_equal(g.nrows, 3000);
	assert_int_equal(g.ncells, 4500);
	for (i = 0; i < 3000; i++) {
		assert_int_equal(g.rows[i].line, i + 1);
		assert_int_equal(g.rows[i].n, 1 + i % 2);
		assert_int_equal(g.cells[g.rows[i].first + i % 2].col, 1);
	}
}

/* What has no word is no form's, however long: it must not fill memory. */
static void
plain_rows_and_cells_are_few(void **state)
{
	struct grid g = grid_new(&arena);
	size_t i;

	(void)state;
	for (i = 0; i < 30000; i++) {
		assert_int_equal(grid_add_row(&g, i + 1, true), 0);
		add(&g, "1", i + 1);
	}
	assert_in_range(g.nrows, 100, 1000);
	assert_int_equal(g.rows[g.nrows - 1].line, 30000);
	assert_int_equal(grid_add_row(&g, i, true), 0);
	add(&g, "甲", i);
	for (i = 0; i < 30000; i++)
		add(&g, "1", i + 1);
	assert_in_range(g.rows[g.nrows - 1].n, 100, 3000);
	assert_int_equal(g.rows[g.nrows - 1].width, 30001);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(empty_cells_only_widen_a_row),
		cmocka_unit_test(a_row_of_empty_cells_has_a_place),
		cmocka_unit_test(a_cell_goes_on),
		cmocka_unit_test(many_rows),
		cmocka_unit_test(plain_rows_and_cells_are_few),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
