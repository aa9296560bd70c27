#!/bin/sh
# lint-years.t: rules that hold a report against another of the same organ.

. tests/lib/tap.sh

# report ORG YEAR [FORM [SED]]: a report all of whose numbers are 0, but for what sed does.
report()
{
	perl tests/lib/report.pl --layout tabs10 --fill zero --seed 1 --org "$1" --year "$2" \
	    --form "${3:-2021}" | sed "${4:-}"
}

years='carry-over,in-force-carry,project-carry,duplicate-report'

# finds NAME FILE ...: what the rules say of these files is what stands on standard input, as
# file, line, rule, table, row, column, expected and found; a field without text is a dot.
finds()
{
	name=$1
	shift
	(cd "$tmp" && giar-lint -THr "$years" "$@") | cut -f 1,2,4-9 |
	    awk -F '\t' '{ for (i = 1; i <= NF; i++) printf "%s%s", $i == "" ? "." : $i,
	        i < NF ? " " : "\n" }' >"$tmp/found"
	same "$name" "$tmp/found"
}

# cell ROW N VALUE: a sed command that makes the Nth 0 of a row (an ERE) VALUE.
cell()
{
	printf '/^[^0-9]*%s/s,\\(	\\)0,\\1%s,%s;' "$1" "$3" "$2"
}

org=青岚市水务局
line2='二、上年结转'
line4='四、结转下年度继续'

for year in 2019 2020; do
	report $org $year 2019 >"$tmp/$year"
done
for year in 2021 2022 2023; do
	report $org $year >"$tmp/$year"
done
finds 'five years, two forms: nothing' 2022 2020 2019 2023 2021 </dev/null
at2=$(grep -n "$line2" "$tmp/2022" | cut -d : -f 1)
at4=$(grep -n "$line4" "$tmp/2020" | cut -d : -f 1)

for i in 1 2 3 4 5 6 7; do
	report $org 2022 2021 "$(cell "$line2" $i 3)" >"$tmp/a"
	giar-lint -THr carry-over "$tmp/a" "$tmp/2021" | cut -f 1,2,3,7-9
done >"$tmp/found"
for col in natural business research charity legal other total; do
	echo "$tmp/a	$at2	error	$col	0	3"
done >"$tmp/want"
same 'all seven columns' "$tmp/found" "$tmp/want"

report $org 2020 2019 "$(cell "$line4" 7 5)" >"$tmp/20"
finds 'over two forms, whatever comes first' 2021 20 <<END
2021 $at2 carry-over 3 2 total 5 0
END
run giar-lint -r carry-over "$tmp/20" "$tmp/2021"
is 'as a compiler prints it' "$(cat "$tmp/out")" "$tmp/2021:$at2: error: 二、上年结转政府信息公开申请数量 × 总计 (3:2:total): 四 of last year ($tmp/20:$at4) = 5, 二 = 0 [carry-over]"
is 'status' $status 1
finds 'not over two years' 20 2022 </dev/null
finds 'not in one report alone' 20 </dev/null
report $org 2020 2019 "$(cell "$line4" 7 /)" >"$tmp/blank"
finds 'a blank is no number' blank 2021 </dev/null
report $org 2020 2019 "$(cell "$line4" 7 '?')" >"$tmp/lost"
finds 'nor is a doubt' lost 2021 </dev/null
report 青岚市教育局 2021 >"$tmp/other"
finds 'another organ' 20 other </dev/null
for other in 水务局 "${org%局}厅" "${org}（本级）"; do
	report "$other" 2021 >"$tmp/other"
	finds "a name that is alike: $other" 20 other </dev/null
done
sed '2s/市/市　/; 2s/局/局 /' "$tmp/2021" >"$tmp/blanks"
finds 'blanks in a title are none of the name' 20 blanks <<END
blanks $at2 carry-over 3 2 total 5 0
END
sed "2s/$org//" "$tmp/2021" >"$tmp/nobody"
finds 'no organ: left out' 20 nobody </dev/null
sed '2s/2021年//' "$tmp/2021" >"$tmp/no-year"
finds 'no year: left out' 20 no-year </dev/null

# Documents in force, items of last year.

report $org 2021 2021 "$(cell 行政规范性文件 3 7)" >"$tmp/21"
report $org 2022 2021 "$(cell 行政规范性文件 3 8)$(cell 行政规范性文件 1 2)" >"$tmp/22"
force=$(grep -n '^行政规范性文件' "$tmp/22" | cut -d : -f 1)
finds 'in force' 22 21 <<END
22 $force in-force-carry 2.1 normative in-force 9 8
END
like 'both sides' "$(giar-lint "$tmp/22" "$tmp/21")" \
    ': 现行有效 of last year \([^ ]*/21:[0-9]+\) \+ 本年制发 - 本年废止 = 9, 现行有效 = 8 \['
report $org 2022 2021 "$(cell 行政规范性文件 3 8)$(cell 行政规范性文件 2 1)$(cell \
    行政规范性文件 1 2)" >"$tmp/22"
finds 'and some are repealed' 21 22 </dev/null
report $org 2022 2021 "$(cell 行政规范性文件 3 8)$(cell 行政规范性文件 2 /)" >"$tmp/22"
finds 'a blank beside numbers is 0' 21 22 <<END
22 $force in-force-carry 2.1 normative in-force 7 8
END
finds 'a form that does not tell' 2020 21 </dev/null

report $org 2019 2019 "$(cell 行政许可 2 减少2)$(cell 行政许可 1 10)" >"$tmp/19"
report $org 2020 2019 "$(cell 行政许可 1 8)" >"$tmp/20"
finds 'items of last year' 20 19 </dev/null
licence=$(grep -n '^行政许可' "$tmp/20" | cut -d : -f 1)
finds 'other items than last year' 2020 19 <<END
2020 $licence project-carry 2.5 licence previous 8 0
END
for row in 行政处罚 行政强制 行政事业性收费; do
	report $org 2019 2019 "$(cell "$row" 2 +1)" >"$tmp/19"
	giar-lint -THr project-carry "$tmp/19" "$tmp/2020" | cut -f 5-9 | paste -sd ' ' -
done >"$tmp/found"
same 'in every table' "$tmp/found" <<'END'
2.6	penalty	previous	1	0
2.6	coercion	previous	1	0
2.8	fees	previous	1	0
END

# Copies.

report $org 2021 2021 "$(cell "$line4" 7 5)" >"$tmp/copy"
finds 'copies with the same figures' 2021 2021 2021 </dev/null
finds 'copies with other figures; what follows them may be right' 2021 copy 2022 <<END
copy 2 duplicate-report . . . . .
END
like 'where they differ' "$(giar-lint -r duplicate-report "$tmp/2021" "$tmp/copy" "$tmp/2021")" \
    "/copy:2: warning: $org has two reports on 2021 with other figures: 四、.* × 总计 \(3:4:total\) = 5, in $tmp/2021:[0-9]+ = 0 \(1 cell differs\) \[dup"
finds 'the third differs from the first' 2021 2021 copy copy <<END
copy 2 duplicate-report . . . . .
copy 2 duplicate-report . . . . .
END
report $org 2021 2021 "$(cell "$line4" 7 /)" >"$tmp/blank"
finds 'a blank is no other figure' 2021 blank </dev/null
finds 'nor is it the same' blank 2021 2022 </dev/null
report $org 2020 2019 "$(cell "$line4" 7 5)" >"$tmp/20"
finds 'each of the copies is told' 2021 20 2021 <<END
2021 $at2 carry-over 3 2 total 5 0
2021 $at2 carry-over 3 2 total 5 0
END
finds 'copies that differ elsewhere' 2021 20 copy <<END
2021 $at2 carry-over 3 2 total 5 0
copy 2 duplicate-report . . . . .
copy $at2 carry-over 3 2 total 5 0
END
report $org 2021 2021 "$(cell "$line2" 7 5)" >"$tmp/copy"
finds 'copies that differ here: no reading is held against last year' 2021 20 copy <<END
copy 2 duplicate-report . . . . .
END
sed '/本年收费金额/,/行政事业性收费/s/	0/	6000 元/' "$tmp/2021" >"$tmp/yuan"
sed 's/6000 元/0.6/' "$tmp/yuan" >"$tmp/wan"
finds 'amounts in other units' yuan wan </dev/null
sed 's/6000/6001/' "$tmp/yuan" >"$tmp/more"
finds 'amounts in one unit' yuan more <<END
more 2 duplicate-report . . . . .
END

# Of several copies the first with another figure is named, whatever those before leave blank.
report $org 2021 2021 "$(cell "$line2" 7 /)$(cell "$line4" 7 /)" >"$tmp/blank"
report $org 2021 2021 "$(cell "$line2" 7 7)$(cell "$line4" 7 /)" >"$tmp/seven"
report $org 2021 2021 "$(cell "$line2" 7 7)" >"$tmp/both"
report $org 2021 2021 "$(cell "$line4" 7 7)" >"$tmp/four"
told()
{
	(cd "$tmp" && giar-lint -r duplicate-report "$@") |
	    sed 's/\(.*\):2:.*(3:\(.*\):total) = \(.*\), in \(.*\):.* = \(.*\) (.*/\1 \2 \3, \4 \5/' |
	    paste -sd ';' -
}
is 'the first other figure' "$(told blank seven 2021 both four)" \
    '2021 2 0, seven 7;both 2 7, 2021 0;four 2 0, seven 7'
is 'the second of two' "$(told 2021 blank seven 2021)" 'seven 2 7, 2021 0;2021 2 0, seven 7'
is 'none' "$(told blank seven both both)" ''
report $org 2021 2019 "$(cell "$line2" 7 7)" >"$tmp/old"
is 'forms that both have the cell' "$(told blank old 2021)" '2021 2 0, old 7'
is 'the other way around' "$(told 2021 blank old)" 'old 2 7, 2021 0'

# One stream, and what comes last.

(cd "$tmp" && cat 2022 20 2021) >"$tmp/stream"
finds 'a stream' stream <<END
stream#3 $(($(cat "$tmp/2022" "$tmp/20" | wc -l) + at2)) carry-over 3 2 total 5 0
END
(cd "$tmp" && tail -n +1 2021 20) >"$tmp/stream"
finds 'a stream with marks' stream <<END
2021 $at2 carry-over 3 2 total 5 0
END
report $org 2021 2021 '$s/.*/2021年1月9日/' >"$tmp/early"
report $org 2020 2019 "$(cell "$line4" 7 5);"'$s/.*/2020年1月9日/' >"$tmp/20"
is 'behind the findings of single reports' \
    "$(giar-lint -H "$tmp/early" "$tmp/20" | sed 's/.*\[//; /-early\|carry/!d' | paste -sd ' ' -)" \
    'date-early] date-early] carry-over]'
is 'a rule left out' "$(giar-lint -r date-early "$tmp/2021" "$tmp/20" | wc -l | tr -d ' ')" 1
run giar-lint -r carry-over "$tmp/2021" "$tmp/absent" "$tmp/20"
is 'trouble with one file: status' $status 2
is 'and the others are still compared' "$(wc -l <"$tmp/out" | tr -d ' ')" 1

# All of it at once, against what the true figures say.

perl tests/lib/years.pl 300 40 1 "$tmp/years" >"$tmp/stream"
(cd "$tmp" && giar-lint -THr "$years" stream) | cut -f 1,4-9 | sort >"$tmp/found"
same '300 reports of 40 organs' "$tmp/found" "$tmp/years"

finish
