#!/bin/sh
# analyze.sh: what tools find that look at the source, and valgrind, which looks at runs.
#
# usage: analyze.sh DIRECTORY [TOOL ...]
#
# The tools are gcc, clang-tidy, cppcheck and valgrind; without a name those that are installed.
# DIRECTORY has a build with -DARENA_APART. A finding that is none is a line of
# tests/findings.tsv: file, check, the line's text, and why it is none. Status 1: there are others.

set -eu

[ $# -gt 0 ] || { echo 'usage: analyze.sh DIRECTORY [TOOL ...]' >&2; exit 2; }
dir=$1
shift
[ $# -gt 0 ] || set -- gcc clang-tidy cppcheck valgrind
flags="-std=c11 -D_POSIX_C_SOURCE=200809L -Icommon -I$dir"
checks='-*,clang-analyzer-*,bugprone-*'
# Not checked: C has no bounds-checked functions here (Annex K); the analyzer does not know
# va_start(3) of this machine; what follows is taste, or asked of the compiler in a better way.
for check in clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling \
    clang-analyzer-valist.Uninitialized bugprone-easily-swappable-parameters \
    bugprone-narrowing-conversions bugprone-implicit-widening-of-multiplication-result \
    bugprone-sizeof-expression bugprone-not-null-terminated-result bugprone-branch-clone \
    bugprone-reserved-identifier bugprone-suspicious-memory-comparison; do
	checks=$checks,-$check
done

# look TOOL: prints what it finds, a line each, as compilers do.
look()
{
	case $1 in
	gcc)
		for file in cmd/*.c common/*.c; do
			gcc $flags -O1 -fanalyzer -c -o /dev/null "$file" 2>&1
		done ;;
	clang-tidy)
		clang-tidy --quiet --checks="$checks" cmd/*.c common/*.c -- $flags 2>/dev/null ;;
	cppcheck)
		cppcheck --quiet --std=c11 -D_POSIX_C_SOURCE=200809L -Icommon -I"$dir" \
		    --enable=warning,performance,portability \
		    --template='{file}:{line}:{column}: {severity}: {message} [{id}]' \
		    cmd common/*.c 2>&1 ;;
	esac
}

# check COMMAND ...: runs it under valgrind; all memory is to be freed.
check()
{
	rc=0
	valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=all \
	    --errors-for-leak-kinds=all "$@" >"$dir/out" 2>"$dir/err" || rc=$?
	[ "$rc" -ne 99 ] || { echo "valgrind: $*"; sed 40q "$dir/err"; bad=1; }
}

# Each program on all reports, with what only some options do, and the unit tests.
run_all()
{
	check "$dir/giar-sections" tests/reports/*.txt
	check "$dir/giar-sections" -j tests/reports/*.txt
	check "$dir/giar-sections" -t tests/reports/*.txt
	check "$dir/giar-tables" tests/reports/*.txt
	cp "$dir/out" "$dir/tables"
	check "$dir/giar-lint" -r +copied-report -s tests/reports/*.txt
	check "$dir/giar-lint" -T -u /dev/null tests/reports/*.txt
	check "$dir/giar-tsv" -l "$dir/tables"
	check "$dir/giar-tsv" -w "$dir/tables"
	check "$dir/giar-tsv" -c "$dir/tables"
	cp "$dir/out" "$dir/csv"
	check "$dir/giar-tsv" -C "$dir/csv"
	check "$dir/giar-sum" "$dir/out"
	for unit in tests/unit/*.c; do
		unit=${unit##*/}
		check "$dir/unit/${unit%.c}"
	done
}

bad=0
for tool; do
	command -v "$tool" >/dev/null || { echo "$tool: not installed, left out"; continue; }
	if [ "$tool" = valgrind ]; then
		run_all
	else
		look "$tool" | perl tests/lib/findings.pl tests/findings.tsv || bad=1
	fi
	echo "$tool: done"
done
exit $bad
