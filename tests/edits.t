#!/bin/sh
# edits.t: reports that were edited at random never get a figure wrong, whatever their
# layout. For more of them run tests/lib/edits.pl with another seed and a larger count; it
# says how to see one.

. tests/lib/tap.sh

seed=31
count=300

for layouts in tabs9,tabs10,tabs11,tabsN stacked,stacked-bare,stacked-flat csv,bars,asciidoc \
    box,grid,links html,dashes pipes,html2text flowing,aligned,dump; do
	run perl tests/lib/edits.pl --layouts $layouts $seed $count
	note "seed $seed, $count edits of $layouts"
	is "$layouts: status" "$status" 0
	is "$layouts: edits" "$(sed 's/ far .*//' "$tmp/out" "$tmp/err")" \
	    "edits $count wrong 0 outside 0"
done

run perl tests/lib/edits.pl --print $seed 7
cp "$tmp/out" "$tmp/first"
run perl tests/lib/edits.pl --print $seed 7
ok 'an edited report is printed' test -s "$tmp/out"
same 'the same seed gives the same edits' "$tmp/out" "$tmp/first"

finish
