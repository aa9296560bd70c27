/* Rows that are words in a run, in which an empty cell is two blanks more. */
#include "unit-match.h"

#define ROWS \
	"   一、本年新收政府信息公开申请数量 110 118 48 100 113 297 786\n" \
	"   二、上年结转政府信息公开申请数量           4 4\n" \
	"   三、本年度办理结果 （一）予以公开\n" \
	"   （三）不予公开 1.属于国家秘密       94     94\n" \
	"   2.其他法律行政法规禁止公开     2 63 75 82 222\n"

static void
empty_cells_are_counted_by_blanks(void **state)
{
	(void)state;
	read_text(ROWS, "2022");
	assert_row("3", "1", "1 110 118 48 100 113 297 786");
	assert_row("3", "2", "2      4 4");
	assert_row("3", "3.3.1", "4    94   94");
	assert_row("3", "3.3.2", "5   2 63 75 82 222");
}

static void
a_row_with_fewer_cells_is_in_doubt(void **state)
{
	(void)state;
	read_text(ROWS
	    "   3.危及“三安全一稳定”         3   3\n"
	    "   4.保护第三方合法权益   8   34   106\n", "2022");
	assert_row("3", "3.3.3", "6     3  3");
	assert_row("3", "3.3.4", "7 ? ? ? ? ? ? ?");
}

static void
a_row_with_half_a_cell_is_in_doubt(void **state)
{
	(void)state;
	read_text(ROWS
	    "   3.危及“三安全一稳定”         3   3\n"
	    "   4.保护第三方合法权益   8    34   64 106\n", "2022");
	assert_row("3", "3.3.3", "6     3  3");
	assert_row("3", "3.3.4", "7 ? ? ? ? ? ? ?");
}

static void
few_rows_prove_nothing(void **state)
{
	(void)state;
	read_text(
	    "   一、本年新收政府信息公开申请数量 110 118 48 100 113 297 786\n"
	    "   （三）不予公开 1.属于国家秘密       94     94\n"
	    "   2.其他法律行政法规禁止公开     2 63 75 82 222\n", "2022");
	assert_row("3", "3.3.1", "2 ? ? ? ? ? ? ?");
}

static void
an_empty_cell_of_the_label_may_stand_for_one_behind(void **state)
{
	(void)state;
	/* Rows of （一） have a cell more in front; that of the first lacks the last one. */
	read_text(ROWS
	    "   3.危及“三安全一稳定”         3   3\n"
	    "   （二）部分公开（区分处理）   0   0 0 0 0\n"
	    "   （七）总计   162 71 284 235 78 68 900\n", "2022");
	assert_row("3", "3.3.3", "6     3  3");
	assert_row("3", "3.2", "7 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(empty_cells_are_counted_by_blanks),
		cmocka_unit_test(a_row_with_fewer_cells_is_in_doubt),
		cmocka_unit_test(a_row_with_half_a_cell_is_in_doubt),
		cmocka_unit_test(few_rows_prove_nothing),
		cmocka_unit_test(an_empty_cell_of_the_label_may_stand_for_one_behind),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
