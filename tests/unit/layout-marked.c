/* Readers of tables that are drawn, marked up, or saved by a spreadsheet. */
#include "unit-grid.h"

static struct layout layout;
static struct grid grid;

/* Finds the tables in the text, whose first line has that number, and reads them. */
static void
read_text(const char *text, size_t line)
{
	unit_read(text, line, &layout, &grid);
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

/* Reads the text with the reader that is to claim all its lines but the last. */
static void
expect(const char *reader, const char *text, const char *grid_text)
{
	size_t lines = 0;
	const char *p;

	for (p = text; *p; p++)
		lines += *p == '\n';
	read_text(text, 1);
	assert_int_equal(layout.nblocks, 1);
	assert_string_equal(layout.blocks[0].reader->name, reader);
	assert_int_equal(layout.blocks[0].last, lines);
	assert_string_equal(printed(), grid_text);
}

static void
rules_part_rows(void **state)
{
	(void)state;
	/* Lines that begin and end a block with a class are not the cell's. */
	/* A sign right behind a bar is no crossing. */
	expect("rules", "+------+-----+-----+\n|甲    |+7   |1    |\n+------+-----+-----+\n",
	    "2 0=甲 1=+7 2=1");
	expect("rules", "+------+-----+\n| :::  | ::: |\n|  甲  |  1  |\n| :::  | ::: |\n"
	    "+------+-----+\n", "2 0=甲 1=1");
	expect("rules",
	    "┌──────┬────┬──┐\n"
	    "│      │甲  │1 │\n"
	    "│三、本├────┼──┤\n"
	    "│年    │乙丙│2 │\n"
	    "│      │丁  │  │\n"
	    "├──────┴────┼──┤\n"
	    "│四、       │  │\n"
	    "└───────────┴──┘\n",
	    "2 0=三、本年 1=甲 2=1; 4 1=乙丙丁 2=2; 7 0=四、");
	/* links counts a Han character as one. */
	expect("rules",
	    "+-------+\n"
	    "|甲乙  |1 |\n"
	    "|----+--|\n"
	    "|丙丁戊 |23|\n"
	    "+-------+\n", "2 0=甲乙 1=1; 4 0=丙丁戊 1=23");
	expect("rules",
	    "+----+----+\n| 甲 | 1  |\n| 乙 | 2  |\n| 丙 | 3  |\n| 丁 | 4  |\n+----+----+\n",
	    "2 0=甲 1=1; 3 0=乙 1=2; 4 0=丙 1=3; 5 0=丁 1=4");
}

/* Colons at the ends of a rule tell how the columns are aligned. */
static void
rules_have_colons(void **state)
{
	(void)state;
	read_text("+--------------+----+----+----+----+----+----+-----+\n"
	    "| 项目         | 自 | 商 | 科 | 社 | 法 | 其 | 总计|\n"
	    "|              | 然 | 业 | 研 | 会 | 律 | 他 |     |\n"
	    "+:=============+:==:+===:+:===+:==:+:==:+:==:+:===:+\n"
	    "| 一、本年新收 | 1  | 2  | 3  | 4  | 5  | 6  | 21  |\n"
	    "| 政府信息公开 |    |    |    |    |    |    |     |\n"
	    "| 申请数量     |    |    |    |    |    |    |     |\n"
	    "+--------------+----+----+----+----+----+----+-----+\n", 1);
	assert_non_null(strstr(printed(), "1=1 2=2 3=3 4=4 5=5 6=6 7=21"));
}

/* DokuWiki: what stands between carets is a head. */
static void
carets_begin_cells_of_a_head(void **state)
{
	(void)state;
	expect("carets", "^ 信息内容 ^本年制发件数^  ^ 现行有效件数^\n", "1 0=信息内容 1=本年制发件数 3=现行有效件数");
	read_text("^信息内容 ^本年制发件数^\n|规章 |1 |\n^ 甲 ^ 乙 ^\n10^2^3\n", 1);
	assert_string_equal(printed(), "1 0=信息内容 1=本年制发件数; 2 0=规章 1=1");
}

static void
a_row_of_blanks_between_rules(void **state)
{
	(void)state;
	expect("rules", "+-----+\n|甲|乙|\n|--+--|\n+-----+\n", "2 0=甲 1=乙; 4");
	expect("rules", "┌──┬──┐\n│甲│乙│\n├──┼──┤\n└──┴──┘\n", "2 0=甲 1=乙; 4");
	/* Not where a table may begin. */
	read_text("+--+--+\n|甲|乙|\n+--+--+\n+--+--+\n|丙|丁|\n+--+--+\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=乙; 5 0=丙 1=丁");
}

static void
quotes_around_a_cell(void **state)
{
	(void)state;
	expect("pipes", "| 行政处罚 | \"12\" | \" \" | \"\" | \" | \"/\" |\n",
	    "1 0=行政处罚 1=12 4=\" 5=/");
}

static void
torn_rows_are_doubtful(void **state)
{
	size_t i;

	(void)state;
	/* The second line was cut, and the third begins another row's label. */
	read_text("+----+----+---+\n| 甲 | 1  | 2 |\n| 乙 | 3\n+----+----+---+\n"
	    "| 丙 | 4  | 5 |\n+----+----+---+\n", 1);
	assert_string_equal(printed(), "2 0=甲? 1=1? 2=2?; 5 0=丙 1=4 2=5");
	for (i = 0; i < grid.ncells; i++)
		assert_int_equal(grid.cells[i].doubtful, grid.cells[i].line == 2);
	read_text("+--------------+----+\n| 1.重复申请   |    |\n"
	    "| 2.其他       | 3  |\n+--------------+----+\n", 1);
	assert_string_equal(printed(), "2 0=1.重复申请? 1=3?");
	assert_true(grid.cells[1].doubtful);
}

static void
two_labels_make_two_rows(void **state)
{
	size_t i;

	(void)state;
	/* The rule between the rows is lost. */
	read_text("+----------+--------+---+---+\n|          | 3.其他 |   | 2 |\n"
	    "| (七)总计 |        | 5 | 7 |\n+----------+--------+---+---+\n", 1);
	assert_string_equal(printed(), "2 0=(七)总计? 1=?? 2=?? 3=??; 2 1=3.其他? 2=5? 3=27?");
	for (i = 0; i < grid.ncells; i++)
		assert_true(grid.cells[i].doubtful);
	/* What is merged may be repeated: one row. */
	read_text("| 三、本年度办理结果 | （一）予以公开 |  | （一）予以公开 | 3 |\n|--|--|--|--|--|\n"
	    "| 三、本年度办理结果 | （二）部分公开 |  | （二）部分公开 | 4 |\n", 1);
	for (i = 0; i < grid.ncells; i++)
		assert_false(grid.cells[i].doubtful);
	/* Two of one column, whose second has words in brackets. */
	read_text("+--------------------------+---+\n| (一)予以公开             | 3 |\n"
	    "| (二)部分公开(区分处理的, | 4 |\n+--------------------------+---+\n", 1);
	assert_string_equal(printed(), "2 0=(一)予以公开? 1=34?");
	read_text("+------+---+\n| （一 | 3 |\n| ）予 |   |\n| 以公 |   |\n| 开   |   |\n"
	    "| （二 | 4 |\n| ）部 |   |\n| 分公 |   |\n| 开   |   |\n+------+---+\n", 1);
	assert_string_equal(printed(), "2 0=（一）予以公开? 1=34?");
	/* A group's label that stands lower than the row's is another's if numbers do, too. */
	read_text("+--------------+--------+---+\n|              | 3.其他 | 5 |\n"
	    "| (六)其他处理 |        | 7 |\n+--------------+--------+---+\n", 1);
	assert_string_equal(printed(), "2 0=(六)其他处理? 1=?? 2=??; 2 1=3.其他? 2=57?");
	/* So is a row's label beside that of subtotals. */
	read_text("+----------+------+---+\n|          | 小计 | 5 |\n"
	    "| (七)总计 |      | 7 |\n+----------+------+---+\n", 1);
	assert_string_equal(printed(), "2 0=(七)总计? 1=?? 2=??; 2 1=小计? 2=57?");
	/* Else it belongs to the row. */
	expect("pipes", "| (六)其他处理 | 3.其他 | 2 |\n| | (七)总计 | 3 |\n",
	    "1 0=(六)其他处理 1=3.其他 2=2; 2 1=(七)总计 2=3");
}

static void
a_number_over_two_lines(void **state)
{
	(void)state;
	/* A unit, and digits behind a separator, are none by themselves. */
	read_text("┌──┬───┬────┬───┐\n│甲│157│999 │12 │\n│  │件 │，508│.5 │\n├──┼───┼────┼───┤\n"
	    "│乙│1  │2   │3  │\n│  │２ │-   │5  │\n└──┴───┴────┴───┘\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=157件 2=999，508 3=12.5; 5 0=乙 1=1２? 2=2-? 3=35?");
	read_text("+----+------+----+\n| 甲 | 12,5 | 12 |\n|    | 84   | 84 |\n"
	    "+----+------+----+\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=12,584 2=1284?");
	assert_false(grid.cells[1].doubtful);
	assert_true(grid.cells[2].doubtful);
}

static void
frames_hold_tables(void **state)
{
	(void)state;
	read_text("+-------------------+\n| 甲                |\n| +----+---+        |\n"
	    "| | 乙 | 1 |        |\n| +----+---+        |\n|                   |\n"
	    "| <table>           |\n| <tr><td>规章</td> |\n| <td>2</td></tr>   |\n"
	    "| </table>          |\n+-------------------+\n", 1);
	assert_int_equal(layout.nblocks, 2);
	assert_string_equal(printed(), "4 0=乙 1=1; 8 0=规章 1=2");
	/* Without a table inside it is one. */
	expect("rules", "+----+\n| 甲 |\n+----+\n", "2 0=甲");
}

/* Which row of the grid is doubtful; all its cells are, and no other's. */
static size_t
doubtful_row(void)
{
	size_t r, c, odd = grid.nrows;

	for (r = 0; r < grid.nrows; r++)
		for (c = grid.rows[r].first; c < grid.rows[r].first + grid.rows[r].n; c++)
			if (grid.cells[c].doubtful)
				odd = r;
	for (c = 0; c < grid.ncells; c++)
		assert_int_equal(grid.cells[c].doubtful, odd < grid.nrows &&
		    c >= grid.rows[odd].first && c < grid.rows[odd].first + grid.rows[odd].n);
	return odd;
}

static void
bars_part_cells(void **state)
{
	(void)state;
	expect("pipes", "| 规章 | 甲\\|乙 |\n|---|:-:|\n| **1** | [2]{.x} |\n|  | 3<br>件 |\n",
	    "1 0=规章 1=甲|乙; 3 0=1 1=2; 4 1=3件");
	expect("pipes", "行政许可 | 1 |\n---|---|---\n | 2 | 3\n",
	    "1 0=行政许可 1=1; 3 1=2 2=3");
	expect("pipes", "| 规章 | 1 |\n| 行政许可\n| 2 |\n", "1 0=规章 1=1; 2 0=行政许可? 1=??; 3 0=2");
	expect("pipes", "| 规章\\\\ | 1 |\n| 乙   |   |\n| 行政许可 | 2 |\n",
	    "1 0=规章乙 1=1; 3 0=行政许可 1=2");
	/* A heading with a stray bar is no row. */
	read_text("| 规章 | 1 |\n|---|---|\n| 行政许可 | 2 |\n|五、存在的主要问题及改进情况\n", 1);
	assert_string_equal(printed(), "1 0=规章 1=1; 3 0=行政许可 1=2");
	/* Blanks that make lines equally long end no rows. */
	expect("pipes", "规章     | 1   \n---------|-----\n行政许可 | 1832\n行政处罚 | 12  \n行政强制 | 3   \n",
	    "1 0=规章 1=1; 3 0=行政许可 1=1832; 4 0=行政处罚 1=12; 5 0=行政强制 1=3");
	/* A row without one of the bars that all have is not sure, nor one that is cut. */
	read_text("规章     | 1 | 2 \n---------|---|---\n行政许可 | 1   2 \n行政处罚 | 1 | 2 \n", 1);
	assert_string_equal(printed(), "1 0=规章 1=1 2=2; 3 0=行政许可? 1=1   2?; 4 0=行政处罚? 1=1? 2=2?");
	read_text("| 规章     | 1 | 2 |\n|----------|---|---|\n| 行政许可 | 1 || 2 |\n"
	    "| 行政处罚 | 1 | 2 |\n", 1);
	assert_int_equal(doubtful_row(), 1);
	read_text("规章 | 1 | 2  \n行政许可 | 1 | \n\n2  \n行政处罚 | 1 | 2  \n", 1);
	assert_string_equal(printed(), "1 0=规章 1=1 2=2; 2 0=行政许可? 1=1? 2=??; 4 0=2行政处罚? 1=1 2=2");
	/* What stands above a number is text. */
	read_text("规章 | 1 | 2\n---|---|---\n电话\n7 | 3 | 4\n", 1);
	assert_string_equal(printed(), "1 0=规章 1=1 2=2; 3 0=电话; 4 0=7 1=3 2=4");
	/* A line of text cuts the second row. */
	read_text("甲\n|\n1\n|\n2  \n乙\n|\n|\n注：丙。\n4  \n", 1);
	assert_string_equal(printed(), "1 0=甲 1=1 2=2; 6 0=乙? 1=?? 2=??");
	read_text("甲\n|\n1\n|\n2  \n丙\n|\n3\n|\n  \n规章\n注：丁。\n|\n|\n4  \n", 1);
	assert_true(grid.cells[grid.ncells - 1].doubtful);
	/* Behind a row that ends in a blank cell text is no part of the table. */
	read_text("甲\n|\n1\n|\n2  \n乙\n|\n|\n  \n  \n\n责任编辑：小满\n五、存在的主要问题及改进情况\n", 1);
	assert_string_equal(printed(), "1 0=甲 1=1 2=2; 6 0=乙");
	/* A running head is no part of a cell. */
	read_text("甲\n|\n青岚市水务局2023年政府信息公开工作年度报告\n1\n|\n2  \n乙\n|\n3\n|\n4  \n", 1);
	assert_string_equal(printed(), "1 0=甲 1=1 2=2; 7 0=乙 1=3 2=4");
	expect("bars", "甲\n\n|\n\n-\n\n|\n\n2  \n  \n乙\n\n|\n\n3\n\n|\n\n-  \n",
	    "1 0=甲 1=- 2=2; 11 0=乙 1=3 2=-");
	expect("bars", "甲\n\n|\n\n1  \n  \n乙\n\n丙\n\n|\n\n|  \n  \n丁\n\n|\n\n2  \n",
	    "1 0=甲 1=1; 7 0=乙丙; 15 0=丁 1=2");
}

static void
dashes_show_columns(void **state)
{
	(void)state;
	/* A list of attributes goes on on the next line: both are of one row. */
	read_text("  ---------------------- ----------------------\n"
	    "  [规章]{lang=\"EN-US\"    [4]{style=\"font-size:12pt;\n"
	    "  style=\"color:black\"}   font-style:normal\"}\n"
	    "  [行政规范性文件]{       5\n  lang=\"EN-US\"}\n"
	    "  ---------------------- ----------------------\n", 1);
	assert_string_equal(printed(), "2 0=规章 1=4; 4 0=行政规范性文件 1=5");
	expect("dashes", "  ------ ------ ---\n  甲     1      2\n  乙            3\n"
	    "  ------ ------ ---\n", "2 0=甲 1=1 2=2; 3 0=乙 2=3");
	expect("dashes", "  ------------------\n  一二三     数     \n"
	    "  四                \n  ---------- -------\n"
	    "  甲         1      \n  乙                \n\n  丙         2\n  ------------------\n",
	    "2 0=一二三四 1=数; 5 0=甲乙 1=1; 8 0=丙 1=2");
	/* The rest of the last row is torn off. */
	read_text("  ------ ------ ----\n  甲     1      2\n  乙     3\n4\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=1 2=2; 3 0=乙? 1=3? 2=??");
	expect("dashes", "===== =====\n甲    1\n===== =====\n", "2 0=甲 1=1");
	/* Right below a rule another table begins, whatever its columns. */
	read_text("  ------ -----------\n  甲     1\n  ------ -----------\n"
	    "  ------ ---- ------\n  乙     2    3\n  ------ ---- ------\n"
	    "  ------ ----\n  丙     4\n  ------ ----\n", 1);
	assert_int_equal(layout.nblocks, 3);
	assert_string_equal(printed(), "2 0=甲 1=1; 5 0=乙 1=2 2=3; 8 0=丙 1=4");
}

static void
dashes_tell_what_has_moved(void **state)
{
	(void)state;
	/* The row below the head was pushed to the right. */
	read_text("  ------ ---- ----\n  甲     1    2\n      乙     3    4\n  丙     5    6\n"
	    "  ------ ---- ----\n", 1);
	assert_int_equal(layout.blocks[0].last, 5);
	assert_int_equal(doubtful_row(), 1);
	/* A number stands at its column's end, where all others begin. */
	read_text("  ------ ---- ----\n  甲     1    2\n  乙     3       4\n  丙     5    6\n"
	    "  丁     7    8\n  ------ ---- ----\n", 1);
	assert_int_equal(doubtful_row(), 1);
	/* A blank line tore a label, and its row's numbers stand behind its end. */
	read_text("  ------ ---- ----\n  甲     1    2\n\n  乙丙\n\n丁戊己庚辛     5   6\n\n"
	    "  壬     7    8\n"
	    "  ------ ---- ----\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=1 2=2; 4 0=乙丙; 6 0=?? 1=?? 2=??; 8 0=壬 1=7 2=8");
	/* Two numbers stand below the last run. */
	read_text("  ------ -- -- --\n  甲     1  2  3\n  乙     4     5  67\n  丙     5  6  7\n"
	    "  ------ -- -- --\n", 1);
	assert_int_equal(doubtful_row(), 1);
	/* The rule below was cut. */
	read_text("  ------ ---- ----\n  甲     1    2\n  丙     5    6\n  ------ --\n-- ----\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=1 2=2; 3 0=丙? 1=5? 2=6?");
	assert_int_equal(doubtful_row(), 1);
	/* The rule below is lost. */
	read_text("  ------ ---- ----\n  甲     1    2\n  乙     3    4\n", 1);
	assert_int_equal(doubtful_row(), 1);
	/* A blank line cut the second row. */
	read_text("  ------ ---- ----\n  甲     1    2\n  乙     3\n\n    4\n  丙     5    6\n"
	    "  丁     7    8\n  ------ ---- ----\n", 1);
	assert_string_equal(printed(), "2 0=甲乙? 1=13? 2=2?; 5 0=4丙丁? 1=57? 2=68?");
	/* The first row's line was cut: its last cell is not empty. */
	read_text("  ---- ---- ----\n  1    2\n  3\n\n  4    5    6\n  ---- ---- ----\n", 1);
	assert_string_equal(printed(), "2 0=13? 1=2? 2=??; 5 0=4 1=5 2=6");
	/* A row of empty cells is one, a blank line is none. */
	read_text("  -------- ----\n  行政复议     \n\n               \n  -------- ----\n", 1);
	assert_string_equal(printed(), "2 0=行政复议; 4");
	/* The blank line between two rows is lost: a cell does not begin in a second line. */
	read_text("  ------ ------ ----\n         甲\n  乙            3\n\n  丙     丁     5\n"
	    "  ------ ------ ----\n", 1);
	assert_string_equal(printed(), "2 0=乙? 1=甲? 2=3?; 5 0=丙 1=丁 2=5");
	/* A row of numbers that are under no column is still one. */
	read_text("  ------ ------ ----\n  甲     1      2\n\n        3\n  ------ ------ ----\n", 1);
	assert_int_equal(grid.nrows, 2);
	assert_int_equal(doubtful_row(), 1);
	/* Blanks in front of a row were cut off. */
	read_text("  ---- ---- ----\n  甲   乙   丙\n\n       \n\n  3\n  ---- ---- ----\n", 1);
	assert_int_equal(doubtful_row(), 1);
	/* A page's number is no part of a cell. */
	read_text("  ------ ----\n  甲     1\n\n  乙     2\n  - 2 -\n\n  丙     3\n"
	    "  ------ ----\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=1; 4 0=乙? 1=2?; 7 0=丙 1=3");
	assert_int_equal(doubtful_row(), 1);
}

static void
asciidoc_spans(void **state)
{
	(void)state;
	expect("asciidoc", "[cols=\"3*\"]\n|===\n.2+|甲 |乙 |1\n|丙 ^|2\n2+h|丁\n|3\n|===\n",
	    "3 0=甲 1=乙 2=1; 4 1=丙 2=2; 5 0=丁 2=3");
	expect("asciidoc", "[options=\"header\"]\n|===\n|甲 |1\n|乙 |2\n|===\n",
	    "3 0=甲 1=1; 4 0=乙 1=2");
	expect("asciidoc", "[cols=2*]\n|===\n|甲 a|\n +\n\n92\n\n|乙 a|\n +\n\n|===\n",
	    "3 0=甲 1=92; 8 0=乙");
	expect("asciidoc", "[cols=2*]\n|===\n|甲\n|1\n|乙\n|2\n|===\n", "3 0=甲 1=1; 5 0=乙 1=2");
	expect("asciidoc", "[cols=\"1,2\"]\n|===\n^.>s|甲 .^|1\n<|乙 a|2\n|===\n",
	    "3 0=甲 1=1; 4 0=乙 1=2");
	/* What is no number of rows or columns is text. */
	expect("asciidoc", "|===\n|甲1+|2\n|===\n", "2 0=甲1+ 1=2");
	/* A line |=== is lost: the next table's columns end it. */
	read_text("[cols=\"2*\"]\n|===\n|甲 |1\n\n[cols=\"3*\"]\n|===\n|乙 |2 |3\n|===\n", 1);
	assert_int_equal(layout.nblocks, 2);
	assert_string_equal(printed(), "3 0=甲 1=1; 7 0=乙 1=2 2=3");
	/* A bar too few, and nothing is sure. */
	read_text("|===\n|甲 |1 |2\n|乙 3 |4\n|丙 |5 |6\n|===\n", 1);
	assert_true(grid.ncells > 0);
	while (grid.ncells--)
		assert_true(grid.cells[grid.ncells].doubtful);
}

static void
wiki_spans(void **state)
{
	(void)state;
	expect("wiki", "{| class=\"x\"\n! colspan=2 | 甲 !! 乙\n|-\n|rowspan=\"2\"|\n丙\n\n丁\n"
	    "| 戊 || 1\n|-\n| 己\n| 2\n|}\n", "2 0=甲 2=乙; 4 0=丙丁 1=戊 2=1; 10 1=己 2=2");
	/* A row that is not as wide as the others. */
	read_text("{|\n| 甲 || 1 || 2\n|-\n| 乙 || 3\n|-\n| 丙 || 4 || 5\n|}\n", 1);
	assert_string_equal(printed(), "2 0=甲 1=1 2=2; 4 0=乙? 1=3?; 6 0=丙 1=4 2=5");
	assert_false(grid.cells[1].doubtful);
	assert_true(grid.cells[4].doubtful);
}

static void
records_of_a_spreadsheet(void **state)
{
	(void)state;
	expect("csv", "规章,\"1,234\",\n\"行政\n许可\",,5\n,,\n", "1 0=规章 1=1,234; 2 0=行政许可 2=5");
	expect("csv", "\"规章\";1;2\n\"行政\"\"许可\"\"\";;3\n", "1 0=规章 1=1 2=2; 2 0=行政\"许可\" 2=3");
	expect("csv", "\"规\n章\"\t1\n行政许可\t2\n", "1 0=规章 1=1; 3 0=行政许可 1=2");
	/* The end of a number that was cut. */
	expect("csv", "\"规章\"\t1\n行政许可\t23\n4\n", "1 0=规章 1=1; 2 0=行政许可 1=23; 3 0=4?");
	/* A blank line is no part of the record below. */
	expect("csv", "\"规章\"\t1\n\n行政许可\t2\n", "1 0=规章 1=1; 3 0=行政许可 1=2");
	/* Records behind rows that TABs part. */
	read_text("规章\t1\t2\n行政许可\t2\t3\n第二十条第（一）项,,\n规章,3,4\n行政许可,,\n", 1);
	assert_int_equal(layout.nblocks, 2);
	assert_string_equal(printed(), "1 0=规章 1=1 2=2; 2 0=行政许可 1=2 2=3; "
	    "3 0=第二十条第（一）项; 4 0=规章 1=3 2=4; 5 0=行政许可");
	/* Empty cells above are none of the table's: what was cut off a heading, say. */
	read_text("\t\t\n\"规\n章\"\t1\t2\n行政许可\t2\t3\n", 1);
	assert_string_equal(layout.blocks[0].reader->name, "csv");
	assert_string_equal(printed(), "2 0=规章 1=1 2=2; 4 0=行政许可 1=2 2=3");
}

/* Numbers of a column that is less wide are cut from their end. */
#define NARROW(third) \
	"+------+------+\n" \
	"| 甲   | 23   |\n" \
	"|      | 4567 |\n" \
	"+------+------+\n" \
	"| 乙   | 1    |\n" \
	"|      | 0012 |\n" \
	"|      | 3456 |\n" \
	"+------+------+\n" \
	"| 丙   | 77   |\n" \
	"|      | " third " |\n" \
	"+------+------+\n" \
	"| 丁   | 9    |\n" \
	"|      | 1111 |\n" \
	"+------+------+\n"

static void
lines_of_digits_that_fill_their_column_are_one_number(void **state)
{
	(void)state;
	expect("rules", NARROW("8888"),
	    "2 0=甲 1=234567; 5 0=乙 1=100123456; 9 0=丙 1=778888; 12 0=丁 1=91111");
	/* Among numbers that do not, each may be two. */
	expect("rules", NARROW("88  "),
	    "2 0=甲 1=234567?; 5 0=乙 1=100123456?; 9 0=丙 1=7788?; 12 0=丁 1=91111?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rules_part_rows),
		cmocka_unit_test(rules_have_colons),
		cmocka_unit_test(carets_begin_cells_of_a_head),
		cmocka_unit_test(a_row_of_blanks_between_rules),
		cmocka_unit_test(quotes_around_a_cell),
		cmocka_unit_test(torn_rows_are_doubtful),
		cmocka_unit_test(two_labels_make_two_rows),
		cmocka_unit_test(a_number_over_two_lines),
		cmocka_unit_test(frames_hold_tables),
		cmocka_unit_test(bars_part_cells),
		cmocka_unit_test(dashes_show_columns),
		cmocka_unit_test(dashes_tell_what_has_moved),
		cmocka_unit_test(asciidoc_spans),
		cmocka_unit_test(wiki_spans),
		cmocka_unit_test(lines_of_digits_that_fill_their_column_are_one_number),
		cmocka_unit_test(records_of_a_spreadsheet),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
