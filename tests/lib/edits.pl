#!/usr/bin/perl
# edits.pl: edits made-up reports at random, as converters and clumsy hands do, and holds
# what giar-tables and giar-tsv then say against the truth: an edit may cost a cell its
# figure, but never give it another. An edit outside the tables changes no cell. See
# usage() at the end.
#
# Chance comes from a generator of our own: the same seed gives the same edits anywhere.

use strict;
use warnings;
use utf8;
use Encode qw(decode);
use File::Temp qw(tempdir);
use FindBin qw($Bin);

use constant PER_REPORT => 25;	# edits of one report

my $tmp = tempdir(CLEANUP => 1);
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

# ---- reports ----------------------------------------------------------------------

my @LAYOUTS = qw(tabs9 tabs10 tabs11 tabsN stacked stacked-bare stacked-flat);
my @VARIANTS = ('', '', split / /, 'holes holes signs dash wide group units change labels spaces ' .
    'half quotes wrap repeat subcol subrow strip shift4 break break-row cut ff,break ' .
    'page-no,break head-again,break run-head,break md bold crlf bom holes,break holes,cut ' .
    'holes,repeat holes,subcol break,page-no,run-head,ff');

# Options of report.pl for report number n.
sub report_options {
	my ($seed, $n) = @_;
	begin_chance($seed, $n);
	my $variant = one_of(@VARIANTS);
	return ('--seed', pick(1000000), '--layout', one_of(@LAYOUTS),
	    '--form', one_of('2019', '2021', '2021', '2019+2021'),
	    '--fill', one_of(qw(full full sparse sparse single blank)),
	    '--digits', one_of(1, 2, 2, 3, 5), $variant ? ('--variant', $variant) : ());
}

# Makes the report: its lines and its truth, "table row col" -> value.
sub make_report {
	my @options = @_;
	open my $f, '-|', $^X, "$Bin/report.pl", @options, '--truth', "$tmp/truth"
	    or die "edits.pl: report.pl: $!\n";
	my $text = decode('UTF-8', do { local $/; <$f> });
	close $f or die "edits.pl: report.pl @options: failed\n";
	my %truth;
	open $f, '<', "$tmp/truth" or die "edits.pl: $tmp/truth: $!\n";
	while (<$f>) {
		chomp;
		my ($table, $row, $col, $value) = split /\t/, $_, -1;
		$truth{"$table $row $col"} = $value if $table ne 'table';
	}
	$text =~ s/\n\z//;
	return {options => "@options", lines => [split /\n/, $text, -1], truth => \%truth};
}

# The first line of the tables, and the first behind them.
sub find_tables {
	my ($report) = @_;
	my $lines = $report->{lines};
	my ($from) = grep { $lines->[$_] =~ /^\W*二、主动公开政府信息/ } 0 .. $#$lines;
	my ($to) = grep { $lines->[$_] =~ /^\W*五、/ } 0 .. $#$lines;
	die "edits.pl: no tables: $report->{options}\n" unless $from && $to;
	@$report{qw(from to)} = ($from + 1, $to);
	($report->{title}) = grep { /报告\s*$/ } @$lines;
}

# ---- edits ------------------------------------------------------------------------
# An edit takes the report, a reference to its lines and a place; it is false where it
# does not apply there.

my @PAGES = ('- 2 -', '— 3 —', '1/3', '第 2 页', '第2页 共5页');

# Is the line a cell of a stacked table, or an empty one?
sub is_cell {
	return $_[0] !~ /\p{Han}{3}/ && $_[0] !~ /[（(].*[)）]/;
}

sub lose {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 1;
	return 1;
}

sub double {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, $l->[$i];
	return 1;
}

# Two cells, or two labels without an ordinal, exchanged say something else.
sub swap {
	my ($r, $l, $i) = @_;
	return 0 if $i + 1 >= $r->{end};
	unless ($r->{rows}) {
		return 0 if is_cell($l->[$i]) && is_cell($l->[$i + 1]);
		return 0 if !grep { /^\W*[（(]?[一二三四五六七\d]+[)）.．、]/ || is_cell($_) }
		    @$l[$i, $i + 1];
	}
	@$l[$i, $i + 1] = @$l[$i + 1, $i];
	return 1;
}

sub cut {
	my ($r, $l, $i) = @_;
	my $at = pick(1 + length $l->[$i]);
	splice @$l, $i, 1, substr($l->[$i], 0, $at), substr($l->[$i], $at);
	return 1;
}

# Digits on a line of their own behind an empty one are as good as a page number.
sub cut_with_blank {
	my ($r, $l, $i) = @_;
	cut(@_);
	return 0 if $l->[$i] =~ /[\d０-９.．]$/ && $l->[$i + 1] =~ /^[\d０-９.．]/;
	splice @$l, $i + 1, 0, '';
	return 1;
}

sub more_tabs {
	my ($r, $l, $i) = @_;
	my @f = split /\t/, $l->[$i], -1;
	splice @f, pick(1 + @f), 0, '';
	$l->[$i] = join "\t", @f;
	return 1;
}

sub fewer_tabs {
	my ($r, $l, $i) = @_;
	my @at = grep { substr($l->[$i], $_, 1) eq "\t" } 0 .. length($l->[$i]) - 1;
	return 0 unless @at;
	substr($l->[$i], one_of(@at), 1) = '';
	return 1;
}

sub lose_cell {
	my ($r, $l, $i) = @_;
	my @f = split /\t/, $l->[$i], -1;
	return 0 if @f < 2;
	splice @f, pick(scalar @f), 1;
	$l->[$i] = join "\t", @f;
	return 1;
}

sub blank {
	my ($r, $l, $i) = @_;
	substr($l->[$i], pick(1 + length $l->[$i]), 0) = one_of(' ', ' ', "\x{3000}", "\x{A0}");
	return 1;
}

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
	return 0 unless $r->{rows};
	splice @$l, $i, 0, '', 1 + pick(12), '';
	return 1;
}

sub running_head {
	my ($r, $l, $i) = @_;
	splice @$l, $i, 0, pick(2) ? ('', one_of(@PAGES), '') : (), $r->{title}, pick(2) ? '' : ();
	return 1;
}

# Takes a column out of the rows from here to the end of their page.
sub drop_column {
	my ($r, $l, $i) = @_;
	return 0 unless $r->{rows} && $l->[$i] =~ /\t.*\t/;
	my $col = pick(1 + ($l->[$i] =~ tr/\t//));
	for (; $i < $r->{end} && $l->[$i] =~ /\t/; $i++) {
		my @f = split /\t/, $l->[$i], -1;
		splice @f, $col, 1 if $col < @f;
		$l->[$i] = join "\t", @f;
	}
	return 1;
}

# What takes figures away may leave a blank where one was; what adds some may make up for
# those that a row lacks.
my @EDITS = (
	[lose => \&lose, 'loses'], [double => \&double, 'adds'], [swap => \&swap, 'adds'],
	[cut => \&cut, 'adds'], ['cut with a blank line' => \&cut_with_blank, 'adds'],
	['more tabs' => \&more_tabs, ''], ['fewer tabs' => \&fewer_tabs, ''],
	['lose a cell' => \&lose_cell, 'loses'], [blank => \&blank, ''],
	['empty line' => \&empty_line, ''], ['form feed' => \&form_feed, ''],
	['page number' => \&page_number, ''], ['bare page number' => \&bare_page_number, ''],
	['running head' => \&running_head, ''], ['drop a column' => \&drop_column, 'loses'],
);

# Edit number n of the report: {name, line, was, lines, outside, loses, adds}.
sub edit {
	my ($report, $seed, $n) = @_;
	begin_chance($seed + 1, $n);
	for (;;) {
		my ($name, $do, $what) = @{one_of(@EDITS)};
		my $outside = pick(6) == 0;
		my @lines = @{$report->{lines}};
		my ($from, $to) = @$report{qw(from to)};
		if ($outside) {
			($from, $to) = pick(2) ? (0, $from - 1) : ($to, scalar @lines);
		}
		$report->{end} = $to;
		my $i = $from + pick($to - $from);
		my $was = $lines[$i];
		next unless $do->($report, \@lines, $i);
		return {name => $name, line => $i + 1, was => $was, lines => \@lines,
		    outside => $outside, loses => $what eq 'loses', adds => $what eq 'adds'};
	}
}

# ---- what the programs say --------------------------------------------------------

# Facts of each report in the stream: name -> "table row col" -> [state, value].
sub read_facts {
	my ($file) = @_;
	my $bin = $ENV{GIAR_BIN} || 'build';
	my %facts;

	open my $f, '-|', "'$bin/giar-tables' '$file' >'$tmp/tables' 2>'$tmp/err' && " .
	    "'$bin/giar-tsv' -H '$tmp/tables' 2>>'$tmp/err'" or die "edits.pl: $bin: $!\n";
	while (<$f>) {
		chomp;
		my ($name, undef, undef, undef, $table, $row, $col, $value, undef, $state) =
		    split /\t/, $_, -1;
		$facts{$name}{"$table $row $col"} = [$state, $value];
	}
	return close $f ? \%facts : undef;
}

sub write_stream {
	my ($file, $parts) = @_;
	open my $f, '>:encoding(UTF-8)', $file or die "edits.pl: $file: $!\n";
	for my $name (sort keys %$parts) {
		print $f "==> $name <==\n", map({ "$_\n" } @{$parts->{$name}}), "\n";
	}
	close $f or die "edits.pl: $file: $!\n";
}

# Is what was said of a cell wrong? before is what was said without the edit.
sub is_wrong {
	my ($edit, $truth, $before, $fact) = @_;
	my ($state, $value) = @$fact;

	return "@$before" ne "@$fact" if $edit->{outside};
	return 0 if $edit->{adds} && $truth eq '*';
	return $value ne $truth if $state eq 'ok';
	return 0 if $edit->{loses} || $truth eq '*';
	return $state eq 'blank' && $truth ne '';
}

sub judge {
	my ($report, $edit, $before, $facts) = @_;
	my $absent = ['absent', ''];
	my @wrong;

	for my $cell (sort keys %{$report->{truth}}) {
		my $was = $before->{$cell} || $absent;
		my $fact = $facts->{$cell} || $absent;
		push @wrong, "$cell: @$fact, but it is '$report->{truth}{$cell}'"
		    if is_wrong($edit, $report->{truth}{$cell}, $was, $fact);
	}
	return @wrong;
}

# ---- main -------------------------------------------------------------------------

# The report that edit number n belongs to.
sub report_of {
	my ($seed, $n) = @_;
	my $report = make_report(report_options($seed, int($n / PER_REPORT)));

	$report->{rows} = $report->{options} =~ /--layout tabs/;
	find_tables($report);
	return $report;
}

sub report_wrong {
	my ($what, $report, @wrong) = @_;

	splice @wrong, 6, @wrong - 6, '...' if @wrong > 7;
	print map { "$_\n" } "wrong: $what", "  report.pl $report->{options}", map { "  $_" } @wrong;
	return 1;
}

# Edits first to last of the report they belong to. Returns how many were wrong.
sub try_edits {
	my ($seed, $first, $last) = @_;
	my $report = report_of($seed, $first);
	my %parts = (before => $report->{lines});
	my (%edits, $bad);

	for my $n ($first .. $last) {
		my $name = sprintf 'edit%07d', $n;
		$edits{$name} = edit($report, $seed, $n);
		$parts{$name} = $edits{$name}{lines};
	}
	write_stream("$tmp/in", \%parts);
	my $facts = read_facts("$tmp/in");
	if (!$facts) {
		print "failed: edits $first to $last: $report->{options}\n";
		system 'cat', "$tmp/err";
		return 1;
	}
	my $before = $facts->{before};
	my @wrong = judge($report, {}, $before, $before);
	return report_wrong('before any edit', $report, @wrong) if @wrong;
	for my $name (sort keys %edits) {
		my $edit = $edits{$name};
		@wrong = judge($report, $edit, $before, $facts->{$name}) or next;
		$bad += report_wrong("$name ($edit->{name}) at line $edit->{line}: $edit->{was}", $report,
		    @wrong);
	}
	return $bad || 0;
}

sub print_edit {
	my ($seed, $n) = @_;
	my $report = report_of($seed, $n);
	print "$_\n" for @{edit($report, $seed, $n)->{lines}};
}

sub usage {
	die "usage: edits.pl SEED COUNT		makes COUNT edits\n" .
	    "       edits.pl --print SEED N	prints the report with edit number N in it\n";
}

sub main {
	my $print = @ARGV && $ARGV[0] eq '--print' && shift @ARGV;
	usage() if @ARGV != 2 || grep { !/^\d{1,7}$/ } @ARGV;
	my ($seed, $count) = @ARGV;
	my $bad = 0;

	binmode STDOUT, ':encoding(UTF-8)';
	if ($print) {
		print_edit($seed, $count);
		return 0;
	}
	for (my $first = 0; $first < $count; $first += PER_REPORT) {
		my $last = $first + PER_REPORT - 1;
		$bad += try_edits($seed, $first, $last < $count ? $last : $count - 1);
	}
	print "edits $count wrong $bad seed $seed\n";
	return $bad ? 1 : 0;
}

exit main();
