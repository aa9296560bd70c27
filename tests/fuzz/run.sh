#!/bin/sh
# run.sh: runs the fuzz targets, one after the other.
#
# usage: run.sh DIRECTORY SECONDS SEED [TARGET ...]
#
# DIRECTORY is where make has built them. Each target begins with tests/reports, or what the
# programs say of them, with what once went wrong (tests/fuzz/found), and with what it kept of
# earlier runs (DIRECTORY/kept); it has its part of the seconds. SEED is where its random numbers
# begin, so that another run goes the same way; 0: nobody knows. A line tells what it did. An
# input that goes wrong is kept in DIRECTORY/wrong: the target, run on that file, tells again
# what is wrong. Then the status is 1.

set -eu

[ $# -ge 3 ] || { echo 'usage: run.sh DIRECTORY SECONDS SEED [TARGET ...]' >&2; exit 2; }
dir=$1
seconds=$2
seed=$3
shift 3
[ $# -gt 0 ] || set -- giar-sections giar-tables giar-tsv giar-sum giar-lint
each=$((seconds / $#))
[ "$each" -gt 0 ] || each=1

# begin TARGET: the texts that it begins with.
begin()
{
	mkdir -p "$dir/kept/$1" "$dir/first/$1"
	for found in tests/fuzz/found/"$1"-*; do
		[ ! -f "$found" ] || cp "$found" "$dir/first/$1"
	done
	for report in tests/reports/*.txt; do
		stem=${report%.txt}
		name=$dir/first/$1/${stem##*/}
		case $1 in
		giar-tsv)
			cp "$stem.tables" "$name"
			"$dir/giar-tsv" -c "$stem.tables" >"$name.csv" 2>/dev/null ;;
		giar-sum)	cp "$stem.tsv" "$name" ;;
		*)		cp "$report" "$name" ;;
		esac
	done
}

mkdir -p "$dir/wrong"
"$dir/lib/forms-print" | perl tests/fuzz/dictionary.pl >"$dir/words"
bad=0
for target; do
	begin "$target"
	log=$dir/$target.log
	wrong=
	"$dir/fuzz/$target" -seed="$seed" -max_total_time="$each" -max_len=16384 -timeout=20 \
	    -rss_limit_mb=2048 -print_final_stats=1 -dict="$dir/words" \
	    -artifact_prefix="$dir/wrong/$target-" "$dir/kept/$target" "$dir/first/$target" \
	    >"$log" 2>&1 || { wrong=', WRONG'; bad=1; }
	awk -v target="$target" -v wrong="$wrong" '
		/ cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") cov = $(i + 1) }
		/number_of_executed_units/ { n = $2 }
		END { print target ": " n + 0 " executions, coverage " cov + 0 wrong }' "$log"
	[ -z "$wrong" ] || grep -vE '^(#|stat::)' "$log" | tail -n 60
done
exit $bad
