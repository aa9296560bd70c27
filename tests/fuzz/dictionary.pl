#!/usr/bin/perl
# dictionary.pl: words for libFuzzer to put into texts. What the forms print comes on standard
# input (lib/forms-print); what hostile texts are made of are the marks of all layouts.

use strict;
use warnings;
use FindBin qw($Bin);

my %words;

while (<STDIN>) {
	chomp;
	$words{$_} = 1 for split /\t| (?=[（(一二三四五六七八九十\d])/;
}
for my $kind (split ' ', `perl "$Bin/../hostile/make.pl" kinds`) {
	my $unit = `perl "$Bin/../hostile/make.pl" $kind 500`;
	$words{$_} = 1 for $unit =~ /\A(.*?\n)/, $unit =~ /(<[^<>\n]*>|&[^;\n]*;|\|\|+|={2,}.*|[-+]{2,}|\{?\|[-=}]*)/g;
}
$words{$_} = 1 for qw(ok blank absent ambiguous invalid file org year form table row line label
    col value unit state n missing 2019 2021 ? / 零 无 不适用 增加3 减少 万元), "\r\n", "\xEF\xBB\xBF",
    "\xE3\x80\x80", "\xC2\xA0", "\xE2\x80\x8B", "\f", '</td>', '</tr>', '</table>', '<br>', '"';
for (sort grep { length && length() < 100 } keys %words) {
	s/([^ !#-[\]-~])/sprintf '\\x%02X', ord $1/ge;
	print "\"$_\"\n";
}
