#!/usr/bin/perl
# document.pl: makes up an annual report as a document, to be put through converters: a
# web page (--to html) or a text for a word processor (--to fodt), with the tables as they
# are really marked up. See usage() at the end.
#
# The labels are those of the two forms; organs, figures and prose are invented. The same
# options give the same bytes: chance comes from a generator of our own. --truth writes
# what the document says, a line a cell, in check.pl's format.

use strict;
use warnings;
use utf8;
use FindBin qw($Bin);
use Getopt::Long qw(:config no_ignore_case);
use lib $Bin;
use DocumentText;
use DocumentWeb;
use Forms qw(%TABLES2 @SIX %APPLICANT $RELATION rows3 @RESULTS @GROUPS4);

# ---- options ----------------------------------------------------------------------

my %o = (form => '2021', seed => 1, fill => 'sparse', digits => 2, look => '', to => 'html');
my %on;		# the looks asked for
my $state;	# of chance

# A number from 0 to n - 1.
sub pick {
	my ($n) = @_;
	$state = $state * 48271 % 2147483647;
	return int($state / 7) % $n;
}

sub one_of {
	return $_[pick(scalar @_)];
}

# ---- figures ----------------------------------------------------------------------

# One figure: of sparse ones three in four are 0, full ones have 1 to --digits digits.
sub figure {
	return 0 if $o{fill} eq 'zero' || $o{fill} eq 'blank' || $o{fill} eq 'sparse' && pick(4);
	return pick(10 ** (1 + pick($o{digits})));
}

# Table 3: row -> column -> figure, so that all relations hold.
sub figures3 {
	my ($form) = @_;
	my @outcomes = grep { /^3\.[1-6]/ } map { $_->[0] } rows3($form);
	my %v;

	for my $col (@SIX) {
		$v{$_}{$col} = figure() for @outcomes;
		$v{'3.7'}{$col} += $v{$_}{$col} for @outcomes;
		$v{4}{$col} = figure();
		my $all = $v{'3.7'}{$col} + $v{4}{$col};
		my $old = figure();
		$v{2}{$col} = $old < $all ? $old : $all;
		$v{1}{$col} = $all - $v{2}{$col};
	}
	for my $row (values %v) {
		$row->{subtotal} += $row->{$_} for @SIX[1 .. 5];
		$row->{total} = $row->{natural} + $row->{subtotal};
	}
	return \%v;
}

my @truth;
my @SIGNS = ('/', '-', '—', '无', '');

# A cell with a figure as the document prints it; without a key it is in neither form.
sub value {
	my ($v, $key, $unit) = @_;
	my $empty = $o{fill} eq 'blank' || !$v && ($o{fill} eq 'sparse' || $on{slash} && pick(2));
	my $s = $empty ? $on{slash} ? '/' : $on{signs} ? one_of(@SIGNS) : '' : $v;

	push @truth, join "\t", split(/ /, $key), $empty ? '' : $v, $unit if $key;
	1 while $on{group} && $s =~ s/^(-?\d+)(\d{3})(?!\d)/$1,$2/;
	return {t => $s, value => 1};
}

# ---- tables: rows of cells {t => text, cols => n, rows => n} ----------------------

sub label {
	my ($t, $cols, $rows) = @_;
	return {t => $t, cols => $cols || 1, rows => $rows || 1};
}

sub table2 {
	my ($table) = @_;
	my ($code, $title, $cols, $rows) = @$table;
	my $last = 4 - @$cols;		# columns that the last one covers
	my @widths = map { $_ == $#$cols ? $last : 1 } 0 .. $#$cols;
	my @out = ([label($title, 4)],
	    [label('信息内容'), map { label($cols->[$_][1], $widths[$_]) } 0 .. $#$cols]);

	for my $r (@$rows) {
		my @v = map { $_->[0] eq 'change' ? pick(7) - 3 : figure() } @$cols;
		$v[2] += $v[0] if $code eq '2.1';
		$v[0] .= '.25' if $code eq '2.8' && @$cols == 1 && $v[0];
		my @cells = map { value($v[$_], "$code $r->[0] $cols->[$_][0]", $cols->[$_][2]) }
		    0 .. $#$cols;
		$cells[-1]{cols} = $last;
		push @out, [label($r->[1]), @cells];
	}
	return @out;
}

# The three rows of table 3's head.
sub head3 {
	my ($levels) = @_;
	my @legal = map { label($APPLICANT{$_}) } @SIX[1 .. 5], $on{subcol} ? 'subtotal' : ();
	my $corporate = label('法人或其他组织', scalar @legal);
	my @groups = (label('自然人', 1, 2), $corporate);
	my $total = label('总计', 1, 2);
	return ([label($RELATION, $levels, 3), label('申请人情况', 2 + @legal)],
	    [$on{first} ? ($total, @groups) : (@groups, $total)], [@legal]);
}

# The rows of table 3; with looks subrow one more behind each group of items.
sub rows_of3 {
	my ($form) = @_;
	my $v = figures3($form);
	my (@out, %sum);

	for my $r (rows3($form)) {
		my ($code, @labels) = @$r;
		if ($on{subrow} && %sum && (@labels < 3 || $labels[1] ne $out[-1]{labels}[1])) {
			my @group = @{$out[-1]{labels}}[0, 1];
			push @out, {code => '', labels => [@group, '小计'], v => {%sum}};
			%sum = ();
		}
		push @out, {code => $code, labels => [@labels], v => $v->{$code}};
		next if @labels < 3;
		$sum{$_} += $v->{$code}{$_} for keys %{$v->{$code}};
	}
	return @out;
}

sub cells3 {
	my ($r) = @_;
	my @cols = (@SIX, $on{subcol} ? 'subtotal' : ());
	my @out;

	@cols = $on{first} ? ('total', @cols) : (@cols, 'total');

	for my $col (@cols) {
		my $key = $r->{code} && $col ne 'subtotal' ? "3 $r->{code} $col" : '';
		push @out, value($r->{v}{$col}, $key, '件');
	}
	return @out;
}

# Rows of table 3, groups as cells that cover many rows, as the decree prints them.
sub body3 {
	my (@rows) = @_;
	my (%under, @out);

	for my $r (@rows) {
		my @l = @{$r->{labels}};
		$under{join "\n", @l[0 .. $_]}++ for 0 .. $#l - 1;
	}
	if ($on{unspanned} || $on{repeated}) {
		return map { [bare3($_, \%under), cells3($_)] } @rows;
	}
	for my $r (@rows) {
		my @l = @{$r->{labels}};
		my @lead;
		for my $i (0 .. $#l) {
			my $path = join "\n", @l[0 .. $i];
			next if $i < $#l && !$under{$path};
			push @lead, $i == $#l ? label($l[$i], 3 - $i) : label($l[$i], 1, $under{$path});
			$lead[-1]{group} = 1 if $i == 0 && $#l;
			$under{$path} = 0;
		}
		push @out, [@lead, cells3($r)];
	}
	return @out;
}

# The labels of a row where no cell covers another: a group stands on its first row alone
# (look unspanned) or on each.
sub bare3 {
	my ($r, $under) = @_;
	my @l = @{$r->{labels}};
	my @lead;

	for my $i (0 .. 2) {
		my $at = $i < $#l ? $i : $#l;
		my $path = join "\n", @l[0 .. $at];
		my $said = $i > $#l || $i < $#l && !$under->{$path};
		push @lead, label($said && $on{unspanned} ? '' : $l[$at]);
		$under->{$path} = 0;
	}
	return @lead;
}

# With one column of labels: a group's name is a row that has no figures.
sub flat3 {
	my ($form) = @_;
	my @out = head3(1);
	my %seen;

	for my $r (rows_of3($form)) {
		my @l = @{$r->{labels}};
		my $wide = 7 + ($on{subcol} ? 1 : 0);
		for my $name (@l[0 .. $#l - 1]) {
			push @out, [label($name), map { label('') } 1 .. $wide] if !$seen{$name}++;
		}
		push @out, [label($l[-1]), cells3($r)];
	}
	return @out;
}

# The three groups of table 4: their labels, and the cells of each.
sub groups4 {
	my @out;

	for my $group (@GROUPS4) {
		my @n = map { figure() } 1 .. 4;
		my $i = 0;
		push @out, [map { value($_, "4 $group $RESULTS[$i++][0]", '件') }
		    @n, $n[0] + $n[1] + $n[2] + $n[3]];
	}
	return @out;
}

# Table 4, a list of tables, each its layout's name and its rows: the form's, or with look rows
# a row a group, or with look pieces a table for each of the form's two upper labels.
sub tables4 {
	my @five = map { label($_->[1]) } @RESULTS;
	my @tall = map { label($_->[1], 1, 2) } @RESULTS;
	my @two = ('未经复议直接起诉', '复议后起诉');
	my ($review, @suits) = groups4();

	if ($on{rows}) {
		my @rows = map { [label($two[$_]), @{$suits[$_]}] } 0, 1;
		unshift @{$rows[0]}, label('行政诉讼', 1, 2);
		return ['rows4', [label('类别', 2), @five], [label('行政复议', 2), @$review], @rows];
	}
	my @upper = map { label($_, 5) } @two;
	my @all = (@$review, map { @$_ } @suits);
	return (['review4', [label('行政复议', 5)], \@five, $review],
	    ['suits4', [label('行政诉讼', 10)], \@upper, [@five, @five], [@all[5 .. 14]]]) if $on{pieces};
	return ['table4', [label('行政复议', 5), label('行政诉讼', 10)], [@tall, @upper],
	    [@five, @five], \@all];
}

# ---- the report -------------------------------------------------------------------

# A list of {kind => title, heading, para, text => its text}, and of {kind => table,
# name => its layout, rows => its rows, widths => in tenths of a millimetre}.
my @doc;

my @PROSE = (
	'门户网站全年更新 317 条消息，多半是办事须知，其中 28 条附有图解，19 条译成外文。',
	'窗口把每份来件当天登记。全年接待来访 86 人次，现场看件 3 次，7 件材料当场复印。',
	'旧文件清理了两遍，失效的 12 件标出了日期，仍管用的 54 件重排了目录。',
	'网站换了检索程序，打开一页平均只要 0.8 秒，比上年快 40%，手机上也能看附件。',
	'两次邀请街坊代表看栏目、提意见，共 15 人到场，提了 9 条，照单改完 8 条。',
);

# The widths of columns where paper is 1700 wide.
my %WIDTHS = (table2 => [500, 400, 400, 400], table3 => [140, 220, 500, (120) x 7],
    flat3 => [860, (120) x 7], table4 => [(113) x 15], rows4 => [200, 400, (220) x 5],
    review4 => [(340) x 5], suits4 => [(170) x 10]);

sub widths {
	my ($name) = @_;
	my @w = @{$WIDTHS{$name}};
	push @w, 120 if $on{subcol} && $name =~ /3/;
	@w = (60, 120, 160, (80) x (@w - 3)) if $on{narrow} && $name eq 'table3';
	@w = (55) x 15 if $on{narrow} && $name eq 'table4';
	return @w;
}

sub say_text {
	my ($kind, $text) = @_;
	push @doc, {kind => $kind, text => $text};
}

sub say_table {
	my ($name, @rows) = @_;
	push @doc, {kind => 'table', name => $name, rows => \@rows, widths => [widths($name)],
	    head => $name =~ /3$/ && $on{thead} ? 3 : 0};
}

# Table 3; with look split it is cut in two tables, of which the second has no head.
sub say_table3 {
	my ($form) = @_;
	return say_table('flat3', flat3($form)) if $on{flat};
	my @rows = rows_of3($form);
	my @rest = splice @rows, $on{split} ? 5 + pick(15) : scalar @rows;

	say_table('table3', head3(3), body3(@rows));
	return if !@rest;
	say_table('table3', body3(@rest));
	$doc[-1]{head} = 0;
}

sub prose {
	my ($n) = @_;
	say_text('para', one_of(@PROSE)) for 1 .. $n;
}

sub report {
	my ($form2, $form3) = $o{form} =~ /^(\d+)\+?(\d*)$/;
	$form3 ||= $form2;
	my $year = $form3 eq '2019' ? 2019 + pick(2) : 2021 + pick(4);
	my $org = one_of(qw(青岚市 松澜市 云嶂市 望溪市)) .
	    one_of('', '东篱区', '柳汀区', '临渡区') . one_of(qw(水务局 教育局 民政局 林业局));
	my $title = "$org${year}年政府信息公开工作年度报告";

	say_text('title', $title);
	say_text('heading', '一、总体情况');
	say_text('para', "现将${org}在${year}年做的事情和数字公布于下。");
	prose($on{prose} ? 4 + pick(30) : 1);
	say_text('heading', '二、主动公开政府信息情况');
	prose(1) if $on{prose};
	my @two = map { [table2($_)] } @{$TABLES2{$form2}};
	say_table('table2', @$_) for $on{apart} ? @two : [map { @$_ } @two];
	say_text('heading', '三、收到和处理政府信息公开申请情况');
	prose(1) if $on{prose};
	say_table3($form3);
	prose(1) if $on{prose};
	say_text('heading', '四、政府信息公开行政复议、行政诉讼情况');
	say_table(@$_) for tables4();
	say_text('heading', '五、存在的主要问题及改进情况');
	say_text('para', '有的答复太长，看不出结论。今年起先写结论，再写理由。');
	prose(1) if $on{prose};
	say_text('heading', '六、其他需要报告的事项');
	say_text('para', '无其他事项。');
	return $title;
}

# -----------------------------------------------------------------------------------

sub write_truth {
	open my $f, '>:encoding(UTF-8)', $o{truth} or die "document.pl: $o{truth}: $!\n";
	print $f "table\trow\tcol\tvalue\tunit\n", map { "$_\n" } @truth;
	close $f or die "document.pl: $o{truth}: $!\n";
}

my @LOOKS = qw(a5 apart big border0 br cols divs first flat group narrow nbsp nested office page
    page-no paras pieces prose repeated rows run-head serif signs slash small split subcol subrow
    thead unspanned vertical);

sub usage {
	die "usage: document.pl [--to html|fodt] [--form 2019|2021|2019+2021] [--seed N]\n" .
	    "    [--fill zero|full|sparse|blank] [--digits D] [--truth FILE] [--look LIST]\n" .
	    "looks: @LOOKS\n";
}

sub main {
	GetOptions(\%o, qw(to=s form=s seed=i fill=s digits=i truth=s look=s)) && !@ARGV or usage();
	%on = map { $_ => 1 } split /,/, $o{look};
	my %look = map { $_ => 1 } @LOOKS;
	usage() if $o{form} !~ /^(2019|2021)(\+(2019|2021))?$/ || $o{to} !~ /^(html|fodt)$/ ||
	    $o{fill} !~ /^(zero|full|sparse|blank)$/ || $o{digits} !~ /^[1-8]$/ ||
	    grep { !$look{$_} } keys %on;
	$state = 1 + ($o{seed} * 7919 + 17) % 2147483646;
	pick(2) for 1 .. 10;
	my $title = report();
	binmode STDOUT, ':encoding(UTF-8)';
	print $o{to} eq 'html' ? DocumentWeb::page($title, \%on, @doc) :
	    DocumentText::text($title, \%on, @doc);
	write_truth() if defined $o{truth};
}

main();
