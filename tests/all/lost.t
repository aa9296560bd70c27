#!/bin/sh
# lost.t: what tests/lib/matrix-lost says that lynx and pdftotext lose is lost: of two
# documents, one with a number in another cell, they print the same text.

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

# ruled WORDS RULES: pdftotext's text of a page with those words, whose columns the rules part.
ruled()
{
	printf '%s\n' "$1" "$2" | perl tests/lib/ruled.pl >"$tmp/page.pdf"
	pdftotext -layout "$tmp/page.pdf" -
}

# judge_rules WHAT WORDS RULES RULES: it makes no difference where columns begin.
judge_rules()
{
	ruled "$2" "$3" >"$tmp/one"
	ruled "$2" "$4" >"$tmp/other"
	ok "$1: there is text" test -s "$tmp/one"
	same "$1: the text is the same" "$tmp/one" "$tmp/other"
}

command -v lynx >/dev/null || skip_all 'there is no lynx'
command -v pdftotext >/dev/null || skip_all 'there is no pdftotext'

judge 'words in a run' 80 prose
judge 'paragraphs in cells' 80 paras
judge 'paragraphs in cells, wide' 200 paras

# 104 is in the first column, or in the second.
judge_rules 'a page without a head' '20 20 2.重复申请
200 20 104
400 20 104
20 40 3.要求提供公开出版物
300 40 30
400 40 30' 'rule 190 0 50
rule 230 0 50
rule 290 0 50
rule 390 0 50' 'rule 150 0 50
rule 190 0 50
rule 290 0 50
rule 390 0 50'

# 7 is in the column of 结果维持, or in that of 结果纠正.
judge_rules 'a number between two words' '100 20 结果
100 32 维持
140 20 结果
140 32 纠正
125 50 7' 'rule 95 0 60
rule 135 0 60' 'rule 95 0 60
rule 122 0 60'

# 7 is below the word of the first column, or below that of the second.
for x in 229 235
do
	printf '%s\n' '20 20 （本列数据的勾稽关系为：第一项' '200 20 自然人' '235 20 商业企业' \
	    '280 20 总计' '20 40 一、本年新收' "$x 40 7" '285 40 7' 'rule 195 0 50' \
	    'rule 234.5 0 50' 'rule 278 0 50' | perl tests/lib/ruled.pl >"$tmp/$x.pdf"
	pdftotext -layout "$tmp/$x.pdf" "$tmp/$x"
done
ok 'numbers below two words: the text has one' grep -q '收  *7  *7' "$tmp/229"
same 'numbers below two words: the text is the same' "$tmp/229" "$tmp/235"

# 3 are the last digits of 736, or of 670.
judge_rules 'digits below two numbers' '20 20 一、本年新收政府信息公开申请数量
200 20 736
220 20 670
213 32 3' 'rule 198 0 40
rule 218.5 0 40' 'rule 198 0 40
rule 212 0 40
level 25 198 212'

# Two numbers are 607 and 11318, or 6071 and 1318.
printf '%s\n' '100 20 607' '115 20 11318' | perl tests/lib/ruled.pl >"$tmp/one.pdf"
printf '%s\n' '100 20 6071' '120 20 1318' | perl tests/lib/ruled.pl >"$tmp/other.pdf"
pdftotext -layout "$tmp/one.pdf" "$tmp/one"
pdftotext -layout "$tmp/other.pdf" "$tmp/other"
ok 'numbers side by side: the text has digits' grep -q 60711318 "$tmp/one"
same 'numbers side by side: the text is the same' "$tmp/one" "$tmp/other"
finish
