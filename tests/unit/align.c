/* Values of aligned text find their columns by where they stand. */
#include "unit-match.h"

/* No row is full; the second column moves what stands one blank behind it. */
#define SPARSE \
	"1.属于国家秘密                7     20                               27\n" \
	"2.其他法律行政法规禁止公开                20     8                         28\n" \
	"3.危及“三安全一稳定”                         8     5                   13\n" \
	"4.保护第三方合法权益                                5     31            36\n"
#define LAST \
	"5.属于三类内部事务信息                                     31    4       35\n" \
	"6.属于四类过程性信息             1999 20                                2019\n"

static void
rows_that_are_not_full_show_the_columns(void **state)
{
	(void)state;
	read_text(SPARSE LAST, "2022");
	assert_row("3", "3.3.1", "1 7 20     27");
	assert_row("3", "3.3.2", "2  20 8    28");
	assert_row("3", "3.3.3", "3   8 5   13");
	assert_row("3", "3.3.4", "4    5 31  36");
	assert_row("3", "3.3.5", "5     31 4 35");
	assert_row("3", "3.3.6", "6 1999 20     2019");
}

static void
columns_that_no_row_parts_are_in_doubt(void **state)
{
	(void)state;
	read_text(SPARSE, "2022");
	assert_row("3", "3.3.1", "1 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.4", "4 ? ? ? ? ? ? ?");
}

static void
numbers_that_run_together_are_in_doubt(void **state)
{
	(void)state;
	read_text(SPARSE LAST
	    "7.属于行政执法案卷                    20     8     5123456             1262\n", "2022");
	assert_row("3", "3.3.5", "5     31 4 35");
	assert_row("3", "3.3.7", "7 ? ? ? ? ? ? ?");
}

static void
a_number_that_may_be_cut_in_two_is_in_doubt(void **state)
{
	(void)state;
	read_text(SPARSE LAST
	    "7.属于行政执法案卷                    20     1 2                       32\n", "2022");
	assert_row("3", "3.3.7", "7  20 ? ? ? ? 32");
}

static void
rows_of_two_pages_in_one_are_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量         38   45   50   43   16   21   213\n"
	    "2.没有现成信息需要另行制作                         3                   3\n"
	    "1.信访举报投诉类申请                             3  8     11\n"
	    "4.无正当理由大量反复申请                   7        8     15\n"
	    "5.要求行政机关确认或重新出具已获取信息     6           3  9\n"
	    "1.申请人无正当理由逾期不补正               1  4  7        12\n"
	    "2.申请人逾期未按收费通知要求缴纳费用          3           3\n"
	    "3.其他                                  7     7        5  19\n", "2022");
	assert_row("3", "3.4.2", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.5.1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.6.3", "8 ? ? ? ? ? ? ?");
}

/* By characters 75 is 商业企业's, by what a terminal shows 自然人's. */
static void
places_that_count_in_two_ways_are_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请 43 156 70 193 31  144 637\n"
	    "数量\n"
	    "二、上年结转政府信息公开申请    9                  9\n"
	    "数量\n"
	    "三、 （一）予以公开        75                 75\n"
	    "本年 （二）部分公开（区分处理 3                    3\n"
	    "度办 的，只计这一情形，不计其\n"
	    "理结 他情形）\n", "2022");
	assert_row("3", "1", "1 43 156 70 193 31 144 637");
	assert_row("3", "2", "3 ? ?    ? ?");
	assert_row("3", "3.1", "5 ? ?   ? ? ?");
}

static void
a_row_that_was_moved_proves_no_columns(void **state)
{
	/* Its values stand where they would if places were counted in characters. */
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量                                            "
	    "    70                 61件                294件              "
	    "  267                333件                294                "
	    "1319\n"
	    "    （二）部分公开（区分处理的，只计这一情形，不计其他情形）                            "
	    "           3 件                                    78件       "
	    "                              88                  169\n"
	    "    不予公  4.保护第三方合法权益                                        "
	    "                                                4件          "
	    "                                                            "
	    "        4\n"
	    "                                                            "
	    "       87件                                    61 件          "
	    "                        148 件\n"
	    "    其他处  2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政                     "
	    "                              6                             "
	    "                                                  6\n"
	    "    （七）总计                                                   "
	    "              162件                73                  294   "
	    "            297 件              333 件                294     "
	    "          1453 件\n", "2022");
	assert_row("3", "3.2", "2  3件  78件  88 169");
}

static void
one_row_that_was_moved_settles_no_metric(void **state)
{
	(void)state;
	read_text(
	    "              3.危及“三\n"
	    "                 4.保护第三        45244               81547         126791\n"
	    "              小计       172166 59968  5894  33781  186053 44994  502856\n"
	    "   （七）总计            307986 417411 88865 115105 298172 144054 1371593\n"
	    " 四、结转下年度继续办理                      65945  35767         101712\n", "2022");
	assert_row("3", "4", "5    65945 35767  101712");
}

static void
a_row_with_a_value_near_no_column_is_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量                     112   93   77  100  101   82  565\n"
	    "      1.属于国家秘密                         3    7       5    7    8        30\n"
	    "      1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公\n"
	    "四、结转下年度继续办理                            3    4    4    9    5    3   28\n", "2022");
	assert_row("3", "3.3.1", "2 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_that_are_not_full_show_the_columns),
		cmocka_unit_test(columns_that_no_row_parts_are_in_doubt),
		cmocka_unit_test(numbers_that_run_together_are_in_doubt),
		cmocka_unit_test(a_number_that_may_be_cut_in_two_is_in_doubt),
		cmocka_unit_test(places_that_count_in_two_ways_are_in_doubt),
		cmocka_unit_test(a_row_that_was_moved_proves_no_columns),
		cmocka_unit_test(one_row_that_was_moved_settles_no_metric),
		cmocka_unit_test(a_row_with_a_value_near_no_column_is_in_doubt),
		cmocka_unit_test(rows_of_two_pages_in_one_are_in_doubt),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
