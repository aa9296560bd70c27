#!/usr/bin/perl
# edits.pl: edits made-up reports at random, as converters and clumsy hands do, and holds
# what giar-tables and giar-tsv then say against the truth: an edit may cost a cell its
# figure, but never give it another, nor a blank for one ("wrong"). An edit outside the
# tables changes no cell ("outside"), one among them those of that table on that page
# ("far": counted, told with --far, and no failure). See usage().
#
# Chance comes from a generator of our own: the same seed gives the same edits anywhere.

use strict;
use warnings;
use utf8;
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use Getopt::Long;
use lib $Bin;
use Edits qw(@EDITS begin_chance pick one_of);
use Report qw(make_report @LAYOUTS);

use constant PER_REPORT => 25;	# edits of one report

my $tmp = tempdir(CLEANUP => 1);
my @layouts = @LAYOUTS;
my $far;	# tell of cells far from an edit, too

# ---- reports ----------------------------------------------------------------------

my @VARIANTS = ('', '', split / /, 'holes holes signs dash wide group units change labels spaces ' .
    'half quotes wrap repeat subcol subrow strip shift4 break break-row cut ff,break ' .
    'page-no,break head-again,break run-head,break md bold crlf bom holes,break holes,cut ' .
    'holes,repeat holes,subcol break,page-no,run-head,ff drift holes,drift cut-figures ' .
    'cut-figures,break-row,page-no narrow,break narrow,break,head-again holes,narrow,break ' .
    'holes,break,ff,head-again holes,break-row,page-no holes,drift,break,ff scrambled ' .
    'holes,wrap url,break dash,drift holes,subrow,break drift,subcol holes,units traps ' .
    'cut-figures,top cut-figures,top,holes,break cut-figures,top,break-row,page-no');

# Options of report.pl for report number n.
sub report_options {
	my ($seed, $n) = @_;
	begin_chance($seed, $n);
	my $variant = one_of(@VARIANTS);
	return (seed => pick(1000000), layout => one_of(@layouts),
	    form => one_of('2019', '2021', '2021', '2019+2021'),
	    fill => one_of(qw(full full sparse sparse single blank)),
	    digits => one_of(1, 2, 2, 3, 5), variant => $variant, break => '', 'title-lines' => 1);
}

# The report that edit number n belongs to.
sub report_of {
	my ($seed, $n) = @_;
	my %o = report_options($seed, int($n / PER_REPORT));
	my $report = make_report(%o);
	my $owners = $report->{owners};
	my @in = grep { $owners->[$_] ne '' } 0 .. $#$owners;

	delete @o{'break', 'title-lines'};
	delete $o{variant} if $o{variant} eq '';
	$report->{options} = join ' ', map { "--$_ $o{$_}" } sort keys %o;
	$report->{layout} = $o{layout};
	$report->{on} = {map { $_ => 1 } split /,/, $o{variant} // ''};
	$report->{cell} = {map { $_->{key} => $_ } @{$report->{cells}}};
	@$report{qw(from to)} = ($in[0], $in[-1] + 1);
	if ($report->{on}{crlf}) {
		$_ .= "\r" for @{$report->{lines}};
	}
	return $report;
}

# ---- edits ------------------------------------------------------------------------

# The owners of the lines that an edit at line i touches. What is put between two lines may
# be part of either; a number below a table may be its own, whatever blank lines stand between.
sub touched {
	my ($report, $i, $what) = @_;
	my $owners = $report->{owners};
	my @own = $owners->[$i];

	push @own, $owners->[$i + 1] // '' if $what =~ /swaps/;
	push @own, $i ? $owners->[$i - 1] : '' if $what =~ /inserts/;
	if ($what =~ /number/) {
		$i-- while $i > 0 && $report->{lines}[$i - 1] =~ /^\s*$/;
		push @own, $i ? $owners->[$i - 1] : '';
	}
	return grep { $_ ne '' } @own;
}

# Edit number n of the report: {name, line, was, lines, touched, loses, adds}.
sub edit {
	my ($report, $seed, $n) = @_;
	begin_chance($seed + 1, $n);
	for (;;) {
		my ($name, $do, $what) = @{one_of(@EDITS)};
		my @lines = @{$report->{lines}};
		my ($from, $to) = @$report{qw(from to)};
		my $outside = pick(6) == 0;
		if ($outside) {
			($from, $to) = pick(2) ? (0, $from - 1) : ($to + 1, scalar @lines);
		}
		$report->{end} = $to;
		my $i = $from + pick($to - $from);
		my $was = $lines[$i];
		next unless $do->($report, \@lines, $i);
		return {name => $name, line => $i + 1, was => $was, lines => \@lines,
		    outside => $outside, touched => [touched($report, $i, $what)],
		    loses => scalar($what =~ /loses/), adds => scalar($what =~ /adds/)};
	}
}

# Is the cell in a table, and on a page, that was edited? A row may be on two pages.
sub is_touched {
	my ($report, $edit, $cell) = @_;
	my ($table) = $cell->{key} =~ /^(\S+)/;
	my $far = $report->{on}{'break-row'} || $report->{on}{cut} ? 1 : 0;

	for (@{$edit->{touched}}) {
		my ($owner, $page) = split /\//;
		return 1 if ($owner eq $table || $owner eq substr $table, 0, 1) &&
		    abs($page - ($cell->{page} // $page)) <= $far;
	}
	return 0;
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

# Is what was said of a cell wrong?
sub is_wrong {
	my ($edit, $truth, $fact) = @_;
	my ($state, $value) = @$fact;

	return 0 if $truth eq '*' && ($edit->{adds} || $state ne 'ok');
	return $value ne $truth if $state eq 'ok';
	return !$edit->{loses} && $state eq 'blank' && $truth ne '';
}

# Cells that came out wrong, and those that changed though the edit was made elsewhere.
sub judge {
	my ($report, $edit, $before, $facts) = @_;
	my $absent = ['absent', ''];
	my (@wrong, @changed);

	for my $key (sort keys %{$report->{cell}}) {
		my $was = $before->{$key} || $absent;
		my $fact = $facts->{$key} || $absent;
		my $cell = $report->{cell}{$key};
		push @wrong, "$key: @$fact, but it is '$cell->{v}'"
		    if is_wrong($edit, $cell->{v}, $fact);
		push @changed, "$key: @$fact, but it was @$was" if "@$was" ne "@$fact" &&
		    !is_touched($report, $edit, $cell);
	}
	return (\@wrong, \@changed);
}

# ---- main -------------------------------------------------------------------------

my %n = (wrong => 0, outside => 0, far => 0);

sub complain {
	my ($kind, $what, $report, @cells) = @_;

	$n{$kind}++;
	return if $kind eq 'far' && !$far;
	splice @cells, 6, @cells - 6, '...' if @cells > 7;
	print map { "$_\n" } "$kind: $what", "  report.pl $report->{options}", map { "  $_" } @cells;
}

# Edits first to last of the report they belong to.
sub try_edits {
	my ($seed, $first, $last) = @_;
	my $report = report_of($seed, $first);
	my %parts = (before => $report->{lines});
	my %edits;

	for my $n ($first .. $last) {
		my $name = sprintf 'edit%07d', $n;
		$edits{$name} = edit($report, $seed, $n);
		$parts{$name} = $edits{$name}{lines};
	}
	write_stream("$tmp/in", \%parts);
	my $facts = read_facts("$tmp/in");
	if (!$facts) {
		complain('wrong', "failed: edits $first to $last", $report);
		system 'cat', "$tmp/err";
		return;
	}
	my $before = $facts->{before};
	my ($wrong) = judge($report, {touched => []}, $before, $before);
	if (@$wrong) {
		complain('wrong', "before any edit: edits $first to $last", $report, @$wrong);
		return;
	}
	for my $name (sort keys %edits) {
		my $edit = $edits{$name};
		my $what = "$name ($edit->{name}) at line $edit->{line}: $edit->{was}";
		my ($wrong, $changed) = judge($report, $edit, $before, $facts->{$name});
		complain('wrong', $what, $report, @$wrong) if @$wrong;
		complain($edit->{outside} ? 'outside' : 'far', $what, $report, @$changed) if @$changed;
	}
}

sub print_edit {
	my ($seed, $n) = @_;
	my $report = report_of($seed, $n);
	print "$_\n" for @{edit($report, $seed, $n)->{lines}};
}

sub usage {
	die "usage: edits.pl [--far] [--layouts LIST] SEED COUNT	makes COUNT edits\n" .
	    "       edits.pl --print [--layouts LIST] SEED N	prints the report with edit number N\n" .
	    "layouts: @LAYOUTS\n";
}

sub main {
	my ($print, $list);
	my %known = map { $_ => 1 } @LAYOUTS;

	GetOptions('print' => \$print, 'far' => \$far, 'layouts=s' => \$list) or usage();
	@layouts = split /,/, $list if defined $list;
	usage() if @ARGV != 2 || grep { !/^\d{1,7}$/ } @ARGV;
	usage() if grep { !$known{$_} } @layouts;
	my ($seed, $count) = @ARGV;
	binmode STDOUT, ':encoding(UTF-8)';
	if ($print) {
		print_edit($seed, $count);
		return 0;
	}
	for (my $first = 0; $first < $count; $first += PER_REPORT) {
		my $last = $first + PER_REPORT - 1;
		try_edits($seed, $first, $last < $count ? $last : $count - 1);
	}
	print "edits $count wrong $n{wrong} outside $n{outside} far $n{far} seed $seed\n";
	return $n{wrong} || $n{outside} ? 1 : 0;
}

exit main();
