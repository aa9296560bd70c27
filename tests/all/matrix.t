#!/bin/sh
# matrix.t: all kinds of reports through all converters, with two sets of figures.

. tests/lib/tap.sh
. tests/lib/matrix.sh

judge -s 0
judge -s 1

finish
