/* Tables of HTML, found in text and read into a grid. */
#include "unit-grid.h"

static struct layout layout;
static struct grid grid;

/*
 * Reads the tables of the text. The grid: tables parted by "|", rows by ";", each its line,
 * then its cells with their places, doubtful ones with "?", then its width.
 */
static const char *
grid_of(const char *text)
{
	static char buf[4096];
	size_t n = 0, r;

	unit_read(text, 1, &layout, &grid);
	buf[0] = '\0';
	for (r = 0; r < grid.nrows; r++) {
		const struct grid_row *row = &grid.rows[r];
		bool same = r && row[-1].block == row->block;

		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu", r == 0 ? "" : same ? "; " :
		    " | ", row->line);
		n = unit_cells(buf, n, sizeof buf, &grid, row);
		n += (size_t)snprintf(buf + n, sizeof buf - n, " (%u)", row->width);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	return buf;
}

#define HEAD "<table><tr><td>自然人</td><td>总计</td></tr>"
#define READ "1 0=自然人 1=总计 (2)"

static void
rows_and_cells(void **state)
{
	(void)state;
	assert_string_equal(grid_of("话<\n<table>\n<tr><th>自然人</th>\n<td> 总计 </td>\n</tr>\n"
	    "<tr>\n<td></td><td>&nbsp;</td><td>\n 5 \n</td></tr></table>\n话"),
	    "3 0=自然人 1=总计 (2); 7 2=5 (3)");
	assert_int_equal(layout.nblocks, 1);
	assert_int_equal(layout.blocks[0].first, 2);
	assert_int_equal(layout.blocks[0].last, 9);
	assert_true(grid.rows[0].indexed);
	assert_int_equal(grid.cells[2].line, 8);
}

static void
tags_that_are_left_out(void **state)
{
	(void)state;
	assert_string_equal(grid_of("<TABLE><TBODY><TR><TD><P>自然人<TD>总计<TR><TD>5<TD>6"
	    "</TABLE>"), READ "; 1 0=5 1=6 (2)");
	assert_string_equal(grid_of("<table><td>自然人<td>总计</tr><td>5<td>6</table>"),
	    READ "; 1 0=5 1=6 (2)");
	assert_string_equal(grid_of(HEAD "<tr><td/><td/></tr></table>"), READ "; 1 (2)");
}

/* What is in elements that are not shown. */
static void
text_that_is_not_shown(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td><div style=\"display:none\">9<p>8</p><div>7</div>"
	    "</div>5<td>6</table>"), READ "; 1 0=5 1=6 (2)");
	assert_string_equal(grid_of(HEAD "<tr><td><span style=\"display:none\">9<b>8</b></span>5"
	    "<td>6</table>"), READ "; 1 0=5 1=6 (2)");
	assert_string_equal(grid_of(HEAD "<tr><td><span style=\"display:block\">5</span>"
	    "<td><i style=\"color:none\">6</i></table>"), READ "; 1 0=5 1=6 (2)");
}

static void
cells_that_span(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td colspan=2>a<td rowspan='3'>b<td>c<tr><td>d"
	    "<tr><td>e<td>f<td>g<tr><td>h</table>"),
	    READ "; 1 0=a 2=b 3=c (4); 1 0=d (3); 1 0=e 1=f 3=g (4); 1 0=h (1)");
	/* rowspan=0: to the end of the group; spans that are none. */
	assert_string_equal(grid_of(HEAD "<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody>"
	    "<tr><td colspan=0>d<td colspan=x rowspan=-1>e<tr><td>f</table>"),
	    READ "; 1 0=a 1=b (2); 1 1=c (2); 1 0=d 1=e (2); 1 0=f (1)");
	assert_string_equal(grid_of(HEAD "<tr><td colspan=1000000000 rowspan=99999999999>a<td>b"
	    "</table>"), READ "; 1 0=a 64=b (65)");
}

static void
the_innermost_table_counts(void **state)
{
	(void)state;
	assert_string_equal(grid_of("<table><tr><td>首页\n<td>总计<tr><td>话\n"
	    "<table>\n<tr><td>自然人<td>总计\n</table>\n</td></tr></table>\n"),
	    "4 0=自然人 1=总计 (2)");
	assert_string_equal(grid_of("<table><tr><td>" HEAD "</table><td>话" HEAD "</table></table>"),
	    READ " | " READ);
}

static void
tables_that_are_not_the_forms(void **state)
{
	(void)state;
	assert_string_equal(grid_of("<table><tr><td>首页<td>总计</table>"), "");
	/* A number beside a label will do: a page break may leave one row. */
	assert_string_equal(grid_of("<table><tr><td>行政强制<td>5</table>"), "1 0=行政强制 1=5 (2)");
	assert_string_equal(grid_of("<!--\n" HEAD "</table>\n-->"), "");
	assert_string_equal(grid_of("<script>\n'" HEAD "</table>'\n</script>"), "");
	assert_string_equal(grid_of("<tr><td>自然人<td>总计</tr>"), "");
	/* Behind the end of a comment there may be one. */
	assert_string_equal(grid_of("<!--\n-->" HEAD "</table>"), "2 0=自然人 1=总计 (2)");
}

static void
text_of_cells(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td>行政<br>许可<td><p><b>1<span>2</span></b></p>"
	    "<p>&nbsp;</p><td><!-- 3 -->&#53;<o:p></o:p><td>1\n  234</table>"),
	    READ "; 1 0=行政许可 1=12 2=5 3=1 234 (4)");
	assert_string_equal(grid_of(HEAD "<tr><td>规章<sup>[1]</sup><td>a<s>b</s><td>"
	    "<i style='x:y; display : NONE'>7<i>8</i></i>9</table>"),
	    READ "; 1 0=规章 1=ab? 2=9 (3)");
}

static void
numbers_over_a_break(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td>12,5<br>84<td>1<br>2<td>5<sup>1</sup><td>"
	    "<del>3</del>4<td><p>-</p><p>5</p><td>6000<br>元</table>"),
	    READ "; 1 0=12,584 1=12? 2=51? 3=34? 4=-5? 5=6000元 (6)");
}

static void
numbers_beside_other_lines(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td>5\n第 2 页\n<td>话\n6<td>\n2.\n重复申请"
	    "<td>5 话</table>"), READ "; 1 0=?? 1=?? 2=2. 重复申请 3=5 话 (4)");
	assert_string_equal(grid_of(HEAD "<tr><td><p>5</p>话<td>话<br>6<td>2<br>重复申请"
	    "</table>"), READ "; 1 0=?? 1=?? 2=2重复申请 (3)");
	assert_string_equal(grid_of(HEAD "<tr><td>5/p><td>6<td>7 p></table>"),
	    READ "; 1 0=?? 1=6? 2=?? (3)");
}

static void
what_is_hidden_has_no_place(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr hidden><td>1<td>2<tr><td>3<td style='display:none'>4"
	    "<td>5</table>"), READ "; 1 0=3 1=5 (2)");
	assert_string_equal(grid_of(HEAD "<caption>7</caption><tr><td>8</table>"),
	    READ "; 1 0=8 (1)");
}

static void
text_beside_the_cells_is_doubt(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td>1</td>td>2</td><td>3</td></tr></table>"),
	    READ "; 1 0=1? 1=3? (2)");
	assert_string_equal(grid_of(HEAD "<tr><td>1</td></tr>2<tr><td>3</td></tr></table>"),
	    READ "; 1 0=1? 1=?? (2); 1 0=3? 1=?? (2)");
	assert_string_equal(grid_of(HEAD "<tr><td>行政处罚</td><t\nd>5</td><td>a</table>"),
	    READ "; 1 0=行政处罚? 1=a? (2)");
	assert_string_equal(grid_of(HEAD "<tr><td colspan=2>a<td><td>b<td>5 > 4<td></table>"),
	    READ "; 1 0=a? 2=?? 3=?? 4=?? 5=?? (6)");
	/* A row without labels has no blank cell that is sure, either. */
	assert_string_equal(grid_of(HEAD "<tr><td></td><t\nd>5</td><td>7</td></table>"),
	    READ "; 1 0=?? 1=7? (2)");
	/* A page number between rows is not of the table. */
	assert_string_equal(grid_of(HEAD "\n- 2 -\n<tr><td>1<td>2</table>"),
	    READ "; 3 0=1 1=2 (2)");
}

static void
damaged_tags_are_doubt(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td>a</td><td align=left5</td></table>"),
	    READ "; 1 0=a? 1=?? (2)");
	assert_string_equal(grid_of(HEAD "<tr><td>a</td><td><p5</p></td><tr><td>6</table>"),
	    READ "; 1 0=a? 1=?? (2); 1 0=6 (1)");
	/* The quotes reach into the next row. */
	assert_string_equal(grid_of(HEAD "<tr><td id=\"x>5</td></tr><tr><td id=\"y\">a</td><td>6"
	    "</table>"), READ "; 1 0=a? 1=6? (2)");
	assert_string_equal(grid_of(HEAD "<tr title='1 < 2'><td>5<td>6</table>"),
	    READ "; 1 0=5 1=6 (2)");
}

static void
the_end_is_missing(void **state)
{
	(void)state;
	assert_string_equal(grid_of(HEAD "<tr><td>1"), READ "; 1 0=1? 1=?? (2)");
	assert_string_equal(grid_of(HEAD "<tr><td>1</td><td"), READ "; 1 0=1 1=?? (2)");
	assert_string_equal(grid_of(HEAD "<tr><td>1</td><td>2</td></tr>"), READ "; 1 0=1 1=2 (2)");
	/* The next table begins before the first has ended. */
	assert_string_equal(grid_of(HEAD "<tr><td>1</td></tr>\n" HEAD "</table>"),
	    READ "; 1 0=1 (1) | 2 0=自然人 1=总计 (2)");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_and_cells),
		cmocka_unit_test(tags_that_are_left_out),
		cmocka_unit_test(text_that_is_not_shown),
		cmocka_unit_test(cells_that_span),
		cmocka_unit_test(the_innermost_table_counts),
		cmocka_unit_test(tables_that_are_not_the_forms),
		cmocka_unit_test(text_of_cells),
		cmocka_unit_test(numbers_over_a_break),
		cmocka_unit_test(numbers_beside_other_lines),
		cmocka_unit_test(what_is_hidden_has_no_place),
		cmocka_unit_test(text_beside_the_cells_is_doubt),
		cmocka_unit_test(damaged_tags_are_doubt),
		cmocka_unit_test(the_end_is_missing),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
