/* Labels in words that no form prints: known by ordinal, likeness and the rows around them. */
#include <stdio.h>

#include "unit-match.h"

#define HEAD3 "\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
#define FIRST "（三）不予公开\t1.属于国家秘密\t1\t2\t3\t4\t5\t6\t21\n"
#define THIRD "\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n"
#define FOURTH "\t4.保护第三方合法权益\t0\t0\t0\t0\t0\t1\t1\n"

static void
a_label_is_known_by_its_place(void **state)
{
	(void)state;
	read_text(HEAD3 FIRST "\t2.其他法律法规禁公开的\t7\t0\t0\t0\t0\t0\t7\n" THIRD, "2022");
	assert_row("3", "3.3.1", "2 1 2 3 4 5 6 21");
	assert_row("3", "3.3.2", "3 7 0 0 0 0 0 7");
	assert_row("3", "3.3.3", "4 0 0 0 0 0 0 0");
	/* At the beginning of a table, and at its end; without values. */
	read_text(HEAD3 "（三）不予公开\t1.属国家机密\t1\t0\t0\t0\t0\t0\t1\n"
	    "\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n"
	    "\t3.危机“三安全一稳定”\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "3.3.1", "2 1 0 0 0 0 0 1");
	assert_row("3", "3.3.3", "4       ");
}

static void
a_row_more_is_none_of_the_form_s(void **state)
{
	(void)state;
	/* One more behind a row that is blank is not its end. */
	read_text(HEAD3 "（六）其他处理\t3.其他\t\t\t\t\t\t\t\n\t4.其他\t1\t2\t3\t4\t5\t6\t21\n"
	    "（七）总计\t\t1\t2\t3\t4\t5\t6\t21\n", "2022");
	assert_row("3", "3.6.3", "2 ? ? ? ? ? ? ?");
	/* No row lacks a label; or it has another ordinal, other words, or none. */
	read_text(HEAD3 FIRST "\t2.其他法律行政法规禁止公开\t7\t0\t0\t0\t0\t0\t7\n"
	    "\t2.其他法律禁止公开的\t8\t0\t0\t0\t0\t0\t8\n" THIRD, "2022");
	assert_row("3", "3.3.2", "3 ? ? ? ? ? ? ?");
	read_text(HEAD3 FIRST "\t5.其他法律法规禁公开的\t7\t0\t0\t0\t0\t0\t7\n" THIRD, "2022");
	assert_row("3", "3.3.2", "absent");
	read_text(HEAD3 FIRST "\t2.网站栏目\t7\t0\t0\t0\t0\t0\t7\n" THIRD, "2022");
	assert_row("3", "3.3.2", "absent");
	read_text(HEAD3 FIRST "\t其他法律法规禁公开的\t7\t0\t0\t0\t0\t0\t7\n" THIRD, "2022");
	assert_row("3", "3.3.2", "absent");
	/* The contrary, or too little of it. */
	read_text(HEAD3 "一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1\n"
	    "（一）拒绝公开\t\t5\t0\t0\t0\t0\t0\t5\n（二）不予公开\t\t4\t0\t0\t0\t0\t0\t4\n" FIRST, "2022");
	assert_row("3", "3.1", "absent");
	assert_row("3", "3.2", "absent");
	/* A number sticks to it: the row's first value. */
	read_text(HEAD3 FIRST "\t2.其他法律法规禁公开的 7\t0\t0\t0\t0\t0\t7\t\n" THIRD FOURTH, "2022");
	assert_row("3", "3.3.2", "absent");
}

static void
marks_and_brackets_stand_before_labels(void **state)
{
	static const char *const labels[] = {
		"&emsp;1.属于国家秘密", "- 1.属于国家秘密", "└ 1.属于国家秘密", "（三）不予公开（1）属于国家秘密",
		"三、本年度办理结果（三）不予公开（1）属于国家秘密"
	};
	char text[1024];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof labels / sizeof *labels; i++) {
		snprintf(text, sizeof text, "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | "
		    "其他 | 总计 |\n|--|--|--|--|--|--|--|--|\n"
		    "| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"
		    "| %s | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n"
		    "| 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n", labels[i]);
		read_text(text, "2022");
		assert_row("3", "2", "3 1 0 0 0 0 0 1");
		assert_row("3", "3.3.1", "4 5 0 0 0 0 0 5");
	}
	/* The last of the group （六）, not the row that 2019's form has for it. */
	read_text(HEAD3 "（六）其他处理（3）其他\t\t5\t0\t0\t0\t0\t0\t5\n"
	    "（七）总计\t\t5\t0\t0\t0\t0\t0\t5\n四、结转下年度继续办理\t\t5\t0\t0\t0\t0\t0\t5\n", "2022");
	assert_row("3", "3.6.3", "2 5 0 0 0 0 0 5");
}

static void
formulas_are_numbers(void **state)
{
	(void)state;
	read_text("| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    "|--|--|--|--|--|--|--|--|\n"
	    "| 二、上年结转政府信息公开申请数量 | $1$ | \\(0\\) | \\({12}\\) | $ 0 $ | 0 | 0 | $$13$$ |\n"
	    "| 四、结转下年度继续办理 | $-$ | $1$2 | 0 | 0 | 0 | 0 | 2 |\n", "2022");
	assert_row("3", "2", "3 1 0 12 0 0 0 13");
	assert_row("3", "4", "4 - $1$2 0 0 0 0 2");
}

#define ROW(n, label) "| " label " | " n " | 0 | 0 | 0 | 0 | 0 | 0 |\n"

static void
runs_inside_a_cell_are_one_text(void **state)
{
	(void)state;
	read_text("| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	    "|--|--|--|--|--|--|--|--|\n"
	    ROW("<span lang=\"EN-US\">24</span><span style=\"font-family:宋体\">5</span>",
	    "（三）不予公开<span style=\"color:#000000\"><span lang=\"EN-US\">1</span>.</span>属于国家秘密")
	    ROW("[2]{lang=\"EN-US\"}[[1]{lang=\"a\"}5]{style=\"Font-Size: 12pt\"}",
	    "[2]{lang=\"EN-US\"}.其他法律行政法规禁止公开")
	    ROW("1<span style=\"display:none\">5</span>", "3.危及“三安全一稳定”")
	    ROW("1<span lang=\"EN-US\"", "4.保护第三方合法权益")
	    ROW("1]{.a}", "5.属于三类内部事务信息")
	    ROW("[12]{.deletion}[13]{.insertion}", "6.属于四类过程性信息")
	    ROW("12<span style=\"color:white\">3</span>", "7.属于行政执法案卷")
	    ROW("</span>12<span>3", "8.属于行政查询事项"), "2022");
	assert_row("3", "3.3.6", "8 12]{.deletion}[13 0 0 0 0 0 0");
	assert_row("3", "3.3.7", "9 12<span style=\"color:white\">3</span> 0 0 0 0 0 0");
	assert_row("3", "3.3.8", "10 </span>12<span>3 0 0 0 0 0 0");
	assert_row("3", "3.3.1", "3 245 0 0 0 0 0 0");
	assert_row("3", "3.3.2", "4 215 0 0 0 0 0 0");
	assert_row("3", "3.3.3", "5 1<span style=\"display:none\">5</span> 0 0 0 0 0 0");
	assert_row("3", "3.3.4", "6 1<span lang=\"EN-US\" 0 0 0 0 0 0");
	assert_row("3", "3.3.5", "7 1]{.a} 0 0 0 0 0 0");
}

static void
a_label_may_hold_the_word_over_it(void **state)
{
	(void)state;
	read_text("项目\t自然人\t法人或其他组织-商业企业\t法人或其他组织/科研机构\t法人或其他组织：社会公益组织\t"
	    "法人或其他组织_法律服务机构\t法人或其他组织-其他\t总计\n"
	    "二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
	    "四、结转下年度继续办理\t\t\t7\t\t\t\t7\n", "2022");
	assert_row("3", "2", "2 1 2 3 4 5 6 21");
	assert_row("3", "4", "3   7    7");
	/* Their sum is not all applicants'. */
	read_text("项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t法人或其他组织总计\n"
	    "二、上年结转政府信息公开申请数量\t9\t1\t0\t0\t0\t0\t1\n", "2022");
	assert_row("3", "2", "2 9 1 0 0 0 0 ?");
}

static void
a_blank_may_part_an_ordinal_and_a_mark_follow(void **state)
{
	(void)state;
	read_text("二、上年结转政府信息公开申请数量\t0\t0\t6\t6\t6\t6\t24\n"
	    "（三）不予公开\t1 属于国家秘密\t9\t9\t5\t2\t9\t9\t43\n"
	    "2 其他法律行政法规禁止公开\t0\t0\t0\t0\t9\t2\t11\n"
	    "6.属于四类过程性信息[1]\t0\t1\t0\t0\t9\t2\t12\n", "2022");
	assert_row("3", "3.3.1", "2 9 9 5 2 9 9 43");
	assert_row("3", "3.3.2", "3 0 0 0 0 9 2 11");
	assert_row("3", "3.3.6", "4 0 1 0 0 9 2 12");
	/* Not where the form has another: it may be a value. */
	read_text("二、上年结转政府信息公开申请数量\t0\t0\t6\t6\t6\t6\t24\n"
	    "（三）不予公开\t1 属于国家秘密\t9\t9\t5\t2\t9\t9\t43\n"
	    "12 重复申请\t0\t0\t0\t0\t9\t2\t11\n", "2022");
	assert_row("3", "3.5.2", "absent");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_label_is_known_by_its_place),
		cmocka_unit_test(a_row_more_is_none_of_the_form_s),
		cmocka_unit_test(marks_and_brackets_stand_before_labels),
		cmocka_unit_test(formulas_are_numbers),
		cmocka_unit_test(runs_inside_a_cell_are_one_text),
		cmocka_unit_test(a_label_may_hold_the_word_over_it),
		cmocka_unit_test(a_blank_may_part_an_ordinal_and_a_mark_follow),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
