#!/bin/sh
# odd.t: texts that no converter makes, each for something that a program has to get past.

. tests/lib/tap.sh

title='某市某局2022年政府信息公开工作年度报告'

# Characters of four bytes, as they stand and as HTML writes them.
printf '%s\n一、总体情况\n2022年，我局收到申请12件😀，办结10件。**\n' "$title" >"$tmp/in"
run giar-sections -s 1 -H "$tmp/in"
like 'a character of four bytes stays' "$(cat "$tmp/out")" '12件😀，办结'
run giar-lint "$tmp/in"
is 'and is none to a rule' "$status,$(cat "$tmp/err")" '1,'
perl tests/lib/report.pl --layout html --form 2021 --seed 1 --fill full |
    sed 's,\(行政许可</p></td><td><p>\)[0-9]*,\1\&#128512;5,
	s,\(行政处罚</p></td><td><p>\)[0-9]*,\16\&nbsp;,' >"$tmp/in"
giar-tables "$tmp/in" | giar-tsv -t 2.5,2.6 | cut -f 6,8,10 | sed '1d;3q' >"$tmp/out"
same 'nor to a cell, which is no number then' "$tmp/out" <<'END'
licence		invalid
penalty	6	ok
END

# A long line with a NUL: no more of it is kept, and what follows its report is read.
{
	printf '==> one <==\n%s\n' "$title"
	perl -e 'print "x" x 50_000, "\0", "y" x 300_000, "\n"'
	printf '\n==> two <==\n'
	cat tests/reports/stacked-flat.txt
} >"$tmp/in"
run giar-tables "$tmp/in"
is 'a NUL in a long line: status' "$status" 2
is 'a NUL in a long line: told once' "$(cat "$tmp/err")" \
    'giar-tables: one:2: a NUL byte, so it is no text'
is 'a NUL in a long line: the next report' "$(cut -f 1 "$tmp/out" | sort -u | grep -vxE "file|")" two
perl -e 'print "x" x 50_000, "\0", "y" x 300_000' >"$tmp/in"
run giar-sum "$tmp/in" "$tmp/in"
is 'a NUL in a line without an end' "$(grep -c 'a NUL byte' "$tmp/err")" 2

# A report larger than what is read at once, each tag of which stands in two lines, as Word's do.
perl tests/lib/report.pl --layout html --form 2021 --seed 1 --fill full >"$tmp/html"
perl -pe 'print "<p\nclass=a>\347\224\262<a\n>\343\200\202</a>\n" x 20_000 if $. == 8' "$tmp/html" \
    >"$tmp/in"
for prog in giar-sections giar-tables giar-lint; do
	run $prog "$tmp/in"
	is "tags in two lines: $prog" "$((status == 2)),$(cat "$tmp/err")" '0,'
done
giar-tables -H "$tmp/html" | cut -f 3-6,8- >"$tmp/want"
giar-tables -H "$tmp/in" | cut -f 3-6,8- >"$tmp/out"
same 'tags in two lines: all figures' "$tmp/out" "$tmp/want"

# Messages show the beginning of what is wrong, whole characters of it.
head='file,org,year,form,table,row,col,value,unit,state,line'
{
	echo "$head"
	perl -e 'print "a,,,2021,3,1,total,1,件,", "a", "好" x 200, ",1\n"'
} >"$tmp/csv"
run giar-tsv -C "$tmp/csv"
is 'a long name of a state: status' "$status" 2
like 'a long name of a state: its beginning' "$(cat "$tmp/err")" 'is called "a(好)+"$'
ok 'a long name of a state: whole characters' perl -0777 -ne 'exit !utf8::decode($_)' "$tmp/err"
printf '%s,row_label,col_label,more\na,,,2021,3,1,total,1,件,ok,1,x,y,z\n' "$head" >"$tmp/csv"
run giar-tsv -C "$tmp/csv"
like 'CSV with a column more' "$(cat "$tmp/err")" 'a column more than facts have'

# A line inside a quoted field that is no text: the file's facts end there, the next one's do not.
perl tests/lib/report.pl --layout tabsN --fill full --seed 1 | giar-tables | giar-tsv -c >"$tmp/good"
{
	echo "$head"
	printf 'a,,,2021,3,1,total,1,"\351\n件",ok,1\r\n'
} >"$tmp/csv"
run giar-tsv -C "$tmp/csv" "$tmp/good"
is 'no text in a quoted field: status' "$status" 2
like 'no text in a quoted field: told' "$(cat "$tmp/err")" '^giar-tsv: .*csv:2: not UTF-8'
giar-tsv -C "$tmp/good" >"$tmp/want"
same 'no text in a quoted field: the next file' "$tmp/out" "$tmp/want"

# A table of AsciiDoc whose last mark is lost goes up to the next section.
perl tests/lib/report.pl --layout asciidoc --fill full --form 2021 --variant md --seed 1 |
    sed 's/^## /== /' >"$tmp/in"
giar-tables -H "$tmp/in" | cut -f 5,6,9- >"$tmp/want"
awk '/四、结转下年度/ { lost = 1 } lost && /^\|===/ { lost = 0; next } { print }' "$tmp/in" >"$tmp/lost"
is 'a mark of AsciiDoc is lost' "$(($(wc -l <"$tmp/in") - $(wc -l <"$tmp/lost")))" 1
giar-tables -H "$tmp/lost" | cut -f 5,6,9- >"$tmp/out"
same 'a table of AsciiDoc without its end' "$tmp/out" "$tmp/want"

# A plus sign behind a blank only ends a line of its cells.
sed 's/^|规章 /|规章 +\n/; s/^\(|行政许可 |.*\)/\1 +/' "$tmp/in" >"$tmp/plus"
is 'lines of AsciiDoc end with a plus' "$(grep -c ' +$' "$tmp/plus")" 2
giar-tables -H "$tmp/plus" | cut -f 5,6,9- >"$tmp/out"
same 'a plus that ends a line of a cell' "$tmp/out" "$tmp/want"

# A cell over two rows, behind the last of a row: an empty line there is between two rows.
cat >"$tmp/rows" <<END
$title

== 二、主动公开政府信息情况

[cols="3*"]
|===
|信息内容 |本年处理决定数量 |说明

|行政处罚 |6
.2+|无

|行政强制 |7

|===
END
giar-tables "$tmp/rows" | giar-tsv -H -t 2.6 | cut -f 6,8,10 | tail -n 1 >"$tmp/out"
same 'a cell of AsciiDoc over two rows' "$tmp/out" <<'END'
coercion	7	ok
END

# Subtotals in front of all columns: what is read stands where it belongs, or is in doubt.
columns='自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'
printf '%s\n' "$title" '三、收到和处理政府信息公开申请情况' 小计 $columns 一、本年新收政府信息公开申请数量 \
    11 21 32 43 54 65 76 281 二、上年结转政府信息公开申请数量 0 1 2 3 4 5 6 20 >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H -t 3 | grep 'ok' | cut -f 6,7,8 >"$tmp/out"
printf '1\t%s\n2\t%s\n' "natural	21" "natural	1" "business	32" "business	2" "research	43" \
    "research	3" "charity	54" "charity	4" "legal	65" "legal	5" "other	76" "other	6" \
    "total	281" "total	20" >"$tmp/right"
grep -vxFf "$tmp/right" "$tmp/out" >"$tmp/wrong"
same 'subtotals in front' "$tmp/wrong" /dev/null

# Values above their labels, in the order in which they stand on the page: whose they are is
# open, whether the label without any is the next or stands behind others, or another page's.
{
	printf '%s\n' "$title" '二、主动公开政府信息情况'
	for rows in '五 行政许可 其他对外管理服务事项' '六 行政处罚 行政强制'; do
		set -- $rows
		printf '%s\n' "第二十条第（$1）项" 信息内容 上一年项目数量 本年增/减 处理决定数量 \
		    4 2 42 "$2" 59 1 0 "$3"
	done
} >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H -t 2.5,2.6 | grep ok >"$tmp/out"
same 'values above labels' "$tmp/out" /dev/null
printf '%s\n' "$title" '三、收到和处理政府信息公开申请情况' $columns 11 21 32 43 54 65 76 281 \
    一、本年新收政府信息公开申请数量 0 1 2 3 4 5 6 21 二、上年结转政府信息公开申请数量 7 1 2 3 4 5 6 28 \
    （一）予以公开 >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H -t 3 | grep ok >"$tmp/out"
same 'values above three labels' "$tmp/out" /dev/null

# The same in one column: a value that stands alone between two labels is either's.
small() { printf '%s\n' "$title" '二、主动公开政府信息情况' "$@" >"$tmp/rows"
	giar-tables "$tmp/rows" | giar-tsv -H | awk -F '\t' '
		$10 ~ /ok|blank/ { print $5, $6, $7, $8 == "" ? "-" : $8 }' >"$tmp/out"; }
of_2() { echo '第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数'; }
of_5() { echo '第二十条第（五）项 信息内容 本年处理决定数量'; }
of_6() { echo '第二十条第（六）项 信息内容 本年处理决定数量'; }
small $(of_5) 43 行政许可 $(of_6) 896 行政处罚 45467 行政强制 第二十条第（八）项 信息内容 \
    '本年收费金额（单位：万元）' 20.25 行政事业性收费
same 'single values above labels' "$tmp/out" /dev/null
small $(of_2) 4 规章 814 814 行政规范性文件 $(of_5) 行政许可 $(of_6) 行政处罚 62 行政强制
same 'values above labels, few' "$tmp/out" /dev/null
small $(of_5) 行政许可 8 $(of_6) 行政处罚 860 行政强制
same 'a value between two labels' "$tmp/out" - <<'END'
2.5 licence decisions 8
END

# One that the row above may have, where no table ends in values; where one does, it has none.
small $(of_2) 规章 6 行政规范性文件 $(of_5) 行政许可 $(of_6) 行政处罚 776 行政强制
same 'a label that a value stands above' "$tmp/out" - <<'END'
2.5 licence decisions -
END
small $(of_2) 规章 6 行政规范性文件 $(of_5) 行政许可 1 $(of_6) 行政处罚 行政强制 2
same 'a label behind another row' "$tmp/out" - <<'END'
2.1 normative issued -
2.1 normative repealed -
2.1 normative in-force -
2.5 licence decisions 1
2.6 penalty decisions -
2.6 coercion decisions 2
END

# Labels in a heap, their values elsewhere; a head that has lost its words.
small $(of_2) 规章 行政规范性文件 $(of_5) 行政许可 $(of_6) 行政处罚 行政强制 \
    三、收到和处理政府信息公开申请情况 $columns 11 21 32 43
same 'labels without any value' "$tmp/out" /dev/null
small 信息内容 本年制发件数 规章 行政规范性文件 814 $(of_5) 行政许可 1 $(of_6) 行政处罚 行政强制 2
grep '^2.1' "$tmp/out" >"$tmp/got"
same 'a head that lacks words' "$tmp/got" /dev/null

# TABs that an editor put for blanks part no columns: 7 stands in the first.
{
	printf '%s\n' "$title" '三、收到和处理政府信息公开申请情况' "	$(echo $columns | tr ' ' '\t')"
	printf '一、本年新收政府信息公开申请数量\t3\t    8\t 1\t    8\t   3\t    9\t  32\n'
	printf '二、上年结转政府信息公开申请数量\t\t 7\t    4\t     5\t      5\t 6\t6      33\n'
	printf '三、本年度办理结果\t（一）予以公开\t\t8\t7\t    8\t2\t5\t3  33\n'
} >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H | grep -E '	(ok|blank)	' >"$tmp/out"
same 'TABs among blanks' "$tmp/out" /dev/null

# Below dashes: a row that was moved right, so that two cells stand in the last column.
{
	printf '%s\n\n三、收到和处理政府信息公开申请情况\n\n' "$title"
	rule='  ------------------ -- -- -- -- -- -- ---'
	printf '%s\n' "$rule" "                     $(printf '%s\n' $columns | cut -c 1-3 | tr '\n' ' ')" "$rule" \
	    '  3.其他             1  2  3  4  5  6  21' '  （七）总计         89 62 68 68    99 85 471' \
	    '  四、结转下年度继续办理 1  2  8  6  0  0  17' "$rule"
} >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H -t 3 | cut -f 8,10 | sort -u >"$tmp/out"
unlike 'two numbers behind the last dashes' "$(cat "$tmp/out")" '85471'
like 'the other rows below dashes are read' "$(cat "$tmp/out")" '21	ok'

# Values that share a line, one of another line twice: as many as columns, and yet not.
of_6() { echo '第二十条第（六）项 信息内容 上一年项目数量 本年增/减 处理决定数量'; }
small '第二十条第（五）项' 信息内容 上一年项目数量 本年增/减 处理决定数量 行政许可 1 608 5 \
    其他对外管理服务事项 88 0 486 $(of_6) 行政处罚 86 86 '-2 605' 行政强制 '295 -2' 231
grep 'penalty' "$tmp/out" >"$tmp/got"
same 'values that share a line' "$tmp/got" /dev/null
like 'the others' "$(cat "$tmp/out")" '2.5 licence decisions 5'

# TABs for blanks before the words of a head alone.
printf '%s\n' "$title" 二、主动公开政府信息情况 第二十条第（一）项 \
    '信息内容>>   本年制发件数>  本年废止件数>   现行有效件数' '规章>>>>>>>>>>52' '行政规范性文件>>>> 19' |
    tr '>' '\t' >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H | grep -E '	(ok|blank)	' >"$tmp/out"
same 'TABs for blanks in a head' "$tmp/out" /dev/null

# Rows without what is empty at their end: one may be as long as the head by chance.
{
	printf '%s\n三、收到和处理政府信息公开申请情况\n' "$title"
	printf '%s\n' '>自然人>法人或其他组织>>>>>总计' '>>商业企业>科研机构>社会公益组织>法律服务机构>其他>'
	printf '%s\n' \
    '一、本年新收政府信息公开申请数量>>>482>627>>>>3' \
    '二、上年结转政府信息公开申请数量>>>419>69>>4' \
    '（一）予以公开>>>>62>>54>>2>21' \
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）>>>7>22>288>749>>809>440' \
    '1.属于国家秘密>>>>4>>95>64>228' \
    '2.其他法律行政法规禁止公开>>>7>18>>22>60>>6' \
    '3.危及“三安全一稳定”>>>>1>635>2>2>78' \
    '4.保护第三方合法权益>>>4>2>109>>29>57' \
    '5.属于三类内部事务信息>>>>>>259>11' \
    '6.属于四类过程性信息>>>>59>96>>>>7' \
    '7.属于行政执法案卷>>>9>>>230>688>6' \
    '8.属于行政查询事项>>>264>>38>>380' \
    '1.本机关不掌握相关政府信息>>>>>2>229>5>29' \
    '2.没有现成信息需要另行制作>>>5>90>>1>47>624>64' \
    '3.补正后申请内容仍不明确>>>>15>8>488>379>146>4' \
    '1.信访举报投诉类申请>>>5>7>4>41>5>96>980' \
    '2.重复申请>>>953>60>>4>61' \
    '3.要求提供公开出版物>>>>>287>82>504' \
    '4.无正当理由大量反复申请>>>>642>292' \
    '5.要求行政机关确认或重新出具已获取信息>>>>>>>8>401' \
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请>>>>9>>18' \
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请>>>729>>85>137>682>90>1' \
    '3.其他>>>5>2>723>6>>130>8' \
    '（七）总计>>>9>>>>53>840>62' \
    '四、结转下年度继续办理>>>3>265>>>0>4'
} | tr '>' '\t' >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H | awk '$6 == "3.3.5" && /ok/' >"$tmp/out"
same 'a row as long as the head by chance' "$tmp/out" /dev/null

# Values above labels, with a line for each empty cell: the label without any is none without.
{
	printf '%s\n三、收到和处理政府信息公开申请情况\n\n' "$title"
	printf '%s\n' $columns '' '' 5 '' '' '' '' 一、本年新收政府信息公开申请数量 '' '' '' 9 '' '' '' \
	    二、上年结转政府信息公开申请数量 9 '' '' '' '' '' 5 （一）予以公开 '' '' '' 8 '' '' '' （七）总计
} >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H -t 3 | grep -E '	(ok|blank)	' >"$tmp/out"
same 'a label without values below others' "$tmp/out" /dev/null

# A row cut inside a number: what was cut off stands beside its group's label.
perl tests/lib/report.pl --digits 5 --fill full --form 2019+2021 --layout aligned --seed 354509 \
    --variant break-row | perl -pe 's/(?<=2972)(?=4 )/\n/' >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H | awk -F '\t' '$6 == "3.4.1" { print $10 == "blank" }' >"$tmp/out"
is 'a row that was cut inside a number' "$(sort -u "$tmp/out")" 0

# A blank less makes one word of two values, and the head below goes on with it.
perl tests/lib/report.pl --digits 2 --fill sparse --form 2019+2021 --layout dump --seed 731072 \
    --variant run-head,break | sed 's/57 -1$/57-1/' >"$tmp/rows"
giar-tables "$tmp/rows" | giar-tsv -H | awk -F '\t' '$6 == "fees" { print $10 == "blank" }' >"$tmp/out"
is 'values that have run together' "$(sort -u "$tmp/out")" 0

# Long cells: one that is no row's harms none; a number that begins one is none.
perl tests/lib/report.pl --layout html --form 2021 --seed 1 --fill full >"$tmp/html"
giar-tables -H "$tmp/html" | cut -f 5,6,9- >"$tmp/want"
perl -pe 'my $long = "工作说明" x 3000;
	s,</table>,<tr><td>$long<br>$long</td><td></td></tr></table>, if /行政强制/' "$tmp/html" >"$tmp/long"
giar-tables -H "$tmp/long" | cut -f 5,6,9- >"$tmp/out"
same 'a long cell of another row' "$tmp/out" "$tmp/want"
perl -pe 's/^(\|行政许可 \|\d+)$/$1 . "件数" x 400/e' "$tmp/in" >"$tmp/long"
giar-tables -t 2.5,2.6 "$tmp/long" | giar-tsv -t 2.5,2.6 | cut -f 6,8,10 | sed '1d;2q' >"$tmp/out"
unlike 'a long cell that begins with a number' "$(cat "$tmp/out")" 'ok$'
like 'a long cell is none that is blank' "$(cat "$tmp/out")" 'licence		(invalid|ambiguous)$'

# Headings.
printf '%s\n第一部分、：总体情况\n我局。\n第二部分：主动公开政府信息情况\n我局。\n' "$title" >"$tmp/in"
run giar-sections -l -H "$tmp/in"
is 'marks behind an ordinal' "$(cut -f 3,4 "$tmp/out" | paste -s -d ' ' -)" '0	title 1	heading 2	heading'

# More paths than there is room for; a name that a mark cannot hold as it is.
run giar-sections -s "$(perl -e 'print join ",", (1) x 65')" "$tmp/in"
is 'too many sections' "$status,$(cat "$tmp/err")" \
    '2,giar-sections: more than 64 sections; try: giar-sections --help'
cp "$tmp/in" "$tmp/a
b"
run giar-sections -t "$tmp/in" "$tmp/a
b"
like 'a name of two lines' "$(cat "$tmp/out")" '^==> .*/a\\nb <==$'

finish
