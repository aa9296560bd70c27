#!/usr/bin/perl
# report.pl: makes up an annual report in one of the layouts that converters leave behind,
# and the figures that a careful reader takes from it. See usage() at the end.
#
# The labels are those of the two forms; organs, figures and prose are invented. The same
# options give the same bytes: chance comes from a generator of our own.
#
# The truth file: table row col value unit, a line a cell. An empty value is a blank
# cell, "*" one that the text does not decide.

use strict;
use warnings;
use utf8;
use Encode qw(decode);
use FindBin qw($Bin);
use Getopt::Long qw(:config no_ignore_case);
use lib $Bin;
use Forms qw(%TABLES2 @SIX %APPLICANT $RELATION $DONE rows3 @RESULTS @GROUPS4 %WORDING);

# ---- invention --------------------------------------------------------------------

my @CITIES = qw(青岚市 松澜市 云嶂市 望溪市 雁泽市 梧岭市);
my @PARTS = ('', qw(东篱区 柳汀区 临渡区 白苇县 桐坞县));
my @ORGANS = qw(水务局 教育局 民政局 统计局 交通运输局 林业局 人民政府办公室 市场监督管理局);

my @INTRO = (
	'现将ORG在YEAR年做的事情和数字公布于下。',
	'本报告说明ORG在YEAR年怎样把该让群众知道的事情讲清楚。',
);
my @ITEMS = (
	['主动公开', '门户网站全年更新POSTS条消息，多半是办事须知和项目进度。',
	    '公告栏和网站一起发布通知POSTS条，附上了联系电话。'],
	['依申请公开', '窗口把每份来件当天登记，逐件告知结果。',
	    '办公室指定一人收件，到期前三天提醒承办科室。'],
	['政府信息管理', '旧文件清理了一遍，失效的标出了日期。',
	    '文件起草时就写明能否公开和理由。'],
	['平台建设', '网站换了检索程序，手机上也能打开附件。',
	    '公众号菜单减为三项，常用表格放在首位。'],
	['监督保障', '两次邀请街坊代表看栏目、提意见，照单改完。',
	    '新来的同事都上了半天课，课后有测验。'],
);
my @FAULTS = (
	'栏目名称不统一，老人不易找到。今年打算合并栏目，附上大字版。',
	'有的答复写得太长，看不出结论。今年起先写结论，再写理由。',
);
my @LAST = ('无。', '无其他事项。', '本年没有发出收费通知。');

# ---- options ----------------------------------------------------------------------

my %o = (layout => 'tabsN', form => '2021', seed => 1, fill => 'sparse', digits => 2,
    'title-lines' => 1, variant => '', break => '');
my %on;		# the variants asked for
my $state;	# of chance

# A number from 0 to n - 1.
sub pick {
	my ($n) = @_;
	$state = $state * 48271 % 2147483647;
	return $state % $n;
}

sub one_of {
	return $_[pick(scalar @_)];
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
	for my $row (values %v) {
		$row->{subtotal} += $row->{$_} for @SIX[1 .. 5];
	}
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

# Table 3 as rows of cells. Rows and columns that are in no form have no code.
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
			push @{$r->{cells}}, cell($single ? '' : $r->{v}{$col}, '件',
			    key => $r->{code} && $col ne 'subtotal' ? "3 $r->{code} $col" : '');
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
		push @out, {code => '', labels => [$DONE, $group, '小计'], v => {%sum}};
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

# ---- tables as rows of fields -----------------------------------------------------
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

# ---- writers: rows to lines -------------------------------------------------------

my (@lines, $title, $page);

sub write_break {
	my ($head) = @_;
	$page++;
	push @lines, '';
	push @lines, one_of("- $page -", "— $page —", "$page/5", "第 $page 页") if $on{'page-no'};
	push @lines, "\f" . ($on{'run-head'} ? $title : '') if $on{ff};
	push @lines, $title if $on{'run-head'} && !$on{ff};
	push @lines, '' if $on{'page-no'} || $on{'run-head'};
	write_rows(@$head) if $on{'head-again'};
}

sub write_rows {
	my (@rows) = @_;
	my @head = grep { $_->{code} eq 'head' } @rows;

	for my $r (@rows) {
		if ($r->{code} eq 'break') {
			write_break(\@head);
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
	push @lines, $line;
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
		next if $s eq '' && !$tab;
		$s =~ s/^(.{3})(.{3,})/$1\n$2/ if $on{wrap} && !ref $r->{f}[$i] && pick(2);
		write_break([]) if $on{'break-row'} && @cells == 7 && $i == $middle && !pick(8);
		push @lines, split /\n/, "$tab$s";
	}
	push @lines, '' unless $o{layout} eq 'stacked-flat';
}

# ---- the report -------------------------------------------------------------------

my %LAYOUT3 = (tabs9 => \&tabs9, tabs10 => \&tabs10, tabs11 => \&tabs11, tabsN => \&tabsN,
    stacked => \&plain_rows, 'stacked-bare' => \&plain_rows, 'stacked-flat' => \&plain_rows);

sub heading {
	my ($text) = @_;
	my @marks = $on{md} ? ('## ', '') : $on{mixed} ? ('#' x (2 + pick(3)) . ' ', '') :
	    $on{bold} ? ('**', '**') : ('', '');
	push @lines, '', "$marks[0]$text$marks[1]", '';
}

sub write_table2 {
	my ($table, @rows) = @_;
	my ($code, $name, $cols) = @$table;
	my $tabs = $o{layout} =~ /^tabs/;
	my @out = ([label($name)], [label('信息内容'), map { label($_->[1]) } @$cols],
	    map { [label($_->[0]), @$_[1 .. $#$_]] } @rows);

	for my $f (@out) {
		push @$f, $on{repeat} ? $f->[-1] : '' while $tabs && @$f < 4;
	}
	write_rows(map { row('', 0, @$_) } @out);
}

sub write_table3 {
	my @rows = $LAYOUT3{$o{layout}}->(leads(@_));

	if ($on{break} && !grep { $_->{code} eq 'break' } @rows) {
		splice @rows, 8 + pick(12), 0, page_break();
	}
	@rows = cut_label('3.3.3', @rows) if $on{cut};
	write_rows(@rows);
}

sub write_table4 {
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

sub prose {
	my ($org, $year, $s) = @_;
	my $posts = 20 + pick(300);
	$s =~ s/ORG/$org/g;
	$s =~ s/YEAR/$year/g;
	$s =~ s/POSTS/$posts/g;
	return $s;
}

sub write_opening {
	my ($org, $year) = @_;
	my $name = '政府信息公开工作年度报告';
	my $date = $on{spaces} ? "$year 年" : "${year}年";
	my $mark = $on{md} || $on{mixed} ? '# ' : '';
	my $old = $on{'year-first'} ? "$date$org" : "$org$date";

	$title = "$old$name";
	push @lines, '', $o{'title-lines'} == 2 ? ("$mark$old", $name) : "$mark$title";
	heading('一、总体情况');
	push @lines, prose($org, $year, one_of(@INTRO));
	push @lines, '', '本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请' .
	    '情况”“政府信息公开行政复议、行政诉讼情况”“存在的主要问题及改进情况”“其他需要' .
	    "报告的事项”六部分组成，统计期限为${year}年1月1日至${year}年12月31日。" if $on{traps};
	my $n = 0;
	for my $item (@ITEMS) {
		my ($name, @say) = @$item;
		my $no = '（' . substr('一二三四五', $n++, 1) . '）';
		my $say = prose($org, $year, one_of(@say));
		push @lines, '', $on{bold} || $on{'run-in'} ? "**$no$name。**$say" :
		    ("$no$name", '', $say);
	}
	push @lines, '', '三、主动公开工作情况', '', '公告 12 条，通知 7 条。' if $on{traps};
}

sub write_ending {
	my ($org, $year) = @_;

	heading('五、存在的主要问题及改进情况');
	push @lines, one_of(@FAULTS);
	heading('六、其他需要报告的事项');
	push @lines, one_of(@LAST);
	my $day = 5 + pick(20);
	push @lines, '', ' ' x 24 . $org, '', ' ' x 24 . ($year + 1) . "年1月${day}日"
	    unless $on{unsigned};
}

sub write_truth {
	my (@cells) = @_;
	open my $f, '>:encoding(UTF-8)', $o{truth} or die "report.pl: $o{truth}: $!\n";
	print $f "table\trow\tcol\tvalue\tunit\n";
	for my $c (grep { $_->{key} } @cells) {
		print $f join("\t", split(/ /, $c->{key}), $c->{v}, $c->{u}), "\n";
	}
	close $f or die "report.pl: $o{truth}: $!\n";
}

sub usage {
	die "usage: report.pl [--layout NAME] [--form 2019|2021|2019+2021] [--seed N]\n" .
	    "    [--fill zero|full|sparse|blank|single] [--digits D] [--truth FILE]\n" .
	    "    [--org NAME] [--year YEAR] [--title-lines 1|2] [--variant LIST]\n" .
	    "    [--break balance|outcome-total|row-total|review-total]\n" .
	    "layouts: @{[sort keys %LAYOUT3]}\n" .
	    "variants of cells: holes signs dash wide group units zeros change\n" .
	    "of labels: labels spaces half quotes wrap repeat\n" .
	    "of rows: subcol subrow strip shift4\n" .
	    "of pages: break break-row cut ff page-no head-again run-head\n" .
	    "of the text: md mixed bold run-in year-first traps unsigned crlf bom\n";
}

my %VARIANT = map { $_ => 1 } qw(holes signs dash wide group units zeros change labels spaces
    half quotes wrap repeat subcol subrow strip shift4 break break-row cut ff page-no head-again
    run-head md mixed bold run-in year-first traps unsigned crlf bom);

sub options {
	GetOptions(\%o, qw(layout=s form=s seed=i fill=s digits=i truth=s org=s year=i title-lines=i
	    variant=s break=s)) && !@ARGV or usage();
	%on = map { $_ => 1 } split /,/, $o{variant};
	usage() if !$LAYOUT3{$o{layout}} || $o{form} !~ /^(2019|2021)(\+(2019|2021))?$/ ||
	    $o{fill} !~ /^(zero|full|sparse|blank|single)$/ || $o{digits} !~ /^[1-9]$/ ||
	    $o{break} !~ /^(|(balance|outcome|row|review)(-total)?)$/ ||
	    grep { !$VARIANT{$_} } keys %on;
	$state = 1 + ($o{seed} * 7919 + 17) % 2147483646;
	pick(2) for 1 .. 10;
}

sub main {
	options();
	my ($form2, $form3) = $o{form} =~ /^(\d+)\+?(\d*)$/;
	$form3 ||= $form2;
	my $year = $o{year} || ($o{form} eq '2019' ? 2019 + pick(2) : 2021 + pick(4));
	my $org = defined $o{org} ? decode('UTF-8', $o{org}) :
	    one_of(@CITIES) . one_of(@PARTS) . one_of(@ORGANS);
	my @tables2 = map { [$_, table2($_)] } @{$TABLES2{$form2}};
	my @rows3 = table3($form3);
	my @cells4 = table4();

	write_opening($org, $year);
	heading('二、主动公开政府信息情况');
	write_table2(@$_) for @tables2;
	heading('三、收到和处理政府信息公开申请情况');
	push @lines, '窗口全年接待来访 86 人次，其中现场看件 3 次，7 件材料当场复印。', ''
	    if $on{traps};
	write_table3(@rows3);
	heading($form3 eq '2019' ? '四、政府信息公开行政复议、行政诉讼情况' :
	    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况');
	write_table4(@cells4);
	write_ending($org, $year);

	binmode STDOUT, ':encoding(UTF-8)';
	print "\x{FEFF}" if $on{bom};
	print $_, $on{crlf} ? "\r\n" : "\n" for @lines;
	write_truth((map { map { @$_[1 .. $#$_] } @$_[1 .. $#$_] } @tables2),
	    (map { @{$_->{cells}} } @rows3), @cells4) if defined $o{truth};
}

main();
