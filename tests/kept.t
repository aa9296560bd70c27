#!/bin/sh
# kept.t: texts that chance or a converter has made (tests/fuzz/kept), each of which comes to
# code that no other test does: what the programs say of them is what they promise to say of
# any text. tests/fuzz/TARGET.c tells what that is.

. tests/lib/tap.sh

for target in giar-sections giar-tables giar-lint; do
	for text in tests/fuzz/kept/* tests/fuzz/found/"$target"-*; do
		[ -f "$text" ] || continue
		run "$GIAR_BIN/lib/fuzz-$target" "$text"
		is "$target: ${text##*/}" "$status$(cat "$tmp/err")" 0
	done
done

finish
