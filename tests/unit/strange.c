/* Tables of another kind among those of the forms: whose their rows are, and are not. */
#include "unit-match.h"

#define HEAD3 "\t自然人\t法人或其他组织\t\t\t\t\t总计\n" \
	"\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
#define TABLE4 "四、政府信息公开行政复议、行政诉讼情况\n\n" \
	"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n" \
	"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n" \
	"\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
#define RESULTS4 "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计"
#define TABLE4_NAMED "四、政府信息公开行政复议、行政诉讼情况\n\n" \
	"\t行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n" \
	"\t\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n" \
	RESULTS4 RESULTS4 RESULTS4 "\n"
#define ROW4 "3\t1\t0\t2\t6\t1\t0\t0\t1\t2\t2\t0\t0\t1\t3\n\n"
#define TEXT56 "五、存在的主要问题及改进情况\n\n网站更新不快。\n\n六、其他需要报告的事项\n\n"

static void
rows_behind_the_next_heading_are_not_table_4_s(void **state)
{
	static const char *const tables[] = {
		"类别\t件数\n人大建议\t12\n政协提案\t8\n合计\t20\n",
		"人大建议\t12\n政协提案\t8\n合计\t20\n",
		"| 收费通知件数 | 金额（元） |\n| --- | --- |\n| 0 | 0 |\n",
		"| 人大建议 | 12 |\n| 政协提案 | 8 |\n",
		"| | 松澜市民政局 |\n| | 2023.1.18 |\n",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof tables / sizeof *tables; i++) {
		char text[4096];

		snprintf(text, sizeof text, "%s%s%s%s", TABLE4, ROW4, TEXT56, tables[i]);
		read_text(text, "2022");
		assert_row("4", "review", "3 3 1 0 2 6");
		assert_row("4", "suit-reviewed", "3 2 0 0 1 3");
		/* All of table 4 blank: it is not the other's. */
		snprintf(text, sizeof text, "%s\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n\n%s%s",
		    TABLE4, TEXT56, tables[i]);
		read_text(text, "2022");
		assert_row("4", "review", "3     ");
	}
	/* With a word for how many in front of its cells; but no note, though no longer. */
	read_text(TABLE4_NAMED "数量\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n\n" TEXT56, "2022");
	assert_row("4", "review", "3     ");
	read_text(TABLE4_NAMED "注：见附件\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n\n" TEXT56, "2022");
	assert_row("4", "review", "absent");
	/* Its row is lost: what is behind may be it. */
	read_text(TABLE4 "\n" TEXT56 "人大建议\t12\n政协提案\t8\n合计\t20\n", "2022");
	assert_row("4", "review", "3 ? ? ? ? ?");
}

static void
nor_are_values_of_it_beyond_it(void **state)
{
	(void)state;
	/* The head's own row is empty, and no heading stands between. */
	read_text(TABLE4 "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n\n续表，见下页。\n\n"
	    "单位：件\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n" ROW4, "2022");
	assert_row("4", "review", "3 3 1 0 2 6");
	/* Words of its own: another table. As many values: this one, once more. */
	read_text(TABLE4 ROW4 "说明如下。\n\n| 人大建议 | 12 |\n| 政协提案 | 8 |\n", "2022");
	assert_row("4", "review", "3 3 1 0 2 6");
	read_text(TABLE4 ROW4 "续表，见下页。\n\n| 单位：件 | | | | | | | | | | | | | | |\n"
	    "|--|--|--|--|--|--|--|--|--|--|--|--|--|--|--|\n"
	    "| 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 |\n", "2022");
	assert_row("4", "review", "3 ? ? ? ? ?");
	/* Years over figures are no words of the form. */
	read_text(TABLE4 ROW4 "近三年情况。\n\n\t2020\t2021\t2022\n合计\t5\t6\t7\n复核\t5\t6\t7\n", "2022");
	assert_row("4", "review", "3 3 1 0 2 6");
	/* Other values, as many. */
	read_text(TABLE4 ROW4 "续表，见下页。\n\n单位：件\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"
	    "7\t7\t7\t7\t7\t7\t7\t7\t7\t7\t7\t7\t7\t7\t7\n", "2022");
	assert_row("4", "review", "3 ? ? ? ? ?");
}

static void
a_table_of_words_unknown_takes_no_total(void **state)
{
	(void)state;
	read_text(HEAD3 "（七）总计\t1\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t\t\t\t\t\t\t0\n\n"
	    "申请渠道\t网络\t信函\t当面\t合计\n件数\t30\t15\t2\t47\n\n" TABLE4 ROW4, "2022");
	assert_row("3", "3.7", "3 1 2 3 4 5 6 21");
	assert_row("4", "review", "11 3 1 0 2 6");
	read_text(HEAD3 "（七）总计\t1\t2\t3\t4\t5\t6\t21\n四、结转下年度继续办理\t\t\t\t\t\t\t0\n\n"
	    "| 渠道 | 合计 |\n| --- | --- |\n| 网络 | 30 |\n| 信函 | 15 |\n\n" TABLE4 ROW4, "2022");
	assert_row("3", "3.7", "3 1 2 3 4 5 6 21");
	assert_row("4", "review", "13 3 1 0 2 6");
}

static void
a_unit_of_another_table_is_none_of_a_fee_s(void **state)
{
	(void)state;
	read_text("第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t3\n\n"
	    "三、收到和处理政府信息公开申请情况\n\n信息处理费：\n\n"
	    "| 收费通知件数 | 金额（元） |\n| --- | --- |\n| 0 | 0 |\n", "2022");
	assert_row("2.8", "fees", "3 3");
}

#define NAMES "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"

/* A column that is blank all the way, and one more with figures: rows are as full as the form. */
static void
figures_under_other_words_are_other_columns(void **state)
{
	(void)state;
	read_text("项目\t行次\t" NAMES "\n"
	    "一、本年新收政府信息公开申请数量\t1\t41\t12\t\t3\t5\t6\t67\n"
	    "二、上年结转政府信息公开申请数量\t2\t2\t1\t\t0\t0\t0\t3\n"
	    "（一）予以公开\t3\t40\t11\t\t3\t4\t6\t64\n", "2022");
	assert_row("3", "1", "2 41 12  3 5 6 67");
	assert_row("3", "3.1", "4 40 11  3 4 6 64");
	read_text("\t申请人情况\t\t\t\t\t\t\t上年总数\n\t" NAMES "\t\n"
	    "一、本年新收政府信息公开申请数量\t41\t12\t\t3\t5\t6\t67\t50\n"
	    "二、上年结转政府信息公开申请数量\t2\t1\t7\t0\t0\t0\t10\t4\n", "2022");
	assert_row("3", "1", "3 41 12  3 5 6 67");
	assert_row("3", "2", "4 2 1 7 0 0 0 10");
	read_text("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t上年数\n"
	    "规章\t1\t2\t\t7\n行政规范性文件\t3\t4\t\t8\n", "2022");
	assert_row("2.1", "rules", "2 1 2 ");
	/* Nothing says what the last one is. */
	read_text("项目\t" NAMES "\t\n一、本年新收政府信息公开申请数量\t41\t12\t\t3\t5\t6\t67\t50\n"
	    "二、上年结转政府信息公开申请数量\t2\t1\t\t0\t0\t0\t3\t4\n"
	    "（一）予以公开\t40\t11\t\t3\t4\t6\t64\t48\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	read_text("项目          自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 备注\n"
	    "一、本年新收  41     12                3            5            6    67   50\n"
	    "二、上年结转  2      1                 0            0            0    3    4\n"
	    "（一）予以公开 40    11                3            4            6    64   48\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	read_text("项目           行次 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    "一、本年新收   1    41     12                3            5            6    67\n"
	    "二、上年结转   2    2      1                 0            0            0    3\n"
	    "（一）予以公开 3    40     11                3            4            6    64\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	read_text("项目\t合计\t" NAMES "\n"
	    "一、本年新收政府信息公开申请数量\t67\t41\t12\t\t3\t5\t6\t67\n"
	    "二、上年结转政府信息公开申请数量\t3\t2\t1\t\t0\t0\t0\t3\n"
	    "（一）予以公开\t64\t40\t11\t\t3\t4\t6\t64\n", "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
}

static void
a_column_that_counts_rows_holds_no_values(void **state)
{
	(void)state;
	read_text("序号\t项目\t" NAMES "\n0\t一、本年新收政府信息公开申请数量\t41\t12\t2\t3\t5\t6\t69\n"
	    "1\t二、上年结转政府信息公开申请数量\t2\t1\t\t0\t0\t0\t3\n"
	    "2\t四、结转下年度继续办理\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "1", "2 41 12 2 3 5 6 69");
	assert_row("3", "2", "3 2 1  0 0 0 3");
	assert_row("3", "4", "4       ");
	/* Three from 5 on may be figures. */
	read_text("序号\t项目\t" NAMES "\n5\t一、本年新收政府信息公开申请数量\t41\t12\t2\t3\t5\t6\t69\n"
	    "6\t二、上年结转政府信息公开申请数量\t2\t1\t\t0\t0\t0\t3\n"
	    "7\t四、结转下年度继续办理\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
	/* One number is missing, and nothing is counted. */
	read_text("序号\t项目\t" NAMES "\n1\t一、本年新收政府信息公开申请数量\t41\t12\t2\t3\t5\t6\t69\n"
	    "3\t二、上年结转政府信息公开申请数量\t2\t1\t\t0\t0\t0\t3\n"
	    "4\t四、结转下年度继续办理\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
}

#define NONE "\t0\t0\t0\t0\t0\t0\t0\n"
#define KNOWN "二、上年结转政府信息公开申请数量" NONE "（一）予以公开" NONE "（二）部分公开" NONE \
	"1.属于国家秘密" NONE "2.其他法律行政法规禁止公开" NONE "4.保护第三方合法权益" NONE "（七）总计" NONE

/* Departments or quarters, not applicants: the rows are the form's, the columns are not. */
static void
rows_under_other_words_are_no_table_3_s(void **state)
{
	static const char *const heads[] = {
		"单位\t水务局\t教育局\t财政局\t民政局\t公安局\t司法局\t合计\n",
		"项目\t水务局\t教育局\t财政局\t民政局\t公安局\t司法局\t审计局\n",
		"办理结果\t件数\t占比\t网络\t信函\t当面\t传真\t合计\n",
		"项目\t一季度\t二季度\t三季度\t四季度\t境内\t境外\t合计\n"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof heads / sizeof *heads; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s%s", heads[i],
		    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
		    "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
		    "（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n");
		read_text(text, "2022");
		assert_false(table("3")->present);
	}
	/* What is left of the form's own: first characters, or names that were read badly. */
	read_text("项目\t自\t商\t科\t社\t法\t其\t总\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n" KNOWN, "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	read_text("项目\t白然人\t商业企亚\t科研机枃\t社会公盖组织\t法律服努机构\t其它类\t总汁\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n" KNOWN, "2022");
	assert_row("3", "1", "2 1 2 3 4 5 6 21");
	read_text("项目\t甲\t乙\t丙\t丁\t戊\t己\t计\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_false(table("3")->present);
}

/* A spreadsheet that holds all of a report: what follows table 4 is in its columns, too. */
static void
text_behind_table_4_in_a_sheet_is_no_row(void **state)
{
	(void)state;
	read_text(TABLE4 "3\t1\t0\t2\t6\t1\t0\t0\t1\t2\t2\t0\t0\t1\t3\n"
	    "五、存在的主要问题及改进情况\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"
	    "无\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "3 3 1 0 2 6");
	assert_row("4", "suit-reviewed", "3 2 0 0 1 3");
	/* Without words between it may be table 4's, once more. */
	read_text(TABLE4 "3\t1\t0\t2\t6\t1\t0\t0\t1\t2\t2\t0\t0\t1\t3\n"
	    "无\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "3 ? ? ? ? ?");
}

static void
a_table_of_years_may_have_a_column_of_reviews(void **state)
{
	(void)state;
	read_text("年度\t新收申请（件）\t办结（件）\t行政复议（件）\n2022年\t46\t29\t1\n2023年\t24\t55\t4\n"
	    "\n四、政府信息公开行政复议、行政诉讼情况\n"
	    "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
	    "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
	    "9\t8\t6\t8\t31\t0\t9\t3\t0\t12\t2\t8\t1\t6\t17\n", "2022");
	assert_row("4", "review", "6 9 8 6 8 31");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_behind_the_next_heading_are_not_table_4_s),
		cmocka_unit_test(nor_are_values_of_it_beyond_it),
		cmocka_unit_test(a_table_of_words_unknown_takes_no_total),
		cmocka_unit_test(a_unit_of_another_table_is_none_of_a_fee_s),
		cmocka_unit_test(figures_under_other_words_are_other_columns),
		cmocka_unit_test(a_column_that_counts_rows_holds_no_values),
		cmocka_unit_test(rows_under_other_words_are_no_table_3_s),
		cmocka_unit_test(text_behind_table_4_in_a_sheet_is_no_row),
		cmocka_unit_test(a_table_of_years_may_have_a_column_of_reviews),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
