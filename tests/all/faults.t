#!/bin/sh
# faults.t: as tests/faults.t, on every report of tests/reports and made-up ones in every
# layout.

. tests/lib/tap.sh
. tests/lib/faults.sh

for report in tests/reports/*.txt; do
	faulty_report "$report"
done
for layout in $(perl tests/lib/report.pl --layout none 2>&1 | sed -n 's/^layouts: //p'); do
	faulty_layout "$layout" --form 2019
	faulty_layout "$layout" --fill full --digits 5
done

told
finish
