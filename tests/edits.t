#!/bin/sh
# edits.t: reports that were edited at random never get a figure wrong. For more of them
# run tests/lib/edits.pl with another seed and a larger count; it says how to see one.

. tests/lib/tap.sh

seed=31
count=300

run perl tests/lib/edits.pl $seed $count
note "seed $seed, $count edits"
is 'status' "$status" 0
is 'edits' "$(cat "$tmp/out" "$tmp/err")" "edits $count wrong 0 seed $seed"

run perl tests/lib/edits.pl --print $seed 7
cp "$tmp/out" "$tmp/first"
run perl tests/lib/edits.pl --print $seed 7
ok 'an edited report is printed' test -s "$tmp/out"
same 'the same seed gives the same edits' "$tmp/out" "$tmp/first"

finish
