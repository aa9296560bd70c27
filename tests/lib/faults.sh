# faults.sh: for tests that make each call of a program fail; read behind tap.sh.

faults=$GIAR_BIN/lib/faults.so

# The programs may be built with the address sanitizer, whose checks must go on behind ours.
ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0
export ASAN_OPTIONS

# faulty NAME COMMAND ...: runs the command with each of its calls in trouble, as
# tests/lib/faults.c tells.
faulty()
{
	name=$1
	shift
	if LD_PRELOAD=$faults "$@" >"$tmp/calls.one" 2>"$tmp/wrong"; then
		pass "$name"
	else
		fail "$name"
		sed 60q "$tmp/wrong" | note
	fi
	cat "$tmp/calls.one" >>"$tmp/calls"
}

# faulty_report FILE: all programs on that report and what they make of it.
faulty_report()
{
	report=$1
	giar-tables "$report" >"$tmp/tables" 2>/dev/null
	giar-tsv "$tmp/tables" >"$tmp/facts" 2>/dev/null
	faulty "giar-sections $report" giar-sections "$report"
	faulty "giar-tables $report" giar-tables "$report"
	faulty "giar-tsv: $report" giar-tsv "$tmp/tables"
	faulty "giar-sum: $report" giar-sum "$tmp/facts"
	faulty "giar-lint $report" giar-lint -T -s "$report"
}

# faulty_layout LAYOUT ARGUMENT ...: the same on a report that is made up in that layout.
faulty_layout()
{
	layout=$1
	shift
	perl tests/lib/report.pl --layout "$layout" --seed 1 "$@" >"$tmp/$layout"
	faulty_report "$tmp/$layout"
}

# told: how many calls were in trouble, by manner; no manner may have met none.
told()
{
	awk -F '\t' '{ n[$1] += $2 } END { for (m in n) print n[m], m }' "$tmp/calls" |
	    sort -k 2 >"$tmp/told"
	awk '{ n += $1 } END { print n " calls in trouble" }' "$tmp/told" | note
	note <"$tmp/told"
	is 'no manner of trouble was left out' "$(awk '$1 == 0 { print $2 }' "$tmp/told")" ''
}

LD_PRELOAD=$faults giar-sum >"$tmp/calls" 2>/dev/null </dev/null
[ -s "$tmp/calls" ] || skip_all 'calls cannot be interposed here'
