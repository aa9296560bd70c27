# What the installed scripts share. make puts it behind their line "# include tool.sh".
# A script sets $prog, its name; $synopsis, what may stand behind that; $about, what it does;
# $options, a line each: letter, long name, argument, what it does (- for none). It has a
# function take NAME ARGUMENT, which does what an option wants; options calls it.

set -u
version=1.0.0
LC_ALL=C
export LC_ALL
unset CDPATH
tmp='' child='' where=starting

clean()
{
	[ -z "$child" ] || { kill "$child" && wait "$child"; } 2>/dev/null
	[ -z "$tmp" ] || rm -rf "$tmp"
}

usage()
{
	printf '%s: %s; try: %s --help\n' "$prog" "$1" "$prog" >&2
	exit 2
}

# reason FILE: the last that a program wrote to its standard error, and was no warning.
reason()
{
	sed -n '/^Warning: /!{ /[^[:space:]]/h; }; ${ g; s/.*: //; p; }' "$1" | cut -c 1-200
}

# print FILE: to standard output. Ends the program when that fails.
print()
{
	cat "$1" 2>"$tmp/err" && return
	code=$?
	[ "$code" -ne 141 ] || exit 141		# SIGPIPE: nobody reads on
	printf '%s: standard output: %s\n' "$prog" "$(reason "$tmp/err")" >&2
	exit 2
}

help()
{
	echo "usage: $prog $synopsis"
	echo "$about"
	echo
	while read -r letter name arg what; do
		[ "$arg" = - ] || name="$name=$arg"
		if [ "$letter" = - ]; then
			printf '      %-20s %s\n' "--$name" "$what"
		else
			printf '  -%s, %-20s %s\n' "$letter" "--$name" "$what"
		fi
	done <<-END
	$options
	h help - print this help
	V version - print the version
	END
}

installed()
{
	for tool do
		command -v "$tool" >/dev/null || return 1
	done
}

# attend COMMAND ...: runs it, for as long as it may take to read: who asks by SIGUSR1 how far
# we are is told $where at once. A shell answers no signal while it waits for a command in the
# foreground, and one in the background has no standard input but another descriptor.
attend()
{
	if (: 7<&0) 2>/dev/null; then
		{ "$@" <&7 7<&- & } 7<&0
	else
		"$@" <&- &
	fi
	child=$!
	while :; do
		asked=
		wait "$child"
		code=$?
		[ -n "$asked" ] && [ "$code" -gt 128 ] || break	# it was not broken off
	done
	child=
	return "$code"
}

# option NAME: sets $opt, the long name of the option, and $takes, its argument. A long name
# may be cut where that leaves no doubt.
option()
{
	found=$(printf '%s\n' "$options" 'h help -' 'V version -' | awk -v word="$1" '
		{ name = "--" $2 }
		word == "-" $1 && $1 != "-" || word == name { print $2, $3; whole = 1; exit }
		substr(word, 1, 2) == "--" && index(name, word) == 1 { part = $2 " " $3; n++ }
		END { if (!whole && n == 1) print part }')
	[ -n "$found" ] || usage "unknown or ambiguous option $1"
	opt=${found% *}
	takes=${found#* }
}

# obey NAME ARGUMENT
obey()
{
	case $1 in
	help)		help >"$tmp/help"; print "$tmp/help"; exit ;;
	version)	echo "$prog $version" >"$tmp/help"; print "$tmp/help"; exit ;;
	*)		take "$@" ;;
	esac
}

# letters WORD NEXT: does what the letters of a word want; NEXT, if there is one, may be the
# argument of the last, and $used is then 2.
letters()
{
	word=${1#-}
	while [ -n "$word" ]; do
		option "-${word%"${word#?}"}"
		word=${word#?}
		if [ "$takes" = - ]; then
			obey "$opt" ''
			continue
		fi
		if [ -z "$word" ]; then
			[ "$#" -gt 1 ] || usage "option --$opt needs an argument"
			word=$2 used=2
		fi
		obey "$opt" "$word"
		word=
	done
}

# options ARGUMENT ...: does what the options want; $seen gets how many arguments they are.
options()
{
	seen=0
	while [ "$#" -gt 0 ]; do
		used=1
		case $1 in
		--)
			seen=$((seen + 1))
			return ;;
		--*=*)
			option "${1%%=*}"
			[ "$takes" != - ] || usage "option --$opt takes no argument"
			obey "$opt" "${1#*=}" ;;
		--*)
			option "$1"
			[ "$takes" = - ] || [ "$#" -gt 1 ] || usage "option --$opt needs an argument"
			[ "$takes" = - ] || used=2
			obey "$opt" "${2-}" ;;
		-?*)
			letters "$@" ;;
		*)
			return ;;
		esac
		seen=$((seen + used))
		shift "$used"
	done
}

# begin: makes $tmp, a directory of our own, which is gone at the end.
begin()
{
	trap clean EXIT
	trap 'exit 129' HUP
	trap 'exit 130' INT
	trap 'exit 141' PIPE
	trap 'exit 143' TERM
	trap 'asked=1; printf "%s: %s\n" "$prog" "$where" >&2' USR1
	(: >&2) 2>/dev/null || exec 2>/dev/null
	tmp=$(mktemp -d "${TMPDIR:-/tmp}/$prog.XXXXXX" 2>/dev/null) || {
		printf '%s: %s: no directory can be made there; set TMPDIR\n' "$prog" \
		    "${TMPDIR:-/tmp}" >&2
		exit 2
	}
	case $tmp in
	/*)	;;
	*)	tmp=$PWD/$tmp ;;
	esac
}
