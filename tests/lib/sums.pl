#!/usr/bin/perl
# sums.pl: makes up reports with wrong figures, adds them up apart from giar-lint, and holds
# what giar-lint finds against that: the same sums, the same numbers, and the same place
# where the fault sits (found by trying values). Cells that
# the text leaves open count as giar-tsv says. With names of reports (NAME.txt) instead of
# numbers it does so for these, whose figures NAME.truth.tsv tells.

use strict;
use warnings;
use utf8;
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib $Bin;
use Edits qw(begin_chance pick one_of);
use Forms qw(@SIX %APPLICANT rows3 @RESULTS @GROUPS4);
use Report qw(make_report @LAYOUTS);

my $bin = $ENV{GIAR_BIN} || 'build';
my $tmp = tempdir(CLEANUP => 1);
my @files = "'$tmp/in'";
my @RULES = qw(balance outcome-total row-total review-total group-subtotal in-force-low);
my @VARIANTS = ('', '', '', split / /, 'holes dash wide labels quotes wrap repeat subcol subrow ' .
    'subcol,subrow holes,subcol strip break break-row break,head-again drift narrow md bold holes,cut');

# ---- reports ----------------------------------------------------------------------

sub report_options {
	my ($seed, $n) = @_;
	begin_chance($seed, $n);
	return (seed => pick(1000000), layout => $LAYOUTS[$n % @LAYOUTS],
	    form => one_of('2019', '2021', '2021', '2019+2021'),
	    fill => one_of(qw(full full sparse sparse single zero)), digits => one_of(1, 1, 2, 4),
	    variant => one_of(@VARIANTS), break => '', 'title-lines' => 1, faults => 1 + pick(3));
}

sub write_stream {
	my ($reports) = @_;
	open my $f, '>:encoding(UTF-8)', "$tmp/in" or die "sums.pl: $tmp/in: $!\n";
	for my $r (@$reports) {
		my $end = $r->{options}{variant} =~ /crlf/ ? "\r\n" : "\n";
		print $f "==> $r->{name} <==\n", map({ "$_$end" } @{$r->{lines}}), "\n";
	}
	close $f or die "sums.pl: $tmp/in: $!\n";
}

# A report of its own, with the truth beside it. What it adds to the form is not told there.
sub read_report {
	my ($file) = @_;
	my %cell;
	local $_;

	open my $f, '<:encoding(UTF-8)', $file =~ s/\.txt$/.truth.tsv/r or die "sums.pl: $file: $!\n";
	<$f>;
	while (<$f>) {
		chomp;
		my ($table, $row, $col, $v) = split /\t/, $_, -1;
		$cell{"$table $row $col"} = {key => "$table $row $col", v => $v};
	}
	return {name => $file, cell => \%cell, told => 1,
	    options => {file => $file, form => $cell{'3 3.6 total'} ? '2019' : '2021'}};
}

# ---- what the programs say --------------------------------------------------------

# The lines that a command prints, as lists of fields.
sub records {
	my ($command) = @_;
	my @out;

	open my $f, '-|:encoding(UTF-8)', "PATH='$bin':\$PATH && $command" or die;
	while (<$f>) {
		chomp;
		push @out, [split /\t/, $_, -1];
	}
	close $f;
	die "sums.pl: $command: status $?\n" if $? >> 8 > 1;
	return @out;
}

# Reads what giar-tsv says of each cell into {state}, and where its row stands into {line}.
sub read_states {
	my (%report) = map { $_->{name} => $_ } @{$_[0]};
	for (records("giar-tables @files 2>'$tmp/err' | giar-tsv -H 2>'$tmp/err'")) {
		my ($name, $table, $row, $col, $value, $state, $line) = @$_[0, 4 .. 7, 9, 10];
		my $key = "$table $row $col";
		$report{$name}{state}{$key} = $state;
		$report{$name}{line}{"$table $row"} = $line;
	}
}

# The findings, by report: "rule table row col expected found line" -> hint.
sub read_findings {
	my (%report) = map { $_->{name} => $_ } @{$_[0]};
	for (records('giar-lint -T -H -r ' . join(',', @RULES) .
	    " @files 2>'$tmp/err'")) {
		my ($name, $line, undef, $rule, $table, $row, $col, $want, $got, $text) = @$_;
		my ($hint) = $text =~ /; all would hold if (.*)/;
		$report{$name}{found}{"$rule $table $row $col $want $got $line"} = $hint // '';
	}
}

# ---- sums -------------------------------------------------------------------------

# The sums of a report: {rule, parts, whole, at, low}, lists of keys.
sub sums_of {
	my ($report) = @_;
	my @rows = map { $_->[0] } rows3($report->{options}{form} =~ /2019$/ ? '2019' : '2021');
	my @outcomes = grep { /^3\.[1-6]/ } @rows;
	my @sums;

	for my $col (@SIX, 'total') {
		my $sum = sub {
			my ($rule, $at, $parts, $whole) = @_;
			push @sums, {rule => $rule, at => "3 $at $col",
			    parts => [map { "3 $_ $col" } @$parts], whole => [map { "3 $_ $col" } @$whole]};
		};
		$sum->('balance', '3.7', [1, 2], ['3.7', 4]);
		$sum->('outcome-total', '3.7', \@outcomes, ['3.7']);
		for my $group (grep { $report->{cell}{"3 $_ total"}{added} } qw(3.3 3.4 3.5 3.6)) {
			$sum->('group-subtotal', $group, [grep { /^\Q$group\E\./ } @rows], [$group]);
		}
	}
	for my $row (@rows) {
		my @parts = map { "3 $row $_" } @SIX;
		push @sums, {rule => 'row-total', at => "3 $row total", parts => \@parts,
		    whole => ["3 $row total"]};
		push @sums, {rule => 'group-subtotal', at => "3 $row subtotal",
		    parts => [@parts[1 .. 5]], whole => ["3 $row subtotal"]}
		    if $report->{cell}{"3 $row subtotal"};
	}
	for my $group (@GROUPS4) {
		my @keys = map { "4 $group $_->[0]" } @RESULTS;
		push @sums, {rule => 'review-total', at => $keys[4], parts => [@keys[0 .. 3]],
		    whole => [$keys[4]]};
	}
	for my $row ('rules', 'normative') {
		push @sums, {rule => 'in-force-low', at => "2.1 $row in-force", low => 1,
		    parts => ["2.1 $row issued"], whole => ["2.1 $row in-force"]};
	}
	return @sums;
}

# The two sides of a sum, as numbers; none if it cannot be checked.
sub sides {
	my ($sum, $v) = @_;
	my @side;

	for my $keys (@$sum{qw(parts whole)}) {
		my ($n, $any) = (0, 0);
		for (@$keys) {
			return unless defined $v->{$_} && $v->{$_} ne '?';
			$any++ if $v->{$_} ne '';
			$n += $v->{$_} || 0;
		}
		return unless $any;
		push @side, $n;
	}
	return @side;
}

sub fails {
	my ($sum, $v) = @_;
	my @side = sides($sum, $v);
	return @side && ($sum->{low} ? $side[0] > $side[1] : $side[0] != $side[1]) ? @side : ();
}

# ---- where the fault sits ---------------------------------------------------------

# The value that the cell would have to have, for the sum to hold.
sub needed {
	my ($sum, $v, $key) = @_;
	my @side = sides($sum, {%$v, $key => $v->{$key} || 0});
	my $sign = (grep { $_ eq $key } @{$sum->{parts}}) ? 1 : -1;
	return @side ? ($v->{$key} || 0) - $sign * ($side[0] - $side[1]) : -1;
}

# Is all well with those changes? in: key -> sums.
sub holds {
	my ($in, $v, $failing, $change) = @_;
	my %now = (%$v, %$change);
	my %mended = map { $_ => 1 } map { @{$in->{$_}} } keys %$change;

	return 0 if grep { !$mended{$_} } @$failing;
	return !grep { fails($_, \%now) } map { @{$in->{$_}} } keys %$change;
}

# By how much a cell may have to change: what sums are off by, what two of them are off by
# together, or little.
sub steps {
	my @off = map { $_->[0] - $_->[1] } @_;
	my %step = map { $_ => 1 } -3 .. 3, map { ($_, -$_) } @off;

	for my $a (@off) {
		$step{$a + $_} = $step{$a - $_} = $step{-$a - $_} = 1 for @off;
	}
	delete $step{0};
	return sort { $a <=> $b } keys %step;
}

# Tries values of a cell of a sum that fails; what fails then, a second cell must mend.
sub changes {
	my ($sums, $v) = @_;
	my (%in, %one, %two);
	my @failing = grep { fails($_, $v) } @$sums;

	for my $sum (@$sums) {
		next if grep { !defined $v->{$_} || $v->{$_} eq '?' } @{$sum->{parts}}, @{$sum->{whole}};
		push @{$in{$_}}, $sum for @{$sum->{parts}}, @{$sum->{whole}};
	}
	return if !@failing || @failing > 12;
	for my $key (@{$failing[0]{parts}}, @{$failing[0]{whole}}) {
		my $value = needed($failing[0], $v, $key);
		$one{"$key=$value"} = {$key => $value}
		    if $value >= 0 && holds(\%in, $v, \@failing, {$key => $value});
	}
	return values %one if %one;
	my @steps = steps(map { [fails($_, $v)] } @failing);
	for my $first (@{$failing[0]{parts}}, @{$failing[0]{whole}}) {
		my %first = map { $_ => 1 } @{$in{$first}};
		my @others = grep { !$first{$_} } @failing;
		next if @others > 5;
		for my $value (map { ($v->{$first} || 0) + $_ } @steps) {
			next if $value < 0;
			my %now = (%$v, $first => $value);
			my @left = (@others, grep { fails($_, \%now) } @{$in{$first}});
			next if !@left || @left > 5;
			for my $second (@{$left[0]{parts}}, @{$left[0]{whole}}) {
				my $need = needed($left[0], \%now, $second);
				next if $second eq $first || $need < 0 ||
				    $need == ($v->{$second} || 0) && $v->{$second} ne '';
				my %change = ($first => $value, $second => $need);
				$two{join ' ', map { "$_=$change{$_}" } sort keys %change} = \%change
				    if holds(\%in, $v, \@failing, \%change);
				return values %two if keys %two > 1;
			}
		}
	}
	return values %two;
}

# What giar-lint says is to be in the order of the form, names as here: col=value ...
sub columns_of {
	my ($change) = @_;
	my ($table) = map { /^(\S+)/ } keys %$change;
	my %label = $table eq '4' ? map { @$_ } @RESULTS : (%APPLICANT, subtotal => '小计');
	return join ' ', sort map { my ($col) = / (\S+)$/; "$label{$col}=$change->{$_}" } keys %$change;
}

sub columns_in {
	my ($hint) = @_;
	my @out;
	my @cells = split / and /, $hint;
	my $value;
	for (reverse @cells) {
		$value = $1 if s/ were (\d+)$//;
		s/.* × //;
		push @out, "$_=$value";
	}
	return join ' ', sort @out;
}

# ---- main -------------------------------------------------------------------------

my %n = (findings => 0, hints => 0, wrong => 0);

sub complain {
	my ($report, @what) = @_;
	my %o = %{$report->{options}};
	delete @o{qw(break title-lines)};
	print join(' ', "wrong: report.pl", map { "--$_ '$o{$_}'" } sort keys %o), "\n",
	    map { "  $_\n" } @what;
	$n{wrong}++;
}

# What a reader takes from the report: key -> value, '' for a blank, '?' for one in doubt.
sub values_of {
	my ($report) = @_;
	my %v;

	for my $cell (values %{$report->{cell}}) {
		my $state = $cell->{added} ? 'ok' : $report->{state}{$cell->{key}} // 'absent';
		$v{$cell->{key} || $cell->{added}} = $cell->{v} eq '' && $state ne 'ambiguous' ? '' :
		    $state eq 'ok' ? $cell->{v} : '?' if $state ne 'absent';
	}
	return \%v;
}

sub judge {
	my ($report) = @_;
	my $v = values_of($report);
	my @sums = sums_of($report);
	my $found = $report->{found} || {};
	my %doubt = map { /^(\S+)/ ? ($1 => 1) : () } grep { $v->{$_} eq '?' } keys %$v;
	my (%want, %hint, @wrong);

	for my $sum (@sums) {
		my @side = fails($sum, $v) or next;
		my ($at) = $sum->{at} =~ /^(\S+ \S+)/;
		my $line = $report->{line}{$at};
		# giar-tsv does not tell of a row that a report adds.
		($line) = map { / (\d+)$/ } grep { /^\S+ $at / } keys %$found if !defined $line;
		my $key = "$sum->{rule} $sum->{at} @side " . ($line // '?');
		$want{$key} = 1;
		push @wrong, "not found: $key" if !exists $found->{$key} &&
		    !($sum->{rule} eq 'group-subtotal' && $doubt{3});
	}
	push @wrong, map { "found: $_" } grep { !$want{$_} } grep { !$report->{told} || !/^group/ }
	    keys %$found;
	$n{findings} += keys %want;
	complain($report, sort @wrong) if @wrong;
	return if @wrong || $doubt{3};
	for my $table (3, 4) {
		my @of = grep { $_->{at} =~ /^$table / } @sums;
		my @changes = changes(\@of, $v);
		my $want = @changes == 1 ? columns_of($changes[0]) : '';
		for my $key (grep { /^\S+ $table / } keys %$found) {
			my $hint = columns_in($found->{$key});
			$n{hints}++ if $hint ne '';
			complain($report, "$key", "hint: $hint", "want: $want") if $hint ne $want;
		}
	}
}

sub make_reports {
	my ($seed, $count) = @_;
	my @reports;

	for my $n (0 .. $count - 1) {
		my %o = report_options($seed, $n);
		my $r = make_report(%o);
		$r->{options} = \%o;
		$r->{name} = sprintf 'report%05d', $n;
		$r->{cell} = {map { ($_->{key} || $_->{added}) => $_ } @{$r->{cells}}, @{$r->{added}}};
		push @reports, $r;
	}
	write_stream(\@reports);
	return @reports;
}

sub main {
	binmode STDOUT, ':encoding(UTF-8)';
	die "usage: sums.pl SEED COUNT | FILE ...\n" if !@ARGV;
	$bin = `cd '$bin' && pwd`;
	chomp $bin;
	my @reports;
	if ($ARGV[0] =~ /^\d+$/) {
		@reports = make_reports(@ARGV);
	} else {
		@reports = map { read_report($_) } @ARGV;
		@files = map { "'$_'" } @ARGV;
	}
	read_states(\@reports);
	read_findings(\@reports);
	judge($_) for @reports;
	printf "reports %d findings $n{findings} hints $n{hints} wrong $n{wrong}\n", scalar @reports;
	return $n{wrong} ? 1 : 0;
}

exit main();
