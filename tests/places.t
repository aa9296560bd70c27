#!/bin/sh
# places.t: memory fails once at each place that asks for it, by whatever way the program
# came there, on all reports and in every layout. With -DARENA_APART these are all pieces.

. tests/lib/tap.sh
. tests/lib/faults.sh

FAULTS_PLACES=$tmp/places
export FAULTS_PLACES

for report in tests/reports/*.txt; do
	faulty_report "$report"
done
for layout in $(perl tests/lib/report.pl --layout none 2>&1 | sed -n 's/^layouts: //p'); do
	faulty_layout "$layout" --form 2019
	faulty_layout "$layout" --fill full --digits 5 --variant break,wrap
	faulty_layout "$layout" --fill blank --variant holes,break-row,spaces
	faulty_layout "$layout" --fill sparse --variant spaces,narrow,break,page-no,signs
done

# Titles of which one line by itself is none.
printf '2023年政府信息公开工作年度报告（某局）\n' >"$tmp/title"
printf '2023年政府信息公开\n工作年度报告（某局）\n' >"$tmp/title2"
faulty 'giar-sections: a title' giar-sections "$tmp/title"
faulty 'giar-sections: a title of two lines' giar-sections "$tmp/title2"
printf '某市某局2023年政府信息公开工作年度报告\n一、总体落实\n情况\n甲。\n' >"$tmp/wrapped"
faulty 'giar-sections: a heading of two lines' giar-sections "$tmp/wrapped"

# MediaWiki's tables, which nothing else here makes.
perl tests/lib/report.pl --layout pipes --fill full --seed 1 | awk '
	/^[-| ]*---[-| ]*$/	{ next }
	/ \|/			{ if (!open) print "{|"; open = 1; gsub(/ *\| */, " || ")
				  print "|-\n| " $0; next }
				{ if (open) print "|}"; open = 0; print }' >"$tmp/wiki"
is 'a wiki page has its rows' "$(giar-tables -H -t 3 "$tmp/wiki" | wc -l)" 25
faulty_report "$tmp/wiki"

# A number over two lines of aligned text.
{
	printf '某市某局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n'
	printf '一、本年新收政府信息公开申请数量        12,5  3  4  5  6  7  12609\n%42s\n' 84
	for label in '（一）予以公开                  ' '1.属于国家秘密                  ' \
	    '4.保护第三方合法权益            ' '（七）总计                      '; do
		printf '%s        1     2  3  4  5  6  21\n' "$label"
	done
} >"$tmp/number"
is 'a number over two lines is one' "$(giar-tables -H -t 3 "$tmp/number" | sed 1q | cut -f 9)" 12,584
faulty_report "$tmp/number"

cat tests/reports/tabs-*.txt >"$tmp/stream"
faulty_report "$tmp/stream"
perl tests/lib/report.pl --seed 1 --layout tabsN --fill full >"$tmp/one"
perl tests/lib/report.pl --seed 2 --layout tabsN --fill full --year 2023 >"$tmp/two"
giar-tables "$tmp/one" "$tmp/two" >"$tmp/tables"
giar-tsv "$tmp/tables" >"$tmp/facts"
giar-tsv -c "$tmp/tables" >"$tmp/csv"
printf '县局\t县政府\n' >"$tmp/units"
printf '%s\0' "$tmp/one" "$tmp/two" >"$tmp/list"
faulty 'giar-sections -j' giar-sections -j "$tmp/one" "$tmp/two"
faulty 'giar-sections -t: two files' giar-sections -t "$tmp/one" "$tmp/two"
faulty 'giar-tsv -w' giar-tsv -w "$tmp/tables"
faulty 'giar-tsv -C' giar-tsv -C -l "$tmp/csv"
faulty 'giar-sum -g -c' giar-sum -g a,b -c a,b,value,n,missing "$tmp/facts"
# Numbers of many digits, and with decimals, which take memory of their own.
sed '2,4s/\t[0-9][0-9]*\t件\tok/\t123456789012345678901234567890.0000000001234567890123\t件\tok/' \
    "$tmp/facts" >"$tmp/long"
ok 'there are such numbers' grep -q '67890[.]0000' "$tmp/long"
faulty 'giar-sum: long numbers' giar-sum -g org "$tmp/long"
faulty 'giar-lint -u' giar-lint -r +copied-report -u "$tmp/units" "$tmp/one" "$tmp/two"
# Reports of a unit in two years, and of its parent.
for report in 某县教育局:2022:3 某县教育局:2023:4 某县林业局:2022:7 某县:2022:5 某县:2023:6 \
    某县林业局:2021:8; do
	org=${report%%:*}
	year=${report#*:}
	perl tests/lib/report.pl --layout tabsN --fill full --org "$org" --year "${year%:*}" \
	    --seed "${year#*:}"
done >"$tmp/stream"
printf '某县教育局\t某县\n某县林业局\t某县\n' >"$tmp/units"
giar-lint -T -u "$tmp/units" "$tmp/stream" | cut -f 4 | sort -u >"$tmp/rules"
ok 'there are findings over units' grep -q parent-sum "$tmp/rules"
ok 'there are findings over years' grep -q carry-over "$tmp/rules"
faulty 'giar-lint: units and years' giar-lint -r +copied-report -u "$tmp/units" "$tmp/stream"
faulty 'giar-lint: a list' giar-lint --files0-from="$tmp/list"
# Labels whose characters stand apart.
for layout in aligned flowing dump plain; do
	for fill in full blank; do
		perl tests/lib/report.pl --layout $layout --fill $fill --seed 1 |
		    perl -CS -Mutf8 -pe 's/(\p{Han})(?=\p{Han})/$1 /g if $. > 12' >"$tmp/apart"
		faulty "giar-tables: characters apart: $layout, $fill" giar-tables "$tmp/apart"
	done
done
# Rows so many that what they stand in grows at any of them.
perl -e 'print "+------+---+\n", "| 规章 | 1 |\n" x 40, "+------+---+\n"' >"$tmp/rows"
faulty 'giar-tables: rows between two rules' giar-tables "$tmp/rows"
perl -e 'print "+------+---+\n", "| 规章 | 1 |\n|      +---+\n" x 70, "|      | 1 |\n+------+---+\n"' \
    >"$tmp/rows"
faulty 'giar-tables: rows beside a cell' giar-tables "$tmp/rows"
faulty 'giar-sections -j: wrapped' giar-sections -j tests/reports/before-2019.txt

# All that rules on prose look at.
. tests/lib/lint.sh
{
	base | sed 4q
	cut -f 3 tests/sentences.tsv
	cut -f 5 tests/phrases.tsv
	base | sed 1,4d
} >"$tmp/prose"
faulty 'giar-lint: sentences' giar-lint "$tmp/prose"
{
	base | sed 4q
	echo '我局高度重视政府信息公开工作；共收到政府信息公开申请12件。'
	base | sed 1,4d
} >"$tmp/on"
faulty 'giar-lint: a sentence that goes on' giar-lint -r text-received "$tmp/on"
for rule in text-breakdown text-percent parts-count year-mismatch date-early section-empty; do
	faulty "giar-lint -r $rule" giar-lint -r $rule "$tmp/prose"
done
# Rows that are not there; numbers of many digits, of a unit in two years and of its parent.
sed '/行政处罚/d; /二、上年/d' "$tmp/one" >"$tmp/lost"
faulty 'giar-lint -r row-missing' giar-lint -r row-missing "$tmp/lost"
sed 's/\t\([0-9][0-9]*\)/\t10000000000000000000000000000000\1/g' "$tmp/stream" >"$tmp/digits"
faulty 'giar-lint: long numbers' giar-lint -u "$tmp/units" "$tmp/digits"
# Copies with other figures.
sed 's/\t[0-9][0-9]*/\t77/' "$tmp/one" >"$tmp/copy"
faulty 'giar-lint: copies' giar-lint -r duplicate-report "$tmp/one" "$tmp/copy"
# A sum of many numbers, each small enough for a word of the machine.
sed 's/\t[0-9][0-9]*\t件\tok/\t999999999999999999\t件\tok/' "$tmp/facts" >"$tmp/large"
faulty 'giar-sum: a large sum' giar-sum -g org "$tmp/large"
# What is escaped in a name.
cp "$tmp/one" "$tmp/a\\b"
giar-tables "$tmp/a\\b" >"$tmp/tables"
ok 'a name has a backslash' grep -q 'a\\\\b' "$tmp/tables"
faulty 'giar-tsv: a backslash' giar-tsv "$tmp/tables"
{
	echo '==> a <=='
	cat "$tmp/tables"
} >"$tmp/marked"
faulty 'giar-tsv: a mark' giar-tsv "$tmp/marked"

for text in tests/fuzz/kept/*; do
	faulty_report "$text"
done

finish
