#!/bin/sh
# giar-lint.t: every rule, where it speaks and where it is silent; options; trouble.

. tests/lib/tap.sh
. tests/lib/lint.sh

seeds=../shared/seeds

# finds NAME RULE FILE: as said on standard input, lint finds that of the rule in the file.
finds()
{
	lint -r "$2" "$3" >"$tmp/found"
	same "$1" "$tmp/found"
}

# edited SED WANTED [RULE]: the same in the base report changed by sed(1), a finding a line.
edited()
{
	sed "$1" "$tmp/base" >"$tmp/edited"
	lint ${3:+-r "$3"} "$tmp/edited" >"$tmp/found"
	printf '%s' "${2:+$2
}" >"$tmp/want"
	same "edit $1" "$tmp/found" "$tmp/want"
}

base >"$tmp/base"
run giar-lint "$tmp/base"
is 'nothing wrong: status' $status 0
same 'nothing wrong: no findings' "$tmp/out" /dev/null
same 'nothing wrong: no messages' "$tmp/err" /dev/null

# Reports with faults that were planted in them.

r=tests/reports
finds 'balance' balance $r/fault-balance.txt <<'END'
73 error balance 3 3.7 natural 922 921
73 error balance 3 3.7 total 6222 6221
END
finds 'outcome-total' outcome-total $r/fault-outcome-total.txt <<'END'
342 error outcome-total 3 3.7 natural 828 829
342 error outcome-total 3 3.7 total 6004 6005
END
finds 'row-total' row-total $r/fault-row-total.txt <<'END'
54 error row-total 3 1 total 5725 5726
77 error row-total 3 4 total 248 249
END
finds 'review-total' review-total $r/fault-review-total.txt <<'END'
78 error review-total 4 review total 216 217
END
for fault in balance outcome-total row-total review-total; do
	is "$fault: nothing else" "$(lint -r "-$fault" $r/fault-$fault.txt)" ''
done
lint $r/fault-cells.txt >"$tmp/found"
same 'cells' "$tmp/found" <<'END'
39 note cell-unit 2.6 penalty decisions 件 项
43 note cell-unit 2.8 fees amount 万元 元
50 error cell-fraction 3 1 business . 934.5
50 error cell-fraction 3 1 total . 6001.5
51 error cell-invalid 3 2 charity . 1.2.3
57 error cell-negative 3 3.3.4 natural . -2
62 error cell-fraction 3 3.4.1 business . 1.5
62 error cell-fraction 3 3.4.1 total . 336.5
66 error cell-invalid 3 3.5.2 research . 12%
68 error cell-invalid 3 3.5.4 legal . 详见附表
70 note cell-blank 3 . . . .
73 error cell-fraction 3 3.7 business . 879.5
73 error cell-fraction 3 3.7 total . 5995.5
END
lint $r/fault-missing.txt >"$tmp/found"
same 'what is missing' "$tmp/found" <<'END'
2 error section-missing . . . 存在的主要问题及改进情况 .
2 error table-missing 2.6 . . . .
2 error table-missing 4 . . . .
2 error row-missing 3 3.4.2 . . .
END
lint $r/fault-order.txt | grep -Ev ' (text|year|basis|none|parts)-' >"$tmp/found"
same 'order, wording, form, date' "$tmp/found" <<'END'
2 warning form-outdated . . . 2021 2019
80 note section-title . . . 存在的主要问题及改进情况 存在的问题及改进措施
84 error section-order . . . . .
97 warning date-early . . . 2022-12-31 2022-12-20
END
lint $r/mixed-forms.txt >"$tmp/found"
same 'both forms' "$tmp/found" <<'END'
2 note form-mixed . . . . .
END
lint $r/before-2019.txt >"$tmp/found"
same 'a form from before 2019' "$tmp/found" <<'END'
1 error form-unknown . . . . .
END
for report in crlf-bom tabs-page-shift tabs-pages tabs-shifted tabs-subtotals web-page; do
	is "$report: nothing wrong" "$(lint $r/$report.txt)" ''
done
run giar-lint -r balance $r/fault-balance.txt
same 'as a compiler prints it' "$tmp/out" <<'END'
tests/reports/fault-balance.txt:73: error: 三（七）总计 × 自然人 (3:3.7:natural): 一 + 二 = 922, （七） + 四 = 921 [balance]
tests/reports/fault-balance.txt:73: error: 三（七）总计 × 总计 (3:3.7:total): 一 + 二 = 6222, （七） + 四 = 6221 [balance]
END

# Sums, cell by cell: the first cell of a row is 自然人, the last is 总计.

first='\(	\)0\(	0	0	0	0	0	0\)$'
edited "/^一、本/s/$first/\11\2/" '29 error row-total 3 1 total 1 0
52 error balance 3 3.7 natural 1 0'
edited "/^一、本/s/$first/\1\2/; /（七）/s/$first/\1\2/" '29 note cell-blank 3 . . . .'
edited "/^一、本/s/$first/\11\2/" '' -row-total,-balance
edited "/^一、本/s/0	0	0	0	0	0	0/1	0	0	0	0	0	1/" \
    '52 error balance 3 3.7 natural 1 0
52 error balance 3 3.7 total 1 0'
edited "/4.无正当/s/$first/\1３\2/; /^四、结/s/$first/\1-\2/" \
    '47 error row-total 3 3.5.4 total 3 0
52 error outcome-total 3 3.7 natural 3 0' row-total,outcome-total,balance
edited '/行政规范/s/0/1/' '12 warning in-force-low 2.1 normative in-force 1 0'
edited '/行政规范/s/0	0	0/1	0	/' '' in-force-low
edited "s/^0	0	0	0	0/0	0	2	0	1/" '57 error review-total 4 review total 2 1'
edited '/^|	（七）/d' ''

group='（三）不予公开		0	0	0	0	0	0	1'
sed "/1.属于国家秘密/{
i\\
	$group
s/（三）不予公开//
}" "$tmp/base" >"$tmp/group"
finds 'a row of subtotals' +group-subtotal "$tmp/group" <<'END'
33 error group-subtotal 3 3.3 total 0 1
END
sed 's/法人或其他组织小计/&/; /^一、本/s/4732/4733/' $r/tabs-subtotals.txt >"$tmp/column"
lint "$tmp/column" >"$tmp/found"
same 'a column of subtotals' "$tmp/found" <<'END'
50 error group-subtotal 3 1 subtotal 4732 4733
END

# Cells.

edited '/行政许可/s/0/-1/' '15 error cell-negative 2.5 licence decisions . -1'
edited '/行政许可/s/0/1.50/' '15 error cell-fraction 2.5 licence decisions . 1.5'
edited '/行政许可/s/0/1.0/' ''
edited '/行政许可/s/0/３件/' ''
edited '/行政事业/s/0/1.5/' ''
edited '/行政事业/s/0/-1.5/' '22 error cell-negative 2.8 fees amount . -1.5'
edited '/行政事业/s/0/2 万元/' ''
edited '/行政事业/s/0/2 元/' '22 note cell-unit 2.8 fees amount 万元 元'
edited '/行政许可/s/0/见附件/' '15 error cell-invalid 2.5 licence decisions . 见附件'
edited '/行政许可/s/0/?/' '15 warning cell-ambiguous 2.5 licence decisions . .'
edited '/2.重复/s/0	0	0/?	0	?/' '45 warning cell-ambiguous 3 3.5.2 natural,research . .'
edited '/行政许可/s/0/无/' '15 note cell-blank 2.5 licence decisions . .'
edited 's/\(规章	0	\)0/\1/' '11 note cell-blank 2.1 rules repealed . .'
long=$(printf '字%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21)
sed "/行政许可/s/0/$long/" "$tmp/base" >"$tmp/edited"
like 'a long cell is cut in the message' "$(giar-lint "$tmp/edited")" "“${long%字}…” is no"
is 'and whole in its field' "$(giar-lint -TH "$tmp/edited" | cut -f 9)" "$long"
sed 's/不变/-3/; s/减少2/减少2.5/' $r/tabs-stripped.txt >"$tmp/edited"
unlike 'a change may be negative' "$(lint "$tmp/edited")" 'cell-negative'
run giar-lint -r cell-blank $r/stacked-indented.txt
like 'blank columns, rows, cells' "$(cat "$tmp/out")" \
    ': table 2.1: 4 of 6 cells are blank; columns: published; rows: normative \[cell-blank\]$'
like 'blank cells by row' "$(cat "$tmp/out")" \
    '; columns: previous; cells: licence \(change\), other-service \(decisions\) \['
sed '/^0	0	0	0	0/s/0//g' "$tmp/base" >"$tmp/edited"
like 'all blank: no list' "$(giar-lint "$tmp/edited")" ': table 4: 15 of 15 cells are blank \['

# Rows, tables, sections.

edited '/行政强制/d' '1 error row-missing 2.6 coercion . . .'
edited '/行政强制/d; s/^\(行政处罚.\)0/\1?/' '' row-missing
edited '/（八）项/,/行政事业/d' '1 error table-missing 2.8 . . . .'
sed '1,2d; /行政强制/d' "$tmp/base" >"$tmp/edited"
is 'without a title: line 1' "$(lint "$tmp/edited")" '1 error row-missing 2.6 coercion . . .'
edited '/^四、政/s/、.*/、因政府信息公开工作被申请行政复议、提起行政诉讼情况/' ''
edited '/^一、总/s/$/。/' ''
edited '/^一、总/s/总体/基本/' '3 note section-title . . . 总体情况 基本情况'
edited '/^六、/,/^无/d' '1 error section-missing . . . 其他需要报告的事项 .'
edited '/^栏目/s/.*/无/' '62 warning section-empty . . . . 无'
edited '/^栏目/s/.*/暂无。/' '62 warning section-empty . . . . 暂无。'
edited '/^栏目/s/.*/／/' '62 warning section-empty . . . . ／'
edited '/^栏目/s/.*//' '62 warning section-empty . . . . .'
edited '/^栏目/s/.*/— 3 —/' '62 warning section-empty . . . . .'
edited '/^栏目/s/.*/无突出问题。/' ''
edited '/^无。/d' ''
edited '1s/2022/2018/; /^五、/d; /^栏目/d' ''
edited '1s/2022年//' ''
edited '1s/2022/2020/' ''
edited '1s/.*2022年/二〇二二年青岚市水务局/; $s/.*/2022年1月9日/' '72 warning date-early . . . 2022-12-31 2022-01-09'
edited '$s/.*/青岚市水务局　2022年1月9日/' '72 warning date-early . . . 2022-12-31 2022-01-09'
edited '$s/.*/青岚市财政局　2022年1月9日/' ''
edited '$s/.*/青岚市水务局办公室\
2022-01-09/' '73 warning date-early . . . 2022-12-31 2022-01-09'

sed -n '1,/^三、收到/p; $p' "$tmp/base" | sed '/^第二十/,/^行政事业/d' >"$tmp/edited"
lint "$tmp/edited" >"$tmp/found"
same 'no tables at all' "$tmp/found" <<'END'
1 error form-unknown . . . . .
1 error section-missing . . . 政府信息公开行政复议、行政诉讼情况 .
1 error section-missing . . . 存在的主要问题及改进情况 .
1 error section-missing . . . 其他需要报告的事项 .
END

# Dates: what the last line is made, and what is found; silent without.

early='72 warning date-early . . . 2022-12-31'
while IFS='	' read -r date found; do
	edited "\$s,.*,$date," "${found:+$early $found}"
done <<'END'
2022年12月31日
2022年12月30日	2022-12-30
2022年1月18日	2022-01-18
 2022 年 1 月 18 日	2022-01-18
２０２２年１月１８日	2022-01-18
（2022年1月18日）	2022-01-18
**2022年1月18日**	2022-01-18
2021年12月31日	2021-12-31
二〇二二年一月十八日	2022-01-18
二○二二年十月三十日	2022-10-30
二零二二年十一月二十一日	2022-11-21
二Ｏ二三年一月一日
2022⽉1月18日
2022-1-18	2022-01-18
2022.1.18	2022-01-18
2022/01/18	2022-01-18
2022-1.18
2022年13月1日
2022年0月1日
2022年1月32日
2022年1月
截至2022年1月18日
2022年1月18日印发
END
sed '$d' "$tmp/base" >"$tmp/unsigned"
# after NAME FOUND LINE ...: the same where these lines end a report without a date.
after()
{
	name=$1
	want=$2
	shift 2
	{ cat "$tmp/unsigned"; printf '%s\n' "$@"; } >"$tmp/edited"
	is "$name" "$(lint "$tmp/edited")" "${want:+$want}"
}
after 'furniture of a web page may follow' "$early 2022-01-18" \
    2022年1月18日 '' '上一篇：没有了' '版权所有 青岚市'
after 'two dates: silent if one may be right' '' 2022年1月18日 2023年1月18日
after 'a date with a name is none of a signature' '' 发布日期： 2022年1月18日
after 'a bare date below other words is not' '' 相关通知 2022-01-18
sed '/^办事/s/.*/&\n\n2022年1月18日/' "$tmp/base" >"$tmp/edited"
is 'a date in section 一 is not' "$(lint "$tmp/edited")" ''

# Real reports.

if [ -d "$seeds" ]; then
	for seed in 000 001 002 003 004; do
		echo "$seed"
		lint "$seeds/$seed"_*.txt
	done | grep -Ev ' (text-|year-|basis-|none-|parts-)' >"$tmp/found"
	same 'seeds' "$tmp/found" <<'END'
000
3 warning form-outdated . . . 2021 2019
41 note cell-unit 2.9 procurement amount . 元
48 note cell-blank 3 . . . .
76 note cell-blank 4 . . . .
76 warning cell-ambiguous 4 suit-reviewed total . .
001
69 error outcome-total 3 3.7 natural 6 0
69 error outcome-total 3 3.7 total 6 0
72 note section-title . . . 政府信息公开行政复议、行政诉讼情况 政府信息公开工作被申请行政复议、提起行政诉讼情况
74 note cell-blank 4 . . . .
002
003
1 warning form-outdated . . . 2021 2019
338 error balance 3 3.7 natural 1 0
338 error balance 3 3.7 total 1 0
338 error outcome-total 3 3.7 natural 1 0
338 error outcome-total 3 3.7 total 1 0
413 warning date-early . . . 2022-12-31 2022-01-18
004
END
	run giar-lint -r -cell-blank "$seeds"/002_*.txt
	is 'seed 002: status' $status 0
	same 'seed 002: nothing at all' "$tmp/out" /dev/null
else
	skip 'seeds' "no $seeds"
fi

# -r, -L.

# rules LIST ...: the rules that are on with these lists.
rules()
{
	for list; do
		set -- "$@" -r "$list"
		shift
	done
	giar-lint -L -H "$@" | awk -F '\t' '$3 == "on" { print $1 }' | paste -sd ' ' -
}

giar-lint -L >"$tmp/rules"
all=$(sed 1d "$tmp/rules" | cut -f 1 | paste -sd ' ' -)
is '-L: header' "$(sed 1q "$tmp/rules")" 'rule	severity	state	explanation'
is '-L: fields' "$(awk -F '\t' '{ print NF }' "$tmp/rules" | sort -u)" 4
is '-L: severities' "$(sed 1d "$tmp/rules" | cut -f 2 | sort -u | paste -sd ' ' -)" \
    'error note warning'
unlike '-L: every rule is explained' "$(sed 1d "$tmp/rules")" '	.{0,40}$'
is '-L: all are on, but those that are off' "$(rules)" \
    "$(sed 1d "$tmp/rules" | awk -F '\t' '$3 == "on" { print $1 }' | paste -sd ' ' -)"
is '-r a,b' "$(rules row-total,balance)" 'balance row-total'
is '-r a -r b' "$(rules row-total balance)" 'balance row-total'
is '-r -a' "$(rules -balance)" "$(echo "$(rules) " | sed 's/^balance //; s/ $//')"
is '-r +a' "$(rules +balance)" "$(rules)"
is '-r -a,b,c' "$(rules -balance,balance,row-total)" 'balance row-total'
is '-r a,b,-a' "$(rules balance,row-total,-balance)" 'row-total'
is '-r a,+b' "$(rules row-total,+balance)" 'balance row-total'
ok '-L: many rules' test "$(echo "$all" | wc -w)" -ge 22
run giar-lint -r -outcome-total,-row-total $r/fault-outcome-total.txt
is 'a rule left out does not count' $status 0
sed 's/^\.It Sy \([a-z-]*\) .*/\1/p; d' man/giar-lint.1 | paste -sd ' ' - >"$tmp/page"
is 'the page has the rules of -L, in its order' "$(cat "$tmp/page")" "$all"
sed 's/^\.It Sy \([a-z-]*\) Pq \([a-z]*\).*/\1 \2/p; d' man/giar-lint.1 >"$tmp/page"
awk -F '\t' 'NR > 1 { print $1, $2 }' "$tmp/rules" >"$tmp/list"
same 'and their severities' "$tmp/page" "$tmp/list"

# -S, -e, -s, -T.

edited=$tmp/edited
sed '/行政许可/s/0/无/; /行政规范/s/0/1/; $s/.*/2022年1月9日/' "$tmp/base" >"$edited"
# status OPTION ...: the status, and how many findings there are.
status()
{
	run giar-lint "$@" "$edited"
	echo "$status $(wc -l <"$tmp/out" | tr -d ' ')"
}
is 'by default' "$(status)" '1 3'
is '-S note' "$(status -S note)" '1 3'
is '-S warning' "$(status -S warning)" '1 2'
is '-S error' "$(status -S error)" '0 0'
is '-e error' "$(status -e error)" '0 3'
is '-e note' "$(status -e note)" '1 3'
is '-e note: notes alone' "$(status -e note -r cell-blank)" '1 1'
is 'notes alone' "$(status -r cell-blank)" '0 1'
is '-e note -S warning: what is not shown' "$(status -e note -S warning -r cell-blank)" '0 0'
is 'long names' "$(status --fail-on=error --severity=warning --rule=-in-force-low)" '0 1'

run giar-lint -s -r -duplicate-report "$edited" "$tmp/base"
is '-s: findings by line, then the summary' "$(sed 's/.*\[//' "$tmp/out" | paste -sd ' ' -)" \
    'in-force-low] cell-blank] date-early] summary] summary]'
is '-s: at the title' "$(grep -c ":1: note: 42 relations hold, 0 fail, 0 cannot be checked \[summary\]$" \
    "$tmp/out")" 2
run giar-lint -s -e note "$tmp/base"
is '-s sets no status' $status 0
run giar-lint -s $r/fault-balance.txt
like '-s counts what fails' "$(cat "$tmp/out")" ': 40 relations hold, 2 fail, 0 cannot be checked'
run giar-lint -s -r balance -S error $r/fault-missing.txt
like '-s counts all, whatever -r and -S leave out' "$(cat "$tmp/out")" \
    ': 31 relations hold, 0 fail, 11 cannot be checked'
run giar-lint -s $r/before-2019.txt
like '-s without a form' "$(cat "$tmp/out")" ': 0 relations hold, 0 fail, 0 cannot be checked'
run giar-lint -s $r/tabs-subtotals.txt
like '-s counts subtotals that are there' "$(cat "$tmp/out")" \
    ':2: note: 95 relations hold, 0 fail, 0 cannot be checked'
run giar-lint -s -T "$tmp/base"
same '-s -T' "$tmp/out" <<END
file	line	severity	rule	table	row	col	expected	found	message
$tmp/base	1	note	summary						42 relations hold, 0 fail, 0 cannot be checked
END
run giar-lint -T "$tmp/base"
is '-T: the header alone' "$(cat "$tmp/out")" \
    'file	line	severity	rule	table	row	col	expected	found	message'
run giar-lint -TH "$tmp/base"
same '-T -H: nothing' "$tmp/out" /dev/null
run giar-lint -H $r/fault-balance.txt
is '-H without -T: the same' "$(wc -l <"$tmp/out" | tr -d ' ')" 2
is '-T and the message' "$(giar-lint -T -H -r balance $r/fault-balance.txt | sed 1q)" \
    "$r/fault-balance.txt	73	error	balance	3	3.7	natural	922	921	三（七）总计 × 自然人 (3:3.7:natural): 一 + 二 = 922, （七） + 四 = 921"

# Files, streams, names.

run sh -c "giar-lint -s <$tmp/base"
like 'standard input' "$(cat "$tmp/out")" '^-:1: note: 42 relations'
run sh -c "cat $edited $edited | giar-lint -T -H -r in-force-low"
is 'two reports in a stream' "$(cut -f 1,2 "$tmp/out" | paste -sd ' ' -)" '-	12 -#2	84'
run sh -c "tail -n +1 $tmp/base $edited | giar-lint -T -H -r in-force-low"
is 'under marks' "$(cut -f 1,2 "$tmp/out")" "$edited	12"
printf '%s\0' "$tmp/base" "$edited" >"$tmp/list"
run giar-lint -S warning -r -duplicate-report --files0-from="$tmp/list"
is '--files0-from' "$status $(wc -l <"$tmp/out" | tr -d ' ')" '1 2'
run giar-lint --files0-from="$tmp/list" "$tmp/base"
is '--files0-from with operands' $status 2
odd=$(printf '%s/a\nb\tc' "$tmp")
cp "$edited" "$odd"
is 'a name with newline and TAB' "$(giar-lint -TH -r date-early "$odd" | cut -f 1)" \
    "$tmp/a\\nb\\tc"
is 'one line even so' "$(giar-lint -r date-early "$odd" | wc -l | tr -d ' ')" 1
sed 's/$/\r/; 1s/^/\xEF\xBB\xBF/' "$edited" >"$tmp/dos"
lint "$edited" >"$tmp/want"
lint "$tmp/dos" >"$tmp/found"
same 'CRLF and a byte order mark' "$tmp/found" "$tmp/want"
dd bs=1 if="$edited" 2>/dev/null | lint >"$tmp/found"
same 'one byte at a time' "$tmp/found" "$tmp/want"
for locale in C C.UTF-8 POSIX; do
	is "locale $locale" "$(LC_ALL=$locale giar-lint "$edited" | cksum)" \
	    "$(giar-lint "$edited" | cksum)"
done

run giar-lint /dev/null
is 'empty: status' $status 0
same 'empty: nothing' "$tmp/out" /dev/null
echo 关于换锁的通知 >"$tmp/note"
run giar-lint "$tmp/note"
is 'no report: status' $status 0
same 'no report: no findings' "$tmp/out" /dev/null
is 'no report: a message' "$(cat "$tmp/err")" "giar-lint: $tmp/note:1: no report in it"

# Usage.

# refused NAME ERE OPTION ...: status 2, a message that matches, and nothing printed.
refused()
{
	name=$1
	message=$2
	shift 2
	run giar-lint "$@"
	is "$name: status" $status 2
	like "$name: message" "$(cat "$tmp/err")" "$message"
	same "$name: nothing printed" "$tmp/out" /dev/null
}
refused 'unknown option' '^giar-lint: unknown option -q; try: giar-lint --help$' -q "$tmp/base"
refused 'unknown rule' 'no rule: "nonsense" \(giar-lint -L' -r balance,nonsense "$tmp/base"
refused 'unknown rule after a sign' 'no rule: "-nonsense"' -r -nonsense "$tmp/base"
refused 'no rule at all' 'no rule: ""' -r '' "$tmp/base"
refused 'a comma too many' 'no rule: ""' -r balance, "$tmp/base"
refused 'summary is no rule' 'no rule: "summary"' -r summary "$tmp/base"
refused 'unknown level' 'no level: "high" \(note warning error\)' -S high "$tmp/base"
refused 'no level' 'no level: ""' -e '' "$tmp/base"
refused 'no argument' 'option -r needs an argument' -r
run giar-lint --help
is '--help: status' $status 0
like '--help' "$(cat "$tmp/out")" '^  -L, --list-rules  '
is '--version' "$(giar-lint -V)" "$(giar-sections -V | sed 's/sections/lint/')"

# Trouble: status 2 wins over findings, and the other files are still checked.

# trouble NAME ERE FILE: the file cannot be used.
trouble()
{
	run giar-lint -TH -r in-force-low "$3" "$edited"
	is "$1: status" $status 2
	like "$1: message" "$(cat "$tmp/err")" "^giar-lint: $2"
	is "$1: the next file" "$(cut -f 1,4 "$tmp/out")" "$edited	in-force-low"
}
mkdir "$tmp/dir"
trouble 'missing file' "$tmp/absent: No such file" "$tmp/absent"
trouble 'directory' "$tmp/dir: .*irectory" "$tmp/dir"
printf '\307\340\341\260\312\320\n' >"$tmp/gb"
trouble 'GB18030' "$tmp/gb:1: .*iconv -f GB18030" "$tmp/gb"
printf '\377\376\055\116\n\000' >"$tmp/utf16"
trouble 'UTF-16' "$tmp/utf16:1: .*UTF-16" "$tmp/utf16"
printf 'a\000b\n' >"$tmp/nul"
trouble 'NUL' "$tmp/nul:1: " "$tmp/nul"
printf '一、总体情\345\206' >"$tmp/cut"
trouble 'UTF-8 cut short' "$tmp/cut:1: not UTF-8" "$tmp/cut"
if [ -w /dev/full ]; then
	run sh -c "giar-lint $edited >/dev/full"
	is 'full disk' "$status" 2
	like 'full disk: message' "$(cat "$tmp/err")" '^giar-lint: standard output: No space'
	run sh -c 'giar-lint -L >/dev/full'
	is 'full disk, -L' "$status" 2
else
	skip 'full disk' 'no /dev/full'
fi
run sh -c "giar-lint $edited >&-"
is 'no standard output' "$status" 2
run sh -c 'giar-lint <&-'
is 'no standard input' "$status" 2
run sh -c "giar-lint $edited <&-"
is 'none needed' "$status" 1

finish
