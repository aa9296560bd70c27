/* Table 4 with its rows below one another, or in pieces, and what is no such table. */
#include "unit-match.h"

#define HEADING "四、政府信息公开行政复议、行政诉讼情况\n\n"
#define HEAD "|类型|结果维持|结果纠正|其他结果|尚未审结|总计|\n|--|--|--|--|--|--|\n"
#define REVIEW "|行政复议|1|0|2|0|3|\n"
#define DIRECT "|未经复议直接起诉|4|||1|5|\n"
#define REVIEWED "|复议后起诉||||||\n"

#define RESULTS "|结果维持|结果纠正|其他结果|尚未审结|总计"
#define RULE "|--|--|--|--|--|"
#define PIECE1 "|行政复议|||||\n" RULE "\n" RESULTS "|\n|1|0|2|0|3|\n\n"
#define PIECE2 "|行政诉讼||||||||||\n" RULE "--|--|--|--|--|\n|未经复议直接起诉|||||复议后起诉|||||\n" \
	RESULTS RESULTS "|\n"

/* Is the row not in the text, or each of its cells left open? */
static void
assert_open(const char *row)
{
	const struct match_table *t = table("4");
	size_t i;

	for (i = 0; t->present && i < t->form->ncols; i++)
		if (!str_eq(t->cell[form_row(t->form, str_of(row))][i], STR("?")))
			fail_msg("%s: %.*s", row, (int)t->cell[form_row(t->form, str_of(row))][i].n,
			    t->cell[form_row(t->form, str_of(row))][i].p);
}

static void
rows_below_one_another_are_laid_flat(void **state)
{
	(void)state;
	read_text(HEADING HEAD REVIEW DIRECT REVIEWED, "2022");
	assert_row("4", "review", "5 1 0 2 0 3");
	assert_row("4", "suit-direct", "6 4   1 5");
	assert_row("4", "suit-reviewed", "7     ");
	/* In any order, under columns in any order, and with the suits' own label in front. */
	read_text(HEADING "\t\t总计\t结果纠正\t结果维持\t其他结果\t尚未审结\n行政诉讼\t复议后起诉\t3\t1\t0\t0\t2\n"
	    "\t未经复议直接起诉\t0\t0\t0\t0\t0\n行政复议\t\t9\t4\t5\t0\t0\n", "2022");
	assert_row("4", "review", "6 5 4 0 0 9");
	assert_row("4", "suit-direct", "5 0 0 0 0 0");
	assert_row("4", "suit-reviewed", "4 0 1 0 2 3");
	read_text(HEADING HEAD REVIEW "|行政诉讼-未经复议直接起诉|4|0|0|1|5|\n"
	    "|行政诉讼（复议后起诉）|0|0|0|0|0|\n", "2022");
	assert_row("4", "suit-direct", "6 4 0 0 1 5");
	assert_row("4", "suit-reviewed", "7 0 0 0 0 0");
}

static void
what_is_not_sure_stays_open(void **state)
{
	static const char *const rows[] = {
		/* Which suits? */
		"|行政诉讼|4|0|0|1|5|\n" REVIEWED,
		DIRECT "|行政诉讼|4|0|0|1|5|\n",
		/* A row twice, one not there, a value beside the columns, words among them. */
		DIRECT DIRECT,
		DIRECT,
		DIRECT "|复议后起诉|0|0|0|0|0|7|\n",
		DIRECT "|复议后起诉|0|0|详见附表|0|0|\n",
	};
	size_t i;

	(void)state;
	/* Its cells may have moved: it has no sum. */
	read_text(HEADING HEAD REVIEW "|未经复议直接起诉|4|1|5|||\n" REVIEWED, "2022");
	assert_row("4", "review", "5 1 0 2 0 3");
	assert_row("4", "suit-direct", "6 ? ? ? ? ?");
	/* A column twice, another not at all. */
	read_text(HEADING "|类型|结果维持|结果维持|其他结果|尚未审结|总计|\n|--|--|--|--|--|--|\n" REVIEW DIRECT
	    REVIEWED, "2022");
	assert_row("4", "suit-direct", "5 ? ? ? ? ?");
	read_text(HEADING "|行政复议|||||\n" RULE "\n|结果维持|结果维持|其他结果|尚未审结|总计|\n|1|0|2|0|3|\n\n"
	    PIECE2 "|4|||1|5||||||\n", "2022");
	assert_row("4", "review", "3 ? ? ? ? ?");
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s%s%s%s", HEADING, HEAD, REVIEW, rows[i]);
		read_text(text, "2022");
		assert_row("4", "suit-direct", "5 ? ? ? ? ?");
	}
}

#define REVIEW_WIDE "<table><tr><td colspan=10>行政复议</td></tr><tr><td colspan=2>结果维持</td>" \
	"<td colspan=2>结果纠正</td><td colspan=2>其他结果</td><td colspan=2>尚未审结</td>" \
	"<td colspan=2>总计</td></tr><tr><td colspan=2>1</td><td colspan=2>0</td>" \
	"<td colspan=2>2</td><td colspan=2>0</td><td colspan=2>3</td></tr>\n"
#define RESULT_CELLS "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>"
#define SUITS_WIDE "<tr><td colspan=10>行政诉讼</td></tr><tr><td colspan=5>未经复议直接起诉</td>" \
	"<td colspan=5>复议后起诉</td></tr><tr>" RESULT_CELLS RESULT_CELLS "</tr><tr><td>4</td>" \
	"<td></td><td></td><td>1</td><td>5</td><td></td><td></td><td></td><td></td><td></td></tr>" \
	"</table>\n"

static void
pieces_are_joined(void **state)
{
	(void)state;
	read_text(HEADING PIECE1 PIECE2 "|4|||1|5||||||\n\n五、存在的主要问题及改进情况\n", "2022");
	assert_row("4", "review", "3 1 0 2 0 3");
	assert_row("4", "suit-direct", "10 4   1 5");
	assert_row("4", "suit-reviewed", "10     ");
	/* Each below an empty head, as Markdown has it. */
	read_text(HEADING "||||||\n" RULE "\n" "|行政复议|||||\n" RESULTS "|\n|1|0|2|0|3|\n\n"
	    "|||||||||||\n" RULE "--|--|--|--|--|\n|行政诉讼||||||||||\n"
	    "|未经复议直接起诉|||||复议后起诉|||||\n" RESULTS RESULTS "|\n|4|||1|5||||||\n", "2022");
	assert_row("4", "review", "5 1 0 2 0 3");
	assert_row("4", "suit-direct", "12 4   1 5");
	/* In one table, and what stands behind them. */
	read_text("<table><tr><td colspan=5>行政复议</td></tr><tr><td>结果维持</td><td>结果纠正</td>"
	    "<td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr><td>1</td><td>0</td><td>2</td>"
	    "<td>0</td><td>3</td></tr>\n<tr><td colspan=5>未经复议直接起诉</td></tr><tr><td>结果维持</td>"
	    "<td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr><td>4</td><td>0</td>"
	    "<td>0</td><td>1</td><td>5</td></tr>\n<tr><td colspan=5>复议后起诉</td></tr><tr>"
	    "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr>"
	    "<td>0</td><td>7</td><td>0</td><td>0</td><td>7</td></tr></table>\n"
	    "<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td>"
	    "<td>12</td></tr></table>", "2022");
	assert_row("4", "review", "1 1 0 2 0 3");
	assert_row("4", "suit-reviewed", "3 0 7 0 0 7");
	assert_row("2.5", "licence", "4 12");
	/* Their cells may cover several columns of the grid, as the head's do. */
	read_text(REVIEW_WIDE SUITS_WIDE, "2022");
	assert_row("4", "review", "1 1 0 2 0 3");
	assert_row("4", "suit-direct", "2 4   1 5");
	assert_row("4", "suit-reviewed", "2     ");
}

static void
names_may_stand_beside_and_between(void **state)
{
	(void)state;
	/* 行政诉讼 in a row of its own. */
	read_text(HEADING HEAD REVIEW "|行政诉讼||||||\n" DIRECT REVIEWED, "2022");
	assert_row("4", "suit-direct", "7 4   1 5");
	/* A row's name beside the names of its columns. */
	read_text("<table><tr><td rowspan=2 colspan=2>行政复议</td>" RESULT_CELLS "</tr><tr>"
	    "<td>1</td><td>0</td><td>2</td><td>0</td><td>3</td></tr>\n<tr><td rowspan=4>行政诉讼</td>"
	    "<td rowspan=2>未经复议直接起诉</td>" RESULT_CELLS "</tr><tr><td>4</td><td></td>"
	    "<td></td><td>1</td><td>5</td></tr>\n"
	    "<tr><td rowspan=2>复议后起诉</td>" RESULT_CELLS "</tr><tr>"
	    "<td></td><td></td><td></td><td></td><td></td></tr></table>", "2022");
	assert_row("4", "review", "1 1 0 2 0 3");
	assert_row("4", "suit-direct", "2 4   1 5");
	assert_row("4", "suit-reviewed", "3     ");
}

#define TURNED "|类别|行政复议|行政诉讼||\n|--|--|--|--|\n|||未经复议直接起诉|复议后起诉|\n"
#define TURNED_ROWS "|结果维持|1|4||\n|结果纠正|0||7|\n|尚未审结|0|1|0|\n|总计|3|5|7|\n"

static void
columns_may_stand_below_one_another(void **state)
{
	static const char *const last[] = {
		/* No row for one column, another's twice, a word, a cell too few or too many. */
		"", "|总计|2|0|0|\n", "|其他结果|2|见附件|0|\n", "|其他结果|2|0|\n", "|其他结果|2|0|0|7|\n"
	};
	size_t i;

	(void)state;
	read_text(HEADING TURNED "|其他结果|2|0|0|\n" TURNED_ROWS, "2022");
	assert_row("4", "review", "3 1 0 2 0 3");
	assert_row("4", "suit-direct", "5 4  0 1 5");
	assert_row("4", "suit-reviewed", "5  7 0 0 7");
	/* Values without a sum may have moved. */
	read_text(HEADING "||行政复议|行政诉讼（未经复议直接起诉）|行政诉讼（复议后起诉）|\n|--|--|--|--|\n|结果维持|1|4||\n"
	    "|结果纠正|0|5|7|\n|其他结果|2|0|0|\n|尚未审结|0||0|\n|总计|3||7|\n", "2022");
	assert_row("4", "review", "3 1 0 2 0 3");
	assert_row("4", "suit-direct", "3 ? ? ? ? ?");
	for (i = 0; i < sizeof last / sizeof *last; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s%s%s%s", HEADING, TURNED, TURNED_ROWS, last[i]);
		read_text(text, "2022");
		assert_open("suit-direct");
	}
	/* Names of rows in another order: cells may have slipped. */
	read_text(HEADING "||行政复议|复议后起诉|未经复议直接起诉|\n|--|--|--|--|\n" TURNED_ROWS
	    "|其他结果|2|0|0|\n", "2022");
	assert_open("suit-direct");
}

#define LIST_REVIEW "行政复议\t\t结果维持\t1\n\t\t结果纠正\t0\n\t\t其他结果\t2\n\t\t尚未审结\t\n"
#define LIST_DIRECT "行政诉讼\t未经复议直接起诉\t结果维持\t4\n\t\t结果纠正\t\n\t\t其他结果\t\n" \
	"\t\t尚未审结\t1\n\t\t总计\t5\n"
#define LIST_REVIEWED "行政诉讼\t复议后起诉\t结果维持\t0\n行政诉讼\t复议后起诉\t结果纠正\t7\n" \
	"行政诉讼\t复议后起诉\t其他结果\t0\n行政诉讼\t复议后起诉\t尚未审结\t0\n行政诉讼\t复议后起诉\t总计\t7\n"

static void
values_may_be_in_a_list(void **state)
{
	static const char *const rows[] = {
		/* None for a column, one twice, a cell that may be lost, a word, two. */
		"", "\t\t结果维持\t3\n", "\t\t总计\n", "\t\t总计\t见附件\n", "\t\t总计\t3\t3\n",
		"\t\t总计\t\t3\n"
	};
	size_t i;

	(void)state;
	read_text(HEADING LIST_REVIEW "\t\t总计\t3\n" LIST_DIRECT LIST_REVIEWED, "2022");
	assert_row("4", "review", "3 1 0 2  3");
	assert_row("4", "suit-direct", "8 4   1 5");
	assert_row("4", "suit-reviewed", "13 0 7 0 0 7");
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s%s%s%s%s", HEADING, LIST_REVIEW, rows[i],
		    LIST_DIRECT, LIST_REVIEWED);
		read_text(text, "2022");
		assert_open("review");
	}
	/* One row named again behind another's, and names that name several. */
	read_text(HEADING LIST_REVIEW LIST_DIRECT "行政复议\t\t总计\t3\n" LIST_REVIEWED, "2022");
	assert_open("review");
	read_text(HEADING LIST_REVIEW "\t\t总计\t3\n行政诉讼\t\t结果维持\t4\n" LIST_DIRECT LIST_REVIEWED,
	    "2022");
	assert_open("review");
}

#define LINES "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
#define TABS "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"

/* As a browser's text has them: cells that others reach into are left out. */
static void
rows_without_empty_cells_are_counted(void **state)
{
	static const char *const rows[] = {
		/* One too few or too many; the head has another cell. */
		"\t类别\t" TABS "\n行政复议\t1\t0\t2\t0\t3\n",
		"类别\t\t" TABS "\n行政复议\t1\t0\t2\t0\t3\n",
		"类别\t" TABS "\n行政复议\t1\t0\t2\t3\n", "类别\t" TABS "\n行政复议\t1\t0\t2\t0\t0\t3\n",
		"类别\t" TABS "\n\t行政复议\t1\t0\t2\t0\t3\n"
	};
	size_t i;

	(void)state;
	read_text(HEADING "类别\t" TABS "\n行政复议\t1\t0\t2\t0\t3\n行政诉讼\t未经复议直接起诉\t4\t\t\t1\t5\n"
	    "复议后起诉\t\t\t\t\t\n", "2022");
	assert_row("4", "review", "4 1 0 2 0 3");
	assert_row("4", "suit-direct", "5 4   1 5");
	assert_row("4", "suit-reviewed", "6     ");
	/* In pieces, the first below a line that is no row. */
	read_text(HEADING "行政复议\n" TABS "\n1\t\t2\t0\t3\n\n行政诉讼\n未经复议直接起诉\t复议后起诉\n" TABS "\t" TABS
	    "\n4\t\t\t1\t5\t0\t7\t0\t0\t7\n", "2022");
	assert_row("4", "review", "3 1  2 0 3");
	assert_row("4", "suit-direct", "7 4   1 5");
	assert_row("4", "suit-reviewed", "8 0 7 0 0 7");
	/* In one, whose first value is blank. */
	read_text(HEADING "行政复议\t行政诉讼\n" TABS "\t未经复议直接起诉\t复议后起诉\n" TABS "\t" TABS
	    "\n\t0\t2\t0\t2\t4\t0\t0\t1\t5\t0\t7\t0\t0\t7\n", "2022");
	assert_row("4", "review", "3  0 2 0 2");
	assert_row("4", "suit-reviewed", "3 0 7 0 0 7");
	/* 行政诉讼 in front of 行政复议: its two rows are, too. */
	read_text(HEADING "行政诉讼\t行政复议\n未经复议直接起诉\t复议后起诉\n" TABS "\t" TABS "\t" TABS
	    "\n4\t0\t0\t1\t5\t0\t7\t0\t0\t7\t1\t0\t2\t0\t3\n", "2022");
	assert_open("review");
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s%s行政诉讼\t未经复议直接起诉\t4\t\t\t1\t5\n复议后起诉\t\t\t\t\t\n",
		    HEADING, rows[i]);
		read_text(text, "2022");
		assert_open("suit-reviewed");
	}
}

#define LONG "1234567890123456789012345678901234567890"
#define ROWS_HEAD "   类别                      结果维持  结果纠正  其他结果  尚未审结  总计\n"
#define ROWS_REVIEW "   行政复议                  1         0         2         0         3\n"
#define ROWS_DIRECT "   行政诉讼  未经复议直接起诉  4         0         0         1         5\n"
#define ROWS_REVIEWED "             复议后起诉        0         7         0         0         7\n"

static void
aligned_rows_are_counted(void **state)
{
	static const char *const ends[] = {
		/* A value on a line of its own, and a row of values below. */
		"             复议后起诉        0         7         0         0\n"
		"                                                                   7\n",
		ROWS_REVIEWED
		"                             1         0         0         0         1\n"
	};
	size_t i;

	(void)state;
	read_text(HEADING ROWS_HEAD ROWS_REVIEW ROWS_DIRECT ROWS_REVIEWED, "2022");
	assert_row("4", "review", "4 1 0 2 0 3");
	assert_row("4", "suit-direct", "5 4 0 0 1 5");
	assert_row("4", "suit-reviewed", "6 0 7 0 0 7");
	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s%s%s%s%s", HEADING, ROWS_HEAD, ROWS_REVIEW,
		    ROWS_DIRECT, ends[i]);
		read_text(text, "2022");
		assert_open("suit-reviewed");
	}
}

static void
cells_in_order_are_counted(void **state)
{
	static const char *const ends[] = {
		/* A value too few, one too many, two in one, words. */
		"9\n11\n12\n45\n", "9\n11\n12\n13\n45\n3\n",
		"9 1\n11\n12\n13\n45\n", "9\n见附件\n12\n13\n45\n"
	};
	size_t i;

	(void)state;
	read_text(HEADING "类别\n" LINES "行政复议\n1\n2\n3\n4\n10\n行政诉讼\n未经复议直接起诉\n5\n6\n7\n8\n26\n"
	    "复议后起诉\n9\n11\n12\n13\n45\n", "2022");
	assert_row("4", "review", "9 1 2 3 4 10");
	assert_row("4", "suit-direct", "15 5 6 7 8 26");
	assert_row("4", "suit-reviewed", "22 9 11 12 13 45");
	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		char text[2048];

		snprintf(text, sizeof text, "%s行政复议\n%s1\n2\n3\n4\n10\n行政诉讼\n未经复议直接起诉\n复议后起诉\n%s%s"
		    "5\n6\n7\n8\n26\n%s", HEADING, LINES, LINES, LINES, ends[i]);
		read_text(text, "2022");
		assert_open("suit-reviewed");
	}
	/* One row does not add up: cells are in another order, or the last is the page's number. */
	read_text(HEADING "行政复议\n" LINES "1\n2\n3\n4\n10\n未经复议直接起诉\n" LINES
	    "5\n6\n7\n8\n26\n复议后起诉\n" LINES "9\n11\n12\n13\n3\n\n五、存在的主要问题及改进情况\n", "2022");
	assert_row("4", "suit-direct", "14 ? ? ? ? ?");
	assert_row("4", "suit-reviewed", "25 ? ? ? ? ?");
	/* Signs for none add up to none; a number of so many digits is none. */
	read_text(HEADING "行政复议\n" LINES "-\n-\n-\n-\n-\n未经复议直接起诉\n" LINES "5\n6\n7\n8\n26\n"
	    "复议后起诉\n" LINES "9\n11\n12\n13\n45\n", "2022");
	assert_row("4", "review", "3 - - - - -");
	read_text(HEADING "行政复议\n" LINES "1\n2\n3\n4\n10\n未经复议直接起诉\n" LINES "5\n6\n7\n8\n26\n"
	    "复议后起诉\n" LINES "9\n11\n12\n13\n" LONG LONG LONG "\n", "2022");
	assert_open("review");
	/* TABs that are empty cells, and a value twice: not each is where it was. */
	read_text(HEADING "行政复议\n" LINES "1\n2\n3\n4\n10\n未经复议直接起诉\n" LINES "5\n6\n7\n8\n26\n"
	    "复议后起诉\n" LINES "0\n0\n\t\n2\n1\n3\n", "2022");
	assert_open("suit-reviewed");
	/* So it is with an empty first or last cell, and one value twice. */
	read_text(HEADING "行政复议\n" LINES "1\n2\n3\n4\n10\n未经复议直接起诉\n" LINES "5\n6\n7\n8\n26\n"
	    "复议后起诉\n" LINES "\t\n3\n1\n0\n0\n4\n", "2022");
	assert_open("suit-reviewed");
	read_text(HEADING "行政复议\n" LINES "1\n2\n3\n4\n10\n未经复议直接起诉\n" LINES "0\n0\n0\n0\n0\n\t\n"
	    "复议后起诉\n" LINES "9\n11\n12\n13\n45\n", "2022");
	assert_open("suit-direct");
	/* The forms' own table, its words in pieces. */
	read_text(HEADING "行政复议\n行政诉讼\n结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总\n计\n未经复议\n直接起诉\n"
	    "复议后起诉\n" LINES LINES "1\n2\n-\n4\n7\n5\n6\n7\n8\n26\n9\n11\n12\n13\n45\n", "2022");
	assert_row("4", "review", "3 1 2 - 4 7");
	assert_row("4", "suit-direct", "4 5 6 7 8 26");
}

static void
what_is_no_piece_stays_open(void **state)
{
	static const char *const ends[] = {
		/* A row that may have moved; one too many; one label twice; another table's. */
		"|4|1|5||||||||\n", "|4|||1|5||||||7|\n",
		"|4|||1|5||||||\n" PIECE1, "|类别|件数|\n|--|--|\n|建议|4|\n"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		char text[4096];

		snprintf(text, sizeof text, "%s%s%s%s", HEADING, PIECE1, PIECE2, ends[i]);
		read_text(text, "2022");
		assert_row("4", "suit-reviewed", i % 2 == 0 ? "10 ? ? ? ? ?" : "6 ? ? ? ? ?");
	}
	/* A value over two columns of the head. */
	read_text(REVIEW_WIDE "<tr><td colspan=10>行政诉讼</td></tr><tr><td colspan=5>未经复议直接起诉</td>"
	    "<td colspan=5>复议后起诉</td></tr><tr>" RESULT_CELLS RESULT_CELLS "</tr><tr>"
	    "<td colspan=2>4</td><td></td><td>1</td><td>5</td><td></td><td></td><td></td><td></td>"
	    "<td></td></tr></table>", "2022");
	assert_row("4", "suit-direct", "1 ? ? ? ? ?");
}

static void
values_column_by_column_are_in_doubt(void **state)
{
	(void)state;
	read_text(HEADING "行政复议\n行政诉讼\n未经复议\n直接起诉\n复议后起\n诉\n" LINES
	    "3\n4\n9\n2\n5\n9\n1\n5\n1\n0\n1\n0\n13\n12\n19\n", "2022");
	assert_open("review");
	assert_open("suit-direct");
	/* Or in rows, one of their cells without a line, and a blank line at the end for one. */
	read_text("四、结转下年度继续办理\n \n维持\n其他\n\n"
	    "6\n \n \n \n6\n27\n129\n \n \n156  \n1\n \n \n1", "2022");
	assert_open("suit-direct");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_below_one_another_are_laid_flat),
		cmocka_unit_test(what_is_not_sure_stays_open),
		cmocka_unit_test(pieces_are_joined),
		cmocka_unit_test(names_may_stand_beside_and_between),
		cmocka_unit_test(columns_may_stand_below_one_another),
		cmocka_unit_test(values_may_be_in_a_list),
		cmocka_unit_test(rows_without_empty_cells_are_counted),
		cmocka_unit_test(aligned_rows_are_counted),
		cmocka_unit_test(cells_in_order_are_counted),
		cmocka_unit_test(what_is_no_piece_stays_open),
		cmocka_unit_test(values_column_by_column_are_in_doubt),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
