#!/bin/sh
# headings.t: what is asked of a line before a pattern runs (common/heading.c: how its words
# begin and end, what stands in them) leaves out no heading that the pattern has.

. tests/lib/tap.sh

perl tests/lib/wordings.pl common/heading.c 500 | sort -u >"$tmp/want"
is 'each section has wordings' "$(cut -f 1 "$tmp/want" | uniq | tr '\n' ' ')" '1 2 3 4 5 6 '

# A report of one heading each.
awk -F '\t' '{ split("一 二 三 四 五 六", ordinals, " ")
	print "==> " NR " <==\n" ordinals[$1] "、" $2 }' "$tmp/want" >"$tmp/reports"
run giar-sections --list --no-header "$tmp/reports"
sed 's/^[^	]*	[^	]*	\([1-6]\)	heading	...、/\1	/' "$tmp/out" >"$tmp/got"
same 'all are headings of their section' "$tmp/got" "$tmp/want"
finish
