#!/bin/sh
# stream.t: a stream of 60 MB goes through each program in little memory, and every report
# in it is told as it is alone. No two different reports are of one organ on one year or on two
# years in a row, so that the rules over several reports have nothing to tell.

. tests/lib/tap.sh

limit=49152	# kilobytes of address space: 16 MB, and as much for the shared libraries
times=200
for i in 1 2 3 4 5 6 7 8 9 10; do
	perl tests/lib/report.pl --layout tabs10 --form 2021 --fill full --year 2024 --seed "$i"
	perl tests/lib/report.pl --layout stacked --form 2019 --fill sparse --year 2020 --seed "$i"
	perl tests/lib/report.pl --layout tabs11 --form 2021 --fill single --year 2022 --seed "$i"
done >"$tmp/unit"
i=0
while [ "$i" -lt "$times" ]; do
	cat "$tmp/unit" "$tmp/unit" "$tmp/unit"
	i=$((i + 1))
done >"$tmp/stream"

# lines PROGRAM INPUT ...: how many lines it prints without headers; "trouble" if it fails.
lines()
{
	in=$1
	shift
	(ulimit -v "$limit" && "$@" -H "$in" >"$tmp/out") || [ $? -eq 1 ] || echo trouble
	grep -c . "$tmp/out"
}

for prog in giar-sections giar-tables giar-lint; do
	one=$(lines "$tmp/unit" "$prog")
	is "$prog: a stream" "$(lines "$tmp/stream" "$prog")" "$((one * times * 3))"
done
giar-tables "$tmp/stream" >"$tmp/tables"
giar-tables "$tmp/unit" >"$tmp/tables1"
one=$(lines "$tmp/tables1" giar-tsv)
is 'giar-tsv: a stream' "$(lines "$tmp/tables" giar-tsv)" "$((one * times * 3))"
giar-tsv "$tmp/tables" >"$tmp/facts"
giar-tsv "$tmp/tables1" | giar-sum | awk -F '\t' -v OFS='\t' -v CONVFMT=%.12g -v OFMT=%.12g -v n="$((times * 3))" '
	NR > 1 { $5 *= n; $6 *= n; $7 *= n } { print }' >"$tmp/want"
(ulimit -v "$limit" && giar-sum "$tmp/facts") >"$tmp/got"
same 'giar-sum: a stream' "$tmp/got" "$tmp/want"

finish
