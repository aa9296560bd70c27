#!/bin/sh
# lint-clean.t: as tests/lint-clean.t, at length: a thousand reports without a fault.

. tests/lib/tap.sh

for seed in 301 302 303 304 305; do
	run perl tests/lib/clean.pl "$seed" 200
	is "200 reports, seed $seed" "$(sed 's/ cells.*wrong/ wrong/' "$tmp/out" "$tmp/err")" \
	    'reports 200 wrong 0'
done

finish
