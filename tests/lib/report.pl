#!/usr/bin/perl
# report.pl: makes up an annual report in one of the layouts that converters leave behind,
# and the figures that a careful reader takes from it. See usage().
#
# The truth file: table row col value unit, a line a cell. An empty value is a blank
# cell, "*" one that the text does not decide.

use strict;
use warnings;
use utf8;
use Encode qw(decode);
use FindBin qw($Bin);
use Getopt::Long qw(:config no_ignore_case);
use lib $Bin;
use Report qw(make_report @LAYOUTS @VARIANTS);

my %o = (layout => 'tabsN', form => '2021', seed => 1, fill => 'sparse', digits => 2,
    'title-lines' => 1, variant => '', break => '');

sub usage {
	die "usage: report.pl [--layout NAME] [--form 2019|2021|2019+2021] [--seed N]\n" .
	    "    [--fill zero|full|sparse|blank|single] [--digits D] [--truth FILE]\n" .
	    "    [--org NAME] [--year YEAR] [--title-lines 1|2] [--variant LIST]\n" .
	    "    [--break balance|outcome-total|row-total|review-total] [--faults N]\n" .
	    "layouts: @LAYOUTS\n" .
	    "variants: @VARIANTS\n";
}

sub options {
	my ($layouts, $variants) = map { my %h = map { $_ => 1 } @$_; \%h } \(@LAYOUTS, @VARIANTS);

	GetOptions(\%o, qw(layout=s form=s seed=i fill=s digits=i truth=s org=s year=i title-lines=i
	    variant=s break=s faults=i)) && !@ARGV or usage();
	usage() if !$layouts->{$o{layout}} || $o{form} !~ /^(2019|2021)(\+(2019|2021))?$/ ||
	    $o{fill} !~ /^(zero|full|sparse|blank|single)$/ || $o{digits} !~ /^[1-9]$/ ||
	    $o{break} !~ /^(|(balance|outcome|row|review)(-total)?)$/ ||
	    grep { !$variants->{$_} } split /,/, $o{variant};
	$o{org} = decode('UTF-8', $o{org}) if defined $o{org};
}

sub write_truth {
	my ($file, @cells) = @_;
	open my $f, '>:encoding(UTF-8)', $file or die "report.pl: $file: $!\n";
	print $f "table\trow\tcol\tvalue\tunit\n";
	for my $c (@cells) {
		print $f join("\t", split(/ /, $c->{key}), $c->{v}, $c->{u}), "\n";
	}
	close $f or die "report.pl: $file: $!\n";
}

sub main {
	options();
	my $report = make_report(%o);
	my %on = map { $_ => 1 } split /,/, $o{variant};

	binmode STDOUT, ':encoding(UTF-8)';
	print "\x{FEFF}" if $on{bom};
	print $_, $on{crlf} ? "\r\n" : "\n" for @{$report->{lines}};
	write_truth($o{truth}, @{$report->{cells}}) if defined $o{truth};
}

main();
