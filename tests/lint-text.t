#!/bin/sh
# lint-text.t: the rules on what the text says of itself: lists of parts, shares, years, the
# decree that is cited. tests/sentences.tsv has sentences of which they speak, or do not.

. tests/lib/tap.sh
. tests/lib/lint.sh

base >"$tmp/base"
mkdir "$tmp/say"

# Each sentence in section 一, or 五, of a report of its own, as file RULE.LINE.SIGN. The
# tables, all 0, are not what it is about.
grep -v '^#' tests/sentences.tsv | tr '\t' '|' >"$tmp/sentences"
n=0
while IFS='|' read -r rule sign sentence section; do
	n=$((n + 1))
	[ "$section" ] && line='/^栏目/' || line=5
	sed "${line}s/\$/\\
\\
$(printf '%s' "$sentence" | sed 's/[/&\\]/\\&/g')/" "$tmp/base" >"$tmp/say/$rule.$n.$sign"
done <"$tmp/sentences"
(cd "$tmp/say" && giar-lint -TH -r -none-but-some -- *) | cut -f 1,4 | sort -u >"$tmp/found"
for file in "$tmp"/say/*; do
	file=${file##*/}
	rule=${file%%.*}
	n=${file#*.}
	grep -q "^$file	$rule\$" "$tmp/found" && got=+ || got=-
	is "$rule: $(sed -n "${n%.*}p" "$tmp/sentences" | cut -d '|' -f 3-)" "$got" "${file##*.}"
done
awk -F '[.\t]' '$1 != $4 { print $4 ": " $0 }' "$tmp/found" >"$tmp/other"
same 'no other rule speaks of these sentences' "$tmp/other" /dev/null
# Of what a rate is, is open where applications come from last year or go to the next.
for row in 二、上年结转 四、结转下年度; do
	sed "/^$row/s/0\$/2/; 5s/\$/受理申请20件，办结18件，办结率100%。/" "$tmp/base" >"$tmp/carried"
	is "a rate, with $row" "$(lint -r text-percent "$tmp/carried")" ''
done
sed '/^（本列/,/^四、结/d; 5s/$/受理申请20件，办结18件，办结率100%。/' "$tmp/base" >"$tmp/without"
is 'a rate, without table 3' "$(lint -r text-percent "$tmp/without")" ''
sed '5s/$/受理申请20件，办结18件，办结率100%。/
	s/^\([二四]、.*\)0$/\1/' "$tmp/base" >"$tmp/blank"
is 'a rate, with blank cells' "$(lint -r text-percent "$tmp/blank" | cut -d ' ' -f 3)" text-percent

share='收到申请20件，其中网上申请15件，占80%。'
sed "5s/\$/$share/; s/^\(.*（七）总计.*\)	[0-9]*\$/\1	详见附表/" "$tmp/base" >"$tmp/open"
is 'a share, with no total' "$(lint -r text-percent "$tmp/open" | cut -d ' ' -f 3)" text-percent
sed "5s/\$/收到申请20件，其中网上申请15件，占答复总数的50%。/; s/^\(.*（七）总计.*\)	[0-9]*\$/\1	30/" \
    "$tmp/base" >"$tmp/answered"
is 'a share of what was dealt with' "$(lint -r text-percent "$tmp/answered")" ''

# says WHAT TEXT RULE: of that text in place of line 5 no rule speaks but the given.
says()
{
	text=$2 perl -pe '$_ = "$ENV{text}\n" if $. == 5' "$tmp/base" >"$tmp/said"
	is "$1" "$(lint -r -none-but-some,-text-received "$tmp/said" | cut -d ' ' -f 3)" "$3"
}

# Text without stops is no sentence, and too many numbers are no list.
long=$(perl -e 'print "请到窗口咨询，" x 220')
many=$(perl -e 'print "来电1次，" x 50')
parts=$(perl -e 'print "，第", chr(97 + $_), "类9件" for 0 .. 14')
for begin in '' "$long" "$many"; do
	[ "$begin" ] && rule= || rule=text-breakdown
	says 'a list' "${begin}收到申请20件，其中网上申请15件，信函申请8件。" "$rule"
	says 'a list in brackets' "${begin}收到申请20件（其中网上申请15件，信函申请8件）。" "$rule"
	says 'a list in the next sentence' \
	    "发布消息28条。${begin}办事。其中：机构职能2条，动态18条，其他12条。" "$rule"
	[ "$begin" ] && rule= || rule=text-percent
	says 'a share' "${begin}申请共20件，网上申请5件，占30%。" "$rule"
	says 'a share of the sentence before' "${begin}申请共20件；网上申请5件，占30%。" "$rule"
done
says 'a list of fifteen' "收到申请20件，其中$parts。" ''
says 'a list of fourteen' "收到申请20件，其中${parts%，*}。" text-breakdown
says 'parts' '本年报由“总体情况”“公开情况”五个部分组成。' parts-count
says 'parts in text without stops' "${long}本年报由“总体情况”“公开情况”五个部分组成。" ''
says 'a period' '统计期限为2021年1月1日至2021年12月31日。' year-mismatch
says 'a period in text without stops' "${long}统计期限为2021年1月1日至2021年12月31日。" ''

for rule in text-breakdown text-percent parts-count year-mismatch year-stale basis-outdated; do
	ok "$rule: sentences" test "$(grep -c "^$rule|+" "$tmp/sentences")" -ge 3 \
	    -a "$(grep -c "^$rule|-" "$tmp/sentences")" -ge 5
done

finish
