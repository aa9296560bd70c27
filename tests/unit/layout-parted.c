/* Tables whose cells hold paragraphs, with TABs on lines of their own. */
#include "unit-grid.h"

#define CELL "\n\n\t\n\n"
#define ROW "\n\n\n\n\n"

static struct grid grid;

/* The rows of the table that begins the text, parted by ";", with the widths of all. */
static const char *
read_text(const char *text)
{
	static char buf[1024];
	struct lines at = {str_of(text), 1, NULL};
	size_t nlines = layout_parted.claim(at), n = 0, r;

	grid = grid_new(&arena);
	assert_int_equal(layout_parted.read(at, nlines, &grid), 0);
	buf[0] = '\0';
	for (r = 0; r < grid.nrows; r++) {
		const struct grid_row *row = &grid.rows[r];

		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%u", r ? "; " : "", row->width);
		n = unit_cells(buf, n, sizeof buf, &grid, row);
		assert_true(row->indexed);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	return buf;
}

static void
tabs_count_and_lines_do_not(void **state)
{
	(void)state;
	assert_string_equal(read_text("信息内容" CELL "本年制发件数" CELL "现行有效件数" ROW
	    "行政规\n\n范性文件" CELL "4" CELL "13" ROW "规章" CELL "5\t6\n\n话。\n"),
	    "3 0=信息内容 1=本年制发件数 2=现行有效件数; 3 0=行政规范性文件 1=4 2=13; 3 0=规章 1=5 2=6");
	assert_string_equal(read_text("行政处罚" CELL "4" ROW "行政强制" CELL "7\n\n"
	    "第二十条第（八）项" ROW "信息内容" CELL "本年收费金额" ROW "行政事业性收费" CELL "1.5"),
	    "2 0=行政处罚 1=4; 2 0=行政强制 1=7; 1 0=第二十条第（八）项; 2 0=信息内容 1=本年收费金额; "
	    "2 0=行政事业性收费 1=1.5");
}

static void
no_blank_lines_stand_around_tabs_between_lines(void **state)
{
	(void)state;
	assert_string_equal(read_text("信息内容\n\t\n本年制发件数\n\t\n现行有\n效件数\n\n\n规章\n\t\n\t\n3\n\n\n"
	    "行政规范性\n文件\n\t\n4\n\t\n\n\n\t\n5\n\t\n6\n\n\n行政许可\n\t\t\n7\n"),
	    "3 0=信息内容 1=本年制发件数 2=现行有效件数; 3 0=规章 2=3; 3 0=行政规范性文件 1=4; "
	    "3 1=5 2=6; 3 0=行政许可 2=7");
	/* An empty last cell has no line, and so a blank one less stands behind its row. */
	assert_string_equal(read_text("规章\n\t\n3\n\t\n4\n\n\n行政处罚\n\t\n7\n\t\n\n"
	    "行政许可\n\t\n5\n\t\n6\n"),
	    "3 0=规章 1=3 2=4; 3 0=行政处罚 1=7; 3 0=行政许可 1=5 2=6");
	/* Two lines were joined. */
	assert_string_equal(read_text("规章\n\t\n3\n\t\n4\n\n\n行政处罚\n\t\n7\n\t\n8\n\n\n"
	    "行政许可\n\t5\n\t\n6\n\n\n行政强制\n\t\n9\n\t\n1\n"), "3 0=规章 1=3 2=4; "
	    "3 0=行政处罚 1=7 2=8; 3 0=行政许可 1=5 2=6; 3 0=行政强制 1=9 2=1");
	/* Here a TAB is an empty cell: values and labels stand below one another. */
	assert_string_equal(read_text("规章\n\t\n3\n\t\n7\n\t\n行政规范性文件\n4\n\t\n\n\n8\n"), "");
	assert_string_equal(read_text("本年制发件数\n现行有效件数\n\t\n3\n\t\n7\n\t\n\t\n4\n\n\n8\n"), "");
}

static void
empty_cells_are_cells(void **state)
{
	(void)state;
	assert_string_equal(read_text("规章" CELL "\t\t7" CELL "8" ROW "行政许可" CELL "\xC2\xA0"
	    CELL "3" "\n\n\t\t" ROW "行政处罚\n\n\t" ROW
	    "行政强制" CELL), "5 0=规章 3=7 4=8; 5 0=行政许可 2=3; 2 0=行政处罚; 2 0=行政强制");
}

static void
rows_begin_with_empty_cells(void **state)
{
	(void)state;
	/* Below a head; or where all rows stand far apart. */
	assert_string_equal(read_text("结果维持" CELL "总计" ROW "\t\n\n7" CELL "8" CELL "9" CELL "1"),
	    "2 0=结果维持 1=总计; 5 1=7 2=8 3=9 4=1");
	assert_string_equal(read_text("规章" CELL "4" ROW "行政许可" CELL "1" ROW "\t\n\n行政处罚" CELL "5"
	    ROW "行政强制" CELL "3" ROW "\t\n\n行政许可" CELL "6"),
	    "2 0=规章 1=4; 2 0=行政许可 1=1; 3 1=行政处罚 2=5; 2 0=行政强制 1=3; 3 1=行政许可 2=6");
	/* Else a row is broken. */
	assert_string_equal(read_text("规章" CELL "4" ROW "行政许可" CELL "1\n\n\n\t\n\n7" CELL "5"
	    ROW "行政强制" CELL "3" ROW "行政处罚" CELL "6"),
	    "2 0=规章 1=4; 4 0=行政许可 1=1 2=7 3=5; 2 0=行政强制 1=3; 2 0=行政处罚 1=6");
}

static void
what_is_lost_is_in_doubt(void **state)
{
	(void)state;
	/* A row of empty cells behind one of as many; words of a head over two lines. */
	assert_string_equal(read_text("规章" CELL "4" CELL "其他\n结果" ROW
	    "行政许可" CELL "1" CELL "5\n\n\n\t\t\n\n"),
	    "3 0=规章 1=4 2=其他结果; 3 0=行政许可 1=1 2=5; 3");
	/* A label that is as long as a line may be goes on, or it does not. */
	assert_string_equal(read_text("行政许可" CELL "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n"
	    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" CELL "5" CELL "7" CELL "9"),
	    "2 0=行政许可 1=申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请; "
	    "4 0=申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1=5 2=7 3=9");
	/* A cell without its line; a line more above a value; a number over two lines. */
	assert_string_equal(read_text("规章" CELL "\n" "\t\n\n7" CELL "8" ROW "行政许可" CELL "1" CELL
	    "\n3" ROW "行政强制" CELL "10\n\n4" CELL "5"),
	    "4 0=规章 1=? 2=7 3=8; 3 0=行政许可 1=1 2=?; 1 0=3; 3 0=行政强制 1=104? 2=5");
}

static void
other_tables_are_not_claimed(void **state)
{
	(void)state;
	/* Indented by a TAB; one TAB too few; a heading. */
	assert_string_equal(read_text("\t规章\n\n\t\n\n\t7\n\n\t\n\n\t8\n\n\t\n\n\t\n\n\t\n\n"), "");
	assert_string_equal(read_text("规章" CELL "4" CELL "13" CELL "7" ROW), "");
	assert_string_equal(read_text("三、收到和处理政府信息公开申请情况" ROW "规章" CELL "4" CELL "13"
	    CELL "7" CELL "2"), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(tabs_count_and_lines_do_not, teardown),
		cmocka_unit_test_teardown(no_blank_lines_stand_around_tabs_between_lines, teardown),
		cmocka_unit_test_teardown(empty_cells_are_cells, teardown),
		cmocka_unit_test_teardown(rows_begin_with_empty_cells, teardown),
		cmocka_unit_test_teardown(what_is_lost_is_in_doubt, teardown),
		cmocka_unit_test_teardown(other_tables_are_not_claimed, teardown),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
