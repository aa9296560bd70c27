#!/bin/sh
# lint-sums.t: the rules that add up, against sums computed apart from them; and what they
# say of the place where the fault sits.

. tests/lib/tap.sh
. tests/lib/lint.sh

seeds=../shared/seeds

base >"$tmp/base"

# Rows of the base report, by code, and how to put seven numbers there.
label()
{
	case $1 in
	1) echo '^一、本' ;;
	2) echo '^二、上' ;;
	3.1) echo '（一）予' ;;
	3.2) echo '（二）部' ;;
	3.3.1) echo '1.属于国' ;;
	3.4.1) echo '1.本机关' ;;
	3.6.3) echo '3.其他	' ;;
	3.7) echo '（七）' ;;
	4) echo '^四、结' ;;
	esac
}

# hinted NAME WANTED ROW=NUMBERS ...: where these rows of table 3 hold these numbers, and
# all others 0, each finding ends with what is wanted; or there is no such end.
hinted()
{
	name=$1
	want=$2
	shift 2
	cp "$tmp/base" "$tmp/edited"
	for row; do
		numbers=$(echo "${row#*=}" | tr ' ' '\t')
		sed "/$(label "${row%%=*}")/s/	0	0	0	0	0	0	0\$/	$numbers/" \
		    "$tmp/edited" >"$tmp/next"
		mv "$tmp/next" "$tmp/edited"
	done
	giar-lint -r "$sums" "$tmp/edited" >"$tmp/found"
	ok "$name: there are findings" test -s "$tmp/found"
	is "$name" "$(sed 's/.* = [^;]*; \(.*\) \[.*/\1/; t
	    s/.*/-/' "$tmp/found" | sort -u)" "$want"
}
sums=balance,outcome-total,row-total,review-total,group-subtotal

hinted 'a total that lost a digit' 'all would hold if 三（七）总计 × 总计 were 12' \
    '1=12 0 0 0 0 0 12' '3.1=12 0 0 0 0 0 12' '3.7=12 0 0 0 0 0 1'
hinted 'one that grew' 'all would hold if 三（一）予以公开 × 自然人 were 12' \
    '1=12 0 0 0 0 0 12' '3.1=120 0 0 0 0 0 12' '3.7=12 0 0 0 0 0 12'
hinted 'one that is blank' 'all would hold if 三（一）予以公开 × 商业企业 were 3' \
    '1=1 3 0 0 0 0 4' '3.1=1  0 0 0 0 4' '3.7=1 3 0 0 0 0 4'
hinted 'a fraction' 'all would hold if 三（一）予以公开 × 自然人 were 1' \
    '1=1 0 0 0 0 0 1' '3.1=1.5 0 0 0 0 0 1' '3.7=1 0 0 0 0 0 1'
hinted 'below 0' 'all would hold if 三（一）予以公开 × 自然人 were 1' \
    '1=1 0 0 0 0 0 1' '3.1=-1 0 0 0 0 0 1' '3.7=1 0 0 0 0 0 1'
hinted 'a cell and its total' 'all would hold if 三（四）1 × 自然人 and 总计 were 0' \
    '3.4.1=6 0 0 0 0 0 6'
hinted 'the same in the sum' 'all would hold if 三（七）总计 × 自然人 and 总计 were 1' \
    '1=1 0 0 0 0 0 1' '3.4.1=1 0 0 0 0 0 1'
hinted 'a cell and its total, to two values' \
    'all would hold if 三（七）总计 × 自然人 were 1 and 三（七）总计 × 总计 were 3' \
    '1=1 2 0 0 0 0 3' '3.1=1 2 0 0 0 0 3' '3.7=0 2 0 0 0 0 2'
hinted 'two cells of a column' \
    'all would hold if 三（三）1 × 科研机构 and 三（六）3.其他 × 科研机构 were 0' \
    '3.3.1=0 0 2 0 0 0 0' '3.6.3=0 0 2 0 0 0 0'
hinted 'two cells far apart' \
    'all would hold if 一 × 自然人 were 1 and 三（一）予以公开 × 商业企业 were 2' \
    '1=0 2 0 0 0 0 3' '3.1=1 0 0 0 0 0 3' '3.7=1 2 0 0 0 0 3'
hinted 'several ways' - '1=1 0 0 0 0 0 1' '2=1 0 0 0 0 0 1' '3.1=1 0 0 0 0 0 1' \
    '3.7=1 0 0 0 0 0 1'
hinted 'no way with two' - '1=5 0 0 0 0 0 4' '3.1=1 0 0 0 0 0 2' '3.7=9 0 0 0 0 0 3'
hinted 'too long to say' - '1=98765432101 0 0 0 0 0 98765432101' \
    '3.1=98765432101 0 0 0 0 0 98765432101' '3.7=98765432101 0 0 0 0 0 9'

# Two cells that only one sum has, as others are open.
hinted 'two that come to nothing' 'all would hold if 一 × 自然人 and 二 × 自然人 were 0' \
    '1=5 ? 0 0 0 0 0' '2=5 ? 0 0 0 0 0'
hinted 'two that come to more' - '1=5 ? 0 0 0 0 3' '2=5 ? 0 0 0 0 0' '3.6.3=3 0 0 0 0 0 3' \
    '3.7=3 0 0 0 0 0 3'
hinted 'two that come to a fraction' - '1=0.5 ? 0 0 0 0 2.2' '2=0.3 ? 0 0 0 0 0' \
    '3.6.3=2.2 0 0 0 0 0 2.2' '3.7=2.2 0 0 0 0 0 2.2'
hinted 'two that are to be alike' - '1=0.5 ? 0 0 0 0 0' '3.1=? ? 0 0 0 0 0' '3.7=2.2 ? 0 0 0 0 0'

# A cell that the text leaves open takes its sums with it.
hinted 'a sum that cannot be checked' 'all would hold if 二 × 总计 were 0' \
    '1=? 1 0 0 0 0 2' '3.1=1 1 0 0 0 0 2' '3.7=1 1 0 0 0 0 2' '2=0 0 0 0 0 0 1'

# The same sums, added up apart.

# apart NAME ARGUMENT ...: sums.pl finds what giar-lint finds.
apart()
{
	name=$1
	shift
	run perl tests/lib/sums.pl "$@"
	is "$name: sums added up apart" "$(sed 's/reports .* findings [1-9].* wrong/... wrong/' \
	    "$tmp/out" "$tmp/err")" '... wrong 0'
}
apart '100 reports' 41 100
set --
for truth in tests/reports/*.truth.tsv; do
	set -- "$@" "${truth%.truth.tsv}.txt"
done
apart 'tests/reports' "$@"

if [ -d "$seeds" ]; then
	for hint in '001_:三（四）1 × 自然人 and 总计 were 0' '003_:三（七）总计 × 自然人 and 总计 were 1'; do
		giar-lint -S error "$seeds/${hint%%:*}"*.txt >"$tmp/found"
		is "seed ${hint%%_*}" "$(sed 's/.*; all would hold if \(.*\) \[.*/\1/' "$tmp/found" |
		    sort -u)" "${hint#*:}"
	done
else
	skip 'the seeds' "no $seeds"
fi

finish
