#!/bin/sh
# linear.t: texts that say little at great length (tests/hostile) are done in time that grows
# as their size does, and in the memory that a text of their size may take.

. tests/lib/tap.sh

# A text twice as long may take so many times as long, and so much longer.
factor=3
slack=0.2
# Kilobytes of address space: 16 MB, as much again for the shared libraries and what the
# system keeps of pages that are given back; and 8 bytes for each of the text.
base=49152

# seconds PROGRAM FILE: the processor's time, and the program's status behind it.
seconds()
{
	(ulimit -v $((base + 8 * $(wc -c <"$2") / 1024)) && exec perl -e '
		open(STDOUT, ">", "/dev/null") && open(STDERR, ">", "/dev/null");
		my $status = system(@ARGV) >> 8;
		open(STDOUT, ">&", 3);
		printf "%.2f %d\n", (times)[2] + (times)[3], $status' "$@" 3>&1)
}

# linear NAME: the programs on $tmp/1 and on $tmp/2, twice as long. They may say that a text
# is too much, not that there is no memory for it.
linear()
{
	name=$1
	shift
	for prog; do
		one=$(seconds "$prog" "$tmp/1")
		two=$(seconds "$prog" "$tmp/2")
		ok "$prog: $name: $one, $two" awk -v one="$one" -v two="$two" \
		    -v factor="$factor" -v slack="$slack" 'BEGIN {
			split(one, a)
			split(two, b)
			exit !(b[1] <= factor * a[1] + slack && a[2] <= 2 && b[2] <= 2) }'
		"$prog" "$tmp/2" 2>&1 >/dev/null | grep -q 'out of memory' &&
		    fail "$prog: $name: there is memory"
	done
}

# make KILOBYTES ARGUMENT ...: the two texts, by tests/hostile/make.pl.
make()
{
	size=$1
	shift
	perl tests/hostile/make.pl "$@" "${size}000" >"$tmp/1"
	perl tests/hostile/make.pl "$@" "$((2 * size))000" >"$tmp/2"
}

for kind in $(perl tests/hostile/make.pl kinds); do
	make 1500 "$kind"
	linear "$kind" giar-tables giar-sections giar-lint
	make 500 -r "$kind"
	linear "$kind, in a report" giar-tables giar-sections giar-lint
	make 4000 -l "$kind"
	linear "$kind, in one line" giar-tables giar-sections giar-lint giar-tsv giar-sum
done

# What giar-tables and giar-tsv print, and lines of it again and again.
perl tests/lib/report.pl --layout tabs10 --form 2021 --fill full --seed 1 | giar-tables >"$tmp/tables"
giar-tsv "$tmp/tables" >"$tmp/facts"

# again PROGRAM NAME FILE LINES: the lines of the file (sed's) behind its first one.
again()
{
	for n in 1 2; do
		{
			sed 1q "$3"
			sed -n "$4p" "$3" | perl -e 'my $unit = join "", <STDIN>;
				print $unit x (1e6 * $ARGV[0] / length $unit)' "$n"
		} >"$tmp/$n"
	done
	linear "$2" "$1"
}

again giar-tsv 'one row' "$tmp/tables" 2
again giar-tsv 'a header' "$tmp/tables" 1
again giar-tsv 'all tables' "$tmp/tables" '1,$'
again giar-sum 'one fact' "$tmp/facts" 2
again giar-sum 'a header' "$tmp/facts" 1
again giar-sum 'all facts' "$tmp/facts" '1,$'

finish
