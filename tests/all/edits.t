#!/bin/sh
# edits.t: as tests/edits.t, at length: no edit gives a cell a figure that is not its own.

. tests/lib/tap.sh

for layouts in tabs9,tabs10,tabs11,tabsN stacked,stacked-bare,stacked-flat; do
	for seed in 101 102 103; do
		run perl tests/lib/edits.pl --layouts $layouts $seed 2500
		is "2500 edits, seed $seed, $layouts" "$(tail -n 1 "$tmp/out" | sed 's/ far .*//')" \
		    "edits 2500 wrong 0 outside 0"
	done
done

finish
