#!/usr/bin/perl
# check.pl: compares facts, as giar-tsv prints them, with the truth.
#
# usage: check.pl TRUTH < facts
#
# A truth file has a header and a line a cell: table row col value unit; of a stream of
# reports also file, in front. The value is a figure, or
#
#	nothing	the cell is printed, and blank
#	*	the text does not decide it
#	-	the row or the table is not in the text
#	!	what the cell prints is no number
#
# Prints how many cells are right, rightly without a figure, ambiguous, absent and wrong,
# then each wrong one. "Wrong" is what would mislead: another figure or unit, a
# blank for a figure, a figure for a blank, a guess at what is not decided. The status is
# 1 if there is any, 2 for trouble.

use strict;
use warnings;

# What the facts must say where the truth is one of these.
my %STATE = ('' => 'blank', '-' => 'absent', '!' => 'invalid', '*' => 'ambiguous');

# Reads lines of fields under a header; each becomes a hash, the file without its folder.
sub records {
	my ($f) = @_;
	my ($header, @out) = map { chomp; [split /\t/, $_, -1] } <$f>;

	for my $line (@out) {
		my %r;
		@r{@$header} = @$line;
		$r{file} =~ s{.*/}{} if defined $r{file};
		$line = \%r;
	}
	return @out;
}

sub key {
	my ($r, $with_file) = @_;
	return join ' ', ($with_file ? $r->{file} : ()), @$r{qw(table row col)};
}

# What is to be said of a fact whose truth is known: a heading of the counts.
sub judge {
	my ($fact, $truth) = @_;
	my $want = $STATE{$truth->{value}} // 'ok';
	my $is = $fact->{state};

	return 'blank-right' if $is eq $want && $is ne 'ok';
	return $is if $is eq 'ambiguous' || $is eq 'absent';
	return $want eq 'ok' && $is eq 'ok' && $fact->{value} eq $truth->{value} &&
	    $fact->{unit} eq $truth->{unit} ? 'right' : 'wrong';
}

sub show {
	my ($r) = @_;
	return join ' ', map { defined && $_ ne '' ? $_ : () } @$r{qw(state value unit)},
	    $r->{line} ? "(line $r->{line})" : ();
}

sub main {
	die "usage: check.pl TRUTH < facts\n" if @ARGV != 1;
	open my $f, '<', $ARGV[0] or die "check.pl: $ARGV[0]: $!\n";
	my @truth = records($f);
	my @facts = records(*STDIN);
	my $with_file = @truth && defined $truth[0]{file};
	my %n = map { $_ => 0 } qw(right blank-right ambiguous absent wrong);
	my (%fact, @wrong);

	for my $fact (@facts) {
		my $key = key($fact, $with_file);
		push @wrong, "$key: told twice" if $fact{$key};
		$fact{$key} = $fact;
	}
	for my $t (@truth) {
		my $key = key($t, $with_file);
		my $fact = delete $fact{$key} || {state => 'absent', value => '', unit => ''};
		my $verdict = judge($fact, $t);
		$n{$verdict}++;
		push @wrong, "$key: " . show($fact) . ", but it is '$t->{value}' $t->{unit}"
		    if $verdict eq 'wrong';
	}
	for my $key (sort keys %fact) {
		push @wrong, "$key: " . show($fact{$key}) . ', but there is no such cell'
		    if $fact{$key}{state} eq 'ok';
	}
	$n{wrong} = @wrong;
	print join(' ', 'cells', scalar @truth, map { ($_, $n{$_}) }
	    qw(right blank-right ambiguous absent wrong)), "\n";
	print "wrong: $_\n" for @wrong;
	return @wrong ? 1 : 0;
}

exit main();
