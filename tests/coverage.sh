#!/bin/sh
# coverage.sh: which lines and branches of cmd/ and common/ the tests run.
#
# usage: coverage.sh DIRECTORY
#
# DIRECTORY has a build with --coverage and -DARENA_APART. All tests are run but those that
# build, ask for time and memory, or look at scripts and at what is written. Lines that no
# test runs are printed, but those of tests/uncovered.tsv: file, the line's text, and why no
# test can run it. Status 1: a test failed, or less is run than was.

set -eu

[ $# -eq 1 ] || { echo 'usage: coverage.sh DIRECTORY' >&2; exit 2; }
dir=$1
# Per cent of the lines and of the branches that are to be run, at least.
lines=100
branches=95

find "$dir" -name '*.gcda' -exec rm -f {} +
set --
for test in tests/*.t; do
	case ${test##*/} in
	build.t|completion.t|giar-text.t|hostile.t|man*.t|matrix.t|readme.t|tree.t|zh.t) ;;
	*)	set -- "$@" "$test" ;;
	esac
done
for unit in tests/unit/*.c; do
	unit=${unit##*/}
	set -- "$@" "$dir/unit/${unit%.c}"
done
GIAR_BIN=$dir prove -Q -j "$(getconf _NPROCESSORS_ONLN)" "$@"
gcovr -r . --object-directory "$dir" -f cmd/ -f common/ -e common/make/ \
    --exclude-unreachable-branches --json "$dir/coverage.json" "$dir"
perl tests/lib/coverage.pl "$dir/coverage.json" tests/uncovered.tsv "$lines" "$branches"
