#!/bin/sh
# lint-units.t: rules that hold the reports of units against their parent's; -u.

. tests/lib/tap.sh

# report FILE ORG YEAR [SED [FORM]]: a report all of whose numbers are 0, but for what sed does.
report()
{
	perl tests/lib/report.pl --layout tabs10 --fill zero --seed 1 --org "$2" --year "$3" \
	    --form "${5:-2021}" | sed "${4:-}" >"$tmp/$1"
}

# cell ROW N VALUE: a sed command that makes the Nth 0 of a row (an ERE) VALUE.
cell()
{
	printf '/^[^0-9]*%s/s,\\(	\\)0,\\1%s,%s;' "$1" "$3" "$2"
}

# finds NAME FILE ...: what the rules say of these files is what stands on standard input, as
# file, line, rule, table, row, column, expected and found; a field without text is a dot.
finds()
{
	name=$1
	shift
	(cd "$tmp" && giar-lint -THr parent-sum,child-missing -u units "$@") | cut -f 1,2,4-9 |
	    awk -F '\t' '{ for (i = 1; i <= NF; i++) printf "%s%s", $i == "" ? "." : $i,
	        i < NF ? " " : "\n" }' >"$tmp/found"
	same "$name" "$tmp/found"
}

city=松澜市人民政府
cat >"$tmp/units" <<END
东篱镇	$city
西篱镇	$city

北篱镇	$city
柳汀村	北篱镇
北篱镇	$city
END
new='一、本年新收'
report city $city 2022 "$(cell "$new" 1 9)"
report east 东篱镇 2022 "$(cell "$new" 1 5)"
report west 西篱镇 2022 "$(cell "$new" 1 4)"
report north 北篱镇 2022
report village 柳汀村 2022
at=$(grep -n "$new" "$tmp/city" | cut -d : -f 1)

finds 'all is well, whatever the order' west city village east north </dev/null
report west 西篱镇 2022 "$(cell "$new" 7 2)$(cell "$new" 1 5)"
finds 'a sum, and blanks beside it' west city east north village <<END
city $at parent-sum 3 1 natural 10 9
city $at parent-sum 3 1 total 2 0
END
like 'both sides' "$(giar-lint -u "$tmp/units" "$tmp"/[cenvw]*[hty])" \
    "city:$at: warning: 一、本年新收政府信息公开申请数量 × 自然人 \(3:1:natural\): its units together \(3 in $tmp/units\) = 10, printed = 9 \[parent-sum\]"
report north 北篱镇 2022 "$(cell "$new" 1 /)"
finds 'a blank among numbers is 0' west city village east north <<END
city $at parent-sum 3 1 natural 10 9
city $at parent-sum 3 1 total 2 0
END
report north 北篱镇 2022 "$(cell "$new" 1 '?')"
finds 'with a doubt there is no sum' west city village east north <<END
city $at parent-sum 3 1 total 2 0
END
report north 北篱镇 2022
report lost $city 2022 "$(cell "$new" 7 3)$(cell "$new" 1 /)"
finds 'a blank states no sum' west lost village east north <<END
lost $at parent-sum 3 1 total 2 3
END
finds 'while a unit has no report there is no sum' west city village north <<END
city 2 child-missing . . . 东篱镇 .
END
report other 西篱镇 2022 "$(cell "$new" 7 2)$(cell "$new" 1 4)"
finds 'copies that differ leave no sum' west city other east north village <<END
city $at parent-sum 3 1 total 2 0
END
report north 北篱镇 2022 '' 2019
finds 'a row that a form lacks is in no sum' west city village east north <<END
city $at parent-sum 3 1 natural 10 9
city $at parent-sum 3 1 total 2 0
END
report north 北篱镇 2022
fee='/收费金额/,/事业性收费/s/	0/	'
report c2 $city 2022 "${fee}2/"
report e2 东篱镇 2022 "${fee}1.5/"
report w2 西篱镇 2022 "${fee}0.5/"
finds 'amounts' c2 e2 w2 north village </dev/null
report w2 西篱镇 2022 "${fee}0.51/"
finds 'amounts, exactly' c2 e2 w2 north village <<END
c2 $(grep -n 事业性收费 "$tmp/c2" | cut -d : -f 1) parent-sum 2.8 fees amount 2.01 2
END
report w2 西篱镇 2022 "${fee}5000 元/"
finds 'amounts in two units are not added' c2 e2 w2 north village </dev/null

# Units of units; years; reports that are missing.

report village 柳汀村 2022 "$(cell "$new" 2 1)"
report west 西篱镇 2022 "$(cell "$new" 1 4)"
finds 'a unit is a parent' city east west north village <<END
north $at parent-sum 3 1 business 1 0
END
report village 柳汀村 2021
finds 'another year' city east west village north <<END
north 2 child-missing . . . 柳汀村 .
END
finds 'no parent: in the first of the others' west east <<END
west 2 child-missing . . . 北篱镇 .
END
finds 'a copy is told once' north north east west city <<END
north 2 child-missing . . . 柳汀村 .
END
finds 'a unit alone does not make its parent missing' village </dev/null
report nobody 云嶂市教育局 2022
finds 'an organ that is not listed' nobody </dev/null
run giar-lint -r child-missing -u "$tmp/units" "$tmp/city"
like 'where it is listed' "$(cat "$tmp/out")" \
    "/city:2: warning: 西篱镇, a unit of $city \($tmp/units:2\), has no report on 2022 \[child-missing\]"
is 'status' $status 1
run giar-lint -THr child-missing -u "$tmp/units" "$tmp/city" "$tmp/absent"
is 'input that cannot be read: status' $status 2
same 'and nothing is said to be missing' "$tmp/out" /dev/null

# -u.

run sh -c "cd $tmp && giar-lint -THr parent-sum,child-missing -u - east west <units"
is 'units on standard input' "$(cut -f 1,4 "$tmp/out")" 'east	child-missing'
printf '\357\273\277东篱镇\t%s\r\n西篱镇\t%s\r\n' $city $city >"$tmp/dos"
is 'CRLF and a byte order mark' "$(giar-lint -Hr child-missing -u "$tmp/dos" "$tmp/east" |
    sed 's/.*warning: //')" \
    "西篱镇, a unit of $city ($tmp/dos:2), has no report on 2022 [child-missing]"
: >"$tmp/empty"
run giar-lint -r child-missing,parent-sum --units="$tmp/empty" "$tmp/east"
is 'no units: status' $status 0
same 'no units: nothing' "$tmp/out" /dev/null
same 'no units: no message' "$tmp/err" /dev/null
run giar-lint -r parent-sum "$tmp/east"
is 'without -u: status' $status 0
is 'without -u: a message' "$(cat "$tmp/err")" \
    'giar-lint: parent-sum is not checked without -u'
run giar-lint -r -parent-sum "$tmp/east"
same 'left out without -u: no message' "$tmp/err" /dev/null
is '-L without -u' "$(giar-lint -LH | awk -F '\t' '$3 == "off"' | grep -c '^parent-sum\|^child-')" 2
is '-L with -u' "$(giar-lint -LH -u x | awk -F '\t' '$3 == "on"' | grep -c '^parent-sum\|^child-')" 2

# wrong NAME MESSAGE LINES: units that are wrong; | stands for a TAB.
wrong()
{
	printf "$3" | tr '|' '\t' >"$tmp/wrong"
	run giar-lint -u "$tmp/wrong" "$tmp/east"
	is "$1: status" $status 2
	is "$1: message" "$(cat "$tmp/err")" "giar-lint: $tmp/wrong:$2"
	same "$1: nothing is checked" "$tmp/out" /dev/null
}
field='not a unit, a TAB and its parent'
wrong 'one field' "2: $field" '甲|乙\n丙\n'
wrong 'three fields' "1: $field" '甲|乙|丙\n'
wrong 'no unit' "1: $field" '|乙\n'
wrong 'no parent' "1: $field" '甲|\n'
wrong 'two parents' '3: 甲 has two parents: 丁, and 乙 in line 1' '甲|乙\n丙|丁\n甲|丁\n'
wrong 'itself' '1: a loop: 甲 is under itself' '甲|甲\n'
wrong 'a loop' '4: a loop: 丁 is under itself' '甲|丙\n丙|丁\n戊|甲\n丁|甲\n'
wrong 'a loop, from its first line' '2: a loop: 丙 is under itself' '丁|丙\n丙|丁\n'
wrong 'a blank' '1: a blank in the name "甲 局": organs are called as giar-tsv prints them, without' \
    '甲 局|乙\n'
printf '\274\327\t\322\322\n' >"$tmp/gb"
run giar-lint -u "$tmp/gb" "$tmp/east"
is 'GB18030: status' $status 2
like 'GB18030: message' "$(cat "$tmp/err")" "^giar-lint: $tmp/gb:1: .*iconv -f GB18030"
run giar-lint -u "$tmp/absent" "$tmp/east"
is 'no such file: status' $status 2
like 'no such file: message' "$(cat "$tmp/err")" "^giar-lint: $tmp/absent: No such file"
for operands in '' "- $tmp/east" '--files0-from=-'; do
	run sh -c "giar-lint -u - $operands <$tmp/units"
	is "units and reports on standard input ($operands): status" $status 2
	like "units and reports on standard input ($operands): message" "$(cat "$tmp/err")" \
	    'standard input cannot hold both units and reports'
done

finish
