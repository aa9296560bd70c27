#!/usr/bin/perl
# narrative.pl: a made-up report whose narrative is random characters, to be copied.
#
#	perl tests/lib/narrative.pl ORG YEAR LENGTH SEED [FROM TO]
#
# FROM and TO: that part of each thousand characters is another seed's; the organ's name,
# the year and numbers stand between.

use strict;
use warnings;
use utf8;
use Encode qw(decode);

@ARGV == 4 || @ARGV == 6 or die "usage: narrative.pl ORG YEAR LENGTH SEED [FROM TO]\n";
my ($org, $year, $length, $seed, $from, $to) = @ARGV;
$org = decode('UTF-8', $org);

sub text {
	my ($s) = @_;
	srand $s;
	return map { chr(0x4E00 + int rand 9000) } 1 .. $length;
}

my @text = text($seed);
if (defined $from) {
	my @other = text($seed + 1);
	$text[$_] = $other[$_] for grep { $_ % 1000 >= $from && $_ % 1000 < $to } 0 .. $#text;
}
my @lines = ("${org}${year}年政府信息公开工作年度报告", '', '一、总体情况', '');
my $i = 0;
while (@text) {
	my $paragraph = join '', splice @text, 0, 150;
	$i++;
	$paragraph =~ s/^(.{20})(.*)/$1，$org$2，${year}年共$i@{[length $org]}条。/s;
	push @lines, $paragraph, '';
}
binmode STDOUT, ':encoding(UTF-8)';
print map { "$_\n" } @lines, '二、主动公开政府信息情况';
