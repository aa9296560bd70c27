# Layout: columns by their place in the line alone, as pdftotext -layout makes of a page.
# Labels wrap, those of groups float beside their rows, and each page has places of its
# own.

package Aligned;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Drawn qw(sizes join_pieces);
use Figures qw(%on choice text pick);
use Paper qw(put place begin_table break_page);
use Sheet qw(areas is_figure);
use Wrap qw(width wrap);

our @EXPORT_OK = qw(aligned);

# How many characters each column has room for.
sub rooms {
	my ($sheet, $n) = @_;
	return (2, 4, choice('item', 7, 11, 19, 30), (choice('pitch', 5, 6, 8, 10)) x ($n - 3))
	    if $sheet->{table} eq '3';
	return (choice('pitch4', 4, 5, 6, 8)) x $n if $sheet->{table} eq '4';
	return (choice('item2', 5, 9, 11), (choice('pitch2', 7, 9, 14)) x ($n - 1));
}

# How wide a text is: places go by characters, or by what they take on a terminal.
sub measure {
	my ($s) = @_;
	return choice('measure', 1, 2) == 2 ? width($s) : length $s;
}

# The lines of a cell that has so much room.
sub break_cell {
	my ($s, $room) = @_;
	my $t = text($s);

	return () if $t eq '';
	return $on{'cut-figures'} && $t =~ /^\d{4,}$/ ? $t =~ /(.{1,3})/g : $t if is_figure($s);
	my @l = wrap($t, 2 * $room);
	# The figures then have the line in the middle for themselves.
	splice @l, @l / 2, 0, '' if @l % 2 == 0 && choice('figures between', 0, 0, 1);
	return @l;
}

# Gives each cell its lines and its line within the sheet; tells where each row begins.
sub set_lines {
	my ($sheet, $cells, @room) = @_;
	my $rows = @{$sheet->{rows}};

	for my $cell (@$cells) {
		my $room = -1;
		$room += $_ for @room[$cell->{c} .. $cell->{c} + $cell->{cs} - 1];
		$cell->{lines} = [break_cell($cell->{s}, $room)];
	}
	my @h = sizes($rows, 0, map { [$_->{r}, $_->{rs}, scalar @{$_->{lines}}] } @$cells);
	my @y = (0);
	push @y, $y[-1] + $_ for @h;
	for my $cell (@$cells) {
		my $free = $y[$cell->{r} + $cell->{rs}] - $y[$cell->{r}] - @{$cell->{lines}};
		my $part = $on{top} ? 0 : !is_figure($cell->{s}) ? 1 : choice('figures between', 0, 0, 1) ? 1 :
		    choice('figures stand', 0, 1, 2);
		$cell->{y} = $y[$cell->{r}] + int($free * $part / 2);
	}
	return @y;
}

# Where the columns of a page begin.
sub places {
	my ($first, @room) = @_;
	my @x = ($first ? 0 : pick(10));
	my $more = $first ? 0 : pick(3);
	my $unit = choice('measure', 1, 2);

	push @x, $x[-1] + ($_ + (@x > 3 ? $more : 0)) * $unit for @room;
	return @x;
}

# One line: what cells print on it, at the page's places.
sub put_line {
	my ($y, $cells, @x) = @_;
	my $pitch = $x[-1] - $x[-2];
	my $most = $pitch > 20 ? 5 : int(($pitch - 1) / 4);
	my $drift = $on{drift} ? pick(2 * $most + 1) - $most : 0;
	my (%line, $end);

	for my $cell (sort { $a->{c} <=> $b->{c} } @$cells) {
		my $s = $cell->{lines}[$y - $cell->{y}];
		next if $s eq '';
		my $room = $x[$cell->{c} + $cell->{cs}] - $x[$cell->{c}] - 1;
		my $free = $room - measure($s);
		my $at = $x[$cell->{c}] + $drift;
		$at += int($free * choice('adjusted', 0, 1, 2) / 2) if $free > 0 && is_figure($cell->{s});
		$at = 0 if $at < 0;
		$at = $end + 1 if defined $end && $at <= $end;
		$line{$at} = $s;
		$end = $at + measure($s);
		place($cell->{s});
	}
	put(join_pieces(\%line, \&measure));
}

# The line before which each page but the first begins: a row's, or any.
sub breaks {
	my ($sheet, @y) = @_;
	my %at;

	return %at if $sheet->{table} ne '3' || !$on{break} && !$on{'break-row'};
	for my $r (8 + pick(4), 16 + pick(5)) {
		my $rest = $y[$r + 1] - $y[$r];
		$at{$y[$r] + ($on{'break-row'} ? int($rest / 2) : 0)} = 1;
	}
	return %at;
}

sub aligned {
	my ($sheet) = @_;
	my @area = areas($sheet);
	my @room = rooms($sheet, scalar @{$area[0]});
	my %cells = map { $_ => $_ } map { @$_ } @area;
	my @cells = sort { $a->{r} <=> $b->{r} || $a->{c} <=> $b->{c} } values %cells;
	my @y = set_lines($sheet, \@cells, @room);
	my %break = breaks($sheet, @y);
	my @x = places(1, @room);
	my (@on, $r);

	for my $cell (@cells) {
		push @{$on[$cell->{y} + $_]}, $cell for 0 .. $#{$cell->{lines}};
	}
	$r = 0;
	for my $y (0 .. $y[-1] - 1) {
		$r++ while $y >= $y[$r + 1];
		begin_table($sheet->{rows}[$r]{own});
		if ($break{$y}) {
			break_page();
			@x = places(0, @room);
			my $head = $on{'head-again'} ? $y[$sheet->{head}] : 0;
			put_line($_, $on[$_] || [], @x) for 0 .. $head - 1;
		}
		place(map { $_->{s} } @{$sheet->{rows}[$r]{f}}) if $y == $y[$r];
		put_line($y, $on[$y] || [], @x);
	}
}

1;
