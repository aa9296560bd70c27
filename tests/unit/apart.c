/* Tables in pieces: what stands between them, or in another row, belongs to them or not. */
#include "unit-match.h"

static void
titles_stand_above_tables_of_html(void **state)
{
	(void)state;
	read_text("<p>第二十条第（一）项</p>\n"
	    "<table>\n"
	    "<tr>\n"
	    "<td>信息内容</td>\n<td>本年制发件数</td>\n"
	    "<td>本年废止件数</td>\n<td>现行有效件数</td>\n"
	    "</tr>\n"
	    "<tr>\n<td>规章</td>\n<td>36</td>\n<td></td>\n<td>92</td>\n</tr>\n"
	    "</table>\n"
	    "<p>第二十条第（六）项</p>\n"
	    "<div><TABLE>\n"
	    "<tr>\n<td>信息内容</td>\n<td>本年处理决定数量</td>\n</tr>\n"
	    "<tr>\n<td>行政处罚</td>\n<td>2</td>\n</tr>\n"
	    "<tr>\n<td>行政强制</td>\n<td>8</td>\n</tr>\n"
	    "</TABLE></div>\n", "2022");
	assert_row("2.1", "rules", "10 36  92");
	assert_row("2.6", "penalty", "23 2");
	assert_row("2.6", "coercion", "27 8");
}

static void
titles_between_pipes_take_nothing_from_rows(void **state)
{
	(void)state;
	read_text("第二十条第（一）项\n"
	    "\n"
	    "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
	    "| --- | --- | --- | --- |\n"
	    "| 规章 | 36 | 42 | 92 |\n"
	    "\n"
	    "第二十条第（五）项\n"
	    "\n"
	    "| 信息内容 | 本年处理决定数量 |\n"
	    "| --- | --- |\n"
	    "| 行政许可 | 9 |\n", "2022");
	assert_row("2.1", "rules", "5 36 42 92");
	assert_row("2.5", "licence", "11 9");
}

/* Rows of tabs whose labels go on in the next line; the values of one may differ. */
static void
read_labels_of_two_lines(const char *values)
{
	static char text[1024];

	snprintf(text, sizeof text,
	    "申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "一、本年新收政府信息公开申请数量\t4\t1\t2\t0\t0\t3\t10\n"
	    "二、上年\n"
	    "结转政府\n"
	    "信息公开申请数量%s\n"
	    "（一）予以公开\t89\t231\t2\t9\t318\t80\t729\n"
	    "（二）部分公开（区分处理的，\n"
	    "只计这一情形，不计其他情形）\t98\t4\t783\t0\t7\t67\t959\n"
	    "四、结转下年度继续办理\t801\t783\t94\t784\t192\t882\t3536\n", values);
	read_text(text, "2022");
	assert_row("3", "1", "2 4 1 2 0 0 3 10");
	assert_row("3", "3.2", "7 98 4 783 0 7 67 959");
}

static void
a_label_goes_on_in_the_row_of_its_values(void **state)
{
	(void)state;
	read_labels_of_two_lines("\t63\t64\t1\t381\t32\t25\t565");
	assert_row("3", "2", "3 63 64 1 381 32 25 565");
	read_labels_of_two_lines("\t63\t64\t1\t381\t32");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
}

static void
a_number_beside_a_group_s_label_may_be_its_first_row_s(void **state)
{
	(void)state;
	/* The unit of the last one has no room beside it, and goes on below. */
	read_text("申请人情况             自然人     商业企业   科研机构   社会公益组织 法律服务机构 其他    总计\n"
	    "一、本年新收            22       3         3         384       5         6     423\n"
	    "二、上年结转            3件       63件       5件        42件       38件      5件   156件\n"
	    "三、本年                                                                      1061\n"
	    "      （一）予以公开      3件       764件      85件       164件      40件      5件\n"
	    "度办理结果                                                                       件\n"
	    "      （二）部分公开      5件       8件        7件        7件        8件       9件   44件\n",
	    "2022");
	assert_row("3", "3.1", "5 3件 764件 85件 164件 40件 5件 ?");
	assert_row("3", "3.2", "7 5件 8件 7件 7件 8件 9件 44件");
}

static void
lines_without_labels_are_no_rows_of_drawn_tables(void **state)
{
	(void)state;
	/* Columns one digit wide: more digits stand below others than there are rules. */
	read_text("+---+--------------------------+---+---+---+---+---+---+-----+\n"
	    "|   | 3.补正后申请内容仍不明确 | 7 | 8 | 9 | 8 | 0 | 8 | 862 |\n"
	    "|   |                          | 5 |   |   |   |   | 7 |     |\n"
	    "|   |                          | 0 |   |   |   |   |   |     |\n"
	    "+---+--------------------------+---+---+---+---+---+---+-----+\n"
	    "|   | 3.要求提供公开出版物     | 6 | 9 | 0 | 8 | 7 | 1 | 918 |\n"
	    "|   |                          | 0 |   |   | 4 | 5 | 5 |     |\n"
	    "|   |                          |   |   |   |   | 0 |   |     |\n"
	    "+---+--------------------------+---+---+---+---+---+---+-----+\n"
	    "|   | 4.无正当理由大量反复申请 | 4 | 1 | 1 | 3 | 5 | 8 | 1   |\n"
	    "|   |                          | 5 | 7 |   | 5 |   | 2 | 496 |\n"
	    "|   |                          | 0 | 9 |   |   |   | 6 |     |\n"
	    "+---+--------------------------+---+---+---+---+---+---+-----+\n", "2022");
	assert_row("3", "3.4.3", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.5.4", "10 ? ? ? ? ? ? ?");
}

static void
titles_stand_in_heads_of_dashes(void **state)
{
	(void)state;
	read_text("  ------------------ ------------ ------------ ------------\n"
	    "  第二十条第（一）项\n"
	    "  信息内容           本年制发件数 本年废止件数 现行有效件数\n"
	    "\n"
	    "  规章               773          642          1454\n"
	    "\n"
	    "  行政规范性文件     823          210          1133\n"
	    "  ------------------ ------------ ------------ ------------\n", "2022");
	assert_row("2.1", "rules", "5 773 642 1454");
	assert_row("2.1", "normative", "7 823 210 1133");
	/* A row of numbers whose label begins below them may be two. */
	read_text("  ---------------------- -- -- -- -- -- -- ---\n"
	    "                         1  2  3  4  5  6  21\n"
	    "  （六）其他处理\n"
	    "\n"
	    "  （七）总计             9  7  9  7  1  8  41\n"
	    "\n"
	    "  四、结转下年度继续办理 4  7  1  8  2  9  31\n"
	    "  ---------------------- -- -- -- -- -- -- ---\n", "2022");
	assert_row("3", "3.6", "3 ? ? ? ? ? ? ?");
	assert_row("3", "4", "7 4 7 1 8 2 9 31");
}

static void
a_label_goes_on_in_the_very_next_row_only(void **state)
{
	(void)state;
	read_text("第二十条第（八）项\n"
	    "信息内容\t本年收费金额（单位：万元）\n"
	    "行政事业性收费\t\n"
	    "信息内容\t本年收费金额（单位：万元）\n"
	    "行政事业性收费\t89.1\n", "2022");
	assert_row("2.8", "fees", "3 ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(titles_stand_above_tables_of_html),
		cmocka_unit_test(titles_between_pipes_take_nothing_from_rows),
		cmocka_unit_test(a_label_goes_on_in_the_row_of_its_values),
		cmocka_unit_test(a_label_goes_on_in_the_very_next_row_only),
		cmocka_unit_test(a_number_beside_a_group_s_label_may_be_its_first_row_s),
		cmocka_unit_test(lines_without_labels_are_no_rows_of_drawn_tables),
		cmocka_unit_test(titles_stand_in_heads_of_dashes),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
