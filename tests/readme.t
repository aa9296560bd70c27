#!/bin/sh
# readme.t: the example in README does what it shows, and common/README is a true map: it
# has every file of common, data moves in one direction, and the reports it names exist.

. tests/lib/tap.sh

# Puts the commands of README into $tmp/N.cmd and what each prints into $tmp/N.want. A
# command begins with "$ ", and goes on behind a backslash.
awk -v dir="$tmp" '
	!/^    / { to = "" }
	/^    \$ / {
		to = sprintf("%s/%02d.cmd", dir, ++n)
		printf "" >(dir sprintf("/%02d.want", n))
	}
	to == "" { next }
	{
		sub(/^    /, "")
		sub(/^\$ /, "")
		print >to
	}
	to ~ /cmd$/ && !/\\$/ { sub(/cmd$/, "want", to) }' README

for cmd in "$tmp"/*.cmd; do
	[ -f "$cmd" ] || { fail 'README has an example'; continue; }
	name="README: $(sed 1q "$cmd")"
	run sh "$cmd"
	ok "$name: status" test "$status" -le 1
	same "$name: messages" "$tmp/err" /dev/null
	same "$name: output" "$tmp/out" "${cmd%cmd}want"
done

# The map: a line for each file, "GROUP NAME". Groups of steps come first, in the order of
# the data; those that all share, from the one that stands on the others to the lowest.
awk -F '\t' '
	/^What may include what/ { exit }
	/^[^\t]/ { group++ }
	/^\t/ { print (shared[group] ? -group : group), $2 }
	/^[A-Z]/ && group > 1 { shared[group] = 1 }' common/README >"$tmp/map"

cut -d ' ' -f 2 "$tmp/map" | sort >"$tmp/mapped"
printf '%s\n' common/*.[ch] | sed 's,.*/,,; s/\.[ch]$//' | sort -u >"$tmp/files"
same 'common/README has every file' "$tmp/mapped" "$tmp/files"

grep -H '^#include "' common/*.[ch] | sed 's,^common/\([^:]*\)\.[ch]:[^"]*"\(.*\)\.h".*,\1 \2,' |
    awk 'NR == FNR { rank[$2] = $1; next } rank[$2] > rank[$1]' "$tmp/map" - >"$tmp/back"
same 'no file includes a later step' "$tmp/back" /dev/null

awk '$2 == "match" { step = $1 }
    { name[NR] = $2; group[NR] = $1 }
    END { for (i in name) if (group[i] == step) print name[i] }' "$tmp/map" >"$tmp/step"
ok 'match has its step' test -s "$tmp/step"
while read -r name; do
	grep -ls -E '^#include "(layout|report)\.h"' common/"$name".[ch]
done <"$tmp/step" >"$tmp/list"
same 'behind the grid nothing knows the layout' "$tmp/list" /dev/null

sed '1,/^What converters do/d' common/README | grep -o '\[[a-z0-9-]*]' | tr -d '[]' |
    sort -u >"$tmp/reports"
ok 'common/README names reports' test -s "$tmp/reports"
while read -r name; do
	[ -f "tests/reports/$name.txt" ] || echo "$name"
done <"$tmp/reports" >"$tmp/list"
same 'the reports that common/README names exist' "$tmp/list" /dev/null

finish
