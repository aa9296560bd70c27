#!/bin/sh
# giar-diff.t: what giar-diff tells of two files of facts, and of two reports.

. tests/lib/tap.sh

mkdir "$tmp/tmp"
TMPDIR=$tmp/tmp
export TMPDIR
tab=$(printf '\t')

# facts FILE: lines of words, the first a header, become a file of facts; - is an empty field,
# _ a blank.
facts()
{
	sed "s/ /$tab/g; s/$tab-\$/$tab/; s/$tab-$tab/$tab$tab/g; s/_/ /g" >"$tmp/$1"
}

# differs NAME: the last run found what standard input has, in words as above, and said
# nothing.
differs()
{
	facts want
	same "$1" "$tmp/out" "$tmp/want"
	is "$1: status" "$status" 1
	same "$1: messages" "$tmp/err" /dev/null
}

# refused NAME ERE: the last run ended with 2, printed nothing, and said one thing.
refused()
{
	is "$1: status" "$status" 2
	like "$1: message" "$(cat "$tmp/err")" "^giar-diff: $2"
	is "$1: one message" "$(wc -l <"$tmp/err")" 1
	same "$1: output" "$tmp/out" /dev/null
}

diff_facts()
{
	run giar-diff "$@" "$tmp/a" "$tmp/b"
}

facts a <<'END'
table row col value unit state
3 1 natural 12 件 ok
3 1 business 0 件 ok
3 1 research - 件 blank
3 1 charity - 件 ambiguous
3 1 legal 5 件 ok
3 1 other 7 件 ok
3 2 natural - 件 absent
2.8 fees amount 0.1 万元 ok
2.9 procurement amount 6000 元 ok
2.1 rules made 4 件 ok
END
facts b <<'END'
state value unit row col table
ok 12 件 1 natural 3
ok -3 件 1 business 3
ok 0 件 1 research 3
ok 8 件 1 charity 3
blank - 件 1 legal 3
ambiguous - 件 1 other 3
ok 0.10 万元 fees amount 2.8
ok 0.6 万元 procurement amount 2.9
ok 2 件 rules issued 2.1
END
diff_facts
differs 'two files of facts' <<'END'
table row col old new change
3 1 business 0 -3 -3
3 1 research blank 0 -
3 1 charity ambiguous 8 -
3 1 legal 5 blank -
3 1 other 7 ambiguous -
2.9 procurement amount 6000_元 0.6_万元 -
2.1 rules made 4 absent -
2.1 rules issued absent 2 -
END

awks giar-diff "$tmp/a" "$tmp/b"
run giar-diff "$tmp/a" - <"$tmp/b"
same 'standard input' "$tmp/out" "$tmp/want"
diff_facts -H
sed 1d "$tmp/want" >"$tmp/body"
same '-H' "$tmp/out" "$tmp/body"
sed 's/$/\r/' "$tmp/a" >"$tmp/crlf"
run giar-diff "$tmp/crlf" "$tmp/b"
same 'lines that end with CR LF' "$tmp/out" "$tmp/want"

run giar-diff "$tmp/a" "$tmp/a"
is 'the same: status' "$status" 0
is 'the same: cells in doubt are told' "$(cat "$tmp/err")" \
    'giar-diff: cells ambiguous or invalid in both, which may have changed: 1'
is 'the same: the header is printed' "$(cat "$tmp/out")" \
    "$(printf 'table\trow\tcol\told\tnew\tchange')"
sed '/ambiguous/d; s/made.4/made\t4.00/; s/other.7/other\t07/' "$tmp/a" >"$tmp/c"
sed '/ambiguous/d' "$tmp/a" >"$tmp/d"
run giar-diff "$tmp/c" "$tmp/d"
is 'numbers written otherwise: status' "$status" 0
same 'numbers written otherwise' "$tmp/err" /dev/null

# Exact for numbers of any length: against Perl's Math::BigFloat.
perl -MMath::BigFloat -e '
	srand 7;
	open my $a, ">", "$ARGV[0]/a"; open my $b, ">", "$ARGV[0]/b";
	sub digits { my $d = join "", map { int rand 10 } 1 .. $_[0]; $d =~ s/^0+(?=.)//r }
	sub number {
		my $n = (rand() < .5 ? "-" : "") . digits(1 + rand 30);
		return rand() < .5 ? $n : $n . "." . digits(7) . (1 + int rand 9);
	}
	print $_ "table\trow\tcol\tvalue\tunit\tstate\n" for $a, $b;
	print "table\trow\tcol\told\tnew\tchange\n";
	for my $i (map { "r$_" } 1 .. 300) {
		my ($x, $y) = (number(), number());
		s/^-0*(?:\.0*)?$/0/ for $x, $y;
		$y = $x if rand() < .1;
		print $a "3\t$i\tc\t$x\t\tok\n";
		print $b "3\t$i\tc\t$y\t\tok\n";
		my $d = Math::BigFloat->new($y)->bsub(Math::BigFloat->new($x))->bstr;
		$d =~ s/0+$//, $d =~ s/\.$// if $d =~ /\./;
		print "3\t$i\tc\t$x\t$y\t$d\n" if $d ne "0";
	}' "$tmp" >"$tmp/want"
diff_facts
same 'long numbers' "$tmp/out" "$tmp/want"
ok 'there are long numbers' test "$(wc -l <"$tmp/want")" -gt 200

# Several reports in a file.
facts a <<'END'
org year table row col value unit state
甲 2022 3 1 total 5 件 ok
乙 2022 3 1 total 6 件 ok
END
facts b <<'END'
org year table row col value unit state
乙 2023 3 1 total 8 件 ok
org year table row col value unit state
甲 2023 3 1 total 5 件 ok
丙 2023 3 1 total 1 件 ok
END
diff_facts -g org
differs 'reports by organ' <<'END'
org table row col old new change
乙 3 1 total 6 8 2
丙 3 1 total absent 1 -
END
diff_facts
refused 'several reports' ".*a:3: 3 1 total again, first in line 2; tell reports apart: -g org,year"
diff_facts -g nation
refused 'no such column' ".*a:1: no column nation"

# Reports, as handed in and as published.
layout=tabsN
for n in a b; do
	perl tests/lib/report.pl --seed 5 --layout $layout --fill full --year 2023 \
	    --truth "$tmp/truth" >"$tmp/$n"
	layout=html
done
run giar-diff -r "$tmp/a" "$tmp/b"
is 'a report in two layouts: status' "$status" 0
same 'a report in two layouts: messages' "$tmp/err" /dev/null
figure=$(awk -F '\t' '$1 == 3 && $2 == "3.1" && $3 == "natural" { print $4 }' "$tmp/truth")
giar-tables -t 3 "$tmp/a" | awk -F '\t' '$6 == "3.1" { print $7 }' >"$tmp/line"
sed "$(cat "$tmp/line")s/\t$figure\t/\t$((figure + 100))\t/" "$tmp/a" >"$tmp/c"
run giar-diff -r "$tmp/a" "$tmp/c"
differs 'a figure that was changed' <<END
table row col old new change
3 3.1 natural $figure $((figure + 100)) 100
END
run giar-diff -r -g row_label "$tmp/a" "$tmp/c"
like 'the label of its row' "$(cat "$tmp/out")" '^三、本年度办理结果.*	natural	'
run giar-diff -Hr -- - "$tmp/c" <"$tmp/a"
is 'a report on standard input' "$(cut -f 6 "$tmp/out")" 100

usage()
{
	run giar-diff --help
	is 'help: status' "$status" 0
	like 'help' "$(cat "$tmp/out")" '^  -r, --reports +[a-z]'
	run giar-diff -V
	is 'version' "$(cat "$tmp/out")" "giar-diff $(giar-tables -V | cut -d ' ' -f 2)"
	run giar-diff -x a b
	refused 'an unknown option' 'unknown or ambiguous option -x; try: giar-diff --help'
	run giar-diff "$tmp/a"
	refused 'one file' '1 files, should be 2'
	run giar-diff - -
	refused 'standard input twice' 'standard input can be read but once'
}
usage

# bad NAME ERE: a file of facts that is none, from standard input in words as above.
bad()
{
	facts x
	run giar-diff "$tmp/x" "$tmp/x"
	refused "$1" ".*/x:$2"
}

: >"$tmp/x"
run giar-diff "$tmp/x" "$tmp/x"
refused 'an empty file' '.*/x: nothing in it'
run giar-diff "$tmp/none" "$tmp/x"
refused 'no such file' '.*/none: No such file or directory'
run giar-diff "$tmp/x" "$tmp"
refused 'a directory' '.*: Is a directory'
run giar-diff "$tmp/a" "$tmp/c"
refused 'a report without -r' '.*/a:2: no column table; facts are what giar-tsv prints, reports take -r'
mkdir "$tmp/a\\tb"
printf 'x\n' >"$tmp/a\\tb/c"
run giar-diff "$tmp/a\\tb/c" "$tmp/a"
refused 'a name with a backslash' '.*/a\\tb/c:1: no column table'
bad 'a line too short' '2: wrong number of fields: 5, should be 6' <<'END'
table row col value unit state
3 1 natural 12 件
END
bad 'no number' '2: value is no plain decimal number: 1,2' <<'END'
table row col value unit state
3 1 natural 1,2 件 ok
END
bad 'no state' '2: no state: good' <<'END'
table row col value unit state
3 1 natural 12 件 good
END
bad 'a value that is not certain' '2: state is ambiguous, but value is not empty' <<'END'
table row col value unit state
3 1 natural 12 件 ambiguous
END
bad 'a column twice' '1: more than one column row' <<'END'
table row row value unit state
END
: >"$tmp/x"
run giar-diff -r "$tmp/c" "$tmp/x"
is 'a report without tables: status' "$status" 2
like 'a report without tables' "$(cat "$tmp/err")" '^giar-diff: .*/x: no table of a report in it'
same 'a report without tables: output' "$tmp/out" /dev/null
run sh -c 'giar-diff -r "$1" - <&-' - "$tmp/c"
is 'standard input closed: status' "$status" 2
run giar-diff -r "$tmp/none" "$tmp/c"
is 'a report that is not there: status' "$status" 2
like 'a report that is not there' "$(cat "$tmp/err")" '^giar-tables: .*/none: No such file'
if [ -w /dev/full ]; then
	status=0
	giar-diff -r "$tmp/a" "$tmp/c" >/dev/full 2>"$tmp/err" || status=$?
	is 'a full disk: status' "$status" 2
	like 'a full disk' "$(cat "$tmp/err")" 'giar-diff: standard output: No space left'
fi
# Who asks how far it is gets an answer while it waits for input, and the output is the same.
# It reads what no pipe holds.
mkfifo "$tmp/fifo" "$tmp/said"
giar-diff -r "$tmp/a" - <"$tmp/fifo" >"$tmp/out" 2>"$tmp/said" &
exec 8>"$tmp/fifo" 7<"$tmp/said"
yes '' | sed 1500000q >&8
kill -USR1 $!
read -r said <&7
is 'SIGUSR1: an answer' "$said" 'giar-diff: -: file 2 of 2'
cat "$tmp/a" >&8
exec 8>&-
wait $!
is 'SIGUSR1: no other' "$(cat <&7)" ''
is 'SIGUSR1: the output is there' "$(sed 1q "$tmp/out")" "$(printf 'table\trow\tcol\told\tnew\tchange')"

is 'nothing left in TMPDIR' "$(find "$tmp/tmp" ! -path "$tmp/tmp")" ''

finish
