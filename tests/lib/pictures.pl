#!/usr/bin/perl
# pictures.pl: makes a PDF file of pictures, as a scanner does: a page for each.
#
# usage: pictures.pl WIDTH HEIGHT JPEG ... > PDF
#
# Width and height, in pixels, are those of all pictures, which are in colour.

use strict;
use warnings;

die "usage: pictures.pl WIDTH HEIGHT JPEG ...\n" if @ARGV < 3;
my ($width, $height, @files) = @ARGV;
my $draw = '595 0 0 842 0 0 cm /I Do';
my $kids = join ' ', map { 3 + 3 * $_ . ' 0 R' } 0 .. $#files;
my @objects = ('<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count ' . @files . "/Kids[$kids]>>");

sub stream {
	my ($attributes, $bytes) = @_;
	return "<<$attributes/Length " . length($bytes) . ">>stream\n$bytes\nendstream";
}

for my $file (@files) {
	open my $f, '<:raw', $file or die "pictures.pl: $file: $!\n";
	my $picture = do { local $/; <$f> };
	my $n = @objects + 1;
	push @objects, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " . ($n + 1) .
	    ' 0 R/Resources<</XObject<</I ' . ($n + 2) . ' 0 R>>>>>>', stream('', $draw),
	    stream("/Type/XObject/Subtype/Image/Width $width/Height $height" .
	    '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode', $picture);
}

my $pdf = "%PDF-1.4\n";
my $table = "0000000000 65535 f \n";
for my $n (1 .. @objects) {
	$table .= sprintf "%010d 00000 n \n", length $pdf;
	$pdf .= "$n 0 obj\n$objects[$n - 1]\nendobj\n";
}
binmode STDOUT;
print $pdf, "xref\n0 ", @objects + 1, "\n${table}trailer<</Size ", @objects + 1,
    "/Root 1 0 R>>\nstartxref\n", length $pdf, "\n%%EOF\n";
