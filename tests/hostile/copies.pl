#!/usr/bin/perl
# copies.pl: copies of a report, each with other cells left blank, so that no two say the same
# and none has other figures; a program that holds each against all before it is slow.
#
# usage: copies.pl SIZE
#
# Prints SIZE bytes at least. The last copy has another figure.

use strict;
use warnings;

my ($size) = @ARGV;
my @rows = ('一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量',
    '（一）予以公开');
my $head = join "\t", '统计指标', qw(自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计);
my ($n, $printed) = (0, 0);

# The copy whose blanks the bits of a number tell.
sub copy {
	my ($bits, $figure) = @_;
	my @cells = map { $bits >> $_ & 1 ? '' : $figure } 0 .. 20;

	return join "\n", '某市某局2022年政府信息公开工作年度报告', '一、总体情况', '甲。',
	    '二、主动公开政府信息情况', '乙。', '三、收到和处理政府信息公开申请情况', $head,
	    map({ join "\t", $rows[$_], @cells[7 * $_ .. 7 * $_ + 6] } 0 .. 2), '';
}

while ($printed < $size) {
	my $copy = copy($n++, 12);

	print $copy;
	$printed += length $copy;
}
print copy(0, 13);
