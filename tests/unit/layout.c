/* Tables found in text, and read into a grid. */
#include "unit-grid.h"

static struct layout layout;
static struct grid grid;

/* Finds the tables in the text, whose first line has that number, and reads them. */
static void
read_text(const char *text, size_t line)
{
	unit_read(text, line, &layout, &grid);
	assert_int_equal(layout.bytes, strlen(text));
}

/* The grid: rows parted by ";", each its line, then its cells with their places. */
static const char *
printed(void)
{
	static char buf[4096];
	size_t n = 0, r;

	buf[0] = '\0';
	for (r = 0; r < grid.nrows; r++) {
		const struct grid_row *row = &grid.rows[r];

		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu", r ? "; " : "", row->line);
		n = unit_cells(buf, n, sizeof buf, &grid, row);
	}
	return buf;
}

static void
rows_of_tabs(void **state)
{
	(void)state;
	read_text("话。\n信息内容\t本年处理决定数量\n行政许可\t5\n\n话。\n", 7);
	assert_int_equal(layout.nblocks, 1);
	assert_int_equal(layout.blocks[0].first, 8);
	assert_int_equal(layout.blocks[0].last, 9);
	assert_string_equal(printed(), "8 0=信息内容 1=本年处理决定数量; 9 0=行政许可 1=5");
	assert_true(grid.rows[0].indexed);
	assert_int_equal(grid.rows[0].block, grid.rows[1].block);
}

static void
marks_around_numbers(void **state)
{
	(void)state;
	read_text("行政处罚\t**12**\t__3__\t`4`\t[5]{style=\"a\"}\t6\\\t\\-7\t<p>8</p>\t1\\.5\n", 1);
	assert_string_equal(printed(), "1 0=行政处罚 1=12 2=3 3=4 4=5 5=6 6=-7 7=8 8=1.5");
	read_text("行政处罚\t**\\-**\t---\t[]{style=\"a\"}\t**\t<b></b>\t1\n", 1);
	assert_string_equal(printed(), "1 0=行政处罚 1=- 2=— 4=** 6=1");
	/* Ends of lines in front of the number, and elements without text. */
	read_text("行政处罚\t\\\\ \\\\ 7\t<span a=\"b\"></span>8\t<b></b><i>9</i>\t<span>\t"
	    "<a></b\n", 1);
	assert_string_equal(printed(), "1 0=行政处罚 1=7 2=8 3=9 4=<span> 5=<a></b");
	/* What was struck out is no number. */
	read_text("行政处罚\t~~1~~\t<s>2</s>\t<del>3</del>\t<b>4\t*5\t1\n", 1);
	assert_string_equal(printed(),
	    "1 0=行政处罚 1=~~1~~ 2=<s>2</s> 3=<del>3</del> 4=<b>4 5=*5 6=1");
}

static void
empty_fields_keep_their_place(void **state)
{
	(void)state;
	read_text("\t\t行政处罚\t\t 7 \t\n", 1);
	assert_string_equal(printed(), "1 2=行政处罚 4=7");
	assert_int_equal(grid.rows[0].width, 6);
}

static void
furniture_parts_no_table(void **state)
{
	(void)state;
	read_text("行政处罚\t1\t2\n\n- 2 -\n\f\n行政强制\t3\t4\r\n", 1);
	assert_int_equal(layout.nblocks, 1);
	assert_string_equal(printed(), "1 0=行政处罚 1=1 2=2; 5 0=行政强制 1=3 2=4");
}

static void
a_heading_ends_a_table(void **state)
{
	(void)state;
	read_text("行政处罚\t1\t2\n三、收到和处理政府信息公开申请情况\n自然人\t3\t4\n", 1);
	assert_int_equal(layout.nblocks, 2);
	assert_int_equal(layout.blocks[0].last, 1);
	assert_int_equal(layout.blocks[1].first, 3);
	assert_int_not_equal(grid.rows[0].block, grid.rows[1].block);
}

static void
a_cell_a_line(void **state)
{
	(void)state;
	read_text("话说得很长，所以不是表。\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n1\n"
	    "行政强制\n2\n话说得很长，所以不是表。\n", 1);
	assert_int_equal(layout.nblocks, 1);
	assert_int_equal(layout.blocks[0].first, 2);
	assert_int_equal(layout.blocks[0].last, 8);
	assert_non_null(strstr(printed(), "=行政处罚 "));
	assert_non_null(strstr(printed(), "=行政强制 "));
	assert_false(grid.rows[0].indexed);
}

static void
prose_is_no_table(void **state)
{
	static const char *const texts[] = {
		"", "\n\n", "话。\n\t缩进一段话。\n", "一、总体情况\n本局公开信息12条。\n12\n7\n",
		"甲：\t乙\n",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		read_text(texts[i], 1);
		if (layout.nblocks)
			fail_msg("\"%s\" is no table", texts[i]);
	}
}

static void
knows_furniture(void **state)
{
	static const char *const yes[] = {
		"\f", "- 2 -", "-2-", "— 3 —", "－４－", "第 2 页", "第2页 共5页", "第3页/共12页", "2 / 5",
		"  ~ 7 ~", "\f- 2 -", "----------", "___",
		"https://www.example.gov.cn/2023/01/a.html              2/4",
		"file:///a/b 10/12\f", "（续表）", "  (续上表)",
		"11/22/26, 8:28 PM      年度政府信息公开工作年度报告", "2026/11/22 下午8:28 水利局",
		"续表", "接上页", "（转下页）",
	};
	static const char *const no[] = {
		"", "2", "-2", "12.5", "- 2", "第二页", "行政许可", "2\t-", "-", "/", "--", "1/2/3",
		"5391/826", "12/1234", "9/3",
		"—   121  —", "https://www.example.gov.cn/ 4/2", "https://www.example.gov.cn/ 24",
		"网址 https://www.example.gov.cn/ 2/4", "https://www.example.gov.cn/2/4",
		"续期", "（续表为另一表）", "接访",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof yes / sizeof *yes; i++)
		if (!layout_furniture(str_of(yes[i])))
			fail_msg("\"%s\" is a page's", yes[i]);
	for (i = 0; i < sizeof no / sizeof *no; i++)
		if (layout_furniture(str_of(no[i])))
			fail_msg("\"%s\" is not a page's", no[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_of_tabs),
		cmocka_unit_test(marks_around_numbers),
		cmocka_unit_test(empty_fields_keep_their_place),
		cmocka_unit_test(furniture_parts_no_table),
		cmocka_unit_test(a_heading_ends_a_table),
		cmocka_unit_test(a_cell_a_line),
		cmocka_unit_test(prose_is_no_table),
		cmocka_unit_test(knows_furniture),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
