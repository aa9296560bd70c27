# A made-up report as a text for word processors, for document.pl: flat OpenDocument, of
# which LibreOffice makes DOCX, DOC and PDF. Looks:
#
#	run-head	the title on each page	page-no		the page's number on each
#	thead		a head that repeats	vertical	a group's name on many lines
#	a5		small paper		big, small	sizes of letters
#	serif		another font		narrow		little room in cells
#	border0		no lines around cells

package DocumentText;

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

# ---- styles -----------------------------------------------------------------------

# The columns of a table, scaled to the paper.
sub table_styles {
	my ($t, $paper) = @_;
	my @w = map { sprintf '%.1f', $_ * ($paper - 36) / 1700 } @{$t->{widths}};
	my $all = 0;
	my $out = '';

	for my $i (0 .. $#w) {
		$all += $w[$i];
		$out .= <<"END";
<style:style style:name="$t->{name}.$i" style:family="table-column">
<style:table-column-properties style:column-width="$w[$i]mm"/></style:style>
END
	}
	return $out . <<"END";
<style:style style:name="$t->{name}" style:family="table">
<style:table-properties style:width="${all}mm" table:align="left"/></style:style>
END
}

sub page_styles {
	my ($wide, $high) = @_;
	my $size = $on->{big} ? 14 : $on->{small} ? 7.5 : 10.5;
	my $font = $on->{serif} ? 'Noto Serif CJK SC' : 'WenQuanYi Zen Hei';
	my $line = $on->{border0} ? 'none' : '0.5pt solid #000000';
	my $padding = $on->{border0} ? '0mm' : $on->{narrow} ? '0.2mm' : '1mm';
	return (<<"END", <<"END");
<office:styles>
<style:style style:name="Standard" style:family="paragraph">
<style:text-properties fo:font-size="${size}pt" style:font-size-asian="${size}pt"
 fo:font-family="'$font'" style:font-family-asian="'$font'"/></style:style>
</office:styles>
END
<style:page-layout style:name="page">
<style:page-layout-properties fo:page-width="${wide}mm" fo:page-height="${high}mm"
 fo:margin="18mm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="cell" style:family="table-cell">
<style:table-cell-properties fo:border="$line" fo:padding="$padding"/></style:style>
END
}

sub master_page {
	my ($title) = @_;
	my $head = $on->{'run-head'} ? '<style:header><text:p>' . escape($title) .
	    '</text:p></style:header>' : '';
	my $foot = $on->{'page-no'} ? '<style:footer><text:p>— <text:page-number ' .
	    'text:select-page="current">1</text:page-number> —</text:p></style:footer>' : '';
	return <<"END";
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="page">
$head$foot</style:master-page>
</office:master-styles>
END
}

sub styles {
	my ($title, @doc) = @_;
	my ($wide, $high) = $on->{a5} ? (148, 210) : (210, 297);
	my ($common, $page) = page_styles($wide, $high);
	my %named = map { $_->{name} => $_ } grep { $_->{kind} eq 'table' } @doc;
	my @tables = map { table_styles($named{$_}, $wide) } sort keys %named;

	return join '', $common, "<office:automatic-styles>\n", $page, @tables,
	    "</office:automatic-styles>\n", master_page($title);
}

# ---- content ----------------------------------------------------------------------

sub cell {
	my ($cell) = @_;
	my $s = escape($cell->{t});
	my $span = '';
	$span .= " table:number-columns-spanned=\"$cell->{cols}\"" if ($cell->{cols} // 1) > 1;
	$span .= " table:number-rows-spanned=\"$cell->{rows}\"" if ($cell->{rows} // 1) > 1;
	$s =~ s{(..)(?=.)}{$1</text:p><text:p>}g if $on->{vertical} && $cell->{group};
	return "<table:table-cell table:style-name=\"cell\"$span><text:p>$s</text:p>" .
	    "</table:table-cell>\n";
}

# A row; the places that cells cover must be said. Down: how many rows more each column is
# covered.
sub row {
	my ($down, @cells) = @_;
	my $covered = "<table:covered-table-cell/>\n";
	my $out = "<table:table-row>\n";
	my $x = 0;

	while ($x < @$down) {
		if ($down->[$x]) {
			$down->[$x++]--;
			$out .= $covered;
			next;
		}
		my $cell = shift @cells;
		my $wide = $cell->{cols} // 1;
		$out .= cell($cell) . $covered x ($wide - 1);
		$down->[$x++] = ($cell->{rows} // 1) - 1 for 1 .. $wide;
	}
	return "$out</table:table-row>\n";
}

sub table {
	my ($t, $number) = @_;
	my $columns = @{$t->{widths}};
	my @down = (0) x $columns;
	my @rows = map { row(\@down, @$_) } @{$t->{rows}};
	my @head = splice @rows, 0, $t->{head};
	my $out = "<table:table table:name=\"t$number\" table:style-name=\"$t->{name}\">\n";

	for my $i (0 .. $columns - 1) {
		$out .= "<table:table-column table:style-name=\"$t->{name}.$i\"/>\n";
	}
	$out .= join '', "<table:table-header-rows>\n", @head, "</table:table-header-rows>\n"
	    if @head;
	return join '', $out, @rows, "</table:table>\n";
}

sub paragraph {
	my ($d) = @_;
	my $s = escape($d->{text});
	my $level = $d->{kind} eq 'title' ? 1 : 2;
	return "<text:p>$s</text:p>\n" if $d->{kind} eq 'para';
	return "<text:h text:outline-level=\"$level\">$s</text:h>\n";
}

sub text {
	my ($title, $looks, @doc) = @_;
	$on = $looks;
	my $urn = 'urn:oasis:names:tc:opendocument:xmlns';
	my $number = 0;
	my @content = map { $_->{kind} eq 'table' ? table($_, ++$number) : paragraph($_) } @doc;

	return join '', <<"END", styles($title, @doc), "<office:body><office:text>\n", @content,
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="$urn:office:1.0" xmlns:style="$urn:style:1.0"
 xmlns:text="$urn:text:1.0" xmlns:table="$urn:table:1.0"
 xmlns:fo="$urn:xsl-fo-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
END
	    "</office:text></office:body></office:document>\n";
}

1;
