#!/bin/sh
# build.t: what the Makefile promises, in a copy of the tree whose path has a blank.

. tests/lib/tap.sh

# A make that started this test is not to reach into the ones started here.
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES GNUMAKEFLAGS

tree="$tmp/a tree"
mkdir "$tree"
cp -R Makefile LICENSE NEWS cmd common man scripts tests "$tree"

# make in the copy; $tmp/out and $tmp/err have what it says.
build()
{
	run make -C "$tree" --no-print-directory "$@"
}

# Files below a directory, without their directories.
files()
{
	(cd "$1" && find . ! -type d | sort)
}

for cc in gcc clang; do
	if ! command -v $cc >/dev/null; then
		skip "$cc builds all without a warning" "no $cc"
		continue
	fi
	build -s -j 2 CC=$cc B=build-$cc tests
	is "$cc builds all" "$status" 0
	same "$cc gives no warning" "$tmp/err" /dev/null
done

build -s -j 2
is 'the build of a user' "$status" 0
build
unlike 'nothing is built again' "$(cat "$tmp/out")" '-o build'
touch "$tree/common/out.h"
build -j 2
like 'a header that changed' "$(cat "$tmp/out")" '-c -o build/out\.o'
build CFLAGS=-O1 build/arena.o
like 'flags that changed' "$(cat "$tmp/out")" '-O1 .*-o build/arena\.o'
build CFLAGS=-O1 build/arena.o
unlike 'flags that did not change' "$(cat "$tmp/out")" '-o build/arena\.o'

# Hardened, unless it is asked for without; what the user sets comes last, and fits.
build build/out.o
like 'hardened' "$(cat "$tmp/out")" '-fstack-protector-strong -fPIE .*-D_FORTIFY_SOURCE=2'
build HARDEN=no build/out.o
unlike 'not hardened' "$(cat "$tmp/out")" 'FORTIFY|protector|-fPIE'
for flags in -O0 '-O2 -D_FORTIFY_SOURCE=1' '-O3 -fno-stack-protector'; do
	build -s CFLAGS="$flags" build/out.o
	is "CFLAGS=$flags" "$status" 0
	same "CFLAGS=$flags: no warning" "$tmp/err" /dev/null
done
build -s
if command -v readelf >/dev/null; then
	readelf -hdlW "$tree/build/giar-tables" >"$tmp/elf" 2>/dev/null
	for flag in 'Type: *DYN' GNU_RELRO BIND_NOW; do
		like "giar-tables: $flag" "$(cat "$tmp/elf")" "$flag"
	done
	if [ -e "$(cc -print-file-name=libcsv.a)" ]; then
		unlike 'libraries are linked in' "$(cat "$tmp/elf")" 'NEEDED.*csv'
	else
		skip 'libraries are linked in' 'no archive of libcsv'
	fi
else
	skip 'giar-tables: as it is linked' 'no readelf'
fi

# Every program with its completions, and every page, is installed where it is looked for,
# and nothing else.
for file in cmd/*.c scripts/giar-* man/*.[17] man/*/*.[17]; do
	name=$(basename "$file" .c)
	case $file in
	cmd/*|scripts/*)
		echo "./usr/bin/$name"
		echo "./usr/share/bash-completion/completions/$name"
		echo "./usr/share/zsh/site-functions/_$name"
		echo "./usr/share/fish/vendor_completions.d/$name.fish" ;;
	man/zh_CN/*)
		echo "./usr/share/man/zh_CN/man${file##*.}/$name" ;;
	*)	echo "./usr/share/man/man${file##*.}/$name" ;;
	esac
done | sort >"$tmp/installed"
dest="$tmp/a root"
build install DESTDIR="$dest" PREFIX=/usr
is 'install' "$status" 0
files "$dest" >"$tmp/list"
same 'what install installs' "$tmp/list" "$tmp/installed"
for program in "$dest"/usr/bin/*; do
	name=${program##*/}
	like "$name runs where it is installed" "$("$program" --version)" "^$name [0-9.]+\$"
done
if man -L zh_CN --version >/dev/null 2>&1; then
	run env MANPATH="$dest/usr/share/man" man -L zh_CN -w giar-lint
	is 'man finds the Chinese page' "$(cat "$tmp/out")" \
	    "$dest/usr/share/man/zh_CN/man1/giar-lint.1"
else
	skip 'man finds the Chinese page' 'no man with -L'
fi
touch "$dest/usr/bin/other"
build uninstall DESTDIR="$dest" PREFIX=/usr
files "$dest" >"$tmp/list"
same 'uninstall leaves what is not its own' "$tmp/list" <<'END'
./usr/bin/other
END

# Directories that were there stay, be they empty; those that install made go.
rm -rf "$dest"
build install DESTDIR="$dest" PREFIX=/usr
build uninstall DESTDIR="$dest" PREFIX=/usr
ok 'uninstall leaves nothing of an empty root' test ! -e "$dest"
mkdir -p "$dest/usr/bin" "$dest/usr/share/man/man1" "$dest/usr/share/fish"
touch "$dest/usr/share/man/man1/other.1"
find "$dest" >"$tmp/before"
build install DESTDIR="$dest" PREFIX=/usr
build install DESTDIR="$dest" PREFIX=/usr
build uninstall DESTDIR="$dest" PREFIX=/usr
find "$dest" >"$tmp/after"
same 'uninstall leaves the tree as it was' "$tmp/after" "$tmp/before"
build uninstall DESTDIR="$dest" PREFIX=/usr
is 'uninstall, where nothing is installed' "$status" 0
find "$dest" >"$tmp/after"
same 'that leaves the tree as it is' "$tmp/after" "$tmp/before"

# The Debian package holds the same, compressed where that is the custom.
if command -v dpkg-shlibdeps >/dev/null && command -v strip >/dev/null; then
	SOURCE_DATE_EPOCH=1700000000
	export SOURCE_DATE_EPOCH
	build deb
	is 'deb' "$status" 0
	same 'deb: messages' "$tmp/err" /dev/null
	deb=$(echo "$tree"/giar_*.deb)
	dpkg-deb --fsys-tarfile "$deb" | tar tf - | sed '/\/$/d; s/\.gz$//' | sort >"$tmp/list"
	{
		cat "$tmp/installed"
		echo ./usr/share/doc/giar/changelog
		echo ./usr/share/doc/giar/copyright
	} | sort >"$tmp/want"
	same 'what the package holds' "$tmp/list" "$tmp/want"
	dpkg-deb --field "$deb" Depends >"$tmp/list"
	for package in libc6 libcsv3 libpcre2-8-0; do
		like "the package depends on $package" "$(cat "$tmp/list")" "(^|, )$package( |,|\$)"
	done
	cp "$deb" "$tmp/first.deb"
	(umask 077 && TZ=Asia/Shanghai && export TZ && build deb)
	ok 'deb gives the same bytes again' cmp "$tmp/first.deb" "$deb"
	if command -v lintian >/dev/null; then
		lintian --fail-on error "$deb" >"$tmp/lint" 2>&1
		is 'lintian has no errors' "$(grep '^E:' "$tmp/lint")" ''
	else
		skip 'lintian has no errors' 'no lintian'
	fi
	unset SOURCE_DATE_EPOCH
	build clean
	ok 'clean removes the package' test ! -e "$deb"
else
	skip 'deb' 'no dpkg-shlibdeps or strip'
fi

build clean
build uninstall DESTDIR="$dest" PREFIX=/usr
is 'uninstall, where nothing is built' "$status" 0
ok 'clean' test ! -e "$tree/build"
build help
for target in all check sanitize install uninstall dist deb distcheck clean; do
	like "help names $target" "$(cat "$tmp/out")" "^$target "
done

if git clone -q . "$tmp/clone" 2>/dev/null; then
	rm -rf "$tree"
	mv "$tmp/clone" "$tree"
	build dist
	is 'dist' "$status" 0
	archive=$(cd "$tree" && echo giar-*.tar.gz)
	cp "$tree/$archive" "$tmp/first"
	umask 077
	TZ=Asia/Shanghai build dist
	ok 'dist gives the same bytes again' cmp "$tmp/first" "$tree/$archive"
	git -C "$tree" ls-files | sort >"$tmp/tracked"
	gzip -dc "$tmp/first" | tar tf - | sed "s,^${archive%.tar.gz}/,,; /\/\$/d; /^\$/d" |
	    sort >"$tmp/list"
	same 'dist holds what is committed' "$tmp/list" "$tmp/tracked"
	gzip -dc "$tmp/first" | tar tvf - --numeric-owner | awk '{ print $2 }' | sort -u >"$tmp/list"
	same 'dist belongs to nobody' "$tmp/list" <<-'END'
	0/0
	END
else
	skip 'dist' 'no git repository here'
fi

finish
