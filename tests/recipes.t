#!/bin/sh
# recipes.t: the recipes of giar(7), COOK BOOK, exactly as the page has them: they print what
# the page shows, and of made-up reports what tests/lib/recipes.pl makes of their truths.
# tests/all/recipes.t has those that need large packages.

. tests/lib/tap.sh
. tests/lib/recipes.sh

command -v mandoc >/dev/null || skip_all 'no mandoc'
unset COLUMNS
recipes_of man/giar.7

# The recipes to run, less those whose program is not installed.
set -- 'From files to checked totals' 'Files for what follows' 'Totals by city' Rates \
    'Units that have not reported' 'Two years side by side' 'Findings by unit' Spreadsheet
while read -r program title; do
	if command -v "$program" >/dev/null; then
		set -- "$@" "$title"
	else
		skip "$title" "no $program"
	fi
done <<'END'
gnuplot Pictures
sqlite3 SQLite
mlr Miller
END
if ! command -v pv >/dev/null; then
	mkdir "$tmp/bin"
	printf '#!/bin/sh\nexec cat\n' >"$tmp/bin/pv"
	chmod +x "$tmp/bin/pv"
	PATH=$PATH:$tmp/bin
	skip 'pv' 'no pv'
fi

# Every recipe of the page is run here or there.
for file in "$tmp"/r/*.title; do
	title=$(cat "$file")
	grep -qw -e "$title" tests/recipes.t tests/all/recipes.t || echo "$title"
done >"$tmp/list"
same 'every recipe has a test' "$tmp/list" /dev/null

shown "$tmp/shown"
recipes_run "$tmp/shown" "$@"
recipes_ended 'as shown'
recipes_printed 'as shown'

reports "$tmp/work"
recipes_run "$tmp/work" "$@"
recipes_ended 'made-up reports'
is 'organs that no region has' "$(cut -f 1 "$(out 'Totals by city' 5)" | uniq)" 松澜市民政局
right 'From files to checked totals' totals "$tmp/work/totals.tsv"
right 'Totals by city' cities "$(out 'Totals by city' 6)"
right Rates rates "$(out Rates 3)"
right Rates region_rates "$(out Rates 4)"
right 'Units that have not reported' silent "$(out 'Units that have not reported' 3)"
right 'Units that have not reported' children "$(out 'Units that have not reported' 4)"
right 'Two years side by side' years "$tmp/work/years.tsv"
right 'Two years side by side' changes "$tmp/work/changes.tsv"

# Another way than by -T and join(1).
(cd "$tmp/work" && giar-lint texts/*.txt) | awk -F '\t' '
	NR == FNR { org[$1] = $2; next }
	{ split($0, part, ":"); sub(/ /, "", part[3]); n[org[part[1]] " " part[3]]++ }
	END { for (i in n) print n[i], i }' "$tmp/truths.tsv" - | LC_ALL=C sort -k 2 >"$tmp/want"
ok 'Findings by unit: there are some' test -s "$tmp/want"
squeezed "$(out 'Findings by unit' 3)" >"$tmp/got"
same 'Findings by unit' "$tmp/got" "$tmp/want"

# The columns of the spreadsheet by their names, as quoted fields.
perl -e '
	$_ = <STDIN>;
	s/^\xef\xbb\xbf// or die "no mark\n";
	my @names = split /,/, s/[\r\n"]//gr;
	while (<STDIN>) {
		my @fields = split /","/, s/^"|"\r?\n//gr;
		$names[$_] =~ /^[^:]+:[^:]+:[^:]+$/ && $fields[$_] ne "" &&
		    print "$fields[0]\t$names[$_]\t$fields[$_]\n" for 0 .. $#names;
	}' <"$tmp/work/figures.csv" >"$tmp/figures"
right Spreadsheet figures "$tmp/figures"

for title do
	case $title in
	SQLite)
		plain_numbers "$(out SQLite 3)" >"$tmp/fees"
		right SQLite fees "$tmp/fees" ;;
	Miller)
		sed 's,/,,g' "$(out Miller 1)" >"$tmp/normative"
		right Miller normative "$tmp/normative"
		cut -d , -f 1-3 "$(out Miller 2)" >"$tmp/doubts"
		right Miller doubts "$tmp/doubts" ;;
	Pictures)
		is 'Pictures: PNG' "$(dd if="$tmp/work/received.png" bs=4 count=1 2>/dev/null |
		    od -A n -c | tr -d ' ')" '211PNG'
		perl tests/lib/recipes.pl "$tmp/truths.tsv" handled "$tmp/work" |
		    LC_ALL=C sort >"$tmp/want"
		sed -n 's,.*<text>\([0-9]*\*\{0\,1\}\)</text>.*,\1,p' "$tmp/work/outcomes.svg" |
		    awk '$1 > 100' | LC_ALL=C sort >"$tmp/got"
		same 'Pictures: how many were handled' "$tmp/got" "$tmp/want" ;;
	esac
done

finish
