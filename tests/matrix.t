#!/bin/sh
# matrix.t: a part of scripts/matrix: some kinds of reports through the converters that
# are quick. tests/all/matrix.t is the whole of it.

. tests/lib/tap.sh
. tests/lib/matrix.sh

judge -r full,sparse,full-2019,mixed \
    -c 'web.direct,web.pandoc-*,web.lynx*,web.w3m*,web.links*,web.elinks*,web.html2text*'
judge -r full,sparse -c 'web.innertext,webpdf.*'

finish
