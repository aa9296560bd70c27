/* Labels in words that no form prints: known by ordinal, likeness and the rows around them. */
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
	read_text(HEAD3 "（三）不予公开\t1.涉国家机密\t1\t0\t0\t0\t0\t0\t1\n"
	    "\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n"
	    "\t3.危机“三安全一稳定”\t\t\t\t\t\t\t\n", "2022");
	assert_row("3", "3.3.1", "2 1 0 0 0 0 0 1");
	assert_row("3", "3.3.3", "4       ");
}

static void
a_row_more_is_none_of_the_form_s(void **state)
{
	(void)state;
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
	/* A number sticks to it: the row's first value. */
	read_text(HEAD3 FIRST "\t2.其他法律法规禁公开的 7\t0\t0\t0\t0\t0\t7\t\n" THIRD FOURTH, "2022");
	assert_row("3", "3.3.2", "absent");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_label_is_known_by_its_place),
		cmocka_unit_test(a_row_more_is_none_of_the_form_s),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
