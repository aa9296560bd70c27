# Layouts without columns: words in the order in which they are read.

package Plain;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Figures qw(%on pick choice text);
use Paper qw(put place begin_table break_page);
use Sheet qw(is_figure);
use Wrap qw(wrap);

our @EXPORT_OK = qw(flowing plain);

# Empty cells leave nothing: of a row that lacks some nobody can tell which are there.
sub lose_empty {
	my (@cells) = @_;
	my $lost = grep { text($_) eq '' } @cells;

	return if !$lost || $lost == @cells;
	$_->{v} = '*' for @cells;
}

sub figures_of {
	my ($row) = @_;
	return grep { is_figure($_) } map { $_->{s} } @{$row->{f}};
}

# As lynx on a narrow page: a row a line, one blank between cells.
sub flowing {
	my ($sheet) = @_;

	for my $row (@{$sheet->{rows}}) {
		my @s = map { text($_->{s}) } @{$row->{f}};
		begin_table($row->{own});
		place(figures_of($row));
		lose_empty(figures_of($row));
		if ($on{wrap} && length $s[0] > 6 && length $s[0] < 12 && @{$row->{f}} > 8) {
			my @l = wrap(shift @s, 6);
			put(map { "   $_" } @l[0 .. $#l - 1]);
			unshift @s, $l[-1];
		}
		put('   ' . join ' ', grep { $_ ne '' } @s);
	}
	put('');
}

# As pdftotext without options: a cell a line, or a few; where a row's label and figures
# stand in one line, or figures stand before it, that is how they are read.
sub plain {
	my ($sheet) = @_;

	for my $i (0 .. $#{$sheet->{rows}}) {
		my $row = $sheet->{rows}[$i];
		my @cells = figures_of($row);
		begin_table($row->{own});
		break_page() if $on{break} && $i > 3 && !pick(8);
		place(@cells);
		lose_empty(@cells);
		put_plain(\@cells, map { $_->{s} } grep { !is_figure($_->{s}) } @{$row->{f}});
	}
}

sub put_plain {
	my ($cells, @labels) = @_;
	my @lines = map { wrap(text($_), choice('label width', 8, 20, 40, 80)) } grep { $_ ne '' }
	    @labels;
	my @s = grep { $_ ne '' } map { text($_) } @$cells;
	my $blank = choice('blank', 0, 1);

	put(splice(@s, 0, pick(1 + @s)), '') if $on{scrambled} && @s && !pick(4);
	if (@s && @lines && !pick(4)) {
		$lines[-1] .= ' ' . shift @s;
	}
	put(@lines, '') if @lines;
	while (@s) {
		my @few = splice @s, 0, pick(6) ? 1 : 2;
		put(join(' ', @few), $blank ? '' : ());
	}
	put('') unless $blank;
}

1;
