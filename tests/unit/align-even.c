/* Columns that no row parts, by the places of values that stand evenly. */
#include "align-even.h"
#include "unit-match.h"

enum { COLUMNS = 4 };

/* From which of the places on each is a column, if all that is known is what first says. */
static size_t
find(const int *low, size_t n, const int *first)
{
	static const int none[8] = {0};

	return align_even_find(low, first ? first : none, n, COLUMNS);
}

static void
as_many_places_as_columns_are_these(void **state)
{
	static const int even[] = {40, 52, 64, 76}, wide[] = {40, 52, 78, 90};

	(void)state;
	assert_int_equal(find(even, 4, NULL), 4);
	assert_int_equal(find(even, 4, (const int[]){0, 1, 1, 2}), 0);
	assert_int_equal(find(wide, 4, (const int[]){0, 1, 1, 2}), 4);
}

static void
only_values_of_the_first_column_are_pulled(void **state)
{
	static const int pulled[] = {34, 40, 52, 64, 76}, far[] = {28, 40, 52, 64, 76};
	static const int missing[] = {34, 40, 64, 76, 88}, uneven[] = {34, 40, 52, 58, 70};

	(void)state;
	assert_int_equal(find(pulled, 5, NULL), 1);
	assert_int_equal(find(far, 5, NULL), 5);
	assert_int_equal(find(missing, 5, NULL), 5);
	assert_int_equal(find(uneven, 5, NULL), 5);
	assert_int_equal(find(pulled, 3, NULL), 3);
}

#define ROWS \
	"\f" \
	"     1.属于国家秘密                 51    2          27   80\n" \
	"     2.其他法律行政法规禁止公开                            6    6\n" \
	"     3.危及“三安全一稳定”       6           53         90   149\n" \
	"     4.保护第三方合法权益              27    493             520\n" \
	"     5.属于三类内部事务信息                   27    888 6     921\n" \
	"     7.属于行政执法案卷     7               9               16\n" \
	"     2.重复申请      104                                104\n" \
	"     3.要求提供公开出版物                          30        30\n"

/* Pieces of the head stand beside those they go on with; no row fills more than four columns. */
static void
a_head_in_pieces_tells_how_many_there_are(void **state)
{
	(void)state;
	read_text(
	    "（本列数据的勾稽关系为：第一项加第 申请人情况\n"
	    "二项之和，等于第三项加第四项之和） 自然 法人或其他组织       总计\n"
	    "                  人 商业 科研 社会 法律 其他\n"
	    "                         企业 机构 公益 服务\n"
	    "                               组织 机构\n" ROWS, "2022");
	assert_row("3", "3.3.1", "6   51 2  27 80");
	assert_row("3", "3.3.7", "11 7   9   16");
	assert_row("3", "3.5.2", "12 104      104");
}

static void
a_word_may_stand_between_the_pieces(void **state)
{
	(void)state;
	read_text(
	    "（本列数据的勾稽关系为：第一项加第二项之     法人或其他组织\n"
	    "和，等于第三项加第四项之和）       自然人 商业企 科研 社会公 法律服                     总计\n"
	    "                                                       其他\n"
	    "                                    业     机构    益组织 务机构\n" ROWS, "2022");
	assert_row("3", "3.3.1", "5   51 2  27 80");
}

static void
a_sign_or_a_label_is_no_piece_of_a_head(void **state)
{
	(void)state;
	read_text(
	    "自然人   商业企业 科研机构 社会公益组织 法律服务机构 其他  总计\n"
	    "   、   （二）部分公开（区分处理\n"
	    "        的，只计这一情形，不计其        5   6    7   8   9  10   45\n"
	    "        他情形）\n"
	    "   四、结转下年度继续办理             1   2    3   4   5   6   21\n", "2022");
	assert_row("3", "3.2", "2 5 6 7 8 9 10 45");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_many_places_as_columns_are_these),
		cmocka_unit_test(only_values_of_the_first_column_are_pulled),
		cmocka_unit_test(a_head_in_pieces_tells_how_many_there_are),
		cmocka_unit_test(a_word_may_stand_between_the_pieces),
		cmocka_unit_test(a_sign_or_a_label_is_no_piece_of_a_head),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
