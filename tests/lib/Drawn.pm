# Layouts that draw a table with its merged cells: grids of ASCII or box characters, and
# columns with nothing between them but blanks.

package Drawn;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Figures qw(choice text);
use Paper qw(put place begin_table);
use Sheet qw(areas matrix is_figure);
use Wrap qw(width wrap);

our @EXPORT_OK = qw(draw_grid draw_box draw_links draw_dump sizes join_pieces);

# Characters where lines meet, by the sum of: 1 up, 2 down, 4 left, 8 right.
my @BOX = split //, ' ││││┘┐┤─└┌├─┴┬┼';
my @GRID = split //, ' |||-+++-+++-+++';
my @LINKS = split //, ' |||-++|-++|-+++';
my @NONE = (' ') x 16;

# pandoc's and reST's grid: no merged cells. AsciiDoc and others keep them.
sub draw_grid {
	my ($sheet) = @_;
	if (choice('spans', 0, 0, 1)) {
		draw($sheet, marks => \@GRID, rules => 1, pad => 1, measure => \&width);
		return;
	}
	my @rows = map { {own => $_->{own}, f => [map { {s => $_, cs => 1, rs => 1} } @{$_->{f}}]} }
	    matrix($sheet);
	draw({%$sheet, rows => \@rows}, marks => \@GRID, rules => 1, pad => 1, measure => \&width);
}

# As w3m.
sub draw_box {
	my ($sheet) = @_;
	draw($sheet, marks => \@BOX, rules => 1, pad => 1, middle => 1, measure => \&width);
}

# As links: a Han character counts as one.
sub draw_links {
	my ($sheet) = @_;
	draw($sheet, marks => \@LINKS, rules => 1, pad => 0, middle => 1,
	    measure => sub { length $_[0] });
}

# As w3m and lynx without borders.
sub draw_dump {
	my ($sheet) = @_;
	draw($sheet, marks => \@NONE, rules => 0, pad => 0, middle => 1,
	    measure => choice('measure', \&width, sub { length $_[0] }));
}

# ---- sizes ------------------------------------------------------------------------

# The lines of a cell: a label is broken where it would be too wide.
sub break_cell {
	my ($cell, $narrow) = @_;
	my $s = text($cell->{s});

	return [$s] if is_figure($cell->{s}) || $s eq '';
	return [wrap($s, $cell->{cs} > 1 ? $narrow * $cell->{cs} + 2 : $narrow)];
}

# The widths of columns or heights of rows: each cell wants so much room; one that reaches
# over several has the places between them, too.
sub sizes {
	my ($n, $between, @wants) = @_;
	my @size = (1) x $n;

	for my $w (sort { $a->[1] <=> $b->[1] } @wants) {
		my ($first, $count, $want) = @$w;
		my $has = $between * ($count - 1);
		$has += $_ for @size[$first .. $first + $count - 1];
		$size[$first + $count - 1] += $want - $has if $want > $has;
	}
	return @size;
}

sub longest {
	my ($measure, @s) = @_;
	my $n = 0;

	for my $s (@s) {
		my $w = $measure->($s);
		$n = $w if $w > $n;
	}
	return $n;
}

# ---- drawing ----------------------------------------------------------------------

# Draws the sheet. The canvas is lines of pieces by their place.
sub draw {
	my ($sheet, %as) = @_;
	my @area = areas($sheet);
	my $narrow = choice('narrow cells', 4, 10, 16, 60);
	my %cells = map { $_ => $_ } map { @$_ } @area;
	my @cells = sort { $a->{r} <=> $b->{r} || $a->{c} <=> $b->{c} } values %cells;
	my $gap = 1 + 2 * $as{pad};

	$_->{lines} = break_cell($_, $narrow) for @cells;
	my @w = sizes(scalar @{$area[0]}, $gap, map { [$_->{c}, $_->{cs},
	    longest($as{measure}, @{$_->{lines}})] } @cells);
	my @h = sizes(scalar @area, $as{rules}, map { [$_->{r}, $_->{rs},
	    scalar @{$_->{lines}}] } @cells);
	my (@x, @y);
	$x[$_] = $_ ? $x[$_ - 1] + $w[$_ - 1] + $gap : 1 + $as{pad} for 0 .. @w;
	$y[$_] = $_ ? $y[$_ - 1] + $h[$_ - 1] + $as{rules} : $as{rules} for 0 .. @h;
	my @canvas = map { {} } 1 .. $y[-1];
	put_text(\@canvas, $_, \@x, \@y, \%as) for @cells;
	draw_marks(\@canvas, \@area, \@x, \@y, \%as);
	put_canvas($sheet, \@canvas, \@y, \%as);
}

sub put_text {
	my ($canvas, $cell, $x, $y, $as) = @_;
	my $bottom = $y->[$cell->{r} + $cell->{rs}] - $as->{rules};
	my $free = $bottom - $y->[$cell->{r}] - @{$cell->{lines}};
	my $top = $y->[$cell->{r}] + ($as->{middle} ? int($free / 2) : 0);

	$canvas->[$top++]{$x->[$cell->{c}]} = $_ for @{$cell->{lines}};
}

# Is there a line between two places of the sheet?
sub parted {
	my ($area, $r, $c, $r2, $c2) = @_;
	my $one = $r < 0 || $c < 0 ? 0 : $area->[$r] && $area->[$r][$c] || 0;
	my $two = $area->[$r2] && $area->[$r2][$c2] || 0;
	return $one ne $two;
}

sub draw_marks {
	my ($canvas, $area, $x, $y, $as) = @_;
	my $cols = $#$x;

	for my $r (0 .. $#$area + 1) {
		for my $c (0 .. $cols) {
			my $at = $x->[$c] - 1 - $as->{pad};
			my $bar = $as->{marks}[1];
			if ($r < @$area && parted($area, $r, $c - 1, $r, $c)) {
				$canvas->[$_]{$at} = $bar for $y->[$r] .. $y->[$r + 1] - 1 - $as->{rules};
			}
			draw_rule($canvas, $area, $r, $c, $x, $y, $as) if $as->{rules};
		}
	}
}

# The rule above row r over column c, and the mark where it begins.
sub draw_rule {
	my ($canvas, $area, $r, $c, $x, $y, $as) = @_;
	my $line = $canvas->[$y->[$r] - 1] or return;
	my $at = $x->[$c] - 1 - $as->{pad};
	my $right = $c < $#$x && parted($area, $r - 1, $c, $r, $c);
	my $left = $c > 0 && parted($area, $r - 1, $c - 1, $r, $c - 1);
	my $up = $r > 0 && parted($area, $r - 1, $c - 1, $r - 1, $c);
	my $down = $r < @$area && parted($area, $r, $c - 1, $r, $c);
	my $mark = $as->{marks}[$up + 2 * $down + 4 * $left + 8 * $right];

	$line->{$at} = $mark if $mark ne ' ';
	$line->{$at + 1} = $as->{marks}[12] x ($x->[$c + 1] - $x->[$c] - 1) if $right;
}

sub put_canvas {
	my ($sheet, $canvas, $y, $as) = @_;
	my $r = 0;

	for my $i (0 .. $#$canvas) {
		$r++ while $r < $#{$sheet->{rows}} && $i >= $y->[$r + 1];
		begin_table($sheet->{rows}[$r]{own});
		place(map { $_->{s} } @{$sheet->{rows}[$r]{f}});
		put(join_pieces($canvas->[$i], $as->{measure}));
	}
	put('');
}

# A line of pieces, each at its place.
sub join_pieces {
	my ($line, $measure) = @_;
	my ($s, $end) = ('', 0);

	for my $at (sort { $a <=> $b } keys %$line) {
		next if $line->{$at} eq '';
		$s .= ' ' x ($at - $end) if $at > $end;
		$s .= $line->{$at};
		$end = ($at > $end ? $at : $end) + $measure->($line->{$at});
	}
	return $s =~ s/ +$//r;
}

1;
