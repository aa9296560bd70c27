#!/bin/sh
# completion.t: what bash, zsh and fish complete is what the programs take.

. tests/lib/tap.sh

made=$GIAR_BIN/completion

# The options of a program's --help: long ones, and with "all" the letters too.
options()
{
	"$1" --help | sed -n 's/^  -\(.\), --\([a-z0-9-]*\).*/-\1\n--\2/p
		s/^      --\([a-z0-9-]*\).*/--\1/p' | grep -e "$2" | sort
}

for program in cmd/*.c scripts/giar-*; do
	program=$(basename "$program" .c)
	for file in "$made/bash/$program" "$made/zsh/_$program" "$made/fish/$program.fish"; do
		ok "${file#"$made/"} is made" test -s "$file"
	done
done

# check SHELL: the files of this shell are well-formed.
check()
{
	for file in "$made/$1"/*; do
		ok "$1: ${file##*/} is well-formed" "$1" -n "$file"
	done
}

# in_bash WORD ...: what bash offers for the last word, sorted.
in_bash()
{
	bash -c '
		program=$1
		. "$0/$program"
		COMP_WORDS=("$@")
		COMP_CWORD=$(($# - 1))
		_${program//-/_}
		printf "%s\n" "${COMPREPLY[@]}"' "$made/bash" "$@" 2>&1 | sed '/^$/d' | sort
}

# bash NAME WANTED WORD ...: that is WANTED, words with blanks between.
bash_gives()
{
	name=$1
	want=$2
	shift 2
	is "bash: $name" "$(in_bash "$@" | paste -sd ' ' -)" "$want"
}

rules=$(giar-lint -L -H | cut -f 1 | sort | paste -sd ' ' -)
if command -v bash >/dev/null; then
	check bash
	for program in cmd/*.c scripts/giar-*; do
		program=$(basename "$program" .c)
		options "$program" '^--' >"$tmp/options"
		in_bash "$program" -- | sed 's/=$//' >"$tmp/got"
		ok "$program has options" test -s "$tmp/options"
		same "bash: $program --" "$tmp/got" "$tmp/options"
		options "$program" '^-' >"$tmp/options"
		in_bash "$program" - | sed 's/=$//' | sort >"$tmp/got"
		same "bash: $program -" "$tmp/got" "$tmp/options"
		bash_gives "$program, behind --" '' "$program" -- --
	done
	bash_gives 'a name with an argument' --table= giar-tables --ta
	bash_gives 'tables' '2.1 2.5 2.6 2.8 2.9 3 4' giar-tables -t ''
	bash_gives 'a table more' '3,2.1 3,2.5 3,2.6 3,2.8 3,2.9' giar-tables -t 3,2
	bash_gives 'tables behind a name' '4' giar-tsv --table = 4
	bash_gives 'the = itself' 'error note warning' giar-lint --fail-on =
	bash_gives 'a name and a word as one' '--severity=note' giar-lint --severity=n
	bash_gives 'rules' "$rules" giar-lint -r ''
	bash_gives 'a rule that is left out' '-cell-blank' giar-lint -r -cell-b
	bash_gives 'a rule that is added' 'balance,+copied-report' giar-lint -r balance,+cop
	bash_gives 'columns' 'row row_label' giar-sum -g ro
	bash_gives 'columns of totals' 'table,value,n,missing' giar-sum -c table,value,n,mi
	bash_gives 'sections' '1 2 3 4 5 6' giar-sections -s ''
	mkdir "$tmp/one" "$tmp/only two"
	bash_gives 'directories' "$tmp/one $tmp/only two" giar-text -o "$tmp/o"
	bash_gives 'files are left to bash' '' giar-lint -u tests/RE
	bash_gives 'operands too' '' giar-lint -s tests/RE
else
	skip 'bash' 'no bash'
fi

# What _arguments is told, an option a line.
in_zsh()
{
	zsh -f -c '
		_arguments() { print -rl -- "$@" }
		. "$0"' "$made/zsh/_$1"
}

if command -v zsh >/dev/null; then
	check zsh
	for program in cmd/*.c scripts/giar-*; do
		program=$(basename "$program" .c)
		options "$program" '^-' >"$tmp/options"
		in_zsh "$program" | sed -n 's/^(.*)-/-/; s/^\*-/-/
			s/^\(-[^[+=]*\)[+=]*\[.*/\1/p' | sort >"$tmp/got"
		same "zsh: $program -" "$tmp/got" "$tmp/options"
	done
	like 'zsh: tables' "$(in_zsh giar-tables)" \
	    '\*--table=\[.*:LIST:_sequence compadd - 2\.1 2\.5 2\.6 2\.8 2\.9 3 4$'
	like 'zsh: levels' "$(in_zsh giar-lint)" '-S\+\[.*:LEVEL:\(note warning error\)$'
else
	skip 'zsh' 'no zsh'
fi

# in_fish LINE: what fish offers at the end of the line, without what it says of it.
in_fish()
{
	HOME=$tmp XDG_CONFIG_HOME=$tmp XDG_DATA_HOME=$tmp fish -N -c '
		source $argv[1]
		complete -C $argv[2]' "$made/fish/${1%% *}.fish" "$1" | cut -f 1 | sort
}

if command -v fish >/dev/null; then
	check fish
	for program in cmd/*.c scripts/giar-*; do
		program=$(basename "$program" .c)
		options "$program" '^-' >"$tmp/options"
		in_fish "$program -" >"$tmp/got"
		same "fish: $program -" "$tmp/got" "$tmp/options"
	done
	is 'fish: tables' "$(in_fish 'giar-tables -t 2.1,2.' | paste -sd ' ' -)" \
	    '2.1,2.1 2.1,2.5 2.1,2.6 2.1,2.8 2.1,2.9'
	is 'fish: rules' "$(in_fish 'giar-lint --rule=bal')" '--rule=balance'
	is 'fish: a rule that is left out' "$(in_fish 'giar-lint --rule=-bal')" '--rule=-balance'
else
	skip 'fish' 'no fish'
fi

# An option whose argument is not known to the script is told of, not left out.
mkdir "$tmp/bin"
cat >"$tmp/bin/giar-new" <<'END'
#!/bin/sh
printf 'usage\n\n  -x, --extra=THING        do more\n'
END
chmod +x "$tmp/bin/giar-new"
run sh scripts/completion bash "$tmp/bin" giar-new
is 'an argument of a new kind: status' "$status" 1
like 'an argument of a new kind: message' "$(cat "$tmp/err")" \
    '^completion: giar-new: what may the argument of --extra=THING be\?$'
printf '#!/bin/sh\necho usage\n' >"$tmp/bin/giar-new"
run sh scripts/completion bash "$tmp/bin" giar-new
is 'a program without options: status' "$status" 1
like 'a program without options: message' "$(cat "$tmp/err")" 'lists no options$'

finish
