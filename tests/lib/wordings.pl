#!/usr/bin/perl
# usage: wordings.pl heading.c [count [seed]]
# Prints wordings that the patterns of the six sections' titles have, chosen by chance: the
# section's number, a TAB, the wording. So what is asked before a pattern can be held to it.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my ($file, $count, $seed) = (@ARGV, 200, 1);
my $rest;	# of the pattern that is being read

# One character of the pattern, or a group of it, and how often it may stand there.
sub piece {
	my $one;
	if ($rest =~ s/^\(\?://) {
		$one = choice();
		$rest =~ s/^\)// or die "no end of a group: $rest\n";
	} elsif ($rest =~ s/^\[([^\]]+)\]//) {
		my @chars = split //, $1;
		$one = sub { $chars[rand @chars] };
	} elsif ($rest =~ s/^\\d//) {
		$one = sub { int rand 10 };
	} elsif ($rest =~ s/^\\S//) {
		$one = sub { (qw(局 县 部))[rand 3] };
	} elsif ($rest =~ s/^([^\\()\[|?*+{])//) {
		my $char = $1;
		$one = sub { $char };
	} else {
		die "not known in a pattern: $rest\n";
	}
	my ($least, $most) = (1, 1);
	$least = 0 if $rest =~ s/^\?//;
	($least, $most) = ($1, $2 // $1) if $rest =~ s/^\{(\d+)(?:,(\d+))?\}//;
	return sub { join '', map { $one->() } 1 .. $least + int rand($most - $least + 1) };
}

# Pieces up to the end of a group, or of the pattern, parted by |. ^ and $ are as they are.
sub choice {
	my @ways = ([]);
	while (length $rest && $rest !~ /^\)/) {
		next if $rest =~ s/^[\^\$]//;
		if ($rest =~ s/^\|//) {
			push @ways, [];
		} else {
			push @{$ways[-1]}, piece();
		}
	}
	return sub { join '', map { $_->() } @{$ways[rand @ways]} };
}

open my $in, '<', $file or die "$file: $!\n";
my $text = do { local $/; <$in> };
my ($table) = $text =~ /sections\[SECTIONS\] = \{(.*?)\n\};/s or die "$file: no table\n";
my $section = 0;
srand $seed;
while ($table =~ /PATTERN\(((?:\s*"(?:[^"\\]|\\.)*")+)\)/g) {
	$rest = join '', $1 =~ /"((?:[^"\\]|\\.)*)"/g;
	$rest =~ s/\\\\/\\/g;
	my $words = choice();
	$section++;
	print $section, "\t", $words->(), "\n" for 1 .. $count;
}
