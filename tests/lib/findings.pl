#!/usr/bin/perl
# findings.pl: of what tools find in the source, prints what is not known to be none.
#
# usage: findings.pl KNOWN
#
# Reads lines as compilers print them: file:line:column: warning: text [check]. KNOWN has the
# file, the check, the text of that line without its indentation, and the reason, with TABs
# between. Status 1: something was printed.

use strict;
use warnings;
use Cwd;

my (%known, %lines, $found);

open my $known, '<', $ARGV[0] or die "$ARGV[0]: $!\n";
while (<$known>) {
	chomp;
	my ($file, $check, $text) = split /\t/;
	$known{$file, $check, $text} = 1 if defined $text;
}
while (<STDIN>) {
	my ($file, $line, $check) =
	    /^([^: ]+):(\d+):\d*:? (?:warning|error|performance|portability): .*\[([^\]]+)\]$/ or next;
	my $here = getcwd() . '/';
	$file =~ s/^\Q$here\E//;
	if (!$lines{$file}) {
		open my $source, '<', $file or die "$file: $!\n";
		$lines{$file} = [<$source>];
	}
	(my $text = $lines{$file}[$line - 1] // '') =~ s/^\s+|\s+$//g;
	$text =~ tr/\t/ /;
	next if $known{$file, $check, $text};
	print;
	print "\t$file\t$check\t$text\n";
	$found = 1;
}
exit($found ? 1 : 0);
