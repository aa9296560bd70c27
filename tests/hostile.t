#!/bin/sh
# hostile.t: texts that say little at great length (tests/hostile), a few of each kind;
# tests/all/hostile.t does it at length, for all programs.

. tests/lib/tap.sh
. tests/lib/linear.sh

for kind in $(perl tests/hostile/make.pl kinds); do
	make 250 -r "$kind"
	linear "$kind" giar-tables giar-lint
done
# The same report, some ten thousand times.
make 1500 report
linear 'copies of a report' giar-lint
for n in 1 2; do
	perl tests/hostile/copies.pl "${n}500000" >"$tmp/$n"
done
linear 'copies that differ in what they leave blank' giar-lint

finish
