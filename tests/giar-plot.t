#!/bin/sh
# giar-plot.t: what giar-plot draws is what the totals say: read off text as it stands, off
# SVG by tests/lib/plot.pl.

. tests/lib/tap.sh

mkdir "$tmp/tmp"
TMPDIR=$tmp/tmp COLUMNS=60
export TMPDIR COLUMNS
tab=$(printf '\t')
nl='
'

# totals NAME: lines of words become a file of totals; _ is a blank.
totals()
{
	sed "s/ /$tab/g; s/_/ /g" >"$tmp/$1"
}

# done_well NAME: the last run ended without trouble and without a word.
done_well()
{
	is "$1: status" "$status" 0
	same "$1: messages" "$tmp/err" /dev/null
}

# refused NAME ERE: the last run ended with 2, printed nothing, and said one thing.
refused()
{
	is "$1: status" "$status" 2
	like "$1: message" "$(cat "$tmp/err")" "^giar-plot: $2"
	is "$1: one message" "$(wc -l <"$tmp/err")" 1
	same "$1: output" "$tmp/out" /dev/null
}

# drawn FILE: what a picture shows, on one line without the colours.
drawn()
{
	perl tests/lib/plot.pl "$1" | sed 's/ rgb([0-9,]*)//' | paste -sd , -
}

totals years <<'END'
org year unit value n missing
青岚市教育局 2021 件 12 3 0
青岚市教育局 2022 件 0 0 3
青岚市教育局 2024 件 14.3 2 1
林业局 2021 件 -5 1 0
林业局 2022 件 0 1 0
林业局 2024 件 7 1 2
END
totals outcomes <<'END'
year table row col unit value n missing
2022 2.1 rules issued 件 999 1 0
2022 3 1 total 件 999 1 0
2022 3 3.1 total 件 10 1 0
2022 3 3.1 natural 件 999 1 0
2022 3 3.2 total 件 20 1 0
2022 3 3.3.1 total 件 4 1 0
2022 3 3.3.8 total 件 6 1 0
2022 3 3.4.1 total 件 0 1 0
2022 3 3.5.2 total 件 25 1 1
2022 3 3.6.1 total 件 15 1 0
2022 3 3.6.3 total 件 20 1 0
2022 3 3.7 total 件 999 1 0
2023 3 3.1 total 件 1 1 0
2023 3 3.2 total 件 1 1 0
2023 3 3.3.1 total 件 1 1 0
2023 3 3.4.1 total 件 1 1 0
2023 3 3.5.1 total 件 0 0 1
2023 3 3.6.1 total 件 1 1 0
END

# Text: a bar's length is its value; a sum of no cells has none, and one that lacks cells a *.
bars()
{
	run giar-plot -k bars "$tmp/years"
	done_well 'bars'
	same 'bars' "$tmp/out" <<-'END'
	(件)
	青岚市教育局 2021 |############################# 12
	青岚市教育局 2022 |n = 0
	青岚市教育局 2024 |################################## 14.3*
	林业局 2021       | -5
	林业局 2022       | 0
	林业局 2024       |################# 7*
	* missing > 0
	END
	cp "$tmp/out" "$tmp/want"
	awks giar-plot -k bars "$tmp/years"
	run giar-plot -t 'A title' -x year -k bars "$tmp/years"
	like 'another axis' "$(cat "$tmp/out")" '^2021 林业局       \| -5$'
	is 'a title' "$(sed 1q "$tmp/out")" 'A title (件)'
	sed 's/教育/林业/; /^林/d' "$tmp/years" >"$tmp/one"
	run giar-plot -k bars "$tmp/one"
	is 'what all have in common is the title' "$(sed 1q "$tmp/out")" '青岚市林业局 (件)'
	like 'what all have in common is in no name' "$(cat "$tmp/out")" '^2021 \|#+ 12$'
}

# As many characters as percents of the room, 60 columns less the rest.
shares()
{
	run giar-plot -k shares "$tmp/outcomes"
	done_well 'shares'
	same 'shares' "$tmp/out" <<-'END'
	2022 |111112222222223333355555555555566666666666666666 100*
	2023 |n = 0
	1 （一）予以公开  2 （二）部分公开  3 （三）不予公开  4 （四）无法提供  5 （五）不予处理  6 （六）其他处理
	* missing > 0
	END
	cp "$tmp/out" "$tmp/want"
	awks giar-plot -k shares "$tmp/outcomes"
	run giar-plot -k shares "$tmp/years"
	refused 'no rows' '.*years:1: no columns row and col, which shares need; try: giar-sum -g'
	grep -v '3[.]' "$tmp/outcomes" >"$tmp/x"
	run giar-plot -k shares "$tmp/x"
	refused 'no outcomes' 'no outcomes: rows 3.1 to 3.6 of column total'
	run giar-plot -k shares -x year "$tmp/outcomes"
	refused 'an axis for shares' '-x: shares have no axis'
}

pictures()
{
	run giar-plot -o "$tmp/x.svg" "$tmp/years"
	done_well 'lines'
	same 'lines print nothing' "$tmp/out" /dev/null
	is 'lines: points where there are values' "$(drawn "$tmp/x.svg")" \
	    'point 2021 12.0,point 2021 -5.0,point 2022 0.0,point 2024 14.3,point 2024 7.0'
	for text in 青岚市教育局 林业局 件 '\* missing > 0' '\*' ' *2023'; do
		ok "lines: text: $text" grep -q -e "<text>$text</text>" "$tmp/x.svg"
	done
	run giar-plot -k bars -o "$tmp/x.svg" "$tmp/years"
	done_well 'a picture of bars'
	is 'a picture of bars' "$(drawn "$tmp/x.svg")" \
	    'bar 0.0 12.0,bar 0.0 14.3,bar -5.0 0.0,bar 0.0 0.0,bar 0.0 7.0'
	for text in 12 'n = 0' '14\.3\*' -5 '7\*'; do
		ok "bars: text: $text" grep -q -e "<text>$text</text>" "$tmp/x.svg"
	done
	run giar-plot -k shares -o "$tmp/x.svg" "$tmp/outcomes"
	done_well 'a picture of shares'
	is 'a picture of shares' "$(drawn "$tmp/x.svg" | tr , '\n' | sort | paste -sd , -)" \
	    'bar 0.0 10.0,bar 10.0 30.0,bar 30.0 40.0,bar 40.0 40.0,bar 40.0 65.0,bar 65.0 100.0'
	for text in （一）予以公开 （六）其他处理 35.0 '100\*' 'n = 0' 2023; do
		ok "shares: text: $text" grep -q -e "<text>$text</text>" "$tmp/x.svg"
	done
	run giar-plot -o "$tmp/x.png" "$tmp/years"
	done_well 'PNG'
	is 'PNG' "$(dd if="$tmp/x.png" bs=4 count=1 2>/dev/null | od -A n -c | tr -d ' ')" '211PNG'
	run giar-plot "$tmp/years"
	done_well 'lines as text'
	like 'lines as text: points' "$(cat "$tmp/out")" 'A\*'
	like 'lines as text: names' "$(cat "$tmp/out")" '\*\*\*A\*\*\*青岚市教育局'
	ok 'lines as text: no wider' test "$(tr -d '\200-\377' <"$tmp/out" | wc -L)" -le 61

	# Names are no commands.
	totals odd <<-END
	org value n missing
	'';_system"id"_'' 1 1 0
	x'y"\`echo_no\`{a}_b@c 1 1 0
	%s\\t\\ 2 1 0
	END
	run giar-plot -t "it's \`echo no\`" -o "$tmp/x.svg" "$tmp/odd"
	done_well 'odd names'
	run giar-plot -t "a\\nb${nl}print 'c'" -o "$tmp/y.svg" "$tmp/odd"
	done_well 'a title of two lines'
	ok 'a title of two lines' grep -qF "<text>a\\nb print 'c'</text>" "$tmp/y.svg"
	for text in "''; system\"id\" ''" "x'y\"\`echo no\`{a} b@c" "it's \`echo no\`" '%s\t\'; do
		ok "odd names: $text" grep -qF "<text>$text</text>" "$tmp/x.svg"
	done
	run giar-plot -o "$tmp/none/x.png" "$tmp/years"
	refused 'no such directory' '.*/none/x.png: .*(No such file|nonexistent)'
}

# The font is known by fc-match; what gnuplot says is passed on.
others()
{
	mkdir "$tmp/bin"
	for tool in sh awk cat cut grep mktemp rm sed tr; do
		ln -s "$(command -v $tool)" "$tmp/bin/$tool"
	done
	ln -s "$GIAR_BIN/giar-plot" "$tmp/bin"
	run env PATH="$tmp/bin" giar-plot "$tmp/years"
	refused 'no gnuplot' 'no gnuplot; try: apt-get install gnuplot-nox'
	run env PATH="$tmp/bin" giar-plot -o "$tmp/y.png" "$tmp/years"
	refused 'no font' 'no font has Chinese characters; try: apt-get install fontconfig'
	printf '#!/bin/sh\necho "Noto|en|zh-cn"\n' >"$tmp/bin/fc-match"
	printf '#!/bin/sh\necho "line 1: too bad" >&2; exit 1\n' >"$tmp/bin/gnuplot"
	chmod +x "$tmp/bin/gnuplot" "$tmp/bin/fc-match"
	run env PATH="$tmp/bin" giar-plot -o "$tmp/y.png" "$tmp/years"
	refused 'gnuplot that fails' 'gnuplot: too bad'
	ok 'no picture then' test ! -e "$tmp/y.png"
}

usage()
{
	run giar-plot --help
	done_well 'help'
	like 'help' "$(cat "$tmp/out")" '^  -k, --kind=KIND +[a-z]'
	run giar-plot -V
	is 'version' "$(cat "$tmp/out")" "giar-plot $(giar-tables -V | cut -d ' ' -f 2)"
	run giar-plot -k pie "$tmp/years"
	refused 'no such kind' 'no kind: "pie" \(lines bars shares\); try'
	run giar-plot -o x.jpg "$tmp/years"
	refused 'another picture' 'x.jpg: a picture is .png or .svg, text is -; try'
	run giar-plot -x nation "$tmp/years"
	refused 'no such column' '.*years:1: no column nation'
	run giar-plot "$tmp/none"
	refused 'no such file' '.*/none: No such file or directory'
	run giar-plot "$tmp"
	refused 'a directory' '.*: Is a directory'
	run giar-plot </dev/null
	refused 'no input' 'nothing to draw'
}

# bad NAME ERE: totals that are none, from standard input in words as above.
bad()
{
	totals x
	run giar-plot -k bars "$tmp/x"
	refused "$1" ".*/x:$2"
}

inputs()
{
	bad 'facts' '1: no columns value, n and missing; totals are what giar-sum prints' <<-'END'
	table row col value unit state
	END
	bad 'units' '3: 件 and 万元 are not drawn together; choose one' <<-'END'
	org unit value n missing
	x 件 1 1 0
	y 万元 1 1 0
	END
	bad 'a line too short' '2: wrong number of fields: 3, should be 4' <<-'END'
	org value n missing
	x 1 1
	END
	bad 'no number' '2: value, n or missing is no number' <<-'END'
	org value n missing
	x 1,000 1 0
	END
	totals x <<-'END'
	org value n missing
	x 1 1 0
	x 2 1 0
	END
	run giar-plot -k bars "$tmp/x"
	refused 'a group twice' 'a group twice; add up with giar-sum first'
	run giar-plot -k lines "$tmp/x"
	refused 'lines without years' 'no column year, which lines need; name one with -x'
	cat "$tmp/years" "$tmp/years" | sed '8,$s/局/处/' >"$tmp/x"
	run giar-plot -k bars - <"$tmp/x"
	is 'headers between, and standard input' "$(grep -c '处' "$tmp/out")" 6
	run giar-plot -k bars "$tmp/years" "$tmp/x"
	refused 'two files' 'a group twice'
}

bars
shares
usage
inputs
others
if command -v gnuplot >/dev/null && command -v fc-match >/dev/null &&
    [ -n "$(fc-list :lang=zh-cn)" ]; then
	pictures
	totals x <<-'END'
	org year value n missing
	x 2021 1 1 0
	x - 2 1 0
	x 2022 1 1 0
	END
	run giar-plot -o - "$tmp/x"
	is 'a total without a year: status' "$status" 0
	is 'a total without a year' "$(cat "$tmp/err")" \
	    'giar-plot: totals without a year, left out: 1'
else
	skip 'pictures' 'no gnuplot, or no font that has Chinese characters'
fi
# Who asks how far it is gets an answer while it waits for input, and the output is the same.
# It reads what no pipe holds.
mkfifo "$tmp/fifo" "$tmp/said"
giar-plot -k bars <"$tmp/fifo" >"$tmp/out" 2>"$tmp/said" &
exec 8>"$tmp/fifo" 7<"$tmp/said"
yes "$(sed 1q "$tmp/years")" | sed 60000q >&8
kill -USR1 $!
read -r said <&7
is 'SIGUSR1: an answer' "$said" 'giar-plot: reading'
cat "$tmp/years" >&8
exec 8>&-
wait $!
is 'SIGUSR1: no other' "$(cat <&7)" ''
is 'SIGUSR1: the output is there' "$(sed 1q "$tmp/out")" '(件)'

is 'nothing left in TMPDIR' "$(find "$tmp/tmp" ! -path "$tmp/tmp")" ''

finish
