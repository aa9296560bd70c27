#!/bin/sh
# recipes.t: the recipes of giar(7), COOK BOOK, that need large packages: PostgreSQL, DuckDB,
# R, pandas, and LibreOffice as the spreadsheet. As tests/recipes.t does the others.

. tests/lib/tap.sh
. tests/lib/recipes.sh

command -v mandoc >/dev/null || skip_all 'no mandoc'
recipes_of man/giar.7
mkdir "$tmp/bin"
PATH=$PATH:$tmp/bin
stop=
trap '$stop; rm -rf "$tmp"' EXIT
printf '#!/bin/sh\nexec cat\n' >"$tmp/bin/pv"
chmod +x "$tmp/bin/pv"

# A server of our own. It does not run as root.
have_psql()
{
	why='no psql'
	command -v psql >/dev/null || return
	why='no PostgreSQL server'
	set -- $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V)
	for server do :; done
	[ -x "${server:-/none}/initdb" ] || server=$(dirname "$(command -v initdb)") || return
	user=$(id -un)
	[ "$(id -u)" -ne 0 ] || user=postgres
	PGHOST=$tmp/pg PGUSER=$user PGDATABASE=postgres PGCLIENTENCODING=UTF8
	export PGHOST PGUSER PGDATABASE PGCLIENTENCODING
	mkdir "$tmp/pg"
	chmod 711 "$tmp"
	as=
	if [ "$user" = postgres ]; then
		why='root, and no runuser or no user postgres'
		chown postgres "$tmp/pg" 2>/dev/null && command -v runuser >/dev/null || return
		as='runuser -u postgres --'
	fi
	why='the PostgreSQL server does not start'
	# shellcheck disable=SC2086 # a command, or nothing
	(cd / && $as "$server/initdb" -D "$tmp/pg/data" -A trust -E UTF8 --locale=C -N &&
	    $as "$server/pg_ctl" -D "$tmp/pg/data" -w -l "$tmp/pg/log" \
		-o "-k $tmp/pg -c listen_addresses=" start) >"$tmp/log" 2>&1 || return
	stop=stop_psql
}

stop_psql()
{
	(cd / && $as "$server/pg_ctl" -D "$tmp/pg/data" -m immediate stop) >/dev/null 2>&1
}

# DuckDB as a program, or in Node.
have_duckdb()
{
	! command -v duckdb >/dev/null || return 0
	why='no duckdb, and no @duckdb/node-api'
	command -v node >/dev/null && command -v npm >/dev/null || return
	NODE_PATH=${NODE_PATH:-$(npm root -g 2>/dev/null)}
	export NODE_PATH
	cat >"$tmp/bin/duckdb" <<-'END'
	#!/usr/bin/env node
	(async () => {
		const { DuckDBInstance } = require('@duckdb/node-api');
		const db = await (await DuckDBInstance.create(':memory:')).connect();
		const read = await db.runAndReadAll(process.argv[4]);
		const line = row => console.log(row.map(v => v === null ? '' : String(v)).join(','));
		line(read.columnNames());
		read.getRows().forEach(line);
	})().catch(e => { console.error(e.message); process.exit(1); });
	END
	chmod +x "$tmp/bin/duckdb"
	duckdb -csv -c 'SELECT 1' >"$tmp/log" 2>&1 || { rm "$tmp/bin/duckdb"; return 1; }
}

have_R()
{
	why='no Rscript'
	command -v Rscript >/dev/null
}

# Of several Pythons one may have it.
have_pandas()
{
	why='no pandas'
	for python in python3 /usr/bin/python3; do
		"$python" -c 'import pandas' 2>/dev/null || continue
		[ "$python" = python3 ] || { ln -s "$python" "$tmp/bin/python3"; PATH=$tmp/bin:$PATH; }
		return 0
	done
	return 1
}

set --
while read -r have title; do
	if "$have"; then
		set -- "$@" "$title"
	else
		skip "$title" "$why"
	fi
done <<'END'
have_psql PostgreSQL
have_duckdb DuckDB
have_R R
have_pandas pandas
END

shown "$tmp/shown"
recipes_run "$tmp/shown" \
    'From files to checked totals' 'Files for what follows' Spreadsheet "$@"
recipes_ended 'as shown'
recipes_printed 'as shown'
[ -z "$stop" ] || ok 'the table is dropped' psql -q -c 'DROP TABLE facts'

reports "$tmp/work"
recipes_run "$tmp/work" \
    'From files to checked totals' 'Files for what follows' Spreadsheet "$@"
recipes_ended 'made-up reports'

# What a recipe printed, in the words of the others: the unit is not told by all.
for title do
	case $title in
	PostgreSQL)
		plain_numbers "$(out PostgreSQL 3)" | sed 1d >"$tmp/table"
		right "$title" fees "$tmp/table" ;;
	DuckDB)
		plain_numbers "$(out DuckDB 1)" | sed 1d >"$tmp/table"
		right "$title" fees "$tmp/table" ;;
	R|pandas)
		squeezed "$(out "$title" 1)" | sed '1d; s/ /,件,/; s/ /,/g' >"$tmp/table"
		right "$title" carried "$tmp/table" ;;
	esac
done

# LibreOffice reads figures.csv as Excel would, and writes what it has read.
if command -v soffice >/dev/null; then
	(cd "$tmp/work" && soffice "-env:UserInstallation=file://$tmp/profile" --headless \
	    --infilter='CSV:44,34,UTF8' --convert-to xlsx figures.csv &&
	    mkdir back &&
	    soffice "-env:UserInstallation=file://$tmp/profile" --headless \
	    --convert-to 'csv:Text - txt - csv (StarCalc):9,0,UTF8' --outdir back figures.xlsx) \
	    >"$tmp/log" 2>&1
	awk -F '\t' '
		{ sub(/\r$/, "") }
		NR == 1 { n = split($0, name, "\t"); sub(/^\357\273\277/, "", name[1]); next }
		{ for (i = 1; i <= n; i++) if (name[i] ~ /^[^:]+:[^:]+:[^:]+$/ && $i != "")
			print $1 "\t" name[i] "\t" $i }' "$tmp/work/back/figures.csv" >"$tmp/figures"
	right Spreadsheet figures "$tmp/figures"
else
	skip 'Spreadsheet' 'no soffice'
fi

# The first recipe on what people have: web pages, one in an older encoding, PDF and Word.
# What it takes for certain is what the documents say; a total without a missing cell is the
# sum of theirs.
# document SEED FORMAT: prints one, and writes its truth.
document()
{
	perl tests/lib/document.pl --seed "$1" --fill full --digits 4 --look prose --to "$2" \
	    --truth "$tmp/truths/$1"
}

documents()
{
	mkdir -p "$tmp/docs/reports" "$tmp/truths"
	document 61 html >"$tmp/docs/reports/61.html"
	document 62 html | iconv -f UTF-8 -t GB18030 >"$tmp/docs/reports/62.html"
	for type in 63.pdf 64.pdf 65.docx; do
		seed=${type%.*}
		document "$seed" fodt >"$tmp/$seed.fodt"
		soffice "-env:UserInstallation=file://$tmp/profile" --headless \
		    --convert-to "${type#*.}" --outdir "$tmp/docs/reports" "$tmp/$seed.fodt" \
		    >"$tmp/log" 2>&1
	done
	recipes_run "$tmp/docs" 'From files to checked totals'
	recipes_ended 'documents'
	for seed in 61 62 63 64 65; do
		awk -F '\t' -v file="texts/$seed.txt" 'NR == 1 || $1 == file' \
		    "$tmp/docs/checked.tsv" | cut -f 1-11 >"$tmp/facts"
		perl tests/lib/check.pl "$tmp/truths/$seed" <"$tmp/facts" >"$tmp/checked"
		note <"$tmp/checked"
		like "document $seed: nothing wrong" "$(cat "$tmp/checked")" ' wrong 0$'
	done
	awk -F '\t' '
		FILENAME ~ /checked/ { label[$5, $6, $7] = $12 FS $13 FS $9; next }
		FILENAME ~ /truths/ { if ($1 != "table") sum[label[$1, $2, $3]] += $4; next }
		$1 == "row_label" || $6 > 0 { next }
		{ whole++; if ($4 != sum[$1 FS $2 FS $3]) print }
		END { if (whole < 50) print "only", whole }' "$tmp/docs/checked.tsv" \
	    "$tmp"/truths/* "$tmp/docs/totals.tsv" >"$tmp/off"
	same 'documents: totals' "$tmp/off" /dev/null
}

if command -v soffice >/dev/null && command -v pdftotext >/dev/null; then
	documents
else
	skip 'documents' 'no soffice, or no pdftotext'
fi

finish
