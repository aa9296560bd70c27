/* Tables with one cell a line whose blank lines are empty cells. */
#include "blanks.h"
#include "unit-grid.h"

#define HEAD "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n"

/* A table that shows that blank lines are cells. */
#define BELOW "三、收到\n信息内容\n规章\n\n\n\n"

/* Text below the tables, without blank lines. */
#define TIGHT "五、存在的主要问题及改进情况\n有\n六、其他需要报告的事项\n无\n"

/* A head, and below it the cells of a table without labels. */
#define HEAD4 "未经复议直接起诉\n复议后起诉\n结果维持\n总计\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"

static struct grid grid;

/* Reads the text, whose last label is in the line of that number. */
static int
read_text(const char *text, size_t nlines)
{
	grid = grid_new(&arena);
	return blanks_read((struct lines){str_of(text), 1, NULL}, nlines, &grid);
}

/*
 * The grid: rows parted by ";", each its line and width, then its cells with their places;
 * doubtful ones with a "?".
 */
static const char *
printed(void)
{
	static char buf[4096];
	size_t n = 0, r;

	buf[0] = '\0';
	for (r = 0; r < grid.nrows; r++) {
		const struct grid_row *row = &grid.rows[r];

		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu/%u", r ? "; " : "",
		    row->line, row->width);
		n = unit_cells(buf, n, sizeof buf, &grid, row);
	}
	return buf;
}

static void
blank_lines_are_cells(void **state)
{
	(void)state;
	assert_int_equal(read_text(HEAD "规章\n\n\n\n行政规范性文件\n\n2\n\n" TIGHT, 13), 1);
	assert_string_equal(printed(), "1/9 0=第二十条第（一）项 1=信息内容 2=本年制发件数 "
	    "3=本年废止件数 4=现行有效件数 5=规章; 10/4 0=行政规范性文件 2=2");
	assert_false(grid.rows[0].indexed);
}

static void
labels_go_on_behind_a_bracket(void **state)
{
	(void)state;
	assert_int_equal(read_text("第二十条第（\n六）项\n信息内容\n行政处罚\n\n行政强制\n4\n"
	    BELOW, 7), 1);
	assert_string_equal(printed(), "1/4 0=第二十条第（六）项 1=信息内容 2=行政处罚; "
	    "6/2 0=行政强制 1=4");
}

static void
next_rows_empty_cells_are_its_own(void **state)
{
	(void)state;
	assert_int_equal(read_text("（一）予以公开\n5\n\n5\n\n（二）部分公开\n\n6\n6\n\n"
	    "（三）不予公开\n1.属于国家秘密\n4\n\n4\n\n\n2.其他法律行政法规禁止公开\n\n\n3\n\n\n"
	    "3.保护第三方合法权益\n\n\n\n\n（七）总计\n9\n6\n15\n", 32), 1);
	assert_string_equal(printed(), "1/4 0=（一）予以公开 1=5 3=5; 6/4 0=（二）部分公开 2=6 3=6; "
	    "11/5 0=（三）不予公开 1=1.属于国家秘密 2=4 4=4; 18/4 0=2.其他法律行政法规禁止公开 3=3; "
	    "24/4 0=3.保护第三方合法权益; 29/4 0=（七）总计 1=9 2=6 3=15");
}

/* As of a page whose markup has each cell, and each row's begin and end, on a line. */
static void
blank_lines_may_part_rows_too(void **state)
{
	(void)state;
	assert_int_equal(read_text("信息内容\n上一年项目数量\n处理决定数量\n\n\n行政许可\n\n2\n9\n\n\n"
	    "其他对外管理服务事项\n4\n\n5\n\n\n行政处罚\n\n\n7\n\n\n行政强制\n\n2\n\n\n\n行政事业性收费\n\n\n"
	    "\n\n\n政府集中采购\n1\n\n\n\n\n" TIGHT, 37), 1);
	assert_string_equal(printed(), "1/3 0=信息内容 1=上一年项目数量 2=处理决定数量; "
	    "6/4 0=行政许可 2=2 3=9; 12/4 0=其他对外管理服务事项 1=4 3=5; 18/4 0=行政处罚 3=7; "
	    "24/4 0=行政强制 2=2; 30/4 0=行政事业性收费; 36/4 0=政府集中采购 1=1?");
}

static void
rows_that_do_not_fit_are_in_doubt(void **state)
{
	(void)state;
	assert_int_equal(read_text("1.属于国家秘密\n4\n\n4\n2.属于行政查询事项\n\n3\n3\n"
	    "3.重复申请\n\n7\n\n7\n4.属于行政执法案卷\n1\n\n1\n5.保护第三方合法权益\n\n\n\n"
	    "6.没有现成信息需要另行制作\n\n\n7.补正后申请内容仍不明确\n\n2\n2\n8.其他\n\n\n\n", 30), 1);
	assert_string_equal(printed(), "1/4 0=1.属于国家秘密 1=4 3=4; "
	    "5/4 0=2.属于行政查询事项 2=3 3=3; 9/4 0=3.重复申请 1=7? 2=7?; "
	    "14/4 0=4.属于行政执法案卷 1=1 3=1; 18/4 0=5.保护第三方合法权益; "
	    "22/1 0=6.没有现成信息需要另行制作; 25/4 0=7.补正后申请内容仍不明确 2=2 3=2; 29/4 0=8.其他");
}

static void
tables_that_do_not_fit_are_in_doubt(void **state)
{
	(void)state;
	/* A value stands there twice; beside the table one is sure of its blank lines. */
	assert_int_equal(read_text("信息内容\n规章\n10\n10\n2\n\n行政规范性文件\n\n2\n9\n信息内容\n"
	    "行政许可\n\n2\n9\n行政处罚\n3\n\n4\n行政强制\n\n1\n2\n", 23), 1);
	assert_string_equal(printed(), "1/5 0=信息内容 1=规章 2=10? 3=10? 4=2?; "
	    "7/3 0=行政规范性文件 1=2? 2=9?; 11/5 0=信息内容 1=行政许可 3=2 4=9; "
	    "16/4 0=行政处罚 1=3 3=4; 20/4 0=行政强制 2=1 3=2");
}

static void
blank_lines_below_the_table_are_no_cells(void **state)
{
	(void)state;
	assert_int_equal(read_text("信息内容\n行政许可\n\n2\n9\n行政处罚\n\n3\n\n行政强制\n\n\n\n\n\n", 10), 1);
	assert_string_equal(printed(), "1/5 0=信息内容 1=行政许可 3=2 4=9; 6/4 0=行政处罚 2=3; "
	    "10/4 0=行政强制");
	/* Which of the lines are the row's? */
	assert_int_equal(read_text("信息内容\n行政许可\n\n2\n9\n行政处罚\n3\n\n\n行政强制\n\n4\n\n\n", 12), 0);
}

static void
blank_lines_set_rows_apart(void **state)
{
	(void)state;
	/* No row has an empty cell. */
	assert_int_equal(read_text("一、本年新收\n1\n2\n\n二、上年结转\n3\n4\n\n四、结转下年度\n5\n6\n", 11), 0);
	/* What is empty left no line: a row may lack any of its cells. */
	assert_int_equal(read_text("第二十条第（一）项\n\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n\n"
	    "规章\n1\n2\n\n行政规范性文件\n1\n2\n3\n", 15), 0);
	assert_int_equal(read_text(HEAD "规章\n1\n2\n\n行政规范性文件\n3\n4\n\n", 12), 0);
	/* There is one behind each line. */
	assert_int_equal(read_text("规章\n\n1\n\n行政规范性文件\n\n3\n\n规范性文件\n\n4\n", 11), 0);
	assert_int_equal(grid.nrows, 0);
}

static void
a_page_break_leaves_cells_open(void **state)
{
	(void)state;
	assert_int_equal(read_text(HEAD "规章\n\n1\n- 2 -\n\n行政规范性文件\n1\n\n2\n" BELOW, 14), 1);
	assert_non_null(strstr(printed(), "5=规章 6=1?; 11/3 0=行政规范性文件 1=1? 2=2?"));
}

static void
the_end_of_a_head_s_word_is_no_row(void **state)
{
	(void)state;
	/* The blank lines behind it set it apart, and so does the one behind the label. */
	assert_int_equal(read_text("信息内容\n上一年项\n目数量\n本年增/\n减\n\n\n\n行政事业性收费\n\n-1\n\n"
	    "第二十条\n第（九）\n项\n\n\n信息内容\n采购项目数量\n采购总金\n额\n\n\n政府集中采购\n\n100\n", 26), 0);
}

static void
a_label_behind_a_unit_is_no_part_of_the_head(void **state)
{
	(void)state;
	assert_int_equal(read_text(HEAD "规章\n1\n\n3\n行政规范性文件\n\n\n3\n第二十条第（八）项\n信息内容\n"
	    "本年收费金额（单位：万元）\n行政事业性收费\n\n" TIGHT, 17), 1);
	assert_string_equal(printed(), "1/9 0=第二十条第（一）项 1=信息内容 2=本年制发件数 3=本年废止件数 "
	    "4=现行有效件数 5=规章 6=1 8=3; 10/4 0=行政规范性文件 3=3; 14/5 0=第二十条第（八）项 "
	    "1=信息内容 2=本年收费金额（单位：万元） 3=行政事业性收费");
}

static void
few_blank_lines_show_nothing(void **state)
{
	(void)state;
	/* One may have come in by accident. */
	assert_int_equal(read_text(HEAD "规章\n1\n\n3\n行政规范性文件\n1\n2\n3\n", 13), 0);
	assert_int_equal(read_text(HEAD "规章\n1\n\n3\n行政规范性文件\n1\n2\n3\n" BELOW, 13), 1);
	assert_non_null(strstr(printed(), "5=规章 6=1 8=3;"));
}

static void
the_last_cell_may_be_no_cell(void **state)
{
	(void)state;
	/* A line of the last row may be lost, and one stand below each table. */
	assert_int_equal(read_text(HEAD "规章\n\n2\n3\n行政规范性文件\n1\n2\n\n三、收到\n\n"
	    "信息内容\n规章\n\n\n\n", 12), 1);
	assert_non_null(strstr(printed(), "10/4 0=行政规范性文件 1=1? 2=2?"));
}

static void
a_table_may_be_all_blank(void **state)
{
	(void)state;
	/* The head has blank lines, too, but fewer. */
	assert_int_equal(read_text("申请人情况\n\n总计\n一、本年新收\n\n\n\n\n\n\n\n二、上年结转\n\n\n\n\n"
	    "\n\n\n（七）总计\n\n\n\n\n\n\n\n", 27), 1);
	assert_string_equal(printed(), "1/1 0=申请人情况; 3/9 0=总计 1=一、本年新收; 12/8 0=二、上年结转; "
	    "20/8 0=（七）总计");
	/* Below a head the cells have no label. */
	assert_int_equal(read_text(HEAD4 TIGHT, 4), 1);
	assert_non_null(strstr(printed(), "3=总计; 5/15"));
}

static void
blank_lines_in_the_text_below(void **state)
{
	(void)state;
	/* One is an accident. Where paragraphs are set apart cells may be, too. */
	assert_int_equal(read_text(HEAD4 "五、存在的主要问题及改进情况\n\n有\n六、其他需要报告的事项\n无\n", 4), 1);
	assert_non_null(strstr(printed(), "3=总计; 5/15"));
	assert_int_equal(read_text(HEAD4 "五、存在的主要问题及改进情况\n有\n\n六、其他需要报告的事项\n\n无\n",
	    4), 0);
	assert_int_equal(read_text(HEAD4 "五、存在的主\n要问题及改进情况\n\n有\n有\n\n六、其他需要报告的事项\n\n无\n",
	    4), 0);
}

#define ABOVE HEAD "规章\n\n\n\n行政规范性文件\n\n2\n\n甲\n\n2\n\n乙\n\n2\n\n丙\n\n\n\n丁\n\n\n\n戊\n\n\n\n"

/* A head with cells that others cover, and table 4's row, in front of it so many blank lines. */
#define COVERED(n) "复议后起诉\n\n\n\n\n\n结果维持\n总计\n" n "70\n\n\n\n70\n" TIGHT
#define TEN "\n\n\n\n\n\n\n\n\n\n"

static void
tables_above_show_what_blank_lines_are(void **state)
{
	(void)state;
	assert_int_equal(read_text(COVERED(TEN), 23), 0);
	assert_int_equal(read_text(ABOVE TIGHT, 33), 1);
	assert_int_equal(blanks_read((struct lines){STR(COVERED(TEN)), 50, NULL}, 23, &grid), 1);
	assert_non_null(strstr(printed(), "1=总计 12=70 16=70"));
	assert_int_equal(read_text(ABOVE TIGHT, 33), 1);
	assert_int_equal(blanks_read((struct lines){STR(COVERED(TEN "\n")), 50, NULL}, 24, &grid),
	    1);
	assert_non_null(strstr(printed(), "1=总计 2=70? 3=70?"));
}

/* Blank lines between all others are no cells, though a row seems to have as many as columns. */
static void
blank_lines_around_all_others_part_them(void **state)
{
	(void)state;
	assert_int_equal(read_text("信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n"
	    "规章\n\n9665\n\n行政规范性文件\n\n4703\n\n甲\n\n2\n\n" TIGHT, 22), 0);
	assert_int_equal(read_text("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n"
	    "规章\n\n9665\n\n行政规范性文件\n\n4703\n\n甲\n\n2\n\n" TIGHT, 18), 1);
}

static void
more_than_part_all_lines_are_cells(void **state)
{
	(void)state;
	/* As lynx prints paragraphs: one blank line more for each empty cell. */
	assert_int_equal(read_text("本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n\n\n3\n\n"
	    "行政规范性文件\n\n4\n\n\n6\n\n行政许可\n\n\n\n\n行政处罚\n\n7\n\n8\n\n9\n\n"
	    "行政强制\n\n\n5\n\n6\n\n三、收到\n", 38), 1);
	assert_string_equal(printed(), "1/7 0=本年制发件数 1=本年废止件数 2=现行有效件数 3=规章 6=3; "
	    "13/4 0=行政规范性文件 1=4 3=6; 20/4 0=行政许可; 25/4 0=行政处罚 1=7 2=8 3=9; "
	    "33/4 0=行政强制 2=5 3=6");
	/* They are none where most rows do not come out even. */
	assert_int_equal(read_text("本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n\n\n3\n\n"
	    "行政规范性文件\n\n4\n\n\n6\n\n行政许可\n\n\n\n\n行政处罚\n\n7\n\n8\n\n9\n\n"
	    "行政强制\n\n\n5\n\n6\n\n上一年项目数量\n\n本年增/减\n\n处理决定数量\n\n"
	    "行政许可\n\n1\n\n\n\n\n\n2\n\n行政处罚\n\n3\n\n\n4\n\n5\n\n6\n\n行政强制\n\n7\n\n8\n\n\n\n\n9\n\n"
	    "规章\n\n\n\n\n\n\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n\n6\n\n\n7\n\n"
	    "政府集中采购\n\n1\n\n\n\n\n\n\n2\n\n"
	    "三、收到\n", 120), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(blank_lines_are_cells, teardown),
		cmocka_unit_test_teardown(labels_go_on_behind_a_bracket, teardown),
		cmocka_unit_test_teardown(next_rows_empty_cells_are_its_own, teardown),
		cmocka_unit_test_teardown(rows_that_do_not_fit_are_in_doubt, teardown),
		cmocka_unit_test_teardown(tables_that_do_not_fit_are_in_doubt, teardown),
		cmocka_unit_test_teardown(blank_lines_below_the_table_are_no_cells, teardown),
		cmocka_unit_test_teardown(blank_lines_set_rows_apart, teardown),
		cmocka_unit_test_teardown(a_page_break_leaves_cells_open, teardown),
		cmocka_unit_test_teardown(the_end_of_a_head_s_word_is_no_row, teardown),
		cmocka_unit_test_teardown(a_label_behind_a_unit_is_no_part_of_the_head, teardown),
		cmocka_unit_test_teardown(few_blank_lines_show_nothing, teardown),
		cmocka_unit_test_teardown(blank_lines_may_part_rows_too, teardown),
		cmocka_unit_test_teardown(the_last_cell_may_be_no_cell, teardown),
		cmocka_unit_test_teardown(a_table_may_be_all_blank, teardown),
		cmocka_unit_test_teardown(blank_lines_in_the_text_below, teardown),
		cmocka_unit_test_teardown(tables_above_show_what_blank_lines_are, teardown),
		cmocka_unit_test_teardown(blank_lines_around_all_others_part_them, teardown),
		cmocka_unit_test_teardown(more_than_part_all_lines_are_cells, teardown),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
