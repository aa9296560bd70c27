#!/bin/sh
# giar-tsv.t: tables to facts, wide and long, to CSV and back; and what goes wrong.

. tests/lib/tap.sh

bar=$(printf '\t')
fixed='file|org|year|form|table|row|line|label'
h21="$fixed|issued|repealed|in-force"
h3="$fixed|natural|business|research|charity|legal|other|total"
h4="$fixed|upheld|corrected|other|pending|total"
facts='file|org|year|form|table|row|col|value|unit|state|line'

# tabs: standard input with a TAB for each |.
tabs()
{
	tr '|' '\t'
}

# cell TABLE ROW COL: value, unit and state of the facts in $tmp/out, a line each.
cell()
{
	awk -F "$bar" -v OFS='|' -v want="$1 $2 $3" \
	    '$5 " " $6 " " $7 == want { print $8, $9, $10 }' "$tmp/out"
}

# What is printed of a table, and in full.

tabs >"$tmp/a.tsv" <<END
$h21
a.txt|X局|2022|2021|2.1|rules|12|规章|1,234||?
a.txt|X局|2022|2021|2.1|normative|13|行政规范性文件|０３|3 条|n/a
END
run giar-tsv -t 2.1 "$tmp/a.tsv"
is 'status' $status 0
tabs >"$tmp/want" <<END
$facts
a.txt|X局|2022|2021|2.1|rules|issued|1234|件|ok|12
a.txt|X局|2022|2021|2.1|rules|repealed||件|blank|12
a.txt|X局|2022|2021|2.1|rules|in-force||件|ambiguous|12
a.txt|X局|2022|2021|2.1|normative|issued|3|件|ok|13
a.txt|X局|2022|2021|2.1|normative|repealed|3|条|ok|13
a.txt|X局|2022|2021|2.1|normative|in-force||件|invalid|13
END
same 'facts, byte for byte' "$tmp/out" "$tmp/want"
same 'no message' "$tmp/err" /dev/null
run giar-tsv -H -t 2.1 "$tmp/a.tsv"
sed 1d "$tmp/want" >"$tmp/want-H"
same '-H leaves out the header' "$tmp/out" "$tmp/want-H"

run giar-tsv -t 2.1 -t 2.8 "$tmp/a.tsv"
is '-t twice' "$(cut -f 5 "$tmp/out" | uniq | paste -sd ' ' -)" 'table 2.1 2.8'
run giar-tsv -t 2.8,2.1 "$tmp/a.tsv"
is '-t does not change the order' "$(cut -f 5 "$tmp/out" | uniq | paste -sd ' ' -)" 'table 2.1 2.8'
run giar-tsv --table=2.9 "$tmp/a.tsv"
same 'a table that the form has not' "$tmp/out" <<END
$(echo "$facts" | tabs)
END

# Every cell of the forms, in their order, whatever the order of the input.

if [ -x "$GIAR_BIN/lib/forms-print" ]; then
	"$GIAR_BIN/lib/forms-print" >"$tmp/forms"
	for form in 2019 2021; do
		tabs >"$tmp/one.tsv" <<END
$h3
a.txt||2022|$form|3|4|9||0|0|0|0|0|0|0
a.txt||2022|$form|3|1|8||0|0|0|0|0|0|0
END
		run giar-tsv -l "$tmp/one.tsv"
		sed 1d "$tmp/out" | cut -f 4-7,9,12,13 >"$tmp/got"
		grep "^$form" "$tmp/forms" >"$tmp/want"
		same "form $form: all cells, units, labels" "$tmp/got" "$tmp/want"
		is "form $form: the rest is absent" "$(sed 1d "$tmp/out" | cut -f 10,11 | sort | uniq -c |
		    awk '{ print $1, $2, $3 }' | paste -sd , -)" \
		    "$(($(wc -l <"$tmp/want") - 14)) absent ,7 ok 8,7 ok 9"
	done
else
	skip 'all cells of the forms' 'no forms-print'
fi

# What a cell says, in columns of changes and elsewhere.

tabs >"$tmp/in" <<END
$fixed|previous|change|decisions
a||2019|2019|2.5|licence|1||增加3|增加3|&nbsp;
a||2019|2019|2.5|other-service|2||－5|减2|12%

$fixed|projects|amount
a||2019|2019|2.9|procurement|3||－|6000.50 元

$fixed|previous|change
a||2019|2019|2.8|fees|4||0.0000|不变
END
run giar-tsv "$tmp/in"
is 'words for a change elsewhere' "$(cell 2.5 licence previous)" '|项|invalid'
is 'more' "$(cell 2.5 licence change)" '3|项|ok'
is 'blank' "$(cell 2.5 licence decisions)" '|件|blank'
is 'negative' "$(cell 2.5 other-service previous)" '-5|项|ok'
is 'less' "$(cell 2.5 other-service change)" '-2|项|ok'
is 'invalid' "$(cell 2.5 other-service decisions)" '|件|invalid'
is 'dash' "$(cell 2.9 procurement projects)" '|项|blank'
is 'unit' "$(cell 2.9 procurement amount)" '6000.5|元|ok'
is 'zero' "$(cell 2.8 fees previous)" '0|项|ok'
is 'unchanged' "$(cell 2.8 fees change)" '0|项|ok'

# Text is escaped and nothing else is changed; line is passed on.

printf 'file\torg\tyear\tform\ttable\trow\tline\tlabel\tdecisions\n%s\n' \
    "d\\\\e\\tf\\ng${bar}\"o\",'${bar}${bar}2021${bar}2.5${bar}licence${bar}7${bar}x\\ty${bar}\\t4\\n" >"$tmp/in"
run giar-tsv -t 2.5 "$tmp/in"
same 'escapes' "$tmp/out" <<END
$(echo "$facts" | tabs)
d\\\\e\\tf\\ng$bar"o",'$bar${bar}2021${bar}2.5${bar}licence${bar}decisions${bar}4${bar}件${bar}ok${bar}7
END
cp "$tmp/out" "$tmp/want"
run giar-tsv -c -t 2.5 "$tmp/in"
printf '"d\\e\tf\ng","""o"",'"'"'","","2021","2.5","licence","decisions","4","件","ok","7"\r\n' >"$tmp/csv"
cp "$tmp/out" "$tmp/all.csv"
sed 1d "$tmp/out" >"$tmp/got"
same 'CSV: quotes, newline, CRLF' "$tmp/got" "$tmp/csv"
run giar-tsv -C "$tmp/all.csv"
same 'and back' "$tmp/out" "$tmp/want"

# The form: by table; where it is open table 3's, the others', the year's.

forms()
{
	run giar-tsv
	cut -f 4,5 "$tmp/out" | sed 1d | uniq | tr '\t' : | paste -sd ' ' -
}

is 'table 3 is of one form, table 2 of the other' "$(printf '%s\n' \
    "$fixed|previous|change" 'a||2022|2019|2.8|fees|4||0|0' \
    "$h3" 'a||2022|2021|3|1|9||0|0|0|0|0|0|0' | tabs | forms)" \
    '2021:2.1 2021:2.5 2021:2.6 2019:2.8 2021:3 2021:4'
is 'without table 3: the others' "$(printf '%s\n' \
    "$h21" 'a||2020|2021|2.1|rules|4||0|0|0' "$h4" 'a||2020||4|review|9||0|0|0|0|0' |
    tabs | forms)" '2021:2.1 2021:2.5 2021:2.6 2021:2.8 2021:3 2021:4'
is 'only table 4: the year' "$(printf '%s\n' \
    "$h4" 'a||2020||4|review|9||0|0|0|0|0' | tabs | forms)" \
    '2019:2.1 2019:2.5 2019:2.6 2019:2.8 2019:2.9 2019:3 2019:4'
printf '%s\n' "$h4" 'a||||4|review|9||0|1|2|3|4' | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'open: status' $status 0
is 'open: only that table' "$(cut -f 4,5 "$tmp/out" | sed 1d | uniq -c | tr -d ' ')" "15${bar}4"
like 'open: message' "$(cat "$tmp/err")" "^giar-tsv: $tmp/in:2: .*form"

# rows FORM: the rows of table 3 in $tmp/out.
rows()
{
	awk -F "$bar" -v form="$1" '$4 == form && $5 == 3 { print $6 }' "$tmp/out" | uniq |
	    paste -sd ' ' -
}
common='1 2 3.1 3.2 3.3.1 3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.3.8 3.4.1 3.4.2 3.4.3 3.5.1 3.5.2 3.5.3 3.5.4 3.5.5'
printf '%s\n' "$h3" 'a||||3|3.7|9||?|?|?|?|?|?|1' | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'open table 3: what both forms have' "$(rows '')" "$common 3.7 4"
is 'open table 3: a cell' "$(cell 3 3.7 total)" '1|件|ok'
giar-tsv -c "$tmp/in" >"$tmp/in.csv" 2>/dev/null
cp "$tmp/out" "$tmp/want"
run giar-tsv -C "$tmp/in.csv"
same 'open table 3: CSV and back' "$tmp/out" "$tmp/want"
printf '%s\n' "$h3" 'a||||3|3.6.1|9||1|0|0|0|0|0|1' | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'open table 3: a row of one form' "$(rows '')" "$common 3.7 4 3.6.1"
sed 's/\t\t\t/\t\t2020\t/' "$tmp/in" >"$tmp/in.2"
run giar-tsv "$tmp/in.2"
is 'open table 3: the year does not fit' "$(rows '')" "$common 3.7 4 3.6.1"
like 'open table 3: message' "$(cat "$tmp/err")" 'a form of the report a is not known'
sed 's/\t\t\t/\t\t2022\t/' "$tmp/in" >"$tmp/in.2"
run giar-tsv "$tmp/in.2"
is 'open table 3: the year fits' "$(rows 2021)" "$common 3.6.1 3.6.2 3.6.3 3.7 4"

# Where a report ends.

many()
{
	tabs | giar-tsv | cut -f 1-3 | sed 1d | uniq -c | awk '{ print $1, $2 }' | paste -sd ' ' -
}

one='|2.5|licence|9||'
is 'file, org, year' "$(printf '%s\n' "$fixed|decisions" \
    "a|o|1|2021${one}1" "b|o|1|2021${one}1" "b|p|1|2021${one}1" "b|p|2|2021${one}1" | many)" \
    '200 a 200 b 200 b 200 b'
printf '%s\n' "$fixed|decisions" "a|o|1|2021${one}1" "a|o|1|2021${one}2" | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'a row again' "$(cell 2.5 licence decisions | paste -sd ' ' -)" '1|件|ok 2|件|ok'
is 'a row again: lines' "$(wc -l <"$tmp/out" | tr -d ' ')" 401
is 'a row again, in another form' "$(printf '%s\n' "$h21" 'a|o|1|2021|2.1|rules|1||0|0|0' \
    "$fixed|made|published|published-total" 'a|o|1|2019|2.1|rules|1||0|0|0' | many)" '398 a'
printf '%s\n' "$fixed|decisions" "a|o|1|2021${one}1" >"$tmp/in.1"
printf '%s\n' "$h4" "a|o|1|2021|4|review|9||0|0|0|0|0" >"$tmp/in.2"
is 'a header may stand anywhere' "$(cat "$tmp/in.1" "$tmp/in.2" | many)" '200 a'
tabs <"$tmp/in.1" >"$tmp/f1"
tabs <"$tmp/in.2" >"$tmp/f2"
run giar-tsv "$tmp/f1" "$tmp/f2"
is 'a file ends it' "$(wc -l <"$tmp/out" | tr -d ' ')" 401
is 'so does a mark' "$(tail -n +1 "$tmp/in.1" "$tmp/in.2" | many)" '400 a'
{ tail -n +1 "$tmp/f1" "$tmp/f2"; echo bad; } >"$tmp/in"
run giar-tsv "$tmp/in"
like 'lines are counted from the mark' "$(cat "$tmp/err")" "^giar-tsv: $tmp/f2:3: neither"
is 'header and rows of two files, cat' "$(cat "$tmp/in.1" "$tmp/in.1" | many)" '400 a'

# Nothing comes of a report with a bad line; the others come.

# bad NAME ERE LINE ...: the lines stand between two good reports.
bad()
{
	tap_bad=$1
	tap_ere=$2
	shift 2
	printf '%s\n' "$h21" 'good1||2022|2021|2.1|rules|1||0|0|0' "$@" \
	    "$h21" 'good2||2022|2021|2.1|rules|1||0|0|0' | tabs >"$tmp/bad.tsv"
	run giar-tsv "$tmp/bad.tsv"
	is "$tap_bad: status" $status 2
	like "$tap_bad: message" "$(cat "$tmp/err")" "^giar-tsv: $tmp/bad.tsv:$tap_ere"
	is "$tap_bad: the others" "$(cut -f 1 "$tmp/out" | sed 1d | uniq -c | tr -d '\n')" \
	    "$(printf '    200 good1    200 good2')"
}

ok1='b||2022|2021|2.1|rules|1||0|0|0'
bad 'row' '4: no row of table 2.1 in form 2021 is called "rulez"' \
    "$ok1" 'b||2022|2021|2.1|rulez|1||0|0|0'
like 'what is left out is told' "$(cat "$tmp/err")" "^giar-tsv: $tmp/bad.tsv:3: the report b is left out"
bad 'table' '3: no table is called "7"' 'b||2022|2021|7|rules|1||0|0|0' "$ok1"
bad 'table of another form' '3: form 2021 has no table 2.9' 'b||2022|2021|2.9|procurement|1||0|0|0'
bad 'no table, among rows of one' '4: no table is called "7"' "$ok1" \
    'b||2022|2021|7|rules|1||0|0|0' 'b||2022|2021|2.1|normative|1||0|0|0'
bad 'form' '3: no form is called "2020"' 'b||2022|2020|2.1|rules|1||0|0|0'
bad 'no form' '3: the form is empty, and none has a row "rulez" in table 2.1' \
    'b||2022||2.1|rulez|1||0|0|0'
bad 'a form and none' '4: table 2.1 is of form "" here, and of form "2021" above' \
    "$ok1" 'b||2022||2.1|normative|1||0|0|0'
bad 'columns of another form' '3: the header above is not that of table 2.1 in form 2019' \
    'b||2022|2019|2.1|rules|1||0|0|0'
bad 'columns of another table' '4: the header above is not that of table 2.1 in form 2021' \
    "$h3" 'b||2022|2021|2.1|rules|1||0|0|0|0|0|0|0'
bad 'short line' '4: 10 fields, but 11 in the header' "$ok1" 'b||2022|2021|2.1|normative|1||0|0'
bad 'long line' '3: 12 fields, but 11 in the header' 'b||2022|2021|2.1|normative|1||0|0|0|0'
bad 'column' '4: no table has a column "isued"' "$ok1" \
    "$fixed|isued|repealed|in-force" 'b||2022|2021|2.1|normative|1||0|0|0'
bad 'column lost' '3: no table has these columns' "$fixed|issued|repealed" "b||2022|2021|2.1|rules|1||0|0"
bad 'columns in another order' '3: no table has these' "$fixed|repealed|issued|in-force" "$ok1"
bad 'facts for tables' '3: column 7 is not line' "$facts" 'b||2022|2021|2.1|rules|issued|0|件|ok|1'
bad 'two forms in a table' '5: table 3 is of form "2021" here, and of form "2019" above' "$h3" \
    'b||2022|2019|3|1|9||0|0|0|0|0|0|0' 'b||2022|2021|3|2|9||0|0|0|0|0|0|0'
bad 'one message for each report' '3: 9 fields' 'b||2022|2021|2.1|rules|1||0' 'b||2022|2021|x|rules|1||0|0|0'
is 'and what is left out' "$(wc -l <"$tmp/err" | tr -d ' ')" 2

# A line that may be of either report spoils both.
printf '%s\n' "$h21" 'a||2022|2021|2.1|rules|1||0|0|0' "$ok1" cut 'junk|junk' \
    'c||2022|2021|2.1|rules|1||0|0|0' 'c||2022|2021|2.1|normative|1||0|0|0' \
    'd||2022|2021|2.1|rules|1||0|0|0' | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'a line of nobody: status' $status 2
is 'a line of nobody: both are left out' "$(cut -f 1 "$tmp/out" | uniq | paste -sd ' ' -)" 'file a d'
sed "s,$tmp/,," "$tmp/err" >"$tmp/got"
same 'a line of nobody: told once, and what is left out' "$tmp/got" <<END
giar-tsv: in:4: neither header nor row; is this the output of giar-tables?
giar-tsv: in:3: the report b is left out
giar-tsv: in:6: the report c is left out
END

printf '%s\n' 'a||2022|2021|2.1|rules|1||0|0|0' 'a||2022|2021|2.1|normative|1||0|0|0' \
    "$h21" "$ok1" | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'no header: status' $status 2
like 'no header: message' "$(cat "$tmp/err")" ":1: a row before any header; .*-H"
is 'no header: the next report' "$(cut -f 1 "$tmp/out" | uniq | paste -sd ' ' -)" 'file b'
run giar-tsv "$tmp/a.tsv" "$tmp/want-H"
is 'no header in the second file' $status 2

# Wide.

run giar-tsv -w "$tmp/a.tsv"
if [ -x "$GIAR_BIN/lib/forms-print" ]; then
	sed 1d "$tmp/forms" | awk -F "$bar" '
		{ name = $2 ":" $3 ":" $4 }
		name in seen { next }
		{ seen[name] = 1; print name; if ($5 == "") print name ":unit" }' >"$tmp/names"
	sed 1q "$tmp/out" | tr '\t' '\n' | sed 1,4d >"$tmp/got"
	same 'wide: columns' "$tmp/got" "$tmp/names"
else
	skip 'wide: columns' 'no forms-print'
fi
# wide NAME: what the last line of $tmp/out has in that column.
wide()
{
	awk -F "$bar" -v name="$1" '
		NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) col = i; n = NF }
		END { print NF == n ? $col : "fields lost" }' "$tmp/out"
}
is 'wide: lines' "$(wc -l <"$tmp/out" | tr -d ' ')" 2
is 'wide: file' "$(wide file)" a.txt
is 'wide: org' "$(wide org)" X局
is 'wide: form' "$(wide form)" 2021
is 'wide: value' "$(wide 2.1:rules:issued)" 1234
is 'wide: blank' "$(wide 2.1:rules:repealed)" ''
is 'wide: invalid' "$(wide 2.1:normative:in-force)" ''
is 'wide: another unit' "$(wide 2.1:normative:repealed)" ''
is 'wide: another unit: status' $status 0
like 'wide: another unit: message' "$(cat "$tmp/err")" \
    "^giar-tsv: $tmp/a.tsv:3: 2.1:normative:repealed is in 条, its column in 件: left out"

tabs >"$tmp/in" <<END
$fixed|projects|amount
a||2019|2019|2.9|procurement|3||5|1.5 万元

$h3
a||2019|2021|3|1|9||1|0|0|0|0|0|1
END
run giar-tsv -w "$tmp/in"
is 'wide: mixed forms' "$(wide form)" 2019+2021
is 'wide: a value with its unit' "$(wide 2.9:procurement:amount) $(wide 2.9:procurement:amount:unit)" \
    '1.5 万元'
is 'wide: no message' "$(cat "$tmp/err")" ''
is 'wide: both forms name it' "$(wide 3:1:natural)" 1
run giar-tsv -w -t 3 "$tmp/in"
is 'wide: form of what is printed' "$(wide form)" 2021
is 'wide: a table left out' "$(wide 2.9:procurement:projects)" ''
cp "$tmp/in" "$tmp/mixed.tsv"
run giar-tsv -H --wide "$tmp/in"
is 'wide: -H' "$(wc -l <"$tmp/out" | tr -d ' ')" 1
run giar-tsv -w /dev/null
is 'wide: header without a report' "$(wc -l <"$tmp/out" | tr -d ' ')" 1

# CSV, and back.

for opts in '' -l; do
	giar-tsv $opts "$tmp/a.tsv" "$tmp/mixed.tsv" >"$tmp/want"
	giar-tsv $opts -c "$tmp/a.tsv" "$tmp/mixed.tsv" >"$tmp/csv"
	run giar-tsv -C "$tmp/csv"
	same "-C undoes -c $opts" "$tmp/out" "$tmp/want"
	is "-C undoes -c $opts: status" "$status$(cat "$tmp/err")" 0
done
run giar-tsv -C -c "$tmp/csv"
same '-C -c' "$tmp/out" "$tmp/csv"
giar-tsv -c "$tmp/a.tsv" "$tmp/mixed.tsv" >"$tmp/csv"
run giar-tsv -C -l "$tmp/csv"
same '-C -l adds labels' "$tmp/out" "$tmp/want"
giar-tsv -w "$tmp/mixed.tsv" "$tmp/a.tsv" >"$tmp/want" 2>/dev/null
giar-tsv -c "$tmp/mixed.tsv" "$tmp/a.tsv" >"$tmp/csv"
run giar-tsv -C -w "$tmp/csv"
same '-C -w' "$tmp/out" "$tmp/want"
run giar-tsv --from-csv -t 2.9 "$tmp/csv"
is '-C -t' "$(cut -f 1,5 "$tmp/out" | uniq -c | awk '{ print $1, $2, $3 }' | paste -sd , -)" \
    '1 file table,2 a 2.9'
giar-tsv -w -c "$tmp/mixed.tsv" | sed 1d >"$tmp/got"
is '-w -c' "$(cut -d , -f 1-4 "$tmp/got")" '"a","","2019","2019+2021"'
tr -d '\r"' <"$tmp/csv" >"$tmp/plain.csv"
giar-tsv -C "$tmp/csv" >"$tmp/want"
run giar-tsv -C "$tmp/plain.csv"
same 'fields without quotes, lines without CR' "$tmp/out" "$tmp/want"
cat "$tmp/csv" "$tmp/plain.csv" >"$tmp/two.csv"
run giar-tsv -C "$tmp/two.csv"
is 'a header again' "$status $(wc -l <"$tmp/out")" "0 $((2 * $(wc -l <"$tmp/want") - 1))"

# csv LINE ...: facts as CSV after their header.
csv()
{
	{ echo "$facts" | tr '|' ,; printf '%s\n' "$@"; } >"$tmp/in.csv"
	run giar-tsv -C "$tmp/in.csv"
}

csv 'a,o,2022,2021,2.1,rules,issued,"1,234.50",件,ok,3' '' 'a,o,2022,2021,3,1,total,,件,blank,'
tabs >"$tmp/want" <<END
$facts
a|o|2022|2021|2.1|rules|issued|1234.5|件|ok|3
a|o|2022|2021|3|1|total||件|blank|
END
same 'a value from a spreadsheet; an empty line' "$tmp/out" "$tmp/want"
csv ' a ,"o ""x"", y",2022,2021,2.1,rules,issued,3,件,ok,3' 'a,o,2022,,4,review,total,3,件,ok,3'
is 'spaces and quotes' "$(sed -n 2p "$tmp/out" | cut -f 1,2)" " a ${bar}o \"x\", y"
is 'table 4 of no form' "$(sed -n 3p "$tmp/out" | cut -f 4,5)" "${bar}4"

good='a,o,2022,2021,2.1,rules,issued,1,件,ok,3'
# bad_csv NAME ERE LINE ...: nothing comes of report b.
bad_csv()
{
	tap_bad=$1
	tap_ere=$2
	shift 2
	csv "$good" 'b,o,2022,2021,2.1,rules,repealed,1,件,ok,3' "$@"
	is "CSV, $tap_bad: status" $status 2
	like "CSV, $tap_bad: message" "$(cat "$tmp/err")" "^giar-tsv: $tmp/in.csv:4: $tap_ere"
	is "CSV, $tap_bad: the others" "$(cut -f 1 "$tmp/out" | paste -sd ' ' -)" 'file a'
}

bad_csv 'a date for a code' 'no row of table 3 .*"2001/3/3"' 'b,o,2022,2021,3,2001/3/3,total,1,件,ok,3'
bad_csv 'column' 'no column of table 2.1 .*"made"' 'b,o,2022,2021,2.1,rules,made,1,件,ok,3'
bad_csv 'state' 'no state is called "OK"' 'b,o,2022,2021,2.1,rules,issued,1,件,OK,3'
bad_csv 'value' 'the value "1.2E[+]05" is no number' 'b,o,2022,2021,2.1,rules,issued,1.2E+05,件,ok,3'
bad_csv 'unit in the value' 'the value "3件" is no number' 'b,o,2022,2021,2.1,rules,issued,3件,件,ok,3'
bad_csv 'no value' 'the state is ok, but the value is ""' 'b,o,2022,2021,2.1,rules,issued,,件,ok,3'
bad_csv 'too much value' 'the state is blank' 'b,o,2022,2021,2.1,rules,issued,0,件,blank,3'
bad_csv 'short' '10 fields, but 11 in the header' 'b,o,2022,2021,2.1,rules,issued,1,件,ok'
bad_csv 'quote' 'not CSV' 'b,o,2022,2021,2.1,rules,issued,1,"件"x,ok,3'
bad_csv 'quote inside' 'not CSV' 'b,o"o,2022,2021,2.1,rules,issued,1,件,ok,3'
bad_csv 'open quote' 'not CSV: a quote is opened and never closed' 'b,"o,2022' 'c,d' ''
printf 'a,b\n1,2\n' >"$tmp/in.csv"
run giar-tsv -C "$tmp/in.csv"
is 'CSV of something else: status' $status 2
giar-tsv -w -c "$tmp/mixed.tsv" >"$tmp/in.csv"
run giar-tsv -C "$tmp/in.csv"
like 'wide CSV is no facts' "$status $(cat "$tmp/err")" '^2 giar-tsv: .*:1: column 5 is not table'

# Text: line ends, BOM, blocks, sizes.

giar-tsv "$tmp/a.tsv" >"$tmp/want"
{ printf '\357\273\277'; sed "s/\$/$(printf '\r')/" "$tmp/a.tsv"; } >"$tmp/in"
run giar-tsv "$tmp/in"
same 'CRLF and BOM' "$tmp/out" "$tmp/want"
printf '%s' "$(cat "$tmp/a.tsv")" >"$tmp/in"
run giar-tsv "$tmp/in"
same 'no newline at the end' "$tmp/out" "$tmp/want"
run sh -c 'dd bs=1 2>/dev/null <"$1" | giar-tsv' sh "$tmp/a.tsv"
same 'a byte at a time' "$tmp/out" "$tmp/want"
run sh -c 'giar-tsv - <"$1"' sh "$tmp/a.tsv"
same '- is standard input' "$tmp/out" "$tmp/want"
printf '%s\0' "$tmp/a.tsv" >"$tmp/list"
run giar-tsv --files0-from="$tmp/list"
same '--files0-from' "$tmp/out" "$tmp/want"
run giar-tsv /dev/null
same 'empty input: the header' "$tmp/out" <<END
$(echo "$facts" | tabs)
END
is 'empty input: status' $status 0
run giar-tsv -c /dev/null
is 'empty input: CSV' "$(cat "$tmp/out")" "$(printf '"%s"\r' "$(echo "$facts" | sed 's/|/","/g')")"
run giar-tsv -C /dev/null
is 'empty CSV' "$status $(wc -l <"$tmp/out" | tr -d ' ')" '0 1'
echo "$fixed" | tabs >"$tmp/in"
run giar-tsv "$tmp/in"
is 'a header of fixed columns only' "$status $(wc -l <"$tmp/out" | tr -d ' ')" '0 1'
{ tabs <<END
$h21
END
printf 'a\t\t2022\t2021\t2.1\trules\t1\t\t'; head -c 300000 /dev/zero | tr '\0' 7
printf '\t0\t0\n'; } >"$tmp/in"
run giar-tsv -t 2.1 "$tmp/in"
is 'a number of 300000 digits' "$(sed -n 2p "$tmp/out" | cut -f 8 | wc -c | tr -d ' ')" 300001
run sh -c 'giar-tsv -c "$1" | giar-tsv -C -t 2.1' sh "$tmp/in"
is 'and through CSV' "$(sed -n 2p "$tmp/out" | cut -f 8 | wc -c | tr -d ' ')" 300001
is 'the locale changes nothing' "$(LC_ALL=zh_CN.GB18030 giar-tsv "$tmp/a.tsv" | cksum)" "$(cksum <"$tmp/want")"

# Trouble.

# trouble NAME ERE COMMAND ...: status 2 and that message.
trouble()
{
	tap_trouble=$1
	tap_ere=$2
	shift 2
	run "$@"
	is "$tap_trouble: status" $status 2
	like "$tap_trouble: message" "$(cat "$tmp/err")" "^giar-tsv: $tap_ere"
}

trouble 'missing file' "$tmp/none: No such file" giar-tsv "$tmp/none" "$tmp/a.tsv"
same 'the other file' "$tmp/out" "$tmp/want"
trouble 'directory' "$tmp: Is a directory" giar-tsv "$tmp"
printf '\377\376a\0b\0' >"$tmp/in"
trouble 'UTF-16' "$tmp/in:1: .*iconv -f UTF-16" giar-tsv "$tmp/in"
printf 'file\torg\tyear\n\271\346\325\302\tx\ty\n\271\346\n\271\346\n' >"$tmp/in"
trouble 'GB18030' "$tmp/in:.*iconv -f GB18030" giar-tsv -C "$tmp/in"
printf 'a\0b\n' | cat "$tmp/a.tsv" - >"$tmp/in"
trouble 'NUL' "$tmp/in:4: .*NUL" giar-tsv "$tmp/in"
is 'NUL: nothing of the report' "$(wc -l <"$tmp/out" | tr -d ' ')" 1
printf '\347\232' | cat "$tmp/a.tsv" - >"$tmp/in"
trouble 'cut UTF-8' "$tmp/in:4: not UTF-8" giar-tsv "$tmp/in" "$tmp/mixed.tsv"
is 'cut UTF-8: the next file' "$(cut -f 1 "$tmp/out" | uniq | paste -sd ' ' -)" 'file a'
trouble 'unknown option' 'unknown option -x.*--help' giar-tsv -x
trouble 'unknown long option' '.*--nope' giar-tsv --nope
trouble 'unknown table' 'no table: "5"' giar-tsv -t 2.1,5
trouble 'empty list of tables' 'no table: ""' giar-tsv -t ''
trouble '-w and -l' '.*-l and -w' giar-tsv -w -l
same 'bad usage prints nothing' "$tmp/out" /dev/null
trouble 'no standard input' '-' sh -c 'giar-tsv <&-'
trouble 'no standard output' 'standard output: ' sh -c 'giar-tsv "$1" >&-' sh "$tmp/a.tsv"
if [ -c /dev/full ]; then
	trouble 'full disk' 'standard output: No space' sh -c 'giar-tsv "$1" >/dev/full' sh "$tmp/a.tsv"
	trouble 'full disk, CSV' 'standard output: No space' sh -c 'giar-tsv -wc "$1" >/dev/full' sh "$tmp/mixed.tsv"
else
	skip 'full disk' 'no /dev/full'
fi
run giar-tsv --version
is 'version' "$status $(cut -d ' ' -f 1 "$tmp/out")" '0 giar-tsv'
run giar-tsv --help
like 'help' "$(cat "$tmp/out")" '^  -w, --wide'

finish
