#!/bin/sh
# faults.t: as tests/faults.t, on every report of tests/reports, made-up ones in every layout,
# and longer texts.

. tests/lib/tap.sh
. tests/lib/faults.sh

for report in tests/reports/*.txt; do
	faulty_report "$report"
done
for layout in $(perl tests/lib/report.pl --layout none 2>&1 | sed -n 's/^layouts: //p'); do
	faulty_layout "$layout" --form 2019
	faulty_layout "$layout" --fill full --digits 5
done

cat tests/reports/tabs-*.txt >"$tmp/stream"
faulty_report "$tmp/stream"
for kind in rows aligned stacked piped tabbed; do
	perl tests/hostile/make.pl -r $kind 200000 >"$tmp/$kind"
	faulty "giar-tables: long: $kind" giar-tables "$tmp/$kind"
done

told
finish
