#!/bin/sh
# rights.t: once its files are known, a program can open no other, make or change nothing,
# run nothing, and reach nobody; and all that it was given can be read.

. tests/lib/tap.sh

# Of programs with the address sanitizer, too, the calls can be interposed.
ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0
export ASAN_OPTIONS

perl tests/lib/report.pl --layout tabsN --year 2023 >"$tmp/report"
giar-tables "$tmp/report" >"$tmp/tables"
giar-tsv "$tmp/tables" >"$tmp/facts"
printf '县局\t县政府\n' >"$tmp/units"
mkdir "$tmp/dir"
RIGHTS_DIR=$tmp/dir
RIGHTS_OTHER=$tmp/dir/other
export RIGHTS_DIR RIGHTS_OTHER
echo text >"$RIGHTS_OTHER"

# attempts COMMAND ...: tests/lib/rights.c says into $tmp/err what could be done.
attempts()
{
	LD_PRELOAD=$GIAR_BIN/lib/rights.so "$@" 2>&1 >/dev/null | grep -v "^$1: " >"$tmp/err"
}

attempts cat "$tmp/report"
grep -q '^read: done' "$tmp/err" || skip_all 'calls cannot be interposed here'
grep -q '^landlock: done' "$tmp/err" || skip_all 'no Landlock in this kernel'
! grep -q NO_RIGHTS "$GIAR_BIN/flags" || skip_all 'built with RIGHTS=no'
rm -rf "$tmp/dir"
mkdir "$tmp/dir"
echo text >"$RIGHTS_OTHER"

# denied NAME COMMAND ...: nothing can be done. A kernel may not know of networks, or of
# truncating, yet; then these are told.
denied()
{
	name=$1
	shift
	attempts "$@"
	for what in read list write create mkdir link rename remove run; do
		is "$name: $what" "$(sed -n "s/^$what: //p" "$tmp/err")" 'Permission denied'
	done
	for what in truncate bind connect; do
		why=$(sed -n "s/^$what: //p" "$tmp/err")
		case $why in
		'Permission denied') pass "$name: $what" ;;
		*) skip "$name: $what" "an old kernel: $why" ;;
		esac
	done
	is "$name: nothing was made" "$(ls "$tmp/dir")" other
}
denied giar-sections giar-sections "$tmp/report"
denied giar-tables giar-tables "$tmp/report"
denied giar-tsv giar-tsv "$tmp/tables"
denied giar-sum giar-sum "$tmp/facts"
denied giar-lint giar-lint "$tmp/report"
denied 'giar-lint -u' giar-lint -u "$tmp/units" "$tmp/report"
printf '%s\0' "$tmp/report" >"$tmp/list"
denied 'a list' giar-tables --files0-from=- <"$tmp/list"

# Of very many files no list is kept: then everything can be read, and nothing else done.
yes "$tmp/report" | sed 10001q | tr '\n' '\0' >"$tmp/list"
attempts giar-sections --files0-from=- <"$tmp/list"
is 'very many files: read' "$(sed -n 's/^read: //p' "$tmp/err")" 'done'
is 'very many files: create' "$(sed -n 's/^create: //p' "$tmp/err")" 'Permission denied'

# What was given can be read, whatever it is.
ln -s report "$tmp/link"
mkfifo "$tmp/fifo"
cat "$tmp/report" >"$tmp/fifo" &
for file in "$tmp/link" /dev/stdin /dev/fd/3 "$tmp/fifo"; do
	giar-tables -H "$file" <"$tmp/report" 3<"$tmp/report" 2>"$tmp/err" | cut -f 2- >"$tmp/out"
	giar-tables -H "$tmp/report" | cut -f 2- >"$tmp/want"
	same "${file##*/} can be read" "$tmp/out" "$tmp/want"
	same "${file##*/}: messages" "$tmp/err" /dev/null
done
cat "$tmp/report" | giar-tables -H /dev/stdin | cut -f 2- >"$tmp/out"
same 'a pipe by its name' "$tmp/out" "$tmp/want"
(cd "$tmp" && giar-tables -H report ./dir/../report) | cut -f 2- >"$tmp/out"
cat "$tmp/want" "$tmp/want" >"$tmp/twice"
same 'names that are not absolute' "$tmp/out" "$tmp/twice"

finish
