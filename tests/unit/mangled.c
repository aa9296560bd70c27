/* Values that stand too close to others, or apart from their labels, as PDF libraries tell them. */
#include "unit-match.h"

static void
a_number_may_have_run_together_with_a_piece_of_a_label(void **state)
{
	(void)state;
	read_text("         他情形）\n"
	    "         不予公于国5\n"
	    "         开      家秘            1852    3        936411  5911     385409  1329591\n"
	    "                密\n"
	    "                政法6978        6863    73       4       818949   79      832946\n"
	    "                规禁\n"
	    "                止公\n"
	    "                开\n"
	    "                3.危\n"
	    "                及\n"
	    "                “三\n"
	    "                安全90709       11446   9585     86417   1        923     199081\n",
	    "2022");
	assert_row("3", "3.3.1", "3 ? 1852 3 936411 5911 385409 1329591");
}

static void
digits_may_be_two_numbers_if_the_sum_says_so(void **state)
{
	(void)state;
	read_text("成信息需\n"
	    "要另行制    /     /            /     /     /     /     /\n"
	    "申请内容    /     11           /     /     /     /     11\n"
	    "1.信访举\n"
	    "报投诉类    /     6818945322         /     /     /     687216\n",
	    "2022");
	assert_row("3", "3.5.1", "4 / ? ? / / / 687216");
	/* The sum itself may be one of them. */
	read_text("一、本年新收政府信息公开申请数量    12     30     41     55     61     75     274\n"
	    "二、上年结转政府信息公开申请数量    13     31     42     56     62     76     280\n"
	    "（一）予以公开                      14     32     43     57     63     77     286\n"
	    "（二）部分公开                      15     33     44     58     64     78     292\n"
	    "1.属于国家秘密                      16     34     45     59     65     30249\n"
	    "2.其他法律行政法规禁止公开          17     35     46     60     66"
	    "            1234567890123456789\n",
	    "2022");
	assert_row("3", "3.2", "4 15 33 44 58 64 78 292");
	assert_row("3", "3.3.1", "5 16 34 45 59 65 ? ?");
	assert_row("3", "3.3.2", "6 17 35 46 60 66  1234567890123456789");
}

static void
values_at_the_top_of_a_block_may_be_the_row_s_above(void **state)
{
	(void)state;
	/* The row's label is cut, and what stands between is none of the table. */
	read_text("请数量 2 / \t/ \t/ \t/ \t/ 2\n"
	    "三、本年度办\n"
	    "理结果 （⼀）予以公开 \t（⼀）予以公开 \t/ / \t4 / \t45 69 118\n"
	    "三、本年度办\n"
	    "处理的，只计这⼀情\n"
	    "形，不计其他情形）\n"
	    "（⼆）部分公开（区分处理\n"
	    "的，只计这⼀情形，不计其他\n"
	    "情形）\n"
	    "/ / \t6 / \t/ \t/ 6\n",
	    "2022");
	assert_row("3", "3.2", "7 ? ? ? ? ? ? ?");
}

static void
values_without_a_label_may_be_the_last_row_s(void **state)
{
	(void)state;
	read_text("本年增/减\n"
	    "行政事业性收费\n"
	    "政府集中采购\n"
	    "74\n"
	    "-2\n"
	    "采购总金额\n"
	    "3\n"
	    "11\n",
	    "2022");
	assert_row("2.9", "procurement", "3 ? ?");
}

static void
values_before_a_label_over_lines_may_be_its_own(void **state)
{
	(void)state;
	read_text("（六）其他处理\n"
	    "94\n"
	    "2.申请⼈逾期未按收费通知要求缴纳费⽤、⾏政机\n"
	    "关不再处理其政府信息公开申请\n"
	    "3.其他\n"
	    "（七）总计\n"
	    "1101\n",
	    "2022");
	assert_row("3", "3.6.2", "4 ? ? ? ? ? ? ?");
}

static void
what_only_stands_close_to_its_label_is_in_no_column(void **state)
{
	(void)state;
	read_text("7.属于行政执法案卷82                  82\n"
	    "6.属于四类过程性信息6     70        76\n"
	    "5.属于三类内部事务信息9  9\n",
	    "2022");
	assert_row("3", "3.3.7", "1 ? ? ? ? ? ? ?");
}

static void
a_cell_of_two_numbers_spoils_the_count(void **state)
{
	(void)state;
	read_text("府信息 85 1 \t0 \t74 \t271 \t39 385 \t470\n"
	    "2.没有现成信息需要另\n"
	    "不予处\n"
	    "2.重复申请 \t6991 3 \t6 \t89 \t82 \t9 \t189 \t7180\n"
	    "3.要求提供公开出版物 1 \t7 \t7082 3803 4755 630 16277 \t16278\n",
	    "2022");
	assert_row("3", "3.5.2", "4 ? ? ? ? ? ? ?");
}

static void
a_value_above_a_label_may_be_the_row_s(void **state)
{
	(void)state;
	read_text("          3.要求提供公开出版物       20  9    49  49  1    6   134\n"
	    "          4.无正当理由大量反复申请     9   30   1   36  3    20  99\n"
	    "                            5\n"
	    "          5.要求行政机关确认或重新出具已获取信   56   5   3   43   1   113\n",
	    "2022");
	assert_row("3", "3.5.5", "4 ? 56 5 3 43 1 113");
}

static void
a_single_number_in_each_row_is_no_run_of_cells(void **state)
{
	(void)state;
	/* Blanks between values were lost. */
	read_text("7.属于行政执法案卷             194896474151\n"
	    "6.属于四类过程性信息             2220552998206\n"
	    "5.属于三类内部事务信息             79229272498\n",
	    "2022");
	assert_row("3", "3.3.7", "1 ? ? ? ? ? ? ?");
}

static void
values_before_labels_are_so_where_the_block_ends(void **state)
{
	(void)state;
	/* What stands right behind the head is the first row's. */
	read_text("自然人\n总计\n其他\n"
	    "2169651550971603022297481980913101491270352\n"
	    "上年\n"
	    "69\n250\n70011\n52\n3274\n8\n73664\n", "2022");
	assert_row("3", "2", "5 ? ? ? ? ? ? ?");
}

static void
rows_that_lack_their_sum_may_have_other_places(void **state)
{
	(void)state;
	/* All have their sum alone; another page's stands left of the first one's. */
	read_text(" 和）                              自然人 商业企业 科研机构 社会公益组 法律服务机 其他 总计\n"
	    "                                                            织         构\n"
	    " 一、本年新收政府信息公开申请数量                                                      792\n"
	    "              6.属于四类             18\n"
	    "              1.本机关不\n"
	    "              掌握相关政             40\n"
	    "   （四）无法 2.没有现成\n"
	    "   提供       信息需要另             52\n"
	    "              3.补正后申\n"
	    "              请内容仍不             10\n",
	    "2022");
	assert_row("3", "1", "3       792");
	assert_row("3", "3.3.6", "4 ? ? ? ? ? ? ?");
}

static void
a_row_with_words_of_the_head_is_in_doubt(void **state)
{
	(void)state;
	/* Two lines changed places. */
	read_text("+--------------------------+------------------------------------+\n"
	    "|                          |申请人情况                               |\n"
	    "|--------------------------+---+----+----+------+------+---+----|\n"
	    "|                          |   |商业企业|科研机构|社会公益组织|法律服务机构|其他 |    |\n"
	    "|一、本年新收政府信息公开申请数量          |不适用|空   |-   |不适用   |——    |—  |1351|\n"
	    "|--------------------------+---+----+----+------+------+---+----|\n"
	    "|二、上年结转政府信息公开申请数量          |-  |不适用 |·   |无     |–     |/  |168 |\n"
	    "|--------+-----------------+---+----+----+------+------+---+----|\n"
	    "|        |（一）予以公开          |/  |N/A |N/A |/     |——    |—  |68  |\n"
	    "|        |-----------------+---+----+----+------+------+---+----|\n"
	    "|        |（二）部分公开（区分处理的，只计这|–  |--  |／   |无     |·     |N/A|136 |\n"
	    "|        |-------+---------+---+----+----+------+------+---+----|\n"
	    "|        |       |1.属于国家秘密 |不适用|空   |-   |/     |N/A   |—— |191 |\n"
	    "|        |       |---------+---+----+----+------+------+---+----|\n"
	    "|        |       |2.其他法律行政法|空  |—   |/   |空     |无     |不适用|0   |\n",
	    "2022");
	assert_row("3", "1", "5 ? ? ? ? ? ? ?");
}

static void
values_behind_a_note_may_be_those_that_a_row_lacks(void **state)
{
	(void)state;
	read_text("信息内容 上一年项目数量  本年增/减    处理决定数量\n"
	    "行政处罚 40       3        10\n"
	    "行政强制 57       -1       56\n"
	    "信息内容 采购项目数量   采购总金额\n"
	    "政府集中          860\n"
	    "注：本表由办公室按月汇总。\n"
	    "采购   0        0\n", "2019");
	assert_row("2.9", "procurement", "5 ? ?");
}

/* What tells the forms apart are a few rows of table 3: a piece of one may look like another's. */
static void
pieces_of_labels_tell_no_form(void **state)
{
#define HEAD "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
#define ROWS "一、本年新收政府信息公开申请数量\t8\t13\t10\t10\t14\t6\t61\n"
	(void)state;
	/* 其他 between （六） and 处理 is no 3.其他. */
	read_text(HEAD ROWS "（六）\n其他\n处理\t2\t0\t0\t0\t13\t0\t15\n"
	    "（七）总计\t14\t8\t13\t17\t18\t6\t76\n", "2020");
	assert_int_equal(table("3")->form->form, FORM_2019);
	assert_row("3", "3.6", "3 2 0 0 0 13 0 15");
	assert_row("3", "3.7", "6 14 8 13 17 18 6 76");
	/* （六）其他处 goes on behind the next row's label. */
	read_text("自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n"
	    "一、本年新收政府信息公开申请数量\n11\n24\n1\n43\n5\n5\n89\n三、本年度办理结果\n（六）\n其他处\n1.申请人无正当理由逾\n"
	    "期不补正、行政机关不\n0\n0\n0\n0\n0\n0\n0\n\n— 2 —\n理\n再处理其政府信息公\n开申请\n"
	    "3.其他\n2\n0\n0\n0\n0\n0\n2\n"
	    "（七）总计\n17\n18\n3\n50\n8\n10\n106\n", "2022");
	assert_int_equal(table("3")->form->form, FORM_2021);
	/* Its first row lost its label: those behind are 2021's. */
	read_text(HEAD ROWS "（六）其他处理\t2\t0\t0\t0\t13\t0\t15\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
	    "\t1\t0\t0\t0\t0\t0\t1\n3.其他\t2\t0\t0\t0\t0\t0\t2\n", "2020");
	assert_row("3", "3.6.3", "5 2 0 0 0 0 0 2");
	/* Whole rows do, against the year's. */
	read_text(HEAD ROWS "（六）其他处理\t2\t0\t0\t0\t13\t0\t15\n", "2022");
	assert_int_equal(table("3")->form->form, FORM_2019);
	assert_row("3", "3.6", "3 2 0 0 0 13 0 15");
#undef HEAD
#undef ROWS
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_may_have_run_together_with_a_piece_of_a_label),
		cmocka_unit_test(digits_may_be_two_numbers_if_the_sum_says_so),
		cmocka_unit_test(values_at_the_top_of_a_block_may_be_the_row_s_above),
		cmocka_unit_test(values_without_a_label_may_be_the_last_row_s),
		cmocka_unit_test(values_before_a_label_over_lines_may_be_its_own),
		cmocka_unit_test(what_only_stands_close_to_its_label_is_in_no_column),
		cmocka_unit_test(a_cell_of_two_numbers_spoils_the_count),
		cmocka_unit_test(a_value_above_a_label_may_be_the_row_s),
		cmocka_unit_test(a_single_number_in_each_row_is_no_run_of_cells),
		cmocka_unit_test(values_before_labels_are_so_where_the_block_ends),
		cmocka_unit_test(rows_that_lack_their_sum_may_have_other_places),
		cmocka_unit_test(a_row_with_words_of_the_head_is_in_doubt),
		cmocka_unit_test(values_behind_a_note_may_be_those_that_a_row_lacks),
		cmocka_unit_test(pieces_of_labels_tell_no_form),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
