#!/bin/sh
# giar-text.t: what giar-text does. Most converters are made up here: what matters is what
# becomes of what they do. tests/all/giar-text.t has the real ones.

. tests/lib/tap.sh

mkdir "$tmp/bin" "$tmp/tmp" "$tmp/d"
TMPDIR=$tmp/tmp
export TMPDIR
for tool in sh awk cat cmp cut dd find grep iconv mkdir mktemp mv od rm sed sleep tail timeout \
    touch tr wc; do
	! command -v $tool >/dev/null || ln -s "$(command -v $tool)" "$tmp/bin/$tool"
done
ln -s "$GIAR_BIN/giar-text" "$tmp/bin/giar-text"

# fake NAME: a converter, from standard input.
fake()
{
	{ echo '#!/bin/sh'; cat; } >"$tmp/bin/$1"
	chmod +x "$tmp/bin/$1"
}

# text ARGUMENT ...: runs giar-text in $tmp/d, where only made-up converters are installed.
text()
{
	run env PATH="$tmp/bin" sh -c 'cd "$1" && shift && exec giar-text "$@"' - "$tmp/d" "$@"
}

# clean NAME: nothing is left of the last run.
clean()
{
	is "$1: nothing left in TMPDIR" "$(find "$tmp/tmp" ! -path "$tmp/tmp")" ''
}

# done_well NAME: the last run ended without trouble and without a word.
done_well()
{
	is "$1: status" "$status" 0
	same "$1: messages" "$tmp/err" /dev/null
	clean "$1"
}

# refused NAME ERE: the last run ended with 2, printed nothing, and said one thing.
refused()
{
	is "$1: status" "$status" 2
	like "$1: message" "$(cat "$tmp/err")" "^giar-text: $2"
	is "$1: one message" "$(wc -l <"$tmp/err")" 1
	same "$1: output" "$tmp/out" /dev/null
	clean "$1"
}

usage()
{
	text --help
	done_well 'help'
	like 'help' "$(cat "$tmp/out")" '^  -o, --output-dir=DIR +[a-z]'
	like 'help: an option without a letter' "$(cat "$tmp/out")" '^      --ocr +[a-z]'
	text -V
	is 'version' "$(cat "$tmp/out")" "giar-text $(giar-tables -V | cut -d ' ' -f 2)"
	text -x
	refused 'unknown option' 'unknown .*-x; try: giar-text --help'
	text --ver
	refused 'a long option cut too short' 'unknown or ambiguous option --ver'
	text --output-dir
	refused 'an option without its argument' 'option --output-dir needs an argument'
	text --ocr=no
	refused 'an argument too many' 'option --ocr takes no argument'
	text -o ''
	refused 'an empty directory name' 'a directory of no characters'
	status=0
	GIAR_TEXT_TIMEOUT=soon giar-text /dev/null >"$tmp/out" 2>"$tmp/err" || status=$?
	refused 'a time limit that is none' 'GIAR_TEXT_TIMEOUT is no number of seconds: soon'
}

# Texts: whatever they are encoded in, they come out the same.
encodings()
{
	printf '%s\n' '青禾市水务局政府信息公开工作年度报告' '规章	0	1	9' >"$tmp/d/utf8"
	{ echo '==> x <=='; cat "$tmp/d/utf8"; } >"$tmp/want"
	for charset in UTF-8 GB18030 UTF-16LE UTF-16BE; do
		case $charset in
		UTF-16*)	printf '\357\273\277' ;;
		esac | cat - "$tmp/d/utf8" | iconv -f UTF-8 -t "$charset" >"$tmp/d/x"
		text x
		done_well "a text in $charset"
		same "a text in $charset" "$tmp/out" "$tmp/want"
	done
	{ printf '\357\273\277'; cat "$tmp/d/utf8"; } >"$tmp/d/x"
	text x
	same 'a byte order mark is left out' "$tmp/out" "$tmp/want"

	printf '%s\n' '青禾市政府資訊公開工作年度報告' >"$tmp/d/big"
	{ echo '==> x <=='; cat "$tmp/d/big"; } >"$tmp/want"
	iconv -f UTF-8 -t BIG5 "$tmp/d/big" >"$tmp/d/x"
	text x
	same 'a text in BIG5' "$tmp/out" "$tmp/want"

	printf '\243\254\377\n' >"$tmp/d/x"
	text x
	refused 'a text in no encoding' 'x: neither UTF-8 nor GB18030 nor BIG5; try: iconv'
	{ printf '\243\254'; cat "$tmp/d/utf8"; } >"$tmp/d/x"
	text x
	refused 'UTF-8 with something else in it' 'x: neither UTF-8 nor'
	echo plain >"$tmp/d/x"
	text x
	done_well 'a text without Chinese words'
}

# page CHARSET CLAIM: a web page that claims to be in another encoding than it is in.
page()
{
	printf '<html><head><meta charset="%s"></head><body>政府信息公开</body></html>\n' "$2" |
	    iconv -f UTF-8 -t "$1"
}

pages()
{
	for claim in gb2312 GBK utf-8 iso-8859-1 nonsense; do
		for charset in UTF-8 GB18030; do
			page "$charset" "$claim" >"$tmp/d/p"
			text p
			like "a page in $charset that says $claim" "$(cat "$tmp/out")" '政府信息公开'
			done_well "a page in $charset that says $claim"
		done
	done
}

# What is printed around and of the texts.
stream()
{
	printf '==> no name <==\nx\n\n==> nor this <==\r\nlast' >"$tmp/d/a b"
	printf '\357\273\277==> nor that <==\n' >"$tmp/d/-b"
	text -- 'a b' -b
	done_well 'two files'
	printf '==> a b <==\n ==> no name <==\nx\n\n ==> nor this <==\r\nlast\n\n==> -b <==\n%s\n' \
	    ' ==> nor that <==' >"$tmp/want"
	same 'two files' "$tmp/out" "$tmp/want"
	run sh -c 'echo x | giar-text'
	same 'standard input' "$tmp/out" <<-'END'
	==> - <==
	x
	END
	run sh -c 'cd "$1" && echo x | giar-text utf8 - | giar-sections -H | cut -f 1 | uniq' - \
	    "$tmp/d"
	same 'the other programs read it' "$tmp/out" <<-'END'
	utf8
	-
	END
	for name in "it's" 'a"b' 'a*' 'a	b' 'a\b' ' a ' '$x' '政府'; do
		echo x >"$tmp/d/$name"
		text -- "$name"
		done_well "a file called $name"
		is "a file called $name" "$(sed 1q "$tmp/out")" "==> $name <=="
	done
	rm -f "$tmp/d/"[!a-z]* "$tmp/d/a*"
	echo x >"$tmp/d/a$(printf '\nb')"
	text "a$(printf '\nb')"
	refused 'a name of two lines' 'a\\nb: a name of two lines'
	name=$(printf '\300x')
	echo x >"$tmp/d/$name"
	text "$name"
	refused 'a name in no UTF-8' '.*x: a name that is no UTF-8'
	text -o "$tmp/o" "$name" "a$(printf '\nb')"
	done_well 'names that only files can have'
	is 'names that only files can have' "$(find "$tmp/o" -type f | wc -l)" 3
	rm -rf "$tmp/o"
}

# What is not read, and does not stop the others.
others()
{
	echo x >"$tmp/d/x"
	text missing x . x
	is 'bad files: status' "$status" 2
	same 'bad files: messages' "$tmp/err" <<-'END'
	giar-text: missing: No such file or directory
	giar-text: .: Is a directory
	END
	same 'the others are done' "$tmp/out" <<-'END'
	==> x <==
	x

	==> x <==
	x
	END
	: >"$tmp/d/empty"
	text empty
	refused 'an empty file' 'empty: nothing in it$'
	text ''
	refused 'a name of no characters' "'': No such file or directory"
	head -c 300 /dev/zero >"$tmp/d/zero"
	text zero
	refused 'binary data' 'zero: no converter for files of this kind'
}

# Documents of each type, as far as their first bytes tell.
documents()
{
	printf '%%PDF-1.4\n' >"$tmp/d/pdf"
	printf 'PK\003\004 word/document.xml' >"$tmp/d/docx"
	printf 'PK\003\004 xl/workbook.xml' >"$tmp/d/xlsx"
	printf 'PK\003\004 mimetypeapplication/vnd.oasis.opendocument.text' >"$tmp/d/odt"
	printf 'PK\003\004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet' >"$tmp/d/ods"
	printf 'PK\003\004 OFD.xml' >"$tmp/d/ofd"
	printf 'PK\003\004 x' >"$tmp/d/zip"
	printf '\320\317\021\340W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0' >"$tmp/d/doc"
	printf '\320\317\021\340W\0o\0r\0k\0b\0o\0o\0k\0' >"$tmp/d/xls"
	printf '\320\317\021\340x' >"$tmp/d/ole"
	printf '{\\rtf1 x}' >"$tmp/d/rtf"
}

# No converter is installed: the message tells what to install.
missing()
{
	documents
	while read -r type advice; do
		text "$type"
		refused "no converter for $type" "$type: no converter for .*; try: $advice\$"
	done <<-'END'
	pdf apt-get install poppler-utils or mupdf-tools
	docx apt-get install pandoc or libreoffice-writer-nogui or docx2txt
	doc apt-get install libreoffice-writer-nogui or antiword or catdoc
	odt apt-get install libreoffice-writer-nogui or pandoc or odt2txt
	rtf apt-get install libreoffice-writer-nogui or pandoc
	xlsx apt-get install libreoffice-calc-nogui or xlsx2csv
	xls apt-get install libreoffice-calc-nogui
	ods apt-get install libreoffice-calc-nogui
	ofd save it as PDF
	zip unpack it
	ole save it as PDF
	END
	cp "$tmp/d/doc" "$tmp/d/doc.pdf"
	text doc.pdf
	refused 'a name that lies' 'doc.pdf: no converter for Word 97 documents'
}

# One converter, antiword, is installed; or another one after it, catdoc.
failures()
{
	echo 'echo "by antiword"' | fake antiword
	text doc
	done_well 'a converter'
	same 'a converter' "$tmp/out" <<-'END'
	==> doc <==
	by antiword
	END
	text -v doc
	is 'which one' "$(cat "$tmp/err")" 'giar-text: doc: by antiword (1 of 1)'

	while IFS='|' read -r name why what; do
		printf '%s\n' "$what" | fake antiword
		rm -f "$tmp/bin/catdoc"
		GIAR_TEXT_TIMEOUT=1 text doc utf8
		is "$name: status" "$status" 2
		is "$name: message" "$(cat "$tmp/err")" "giar-text: doc: no text came out of it \
(antiword: $why); try: apt-get install libreoffice-writer-nogui or catdoc"
		is "$name: the others are done" "$(sed 1q "$tmp/out")" '==> utf8 <=='
		clean "$name"
		echo 'echo "by catdoc"' | fake catdoc
		GIAR_TEXT_TIMEOUT=1 text doc
		is "$name: the next is tried: status" "$status" 0
		is "$name: the next is tried: message" "$(cat "$tmp/err")" \
		    "giar-text: doc: the text is by catdoc, as better ones failed (antiword: $why)"
		is "$name: the next is tried" "$(sed 1d "$tmp/out")" 'by catdoc'
	done <<-'END'
	one that fails|too bad|echo half; echo "antiword: too bad" >&2; exit 1
	one that fails silently|status 3|exit 3
	one that prints nothing|found no text|printf " \f\n"
	one that prints garbage|printed what is no UTF-8|printf "x\300\n"
	one that prints a NUL|printed what is no UTF-8|printf "x\0\n"
	one that hangs|took more than 1 seconds|echo half; sleep 60
	END
	echo 'exit 1' | fake antiword
	echo 'echo "catdoc: worse" >&2; exit 1' | fake catdoc
	text doc
	refused 'none that works' \
	    'doc: no text came out of it \(antiword: status 1; catdoc: worse\); try: '
	printf '%s\n' 'echo "$HOME $PWD $(cat)"; ls' | fake catdoc
	text doc <"$tmp/d/utf8"
	unlike 'a converter sees no files but its own' "$(cat "$tmp/out")" "$HOME|水务|utf8"
	rm "$tmp/bin/antiword"
	printf '%s\n' 'printf "N\303\205\n"' | fake catdoc
	text doc
	refused 'letters that catdoc makes of Chinese' 'doc: .*\(catdoc: garbled text\)'
	printf '%s\n' 'printf "3 \303\227 4\n"' | fake catdoc
	text doc
	done_well 'a sign that is no letter'
	rm "$tmp/bin/catdoc"
}

# A PDF file whose pages are pictures.
pictures()
{
	printf '%s\n' 'printf "\f\f"' | fake pdftotext
	text pdf
	refused 'a scan' 'pdf: no text in it, its pages are pictures; try: --ocr'
	text --ocr pdf
	refused 'a scan, and no OCR' \
	    'pdf: no converter for pictures of pages; try: apt-get install tesseract-ocr-chi-sim'
	printf '%s\n' 'for i in 1 2; do echo $i >page-$i.png; done' | fake pdftoppm
	printf '%s\n' 'echo "read: $(cat "$1")"' | fake tesseract
	text --ocr pdf
	is 'OCR: status' "$status" 0
	same 'OCR: a warning' "$tmp/err" <<-'END'
	giar-text: pdf: read by OCR, which takes a digit for another now and then: check the figures
	END
	same 'OCR' "$tmp/out" <<-'END'
	==> pdf <==
	read: 1
	read: 2
	END
	clean 'OCR'
	printf '%s\n' 'case $(cat "$1") in 2) echo "tesseract: no" >&2; exit 1 ;; esac; echo x' |
	    fake tesseract
	text --ocr pdf
	refused 'OCR that fails on a page' 'pdf: no text came out of it \(pdftoppm tesseract: no\)'
	printf '%s\n' 'printf "a mark\f"' | fake pdftotext
	text pdf
	is 'a scan with a mark: status' "$status" 0
	like 'a scan with a mark: message' "$(cat "$tmp/err")" 'pdf: little text in it, .*--ocr$'
	like 'a scan with a mark: its text' "$(cat "$tmp/out")" 'a mark'
	printf '%s\n' 'echo "a page of text, long enough for one of a report,"' \
	    'echo "and not a picture of a page at all"' \
	    'printf "\f"' | fake pdftotext
	text --ocr pdf
	done_well 'a PDF file with text is not read by OCR'
	echo 'echo "pdftotext: broken" >&2; exit 1' | fake pdftotext
	text --ocr pdf
	refused 'a broken PDF file' 'pdf: no text came out of it \(pdftotext: broken\); try: .*mupdf'
	rm "$tmp/bin/pdftotext" "$tmp/bin/pdftoppm" "$tmp/bin/tesseract"
}

# LibreOffice writes files; of a workbook one for each sheet, under the sheet's name.
sheets()
{
	fake soffice <<-'END'
	for last do :; done
	case $* in
	*,-1' '*)	echo 1 >'in-z z.csv'; echo 2 >in-a.csv ;;
	*,1' '*)	echo 1 >'in-z z.csv' ;;
	*,2' '*)	echo 2 >in-a.csv ;;
	*)		exit 1 ;;
	esac
	END
	text xls
	done_well 'sheets in their order'
	same 'sheets in their order' "$tmp/out" <<-'END'
	==> xls <==
	1

	2

	END
	sed -i '/,2. /d' "$tmp/bin/soffice"
	text xls
	refused 'a sheet that is lost' 'xls: no text came out of it \(soffice: '
	printf '%s\n' 'echo "no such filter" >&2' | fake soffice
	text xls
	refused 'LibreOffice that makes nothing' 'xls: no text .* \(soffice: no such filter\)$'
	rm "$tmp/bin/soffice"
}

# -o
files()
{
	mkdir "$tmp/d/1" "$tmp/d/2"
	echo one >"$tmp/d/1/x.pdf"
	echo two >"$tmp/d/2/x.doc"
	echo hidden >"$tmp/d/.txt"
	text -o out 1/x.pdf utf8 .txt
	done_well '-o'
	same '-o: standard output' "$tmp/out" /dev/null
	is '-o: files' "$(cd "$tmp/d/out" && find . -type f | sort | tr '\n' ' ')" \
	    './.txt.txt ./utf8.txt ./x.txt '
	is '-o: text' "$(cat "$tmp/d/out/x.txt")" one
	is '-o: what others may read' "$(find "$tmp/d/out/x.txt" -perm 644)" "$tmp/d/out/x.txt"
	text -o out 2/x.doc
	done_well 'an older file is replaced'
	is 'an older file is replaced' "$(cat "$tmp/d/out/x.txt")" two
	text -o out 1/x.pdf 2/x.doc
	refused 'the same name twice' '2/x.doc: not written to out/x.txt: that is the text of 1/x.pdf; leave out -o'
	is 'the same name twice' "$(cat "$tmp/d/out/x.txt")" one
	cp "$tmp/d/1/x.pdf" "$tmp/d/1/x.txt"
	text -o ./1 2/x.doc 1/x.txt
	is 'files to read are not written to: status' "$status" 2
	is 'files to read are not written to' "$(cat "$tmp/d/1/x.txt")" one
	like 'files to read are not written to' "$(cat "$tmp/err")" \
	    '^giar-text: 1/x.txt: not written to ./1/x.txt: that is one of the files to read; leave out'
	echo 'echo half; exit 1' | fake antiword
	mkdir "$tmp/d/out/dir.txt"
	text -o out doc utf8 2>/dev/null
	is 'a file that fails: status' "$status" 2
	ok 'a file that fails is not written' test ! -e "$tmp/d/out/doc.txt"
	cp "$tmp/d/utf8" "$tmp/d/dir"
	text -o out dir
	refused 'a directory in the way' 'out/dir.txt: Is a directory'
	text -o utf8 1/x.pdf
	refused 'a file where the directory is to be' 'utf8: File exists'
	text -o no/out 1/x.pdf
	refused 'a directory in none' 'no/out: No such file or directory'
	echo x | text -o out -
	refused 'standard input' '-: standard input has no name to call a file by'
	text -o -out -- utf8
	done_well 'a directory that looks like an option'
	ok 'a directory that looks like an option' test -f "$tmp/d/-out/utf8.txt"
	text -vo-out utf8
	is 'letters in one word' "$(cat "$tmp/err")" 'giar-text: utf8: by iconv (1 of 1)'
	is 'nothing half-written is left' "$(find "$tmp/d" -name '.giar*')" ''
	rm "$tmp/bin/antiword"
}

# Standard output that is full, closed, or read no more.
output()
{
	cd "$tmp/d" || exit
	if [ -w /dev/full ]; then
		status=0
		giar-text utf8 >/dev/full 2>"$tmp/err" || status=$?
		is 'a full disk: status' "$status" 2
		is 'a full disk' "$(cat "$tmp/err")" \
		    'giar-text: standard output: No space left on device'
		status=0
		giar-text --help >/dev/full 2>"$tmp/err" || status=$?
		is '--help on a full disk: status' "$status" 2
	fi
	status=0
	giar-text utf8 >&- 2>"$tmp/err" || status=$?
	is 'standard output closed: status' "$status" 2
	like 'standard output closed' "$(cat "$tmp/err")" '^giar-text: standard output: '
	status=0
	giar-text utf8 missing 2>&- >"$tmp/out" || status=$?
	is 'standard error closed: status' "$status" 2
	is 'standard error closed' "$(sed 1q "$tmp/out")" '==> utf8 <=='
	status=0
	giar-text <&- >"$tmp/out" 2>"$tmp/err" || status=$?
	refused 'standard input closed' '-: Bad file descriptor'
	status=0
	giar-text utf8 <&- >"$tmp/out" 2>"$tmp/err" || status=$?
	done_well 'standard input closed and not read'
	yes x | sed 200000q >big
	giar-text big big 2>"$tmp/err" | sed 1q >"$tmp/out"
	same 'an output that nobody reads on' "$tmp/err" /dev/null
	clean 'an output that nobody reads on'
	cd - >/dev/null || exit
}

# A signal while a converter runs, which is ended too.
signals()
{
	printf '%s\n' 'echo $$ >"$OLDPWD/pid"; exec sleep 60' | fake antiword
	for signal in TERM HUP; do
		# No shell can catch what was ignored when it was started, as below nohup(1).
		if ! (trap 'exit 0' $signal && kill -$signal "$(sh -c 'echo $PPID')"; exit 1); then
			skip "SIG$signal" 'it is ignored'
			continue
		fi
		(cd "$tmp/d" && OLDPWD=$tmp/d PATH=$tmp/bin exec giar-text doc) >"$tmp/out" 2>&1 &
		i=0
		while [ ! -s "$tmp/d/pid" ] && [ $i -lt 900 ]; do
			sleep 0.1
			i=$((i + 1))
		done
		kill -$signal $!
		status=0
		wait $! || status=$?
		ok "SIG$signal: status" test "$status" -gt 128
		clean "SIG$signal"
		ok "SIG$signal: the converter ends" sh -c '
			i=0
			while kill -0 "$1" 2>/dev/null && [ $i -lt 300 ]; do
				sleep 0.1
				i=$((i + 1))
			done
			! kill -0 "$1" 2>/dev/null' - "$(cat "$tmp/d/pid")"
		rm -f "$tmp/d/pid"
	done
	rm "$tmp/bin/antiword"
}

# Progress is shown to a person, for many files.
progress()
{
	cd "$tmp/d" || exit
	many='utf8 utf8 utf8 utf8 utf8 utf8 utf8 utf8 utf8 utf8'
	# shellcheck disable=SC2086 # words
	run giar-text $many
	same 'no progress to a file' "$tmp/err" /dev/null
	if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
		script -qec "giar-text $many >/dev/null" /dev/null >"$tmp/tty" </dev/null
		like 'progress on a terminal' "$(cat "$tmp/tty")" '10 of 10: utf8'
		script -qec 'giar-text utf8 >/dev/null' /dev/null >"$tmp/tty" </dev/null
		same 'none for a few files' "$tmp/tty" /dev/null
	else
		skip 'progress on a terminal' 'no script(1), or no terminals'
	fi
	cd - >/dev/null || exit
}

usage
encodings
pages
stream
others
missing
failures
pictures
sheets
files
output
signals
progress
finish
