#!/bin/sh
# lint-years.t: 10,000 reports of 1,000 organs over ten years, in random order: rules over
# years find what the true figures say, and little is kept of each report.

. tests/lib/tap.sh

# Kilobytes of address space: 16 MB and 1 KB a report, and 32 MB for the shared libraries.
limit=$((16384 + 10000 + 32768))

perl tests/lib/years.pl 10000 1000 1 "$tmp/want" >"$tmp/stream"
cd "$tmp" || exit 1
(ulimit -v $limit && giar-lint -THr carry-over,in-force-carry,project-carry,duplicate-report \
    stream) 2>"$tmp/err" | cut -f 1,4-9 | sort >"$tmp/found"
same 'messages' "$tmp/err" /dev/null
ok 'there is something to find' test "$(wc -l <"$tmp/want")" -gt 10000
same 'findings' "$tmp/found" "$tmp/want"

finish
