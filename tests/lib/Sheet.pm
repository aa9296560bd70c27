# The tables as they are drawn on paper: rows of cells that may span columns and rows.
# A sheet is {table, head, rows}; head is how many of its rows are the head, a row
# {own, f}; own is the table that its cells belong to, f are its cells {s, cs, rs}; s is
# a text or a figure's cell.

package Sheet;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Figures qw(%on text label);
use Forms qw(@SIX %APPLICANT $RELATION @RESULTS);

our @EXPORT_OK = qw(sheets2 sheet3 sheet4 areas matrix cut_sheet is_figure);

sub is_figure {
	return ref $_[0] ? 1 : 0;
}

sub span {
	my ($s, $cs, $rs) = @_;
	return {s => $s, cs => $cs // 1, rs => $rs // 1};
}

# The last cell of a row reaches to the sheet's edge.
sub stretched {
	my ($n, @s) = @_;
	my @f = map { span($_) } @s;
	$f[-1]{cs} += $n - @f;
	return \@f;
}

# Section two: a sheet a table, or one for all.
sub sheets2 {
	my ($one, @tables) = @_;
	my $n = 4;
	my @sheets;

	for my $t (@tables) {
		my ($table, @rows) = @$t;
		my ($code, $name, $cols) = @$table;
		$n = 1 + @$cols unless $one;
		push @sheets, {table => $code, head => 2, rows => [
		    map { {own => $one ? '2' : $code, f => stretched($n, @$_)} } [label($name)],
		    [label('信息内容'), map { label($_->[1]) } @$cols],
		    map { [label($_->[0]), @$_[1 .. $#$_]] } @rows]};
	}
	return @sheets unless $one;
	return {table => '2', head => 0, rows => [map { @{$_->{rows}} } @sheets]};
}

sub head3 {
	my ($subcol) = @_;
	my @legal = map { label($APPLICANT{$_}) } @SIX[1 .. 5], $subcol ? 'subtotal' : ();
	return (
		[span(label($RELATION), 3, 3), span(label('申请人情况'), 2 + @legal)],
		[span(label('自然人'), 1, 2), span(label('法人或其他组织'), scalar @legal),
		    span(label('总计'), 1, 2)],
		[map { span($_) } @legal],
	);
}

# How many of the rows from i on have the same labels up to level k.
sub run_of {
	my ($rows, $i, $k) = @_;
	my $n = 1;

	$n++ while $i + $n < @$rows && @{$rows->[$i + $n]{labels}} > $k &&
	    "@{$rows->[$i + $n]{labels}}[0 .. $k]" eq "@{$rows->[$i]{labels}}[0 .. $k]";
	return $n;
}

sub sheet3 {
	my (@rows) = @_;
	my @out = head3(@{$rows[0]{cells}} > 7);

	for my $i (0 .. $#rows) {
		my @l = @{$rows[$i]{labels}};
		my @f;
		for my $k (0 .. $#l - 1) {
			next if $i && @{$rows[$i - 1]{labels}} > $k + 1 &&
			    "@{$rows[$i - 1]{labels}}[0 .. $k]" eq "@l[0 .. $k]";
			push @f, span(label($l[$k]), 1, run_of(\@rows, $i, $k));
		}
		push @f, span(label($l[-1]), 4 - @l), map { span($_) } @{$rows[$i]{cells}};
		push @out, \@f;
	}
	return {table => '3', head => 3, rows => [map { {own => '3', f => $_} } @out]};
}

sub sheet4 {
	my (@cells) = @_;
	my @five = map { label($_->[1]) } @RESULTS;
	my @out = (
		[span(label('行政复议'), 5), span(label('行政诉讼'), 10)],
		[map({ span($_, 1, 2) } @five), span(label('未经复议直接起诉'), 5),
		    span(label('复议后起诉'), 5)],
		[map { span($_) } @five, @five],
		[map { span($_) } @cells],
	);
	return {table => '4', head => 3, rows => [map { {own => '4', f => $_} } @out]};
}

# Which cell is where: $area[row][column]. Each cell learns its own row and column.
sub areas {
	my ($sheet) = @_;
	my $rows = $sheet->{rows};
	my @area;

	for my $r (0 .. $#$rows) {
		my $c = 0;
		for my $cell (@{$rows->[$r]{f}}) {
			$c++ while $area[$r][$c];
			@$cell{qw(r c)} = ($r, $c);
			for my $y ($r .. $r + $cell->{rs} - 1) {
				$area[$y][$_] = $cell for $c .. $c + $cell->{cs} - 1;
			}
		}
	}
	$#area = $#$rows;
	return @area;
}

# Rows of fields {own, f}, one for each place; what a merged cell covers is empty, or
# repeats it.
sub matrix {
	my ($sheet) = @_;
	my @area = areas($sheet);
	my @out;

	for my $r (0 .. $#area) {
		my @f;
		for my $c (0 .. $#{$area[$r]}) {
			my $cell = $area[$r][$c];
			my $first = $cell->{r} == $r && $cell->{c} == $c;
			push @f, $first || $on{repeat} && !is_figure($cell->{s}) ? $cell->{s} : '';
		}
		push @out, {own => $sheet->{rows}[$r]{own}, f => \@f};
	}
	return @out;
}

# Cuts a sheet in two before a row. What reaches over the cut is empty in the second, or
# there again; with "narrow" the second lacks the first column.
sub cut_sheet {
	my ($sheet, $at) = @_;
	my @rows = @{$sheet->{rows}};
	my @area = areas($sheet);
	my (@over, %seen);

	for my $c (0 .. $#{$area[$at]}) {
		my $cell = $area[$at][$c];
		next if $cell->{r} == $at || $seen{$cell}++;
		my $rest = $cell->{r} + $cell->{rs} - $at;
		push @over, span($on{repeat} ? $cell->{s} : '', $cell->{cs}, $rest);
		$over[-1]{c} = $cell->{c};
		$cell->{rs} -= $rest;
	}
	my @second = @rows[$at .. $#rows];
	$second[0] = {%{$second[0]}, f => [@over, @{$second[0]{f}}]};
	my @head = $on{'head-again'} ? again(@rows[0 .. $sheet->{head} - 1]) : ();
	drop_first(@head, @second) if $on{narrow};
	return ({%$sheet, rows => [@rows[0 .. $at - 1]]},
	    {%$sheet, head => scalar @head, rows => [@head, @second]});
}

sub again {
	return map { {%$_, f => [map { {%$_} } @{$_->{f}}]} } @_;
}

# Takes away the first column of the rows.
sub drop_first {
	for my $row (@_) {
		$_->{c} || $_->{cs}-- for @{$row->{f}};
		$row->{f} = [grep { $_->{cs} } @{$row->{f}}];
	}
}

1;
