# tap.sh: TAP for shell tests. A test begins with
#
#	. tests/lib/tap.sh
#
# and ends with finish. It is run from the root of the repository, by prove(1) or by
# hand. The programs just built ($GIAR_BIN, default build) come first in PATH, and $tmp
# is a directory of the test's own, removed at its end.
#
#	run giar-sum -g org x.tsv	keeps $status, and what it printed in $tmp/out, $tmp/err
#	is 'status' $status 2		is what was got what was wanted?
#	like 'advice' "$(cat $tmp/err)" 'iconv -f'
#	same 'totals' $tmp/out <<\END	is the file what follows, to the byte?
#	...
#	END
#	ok 'is there' test -f x.tsv	does the command succeed?
#
# The name of a case comes first. A failed case tells what was got and what was wanted.

set -u
LC_ALL=C
export LC_ALL

GIAR_BIN=$(cd "${GIAR_BIN:-build}" 2>/dev/null && pwd) || {
	echo "Bail out! no programs in ${GIAR_BIN:-build}: run make first"
	exit 1
}
PATH=$GIAR_BIN:$PATH
export GIAR_BIN PATH

tmp=$(mktemp -d "${TMPDIR:-/tmp}/giar.XXXXXX") || {
	echo "Bail out! no temporary directory"
	exit 1
}
trap 'rm -rf "$tmp"' EXIT
trap 'exit 129' HUP INT TERM

tap_cases=0
tap_planned=

# plan N: says how many cases there are. Not needed before finish.
plan()
{
	tap_planned=$1
	echo "1..$1"
}

# skip_all REASON: there is nothing to test here. Ends the test.
skip_all()
{
	echo "1..0 # SKIP $1"
	exit 0
}

# finish: ends the test; says how many cases there were, unless plan did.
finish()
{
	[ -n "$tap_planned" ] || echo "1..$tap_cases"
	exit 0
}

# pass NAME, fail NAME: a case that the test decided by itself.
pass()
{
	tap_cases=$((tap_cases + 1))
	printf 'ok %d - %s\n' $tap_cases "$1"
}

fail()
{
	tap_cases=$((tap_cases + 1))
	printf 'not ok %d - %s\n' $tap_cases "$1"
}

# skip NAME REASON: a case that cannot be decided here.
skip()
{
	tap_cases=$((tap_cases + 1))
	printf 'ok %d - %s # SKIP %s\n' $tap_cases "$1" "$2"
}

# note TEXT: tells the reader; each line becomes a comment. Without TEXT: standard input.
note()
{
	if [ $# -gt 0 ]; then
		printf '%s\n' "$1"
	else
		cat
	fi | sed 's/^/# /'
}

# ok NAME COMMAND ...: the command succeeds. What it prints is shown if it does not.
ok()
{
	tap_name=$1
	shift
	if "$@" >"$tmp/.ok" 2>&1; then
		pass "$tap_name"
	else
		tap_rc=$?
		fail "$tap_name"
		note "status $tap_rc: $*"
		note <"$tmp/.ok"
	fi
}

# is NAME GOT WANTED: the two texts are the same.
is()
{
	if [ "$2" = "$3" ]; then
		pass "$1"
	else
		fail "$1"
		note "got:    $2"
		note "wanted: $3"
	fi
}

# like NAME GOT ERE: a line of the text matches the extended regular expression.
like()
{
	if printf '%s\n' "$2" | grep -Eq -e "$3"; then
		pass "$1"
	else
		fail "$1"
		note "got:           $2"
		note "wanted a line: $3"
	fi
}

# unlike NAME GOT ERE: no line of the text matches.
unlike()
{
	if printf '%s\n' "$2" | grep -Eq -e "$3"; then
		fail "$1"
		note "got:              $2"
		note "wanted no line:   $3"
	else
		pass "$1"
	fi
}

# same NAME FILE [WANTED]: the file is the same as WANTED, or as standard input.
same()
{
	if diff -u "${3:--}" "$2" >"$tmp/.same" 2>&1; then
		pass "$1"
	else
		fail "$1"
		sed -n 1,40p "$tmp/.same" | note
	fi
}

# run COMMAND ...: sets $status and keeps what was printed in $tmp/out and $tmp/err.
run()
{
	status=0
	"$@" >"$tmp/out" 2>"$tmp/err" || status=$?
}

# awks COMMAND ...: runs the command with every awk that is installed as awk; what it prints
# is to be what is in $tmp/want each time.
awks()
{
	mkdir -p "$tmp/awks"
	for awk in mawk gawk original-awk; do
		if command -v $awk >/dev/null; then
			ln -sf "$(command -v $awk)" "$tmp/awks/awk"
			tap_path=$PATH
			PATH=$tmp/awks:$PATH
			run "$@"
			PATH=$tap_path
			same "${1##*/} by $awk" "$tmp/out" "$tmp/want"
		else
			skip "${1##*/} by $awk" "no $awk"
		fi
	done
}
