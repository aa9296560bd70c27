#!/bin/sh
# man.t: the manual pages are well-formed, name every option, and their examples do what
# they show. tests/README tells how an example is written.

. tests/lib/tap.sh

command -v mandoc >/dev/null || skip_all 'no mandoc'
unset COLUMNS

# render PAGE: the page as it is read, plain and without broken lines.
render()
{
	LC_ALL=C.UTF-8 mandoc -T utf8 -O width=300 "$1" | sed "s/.$(printf '\b')//g"
}

# That a page of the system is not installed, or not listed, is no fault of ours.
lint()
{
	mandoc -T lint -W style "$1" 2>&1 |
	    grep -v -e 'referenced manual not found' -e 'mandoc\.db' >"$tmp/lint"
	same "$1: lint" "$tmp/lint" /dev/null
}

# Every long option that --help lists is in the page.
options()
{
	render "$1" >"$tmp/page"
	"$2" --help | grep -Eo -e '--[a-z][a-z0-9-]*' | sort -u >"$tmp/options"
	ok "$1: $2 --help lists options" test -s "$tmp/options"
	while read -r option; do
		grep -Fqw -e "$option" "$tmp/page" || echo "$option"
	done <"$tmp/options" >"$tmp/lost"
	same "$1: options" "$tmp/lost" /dev/null
}

# Puts the examples of a page into $tmp/N.cmd and what each prints into $tmp/N.want.
extract()
{
	rm -f "$tmp"/*.cmd "$tmp"/*.want
	render "$1" | awk -v dir="$tmp" '
		/^[^ ]/ { inside = $0 == "EXAMPLES"; to = "" }
		!inside { next }
		/^ *\$ / {
			to = sprintf("%s/%02d.cmd", dir, ++n)
			sub(/^ *\$ /, "")
			print "" >(dir sprintf("/%02d.want", n))
		}
		/^ *$/ { to = "" }
		to == "" { next }
		{ print >to }
		to ~ /cmd$/ && !/\\$/ { sub(/cmd$/, "want", to) }'
}

# Blanks count as one: a page shows TABs as columns.
squeeze()
{
	sed 's/[ 	][ 	]*/ /g; s/^ //; s/ $//; /^$/d' "$1"
}

# try NAME N: runs an example where the files of tests/man are. What it prints is to be
# what the page shows, if it shows anything; a last line ... stands for the rest.
try()
{
	run sh -c "cd '$tmp/work' && sh '$2.cmd'"
	ok "$1: status" test "$status" -le 1
	same "$1: messages" "$tmp/err" /dev/null
	squeeze "$2.want" >"$tmp/want"
	squeeze "$tmp/out" >"$tmp/got"
	[ -s "$tmp/want" ] || return 0
	if [ "$(tail -n 1 "$tmp/want")" = ... ]; then
		sed '$d' "$tmp/want" >"$tmp/part"
		sed "$(wc -l <"$tmp/part")q" "$tmp/got" >"$tmp/start"
		same "$1: output" "$tmp/start" "$tmp/part"
	else
		same "$1: output" "$tmp/got" "$tmp/want"
	fi
}

examples()
{
	extract "$1"
	rm -rf "$tmp/work"
	mkdir "$tmp/work"
	[ ! -d tests/man ] || cp -R tests/man/. "$tmp/work"
	for cmd in "$tmp"/*.cmd; do
		[ -f "$cmd" ] || { fail "$1: has examples"; continue; }
		try "$1: $(sed 1q "$cmd")" "${cmd%.cmd}"
	done
}

for program in cmd/*.c scripts/giar-*; do
	program=${program##*/}
	program=${program%.c}
	ok "$program has a page" test -f "man/$program.1"
	[ ! -f "man/$program.1" ] || options "man/$program.1" "$program"
done
for page in man/*.[17]; do
	[ -f "$page" ] || continue
	lint "$page"
	examples "$page"
done

finish
