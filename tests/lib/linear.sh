# linear.sh: for tests of texts that say little at great length; read behind tap.sh.

# A text twice as long may take so many times as long, and so much longer.
factor=3
slack=0.2
# Kilobytes of address space: 16 MB, as much again for the shared libraries and what the
# system keeps of pages that are given back; and 8 bytes for each of the text.
base=49152

# A sanitizer's programs take terabytes of address space, and use little of it.
(ulimit -v $base && giar-tables --version) >/dev/null 2>&1 ||
    skip_all 'no program runs here under a limit of its address space'

# seconds PROGRAM FILE: the processor's time, and the program's status behind it. Its messages
# are in $tmp/said.
seconds()
{
	(ulimit -v $((base + 8 * $(wc -c <"$2") / 1024)) && exec perl -e '
		open(STDERR, ">", shift);
		open(STDOUT, ">", "/dev/null");
		my $status = system(@ARGV);
		open(STDOUT, ">&", 3);
		printf "%.2f %d\n", (times)[2] + (times)[3], $status & 127 ? 127 : $status >> 8
		' "$tmp/said" "$@" 3>&1)
}

# has_memory NAME: a program may say that a text is too much, not that there is no memory for it.
has_memory()
{
	! grep -q 'out of memory' "$tmp/said" || fail "$1: there is memory"
}

# linear NAME PROGRAM ...: the programs on $tmp/1 and on $tmp/2, twice as long.
linear()
{
	name=$1
	shift
	for prog; do
		one=$(seconds "$prog" "$tmp/1")
		two=$(seconds "$prog" "$tmp/2")
		ok "$prog: $name: $one, $two" awk -v one="$one" -v two="$two" \
		    -v factor="$factor" -v slack="$slack" 'BEGIN {
			split(one, a)
			split(two, b)
			exit !(b[1] <= factor * a[1] + slack && a[2] <= 2 && b[2] <= 2) }'
		has_memory "$prog: $name"
	done
}

# make KILOBYTES ARGUMENT ...: the two texts, by tests/hostile/make.pl.
make()
{
	size=$1
	shift
	perl tests/hostile/make.pl "$@" "${size}000" >"$tmp/1"
	perl tests/hostile/make.pl "$@" "$((2 * size))000" >"$tmp/2"
}

# much NAME LIMIT PROGRAM ...: the programs on $tmp/1, in that many seconds.
much()
{
	name=$1
	limit=$2
	shift 2
	for prog; do
		took=$(seconds "$prog" "$tmp/1")
		ok "$prog: $name: $took" awk -v took="$took" -v limit="$limit" 'BEGIN {
			split(took, a)
			exit !(a[1] <= limit && a[2] <= 2) }'
		has_memory "$prog: $name"
	done
}
