#!/bin/sh
# edits.t: as tests/edits.t, at length: no edit gives a cell a figure that is not its own.

. tests/lib/tap.sh

for seed in 101 102 103; do
	is "5000 edits, seed $seed" \
	    "$(perl tests/lib/edits.pl "$seed" 5000 | tail -n 1)" "edits 5000 wrong 0 seed $seed"
done

finish
