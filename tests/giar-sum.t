#!/bin/sh
# giar-sum.t: sums, counts, groups; every kind of bad input gives no totals; sums of sums.

. tests/lib/tap.sh

# tabs: standard input with a TAB for each run of blanks, and nothing for each _.
tabs()
{
	sed 's/  */	/g; s/_//g'
}

# sum ARG ...: runs giar-sum on such a table.
sum()
{
	tabs >"$tmp/in"
	run giar-sum "$@" <"$tmp/in"
}

# totals NAME: the status is 0, nothing was said, and the totals are standard input.
totals()
{
	is "$1: status" "$status" 0
	same "$1: messages" "$tmp/err" /dev/null
	tabs >"$tmp/want"
	same "$1: totals" "$tmp/out" "$tmp/want"
}

# refused NAME ERE: the status is 2, there is no output, and a message matches.
refused()
{
	is "$1: status" "$status" 2
	same "$1: no output" "$tmp/out" /dev/null
	like "$1: message" "$(cat "$tmp/err")" "^giar-sum: $2"
}

# Groups and counts.

sum <<\END
file table row col value unit state line
a 3 3.1 natural 1 件 ok 5
a 3 3.1 legal _ 件 blank 5
b 3 3.1 natural 41 件 ok 9
b 3 3.1 legal _ 件 absent _
a 2.8 fees amount 0.1 万元 ok 2
b 2.8 fees amount 0.2 元 ok 2
END
totals 'facts, by cell and unit' <<\END
table row col unit value n missing
3 3.1 natural 件 42 2 0
3 3.1 legal 件 0 0 2
2.8 fees amount 万元 0.1 1 0
2.8 fees amount 元 0.2 1 0
END

run giar-sum -g row "$tmp/in"
totals 'the unit is added to the group' <<\END
row unit value n missing
3.1 件 42 2 2
fees 万元 0.1 1 0
fees 元 0.2 1 0
END

run giar-sum --group=unit,file "$tmp/in"
totals 'the unit stays where -g has it' <<\END
unit file value n missing
件 a 1 1 1
件 b 41 1 1
万元 a 0.1 1 0
元 b 0.2 1 0
END

run giar-sum -g state "$tmp/in"
totals 'state can be a group' <<\END
state unit value n missing
ok 件 42 2 0
blank 件 0 0 1
absent 件 0 0 1
ok 万元 0.1 1 0
ok 元 0.2 1 0
END

run giar-sum -H -g row "$tmp/in"
totals 'no header' <<\END
3.1 件 42 2 2
fees 万元 0.1 1 0
fees 元 0.2 1 0
END

sum -g k <<\END
value k
1 a
_ a
2 _
END
totals 'without a state, an empty value is missing; a group may be empty' <<\END
k value n missing
a 1 1 1
_ 2 1 0
END

sum -g k <<\END
k value n missing
a 10 3 1
b 0 0 4
a 5 2 0
END
totals 'totals of totals' <<\END
k value n missing
a 15 5 1
b 0 0 4
END

sum -g k <<\END
k state value n missing
a blank 10 3 1
END
totals 'n and missing come before state' <<\END
k value n missing
a 10 3 1
END

sum -g k <<\END
k value
b 1
a 1
b 1
c 1
a 1
END
totals 'groups in order of appearance' <<\END
k value n missing
b 2 2 0
a 2 2 0
c 1 1 0
END

sum -g a,b <<\END
a b value
x _ 1
_ x 2
xy z 4
x yz 8
END
totals 'fields do not run together' <<\END
a b value n missing
x _ 1 1 0
_ x 2 1 0
xy z 4 1 0
x yz 8 1 0
END

printf 'k\tvalue\na\\tb\\\\\\n\t1\na\\tb\\\\\\n\t2\n' >"$tmp/in"
run giar-sum -g k "$tmp/in"
printf 'k\tvalue\tn\tmissing\na\\tb\\\\\\n\t3\t2\t0\n' >"$tmp/want"
same 'escapes stay as they are' "$tmp/out" "$tmp/want"

# Numbers.

sum -g k <<\END
k value
dec 0.1
dec 0.2
dec -0.3
neg -0.5
neg 0.25
forms +1
forms 01
forms 1.50
forms -0
zero -0.00
long 1234567890123456789012345678901234567890
long 0.0000000000000000000000000000000000000001
long 8765432109876543210987654321098765432109.9999999999999999999999999999999999999998
word 999999999999999999
word 999999999999999999
END
totals 'exact decimals' <<\END
k value n missing
dec 0 3 0
neg -0.25 2 0
forms 3.5 4 0
zero 0 1 0
long 9999999999999999999999999999999999999999.9999999999999999999999999999999999999999 3 0
word 1999999999999999998 2 0
END

perl -e 'print "k\tvalue\n"; print "a\t", "9" x 1000000, "\n"; print "a\t1\n" x 1000' >"$tmp/in"
run giar-sum -H -g k "$tmp/in"
perl -e 'print "a\t1", "0" x 999997, "999\t1001\t0\n"' >"$tmp/want"
same 'a million digits' "$tmp/out" "$tmp/want"

for value in 1. .5 1,234 12% 1e3 0x1f - abc 1.2.3 ' 1' '1 ' １ '?' --1 inf nan; do
	printf 'k\tvalue\na\t1\na\t%s\n' "$value" >"$tmp/in"
	run giar-sum -g k "$tmp/in"
	refused "value $value" "$tmp/in:3: value is no plain decimal number"
done

# Headers.

sum -g k <<\END
k value x
a 1 q
x value k
q 2 a
k value
a 4
value n missing k
8 3 1 a
END
totals 'a header wherever it stands, with columns of its own' <<\END
k value n missing
a 15 6 1
END

printf 'k\tvalue\na\t1\n' >"$tmp/one"
printf 'value\tk\n2\ta\n' >"$tmp/two"
run giar-sum -g k "$tmp/one" "$tmp/two"
totals 'files of different columns' <<\END
k value n missing
a 3 2 0
END
cat "$tmp/one" "$tmp/two" | giar-sum -g k >"$tmp/cat"
same 'the same through cat' "$tmp/cat" "$tmp/out"
run sh -c "giar-sum -g k '$tmp/one' - <'$tmp/two'"
same '- is standard input' "$tmp/out" "$tmp/cat"

printf '%s\0%s\0' "$tmp/one" "$tmp/two" >"$tmp/list"
run giar-sum -g k --files0-from="$tmp/list"
same '--files0-from' "$tmp/out" "$tmp/cat"
run sh -c "giar-sum -g k --files0-from=- <'$tmp/list'"
same '--files0-from=-' "$tmp/out" "$tmp/cat"
run giar-sum -g k --files0-from="$tmp/list" "$tmp/one"
refused 'operands beside --files0-from' '.*--files0-from'

sum -g org <<\END
name value org
value 1 a
b 2 a
END
totals 'a field that reads value makes no header yet' <<\END
org value n missing
a 3 2 0
END

sum -g k -c k,value,unit <<\END
a 1 x
a 2 y
k unit value
a x 3
END
totals 'columns named by -c, until a header comes' <<\END
k unit value n missing
a x 4 2 0
a y 2 1 0
END

printf 'a\t4\n' >"$tmp/bare"
run giar-sum -g k --columns k,value "$tmp/two" "$tmp/bare"
totals '-c counts again from the next file on' <<\END
k value n missing
a 6 2 0
END
run giar-sum -g k "$tmp/two" "$tmp/bare"
refused 'the second file has no header' "$tmp/bare:1: no header line; name the columns with -c"

sum -g k <<\END
a 1
END
refused 'no header' '-:1: no header line'
sum -g k,x <<\END
k value
a 1
END
refused 'no such column' '-:1: no column x'
sum <<\END
table row col value
3 3.1 a 1
END
refused 'no unit, which the default asks for' '-:1: no column unit'
sum -g k <<\END
k value value
a 1 2
END
refused 'two columns value' '-:1: more than one column value'
sum -g k <<\END
k value k
a 1 b
END
refused 'two columns to group by' '-:1: more than one column k'
sum -g k <<\END
k value n
a 1 1
END
refused 'n without missing' '-:1: n and missing go together: no column missing'
sum -g k <<\END
k missing value
a 1 1
END
refused 'missing without n' '-:1: n and missing go together: no column n'
sum -g k <<\END
k value
a 1
value x
2 a
END
refused 'a header without a column to group by' '-:3: value is no plain decimal number: x'

# Empty input.

run giar-sum -g a,b /dev/null
totals 'empty input' <<\END
a b value n missing
END
run giar-sum /dev/null
totals 'empty input, default group' <<\END
table row col unit value n missing
END
run giar-sum -H /dev/null
totals 'empty input, no header' </dev/null
sum -g k <<\END
k unit value
END
totals 'a header and nothing else' <<\END
k unit value n missing
END

# Units in some of the input only.

sum -g k <<\END
k unit value
k value
a 1
END
totals 'a unit that no line has' <<\END
k value n missing
a 1 1 0
END
sum -g k <<\END
k unit value
a x 1
k value
a 1
b 1
END
refused 'a unit, then none' '-:4: no column unit here, one before'
is 'told once' "$(wc -l <"$tmp/err" | tr -d ' ')" 1
sum -g k <<\END
k value
a 1
k unit value
a x 1
END
refused 'no unit, then one' '-:4: a column unit here, none before'

# Bad lines.

sum -g k <<\END
k value x
a 1 q
a 1
END
refused 'a short line' '-:3: wrong number of fields: 2, should be 3'
sum -g k <<\END
k value
a 1
a 1 _
END
refused 'a long line' '-:3: wrong number of fields: 3, should be 2'
sum -g k <<\END
k value

a 1
END
refused 'an empty line before a fact' '-:3: an empty line before this one, line 2'
sum -g k <<\END

k value
a 1

value k
2 a

END
totals 'empty lines before headers and at the end' <<\END
k value n missing
a 3 2 0
END
sum -g k <<\END
k value state
a _ ok
END
refused 'ok without a value' '-:2: state is ok, but value is empty'
for state in blank absent ambiguous invalid OK ''; do
	printf 'k\tvalue\tstate\na\t7\t%s\n' "$state" >"$tmp/in"
	run giar-sum -g k "$tmp/in"
	refused "a value, state '$state'" "$tmp/in:2: state is $state, but value is not empty"
done
for n in '' -1 1.0 x +1 99999999999999999999999 ' 1'; do
	printf 'k\tvalue\tn\tmissing\na\t7\t%s\t0\n' "$n" >"$tmp/in"
	run giar-sum -g k "$tmp/in"
	refused "n '$n'" "$tmp/in:2: n is no count: "
	printf 'k\tvalue\tn\tmissing\na\t7\t1\t%s\n' "$n" >"$tmp/in"
	run giar-sum -g k "$tmp/in"
	refused "missing '$n'" "$tmp/in:2: missing is no count: "
done
sum -g k <<\END
k value n missing
a 7 0 1
END
refused 'a value of no cells' '-:2: n is 0, but value is 7'
sum -g k <<\END
k value n missing
a _ 0 1
END
refused 'totals without a value' '-:2: value is no plain decimal number'
sum -g k <<\END
k value n missing
a 1 18446744073709551615 0
a 1 1 0
END
refused 'more cells than a word can count' '-:3: more cells than can be counted'

perl -e 'print "k\tvalue\n", "a\tx\n" x 25' >"$tmp/in"
run giar-sum -g k "$tmp/in"
refused 'many bad lines' 'and 5 more bad lines'
is 'twenty are told' "$(grep -c 'no plain decimal' "$tmp/err")" 20

printf 'k\tvalue\na\tx\033[1m%s\n' "$(perl -e 'print "长" x 50')" >"$tmp/in"
run giar-sum -g k "$tmp/in"
refused 'a message is short and clean' "$tmp/in:2: .*number: x[?]\[1m(长)*\.\.\.\$"
ok 'and UTF-8' iconv -f UTF-8 -t UTF-16 "$tmp/err"

# Input that cannot be read, or is no text. The good file beside it is not totalled.

run giar-sum -g k "$tmp/one" "$tmp/nothing" "$tmp/two"
refused 'no such file' "$tmp/nothing: "
run giar-sum -g k "$tmp" "$tmp/one"
refused 'a directory' "$tmp: "
printf 'k\tvalue\n\326\320\316\304\t1\n\326\320\t1\n' >"$tmp/in"
run giar-sum -g k "$tmp/in" "$tmp/one"
refused 'GB18030' "$tmp/in:2: not UTF-8; try: iconv -f GB18030"
is 'GB18030: told once' "$(wc -l <"$tmp/err" | tr -d ' ')" 1
printf '\377\376k\0\t\0v\0' >"$tmp/in"
run giar-sum -g k "$tmp/in"
refused 'UTF-16' "$tmp/in:1: not UTF-8; try: iconv -f UTF-16"
printf 'k\tvalue\na\t1\n\0\t1\n' >"$tmp/in"
run giar-sum -g k "$tmp/in"
refused 'NUL' "$tmp/in:3: a NUL"
printf 'k\tvalue\na\t1\n\344\273' >"$tmp/in"
run giar-sum -g k "$tmp/in"
refused 'UTF-8 cut short' "$tmp/in:3: not UTF-8"
run sh -c 'giar-sum <&-'
refused 'standard input closed' '-: '
run sh -c "giar-sum '$tmp/one' -g k <&-"
is 'standard input closed and not read' "$status" 0

# Forms of text.

printf '\357\273\277k\tvalue\r\na\t1\r\na\t2\r\n' >"$tmp/in"
run giar-sum -g k "$tmp/in" "$tmp/in"
totals 'CRLF and BOM' <<\END
k value n missing
a 6 4 0
END
printf 'k\tvalue\na\t1' >"$tmp/in"
run giar-sum -g k "$tmp/in" "$tmp/in"
totals 'no end of the last line' <<\END
k value n missing
a 2 2 0
END
perl -e '$| = 1; print for split //, "k\tvalue\n件\t12\n件\t\n件\t30.5\n"' | giar-sum -g k >"$tmp/out"
printf 'k\tvalue\tn\tmissing\n件\t42.5\t2\t1\n' >"$tmp/want"
same 'one byte at a time' "$tmp/out" "$tmp/want"

# Output that cannot be written.

if [ -w /dev/full ]; then
	run sh -c "giar-sum -g k '$tmp/one' >/dev/full"
	is '/dev/full: status' "$status" 2
	like '/dev/full: message' "$(cat "$tmp/err")" '^giar-sum: standard output: '
else
	skip '/dev/full' 'there is none'
fi
run sh -c "giar-sum -g k '$tmp/one' >&-"
is 'standard output closed' "$status" 2

# Usage.

while read -r args; do
	run sh -c "giar-sum $args </dev/null"
	refused "usage: $args" '.*--help$'
done <<\END
-g ''
-g a,,b
-g ,a
-g a,
-g a,b,a
-g value
-g a,n
-g missing,a
-g "$(printf 'a\tb')"
-g "$(printf 'a\nb')"
-g "$(printf '\377')"
-g
-g k -c ''
-g k -c k,value,
-g k -c k,value,k
-g k -c k
-g k -c x,value
-g k -c k,value,n
-c row,value
-x
--nonsense
--no-header=1
--files0-from=/dev/null -
END
run giar-sum -V
is 'version' "$(cat "$tmp/out")" 'giar-sum 1.0.0'
run giar-sum --help
is 'help: status' "$status" 0
run giar-sum -g k -- "$tmp/one"
is '-- ends the options' "$status" 0

# Sums of sums: facts are cut at random, each part is summed, some of the sums are summed
# again, and all in any order.

perl -e '
	srand 20240131;
	print "org\tyear\tvalue\tunit\tstate\trow\n";
	for (1 .. 3000) {
		my $ok = rand() < 0.8;
		my $value = join "", map { int rand 10 } 1 .. 1 + int rand(rand() < 0.1 ? 40 : 6);
		$value .= "." . join "", map { int rand 10 } 1 .. 1 + int rand 12 if rand() < 0.3;
		$value = "-$value" if rand() < 0.3;
		printf "org%d\t%d\t%s\t%s\t%s\trow%d\n", rand 20, 2019 + rand 5, $ok ? $value : "",
		    rand() < 0.5 ? "件" : "万元", $ok ? "ok" : "blank", rand 30;
	}' >"$tmp/facts"
for group in row org,year unit year,unit,row; do
	columns=$(giar-sum -g "$group" /dev/null | tr '\t' ,)
	case ,$group, in
	*,unit,*) ;;
	*) columns=$group,unit,value,n,missing ;;
	esac
	giar-sum -H -g "$group" "$tmp/facts" | sort >"$tmp/whole"
	for seed in 1 2 3 4; do
		rm -rf "$tmp/parts"
		mkdir "$tmp/parts"
		perl -e '
			my ($dir, $seed) = (shift, shift);
			srand $seed;
			my ($head, @facts) = <>;
			my @files = map { open my $f, ">", "$dir/$_" or die; print $f $head; $f } 1 .. 7;
			print { $files[rand @files] } $_ for @facts;
		' "$tmp/parts" "$seed" "$tmp/facts"
		set --
		for part in "$tmp"/parts/?; do
			giar-sum -g "$group" "$part" >"$part.sum"
			set -- "$part.sum" "$@"
		done
		cat "$1" "$3" "$5" | giar-sum -g "$group" |
		    cat "$4" - "$7" "$2" "$6" | giar-sum -H -g "$group" | sort >"$tmp/again"
		same "sums of sums by $group, cut $seed" "$tmp/again" "$tmp/whole"
		cat "$@" | grep -v missing | giar-sum -H -g "$group" -c "$columns" |
		    sort >"$tmp/again"
		same "the same without headers" "$tmp/again" "$tmp/whole"
	done
done

# The whole against a sum that perl makes in big decimals.

giar-sum -H -g row "$tmp/facts" | sort >"$tmp/got"
perl -MMath::BigFloat -F'\t' -lane '
	next if $. == 1;
	my $key = "$F[5]\t$F[3]";
	$count{$key}{$F[4]}++;
	$sum{$key} = ($sum{$key} // Math::BigFloat->new(0)) + Math::BigFloat->new($F[2] || 0);
	END {
		for (keys %count) {
			my $value = $sum{$_}->bstr;
			$value =~ s/0+$// if $value =~ /\./;
			$value =~ s/\.$//;
			print join "\t", $_, $value, $count{$_}{ok} // 0, $count{$_}{blank} // 0;
		}
	}' "$tmp/facts" | sort >"$tmp/want"
same 'as perl adds them up' "$tmp/got" "$tmp/want"

finish
