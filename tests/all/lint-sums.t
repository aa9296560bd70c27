#!/bin/sh
# lint-sums.t: as tests/lint-sums.t, at length: what giar-lint adds up is right in a
# thousand reports of all layouts.

. tests/lib/tap.sh

for seed in 201 202 203 204 205; do
	run perl tests/lib/sums.pl "$seed" 200
	is "200 reports, seed $seed" "$(sed 's/ findings.*wrong/ wrong/' "$tmp/out" "$tmp/err")" \
	    'reports 200 wrong 0'
done

finish
