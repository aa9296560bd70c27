# Edits of a report's lines, as converters and clumsy hands make them.

package Edits;

use strict;
use warnings;
use utf8;
use Exporter qw(import);

our @EXPORT_OK = qw(@EDITS begin_chance pick one_of);

my $state;	# of chance

sub begin_chance {
	$state = 1 + (join('', @_) * 7919 + 17) % 2147483646;
	pick(2) for 1 .. 10;
}

# A number from 0 to n - 1.
sub pick {
	my ($n) = @_;
	$state = $state * 48271 % 2147483647;
	return int($state / 7) % $n;
}

sub one_of {
	return $_[pick(scalar @_)];
}

# ---- what a layout is made of -----------------------------------------------------

# What parts the cells of a line, and what is put there.
my %PARTED = (
	(map { $_ => [qr/\t/, "\t"] } qw(tabs9 tabs10 tabs11 tabsN stacked)),
	(map { $_ => [qr/[|│]/, '|'] } qw(pipes html2text asciidoc grid box links)),
	csv => [qr/[,\t]/, ','],
	html => [qr/(?=<(?:td|TD)\b)/, '<td></td>'],
);

# In these a line is a row, if no label is broken.
my %ROWS = map { $_ => 1 } qw(tabs9 tabs10 tabs11 tabsN pipes html2text csv dashes flowing);

# In these the place in the line tells the column.
my %SPACED = map { $_ => 1 } qw(aligned dump dashes flowing);

sub has_rows {
	my ($r) = @_;
	return $ROWS{$r->{layout}} && !$r->{on}{wrap};
}

# The fields of a line, and what parts them.
sub fields {
	my ($r, $line) = @_;
	my $by = $PARTED{$r->{layout}} or return;
	my @f = split /($by->[0])/, $line, -1;

	return @f;
}

# Is the line a cell of a stacked table, or an empty one?
sub is_cell {
	return $_[0] !~ /\p{Han}{3}/ && $_[0] !~ /[（(].*[)）]/;
}

# ---- lines ------------------------------------------------------------------------
# An edit takes the report, a reference to its lines and a place; it is false where it
# does not apply there.

# A line with the second half of figures leaves the first ones whole.
sub lose {
	my ($r, $l, $i) = @_;
	return 0 if $r->{on}{'cut-figures'};
	splice @$l, $i, 1;
	return 1;
}

sub double {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, $l->[$i];
	return 1;
}

# Is one of the lines from i on a row's only figure, and the other a label?
sub is_lone_figure {
	my ($l, $i) = @_;
	my @figure = map { is_cell($l->[$_]) && $l->[$_] =~ /[\d０-９]/ ? 1 : 0 } $i - 1 .. $i + 2;

	return $figure[1] != $figure[2] && !$figure[$figure[1] ? 0 : 3];
}

# Two cells, or two labels without an ordinal, exchanged say something else; so does a
# label with the only figure of a row beside it.
sub swap {
	my ($r, $l, $i) = @_;
	return 0 if $i + 1 >= $r->{end} || $r->{on}{'cut-figures'};
	unless (has_rows($r)) {
		return 0 if is_cell($l->[$i]) && is_cell($l->[$i + 1]);
		return 0 if is_lone_figure($l, $i);
		return 0 if !grep { /^\W*[（(]?[一二三四五六七\d]+[)）.．、]/ || !/\p{Han}/ }
		    @$l[$i, $i + 1];
		return 0 if $r->{layout} !~ /^stacked/ && grep { is_cell($_) && /[\d０-９]/ }
		    @$l[$i, $i + 1];
	}
	@$l[$i, $i + 1] = @$l[$i + 1, $i];
	return 1;
}

# Two figures on a line may be one whose digits are in groups (4 184): then a figure cut in
# two makes up for the one that is lost, and there are as many figures as cells.
sub cut {
	my ($r, $l, $i) = @_;
	return 0 if $r->{layout} eq 'plain' && $l->[$i] =~ /^[\d０-９]{2,}\r?$/ &&
	    grep { /^[\d０-９]{1,3} [\d０-９]{3}\r?$/ } @$l;
	my $at = pick(1 + length $l->[$i]);
	splice @$l, $i, 1, substr($l->[$i], 0, $at), substr($l->[$i], $at);
	return $l->[$i] =~ /\S/ || !reads_as_page($l->[$i + 1]);
}

# Digits on a line of their own behind an empty one are as good as a page number.
sub reads_as_page {
	my ($line) = @_;
	return $line =~ /^\W*[\d０-９]{1,3}\W*$/;
}

sub cut_with_blank {
	my ($r, $l, $i) = @_;
	return 0 unless cut(@_);
	return 0 if reads_as_page($l->[$i + 1]);
	return 0 if $l->[$i] =~ /[\d０-９.．]$/ && $l->[$i + 1] =~ /^[\d０-９.．]/;
	splice @$l, $i + 1, 0, '';
	return 1;
}

# ---- what parts cells -------------------------------------------------------------

sub more_parts {
	my ($r, $l, $i) = @_;
	my @f = fields($r, $l->[$i]) or return 0;
	splice @f, 2 * pick(1 + @f / 2), 0, $PARTED{$r->{layout}}[1];
	$l->[$i] = join '', @f;
	return 1;
}

sub fewer_parts {
	my ($r, $l, $i) = @_;
	return $l->[$i] =~ s/<\/?t[dr][^>]*>//i if $r->{layout} eq 'html' && pick(2);
	my @f = fields($r, $l->[$i]);
	return 0 if @f < 3;
	my $at = 1 + 2 * pick(int(@f / 2));
	return 0 if $f[$at] eq '';
	splice @f, $at, 1;
	$l->[$i] = join '', @f;
	return 1;
}

sub lose_cell {
	my ($r, $l, $i) = @_;
	my @f = fields($r, $l->[$i]);
	return 0 if @f < 3;
	splice @f, 2 * pick(1 + int(@f / 2)), 2;
	$l->[$i] = join '', @f;
	return 1;
}

# The same without those inside quotes, which part no columns of a table.
sub columns {
	my ($r, $line) = @_;
	return fields($r, $line) if $r->{layout} ne 'csv';
	return split /([,\t])(?=(?:[^"]*"[^"]*")*[^"]*\z)/, $line, -1;
}

# Takes a column out of the rows from here to the end of their page. Not the head's word for
# the subtotals: rows with a cell more in front lose another column with it, and then the
# head fits what is left of them.
sub drop_column {
	my ($r, $l, $i) = @_;
	return 0 if !has_rows($r) && $r->{layout} ne 'html';
	my $n = () = columns($r, $l->[$i]);
	return 0 if $n < 5;
	my $col = 2 * pick(1 + int($n / 2));
	my $owner = $r->{owners}[$i] or return 0;
	my @lines = @$l;
	for (; $i < $r->{end} && $r->{owners}[$i] eq $owner; $i++) {
		my @f = columns($r, $l->[$i]);
		my @lost = $col < @f ? splice @f, $col, 2 : ();
		if (grep { /小计/ } @lost) {
			@$l = @lines;
			return 0;
		}
		$l->[$i] = join '', @f if @f;
	}
	return 1;
}

# ---- characters -------------------------------------------------------------------

# Where one blank sets cells apart it makes two figures of one.
sub blank {
	my ($r, $l, $i) = @_;
	my $at = pick(1 + length $l->[$i]);
	return 0 if $r->{layout} =~ /^(flowing|plain)$/ && $at &&
	    substr($l->[$i], $at - 1, 2) =~ /^[\d０-９.．]{2}$/;
	substr($l->[$i], $at, 0) = one_of(' ', ' ', "\x{3000}", "\x{A0}");
	return 1;
}

# Without the blank two figures are one.
sub fewer_blanks {
	my ($r, $l, $i) = @_;
	my @at = grep { substr($l->[$i], $_, 1) eq ' ' } 0 .. length($l->[$i]) - 1;
	return 0 unless @at;
	my $at = one_of(@at);
	return 0 if substr($l->[$i], 0, $at) =~ /[\d０-９]$/ && substr($l->[$i], $at) =~ /^ [\d０-９]/;
	substr($l->[$i], $at, 1) = '';
	return 1;
}

# Pushes a line a little to the right, or a part of it.
sub push_right {
	my ($r, $l, $i) = @_;
	return 0 unless $SPACED{$r->{layout}};
	my @at = (0, grep { substr($l->[$i], $_, 1) eq ' ' } 0 .. length($l->[$i]) - 1);
	substr($l->[$i], one_of(@at), 0) = ' ' x (1 + pick(3));
	return 1;
}

# A mark of the layout is lost.
sub fewer_marks {
	my ($r, $l, $i) = @_;
	my @at = grep { substr($l->[$i], $_, 1) =~ /[^\w\s.．，,+－-]/ } 0 .. length($l->[$i]) - 1;
	return 0 unless @at;
	substr($l->[$i], one_of(@at), 1) = '';
	return 1;
}

# ---- pages ------------------------------------------------------------------------

my @PAGES = ('- 2 -', '— 3 —', '1/3', '第 2 页', '第2页 共5页');
my @TEXTS = ('注：本表由办公室按月汇总。', '窗口全年接待来访 86 人次，其中现场看件 3 次。',
    '责任编辑：小满    2024-01-18', '咨询电话：0000-1234567');

sub empty_line {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, '';
	return 1;
}

sub form_feed {
	my ($r, $l, $i) = @_;
	return splice(@$l, $i, 0, "\f"), 1 if pick(2);
	$l->[$i] = "\f" . $l->[$i];
	return 1;
}

sub page_number {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, one_of(@PAGES);
	return 1;
}

# A page number without any mark is one only between rows.
sub bare_page_number {
	my ($r, $l, $i) = @_;
	return 0 unless has_rows($r);
	splice @$l, $i, 0, '', 1 + pick(12), '';
	return 1;
}

sub running_head {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, pick(2) ? ('', one_of(@PAGES), '') : (), $r->{title}, pick(2) ? '' : ();
	return 1;
}

sub text_between {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, one_of(@TEXTS);
	return 1;
}

# What takes figures away may leave a blank where one was; what adds some may make up for
# those that a row lacks. What puts lines in front of a line changes none.
our @EDITS = (
	['lose' => \&lose, 'loses'], ['double' => \&double, 'adds'],
	['swap' => \&swap, 'adds swaps'], ['cut' => \&cut, 'adds'],
	['cut with a blank line' => \&cut_with_blank, 'adds'],
	['more parts' => \&more_parts, ''], ['fewer parts' => \&fewer_parts, ''],
	['lose a cell' => \&lose_cell, 'loses'], ['drop a column' => \&drop_column, 'loses'],
	['blank' => \&blank, ''], ['fewer blanks' => \&fewer_blanks, ''],
	['push right' => \&push_right, ''], ['fewer marks' => \&fewer_marks, ''],
	['empty line' => \&empty_line, 'inserts'], ['form feed' => \&form_feed, 'inserts number'],
	['page number' => \&page_number, 'inserts'],
	['bare page number' => \&bare_page_number, 'inserts number'],
	['running head' => \&running_head, 'inserts'],
	['text between' => \&text_between, 'inserts'],
);

1;
