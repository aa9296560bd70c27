# recipes.sh: the recipes of giar(7), COOK BOOK, for the tests that run them; read by them
# behind tap.sh.
#
# A recipe is known by its title. Its commands begin with "$ ", and have as well the lines
# behind that are indented further; what stands behind these is what they print.

# recipes_of PAGE: makes $tmp/r/NN.title, NN-MM.cmd and NN-MM.want of the page.
recipes_of()
{
	mkdir "$tmp/r"
	LC_ALL=C.UTF-8 mandoc -T utf8 -O width=300 "$1" | sed "s/.$(printf '\b')//g" |
	awk -v dir="$tmp/r" '
		/^[^ ]/ { inside = $0 == "COOK BOOK" }
		!inside { next }
		/^   [^ ]/ {
			recipe = sprintf("%s/%02d", dir, ++recipes)
			sub(/^ */, "")
			print >(recipe ".title")
			n = 0
			next
		}
		/^ *$/ { file = ""; next }
		{ match($0, /^ */); deep = RLENGTH }
		/^ *\$ / {
			at = deep
			file = sprintf("%s-%02d", recipe, ++n)
			printf "" >(file ".want")
			sub(/^ *\$ /, "")
			print >(file ".cmd")
			part = ".cmd"
			next
		}
		file == "" { next }
		deep <= at { part = ".want" }
		{ print >(file part) }'
}

# recipes_run DIR TITLE ...: runs those recipes in DIR, one shell for all commands, as if
# they were typed. What a command prints comes into $tmp/r/NN-MM.out and .err, its status
# into .rc.
recipes_run()
{
	dir=$1
	shift
	for title do
		grep -lFx -e "$title" "$tmp"/r/*.title
	done | sort | sed 's/\.title$/-*.cmd/' >"$tmp/r/list"
	rm -f "$tmp"/r/*.out "$tmp"/r/*.err "$tmp"/r/*.rc
	# shellcheck disable=SC2013,SC2046 # patterns, and names without blanks
	for cmd in $(cat "$tmp/r/list"); do
		printf '. %s >%s 2>%s; echo $? >%s\n' "$cmd" "${cmd%cmd}out" "${cmd%cmd}err" \
		    "${cmd%cmd}rc"
	done >"$tmp/r/script"
	(cd "$dir" && sh "$tmp/r/script")
}

# out TITLE N: the name of what the Nth command of a recipe printed.
out()
{
	number=$(grep -lFx -e "$1" "$tmp"/r/*.title)
	printf '%s-%02d.out' "${number%.title}" "$2"
}

# Blanks count as one: a page shows TABs as columns.
squeezed()
{
	sed 's/[ 	][ 	]*/ /g; s/^ //; s/ $//; /^$/d' "$1"
}

# recipes_ended NAME: no command that was run failed, or said a thing, but for notes of
# giar-diff. pv does say something.
recipes_ended()
{
	for rc in "$tmp"/r/*.rc; do
		[ -f "$rc" ] || { fail "$1: commands were run"; continue; }
		code=$(cat "$rc")
		case $code in
		[01])	;;
		*)	fail "$1: status $code: $(cat "${rc%rc}cmd")"
			continue ;;
		esac
		grep -v 'which may have changed' "${rc%rc}err" >"$tmp/said"
		grep -qw pv "${rc%rc}cmd" || same "$1: $(sed 1q "${rc%rc}cmd")" "$tmp/said" /dev/null
	done
}

# recipes_printed NAME: they printed what the page shows.
recipes_printed()
{
	for out in "$tmp"/r/*.out; do
		[ -f "$out" ] || { fail "$1: commands were run"; continue; }
		squeezed "$out" >"$tmp/got"
		squeezed "${out%out}want" >"$tmp/want"
		same "$1: output of $(sed 1q "${out%out}cmd")" "$tmp/got" "$tmp/want"
	done
}

# shown DIR: makes it what the page is about.
shown()
{
	mkdir -p "$1/reports"
	cp tests/man/*.txt "$1/reports"
	cp tests/man/*.tsv "$1"
}

# reports DIR: makes up reports there, and their truths, of organs some of which are in no
# list or lack a year; truths.tsv has file, org, year and truth. Some have cells in doubt,
# some blanks. regions.tsv and units.tsv are lists of organs.
reports()
{
	mkdir -p "$1/reports" "$tmp/truth"
	seed=100
	while read -r year org layout fill variant; do
		seed=$((seed + 1))
		file="r$seed $year.txt"
		perl tests/lib/report.pl --seed $seed --year "$year" --org "$org" --layout "$layout" \
		    --fill "$fill" --digits 5 --variant "$variant" --truth "$tmp/truth/$seed" >"$1/reports/$file"
		printf 'texts/%s\t%s\t%s\t%s\n' "$file" "$org" "$year" "$tmp/truth/$seed"
	done >"$tmp/truths.tsv" <<-'END'
	2022 青岚市教育局 tabsN full
	2023 青岚市教育局 html full
	2022 青岚市林业局 grid sparse
	2023 青岚市林业局 stacked-bare single holes
	2022 望溪市水务局 pipes full
	2023 望溪市水务局 stacked full
	2023 望溪市统计局 tabsN blank
	2022 松澜市民政局 csv sparse
	END
	printf '%s\t%s\n' 青岚市教育局 青岚市 青岚市林业局 青岚市 \
	    望溪市水务局 望溪市 望溪市统计局 望溪市 >"$1/regions.tsv"
	printf '%s\t%s\n' 青岚市教育局 青岚市 青岚市林业局 青岚市 青岚市水务局 \
	    青岚市 望溪市统计局 望溪市 望溪市水务局 望溪市 >"$1/units.tsv"
}

# plain_numbers FILE: without zeros at the end of decimals.
plain_numbers()
{
	sed 's/\(\.[0-9]*[1-9]\)0*,/\1,/; s/\.0*,/,/' "$1"
}

# right TITLE WHAT FILE: the file has what tests/lib/recipes.pl makes of the truths, in any
# order.
right()
{
	perl tests/lib/recipes.pl "$tmp/truths.tsv" "$2" "$tmp/work" >"$tmp/right" 2>&1
	LC_ALL=C sort "$tmp/right" >"$tmp/want"
	LC_ALL=C sort "$3" | tr -d '"\r' >"$tmp/got"
	ok "$1: $2: there is an answer" test -s "$tmp/want"
	same "$1: $2" "$tmp/got" "$tmp/want"
}
