# A made-up report as a web page, for document.pl, in the markup of government sites. Looks:
#
#	border0		no lines around cells	cols, narrow	widths of columns are given
#	paras, divs	such in cells		office		as word processors save them
#	nbsp		&nbsp; in empty cells	vertical, br	labels on more lines
#	thead		a head that repeats	nested, page	a site's frame around the report
#	a5		small paper		big, small	sizes of letters

package DocumentWeb;

use strict;
use warnings;
use utf8;

my $on;		# the looks

sub escape {
	my ($s) = @_;
	$s =~ s/&/&amp;/g;
	$s =~ s/</&lt;/g;
	return $s;
}

sub cell_text {
	my ($cell) = @_;
	my $s = escape($cell->{t});
	$s =~ s{(..)(?=.)}{$1<br>}g if $on->{vertical} && $cell->{group};
	$s =~ s{^(.{6})(.{3,})}{$1<br>$2} if $on->{br} && !$cell->{value};
	$s = '&nbsp;' if $s eq '' && $on->{nbsp};
	for my $tag (($on->{paras} ? 'p' : ()), $on->{divs} ? 'div' : ()) {
		$s = join '', map { "<$tag>$_</$tag>" } split /<br>/, $s, -1;
	}
	$s = "\n<p class=\"MsoNormal\" align=\"center\"><span style=\"font-size:12.0pt\">$s" .
	    "<o:p></o:p></span></p>\n" if $on->{office};
	return $s;
}

sub row {
	my (@cells) = @_;
	my $out = '<tr>';

	for my $cell (@cells) {
		$out .= "\n<td";
		$out .= " colspan=\"$cell->{cols}\"" if ($cell->{cols} // 1) > 1;
		$out .= " rowspan=\"$cell->{rows}\"" if ($cell->{rows} // 1) > 1;
		$out .= '>' . cell_text($cell) . '</td>';
	}
	return "$out\n</tr>\n";
}

sub table {
	my ($t) = @_;
	my @rows = map { row(@$_) } @{$t->{rows}};
	my @head = splice @rows, 0, $t->{head};
	my ($line, $padding) = $on->{border0} ? (0, 0) : (1, 2);
	my $out = "<table border=\"$line\" cellspacing=\"0\" cellpadding=\"$padding\">\n";

	if ($on->{narrow} || $on->{cols}) {
		$out .= sprintf "<col style=\"width:%.1fmm\">\n", $_ / 10 for @{$t->{widths}};
	}
	$out .= join '', '<thead>', @head, "</thead>\n" if @head;
	return join '', $out, '<tbody>', @rows, "</tbody>\n</table>\n";
}

sub style {
	my $size = $on->{big} ? 14 : $on->{small} ? 8 : 10.5;
	my $paper = $on->{a5} ? 'A5' : 'A4';
	my $wide = $on->{narrow} ? 'table-layout: fixed; width: 100mm; word-break: break-all' :
	    'width: 100%';
	return "\@page { size: $paper; margin: 18mm }\nbody { font-size: ${size}pt }\n" .
	    "table { border-collapse: collapse; $wide }\n";
}

my %TAG = (title => 'h1', heading => 'h2', para => 'p');
my $MENU = '<div><a href="/">首页</a> &gt; <a href="/xxgk">信息公开</a> 浏览次数：1024</div>' . "\n";

sub page {
	my ($title, $looks, @doc) = @_;
	$on = $looks;
	my $out = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n" .
	    "<title>$title</title>\n<style>\n" . style() . "</style>\n</head>\n<body>\n";

	$out .= "<table border=\"0\" width=\"960\">\n<tr><td>\n" if $on->{nested};
	$out .= $MENU if $on->{page};
	for my $d (@doc) {
		my $tag = $TAG{$d->{kind}};
		$out .= $tag ? "<$tag>" . escape($d->{text}) . "</$tag>\n" : table($d);
	}
	$out .= "</td></tr>\n</table>\n" if $on->{nested};
	return "$out</body>\n</html>\n";
}

1;
