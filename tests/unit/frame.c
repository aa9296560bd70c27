/* Tables inside a cell of another table. */
#include "unit-grid.h"

static struct layout layout;
static struct grid grid;

/* The rows of the tables in the text: block:line, then the cells with their places. */
static const char *
rows(const char *text)
{
	static char buf[4096];
	unsigned block = 0, last = 0;
	size_t n = 0, r;

	unit_read(text, 1, &layout, &grid);
	buf[0] = '\0';
	for (r = 0; r < grid.nrows; r++) {
		const struct grid_row *row = &grid.rows[r];

		block += block == 0 || row->block != last;
		last = row->block;
		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%u:%zu", r ? "; " : "", block,
		    row->line);
		n = unit_cells(buf, n, sizeof buf, &grid, row);
	}
	return buf;
}

static void
tables_in_a_line_of_dokuwiki(void **state)
{
	(void)state;
	assert_string_equal(rows("|话。\\\\ \\\\ |甲 |1|\\\\ |乙\\\\ 丙 | |\\\\ |丁 |3|\\\\ \\\\ 话。"
	    "\\\\ |戊 |4|\\\\ |己 |5||\n话。\n"),
	    "1:1 0=甲 1=1; 1:1 0=乙\\ 丙; 1:1 0=丁 1=3; 2:1 0=戊 1=4; 2:1 0=己 1=5");
}

static void
tables_in_a_cell_of_asciidoc(void **state)
{
	(void)state;
	/* The cells of the frame are none, and what is not between fences is no table. */
	assert_string_equal(rows("[width=\"100%\",cols=\"2*\"]\n|===\na|\n话。\n\n"
	    "[cols=\"2*\"]\n!===\n!甲 !1\n!乙 !2\n!===\n\n"
	    "[options=\"header\"]\n[cols=\",,\",]\n!====\n!丙 ! !3\n!====\n\n|丁 |4\n|===\n"
	    "\n|===\n|戊 |5\n|===\n"),
	    "1:8 0=甲 1=1; 1:9 0=乙 1=2; 2:15 0=丙 2=3; 3:22 0=戊 1=5");
	/* A fence was lost: the frame's first, the frame's last, the table's last. */
	assert_string_equal(rows("!===\n!甲 !1\n!===\n"), "1:2 0=甲 1=1");
	/* Without any figure they have lost what was not plain. */
	assert_string_equal(rows("!===\n!甲 !\n!乙 ! \n!===\n"), "");
	assert_string_equal(rows("!===\n!甲 !\n!乙 !/\n!===\n"), "1:2 0=甲; 1:3 0=乙 1=/");
	assert_string_equal(rows("|===\na|\n!===\n!甲 !1\n!===\n话。\n"), "1:4 0=甲 1=1");
	assert_string_equal(rows("!===\n!甲 !1\n!乙 !2\n\n== 三、收到和处理政府信息公开申请情况\n"),
	    "1:2 0=甲 1=1; 1:3 0=乙 1=2");
}

/* A cell is less wide than the table in it: all lines of that are broken at one place. */
static void
tables_in_pieces(void **state)
{
	(void)state;
	assert_string_equal(rows(
	    "+---------------+\n"
	    "| 话。          |\n"
	    "|               |\n"
	    "| +----+--      |\n"
	    "| --+-------+-+ |\n"
	    "| | 行 |本      |\n"
	    "| 年|   7   | | |\n"
	    "| | 政 |        |\n"
	    "|   |       | | |\n"
	    "| +----+--      |\n"
	    "| --+-------+-+ |\n"
	    "| | 甲 |        |\n"
	    "|  8|       |9| |\n"
	    "| +----+--      |\n"
	    "| --+-------+-+ |\n"
	    "|               |\n"
	    "| +----+        |\n"
	    "| | 乙 |        |\n"
	    "| +----+        |\n"
	    "+---------------+\n"),
	    "1:6 0=行政 1=本年 2=7; 1:12 0=甲 1=8 3=9; 2:18 0=乙");
	assert_int_equal(layout.blocks[0].first, 4);
	assert_int_equal(layout.blocks[0].last, 15);
	/* Blanks at the ends of pieces are lost. */
	assert_string_equal(rows(
	    "+----+--\n"
	    "--+----+\n"
	    "| 甲 |\n"
	    "  | 2  |\n"
	    "+----+--\n"
	    "--+----+\n"), "1:3 0=甲 2=2");
	/* A piece is lost: what is behind does not fit. */
	assert_string_equal(rows(
	    "+----+--\n"
	    "--+----+\n"
	    "| 甲 | 1\n"
	    "  | 2  |\n"
	    "+----+--\n"
	    "--+----+\n"
	    "| 乙 | 3\n"
	    "+----+--\n"
	    "--+----+\n"), "1:3 0=甲 1=1 2=2");
}

/* Simple tables: the last piece ends with the last cell's text, the first is what is left. */
static void
tables_of_dashes_in_pieces(void **state)
{
	(void)state;
	assert_string_equal(rows(
	    "+---------------+\n"
	    "|   ---- -      |\n"
	    "| --- ----- --- |\n"
	    "|   甲          |\n"
	    "| 12  3     456 |\n"
	    "|   乙          |\n"
	    "|   12  34    5 |\n"
	    "|   ---- -      |\n"
	    "| --- ----- --- |\n"
	    "|               |\n"
	    "| 话。          |\n"
	    "+---------------+\n"),
	    "1:4 0=甲 1=12 2=3 3=456; 1:6 0=乙 1=12 2=34 3=5");
	assert_int_equal(layout.blocks[0].first, 2);
	assert_int_equal(layout.blocks[0].last, 9);
	/* A line that ends in front of the break is not broken; a longer one is none. */
	assert_string_equal(rows(
	    "+----------+\n"
	    "|   ---    |\n"
	    "| -- ----- |\n"
	    "|   甲     |\n"
	    "|   乙     |\n"
	    "|    12345 |\n"
	    "|   ---    |\n"
	    "| -- ----- |\n"
	    "+----------+\n"), "1:4 0=甲; 1:5 0=乙 1=12345");
	assert_string_equal(rows(
	    "+----------+\n"
	    "|   ---    |\n"
	    "| -- ----- |\n"
	    "|   甲     |\n"
	    "|   乙乙乙乙|\n"
	    "|   ---    |\n"
	    "| -- ----- |\n"
	    "+----------+\n"), "1:2 0=----- -----甲乙乙乙乙----- -----? 1=??");
}

/* A wide character that is broken in two stands in front of the break, as a whole. */
static void
narrow_pieces(void **state)
{
	(void)state;
	assert_string_equal(rows(
	    "+---------------+\n"
	    "|   ---- -      |\n"
	    "| --- ----- --- |\n"
	    "|   甲   乙     |\n"
	    "| 丙 12    456  |\n"
	    "|   丁          |\n"
	    "|  戊   34    5 |\n"
	    "|   ---- -      |\n"
	    "| --- ----- --- |\n"
	    "+---------------+\n"),
	    "1:4 0=甲 1=乙丙 2=12 3=456; 1:6 0=丁 1=戊 2=34 3=5");
}

static void
blank_lines_between_rows_in_pieces(void **state)
{
	(void)state;
	assert_string_equal(rows(
	    "+---------------+\n"
	    "|   ---- -      |\n"
	    "| --- ----- --- |\n"
	    "|   甲          |\n"
	    "| 12  3     456 |\n"
	    "|               |\n"
	    "|               |\n"
	    "|  12   34    5 |\n"
	    "|               |\n"
	    "|   丙          |\n"
	    "|        7      |\n"
	    "|   ---- -      |\n"
	    "| --- ----- --- |\n"
	    "+---------------+\n"),
	    "1:4 0=甲 1=12 2=3 3=456; 1:7 1=12 2=34 3=5; 1:10 0=丙 2=7");
}

/* pdftohtml ends each line in a tag, and writes blanks as entities. */
static void
lines_with_marked_ends(void **state)
{
	(void)state;
	assert_string_equal(rows("<p>话。</p>\n<hr/>\n<b>行政许可</b><br/>\n12<br/>\n<hr/>\n"
	    "<a name=2></a>行政处罚<br/>\n&#160;3&#160;<br/>\n行政强制<BR>\n4<br />\n<hr/>\n"
	    "</body>\n"), "1:3 0=行政许可 1=12; 1:6 0=行政处罚 1=3; 1:8 0=行政强制 1=4");
	/* What stands in several lines, or parted by tags, is not one number; TABs part cells. */
	assert_string_equal(rows("行政许可<br/>\n1<br/>2<br/>\n行政处罚<br/>\n3<br/>\n4<br/>\n"
	    "5<br/>\n"), "");
	assert_string_equal(rows("行政许可<br/>\n<b>1</b><i>2</i><br/>\n行政处罚<br/>\n3<br/>\n"
	    "行政强制<br/>\n"),
	    "1:1 0=行政许可 1=1  2; 1:3 0=行政处罚 1=3; 1:5 0=行政强制");
	assert_string_equal(rows("规章\t1\t\t<br/>\n行政规范性文件\t\t2\t3<br/>\n行政许可\t4<br/>\n"
	    "行政处罚\t5<br/>\n行政强制\t6<br/>\n"),
	    "1:1 0=规章 1=1; 1:2 0=行政规范性文件 2=2 3=3; 1:3 0=行政许可 1=4; 1:4 0=行政处罚 1=5; "
	    "1:5 0=行政强制 1=6");
	/* Too few; and what stands behind many lines without such an end is none of them. */
	assert_string_equal(rows("行政许可<br/>\n12<br/>\n行政处罚<br/>\n3<br/>\n"), "");
	assert_string_equal(rows("行政许可<br/>\n12<br/>\n行政处罚<br/>\n3<br/>\n行政强制<br/>\n"
	    "甲\n乙\n丙\n4<br/>\n"), "1:1 0=行政许可 1=12; 1:3 0=行政处罚 1=3; 1:5 0=行政强制");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tables_in_a_cell_of_asciidoc),
		cmocka_unit_test(tables_in_a_line_of_dokuwiki),
		cmocka_unit_test(tables_in_pieces),
		cmocka_unit_test(tables_of_dashes_in_pieces),
		cmocka_unit_test(narrow_pieces),
		cmocka_unit_test(blank_lines_between_rows_in_pieces),
		cmocka_unit_test(lines_with_marked_ends),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
