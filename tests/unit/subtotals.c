/* Rows that some reports add to table 3, with the sums of a group: they are no row of the form. */
#include "unit-match.h"

#define HEAD "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
#define ABOVE "（二）部分公开\t3\t0\t0\t0\t0\t0\t3\n（三）不予公开\n" \
	"7.属于行政执法案卷\t1\t0\t0\t0\t0\t0\t1\n8.属于行政查询事项\t1\t2\t0\t0\t0\t0\t3\n"
#define BELOW "1.本机关不掌握相关政府信息\t0\t1\t0\t0\t0\t0\t1\n2.没有现成信息需要另行制作\t0\t1\t0\t0\t0\t0\t1\n"
#define TOTAL "（七）总计\t9\t9\t0\t0\t0\t0\t18\n"
#define SUMS "\t2\t2\t0\t0\t0\t0\t4\n"

/* Reads the table with a row of that label between two groups, and what is at its end. */
static void
read_with(const char *label, const char *end)
{
	static char text[2048];	/* what was read points into it */

	snprintf(text, sizeof text, "%s%s%s%s%s%s", HEAD, ABOVE, label, SUMS, BELOW, end);
	read_text(text, "2022");
}

static void
sums_of_a_group_are_no_row(void **state)
{
	static const char *const labels[] = {
		"小计", "合计", "总计", "（三）小计", "（三）合计", "不予公开小计", "不予公开合计", "（三）不予公开合计"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof labels / sizeof *labels; i++) {
		read_with(labels[i], TOTAL);
		assert_row("3", "3.3.8", "5 1 2 0 0 0 0 3");
		assert_row("3", "3.4.1", "7 0 1 0 0 0 0 1");
		assert_row("3", "3.7", "9 9 9 0 0 0 0 18");
		/* Nor are they the total's, where that is not in the text. */
		read_with(labels[i], "");
		assert_row("3", "3.3.8", "5 1 2 0 0 0 0 3");
		assert_row("3", "3.7", "absent");
	}
}

static void
blank_sums_leave_a_blank_table_blank(void **state)
{
	(void)state;
	read_text("\t" HEAD "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\t\n（三）不予公开\t小计\t\t\t\t\t\t\t\n"
	    "\t1.属于国家秘密\t\t\t\t\t\t\t\n\t2.其他法律行政法规禁止公开\t\t\t\t\t\t\t\n"
	    "（四）无法提供\t小计\t\t\t\t\t\t\t\n\t1.本机关不掌握相关政府信息\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "1", "2       ");
	assert_row("3", "3.3.1", "4       ");
	assert_row("3", "3.4.1", "7       ");
}

static void
sums_of_what_is_open_stay_so(void **state)
{
	(void)state;
	/* Another group's name. */
	read_with("不予处理小计", TOTAL);
	assert_row("3", "3.3.8", "5 ? ? ? ? ? ? ?");
	/* 其他 is a row of the last group only. */
	read_with("其他", TOTAL);
	assert_row("3", "3.3.8", "5 1 2 0 0 0 0 3");
	assert_row("3", "3.6.3", "absent");
	/* Each group has one: the last is no total, though it stands at its place. */
	read_text(HEAD ABOVE "合计" SUMS BELOW "合计\t0\t2\t0\t0\t0\t0\t2\n"
	    "3.其他\t7\t0\t0\t0\t0\t0\t7\n合计\t7\t0\t0\t0\t0\t0\t7\n", "2022");
	assert_row("3", "3.7", "absent");
	/* At its own place it is the total. */
	read_text(HEAD ABOVE BELOW "合计" SUMS "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "3.7", "8 2 2 0 0 0 0 4");
	/* And in front of all results, under the label that it sums. */
	read_text(HEAD "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n总计" SUMS ABOVE, "2022");
	assert_row("3", "3.7", "3 2 2 0 0 0 0 4");
}

static void
words_of_a_head_are_no_rows(void **state)
{
	(void)state;
	/* The head goes over two lines: 法律 / 服务机构. */
	read_text("商业企业\t科研机构\t社会公益组织\t法律\n服务机构\t其他\n"
	    "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
	    "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n", "2022");
	assert_row("3", "3.6.3", "absent");
	/* Behind its own row it is one, be it blank. */
	read_text(HEAD "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" SUMS
	    "其他\t\t\t\t\t\t\t\n" TOTAL, "2022");
	assert_row("3", "3.6.3", "3       ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sums_of_a_group_are_no_row),
		cmocka_unit_test(blank_sums_leave_a_blank_table_blank),
		cmocka_unit_test(sums_of_what_is_open_stay_so),
		cmocka_unit_test(words_of_a_head_are_no_rows),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
