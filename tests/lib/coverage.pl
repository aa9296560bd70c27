#!/usr/bin/perl
# coverage.pl: what gcovr(1) has counted, held against what is to be.
#
# usage: coverage.pl JSON LEFT LINES BRANCHES
#
# Prints the lines that were not run, and how much of all was. Those of LEFT (file, text,
# reason) do not count, nor do their branches. Status 1: it is less than LINES and BRANCHES,
# per cent.

use strict;
use warnings;
use JSON::PP;

my ($json, $left, $want_lines, $want_branches) = @ARGV;
my (%left, $lines, $run, $branches, $taken);

# The contents of a file, or its lines.
sub contents {
	my ($name) = @_;
	open my $file, '<', $name or die "$name: $!\n";
	return wantarray ? <$file> : join '', <$file>;
}

for (contents($left)) {
	chomp;
	my ($file, $text) = split /\t/;
	$left{$file, $text} = 1 if defined $text;
}
for my $file (@{decode_json(scalar contents($json))->{files}}) {
	my @source = contents($file->{file});

	for my $line (@{$file->{lines}}) {
		(my $text = $source[$line->{line_number} - 1] // '') =~ s/^\s+|\s+$//g;
		next if $line->{'gcovr/noncode'} || $left{$file->{file}, $text =~ tr/\t/ /r};
		$lines++;
		$run++ if $line->{count};
		print "$file->{file}:$line->{line_number}: not run: $text\n" if !$line->{count};
		$branches += @{$line->{branches}};
		$taken += grep { $_->{count} } @{$line->{branches}};
	}
}
my ($part, $fork) = (100 * $run / $lines, 100 * $taken / $branches);
printf "lines: %d of %d, %.2f %%\nbranches: %d of %d, %.2f %%\n", $run, $lines, $part, $taken,
    $branches, $fork;
exit($part < $want_lines || $fork < $want_branches ? 1 : 0);
