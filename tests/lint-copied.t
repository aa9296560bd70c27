#!/bin/sh
# lint-copied.t: narratives that are another report's.

. tests/lib/tap.sh

# text FILE ORG YEAR LENGTH SEED [FROM TO]: a report in $tmp/FILE, see narrative.pl.
text()
{
	file=$tmp/$1
	shift
	perl tests/lib/narrative.pl "$@" >"$file"
}

# finds NAME FILE ...: what is found, as file, line and the other's name, is standard input.
finds()
{
	name=$1
	shift
	(cd "$tmp" && giar-lint -THr copied-report "$@") | cut -f 1,2,10 |
	    sed 's/about.*is in \([^ ]*\) too.*/\1/' | tr '\t' ' ' >"$tmp/found"
	same "$name" "$tmp/found"
}

text a 青岚市东篱区水务局 2021 3000 1
text b 松澜市教育局 2022 3000 1
finds 'another organ and year' a b <<'END'
b 1 a:1
END
finds 'whatever comes first' b a <<'END'
b 1 a:1
END
run giar-lint -r copied-report "$tmp/a" "$tmp/b"
like 'the message' "$(cat "$tmp/out")" "^$tmp/b:1: warning: about (99|100) % of the narrative is in $tmp/a:1 too, by 青岚市东篱区水务局 \[copied-report\]$"
is 'status' $status 1
run giar-lint "$tmp/a" "$tmp/b"
unlike 'off by itself' "$(cat "$tmp/out")" copied-report
is '-L' "$(giar-lint -LH | awk -F '\t' '$1 == "copied-report" { print $3 }')" off
like 'added' "$(giar-lint -r +copied-report "$tmp/a" "$tmp/b")" 'copied-report'
text same 松澜市教育局 2021 3000 1
finds 'last year of the same organ' b same <<'END'
b 1 same:1
END
text third 望溪市民政局 2022 3000 1
finds 'of two that are alike the older' third b same <<'END'
third 1 same:1
b 1 same:1
END
finds 'wherever it stands' third same b <<'END'
third 1 same:1
b 1 same:1
END
text draft 松澜市教育局 2022 3000 1 500 501
finds 'the same organ and year: no copy' b draft </dev/null
text most 松澜市教育局 2022 3000 1 300 318
finds 'some other words' a most <<'END'
most 1 a:1
END
text less 松澜市教育局 2022 3000 1 300 380
finds 'too many other words' a less </dev/null
text other 松澜市教育局 2022 3000 5
finds 'another text' a other </dev/null
text long 望溪市林业局 2022 9000 1
finds 'part of a longer one: in the one without words of its own' a long <<'END'
a 1 long:1
END
finds 'of three the best, and of these the first' most b a <<'END'
most 1 a:1
b 1 a:1
END
sed '1s/2022年//; s/松澜市教育局//' "$tmp/b" >"$tmp/nobody"
sed '3,$s/青岚市东篱区水务局//' "$tmp/a" >"$tmp/unnamed"
finds 'no organ, no year in the title' unnamed nobody <<'END'
unnamed 1 nobody:1
END
for n in 14 15; do
	for org in 松澜市教育局 望溪市林业局; do
		text "$org-$n" $org 2022 $n 1
	done
done
(cd "$tmp" && giar-lint -THr copied-report *-14) >"$tmp/found"
same 'too short to be copied' "$tmp/found" /dev/null
is 'long enough' "$(cd "$tmp" && giar-lint -THr copied-report *-15 | wc -l | tr -d ' ')" 1

# The organ by shorter names, years in numerals, blanks and line ends.

sed '3,$s/东篱区水务局/水务局/; 3,$s/青岚市水务局/东篱区水务局/; s/2021年共/二〇二一年共/' \
    "$tmp/a" >"$tmp/names"
finds 'names and years' names b <<'END'
b 1 names:1
END
perl -CS -pe 's/(.{40})(?=.)/$1\n/g if length > 60' <"$tmp/b" >"$tmp/wrapped"
finds 'wrapped lines' a wrapped <<'END'
wrapped 1 a:1
END
sed 's/^二、主动.*/&\n\n第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6/' \
    "$tmp/b" >"$tmp/table"
finds 'tables are left out' a table <<'END'
table 1 a:1
END

# Many: each of ten organs has last year's text, but for the first year.

for i in 1 2 3 4 5 6; do
	for year in 2019 2020 2021; do
		text "many-$i-$year" "松澜市第${i}局" $year 1500 $((100 * i)) $((year - 2019)) 5
	done
done
(cd "$tmp" && giar-lint -THr copied-report many-*) | cut -f 1 | sed 's/-20.*//' | uniq -c |
    awk '{ print $2, $1 }' >"$tmp/found"
for i in 1 2 3 4 5 6; do
	echo "many-$i 2"
done >"$tmp/want"
same 'many' "$tmp/found" "$tmp/want"

finish
