/* Pages of which pdftotext has moved lines, or printed them in another order. */
#include "unit-match.h"

static void
a_label_stands_on_a_page_where_it_stands_there(void **state)
{
	(void)state;
	/* The group's label goes on behind the page's end, where the rows' labels begin before. */
	read_text("               8.属于行政查询\n"
	    "           （四） 1.本机关不掌握\n"
	    "           无法提 相关政府信息             134                      134\n"
	    "\f11/22/26, 1:29 AM                     云嶂市东篱区水务局2021年政府信息公开工作年度报告\n"
	    "                  供\n"
	    "                  没有现成信息 27      2.\n", "2022");
	assert_row("3", "3.4.1", "2 ? ? ? ? ? ? ?");
}

static void
values_beside_a_group_may_be_the_row_s_below(void **state)
{
	(void)state;
	read_text("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    "（二）部分公开（区分处理的，只计这一情\n"
	    "形，不计其他情形）\n"
	    "（三）不予   1.属于国家秘密         16                           79    95\n"
	    "果\n"
	    "公开                                       47           76    123\n"
	    "2.其他法律行政法规禁止公开\n"
	    "3.危及“三安全一稳定”                                 89       1           90\n"
	    "4.保护第三方合法权益                   1              70                   71\n"
	    "5.属于三类内部事务信息                                                9     9\n", "2022");
	assert_row("3", "3.3.2", "7 ? ? ? ? ? ? ?");
	/* As many as there are columns: the first row's. */
	read_text("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    " 一、本年新收政府信息公开申请数量 395 475 846 559 505 544 3324\n"
	    " 二、上年结转政府信息公开申请数量 8 0 7 2 10 0 27\n"
	    " 三、本年度办理 2 74 1 7 12 18 114\n"
	    " （一）予以公开\n"
	    " 结果\n"
	    " （二）部分公开（区分处理的，只计这一情形，不计其他情形） 4 16 7 35 15 64 141\n"
	    " （三）不予公开 1.属于国家秘密 36 1 51 16 71 9 184\n"
	    " 2.其他法律行政法规禁止公开 8 6 8 84 53 1 160\n", "2022");
	assert_row("3", "3.1", "5 ? ? ? ? ? ? ?");
}

static void
digits_below_others_may_be_the_row_s_between(void **state)
{
	(void)state;
	/* All values of the second row were taken for digits of the first's. */
	read_text("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    "\n"
	    "三、\n"
	    "本年 （一）予以\n"
	    "度办 公开 69 250 70011 52 3274 8 73664\n"
	    "理结\n"
	    " 果\n"
	    "\n"
	    " （二）部分\n"
	    " 公开（区分\n"
	    " 处理的，只 958 33859 6503 923 1 86 42330\n"
	    " 计这一情形 \n"
	    " ，不计其他\n"
	    " 情形）\n"
	    "\n"
	    " （三）不予 1.属于国家秘 71 60828 98 9 5 2749 63760\n"
	    " 公开 密\n"
	    "\n"
	    " 2.其他法律行\n"
	    " 政法规禁止公 52666 85 3294 37756 4542 4863 103206\n"
	    " 开\n"
	    "\n"
	    " 3.危及“三安 4638 1 6 4 96353 2 101004\n", "2022");
	assert_row("3", "3.3.2", "19 ? ? ? ? ? ? ?");
}

static void
a_value_left_of_its_place_by_its_order_was_pulled(void **state)
{
	(void)state;
	/* 65 is the third of its row, and stands where others have their second. */
	read_text(
	    "三、本   （五）不予处 1.信访举报投诉类申请             588    6                          594\n"
	    "年度办   理\n"
	    "理结果\n"
	    "三、本   （五）不予处 2.重复申请           73                                 303   376\n"
	    "年度办   理\n"
	    "理结果\n"
	    "三、本   （五）不予处 3.要求提供公开出版物                                         7604 7604\n"
	    "年度办   理\n"
	    "理结果\n"
	    "三、本   （五）不予处 4.无正当理由大量反复申请                  949    6      574    6     1535\n"
	    "年度办   理\n"
	    "理结果\n"
	    "三、本   （五）不予处 5.要求行政机关确认或重新出                                      331   331\n"
	    "年度办   理      具已获取信息\n"
	    "理结果\n"
	    "三、本   （六）其他处 1.申请人无正当理由逾期不补          37                                37\n"
	    "年度办   理      正、行政机关不再处理其政府\n"
	    "理结果          信息公开申请\n"
	    "三、本   （六）其他处 2.申请人逾期未按收费通知要 6502     2                    392          6896\n"
	    "年度办   理      求缴纳费用、行政机关不再处\n"
	    "理结果          理其政府信息公开申请\n"
	    "三、本   （六）其他处 3.其他           408 1629 65            4458                6560\n"
	    "年度办   理\n"
	    "理结果\n"
	    "三、本   （七）总计   （七）总计           9782 7217 4225 5547 8861 18123 53755\n"
	    "年度办\n"
	    "理结果\n"
	    "四、结   四、结转下年 四、结转下年度继续办理      860                  1613 61             2534\n"
	    "转下年   度继续办理\n", "2022");
	assert_row("3", "3.6.1", "16 ? ? ? ? ? ? ?");
}

static void
digits_below_no_number_are_its_last(void **state)
{
	(void)state;
	read_text(
	    "一、本年新收政府信息公开申请数量        12,5  3     4     5     6     7     12609\n"
	    "                                        84\n"
	    "二、上年结转政府信息公开申请数量        1     2     3     4     5     6     21\n"
	    "（一）予以公开                          2     2     3     4     5     6     22\n"
	    "1.属于国家秘密                          3     2     3     4     5     6     23\n"
	    "2.其他法律行政法规禁止公开              4     2     3     4     5     6     24\n"
	    "4.保护第三方合法权益                    5     2     3     4     5     6     25\n"
	    "6.属于四类过程性信息                    6     2     3     4     5     6     26\n"
	    "3.其他                                  7     2     3     4     5     6     27\n"
	    "（七）总计                              8     2     3     4     5     6     28\n"
	    "四、结转下年度继续办理                  9     2     3     4     5     6     29\n",
	    "2022");
	assert_row("3", "1", "1 12,584 3 4 5 6 7 12609");
}

static void
signs_below_others_are_no_digits_of_them(void **state)
{
	(void)state;
	/* pdftotext prints what is on one line of the page on two. */
	read_text("                        自然 法人或其他组织                                         总计\n"
	    "                        人\n"
	    "                           商业 科研 社会                       法律    其他   法人\n"
	    "                           企业 机构 公益                       服务         或其\n"
	    "                                  组织                      机构         他组\n"
	    "                                                                     织小\n"
	    "                                                                     计\n"
	    "二、上年结转政府信息公开申请数量            8       -     61    无         8     无    69    77\n"
	    "三、本 （一）予以公开             /           —     —     无         —     9    9     9\n"
	    "年度办                                 3     —     /         —     -    3     3\n"
	    "    （二）部分公开（区分处理的，只计这一情 无\n", "2022");
	assert_row("3", "3.2", "11 ? ? ? ? ? ? ?");
}

static void
more_places_than_columns_tell_nothing(void **state)
{
	(void)state;
	read_text("一、本年新收政府信息公开申请数量        98  82  17  11  152 54       414\n"
	    "三、本 （一）予以公开                         1                1\n"
	    "年度办 （二）部分公开（区分处理的，只计这一情                 7            7\n"
	    "    （三）不予公 1.属于国家秘密                 1                1\n"
	    "           3.危及“三安全一稳定”                   80         80\n"
	    "           4.保护第三方合法权益                           8   8\n", "2022");
	assert_row("3", "3.3.1", "4 ? ? ? ? ? ? ?");
}

static void
values_left_of_the_first_column_pull_others(void **state)
{
	(void)state;
	/* 80 is in the second column. */
	read_text("一、本年新收政府信息\n"
	    "                           16266 914 193 3615 3708 2251 26947\n"
	    "公开申请数量\n"
	    "度办 （区分处理的，只\n"
	    "理结 计这一情形，不计                       517                   517\n"
	    "果  其他情形）\n"
	    "       （三） 1.属于国\n"
	    "                 6390                                   6390\n"
	    "       不予公 家秘密\n"
	    "           律行政法\n"
	    "                      80                      732       812\n"
	    "           规禁止公\n", "2022");
	assert_row("3", "3.3.2", "10 ? ?   732  812");
}

static void
values_at_the_first_column_may_be_pulled(void **state)
{
	(void)state;
	/* 218 is in the second column. */
	read_text("三、本    （六）其他处 1.申请人无正当理由逾期不补                     880              880\n"
	    "三、本    （六）其他处 2.申请人逾期未按收费通知要      218                             218\n"
	    "三、本    （六）其他处 3.其他           7879                                 7879\n"
	    "三、本    （七）总计   （七）总计              8791 7359 77   8769 405   181   25582\n", "2022");
	assert_row("3", "3.6.2", "2 ? ?     218");
}

static void
what_is_flush_with_the_first_column_may_be_pulled(void **state)
{
	(void)state;
	/* 38 is in the second column. */
	read_text(
	    "三、本   （六）其他处 1.申请人无正当理由逾期不补                             8     7805 7813\n"
	    "三、本   （六）其他处 2.申请人逾期未按收费通知要      38                                38\n"
	    "三、本   （六）其他处 3.其他           8959                                   8959\n"
	    "三、本   （七）总计      （七）总计           16755 11491 114   10052 7805 11059 57276\n"
	    "四、结   四、结转下年 四、结转下年度继续办理                                      4687 4687\n",
	    "2022");
	assert_row("3", "3.6.2", "2 ? ? ? ? ? ? ?");
}

static void
an_ordinal_alone_goes_on_with_its_own_label(void **state)
{
	(void)state;
	read_text(" （三）不 1.属于国家秘密                          99   1                      100\n"
	    "               3.   危及“三安全一稳定”          8         78    2           88\n"
	    "               6.   属于四类过程性信息                3                      3\n"
	    "               7.   属于行政执法案卷                      4                 4\n"
	    "\n"
	    "\f11/22/26, 1:32 AM                                望溪市临渡区林业局2023年政府信息公开工作年度报告\n"
	    "\n"
	    "\n"
	    "               8.   属于行政查询事项                      68                68\n"
	    "               1.   本机关不掌握相关政府信息\n", "2022");
	assert_row("3", "3.3.8", "9 ? ? ? ? ? ? ?");
}

static void
values_of_a_line_that_was_moved_may_be_those_above(void **state)
{
	(void)state;
	read_text("    6.属于四类过程\n"
	    "    性信息       54445                         54445\n"
	    "    7.属于行政执法\n"
	    "    案卷              8308 693                9001\n"
	    "    8.属于行政查询\n"
	    "    事项                   95                 95\n"
	    "    1.本机关不掌握\n"
	    "    相关政府信息\n"
	    "（四） 2.没有现成信息\n"
	    "                    9999 1                  10000\n"
	    "无法提 需要另行制作\n"
	    "    1.信访举报投诉\n"
	    "    类申请                                  79 79\n", "2022");
	assert_row("3", "3.4.1", "7 ? ? ? ? ? ? ?");
}

static void
a_full_row_behind_a_label_without_values_lacks_none(void **state)
{
	(void)state;
	read_text(
	    "（五）不予   1.信访举报投诉类申请        2        9        /        7        6     5    29\n"
	    "处理                         8        1        3        3        2     9    26\n"
	    "        2.重复申请\n"
	    "        3.要求提供公开出版物        2        2        2        4        7     4    21\n",
	    "2022");
	assert_row("3", "3.5.2", "3 ? ? ? ? ? ? ?");
	assert_row("3", "3.5.3", "4 2 2 2 4 7 4 21");
}

static void
words_of_a_head_name_no_rows(void **state)
{
	(void)state;
	read_text("项之和，等于第三项加第四项之和） 人 商业 科研 社会公 法律                         法人或其 总计\n"
	    "                            企业 机构 益组织 服务     机构\n"
	    "                                                  其他 他组织小\n"
	    "                                                        计\n"
	    "         1.属于国家秘密     921 2      72    255   384  855 1568    2489\n", "2022");
	assert_row("3", "3.6.3", "absent");
}

static void
pieces_of_a_head_s_words_stand_four_lines_apart(void **state)
{
	(void)state;
	/* Words of more lines, in the middle of their cells, stand between 公益 and 组织. */
	read_text("等于第三项加第四项之和）                        "
	    "         自然       社会           法律           法人或其 总计\n"
	    "                                             人 商业 科研 公益            服务\n"
	    "                                                                           其\n"
	    "                                                                                他组织小\n"
	    "                                                企业 机构                      他\n"
	    "                                                      组织           机构           计\n"
	    "             （三）不 1.属于国家秘密       68"
	    "                  无             无       —         68\n"
	    "             予公开  2.其他法律行政法规禁止公开 /"
	    "                   /   —     /   56      6    62   62\n"
	    "                         3.危及“三安全一稳定”"
	    " /              /   无         -       5    5    5\n", "2022");
	assert_row("3", "3.3.1", "7 68 无   无 — 68");
	assert_row("3", "3.3.2", "8 / / — / 56 6 62");
}

static void
values_right_behind_a_head_are_the_first_row_s(void **state)
{
	(void)state;
	/* pdftotext without -layout: 45467 stands above its label, as 896 does. */
	read_text("第二十条第（六）项\n信息内容\n本年处理决定数量\n"
	    "896\n行政处罚\n45467\n行政强制\n"
	    "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n"
	    "20.25\n行政事业性收费\n", "2022");
	assert_row("2.6", "penalty", "5 ?");
	assert_row("2.6", "coercion", "7 ?");
	assert_row("2.8", "fees", "12 ?");
	/* One table shows it for all. */
	read_text("第二十条第（六）项\n信息内容\n本年处理决定数量\n"
	    "行政处罚\n62\n行政强制\n"
	    "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n"
	    "4.25\n行政事业性收费\n", "2022");
	assert_row("2.6", "penalty", "4 ?");
}

static void
digits_at_the_margin_are_below_nothing(void **state)
{
	(void)state;
	/* pdftotext without -layout: 4 is the last digit of 174. */
	read_text("6.属于 23 59 69 2 55 1 20\n9\n5\n行政执\n法案卷\n"
	    "8.属于 2 22 65 74 9 2 17\n4\n行政查\n询事项\n"
	    "（四 1.本机 6 3 1 8 3 2 23\n）无 关不掌\n法提 握相关\n政府信\n息\n"
	    "2.没有 76 7 5 0 11 71 17\n0\n", "2022");
	assert_row("3", "3.3.8", "6 ? ? ? ? ? ? ?");
}

static void
values_below_two_labels_are_either_s_where_others_are_astray(void **state)
{
	(void)state;
	/* The same: 25 is in the row above. */
	read_text("第二十条第（一）项\n信息内容\n\n本年制发件数\n\n本年废止件数\n\n"
	    "现行有效件数\n\n规章\n行政规范性文件\n\n25\n5\n\n5\n\n"
	    "第二十条第（五）项\n信息内容\n\n本年处理决定数量\n\n行政许可\n\n206\n\n"
	    "第二十条第（六）项\n信息内容\n\n本年处理决定数量\n\n行政处罚\n\n9\n\n行政强制\n"
	    "三、收到和处理政府信息公开申请情况\n"
	    "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
	    "一、本年新收政府信息公开申请数量\n1 2 3\n4 5 6\n21\n"
	    "二、上年结转政府信息公开申请数量\n1 2 3\n4 5 6\n21\n", "2022");
	assert_row("2.1", "rules", "10 ? ? ?");
	assert_row("2.1", "normative", "11 ? ? ?");
	assert_row("2.5", "licence", "23 206");
	/* 9 may be in the row below, or the one above. */
	assert_row("2.6", "penalty", "32 ?");
	assert_row("2.6", "coercion", "36 ?");
}

static void
digits_may_be_those_of_a_full_neighbour(void **state)
{
	(void)state;
	/* 14 are the last digits of 70680514. */
	read_text("一、本年新收政府信 302 211 109 138 101 32  893\n"
	    "结 （三） 1.属于国 54 890 659 706 875 5   715\n"
	    "果 不予公 家秘密       8      805 306     654\n"
	    "  开                        14      46\n"
	    "\f     2.其他法 388 188 644 785 995 323 300\n"
	    "     律行政法 470 816 092 989      95 266\n"
	    "     规禁止公 5    04 8                16\n"
	    "     开\n"
	    "     4.保护第 780 315 705 837 708 38      721\n", "2022");
	assert_row("3", "3.3.1", "2 54 ? ? ? ? 5 71565446");
}

static void
places_far_apart_are_not_all_the_first_column(void **state)
{
	(void)state;
	/* The whole line was moved left. */
	read_text("        8.属于行政查询事项      882                            343 431\n"
	    "            2.申请人逾期未按收费        22          593            593\n"
	    "    （七）总计                  188 246 112 652 220 101 325\n"
	    "                           16 21 956 29 0      779 601\n"
	    "四、结转下年度继续办理       259          4  421 681\n",
	    "2022");
	assert_row("3", "3.3.8", "1 ? ? ? ? ? ? ?");
	read_text("            3.要求提供公开出版物              5               9              14\n"
	    "            2.申请人逾期未按收费                              707            707\n"
	    "    （七）总计                       152 247 662 115 817 589 387\n"
	    "                                807 49 1    526 44 7    344\n"
	    "四、结转下年度继续办理            666           666\n"
	    "                       7             7\n",
	    "2022");
	assert_row("3", "4", "5 ? ? ? ? ? ? ?");
}

static void
values_behind_a_page_s_last_label_have_none(void **state)
{
	(void)state;
	/* Values stand before their labels, the last one's label was lost. */
	read_text("本年处理决定数量\n本年处理决定数量\n\n行政事业性收费\n0\n法律服\n务机构\n0\n1/2\n"
	    "1/2/23, 4:37 AM\n某市某局2022年政府信息公开工作年度报告\n（三）不\n3.其他\n"
	    "（七）总计\n四、结转下年度继续办理\n", "2022");
	assert_row("3", "4", "15 ? ? ? ? ? ? ?");
}

static void
single_values_at_one_place_are_of_one_column(void **state)
{
	(void)state;
	/* Behind the page's end the columns stand elsewhere; some values end where a word does. */
	read_text(" 和）                              自然人 商业企业 科研机构 社会公益组 法律服务机 其他 总计\n"
	    "                                                            织         构\n"
	    " 一、本年新收政府信息公开申请数量                                                      14323\n"
	    " 二、上年结转政府信息公开申请数量                                                      598\n"
	    "            （二）部分公开（区分处\n"
	    " 三、本年度 理的，只计这一情形，不                                                     1689\n"
	    "            （三）不予 1.属于国家                                                      12\n"
	    "              请内容仍不             297\n"
	    "              小计                   1152\n"
	    "              1.信访举报             1352\n"
	    "              2.重复申请             470\n"
	    "   处理       由大量反复             538\n", "2022");
	assert_row("3", "3.5.1", "10 ? ? ? ? ? ? ?");
	assert_row("3", "1", "3       14323");
}

static void
what_states_a_sum_may_own_the_digits_below_a_part(void **state)
{
	(void)state;
	/* The total is 21961: without the 1 its parts are more than it states. */
	read_text("（本列数据的勾稽关系为：第一项加第二项之和，等 申请人情况\n"
"于第三项加第四项之和）                 自然 法人或其他组织             总计\n"
	    "                            人   商业 科研 社会 法律 其他\n"
	    "                                企业 机构 公益 服务\n"
	    "                                        组织 机构\n"
	    "一、本年新收政府信息公开申请数量            3686 3891 3708 3598 3511 3567 2196\n"
	    "                                                   1\n"
	    "— 1 —\n"
	    "   二、上年结转政府信息公开申请数量                     775   9    9    274  61    909  2037\n"
	    "   三、本 （一）予以公开                          2     39   31   515  8     5    600\n"
	    "   年度办 （二）部分公开（区分处理的，只计这一情 9                  9    77   8    84    86   273\n"
	    "   理结果 形，不计其他情形）\n"
	    "         （三）不予 1.属于国家秘密                 257   487  129  18   466   0    1357\n",
	    "2022");
	assert_row("3", "1", "6 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "10 2 39 31 515 8 5 600");
}

static void
numbers_with_units_below_others_go_on(void **state)
{
	(void)state;
	read_text("                     自然     法人或其他组织                              总计\n"
	    "                     人    商业   科研   社会           法律     其他\n"
	    "                    企业   机构   公益           服务\n"
	    "                              组织           机构\n"
	    "一、本年新收政府信息     2347 1244 1779 1749         2120   2424   1166\n"
	    "公开申请数量         66 件 13 件 82 件 34 件         45 件   65 件   605\n"
	    "                                                         件\n"
	    "二、上年结转政府信息     9件     9件     0件     5件     2件     2件     27 件\n"
	    "公开申请数量\n", "2022");
	assert_row("3", "1", "5 ? ? ? ? ? ? ?");
}

static void
units_below_numbers_are_no_labels(void **state)
{
	(void)state;
	read_text("        自然     法人或其他组织                              总计\n"
	    "        人      商业     科研     社会     法律     其他\n"
	    "                企业     机构     公益     服务\n"
	    "                                  组织     机构\n"
	    "三、本 （三） 2.其他   1622   0件     1001   0件     1160   3316   4116\n"
	    "年度办 不予公 法律行    3件            7件            7件     件      3件\n"
	    "理结果 开   政法规\n"
	    "三、本 （三） 3.危    0件     8274   1084   1748   6553   3958   4711\n"
	    "年度办 不予公 及“三           件      9件     4件     件      件      8件\n"
	    "理结果 开   安全一\n"
	    "        稳定”\n", "2022");
	assert_row("3", "3.3.3", "8 ? ? ? ? ? ? ?");
}

static void
a_short_piece_goes_on_with_its_ordinal_s_label(void **state)
{
	(void)state;
	/* 1.属于 was put before 内部事务信息, four lines below, and that row was blank. */
	read_text("             自然人 法人或 其他组织                      总计\n"
	    "                 商业企业 科研机构 社会公 益组织 法律服 务机构 其他\n"
	    "（三） 不予公开 1.属于 国家秘密\n"
	    "    2.其他法律行 政法规禁止公开                           4            52          56\n"
	    "    4.保护第 三方合法权益                                   27                  27\n"
	    "    5.属于三类 内部事务信息                                  36                  36\n"
	    "    6.属于四 类过程性信息                         28                14          42\n",
	    "2022");
	assert_row("3", "3.3.5", "6 ? ? ? ? ? ? ?");
}

static void
last_digits_beside_a_label_s_end_are_the_row_s(void **state)
{
	(void)state;
	/* 25473, which the sum is; a longer number elsewhere shows that cells may be wider. */
	read_text("信息内容        本年制发件数           本年废止件数           现行有效件数\n"
	    "规章          10763            6783             18609\n"
	    "行政规范性文件     6179             24147            3496\n\n"
	    "               自然     法人或其他组织                            总计\n"
	    "               人     商业     科研     社会     法律     其他\n"
	    "                      企业     机构     公益     服务\n"
	    "                                        组织     机构\n"
	    "一、本年新收政府信息     4057   5072   2814   3984   5096   4450   2547\n"
	    "公开申请数量                                            3\n"
	    "二、上年结转政府信息    6     0     1     0     6     9     22\n公开申请数量\n"
	    "三、  （一）予以公    28    337   3     360   69    334   1131\n本年  开\n", "2022");
	assert_row("3", "1", "9 ? ? ? ? ? ? ?");
}

/* Blank lines stand between a row and values above the next label, which has none: 1128, 21066? */
static void
values_above_the_next_label_are_no_last_digits(void **state)
{
	static const char *const gaps[] = {"", "\n", "\n\n"};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof gaps / sizeof *gaps; i++) {
		char text[1024];

		snprintf(text, sizeof text, "%s%s%s",
		    "    自然人 商业企业 科研机构 公益组织 法律服务 其他 总计\n"
		    "    3.其他                 3    2118   29   970   262    0    3382\n\n"
		    "    七、总计             11282  816   8655  8575  7006  4399  40733\n", gaps[i],
		    "                          1066   602    94   846    0     30   2638\n"
		    "四、结转下一年度继续办理\n");
		read_text(text, "2022");
		assert_row("3", "3.7", "4 ? ? ? ? ? ? ?");
	}
}

/* Ghostscript: numbers a little lower than their labels stand on the next line. */
static void
rows_between_a_blank_label_and_bare_values_were_moved(void **state)
{
	(void)state;
	read_text("                自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
	    "（一）予以公开      0       0         0         5             28            0     33\n"
	    "1.属于国家秘密\n"
	    "2.其他法律行政      0       17        0         0             0             6     23\n"
	    "3.危及“三安全       22      2         27        12            0             0     63\n"
	    "续表：              10      0         0         0             9             0     19\n"
	    "                  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
	    "（七）总计          32      19        27        17            37            6     138\n",
	    "2022");
	assert_row("3", "3.3.2", "4 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.3", "5 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "2 0 0 0 5 28 0 33");
}

static void
as_many_digits_below_values_that_do_not_add_up_are_their_last(void **state)
{
	(void)state;
	read_text(
	    "  本年新收政府信息公开申请数量                        6      5    6    6     7         4    3\n"
	    "                                       14     58   80   44    93        97   78\n"
	    "                                                                              6\n"
	    "          加第四项之和）                  自          法人或其他组织            总\n"
	    "                                   然    商    科    社    法    其    计\n"
	    "                                   人    业    研    会    律    他\n"
	    "                                             14             07   97\n", "2022");
	assert_row("3", "1", "1 ? ? ? ? ? ? ?");
}

static void
values_above_another_label_than_the_next_may_be_the_row_s(void **state)
{
	(void)state;
	/* The rest of 4.'s label stands below them, so that 3. has the ones beside it. */
	read_text("信访举报投诉类申请 78 118 80 0 0 22 298\n"
	    "重复申请\n"
	    "0 37 110 0 73 56 276\n"
	    "不 要求提供公开出版物\n"
	    "予 无正当理由大量反复申 0 0 0 72 0 114 186\n"
	    "处\n"
	    "0 6 10 0 0 0 16\n"
	    "请\n"
	    "理\n"
	    "其他\n", "2022");
	assert_row("3", "3.5.4", "5 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_label_stands_on_a_page_where_it_stands_there),
		cmocka_unit_test(values_beside_a_group_may_be_the_row_s_below),
		cmocka_unit_test(digits_below_others_may_be_the_row_s_between),
		cmocka_unit_test(a_value_left_of_its_place_by_its_order_was_pulled),
		cmocka_unit_test(digits_below_no_number_are_its_last),
		cmocka_unit_test(signs_below_others_are_no_digits_of_them),
		cmocka_unit_test(more_places_than_columns_tell_nothing),
		cmocka_unit_test(values_left_of_the_first_column_pull_others),
		cmocka_unit_test(values_at_the_first_column_may_be_pulled),
		cmocka_unit_test(what_is_flush_with_the_first_column_may_be_pulled),
		cmocka_unit_test(an_ordinal_alone_goes_on_with_its_own_label),
		cmocka_unit_test(values_of_a_line_that_was_moved_may_be_those_above),
		cmocka_unit_test(a_full_row_behind_a_label_without_values_lacks_none),
		cmocka_unit_test(words_of_a_head_name_no_rows),
		cmocka_unit_test(pieces_of_a_head_s_words_stand_four_lines_apart),
		cmocka_unit_test(values_right_behind_a_head_are_the_first_row_s),
		cmocka_unit_test(digits_at_the_margin_are_below_nothing),
		cmocka_unit_test(values_below_two_labels_are_either_s_where_others_are_astray),
		cmocka_unit_test(digits_may_be_those_of_a_full_neighbour),
		cmocka_unit_test(places_far_apart_are_not_all_the_first_column),
		cmocka_unit_test(values_behind_a_page_s_last_label_have_none),
		cmocka_unit_test(single_values_at_one_place_are_of_one_column),
		cmocka_unit_test(what_states_a_sum_may_own_the_digits_below_a_part),
		cmocka_unit_test(numbers_with_units_below_others_go_on),
		cmocka_unit_test(units_below_numbers_are_no_labels),
		cmocka_unit_test(a_short_piece_goes_on_with_its_ordinal_s_label),
		cmocka_unit_test(last_digits_beside_a_label_s_end_are_the_row_s),
		cmocka_unit_test(values_above_the_next_label_are_no_last_digits),
		cmocka_unit_test(rows_between_a_blank_label_and_bare_values_were_moved),
		cmocka_unit_test(as_many_digits_below_values_that_do_not_add_up_are_their_last),
		cmocka_unit_test(values_above_another_label_than_the_next_may_be_the_row_s),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
