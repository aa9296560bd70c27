# Layouts that mark each cell: pipes, CSV, dashes over columns, HTML.

package Marked;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Figures qw(%on pick choice text);
use Paper qw(put place begin_table);
use Sheet qw(matrix is_figure);
use Wrap qw(width fill);

our @EXPORT_OK = qw(pipes html2text bars asciidoc csv csv_line dashes html);

# Puts the lines of a row, and says where its cells stand.
sub put_row {
	my ($row, @lines) = @_;
	begin_table($row->{own});
	place(@{$row->{f}});
	put(@lines);
}

# The fields' texts, every label broken at one place.
sub texts {
	my ($row, $break) = @_;
	return map { broken($_, $break) } @{$row->{f}};
}

sub broken {
	my ($f, $break) = @_;
	my $s = text($f);

	$s =~ s/^(.{3})(?=.{3})/$1$break/s if $on{wrap} && !is_figure($f) && pick(2);
	return $s;
}

# How wide each column must be for the texts of the rows.
sub widths {
	my ($least, @rows) = @_;
	my @w;

	for my $row (@rows) {
		for my $c (0 .. $#$row) {
			my $n = width($row->[$c]);
			$w[$c] //= $least;
			$w[$c] = $n if $n > $w[$c];
		}
	}
	return @w;
}

# ---- pipes ------------------------------------------------------------------------

# GFM and Org tables. The first row is the head, or an empty one.
sub pipes {
	my ($sheet) = @_;
	my @rows = matrix($sheet);
	my @t = map { [texts($_, choice('br', '<br>', '<br/>', '<br />'))] } @rows;
	my @w = choice('padded', 0, 1) ? widths(3, @t) : ();
	my ($open, $close) = @{choice('outer', ['| ', ' |'], ['| ', ' |'], ['', ''])};
	my $n = @{$t[0]};
	my $rule = $open . join(' | ', map { '-' x ($w[$_] // 3) } 0 .. $n - 1) . $close;
	$rule =~ s/ /-/g, $rule =~ s/(?<=.)\|(?=.)/+/g if $open && choice('org', 0, 0, 1);

	if (choice('empty head', 0, 1)) {
		put_row({own => $rows[0]{own}, f => []},
		    $open . join(' | ', map { ' ' x ($w[$_] // 0) } 0 .. $n - 1) . $close, $rule);
	}
	for my $i (0 .. $#rows) {
		my @f = map { fill($t[$i][$_], $w[$_] // 0) } 0 .. $#{$t[$i]};
		put_row($rows[$i], $open . join(' | ', @f) . $close);
		put($rule) if !$i && !choice('empty head', 0, 1);
	}
	put('');
}

# As html2text: no field for what a merged cell covers, two blanks at the end.
sub html2text {
	my ($sheet) = @_;
	my $first = 1;

	for my $row (@{$sheet->{rows}}) {
		my $r = {own => $row->{own}, f => [map { $_->{s} } @{$row->{f}}]};
		my $line = join(' | ', texts($r, "  \n")) . '  ';
		put_row($r, split /\n/, $line);
		put(join('|', ('---') x @{$r->{f}}) . '  ') if $first;
		$first = 0;
	}
	put('  ');
}

# As html2text where cells hold paragraphs: each bar has a line of its own.
sub bars {
	my ($sheet) = @_;
	my $first = 1;

	for my $row (@{$sheet->{rows}}) {
		my $r = {own => $row->{own}, f => [map { $_->{s} } @{$row->{f}}]};
		my @s = texts($r, "\n\n");
		my @l = map { ('', '|', '', $_ eq '' ? () : split /\n/) } @s;
		@l = @l[3 .. $#l];
		$l[-1] .= '  ' if @l;
		put_row($r, @l, '  ');
		put(join('|', ('---') x @s) . '  ', '  ') if $first;
		$first = 0;
	}
}

# AsciiDoc: a row may go on in the next line, between two cells.
sub asciidoc {
	my ($sheet) = @_;
	my @rows = matrix($sheet);
	my ($most, $blank) = (choice('most', 60, 1000), choice('blank lines', 0, 1));

	put_row({own => $rows[0]{own}, f => []}, '[cols="' . ',' x (@{$rows[0]{f}} - 1) . '",]', '|===');
	for my $row (@rows) {
		my @l = ('');
		for my $s (texts($row, "\n")) {
			push @l, '' if $l[-1] ne '' && width("$l[-1] |$s") > $most;
			$l[-1] .= ($l[-1] eq '' ? '|' : ' |') . $s;
		}
		put_row($row, (map { split /\n/ } @l), $blank ? '' : ());
	}
	put('|===', '');
}

# ---- fields of a spreadsheet ------------------------------------------------------

sub quoted {
	my ($s) = @_;
	$s =~ s/"/""/g;
	return choice('quotes', 0, 1) && $s =~ /[^\d.]/ || $s =~ /[",\n\t]/ ? "\"$s\"" : $s;
}

# A sheet's columns stand apart by as many empty ones, all the same way.
sub csv {
	my ($sheet) = @_;
	my $comma = choice('comma', ',', ',', "\t");
	my @rows = matrix($sheet);
	my $n = @{$rows[0]{f}};
	my @gap = map { choice('gaps', 0, 0, 1) ? pick(3) : 0 } 1 .. $n;

	for my $row (@rows) {
		my @f = texts($row, "\n");
		my $line = join $comma, map { quoted($f[$_]) . $comma x $gap[$_] } 0 .. $#f;
		put_row($row, split /\n/, $line);
	}
}

# A line of text, as the sheet's first field.
sub csv_line {
	my ($s) = @_;
	return $s eq '' ? '' : quoted($s) . choice('comma', ',', ',', "\t") x choice('wide', 0, 9);
}

# ---- dashes over the columns ------------------------------------------------------

# pandoc's simple tables, or with a blank line between rows its multiline ones.
sub dashes {
	my ($sheet) = @_;
	my @rows = matrix($sheet);
	my $multi = choice('multiline', 0, 1);
	my @t = map { [texts($_, $multi ? "\n" : '')] } @rows;
	my @w = widths(2, map { lines_of(@$_) } @t);
	my $rule = join ' ', '', map { '-' x $_ } @w;

	put_row({own => $rows[0]{own}, f => []}, " $rule");
	for my $i (0 .. $#rows) {
		put('') if $multi && $i > 1;
		put_row($rows[$i], map { my $l = $_;
		    join(' ', ' ', map { fill($l->[$_] // '', $w[$_]) } 0 .. $#w) =~ s/ +$//r }
		    lines_of(@{$t[$i]}));
		put(" $rule") if !$i && choice('ruled head', 0, 1);
	}
	put(" $rule", '');
}

# Texts of several lines as lines of texts.
sub lines_of {
	my @cols = map { [split /\n/] } @_;
	my $n = 1;

	$n = @$_ > $n ? @$_ : $n for @cols;
	return map { my $i = $_; [map { $_->[$i] // '' } @cols] } 0 .. $n - 1;
}

# ---- HTML -------------------------------------------------------------------------

sub element {
	my ($cell) = @_;
	my $s = broken($cell->{s}, choice('br', '<br>', '<br/>', '<br />'));
	my $at = choice('attributes', '', '', ' style="width: 61pt" valign=top');
	my $tag = choice('case', 'td', 'td', 'TD');

	$at .= " colspan=\"$cell->{cs}\"" if $cell->{cs} > 1;
	$at .= " rowspan=$cell->{rs}" if $cell->{rs} > 1;
	$s = choice('nbsp', '', '&nbsp;', '<br>') if $s eq '';
	$s = "<p>$s</p>" if choice('paragraphs', 0, 0, 1);
	return "<$tag$at>$s" . (choice('unclosed', 0, 0, 0, 1) ? '' : "</$tag>");
}

# A line a table, a row or a cell.
sub html {
	my ($sheet) = @_;
	my $by = choice('lines', 'row', 'cell', 'table');
	my $whole = '<table border="1">';

	begin_table($sheet->{table});
	put($whole) if $by ne 'table';
	for my $row (@{$sheet->{rows}}) {
		my @e = map { element($_) } @{$row->{f}};
		my $r = {own => $row->{own}, f => [map { $_->{s} } @{$row->{f}}]};
		if ($by eq 'cell') {
			put_row($r, '<tr>', @e, '</tr>');
			next;
		}
		my $line = join '', '<tr>', @e, '</tr>';
		put_row($r, $by eq 'row' ? $line : ());
		$whole .= $line;
	}
	begin_table($sheet->{table});
	put($by eq 'table' ? "$whole</table>" : '</table>');
}

1;
