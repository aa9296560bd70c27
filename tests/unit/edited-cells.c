/* Tables of cells in which a cell, a rule or a line was lost, moved or doubled. */
#include "unit-match.h"

static void
rows_cut_short_have_no_columns_of_another_page(void **state)
{
	(void)state;
	/* Without 总计 the rows of the first page are as wide as those of the second. */
	read_text("| | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    "| - | - | - | - | - | - | - | - | - | - |\n"
	    "| 一、本年新收政府信息公开申请数量 | | | 8 | 8 | 9 | 7 | 1 | 9 | 42 |\n"
	    "| 二、上年结转政府信息公开申请数量 | | | 8 | 3 | 3 | 1 | 8 | 3 |\n"
	    "| 三、本年度办理结果 | （一）予以公开 | | 6 | 1 | 7 | 3 | 2 | 4 |\n"
	    "| | （三）不予公开 | 1.属于国家秘密 | 5 | 7 | 8 | 9 | 4 | 6 |\n"
	    "\n"
	    "| | | | | | | | | |\n"
	    "| - | - | - | - | - | - | - | - | - |\n"
	    "| | （六）其他处理 | 2 | 2 | 8 | 6 | 8 | 9 | 35 |\n"
	    "| （七）总计 | | 9 | 7 | 9 | 7 | 1 | 8 | 41 |\n"
	    "| 四、结转下年度继续办理 | | 4 | 7 | 1 | 8 | 2 | 9 | 31 |\n", "2022");
	assert_row("3", "2", "4 ? ? ? ? ? ? ?");
	assert_row("3", "4", "12 4 7 1 8 2 9 31");
}

static void
a_row_alone_has_no_columns_of_another_page(void **state)
{
	(void)state;
	/* The row above it tells where those of its page are. */
	read_text("| | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    "| - | - | - | - | - | - | - | - | - | - |\n"
	    "| 一、本年新收政府信息公开申请数量 | | | 8 | 8 | 9 | 7 | 1 | 9 | 42 |\n"
	    "| 二、上年结转政府信息公开申请数量 | | | 8 | 3 | 3 | 1 | 8 | 3 |\n"
	    "\n"
	    "| | （六）其他处理 | 2 | 2 | 8 | 6 | 8 | 9 | 35 |\n"
	    "| （七）总计 | | 9 | 7 | 9 | 7 | 1 | 8 | 41 |\n"
	    "| 四、结转下年度继续办理 | | 4 | 7 | 1 | 8 | 2 | 9 | 31 |\n", "2022");
	assert_row("3", "1", "3 8 8 9 7 1 9 42");
	assert_row("3", "2", "4 ? ? ? ? ? ? ?");
	assert_row("3", "4", "8 4 7 1 8 2 9 31");
}

static void
a_rule_below_values_in_a_head_makes_no_empty_row(void **state)
{
	(void)state;
	/* It stood above them. */
	read_text("┌────────────────────────────────────────────┬──────────────────────────────────"
	    "──────────┬────────────────────────────────────────────┐\n"
	    "│行政复议                                    │未经复议直接起诉                  "
	    "          │复议后起诉                                  │\n"
	    "├────────┼────────┼────────┼────────┼────────┼────────┼────────┼────────┼───────"
	    "─┼────────┼────────┼────────┼────────┼────────┼────────┤\n"
	    "│结果维持│结果纠正│其他结果│尚未审结│总计    │结果维持│结果纠正│其他结果│尚未审"
	    "结│总计    │结果维持│结果纠正│其他结果│尚未审结│总计    │\n"
	    "│-       │-       │-       │-       │3       │-       │-       │-       │-      "
	    " │3       │-       │-       │-       │-       │3       │\n"
	    "├────────┼────────┼────────┼────────┼────────┼────────┼────────┼────────┼───────"
	    "─┼────────┼────────┼────────┼────────┼────────┼────────┤\n"
	    "└────────┴────────┴────────┴────────┴────────┴────────┴────────┴────────┴───────"
	    "─┴────────┴────────┴────────┴────────┴────────┴────────┘\n", "2022");
	assert_row("4", "review", "2 ? ? ? ? ?");
	assert_row("4", "suit-direct", "2 ? ? ? ? ?");
}

static void
a_drawn_table_goes_on_behind_what_is_left_of_a_line(void **state)
{
	(void)state;
	/* The first line of 二 was cut, and an empty line put in. */
	read_text("+------------+---+---+---+---+---+---+----+\n"
	    "| 一、本年新 | 8 | 8 | 9 | 7 | 1 | 9 | 42 |\n"
	    "| 收政府信息 |   |   |   |   |   |   |    |\n"
	    "| 公开申请数 |   |   |   |   |   |   |    |\n"
	    "| 量         |   |   |   |   |   |   |    |\n"
	    "+------------+---+---+---+---+---+---+----+\n"
	    "| 二、上年结 | 5 | 3 \n"
	    "\n"
	    " | 3 | 1 | 8 | 3 | 23 |\n"
	    "| 转政府信息 |   |   |   |   |   |   |    |\n"
	    "| 公开申请数 |   |   |   |   |   |   |    |\n"
	    "| 量         |   |   |   |   |   |   |    |\n"
	    "+------------+---+---+---+---+---+---+----+\n"
	    "| （七）总计 | 9 | 7 | 9 | 7 | 1 | 8 | 41 |\n"
	    "+------------+---+---+---+---+---+---+----+\n"
	    "| 四、结转下 | 4 | 7 | 1 | 8 | 2 | 9 | 31 |\n"
	    "| 年度继续办 |   |   |   |   |   |   |    |\n"
	    "| 理         |   |   |   |   |   |   |    |\n"
	    "+------------+---+---+---+---+---+---+----+\n", "2022");
	assert_row("3", "1", "2 8 8 9 7 1 9 42");
	assert_row("3", "2", "absent");
	assert_row("3", "4", "16 4 7 1 8 2 9 31");
}

static void
rows_between_rules_are_no_lines(void **state)
{
	(void)state;
	/* The first line has no bar at its end: it is none of a drawn table. */
	read_text("| 一、 |      |      | 8 | 8 | 9 | 7 | 1 | 9 | 42\n"
	    "|      | （六 | 1.   | 2 | 1 | 4 | 7 | 7 | 5 | 29 |\n"
	    "|      | ）其 | 申请 |   |   |   |   |   |   |    |\n"
	    "|      | 他处 | 人无 |   |   |   |   |   |   |    |\n"
	    "|      | 理   | 正当 |   |   |   |   |   |   |    |\n"
	    "|      |      | 理由 |   |   |   |   |   |   |    |\n"
	    "|      |      | 逾期 |   |   |   |   |   |   |    |\n"
	    "|      |      | 不补 |   |   |   |   |   |   |    |\n"
	    "|      |      | 正、 |   |   |   |   |   |   |    |\n"
	    "+------+------+------+---+---+---+---+---+---+----+\n"
	    "|      |      | 2.   | 4 | 9 | 5 | 6 | 2 | 5 | 25 |\n"
	    "|      |      | 申请 |   |   |   |   |   |   |    |\n"
	    "|      |      | 人逾 |   |   |   |   |   |   |    |\n"
	    "|      |      | 期未 |   |   |   |   |   |   |    |\n"
	    "|      |      | 按收 |   |   |   |   |   |   |    |\n"
	    "|      |      | 费通 |   |   |   |   |   |   |    |\n"
	    "+------+------+------+---+---+---+---+---+---+----+\n", "2022");
	assert_row("3", "3.6.1", "2 ? ? ? ? ? ? ?");
}

static void
text_before_the_values_of_the_last_row_leaves_them_open(void **state)
{
	(void)state;
	/* One cell a line, and an empty one leaves no line. */
	read_text("二、上年结转政府信息公开申请数量\n"
	    "3.其他\n"
	    "四、结转下年度继续办理\n"
	    "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "7\n"
	    "8\n", "2022");
	assert_row("3", "4", "3 ? ? ? ? ? ? ?");
	read_text("一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
	    "二、上年结转政府信息公开申请数量\n"
	    "3.其他\n"
	    "四、结转下年度继续办理\n"
	    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n", "2022");
	assert_row("3", "4", "11       ");
	/* Labels alone tell nothing. */
	read_text("二、上年结转政府信息公开申请数量\n"
	    "3.其他\n"
	    "四、结转下年度继续办理\n"
	    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n", "2022");
	assert_row("3", "3.6.3", "2 ? ? ? ? ? ? ?");
}

static void
single_values_elsewhere_on_the_next_page_are_in_doubt(void **state)
{
	(void)state;
	/* It has the width of the first, and one column more before the labels. */
	read_text(",,,,,,自然人,法人或其他组织,,,,,,,,,,,总计\n"
	    ",,,,,,,商业企业,,,科研机构,,,社会公益组织,,法律服务机构,,其他,\n"
	    "一、本年新收政府信息公开申请数量,,,,,,,,,,,,,,,,,,15165\n"
	    ",（三）不予公开,,,1.属于国家秘密,,,,,,,,,,,,,,1214\n"
	    ",,,,3.危及“三安全一稳定”,,,,,,,,,,,,,,2418\n"
	    ",,（六）其他处理,,,,,,,,,,,,,,,126,\n"
	    ",,（七）总计,,,,,,,,,,,,,,,14477,\n"
	    "四、结转下年度继续办理,,,,,,,,,,,,,,,,,688,\n", "2022");
	assert_row("3", "3.3.3", "5       2418");
	assert_row("3", "3.7", "7 ? ? ? ? ? ? ?");
	assert_row("3", "4", "8 ? ? ? ? ? ? ?");
	/* A head of its own tells where they are. */
	read_text(",,,,,,自然人,法人或其他组织,,,,,,,,,,,总计\n"
	    ",,,,,,,商业企业,,,科研机构,,,社会公益组织,,法律服务机构,,其他,\n"
	    "一、本年新收政府信息公开申请数量,,,,,,,,,,,,,,,,,,15165\n"
	    ",（三）不予公开,,,1.属于国家秘密,,,,,,,,,,,,,,1214\n"
	    ",,,,3.危及“三安全一稳定”,,,,,,,,,,,,,,2418\n"
	    ",,,,,自然人,法人或其他组织,,,,,,,,,,,总计,\n"
	    ",,,,,,商业企业,,,科研机构,,,社会公益组织,,法律服务机构,,其他,,\n"
	    ",,（六）其他处理,,,,,,,,,,,,,,,126,\n"
	    ",,（七）总计,,,,,,,,,,,,,,,14477,\n"
	    "四、结转下年度继续办理,,,,,,,,,,,,,,,,,688,\n", "2022");
	assert_row("3", "4", "10       688");
}

static void
a_table_of_asciidoc_begins_behind_a_fence_too_many(void **state)
{
	(void)state;
	read_text("[cols=\",\",]\n"
	    "|===\n"
	    "|===\n"
	    "|信息内容 |本年处理决定数量\n"
	    "\n"
	    "|行政许可 |28\n"
	    "\n"
	    "|===\n"
	    "\n"
	    "[cols=\",\",]\n"
	    "|===\n"
	    "|第二十条第（八）项 |\n"
	    "\n"
	    "|信息内容 |本年收费金额（单位：万元）\n"
	    "\n"
	    "|行政事业性收费 |14\n"
	    "\n"
	    "|===\n", "2022");
	assert_row("2.8", "fees", "16 14");
}

static void
a_bar_behind_text_begins_no_row(void **state)
{
	(void)state;
	/* A sentence that got into the first cell ends the table; the row has lost that cell. */
	read_text("行政复议  \n---|---  \n"
	    "结果维持\n\n|\n\n结果纠正\n\n|\n\n其他结果\n\n|\n\n尚未审结\n\n|\n\n"
	    "总计\n\n|\n\n"
	    "结果维持\n\n|\n\n结果纠正\n\n|\n\n其他结果\n\n|\n\n尚未审结\n\n|\n\n"
	    "总计\n\n|\n\n"
	    "结果维持\n\n|\n\n结果纠正\n\n|\n\n其他结果\n\n|\n\n尚未审结\n\n|\n\n总计  \n  \n132\n\n"
	    "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "|\n\n8\n\n|\n\n\n|\n\n\n|\n\n140\n\n|\n\n0\n\n|\n\n1\n\n|\n\n0\n\n|\n\n0\n\n|\n\n1\n\n"
	    "|\n\n0\n\n|\n\n2\n\n|\n\n0\n\n|\n\n0\n\n|\n\n2  \n  \n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_cut_short_have_no_columns_of_another_page),
		cmocka_unit_test(a_row_alone_has_no_columns_of_another_page),
		cmocka_unit_test(a_rule_below_values_in_a_head_makes_no_empty_row),
		cmocka_unit_test(a_drawn_table_goes_on_behind_what_is_left_of_a_line),
		cmocka_unit_test(rows_between_rules_are_no_lines),
		cmocka_unit_test(text_before_the_values_of_the_last_row_leaves_them_open),
		cmocka_unit_test(single_values_elsewhere_on_the_next_page_are_in_doubt),
		cmocka_unit_test(a_table_of_asciidoc_begins_behind_a_fence_too_many),
		cmocka_unit_test(a_bar_behind_text_begins_no_row),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
