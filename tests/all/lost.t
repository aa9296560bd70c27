#!/bin/sh
# lost.t: what tests/lib/matrix-lost says that lynx loses is lost: of two documents, one with
# a number in the empty cell beside it, lynx prints the same text.

. tests/lib/tap.sh

dump()
{
	lynx -dump -nolist -width="$1" -assume_charset=utf-8 -display_charset=utf-8 "$2"
}

# Moves the first number that an empty cell stands beside there.
move_number()
{
	perl -0777 -pe 's{(<td[^>]*>)((?:<p>)?\d+(?:</p>)?)(</td>\s*<td[^>]*>)((?:<p>)?(?:</p>)?)(</td>)}
	    {$1$4$3$2$5}x' "$1"
}

# judge REPORT WIDTH LOOK: the documents differ, their texts do not.
judge()
{
	perl tests/lib/document.pl --seed 30 --look "$3" >"$tmp/one.html"
	move_number "$tmp/one.html" >"$tmp/other.html"
	ok "$1: a number is in another cell" test -n "$(cmp "$tmp/one.html" "$tmp/other.html")"
	dump "$2" "$tmp/one.html" >"$tmp/one"
	dump "$2" "$tmp/other.html" >"$tmp/other"
	same "$1: the text is the same" "$tmp/one" "$tmp/other"
}

command -v lynx >/dev/null || skip_all 'there is no lynx'

judge 'words in a run' 80 prose
judge 'paragraphs in cells' 80 paras
judge 'paragraphs in cells, wide' 200 paras
finish
