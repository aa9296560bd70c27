/* Numbers find their cells, or are in doubt. */
#include "unit-match.h"

#define HEAD3 \
	"\t申请人情况\t\t\t\t\t\t总计\n" \
	"\t自然人\t法人或其他组织\t\t\t\t\t\n" \
	"\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
#define HEAD3_WIDE \
	"\t申请人情况\t\t\t\t\t\t\n" \
	"\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n" \
	"\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
#define HEAD4 \
	"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n" \
	"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n" \
	"\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t" \
	"尚未审结\t总计\n"

/* Rows of a text in which empty cells have left no line. */
#define LOSSES "一、本年新收政府信息公开申请数量\n1\n\n二、上年结转政府信息公开申请数量\n2\n3\n\n（七）总计\n" \
	"4\n\n四、结转下年度继续办理\n5\n6\n7\n"

/* A rule of a table that is drawn. */
#define RULE "+------+------+---+---+---+---+---+------+\n"

#define RULE2 "+------------------+------------+------+------+------+------+------+------+------+\n"

/* A group's label and its row's in one cell; what else stands in brackets is a remark. */
static void
labels_in_one_cell(void **state)
{
	(void)state;
	read_text("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
	    "三、本年度办理结果（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n"
	    "（二）部分公开（区分处理的）\t7\t0\t0\t0\t0\t0\t7\n"
	    "（三）不予公开（总计）\t8\t0\t0\t0\t0\t0\t8\n"
	    "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	assert_row("3", "3.1", "4 1 2 3 4 5 6 21");
	assert_row("3", "3.2", "5 7 0 0 0 0 0 7");
	assert_row("3", "3.7", "absent");
	assert_row("3", "4", "7 0 0 0 0 0 0 0");
}

/* All rows have as many values as the head has words, subtotals among them, and one gap. */
static void
values_in_order_beside_a_subtotal(void **state)
{
	(void)state;
	read_text("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t\t3\t4\t5\t6\t20\t21\n"
	    "二、上年结转政府信息公开申请数量\t0\t1\t\t0\t0\t0\t0\t1\t1\n"
	    "（二）部分公开\t7\t0\t\t0\t0\t0\t0\t0\t7\n"
	    "（七）总计\t8\t0\t\t0\t0\t0\t0\t0\t8\n"
	    "四、结转下年度继续办理\t0\t9\t\t0\t0\t0\t0\t9\t9\n", "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	assert_row("3", "3.7", "5 8 0 0 0 0 0 8");
	assert_row("3", "4", "6 0 9 0 0 0 0 9");
}

static void
small_tables_in_tabs(void **state)
{
	(void)state;
	read_text("第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t/\t3\n"
	    "行政规范性文件\t\t5\t6\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t7\n", "");
	assert_true(match.any);
	assert_int_equal(table("2.1")->form->form, FORM_2021);
	assert_true(table("2.1")->known);
	assert_row("2.1", "rules", "3 1 / 3");
	assert_row("2.1", "normative", "4  5 6");
	assert_row("2.6", "penalty", "7 7");
	assert_row("2.6", "coercion", "absent");
	assert_false(table("3")->present);
	assert_false(table("4")->present);
}

static void
a_row_of_empty_cells_has_them_all(void **state)
{
	(void)state;
	read_text(HEAD4 "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1     ");
	read_text(HEAD4 "\t\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
}

static void
the_form_is_told_by_labels_then_by_the_rest(void **state)
{
	(void)state;
	read_text("信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n" HEAD4
	    "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t2\t2\n", "2022");
	assert_int_equal(table("2.1")->form->form, FORM_2019);
	assert_int_equal(table("4")->form->form, FORM_2019);
	assert_row("4", "review", "3 1 0 0 0 1");
	read_text(HEAD4 "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t2\t2\n", "2022");
	assert_true(table("4")->known);
	assert_int_equal(table("4")->form->form, FORM_2021);
	read_text(HEAD4 "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t2\t2\n", "");
	assert_false(table("4")->known);
}

static void
rows_of_table_3(void **state)
{
	(void)state;
	read_text(HEAD3
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t0\n"
	    "（七）总计\t1\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "1", "4 1 2 3 4 5 6 21");
	assert_row("3", "2", "5       0");
	assert_row("3", "3.7", "6 1 2 3 4 5 6 21");
	assert_row("3", "4", "7 0 0 0 0 0 0 0");
	assert_row("3", "3.1", "absent");
}

/* A converter that takes spans wrongly puts a label of the head where there is room. */
static void
labels_out_of_order_name_no_columns(void **state)
{
	(void)state;
	read_text("\t\t自然人\t\t商业企业\t科研机构\t社会公益组织\t总计\t法律服务机构\t其他\n"
	    "一、本年新收政府信息公开申请数量\t\t1\t\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t20\t\t20\n"
	    "（七）总计\t\t1\t\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t\t\t\t\t\t\t20\t\t20\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
}

/* A library gives the text of a merged cell once for each place: 3 may be there twice. */
static void
as_many_numbers_as_columns_may_be_fewer(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n行政处罚 1 2 4\n"
	    "行政强制 5 1 6\n第二十条第（八）项\n信息内容 上一年项目数量 本年增/减 本年增/减\n"
	    "行政事业性收费  3 3\n", "2019");
	assert_row("2.6", "penalty", "3 1 2 4");
	assert_row("2.8", "fees", "7 ? ?");
}

/* The line above, with the label's beginning, has those of the numbers too. */
static void
a_row_that_has_lost_its_first_line_is_in_doubt(void **state)
{
	(void)state;
	read_text(RULE "| 5.属 | 7,22 | 6 | 8 | 2 | 4 | 7 | 7,25 |\n"
	    "| 于三 | 5    |   |   |   |   |   | 2    |\n| 类内 |      |   |   |   |   |   |      |\n"
	    "| 部事 |      |   |   |   |   |   |      |\n| 务信 |      |   |   |   |   |   |      |\n"
	    "| 息   |      |   |   |   |   |   |      |\n" RULE
	    "| 于四 | 5    | 6 | 8 | 2 | 4 | 7 | 32   |\n| 类过 |      |   |   |   |   |   |      |\n"
	    "| 程性 |      |   |   |   |   |   |      |\n"
	    "| 信息 |      |   |   |   |   |   |      |\n" RULE
	    "| 7.属 | 1    | 2 | 3 | 4 | 5 | 6 | 21   |\n| 于行 |      |   |   |   |   |   |      |\n"
	    "| 政执 |      |   |   |   |   |   |      |\n| 法案 |      |   |   |   |   |   |      |\n"
	    "| 卷   |      |   |   |   |   |   |      |\n" RULE, "2022");
	assert_row("3", "3.3.5", "2 7,225 6 8 2 4 7 7,252");
	assert_row("3", "3.3.6", "9 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.7", "14 1 2 3 4 5 6 21");
}

/* What stands behind a whole word is a row's label, and the blank line below it its cell. */
static void
a_whole_word_of_a_head_does_not_go_on(void **state)
{
	(void)state;
	read_text(
	    "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n\n三、收到和处理政府信息公开申请情况\n"
	    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n自然人\n法人或其他组织\n总计\n\n\n"
	    "商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n89\n187\n129\n77\n"
	    "288\n95\n865\n二、上年结转政府信息公开申请数量\n\n\n\n\n\n\n\n三、本年度办理结果\n（一）予以公开\n\n"
	    "9\n\n\n\n5\n14\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n\n\n\n\n\n\n\n\n"
	    "（三）不予公开\n1.属于国家秘密\n\n4\n55\n\n\n\n59\n\n\n2.其他法律行政法规禁止公开\n\n65\n\n\n\n"
	    "\n65\n\n", "2022");
	assert_row("2.8", "fees", "4 ");
}

static void
a_number_below_a_row_of_bars_may_be_its_last(void **state)
{
	(void)state;
	read_text("第二十条第（一）项 |              |              |             \n"
	    "------------------ | ------------ | ------------ | ------------\n"
	    "信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数\n"
	    "规章               | 53687        |              |\n\n 53687       \n"
	    "行政规范性文件     |              |              |             \n", "");
	assert_row("2.1", "rules", "4 ? ? ?");
}

/* Were the line no row at all, what another print of the table says would stand. */
static void
a_number_in_the_line_of_its_label_is_the_row_s(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n45\n行政强制 51\n"
	    "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n3\n", "");
	assert_row("2.6", "penalty", "4 45");
	assert_row("2.6", "coercion", "6 ?");
	assert_row("2.8", "fees", "10 3");
}

static void
tables_printed_twice_are_in_doubt_where_they_differ(void **state)
{
	(void)state;
	/* The second time one head names the columns of two tables, and a label is cut. */
	read_text("第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n--\n行政强制\n739\n"
	    "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n—\n\n\n\n"
	    "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n52\n"
	    "第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n45\n行政强制\n739\n"
	    "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事\n业性收费\n28.5\n", "");
	assert_row("2.5", "licence", "19 52");
	assert_row("2.6", "penalty", "4 ?");
	assert_row("2.6", "coercion", "6 739");
	assert_row("2.8", "fees", "11 ?");
	/* The second time a value stands behind the last label, or behind the end of it. */
	read_text("信息内容\n本年处理决定数量\n行政许可\n39\n信息内容\n本年收费金额（单位：万元）\n"
	    "行政事业性收费\n25\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费 86.5\n", "");
	assert_row("2.8", "fees", "7 ?");
	read_text("信息内容\n本年处理决定数量\n行政许可\n39\n信息内容\n本年收费金额（单位：万元）\n"
	    "行政事业性收费\n25\n信息内容\n本年收费金额（单位：万元）\n行政事业\n性收费 86.5\n", "");
	assert_row("2.8", "fees", "7 ?");
}

static void
a_row_too_short_or_too_long_is_in_doubt(void **state)
{
	(void)state;
	/* Seven numbers, but in eight cells: one may be there twice. */
	read_text(HEAD3 "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t\t9\t5\t1\t2\t3\t20\t20\n"
	    "（七）总计\t1\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "2", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.7", "6 1 2 3 4 5 6 21");
	read_text("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n行政规范性文件\n4\n5\n6\n", "");
	assert_row("2.1", "rules", "5 ? ? ?");
	assert_row("2.1", "normative", "8 4 5 6");
	read_text("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n9\n行政规范性文件\n4\n5\n6\n", "");
	assert_row("2.1", "rules", "5 ? ? ?");
}

/* One cell lost, and one too many: a row that fits only by accident shows no columns. */
static void
a_row_as_wide_as_those_of_another_page_is_in_doubt(void **state)
{
	(void)state;
	/* One separator of the second row is lost; rows of the second page have one cell less. */
	read_text(HEAD3_WIDE
	    "一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t\t1\t2\t3\t4  5\t6\t21\n"
	    "三、本年度办理结果\t（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n"
	    "\t（二）部分公开\t1\t2\t3\t4\t5\t6\t21\n\t1.属于国家秘密\t1\t2\t3\t4\t5\t6\t21\n"
	    "2.其他法律行政法规禁止公开\t1\t2\t3\t4\t5\t6\t21\n3.危及“三安全一稳定”\t1\t2\t3\t4\t5\t6\t21\n"
	    "（七）总计\t1\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "2", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "6 1 2 3 4 5 6 21");
	assert_row("3", "4", "12 1 2 3 4 5 6 21");
}

static void
a_label_of_two_rows_is_neither_s(void **state)
{
	(void)state;
	read_text("信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可其他对外管理服务事项\t4\t3\t2\n"
	    "第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t1\t2\t3\n", "2019");
	assert_row("2.5", "other-service", "absent");
	assert_row("2.6", "penalty", "5 1 2 3");
}

static void
a_piece_of_a_label_says_nothing_of_a_whole_row(void **state)
{
	(void)state;
	read_text("|信息内容        |上一年项目数量  |本年增/减       |处理决定数量    |\n"
	    "|其他对外管理服务|5               |+3              |2               |\n"
	    "|事项            |                |                |                |\n", "2019");
	assert_row("2.5", "other-service", "2 5 +3 2");
}

static void
an_ordinal_alone_goes_on_with_no_other(void **state)
{
	(void)state;
	/* Fonts with other base lines set it on a line of its own, below its label. */
	read_text("        自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    "（三） 1.属于国家秘密      79   475  26   856  9   69  1514\n"
	    "       危及“三安全一稳定”  64   82   47   908  96  0   1197\n"
	    "                       3.\n"
	    "       4.保护第三方合法权益 7    81   7    78   13  521 707\n"
	    "（四） 3.补正后申请内容仍不明确 516 977  6   554  901 360 3314\n"
	    "（五） 3.要求提供公开出版物 8    335  3    73   9   9   437\n", "2022");
	assert_row("3", "3.4.3", "6 516 977 6 554 901 360 3314");
	assert_row("3", "3.5.3", "7 8 335 3 73 9 9 437");
}

/* Rows with a subtotal and an empty first column, below a head that cannot be read. */
static void
without_a_head_a_hole_may_be_a_column(void **state)
{
	static const char rows[] =
	    "<tr><td>一、本年新收政府信息公开申请数量<td><td>15<td>41<td>27<td>12<td>12<td>107<td>107\n"
	    "<tr><td>二、上年结转政府信息公开申请数量<td><td><td><td><td>7<td>4<td>11<td>11\n"
	    "<tr><td>（一）予以公开<td><td>7<td><td><td><td><td>7<td>7\n"
	    "<tr><td>（七）总计<td><td>7<td><td><td><td><td>7<td>7\n</table>\n";
	char text[1024];

	(void)state;
	snprintf(text, sizeof text, "<table>\n%s", rows);
	read_text(text, "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	snprintf(text, sizeof text, "<table><tr><td>项目</td>商业企业 自然人<td>小计</tr>\n%s", rows);
	read_text(text, "2022");
	assert_row("3", "3.1", "4 ? ? ? ? ? ? ?");
}

static void
the_first_row_as_wide_as_those_of_another_page_is_in_doubt(void **state)
{
	(void)state;
	read_text("（本列数据的勾稽关系为：第一项加第二项之和）,,,申请人情况,,,,,,\n,,,自然人,法人或其他组织,,,,,总计\n"
	    ",,,,商业企业,科研机构,社会公益组织,法律服务机构,其他,\n"
	    "一、本年新收政府信息公开申请数量,,,93,67,78,93,85,502\n"
	    "二、上年结转政府信息公开申请数量,,,9,5,7,1,7,1,30\n"
	    "三、本年度办理结果,（一）予以公开,,2,3,6,3,5,3,22\n"
	    ",（二）部分公开,,8,5,1,6,,7,27\n"
	    ",5.属于三类内部事务信息,8,,7,9,9,1,34\n"
	    ",5.要求行政机关确认或重新出具已获取信息,7,2,1,6,6,3,25\n"
	    "（六）其他处理,,4,8,2,7,6,,27\n"
	    "（七）总计,,97,72,83,89,92,81,514\n"
	    "四、结转下年度继续办理,,5,,2,5,1,5,18\n", "2022");
	assert_row("3", "1", "4 ? ? ? ? ? ? ?");
	assert_row("3", "2", "5 9 5 7 1 7 1 30");
}

static void
a_label_whose_end_has_its_numbers_is_not_blank(void **state)
{
	(void)state;
	read_text(HEAD3 "1.属于国家秘密\t1\t2\t3\t4\t5\t6\t21\n2.重复申请\t\t\t\t\t\t\t1\n"
	    "1.申请人无正当理由逾期不补正\n、行政机关不再处理其政府信息公开申请\t\t\t\t\t\t\t15\n"
	    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t\t\t\t\t\t\t0\n", "2022");
	assert_row("3", "3.6.1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "3.6.2", "8       0");
}

/* 处理决定数量 stands in both forms: alone, or with columns that only one of them has. */
static void
a_head_of_either_form_has_no_other_words(void **state)
{
	(void)state;
	read_text("信息内容 处理决定数量\n行政处罚 35942\n行政强制 -2\n", "2022");
	assert_row("2.6", "penalty", "2 35942");
	assert_row("2.6", "coercion", "3 -2");
	read_text("信息内容 上一年项目数量本年增/减 处理决定数量\n"
	    "行政处罚 35942\n行政强制 -2\n", "2022");
	assert_row("2.6", "penalty", "2 ?");
	assert_row("2.6", "coercion", "3 ?");
}

static void
a_head_that_was_cut_names_no_column(void **state)
{
	(void)state;
	read_text("信息内容\t本年处理决定数量\n行政处罚\t741\n行政强制\t5\n", "2022");
	assert_row("2.6", "penalty", "2 741");
	read_text("/减\t处理决定数量\n行政处罚\t741\t\t\n行政强制\t\t\t\n", "2022");
	assert_row("2.6", "penalty", "2 ?");
	/* The words that are left are not all of its columns. */
	read_text("信息内容 | 本年制发件数 | 本年废止件数 | 有\n行政规范性文件 | 93 | 111\n", "2022");
	assert_row("2.1", "normative", "2 ? ? ?");
}

static void
a_head_that_was_lost_is_not_the_one_above(void **state)
{
	(void)state;
	read_text("第二十条第（六）项,,,,\n信息内容,上一年项目数量,本年增/减,处理决定数量,\n"
	    "行政处罚,10,1,90,\n行政强制,9,,34,\n第二十条第（八）项,,,,\n行政事业性收费,,\"25\",,\n", "2019");
	assert_row("2.6", "coercion", "4 9  34");
	assert_row("2.8", "fees", "6 ? ?");
}

static void
a_row_by_itself_that_fits_by_accident_is_in_doubt(void **state)
{
	(void)state;
	read_text("\t" HEAD3_WIDE
	    "一、本年新收政府信息公开申请数量\t\t117\t95\t85\t99\t115\t94\t605\n"
	    "三、本年度办理结果\t（一）予以公开\t6\t\t3\t7\t8\t1\t25\t\n"
	    "\t（二）部分公开\t8\t7\t8\t6\t6\t2\t37\n"
	    "\t（三）不予公开\t1.属于国家秘密\t8\t3\t8\t9\t3\t2\t33\n"
	    "\t\t2.其他法律行政法规禁止公开\t4\t4\t9\t2\t5\t4\t28\n"
	    "\t\t3.危及“三安全一稳定”\t5\t4\t4\t9\t9\t2\t33\n", "2022");
	assert_row("3", "3.1", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.2", "6 8 7 8 6 6 2 37");
	assert_row("3", "3.3.1", "7 8 3 8 9 3 2 33");
}

/* Rows that begin before the head's first column: they have lost cells in front. */
static void
a_head_that_rows_do_not_fit_names_no_column(void **state)
{
	(void)state;
	read_text("| | | 申请人情况 | | | | | |\n|-|-|-|-|-|-|-|-|-|\n"
	    "| | | 自然人 | 法人或其他组织 | | | | |\n"
	    "| | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
	    "| 一、本年新收政府信息公开申请数量 | | | 290 | 420 | 241 | 416 | 282 | 249 |\n"
	    "\n\n|  |  |  |  |  |  |  |  |  |\n|-|-|-|-|-|-|-|-|-|\n"
	    "| （六）其他处理 | 1.申请人无正当理由逾期不补正 | 23 | | | 85 | | | 108 |\n"
	    "| | 3.其他 | 81 | | | | | 35 | 116 |\n"
	    "| （七）总计 | | 290 | 324 | 315 | 384 | 264 | 249 | 1826 |\n"
	    "| 四、结转下年度继续办理 | | | 96 | | 32 | 18 | | 146 |\n", "2022");
	assert_row("3", "4", "13 ? ? ? ? ? ? ?");
}

/* Where the head's columns stand apart, values that stand side by side are not in them. */
static void
columns_apart_are_not_told_by_a_row_that_spans_them(void **state)
{
	int row;

	(void)state;
	read_text(",,,申请人情况,,,,,,,,,,,\n,,,自然人,,,法人或其他组织,,,,,,,总计,\n"
	    ",,,,,,商业企业,,科研机构,社会公益组织,法律服务机构,,其他,,\n"
	    "三、本年度办理结果,（一）予以公开,,,,,,,,,54,,65,119,\n"
	    "三、本年度办理结果,（二）部分公开,,,,,,81,,,,,,81,\n"
	    "三、本年度办理结果,（七）总计,,,,,,81,,,54,,65,200,\n", "2022");
	row = form_row(table("3")->form, STR("3.1"));
	assert_false(str_eq(table("3")->cell[row][3], STR("54")));
	/* Nor are those of a page of another width, below such a head. */
	read_text(",,自然人,法人或其他组织,,,,,,,总计,\n"
	    ",,,商业企业,科研机构,社会公益组织,,法律服务机构,,其他,,\n"
	    "三、本年度办理结果,（一）予以公开,1,2,,,,,,,3,\n"
	    ",（三）不予公开,,\"4.保护第三方合法权益\",,,,,98,,,,,,98,\n"
	    ",,,5.属于三类内部事务信息,,,,,,,23,,84,,107,\n"
	    ",,,6.属于四类过程性信息,,,,,,77,8,,,,85,\n", "2022");
	assert_row("3", "3.1", "3 1 2     3");
	assert_row("3", "3.3.5", "5 ? ? ? ? ? ? ?");
	/* Nor are those below a head that cannot be read. */
	read_text(",,,,,,,商业企业,,科研机构,,,社会公益组织,,法律服务机构,,,其他,,\n"
	    "一、本年新收政府信息公开申请数量,,,,,352,,179,,304,,,256,,174,,,237,1502,\n"
	    "三、本年度办理结果,\"（一）予以公开\",,,,,,,,,,,,,37,,,,37,\n"
	    ",（二）部分公开,,,,,,,,,,,14,,,,,,14,\n"
	    ",,2.其他法律行政法规禁止公开,,,,,,,,,,,,,,,80,80,\n", "2022");
	assert_row("3", "3.1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.2", "4 ? ? ? ? ? ? ?");
}

static void
a_torn_last_row_is_not_blank_where_it_was_torn(void **state)
{
	(void)state;
	read_text("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n"
	    "行政规范性文件\t347\t731\t\n\n3234\n", "2022");
	assert_row("2.1", "rules", "2 1 2 3");
	assert_row("2.1", "normative", "3 ? ? ?");
	/* A page's number is none of the table's. */
	read_text("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n"
	    "行政规范性文件\t347\t731\t\n\n12\n", "2022");
	assert_row("2.1", "normative", "3 347 731 ");
	/* Nor is a running head a cell that fills a row. */
	read_text("[cols=4*]\n|===\n|信息内容 |上一年项目数量 |本年增/减 |\n\n|行政事业性收费 | |1 |\n\n"
	    "松澜市东篱区人民政府办公室2020年政府信息公开工作年度报告\n\n|第二十条第（九）项 | | |\n\n"
	    "|信息内容 |采购项目数量 |采购总金额 |\n\n|政府集中采购 | |100 |\n\n|===\n", "2019");
	assert_row("2.8", "fees", "5 ? ?");
}

/* A tag that swallowed a number, and the end of its row. */
static void
a_label_right_behind_another_shows_no_blank(void **state)
{
	(void)state;
	read_text("<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr>\n"
	    "<tr><td>行政处罚</td><td style=\"width: 61pt>354</td></tr>\n"
	    "<tr><td style=\"width: 61pt\">行政强制</td><td>25</td></tr></table>\n", "2022");
	assert_row("2.6", "penalty", "2 ?");
	read_text("信息内容\t本年处理决定数量\t\n行政处罚\t行政强制\t25\n", "2022");
	assert_row("2.6", "penalty", "2 ?");
}

static void
values_behind_a_lost_label_are_in_doubt(void **state)
{
	(void)state;
	/* A page may have cut the row; or a row's label is lost, and empty cells with it. */
	read_text("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n\n规章\n1\n\n2\n3\n\n行政规范性文件\n4\n\n"
	    LOSSES, "2022");
	assert_row("2.1", "rules", "6 ? ? ?");
	read_text("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n\n规章\n1\n\n2\n3\n\n行政规范性文件\n4\n5\n6\n",
	    "2022");
	assert_row("2.1", "rules", "6 1 2 3");
	read_text("信息内容\n本年处理决定数量\n行政处罚\n7\n行政强制\n\n" LOSSES, "2022");
	assert_row("2.6", "penalty", "3 ?");
	read_text("信息内容\n本年处理决定数量\n行政处罚\n7\n\n" LOSSES, "2022");
	assert_row("2.6", "penalty", "3 ?");
}

/* A page break through a row: the last digits of its numbers are the next page's first row. */
static void
digits_behind_a_page_break_put_their_row_in_doubt(void **state)
{
#define HEAD "\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
#define TOP HEAD "一、本年新收政府信息公开申请数量\t\t203\t7\t\t4\t5\t6\t225\n（三）\t"
#define CUT "\t203\t73\t198\t950\t310\t652\t959\n"
#define REST "\t07\t\t849\t\t19\t2\t9\n"
#define BELOW "\t3.危及“三安全一稳定”\t1\t2\t3\t4\t5\t6\t21\n"
	static const char *const texts[] = {
		TOP "2.其他法律行政" CUT "\n不予公开\t法规禁止公开" REST BELOW,
		TOP "2.其他法律行政法规禁止公开" CUT "\n\t" REST BELOW,
		TOP "2.其他法律行政法规禁止公开" CUT "\n" HEAD "不予公开\t" REST BELOW,
		TOP "2.其他法律行政法规禁止公开" CUT "\n" HEAD "办理结果\t不予公开" REST BELOW,
		TOP "2.其他法律行政法规禁止公开" CUT "\n松澜市水务局\n\t" REST BELOW
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		read_text(texts[i], "2022");
		assert_row("3", "1", "2 203 7  4 5 6 225");
		assert_row("3", "3.3.2", "3 ? ? ? ? ? ? ?");
	}
	/* The rest of the label alone names the row. */
	read_text(HEAD "（六）其他处\t1.申请人无正当理" CUT
	    "\n理\t由逾期不补正、行政机关不再处理其政府信息公开申请\t4\t\t\t\t\t\t6\n"
	    "（七）总计\t\t1\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t\t1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "3.6.1", "4 ? ? ? ? ? ? ?");
	assert_row("3", "4", "6 1 2 3 4 5 6 21");
	/* A sign for none is no digit of theirs. */
	read_text(TOP "2.其他法律行政法规禁止公开" CUT "\t\t07\t\t/\t\t19\t2\t9\n" BELOW, "2022");
	assert_row("3", "3.3.2", "3 203 73 198 950 310 652 959");
#undef HEAD
#undef TOP
#undef CUT
#undef REST
#undef BELOW
}

/* What has several numbers in a line, or in a word, has them anywhere: no row is blank. */
static void
a_label_among_numbers_that_run_together_is_not_blank(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量\n1\n2\n"
	    "二、上年结转政府信息公开申请数量\n89\n47 136\n9\n53\n29\n4\n22 117\n"
	    "（一）予以公开\n46\n19 65\n（二）部分公开\n1.属于国家秘密\n3\n9\n"
	    "12\n（七）总计\n4\n5\n四、结转下年度继续办理\n5\n6\n7\n", "2022");
	assert_row("3", "3.2", "15 ? ? ? ? ? ? ?");
	read_text(
	    "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    "一、本年新收政府信息公开申请数量 269203217199127197651034\n"
	    "二、上年结转政府信息公开申请数量 8-61无8无6977\n"
	    "（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）无3—/—-33\n"
	    "2.其他法律行政法规禁止公开 无无无--222\n"
	    "3.危及“三安全一稳定” 70/46-/无46116\n"
	    "4.保护第三方合法权益 /-9—-99\n"
	    "5.属于三类内部事务信息 5694168129129\n", "2022");
	assert_row("3", "3.2", "4 ? ? ? ? ? ? ?");
}

/* Where a group's label stands in the midst of its rows, so may values and their labels. */
static void
a_label_of_two_lines_may_have_its_values_above_it(void **state)
{
	(void)state;
	read_text("1.属于国家秘密\n94\n94\n（三）不予公\n开\n2.其他法律行政法规禁止公开\n30\n30\n"
	    "3.危及“三安全一稳定”\n3\n3\n4.无正当理由大量反复申请\n7\n7\n59\n6\n65\n"
	    "5.要求行政机关确认或重新出\n具已获取信息\n（七）总计\n110\n118\n48\n100\n105\n226\n707\n",
	    "2022");
	assert_row("3", "3.5.5", "19 ? ? ? ? ? ? ?");
}

/* Bands as wide as their columns, above rows without the cells that others reach into. */
static void
bands_may_be_wide_where_covered_cells_are_dropped(void **state)
{
	(void)state;
	read_text("| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |\n"
	    "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n"
	    "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | "
	    "总计 |\n|  | 54 | 2 |  | 56 |  |  | 3 | 81 | 84 | 9 |  |  |  | 9 |\n", "2022");
	assert_row("4", "review", "1  54 2  56");
	assert_row("4", "suit-direct", "1   3 81 84");
	assert_row("4", "suit-reviewed", "1 9    9");
	/* All rows may begin with a TAB; a value there is beside the columns. */
	read_text("信息内容\t本年处理决定数量\n行政许可\t\n"
	    "\t行政复议\t行政诉讼\n\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
	    "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
	    "\t\t54\t2\t\t56\t\t\t3\t81\t84\t9\t\t\t\t9\n", "2022");
	assert_row("4", "review", "3  54 2  56");
	assert_row("4", "suit-reviewed", "3 9    9");
	read_text("\t行政复议\t行政诉讼\n\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
	    "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
	    "8\t\t54\t2\t\t56\t\t\t3\t81\t84\t9\t\t\t\t9\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
	/* A TAB too many, in a text whose rows end with their last value. */
	read_text("\t行政复议\t行政诉讼\n\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
	    "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
	    "\t\t\t54\t2\t\t56\t\t\t3\t81\t84\t9\t\t\t7\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
}

/* Rows without the cells that others cover, made as long as the longest by empty ones. */
static void
rows_that_lost_covered_cells_begin_behind_their_label(void **state)
{
	(void)state;
	read_text("| 一、本年新收政府信息公开申请数量 | 9 | 8 |  | 6 | 5 | 4 | 32 |  |\n"
	    "| 二、上年结转政府信息公开申请数量 |  |  | 1 |  |  | 2 | 3 |  |\n"
	    "| 三、本年度办理结果 | （一）予以公开 |  |  | 5 | 4 |  | 7 | 16 |\n"
	    "| （二）部分公开 |  | 9 |  |  |  |  | 9 |  |\n"
	    "| （三）不予公开 | 1.属于国家秘密 |  |  |  |  | 3 |  | 3 |\n"
	    "| 2.其他法律行政法规禁止公开 |  | 5 |  |  |  | 1 | 6 |  |\n"
	    "| 3.危及“三安全一稳定” |  | 1 |  |  | 2 |  |  |  |\n", "2022");
	assert_row("3", "3.1", "3   5 4  7 16");
	assert_row("3", "3.2", "4  9     9");
	assert_row("3", "3.3.1", "5     3  3");
	assert_row("3", "3.3.2", "6  5    1 6");
	/* A row that stops short of the last column may have lost a cell in front. */
	assert_row("3", "3.3.3", "7 ? ? ? ? ? ? ?");
	/* All labels that tell end at the same place: columns may stand anywhere. */
	read_text("| 一、本年新收政府信息公开申请数量 |  |  | 9 |  |  | 6 | 15 | |\n"
	    "| 三、本年度办理结果 | （一）予以公开 |  |  | 5 | 4 |  | 7 | 16 |\n"
	    "| （三）不予公开 | 1.属于国家秘密 |  |  |  |  | 3 |  | 3 |\n"
	    "| （四）无法提供 | 1.本机关不掌握相关政府信息 |  |  |  |  | 3 |  | 3 |\n", "2022");
	assert_row("3", "1", "1 ? ? ? ? ? ? ?");
	/* The head of table 4, without the cells that its own cover. */
	read_text("| 行政复议 | 行政诉讼 |||||||||||||  |\n"
	    "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |"
	    "||||||| |\n"
	    "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 |"
	    " 尚未审结 | 总计 ||||| |\n"
	    "|  |  |  | 7 | 7 |  |  |  |  |  |  | 1 |  |  | 1 |\n", "2022");
	assert_row("4", "review", "1    7 7");
	assert_row("4", "suit-reviewed", "1  1   1");
}

/* The rest of a group's label does not take the place of its first row's. */
static void
labels_over_lines_go_on_below_other_rows(void **state)
{
	(void)state;
	read_text("| 二、上年结转政府信息公开申请数量 |  | 9 | 7 | 2 | 3 | 3 | 4 | 28 |\n"
	    "| 三、本年度办 | （一）予以公开 | 4 | 1 | 4 | 7 | 8 | 9 | 33 |\n"
	    "|  |  |  |  |  |  |  |  |  |\n"
	    "| 理结果 |  |  |  |  |  |  |  |  |\n"
	    "|  | （二）部分公 | 8 | 3 | 9 | 9 | 5 | 1 | 35 |\n"
	    "|  |  |  |  |  |  |  |  |  |\n"
	    "|  | 开（区分处理的，只计这一情形，不计其他情形） |  |  |  |  |  |  |  |\n"
	    "|  | （七）总计 | 12 | 4 | 13 | 16 | 13 | 10 | 68 |\n", "2022");
	assert_row("3", "3.1", "2 4 1 4 7 8 9 33");
	assert_row("3", "3.2", "5 8 3 9 9 5 1 35");
	/* 六）项 is no piece of 行政许可项目. */
	read_text("| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 7 |\n| 第二十条第（ | |\n| | |\n"
	    "| 六）项 | |\n| 信息内容 | 本年处理决定数量 |\n| 行政处罚 | 9 |\n"
	    "| 行政强制 | 6 |\n", "2022");
	assert_row("2.5", "licence", "2 7");
}

/* It may be a piece of a row that has values in the other. */
static void
a_row_of_blanks_is_table_4_only_if_it_is_as_long(void **state)
{
	(void)state;
	read_text(HEAD4 "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1     ");
	read_text(HEAD4 "\t\t\t\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
}

static void
a_sign_beside_the_columns_of_the_head_is_no_value(void **state)
{
	(void)state;
	read_text("信息内容\t\t\t本年新制作数量\t本年新公开数量\t对外公开总数量\t\t\n"
	    "规章\t\t,\t\t8\t\t\t\n"
	    "规范性文件\t\t\t6\t\t6\t\t\n", "2020");
	assert_row("2.1", "rules", "2 ? ? ?");
	assert_row("2.1", "normative", "3 6  6");
}

static void
labels_left_of_the_word_above_them_leave_the_head(void **state)
{
	(void)state;
	read_text("信息内容\t采购项目数量\t采购总金额\t\n政府集中采购\t\t700\t\n", "2020");
	assert_row("2.9", "procurement", "2  700");
	/* A cell got into the head. */
	read_text("\t信息内容\t采购项目数量\t采购总金额\n政府集中采购\t\t700\t\n", "2020");
	assert_row("2.9", "procurement", "2 ? ?");
}

static void
a_number_below_a_row_may_be_its_rest(void **state)
{
	(void)state;
	read_text(HEAD4 "97\t39\t83\t63\t282\t57\t52\t67\t8\t184\t44\t69\t72\t42\t22\n"
	    "7\t\n", "2022");
	assert_row("4", "suit-reviewed", "1 ? ? ? ? ?");
}

static void
two_values_beside_the_head_s_columns_are_in_doubt(void **state)
{
	(void)state;
	/* The second repeats the first, as a merged cell is printed. */
	read_text("信息内容\t采购项目数量\t采购总金额\t\n政府集中采购\t\t100\t100\n", "2020");
	assert_row("2.9", "procurement", "2 ? 100");
}

static void
a_number_below_an_empty_cell_is_not_its_own(void **state)
{
	(void)state;
	read_text("第二十条第（六）项  \n---  \n信息内容 | 本年处理决定数量  \n"
	    "行政处罚 |   \n 81298  \n行政强制 | 3  \n", "2022");
	assert_row("2.6", "penalty", "4 ?");
}

static void
values_may_stand_above_their_labels(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n\n信息内容\n本年处理决定数量\n\n"
	    "14\n\n行政处罚\n\n26\n\n行政强制\n\n三、收到\n", "2022");
	assert_row("2.6", "penalty", "8 ?");
	/* Not if each has its own behind it. */
	read_text("第二十条第（六）项\n\n信息内容\n本年处理决定数量\n\n"
	    "14\n\n行政处罚\n\n26\n\n行政强制\n\n3\n", "2022");
	assert_row("2.6", "penalty", "8 26");
}

/* A label without values stands in one row with the next table's head. */
static void
a_head_behind_a_label_is_not_its_own(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n\n信息内容\n本年处理决定数量\n\n14\n\n行政处罚\n\n26\n\n"
	    "行政强制\n\n第二十条第（八）项\n\n信息内容\n本年收费金额（单位：万元）\n\n"
	    "行政事业性收费\n\n5\n\n三、收到和处理政府信息公开申请情况\n" LOSSES, "2022");
	assert_row("2.6", "penalty", "8 ?");
	assert_row("2.6", "coercion", "12 ?");
	assert_row("2.8", "fees", "19 5");
}

static void
a_row_by_itself_may_begin_with_a_cell_more(void **state)
{
	(void)state;
	/* Head and row have a cell more than columns, which no word of the head is above. */
	read_text("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\t\n"
	    "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\t\n"
	    "\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t"
	    "尚未审结\t总计\t\n"
	    "\t\t\t60\t\t60\t\t79\t\t\t79\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1   ? ? ?");
	assert_row("4", "suit-reviewed", "1 ?    ");
}

static void
what_is_no_number_is_passed_on(void **state)
{
	(void)state;
	read_text("信息内容\t本年处理决定数量\n行政处罚\t详见附表\n行政强制\t12%\n", "2022");
	assert_row("2.6", "penalty", "2 详见附表");
	assert_row("2.6", "coercion", "3 12%");
	/* In front of a row without a label, too. */
	read_text(HEAD4 "详见附表\t\t\t\t5\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1 详见附表    5");
	read_text("\t行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
	    "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
	    "\t\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t"
	    "尚未审结\t总计\n"
	    "件数\t\t详见附表\t\t\t5\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "1  详见附表   5");
}

static void
a_subtotal_is_kept_apart(void **state)
{
	const struct match_table *t;
	int row;

	(void)state;
	read_text("\t申请人情况\t\t\t\t\t\t\t总计\n"
	    "\t自然人\t法人或其他组织\t\t\t\t\t\t\n"
	    "\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t法人或其他组织小计\t\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t20\t21\n"
	    "二、上年结转政府信息公开申请数量\t7\t0\t0\t0\t0\t1\t1\t8\n", "2022");
	t = table("3");
	assert_row("3", "1", "4 1 2 3 4 5 6 21");
	assert_row("3", "2", "5 7 0 0 0 0 1 8");
	row = form_row(t->form, STR("1"));
	assert_true(str_eq(t->subtotal[row], STR("20")));
	assert_null(t->subtotal[form_row(t->form, STR("4"))].p);
}

static void
rows_of_subtotals_stand_at_their_groups_place(void **state)
{
	(void)state;
	read_text("\t\t\t申请人情况\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
	    "\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
	    "三、本年度办理结果\t（一）予以公开\t\t\t3\t\t\t\t\t3\n"
	    "\t（四）无法提供\t1.本机关不掌握相关政府信息\t\t\t\t\t\t\t\n"
	    "\t\t2.没有现成信息需要另行制作\t\t4\t\t\t\t\t4\n"
	    "\t\t3.补正后申请内容仍不明确\t\t\t\t\t\t\t\n"
	    "\t\t小计\t\t4\t\t\t\t\t4\n\t（七）总计\t\t\t7\t\t\t\t\t7\n", "2022");
	assert_row("3", "3.1", "4  3     3");
	assert_row("3", "3.7", "9  7     7");
}

static void
a_head_printed_column_by_column_names_none_below(void **state)
{
	(void)state;
	read_text("第二十条第（五）项\n信息内容\n上一年项目数量 本年增/减\n行政许可\n2\n"
	    "处理决定数量\n9\n第二十条第（六）项\n信息内容\n上一年项目数量 本年增/减\n"
	    "行政处罚\n2\n行政强制\n-1\n处理决定数量\n5\n第二十条第（八）项\n信息内容\n"
	    "上一年项目数量 本年增/减\n行政事业性收费\n-3\n", "2020");
	assert_row("2.6", "penalty", "11 ? ? ?");
	assert_row("2.6", "coercion", "13 ? ? ?");
}

static void
blanks_inside_a_number_are_in_doubt_beside_others_without(void **state)
{
	static const char head[] = "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n"
	    "未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
	    "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n"
	    "尚未审结\n总计\n";
	char text[2000];

	(void)state;
	snprintf(text, sizeof text, "%s1\n2\n3\n4\n10\n2 226\n2\n3\n4\n2 235\n1\n2\n3\n4\n10\n",
	    head);
	read_text(text, "2022");
	assert_row("4", "suit-direct", "3 2 226 2 3 4 2 235");
	snprintf(text, sizeof text, "%s1\n2\n3\n4\n10\n2 226\n2\n3\n4\n2235\n1\n2\n3\n4\n10\n",
	    head);
	read_text(text, "2022");
	assert_row("4", "suit-direct", "3 ? ? ? ? ?");
}

static void
values_on_one_line_of_a_stacked_table_are_in_doubt(void **state)
{
	(void)state;
	read_text("本年增/减\n处理决定数量\n行政许可\n处理决定数量\n\n行政事业性收费\n\n935 -1\n政府集中采购\n", "2020");
	assert_row("2.8", "fees", "6 ? ?");
}

static void
text_without_tables(void **state)
{
	(void)state;
	read_text("话。\n渠道\t条数\n网站\t12\n", "2022");
	assert_false(match.any);
	read_text("", "");
	assert_false(match.any);
}

static void
words_are_no_cell(void **state)
{
	(void)state;
	read_text("第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t详见附表\n"
	    "行政强制\t第二十条第（八）项\n", "2022");
	assert_row("2.6", "penalty", "3 详见附表");
	assert_row("2.6", "coercion", "4 ?");
	read_text("第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t7\n"
	    "行政强制\t清理了两遍，失效的 12 件标出了日期。\n", "2022");
	assert_row("2.6", "penalty", "3 7");
	assert_row("2.6", "coercion", "4 ?");
}

static void
a_number_cut_off_by_a_line_is_in_doubt(void **state)
{
	(void)state;
	read_text("信息内容 | 本年处理决定数量\n行政处罚 | 12\n行政强制 | 36\n24\n\n话。\n", "2022");
	assert_row("2.6", "penalty", "2 12");
	assert_row("2.6", "coercion", "3 ?");
}

static void
a_number_without_a_label_moves_no_single_values(void **state)
{
	(void)state;
	read_text("\t自然人\t法人或其他组织\t\t\t\t\t总计\t\n"
	    "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t2059308\t\n"
	    "6\n"
	    "\t\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t"
	    "\t\t92146\n"
	    "\t\t（七）总计\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t2049443\n"
	    "\t\t四、结转下年度继续办理\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t40073\n", "2022");
	assert_row("3", "3.7", "5       2049443");
}

static void
a_row_whose_label_begins_in_another_is_not_blank(void **state)
{
	(void)state;
	/* A line of it was exchanged with the rule above. */
	read_text("|                 |                 | 4. 无正当理由大  |        |             |       "
	    "      |                 |                 |       | 148  |\n"
	    "|                 |                 | 量反复申请       |        |             |      "
	    "       |                 |                 |       |      |\n"
	    "|                 |                 | 5. 要求行政机关  |        |             |       "
	    "      |                 |                 |       | 93   |\n"
	    "|                 |                 +------------------+--------+-------------+-"
	    "------------+-----------------+-----------------+-------+------+\n"
	    "|                 |                 | 确认或重新出具已 |        |             |         "
	    "    |                 |                 |       |      |\n"
	    "|                 |                 | 获取信息         |        |             |     "
	    "        |                 |                 |       |      |\n"
	    "|                 +-----------------+------------------+--------+-------------+-"
	    "------------+-----------------+-----------------+-------+------+\n"
	    "|                 | （ 七 ） 总 计                     |        |             |      "
	    "       |                 |                 |       | 1859 |\n"
	    "+-----------------+------------------------------------+--------+-------------+-"
	    "------------+-----------------+-----------------+-------+------+\n", "2021");
	assert_row("3", "3.5.5", "5 ? ? ? ? ? ? ?");
}

/* A line of the label stands below the rule, in the next group's first row. */
static void
a_row_in_which_two_labels_stand_is_neither_s(void **state)
{
	(void)state;
	read_text(
	    RULE2
	    "|                  |            | 自然 | 商业 | 科研 | 社会 | 法律 | 其他 | 总计 |\n"
	    "|                  |            | 人   | 企业 | 机构 | 公益 | 服务 |      |      |\n"
	    "|                  |            |      |      |      | 组织 | 机构 |      |      |\n" RULE2
	    "| 一、本年新收政府 |            | 1    | 2    | 3    | 4    | 5    | 6    | 21   |\n"
	    "| 信息公开申请数量 |            |      |      |      |      |      |      |      |\n" RULE2
	    "|                  | 5.要求行政 |      |      |      |      |      |      |      |\n"
	    "|                  | 机关确认或 |      |      |      |      |      |      |      |\n"
	    "|                  | 重新出具已 |      |      |      |      |      |      |      |\n" RULE2
	    "|                  | 获取信息   |      |      |      |      |      |      |      |\n"
	    "| （六）其他       |            |      |      |      | 312  |      | 364  | 676  |\n"
	    "| 处理             |            |      |      |      |      |      |      |      |\n"
	    RULE2
	    "| （七）总计       |            | 1    | 2    | 3    | 4    | 5    | 6    | 21   |\n" RULE2,
	    "2021");
	assert_row("3", "3.5.5", "9 ? ? ? ? ? ? ?");
	assert_row("3", "3.7", "17 1 2 3 4 5 6 21");
	/* A whole line of the next row stands above the rule. */
	read_text(
	    RULE2 "|                  |            | 自然 | 商业 | 科研 | 社会 | 法律 | 其他 | 总计 |\n"
	    "|                  |            | 人   | 企业 | 机构 | 公益 | 服务 |      |      |\n"
	    "|                  |            |      |      |      | 组织 | 机构 |      |      |\n"
	    RULE2
	    "| 一、本年新收政府 |            | 1    | 2    | 3    | 4    | 5    | 6    | 21   |\n"
	    "| 信息公开申请数量 |            |      |      |      |      |      |      |      |\n"
	    RULE2
	    "|                  | 5.要求行政 |      |      |      |      |      |      |      |\n"
	    "|                  | 机关确认或 |      |      |      |      |      |      |      |\n"
	    "|                  | 重新出具已 |      |      |      |      |      |      |      |\n"
	    "|                  | 获取信息   |      |      |      |      |      |      |      |\n"
	    "| （六）其他处理   |            |      |      |      | 312  |      | 364  | 676  |\n"
	    RULE2 RULE2
	    "| （七）总计       |            | 1    | 2    | 3    | 4    | 5    | 6    | 21   |\n"
	    RULE2, "2021");
	assert_row("3", "3.5.5", "9 ? ? ? ? ? ? ?");
}

/* Records have the number of their own line; a blank one stands before the second, and third. */
static void
a_number_below_a_record_may_be_the_end_of_its_last(void **state)
{
	(void)state;
	read_text("\"\",自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
	    "\"（一）予以公开\",0,0,36,0,0,0,36\n\n"
	    "\"（二）部分公开\",0,53,0,0,0,77,1\n30\n\n"
	    "\"（七）总计\",0,53,36,0,0,77,16\n\n6\n"
	    "\"四、结转下年度继续办理\",0,0,15,0,0,0,15\n", "2022");
	assert_row("3", "3.1", "2 0 0 36 0 0 0 36");
	assert_row("3", "3.2", "4 ? ? ? ? ? ? ?");
	assert_row("3", "3.7", "7 ? ? ? ? ? ? ?");
	assert_row("3", "4", "10 0 0 15 0 0 0 15");
}

/* Seven values, where the head names eight columns and has gaps between them. */
static void
values_as_many_as_columns_are_not_these_beside_a_subtotal(void **state)
{
	(void)state;
	read_text("\t自然人\t商业企业\t\t科研机构\t社会公益组织\t法律服务机构\t\t其他\t小计\t总计\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t\t3\t4\t\t6\t20\t21\n"
	    "二、上年结转政府信息公开申请数量\t1\t1\t\t1\t1\t\t1\t5\t6\n"
	    "（二）部分公开\t7\t1\t\t1\t1\t\t1\t5\t12\n"
	    "（七）总计\t8\t1\t\t1\t1\t\t1\t5\t13\n"
	    "四、结转下年度继续办理\t1\t9\t\t1\t1\t\t1\t13\t14\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.7", "5 ? ? ? ? ? ? ?");
}

/* 科研机构 was lost, and those behind it stand one place too far left. */
static void
a_row_of_a_head_that_has_lost_a_cell_names_no_places(void **state)
{
	(void)state;
	read_text(
	    "+--------------------------+------+------+------+------+------+------+-------+\n"
	    "|                          | 自然 | 法人或其他组织                   | 总计  |\n"
	    "|                          | 人   |      |      |      |      |      |       |\n"
	    "+--------------------------+------+------+------+------+------+------+-------+\n"
	    "|                          |      | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 |  |\n"
	    "+--------------------------+------+------+------+------+------+------+-------+\n"
	    "| 二、上年结转             | 851  |      |      |      | 12   | 7    | 870   |\n"
	    "+--------------------------+------+------+------+------+------+------+-------+\n"
	    "| 四、结转下年度继续办理   |      | 213  | 974  |      |      |      | 1187  |\n"
	    "+--------------------------+------+------+------+------+------+------+-------+\n",
	    "2022");
	assert_row("3", "4", "9  ? ? ? ? ? 1187");
}

static void
a_title_right_below_a_row_with_bars_is_no_part_of_it(void **state)
{
	(void)state;
	read_text("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n"
	    "| 行政规范性文件 | 2 | 0 | 9 |\n第二十条第（五）项\n| 信息内容 | 本年处理决定数量 |\n"
	    "| 行政许可 | 12 |\n第二十条第（六）项\n| 信息内容 | 本年处理决定数量 |\n"
	    "| 行政处罚 | 5 |\n", "2022");
	assert_row("2.1", "normative", "3 2 0 9");
	assert_row("2.5", "licence", "6 12");
	/* Other words may be. */
	read_text("| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 12 |\n345\n", "2022");
	assert_row("2.5", "licence", "2 ?");
}

static void
a_label_may_hold_those_of_its_groups(void **state)
{
	static const char *const between[] = {" ", "", "-", "——", "/", " > ", "：", "_", "、"};
	char text[1024];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof between / sizeof *between; i++) {
		snprintf(text, sizeof text, "申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t"
		    "法律服务机构\t其他\t总计\n"
		    "三、本年度办理结果%s（一）予以公开\t9\t0\t0\t0\t0\t0\t9\n"
		    "三、本年度办理结果%s（三）不予公开%s1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
		    "（五）不予处理%s2.重复申请\t2\t0\t0\t0\t0\t0\t2\n",
		    between[i], between[i], between[i], between[i]);
		read_text(text, "2022");
		assert_row("3", "3.1", "2 9 0 0 0 0 0 9");
		assert_row("3", "3.3.1", "3 1 0 0 0 0 0 1");
		assert_row("3", "3.5.2", "4 2 0 0 0 0 0 2");
	}
	/* Not that of another group. */
	read_text("申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "（四）无法提供 1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
	    "（七）总计\t1\t0\t0\t0\t0\t0\t1\n", "2022");
	assert_row("3", "3.3.1", "absent");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(labels_in_one_cell),
		cmocka_unit_test(values_in_order_beside_a_subtotal),
		cmocka_unit_test(small_tables_in_tabs),
		cmocka_unit_test(a_row_of_empty_cells_has_them_all),
		cmocka_unit_test(the_form_is_told_by_labels_then_by_the_rest),
		cmocka_unit_test(rows_of_table_3),
		cmocka_unit_test(labels_out_of_order_name_no_columns),
		cmocka_unit_test(as_many_numbers_as_columns_may_be_fewer),
		cmocka_unit_test(a_row_that_has_lost_its_first_line_is_in_doubt),
		cmocka_unit_test(a_whole_word_of_a_head_does_not_go_on),
		cmocka_unit_test(a_number_below_a_row_of_bars_may_be_its_last),
		cmocka_unit_test(a_number_in_the_line_of_its_label_is_the_row_s),
		cmocka_unit_test(tables_printed_twice_are_in_doubt_where_they_differ),
		cmocka_unit_test(a_row_too_short_or_too_long_is_in_doubt),
		cmocka_unit_test(a_row_as_wide_as_those_of_another_page_is_in_doubt),
		cmocka_unit_test(a_label_of_two_rows_is_neither_s),
		cmocka_unit_test(a_piece_of_a_label_says_nothing_of_a_whole_row),
		cmocka_unit_test(an_ordinal_alone_goes_on_with_no_other),
		cmocka_unit_test(without_a_head_a_hole_may_be_a_column),
		cmocka_unit_test(the_first_row_as_wide_as_those_of_another_page_is_in_doubt),
		cmocka_unit_test(a_label_whose_end_has_its_numbers_is_not_blank),
		cmocka_unit_test(a_head_of_either_form_has_no_other_words),
		cmocka_unit_test(a_head_that_was_cut_names_no_column),
		cmocka_unit_test(a_head_that_was_lost_is_not_the_one_above),
		cmocka_unit_test(a_row_by_itself_that_fits_by_accident_is_in_doubt),
		cmocka_unit_test(a_head_that_rows_do_not_fit_names_no_column),
		cmocka_unit_test(columns_apart_are_not_told_by_a_row_that_spans_them),
		cmocka_unit_test(a_torn_last_row_is_not_blank_where_it_was_torn),
		cmocka_unit_test(digits_behind_a_page_break_put_their_row_in_doubt),
		cmocka_unit_test(a_label_among_numbers_that_run_together_is_not_blank),
		cmocka_unit_test(a_label_of_two_lines_may_have_its_values_above_it),
		cmocka_unit_test(bands_may_be_wide_where_covered_cells_are_dropped),
		cmocka_unit_test(a_label_right_behind_another_shows_no_blank),
		cmocka_unit_test(values_behind_a_lost_label_are_in_doubt),
		cmocka_unit_test(rows_that_lost_covered_cells_begin_behind_their_label),
		cmocka_unit_test(labels_over_lines_go_on_below_other_rows),
		cmocka_unit_test(a_row_of_blanks_is_table_4_only_if_it_is_as_long),
		cmocka_unit_test(a_sign_beside_the_columns_of_the_head_is_no_value),
		cmocka_unit_test(labels_left_of_the_word_above_them_leave_the_head),
		cmocka_unit_test(a_number_below_a_row_may_be_its_rest),
		cmocka_unit_test(two_values_beside_the_head_s_columns_are_in_doubt),
		cmocka_unit_test(a_number_below_an_empty_cell_is_not_its_own),
		cmocka_unit_test(values_may_stand_above_their_labels),
		cmocka_unit_test(a_head_behind_a_label_is_not_its_own),
		cmocka_unit_test(a_row_by_itself_may_begin_with_a_cell_more),
		cmocka_unit_test(what_is_no_number_is_passed_on),
		cmocka_unit_test(words_are_no_cell),
		cmocka_unit_test(a_number_cut_off_by_a_line_is_in_doubt),
		cmocka_unit_test(a_subtotal_is_kept_apart),
		cmocka_unit_test(rows_of_subtotals_stand_at_their_groups_place),
		cmocka_unit_test(a_head_printed_column_by_column_names_none_below),
		cmocka_unit_test(blanks_inside_a_number_are_in_doubt_beside_others_without),
		cmocka_unit_test(values_on_one_line_of_a_stacked_table_are_in_doubt),
		cmocka_unit_test(text_without_tables),
		cmocka_unit_test(a_number_without_a_label_moves_no_single_values),
		cmocka_unit_test(a_row_whose_label_begins_in_another_is_not_blank),
		cmocka_unit_test(a_row_in_which_two_labels_stand_is_neither_s),
		cmocka_unit_test(a_row_of_a_head_that_has_lost_a_cell_names_no_places),
		cmocka_unit_test(a_number_below_a_record_may_be_the_end_of_its_last),
		cmocka_unit_test(values_as_many_as_columns_are_not_these_beside_a_subtotal),
		cmocka_unit_test(a_title_right_below_a_row_with_bars_is_no_part_of_it),
		cmocka_unit_test(a_label_may_hold_those_of_its_groups),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
