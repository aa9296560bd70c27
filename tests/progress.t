#!/bin/sh
# progress.t: SIGUSR1 makes each program say how far it is, even where it waits for input;
# what it prints, and its status, stay the same.

. tests/lib/tap.sh

for n in 1 2; do
	perl tests/lib/report.pl --seed $n --layout tabsN --fill full --year 202$n >"$tmp/$n"
done
{
	printf '==> a <==\n'
	cat "$tmp/1"
	printf '==> b <==\n'
} >"$tmp/reports1"
cp "$tmp/2" "$tmp/reports2"
# The head of the second report's tables ends the first report's.
giar-tables "$tmp/1" >"$tmp/tables1"
giar-tables "$tmp/2" >"$tmp/tables2"
sed 3q "$tmp/tables2" >>"$tmp/tables1"
sed 1,3d "$tmp/tables2" >"$tmp/rest"
mv "$tmp/rest" "$tmp/tables2"
cat "$tmp/tables1" "$tmp/tables2" | giar-tsv >"$tmp/facts"
sed 100q "$tmp/facts" >"$tmp/facts1"
sed 1,100d "$tmp/facts" >"$tmp/facts2"
mkfifo "$tmp/fifo" "$tmp/stdin"

# ask PID LINE: asks the process until it says that, and is told before it ends: it may not
# have read yet what was written for it.
ask()
{
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		kill -USR1 "$1" || return 1
		grep -Fqx -e "$2" "$tmp/err" && return 0
		sleep 1
	done
	cat "$tmp/err"
	return 1
}

# says PROG INPUT LINE: PROG has read the first part of the input, and waits for the other.
# Who opens a pipe for writing knows that the reader has begun.
says()
{
	cat "$tmp/${2}1" "$tmp/${2}2" >"$tmp/fifo" &
	run "$1" "$tmp/fifo"
	mv "$tmp/out" "$tmp/want"
	want=$status
	"$1" "$tmp/fifo" >"$tmp/out" 2>"$tmp/err" &
	pid=$!
	exec 3>"$tmp/fifo"
	cat "$tmp/${2}1" >&3
	bytes=$(($(wc -c <"$tmp/${2}1")))
	ok "$1 says how far it is" ask $pid "$1: $tmp/fifo: $3$bytes bytes"
	cat "$tmp/${2}2" >&3
	exec 3>&-
	wait $pid
	is "$1: status" $? "$want"
	same "$1: output" "$tmp/out" "$tmp/want"
	grep -v "^$1: $tmp/fifo: file 1 of 1, " "$tmp/err" >"$tmp/others"
	same "$1: nothing else" "$tmp/others" /dev/null
}

says giar-sections reports 'file 1 of 1, 1 reports, '
says giar-tables reports 'file 1 of 1, 1 reports, '
says giar-lint reports 'file 1 of 1, 1 reports, '
says giar-tsv tables 'file 1 of 1, 1 reports, '
says giar-sum facts 'file 1 of 1, '

# Of several files the one that is being read is named; bytes are those of all.
giar-tables "$tmp/1" "$tmp/fifo" - <"$tmp/stdin" >"$tmp/out" 2>"$tmp/err" &
pid=$!
exec 4>"$tmp/stdin" 3>"$tmp/fifo"
bytes=$(($(wc -c <"$tmp/1")))
ok 'the second file' ask $pid \
    "giar-tables: $tmp/fifo: file 2 of 3, 1 reports, $bytes bytes"
cat "$tmp/2" >&3
exec 3>&-
bytes=$((bytes + $(wc -c <"$tmp/2")))
ok 'standard input' ask $pid "giar-tables: -: file 3 of 3, 2 reports, $bytes bytes"
exec 4>&-
wait $pid
is 'several files: status' $? 0

# A newline in a name does not look like the end of the line.
mkfifo "$tmp/a
b"
giar-sum "$tmp/a
b" >"$tmp/out" 2>"$tmp/err" &
pid=$!
exec 3>"$tmp/a
b"
ok 'a newline in a name' ask $pid "giar-sum: $tmp/a\\nb: file 1 of 1, 0 bytes"
exec 3>&-
wait $pid

# giar-text answers while a converter works, and waits on for its text.
mkdir "$tmp/bin"
printf '#!/bin/sh\ncat "%s"\n' "$tmp/fifo" >"$tmp/bin/pdftotext"
chmod +x "$tmp/bin/pdftotext"
echo %PDF-1.4 >"$tmp/a.pdf"
cat "$tmp/1" >"$tmp/fifo" &
PATH=$tmp/bin:$PATH giar-text "$tmp/a.pdf" >"$tmp/want" 2>"$tmp/err"
PATH=$tmp/bin:$PATH giar-text "$tmp/a.pdf" >"$tmp/out" 2>"$tmp/err" &
pid=$!
exec 3>"$tmp/fifo"
ok 'giar-text says how far it is' ask $pid "giar-text: $tmp/a.pdf: file 1 of 1"
cat "$tmp/1" >&3
exec 3>&-
wait $pid
is 'giar-text: status' $? 0
ok 'giar-text: a text' test -s "$tmp/want"
same 'giar-text: output' "$tmp/out" "$tmp/want"

# Asked again and again while it reads and writes, a program loses nothing.
i=0
while [ $i -lt 100 ]; do
	cat "$tmp/1" "$tmp/2"
	i=$((i + 1))
done >"$tmp/many"
giar-sections -H - <"$tmp/many" | cut -f 2- >"$tmp/want"
giar-sections -H "$tmp/fifo" 2>"$tmp/err" >"$tmp/out" &
pid=$!
exec 3>"$tmp/fifo"
cat "$tmp/many" >&3 &
exec 3>&-
i=0
while [ $i -lt 1000 ]; do
	kill -USR1 $pid
	i=$((i + 1))
done
wait $pid
is 'asked very often: status' $? 0
cut -f 2- "$tmp/out" >"$tmp/got"
same 'asked very often: output' "$tmp/got" "$tmp/want"
said="giar-sections: $tmp/fifo: file 1 of 1, [0-9]+ reports, [0-9]+ bytes"
grep -Evx "$said" "$tmp/err" >"$tmp/others"
same 'asked very often: whole lines' "$tmp/others" /dev/null

# Who cannot be told gets the sums all the same.
giar-sum "$tmp/fifo" >"$tmp/out" 2>/dev/full &
pid=$!
exec 3>"$tmp/fifo"
kill -USR1 $pid
cat "$tmp/facts1" >&3
exec 3>&-
wait $pid
is 'nothing can be said: status' $? 0
giar-sum "$tmp/facts1" >"$tmp/want"
same 'nothing can be said: output' "$tmp/out" "$tmp/want"

# A signal that is ignored stays so.
(trap '' USR1 && exec giar-sum "$tmp/fifo" >"$tmp/out" 2>"$tmp/err") &
pid=$!
exec 3>"$tmp/fifo"
kill -USR1 $pid
cat "$tmp/facts1" "$tmp/facts2" >&3
exec 3>&-
wait $pid
is 'ignored: status' $? 0
same 'ignored: nothing is said' "$tmp/err" /dev/null

finish
