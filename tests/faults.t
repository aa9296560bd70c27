#!/bin/sh
# faults.t: memory, files and output that fail at any call: a message and status 2, nothing
# wrong or half a line printed, no memory lost; and calls that are interrupted or do less
# than they were asked change nothing. tests/all/faults.t does it for all reports.

. tests/lib/tap.sh
. tests/lib/faults.sh

faulty_layout tabsN --fill full
faulty_layout html --form 2019
for layout in stacked csv; do
	faulty_layout "$layout"
done

# Cells that are a form's field, and such as go over rows.
cat >"$tmp/merged" <<'END'
<table><tr><td><input value="申请人情况"></td><td>自然人</td><td>商业企业</td><td>科研机构</td>
<td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>
<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td rowspan="2">2</td><td>3</td><td>4</td>
<td>5</td><td>6</td><td rowspan="2">21</td></tr>
<tr><td>二、上年结转政府信息公开申请数量</td><td>1</td><td>3</td><td>4</td><td>5</td><td>6</td></tr>
</table>
END
faulty 'giar-tables: merged cells' giar-tables "$tmp/merged"

# Heads between carets, a unit above a table, table 4 in pieces and with its rows upright.
{
	printf '单位：元\n\n^信息内容^本年收费金额^\n|行政事业性收费|12|\n\n'
	printf '|类型|结果维持|结果纠正|其他结果|尚未审结|总计|\n|--|--|--|--|--|--|\n'
	printf '|行政复议|1|0|2|0|3|\n|未经复议直接起诉|0|0|0|0|0|\n|复议后起诉|0|0|0|0|0|\n\n'
} >"$tmp/upright"
faulty 'giar-tables: rows upright' giar-tables "$tmp/upright"
{
	for row in 行政复议 未经复议直接起诉 复议后起诉; do
		printf '|%s|||||\n|--|--|--|--|--|\n|结果维持|结果纠正|其他结果|尚未审结|总计|\n' $row
		printf '|1|0|2|0|3|\n\n'
	done
	printf '^信息内容^本年处理决定数量^\n|行政许可|12|\n'
} >"$tmp/pieces"
faulty 'giar-tables: pieces' giar-tables "$tmp/pieces"

# Lines with marked ends, escapes, runs in a cell, a headless table in which nothing adds up.
{
	for cell in 行政许可 12 行政处罚 3 行政强制; do
		printf '%s<br/>\n' "$cell"
	done
	printf '\n规章\t1\\*2\t\\_3\t4\n行政<span>规范性</span>文件\t1\t2\t3\n\n'
	printf '| 一、本年新收政府信息公开申请数量 | 8 | 0 | 0 | 8 | 0 | 0 | 0 |\n' |
	    sed 's/8/90000000000000000000000000000/g'
	printf '| %s | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n' 二、上年结转政府信息公开申请数量 \
	    四、结转下年度继续办理
	printf '| （一）予以公开 | 1 | 2 | 0 | 0 | 0 | 0 | 3 |\n'
} >"$tmp/ended"
faulty 'giar-tables: marked ends' giar-tables "$tmp/ended"

# Several files, and lists of them.
for n in 1 2; do
	perl tests/lib/report.pl --seed $n --layout tabsN --fill full --year 202$((n + 1)) \
	    >"$tmp/report$n"
	giar-tables "$tmp/report$n" >"$tmp/tables$n"
	giar-tsv "$tmp/tables$n" >"$tmp/facts$n"
done
FAULTS_MANY=1
export FAULTS_MANY
faulty 'giar-sections: two files' giar-sections -j "$tmp/report1" "$tmp/report2"
faulty 'giar-tables: two files' giar-tables "$tmp/report1" "$tmp/report2"
faulty 'giar-tsv: two files' giar-tsv "$tmp/tables1" "$tmp/tables2"
faulty 'giar-sum: two files' giar-sum "$tmp/facts1" "$tmp/facts2"
faulty 'giar-lint: two files' giar-lint "$tmp/report1" "$tmp/report2"
printf '%s\0' "$tmp/report1" "$tmp/report2" >"$tmp/list"
faulty 'giar-tables: a list' giar-tables --files0-from="$tmp/list"
unset FAULTS_MANY

FAULTS_STDIN=$tmp/list faulty 'giar-lint: a list from standard input' giar-lint \
    -r +copied-report --files0-from=-

# What only some options do.
cat "$tmp/report1" "$tmp/report2" >"$tmp/stream"
printf '县局\t县政府\n' >"$tmp/units"
FAULTS_STDIN=$tmp/stream faulty 'giar-tables: a stream' giar-tables
faulty 'giar-sections -t' giar-sections -t -s 3 "$tmp/report1"
faulty 'giar-tsv -w' giar-tsv -w "$tmp/tables1"
faulty 'giar-tsv -c' giar-tsv -c -l "$tmp/tables1"
giar-tsv -c "$tmp/tables1" >"$tmp/csv"
faulty 'giar-tsv -C' giar-tsv -C "$tmp/csv"
sed 's/^[^,]*,/"a\
b",/' "$tmp/csv" >"$tmp/lines"
faulty 'giar-tsv -C: fields of two lines' giar-tsv -C "$tmp/lines"
faulty 'giar-sum -g' giar-sum -g org,year "$tmp/facts1"
faulty 'giar-lint -u' giar-lint -u "$tmp/units" "$tmp/report1"
faulty 'giar-lint -L' giar-lint -L
faulty 'giar-sum --help' giar-sum --help

# Trouble that comes to trouble.
perl -e 'print "x" x 50_000, "\0", "y" x 300_000, "\n"' >"$tmp/bad"
faulty 'giar-tables: a long line that is no text' giar-tables "$tmp/bad"
printf '\323\320\n' >"$tmp/bad"
for prog in giar-sections giar-tables giar-tsv giar-sum giar-lint; do
	faulty "$prog: no text" $prog "$tmp/bad" "$tmp/missing"
	faulty "$prog: bad usage" $prog --nothing
done

told
finish
