#!/usr/bin/perl
# make.pl: texts that say little at great length, on which a program that looks at anything
# twice, or keeps all of it, is slow or large.
#
# usage: make.pl [-l] [-r] KIND SIZE
#        make.pl [-l] [-r] -n TIMES KIND
#
# Prints SIZE bytes at most of that kind, or what it repeats so many times. -l makes one line of
# them, -r puts them into a report, below the head of table 3. "make.pl kinds" lists the kinds.

use strict;
use warnings;
use Getopt::Long;

# What each kind repeats, behind what stands once in front of it, if it is two texts.
my @labels = qw(自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计);
my @rows = ('一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量',
    '（一）予以公开', '1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”',
    '4.保护第三方合法权益', '（四）无法提供', '2.重复申请', '（七）总计', '四、结转下年度继续办理');
my $prose = '2022年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，共收到申请12件，办结10件。';
my %kinds = (
	digits	=> "123 456 789 12\n",
	number	=> "12\n",
	figure	=> ["$rows[0]\t", '7'],
	parted	=> ["$rows[0]\t1", ',234'],
	indented => "\t12\n",
	blanks	=> "\n",
	spaces	=> ' ' x 70 . "\n",
	tabs	=> "\t\t\t\n",
	tabbed	=> "1\t2\t3\n",
	rows	=> join('', map { "$_\t12\n" } @rows),
	torn	=> join('', map { "$_\t1\t2\t3\t\t\t6\t12\n" } @rows),
	aligned	=> join('', map { "$_    12   3   4   5\n" } @rows),
	spaced	=> join(' ', @labels) . "\n",
	words	=> "企业 机构 公益\n",
	labels	=> join('', map { "$_\n" } @rows),
	label	=> "规章\n",
	group	=> "其他\n",
	stacked	=> join('', map { "$_\n\n12\n\n" } @rows),
	bars	=> "||||||\n",
	pipes	=> "| 1 | 2 | 3 |\n",
	piped	=> join('', map { "| $_ | 1 | 2 |\n" } @rows),
	plus	=> "+\n",
	rules	=> "+---+---+\n",
	grid	=> "+----+----+\n| 规章 | 12 |\n",
	dashes	=> "---- ---- ----\n",
	columns	=> "---- ----\n规章 12\n",
	quotes	=> "\"\n",
	records	=> "\"规章\",\"1\",\"2\"\n",
	commas	=> ",,,,\n",
	asciidoc => "|===\n|规章 |1\n",
	wiki	=> "{|\n|-\n| 规章 || 12\n",
	cells	=> "<td>5\n",
	tables	=> "<table><tr><td>1</td></tr></table>\n",
	nested	=> "<table><tr><td>1\n",
	filled	=> join('', map { "<tr><td>$_</td><td>12</td></tr>\n" } @rows),
	spans	=> "<tr><td rowspan=9 colspan=9>12</td>\n",
	spanned	=> "<table><tr><td rowspan=1000000000 colspan=1000000000>12</td></tr></table>\n",
	quoted	=> "<blockquote>\n",
	opened	=> "<\n",
	brackets => "（([【〔{",
	tag	=> "<td \n",
	comment	=> "<!-- \n",
	entities => "&amp;&#12;\n",
	bomb	=> ["<!DOCTYPE a [<!ENTITY b \"&b;&b;\">]>\n", "<!ENTITY b \"&b;&b;\">&b;\n"],
	marks	=> "**\n",
	titles	=> "某市某局2022年政府信息公开工作年度报告\n",
	headings => "一、总体情况\n二、主动公开政府信息情况\n",
	items	=> "（一）甲\n1.乙\n",
	first	=> "一、总体情况\n",
	report	=> "某市某局2022年政府信息公开工作年度报告\n一、总体情况\n甲。\n" .
	    "二、主动公开政府信息情况\n乙。\n",
	heads	=> join("\t", '统计指标', @labels) . "\n",
	prose	=> "$prose\n",
	wrapped	=> "2022年，我局认真贯彻落实《中华人民共和国政府信息\n公开条例》，\n",
	pages	=> "\f\n- 12 -\n",
	years	=> "2022年2021年2020年\n",
	marked	=> "==> a <==\n",
);

my ($line, $report, $times) = (0, 0);
GetOptions('l' => \$line, 'r' => \$report, 'n=i' => \$times) or exit 2;
my ($kind, $size) = @ARGV;
if (($kind // '') eq 'kinds') {
	print join("\n", sort keys %kinds), "\n";
	exit 0;
}
my $unit = $kinds{$kind // ''};
die "usage: make.pl [-l] [-r] KIND SIZE\n"
    unless defined $unit && ($size // $times // '') =~ /^\d+$/;
(my $first, $unit) = ref $unit ? @$unit : ('', $unit);
$first =~ tr/\n/ / if $line;
$unit =~ tr/\n/ / if $line;
print "某市某局2022年政府信息公开工作年度报告\n一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n",
    "三、收到和处理政府信息公开申请情况\n", join("\t", '', '', '', @labels), "\n" if $report;
print $first;
$times //= int(($size - length $first) / length $unit);
my $block = 1 + int(65536 / length $unit);
for (; $times > $block; $times -= $block) {
	print $unit x $block;
}
print $unit x $times, $unit =~ /\n\z/ ? '' : "\n";
