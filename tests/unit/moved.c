/* Pages of which pdftotext has moved lines, or printed them in another order. */
#include "unit-match.h"

static void
a_label_stands_on_a_page_where_it_stands_there(void **state)
{
	(void)state;
	/* The group's label goes on behind the page's end, where the rows' labels begin before. */
	read_text("               8.属于行政查询\n"
	    "           （四） 1.本机关不掌握\n"
	    "           无法提 相关政府信息             134                      134\n"
	    "\f11/22/26, 1:29 AM                     云嶂市东篱区水务局2021年政府信息公开工作年度报告\n"
	    "                  供\n"
	    "                  没有现成信息 27      2.\n", "2022");
	assert_row("3", "3.4.1", "2 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_label_stands_on_a_page_where_it_stands_there),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
