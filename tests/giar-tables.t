#!/bin/sh
# giar-tables.t: blocks and headers, choices, cells in doubt, tables printed twice, forms,
# subtotals, streams, text without tables. Layouts are reports.t's and edits.t's affair.

. tests/lib/tap.sh

# tabs: standard input with a TAB for each run of blanks, and nothing for each _.
tabs()
{
	sed 's/  */	/g; s/_//g'
}

# tables ARG ...: runs giar-tables on a report with these lines as section two.
tables()
{
	{
		echo 青岚市水务局2023年政府信息公开工作年度报告
		echo 一、总体情况
		echo 略。
		echo 二、主动公开政府信息情况
		tabs
	} >"$tmp/in"
	run giar-tables "$@" "$tmp/in"
	sed "s,$tmp/,," "$tmp/out" >"$tmp/got"
}

# prints NAME: the status is 0, nothing was said, and the output is standard input.
prints()
{
	is "$1: status" "$status" 0
	same "$1: messages" "$tmp/err" /dev/null
	tabs >"$tmp/want"
	same "$1: output" "$tmp/got" "$tmp/want"
}

# cells: of the last run, row and cells of each line.
cells()
{
	sed '/^$/d; /^file	/d' "$tmp/got" | cut -f 6,9- | tr '\t' ' ' | paste -sd ';' -
}

report=tests/lib/report.pl
fixed='file	org	year	form	table	row	line	label'

# Blocks.

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1 0 12
行政规范性文件 / _ 7
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 51
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 1,234
行政强制 详见附表
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 0.5000
END
prints 'the 2021 form of section two' <<\END
file org year form table row line label issued repealed in-force
in 青岚市水务局 2023 2021 2.1 rules 7 规章 1 0 12
in 青岚市水务局 2023 2021 2.1 normative 8 行政规范性文件 / _ 7

file org year form table row line label decisions
in 青岚市水务局 2023 2021 2.5 licence 11 行政许可 51
in 青岚市水务局 2023 2021 2.6 penalty 14 行政处罚 1,234
in 青岚市水务局 2023 2021 2.6 coercion 15 行政强制 详见附表

file org year form table row line label amount
in 青岚市水务局 2023 2021 2.8 fees 18 行政事业性收费 0.5000
END

giar-tables -t 2.6,2.1 "$tmp/in" >"$tmp/got"
is '-t: these tables, in the order of the form' "$(cut -f 5 "$tmp/got" | uniq | paste -sd ' ' -)" \
    'table 2.1  table 2.6'
run giar-tables --table=2.8 --no-header "$tmp/in"
is '-t and -H' "$(cut -f 5,9 "$tmp/out")" '2.8	0.5000'
run giar-tables -H "$tmp/in"
is '-H: neither headers nor empty lines' "$(cut -f 5 "$tmp/out" | uniq | paste -sd ' ' -)" \
    '2.1 2.5 2.6 2.8'
run giar-tables -t 3 "$tmp/in"
is '-t of a table that is not there: status' "$status" 0
is '-t of a table that is not there: the fixed columns' "$(cat "$tmp/out")" "$fixed"
run giar-tables -H -t 3 "$tmp/in"
same '-H -t of a table that is not there' "$tmp/out" /dev/null
giar-tables -t 2.1 "$tmp/in" "$tmp/in" >"$tmp/got"
is 'blocks with the same columns have one header, also of two reports' \
    "$(grep -c '^file' "$tmp/got") $(grep -c '^$' "$tmp/got") $(wc -l <"$tmp/got")" '1 0 5'

for bad in '' 5 2 2.1, ,3 3,3.1 ' 3' '3 4' 三; do
	run giar-tables -t "$bad" "$tmp/in"
	is "-t '$bad': status" "$status" 2
	same "-t '$bad': no output" "$tmp/out" /dev/null
	like "-t '$bad': message" "$(cat "$tmp/err")" '^giar-tables: .*2\.1 2\.5'
done

# Every table of both forms, all columns.

for form in 2019 2021; do
	perl $report --layout tabsN --form $form --fill full >"$tmp/in"
	giar-tables "$tmp/in" >"$tmp/got"
	grep '^file' "$tmp/got" | cut -f 9- | tr '\t' ' ' >"$tmp/$form.columns"
	cut -f 5 "$tmp/got" | grep '^[0-9]' | uniq -c | sed 's/  */ /g; s/^ //' |
	    paste -sd ';' - >"$tmp/$form.rows"
done
same '2019: columns' "$tmp/2019.columns" <<\END
made published published-total
previous change decisions
previous change
projects amount
natural business research charity legal other total
upheld corrected other pending total
END
same '2021: columns' "$tmp/2021.columns" <<\END
issued repealed in-force
decisions
amount
natural business research charity legal other total
upheld corrected other pending total
END
is '2019: rows' "$(cat "$tmp/2019.rows")" '2 2.1;2 2.5;2 2.6;1 2.8;1 2.9;23 3;3 4'
is '2021: rows' "$(cat "$tmp/2021.rows")" '2 2.1;1 2.5;2 2.6;1 2.8;25 3;3 4'

perl $report --layout tabsN --form 2019+2021 --fill full --year 2022 >"$tmp/in"
giar-tables -H "$tmp/in" | cut -f 4,5 | uniq | tr '\t' ' ' >"$tmp/got"
same 'a report of both forms: the form is each tables own' "$tmp/got" <<\END
2019 2.1
2019 2.5
2019 2.6
2019 2.8
2019 2.9
2021 3
2021 4
END

# Labels are the form's, line is the label's.

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规　章 1 0 12

- 2 -

规范性文件 2 3 7
END
prints 'labels as in the form; a page break between rows' <<\END
file org year form table row line label issued repealed in-force
in 青岚市水务局 2023 2021 2.1 rules 7 规章 1 0 12
in 青岚市水务局 2023 2021 2.1 normative 11 行政规范性文件 2 3 7
END

tables <<\END
第二十条第（一）项
信息内容 本年新制作数量 本年新公开数量 对外公开总数量
规章 1 0 12
END
prints 'a row that is not in the text is not printed; 2019 by the labels, not by the year' <<\END
file org year form table row line label made published published-total
in 青岚市水务局 2023 2019 2.1 rules 7 规章 1 0 12
END

# Cells in doubt.

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1 0 12 4
行政规范性文件 2 3 7
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 12 5
行政强制 1
END
is 'more numbers than columns' "$(cells | cut -d ';' -f 1)" 'rules ? ? ?'
is 'two numbers for one column' "$(cells | cut -d ';' -f 3)" 'penalty ?'

tables <<\END
第二十条第（六）项
信息内容
本年处理决定数量
行政处罚
1
2
行政强制
7
END
is 'a cell a line: two lines for one cell' "$(cells | cut -d ';' -f 1)" 'penalty ?'

tables <<\END
第二十条第（一）项
信息内容
本年制发件数
本年废止件数
现行有效件数
规章
4
5
行政规范性文件
1
2
3
END
is 'a cell a line: one is missing, and nobody knows which' \
    "$(cells)" 'rules ? ? ?;normative 1 2 3'

# Tables printed twice.

perl $report --layout tabsN --seed 4 --fill full >"$tmp/in"
giar-tables -t 3 "$tmp/in" | cut -f 6,9- >"$tmp/once"
awk '
	/^三、收到/ { keep = 1 }
	/^四、/ && keep { keep = 0; printf "%s", table }
	{ print }
	keep && !/^三、收到/ { table = table $0 "\n" }' "$tmp/in" >"$tmp/twice"
giar-tables -t 3 "$tmp/twice" | cut -f 6,9- >"$tmp/got"
same 'printed twice: it counts once' "$tmp/got" "$tmp/once"
awk '/^二、上年结转/ && n++ { sub(/[0-9]+/, "7777") } { print }' "$tmp/twice" >"$tmp/in"
is 'printed twice: one cell is another' "$(diff "$tmp/twice" "$tmp/in" | grep -c '^>')" 1
giar-tables -t 3 "$tmp/in" | cut -f 6,9- >"$tmp/got"
awk -F '\t' -v OFS='\t' '$1 == 2 { $2 = "?" } { print }' "$tmp/once" >"$tmp/want"
same 'printed twice: a cell that differs is in doubt' "$tmp/got" "$tmp/want"

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1 / 12
行政规范性文件 2 3 7
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1 _ 13
行政规范性文件 2 3 7
END
is 'printed twice: cells that differ are in doubt, blanks agree' "$(cells)" \
    'rules 1 / ?;normative 2 3 7'
is 'printed twice: the line is that of the first' \
    "$(cut -f 7 "$tmp/got" | paste -sd ' ' -)" 'line 7 8'

tables <<\END
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 /
行政强制 5
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 _
行政强制 5
END
is 'printed twice: blanks of two kinds agree' "$(cells | cut -d ';' -f 1)" 'penalty /'

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1 _ 12
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1 0 12
END
is 'printed twice: nothing is not 0' "$(cells)" 'rules 1 ? 12'

# Rows and columns that are in neither form.

perl $report --layout tabsN --seed 3 --fill full >"$tmp/in"
giar-tables "$tmp/in" | cut -f 5,6,9- >"$tmp/want"
perl $report --layout tabsN --seed 3 --fill full --variant subcol,subrow >"$tmp/in"
is 'subtotals: they are there' "$(grep -c 小计 "$tmp/in")" 5
giar-tables "$tmp/in" | cut -f 5,6,9- >"$tmp/got"
same 'subtotals, rows and columns, are left out' "$tmp/got" "$tmp/want"

# What is no table of the forms.

{
	printf '青岚市水务局2023年政府信息公开工作年度报告\n一、总体情况\n'
	printf '渠道\t条数\n网站\t12\n公众号\t7\n'
} >"$tmp/in"
run giar-tables "$tmp/in"
is 'other tables: status' "$status" 0
is 'other tables: the fixed columns' "$(cat "$tmp/out")" "$fixed"
like 'other tables: note' "$(cat "$tmp/err")" "^giar-tables: $tmp/in:1: no table"

tables <<\END
年度 2018 2019 2020 2021 2022 2023 2024
予以公开 1 2 3 4 5 6 7
END
is 'a table over years is not the form'"'"'s' "$(cells)" ''

tables <<\END
单位 申请数量 予以公开 部分公开 不予公开 总计
甲局 5 1 2 2 5
乙局 6 1 2 3 6
END
is 'words of another head are no rows' "$(cells)" ''

# Doubt.

tables <<\END
第二十条第（五）项
信息内容 本年处理决定数量 _ _
行政许可33 _ _
第二十条第（六）项
信息内容 本年处理决定数量 _ _
行政处罚 7 _ _
行政强制 8 _ _
END
is 'a number that sticks to a label is no blank' "$(cells)" 'penalty 7;coercion 8'

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 现行有效件数
规章 4 5
行政规范性文件 5 6
END
is 'a column that the head has not is in doubt, the others are not' \
    "$(cells)" 'rules 4 ? 5;normative 5 ? 6'

tables <<\END
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 12,5 84 _
行政规范性文件 1 2 3
END
is 'a number torn in two spoils its row' "$(cells)" 'rules ? ? ?;normative 1 2 3'

{
	printf '第二十条第（六）项\n信息内容\t本年处理决定数量\t\n'
	printf '行政处罚\t7\t\n类别说明\t其他情形\t备注文字\n行政强制\t8\t\n'
} >"$tmp/in"
run giar-tables "$tmp/in"
sed "s,$tmp/,," "$tmp/out" >"$tmp/got"
is 'what stands below a head of other words is not the form'"'"'s' "$(cells)" 'penalty 7'

tables <<\END
第二十条第（六）项
信息内容 本年处理决定数量 _ _
行政强制 8 _ _
行政处罚 7 _ _
END
is 'rows in another order' "$(cells)" 'penalty 7;coercion 8'

echo 只有一句话。 >"$tmp/in"
run giar-tables -H "$tmp/in"
is 'no report: status' "$status" 0
same 'no report: no output' "$tmp/out" /dev/null
is 'no report: one note' "$(wc -l <"$tmp/err")" 1
run giar-tables -H -t 4 "$tmp/in"
is 'no report: a note with -t, too' "$(wc -l <"$tmp/err")" 1
run giar-tables </dev/null
is 'empty input: status' "$status" 0
is 'empty input: the fixed columns' "$(cat "$tmp/out")" "$fixed"

# Streams.

perl $report --seed 1 --org 青岚市水务局 --year 2022 >"$tmp/a"
perl $report --seed 2 --org 青岚市民政局 --year 2023 >"$tmp/b"
(cd "$tmp" && giar-tables a b) >"$tmp/got"
(cd "$tmp" && tail -n +1 a b) | giar-tables >"$tmp/want"
same 'marks: the same as the files' "$tmp/got" "$tmp/want"
is 'organ and year, report by report' \
    "$(grep -v '^file' "$tmp/got" | grep . | cut -f 1-3 | uniq | tr '\t' ' ' | paste -sd ';' -)" \
    'a 青岚市水务局 2022;b 青岚市民政局 2023'
cat "$tmp/a" "$tmp/b" | giar-tables -t 2.1 >"$tmp/out"
n=$(wc -l <"$tmp/a")
is 'titles: names, and lines of the whole stream' \
    "$(cut -f 1,7 "$tmp/out" | sed 1d | tr '\t' ' ' | paste -sd ';' -)" \
    "$(giar-tables -H -t 2.1 "$tmp/a" | cut -f 7 | sed 's/^/- /' | paste -sd ';' -);$(
	giar-tables -H -t 2.1 "$tmp/b" | cut -f 7 | while read -r line; do
		echo "-#2 $((line + n))"
	done | paste -sd ';' -)"
echo 一句话。 >"$tmp/c"
run giar-tables "$tmp/a" "$tmp/c" "$tmp/b"
is 'a text without tables among reports: status' "$status" 0
is 'a text without tables among reports: the others are printed' \
    "$(cut -f 1 "$tmp/out" | grep -v '^file$' | grep . | sort -u | wc -l)" 2
is 'a text without tables among reports: a note' "$(grep -c "$tmp/c:1: " "$tmp/err")" 1

printf '%s\n' '==> 甲	乙\丙 <==' >"$tmp/in"
cat "$tmp/a" >>"$tmp/in"
run giar-tables -H -t 2.1 "$tmp/in"
is 'a name with TAB and backslash is escaped' "$(cut -f 1 "$tmp/out" | uniq)" '甲\t乙\\丙'

# A text with more tables than fit into the memory that a text of its size may take.

perl tests/hostile/make.pl rows 2000000 >"$tmp/rows"
run giar-tables "$tmp/a" "$tmp/rows" "$tmp/b"
is 'a text of tables without end: status' "$status" 2
like 'a text of tables without end: message' "$(cat "$tmp/err")" \
    'rows:1: more tables than a report has; put each report into a file'
is 'a text of tables without end: the others are printed' \
    "$(cut -f 1 "$tmp/out" | grep -v '^file$' | grep . | sort -u | wc -l)" 2
run giar-lint "$tmp/rows"
is 'a text of tables without end: status of giar-lint' "$status" 2
like 'a text of tables without end: message of giar-lint' "$(cat "$tmp/err")" \
    'rows:1: more tables than a report has; put each report into a file'

# Its own output, by the record.

giar-tables "$tmp/a" "$tmp/b" >"$tmp/out"
is 'every line has as many fields as its header' "$(awk -F '\t' '
	/^$/ { next }
	$1 == "file" { n = NF; next }
	NF != n { print FILENAME ":" FNR }' "$tmp/out")" ''

# A unit in a cell of its own.

amount()
{
	printf '信息内容\t本年收费金额\n\t（单位：%s）\n行政事业性收费\t5000\n' "$1" >"$tmp/in"
	giar-tables -H "$tmp/in" | cut -f 5,9
}
is 'an amount whose unit is the column'"'"'s' "$(amount 万元)" '2.8	5000'
is 'an amount in another unit is not the column'"'"'s' "$(amount 元)" '2.8	?'

# Rows of a small table that drift: 19 and 13 stand close together, between two columns.

perl tests/lib/report.pl --digits 2 --fill sparse --form 2019+2021 --layout aligned \
    --seed 151453 --variant holes,drift >"$tmp/drift"
is 'rows that drift from column to column are in doubt' \
    "$("$GIAR_BIN/giar-tables" -t 2.6 "$tmp/drift" | sed 1d | cut -f 6,9,10)" 'penalty	?	?
coercion	?	?'

# Two ways to read a row: what the first one left open is no value of the second.

perl tests/lib/report.pl --digits 2 --fill sparse --form 2021 --layout dump --seed 207600 \
    --variant holes,drift,break,ff >"$tmp/twice"
is 'a number stands in one column only' \
    "$("$GIAR_BIN/giar-tables" -t 3 "$tmp/twice" | tail -n 1 | cut -f 6,9-)" \
    '4	?	?		?	?	?	?'

# A note between the head of table 4 and its numbers.

perl tests/lib/report.pl --digits 3 --fill sparse --form 2021 --layout dump --seed 411553 \
    --variant holes,drift,break,ff | sed '/结果维持.*结果维持.*总计$/a\
注：本表由办公室按月汇总。' >"$tmp/note"
is 'a note below a head leaves no blank table' \
    "$("$GIAR_BIN/giar-tables" -t 4 "$tmp/note" | sed 1d | cut -f 9- | tr '\t\n' ' ;')" \
    '? ? ? ? ?;? ? ? ? ?;? ? ? ? ?;'

finish
