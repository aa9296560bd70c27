#!/bin/sh
# giar-sections.t: where each line stands and what it is; lists, choices, text, paragraphs;
# streams of reports; real reports.

. tests/lib/tap.sh

# fields N,...: standard output of the last run without its header, those fields.
fields()
{
	sed 1d "$tmp/out" | cut -f "$1"
}

# sections ARG ...: runs giar-sections on standard input.
sections()
{
	cat >"$tmp/in"
	run giar-sections "$@" <"$tmp/in"
}

# clean NAME: the status is 0 and nothing was said.
clean()
{
	is "$1: status" "$status" 0
	same "$1: messages" "$tmp/err" /dev/null
}

# What one report holds, twice over where a test needs two.
report()
{
	cat <<-END
	$1
	一、总体情况
	本单位有两项工作。
	二、主动公开政府信息情况
	第二十条第（五）项
	信息内容	本年处理决定数量
	行政许可	$2
	三、收到和处理政府信息公开申请情况
	本年没有收到申请。
	四、政府信息公开行政复议、行政诉讼情况
	本年没有复议和诉讼。
	五、存在的主要问题及改进情况
	栏目偏少。
	六、其他需要报告的事项
	无。
	END
}

# Kinds and paths.

# A _ keeps the blanks before it.
sed 's/_$//' >"$tmp/in" <<\END
首页 | 机构 | 公告

青岚市统计局2023年政府信息公开工作年度报告
2024年1月9日
  一、总体情况  _
开头一段。
（一）主动公开
1.登报
在报上登了三次。
2.上网
**（二）依申请公开。**窗口当天登记。
## 二、主动公开政府信息情况
3.分项
第二十条第（一）项			_
信息内容	本年制发件数	本年废止件数	现行有效件数
规章	1	0	12
行政规范性文件	0	0	7
三、收到和处理政府信息公开申请情况
没有收到申请。
四、政府信息公开行政复议、行政诉讼情况
没有。
五、存在的主要问题及改进情况
(一)问题
栏目偏少。
六、其他需要报告的事项
无。
END
run giar-sections "$tmp/in"
clean 'one report'
is 'the header' "$(sed 1q "$tmp/out")" "file	line	section	kind	text"
fields 2- >"$tmp/got"
same 'line, section, kind and text of every line' "$tmp/got" <<\END
1	0	text	首页 | 机构 | 公告
3	0	title	青岚市统计局2023年政府信息公开工作年度报告
4	0	text	2024年1月9日
5	1	heading	一、总体情况
6	1	text	开头一段。
7	1.1	heading	（一）主动公开
8	1.1.1	heading	1.登报
9	1.1.1	text	在报上登了三次。
10	1.1.2	heading	2.上网
11	1.2	heading	**（二）依申请公开。**窗口当天登记。
12	2	heading	## 二、主动公开政府信息情况
13	2.0.3	heading	3.分项
14	2.0.3	table	第二十条第（一）项
15	2.0.3	table	信息内容\t本年制发件数\t本年废止件数\t现行有效件数
16	2.0.3	table	规章\t1\t0\t12
17	2.0.3	table	行政规范性文件\t0\t0\t7
18	3	heading	三、收到和处理政府信息公开申请情况
19	3	text	没有收到申请。
20	4	heading	四、政府信息公开行政复议、行政诉讼情况
21	4	text	没有。
22	5	heading	五、存在的主要问题及改进情况
23	5.1	heading	(一)问题
24	5.1	text	栏目偏少。
25	6	heading	六、其他需要报告的事项
26	6	text	无。
END
is 'the file, as it was named' "$(fields 1 | sort -u)" "$tmp/in"

run giar-sections -H "$tmp/in"
clean '-H'
is '-H: no header' "$(cut -f 2 "$tmp/out" | sed 1q)" 1
run giar-sections --no-header "$tmp/in"
is '--no-header' "$(cut -f 2 "$tmp/out" | sed 1q)" 1

sections <<\END
一、总体情况
C:\报告	甲
　两边是宽空格　
END
clean 'escapes and blanks'
is 'TAB and backslash are escaped, blanks trimmed' "$(fields 5 | sed 1d)" 'C:\\报告\t甲
两边是宽空格'

sections -l <<\END
只有一句话。
END
is 'no report: status' "$status" 0
like 'no report: a note' "$(cat "$tmp/err")" '^giar-sections: -:1: no report'
is 'no report: one note' "$(wc -l <"$tmp/err")" 1

sections </dev/null
clean 'empty input'
is 'empty input: the header alone' "$(cat "$tmp/out")" "file	line	section	kind	text"
sections -H </dev/null
same 'empty input with -H' "$tmp/out" /dev/null

: >"$tmp/empty"
"$GIAR_BIN/giar-sections" "$tmp/empty" tests/reports/tabs-pages.txt >"$tmp/out" 2>"$tmp/err"
is 'an empty file: status' $? 0
is 'an empty file: a note' "$(cat "$tmp/err")" \
    "giar-sections: $tmp/empty: no report in it: it is empty"
printf '==> a <==\n\n==> b <==\n一、总体情况\n' | "$GIAR_BIN/giar-sections" >"$tmp/out" 2>"$tmp/err"
is 'a part of a stream, too' "$(cat "$tmp/err")" 'giar-sections: a: no report in it: it is empty'

# Headings of other looks.

sections -l <<\END
# **某局2021年政府信息公开工作年度报告**
<h2>一、总体情况</h2>
### **二、** 主动公开政府信息情况
**三、收到和处理政府信息公开申请情况**
四 、因政府信息公开工作被申请行政复议、提起行政诉讼情况
五、存在的主要问题及改进情况：
六、　其他需要报告的事项
END
clean 'headings with marks'
is 'headings with marks: sections' "$(fields 3 | paste -sd ' ' -)" '0 1 2 3 4 5 6'

sections -l <<\END
某局2021年政府信息公开工作年度报告
一、总体情况
三、主动公开工作情况
一、本年新收政府信息公开申请数量
五、其他
二、主动公开政府信息情况
END
is 'headings that are none of the six, and rows of table 3, open no section' \
    "$(fields 2,3 | paste -sd ' ' -)" '1	0 2	1 6	2'

# A page in a frame is a table to its reader.

{
	echo '+----------------------------------------------------+'
	report 青岚市水务局2021年政府信息公开工作年度报告 4 |
	    sed -e 's/	/  /' -e 's/.*/| & |\
|                                                    |/'
	echo '+----------------------------------------------------+'
} >"$tmp/frame"
run giar-sections -l "$tmp/frame"
clean 'a frame'
is 'a frame: title and sections' "$(fields 2,3 | paste -sd ' ' -)" \
    '2	0 4	1 8	2 16	3 20	4 24	5 28	6'
report '"青岚市水务局2021年政府信息公开工作年度报告"			' 4 |
    sed 's/^[一三四].*/"&"			/' >"$tmp/sheet"
run giar-sections -l "$tmp/sheet"
clean 'a sheet'
is 'a sheet: title and sections' "$(fields 2,3 | paste -sd ' ' -)" \
    '1	0 2	1 4	2 8	3 10	4 12	5 14	6'

# A heading on two lines.

report 青岚市水务局2021年政府信息公开工作年度报告 4 |
    sed 's/^四、.*/　　四、因政府信息公开工作被申请行政复议、提起行政诉讼情\
况/' >"$tmp/wrapped"
run giar-sections -l "$tmp/wrapped"
clean 'a heading on two lines'
is 'a heading on two lines: both are it' "$(fields 2,3 | paste -sd ' ' -)" \
    '1	0 2	1 4	2 8	3 10	4 11	4 13	5 15	6'

# Levels that change.

report 青岚市水务局2021年政府信息公开工作年度报告 4 |
    sed -e 's/^三、/（三）/' -e 's/^本单位.*/（一）主动公开政府信息情况/' >"$tmp/levels"
run giar-sections -l "$tmp/levels"
is 'one heading of another style' "$(fields 2,3 | paste -sd ' ' -)" \
    '1	0 2	1 3	1.1 4	2 8	3 10	4 12	5 14	6'
report 青岚市水务局2021年政府信息公开工作年度报告 4 |
    sed 's/^栏目.*/（六）其他需要报告的事项/; /^六、/,$d' >"$tmp/levels"
run giar-sections -l "$tmp/levels"
is 'in its place' "$(fields 3 | paste -sd ' ' -)" '0 1 2 3 4 5 6'
report 青岚市水务局2021年政府信息公开工作年度报告 4 |
    sed 's/^本单位.*/（六）其他需要报告的事项/; /^六、/,$d' >"$tmp/levels"
run giar-sections -l "$tmp/levels"
is 'in another place it is an item' "$(fields 3 | paste -sd ' ' -)" '0 1 1.6 2 3 4 5'

# Rows that stand alone, where a text lost what made them a table.

sections -l <<\END
青岚市水务局2021年政府信息公开工作年度报告
一、总体情况
（一）予以公开
三、收到和处理政府信息公开申请情况
今年收到的申请比上一年少。
（一）申请的来源
大多来自网上。
（一）予以公开

今年没有图表。

（二）部分公开（区分处理的，只计

今年没有图表。

（三） 1.属于国家

今年没有图表。

3.危及“三安

END
is 'rows of table 3 are no items of section 3' "$(fields 2,3 | paste -sd ' ' -)" \
    '1	0 2	1 3	1.1 4	3 6	3.1'

# A list of contents.

{
	cat <<-\END
	某局2021年政府信息公开工作年度报告
	目录
	一、总体情况
	二、主动公开政府信息情况
	三、收到和处理政府信息公开申请情况
	四、政府信息公开行政复议、行政诉讼情况
	五、存在的主要问题及改进情况
	六、其他需要报告的事项
	END
	report 某局2021年政府信息公开工作年度报告 4
} >"$tmp/contents"
run giar-sections -l "$tmp/contents"
clean 'list of contents'
is 'a list of contents begins no report' "$(fields 1 | sort -u)" "$tmp/contents"
is 'the sections are those with text, not the entries of a list of contents' \
    "$(fields 2,3 | sed 1d | paste -sd ' ' -)" '10	1 12	2 16	3 18	4 20	5 22	6'

# -l, -s, -t

run giar-sections -l "$tmp/in"
report 某局2021年政府信息公开工作年度报告 4 >"$tmp/in"
run giar-sections --list "$tmp/in"
clean '--list'
is '-l: titles and headings' "$(fields 2,4 | paste -sd ' ' -)" \
    '1	title 2	heading 4	heading 8	heading 10	heading 12	heading 14	heading'

cat >"$tmp/deep" <<\END
某局2021年政府信息公开工作年度报告
一、总体情况
a
（一）甲
b
1.乙
c
（二）丙
d
1.丁
e
11.戊
f
二、主动公开政府信息情况
g
1.己
h
（十二）庚
i
END
lines_of()
{
	run giar-sections "$@" "$tmp/deep"
	fields 2 | paste -sd ' ' -
}
is '-s 0' "$(lines_of -s 0)" 1
is '-s 1: all that is under it' "$(lines_of -s 1)" '2 3 4 5 6 7 8 9 10 11 12 13'
is '-s 1.2' "$(lines_of -s 1.2)" '8 9 10 11 12 13'
is '-s 1.2.1 is not 1.1.1, nor 1.2.11' "$(lines_of -s 1.2.1)" '10 11'
is '-s 2.0.1: directly under 2' "$(lines_of -s 2.0.1)" '16 17'
is '-s 2.12 is not 2.1' "$(lines_of -s 2.12)" '18 19'
is '-s 2.1: nothing' "$(lines_of -s 2.1)" ''
is '-s twice, in the order of the text' "$(lines_of -s 2.0.1 -s 1.1.1)" '6 7 16 17'
is '-s with a list' "$(lines_of --section 2.0.1,1.1.1)" '6 7 16 17'
is '-s and -l' "$(lines_of -l -s 1.2)" '8 10 12'
run giar-sections -s 2.1 "$tmp/deep"
clean '-s of a section that is not there'
is '-s of a section that is not there: the header' "$(cat "$tmp/out")" \
    "file	line	section	kind	text"

for bad in '' 7 1. .1 1..2 1.2.3.4 a 1,,2 1, -1 ' 1' 0.1; do
	run giar-sections -s "$bad" "$tmp/deep"
	is "-s '$bad': status" "$status" 2
	same "-s '$bad': no output" "$tmp/out" /dev/null
	like "-s '$bad': message" "$(cat "$tmp/err")" '^giar-sections: '
done

printf '  一、总体情况  \r\n\r\n\t有 TAB 和 \\ 的行\r\n' >"$tmp/in"
run giar-sections -t "$tmp/in"
clean '-t'
printf '  一、总体情况  \n\n\t有 TAB 和 \\ 的行\n' >"$tmp/want"
same '-t: the lines as they stand, no header' "$tmp/out" "$tmp/want"
run giar-sections -t -s 2 "$tmp/deep"
same '-t -s' "$tmp/out" <<\END
二、主动公开政府信息情况
g
1.己
h
（十二）庚
i
END
printf '没有行尾' >"$tmp/in"
run giar-sections -t "$tmp/in"
is '-t: a last line without an end gets one' "$(wc -l <"$tmp/out")" 1

run giar-sections --text -s 1.1.1 "$tmp/deep" "$tmp/deep"
clean '-t, two reports'
same '-t: marks where there is more than one report' "$tmp/out" <<END
==> $tmp/deep <==
1.乙
c

==> $tmp/deep <==
1.乙
c
END
run giar-sections -l -t "$tmp/deep"
same '-l -t' "$tmp/out" <<\END
某局2021年政府信息公开工作年度报告
一、总体情况
（一）甲
1.乙
（二）丙
1.丁
11.戊
二、主动公开政府信息情况
1.己
（十二）庚
END

# Every line that is not blank, once, whatever the report.

for file in tests/reports/*.txt; do
	run giar-sections "$file"
	is "$file: status" "$status" 0
	# What is text to sed here is bytes; the blanks of these reports are ASCII, U+3000.
	sed '1s/^\xEF\xBB\xBF//; s/\r$//' "$file" | grep -nv '^==> .* <==$' |
	    LC_ALL=C sed 's/[ \t\f]//g; s/\xE3\x80\x80//g; s/\xC2\xA0//g' |
	    grep -Ev '^[0-9]+:$' | cut -d : -f 2- >"$tmp/want"
	fields 5- | LC_ALL=C sed 's/\\t//g; s/\\\\/\\/g; s/[ \f]//g; s/\xE3\x80\x80//g; s/\xC2\xA0//g' \
	    >"$tmp/got"
	same "$file: every line that is not blank, once" "$tmp/got" "$tmp/want"
	run giar-sections -j "$file"
	is "$file: -j: status" "$status" 0
	fields 5- | LC_ALL=C sed 's/\\t//g; s/\\\\/\\/g; s/[ \f]//g; s/\xE3\x80\x80//g; s/\xC2\xA0//g' |
	    tr -d '\n' | fold -b -w 1 | sort | uniq -c >"$tmp/got"
	tr -d '\n' <"$tmp/want" | fold -b -w 1 | sort | uniq -c >"$tmp/chars"
	same "$file: -j loses no character" "$tmp/got" "$tmp/chars"
done

# -j

sections -j -H <<\END
某局2021年政府信息公开工作年度报告
一、总体情况
本年窗口接待来访的群众比上一年多了一些，大多数人是来问办事的地点和时间的，也有人来找
旧的文件，工作人员都当场作了答复，没有一件拖到第二天，群众对此是满意的。
第二段。
二、主动公开政府信息情况
网站改版以后，栏目从原来的十二个减到七个，群众要找的东西多半在首页就能找到，点开以后
也不再跳转到别的网站去，手机上看起来和电脑上一样清楚，编辑人员为此专门学习了新的方

- 3 -

法，并且写了一份说明。
END
clean '-j'
is '-j: a wrapped paragraph is one line, the next one another' "$(cut -f 2,3 "$tmp/out" | sed -n 3,4p)" \
    '3	1
5	1'
like '-j: nothing between the two parts' "$(cat "$tmp/out")" '也有人来找旧的文件'
like '-j: across a page break' "$(cat "$tmp/out")" '学习了新的方法，并且'
like '-j: the page number is kept, apart' "$(cat "$tmp/out")" '	- 3 -$'
is '-j: headings and title stay lines of their own' \
    "$(grep -cE '	(某局2021年政府信息公开工作年度报告|一、总体情况|二、主动公开政府信息情况)$' "$tmp/out")" 3

printf '一、总体情况\n短行\n又一短行\n' | giar-sections -j -H >"$tmp/out"
is '-j: short lines are not joined' "$(wc -l <"$tmp/out")" 3

# Streams.

report 青岚市水务局2021年政府信息公开工作年度报告 1 >"$tmp/1.txt"
report 青岚市民政局2021年政府信息公开工作年度报告 2 >"$tmp/2.txt"
report 青岚市林业局2021年政府信息公开工作年度报告 3 >"$tmp/3.txt"
(cd "$tmp" && tail -n +1 1.txt 2.txt 3.txt) | giar-sections >"$tmp/out"
is 'marks: names' "$(fields 1 | uniq | paste -sd ' ' -)" '1.txt 2.txt 3.txt'
is 'marks: lines are counted afresh' "$(fields 2,4 | grep title | sort -u)" '1	title'
is 'marks: none is text' "$(grep -c '==>' "$tmp/out")" 0
(cd "$tmp" && tail -n +1 1.txt 2.txt 3.txt | giar-sections -t) >"$tmp/got"
(cd "$tmp" && tail -n +1 1.txt 2.txt 3.txt) >"$tmp/want"
same 'marks: -t gives back what tail(1) made' "$tmp/got" "$tmp/want"

cat "$tmp/1.txt" "$tmp/2.txt" "$tmp/3.txt" | giar-sections -l >"$tmp/out"
is 'titles split a stream' "$(fields 1 | uniq | paste -sd ' ' -)" '- -#2 -#3'
is 'titles: lines are counted from the start of the stream' \
    "$(fields 2,4 | grep title | paste -sd ' ' -)" '1	title 16	title 31	title'
cat "$tmp/1.txt" "$tmp/2.txt" >"$tmp/two"
(cd "$tmp" && giar-sections -l two 3.txt two) >"$tmp/out"
is 'titles: FILE#2; each file counts for itself' "$(fields 1 | uniq | paste -sd ' ' -)" \
    'two two#2 3.txt two two#2'
(cd "$tmp" && tail -n +1 two 3.txt | giar-sections -l) >"$tmp/out"
is 'titles under marks' "$(fields 1 | uniq | paste -sd ' ' -)" 'two two#2 3.txt'

{
	cat "$tmp/1.txt"
	echo '责任编辑：甲'
	echo '青岚市'
	sed 1s/青岚市// "$tmp/2.txt"
} | giar-sections >"$tmp/out"
is 'what stands before a title belongs to the report before' \
    "$(grep 责任编辑 "$tmp/out" | cut -f 1,3)" '-	6'

{
	sed '1!{s/^三、收/青岚市水务局2021年政府信息公开工作年度报告\n&/;}' "$tmp/1.txt"
	sed 's/^六、其他/青岚市民政局2021年政府信息公开工作年度报告\n&/' "$tmp/2.txt"
} | giar-sections >"$tmp/out"
is 'a running head begins no report' "$(fields 1 | uniq | paste -sd ' ' -)" '- -#2'
is 'a running head: the next report begins at its own title' \
    "$(awk -F '\t' '$1 == "-#2" { print $2; exit }' "$tmp/out")" 17

{
	cat "$tmp/1.txt"
	sed 2,15d "$tmp/contents"
	cat "$tmp/2.txt"
} >"$tmp/cover"
run giar-sections "$tmp/cover"
is 'a cover and its list of contents are part of what follows or of what was before' \
    "$(fields 1 | uniq | wc -l)" 2

# The last line that tail(1) adds is no part of a report.

(cd "$tmp" && printf '一、总体情况\n' >a && printf '二、主动公开政府信息情况\n' >b &&
    tail -n +1 a b | giar-sections -t) >"$tmp/out"
(cd "$tmp" && giar-sections -t a b) >"$tmp/want"
same 'the line that tail(1) puts before a mark is no part of a report' "$tmp/out" "$tmp/want"

# Real reports.

seeds=../shared/seeds
if [ ! -d "$seeds" ]; then
	skip 'real reports' "no $seeds"
	finish
fi

# The lines of the six headings, as grep -n finds them.
while read -r number lines; do
	file=$(echo "$seeds/$number"_*.txt)
	run giar-sections -l "$file"
	clean "$number"
	is "$number: the six sections" \
	    "$(fields 2,3 | awk -F '\t' '$2 ~ /^[1-6]$/ { print $1 }' | paste -sd ' ' -)" "$lines"
	is "$number: they come in order, each once" \
	    "$(fields 3 | grep -x '[1-6]' | paste -sd ' ' -)" '1 2 3 4 5 6'
	run giar-sections -t -s 3 "$file"
	giar-tables "$tmp/out" 2>"$tmp/err" | cut -f 4-6,8- >"$tmp/got"
	giar-tables -t 3 "$file" | cut -f 4-6,8- >"$tmp/want"
	same "$number: table 3 from section 3 alone" "$tmp/got" "$tmp/want"
done <<\END
000 5 21 43 74 81 85
001 6 24 41 72 79 91
002 5 21 38 69 76 86
003 3 18 94 357 403 409
004 5 21 38 70 77 81
END

run giar-sections -l $seeds/003_*.txt
is '003: a title over two lines' "$(fields 2,4 | sed -n 1,2p | paste -sd ' ' -)" '1	title 2	title'
run giar-sections -l -s 1 $seeds/004_*.txt
is '004: bold run-in headings' "$(fields 2,3 | sed 1d | paste -sd ' ' -)" \
    '11	1.1 13	1.2 15	1.3 17	1.4 19	1.5'
run giar-sections -l $seeds/001_*.txt
is '001: headings of mixed level' "$(fields 5 | grep -c '^##')" 8
run giar-sections -j $seeds/001_*.txt
is '001: a phrase across the page break' "$(grep -c '四是完善社会评议制度' "$tmp/out")" 1

giar-sections -t -s 3 $seeds/*.txt | giar-tables | cut -f 1,5,6,9- >"$tmp/got"
giar-tables -t 3 $seeds/*.txt | cut -f 1,5,6,9- >"$tmp/want"
same 'section 3 of all of them' "$tmp/got" "$tmp/want"

finish
