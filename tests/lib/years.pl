#!/usr/bin/perl
# years.pl: a stream of made-up reports of many organs over ten years, in random order, and
# what rules over years find in it, reckoned from the true figures and not from the text.
#
#	perl tests/lib/years.pl N ORGANS SEED FINDINGS >STREAM
#
# FINDINGS gets file rule table row col expected found, a line a finding, sorted.

use strict;
use warnings;
use utf8;
use Encode qw(decode);
use FindBin qw($Bin);
use lib $Bin;
use Report qw(make_report);

@ARGV == 4 && $ARGV[0] <= 10 * $ARGV[1] or die "usage: years.pl N ORGANS SEED FINDINGS\n";
my ($n, $organs, $seed, $findings) = @ARGV;
my @NAMES = map { "${_}局" } qw(水务 教育 民政 统计 林业 司法 财政 文化 体育 审计);
my @CARRY = (
	# rule, table, row and column, then terms: years back, sign, row and column; - is any.
	['carry-over', '3', '2 -', [1, 1, '4 -']],
	['in-force-carry', '2.1', '- in-force', [1, 1, '- in-force'], [0, 1, '- issued'],
	    [0, -1, '- repealed']],
	map { ['project-carry', $_, '- previous', [1, 1, '- previous'], [1, 1, '- change']] }
	    qw(2.5 2.6 2.8),
);
srand $seed;

# Some organs are called alike but for a prefix.
sub organ {
	my ($i) = @_;
	my @part = ('', qw(青岚市 松澜市 云嶂市 望溪市));
	my $name = $part[$i % 5] . $NAMES[int($i / 5) % 10];

	return substr('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉', int($i / 50) % 20, 1) . $name;
}

# Organ and year of each report; about one in fifty is a copy of another.
sub plan {
	my @all = map { my $o = $_; map { [organ($o), 2018 + $_] } 1 .. 10 } 0 .. $organs - 1;

	for my $i (reverse 1 .. $#all) {
		my $j = int rand($i + 1);
		@all[$i, $j] = @all[$j, $i];
	}
	$#all = $n - 1;
	$all[$_] = $all[int rand $_] for grep { rand(50) < 1 } 1 .. $#all;
	return @all;
}

# Chooses layouts and figures; every second copy has its elder's figures. All is chosen
# before the first report is made, which begins with a seed of its own.
sub choose {
	my %elder;
	my @layouts = qw(tabs10 tabs11 csv html);

	return map {
		my ($org, $year) = @$_;
		my %new = (
			fill => (qw(zero zero full sparse sparse blank single))[rand 7],
			digits => 1 + int rand 2, seed => 1 + int rand 1e6, org => $org,
			year => $year, form => $year < 2021 ? '2019' : '2021',
			'title-lines' => 1, variant => '', break => '',
		);
		my $elder = $elder{"$org $year"} ||= \%new;
		+{%{rand(2) < 1 ? $elder : \%new}, layout => $layouts[rand @layouts]};
	} @_;
}

# The value of a cell that all copies of a report agree on; "" for a blank, undef for none.
my %copies;
sub agreed {
	my ($org, $year, $cell) = @_;
	my @c = map { $_->{cells}{$cell} } @{$copies{"$org $year"} || []};

	return undef if !@c || grep { !defined || $_ ne $c[0] } @c;
	return $c[0] =~ /^(\S*) / && $1 ne '*' ? $1 : undef;
}

my @found;
sub say_finding {
	push @found, join "\t", @_;
}

sub check_carry {
	my ($r, $cell, $rule, $table, $whole, @terms) = @_;
	my ($row, $col) = (split / /, $cell)[1, 2];
	my ($sum, $any) = (0, 0);
	my $printed = agreed($r->{org}, $r->{year}, $cell);

	return if !defined $printed || $printed eq '';
	for my $t (@terms) {
		my ($back, $sign, $place) = @$t;
		my @place = split / /, $place;
		my $v = agreed($r->{org}, $r->{year} - $back, join ' ', $table,
		    $place[0] eq '-' ? $row : $place[0], $place[1] eq '-' ? $col : $place[1]);
		return if !defined $v || ($v eq '' && $rule eq 'carry-over');
		next if $v eq '';
		$sum += $sign * $v;
		$any = 1;
	}
	say_finding("r$r->{id}", $rule, $table, $row, $col, $sum, $printed)
	    if $any && $sum != $printed;
}

sub check {
	my ($r) = @_;
	my @elders = grep { $_->{id} < $r->{id} } @{$copies{"$r->{org} $r->{year}"}};

	for my $carry (@CARRY) {
		(my $whole = "$carry->[1] $carry->[2]") =~ s/-(?= |$)/[^ ]+/g;
		check_carry($r, $_, @$carry) for grep { /^$whole$/ } keys %{$r->{cells}};
	}
	say_finding("r$r->{id}", 'duplicate-report', ('') x 5) if grep { differ($r, $_) } @elders;
}

# Is there a cell that is a number in both, in one unit, and another?
sub differ {
	my ($x, $y) = @_;
	for my $cell (keys %{$x->{cells}}) {
		my ($a, $unit) = split / /, $x->{cells}{$cell}, -1;
		my ($b, $unit2) = split / /, $y->{cells}{$cell} // ' ', -1;
		return 1 if $unit eq $unit2 && $a ne $b && !grep { $_ eq '' || $_ eq '*' } $a, $b;
	}
	return 0;
}

binmode STDOUT, ':encoding(UTF-8)';
my @reports;
for my $o (choose(plan())) {
	my ($org, $year) = @$o{qw(org year)};
	my $report = make_report(%$o);
	my $r = {id => scalar @reports, org => $org, year => $year,
	    cells => {map { ($_->{key} => "$_->{v} $_->{u}") } @{$report->{cells}}}};

	print "\n" if @reports;
	print "==> r$r->{id} <==\n", map { "$_\n" } @{$report->{lines}};
	push @{$copies{"$org $year"}}, $r;
	push @reports, $r;
}
check($_) for @reports;
open my $f, '>', $findings or die "years.pl: $findings: $!\n";
print $f map { "$_\n" } sort @found;
close $f or die "years.pl: $findings: $!\n";
