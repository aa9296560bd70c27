# Layouts: rows of fields between TABs, as some converters shift them; a cell a line.

package Tabs;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Figures qw(%o %on pick text label);
use Forms qw(@SIX %APPLICANT $RELATION @RESULTS);
use Paper qw(put place begin_table break_page);

our @EXPORT_OK = qw(%TABS write_tabs2 write_tabs3 write_tabs4);

# ---- rows of fields ------------------------------------------------------------
# A row is {code, f => [fields], at => place of its label}; a field is text or a cell.

sub row {
	my ($code, $at, @f) = @_;
	return {code => $code, at => $at, f => [@f]};
}

# Fills up with empty fields to a width.
sub pad {
	my ($n, @f) = @_;
	push @f, '' while @f < $n;
	return @f;
}

# The text of a cell that covers n columns.
sub merged {
	my ($s, $n) = @_;
	return ($s, ($on{repeat} ? $s : '') x ($n - 1));
}

# The labels in front of a row: what the rows before have said is left out.
sub leads {
	my (@rows) = @_;
	my %seen;

	for my $r (@rows) {
		my @l = @{$r->{labels}};
		$r->{lead} = [map { $seen{"@l[0 .. $_]"}++ && $_ < $#l && !$on{repeat} ? '' :
		    label($l[$_]) } 0 .. $#l];
	}
	return @rows;
}

# The three rows of table 3's head. A table is n fields wide, the first applicant in
# field i; the head of all applicants stands there too, or reaches over 总计.
sub head3 {
	my ($n, $i, $over) = @_;
	my @legal = map { label($APPLICANT{$_}) } @SIX[1 .. 5], $on{subcol} ? 'subtotal' : ();
	my ($all, $person, $corporate, $total) = map { label($_) } '申请人情况', '自然人',
	    '法人或其他组织', '总计';
	my @relation = merged(label($RELATION), $i);
	my @gap = $on{repeat} ? @relation : ('') x $i;
	my @applicants = merged($all, @legal + 1);
	my @corporate = merged($corporate, scalar @legal);
	my $below = $on{repeat} ? $person : '';
	my @head = $over ? (
		[@relation, @applicants, $on{repeat} ? $all : ''],
		[@gap, $person, @corporate, $total],
		[@gap, $below, @legal, $on{repeat} ? $total : ''],
	) : (
		[@relation, @applicants, $total],
		[@gap, $person, @corporate, ''],
		[@gap, $below, @legal, ''],
	);
	return map { row('head', 0, pad($n, @$_)) } @head;
}

# Rows that some converters leave without their leading cells.
my %LATE = map { $_ => 1 } qw(3.6.3 3.7 4);

# Three fields for labels, whatever the level.
sub tabsN {
	my (@rows) = @_;
	my $n = 3 + @{$rows[0]{cells}};
	my @out = head3($n, 3, 1);

	for my $r (@rows) {
		my @l = @{$r->{lead}};
		my $at = $#l;
		push @l, $on{repeat} ? $l[-1] : '' while @l < 3;
		push @out, row($r->{code}, $at, @l, @{$r->{cells}});
	}
	return @out;
}

# Two fields for labels: a third one pushes the cells one on. The last rows begin at once.
sub tabs10 {
	my (@rows) = @_;
	my $n = 3 + @{$rows[0]{cells}};
	my @out = head3($n, 2, 0);

	for my $r (@rows) {
		my @l = @{$r->{lead}};
		@l = ($l[-1]) if $LATE{$r->{code}};
		push @out, row($r->{code}, $#l, pad($n, pad(2, @l), @{$r->{cells}}));
	}
	return @out;
}

# One field for labels; then a page with two and an empty one; the last rows as they come.
sub tabs11 {
	my (@rows) = @_;
	my $n = 4 + @{$rows[0]{cells}};
	my @out = head3($n - 3, 1, 0);

	for my $r (@rows) {
		my @l = @{$r->{lead}};
		push @out, page_break() if $r->{code} eq '3.1';
		if ($r->{code} eq '1' || $r->{code} eq '2') {
			push @out, row($r->{code}, 0, @l, @{$r->{cells}});
			next;
		}
		@l = ($l[-1]) if $LATE{$r->{code}};
		my $lead = $r->{code} eq '3.6.3' ? 2 : @l == 3 ? 4 : 3;
		push @out, row($r->{code}, $#l, pad($n, pad($lead, @l), @{$r->{cells}}));
	}
	return @out;
}

# Rows in which a label has taken the place of a cell: an empty one is lost where there
# is one. Behind 3.3.3 comes a page of 24 fields, in which the cells drift.
sub tabs9 {
	my (@rows) = @_;
	my $n = 2 + @{$rows[0]{cells}};
	my @out = head3($n, 1, 1);
	my $second = 0;

	for my $r (@rows) {
		my @l = @{$r->{lead}};
		if ($second) {
			push @out, row($r->{code}, 0, drifting($second++, $r, @l));
			next;
		}
		@l = ($l[-1]) if $r->{code} eq '3.3.3';
		push @out, row($r->{code}, $#l, pad($n, @l, lose_one($#l, @{$r->{cells}})));
		if ($r->{code} eq '3.3.3') {
			push @out, page_break();
			$second = 1;
		}
	}
	return @out;
}

# The cells without the first one that prints nothing, if there is a label in its place.
sub lose_one {
	my ($labels, @cells) = @_;
	return @cells unless $labels || @cells && $cells[0]{key} =~ / 3\.3\.3 /;
	for my $i (0 .. $#cells - 1) {
		return (@cells[0 .. $i - 1], @cells[$i + 1 .. $#cells]) if text($cells[$i]) eq '';
	}
	return @cells;
}

# A row of 24 fields: its labels from the third, its last cell near the end.
sub drifting {
	my ($line, $r, @l) = @_;
	my @cells = @{$r->{cells}};
	my $last = $line == 1 ? 21 : $line < 5 ? 22 : 23;
	my @f = pad(24);

	shift @l if @l > 1;
	shift @l if $r->{code} =~ /^3\.3/;
	$f[2 + $_] = $l[$_] for 0 .. $#l;
	$f[$last - int(($#cells - $_) * 17 / $#cells)] = $cells[$_] for 0 .. $#cells;
	return @f;
}

# One row for each row, the rest is the writer's: empty fields only where others follow.
sub plain_rows {
	my (@rows) = @_;
	my @legal = map { label($APPLICANT{$_}) } @SIX[1 .. 5], $on{subcol} ? 'subtotal' : ();
	my @out = (
		row('head', 0, label($RELATION), label('申请人情况')),
		row('head', 0, '', map { label($_) } '自然人', '法人或其他组织', '总计'),
		row('head', 0, '', '', @legal, ''),
	);
	push @out, map { row($_->{code}, $#{$_->{lead}}, @{$_->{lead}}, @{$_->{cells}}) } @rows;
	return @out;
}

# A page break is a row of its own; how it looks is the writer's affair.
sub page_break {
	return {code => 'break', f => []};
}

# Cuts a row's label in two, the second half behind a page break, and so that of 三.
sub cut_label {
	my ($code, @rows) = @_;
	my $tabs = $o{layout} =~ /^tabs/;
	my @out;

	while (my $r = shift @rows) {
		push @out, $r;
		next if $r->{code} ne $code;
		my $l = $r->{f}[$r->{at}];
		my $at = length($l) - 2;
		$r->{f}[$r->{at}] = substr $l, 0, $at;
		push @out, page_break();
		shift @rows if @rows && $rows[0]{code} eq 'break';
		my $width = @rows ? scalar @{$rows[0]{f}} : scalar @{$r->{f}};
		my $place = $width == 24 ? 2 : $r->{at};
		my @f = (('') x $place, substr $l, $at);
		$f[0] = '结果' if $place && !$on{repeat} &&
		    grep { @{$_->{f}} && $_->{f}[0] =~ s/^(三.*?) *结 *果$/$1/ } @out;
		push @out, row('', $place, pad($tabs ? $width : 0, @f));
	}
	return @out;
}

# ---- rows to lines ----------------------------------------------------------------

sub write_rows {
	my (@rows) = @_;
	my @head = grep { $_->{code} eq 'head' } @rows;

	for my $r (@rows) {
		if ($r->{code} eq 'break') {
			break_page();
			write_rows(@head) if $on{'head-again'};
		} elsif ($o{layout} =~ /^tabs/) {
			write_tabs($r);
		} else {
			write_stacked($r);
		}
	}
}

sub write_tabs {
	my ($r) = @_;
	my $line = join "\t", map { text($_) } @{$r->{f}};

	$line =~ s/\t+$// if $on{strip};
	put($line);
	place(@{$r->{f}});
}

# A cell a line. Without the indent an empty cell leaves no line, and then nobody can
# tell which cells of its row the others are.
sub write_stacked {
	my ($r) = @_;
	my $tab = $o{layout} eq 'stacked' ? "\t" : '';
	my @f = map { text($_) } @{$r->{f}};
	my @cells = grep { ref } @{$r->{f}};
	my $lost = grep { text($_) eq '' } @cells;

	if (!$tab && $lost && $lost < @cells) {
		$_->{v} = '*' for @cells;
	}
	my $middle = @f - int(@cells / 2);
	for my $i (0 .. $#f) {
		my $s = $f[$i];
		place($r->{f}[$i]);
		next if $s eq '' && !$tab;
		$s =~ s/^(.{3})(.{3,})/$1\n$2/ if $on{wrap} && !ref $r->{f}[$i] && pick(2);
		break_page() if $on{'break-row'} && @cells == 7 && $i == $middle && !pick(8);
		put(split /\n/, "$tab$s");
	}
	put('') unless $o{layout} eq 'stacked-flat';
}

# ---- the tables -------------------------------------------------------------------

our %TABS = (tabs9 => \&tabs9, tabs10 => \&tabs10, tabs11 => \&tabs11, tabsN => \&tabsN,
    stacked => \&plain_rows, 'stacked-bare' => \&plain_rows, 'stacked-flat' => \&plain_rows);

sub write_tabs2 {
	for my $t (@_) {
		my ($table, @rows) = @$t;
		my ($code, $name, $cols) = @$table;
		my $tabs = $o{layout} =~ /^tabs/;
		my @out = ([label($name)], [label('信息内容'), map { label($_->[1]) } @$cols],
		    map { [label($_->[0]), @$_[1 .. $#$_]] } @rows);

		for my $f (@out) {
			push @$f, $on{repeat} ? $f->[-1] : '' while $tabs && @$f < 4;
		}
		begin_table($code);
		write_rows(map { row('', 0, @$_) } @out);
	}
}

sub write_tabs3 {
	my @rows = $TABS{$o{layout}}->(leads(@_));

	begin_table('3');
	if ($on{break} && !grep { $_->{code} eq 'break' } @rows) {
		splice @rows, 8 + pick(12), 0, page_break();
	}
	@rows = cut_label('3.3.3', @rows) if $on{cut};
	write_rows(@rows);
}

sub write_tabs4 {
	my (@cells) = @_;
	my @five = map { label($_->[1]) } @RESULTS;
	my ($review, $suit, $direct, $after) = map { label($_) } '行政复议', '行政诉讼',
	    '未经复议直接起诉', '复议后起诉';
	my $width = $o{layout} =~ /^tabs/ ? 5 : 1;
	my @head = (
		[merged($review, $width), merged($suit, $width == 1 ? 1 : 10)],
		[@five, merged($direct, $width), merged($after, $width)],
		[(map { $on{repeat} ? $_ : '' } @five), @five, @five],
	);
	if ($o{layout} eq 'tabs9') {
		push @$_, '' for @head;
		@cells = $on{shift4} ? shifted(@cells) : (@cells, '');
	}
	begin_table('4');
	write_rows(map { row('', 0, @$_) } @head, \@cells);
}

# The cells one field on, under one head more. Where two readings differ none is true.
sub shifted {
	my (@cells) = @_;
	my @t = map { text($_) } @cells;

	return ('', @cells) unless grep { $_ eq '' } @t;
	for my $i (0 .. $#cells) {
		my ($v, $before) = ($t[$i], $i ? $t[$i - 1] : '');
		$cells[$i]{star} = 1 if $v ne $before;
	}
	$_->{v} = '*' for grep { $_->{star} } @cells;
	return ('', @cells);
}

1;
