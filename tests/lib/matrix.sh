# matrix.sh: for tests that run scripts/matrix; read behind tap.sh.

# Are there the fonts by which pages are as matrix-lost knows them? Others are wider, or less so.
has_fonts()
{
	fc-list 2>/dev/null >"$tmp/fonts"
	grep -q 'WenQuanYi Zen Hei' "$tmp/fonts" && grep -q 'Noto Serif CJK SC' "$tmp/fonts"
}

# judge ARGUMENT ...: runs scripts/matrix with them. For each converter, no cell may be
# wrong, and each is read but those that tests/lib/matrix-lost allows for.
judge()
{
	sh scripts/matrix "$@" >"$tmp/matrix" 2>"$tmp/matrix.err"
	note <"$tmp/matrix.err"
	awk '$2 == "all" { print $1 }' "$tmp/matrix" >"$tmp/converters"
	sed -n 's/^skipped //p' "$tmp/matrix" >"$tmp/skipped"
	cat "$tmp/converters" "$tmp/skipped" >"$tmp/told"
	ok "there are texts to judge, or reasons why not: $*" test -s "$tmp/told"
	while read -r converter; do
		grep "^wrong: [^.]*\\.$converter:" "$tmp/matrix" >"$tmp/wrong"
		same "$converter: nothing is wrong" "$tmp/wrong" /dev/null
		case $converter in
		pdf.*|webpdf.*)
			has_fonts || {
				skip "$converter: all is read that it holds" \
				    'pages look different without the fonts of matrix-lost'
				continue
			}
			;;
		esac
		unread "$converter" >"$tmp/unread"
		same "$converter: all is read that it holds" "$tmp/unread" /dev/null
	done <"$tmp/converters"
	while IFS=: read -r converter reason; do
		skip "$converter" "${reason# }"
	done <"$tmp/skipped"
}

# unread CONVERTER: the reports of whose cells more are unread than may be.
unread()
{
	awk -F '\t' -v converter="$1" '
	function like(name, pattern) {
		gsub(/\./, "\\.", pattern)
		gsub(/\*/, ".*", pattern)
		return name ~ "^" pattern "$"
	}
	FNR == NR {
		if (!/^#/) {
			which[++n] = $1
			report[n] = $2
			lost[n] = $3
		}
		next
	}
	{
		split($0, f, " +")
		if (f[1] != converter || f[2] == "all")
			next
		may = 0
		for (i = 1; i <= n; i++)
			if (like(f[1], which[i]) && like(f[2], report[i])) {
				may = lost[i]
				break
			}
		if (f[5] + f[7] > may)
			print f[2] ": " f[5] " ambiguous, " f[7] " missed; at most " may
	}' tests/lib/matrix-lost "$tmp/matrix"
}
