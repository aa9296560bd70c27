#!/bin/sh
# scaling.t: every command of giar(7), SCALING, run as it is printed there, comes to what
# one run over all reports comes to, on one machine, on two over ssh, and on what stands in
# for a cluster; and none of them takes a part for a whole one.

. tests/lib/tap.sh

for tool in bash mandoc; do
	command -v $tool >/dev/null || skip_all "no $tool"
done
stop=
trap '$stop; rm -rf "$tmp"' EXIT

# The commands, a file each: a command ends before an empty line or the next one.
LC_ALL=C.UTF-8 mandoc -T utf8 -O width=300 man/giar.7 | sed "s/.$(printf '\b')//g" |
awk -v dir="$tmp" '
	/^[^ ]/ { inside = $0 == "SCALING" }
	!inside { next }
	/^ *\$ / { file = sprintf("%s/%02d.cmd", dir, ++n); sub(/^ *\$ /, "") }
	/^ *$/ { file = "" }
	file { print >file }'
ok 'there are commands' test -s "$tmp/14.cmd"

# Reports enough for several parts of 1 MB, in layouts of all kinds; some stand in streams,
# some have no form, some end without the end of a line.
mkdir -p "$tmp/work/reports"
for n in 1 2 3 4 5 6 7 8 9 10 11 12; do
	for file in tests/reports/*.txt; do
		name=$(basename "$file" .txt)
		cp "$file" "$tmp/work/reports/$name-$n.txt"
	done
	printf '%s' "$(cat tests/man/education-2022.txt)" >"$tmp/work/reports/short-$n.txt"
done
cd "$tmp/work" || exit
bytes=$(cat reports/*.txt | wc -c)
ok 'more than three parts' test "$bytes" -gt 3500000
giar-tables reports/*.txt 2>/dev/null | giar-tsv | giar-sum -H | sort >"$tmp/want"

# Two machines: each a network of its own, with its own sshd.
key=$tmp/key
in_1=giar-1-$$ in_2=giar-2-$$
start_hosts()
{
	[ "$(id -u)" -eq 0 ] || { why='not root, so no networks of their own'; return 1; }
	for tool in ip ssh ssh-keygen sshd; do
		PATH=$PATH:/usr/sbin command -v $tool >/dev/null || { why="no $tool"; return 1; }
	done
	why='no networks of their own'
	ip netns add $in_1 2>"$tmp/log" || return 1
	stop=stop_hosts
	ip netns add $in_2 2>>"$tmp/log" || return 1
	ip link add giar1 netns $in_1 type veth peer name giar2 netns $in_2 2>>"$tmp/log" || return 1
	why='no sshd that lets us in'
	mkdir -p /run/sshd
	ssh-keygen -q -t ed25519 -N '' -f "$key"
	for n in 1 2; do
		ip -n giar-$n-$$ link set lo up
		ip -n giar-$n-$$ addr add 10.213.213.$n/24 dev giar$n
		ip -n giar-$n-$$ link set giar$n up
		cat >"$tmp/sshd_config$n" <<-END
		ListenAddress 10.213.213.$n
		HostKey $key
		AuthorizedKeysFile $key.pub
		PidFile $tmp/sshd$n.pid
		StrictModes no
		UsePAM no
		PermitRootLogin yes
		MaxStartups 100
		SetEnv PATH=$tmp/host$n:$PATH
		END
		ip netns exec giar-$n-$$ "$(PATH=$PATH:/usr/sbin command -v sshd)" \
		    -f "$tmp/sshd_config$n" -E "$tmp/sshd$n.log" || return 1
		cat >>"$tmp/ssh_config" <<-END
		Host host$n
		HostName 10.213.213.$n
		END
	done
	cat >>"$tmp/ssh_config" <<-END
	Host *
	IdentityFile $key
	IdentitiesOnly yes
	BatchMode yes
	StrictHostKeyChecking no
	UserKnownHostsFile /dev/null
	LogLevel ERROR
	END
	for n in 1 2; do
		is_bash=$(on_host_1 ssh -F "$tmp/ssh_config" host$n \
		    'test -n "$BASH_VERSION" && echo yes' 2>>"$tmp/log")
		[ "$is_bash" = yes ] || return 1
	done
	return 0
}

stop_hosts()
{
	for n in 1 2; do
		[ ! -s "$tmp/sshd$n.pid" ] || kill "$(cat "$tmp/sshd$n.pid")"
		ip netns del giar-$n-$$ 2>/dev/null
	done
}

on_host_1()
{
	ip netns exec $in_1 "$@"
}

# What a command needs that is not here; nothing if it can be run.
lacks()
{
	for tool in pv parallel; do
		! grep -qw $tool "$1" || command -v $tool >/dev/null || echo "no $tool"
	done
	! grep -q host1 "$1" || [ -n "$hosts" ] || echo "$why"
	! grep -q spark-submit "$1" || command -v python3 >/dev/null || echo 'no python3'
	! grep -q sums.spark/ "$1" || command -v python3 >/dev/null || echo 'no python3'
}

# run_command FILE: as somebody would type it who has done the commands before it.
run_command()
{
	set -- bash -c "set -o pipefail; $(cat "$1")"
	[ -z "$hosts" ] || set -- ip netns exec $in_1 "$@"
	run env HOME="$tmp/home" PATH="$stand_ins:$PATH" CLUSTER_SEED="$seed" \
	    PARALLEL_SSH="ssh -F $tmp/ssh_config" "$@"
}

hosts=
if start_hosts; then
	hosts=both
else
	[ ! -f "$tmp/log" ] || note <"$tmp/log"
fi
mkdir "$tmp/home" "$tmp/host1" "$tmp/host2"
stand_ins=$OLDPWD/tests/lib/cluster


# all NAME: the commands, one after the other; $seed and $hosts are set. What each comes to
# is checked by check_status and check_totals.
all()
{
	rm -rf sums* records map reduce totals.tsv
	for cmd in "$tmp"/*.cmd; do
		# Only what is shuffled is other for another seed.
		[ "$seed" -eq 1 ] || grep -qE 'records|printf|chmod|hadoop|spark' "$cmd" || continue
		name="$(sed 1q "$cmd"), $1"
		lack=$(lacks "$cmd")
		[ -z "$lack" ] || { skip "$name" "$lack"; continue; }
		run_command "$cmd"
		check_status
		grep -q totals.tsv "$cmd" || continue
		check_totals
		rm -f totals.tsv
	done
}

check_status()
{
	is "$name: status" "$status" 0
	[ "$status" -eq 0 ] || note <"$tmp/err"
}

check_totals()
{
	grep -v '^table	' totals.tsv | sort >"$tmp/got"
	same "$name: totals" "$tmp/got" "$tmp/want"
	! grep -q 'time -p' "$cmd" ||
	    like "$name: hours" "$(cat "$tmp/out")" '^[0-9]+\.[0-9] hours$'
}

for seed in 1 2 3; do
	all "seed $seed"
done
seed=1
if [ -n "$hosts" ] && command -v parallel >/dev/null; then
	for n in 1 2; do
		ok "host$n has done its part" sh -c \
		    "[ \$(grep -c Accepted '$tmp/sshd$n.log') -gt 1 ]"
	done

	# A machine on which each part fails half way: the other one does it again.
	cat >"$tmp/host2/giar-tables" <<-END
	#!/bin/sh
	touch '$tmp/failed'
	PATH=${PATH#"$tmp/host2:"}
	giar-tables "\$@" | head -n 100
	exit 2
	END
	chmod +x "$tmp/host2/giar-tables"
	for cmd in $(grep -l host1 "$tmp"/*.cmd); do
		name="$(sed 1q "$cmd"), host2 fails"
		rm -f "$tmp/failed"
		run_command "$cmd"
		check_status
		check_totals
		ok "$name: it did" test -e "$tmp/failed"
	done
	rm "$tmp/host2/giar-tables"
else
	skip 'a machine that fails' "${why:-no parallel}"
fi

# With a report that is no text nothing comes to totals, and each command that reads it says
# so. What the commands before a failed one have made is there; what they lack is not.
rm -r reports
mkdir reports
for n in 1 2 3 4; do
	cp "$OLDPWD"/tests/man/education-2022.txt reports/$n.txt
done
printf '\320\305\317\242\n' >reports/bad.txt
check_status()
{
	case $(cat "$cmd") in
	*'giar-tables |'*'>map'*|*'>total.py'|*chmod*|*'fs -put'*|'set '*|*'>records'|*'>reduce')
		is "$name: status" "$status" 0 ;;
	*)	ok "$name: status" test "$status" -ne 0 ;;
	esac
}
check_totals()
{
	# The first is one pipe: its totals are there, and its status tells.
	grep -qE 'pv|time -p' "$cmd" || ok "$name: no totals" test ! -s totals.tsv
}
all 'a bad report'

finish
