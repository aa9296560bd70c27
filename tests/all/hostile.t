#!/bin/sh
# hostile.t: texts that say little at great length (tests/hostile) are done in time that grows
# as their size does, and in the memory that a text of their size may take.

. tests/lib/tap.sh
. tests/lib/linear.sh

for kind in $(perl tests/hostile/make.pl kinds); do
	make 1500 "$kind"
	linear "$kind" giar-tables giar-sections giar-lint
	make 500 -r "$kind"
	linear "$kind, in a report" giar-tables giar-sections giar-lint
	make 4000 -l "$kind"
	linear "$kind, in one line" giar-tables giar-sections giar-lint giar-tsv giar-sum
done

# Some lines of a report, again and again.
for report in tests/reports/*.txt; do
	for fifth in 1 2 3 4; do
		for n in 1 2; do
			perl tests/hostile/again.pl $fifth "$((7 * n))000000" <"$report" >"$tmp/$n"
		done
		# Prose may be a finding each time, and these are kept until the report ends.
		linear "${report##*/}: again and again behind $fifth fifths" giar-tables \
		    $([ $fifth = 1 ] || echo giar-lint)
	done
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

# Very much of it: a million of each, tags 300,000 deep, a line of 60 MB.
for kind in headings items first titles brackets opened tabs bars label labels entities; do
	perl tests/hostile/make.pl -n 1000000 "$kind" >"$tmp/1"
	much "a million: $kind" 60 giar-tables giar-sections giar-lint
done
for kind in nested quoted; do
	perl tests/hostile/make.pl -n 300000 "$kind" >"$tmp/1"
	much "300,000 deep: $kind" 60 giar-tables giar-sections giar-lint
done
perl tests/hostile/make.pl -n 1000000 figure >"$tmp/1"
much 'a number of a million digits' 10 giar-tables giar-sections giar-lint
giar-tables -H "$tmp/1" >"$tmp/tables" 2>/dev/null
for kind in prose brackets number cells; do
	perl tests/hostile/make.pl -l "$kind" 60000000 >"$tmp/1"
	much "a line of 60 MB: $kind" 60 giar-tables giar-sections giar-lint giar-tsv giar-sum
done

finish
