# What a made-up report says: its figures, cells and labels as they are printed, by the
# options and variants asked for. Chance comes from a generator of our own, so that the
# same options give the same bytes.

package Figures;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Forms qw(@SIX $DONE rows3 @RESULTS @GROUPS4 %WORDING);

our @EXPORT_OK = qw(%o %on begin pick one_of choice text label table2 table3 table4);

our %o;		# the options of report.pl
our %on;	# the variants asked for
my $state;	# of chance
my %choice;	# what was chosen once for the report

# Begins a report: its options.
sub begin {
	%o = @_;
	%on = map { $_ => 1 } split /,/, $o{variant};
	$state = 1 + ($o{seed} * 7919 + 17) % 2147483646;
	pick(2) for 1 .. 10;
	%choice = ();
}

# A number from 0 to n - 1.
sub pick {
	my ($n) = @_;
	$state = $state * 48271 % 2147483647;
	return $state % $n;
}

sub one_of {
	return $_[pick(scalar @_)];
}

# One of them, for all of the report the same under that name.
sub choice {
	my ($name, @of) = @_;
	$choice{$name} = one_of(@of) unless exists $choice{$name};
	return $choice{$name};
}

# ---- figures ----------------------------------------------------------------------

# One figure as --fill says: few of them, or all, are more than 0.
sub figure {
	return 0 if $o{fill} eq 'zero' || $o{fill} eq 'blank';
	return pick(10 ** $o{digits}) if $o{fill} eq 'full';
	return pick(4) ? 0 : 1 + pick(10 ** $o{digits} - 1);
}

# A cell: v is the figure, '' where it is blank; u its unit; t is what is printed.
sub cell {
	my ($v, $u, %more) = @_;
	$v = '' if $o{fill} eq 'blank' || $v eq '0' && $on{holes};
	return {v => $v, u => $u, %more};
}

# Puts other figures into some of the places that these refer to, as --faults says.
sub spoil {
	return unless $o{faults};
	my $n = pick($o{faults} + 1);
	${one_of(@_)} = pick(10 ** $o{digits}) for 1 .. $n;
}

# Table 3: row -> column -> figure, so that all relations hold.
sub figures3 {
	my ($form) = @_;
	my @outcomes = grep { /^3\.[1-6]/ } map { $_->[0] } rows3($form);
	my %v;

	for my $col (@SIX) {
		$v{$_}{$col} = figure() for @outcomes;
		$v{'3.7'}{$col} = 0;
		$v{'3.7'}{$col} += $v{$_}{$col} for @outcomes;
		$v{4}{$col} = figure();
		my $all = $v{'3.7'}{$col} + $v{4}{$col};
		my $old = figure();
		$v{2}{$col} = $old < $all ? $old : $all;
		$v{1}{$col} = $all - $v{2}{$col};
	}
	for my $row (values %v) {
		$row->{total} += $row->{$_} for @SIX;
	}
	break3(\%v);
	spoil(map { my $row = $v{$_}; map { \$row->{$_} } @SIX, 'total' } sort keys %v);
	for my $row (values %v) {
		$row->{subtotal} += $row->{$_} for @SIX[1 .. 5];
	}
	spoil(map { \$v{$_}{subtotal} } sort keys %v) if $on{subcol};
	return \%v;
}

# Plants the fault of --break: each breaks no relation but its own.
sub break3 {
	my ($v) = @_;
	my %fault = (
		balance => [['1', 'natural'], ['1', 'total']],
		'outcome-total' => [['3.7', 'natural'], ['3.7', 'total'], ['1', 'natural'],
		    ['1', 'total']],
		'row-total' => [['1', 'total'], ['4', 'total']],
	);
	$v->{$_->[0]}{$_->[1]}++ for @{$fault{$o{break}} || []};
}

# Table 3 as rows of cells. Cells of rows and columns that are in no form have no key.
sub table3 {
	my ($form) = @_;
	my $v = figures3($form);
	my @cols = (@SIX, ($on{subcol} ? 'subtotal' : ()), 'total');
	my @rows;

	for my $r (rows3($form)) {
		my ($code, @labels) = @$r;
		push @rows, {code => $code, labels => \@labels, v => $v->{$code}};
	}
	@rows = with_subtotals(@rows) if $on{subrow};
	for my $r (@rows) {
		for my $col (@cols) {
			my $single = $o{fill} eq 'single' && $col ne 'total';
			my $key = "3 $r->{code} $col";
			my $added = $r->{added} || $col eq 'subtotal';
			push @{$r->{cells}}, cell($single ? '' : $r->{v}{$col}, '件',
			    key => $added ? '' : $key, added => $added ? $key : '');
		}
	}
	return @rows;
}

# The rows, and behind those of a group of items a row with their sum.
sub with_subtotals {
	my (@out, %sum);

	for my $i (0 .. $#_) {
		my ($r, $group) = ($_[$i], $_[$i]{labels}[1]);
		push @out, $r;
		next unless @{$r->{labels}} == 3;
		$sum{$_} += $r->{v}{$_} for keys %{$r->{v}};
		next if $i < $#_ && ($_[$i + 1]{labels}[1] // '') eq $group;
		spoil(map { \$sum{$_} } @SIX, 'total');
		push @out, {code => $r->{code} =~ s/\.\d+$//r, added => 1,
		    labels => [$DONE, $group, '小计'], v => {%sum}};
		%sum = ();
	}
	return @out;
}

# Table 4: fifteen cells.
sub table4 {
	my @cells;

	for my $group (@GROUPS4) {
		my @n = map { figure() } 1 .. 4;
		my $total = $n[0] + $n[1] + $n[2] + $n[3];
		$total++ if $o{break} eq 'review-total' && $group eq 'review';
		spoil(map { \$_ } @n, $total);
		for my $i (0 .. 4) {
			my $v = $i == 4 ? $total : $o{fill} eq 'single' ? '' : $n[$i];
			push @cells, cell($v, '件', key => "4 $group $RESULTS[$i][0]");
		}
	}
	return @cells;
}

sub figure2 {
	my ($table, $col) = @_;
	return figure() ? one_of(-1, 1) * pick(4) : 0 if $col->[0] eq 'change';
	return figure() unless $col->[0] eq 'amount' && figure();
	return $table->[0] eq '2.8' ? figure() . '.' . one_of(25, 5, 1204) : 1 + figure() . '00';
}

# A table of section two, each row a label and its cells.
sub table2 {
	my ($table) = @_;
	my ($code, $title, $cols, $rows) = @$table;
	my @out;

	for my $row (@$rows) {
		my @v = map { figure2($table, $_) } @$cols;
		$v[2] += $v[0] if $code eq '2.1';	# what is in force holds what is new
		spoil(map { \$_ } @v) if $code eq '2.1';
		my @cells = map { cell(shift @v, $_->[2], change => $_->[0] eq 'change',
		    key => "$code $row->[0] $_->[0]") } @$cols;
		push @out, [$row->[1], @cells];
	}
	return @out;
}

# ---- what is printed --------------------------------------------------------------

my @SIGNS = ('/', '／', '-', '--', '—', '——', '–', '无', '空', '不适用', 'N/A', '·');

# The text of a cell. It may print a unit, which the cell then keeps.
sub text {
	my ($c) = @_;
	return $c unless ref $c;
	return $c->{t} if defined $c->{t};
	return $c->{t} = $on{signs} ? one_of(@SIGNS) : $on{dash} ? '-' : '' if $c->{v} eq '';
	my $s = "$c->{v}";
	$s = change_in_words($s) if $c->{change} && $on{change};
	$s = sprintf '%.4f', $s if $on{zeros} && $c->{u} eq '万元';
	if ($on{group}) {
		my $by = one_of(',', '，', ' ');
		1 while $s =~ s/^([+-]?\d+)(\d{3})(?!\d)/$1$by$2/;
	}
	if ($on{units} && pick(2) && $s =~ /\d$/) {
		$c->{u} = '元' if $c->{u} eq '';
		$s .= one_of('', ' ') . $c->{u};
	}
	$s =~ tr/0-9.,+\-/０-９．，＋－/ if $on{wide};
	return $c->{t} = $s;
}

sub change_in_words {
	my ($n) = @_;
	return one_of('不变', '无变化', '0') if $n == 0;
	return one_of('增加', '增', '+') . $n if $n > 0;
	return one_of('减少', '减', '－') . -$n;
}

# A label as this report prints it.
sub label {
	my ($s) = @_;
	return '' if $s eq '';
	$s = one_of(@{$WORDING{$s}}) if $on{labels} && $WORDING{$s} && pick(2);
	if ($on{spaces} && pick(2)) {
		$s = length $s < 10 ? join ' ', $s =~ /\d?[^\w\s]|\w/g :
		    $s =~ s/^(\d\.|（.）|.、)/$1 /r;
	}
	$s =~ tr/（），：/(),:/ if $on{half};
	$s =~ tr/“”/""/ if $on{quotes};
	$s =~ tr/0-9./０-９．/ if $on{wide};
	return $s;
}

1;
