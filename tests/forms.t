#!/bin/sh
# forms.t: the forms as the programs have them against a list of every cell of both, made
# by hand from the decrees.

. tests/lib/tap.sh

list=../shared/FORMS.tsv
[ -f "$list" ] || skip_all "no $list"

run "$GIAR_BIN/lib/forms-print"
is status "$status" 0
same 'every cell: form, table, row, column, unit, labels' "$tmp/out" "$list"
finish
