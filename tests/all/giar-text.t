#!/bin/sh
# giar-text.t: made-up reports in all formats, through giar-text with the converters that
# are installed, all and each alone. No figure is wrong; where cells are kept none is lost.

. tests/lib/tap.sh

for tool in soffice pandoc pdftotext; do
	command -v $tool >/dev/null || skip_all "no $tool"
done

# Each document is named after the report, its type and how it is converted, as
# document-score.pl wants it.
mkdir "$tmp/truth" "$tmp/source" "$tmp/in"

# office FORMAT FILE ...: LibreOffice makes files of the format beside the others.
office()
{
	format=$1
	shift
	soffice "-env:UserInstallation=file://$tmp/profile" --headless --convert-to "$format" \
	    --outdir "$tmp/source" "$@" >"$tmp/log" 2>&1 || note <"$tmp/log"
}

seed=40
for report in full sparse; do
	seed=$((seed + 1))
	set -- tests/lib/document.pl --seed "$seed" --fill "$report" --digits 4 --look prose
	perl "$@" --to html --truth "$tmp/truth/$report.tsv" >"$tmp/source/$report.html"
	perl "$@" --to fodt >"$tmp/source/$report.fodt"
done
office xlsx --infilter='HTML (StarCalc)' "$tmp"/source/*.html
for format in docx odt 'doc:MS Word 97' rtf pdf; do
	office "$format" "$tmp"/source/*.fodt
done
for format in xls ods; do
	office "$format" "$tmp"/source/*.xlsx
done

# score HOW TYPE: converts the documents of the type, and counts what is read of their
# texts: $wrong, $lost.
score()
{
	rm -rf "$tmp/in" "$tmp/texts"
	mkdir "$tmp/in"
	for report in full sparse; do
		cp "$tmp/source/$report.$2" "$tmp/in/$report.$2.$1.$2" || fail "$report.$2 is there"
	done
	PATH=$path run giar-text -v -o "$tmp/texts" "$tmp"/in/*
	note <"$tmp/err"
	wrong=none lost=none right=0
	[ -d "$tmp/texts" ] || return
	# shellcheck disable=SC2035 # no name begins with a dash
	(cd "$tmp/texts" && giar-tables *.txt 2>/dev/null | giar-tsv 2>/dev/null |
	    perl "$OLDPWD/tests/lib/document-score.pl" "$tmp/truth" -- *.txt) >"$tmp/score"
	note <"$tmp/score"
	# shellcheck disable=SC2046 # three numbers
	set -- $(awk '$2 == "all" { print $4 + 0, $5 + $7, $8 + 0 }' "$tmp/score")
	right=${1:-0} lost=${2:-} wrong=${3:-}
}

path=$PATH
for type in html docx odt doc rtf xlsx xls ods pdf; do
	score best "$type"
	is "$type: status" "$status" 0
	is "$type: nothing is wrong" "$wrong" 0
	case $type in
	html|docx|odt|doc|rtf)	is "$type: nothing is lost" "$lost" 0 ;;
	*)			ok "$type: something is right" test "$right" -gt 0 ;;
	esac
done

# The programs of the system, but no converter; links to them are made one by one.
mkdir "$tmp/bin"
for dir in /bin /usr/bin; do
	for tool in "$dir"/*; do
		case ${tool##*/} in
		pdftotext|mutool|pandoc|soffice|docx2txt|antiword|catdoc|odt2txt|xlsx2csv) ;;
		*)	[ -e "$tmp/bin/${tool##*/}" ] || ln -s "$tool" "$tmp/bin" ;;
		esac
	done
done
path=$GIAR_BIN:$tmp/bin
while read -r type tool; do
	if ! command -v "$tool" >/dev/null; then
		skip "$type by $tool" "no $tool"
		continue
	fi
	ln -s "$(command -v "$tool")" "$tmp/bin/$tool"
	score "$tool" "$type"
	rm "$tmp/bin/$tool"
	if [ "$status" -eq 0 ]; then
		is "$type by $tool: nothing is wrong" "$wrong" 0
	else
		like "$type by $tool: no text, and a message" "$(cat "$tmp/err")" 'garbled text'
	fi
done <<'END'
docx soffice
docx docx2txt
doc soffice
doc antiword
doc catdoc
odt soffice
odt odt2txt
odt pandoc
rtf soffice
rtf pandoc
xlsx xlsx2csv
pdf mutool
END

# Damaged files are no texts.
path=$PATH
for type in docx odt doc xlsx xls ods pdf; do
	head -c 3000 "$tmp/source/full.$type" >"$tmp/cut"
	run giar-text "$tmp/cut"
	is "$type, the rest lost: status" "$status" 2
	same "$type, the rest lost: output" "$tmp/out" /dev/null
done
for stream in W.o.r.d.D.o.c.u.m.e.n.t. W.o.r.k.b.o.o.k.; do
	printf '\320\317\021\340%s' "$stream" | tr . '\000' >"$tmp/cut"
	run giar-text "$tmp/cut"
	is "$stream, and nothing else: status" "$status" 2
	same "$stream, and nothing else: output" "$tmp/out" /dev/null
done

if command -v tesseract >/dev/null && tesseract --list-langs 2>/dev/null | grep -qx chi_sim; then
	path=$PATH
	pdftoppm -r 200 -jpeg -scale-to-x 1654 -scale-to-y 2339 "$tmp/source/full.pdf" "$tmp/page"
	perl tests/lib/pictures.pl 1654 2339 "$tmp"/page*.jpg >"$tmp/scan.pdf"
	run giar-text "$tmp/scan.pdf"
	is 'a scan: status' "$status" 2
	like 'a scan: message' "$(cat "$tmp/err")" 'no text in it, its pages are pictures'
	run giar-text --ocr "$tmp/scan.pdf"
	is 'OCR: status' "$status" 0
	like 'OCR' "$(tr -d ' ' <"$tmp/out")" '主动公开政府信息情况'
else
	skip 'OCR' 'no tesseract with chi_sim'
fi

finish
