#!/bin/sh
# seeds.t: real reports, which are no part of giar: every cell against the truth, and
# organ, year and form; file by file, as a stream with marks and as one without.

. tests/lib/tap.sh

seeds=../shared/seeds
[ -d "$seeds" ] || skip_all "no $seeds"

# Number, organ, year, form of table 3.
reports()
{
	cat <<-'END'
	000	潮州市湘桥区工业和信息化局	2022	2019
	001	莱州市工业和信息化局	2022	2021
	002	殷都区工业和信息化局	2024	2021
	003	韶关市浈江区人民政府办公室	2022	2019
	004	洛阳市洛龙区工业和信息化局	2022	2021
	END
}

# check HOW NUMBER REPORT: the facts of that report in $tmp/tsv against its truth; then
# what the report is.
check()
{
	awk -F '\t' -v name="$3" 'NR == 1 || $1 == name' "$tmp/tsv" >"$tmp/facts"
	perl tests/lib/check.pl "$seeds/$2"_*.truth.tsv <"$tmp/facts" >"$tmp/verdict" 2>&1
	if grep -q ' ambiguous 0 absent 0 wrong 0$' "$tmp/verdict"; then
		pass "$1: every cell of $2"
	else
		fail "$1: every cell of $2"
		note <"$tmp/verdict"
		awk -F '\t' '$10 != "ok" && $10 != "blank"' "$tmp/facts" | sed 40q | note
	fi
	is "$1: organ, year and form of $2" \
	    "$(awk -F '\t' '$5 == 3 { print $2 "\t" $3 "\t" $4 }' "$tmp/facts" | uniq)" \
	    "$(reports | sed -n "s/^$2	//p")"
}

# facts HOW COMMAND: runs it into $tmp/tsv; none of these reports is worth a message.
facts()
{
	run sh -c "$2"
	mv "$tmp/out" "$tmp/tsv"
	is "$1: status" "$status" 0
	same "$1: messages" "$tmp/err" /dev/null
}

numbers=$(reports | cut -f 1)

for number in $numbers; do
	seed=$(echo "$seeds/$number"_*.txt)
	facts "file $number" "giar-tables $seed | giar-tsv"
	check file "$number" "$seed"
done

facts marks "tail -n +1 $seeds/*.txt | giar-tables | giar-tsv"
for number in $numbers; do
	check marks "$number" "$(echo "$seeds/$number"_*.txt)"
done

facts stream "for f in $seeds/*.txt; do cat \$f; echo; done | giar-tables | giar-tsv"
report=-
n=1
for number in $numbers; do
	check stream "$number" "$report"
	n=$((n + 1))
	report=-#$n
done
is 'stream: the names' "$(sed 1d "$tmp/tsv" | cut -f 1 | uniq | paste -sd ' ' -)" \
    '- -#2 -#3 -#4 -#5'

finish
