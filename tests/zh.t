#!/bin/sh
# zh.t: the Chinese pages and the Chinese part of README tell what the English ones tell:
# the same sections, options, rules, codes, numbers and examples. What is compared, and
# how, is in tests/lib/pair.pl.

. tests/lib/tap.sh

# pair ENGLISH CHINESE: what one of the pages lacks, a line each.
pair()
{
	perl tests/lib/pair.pl "$1" "$2"
}

for page in man/*.[17]; do
	zh=man/zh_CN/${page##*/}
	if [ ! -f "$zh" ]; then
		fail "$page has a Chinese page"
		continue
	fi
	pair "$page" "$zh" >"$tmp/lacks" 2>&1
	same "$zh: the same as the English page" "$tmp/lacks" /dev/null
done
for zh in man/zh_CN/*; do
	ok "$zh has an English page" test -f "man/${zh##*/}"
done

# A change of one page only is seen, be it in the English page or in the Chinese one.
# change NAME PAGE SED: the page, changed so, is no longer the same as the other.
change()
{
	for dir in man man/zh_CN; do
		sed "$3" "$dir/$2" >"$tmp/$2"
		ok "$1, $dir/$2: a change" test -n "$(diff "$dir/$2" "$tmp/$2")"
		case $dir in
		man)	pair "$tmp/$2" "man/zh_CN/$2" ;;
		*)	pair "man/$2" "$tmp/$2" ;;
		esac >"$tmp/lacks" 2>&1
		ok "$1, $dir/$2: seen" test -s "$tmp/lacks"
	done
}

change 'an option more' giar-tables.1 '/^\.It Fl H/i\
.It Fl x , Fl Fl extra'
change 'an option less' giar-sum.1 '/^\.It Fl V/d'
change 'an option in the synopsis' giar-tsv.1 's/Op Fl CcHlw/Op Fl CcHl/'
change 'a rule more' giar-lint.1 '/^\.It Sy date-early/i\
.It Sy date-late Pq warning'
change 'another severity' giar-lint.1 's/\(Sy date-early Pq\) warning/\1 error/'
change 'a code of a row' giar.7 's/^\.It Li 2\.8 Ta fees/.It Li 2.8 Ta fee/'
change 'a code of a column' giar.7 's/issued repealed in-force$/issued revoked in-force/'
change 'a status' giar-lint.1 's/^\.It 1$/.It 3/'
change 'a command' giar-tsv.1 's/^\$ giar-tsv -w -c fees/$ giar-tsv -w fees/'
change 'what it prints' giar-sum.1 's/^2\.8	50	/2.8	51	/'
change 'a message' giar-text.1 's/^\.It "nothing in it"/.It "nothing there"/'
change 'a literal' giar-sections.1 's/^\.It Li 1\.0\.3/.It Li 1.0.4/'
change 'a number in the text' giar-lint.1 's/ 42 / 43 /'
change 'a section' giar-sum.1 '/^\.Sh DIAG/d; /^\.Sh 诊断/d'
change 'another page' giar-sum.1 's/^\.Xr join 1/.Xr paste 1/'
change 'an environment variable' giar-text.1 '/^\.It Ev TMPDIR/d'

if command -v mandoc >/dev/null; then
	for zh in man/zh_CN/*; do
		# mandoc takes the code of a Chinese character for words and brackets, and does
		# not know pages that are not installed.
		mandoc -T lint -W style "$zh" 2>&1 |
		    grep -v -e '\\\[u[0-9A-F]*]' -e 'longer than 80 bytes' -e 'mandoc\.db' \
		    -e 'referenced manual not found' >"$tmp/lint"
		same "$zh: lint" "$tmp/lint" /dev/null
	done
else
	skip 'lint' 'no mandoc'
fi

# README: the part behind the line of dashes is the Chinese one.
awk -v dir="$tmp" '
	BEGIN { part = "en" }
	/^-----/ { part = "zh" }
	{ print >(dir "/readme." part) }' README
ok 'README has a Chinese part' grep -q '政府信息公开' "$tmp/readme.zh"

# What is the same in both: examples and what they print, commands, the names of programs
# (what they do stands behind three blanks), files named in the text, and how many sections
# there are: each begins behind two empty lines.
readme()
{
	awk '
		empty > 1 && NF { print "section" }
		{ empty = NF ? 0 : empty + 1 }
		sub(/^    /, "") { sub(/ *   [^ ].*/, ""); print }' "$1"
	grep -Eo '(common|tests|man|scripts)/[a-zA-Z0-9_.*/-]*[a-zA-Z0-9]' "$1" |
	    sed 's,/zh_CN,,' | sort -u
}
readme "$tmp/readme.en" >"$tmp/en"
readme "$tmp/readme.zh" >"$tmp/zh"
ok 'README has sections' grep -q section "$tmp/en"
same 'README: the Chinese part is the same' "$tmp/zh" "$tmp/en"

finish
