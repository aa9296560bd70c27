/* Heads that name other columns than the form, or the form's in another order. */
#include "unit-match.h"

#define ROW "一、本年新收政府信息公开申请数量\t"

static void
values_are_not_counted_off_under_labels_in_another_order(void **state)
{
	(void)state;
	read_text("申请人情况\t自然人\t商业企业\t科研机构\t法律服务机构\t社会公益组织\t其他\t总计\n"
	    ROW "1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	read_text("自然人\n商业企业\n科研机构\n法律服务机构\n社会公益组织\n其他\n总计\n"
	    "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
	    "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n", "2022");
	assert_row("3", "1", "8 ? ? ? ? ? ? ?");
	read_text("            总计    自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他\n"
	    "一、本年新收  21       1       2         3         4             5            6\n"
	    "二、上年结转   6       0       1         2         0             0            3\n"
	    "（一）予以公开 6       0       1         2         0             0            3\n",
	    "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	/* One label early, of a cell that spans rows, is none out of order. */
	read_text("自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
	    "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
	    "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n", "2022");
	assert_row("3", "1", "9 1 2 3 4 5 6 21");
}

static void
nor_where_these_stand_in_several_rows(void **state)
{
	(void)state;
	/* A label twice, around others. */
	read_text("| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    "|--|--|--|--|--|--|--|--|\n| | | | | 商业企业 | | | |\n"
	    "| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n", "2022");
	assert_row("3", "1", "4 ? ? ? ? ? ? ?");
	read_text("| 申请人情况 | | 总计 | 申请人情况 | | | | | |\n|--|--|--|--|--|--|--|--|--|\n"
	    "| | | | 自然人 | 法人或其他组织 | | | | |\n"
	    "| | | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
	    "| 一、本年新收政府信息公开申请数量 | | 21 | 1 | 2 | 3 | 4 | 5 | 6 |\n", "2022");
	assert_row("3", "1", "5 ? ? ? ? ? ? ?");
	read_text("\t法人或其他组织\t\t\t\t\t自然人\t总计\n"
	    "\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t\n"
	    ROW "2\t3\t4\t5\t6\t1\t21\n", "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
	/* Not where a page without line ends has several rows on its line. */
	read_text("<table><tr><td></td><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td>"
	    "<td rowspan=2>总计</td></tr><tr><td></td><td>商业企业</td><td>科研机构</td>"
	    "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td>"
	    "</tr><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td>"
	    "<td>其他</td><td>总计</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>2</td><td>3</td>"
	    "<td>4</td><td>5</td><td>6</td><td>21</td></tr></table>", "2022");
	assert_row("3", "1", "1 1 2 3 4 5 6 21");
	/* Cells that others cover were dropped: the form's order, counted off. */
	read_text("\t自然人\t法人或其他组织\t总计\n"
	    "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
	    ROW "1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "3 1 2 3 4 5 6 21");
	read_text("                      总计  自然人           法人或其他组织\n"
	    "                                   商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
	    "一、本年新收           21    1       2        3         4            5         6\n"
	    "二、上年结转            6    0       1        2         0            0         3\n"
	    "（一）予以公开          6    0       1        2         0            0         3\n", "2022");
	assert_row("3", "1", "3 1 2 3 4 5 6 21");
}

#define TOTAL_FIRST "\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
#define CARRIED "二、上年结转政府信息公开申请数量\t"

#define IN_ORDER "申请人情况\n总计\n自然人\n法人或其他组织\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"

static void
sums_tell_where_no_place_does_that_the_total_is_first(void **state)
{
	(void)state;
	read_text(IN_ORDER "一、本年新收政府信息公开申请数量\n21\n1\n2\n3\n4\n5\n6\n"
	    "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n", "2022");
	assert_row("3", "1", "10 1 2 3 4 5 6 21");
	assert_row("3", "2", "18 0 0 0 0 0 0 0");
	/* Rows that read the same from both ends tell nothing; others may tell against it. */
	read_text(IN_ORDER "一、本年新收政府信息公开申请数量\n7\n0\n0\n0\n0\n0\n7\n"
	    "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n", "2022");
	assert_row("3", "1", "10 ? ? ? ? ? ? ?");
	read_text(IN_ORDER "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
	    "二、上年结转政府信息公开申请数量\n21\n1\n2\n3\n4\n5\n6\n", "2022");
	assert_row("3", "1", "10 ? ? ? ? ? ? ?");
	/* Places between those of the columns, as merged cells leave them. */
	read_text("申请人情况\t\t总计\t\t自然人\t法人或其他组织\t\t\t\t\t\t\n"
	    "\t\t\t\t\t商业企业\t\t科研机构\t社会公益组织\t法律服务机构\t\t其他\n"
	    "一、本年新收政府信息公开申请数量\t\t\t\t7\t7\t\t0\t0\t0\t\t0\n"
	    "二、上年结转政府信息公开申请数量\t\t3\t\t3\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "2", "4 3      3");
	/* Aligned text, where the sums tell; not where they do not. */
	read_text("            总计    自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他\n"
	    "一、本年新收  6       0       0         0         0             0            6\n"
	    "二、上年结转  6       0       0         0         0             0            6\n"
	    "（一）予以公开 6       0       0         0         0             0            6\n",
	    "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
}

static void
the_total_may_stand_first(void **state)
{
	(void)state;
	read_text("申请人情况" TOTAL_FIRST ROW "21\t1\t2\t3\t4\t5\t6\n", "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	read_text("\t总计\t自然人\t法人或其他组织\t\t\t\t\n\t\t\t\"商业\n企业\"\t\"科研\n机构\"\t\"社会\n公益组织\"\t"
	    "\"法律\n服务机构\"\t其他\n" ROW "21\t1\t2\t3\t4\t5\t6\n", "2022");
	assert_row("3", "1", "7 1 2 3 4 5 6 21");
	/* Cells of one row of HTML stand on lines of their own. */
	read_text("<table><tr><td></td>\n<td rowspan=2>总计</td>\n<td rowspan=2>自然人</td>\n"
	    "<td colspan=5>法人或其他组织</td></tr>\n<tr><td></td><td>商业企业</td><td>科研机构</td>\n"
	    "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>\n"
	    "<tr><td>一、本年新收政府信息公开申请数量</td><td>8</td><td></td><td>8</td><td></td><td></td><td></td>"
	    "<td></td></tr></table>", "2022");
	assert_row("3", "1", "7  8     8");
	/* Nor in rows of another width; nor where its word, or another one, is damaged. */
	read_text(TOTAL_FIRST ROW "21\t1\t2\t3\t4\t5\t6\n"
	    CARRIED "0\t0\t7\t0\t0\t0\t0\t7\n", "2022");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
	read_text("\t总\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
	    ROW "21\t1\t2\t3\t4\t5\t6\n" CARRIED "0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	read_text("\t总计\t自然人\t商业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
	    ROW "21\t1\t2\t3\t4\t5\t6\n" CARRIED "0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	/* Not where a column is named twice, nor where the sums say that it stands last. */
	read_text("\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t商业企业\n"
	    ROW "21\t1\t2\t3\t4\t5\t6\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	read_text(TOTAL_FIRST ROW "1\t2\t3\t4\t5\t6\t21\n" CARRIED "0\t0\t7\t0\t0\t0\t7\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	/* Nor where columns are so few that one exchange puts the last one first. */
	read_text("信息内容\t对外公开总数量\t本年新制作数量\t本年新公开数量\n规章\t199\t1\t2\n", "2019");
	assert_row("2.1", "rules", "2 ? ? ?");
	/* Nor in another row than 自然人: it may have slipped. */
	read_text("\t总计\t法人或其他组织\t\t\t\t\t\n"
	    "\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
	    ROW "21\t1\t2\t3\t4\t5\t6\n", "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
}

static void
a_value_behind_a_word_of_a_head_is_not_below_it(void **state)
{
	(void)state;
	/* pdftotext: printed column by column; words of the head over two lines. */
	read_text("第二十条第（一）项\n信息内容\n\n本年新\n制作数量\n\n规章\n\n9665\n\n本年新\n公开数量\n\n4522\n\n"
	    "规范性文件\n\n4703\n\n对外公\n开总数量\n\n-\n\n62\n-\n", "2019");
	assert_row("2.1", "rules", "7 ? ? ?");
	assert_row("2.1", "normative", "absent");
}

#define SHORT "维持\t纠正\t其他\t未审结\t合计"
#define REVIEWS "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"
#define VALUES "1\t2\t3\t4\t10\t5\t0\t0\t0\t5\t6\t7\t0\t0\t13\n"

static void
nor_in_a_flat_table(void **state)
{
	(void)state;
	/* 其他 is a wording of 其他结果 there; its cells stand each at its place. */
	read_text("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
	    "\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
	    SHORT "\t" SHORT "\t" SHORT "\n\t\t1\t\t1\t1\t\t\t\t1\t\t2\t\t\t2\n", "2022");
	assert_row("4", "review", "1   1  1");
	assert_row("4", "suit-reviewed", "1  2   2");
	read_text("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
	    "\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
	    REVIEWS "\t" REVIEWS "\t" REVIEWS "\n" VALUES, "2022");
	assert_row("4", "suit-direct", "1 5 0 0 0 5");
	read_text("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
	    "\t\t\t\t\t复议后起诉\t\t\t\t\t未经复议直接起诉\t\t\t\t\n"
	    REVIEWS "\t" REVIEWS "\t" REVIEWS "\n" VALUES, "2022");
	assert_row("4", "suit-direct", "1 ? ? ? ? ?");
	read_text("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
	    "\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
	    "总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t" REVIEWS "\t" REVIEWS "\n" VALUES, "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
	/* The labels of the first group stand above those of the others. */
	read_text("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
	    "结果纠正\t结果维持\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
	    "\t\t\t\t\t" REVIEWS "\t" REVIEWS "\n" VALUES, "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
}

#define SPACED "结果维持 结果纠正 其他结果 尚未审结 总计"

static void
nor_under_bands_in_another_order(void **state)
{
	(void)state;
	read_text("行政诉讼                                                        行政复议\n"
	    "未经复议直接起诉            复议后起诉\n" SPACED " " SPACED " " SPACED "\n"
	    "1        2        3        4        10   5        0        0        0        5    "
	    "6        7        0        0        13\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
	read_text("项目 自然人 法人或其他组织 总计\n"
	    "            科研机构 商业企业 社会公益组织 法律服务机构 其他\n"
	    "一、本年新收  1    2        3        4            5            6    21\n"
	    "二、上年结转  0    1        0        0            0            0    1\n", "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
}

static void
nor_where_a_label_names_two_columns(void **state)
{
	(void)state;
	read_text("项目\t自然人（本年）\t自然人（上年）\t商业企业（本年）\t商业企业（上年）\t科研机构\t"
	    "社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "4\t9\t2\t7\t1\t1\t1\t1\t10\n"
	    "二、上年结转政府信息公开申请数量\t\t5\t\t1\t0\t0\t0\t0\t0\n"
	    "（一）予以公开\t4\t4\t2\t2\t1\t1\t1\t1\t10\n", "2022");
	assert_row("3", "1", "2 ? ? 1 1 1 1 10");
	assert_row("3", "2", "3 ? ? 0 0 0 0 0");
	assert_row("3", "3.1", "4 ? ? 1 1 1 1 10");
	/* A merged cell's text in each that it covers is one label. */
	read_text("项目\t自然人\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "4\t4\t2\t1\t1\t1\t1\t10\n", "2022");
	assert_row("3", "1", "2 4 2 1 1 1 1 10");
}

static void
a_word_in_place_of_a_label_names_another_column(void **state)
{
	(void)state;
	read_text("申请人情况\t自然人\t商业企业\t新闻媒体\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 1 2 ? 4 5 6 21");
	read_text("申请人情况\t上年自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 ? 2 3 4 5 6 21");
	/* One that is worded otherwise is no other column. */
	read_text("申请人情况\t自然人\t商业企业\t科研院所\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	read_text("申请人情况\t自然人\t商业企业\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "1", "2 1 ? ? 4 5 6 21");
	read_text("信息内容\t本年制发件数\t本年修订件数\t现行有效件数\n"
	    "规章\t1\t77\t3\n行政规范性文件\t4\t5\t6\n", "2022");
	assert_row("2.1", "rules", "2 1 ? 3");
}

#define HEAD "<tr><td>申请人情况</td><td>自然人</td><td>商业企业</td><td>科研机构</td>" \
	"<td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"

static void
a_value_in_merged_cells_is_no_column_s(void **state)
{
	(void)state;
	read_text("<table>" HEAD "<tr><td>一、本年新收政府信息公开申请数量</td><td>8</td>"
	    "<td colspan=5>7</td><td>15</td></tr></table>", "2022");
	assert_row("3", "1", "1 8 ? ? ? ? ? 15");
	read_text("<table>" HEAD "<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td>"
	    "<td rowspan=2>2</td><td>3</td><td>0</td><td>0</td><td>0</td><td>6</td></tr>"
	    "<tr><td>二、上年结转政府信息公开申请数量</td><td>1</td>"
	    "<td>0</td><td>0</td><td>0</td><td>0</td><td>3</td></tr></table>", "2022");
	assert_row("3", "1", "1 1 ? 3 0 0 0 6");
	assert_row("3", "2", "1 1 ? 0 0 0 0 3");
	/* As many columns, or rows, as its label has are no merged ones. */
	read_text("<table><tr><td>信息内容</td><td colspan=2>本年制发件数</td><td>本年废止件数</td>"
	    "<td>现行有效件数</td></tr><tr><td rowspan=2>规章</td><td colspan=2 rowspan=2>1</td>"
	    "<td rowspan=2>2</td><td rowspan=2>3</td></tr><tr></tr>"
	    "<tr><td>行政规范性文件</td><td colspan=2>4</td><td>5</td><td>6</td></tr></table>",
	    "2022");
	assert_row("2.1", "rules", "1 1 2 3");
	assert_row("2.1", "normative", "1 4 5 6");
}

static void
a_total_below_the_last_row_is_not_the_form_s(void **state)
{
	(void)state;
	read_text("申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    ROW "10\t0\t0\t0\t0\t0\t10\n（一）予以公开\t9\t0\t0\t0\t0\t0\t9\n"
	    "四、结转下年度继续办理\t3\t0\t0\t0\t0\t0\t3\n合计\t12\t0\t0\t0\t0\t0\t12\n",
	    "2022");
	assert_row("3", "3.7", "absent");
	read_text("申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "（七）总计\t9\t0\t0\t0\t0\t0\t9\n"
	    "四、结转下年度继续办理\t3\t0\t0\t0\t0\t0\t3\n合计\t12\t0\t0\t0\t0\t0\t12\n",
	    "2022");
	assert_row("3", "3.7", "2 9 0 0 0 0 0 9");
}

static void
money_may_be_told_in_another_unit(void **state)
{
	(void)state;
	read_text("第二十条第（八）项\t单位：元\n信息内容\t本年收费金额\n行政事业性收费\t1800\n",
	    "2022");
	assert_row("2.8", "fees", "3 ?");
	read_text("信息内容\t本年收费金额（单位：万元）\n行政事业性收费（元）\t1800\n", "2022");
	assert_row("2.8", "fees", "2 ?");
}

#define CELLS(v) "<td>" v "</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr>"
#define NONE "<td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>"
#define TOP "<table><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>" \
	"<td>法律服务机构</td><td>其他</td><td>总计</td></tr>\n"

/* A page's edge cut the row in two: its label's one end has empty cells, the other the values. */
static void
a_row_in_two_tables_is_not_blank(void **state)
{
	(void)state;
	read_text(TOP "<tr><td>1.属于国家秘密</td>" CELLS("1") "<tr><td>2.其他</td>" CELLS("1")
	    "</table>\n<table><tr><td>法律行政法规禁止公开</td>" NONE
	    "<tr><td>3.危及“三安全一稳定”</td>" CELLS("1") "</table>", "2022");
	assert_row("3", "3.3.2", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.3", "3 1 2 3 4 5 6 21");
	/* The table behind has no label, and a page's number stands between the two. */
	read_text(TOP "<tr><td>（一）予以公开</td>" CELLS("1") "<tr><td>（二）部分公开（区分处理的</td>" NONE
	    "</table>\n<p>- 3 -</p>\n<table><tr><td>）</td>" CELLS("1") "</table>", "2022");
	assert_row("3", "3.2", "2 ? ? ? ? ? ? ?");
	/* Another table, behind words: none of its business. */
	read_text(TOP "<tr><td>（一）予以公开</td>" CELLS("1") "<tr><td>（二）部分公开（区分处理的</td>" NONE
	    "</table>\n<p>近七日访问量：</p>\n<table><tr><td></td>" CELLS("1") "</table>", "2022");
	assert_row("3", "3.2", "2       ");
	/* Beside 三、 stands the first row's label, if it does at all. */
	read_text("<table><tr><td></td><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td>"
	    "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>\n"
	    "<tr><td rowspan=2>三、本年度办理结果</td><td></td>" CELLS("1")
	    "<tr><td>（一）予以公开</td>" NONE "</table>", "2022");
	assert_row("3", "3.1", "2 ? ? ? ? ? ? ?");
}

/* The head of table 4 and its row in two tables: one goes on with the other. */
static void
a_row_behind_its_table_is_read(void **state)
{
	(void)state;
	read_text("<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>"
	    "<tr><td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td>"
	    "<td rowspan=2>尚未审结</td><td rowspan=2>总计</td><td colspan=5>未经复议直接起诉</td>"
	    "<td colspan=5>复议后起诉</td></tr><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td>"
	    "<td>尚未审结</td><td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td>"
	    "<td>尚未审结</td><td>总计</td></tr></table>\n<table><tr><td>1</td><td>2</td><td>3</td>"
	    "<td>4</td><td>10</td><td>0</td><td>1</td><td>0</td><td>1</td><td>2</td><td>0</td>"
	    "<td>0</td><td>0</td><td>3</td><td>3</td></tr></table>", "2022");
	assert_row("4", "review", "1 1 2 3 4 10");
	assert_row("4", "suit-reviewed", "1 0 0 0 3 3");
}

/* Cells of several lines, each of which was read as a row: 62 is no 2. */
static void
lines_are_no_rows(void **state)
{
	(void)state;
	read_text("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
	    "（一）予以公开\t0\t0\t0\t0\t0\t0\t0\n"
	    "1.属于\t6\t\t\t7\t7\t3\t2\n国家秘密\t2\t/\t\t1\t3\t9\t4\n"
	    "2.其他法律行政\t2\t\t7\t1\t2\t\t1\n法规禁止公开\t0\t\t8\t4\t9\t0\t4\n"
	    "5.属于三类内部\t\t1\t\t\t2\t\t3\n事务信息\t\t3\t\t\t0\t\t3\n", "2022");
	assert_row("3", "3.3.1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.2", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "2 ? ? ? ? ? ? ?");
}

/* The unit above the table is not the form's: 125000 元 are no 125000 万元. */
static void
a_unit_above_the_table_counts(void **state)
{
	(void)state;
	read_text("（单位：件、元）\n\n第二十条第（八）项\t\n信息内容\t本年收费金额\n行政事业性收费\t125000\n", "2022");
	assert_row("2.8", "fees", "5 ?");
	read_text("<p>单位：元</p>\n<table><tr><td>信息内容</td><td>本年收费金额</td></tr>"
	    "<tr><td>行政事业性收费</td><td>125000</td></tr></table>", "2022");
	assert_row("2.8", "fees", "2 ?");
	read_text("(单位:件,元)\n\n信息内容\t本年收费金额\n行政事业性收费\t125000\n", "2022");
	assert_row("2.8", "fees", "4 ?");
	read_text("（单位：件、万元）\n\n信息内容\t本年收费金额\n行政事业性收费\t12.5\n", "2022");
	assert_row("2.8", "fees", "4 12.5");
	/* Other tables have no money. */
	read_text("单位：元\n\n信息内容\t本年处理决定数量\n行政许可\t12\n", "2022");
	assert_row("2.5", "licence", "4 12");
}

#define HEAD_LINES "                                  自然人  法人或其他组织                      总计\n" \
	"                                       商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
#define ROWS_BESIDE_IT \
	"一、本年新收政府信息公开申请数量                  4589 4272      5017   4587   4882 26734 42\n" \
	"二、上年结转政府信息公开申请数量                  1    1         9      9      4    32    78\n" \
	"（一）予以公开                           50   260       394    371    270  1642  55\n"

/* A column without a name, and a blank one: the row is as long as the form's. */
static void
an_unnamed_column_fills_no_other(void **state)
{
	(void)state;
	read_text(HEAD_LINES ROWS_BESIDE_IT, "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "5 ? ? ? ? ? ? ?");
	read_text("   信息内容       上年数 本年新制作数量 本年新公开数量 对外公开总数量\n"
	    "   规章         616 29173   2605\n"
	    "   规范性文件      509 7816    20698\n"
	    "   行政许可       278 14667   0       20385\n", "2020");
	assert_row("2.1", "rules", "2 ? ? ?");
	/* Where no row is blank in a column, each is as long as the head. */
	read_text(HEAD_LINES
	    "一、本年新收政府信息公开申请数量                  4589 4272 1    5017   4587   4882 28348\n"
	    "二、上年结转政府信息公开申请数量                  1    1    0    9      9      4  24\n", "2022");
	assert_row("3", "1", "3 4589 4272 1 5017 4587 4882 28348");
}

static void
nor_does_one_of_a_name_that_another_has(void **state)
{
	(void)state;
	read_text("                                  自然人  法人或其他组织"
	    "                      总计        合计\n"
	    "                                       商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
	    ROWS_BESIDE_IT, "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
}

/* A head that cannot be read tells no row how many cells it has, be it none. */
static void
rows_below_a_head_in_doubt_are_not_blank(void **state)
{
	(void)state;
	read_text("法人或其他组织\n小\n计\n商业\n企业\n二、上年结转政府信息公开申请数量\n", "2022");
	assert_row("3", "2", "6 ? ? ? ? ? ? ?");
}

#define ZEROS "| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n" \
	"| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
#define TURNED "| 一、本年新收政府信息公开申请数量 | 8 | 0 | 0 | 8 | 0 | 0 | 0 |\n" ZEROS

/* 总计 first, in a text without a head: sums say so, and decide nothing. */
static void
columns_without_a_head_may_be_in_another_order(void **state)
{
	(void)state;
	read_text(TURNED, "2022");
	assert_row("3", "1", "1 ? ? ? ? ? ? ?");
	assert_row("3", "2", "2 ? ? ? ? ? ? ?");
	/* The report's own mistakes: one that is no more than that, or below a head. */
	read_text("| 一、本年新收政府信息公开申请数量 | 8 | 0 | 0 | 7 | 0 | 0 | 0 |\n" ZEROS, "2022");
	assert_row("3", "1", "1 8 0 0 7 0 0 0");
	read_text("|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    TURNED, "2022");
	assert_row("3", "1", "2 8 0 0 8 0 0 0");
}

static void
nor_are_columns_below_words_that_stand_nowhere(void **state)
{
	(void)state;
	read_text("总计\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
	    "一、本年新收政府信息公开申请数量 8 0 0 8 0 0 0\n"
	    "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n"
	    "（一）予以公开 5 0 5 0 0 0 0\n", "2022");
	assert_row("3", "1", "8 ? ? ? ? ? ? ?");
}

static void
nor_is_table_4_column_by_column(void **state)
{
	(void)state;
	read_text("未经复议直接起诉\n行政诉讼\n复议后起诉\n-\n-\n16\n27\n25\n-\n-\n5\n22\n15\n5\n-\n"
	    "42\n35\n38\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
}

/* All words of the head one column further left than their values. */
static void
a_head_that_was_moved_denies_nothing(void **state)
{
	(void)state;
	read_text("        自然人       商业企业      科研机构      社会公益组织    法律服务机构    其他        总计\n"
	    "一、本年新收政府信息公开申请数量  90        237       175       74        172       166       914\n"
	    "二、上年结转政府信息公开申请数量  1         1         1         7         8         7         25\n"
	    "（一）予以公开           10        16        20        17        11        13  "
	    "      87\n", "2022");
	assert_row("3", "1", "2 90 237 175 74 172 166 914");
	assert_row("3", "2", "3 1 1 1 7 8 7 25");
}

/* 12 and 47 only touch 社会公益组织: columns 10 places wide go on under words that do not. */
static void
values_beside_a_word_are_not_below_it(void **state)
{
	(void)state;
	read_text("                                        自然人              法人或其他组织"
	    "                          总计\n"
	    "                                                 商业企业  科研机构  社会公益组织 法律服务机构 其他\n"
	    "  一、本年新收政府信息公开申请数量      0         25791     13                  0         0"
	    "         25804\n"
	    "  二、上年结转政府信息公开申请数量      0         13996     9                   12        1"
	    "         14018\n"
	    "  （二）部分公开                        8         91        59                  47        11"
	    "        216\n", "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "2", "4 ? ? ? ? ? ? ?");
}

static void
a_page_s_number_may_stand_for_a_cell_that_left_no_line(void **state)
{
	(void)state;
	read_text("一、本年新收政府信息公开申请数量\n5\n3\n1\n9\n9\n3\n30\n\n"
	    "二、上年结转政府信息公开申请数量\n8\n6\n5\n8\n7\n1\n\n12\n\n"
	    "（一）予以公开\n3\n2\n8\n1\n8\n7\n20\n", "2022");
	assert_row("3", "2", "10 ? ? ? ? ? ? ?");
	/* So may two cells be on one line, and another twice. */
	read_text("一、本年新收政府信息公开申请数量\n2\n2\n43\n24\n29\n34\n33 165\n"
	    "二、上年结转政府信息公开申请数量\n0\n0\n1\n0\n0\n0\n1\n"
	    "（一）予以公开\n3\n2\n8\n1\n8\n7\n20\n", "2022");
	assert_row("3", "1", "1 ? ? ? ? ? ? ?");
	/* What stands as its neighbours do is the report's own sum, right or wrong. */
	assert_row("3", "3.1", "17 3 2 8 1 8 7 20");
}

static void
a_page_s_number_below_a_sign_for_none_is_no_part_of_it(void **state)
{
	(void)state;
	read_text("\t（一）予以公开\n\t-\n\t-\n\t-\n\t-\n\t-\n\t-\n\t-\n2\n\f\n"
	    "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n\t-\n"
	    "\t1.属于国家秘密\n", "2022");
	assert_row("3", "3.1", "1 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_not_counted_off_under_labels_in_another_order),
		cmocka_unit_test(nor_where_these_stand_in_several_rows),
		cmocka_unit_test(sums_tell_where_no_place_does_that_the_total_is_first),
		cmocka_unit_test(the_total_may_stand_first),
		cmocka_unit_test(a_value_behind_a_word_of_a_head_is_not_below_it),
		cmocka_unit_test(nor_in_a_flat_table),
		cmocka_unit_test(nor_under_bands_in_another_order),
		cmocka_unit_test(nor_where_a_label_names_two_columns),
		cmocka_unit_test(a_word_in_place_of_a_label_names_another_column),
		cmocka_unit_test(a_value_in_merged_cells_is_no_column_s),
		cmocka_unit_test(a_total_below_the_last_row_is_not_the_form_s),
		cmocka_unit_test(money_may_be_told_in_another_unit),
		cmocka_unit_test(a_row_in_two_tables_is_not_blank),
		cmocka_unit_test(a_row_behind_its_table_is_read),
		cmocka_unit_test(lines_are_no_rows),
		cmocka_unit_test(a_unit_above_the_table_counts),
		cmocka_unit_test(an_unnamed_column_fills_no_other),
		cmocka_unit_test(nor_does_one_of_a_name_that_another_has),
		cmocka_unit_test(rows_below_a_head_in_doubt_are_not_blank),
		cmocka_unit_test(columns_without_a_head_may_be_in_another_order),
		cmocka_unit_test(nor_are_columns_below_words_that_stand_nowhere),
		cmocka_unit_test(nor_is_table_4_column_by_column),
		cmocka_unit_test(values_beside_a_word_are_not_below_it),
		cmocka_unit_test(a_head_that_was_moved_denies_nothing),
		cmocka_unit_test(a_page_s_number_may_stand_for_a_cell_that_left_no_line),
		cmocka_unit_test(a_page_s_number_below_a_sign_for_none_is_no_part_of_it),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
