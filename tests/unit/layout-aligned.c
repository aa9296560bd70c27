/* Tables whose cells are set apart by blanks, read and decided. */
#include "match.h"
#include "unit-grid.h"

#define HEAD "               自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"

static struct grid grid;
static struct match match;

static void
read_text(const char *text)
{
	struct layout layout;

	arena_reset(&arena);
	unit_read(text, 1, &layout, &grid);
}

/* The rows of the grid: each its line, its page, and its cells; ! behind a doubtful one. */
static void
assert_rows(const char *text, const char *expected)
{
	char buf[4096] = "";
	size_t n = 0, r, c;

	read_text(text);
	for (r = 0; r < grid.nrows; r++) {
		const struct grid_row *row = &grid.rows[r];

		assert_true(row->aligned);
		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu.%u", r ? "; " : "",
		    row->line, row->page);
		for (c = row->first; c < row->first + row->n; c++)
			n += (size_t)snprintf(buf + n, sizeof buf - n, " %.*s%s",
			    (int)grid.cells[c].text.n, grid.cells[c].text.p,
			    grid.cells[c].doubtful ? "!" : "");
	}
	assert_string_equal(buf, expected);
}

/* The cells of a row of table 3, as they are decided. */
static void
assert_cells(const char *text, const char *row, const char *expected)
{
	const struct match_table *m = &match.table[form_code(STR("3"))];
	char buf[512] = "absent";
	size_t n = 0, r, c;

	read_text(text);
	assert_int_equal(match_tables(&grid, STR("2022"), &match, &arena), 0);
	for (r = 0; r < m->form->nrows; r++)
		for (c = 0; c < m->form->ncols && m->line[r] &&
		    strcmp(m->form->rows[r].code, row) == 0; c++)
			n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%.*s", c ? " " : "",
			    (int)m->cell[r][c].n, m->cell[r][c].p);
	assert_string_equal(buf, expected);
}

static void
a_piece_that_two_labels_lack_is_doubt(void **state)
{
	const char *rows = HEAD
	    "一、本年新收政府信息公开\n二、上年结转政府信息公开\n"
	    "申请数量       11      12        13        14            15            16    81\n"
	    "申请数量       21      22        23        24            25            26    141\n"
	    "（一）予以公开 31      32        33        34            35            36    201\n"
	    "（七）总计     31      32        33        34            35            36    201\n"
	    "四、结转下年度继续办理\n"
	    "               1       2         3         4             5             6     21\n";

	(void)state;
	assert_cells(rows, "1", "? ? ? ? ? ? ?");
	assert_cells(rows, "2", "? ? ? ? ? ? ?");
	assert_cells(rows, "3.7", "31 32 33 34 35 36 201");
}

static void
a_subtotal_that_was_moved_has_no_place(void **state)
{
	const char *rows =
	    "               自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他        总计\n"
	    "法人或其他组织小计\n"
	    "一、本年新收   11      12        13        14            15            16    70    81\n"
	    "二、上年结转   21      22        23        24            25            26    120   141\n"
	    "（一）予以公开 31      32        33        34            35            36    170   201\n"
	    "（七）总计     31      32        33        34            35            36    170   201\n";

	(void)state;
	assert_cells(rows, "2", "? ? ? ? ? ? ?");
	assert_cells(rows, "3.7", "? ? ? ? ? ? ?");
}

static void
wrapped_labels_are_put_together(void **state)
{
	(void)state;
	assert_rows(
	    "规章                  1    2    3\n"
	    "（三）不    1.属于国家秘\n"
	    "予公开      密        4    5    6\n"
	    "行政许可              7\n",
	    "1.0 规章 1 2 3; 2.0 （三）不予公开 1.属于国家秘密 4 5 6; 4.0 行政许可 7");
	/* The numbers stand between the lines of the label. */
	assert_rows(
	    "规章                  1    2    3\n"
	    "2.其他法律行政\n"
	    "                      4    5    6\n"
	    "法规禁止公开\n"
	    "行政许可              7\n",
	    "1.0 规章 1 2 3; 2.0 2.其他法律行政法规禁止公开 4 5 6; 5.0 行政许可 7");
}

static void
labels_from_top_to_bottom_hold_no_value(void **state)
{
	(void)state;
	assert_rows(
	    "规章                  1    2    3\n"
	    "四   1.属于国家秘密   4    5    6\n"
	    "无\n"
	    "法   2.重复申请       7    无   9\n"
	    "提\n"
	    "供\n"
	    "行政许可              7\n",
	    "1.0 规章 1 2 3; 2.0 四 1.属于国家秘密 4 5 6; 3.0 无法提供; 4.0 2.重复申请 7 无 9; "
	    "7.0 行政许可 7");
	/* Below a sign for none stands no label that it is a piece of. */
	assert_rows(
	    "规章                  1    2    3\n"
	    "                      无\n"
	    "                      总计\n"
	    "行政许可              7\n",
	    "1.0 规章 1 2 3; 2.0 无; 3.0 总计; 4.0 行政许可 7");
}

static void
repeated_labels_count_once(void **state)
{
	(void)state;
	assert_rows(
	    "规章                  1    2    3\n"
	    "二、上年\n"
	    "结转政府   二、上年结转政府信息公开申请数量   4    5    6\n"
	    "信息公开\n"
	    "申请数量\n",
	    "1.0 规章 1 2 3; 3.0 二、上年结转政府信息公开申请数量 4 5 6");
}

static void
pages_are_told_apart(void **state)
{
	(void)state;
	assert_rows(
	    "规章             1    2    3\n"
	    "2.其他法律行政   4    5    6\n"
	    "               - 2 -\n"
	    "\f     法规禁止公开\n"
	    "行政许可              7\n",
	    "1.0 规章 1 2 3; 2.0 2.其他法律行政法规禁止公开 4 5 6; 5.2 行政许可 7");
	/* Labels that begin elsewhere behind a blank line end them too, */
	assert_rows(
	    "1.属于国家秘密   1    2    3\n"
	    "\n"
	    "     2.其他法律行政法规禁止公开   4    5    6\n",
	    "1.0 1.属于国家秘密 1 2 3; 3.1 2.其他法律行政法规禁止公开 4 5 6");
	/* be there form feeds in the text or none. */
	assert_rows(
	    "1.属于国家秘密   1    2    3\n"
	    "\n"
	    "     2.其他法律行政法规禁止公开   4    5    6\n"
	    "\f   4.保护第三方合法权益    7    8    9\n",
	    "1.0 1.属于国家秘密 1 2 3; 3.1 2.其他法律行政法规禁止公开 4 5 6; "
	    "4.2 4.保护第三方合法权益 7 8 9");
}

static void
broken_rows_are_made_whole(void **state)
{
	(void)state;
	assert_rows(
	    "   规章 1 2 3\n"
	    "   规范性文件 123456 2345\n"
	    "   34567\n"
	    "   行政许可 7 8 999999999999\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 123456 2345 34567; 4.0 行政许可 7 8 999999999999");
	/* Below labels. */
	assert_rows(
	    "   规章 1 2 3\n"
	    "   （三）不予公开 1.属于国家秘密 4 5\n"
	    "   3456789 12\n"
	    "   行政许可 7 8 99999999\n",
	    "1.0 规章 1 2 3; 2.0 （三）不予公开 1.属于国家秘密 4 5 3456789 12; "
	    "4.0 行政许可 7 8 99999999");
	/* Here was room for it, */
	assert_rows(
	    "   规章 1 2 3\n"
	    "   规范性文件 123456 2345\n"
	    "   3\n"
	    "   行政许可 7 8 999999999999\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 123456 2345; 3.0 3; 4.0 行政许可 7 8 999999999999");
	/* here it stands elsewhere, and may be the end of a number, */
	assert_rows(
	    "   规章 1 2 3\n"
	    "   规范性文件 123456 2345\n"
	    "34567\n"
	    "   行政许可 7 8 999999999999\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 123456 2345!; 3.0 34567; 4.0 行政许可 7 8 999999999999");
	/* here is no margin, */
	assert_rows(
	    "规章 1 2 3\n"
	    "规范性文件 123456 2345\n"
	    "34567\n"
	    "行政许可 7 8 999999999999\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 123456 2345!; 3.0 34567; 4.0 行政许可 7 8 999999999999");
	/* and here are columns. */
	assert_rows(
	    "   规章 1 2 3\n"
	    "   规范性文件 123456  2345\n"
	    "   34567\n"
	    "   行政许可 7 8 999999999999\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 123456 2345; 3.0 34567; 4.0 行政许可 7 8 999999999999");
}

static void
numbers_without_a_label_stand_alone(void **state)
{
	(void)state;
	assert_rows(
	    "规章             1    2    3\n"
	    "                 8    9    9\n"
	    "行政许可         7\n",
	    "1.0 规章 1 2 3; 2.0 8 9 9; 3.0 行政许可 7");
	/* What stands below a number may be its last digits. */
	assert_rows(
	    "规章             1    2    3\n"
	    "2.其他法律行政   4    5    6\n"
	    "                 1    2\n"
	    "法规禁止公开\n"
	    "行政许可         7\n",
	    "1.0 规章 1 2 3; 2.0 2.其他法律行政法规禁止公开 4! 5! 6; 5.0 行政许可 7");
}

static void
prose_is_no_table(void **state)
{
	(void)state;
	assert_rows("全年 收到 5 件 申请，办结 4 件。\n规章 3 件。\n共 3 条\n", "");
	assert_rows("规章 3\n", "");
}

#define ROW1 "一、本年新收政府信息公开申请数量      11      12      13      14      15      16      81\n"
#define ROW2 "二、上年结转政府信息公开申请数量       1       2       3       4       5       6      21\n"
#define ROW7 "（七）总计                             1       2       3       4       5       6      21\n"

static void
full_rows_show_where_columns_are(void **state)
{
	static const char text[] = HEAD ROW1 ROW2
	    "四、结转下年度继续办理                         7                              8      15\n";

	(void)state;
	assert_cells(text, "1", "11 12 13 14 15 16 81");
	assert_cells(HEAD ROW1 ROW2 ROW1
	    "四、结转下年度继续办理                 1       2       3       4       5       6\n"
	    "                                                                              21\n",
	    "4", "? ? ? ? ? ? ?");
}

/* Rows with few values, below the beginnings of the head's words, in characters. */
#define FLUSH \
	"                  自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n" \
	"一、本年新收政府信息公开申请数量  1                           2  3\n" \
	"二、上年结转政府信息公开申请数量      4                          4\n" \
	"（一）予以公开                    5                     5\n" \
	"（二）部分公开                         6                6\n" \
	"1.属于国家秘密          1   2    3                     6\n" \
	"3.危及“三安全一稳定”          1    2    3                6\n"

static void
values_stand_flush_with_the_head(void **state)
{
	static const char whole[] = FLUSH
	    "（七）总计                                  7         7\n";
	static const char groups[] = FLUSH
	    "5.属于三类内部事务信息                                  21 716\n";
	static const char touching[] = FLUSH
	    "5.属于三类内部事务信息                                  216716\n";
	static const char moved[] = FLUSH
	    "（七）总计                                   7         7\n";

	(void)state;
	assert_cells(whole, "1", "1     2 3");
	assert_cells(whole, "3.7", "    7  7");
	assert_cells(moved, "1", "1     2 3");
	assert_cells(moved, "3.7", "? ? ? ? ? ? ?");
	/* A number ends before the next column begins. */
	assert_cells(groups, "3.3.5", "     21 716");
	assert_cells(touching, "3.3.5", "? ? ? ? ? ? ?");
}

static void
a_split_number_is_no_column(void **state)
{
	/* 4 and 0 may be 40: then the row has a blank where the others have 13. */
	static const char text[] = HEAD ROW1 ROW2 ROW1 ROW2
	    "四、结转下年度继续办理                 1       2               4       5      6 0      21\n";

	(void)state;
	assert_cells(text, "4", "? ? ? ? ? ? ?");
}

static void
a_label_that_lost_its_numbers_is_not_blank(void **state)
{
	static const char text[] = HEAD ROW1
	    "二、上年结转政府信息公开申请数量                                                       1\n"
	    "（一）予以公开                                                                         1\n"
	    "1.属于国家秘密\n"
	    "                                       1                                       1\n"
	    "2.重复申请\n" ROW7;

	(void)state;
	assert_cells(text, "3.3.1", "? ? ? ? ? ? ?");
	assert_cells(text, "3.5.2", "? ? ? ? ? ? ?");
}

static void
numbers_between_two_pieces_of_a_table_are_seen(void **state)
{
	/* A sentence has parted the last digits of a number from it. */
	static const char text[] = HEAD ROW1
	    "（一）予以公开                        21       2       3       4       5       6      41\n"
	    ROW2 "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "                                       9                               8\n"
	    "（七）总计                            11       2       3       4       5       6      31\n"
	    "四、结转下年度继续办理                 1       2       3       4       5       6      21\n";

	(void)state;
	assert_cells(text, "1", "11 12 13 14 15 16 81");
	assert_cells(text, "2", "? ? ? ? ? ? ?");
}

static void
a_piece_of_a_label_before_numbers_hides_none(void **state)
{
	static const char text[] = HEAD ROW1
	    "（一）予以公开                        21       2       3       4       5       6      41\n"
	    ROW2 "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "    息                                 9                               8\n"
	    "（七）总计                            11       2       3       4       5       6      31\n"
	    "四、结转下年度继续办理                 1       2       3       4       5       6      21\n";

	(void)state;
	assert_cells(text, "2", "? ? ? ? ? ? ?");
}

static void
each_piece_of_a_table_has_pages_of_its_own(void **state)
{
	(void)state;
	assert_rows(
	    "规章             1    2    3\n"
	    "规范性文件       4    5    6\n"
	    "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "规章             1    2    3\n"
	    "规范性文件       4    5    6\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4 5 6; 4.1 规章 1 2 3; 5.1 规范性文件 4 5 6");
}

static void
the_number_of_a_page_below_a_table_is_no_part_of_it(void **state)
{
	(void)state;
	assert_rows(
	    "规章             1    2    3\n"
	    "规范性文件       4    5    6\n"
	    "\n"
	    "7\n"
	    "\n"
	    "五、存在的主要问题及改进情况\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4 5 6");
	/* It may belong to a row if it stands where values do. */
	assert_rows(
	    "规章             1    2    3\n"
	    "规范性文件       4    5    6\n"
	    "\n"
	    "                      7\n"
	    "\n"
	    "五、存在的主要问题及改进情况\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4 5 6; 4.0 7");
}

static void
a_number_beside_another_label_is_not_hidden_as_an_end(void **state)
{
	/* The 3 may be the end of 73, or the value of the label on its line. */
	(void)state;
	assert_rows(
	    "        1.属于国家秘密                      2\n"
	    "        2.其他法律行政法规禁止公开          2\n"
	    "        3.危及“三安全一稳定”                2\n"
	    "        4.保护第三方合法权益                2\n"
	    "        5.属于三类内部事务信息              2\n"
	    "        6.属于四类过程性信息                2\n"
	    "\f        1.本机关不掌握相关政府信息          2\n"
	    "        2.没有现成信息需要另行制作          2\n"
	    "        1.信访举报投诉类申请                2\n"
	    "        2.重复申请                          2\n"
	    "        5.要求行政机关确                    7\n"
	    "（六）其他处理                              3\n"
	    "        认或重新出具已获取信息\n",
	    "1.0 1.属于国家秘密 2; 2.0 2.其他法律行政法规禁止公开 2; "
	    "3.0 3.危及“三安全一稳定” 2; 4.0 4.保护第三方合法权益 2; "
	    "5.0 5.属于三类内部事务信息 2; 6.0 6.属于四类过程性信息 2; "
	    "7.1 1.本机关不掌握相关政府信息 2; 8.1 2.没有现成信息需要另行制作 2; "
	    "9.1 1.信访举报投诉类申请 2; 10.1 2.重复申请 2; "
	    "11.1 5.要求行政机关确认或重新出具已获取信息 7!; 12.1 （六）其他处理; 12.1 3");
}

static void
the_rest_of_a_label_that_was_moved_a_little_is_its_own(void **state)
{
	(void)state;
	assert_rows(
	    " 规章\n"
	    " 行政许可                     5\n"
	    "其他对外管理服务          3\n"
	    " 事项\n",
	    "1.0 规章; 2.0 行政许可 5; 3.0 其他对外管理服务事项 3");
	assert_rows(
	    " 规章\n"
	    " 行政许可                     5\n"
	    "  其他对外管理服务          3\n"
	    "事项\n",
	    "1.0 规章; 2.0 行政许可 5; 3.0 其他对外管理服务事项 3");
}

static void
the_rest_of_a_label_belongs_to_its_ordinal(void **state)
{
	(void)state;
	assert_rows(
	    " 7.属于行政              1    2     3\n"
	    " 8.属于行政              4    5     9\n"
	    " 执法案卷\n"
	    " 查询事项\n",
	    "1.0 7.属于行政执法案卷 1 2 3; 2.0 8.属于行政查询事项 4 5 9");
}

static void
blanks_in_the_place_of_a_last_cell_tear_no_line(void **state)
{
	(void)state;
	assert_rows(
	    "规章             1    2    3\n"
	    "规范性文件       4          \n"
	    "行政许可              8    9\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4; 3.0 行政许可 8 9");
}

static void
places_are_counted_as_values_show(void **state)
{
	(void)state;
	/* In columns: 组织 stands below 社会公益, though after as many characters as 其他. */
	assert_rows(
	    "商业企业  科研机构  社会公益  其他\n"
	    "规章                组织\n"
	    "规范性文件      1       2       3       4\n"
	    "行政许可        1       2       3       4\n"
	    "行政处罚        1       2       3       4\n"
	    "行政强制        1       2       3       4\n"
	    "行政事业性收费  1       2       3       4\n",
	    "1.0 商业企业 科研机构 社会公益组织 其他; 2.0 规章; 3.0 规范性"
	    "文件 1 2 3 4; 4.0 行政许可 1 2 3 4; 5.0 行政处罚 1"
	    " 2 3 4; 6.0 行政强制 1 2 3 4; 7.0 行政事业性收费 1 "
	    "2 3 4");
	/* In characters: the blank at the end goes past all other rows. */
	assert_rows(
	    "规章          1     2     3     4 \n"
	    "规范性文件       1     2     3     4\n"
	    "行政许可        1     2     3     4\n"
	    "行政处罚        1     2     3     4\n"
	    "行政强制        1     2     3     4\n"
	    "行政事业性收费     1     2     3     4\n",
	    "1.0 规章 1 2 3 4; 2.0 规范性文件 1 2 3 4; 3.0 行"
	    "政许可 1 2 3 4; 4.0 行政处罚 1 2 3 4; 5.0 行政强制 "
	    "1 2 3 4; 6.0 行政事业性收费 1 2 3 4");
}

static void
a_head_of_short_words_is_one(void **state)
{
	(void)state;
	assert_rows(
	    "维持 正  审结  总计  果  果  他  审  总  果  果  他  审  总计\n"
	    "1    2   3     6     1   2   3   4   10  1   2   3   4   10\n",
	    "1.0 维持 正 审结 总计 果 果 他 审 总 果 果 他 审 总计; "
	    "2.0 1 2 3 6 1 2 3 4 10 1 2 3 4 10");
}

static void
rows_with_a_subtotal_are_no_longer_than_their_head(void **state)
{
	(void)state;
	assert_cells(
	    "   自然人 法人或其他组织 总计\n"
	    "   商业企业 科研机构 社会公益组织 法律服务机构 其他 法人或其他组织小计\n"
	    "   一、本年新收政府信息公开申请数量 1 2 3 4 5 6 20 21\n"
	    "   二、上年结转政府信息公开申请数量 10 2 3 4 5 6 20 30\n"
	    "   三、本年度办理结果 （一）予以公开 7 2 3 4 5 6 20 27\n"
	    "   （七）总计 7 2 3 4 5 6 20 27\n",
	    "2", "10 2 3 4 5 6 30");
}

static void
a_number_behind_a_page_break_may_be_the_rest_of_one(void **state)
{
	(void)state;
	assert_cells(
	    HEAD ROW1 ROW2
	    "四、结转下年度继续办理                1      2      3      4      5      6       21\n"
	    "\f" HEAD
	    "                                                                             0\n",
	    "4", "? ? ? ? ? ? ?");
}

static void
digits_behind_a_page_break_leave_other_rows_alone(void **state)
{
	(void)state;
	assert_cells(
	    "结 （三） 1.属于国 7 3   112 83 504 868 249\n"
	    "果 不予公 家秘密         082     21 35 431\n"
	    "  开    2.其他法 2   4   349 587 367 612 102\n"
	    "       律行政法          603 414     303 065\n"
	    "\f     规禁止公            82   9        76   280\n"
	    "     开\n"
	    "     3.危及“三 2   342 90    190 22   73   343\n"
	    "     安全一稳       960       81            152\n"
	    "     定”         03                      71\n"
	    "     4.保护第 83   56   965 394 605 247 288\n"
	    "     三方合法            9   223     607 070\n"
	    "     权益                          4   0\n"
	    "     5.属于三 541 352 415 1      18   39   542\n"
	    "     类内部事 901                           726\n"
	    "     务信息\n",
	    "3.3.3", "2 34296003 90 19081 22 73 34315271");
}

static void
a_table_without_a_number_is_blank(void **state)
{
	(void)state;
	assert_cells(
	    "   自然人 法人或其他组织 总计\n"
	    "   商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
	    "   一、本年新收政府信息公开申请数量\n"
	    "   二、上年结转政府信息公开申请数量\n"
	    "   三、本年度办理结果 （一）予以公开\n"
	    "   （三）不予公开 1.属于国家秘密\n"
	    "   （七）总计\n"
	    "   四、结转下年度继续办理\n",
	    "3.3.1", "      ");
	/* Below a head, two labels on a line are a row, too. */
	assert_rows(
	    "   信息内容    本年制发件数 本年废止件数 现行有效件数\n"
	    "   规章\n"
	    "   信息内容    本年处理决定数量\n"
	    "   行政许可\n",
	    "1.0 信息内容 本年制发件数 本年废止件数 现行有效件数; 2.0 规章; "
	    "3.0 信息内容 本年处理决定数量; 4.0 行政许可");
}

/* Below a head of few words: a group's label beside its rows' makes two. */
static void
labels_of_groups_beside_those_of_rows_make_a_table(void **state)
{
	(void)state;
	assert_cells(
	    "                       申请人情况\n"
	    "                            法人或其他组织\n"
	    "等于第三项加第四项之和）   自然             社会    法律\n"
	    "                            商业   科研                   总计\n"
	    "                       人              公益    服务   其他\n"
	    "                            企业   机构\n"
	    "                                      组织    机构\n"
	    "一、本年新收政府信息公开申请数量\n"
	    "二、上年结转政府信息公开申请数量\n"
	    "三、本 （一）予以公开\n"
	    "年度办 （二）部分公开（区分处理的，只计这一情\n"
	    "理结果 形，不计其他情形）\n",
	    "1", "      ");
}

#define LAST_ROW HEAD \
	"一、本年新收政府信息公开申请数量      11      12                              81\n" \
	"二、上年结转政府信息公开申请数量       1       2                              21\n" \
	"三、本年度办理结果 （一）予以公开                                      1       1\n" \
	"（二）部分公开\n" \
	"（七）总计\n\n"

static void
the_last_row_before_a_heading_has_lost_nothing(void **state)
{
	(void)state;
	assert_cells(LAST_ROW "四、政府信息公开行政复议、行政诉讼情况\n", "3.7", "      ");
	assert_cells(LAST_ROW "12\n四、政府信息公开行政复议、行政诉讼情况\n", "3.7",
	    "? ? ? ? ? ? ?");
}

static void
text_inside_a_row_leaves_its_numbers_in_doubt(void **state)
{
	(void)state;
	assert_rows("一、本年新收政府信息公开申请数量   11  12\n"
	    "二、上年结转政府信息公开申请数量   21  222\n"
	    "注：本表由办公室按月汇总。\n"
	    "                                   3   4\n",
	    "1.0 一、本年新收政府信息公开申请数量 11 12; "
	    "2.0 二、上年结转政府信息公开申请数量 21! 222!");
	/* The number of a page is none of them. */
	assert_rows("一、本年新收政府信息公开申请数量   11  12\n"
	    "二、上年结转政府信息公开申请数量   21  222\n"
	    "注：本表由办公室按月汇总。\n"
	    "                   - 4 -\n",
	    "1.0 一、本年新收政府信息公开申请数量 11 12; "
	    "2.0 二、上年结转政府信息公开申请数量 21 222");
}

/* Columns with room for three digits: what goes over more is put together. */
#define NARROW(first, second) HEAD \
	"一、本年新收政府信息公开申请数量  188 218 209 288 239 150 129\n" \
	"                                  087 252 644 376 831 814 500\n" \
	"                                  1   2   9   2   2   9   65\n" \
	"二、上年结转政府信息公开申请数量  230 434 75  801 8   250 171\n" \
	"                                  78  71      23      38  793\n" \
	"（一）予以公开                    " first "\n" second \
	"（二）部分公开（区分处理的，只计  980 23  3   555 57  2   103\n" \
	"这一情形，不计其他情形）          21          7           663\n"

static void
numbers_over_several_lines_are_put_together(void **state)
{
	(void)state;
	assert_cells(NARROW("160 145 9   933 294 383 717",
	    "                                  5   4           52  25  78\n"), "1",
	    "1880871 2182522 2096449 2883762 2398312 1508149 12950065");
	assert_cells(NARROW("160 145 9   933 294 383 717",
	    "                                  5   4           52  25  78\n"), "2",
	    "23078 43471 75 80123 8 25038 171793");
	/* Below a row that none but a lost one can follow nothing is sure. */
	assert_cells(NARROW("160 145 9   933 294 383 717",
	    "                                  5   4           52  25  78\n"), "3.2",
	    "? 23 3 ? 57 2 ?");
	/* Whether 933 or 294 goes on is for the place to say, and it is between them. */
	assert_cells(NARROW("160 145 9   933 294 383 717",
	    "                                                5         78\n"), "3.1",
	    "160 145 9 ? ? ? ?");
}

#define HALVES(first, second) HEAD \
	"1.属于国家秘密        79   475  26   856  9   69  1514\n" \
	"危及“三安全一稳定”    " first "\n" second "\n" \
	"4.保护第三方合法权益   7    81   7    78   13  521 707\n" \
	"5.属于三类内部事务信息 739  6    419  49   3   344 1560\n"

static void
values_of_a_row_may_stand_on_two_lines(void **state)
{
	(void)state;
	assert_cells(HALVES("64", "                 3.  82   47   908  96  0   1197"),
	    "3.3.3", "64 82 47 908 96 0 1197");
	assert_cells(HALVES("64   82   47", "                               908  96  0   1197"),
	    "3.3.4", "7 81 7 78 13 521 707");
	/* Not if they do not add up, or would if there were none above. */
	assert_cells(HALVES("64", "                     82   47   908  96  0   1198"),
	    "3.3.3", "? ? ? ? ? ? ?");
	assert_cells(HALVES("0", "                     82   47   908  96  0   1133"),
	    "3.3.3", "? ? ? ? ? ? ?");
	/* Nor below one another. */
	assert_cells(HALVES("               64", "                82   47   908  96  0   1197"),
	    "3.3.3", "? ? ? ? ? ? ?");
}

static void
a_group_with_all_values_is_a_row(void **state)
{
	(void)state;
	/* The form of 2019 has （六） as a row. Its digits, and its neighbours', go on below. */
	assert_cells("                                  自然 商业 科研 社会 法律 其他 总计\n"
	    "                                  人   企业 机构 公益 服务\n"
	    "                                                 组织 机构\n"
	    "5.要求行政机关确认或重新出具已获  188 218 209 288 239 150 129\n"
	    "取信息                            087 252 644 376 831 814 500\n"
	    "                                  1   2   9   2   2   9   65\n"
	    "（六）其他处理                    230 434 75  801 8   250 171\n"
	    "                                  78  71      23      38  793\n"
	    "（七）总计                        160 145 9   933 294 383 717\n"
	    "                                  5   4           52  25  78\n", "3.5.5",
	    "1880871 2182522 2096449 2883762 2398312 1508149 12950065");
}

static void
pieces_that_do_not_fill_their_column_are_none(void **state)
{
	(void)state;
	/* 9 has room for more; and a line printed twice is no rest of itself. */
	assert_cells(NARROW("160 145 9   933 294 383 717",
	    "                                  5   4   52\n"), "1", "? ? ? ? ? ? ?");
	assert_cells(NARROW("160 145 901 933 294 383 717",
	    "                                  160 145 901 933 294 383 717\n"), "1",
	    "? ? ? ? ? ? ?");
}

/* The last row of a cell that covers several, as lynx prints it: a column to the left. */
#define MOVED \
	"                                自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计\n" \
	"   一、本年新收政府信息公开申请数量             1                   4                      5\n" \
	"   二、上年结转政府信息公开申请数量                   7                                    7\n" \
	"   三、本年度\n" \
	"   办理结果\n" \
	"         （一）予以公开                                                      2    2\n" \
	"         （二）部分公开                                             6             6\n"

static void
a_row_that_was_moved_has_no_columns(void **state)
{
	(void)state;
	assert_cells(MOVED
	    "   （七）总计                        8                                     8\n",
	    "3.7", "? ? ? ? ? ? ?");
	/* But for a value for each column. */
	assert_cells(MOVED
	    "   （七）总计         1              2     3      4      5        6        7\n",
	    "3.7", "1 2 3 4 5 6 7");
	assert_cells(MOVED, "3.2", "    6  6");
}

#define TWO_ROWS HEAD \
	"一、本年新收政府信息公开申请数量      10     11     12     13     14     15     81\n" \
	"二、上年结转政府信息公开申请数量      20     21     22     23     24     25     82\n"

static void
values_left_of_all_columns_have_been_moved(void **state)
{
	(void)state;
	assert_cells(TWO_ROWS
	    "（一）予以公开            12            60     60    132\n"
	    "（七）总计                            30     31     32     33     34     35     83\n"
	    "四、结转下年度继续办理                       21                   24            82\n",
	    "3.1", "? ? ? ? ? ? ?");
}

static void
values_beside_the_labels_of_two_rows_are_neither_s(void **state)
{
	(void)state;
	/* The second line of one was exchanged with the first of the next. */
	assert_rows(
	    "    6.属于四类过\n"
	    "    7.属于行政执\n"
	    "    程性信息                99\n"
	    "    法案卷                  17\n",
	    "1.0 6.属于四类过程性信息; 2.0 7.属于行政执法案卷 17; 3.0 99");
}

static void
a_row_whose_line_another_has_is_torn(void **state)
{
	(void)state;
	/* The second line of one was exchanged with the first of the next. */
	assert_cells(
	    "（本列数据的勾稽关系为：  申 请 人 情 况\n"
	    "第一项加第二项之和，等于                  法人或其他组织\n"
	    "                                                            "
	    "                               构\n"
	    "一、本年新收政府信息公开\n"
	    "            公开          80157           27972           50285           "
	    "40427           32552           35786           267179\n"
	    "            3. 危及“三安\n"
	    "            全一稳定”     25016           59415           61351           "
	    "53290           1631            82639           283342\n"
	    "    （三）  4.保护第三方\n"
	    "    不予公  合法权益      71790           50722           11967           "
	    "18269           60490           43079           256317\n"
	    "三  开      5.属于三类内\n"
	    "、          6. 属于四类\n"
	    "            部事务信息    43030           75671           49642           "
	    "42778           96359           70749           378229\n"
	    "            过程性信息    19244           49955           52636           "
	    "5071            71451           52457           250814\n"
	    "本          7.属于行政执\n",
	    "3.3.5", "? ? ? ? ? ? ?");
}

static void
a_subtotal_is_not_below_the_band_of_others(void **state)
{
	(void)state;
	/* By one metric its second line, 小计, is below the band, by the other below its first. */
	assert_cells(
	    "                                   申请人情况\n"
	    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） "
	    "        法人或其他组织\n"
	    "                                    自然人     商业企业    科研机构 "
	    "   社会 公益组织  法律服务机构  其他      法人或其他组织 总计\n"
	    "                                                                  "
	    "                 小计\n"
	    "一、本年新收政府信息公开申请数量                    637867 1081353 "
	    "1015825  986841  944015  956842 4984876 5622743\n"
	    " 二、上年结转政府信息公开申请数量                      17029   51891 "
	    "  75634   94688   23677   23311  269201  286230\n"
	    "   （一）予以公开                             38515   77285   41676 "
	    "  84846   76765   49790  330362  368877\n"
	    "   （二）部分公开（区分处理的，只计这一情形，不计其他情形）       "
	    " 33587   18562   88622    7254    4483   63461  182382  215969\n",
	    "2", "17029 51891 75634 94688 23677 23311 286230");
}

static void
values_beside_a_piece_of_a_group_are_a_row_s(void **state)
{
	(void)state;
	assert_cells(TWO_ROWS
	    "（ 三   3.危及“三安全一稳定\n"
	    "） 不                                 30     31     32     33     34     35     83\n"
	    "        ”\n"
	    "予 公   4.保护第三方合法权益          20     21     22     23     24     25     82\n"
	    "        5.属于三类内部事务信息\n"
	    "        6.属于四类过程性信息                 24\n"
	    "        7.属于行政执法案卷\n"
	    "（七）总计                            30     31     32     33     34     35     83\n",
	    "3.3.3", "? ? ? ? ? ? ?");
}

static void
wide_numbers_below_one_another_are_not_split(void **state)
{
	(void)state;
	assert_cells(
	    HEAD
	    "（一）予以公开            298,182   321        303,966   1         2         3         4\n"
	    "（七）总计              6,039,611 46,545,045 6,039,617 1         2         3         4\n",
	    "3.7", "6,039,611 46,545,045 6,039,617 1 2 3 4");
}

static void
a_second_part_has_pages_of_its_own(void **state)
{
	(void)state;
	assert_rows(
	    "规章                    1       2       3\n"
	    "规范性文件                 4       5       6\n"
	    "行政许可                  7       8       9\n"
	    "行政处罚                  1       2       3\n"
	    "\n"
	    "行政强制                             1  2        3\n"
	    "行政事业性收费                          4  5        6\n"
	    "政府集中采购                           7  8        9\n"
	    "行政许可                             1  2        3\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4 5 6; 3.0 行政许可 7 8 9; 4.0 行政处罚 1 2 3; "
	    "6.1 行政强制 1 2 3; 7.1 行政事业性收费 4 5 6; 8.1 政府集中采购 7 8 9; 9.1 行政许可 1 2 3");
	/* So it does if its first row was cut. */
	assert_rows(
	    "规章                    1       2       3\n"
	    "规范性文件                 4       5       6\n"
	    "行政许可                  7       8       9\n"
	    "行政处罚                  1       2       3\n"
	    "\n"
	    "行政强制\n"
	    "\n"
	    "行政事业性收费                          4  5        6\n"
	    "政府集中采购                           7  8        9\n"
	    "行政许可                             1  2        3\n"
	    "行政强制                             1  2        3\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4 5 6; 3.0 行政许可 7 8 9; 4.0 行政处罚 1 2 3; "
	    "6.1 行政强制; 8.1 行政事业性收费 4 5 6; 9.1 政府集中采购 7 8 9; 10.1 行政许可 1 2 3; "
	    "11.1 行政强制 1 2 3");
	/* A blank line alone parts nothing. */
	assert_rows(
	    "规章                    1       2       3\n"
	    "规范性文件                 4       5       6\n"
	    "行政许可                  7       8       9\n"
	    "行政处罚                  1       2       3\n"
	    "\n"
	    "行政强制                  1       2       3\n"
	    "行政事业性收费               4       5       6\n"
	    "政府集中采购                7       8       9\n"
	    "行政许可                  1       2       3\n",
	    "1.0 规章 1 2 3; 2.0 规范性文件 4 5 6; 3.0 行政许可 7 8 9; 4.0 行政处罚 1 2 3; "
	    "6.0 行政强制 1 2 3; 7.0 行政事业性收费 4 5 6; 8.0 政府集中采购 7 8 9; 9.0 行政许可 1 2 3");
}

/* By their middles these values stand at as many places as displayed, or nearly so. */
static void
the_edge_at_which_values_are_flush_tells_the_metric(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量        20     40      10000  30000  500    7      80547\n"
	    "1.属于国家秘密              1      22000   300    4      56789  600    79694\n"
	    "2.其他法律行政法规禁止公开        30000  5       60000  70     8      90000  180083\n"
	    "3.危及“三安全一稳定”          400    60000   7      8000   90     1      68498\n");
	assert_true(grid_is_aligned_by(&grid, GRID_CHARS));
}

static void
a_label_that_a_page_cuts_begins_a_row(void **state)
{
	(void)state;
	assert_cells(
	    HEAD
	    "1.属于国家秘密              3    2578 57   5711 434  6    8789\n"
	    "2.其他法律行政法规禁止公开        2    597  863  116  2440 211  4229\n"
	    "3.危及“三安全一稳定”          1725 2755 584  37   801  597  6499\n"
	    "6.属于四类过程性信息           1    34   475  9209 1306 5    1103\n"
	    "                                                    0\n"
	    "7.属于行政执法案卷            3217 9    6425 59   98   557  1036\n"
	    "                                                    5\n"
	    "8.属于行政查询事项            9443 8924 9    11   76   2156 2061\n"
	    "                                                    9\n"
	    "1.本机关不掌握相关政府信息        573  780  64   9    420  8516 1036\n"
	    "                                                    2\n"
	    "3.要求提供公开出版物           980  6    2084 1319 721  9036 1414\n"
	    "                                                    6\n"
	    "4.无正当理由大量反复申请         81   64   5    3    4    95   252\n"
	    "5.要求行政机关确认或重新出        7517 3    14   644  16   0    8194\n"
	    "\f（本列数据的勾稽关系为：第一项加第二项之和，等 申请人情况\n"
	    "于第三项加第四项之和）\n"
	    "                        自然 法人或其他组织                             总计\n"
	    "                        人\n"
	    "                           商业 科研 社会             法律    其他\n"
	    "                           企业 机构 公益             服务\n"
	    "                                  组织            机构\n"
	    "    具已获取信息\n"
	    "（七）总计             1      2      3      4      5      6       21\n",
	    "3.3.7", "3217 9 6425 59 98 557 10365");
}

static void
an_ordinal_with_its_label_behind_goes_on_with_none_below(void **state)
{
	(void)state;
	assert_cells("第三项加第四项之和）               自然人   商业企业  科研机构  社会公益组 法 律 服  其 他  总计\n"
	    "一、 本年新收政府信息公开申请数量                                            13570\n\f\n"
	    "二、 上年结转政府信息公开申请数量                                            1462\n"
	    "  （ 一 ） 予 以 公 开                                              1395\n"
	    "  （二） 部分公开（区分处理的，只计这一情形，                                     1952\n"
	    "  不计其他情形）\n"
	    "      1. 属 于 国 家 秘 密                                           0\n",
	    "3.2", "? ? ? ? ? ? ?");
}

#define FOOT_ABOVE "                        自然人  商业企业  总计\n" \
	"一、本年新收政府信息公开申请数量   3        4      7\n\n                       "
#define FOOT_BELOW "二、上年结转政府信息公开申请数量   1        0      1\n" \
	"（一）予以公开                     2        5      7\n"

static void
numbers_of_pages_that_follow_are_no_values(void **state)
{
	(void)state;
	assert_rows(FOOT_ABOVE "1\n\f\n" FOOT_BELOW "\n                       2\n\f",
	    "1.0 自然人 商业企业 总计; 2.0 一、本年新收政府信息公开申请数量 3 4 7; "
	    "6.2 二、上年结转政府信息公开申请数量 1 0 1; 7.2 （一）予以公开 2 5 7");
	/* Not where the next page has another at its end. */
	assert_rows(FOOT_ABOVE "1\n\f\n" FOOT_BELOW "\n                       4\n\f",
	    "1.0 自然人 商业企业 总计; 2.0 一、本年新收政府信息公开申请数量 3 4 7; 4.0 1; "
	    "6.1 二、上年结转政府信息公开申请数量 1 0 1; 7.1 （一）予以公开 2 5 7; 9.1 4");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_piece_that_two_labels_lack_is_doubt),
		cmocka_unit_test(a_subtotal_that_was_moved_has_no_place),
		cmocka_unit_test(wrapped_labels_are_put_together),
		cmocka_unit_test(labels_from_top_to_bottom_hold_no_value),
		cmocka_unit_test(repeated_labels_count_once),
		cmocka_unit_test(pages_are_told_apart),
		cmocka_unit_test(broken_rows_are_made_whole),
		cmocka_unit_test(numbers_without_a_label_stand_alone),
		cmocka_unit_test(prose_is_no_table),
		cmocka_unit_test(full_rows_show_where_columns_are),
		cmocka_unit_test(values_stand_flush_with_the_head),
		cmocka_unit_test(a_split_number_is_no_column),
		cmocka_unit_test(numbers_between_two_pieces_of_a_table_are_seen),
		cmocka_unit_test(a_piece_of_a_label_before_numbers_hides_none),
		cmocka_unit_test(each_piece_of_a_table_has_pages_of_its_own),
		cmocka_unit_test(the_number_of_a_page_below_a_table_is_no_part_of_it),
		cmocka_unit_test(a_number_beside_another_label_is_not_hidden_as_an_end),
		cmocka_unit_test(the_rest_of_a_label_that_was_moved_a_little_is_its_own),
		cmocka_unit_test(the_rest_of_a_label_belongs_to_its_ordinal),
		cmocka_unit_test(places_are_counted_as_values_show),
		cmocka_unit_test(a_head_of_short_words_is_one),
		cmocka_unit_test(rows_with_a_subtotal_are_no_longer_than_their_head),
		cmocka_unit_test(a_number_behind_a_page_break_may_be_the_rest_of_one),
		cmocka_unit_test(digits_behind_a_page_break_leave_other_rows_alone),
		cmocka_unit_test(a_label_that_a_page_cuts_begins_a_row),
		cmocka_unit_test(a_table_without_a_number_is_blank),
		cmocka_unit_test(labels_of_groups_beside_those_of_rows_make_a_table),
		cmocka_unit_test(the_last_row_before_a_heading_has_lost_nothing),
		cmocka_unit_test(a_row_that_was_moved_has_no_columns),
		cmocka_unit_test(values_left_of_all_columns_have_been_moved),
		cmocka_unit_test(values_beside_the_labels_of_two_rows_are_neither_s),
		cmocka_unit_test(a_row_whose_line_another_has_is_torn),
		cmocka_unit_test(a_subtotal_is_not_below_the_band_of_others),
		cmocka_unit_test(values_beside_a_piece_of_a_group_are_a_row_s),
		cmocka_unit_test(wide_numbers_below_one_another_are_not_split),
		cmocka_unit_test(a_second_part_has_pages_of_its_own),
		cmocka_unit_test(blanks_in_the_place_of_a_last_cell_tear_no_line),
		cmocka_unit_test(numbers_over_several_lines_are_put_together),
		cmocka_unit_test(values_of_a_row_may_stand_on_two_lines),
		cmocka_unit_test(a_group_with_all_values_is_a_row),
		cmocka_unit_test(pieces_that_do_not_fill_their_column_are_none),
		cmocka_unit_test(text_inside_a_row_leaves_its_numbers_in_doubt),
		cmocka_unit_test(a_label_that_lost_its_numbers_is_not_blank),
		cmocka_unit_test(the_edge_at_which_values_are_flush_tells_the_metric),
		cmocka_unit_test(numbers_of_pages_that_follow_are_no_values),
		cmocka_unit_test(an_ordinal_with_its_label_behind_goes_on_with_none_below),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
