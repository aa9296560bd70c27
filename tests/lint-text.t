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

for rule in text-breakdown text-percent parts-count year-mismatch year-stale basis-outdated; do
	ok "$rule: sentences" test "$(grep -c "^$rule|+" "$tmp/sentences")" -ge 3 \
	    -a "$(grep -c "^$rule|-" "$tmp/sentences")" -ge 5
done

finish
