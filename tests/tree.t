#!/bin/sh
# tree.t: the rules that every file of the tree keeps, and that what belongs together is
# there together.

. tests/lib/tap.sh

# none NAME: what breaks the rule is in $tmp/list; there is to be nothing.
none()
{
	same "$1" "$tmp/list" /dev/null
}

printf '%s\n' common/*.c | sed 's,.*/,,; s/c$/o/' | sort >"$tmp/sources"
ar t "$GIAR_BIN/libgiar.a" | sort >"$tmp/members"
same 'the library is made of all of common' "$tmp/members" "$tmp/sources"

for unit in tests/unit/*.c; do
	unit=${unit##*/}
	[ -x "$GIAR_BIN/unit/${unit%.c}" ] || echo "$unit"
done >"$tmp/list"
none 'every unit test is in the list of the Makefile'

git ls-files 2>/dev/null | sed 's,/.*,/,; /^\./d' | sort -u | grep -vxE \
    'Makefile|README|LICENSE|NEWS|(cmd|common|tests|man|scripts)/' >"$tmp/list"
none 'nothing else is at the top'

for program in cmd/*.c scripts/giar-*; do
	name=$(basename "$program" .c)
	for file in "man/$name.1" "tests/$name.t"; do
		[ -f "$file" ] || echo "$file"
	done
done >"$tmp/list"
none 'every program has a page and a test'

for file in tests/*.t tests/all/*.t scripts/*; do
	[ ! -f "$file" ] || sed -n "1{\\,^#!/,!s,^,$file: ,p;}" "$file"
done >"$tmp/list"
none 'every script says what runs it'

# A name that only its own file uses is static; the others are declared in a header. Names
# that the compiler adds begin with _.
nm -g "$GIAR_BIN/libgiar.a" | awk 'NF == 3 && $2 != "U" && $3 !~ /^_/ { print $3 }' |
while read -r symbol; do
	grep -qw -e "$symbol" common/*.h || echo "$symbol"
done >"$tmp/list"
none 'every name that is not static is in a header'

grep -nE '(^|[^a-z_])(exit|_exit|abort|printf|perror|warn|err|errx|assert)\(|std(err|out)' \
    common/*.c >"$tmp/list"
none 'the library neither prints nor exits'

grep -nsE '[ 	]$' Makefile cmd/* common/*.[ch] common/README man/*.[17] man/*/*.[17] scripts/* scripts/lib/* tests/*.t tests/lib/* \
    tests/unit/* common/make/* >"$tmp/list"
none 'no line ends with a blank'

awk '
	FNR == 1 { open = 0 }
	/^{/ { open = FNR }
	/^}/ && open {
		if (FNR - open - 1 > 70)
			print FILENAME ":" open ": " FNR - open - 1 " lines"
		open = 0
	}' cmd/*.c common/*.c common/make/*.c >"$tmp/list"
none 'no function is longer than 70 lines'

wc -l cmd/*.c common/*.c common/make/*.c | awk '
	$2 != "total" && $1 > ($2 ~ /layout-/ ? 300 : 500) { print $2 ": " $1 " lines" }' >"$tmp/list"
none 'no reader is longer than 300 lines, and no other file than 500'

# A character of UTF-8 counts once, a TAB up to the next eighth column.
awk '{
	line = $0
	gsub(/[\200-\277]/, "", line)
	n = split(line, piece, "\t")
	col = 0
	for (i = 1; i < n; i++)
		col = int((col + length(piece[i])) / 8 + 1) * 8
	if (col + length(piece[n]) > 100)
		print FILENAME ":" FNR
}' cmd/*.c common/*.[ch] tests/unit/*.c common/make/*.c >"$tmp/list"
none 'no line is wider than 100 columns'

finish
