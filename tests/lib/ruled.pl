#!/usr/bin/perl
# ruled.pl: a page of PDF with words and rules where they are asked for.
#
# usage: ruled.pl < page > pdf
#
# A line of the page is "X Y TEXT", the text's left end in points from the left and the top,
# or "rule X TOP BOTTOM", an upright rule, or "level Y LEFT RIGHT". A digit is half as wide
# as a Chinese character. No font is in it: pdftotext has the characters all the same.

use strict;
use warnings;
use utf8;

use constant {SIZE => 10, HEIGHT => 800, WIDTH => 600};

binmode STDIN, ':encoding(UTF-8)';
my ($draw, @objects) = ('');

sub escape_text {
	return join '', map { sprintf '%04X', ord } split //, $_[0];
}

while (<STDIN>) {
	chomp;
	if (/^rule (\S+) (\S+) (\S+)$/) {
		$draw .= sprintf "%s %s m %s %s l S\n", $1, HEIGHT - $2, $1, HEIGHT - $3;
	} elsif (/^level (\S+) (\S+) (\S+)$/) {
		$draw .= sprintf "%s %s m %s %s l S\n", $2, HEIGHT - $1, $3, HEIGHT - $1;
	} elsif (/^(\S+) (\S+) (.+)$/) {
		$draw .= sprintf "BT /F %d Tf %s %s Td <%s> Tj ET\n", SIZE, $1, HEIGHT - $2,
		    escape_text($3);
	}
}

my $map = <<'END';
/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /All def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end
END

sub stream {
	return sprintf "<< /Length %d >>\nstream\n%sendstream", length $_[0], $_[0];
}

push @objects, '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ' . WIDTH . ' ' . HEIGHT . '] ' .
    '/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream($draw),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H ' .
    '/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo ' .
    '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' .
    '/FontDescriptor 8 0 R /DW 1000 /W [0 255 500] >>',
    stream($map),
    '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 800] ' .
    '/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>';
my ($pdf, @at) = ("%PDF-1.4\n");
for my $i (0 .. $#objects) {
	push @at, length $pdf;
	$pdf .= sprintf "%d 0 obj\n%s\nendobj\n", $i + 1, $objects[$i];
}
printf "%sxref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n",
    $pdf, @at + 1, join('', map { sprintf "%010d 00000 n \n", $_ } @at), @at + 1, length $pdf;
