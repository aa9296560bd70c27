/* Aligned tables with a line that was cut, moved, or parted from its row: numbers in doubt. */
#include "unit-match.h"

static void
values_behind_a_break_may_be_the_row_s_own(void **state)
{
	(void)state;
	/* The row before the blank line lacks two; numbers of other rows go over lines. */
	read_text("一、本年新收政府信息公开申请数量              980             893             107             96"
	    "3             802             994             570\n"
	    "                                                                                "
	    "2                                                               4\n"
	    "三  （一）予以公开                             95              20              83       "
	    "       81              78                             357\n"
	    "\n"
	    "  结          4.保护第三方合法权益                   45                  51               "
	    "   74                  83                  80                  97               "
	    "  430\n"
	    "      供      2.没有现成信息需要另                   27                  78               "
	    "   19                  84                  52                  66               "
	    "  326\n"
	    "              行制作\n"
	    "              3.补正后申请内容仍不                   36                  14              "
	    "    53                  62                   6     \n"
	    "\n"
	    "             47                 218\n"
	    "              明确\n"
	    "\n"
	    "                   5.要求行政机关确认或               57              52              70 "
	    "             38              14              27             258\n", "2022");
	assert_row("3", "3.4.3", "8 ? ? ? ? ? ? ?");
	assert_row("3", "3.4.2", "6 27 78 19 84 52 66 326");
}

static void
a_line_at_the_margin_may_be_the_end_of_the_last_number(void **state)
{
	(void)state;
	read_text("果 理   4.无正当理由大量反复申请                 59      19      48      72      65      22  "
	    "    285\n"
	    "      5.要求行政机关确认或重新出具已获取信息          37      18      15      61      67      70  "
	    "    268\n"
	    "结果维 结果纠 其他结 尚未审     未经复议直接起诉            复议后起诉\n"
	    "81  60  65  52  258 82  14  64  70  230 82  84  54  17  2\n"
	    "37\n", "2022");
	assert_row("4", "suit-reviewed", "3 82 84 54 17 ?");
	assert_row("4", "review", "4 ? 60 65 52 258");
}

static void
numbers_go_on_beside_a_piece_of_a_label(void **state)
{
	(void)state;
	/* In front of a text between the lines. */
	read_text("办 （三） 1.属于国家秘密           0     0     0     912   0     0     912\n"
	    "理 不予公 2.其他法律行政法规禁止公开     0     886   0     289   0     0     117\n"
	    "结 开                                                          5\n"
	    "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "果     3.危及“三安全一稳定”       0     0     0     0     0     0     0\n"
	    "      4.保护第三方合法权益        0     0     0     0     0     0     0\n", "2022");
	assert_row("3", "3.3.2", "2 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.3", "5 0 0 0 0 0 0 0");
}

static void
values_flush_with_a_full_row_are_in_its_columns(void **state)
{
	(void)state;
	/* By characters the last row's second value stands below 13, by columns below 105. */
	read_text("            5.要求行政\n"
	    "            机关确认或  5     7        1  13\n"
	    " （六）其他处理                     4     4\n"
	    " （七）总计             28 10 17 26 13 11 105\n"
	    " 四、结转下年度继续办理 2                 2\n", "2022");
	assert_row("3", "4", "5 2   ? ? ? ?");
	assert_row("3", "3.7", "4 28 10 17 26 13 11 105");
}

static void
a_piece_left_of_its_label_moved_the_value_beside_it(void **state)
{
	(void)state;
	read_text(" 项加第二项之和   自然 商业 科研 社会 法律    总计\n"
	    " ，等于第三项加   人  企业 机构 公益 服务 其他\n"
	    " 第四项之和）             组织 机构\n"
	    " 一、本年新收政\n"
	    " 府信息公开申请                     1588\n"
	    " 府信息公开申请                     26\n"
	    "    （一）予以                    71\n"
	    "    （二）部分\n"
	    "    公开（区分\n"
	    "    处理\n"
	    "的，只                    97\n"
	    "       于国                    138\n"
	    "       家秘\n", "2022");
	assert_row("3", "3.2", "8 ? ? ? ? ? ? ?");
	assert_row("3", "3.1", "7       71");
}

static void
torn_digits_may_be_those_of_any_number_above(void **state)
{
	(void)state;
	/* The second digits of 1305 were torn from the blanks before them. */
	read_text("             3.其他                           0    69   0    2    6    0    77\n"
	    "         （七）总计                             240  186  158  295  259  167  130\n"
	    "                         \n"
	    "                                                 5\n"
	    "       四、结转下年度继续办理                          6    0    0    0"
	    "    0    0    6\n", "2022");
	assert_row("3", "3.7", "2 ? ? ? ? ? ? ?");
	assert_row("3", "4", "5 6 0 0 0 0 0 6");
}

static void
a_label_cut_where_it_had_room_moved_its_values(void **state)
{
	(void)state;
	/* Others have room for all of it. */
	read_text("一、本年新收政府信息公开申请数量         484件    542     193     336     204"
	    "件    294件    2053 件\n"
	    "二、上年结转政\n"
	    "府信息公开申请数量                                                 94 件    94 件\n"
	    "  理   4.无正当理由大量反复申请                              33                      33 件\n"
	    "      5.要求行政机关确认或重新出具已获取信 53     59                         "
	    "     68件     180\n", "2022");
	assert_row("3", "2", "2 ? ? ? ? ? ? ?");
	assert_row("3", "1", "1 484件 542 193 336 204件 294件 2053件");
}

static void
what_alone_stands_at_the_margin_was_moved(void **state)
{
	(void)state;
	read_text(" 三项加第四项之和）                  自然人 法人或其他组织                    总计\n"
	    "                                商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
	    " 一、\n"
	    "本年新收政府信息公开申请数量                                          2177278\n"
	    " 二、上年结转政府信息公开申请数量                                          0\n"
	    "          （一）予以公开                                          150612\n"
	    "          （二）部分公开（区分处理的，只计这                                112710\n"
	    "                  1.属于国家秘密                                 250862\n", "2022");
	assert_row("3", "1", "3 ? ? ? ? ? ? ?");
	assert_row("3", "2", "5       0");
}

static void
a_row_alone_left_of_its_level_was_moved(void **state)
{
	(void)state;
	/* Its line was cut in the label of its group. */
	read_text(" （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）                自然人 法人或其他组织                  "
	    "            总计\n"
	    "                                                       商业企业 科研机构 社会公益组织 法律服务机构 其"
	    "他 法人或其他组织小计\n"
	    " 一、本年新收政府信息公开申请数量                                                               "
	    "            1571\n"
	    " 二、上年结转政府信息公开申请数量                                                               "
	    "            116\n"
	    "           （一）予以公开                                                              "
	    "            11\n"
	    "                   1.属于国家秘密                                                     "
	    "            56\n"
	    "                   2.其他法律行政法规禁止公开                                               "
	    "            45\n"
	    "                   5.属于三类内部事务信息                                                 "
	    "            70\n"
	    "           （六\n"
	    "）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府                                          1"
	    "04\n"
	    "                   3.其他                                                         "
	    "            115\n"
	    "           （七）总计                                                                "
	    "            1524\n"
	    " 四、结转下年度继续办理                                                                    "
	    "            163\n"
	    "\n"
	    "\n"
	    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n", "2022");
	assert_row("3", "3.6.2", "10 ? ? ? ? ? ? ?");
	assert_row("3", "3.6.3", "11       115");
}

static void
digits_below_a_long_label_are_near_its_numbers(void **state)
{
	(void)state;
	read_text("    重新\n"
	    "    出具\n"
	    "    已获\n"
	    "    取信\n"
	    "    1.申\n"
	    "    请人\n"
	    "    无正\n"
	    "    当理\n"
	    "    由逾\n"
	    "    、行  674   616   820   657  492  894  4153\n"
	    "    政机\n"
	    "    关不\n"
	    "    再处\n"
	    "    理其\n"
	    "    政府\n"
	    " （六 2.申\n"
	    " ）其 请人\n"
	    " 他处 逾期\n"
	    " 理  未按\n"
	    "    收费\n"
	    "    通知\n"
	    "    要求\n"
	    "    缴纳\n"
	    "    费用  692   296   129   641  290  171  22\n"
	    "19\n", "2022");
	assert_row("3", "3.6.2", "16 ? ? ? ? ? ? ?");
}

static void
a_moved_piece_does_not_move_its_label(void **state)
{
	(void)state;
	/* The numbers are none of 其, which stands between. */
	read_text("            5. 要求行政机关确认或重新出具已获取信息                           54              620 "
	    "            560             198             645             409            2486\n"
	    "    （ 六   1.申请人\n"
	    "无正当理由逾期不补正、行政机关不再处理其政府信息公\n"
	    "    ） 其   开申请                                                            627    "
	    "         163             384             644             541             461    "
	    "        2820\n"
	    "    他 处   2. 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其\n"
	    "    理      政府信息公开申请                                                  581        "
	    "     844             115             706             983             347        "
	    "    3576\n"
	    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n"
	    "持          结果纠正    果          尚未审结    总计        结 果 维    结果纠正    其 他 结    尚未审结  "
	    "  总计        结 果 维    结果纠正    其 他 结    尚未审结    总计\n"
	    "    336         714         685         411        2146         863         612 "
	    "        109         930        2514         514         402         252         "
	    "805        1973\n", "2022");
	assert_row("3", "3.6.1", "2 627 163 384 644 541 461 2820");
}

static void
a_sign_goes_on_with_no_label_beside_it(void **state)
{
	(void)state;
	/* Nor are the numbers, which are behind a blank line, a blank row's. */
	read_text("信息内容          上一年项目数量              本年增/减                   处理决定数量\n"
	    "行政处罚          89672                                                   8506\n"
	    "行政强制          8062                                                    37342\n"
	    "   三  不予公  4.保护第三方合法权益                                        98784           53"
	    "452           79434           89668           20827           42536           38"
	    "4701\n"
	    "   、  开      5.属于三类内部事务信息                                      54809           8"
	    "1699           66810           25409           76706           25524           3"
	    "30957\n"
	    "   本          6.属于四类过程性信息                                        60471          "
	    " 85012           40114           28611           86805           1640           "
	    " 302653\n"
	    "   年          7.属于\n"
	    "\n"
	    "行政执法案卷                                          4077            86648           "
	    "74829           29553           77706           54987           327800\n", "2022");
	assert_row("3", "3.3.7", "7 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.6", "6 60471 85012 40114 28611 86805 1640 302653");
}

static void
a_head_complete_in_one_way_to_count_names_no_place(void **state)
{
	(void)state;
	read_text(" （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）        自然人 法人或其他组织"
	    "                                   总计\n                                        "
	    "                                            商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
	    " 二、上年结转政府信息公开申请数量                                            10"
	    "                                                      10\n", "2022");
	assert_row("3", "2", "3 ? ? ? ? ? ? ?");
}

static void
a_value_alone_between_two_lines_of_its_label_was_moved(void **state)
{
	(void)state;
	/* Those of all other rows stand beside one. */
	read_text(" 三项加第四项之和）                  自然人 法人或其他组织                    总计\n"
	    "                                商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
	    "                  3.危及“三安全一                                0\n"
	    "                  稳定”\n"
	    "                  1.信访举报投诉类                                126\n"
	    "                  申请\n"
	    "                  3.要求提供公开出\n"
	    "                                20\n"
	    "          （五）不予处理 版物\n"
	    "                  4.无正当理由大量                                2\n"
	    "                  反复申请\n"
	    "                  5.要求行政机关确\n"
	    "                  认或重新出具已获                                 71\n"
	    "                  取信息\n", "2022");
	assert_row("3", "3.5.3", "7 ? ? ? ? ? ? ?");
	assert_row("3", "3.5.4", "10       2");
}

static void
values_below_a_row_may_be_those_that_it_lacks(void **state)
{
	(void)state;
	/* Table 4, cut in two. */
	read_text("             3.其他   507   810  68   929   414   300   2521  3028\n"
	    " 四、结转下年度继续办理        369   610  495  606   38    803   2552  2921\n"
	    " 结果维持 结果纠正 其他结果 尚未审结 总计   未经复议直接起诉                 复议后起诉\n"
	    "                          结果维持 结果纠正 其他结果 尚未审结 总计   结果维持 结果纠正 其他结果 尚未审结 总计\n"
	    " 395  111  252  676  1434 269  60   459  670  1458\n"
	    " 91   521  376  670  1658\n", "2022");
	assert_row("4", "suit-reviewed", "3 ? ? ? ? ?");
	assert_row("4", "suit-direct", "3 269 60 459 670 ?");
}

static void
words_of_a_head_cut_in_its_first_have_no_place(void **state)
{
	(void)state;
	read_text("其他对外管理服务事项                                   -3\n"
	    "信息内容              上一年项目数量    本年增/减         处理决定数量\n"
	    "行政强制                             17                -3                91\n"
	    "信息\n"
	    "内容              上一年项目数量    本年增/减\n"
	    "行政事业性收费                       81\n"
	    "             （五）  2.重复申请                                                        "
	    "                                                                   46\n"
	    "             不予处  3.要求提供公开出版物                                                   "
	    "                                                              71\n"
	    "                     5.要求行政机关确认或重新出具已获取信                                        "
	    "                                                         67\n"
	    "             （六）其他处理                                                            "
	    "                                                                  236\n", "2019");
	assert_row("2.8", "fees", "6 ? ?");
}

static void
a_page_of_few_values_has_columns_of_its_own(void **state)
{
	(void)state;
	read_text("  果     6.属于四类过程性信息                6         7    9    8   30\n"
	    "        8.属于行政查询事项                      9                   9\n"
	    "\f    （四） 1.本机关不掌握相关政府信息             6    2                   8\n"
	    "    供   3.补正后申请内容仍不明确                        6              6\n"
	    "\n"
	    "   （六）其他处理                          1     5           4          10\n"
	    "   （七）总计                     10    42    30    25    61    25   193\n"
	    " 四、结转下年度继续办理                        1                       7     8\n", "2019");
	assert_row("3", "3.4.1", "3 ? ? ? ? ? ? ?");
}

static void
digits_below_others_in_two_ways_to_count_are_in_doubt(void **state)
{
	(void)state;
	read_text("一、本年新收政府信息公开申请数量     740 736 670 711 190 137 489\n"
	    "                                     3       7\n"
	    "\f二、上年结转政府信息公开申请数量\n"
	    "          3.危及“三安全一稳定”       6           53         90   149\n"
	    "          5.属于三类内部事务信                    27    888 6     921\n"
	    "          5.要求行政机关确认或 389                      984 8     138\n"
	    "\f              2.申请人逾期未按收费\n"
	    "              3.其他                   90   66           76           232\n"
	    "     （七）总计                           740 730 670 711 190 137 489\n"
	    "                                                     2       0\n"
	    "四、结转下年度继续办理                               6                 1       7\n", "2021");
	assert_row("3", "1", "1 ? ? ? ? ? ? ?");
}

static void
a_label_that_begins_with_a_bracket_was_cut_off(void **state)
{
	(void)state;
	read_text(" （本列数据的勾稽关系为：第一项加第二项之和，等于第  申请人情况\n"
	    " 三项加第四项之和）                  自然人    法人或其他组织                           总计\n"
	    "                                   商业企业   科研机构  社会公益组织 法律服务机构 其他\n"
	    " 一、本年新收政府信息公开申请数量           314874 323014 93438 248460 200794 186314 1366894\n"
	    " 二、上年结转政府信息公开申请数量                  13155        73134         66278  152567\n"
	    "          （一\n"
	    "\n"
	    "）予以公开           64686               77371  91888         233945\n"
	    "          （二）部分公开（区分处理的，只计这               41579                      41579\n"
	    "          一情形，不计其他情形）\n"
	    "                  1.属于国家秘密\n"
	    "                  2.其他法律行政法        35645  3884         20778         60307\n"
	    "                  规禁止公开\n"
	    "                  3.危及“三安全一        48068        33542                81610\n"
	    "                  5.属于三类内部事                            14805         14805\n"
	    "                  务信息\n"
	    "                  7.属于行政执法案 62535               85719                148254\n"
	    "                  卷\n", "2022");
	assert_row("3", "3.1", "8 ? ? ? ? ? ? ?");
	assert_row("3", "3.3.5", "15     14805  14805");
}

static void
words_of_a_head_beside_others_are_no_row(void **state)
{
	(void)state;
	read_text("                                     自然人   商业企业  科研机构  社会公益组 法律服务机 其他    总计\n"
	    "                                                      织     构\n"
	    "一、本年新收政府信息公开申请数量                   1511  1135  5863  4600  1753  2541  17403\n"
	    " 结 供   3.补正后申请内容仍不明确                                         546                "
	    "     546\n"
	    " 果     1.信访举报投诉类申请                                   872     901                "
	    "     1773\n", "2022");
	assert_row("3", "3.7", "absent");
	assert_row("3", "3.6.3", "absent");
}

static void
a_number_with_room_beside_it_does_not_go_on_below(void **state)
{
	(void)state;
	/* The digits right below it are the next row's. */
	read_text("第 二 十 条 第 （ 一 ） 项\n"
	    "信 息 内 容    本年制发件数   本年废止件数   现行有效件数\n"
	    "                925      320      102\n"
	    "规 章             495      281      665\n"
	    "                 62       82      868\n"
	    "行 政 规 范 性 文 件     0        0        0\n"
	    "第二十条第（五）项\n"
	    "信 息 内 容    本 年 处 理 决\n"
	    "           定 数 量\n"
	    "行政许可              0\n"
	    "第二十条第（六）项\n"
	    "信息内容       本年处理决定数量\n"
	    "行 政 处 罚           7\n"
	    "                551\n"
	    "行政强制            519\n"
	    "                 21\n"
	    "第 二 十 条 第 （ 八 ） 项\n"
	    "信 息 内 容    本年收费金额（单\n"
	    "           位：万元）\n"
	    "行 政 事 业 性 收 费     0\n", "2022");
	assert_row("2.6", "penalty", "13 ?");
	assert_row("2.6", "coercion", "15 ?");
}

static void
values_beside_a_tall_label_may_be_its_own(void **state)
{
	(void)state;
	read_text("          5.要求行政机\n"
	    "          关确认或重新\n"
	    "          1.申请人无正\n"
	    "          当理由逾期不\n"
	    "          补正、行政机\n"
	    "          关不再处理其\n"
	    "          政府信息公开\n"
	    "      其他处 2.申请人逾期\n"
	    "      （六） 申请                                            10\n"
	    "      理   未按收费通知\n"
	    "          要求缴纳费用\n"
	    "          、行政机关不\n"
	    "          再处理其政府\n"
	    "          信息公开申请                                         9\n"
	    "          3.其他                                           9\n"
	    "      （七）总计                                            161\n"
	    "    四、结转下年度继续办理                                          9\n", "2022");
	assert_row("3", "3.6.1", "3 ? ? ? ? ? ? ?");
}

static void
values_beside_the_words_of_heads_hold_no_head(void **state)
{
	(void)state;
	/* A wide blank has moved -2 on, to below a word. */
	read_text("信息内容          上一年项目数量              本年增/减                   处理决定数量\n"
	    "行政处罚        　                                                       -2\n"
	    "      （五）  1.信访举报投诉类申请                                                          "
	    "                                        5\n"
	    "      不予处  2.重复申请                                                               "
	    "                                            10\n"
	    "      理      3.要求提供公开出版物                                                        "
	    "                                         27\n"
	    "              4.无正当理由大量反复                                                       "
	    "                                          18\n"
	    "      （七）总计                                                                     "
	    "                                             215\n"
	    "  四、结转下年度继续办理                                                                   "
	    "                                        15\n"
	    "结果维持        结果纠正        其他结果        尚未审结        总计            未经复议直接起诉          "
	    "                                                      复议后起诉\n"
	    "                                                                                "
	    "结果维持        结果纠正        其他结果        尚未审结        总计            结果维持        结果纠正  "
	    "      其他结果        尚未审结        总计\n"
	    "                                                                             15 "
	    "                                                                              5\n",
	    "2020");
	assert_row("2.6", "penalty", "2 ? ? ?");
}

static void
last_digits_below_two_columns_are_in_doubt(void **state)
{
	(void)state;
	read_text("             本 （二）部分公        62  5  16  6   5   4  98\n"
	    "             理 他情形）\n"
	    "                （六）其他处       68  2  5   8   14  0  97\n"
	    "                理\n"
	    "                （七）总计        727 389 479 522 620 620 335\n"
	    "                                                   7\n"
	    "             四、结转下年度继 48         34  1  4   6   91  184\n", "2022");
	assert_row("3", "3.7", "5 727 389 479 522 620 ? ?");
}

static void
a_row_moved_by_a_column_leaves_no_even_places(void **state)
{
	(void)state;
	/* With 1 ... 1 a column too far right there seem to be even places for all columns. */
	read_text(" 项加第二项之和  自然 商业 科研 社会 法律      总计\n"
	    " ，等于第三项加  人   企业 机构 公益 服务 其他\n"
	    " 第四项之和）                   组织 机构\n"
	    " 府信息公开申请  20   26   52   30   1    11   140\n"
	    "      （一）予以 3         8                   11\n"
	    "      公开\n"
	    "      处理的，只 4    6              2         12\n"
	    " 度办      于国       8                        8\n"
	    "      开   律行\n"
	    "           政法  8    6                        14\n"
	    "        三安          8     1 2 11\n"
	    "        全一\n"
	    "        稳定\n"
	    "        8.属\n"
	    "        于行\n"
	    "        政查    1               1\n"
	    "        2.重\n"
	    "        复申       4     4         8\n"
	    "        请人\n"
	    "        无正\n"
	    "        当理\n"
	    "        由逾\n"
	    "        期不\n"
	    "        补正\n"
	    "        、行          3         3\n"
	    "        政机\n"
	    "        关不\n",
	    "2021");
	assert_row("3", "3.3.8", "14 ? ? ? ? ? ? ?");
}

static void
a_page_cut_by_its_head_is_still_one(void **state)
{
	(void)state;
	/* The rows behind the head, too few to tell, have not the columns of those below. */
	read_text("二、上年结转政府信息公开             70                      70\n"
	    "三 （一）予以公开                      51                51\n"
	    "度 （三） 1.属于国家秘 96   42    83                68    289\n"
	    "理 开   2.其他法律行            16    96          45    157\n"
	    "果     开\n"
	    "\n"
	    "青岚市白苇县民政局2019年政府信息公开工作年度报告\n"
	    "        （四） 1.本机关不掌 83                  45                   128\n"
	    "\n"
	    "        （五） 1.信访举报投 29                                             29\n"
	    "            5.要求行政机                        73                      73\n"
	    "        （六）其他处理                                            3       3\n"
	    "        （七）总计      232     294     159     362     88      135     127\n", "2019");
	assert_row("3", "3.4.1", "8 ? ? ? ? ? ? ?");
}

static void
digits_centred_behind_a_text_may_be_a_number_s_last(void **state)
{
	(void)state;
	read_text("信息内容       采购项目数量        采购总金额\n"
	    "政府集中采购          85            970\n"
	    "窗口全年接待来访 86 人次，其中现场看件 3 次。\n"
	    "                               0\n", "2019");
	assert_row("2.9", "procurement", "2 ? ?");
}

static void
a_form_feed_in_a_page_hides_no_end_of_it(void **state)
{
	(void)state;
	/* The page ends where the items begin elsewhere. */
	read_text("                                    自然人   商业企业  科研机构  社会公益组 法律服务机 其他    总计\n"
	    "                                                      织     构\n"
	    "\f      2.其他法律行政法规禁止公开\n"
	    "  （三） 3.危及“三安全一稳定”                         185                           185\n"
	    "\n"
	    "      三     6.属于四类过程性信息                                837   433              1270\n"
	    "      、     7.属于行政执法案卷                                       487   311         798\n"
	    "      办 供   3.补正后申请内容仍不明确                  894                                 894\n"
	    "      理     1.信访举报投诉类申请                    710   278                           988\n",
	    "2022");
	assert_row("3", "3.3.3", "4 ? ? ? ? ? ? ?");
}

static void
items_behind_two_blank_lines_may_be_on_another_page(void **state)
{
	(void)state;
	/* The item above stands behind its group's label, which may have moved it; not so far. */
	read_text(" 行政强制   0\n"
	    " 行政事业性 0\n"
	    " 和）                              自然人 商业企业 科研机构 社会公益组 法律服务机 其他 总计\n"
	    "                                                            织         构\n"
	    " 一、本年新收政府信息公开申请数量                                                      18087\n"
	    "            （一）予以公开                                                             976\n"
	    "            （二）部分公开（区分处\n"
	    " 三、本年度 理的，只计这一情形，不                                                     2053\n"
	    " 办理结果   计其他情形）\n"
	    "            （三）不予 1.属于国家                                                      220\n"
	    "\n"
	    "\n"
	    "            行政法规禁              0\n"
	    "            3.危及“三\n"
	    "            安全一稳定              776\n"
	    "            4.保护第三              636\n",
	    "2023");
	assert_row("3", "3.3.4", "16 ? ? ? ? ? ? ?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_behind_a_break_may_be_the_row_s_own),
		cmocka_unit_test(a_line_at_the_margin_may_be_the_end_of_the_last_number),
		cmocka_unit_test(numbers_go_on_beside_a_piece_of_a_label),
		cmocka_unit_test(values_flush_with_a_full_row_are_in_its_columns),
		cmocka_unit_test(a_piece_left_of_its_label_moved_the_value_beside_it),
		cmocka_unit_test(torn_digits_may_be_those_of_any_number_above),
		cmocka_unit_test(a_label_cut_where_it_had_room_moved_its_values),
		cmocka_unit_test(what_alone_stands_at_the_margin_was_moved),
		cmocka_unit_test(a_row_alone_left_of_its_level_was_moved),
		cmocka_unit_test(digits_below_a_long_label_are_near_its_numbers),
		cmocka_unit_test(a_moved_piece_does_not_move_its_label),
		cmocka_unit_test(a_sign_goes_on_with_no_label_beside_it),
		cmocka_unit_test(a_head_complete_in_one_way_to_count_names_no_place),
		cmocka_unit_test(a_value_alone_between_two_lines_of_its_label_was_moved),
		cmocka_unit_test(values_below_a_row_may_be_those_that_it_lacks),
		cmocka_unit_test(words_of_a_head_cut_in_its_first_have_no_place),
		cmocka_unit_test(a_page_of_few_values_has_columns_of_its_own),
		cmocka_unit_test(digits_below_others_in_two_ways_to_count_are_in_doubt),
		cmocka_unit_test(a_label_that_begins_with_a_bracket_was_cut_off),
		cmocka_unit_test(words_of_a_head_beside_others_are_no_row),
		cmocka_unit_test(a_number_with_room_beside_it_does_not_go_on_below),
		cmocka_unit_test(values_beside_a_tall_label_may_be_its_own),
		cmocka_unit_test(values_beside_the_words_of_heads_hold_no_head),
		cmocka_unit_test(last_digits_below_two_columns_are_in_doubt),
		cmocka_unit_test(a_row_moved_by_a_column_leaves_no_even_places),
		cmocka_unit_test(a_page_cut_by_its_head_is_still_one),
		cmocka_unit_test(digits_centred_behind_a_text_may_be_a_number_s_last),
		cmocka_unit_test(a_form_feed_in_a_page_hides_no_end_of_it),
		cmocka_unit_test(items_behind_two_blank_lines_may_be_on_another_page),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
