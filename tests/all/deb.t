#!/bin/sh
# deb.t: the Debian package in a bare system of its own, made by debootstrap(8): it gets what
# it depends on, the programs run, and when it is removed nothing of it is left.

. tests/lib/tap.sh

[ "$(id -u)" -eq 0 ] || skip_all 'not root, so no root directory of its own'
for tool in debootstrap dpkg-shlibdeps strip; do
	command -v "$tool" >/dev/null || skip_all "no $tool"
done
suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
[ -n "$suite" ] || skip_all 'no Debian, or none with a name'
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES GNUMAKEFLAGS

root=$tmp/root
inside()
{
	chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}
debootstrap --variant=minbase "$suite" "$root" >"$tmp/log" 2>&1 ||
    skip_all "debootstrap failed: $(tail -n 1 "$tmp/log")"
inside apt-get -q update >"$tmp/log" 2>&1 || skip_all "apt-get failed: $(tail -n 1 "$tmp/log")"

mkdir "$tmp/tree"
cp -R Makefile LICENSE NEWS cmd common man scripts tests "$tmp/tree"
ok 'make deb' make -s -C "$tmp/tree" deb
cp "$tmp"/tree/giar_*.deb "$root/giar.deb" || { finish; exit; }
cp tests/man/education-2022.txt "$root/report.txt"

# What there is, but for what the package system itself keeps.
files()
{
	(cd "$root" && find . -xdev | grep -vE '^\./(var/(lib/(dpkg|apt)|cache|log)|tmp|proc|sys)/' |
	    sort)
}
files >"$tmp/before"
ok 'without its libraries it is refused' sh -c \
    "! chroot '$root' dpkg -i /giar.deb >'$tmp/log' 2>&1 && grep libcsv3 '$tmp/log'"
inside dpkg --purge giar >/dev/null 2>&1
files >"$tmp/after"
same 'refused, it leaves nothing' "$tmp/after" "$tmp/before"

run inside apt-get -q -y --no-install-recommends install /giar.deb
is 'it is installed, with its libraries' "$status" 0
for program in cmd/*.c scripts/giar-*; do
	program=$(basename "$program" .c)
	like "$program runs" "$(inside "$program" --version 2>&1)" "^$program [0-9.]+\$"
done
run inside sh -c 'giar-tables report.txt | giar-tsv | giar-sum'
(cd "$root" && giar-tables report.txt | giar-tsv | giar-sum) >"$tmp/want"
same 'what they print' "$tmp/out" "$tmp/want"
same 'and say' "$tmp/err" /dev/null
run inside giar-text -o /tmp report.txt
is 'giar-text does a text' "$status" 0
run inside dpkg --verify giar
same 'what was installed is whole' "$tmp/out" /dev/null

run inside apt-get -q -y --purge --autoremove remove giar
is 'it is removed' "$status" 0
files >"$tmp/after"
same 'removed, it leaves nothing' "$tmp/after" "$tmp/before"

finish
