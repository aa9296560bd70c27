# Text in columns: how wide it is, and how it is filled up and broken.

package Wrap;

use strict;
use warnings;
use utf8;
use Exporter qw(import);

our @EXPORT_OK = qw(width fill wrap);

my $WIDE = qr/[\x{1100}-\x{115F}\x{2E80}-\x{A4CF}\x{AC00}-\x{D7A3}\x{F900}-\x{FAFF}]|
    [\x{FE30}-\x{FE4F}\x{FF00}-\x{FF60}\x{FFE0}-\x{FFE6}]/x;

# On a terminal: a Han character is two wide.
sub width {
	my ($s) = @_;
	return length($s) + (() = $s =~ /$WIDE/g);
}

# Fills up with blanks to a width.
sub fill {
	my ($s, $n) = @_;
	my $w = width($s);
	return $w < $n ? $s . ' ' x ($n - $w) : $s;
}

# The lines of a text that none is wider than n, which is at least 2.
sub wrap {
	my ($s, $n) = @_;
	my @out = ('');

	for my $c (split //, $s) {
		push @out, '' if $out[-1] ne '' && width($out[-1] . $c) > $n;
		$out[-1] .= $c;
	}
	return @out;
}

1;
