/* Tables of which a converter has lost a part: what is not in the text is not blank. */
#include "unit-match.h"

#define HEAD3 "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"

static void
columns_that_are_cut_off_are_not_blank(void **state)
{
	(void)state;
	/* As pandoc does where <col> names fewer columns than there are. */
	read_text("| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） |  |\n"
	    "|---|---|\n"
	    "|  |  |\n"
	    "| 一、本年新收政府信息公开申请数量 |  |\n"
	    "| 二、上年结转政府信息公开申请数量 |  |\n"
	    "| 三、本年度办理结果 | （一）予以公开 |\n"
	    "|  | （二）部分公开（区分处理的，只计这一情形，不计其他情形） |\n"
	    "|  | （七）总计 |\n"
	    "| 四、结转下年度继续办理 |  |\n", "2022");
	assert_row("3", "1", "4 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "4", "9 ? ? ? ? ? ? ?");
	/* Nor are they where a sheet too wide for the page was cut. */
	read_text(
	    " （本列数据的勾稽关系为：第一项加第     自然人    商业企业   科研机构 社会公益组织 法律服务机构\n"
	    "           （一）予以公开\n"
	    "                   7.属于行政执法案卷\n"
	    "  三、本年度办   （三）不予公  8.属于行政查询事项\n", "2022");
	assert_row("3", "3.1", "2      ? ?");
}

static void
digits_among_marks_may_be_a_value(void **state)
{
	(void)state;
	/* XWiki's cells of paragraphs. */
	read_text("| | | |(((自然人\n"
	    "))) |(((商业企业\n"
	    "))) |(((总计\n"
	    ")))\n"
	    "| |（三）不予公开|(((1.属于国家秘密\n"
	    "))) |(((4\n"
	    "))) |(((0\n"
	    ")))\n"
	    "| | |(((5.属于\n"
	    "\n"
	    "三类内部事务信息\n"
	    "))) |(((6\n"
	    "))) |(((0\n"
	    ")))\n", "2022");
	assert_row("3", "3.3.1", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.5", "9 ? ? ? ? ? ? ?");
}

static void
a_label_in_the_last_column_has_no_cells(void **state)
{
	(void)state;
	read_text("|  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    "| 一、本年新收政府信息公开申请数量 |  | 507 | 316 | 491 | 621 | 437 | 616 | 2988 |\n"
	    "| 二、上年结转政府信息公开申请数量 |  | 4 | 4 | 0 | 82 | 61 | 4 | 155 |\n"
	    "|  |  |  |  |  |  |  |  | （七）总计 |\n", "2022");
	assert_row("3", "3.7", "4 ? ? ? ? ? ? ?");
	/* Where a word of a head stands in front of it, it is another. */
	read_text("| | | | 自然人 | 法人或其他组织 | | | | | 总计 |\n"
	    "| | | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |\n"
	    "| | | | 自然人 | | | | | | （七）总计 |\n"
	    "| 一、本年新收政府信息公开申请数量 | | | 507 | 316 | 491 | 621 | 437 | 616 | 2988 |\n"
	    "| 二、上年结转政府信息公开申请数量 | | | 4 | 4 | 0 | 82 | 61 | 4 | 155 |\n", "2022");
	assert_row("3", "3.7", "absent");
	assert_row("3", "2", "5 4 4 0 82 61 4 155");
}

static void
a_number_alone_is_none_of_blank_rows_far_from_it(void **state)
{
	(void)state;
	/* A page's number among cells. */
	read_text("第二十条第（一）项\t\t\t\n"
	    "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
	    "规章\t\t\t\n"
	    "行政规范性文件\t\t\t\n"
	    "第二十条第（五）项\t\t\t\n"
	    "信息内容\t本年处理决定数量\t\t\n"
	    "行政许可\t\t\t\n"
	    "\n2\n\n"
	    "第二十条第（六）项\t\t\t\n", "2022");
	assert_row("2.1", "rules", "3   ");
	assert_row("2.1", "normative", "4   ");
	assert_row("2.5", "licence", "7 ?");
	read_text("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\n"
	    "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\n"
	    "（一）予以公开\t\t\t\t\t\t\t\n"
	    "（二）部分公开\t\t\t\t\t\t\t\n"
	    "1.属于国家秘密\t\t\t\t\t\t\t\n"
	    "\n2\n\n"
	    "2.其他法律行政法规禁止公开\t\t\t\t\t\t\t\n"
	    "3.危及“三安全一稳定”\t\t\t\t\t\t\t\n"
	    "4.保护第三方合法权益\t\t\t\t\t\t\t\n"
	    "5.属于三类内部事务信息\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "2", "3       ");
	assert_row("3", "3.1", "4 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.2", "10 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.5", "13       ");
}

static void
a_number_at_a_page_s_end_may_be_the_page_s(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n\n3\n\n\f行政强制\n\n7\n",
	    "2022");
	assert_row("2.6", "penalty", "4 ?");
	assert_row("2.6", "coercion", "8 7");
	read_text("自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n"
	    "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
	    "二、上年结转政府信息公开申请数量\n11\n12\n\n5\n\n\f14\n15\n16\n68\n"
	    "（一）予以公开\n1\n2\n3\n4\n5\n6\n21\n", "2022");
	assert_row("3", "2", "16 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "26 1 2 3 4 5 6 21");
}

static void
words_in_a_run_stand_below_no_word_of_a_head(void **state)
{
	(void)state;
	/* Of lynx's tables one is laid out; the other's empty cells have left nothing. */
	read_text("   信息内容 本年制发件数 本年废止件数 现行有效件数\n"
	    "   规章 0\n"
	    "   行政规范性\n"
	    "   文件 2 0\n"
	    "\n"
	    "       行政复议                   行政诉讼\n"
	    "   未经复议直接起诉 复议后起诉\n"
	    "       结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正"
	    " 其他结果 尚未审结 总计  结果维持 结果纠正 其他结果 尚未审结 总计\n"
	    "       0    0              0  8    82   94        184 0    6    0         6\n",
	    "2022");
	assert_row("2.1", "rules", "2 ? ? ?");
	assert_row("2.1", "normative", "3 ? ? ?");
}

static void
rows_whose_last_value_is_the_sum_are_pushed(void **state)
{
	(void)state;
	/* Their empty cells were dropped, and others added behind. */
	read_text(HEAD3 "一、本年新收政府信息公开申请数量\t5\t1\t6\t\t\t\t\n"
	    "二、上年结转政府信息公开申请数量\t9\t9\t\t\t\t\t\n"
	    "三、本年度办理结果 （一）予以公开\t2\t3\t4\t9\t\t\t\n"
	    "（二）部分公开\t2\t3\t4\t8\t\t\t\n（七）总计\t1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "4 ? ? ? ? ? ? ?");
	assert_row("3", "3.2", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.7", "6 1 2 3 4 5 6 21");
}

static void
several_numbers_of_a_cell_are_those_of_empty_ones_beside(void **state)
{
	(void)state;
	read_text(HEAD3 "一、本年新收政府信息公开申请数量\t11\t43 224\t\t0\t3\t2\t283\n"
	    "二、上年结转政府信息公开申请数量\t2\t1 0\t\t0\t0\t0\t3\n"
	    "三、本年度办理结果 （一）予以公开\t13\t\t12,345\t0\t0\t0\t370\n"
	    "（二）部分公开\t1\t12 345\t\t0\t0\t0\t12 346\n", "2022");
	assert_row("3", "1", "2 11 ? ? 0 3 2 283");
	assert_row("3", "2", "3 2 ? ? 0 0 0 3");
	assert_row("3", "3.1", "4 13 ? ? 0 0 0 370");
	assert_row("3", "3.2", "5 1 12 345  0 0 0 12 346");
	read_text("\"\",自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
	    "一、本年新收政府信息公开申请数量,1,2,3,4,5,6,21\n"
	    "二、上年结转政府信息公开申请数量,7,\"12\n345\",,4,5,6,379\n（七）总计,0,0,0,0,0,0,0\n", "2022");
	assert_row("3", "2", "3 7 ? ? 4 5 6 379");
}

static void
a_label_among_values_begins_no_row(void **state)
{
	(void)state;
	read_text(HEAD3 "（二）部分公开\t3\t0\t0\t0\t1.\t2\t6\n1.属于国家秘密\t0\t0\t0\t总计\t0\t0\t0\n"
	    "2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t1\t1\n", "2022");
	assert_row("3", "3.2", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.1", "3 0 0 0 ? 0 0 0");
	assert_row("3", "3.3.2", "4 0 0 0 0 0 1 1");
}

static void
where_rows_are_pushed_no_table_s_ends_are_blank(void **state)
{
	(void)state;
	read_text("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t6\t\t\n行政规范性文件\t1\t2\t3\n\n" HEAD3
	    "一、本年新收政府信息公开申请数量\t5\t1\t6\t\t\t\t\n"
	    "二、上年结转政府信息公开申请数量\t9\t9\t\t\t\t\t\n"
	    "三、本年度办理结果 （一）予以公开\t2\t3\t4\t9\t\t\t\n", "2022");
	assert_row("2.1", "rules", "2 ? ? ?");
	assert_row("2.1", "normative", "3 1 2 3");
	/* Two numbers in one cell push the rest of their row. */
	read_text(HEAD3 "一、本年新收政府信息公开申请数量\t9\t0 4\t1\t9\t40\t63\t\n"
	    "二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n（七）总计\t1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	assert_row("3", "2", "3 1 2 3 4 5 6 21");
}

static void
a_quote_alone_swallows_rows(void **state)
{
	(void)state;
	read_text(HEAD3 "二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"
	    "2.其他法律行政法规禁止公开\t16\t37\t\"\t5\t33\t20\t140\n"
	    "3.危及“三安全一稳定”\t14\t0\t0\t0\t4\t0\t18\n"
	    "8.属于行政查询事项\t39\t0\t\"\t0\t38\t15\t128\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n",
	    "2022");
	assert_row("3", "2", "2 1 0 0 0 0 0 1");
	assert_row("3", "3.3.2", "3 ? ? ? ? ? ? ?");
	assert_row("3", "4", "6 0 0 0 0 0 0 0");
}

static void
groups_stand_before_their_rows_in_any_width(void **state)
{
	(void)state;
	read_text("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "（三）不予公开——１．属于国家秘密\t18\t0\t12\t10\t0\t12\t52\n"
	    "（三）不予公开２．其他法律行政法规禁止公开\t1\t0\t0\t0\t0\t0\t1\n"
	    "（三）不予公开4.保护第三方合法权益\t0\t2\t0\t0\t0\t0\t2\n", "2022");
	assert_row("3", "3.3.1", "2 18 0 12 10 0 12 52");
	assert_row("3", "3.3.2", "3 1 0 0 0 0 0 1");
	assert_row("3", "3.3.4", "4 0 2 0 0 0 0 2");
}

/* pypdf: values without blanks between them, behind the rest of a label. */
static void
a_label_in_pieces_has_what_is_behind_the_last(void **state)
{
	(void)state;
	read_text("\n\n5.要求行政机关确认或重新出具\n已获取信息 /63026334//990\n小计 65762380710523701126168\n"
	    "（六）其他处理1.申请人无正当理由 逾期不补\n正、行政机关不再处理其政府信\n"
	    "息公开申请 /9320364/52529\n2.申请人逾期未按收费通知要求\n缴纳费用、行政机关不 再处理其\n"
	    "政府信息公开申请 /90315//7331138\n3.其他 22/4638/34140\n七、总计 489165511091\n", "2022");
	assert_row("3", "3.6.1", "6 ? ? ? ? ? ? ?");
}

/* 2150 goes over two lines, and the second one into a word of the head. */
static void
words_behind_a_value_may_have_its_last_digit(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n215\n定数 0量\n行政强制\n2229\n",
	    "2022");
	assert_row("2.6", "penalty", "4 ?");
	read_text("信息内容\n本年处理决定数量\n行政处罚\n２１５\n定数 ０量\n行政强制\n２２２９\n", "2022");
	assert_row("2.6", "penalty", "3 ?");
}

/* catdoc: the cells of a row behind labels that have TABs between them. */
static void
cells_below_labels_may_be_their_row_s(void **state)
{
	(void)state;
	read_text(HEAD3 "\t（六）其他处理\t1、申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t\n"
	    "\t\n20\t\n9\t\n\t\n25\t\n22\t\n76\n\n3、其他\t\n\t（七）总计\t\n", "2022");
	assert_row("3", "3.6.1", "2 ? ? ? ? ? ? ?");
	/* Without a TAB it may be the page's number. */
	read_text(HEAD3 "一、本年新收\t1\t2\t3\t4\t5\t6\t21\n二、上年结转\t0\t0\t0\t0\t0\t0\t0\n"
	    "（一）予以公开\t\t\t\t\t\t\t\n\n20\n", "2022");
	assert_row("3", "3.1", "4       ");
}

/* A row's label where a value is: the cell may hold it, as the one before holds the value. */
static void
a_label_behind_values_leaves_them_open(void **state)
{
	(void)state;
	read_text("\t" HEAD3 "（六）其他处理\t\t2\t31\t33\t9\t7\t26\t3.其他\n", "2020");
	assert_row("3", "3.6", "2 ? ? ? ? ? ? ?");
}

static void
numbers_alone_behind_a_page_s_end_may_be_the_last_row_s(void **state)
{
	(void)state;
	/* Its last cell may have been pushed there, or the end of its last number. */
	read_text("2.重复申请\t0\t4\t7\t1\t3\t3\t18\n"
	    "3.要求提供公开出版物\t12\t4\t2\t2\t2\t7\t\n\n- 2 -\n\n\f\n29\n\n"
	    "4.无正当理由大量反复申请\t7\t11\t4\t7\t5\t2\t36\n", "2022");
	assert_row("3", "3.5.2", "1 0 4 7 1 3 3 18");
	assert_row("3", "3.5.3", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.5.4", "9 7 11 4 7 5 2 36");
}

static void
no_row_is_blank_where_values_have_run_together(void **state)
{
	(void)state;
	read_text("一、本年新收政府信息公开申请数量\n1\n2\n0\n0\n0\n0\n3\n1.属于国家秘密\n98无无无无\n"
	    "2.其他法律行政法规禁止公开\n3.危及“三安全一稳定”\n"
	    "4.保护第三方合法权益\n0\n0\n0\n0\n0\n0\n0\n5.属于三类内部事务信息\n", "2022");
	assert_row("3", "3.3.3", "12 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_that_are_cut_off_are_not_blank),
		cmocka_unit_test(digits_among_marks_may_be_a_value),
		cmocka_unit_test(a_label_in_the_last_column_has_no_cells),
		cmocka_unit_test(a_number_alone_is_none_of_blank_rows_far_from_it),
		cmocka_unit_test(a_number_at_a_page_s_end_may_be_the_page_s),
		cmocka_unit_test(words_in_a_run_stand_below_no_word_of_a_head),
		cmocka_unit_test(rows_whose_last_value_is_the_sum_are_pushed),
		cmocka_unit_test(several_numbers_of_a_cell_are_those_of_empty_ones_beside),
		cmocka_unit_test(a_label_among_values_begins_no_row),
		cmocka_unit_test(where_rows_are_pushed_no_table_s_ends_are_blank),
		cmocka_unit_test(a_quote_alone_swallows_rows),
		cmocka_unit_test(groups_stand_before_their_rows_in_any_width),
		cmocka_unit_test(a_label_in_pieces_has_what_is_behind_the_last),
		cmocka_unit_test(words_behind_a_value_may_have_its_last_digit),
		cmocka_unit_test(cells_below_labels_may_be_their_row_s),
		cmocka_unit_test(a_label_behind_values_leaves_them_open),
		cmocka_unit_test(numbers_alone_behind_a_page_s_end_may_be_the_last_row_s),
		cmocka_unit_test(no_row_is_blank_where_values_have_run_together),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
