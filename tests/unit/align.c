/* Values of aligned text find their columns by where they stand. */
#include "unit-match.h"

/* No row is full; 其他 moves the total that stands one blank behind it. */
#define SPARSE \
	"1.属于国家秘密                7     20                               27\n" \
	"2.其他法律行政法规禁止公开                20     8                         28\n" \
	"3.危及“三安全一稳定”                         8     5                   13\n" \
	"4.保护第三方合法权益                                5     31            36\n"
#define LAST \
	"5.属于三类内部事务信息                                     31    4       35\n" \
	"6.属于四类过程性信息             7                              19990000 19990007\n"

static void
rows_that_are_not_full_show_the_columns(void **state)
{
	(void)state;
	read_text(SPARSE LAST, "2022");
	assert_row("3", "3.3.1", "1 7 20     27");
	assert_row("3", "3.3.2", "2  20 8    28");
	assert_row("3", "3.3.3", "3   8 5   13");
	assert_row("3", "3.3.4", "4    5 31  36");
	assert_row("3", "3.3.5", "5     31 4 35");
	assert_row("3", "3.3.6", "6 7     19990000 19990007");
}

/* Below a full row's columns: 7 may go on with the 7 on the next line, or be all of it. */
static void
a_number_that_may_go_on_below_is_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "1.属于国家秘密                7     20    12     14    15    16       84\n"
	    "2.其他法律行政法规禁止公开    7     20    12     14    15    16       84\n"
	    "3.危及“三安全一稳定”          7     20    12     14    15    16       84\n"
	    "4.保护第三方合法权益          7     20    12     14    15    16       84\n"
	    "5.属于三类内部事务信息        7     20                               27\n"
	    "                              7\n", "2022");
	assert_row("3", "3.3.4", "4 7 20 12 14 15 16 84");
	assert_row("3", "3.3.5", "5 ? 20 ? ? ? ? 27");
}

static void
columns_that_no_row_parts_are_in_doubt(void **state)
{
	(void)state;
	read_text(SPARSE, "2022");
	assert_row("3", "3.3.1", "1 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.4", "4 ? ? ? ? ? ? ?");
}

static void
numbers_that_run_together_are_in_doubt(void **state)
{
	(void)state;
	read_text(SPARSE LAST
	    "7.属于行政执法案卷                    20     8     5123456             1262\n", "2022");
	assert_row("3", "3.3.5", "5     31 4 35");
	assert_row("3", "3.3.7", "7 ? ? ? ? ? ? ?");
	/* Up to where the next column begins there are two, unless that one's value is behind. */
	read_text(SPARSE LAST
	    "7.属于行政执法案卷                           512345                    1262\n", "2022");
	assert_row("3", "3.3.7", "7 ? ? ? ? ? ? ?");
	read_text(SPARSE LAST
	    "7.属于行政执法案卷                           51234                     1262\n", "2022");
	assert_row("3", "3.3.7", "7   51234    1262");
}

static void
a_number_that_may_be_cut_in_two_is_in_doubt(void **state)
{
	(void)state;
	read_text(SPARSE LAST
	    "7.属于行政执法案卷                           8                 1999 2\n", "2022");
	assert_row("3", "3.3.7", "7   8 ? ? ? ?");
}

static void
rows_of_two_pages_in_one_are_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量         38   45   50   43   16   21   213\n"
	    "2.没有现成信息需要另行制作                         3                   3\n"
	    "1.信访举报投诉类申请                             3  8     11\n"
	    "4.无正当理由大量反复申请                   7        8     15\n"
	    "5.要求行政机关确认或重新出具已获取信息     6           3  9\n"
	    "1.申请人无正当理由逾期不补正               1  4  7        12\n"
	    "2.申请人逾期未按收费通知要求缴纳费用          3           3\n"
	    "3.其他                                  7     7        5  19\n", "2022");
	assert_row("3", "3.4.2", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.5.1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.6.3", "8 ? ? ? ? ? ? ?");
}

/* 968 to 485 stand close, and 967, of 法律服务机构, where other rows have 科研机构. */
static void
a_row_with_places_of_its_own_shows_no_columns(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申    968 1184 485    967 1545 5149\n"
	    "请数量\n"
	    "二、上年结转政府信息公开申                          182              182\n"
	    "请数量\n"
	    "三、 （一）予以公开                 32          26               58\n"
	    "本年 （二）部分公开（区分                                84         84\n"
	    "度办 处理的，只计这一情形\n"
	    "理结 ，不计其他情形）\n"
	    "果   （三）不予 1.属于国家           297   139              54    490\n"
	    "    公开    秘密\n"
	    "          2.其他法律                 43    84         470   597\n"
	    "          行政法规禁\n"
	    "          止公开\n"
	    "          3.危及“三 53                                     53\n"
	    "          安全一稳定\n"
	    "          ”\n"
	    "          4.保护第三 14              163   3                180\n"
	    "          方合法权益\n", "2022");
	assert_row("3", "3.3.2", "11 ? ? ? ? ? ? ?");
}

/* A subtotal whose label stands above those of the other columns. */
static void
rows_as_long_as_the_form_beside_a_subtotal_are_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "                           申请人情况\n"
	    "                                     法人或其他组织\n"
	    "（本列数据的勾稽关系为：第一项加                                                    法人或\n"
	    "第二项之和，等于第三项加第四项之                     商业企         社会公益组 法律服          其他组\n"
	    "和）                         自然人 业           科研机构 织       务机构 其他      织小计 总计\n"
	    "一、本年新收政府信息公开申请数量 1227                622   218   1209         261   2310   3537\n"
	    "二、上年结转政府信息公开申请数量                     3     168          174         345    345\n"
	    "            （一）予以公开                        40                 69    109    109\n"
	    "        （二）部分公开（区分处\n"
	    "        理的，只计这一情形，不\n"
	    "            计其他情形）\n"
	    "                  1.属于国家\n"
	    "                  秘密\n"
	    "                  2.其他法律\n"
	    "                  行政法规禁\n"
	    "                  止公开\n"
	    "                  3.危及“三\n"
	    "                  安全一稳定\n"
	    "                  ”        59                                 62    62     121\n"
	    "                  4.保护第三\n"
	    "                  方合法权益                                 174   6     180    180\n"
	    "                  5.属于三类\n"
	    "                  内部事务信\n"
	    "                  息                  392                      5     397    397\n"
	    "                  6.属于四类\n"
	    "三、本年              过程性信息              6           3                  9      9"
	    "\n", "2022");
	assert_row("3", "1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.6", "25 ? ? ? ? ? ? ?");
}

/* The label of the subtotal stands behind the total's, a column of its own before it. */
static void
a_subtotal_is_not_taken_for_the_total(void **state)
{
	(void)state;
	read_text(
	    " （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之                             申请人情况\n"
	    "                               和） 自然人                   法人或其他组织    总计\n"
	    "                                               商业企 科研 社会公益 法律服                法人或其他\n"
	    "                                                               其他\n"
	    "                                                 业 机构   组织 务机构                 组织小计\n"
	    "                    一、本年新收政府信息公开申请数量    1372     12   925   138   507   562     "
	    " 2144   3516\n"
	    "                    二、上年结转政府信息公开申请数量                                    370     "
	    "  370    370\n"
	    "          （一）予以公开\n"
	    "          （二）部分公开（区分处理的，只计这一情形，不计其\n"
	    "          他情形）\n"
	    "                             1.属于国家秘密                  92    27    84           "
	    "  203    203\n"
	    "                       2.其他法律行政法规禁止公开                                     9     "
	    "    9      9\n"
	    "                         3.危及“三安全一稳定”                               1           "
	    "    1      1\n"
	    "                          4.保护第三方合法权益    136            9         416           "
	    "  425    561\n"
	    "          （三）不予\n"
	    "                         5.属于三类内部事务信息     31                                    "
	    "          31\n"
	    "          公开\n"
	    "                          6.属于四类过程性信息    237                              9     "
	    "    9    246\n"
	    "                           7.属于行政执法案卷     35                 42                 "
	    "   42     77\n"
	    "                           8.属于行政查询事项                                     6     "
	    "    6      6\n"
	    "三、本年度办理\n", "2022");
	assert_row("3", "1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.4", "14 ? ? ? ? ? ? ?");
}

/* 31 is of 法律服务机构, though 其他 begins above it: these words were pushed together. */
static void
words_of_a_head_that_stand_close_name_no_place(void **state)
{
	(void)state;
	read_text(
	    "第二十条第（一）项\n"
	    "信息内容                                本年新制作数量                    本年新公开数量        对外"
	    "公开总数量\n"
	    "规章                                  6                                         6\n"
	    "规范性文件                               8                                         8\n"
	    "第二十条第（五）项\n"
	    "               信息内容                             上一年项目数量        本年增/减          处理决定数量\n"
	    "               行政许可                                            2\n"
	    "            其他对外管理服务事项                                         -1\n"
	    "第二十条第（六）项\n"
	    "               信息内容                             上一年项目数量        本年增/减          处理决定数量\n"
	    "               行政处罚                                            -1\n"
	    "               行政强制\n"
	    "第二十条第（八）项\n"
	    "               信息内容                             上一年项目数量        本年增/减\n"
	    "             行政事业性收费                2                          -1\n"
	    "第二十条第（九）项\n"
	    "               信息内容                             采购项目数量         采购总金额\n"
	    "              政府集中采购\n"
	    "三、收到和处理政府信息公开申请情况\n"
	    "                                        申请人情况\n"
	    "                                                法人或其他组织\n"
	    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四                                           社会公益 法律服\n"
	    "项之和）                                    自然人     商业企业      科研机构           组织   务机"
	    "构 其他       总计\n"
	    "一、本年新收政府信息公开申请数量                        16      44        54             18     "
	    "  31   8   171\n"
	    "二、上年结转政府信息公开申请数量\n"
	    "                   （一）予以公开              3                                       "
	    "           3\n"
	    "           （二）部分公开（区分处理的，只计这一情形，不\n"
	    "                   计其他情形）                                 8                     "
	    "           8\n"
	    "                         1.属于国家秘密       4                                       "
	    "           4\n"
	    "                         2.其他法律行政法规\n"
	    "                         禁止公开           4       9                               "
	    "           13\n"
	    "                         3.危及“三安全一稳\n"
	    "                         定”                                              8      "
	    "           8\n"
	    "三、本年度办理结                 4.保护第三方合法权\n"
	    "    果        （三）不予公开     益                      7         6                     "
	    "  8        21\n"
	    "                          5.属于三类内部事务\n", "2022");
	assert_row("3", "1", "24 16 44 54 18 31 8 171");
	assert_row("3", "3.3.4", "34  7 6  8  21");
}

/* By characters 75 is 商业企业's, by what a terminal shows 自然人's. */
static void
places_that_count_in_two_ways_are_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请 43 156 70 193 31  144 637\n"
	    "数量\n"
	    "二、上年结转政府信息公开申请    9                  9\n"
	    "数量\n"
	    "三、 （一）予以公开        75                 75\n"
	    "本年 （二）部分公开（区分处理 3                    3\n"
	    "度办 的，只计这一情形，不计其\n"
	    "理结 他情形）\n", "2022");
	assert_row("3", "1", "1 43 156 70 193 31 144 637");
	assert_row("3", "2", "3 ? ?    ? ?");
	assert_row("3", "3.1", "5 ? ?   ? ? ?");
}

static void
a_row_that_was_moved_proves_no_columns(void **state)
{
	/* Its values stand where they would if places were counted in characters. */
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量                                            "
	    "    70                 61件                294件              "
	    "  267                333件                294                "
	    "1319\n"
	    "    （二）部分公开（区分处理的，只计这一情形，不计其他情形）                            "
	    "           3 件                                    78件       "
	    "                              88                  169\n"
	    "    不予公  4.保护第三方合法权益                                        "
	    "                                                4件          "
	    "                                                            "
	    "        4\n"
	    "                                                            "
	    "       87件                                    61 件          "
	    "                        148 件\n"
	    "    其他处  2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政                     "
	    "                              6                             "
	    "                                                  6\n"
	    "    （七）总计                                                   "
	    "              162件                73                  294   "
	    "            297 件              333 件                294     "
	    "          1453 件\n", "2022");
	assert_row("3", "3.2", "2  3件  78件  88 169");
}

static void
one_row_that_was_moved_settles_no_metric(void **state)
{
	(void)state;
	read_text(
	    "              3.危及“三\n"
	    "                 4.保护第三        45244               81547         126791\n"
	    "              小计       172166 59968  5894  33781  186053 44994  502856\n"
	    "   （七）总计            307986 417411 88865 115105 298172 144054 1371593\n"
	    " 四、结转下年度继续办理                      65945  35767         101712\n", "2022");
	assert_row("3", "4", "5    65945 35767  101712");
}

static void
a_row_with_a_value_near_no_column_is_in_doubt(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量                     112   93   77  100  101   82  565\n"
	    "      1.属于国家秘密                         3    7       5    7    8        30\n"
	    "      1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公\n"
	    "四、结转下年度继续办理                            3    4    4    9    5    3   28\n", "2022");
	assert_row("3", "3.3.1", "2 ? ? ? ? ? ? ?");
}

static void
a_full_row_whose_places_may_be_its_own_proves_none(void **state)
{
	(void)state;
	read_text(
	    "（本列数据的勾稽关系为：第一项加第二项之和，     法人或其他组织\n"
	    "等于第三项加第四项之和）           自然人      科研机 社会公 法律服务机     总计\n"
	    "                           商业企业               其他\n"
	    "                                构   益组织 构\n"
	    "一、本年新收政府信息公开申请数量       222 181  27  220 84    361 1095\n"
	    "二、上年结转政府信息公开申请数量           5                      5\n"
	    "三、本年度 （一）予以公开                                 9 9\n"
	    "办理结果   （二）部分公开（区分处理的，只计这\n"
	    "                                        77      4   81\n"
	    "       一情形，不计其他情形）\n"
	    "       （三）不 1.属于国家秘密      79                        79\n"
	    "       予公开  2.其他法律行政法规禁止公\n"
	    "                               21               10 31\n"
	    "            开\n"
	    "            3.危及“三安全一稳定”            2           99 101\n", "2022");
	assert_row("3", "3.3.3", "15 ? ? ? ? ? ? ?");
}

static void
a_label_may_go_down_a_character_a_line(void **state)
{
	(void)state;
	read_text(
	    "三、 （一）予以公开         8     3       3     2     83    6     105\n"
	    "本 （二）部分公开（区分\n"
	    "年 处理的，只计这一情        62    5       16    6     5     4     98\n"
	    "度 形，不计其他情形）\n"
	    "办\n"
	    "理       1.属于国家\n"
	    "                  72    5       75    64    1     33    250\n"
	    "结       秘密\n"
	    "果       2.其他法律\n"
	    "        行政法规禁      6     6       0     8     9     49    78\n"
	    "        止公开\n"
	    " （七）总计           148   16      94    78    98    92    526\n"
	    "四、结转下年度继续办理          3     82      7     9     68    74    243\n", "2022");
	assert_row("3", "3.1", "1 8 3 3 2 83 6 105");
	assert_row("3", "3.2", "2 62 5 16 6 5 4 98");
}

/* A page that shows that places count characters. */
#define CHARS \
	"一、本年新收政府信息公开申请数量        20      40      10000   30000   500     7       40567\n" \
	"二、上年结转政府信息公开申请数量        1       22000   300     4       56789   600     79694\n" \
	"（一）予以公开                 30000   5       60000   70      8       90000   180083\n" \
	"3.危及“三安全一稳定”            400     60000   7       8000    90      1       68498\n" \
	"\f"

static void
lines_that_may_have_been_moved_show_no_columns(void **state)
{
	(void)state;
	read_text(
	    "第二十条第（五）项\n"
	    "信息内容 上一年项目数量   本年增/减         处理决定数量\n"
	    "    行政许可                 85                                  67\n"
	    "    其他对外\n"
	    "管理服务                92                -3\n"
	    "事项\n"
	    "\f" CHARS, "2019");
	assert_row("2.5", "licence", "3 ? ? ?");
}

static void
few_columns_need_no_labels_that_begin_at_one_place(void **state)
{
	(void)state;
	read_text(
	    "第二十条第（一）项\n"
	    "信息内容          本年制发件数     本年废止件数     现行有效件数\n"
	    "    规章         5                     720\n"
	    "行政规范性文件                    64\n"
	    "\f" CHARS, "2022");
	assert_row("2.1", "rules", "3 5  720");
	assert_row("2.1", "normative", "4  64 ");
}

/* A page whose first two columns no row parts; the head stands on another. */
#define HEAD \
	"                        申请人情况\n" \
	"                自然人  法人或其他组织                            总计\n" \
	"                     商业企业 科研机构 社会公益组织 法律服务机构 其他\n\f"
#define REST \
	"4.保护第三方合法权益                    2518                        2411   4929\n" \
	"5.属于三类内部事务信息                   7      8                           15\n" \
	"6.属于四类过程性信息                           31     5                    36\n" \
	"7.属于行政执法案卷                                   6      1             7\n" \
	"8.属于行政查询事项                                          3      4      7\n"

static void
as_many_places_as_columns_are_these(void **state)
{
	(void)state;
	read_text(HEAD
	    "3.危及“三安全一稳定”            81                                 90     171\n"
	    REST, "2022");
	assert_row("3", "3.3.3", "4 81     90 171");
	assert_row("3", "3.3.4", "5  2518    2411 4929");
	assert_row("3", "3.3.5", "6  7 8    15");
	/* One that is nearer to the next may be the same column, its values pulled left, */
	read_text(HEAD
	    "3.危及“三安全一稳定”                81                             90     171\n"
	    REST, "2022");
	assert_row("3", "3.3.3", "4 ? ? ? ? ? ? ?");
	/* so may they be where two others are so far apart that a blank one has room; */
	read_text(HEAD
	    "3.危及“三安全一稳定”            81                                      90     171\n"
	    "4.保护第三方合法权益                    2518                             2411   4929\n"
	    "5.属于三类内部事务信息                   7      8                                15\n"
	    "6.属于四类过程性信息                           31          5                    36\n"
	    "7.属于行政执法案卷                                        6      1             7\n"
	    "8.属于行政查询事项                                               3      4      7\n", "2022");
	assert_row("3", "3.3.3", "4 ? ? ? ? ? ? ?");
	/* and without it one column is blank, which may be any. */
	read_text(HEAD REST, "2022");
	assert_row("3", "3.3.4", "4 ? ? ? ? ? ? ?");
}

static void
values_below_those_of_a_full_row_are_in_their_columns(void **state)
{
	(void)state;
	read_text(CHARS
	    "5.属于三类内部事务信息               31                           31\n"
	    "6.属于四类过程性信息         7                              4     11\n"
	    "7.属于行政执法案卷                              7   1             8\n"
	    "（七）总计               107   310   20    700   100   400   111\n", "2022");
	assert_row("3", "3.3.5", "5  31     31");
	assert_row("3", "3.3.6", "6 7     4 11");
	assert_row("3", "3.3.7", "7    7 1  8");
}

static void
values_that_were_moved_are_no_proof_against_a_head(void **state)
{
	(void)state;
	read_text(CHARS
	    "（本列数据的勾稽关系为：第一        申请人情况\n"
	    "项加第二项之和，等于第三项加\n"
	    "                      自    法人或其他组织                总\n"
	    "第四项之和）\n"
	    "                      然                           计\n"
	    "                           商   科   社    法    其\n"
	    "                      人\n"
	    "                           业   研   会    律    他\n"
	    "                           企   机   公    服\n"
	    "                           业   构   益    务\n"
	    "                                   组    机\n"
	    "                                   织    构\n"
	    "   2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n"
	    "        3.其他                   193 35             37\n"
	    "   （七）总计              177 914 193 36    37   22   28\n"
	    "四、结转下年度继续办理           56           9              56\n", "2022");
	assert_row("3", "3.6.3", "18   193 35   37");
	assert_row("3", "4", "20 56   9   56");
}

static void
labels_stand_in_a_head_once_for_each_row_beside_them(void **state)
{
	(void)state;
	read_text(CHARS
	    "行政复议                              行政诉讼\n"
	    "                未经复议直接起诉        复议后起诉\n"
	    "结果 结果纠 其他 尚未\n"
	    "             总计 结果 结果 其他 尚未审    结果维 结果                                  其他 尚未\n"
	    "维持 正   结果 审结                 总计                                               总计\n"
	    "                维持 纠正 结果 结      持   纠正                                  结果 审结\n"
	    "5      8457 0          1      8463 "
	    "286   767   7   1479 2539 9895 290   4   82   10271\n",
	    "2022");
	assert_row("4", "review", "5 5 8457 0 1 8463");
	assert_row("4", "suit-reviewed", "5 9895 290 4 82 10271");
}

static void
behind_a_break_items_show_that_columns_stand_elsewhere(void **state)
{
	(void)state;
	/* By characters the item behind a group's label begins where the next page's do. */
	read_text(" 项加第二项之和  自然 商业 科研 社会 法律      总计\n"
	    " ，等于第三项加  人   企业 机构 公益 服务 其他\n"
	    " 第四项之和）                   组织 机构\n"
	    " 府信息公开申请                                1583\n"
	    "           三安                                50\n"
	    "      （三 三方                                93\n"
	    " 三、 开   5.属\n"
	    " 度办      类内                                129\n"
	    "\n"
	    "        、行                122\n"
	    "        费用                59\n"
	    "        3.其                117\n"
	    "   （七）总计               1474\n"
	    " 四、结转下年度             109\n", "2022");
	assert_row("3", "4", "14 ? ? ? ? ? ? ?");
}

static void
columns_spread_over_most_of_the_line_fit_rows_by_chance(void **state)
{
	(void)state;
	/* By characters the full rows are so far apart that a value is always near a column. */
	read_text("一、本年新收政府信息公开申请数量                 24          5           31          14"
	    "          27          26          127\n"
	    "   （二）部分公开（区分处理的，只计这一情形，不  6                                      "
	    "                                 6\n"
	    "  结  供      3.补正后申请内容仍不明确                                                  "
	    "                        1           1\n"
	    "果          1.信访举报投诉类申请                                                        "
	    "          8                       8\n"
	    "   （六）其他处理                                3                                   4  "
	    "         3                       10\n"
	    "  （七）总计                                    21          8           31          16  "
	    "        27          27          130\n"
	    "  四、结转下年度继续办理                            3           4                       "
	    "                        4           11\n", "2022");
	assert_row("3", "3.2", "2 6      6");
	assert_row("3", "3.7", "6 21 8 31 16 27 27 130");
}

static void
a_row_by_itself_may_be_one_number_in_groups(void **state)
{
	(void)state;
	read_text("   信息内容 上一年项目数量 本年增/减 处理决定数量\n"
	    "   行政处罚\n"
	    "   行政强制 41 179 311\n", "2020");
	assert_row("2.6", "coercion", "3 ? ? ?");
	/* Of whatever width the digits are, and beside a row with fewer. */
	read_text("   信息内容 上一年项目数量 本年增/减 处理决定数量\n"
	    "   行政许可 １０，６３２\n"
	    "   其他对外管理服务事项 ７ ９９８ －２\n", "2020");
	assert_row("2.5", "other-service", "3 ? ? ?");
	/* Not where digits are not printed in groups. */
	read_text("   信息内容 上一年项目数量 本年增/减 处理决定数量\n"
	    "   行政处罚\n"
	    "   行政强制 4179 4170 311\n", "2020");
	assert_row("2.6", "coercion", "3 4179 4170 311");
}

/* Rows with all values, each beside its label, but for one. */
#define BESIDE \
	"3.危及“三安全一稳定”     453   718   341   872   8     112   2504\n"
#define BELOW \
	"4.保护第三方合法权益\n" \
	"                556   8     9     3     88    11    675\n"
#define BEHIND \
	"5.属于三类内部事务信息     7     51    703   92    11    6     870\n"

static void
values_below_the_one_label_without_are_its_rows(void **state)
{
	(void)state;
	read_text(BESIDE BELOW BEHIND, "2022");
	assert_row("3", "3.3.3", "1 453 718 341 872 8 112 2504");
	assert_row("3", "3.3.4", "2 556 8 9 3 88 11 675");
	assert_row("3", "3.3.5", "4 7 51 703 92 11 6 870");
	/* A label around them may be lost, and they are its; */
	read_text(BESIDE BELOW
	    "6.属于四类过程性信息      7     51    703   92    11    6     870\n", "2022");
	assert_row("3", "3.3.4", "2 ? ? ? ? ? ? ?");
	/* or they are another's that has none. */
	read_text(BESIDE BELOW "5.属于三类内部事务信息\n", "2022");
	assert_row("3", "3.3.4", "2 ? ? ? ? ? ? ?");
}

/* Table 4 below words that go down a character a line, of which none is a label by itself. */
static void
as_many_values_as_table_4_has_make_it(void **state)
{
	const char *head =
	    "行政复议                   行政诉讼\n"
	    "结    结   其    尚   总    未经复议直接起诉                           复议后起诉\n"
	    "果    果   他    未   计    结    结    其        尚       总       结   结    其    尚    总\n"
	    "维    纠   结    审        果    果    他        未       计       果   果    他    未    计\n"
	    "持    正   果    结        维    纠    结        审               维   纠    结    审\n"
	    "                       持    正    果        结               持   正    果    结\n";
	char text[2048];

	(void)state;
	snprintf(text, sizeof text, "%s%s", head,
	    "9    3   11   4    27   16   39   81       2       138 48      6    8    9    71\n");
	read_text(text, "2020");
	assert_row("4", "review", "1 9 3 11 4 27");
	assert_row("4", "suit-direct", "1 16 39 81 2 138");
	assert_row("4", "suit-reviewed", "1 48 6 8 9 71");
	/* Fewer may be anything. */
	snprintf(text, sizeof text, "%s%s", head,
	    "9    3   11   4    27   16   39   81       2       138         6    8    9    71\n");
	read_text(text, "2020");
	assert_row("4", "suit-reviewed", "1 ? ? ? ? ?");
}

static void
a_row_by_itself_may_be_a_number_that_a_blank_cut(void **state)
{
	(void)state;
	read_text("信息内容         上一年项目数量    本年增/减         处理决定数量\n"
	    "    行政许可          29                                  14\n"
	    "其他对外管理服务                                      2\n"
	    "事项\n"
	    "    第二十条第（六）项\n"
	    "   信息内容          上一年项目数量    本年增/减         处理决定数量\n"
	    "行政处罚\n"
	    "行政强制\n"
	    "  第二十条第（八）项\n"
	    "   信息内容          上一年项目数量    本年增/减\n"
	    "行政事业性收费\n"
	    "第二十条第（九）项\n"
	    "信息内容          采购项目数量      采购总金额\n"
	    "  政府集中采购                        820 0\n", "2020");
	assert_row("2.9", "procurement", "14 ? ?");
}

/* Fifteen pieces of seven numbers, whose digits stand in groups. */
static void
a_row_of_groups_may_be_as_long_as_the_form_by_chance(void **state)
{
	(void)state;
	read_text(" 行政复议                             行政诉讼\n"
	    " 结果 结果       其他 尚未            未经复议直接起诉                     复议后起诉\n"
	    " 维持 纠正       结果 审结 总计       结果 结果 其他       尚未 总计       "
	    "结果         结果       其他 尚未 总计\n"
	    "                                      维持 纠正 结果       审结            "
	    "维持         纠正       结果 审结\n"
	    "      91 145 186           91 145 186           79 343 188      79,343,188 29，448，095 "
	    "70 577 830           100，025，925\n", "2022");
	assert_row("4", "review", "1 ? ? ? ? ?");
	assert_row("4", "suit-direct", "1 ? ? ? ? ?");
	assert_row("4", "suit-reviewed", "1 ? ? ? ? ?");
}

/* Below the row the label of a group goes on, which is printed from top to bottom. */
static void
a_number_at_the_margin_may_be_the_end_of_the_last_above(void **state)
{
	(void)state;
	read_text(
	    "      1.属于国家秘\n"
	    "             0    0    0    98   0    0    98\n"
	    "      密\n"
	    "      2.其他法律行\n"
	    "      政法规禁止公 0    0    0    0    0    0    0\n"
	    "      开\n"
	    "      3.危及“三安\n"
	    "             0    0    0    56   0    0    56\n"
	    "      全一稳定”\n"
	    "  （ 三  4. 保护第三\n"
	    "  ） 不        42   72   0    0    0    0    1\n"
	    "14\n"
	    "      方合法权益\n"
	    "  予 公  5. 属于三类\n"
	    "  开          0    83   0    0    0    0    83\n"
	    "      内部事务信息\n"
	    "      6.属于四类过\n"
	    "             92   0    96   0    0    0    188\n"
	    "      程性信息\n", "2021");
	assert_row("3", "3.3.4", "10 42 72 0 0 0 0 ?");
}

/* Twice the same row, whose wide numbers are moved, is one row that shows the columns. */
static void
a_row_printed_twice_proves_no_more_than_once(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量                    "
	    "330823 222686 164871件 327350 件 428972件 99647件 1574349件\n"
	    "一、本年新收政府信息公开申请数量                    "
	    "330823 222686 164871件 327350 件 428972件 99647件 1574349件\n"
	    "  （一）予以公开                           15409 25876件        87050     128335\n"
	    "      1.属于国家秘密                      97011 93260件        30000     220271\n"
	    "  （三） 3.危及“三安全一稳定”                                 1130           1130\n"
	    "  不予公 4.保护第三方合法权益                   55242 件 4802                  60044件\n"
	    "  开   5.属于三类内部事务信息                  4640      69141 35704         109485 件\n"
	    "年 （四） 1.本机关不掌握相关政府信息                               43927件         43927 件\n"
	    "  （七）总计                             "
	    "330823件 222686件 164871 246101 428972 73750 1467203\n",
	    "2021");
	assert_row("3", "3.3.3", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.4", "6 ? ? ? ? ? ? ?");
}

/* The last two rows are those of another page: its labels begin elsewhere, too. */
static void
rows_whose_labels_begin_elsewhere_are_not_below_the_head(void **state)
{
	(void)state;
	read_text(
	    " 项加第二项之和   自然 商业 科研 社会 法律    总计\n"
	    " ，等于第三项加   人  企业 机构 公益 服务 其他\n"
	    " 第四项之和）             组织 机构\n"
	    "       1.属于国家秘密              38\n"
	    "       2.其他法律行政法规禁止公开        62\n"
	    "       3.危及“三安全一稳定”          0\n"
	    "       4.保护第三方合法权益           65\n"
	    "       5.属于三类内部事务信息          12\n"
	    "      6.属于四类过程性信息     144\n"
	    "      7.属于行政执法案卷      137\n", "2021");
	assert_row("3", "3.3.6", "9 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.7", "10 ? ? ? ? ? ? ?");
}

/* What has but a blank between its values pushed them; the others stand where they should. */
static void
a_full_row_that_pushed_its_values_shows_no_columns(void **state)
{
	(void)state;
	read_text(
	    "      1.申请人无正当理由逾期不补正、行政机\n"
	    "  （六） 关不再处理其政府信息公开申请     30044               51788     81832\n"
	    "  其他处 2.申请人逾期未按收费通知要求缴纳费用\n"
	    "  理   、行政机关不再处理其政府信息公开申请 77362                         77362\n"
	    "      3.其他\n"
	    "  （七）总计                  279389 222937 130612 282731 193594 129611 1238874\n"
	    "四、结转下年度继续办理              40614                         40614\n", "2021");
	assert_row("3", "4", "7 ? ? ? ? ? ? ?");
	assert_row("3", "3.6.2", "3 ? ? ? ? ? ? ?");
}

#define FULL \
	"一、本年新收政府信息公开申请数量            3306 4696 2834 5753 3214 2003 2180\n" \
	"二、上年结转政府信息公开申请数量            986    37    827   6      463   809   3128\n" \
	"   （一）予以公开                 195    98    72    703    50    429   1547\n" \
	"     1.属于国家秘密               79     475   26    856    9     69    1514\n" \
	"     2.其他法律行政法规禁止公开       530    7     261   2      5     81    886\n"

static void
where_all_rows_are_full_no_number_was_split(void **state)
{
	(void)state;
	read_text(FULL, "2022");
	assert_row("3", "1", "1 3306 4696 2834 5753 3214 2003 2180");
	read_text(FULL
	    "     3.危及“三安全一稳定”         64     82                 96     0     1197\n", "2022");
	assert_row("3", "1", "1 ? ? ? ? ? ? ?");
}

static void
two_words_set_apart_begin_table_4(void **state)
{
	(void)state;
	read_text(
	    "行政复议                    行政诉讼\n"
	    "结    结   其    尚   总     未经复议直接起诉                   复议后起诉\n"
	    "果    果   他    未   计     结   结   其     尚       总    结   结    其   尚   总\n"
	    "维    纠   结    审         果   果   他     未       计    果   果    他   未   计\n"
	    "持    正   果    结         维   纠   结     审            维   纠    结   审\n"
	    "                        持   正   果     结            持   正    果   结\n"
	    "80       55       135           80            80\n", "2022");
	assert_row("4", "review", "1 80  55  135");
	assert_row("4", "suit-direct", "1   80  80");
}

/* Between them the label of a group goes on, which is printed from top to bottom. */
static void
values_cut_off_a_row_leave_no_blanks_in_it(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府\n"
	    "信息公开申请数量         10       20       30       40       50       60      210\n"
	    "            2.其他法\n"
	    "            律行政法\n"
	    "            规禁止公\n"
	    "            开           13        0       30       40       50       60      213\n"
	    "            4.保护第\n"
	    "            三方合法\n"
	    "            权益         14       20        0       40       50       60      214\n"
	    "            5.属于三\n"
	    "            类内部事\n"
	    "            务信息       15       20       30        0       50       60      215\n"
	    "            1.申请人无正\n"
	    "            当理由逾期不\n"
	    "            补正、行政机\n"
	    "            关不再处理其\n"
	    "    （ 六   政府信息公开\n"
	    "    ） 其   申请         555\n"
	    "\n"
	    "               57        0        0      848      656     2116\n"
	    "    他 处   2.申请人逾期\n"
	    "    理      未按收费通知\n"
	    "            要求缴纳费用\n"
	    "            、行政机关不\n"
	    "            再处理其政府\n"
	    "            信息公开申请 16       20       30       40        0       60      216\n"
	    "            3.其他       17       20       30       40       50        0      217\n"
	    "    （七）总计           18       20       30       40       50       60      218\n"
	    "四、结转下年度继续办理   19       20       30       40       50       60      219\n",
	    "2021");
	assert_row("3", "3.6.1", "13 555 ? ? ? ? ? ?");
}

#define LONE_HEAD \
	"                              自然人  商业企业  科研机构  社会公益组织 法律服务机构  其他  总计\n"
#define LONE_REST \
	"二、上年结转政府信息公开申请数量          7                          7\n" \
	"三、本年度办理结果\n" \
	"（一）予以公开                    12                      12\n" \
	"（二）部分公开                                 44          44\n" \
	"1.属于国家秘密                          5                   5\n" \
	"2.其他法律行政法规禁止公开                    31             31\n"

/* A blank inside 1175364 would leave a number that is wider than any by more than one digit. */
static void
as_many_values_as_a_head_has_words_are_below_these(void **state)
{
	(void)state;
	read_text(LONE_HEAD
	    "一、本年新收政府信息公开申请数量   1175 364   995   623   1335   1018 5510\n"
	    LONE_REST, "2022");
	assert_row("3", "1", "2 1175 364 995 623 1335 1018 5510");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
	/* Wherever it stands: here the first column is where labels end. */
	read_text(LONE_HEAD
	    "二、上年结转政府信息公开申请数量          7                          7\n"
	    "三、本年度办理结果\n"
	    "        （一）予以公开            12                      12\n"
	    "        （二）部分公开                         44          44\n"
	    "（七）总计   1175                9913 995   623   1335   1018 5245\n"
	    "四、结转下年度继续办理\n", "2022");
	assert_row("3", "3.7", "6 1175 9913 995 623 1335 1018 5245");
	/* Here it may be 11753, and a column has none. */
	read_text(LONE_HEAD
	    "一、本年新收政府信息公开申请数量   11 753   995   623   1335   1018 15510\n"
	    LONE_REST, "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	/* A sign for nothing is no piece of a number, but that before one is. */
	read_text(LONE_HEAD
	    "一、本年新收政府信息公开申请数量   11 —   995   623   1335   1018 3982\n"
	    LONE_REST, "2022");
	assert_row("3", "1", "2 11 — 995 623 1335 1018 3982");
	read_text(LONE_HEAD
	    "一、本年新收政府信息公开申请数量   11   - 995   623   1335   1018 3982\n"
	    LONE_REST, "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	/* Digits may be in groups where no number has more in one piece. */
	read_text(LONE_HEAD
	    "一、本年新收政府信息公开申请数量   117 364   995   623   133   101 551\n"
	    LONE_REST, "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
	/* A row with more values than columns: there may be more columns. */
	read_text(LONE_HEAD
	    "一、本年新收政府信息公开申请数量   1175 364   995   623   1335   1018 5510\n"
	    LONE_REST
	    "（七）总计                         1175 364   995   623   1335   1018 5510 5510\n",
	    "2022");
	assert_row("3", "1", "2 ? ? ? ? ? ? ?");
}

/* As 58303 is in one piece, 79 956 are two numbers: there are as many as words above them. */
static void
where_digits_are_in_one_piece_a_full_row_has_no_groups(void **state)
{
	const struct match_table *t = table("4");

	(void)state;
	read_text(
	    "   （本列数据的勾稽关系为：                     申请人情况\n"
	    "   第一项加第二项之和，等于                   法人或其他组织\n"
	    "     第三项加第四项之和）    自然人 商业企 科研机 社会公 法律服  其他   总计\n"
	    "                                      业     构   益组织 务机构\n"
	    "   一、\n"
	    "                    开\n"
	    "               3.危及“三安全  689     18    9506    25    199   17118  27555\n"
	    "                  一稳定”\n"
	    "               4.保护第三方   187     65     86     4    77519    5    77866\n"
	    "                 合法权益\n"
	    "               5.属于三类内   8454    8     930     7      73   19487  28959\n"
	    "                部事务信息\n"
	    "               6.属于四类过  14064    5    72268    43    583     9    86972\n"
	    "                 程性信息\n"
	    "               7.属于行政执    89     90    3197    90     32     60    3558\n"
	    "                  法案卷\n"
	    "               8.属于行政查    0     1958   609     16    161    109    2853\n"
	    "                  询事项\n"
	    "        （四） 1.本机关不掌\n"
	    "        无法提 握相关政府信   6739    56   45788   5354    0     366   58303\n"
	    "          供        息\n"
	    "               2.没有现成信\n"
	    "               息需要另行制    41     4    68692  48125    91    941   117894\n"
	    "                    作\n"
	    "               3.补正后申请  11953   756    3882  21182    8     853   38634\n"
	    "               内容仍不明确\n"
	    "        （五） 1.信访举报投\n"
	    "        不予处   诉类申请     3108   7560    7     1672   8346    1    20694\n"
	    "          理\n"
	    "                2.重复申请     0      14     1     6620  58755  88829  154219\n"
	    "四、政府信息公开行政复议、行政诉讼情况\n"
	    "             行政复议                             行政诉讼\n"
	    "                                  未经复议直接起诉          复议后起诉\n"
	    "            结果 其他 尚未                其 尚                  其 尚\n"
	    "   结果维持 纠正 结果 审结 总计 结果 结果 他 未 总计 结果维 结果 他 未  总计\n"
	    "                                维持 纠正 结 审        持   纠正 结 审\n"
	    "                                          果 结                  果 结\n"
	    "     945    529  2248 413  4135 3109 834  2  7  3952 19107  3749 79 956 23891\n",
	    "2022");
	assert_true(t->present && str_eq(t->cell[2][2], STR("79")));
	assert_true(str_eq(t->cell[2][3], STR("956")));
}

#define FULL_ROWS LONE_HEAD \
	"1.属于国家秘密                         2      10     11     7      9      8      163654\n" \
	"2.其他法律行政法规禁止公开                   3      11     14     7      9      9      163654\n" \
	"3.危及“三安全一稳定”                     4      12     17     7      9      10     163654\n" \
	"4.保护第三方合法权益                      5      13     20     7      9      11     163654\n" \
	"5.属于三类内部事务信息                     6      14     23     7      9      12     163654\n" \
	"6.属于四类过程性信息                      7      15     26     7      9      13     163654\n" \
	"7.属于行政执法案卷                       8      16     29     7      9      14     163654\n"
/* 123456 stands close to the next. */
#define CLOSE_ROWS LONE_HEAD \
	"1.属于国家秘密                         2      10     11     7      9      123456 163654\n" \
	"2.其他法律行政法规禁止公开                   3      11     14     7      9      123456 163654\n" \
	"3.危及“三安全一稳定”                     4      12     17     7      9      123456 163654\n" \
	"4.保护第三方合法权益                      5      13     20     7      9      11     163654\n" \
	"5.属于三类内部事务信息                     6      14     23     7      9      12     163654\n" \
	"6.属于四类过程性信息                      7      15     26     7      9      13     163654\n" \
	"7.属于行政执法案卷                       8      16     29     7      9      14     163654\n"
/* 8255 is in one column and the next has none, or 55 was pulled to 82. */
#define PULLED_ROW \
	"8.属于行政查询事项                       17     82 55         7      9      8      293\n"

static void
where_all_rows_are_full_each_is(void **state)
{
	(void)state;
	read_text(CLOSE_ROWS PULLED_ROW, "2022");
	assert_row("3", "3.3.8", "9 17 82 55 7 9 8 293");
	/* In other rows nothing was pulled. */
	read_text(FULL_ROWS PULLED_ROW, "2022");
	assert_row("3", "3.3.8", "9 17 ? ? 7 9 8 293");
	/* Others lack values, too. */
	read_text(CLOSE_ROWS PULLED_ROW
	    "1.本机关不掌握相关政府信息                   17                   8                    25\n",
	    "2022");
	assert_row("3", "3.3.8", "9 17 ? ? 7 9 8 293");
}

/* Totals begin at one place, though their middles are at several. */
static void
places_flush_at_another_edge_are_one_column(void **state)
{
	(void)state;
	read_text(
	    "                                                      申请人情况\n"
	    "                                                  法人或其他组织\n"
	    " （本列数据的勾稽关系为：第一项加第二项\n"
	    "   之和，等于第三项加第四项之和）\n"
	    "                                        自然\n"
	    "                                                                 总计\n"
	    "                                         人         社会 法律\n"
	    "                                             商业 科研\n"
	    "                                                   公益 服务 其他\n"
	    "                                             企业 机构\n"
	    "                                                   组织 机构\n"
	    "                              1.属于国家秘密                 51     2          27   80\n"
	    "                            2.其他法律行政法规禁止\n"
	    "                                                                         6    6\n"
	    "                                  公开\n"
	    "                            3.危及“三安全一稳定”          6          53          90   149\n"
	    "                            4.保护第三方合法权益                27    493              520\n"
	    "             （三）不\n"
	    "             予公开\n"
	    "                            5.属于三类内部事务信息                     27    888   6    921\n"
	    "                            6.属于四类过程性信息\n"
	    "                             7.属于行政执法案卷     7                 9               16\n"
	    "                             8.属于行政查询事项\n"
	    "                            1.本机关不掌握相关政府\n"
	    "                                                       592                    592\n"
	    "                                  信息\n"
	    "             （四）无 2.没有现成信息需要另行\n"
	    "             法提供        制作\n"
	    "                            3.补正后申请内容仍不明\n"
	    "                                                 658                          658\n"
	    "                                  确\n"
	    "             （五）不           1.信访举报投诉类申请\n"
	    "             予处理\n"
	    "                               2.重复申请      104                                104\n",
	    "2022");
	assert_row("3", "3.3.1", "12   51 2  27 80");
	assert_row("3", "3.3.3", "16  6  53  90 149");
	assert_row("3", "3.5.2", "34 104      104");
}

static void
a_value_alone_counts_below_its_word_if_others_do(void **state)
{
	(void)state;
	/* Lines drift, and most values stand beside the words. */
	read_text("信息内容      上一年项目数量       本年增/减         处理决定数量\n"
	    " 行政处罚                                               8\n"
	    "行政强制                              3\n"
	    "   行政事业性收费                6\n"
	    "二、上年结转政府信息公开申请数量                                                     8\n"
	    "  （一）予以公开                                                           10\n"
	    "、 开   5.属于三类内部事务信息                                                   7\n"
	    "本    6.属于四类过程性信息                                                    9\n"
	    " 年     7.属于行政执法案卷                                                    15\n"
	    "度    8.属于行政查询事项                                                     5\n",
	    "2019");
	assert_row("2.8", "fees", "4 ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_that_are_not_full_show_the_columns),
		cmocka_unit_test(a_number_that_may_go_on_below_is_in_doubt),
		cmocka_unit_test(columns_that_no_row_parts_are_in_doubt),
		cmocka_unit_test(numbers_that_run_together_are_in_doubt),
		cmocka_unit_test(a_number_that_may_be_cut_in_two_is_in_doubt),
		cmocka_unit_test(a_row_with_places_of_its_own_shows_no_columns),
		cmocka_unit_test(rows_as_long_as_the_form_beside_a_subtotal_are_in_doubt),
		cmocka_unit_test(a_subtotal_is_not_taken_for_the_total),
		cmocka_unit_test(words_of_a_head_that_stand_close_name_no_place),
		cmocka_unit_test(places_that_count_in_two_ways_are_in_doubt),
		cmocka_unit_test(a_row_that_was_moved_proves_no_columns),
		cmocka_unit_test(one_row_that_was_moved_settles_no_metric),
		cmocka_unit_test(a_row_with_a_value_near_no_column_is_in_doubt),
		cmocka_unit_test(rows_of_two_pages_in_one_are_in_doubt),
		cmocka_unit_test(a_full_row_whose_places_may_be_its_own_proves_none),
		cmocka_unit_test(a_label_may_go_down_a_character_a_line),
		cmocka_unit_test(lines_that_may_have_been_moved_show_no_columns),
		cmocka_unit_test(few_columns_need_no_labels_that_begin_at_one_place),
		cmocka_unit_test(as_many_places_as_columns_are_these),
		cmocka_unit_test(values_below_those_of_a_full_row_are_in_their_columns),
		cmocka_unit_test(values_below_the_one_label_without_are_its_rows),
		cmocka_unit_test(as_many_values_as_table_4_has_make_it),
		cmocka_unit_test(values_that_were_moved_are_no_proof_against_a_head),
		cmocka_unit_test(labels_stand_in_a_head_once_for_each_row_beside_them),
		cmocka_unit_test(behind_a_break_items_show_that_columns_stand_elsewhere),
		cmocka_unit_test(columns_spread_over_most_of_the_line_fit_rows_by_chance),
		cmocka_unit_test(a_row_by_itself_may_be_one_number_in_groups),
		cmocka_unit_test(values_cut_off_a_row_leave_no_blanks_in_it),
		cmocka_unit_test(a_row_printed_twice_proves_no_more_than_once),
		cmocka_unit_test(a_full_row_that_pushed_its_values_shows_no_columns),
		cmocka_unit_test(rows_whose_labels_begin_elsewhere_are_not_below_the_head),
		cmocka_unit_test(a_number_at_the_margin_may_be_the_end_of_the_last_above),
		cmocka_unit_test(a_row_of_groups_may_be_as_long_as_the_form_by_chance),
		cmocka_unit_test(a_row_by_itself_may_be_a_number_that_a_blank_cut),
		cmocka_unit_test(where_all_rows_are_full_no_number_was_split),
		cmocka_unit_test(two_words_set_apart_begin_table_4),
		cmocka_unit_test(as_many_values_as_a_head_has_words_are_below_these),
		cmocka_unit_test(where_digits_are_in_one_piece_a_full_row_has_no_groups),
		cmocka_unit_test(where_all_rows_are_full_each_is),
		cmocka_unit_test(places_flush_at_another_edge_are_one_column),
		cmocka_unit_test(a_value_alone_counts_below_its_word_if_others_do),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
