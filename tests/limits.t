#!/bin/sh
# limits.t: tables that are wider or longer than any of a report: they are none, or told, and
# change nothing of those that stand beside them.

. tests/lib/tap.sh
. tests/lib/lint.sh

base >"$tmp/base"
giar-tables "$tmp/base" | giar-tsv -H | cut -f 4-10 >"$tmp/want"

# many N TEXT: the text so often.
many()
{
	perl -e 'print $ARGV[1] x $ARGV[0]' "$1" "$2"
}

# beside NAME TEXT: the text stands in section 五 of the report, and at its end.
beside()
{
	printf '\n%s\n' "$2" >"$tmp/piece"
	for at in '/^栏目/r' '$r'; do
		sed "$at $tmp/piece" "$tmp/base" >"$tmp/in"
		giar-tables "$tmp/in" 2>"$tmp/err" | giar-tsv -H | cut -f 4-10 >"$tmp/got"
		same "$1, $at: the report's tables" "$tmp/got" "$tmp/want"
		same "$1, $at: no message" "$tmp/err" /dev/null
	done
}

rule=+$(many 100 '--+')
beside 'a drawn table of 100 columns' "$(many 3 "$rule
|$(many 100 ' 7|')
")$rule"
rule=+$(many 60 "$(many 40 -)+")
beside 'a drawn table of 2,400 places' "$(many 3 "$rule
|$(many 60 "$(many 39 ' ')7|")
")$rule"
beside 'a rule in more pieces than a table has' "+$(many 20 '------------------------------
')-----+
$(many 40 "| 7$(many 28 ' ')
")"
beside 'a rule that nothing begins' "$(many 3 '------------------------------
')----+--"
beside 'dashes of 70 columns' "$(many 70 '-- ')
$(many 70 '7  ')
$(many 70 '-- ')"
beside 'dashes of 18,000 places' "$(many 6000 '-- ')
$(many 6000 '7  ')
$(many 6000 '-- ')"
beside 'a dash that shows no column' '--- - ---
 7  8  9
--- - ---'
beside 'lines of 100 numbers' "$(many 4 "某事某项  $(many 100 '7  ')
")"
beside 'lines of 30 numbers' "$(many 4 "某事某项      $(many 30 '7   ')
")"
beside 'a wiki table of 70 columns' "{|
$(many 3 "|-
| 甲 $(many 70 '|| 乙 ')
")|}"
beside 'an AsciiDoc table of 70 columns' "[cols=\"70*\"]
|===
$(many 140 '| 7
')|==="
beside 'rows of 70 fields' "$(many 3 "甲$(many 70 '	乙')
")"
beside 'rows of 200 cells' "$(many 3 "甲$(many 200 ' | 7')
")"
beside 'a drawn table whose bars wander' "$(perl -e '
	$rule = "+" . "-" x 60 . "+" . "-" x 59 . "+\n";
	for $i (1 .. 110) { print $rule, ("|" . "." x $i . "|" . "." x (119 - $i) . "|\n") x 2 }
	print $rule')"
beside 'lines of 20,000 bytes with bars' "$(many 3 "| 甲$(many 5000 ' | 7') |
")"
beside 'a label, and a number far below' "规章
$(many 30 '
')7
$(many 30 '
')行政规范性文件
$(many 30 '
')8"
beside 'names of columns again and again' "$(many 12 '自然人
商业企业
科研机构
社会公益组织
法律服务机构
其他
总计
')"
beside 'a wide blank across two columns' '  -------- ----
  行政许可　5
  -------- ----'
beside 'a label that goes on far behind' "[cols=\"2*\"]
|===
|行政许可
行$(many 600 ' ')政处罚 |5
|===
"
row=一、本年新收政府信息公开申请数量
{
	sed 4q "$tmp/base"
	many 3 "$row      $(many 30 '7   ')
$(many 40 ' ')$(many 30 '1   ')

"
} >"$tmp/in"
giar-tables "$tmp/in" 2>/dev/null | giar-tsv -H -t 3 | grep 'ok' | cut -f 6- >"$tmp/got"
same 'rows of 30 numbers over two lines' "$tmp/got" /dev/null

# Two long numbers for a cell.
{
	sed "/^行政许可/s/0/$(many 70 1)/" "$tmp/base"
	printf '第二十条第（五）项\t\t\t\n信息内容\t本年处理决定数量\t\t\n行政许可\t%s\t\t\n' "$(many 70 2)"
} >"$tmp/in"
is 'two numbers of 70 digits' "$(giar-tables "$tmp/in" | giar-tsv -t 2.5 | cut -f 6,8,10 | sed 1d)" \
    "licence		ambiguous"

# Tables without end: they are told, or none, and the next report has all of its own.
for kind in aligned columns stacked; do
	perl tests/hostile/make.pl -r $kind 300000 >"$tmp/endless"
	run giar-tables "$tmp/endless" "$tmp/base"
	[ $kind = stacked ] ||
	    is "$kind without end" "$status,$(grep -c 'endless:1: more tables than a report' "$tmp/err")" 2,1
	is "$kind without end: no figures" "$(cut -f 1,8- "$tmp/out" | grep -c 'endless	.*[0-9]$')" 0
	grep -v "^$tmp/endless" "$tmp/out" | giar-tsv -H | cut -f 4-10 >"$tmp/got"
	same "$kind without end: the next report" "$tmp/got" "$tmp/want"
done

finish
