#!/bin/sh
# lint-clean.t: a report without a fault gets no error, and no warning but on cells that
# the text leaves open; one with a fault gets that rule's finding, at its line, and no error
# that does not follow from it. A new rule needs a fault here.

. tests/lib/tap.sh
. tests/lib/lint.sh

# Reports without a fault, in all layouts.

run perl tests/lib/clean.pl 61 120
is 'reports without a fault' "$(sed 's/cells in doubt [0-9]*/cells in doubt N/' "$tmp/out" "$tmp/err")" \
    'reports 120 cells in doubt N wrong 0'

# Faults: rule, line, other rules that follow from it, and what makes the fault of the base
# report, or of the second of its files.

giar-lint -L -H | cut -f 1 >"$tmp/rules"
giar-lint -L -H | awk -F '\t' '$2 == "error" { print $1 }' >"$tmp/errors"
base >"$tmp/base"
: >"$tmp/planted"

# told RULE LINE FOLLOW FILE ...: the rule speaks of the last file, at that line, and no
# other error is in any file but of the rules in FOLLOW, commas between.
told()
{
	rule=$1
	line=$2
	follow=,$3,$1,
	shift 3
	echo "$rule" >>"$tmp/planted"
	for last; do :; done
	giar-lint -TH -r "+$rule" "$@" >"$tmp/found"
	is "$rule: at line $line" "$(awk -F '\t' -v OFS=: -v rule="$rule" -v last="$last" \
	    '$4 == rule { print $1 == last ? $2 : $1 }' "$tmp/found" | sort -u)" "$line"
	is "$rule: no other error" "$(cut -f 4 "$tmp/found" | sort -u | grep -Fx -f "$tmp/errors" |
	    while read -r other; do
		case $follow in *",$other,"*) ;; *) echo "$other" ;; esac
	    done)" ''
}

# plant RULE LINE FOLLOW SED: the same of the base report changed by sed(1).
plant()
{
	sed "$4" "$tmp/base" >"$tmp/fault"
	told "$1" "$2" "$3" "$tmp/fault"
}

zeros='0	0	0	0	0	0	0$'
one='1	0	0	0	0	0	1'
three='3	0	0	0	0	0	3'
says='s/^办事须知.*/&'
received="/^一、本/s/$zeros/$three/; /予以/s/$zeros/$three/; /（七）/s/$zeros/$three/"
plant balance 52 '' "/^一、本/s/$zeros/$one/"
plant outcome-total 52 '' "/^一、本/s/$zeros/$one/; /（七）/s/$zeros/$one/"
plant row-total 29 balance "/^一、本/s/0\$/1/"
plant review-total 57 '' 's/^0	0	0	0	0/0	0	0	0	1/'
plant group-subtotal 33 '' '33i\
	（三）不予公开		0	0	0	0	0	0	1
33,40s/（三）不予公开	/	/'
plant in-force-low 12 '' '/^行政规范/s/0/1/'
plant text-breakdown 5 '' "${says}共40条，其中25条通知，18条须知。/"
plant text-percent 5 '' "${says}收到来件20件，其中网上15件，占80%。/"
plant parts-count 5 '' "${says}本报告由“甲”“乙”三部分组成。/"
plant text-received 5 '' "$received; ${says}全年收到政府信息公开申请5件。/"
plant text-carried 5 '' "$received; ${says}全年收到政府信息公开申请3件，上年结转2件。/
    /^一、本/s/	3/	1/g; /^二、上/s/$zeros/2	0	0	0	0	0	2/; ${says}上年结转1件。/"
plant text-processed 5 '' "$received; ${says}全年办结政府信息公开申请2件。/"
plant text-review 5 '' "s/^0	0	0	0	0/2	0	0	0	2/; ${says}因政府信息公开被申请行政复议3件。/"
plant none-but-some 5 '' "$received; ${says}全年未收到政府信息公开申请。/"
plant date-early 72 '' '$s/2023/2022/'
plant year-mismatch 5 '' "${says}统计期限为2021年1月1日至12月31日。/"
plant year-stale 64 '' '/^栏目/s/$/2022年，我局将继续合并栏目。/'
plant basis-outdated 5 '' "${says}本报告按照国办公开办函〔2019〕60号编制。/"
plant section-missing 1 '' '/^六、/d'
plant section-order 62 '' '/^四、政/s/四/五/; /^五、存/s/五、存.*/四、政府信息公开行政复议、行政诉讼情况/
    /^五、政/s/政.*/存在的主要问题及改进情况/'
plant section-title 62 '' '/^五、/s/主要//'
plant section-empty 62 '' '/^栏目/d'
plant table-missing 1 '' '/（八）项/,/行政事业/d'
plant row-missing 1 '' '/行政强制/d'
plant cell-blank 15 '' '/行政许可/s/0//'
plant cell-invalid 15 '' '/行政许可/s/0/12%/'
plant cell-negative 15 '' '/行政许可/s/0/-1/'
plant cell-fraction 15 '' '/行政许可/s/0/1.5/'
plant cell-ambiguous 15 '' '/行政许可/s/0/?/'
plant cell-unit 15 '' '/行政许可/s/0/1项/'
plant form-unknown 1 '' '/^第二十条/,/^行政事业/d; /^（本列/,/^四、结/d; /^行政复议/,/^0/d'

# Those that need the 2019 form, or two reports.

old()
{
	perl tests/lib/report.pl --layout tabs10 --fill zero --seed 1 --org 青岚市水务局 "$@"
}
old --form 2019 --year 2022 >"$tmp/fault"
told form-outdated 2 '' "$tmp/fault"
old --form 2019+2021 --year 2022 >"$tmp/fault"
told form-mixed 2 '' "$tmp/fault"
for year in 2019 2020; do
	old --form 2019 --year $year >"$tmp/$year"
done
sed '/^行政许可/s/0/5/' "$tmp/2020" >"$tmp/fault"
told project-carry "$(grep -n '^行政许可' "$tmp/fault" | cut -d : -f 1)" '' "$tmp/2019" "$tmp/fault"
sed '1s/2022/2021/; $s/2023/2022/' "$tmp/base" >"$tmp/2021"
sed "/^四、结/s/$zeros/$one/; /^一、本/s/$zeros/$one/" "$tmp/2021" >"$tmp/left"
told carry-over 30 '' "$tmp/left" "$tmp/base"
sed '/^行政规范/s/0$/5/' "$tmp/base" >"$tmp/fault"
told in-force-carry 12 '' "$tmp/2021" "$tmp/fault"
sed '/行政许可/s/0/3/' "$tmp/base" >"$tmp/fault"
told duplicate-report 1 '' "$tmp/base" "$tmp/fault"
sed '1s/青岚市水务局/青岚市白苇县水务局/' "$tmp/base" >"$tmp/unit"
printf '青岚市白苇县水务局\t青岚市水务局\n' >"$tmp/units"
told parent-sum 15 '' -u "$tmp/units" "$tmp/unit" "$tmp/fault"
printf '青岚市东篱区水务局\t青岚市水务局\n' >>"$tmp/units"
told child-missing 1 '' -u "$tmp/units" "$tmp/unit" "$tmp/base"
# A narrative long enough to be told from another's.
for word in 井盖 水表 河堤 闸门 泵房 管道 渠道 水质 用水 排水 灌溉 节水 防汛 抗旱 雨量 水位; do
	echo "公告栏写明了${word}由谁检查、多久检查一次，看了${word}记录的街坊说字太小，${word}那一页便重新排过。"
done >"$tmp/story"
sed "/^办事须知/r $tmp/story" "$tmp/base" >"$tmp/long"
sed '1s/青岚市水务局/松澜市林业局/' "$tmp/long" >"$tmp/other"
told copied-report 1 '' "$tmp/long" "$tmp/other"

sort -u "$tmp/planted" >"$tmp/have"
sort -u "$tmp/rules" >"$tmp/want"
same 'every rule has a fault here' "$tmp/have" "$tmp/want"

finish
