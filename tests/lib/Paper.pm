# The lines of a made-up report, and which table and page each belongs to, so that an edit
# can be judged by where it was made.

package Paper;

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use FindBin qw($Bin);
use lib $Bin;
use Figures qw(%on one_of);

our @EXPORT_OK = qw(@lines @owners begin_paper begin_table end_table put place break_page
    $title);

our @lines;
our @owners;	# of each line: "TABLE/PAGE", '' where it belongs to none
our $title;
my ($owner, $page);

sub begin_paper {
	@lines = @owners = ();
	($owner, $page) = ('', 1);
}

# What follows belongs to that table; "2" is all of section two.
sub begin_table {
	($owner) = @_;
}

sub end_table {
	$owner = '';
}

sub put {
	push @lines, @_;
	push @owners, ($owner eq '' ? '' : "$owner/$page") x @_;
}

# The cells stand on this page.
sub place {
	$_->{page} = $page for grep { ref } @_;
}

# A page break: what is put next stands on the next page.
sub break_page {
	my $n = $page++;
	my @out = ('');

	push @out, one_of("- $n -", "— $n —", "$n/5", "第 $n 页") if $on{'page-no'};
	push @out, "https://www.example.cn/zwgk/t2023_$n.html" if $on{url};
	push @out, "\f" . ($on{'run-head'} ? $title : '') if $on{ff};
	push @out, $title if $on{'run-head'} && !$on{ff};
	push @out, '' if $on{'page-no'} || $on{'run-head'};
	put(@out);
}

1;
