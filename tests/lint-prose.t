#!/bin/sh
# lint-prose.t: what the narrative tells, against the tables.

. tests/lib/tap.sh
. tests/lib/lint.sh

rules=text-received,text-carried,text-processed,text-review,none-but-some

base >"$tmp/zero"

# Rows of the base report with these totals; natural persons have all.
table()
{
	sed "/^一、本/s/	0	0	0	0	0	0	0\$/	$1	0	0	0	0	0	$1/
		/^二、上/s/	0	0	0	0	0	0	0\$/	$2	0	0	0	0	0	$2/
		/3.其他	/s/	0	0	0	0	0	0	0\$/	$3	0	0	0	0	0	$3/
		/（七）/s/	0	0	0	0	0	0	0\$/	$4	0	0	0	0	0	$4/
		/^四、结/s/	0	0	0	0	0	0	0\$/	$5	0	0	0	0	0	$5/
		s/^0	0	0	0	0	.*/$6/" "$tmp/zero"
}
table 33 2 1 32 3 '1	0	0	1	2	1	0	0	0	1	0	2	0	0	2' >"$tmp/some"
blank='								'
sed '/^一、本/,/^四、结/s/	0	0	0	0	0	0	0$/							/
	s/^0	0	0	0	0	.*/'"$blank"'	/' "$tmp/zero" >"$tmp/blank"

# tells REPORT TEXT WANTED: what is found where the report tells that, in place of its line
# 5, or 5 and 6 with a | between.
tells()
{
	text=$(printf '%s' "$2" | tr '|' '\n' | sed '$!s/$/\\/')
	sed "5s#.*#$text#" "$tmp/$1" >"$tmp/edited"
	lint -r $rules "$tmp/edited" >"$tmp/found"
	printf '%s' "${3:+$3
}" >"$tmp/want"
	same "$1: $2" "$tmp/found" "$tmp/want"
}

for word in 收到 共收到 新收; do
	tells some "$word政府信息公开申请33件。" ''
	tells some "$word政府信息公开申请35件。" ''
	tells some "$word政府信息公开申请34件。" '5 warning text-received 3 1 total 33,35 34'
	tells some "$word政府信息公开申请0件。" '5 warning none-but-some 3 1 total 33,35 0'
	tells zero "$word政府信息公开申请0件。" ''
	tells zero "$word政府信息公开申请3件。" '5 warning none-but-some 3 1 total 0 3'
	tells blank "$word政府信息公开申请3件。" ''
	tells blank "$word政府信息公开申请0件。" ''
done
tells some '办事。|收到政府信息公开申请３４件。' '6 warning text-received 3 1 total 33,35 34'
tells some '未收到政府信息公开申请。' '5 warning none-but-some 3 1 total 33,35 0'
tells zero '未收到政府信息公开申请。' ''
tells blank '未收到政府信息公开申请。' ''
tells some '政府信息公开申请上年结转2件，结转下年度办理3件。' ''
tells some '依申请公开情况：上年结转3件，结转下年度办理2件。' '5 warning text-carried 3 2 total 2 3
5 warning text-carried 3 4 total 3 2'
tells zero '上年结转政府信息公开申请1件。' '5 warning none-but-some 3 2 total 0 1'
tells some '办结政府信息公开申请32件。' ''
tells some '办结政府信息公开申请31件。' ''
tells some '办结政府信息公开申请33件。' '5 warning text-processed 3 3.7 total 32,31 33'
tells some '办结政府信息公开申请0件。' '5 warning none-but-some 3 3.7 total 32,31 0'
tells some '因政府信息公开引发行政复议2件、行政诉讼3件。' ''
tells some '因政府信息公开引发行政复议3件、行政诉讼2件。' '5 warning text-review 4 review total 2 3
5 warning text-review 4 suit-direct,suit-reviewed total 3 2'
tells some '因政府信息公开引发行政复议、行政诉讼共6件。' \
    '5 warning text-review 4 review,suit-direct,suit-reviewed total 5 6'
tells some '因政府信息公开引发行政复议2件，其中维持2件、未审结1件。' '5 warning text-review 4 review upheld 1 2'
tells some '全年未发生因政府信息公开引发的行政复议和行政诉讼。' '5 warning none-but-some 4 review total 2 0
5 warning none-but-some 4 suit-direct,suit-reviewed total 3 0'
tells zero '因政府信息公开引发行政复议2件。' '5 warning none-but-some 4 review total 0 2'
tells blank '因政府信息公开引发行政复议2件。' ''

# A finding is one rule's, whichever are chosen.
sed '5s/.*/未收到政府信息公开申请。/' "$tmp/some" >"$tmp/edited"
is 'none-but-some silences the others' "$(lint -r text-received "$tmp/edited")" ''
sed '5s/.*/收到政府信息公开申请３４件。/' "$tmp/some" >"$tmp/edited"
is 'a message' "$(giar-lint -r text-received "$tmp/edited" | sed 's/^[^ ]*//')" \
    ' warning: “收到政府信息公开申请34件”, but 一、本年新收政府信息公开申请数量 × 总计 (3:1:total) = 33, 一 + 二 = 35 [text-received]'

# What a cell leaves open cannot be contradicted.
sed '/^二、上/s/2$/?/' "$tmp/some" >"$tmp/open"
tells open '收到政府信息公开申请34件。' ''
sed '/^一、本/s/33$/?/' "$tmp/some" >"$tmp/open"
tells open '收到政府信息公开申请3件。' ''
sed '/^四、结/d' "$tmp/some" >"$tmp/open"
tells open '结转下年度政府信息公开申请9件。' ''

# Nor what a blank cell leaves open, where the others are 0; what is dealt with of those that
# came in the year; what text without stops says, or stands behind such.
sed '/^二、上/s/0$//' "$tmp/zero" >"$tmp/half"
tells half '收到政府信息公开申请3件。' ''
tells some '办结政府信息公开申请30件。' ''
long=$(perl -e 'print "请到窗口咨询，" x 120')
tells some "${long}办事。收到政府信息公开申请34件。" ''
tells some '请到窗口咨询，办事。收到政府信息公开申请34件。' '5 warning text-received 3 1 total 33,35 34'

# Reports made up at random: nothing is found where all is true; one planted fault is, at
# its line and by its rule, and nothing else.
base | perl tests/lib/prose.pl 4 2000 >"$tmp/clean"
is '2,000 clean reports' "$(grep -c '^==>' "$tmp/clean")" 2000
giar-lint -TH -r $rules "$tmp/clean" >"$tmp/found"
same 'nothing is found in them' "$tmp/found" /dev/null
for columns in 24 40 76; do
	base | perl tests/lib/prose.pl --wrap $columns $columns 500 >"$tmp/clean"
	giar-lint -TH -r $rules "$tmp/clean" >"$tmp/found"
	same "nor in some that are $columns columns wide" "$tmp/found" /dev/null
done
base | perl tests/lib/prose.pl --faults "$tmp/want" 5 2000 >"$tmp/faulty"
giar-lint -TH -r $rules "$tmp/faulty" | cut -f 1,2,4 | sort -u >"$tmp/found"
sort -o "$tmp/want" "$tmp/want"
same 'each of 2,000 faults is found' "$tmp/found" "$tmp/want"
for rule in text-received text-carried text-processed text-review none-but-some; do
	ok "$rule is among them" grep -q "	$rule\$" "$tmp/want"
done

finish
