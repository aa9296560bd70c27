# A made-up annual report in one of the layouts that converters leave behind. The labels
# are those of the two forms; organs, figures and prose are invented.

package Report;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Aligned qw(aligned);
use Drawn qw(draw_grid draw_box draw_links draw_dump);
use Figures qw(%o %on begin pick one_of choice table2 table3 table4);
use Forms qw(%TABLES2);
use Marked qw(pipes html2text bars asciidoc csv csv_line dashes html);
use Paper qw(@lines @owners $title begin_paper put begin_table end_table break_page);
use Plain qw(flowing plain);
use Sheet qw(sheets2 sheet3 sheet4 cut_sheet);
use Tabs qw(%TABS write_tabs2 write_tabs3 write_tabs4);

our @EXPORT_OK = qw(make_report @LAYOUTS @VARIANTS);

# How a sheet is written. "cut": a page break makes two of it. "line": what becomes of a
# line of text.
my %SHEETS = (
	pipes => {write => \&pipes, cut => 1},
	html2text => {write => \&html2text, cut => 1},
	bars => {write => \&bars, cut => 1},
	asciidoc => {write => \&asciidoc, cut => 1},
	csv => {write => \&csv, cut => 1, line => \&csv_line},
	dashes => {write => \&dashes, cut => 1},
	html => {write => \&html, cut => 1, line => \&html_line},
	grid => {write => \&draw_grid, cut => 1},
	box => {write => \&draw_box, cut => 1},
	links => {write => \&draw_links, cut => 1},
	dump => {write => \&draw_dump, cut => 1},
	aligned => {write => \&aligned},
	flowing => {write => \&flowing},
	plain => {write => \&plain},
);
our @LAYOUTS = (sort(keys %TABS), sort keys %SHEETS);
our @VARIANTS = qw(holes signs dash wide group units zeros change labels spaces half quotes wrap
    repeat subcol subrow strip shift4 narrow drift cut-figures top scrambled break break-row cut ff
    page-no url head-again run-head md mixed bold run-in year-first traps unsigned crlf bom);

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

# ---- text -------------------------------------------------------------------------

# Lines of text, as the layout has them.
sub say_lines {
	my $as = $SHEETS{$o{layout}}{line};
	put($as ? map { $as->($_) } @_ : @_);
}

sub html_line {
	my ($s) = @_;
	return $s =~ /^\s*$/ ? '' : choice('page', 0, 1) ? "<p>$s</p>" : $s;
}

sub heading {
	my ($text) = @_;
	my @marks = $on{md} ? ('## ', '') : $on{mixed} ? ('#' x (2 + pick(3)) . ' ', '') :
	    $on{bold} ? ('**', '**') : ('', '');
	say_lines('', "$marks[0]$text$marks[1]", '');
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
	say_lines('', $o{'title-lines'} == 2 ? ("$mark$old", $name) : "$mark$title");
	heading('一、总体情况');
	say_lines(prose($org, $year, one_of(@INTRO)));
	say_lines('', '本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请' .
	    '情况”“政府信息公开行政复议、行政诉讼情况”“存在的主要问题及改进情况”“其他需要' .
	    "报告的事项”六部分组成，统计期限为${year}年1月1日至${year}年12月31日。") if $on{traps};
	my $n = 0;
	for my $item (@ITEMS) {
		my ($name, @say) = @$item;
		my $no = '（' . substr('一二三四五', $n++, 1) . '）';
		my $say = prose($org, $year, one_of(@say));
		say_lines('', $on{bold} || $on{'run-in'} ? "**$no$name。**$say" :
		    ("$no$name", '', $say));
	}
	say_lines('', '三、主动公开工作情况', '', '公告 12 条，通知 7 条。') if $on{traps};
}

sub write_ending {
	my ($org, $year) = @_;

	heading('五、存在的主要问题及改进情况');
	say_lines(one_of(@FAULTS));
	heading('六、其他需要报告的事项');
	say_lines(one_of(@LAST));
	my $day = 5 + pick(20);
	say_lines('', ' ' x 24 . $org, '', ' ' x 24 . ($year + 1) . "年1月${day}日")
	    unless $on{unsigned};
}

# ---- tables -----------------------------------------------------------------------

sub write_sheet {
	my ($sheet) = @_;
	my $as = $SHEETS{$o{layout}};
	my @pages = $sheet;

	begin_table($sheet->{table});
	@pages = cut_sheet($sheet, 8 + pick(12)) if $as->{cut} && $on{break} && $sheet->{table} eq '3';
	for my $i (0 .. $#pages) {
		break_page() if $i;
		$as->{write}->($pages[$i]);
	}
	end_table();
}

sub write_tables2 {
	if ($TABS{$o{layout}}) {
		write_tabs2(@_);
		end_table();
		return;
	}
	write_sheet($_) for sheets2(choice('one sheet', 0, 1), @_);
}

sub write_table3 {
	if ($TABS{$o{layout}}) {
		write_tabs3(@_);
		end_table();
		return;
	}
	write_sheet(sheet3(@_));
}

sub write_table4 {
	if ($TABS{$o{layout}}) {
		write_tabs4(@_);
		end_table();
		return;
	}
	write_sheet(sheet4(@_));
}

# ---- the report -------------------------------------------------------------------

# Makes the report that the options of report.pl ask for: {lines, owners, cells, added,
# title}. An owner is "TABLE/PAGE", or ''; a cell is {key, v, u, page}; one that is in no
# form has its name, 3 with the codes of its row and column, in added.
sub make_report {
	begin(@_);
	begin_paper();
	my ($form2, $form3) = $o{form} =~ /^(\d+)\+?(\d*)$/;
	$form3 ||= $form2;
	my $year = $o{year} || ($o{form} eq '2019' ? 2019 + pick(2) : 2021 + pick(4));
	my $org = defined $o{org} ? $o{org} : one_of(@CITIES) . one_of(@PARTS) . one_of(@ORGANS);
	my @tables2 = map { [$_, table2($_)] } @{$TABLES2{$form2}};
	my @rows3 = table3($form3);
	my @cells4 = table4();

	write_opening($org, $year);
	heading('二、主动公开政府信息情况');
	write_tables2(@tables2);
	heading('三、收到和处理政府信息公开申请情况');
	say_lines('窗口全年接待来访 86 人次，其中现场看件 3 次，7 件材料当场复印。', '')
	    if $on{traps};
	write_table3(@rows3);
	heading($form3 eq '2019' ? '四、政府信息公开行政复议、行政诉讼情况' :
	    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况');
	write_table4(@cells4);
	write_ending($org, $year);

	my @cells = ((map { map { @$_[1 .. $#$_] } @$_[1 .. $#$_] } @tables2),
	    (map { @{$_->{cells}} } @rows3), @cells4);
	my @added = grep { $_->{added} } map { @{$_->{cells}} } @rows3;
	return {lines => [@lines], added => \@added, owners => [@owners], title => $title,
	    cells => [grep { $_->{key} } @cells]};
}

1;
