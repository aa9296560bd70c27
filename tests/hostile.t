#!/bin/sh
# hostile.t: texts that say little at great length (tests/hostile), a few of each kind;
# tests/all/hostile.t does it at length, for all programs.

. tests/lib/tap.sh
. tests/lib/linear.sh

for kind in $(perl tests/hostile/make.pl kinds); do
	make 250 -r "$kind"
	linear "$kind" giar-tables giar-lint
done
# A row of very many cells, each a word of a head.
make 1000 -l heads
linear 'heads in one line' giar-tables
# Lines of a table, again and again.
for fifth in 3 4; do
	for n in 1 2; do
		perl tests/hostile/again.pl $fifth "$((7 * n))000000" \
		    <tests/reports/pipes-org.txt >"$tmp/$n"
	done
	linear "lines again and again behind $fifth fifths" giar-tables
done
# The same report, some ten thousand times.
make 1500 report
linear 'copies of a report' giar-lint
for n in 1 2; do
	perl tests/hostile/copies.pl "${n}500000" >"$tmp/$n"
done
linear 'copies that differ in what they leave blank' giar-lint

# within NAME KILOBYTES STATUS PROGRAM ...: there is memory for it in so many beside the base.
within()
{
	name=$1
	kilobytes=$2
	want=$3
	shift 3
	(ulimit -v $((base + kilobytes)) && "$@" >"$tmp/out" 2>"$tmp/said")
	is "$name: status" $? "$want"
	same "$name: messages" "$tmp/said" /dev/null
}

# What is kept of each group, and of each report, is little.
perl -e 'print "name\tunit\tvalue\n"; print "group $_\t件\t7\n" for 1 .. 400_000' >"$tmp/groups"
within '400,000 groups in 200 bytes each, and their names' $((80000 + $(wc -c <"$tmp/groups") / 1024)) \
    0 giar-sum -g name,unit "$tmp/groups"
is 'as many sums' "$(wc -l <"$tmp/out")" 400001
perl -e 'printf "某市第%d局2022年政府信息公开工作年度报告\n一、总体情况\n第%d局的工作由第%d科办理。\n" .
    "二、主动公开政府信息情况\n乙。\n", $_, 7 * $_, 3 * $_ for 1 .. 40_000' >"$tmp/reports"
within '40,000 reports in 1 KB each' 40000 0 giar-lint -r duplicate-report,carry-over "$tmp/reports"
within '40,000 reports in 4 KB each' 160000 0 giar-lint -r duplicate-report,copied-report \
    "$tmp/reports"

finish
