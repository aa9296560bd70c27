#!/bin/sh
# reports.t: what each program says of each report in tests/reports, to the byte, and its
# figures against the truth. tests/README tells how a report is added. GIAR_ACCEPT=1
# writes down what the programs say instead of comparing.

. tests/lib/tap.sh

# expect NAME FILE: is what was printed, $tmp/FILE, the same as the file NAME.FILE?
expect()
{
	if [ -n "${GIAR_ACCEPT:-}" ]; then
		cp "$tmp/$2" "$1.$2"
	fi
	if [ -f "$1.$2" ]; then
		same "$1.$2" "$tmp/$2" "$1.$2"
	else
		fail "$1.$2"
		note 'it is missing; sh scripts/test --accept makes it'
	fi
}

# say FILE COMMAND ...: runs the command into $tmp/FILE; adds to $tmp/status how it ended
# and what it said on standard error.
say()
{
	kind=$1
	shift
	run "$@"
	mv "$tmp/out" "$tmp/$kind"
	{
		echo "$kind: status $status"
		sed "s/^/$kind: /" "$tmp/err"
	} >>"$tmp/status"
}

# All that the programs say of a report.
examine()
{
	report=$1.txt
	: >"$tmp/status"
	say sections giar-sections "$report"
	say outline giar-sections -l "$report"
	say tables giar-tables "$report"
	say tsv giar-tsv <"$tmp/tables"
	say lint giar-lint "$report"
	for kind in sections outline tables tsv lint status; do
		expect "$1" "$kind"
	done
}

# Every cell that has a figure in the truth is read, and none that has not.
hold_against_truth()
{
	perl tests/lib/check.pl "$1.truth.tsv" <"$tmp/tsv" >"$tmp/verdict" 2>&1
	if grep -q ' ambiguous 0 absent 0 wrong 0$' "$tmp/verdict"; then
		pass "$1.truth.tsv"
	else
		fail "$1.truth.tsv"
		note <"$tmp/verdict"
		note 'states of cells that are not ok:'
		awk -F '\t' '$10 != "ok"' "$tmp/tsv" | sed 40q | note
	fi
}

for report in tests/reports/*.txt; do
	name=${report%.txt}
	examine "$name"
	[ ! -f "$name.truth.tsv" ] || hold_against_truth "$name"
done

# A file that belongs to no report is a misspelt name, or left over.
for file in tests/reports/*.*; do
	name=${file#tests/reports/}
	name=tests/reports/${name%%.*}
	case ${file#"$name".} in
	txt|truth.tsv|sections|outline|tables|tsv|lint|status)
		[ -f "$name.txt" ] || { fail "$file"; note "there is no $name.txt"; } ;;
	*)
		fail "$file"; note 'not a file that tests/README names' ;;
	esac
done

finish
