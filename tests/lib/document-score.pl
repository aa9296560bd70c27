#!/usr/bin/perl
# document-score.pl: for scripts/matrix: compares the facts of many texts with the truths
# of the documents that they were converted from.
#
# usage: document-score.pl [-v] TRUTHS -- TEXT ... < facts
#
# TRUTHS is a directory with REPORT.tsv for each kind of report, as document.pl writes it.
# The texts, by whose names the facts know them, are called REPORT.SOURCE.CONVERTER.txt. A
# figure in a report that begins inside a text (FILE#2) is wrong: a document holds one.
#
# Prints a line of counts for each converter and report, then one for each converter. -v
# tells each cell that is missed or wrong. The status is 1 if any is wrong.

use strict;
use warnings;

my @COUNTS = qw(cells right ambiguous blank missed wrong);
my $verbose;

sub records {
	my ($f) = @_;
	my ($header, @out) = map { chomp; [split /\t/, $_, -1] } <$f>;

	for my $line (@out) {
		my %r;
		@r{@$header} = @$line;
		$line = \%r;
	}
	return @out;
}

sub key {
	return join ' ', @{$_[0]}{qw(table row col)};
}

# The cells of a kind of report, in order.
sub truth {
	my ($dir, $report) = @_;
	open my $f, '<', "$dir/$report.tsv" or die "document-score.pl: $dir/$report.tsv: $!\n";
	my @truth = records($f);
	close $f;
	return @truth;
}

sub judge {
	my ($fact, $truth) = @_;
	my $is = $fact ? $fact->{state} : 'absent';

	return 'ambiguous' if $is eq 'ambiguous';
	return 'missed' if $is eq 'absent' || $is eq 'invalid';
	return $truth->{value} eq '' ? 'blank' : 'wrong' if $is eq 'blank';
	return $fact->{value} eq $truth->{value} && $fact->{unit} eq $truth->{unit} ?
	    'right' : 'wrong';
}

sub report_cell {
	my ($verdict, $file, $key, $fact, $truth) = @_;
	my $line = $fact && $fact->{line} ? ":$fact->{line}" : '';
	my $is = !$fact ? 'absent' : $fact->{state} ne 'ok' ? $fact->{state} :
	    "'$fact->{value}' $fact->{unit}";
	my $want = !$truth ? 'no such cell' : "'$truth->{value}' $truth->{unit}";
	print "$verdict: $file$line: $key: $is, but it is $want\n";
}

# Counts the verdicts on a text. Facts: key -> fact; strays: what a second report tells.
sub score {
	my ($file, $facts, $strays, @truth) = @_;
	my %n = map { $_ => 0 } @COUNTS;
	my %left = %$facts;

	for my $t (@truth) {
		my $key = key($t);
		my $fact = delete $left{$key};
		my $verdict = judge($fact, $t);
		$n{cells}++;
		$n{$verdict}++;
		report_cell($verdict, $file, $key, $fact, $t)
		    if $verdict eq 'wrong' || $verbose && $verdict !~ /^(right|blank)$/;
	}
	for my $fact (@$strays, map { $left{$_} } sort keys %left) {
		next if $fact->{state} ne 'ok';
		$n{wrong}++;
		report_cell('wrong', $file, key($fact), $fact);
	}
	return \%n;
}

sub line {
	my ($converter, $report, $n) = @_;
	printf "%-24s %-12s" . ' %9s' x @COUNTS . "\n", $converter, $report, @$n{@COUNTS};
}

sub main {
	$verbose = @ARGV && $ARGV[0] eq '-v' && shift @ARGV;
	my ($truths, $dashes, @texts) = @ARGV;
	die "usage: document-score.pl [-v] TRUTHS -- TEXT ... < facts\n"
	    if !@texts || $dashes ne '--';
	my (%facts, %strays, %n, %sum);

	for my $fact (records(*STDIN)) {
		my ($file, $more) = $fact->{file} =~ /^(.*?)\.txt(#.*)?$/;
		if ($more) {
			push @{$strays{$file}}, $fact;
		} else {
			$facts{$file}{key($fact)} = $fact;
		}
	}
	for my $file (map { s/\.txt$//r } @texts) {
		my ($report, $converter) = split /\./, $file, 2;
		$n{$converter}{$report} = score($file, $facts{$file} || {}, $strays{$file} || [],
		    truth($truths, $report));
	}
	line('converter', 'report', {map { $_ => $_ } @COUNTS});
	for my $converter (sort keys %n) {
		for my $report (sort keys %{$n{$converter}}) {
			my $n = $n{$converter}{$report};
			line($converter, $report, $n);
			$sum{$converter}{$_} += $n->{$_} for @COUNTS;
		}
	}
	line($_, 'all', $sum{$_}) for sort keys %sum;
	return grep({ $_->{wrong} } values %sum) ? 1 : 0;
}

exit main();
