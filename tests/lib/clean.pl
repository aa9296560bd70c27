#!/usr/bin/perl
# clean.pl: makes up reports without a fault, in all layouts, and tells of what giar-lint
# finds in them: errors, and warnings save cell-ambiguous at the cells that giar-tsv says
# are in doubt.

use strict;
use warnings;
use utf8;
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib $Bin;
use Edits qw(begin_chance pick one_of);
use Report qw(make_report @LAYOUTS);

my $bin = $ENV{GIAR_BIN} || 'build';
my $tmp = tempdir(CLEANUP => 1);
my @YEARS = (['2019', 2019], ['2019', 2020], ['2021', 2021], ['2021', 2022], ['2021', 2023]);
my @VARIANTS = ('', '', 'traps', 'traps', split / /, 'holes signs dash wide group units change ' .
    'labels spaces half quotes wrap repeat subcol subrow strip shift4 narrow drift break ' .
    'break-row break,head-again,page-no,run-head ff,break url,break md mixed bold run-in ' .
    'year-first unsigned holes,traps');

sub report_options {
	my ($seed, $n) = @_;
	begin_chance($seed, $n);
	my ($form, $year) = @{$YEARS[int($n / @LAYOUTS) % @YEARS]};
	return (seed => pick(1000000), layout => $LAYOUTS[$n % @LAYOUTS], form => $form,
	    year => $year, fill => one_of(qw(full sparse sparse single zero blank)),
	    digits => one_of(1, 2, 4), variant => one_of(@VARIANTS), break => '',
	    'title-lines' => one_of(1, 1, 2));
}

# The lines that a command prints, as lists of fields.
sub records {
	my ($command) = @_;
	my @out;

	open my $f, '-|:encoding(UTF-8)', "$command" or die "clean.pl: $command: $!\n";
	while (<$f>) {
		chomp;
		push @out, [split /\t/, $_, -1];
	}
	close $f;
	die "clean.pl: $command: status $?\n" if $? >> 8 > 1;
	return @out;
}

sub main {
	binmode STDOUT, ':encoding(UTF-8)';
	die "usage: clean.pl SEED COUNT\n" if @ARGV != 2;
	my ($seed, $count) = @ARGV;
	my (%options, %doubt, %told, %wrong);

	open my $f, '>:encoding(UTF-8)', "$tmp/in" or die "clean.pl: $tmp/in: $!\n";
	for my $n (0 .. $count - 1) {
		# Organs of their own, so that no report is another's of the year before.
		my %o = (report_options($seed, $n), org => "青岚市第${n}街道办事处");
		my $name = sprintf 'report%05d', $n;
		my $report = make_report(%o);
		$options{$name} = \%o;
		print $f "==> $name <==\n", map({ "$_\n" } @{$report->{lines}}), "\n";
	}
	close $f or die "clean.pl: $tmp/in: $!\n";

	for (records("'$bin/giar-tables' '$tmp/in' | '$bin/giar-tsv' -H")) {
		my ($name, $table, $row, $col, $state) = @$_[0, 4 .. 6, 9];
		$doubt{"$name $table $row $col"} = 1 if $state eq 'ambiguous';
	}
	for (records("'$bin/giar-lint' -TH -S warning '$tmp/in'")) {
		my ($name, $line, undef, $rule, $table, $row, $col, undef, undef, $text) = @$_;
		if ($rule eq 'cell-ambiguous') {
			$told{"$name $table $row $_"} = 1 for split /,/, $col;
		} else {
			push @{$wrong{$name}}, "$line: $text [$rule]";
		}
	}
	for (grep { !$doubt{$_} } keys %told) {
		my ($name, $cell) = split / /, $_, 2;
		push @{$wrong{$name}}, "$cell is not in doubt";
	}
	for (grep { !$told{$_} } keys %doubt) {
		my ($name, $cell) = split / /, $_, 2;
		push @{$wrong{$name}}, "$cell is in doubt, and nothing says so";
	}
	for my $name (sort keys %wrong) {
		my %o = %{$options{$name}};
		delete $o{break};
		print "wrong: report.pl", map({ " --$_ '$o{$_}'" } sort keys %o), "\n",
		    map { "  $_\n" } @{$wrong{$name}};
	}
	print "reports $count cells in doubt ", scalar(keys %doubt), " wrong ", scalar(keys %wrong), "\n";
	return %wrong ? 1 : 0;
}

exit main();
