/* Rows of a table in a cell that a spreadsheet put each behind the last. */
#include <stdio.h>

#include "unit-match.h"

enum { CELLS_MAX = 16 };

/* A row: its first cell, and the others; NULL ends it. */
typedef const char *row[CELLS_MAX];

static const row rows[] = {
	{"（本列数据的勾稽关系）", "申请人情况"},
	{"", "自然人", "法人或其他组织", "总计"},
	{"", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"},
	{"一、本年新收政府信息公开申请数量", "7", "", "", "5", "", "", "12"},
	{"二、上年结转政府信息公开申请数量", "", "", "", "", "", "", ""},
	{"三、本年度办理结果", "（一）予以公开", "", "2", "", "", "", "", "2"},
	{"", "（二）部分公开", "", "", "", "", "", "", ""},
	{"", "（三）不予公开", "1.属于国家秘密", "", "", "", "", "", "4", "4"},
	{"", "2.其他法律行政法规禁止公开", "", "", "3", "", "", "", "3"},
	{"", "3.危及“三安全一稳定”", "", "", "", "", "", "", ""},
	{"", "4.保护第三方合法权益", "1", "", "", "", "", "", "1"},
	{"", "5.属于三类内部事务信息", "", "", "9", "", "", "", "9"},
	{"四、结转下年度继续办理", "", "", "", "", "", "", ""},
	{"行政复议", "行政诉讼"},
	{"结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉",
	    "复议后起诉"},
	{"", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正",
	    "其他结果", "尚未审结", "总计"},
	{"", "", "6", "", "6", "", "", "", "", "", "8", "", "", "", "8"},
};
enum { NROWS = sizeof rows / sizeof rows[0], NONE = NROWS };

/*
 * Reads the rows as a spreadsheet saves them, but for the lost one. The last value of the far
 * one stands a column further on; then empty cells are not quoted.
 */
static void
read_rows(size_t lost, size_t far)
{
	char text[8 * 1024];
	size_t n = 0, i, c, at = 0, width = 0, k;

	for (i = 0; i < NROWS; i++)
		for (c = 1; c < CELLS_MAX && rows[i][c]; c++)
			width++;
	for (i = 0; i < NROWS; i++) {
		if (i != lost)
			n += (size_t)sprintf(text + n, "\"%s\"", rows[i][0]);
		for (k = 0; k < at && i != lost; k++)
			text[n++] = ',';
		for (c = 1; c < CELLS_MAX && rows[i][c]; c++, at++) {
			if (i == far && (c + 1 == CELLS_MAX || rows[i][c + 1] == NULL))
				text[n++] = ',';
			if (i != lost)
				n += (size_t)sprintf(text + n, far < NROWS && !*rows[i][c] ? "," :
				    ",\"%s\"", rows[i][c]);
		}
		for (k = at + (i == far); k < width && i != lost; k++)
			text[n++] = ',';
		if (i != lost)
			text[n++] = '\n';
	}
	text[n] = '\0';
	read_text(text, "2022");
}

static void
each_row_is_put_below_the_last(void **state)
{
	(void)state;
	read_rows(NONE, NONE);
	assert_row("3", "1", "4 7   5   12");
	assert_row("3", "2", "5       ");
	assert_row("3", "3.1", "6  2     2");
	assert_row("3", "3.2", "7       ");
	assert_row("3", "3.3.1", "8      4 4");
	assert_row("3", "3.3.2", "9   3    3");
	assert_row("3", "4", "13       ");
	assert_row("4", "review", "14   6  6");
	assert_row("4", "suit-direct", "14     ");
	assert_row("4", "suit-reviewed", "14 8    8");
}

static void
rows_that_do_not_come_out_even_are_in_doubt(void **state)
{
	(void)state;
	read_rows(3, NONE);
	assert_row("3", "3.1", "5 ? ? ? ? ? ? ?");
	assert_row("4", "review", "13   6  6");
	read_rows(8, NONE);
	assert_row("3", "3.1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.1", "8 ? ? ? ? ? ? ?");
}

static void
rows_that_reach_beyond_their_cells_are_in_doubt(void **state)
{
	(void)state;
	read_rows(NONE, 3);
	assert_row("3", "1", "4 ? ? ? ? ? ? ?");
	assert_row("3", "2", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "6 ? ? ? ? ? ? ?");
	assert_row("4", "review", "14   6  6");
}

#define SHORT_TABLES \
	"信息内容,\"本年处理决定数量\",,,,,,,,,\n" \
	"行政许可,,3,,,,,,,,\n" \
	"信息内容,,,本年处理决定数量,,,,,,,\n" \
	"行政处罚,,,,4,,,,,,\n" \
	"行政强制,,,,,5,,,,,\n" \
	"信息内容,,,,,,本年收费金额（单位：万元）,,,,\n"

/* Behind the last table stands nothing that tells where it ends. */
static void
the_last_table_ends_with_its_last_value(void **state)
{
	(void)state;
	read_text(SHORT_TABLES "行政事业性收费,,,,,,,93.25,,,\n", "2022");
	assert_row("2.6", "coercion", "5 5");
	assert_row("2.8", "fees", "7 93.25");
	read_text(SHORT_TABLES "行政事业性收费,,,,,,,,,,\n", "2022");
	assert_row("2.8", "fees", "7 ");
	read_text(SHORT_TABLES "行政事业性收费,,,,,,,,93.25,,\n", "2022");
	assert_row("2.8", "fees", "7 ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_row_is_put_below_the_last),
		cmocka_unit_test(rows_that_do_not_come_out_even_are_in_doubt),
		cmocka_unit_test(rows_that_reach_beyond_their_cells_are_in_doubt),
		cmocka_unit_test(the_last_table_ends_with_its_last_value),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
