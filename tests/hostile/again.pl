#!/usr/bin/perl
# again.pl: a report in which some lines stand again and again, as a broken script leaves them.
#
# usage: again.pl FIFTH SIZE <report
#
# Prints the report, the three lines behind FIFTH fifths of it as often as fits in SIZE bytes.

use strict;
use warnings;

my ($fifth, $size) = @ARGV;
my @lines = <STDIN>;
my $from = int(@lines * $fifth / 5);
my @again = splice @lines, $from, 3;
splice @lines, $from, 0, (join '', @again) x ($size / length join '', @again);
print @lines;
