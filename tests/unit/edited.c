/* Aligned tables with a line that was cut, moved, or parted from its row: numbers in doubt. */
#include "unit-match.h"

static void
values_behind_a_break_may_be_the_row_s_own(void **state)
{
	(void)state;
	/* The row before the blank line lacks two; numbers of other rows go over lines. */
	read_text("一、本年新收政府信息公开申请数量              980             893             107             96"
	    "3             802             994             570\n"
	    "                                                                                "
	    "2                                                               4\n"
	    "三  （一）予以公开                             95              20              83       "
	    "       81              78                             357\n"
	    "\n"
	    "  结          4.保护第三方合法权益                   45                  51               "
	    "   74                  83                  80                  97               "
	    "  430\n"
	    "      供      2.没有现成信息需要另                   27                  78               "
	    "   19                  84                  52                  66               "
	    "  326\n"
	    "              行制作\n"
	    "              3.补正后申请内容仍不                   36                  14              "
	    "    53                  62                   6     \n"
	    "\n"
	    "             47                 218\n"
	    "              明确\n"
	    "\n"
	    "                   5.要求行政机关确认或               57              52              70 "
	    "             38              14              27             258\n", "2022");
	assert_row("3", "3.4.3", "8 ? ? ? ? ? ? ?");
	assert_row("3", "3.4.2", "6 27 78 19 84 52 66 326");
}

static void
a_line_at_the_margin_may_be_the_end_of_the_last_number(void **state)
{
	(void)state;
	read_text("果 理   4.无正当理由大量反复申请                 59      19      48      72      65      22  "
	    "    285\n"
	    "      5.要求行政机关确认或重新出具已获取信息          37      18      15      61      67      70  "
	    "    268\n"
	    "结果维 结果纠 其他结 尚未审     未经复议直接起诉            复议后起诉\n"
	    "81  60  65  52  258 82  14  64  70  230 82  84  54  17  2\n"
	    "37\n", "2022");
	assert_row("4", "suit-reviewed", "3 82 84 54 17 ?");
	assert_row("4", "review", "4 ? 60 65 52 258");
}

static void
numbers_go_on_beside_a_piece_of_a_label(void **state)
{
	(void)state;
	/* In front of a text between the lines. */
	read_text("办 （三） 1.属于国家秘密           0     0     0     912   0     0     912\n"
	    "理 不予公 2.其他法律行政法规禁止公开     0     886   0     289   0     0     117\n"
	    "结 开                                                          5\n"
	    "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "果     3.危及“三安全一稳定”       0     0     0     0     0     0     0\n"
	    "      4.保护第三方合法权益        0     0     0     0     0     0     0\n", "2022");
	assert_row("3", "3.3.2", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.3", "5 0 0 0 0 0 0 0");
}

static void
values_flush_with_a_full_row_are_in_its_columns(void **state)
{
	(void)state;
	/* By characters the last row's second value stands below 13, by columns below 105. */
	read_text("            5.要求行政\n"
	    "            机关确认或  5     7        1  13\n"
	    " （六）其他处理                     4     4\n"
	    " （七）总计             28 10 17 26 13 11 105\n"
	    " 四、结转下年度继续办理 2                 2\n", "2022");
	assert_row("3", "4", "5 2   ? ? ? ?");
	assert_row("3", "3.7", "4 28 10 17 26 13 11 105");
}

static void
a_piece_left_of_its_label_moved_the_value_beside_it(void **state)
{
	(void)state;
	read_text(" 项加第二项之和   自然 商业 科研 社会 法律    总计\n"
	    " ，等于第三项加   人  企业 机构 公益 服务 其他\n"
	    " 第四项之和）             组织 机构\n"
	    " 一、本年新收政\n"
	    " 府信息公开申请                     1588\n"
	    " 府信息公开申请                     26\n"
	    "    （一）予以                    71\n"
	    "    （二）部分\n"
	    "    公开（区分\n"
	    "    处理\n"
	    "的，只                    97\n"
	    "       于国                    138\n"
	    "       家秘\n", "2022");
	assert_row("3", "3.2", "8 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "7       71");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_behind_a_break_may_be_the_row_s_own),
		cmocka_unit_test(a_line_at_the_margin_may_be_the_end_of_the_last_number),
		cmocka_unit_test(numbers_go_on_beside_a_piece_of_a_label),
		cmocka_unit_test(values_flush_with_a_full_row_are_in_its_columns),
		cmocka_unit_test(a_piece_left_of_its_label_moved_the_value_beside_it),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
