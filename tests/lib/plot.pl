# plot.pl: reads off an SVG picture of gnuplot's what it shows, a line each, by the scales of
# its axes: "bar COLOUR FROM TO" for each box, from top to bottom, and "point COLOUR X Y" for
# each point, from left to right.
#
# usage: perl tests/lib/plot.pl PICTURE
use strict;
use warnings;

# The texts of the picture: [x, y, anchor, text].
sub texts
{
	my ($svg) = @_;
	my @texts;

	push @texts, [$1, $2, $3, $4]
	    while $svg =~ /translate\(([\d.]+),([\d.]+)\)"[^>]*text-anchor="(\w+)">\s*
		<text>\ *([^<]*?)%?<\/text>/gx;
	return @texts;
}

# A function from a place to the number there, by two ticks: pairs of place and number.
sub scale
{
	my ($first, $last) = @_[0, -1];

	return sub { 0 } if @_ < 2;
	my $each = ($last->[1] - $first->[1]) / ($last->[0] - $first->[0]);
	return sub { $first->[1] + ($_[0] - $first->[0]) * $each };
}

local $/;
open my $in, '<', $ARGV[0] or die "$ARGV[0]: $!\n";
my $svg = <$in>;
my ($frame) = $svg =~ /<path stroke='black'  d='M([\d.]+,[\d.]+ L[\d.]+,[\d.]+ L[\d.]+)/ or die;
my ($left, $top, undef, $bottom, $right) = $frame =~ /[\d.]+/g;
my @ticks = grep { $_->[3] =~ /^-?[\d.]+$/ } texts($svg);
my $x = scale(map { [$_->[0], $_->[3]] }
    grep { $_->[2] eq 'middle' && $_->[1] > $bottom } @ticks);
# A tick's text stands a little below its place.
my $y = scale(map { [$_->[1] - 3.9, $_->[3]] }
    grep { $_->[2] eq 'end' && $_->[0] < $left } @ticks);
my $inside = sub { $_[0] < $bottom + 0.1 && $_[0] > $top - 0.1 };

my (@bars, @points);
while ($svg =~ /<polygon fill = '([^']*)' points = '([\d., -]*)'/g) {
	my ($colour, @at) = ($1 =~ tr/ //dr, $2 =~ /[\d.-]+/g);
	push @bars, [$at[1], sprintf "bar %s %.1f %.1f", $colour, $x->($at[0]), $x->($at[2])]
	    if $inside->($at[1]);
}
while ($svg =~ /<use [^>]*translate\(([\d.]+),([\d.]+)\)[^>]*color='([^']*)'/g) {
	push @points, [$1, sprintf "point %s %.0f %.1f", $3 =~ tr/ //dr, $x->($1), $y->($2)]
	    if $inside->($2);
}
print map { "$_->[1]\n" =~ s/-0\.0\b/0.0/gr } sort { $a->[0] <=> $b->[0] || $a->[1] cmp $b->[1] } @bars, @points;
