#!/bin/sh
# trouble.t: what can go wrong the same way in every program: descriptors, files, text that
# is none, options, lists of files. And what must make no difference: line ends, the way
# input arrives, the locale.

. tests/lib/tap.sh

# Input that each program takes without a word, in two files.
for n in 1 2; do
	perl tests/lib/report.pl --seed $n --layout tabsN --fill full --year 2023 >"$tmp/report$n"
	giar-tables "$tmp/report$n" >"$tmp/tables$n"
	giar-tsv "$tmp/tables$n" >"$tmp/facts$n"
done

# use PROGRAM: sets $prog; $one and $two, files it takes; $args, with which it always
# prints something.
use()
{
	prog=$1
	args=
	case $prog in
	giar-tsv) kind=tables ;;
	giar-sum) kind=facts ;;
	giar-lint) kind=report args=-T ;;
	*) kind=report ;;
	esac
	one=$tmp/${kind}1
	two=$tmp/${kind}2
}

# trouble NAME ERE: the last run ended with 2 and a message of the program's that matches.
trouble()
{
	is "$prog: $1: status" "$status" 2
	like "$prog: $1: message" "$(cat "$tmp/err")" "^$prog: $2"
	is "$prog: $1: nothing but messages" "$(grep -v "^$prog: " "$tmp/err")" ''
}

# silent NAME: the last run ended without trouble, and without a word.
silent()
{
	if [ "$prog" != giar-lint ] || [ "$status" != 1 ]; then
		is "$prog: $1: status" "$status" 0
	fi
	same "$prog: $1: messages" "$tmp/err" /dev/null
}

# same_output NAME: the last run printed what is in $tmp/want.
same_output()
{
	same "$prog: $1: output" "$tmp/out" "$tmp/want"
}

descriptors()
{
	if [ -w /dev/full ]; then
		status=0
		"$prog" $args "$one" >/dev/full 2>"$tmp/err" || status=$?
		trouble 'a full disk' 'standard output: No space left on device'
	fi
	status=0
	"$prog" $args "$one" >&- 2>"$tmp/err" || status=$?
	trouble 'standard output closed' 'standard output: '
	status=0
	"$prog" --help >&- 2>"$tmp/err" || status=$?
	trouble '--help to nowhere' 'standard output: '
	status=0
	"$prog" $args <&- >"$tmp/out" 2>"$tmp/err" || status=$?
	trouble 'standard input closed' '-: '

	"$prog" $args "$one" >"$tmp/want" 2>/dev/null
	want=$?
	status=0
	"$prog" $args "$one" 2>&- >"$tmp/out" || status=$?
	is "$prog: standard error closed: status" "$status" "$want"
	same_output 'standard error closed'
	status=0
	"$prog" $args "$tmp/missing" 2>&- >"$tmp/out" || status=$?
	is "$prog: standard error closed, and trouble: status" "$status" 2
	status=0
	"$prog" $args "$one" <&- >"$tmp/out" 2>"$tmp/err" || status=$?
	is "$prog: standard input closed and not read: status" "$status" "$want"
	same_output 'standard input closed and not read'
}

# others NAME: the last run was of $one, something bad, $two: the good files are done all
# the same, but a total that lacks a file is none.
others()
{
	if [ "$prog" = giar-sum ]; then
		same "$prog: $1: no totals" "$tmp/out" /dev/null
	else
		"$prog" $args "$one" "$two" >"$tmp/want" 2>/dev/null
		same_output "$1: the others are done"
	fi
}

files()
{
	run "$prog" $args "$one" "$tmp/missing" "$two"
	trouble 'a missing file' "$tmp/missing: No such file or directory"
	others 'a missing file'
	run "$prog" $args "$one" "$tmp" "$two"
	trouble 'a directory' "$tmp: Is a directory"
	others 'a directory'
	run "$prog" $args "$one" '' "$two"
	trouble 'a name of no characters' '(.*: )?No such file or directory'
	others 'a name of no characters'
}

# bad NAME ERE: $tmp/bad is a file that is no text; ERE is what is said of it.
bad()
{
	run "$prog" $args "$one" "$tmp/bad" "$two"
	trouble "$1" "$tmp/bad:$2"
	is "$prog: $1: one message" "$(wc -l <"$tmp/err")" 1
	others "$1"
}

texts()
{
	# What every program takes for the beginning of text, so that line 2 is the bad one.
	first=$(sed 1q "$one")

	printf '%s\n\323\320\316\304\n\326\327\n' "$first" >"$tmp/bad"
	bad GB18030 '2: .*iconv -f GB18030 -t UTF-8'
	printf '\377\376a\000b\000\n\000' >"$tmp/bad"
	bad 'UTF-16LE' '1: .*iconv -f UTF-16 '
	printf '\376\377\000a\000b\000\n' >"$tmp/bad"
	bad 'UTF-16BE' '1: .*iconv -f UTF-16 '
	printf 'a\000b\000\n\000' >"$tmp/bad"
	bad 'UTF-16LE without a mark' '1: '
	printf '%s\na\000b\n' "$first" >"$tmp/bad"
	bad NUL '2: .*NUL'
	printf '%s\n\346\263\225\346\263' "$first" >"$tmp/bad"
	bad 'cut in a character' '2: '
	printf '%s\n\300\200\n' "$first" >"$tmp/bad"
	bad 'an overlong character' '2: '
	printf '%s\n\355\240\200\n' "$first" >"$tmp/bad"
	bad 'a surrogate' '2: '
	printf '%s\n\364\220\200\200\n' "$first" >"$tmp/bad"
	bad 'above U+10FFFF' '2: '
	printf '%%PDF-1.7\nabc\n' >"$tmp/bad"
	bad 'PDF' '1: .*pdftotext'
	printf 'PK\003\004\024\n' >"$tmp/bad"
	bad 'DOCX' '1: .*(docx|DOCX)'
	printf '\320\317\021\340\n' >"$tmp/bad"
	bad 'DOC' '1: .*(antiword|DOC)'
	printf '{\\rtf1\\ansi\n' >"$tmp/bad"
	bad 'RTF' '1: .*RTF'

	run "$prog" $args <"$tmp/bad"
	trouble 'no text on standard input' '-:1: .*RTF'
}

# Within a stream a bad report does not stop the next.
streams()
{
	{
		printf '==> one <==\n'
		cat "$one"
		printf '\n==> bad <==\n\323\320\n==> two <==\n'
		cat "$two"
	} >"$tmp/in"
	run "$prog" $args "$tmp/in"
	trouble 'a bad report in a stream' 'bad:1: '
	{
		printf '==> one <==\n'
		cat "$one"
		printf '\n==> two <==\n'
		cat "$two"
	} | "$prog" $args >"$tmp/want" 2>/dev/null
	same_output 'a bad report in a stream: the others are done'
}

# usage NAME ERE ARG ...: refused before anything is read or printed.
usage()
{
	name=$1
	ere=$2
	shift 2
	run "$prog" "$@" "$one"
	trouble "$name" "$ere"
	like "$prog: $name: points at --help" "$(cat "$tmp/err")" "try: $prog --help"
	same "$prog: $name: no output" "$tmp/out" /dev/null
}

options()
{
	usage 'an unknown letter' 'unknown option -%' -%
	usage 'an unknown letter among known ones' 'unknown option -%' -H%
	usage 'an unknown long option' 'unknown .*--nothing' --nothing
	usage 'an argument too many' '.*--no-header=x' --no-header=x
	run "$prog" "$one" --files0-from
	trouble 'an argument missing' '.*--files0-from needs an argument'
	run "$prog" "$one" -%
	trouble 'options behind operands' 'unknown option -%'

	"$prog" $args "$one" >"$tmp/want" 2>/dev/null
	run "$prog" $args -- "$one"
	silent '-- ends options'
	same_output '-- ends options'
	run "$prog" $args -- -H
	trouble '-- makes an operand of -H' '-H: No such file or directory'
	run "$prog" $args --files0 /dev/null
	same "$prog: an abbreviation that is not ambiguous" "$tmp/err" /dev/null

	"$prog" $args <"$one" >"$tmp/want" 2>/dev/null
	run "$prog" $args - <"$one"
	silent '- is standard input'
	same_output '- is standard input'

	for option in -h --help; do
		run "$prog" $option "$tmp/missing"
		silent "$option"
		like "$prog: $option: usage" "$(cat "$tmp/out")" "^usage: $prog "
		like "$prog: $option: the common options" "$(cat "$tmp/out")" '--files0-from=FILE'
	done
	for option in -V --version; do
		run "$prog" $option "$tmp/missing"
		silent "$option"
		is "$prog: $option" "$(cat "$tmp/out")" "$prog 1.0.0"
	done
}

lists()
{
	"$prog" $args "$one" "$two" >"$tmp/want" 2>/dev/null
	printf '%s\0%s\0' "$one" "$two" >"$tmp/list"
	run "$prog" $args --files0-from="$tmp/list"
	silent 'a list of files'
	same_output 'a list of files'
	run "$prog" $args --files0-from=- <"$tmp/list"
	silent 'a list from standard input'
	same_output 'a list from standard input'
	printf '%s\0%s' "$one" "$two" >"$tmp/list"
	run "$prog" $args --files0-from="$tmp/list"
	silent 'a list without the last NUL'
	same_output 'a list without the last NUL'

	run "$prog" $args --files0-from="$tmp/list" "$one"
	trouble 'a list with operands' '.*--files0-from'
	same "$prog: a list with operands: no output" "$tmp/out" /dev/null
	run "$prog" $args --files0-from="$tmp/missing"
	trouble 'a missing list' "$tmp/missing: No such file or directory"
	run "$prog" $args --files0-from="$tmp"
	trouble 'a directory for a list' "$tmp: Is a directory"
	printf '%s\0\0%s\0' "$one" "$two" >"$tmp/list"
	run "$prog" $args --files0-from="$tmp/list"
	trouble 'an empty name in a list' "$tmp/list:2: "
	others 'an empty name in a list'
	printf '%s\0-\0%s\0' "$one" "$two" >"$tmp/list"
	run "$prog" $args --files0-from=- <"$tmp/list"
	trouble 'standard input in a list from standard input' '-:2: '
	others 'standard input in a list from standard input'

	# No file is not standard input.
	run "$prog" $args --files0-from=/dev/null <"$one"
	silent 'an empty list'
	"$prog" $args /dev/null >"$tmp/want" 2>/dev/null
	same_output 'an empty list: as an empty file'
}

# dribble FILE: prints it a byte at a time, so that no read gets more.
dribble()
{
	perl -e '$/ = \1; $| = 1; print while <STDIN>' <"$1"
}

indifferent()
{
	run "$prog" $args </dev/null
	silent 'empty input'

	"$prog" $args <"$one" >"$tmp/want" 2>/dev/null
	dribble "$one" | "$prog" $args >"$tmp/out" 2>"$tmp/err"
	same_output 'a byte at a time'
	sed 's/$/\r/' "$one" | "$prog" $args >"$tmp/out" 2>"$tmp/err"
	same_output 'CRLF'
	{
		printf '\357\273\277'
		cat "$one"
	} | "$prog" $args >"$tmp/out" 2>"$tmp/err"
	same_output 'a byte order mark'
	perl -pe 'chomp if eof' "$one" | "$prog" $args >"$tmp/out" 2>"$tmp/err"
	same_output 'a last line without an end'
	for locale in C C.UTF-8 POSIX tr_TR.UTF-8 none; do
		LC_ALL=$locale "$prog" $args <"$one" >"$tmp/out" 2>"$tmp/err"
		same_output "locale $locale"
	done
	LC_ALL=C.UTF-8 "$prog" "$tmp/missing" 2>"$tmp/out"
	LC_ALL=C "$prog" "$tmp/missing" 2>"$tmp/want"
	same_output 'messages in any locale'
}

for source in cmd/*.c; do
	use "$(basename "$source" .c)"
	descriptors
	files
	texts
	case $kind in
	report) streams ;;
	esac
	options
	lists
	indifferent
done

# Options that only some have.

refuse()
{
	prog=$1
	shift
	run "$prog" "$@" </dev/null
	trouble "$*" '.'
	same "$prog: $*: no output" "$tmp/out" /dev/null
}
refuse giar-sections -s
refuse giar-sections -s x
refuse giar-sections --section=9
refuse giar-tables -t
refuse giar-tables --table=2.7
refuse giar-tsv --table=x
refuse giar-tsv --f=x
refuse giar-lint --s
refuse giar-sum -g
refuse giar-sum -g ''
refuse giar-sum --group=a,,b

finish
