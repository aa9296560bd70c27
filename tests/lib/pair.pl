# pair.pl: what a manual page and its translation do not have in common, a line each:
# where, what, and the page that has it. No line: they tell the same facts.
#
# usage: perl tests/lib/pair.pl man/NAME.1 man/zh_CN/NAME.1
#
# Compared are, in order, the sections, the tags of lists (options, rules, codes, statuses,
# messages), the lines shown as they are typed or printed (examples), and the synopsis; and
# in each section, in any order, what is marked up as a literal, an option, an argument, a
# rule, a page, the numbers, and the Chinese words that the English page quotes.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

# What the sections are called. man(1) knows the first two by these names only.
my %heading = (
	NAME => 'NAME', SYNOPSIS => 'SYNOPSIS', DESCRIPTION => '说明', OPTIONS => '选项',
	RULES => '规则', 'DATA MODEL' => '数据模型', FORMS => '格式', INPUT => '输入',
	OUTPUT => '输出', ENVIRONMENT => '环境变量', 'EXIT STATUS' => '退出状态',
	EXAMPLES => '示例', DIAGNOSTICS => '诊断信息', 'SEE ALSO' => '参见',
	'COOK BOOK' => '应用实例', SCALING => '扩展', STANDARDS => '依据',
	'SECURITY CONSIDERATIONS' => '安全',
);

# What marks a word that no translation changes; Ql and Cm are literals as well as Li.
my %marked = map { $_ => $_ } qw(Fl Li Ar Sy Xr Ev Pa Ic Op);
@marked{qw(Ql Cm Sq)} = ('Li') x 3;
my %macro = (%marked, map { $_ => '' } qw(Ns No Pf Pq Po Pc Em Ta Nm Dl It Bl El Nd));

# The numbers of a line that a translation leaves as they are: not 12 月, nor 8 in UTF-8.
sub numbers
{
	return $_[0] =~ /(?<![\w.〔-])\d++(?:\.\d++)*+(?! 月)/ga;
}

# The words behind a macro, as "MACRO WORDS", up to the next macro or punctuation.
sub marks
{
	my ($line) = @_;
	my ($is, @words, @marks) = '';
	my $end = sub {
		push @marks, "$is @words" if $is && @words;
		@words = ();
	};

	for (split ' ', $line =~ s/^\.//r) {
		if (exists $macro{$_}) {
			$end->();
			$is = $macro{$_};
		} elsif (/^[,.:;()|=、，。；：（）]+$/) {
			$end->();
		} else {
			push @words, $_;
		}
	}
	$end->();
	return @marks;
}

# The lines of a page into what is compared: order (a list of "SECTION\tWHAT"), sets (a
# hash of the same), and the text of each section without blanks.
sub page
{
	my ($name, $chinese) = @_;
	my (@order, %set, %text);
	my ($section, $part, $shown) = ('', 0, '');

	open my $in, '<', $name or die "$name: $!\n";
	while (my $line = <$in>) {
		chomp $line;
		if ($line =~ /^\.Sh (.*)/) {
			$section = $chinese ? $1 : $heading{$1} // $1;
			$part = 0;
			push @order, "$section\tsection";
			next;
		}
		$part++ if $line =~ /^\.Ss/;
		my $at = $part ? "$section $part" : $section;
		$text{$at} .= $line =~ s/\s+//gr;
		$shown = 1 if $line =~ /^\.Bd/;
		push @order, "$at\tshown: $line" if $shown || $line =~ /^\.Dl/ ||
		    $section eq 'SYNOPSIS';
		push @order, "$at\tpart" if $line =~ /^\.Ss/;
		push @order, "$at\tlist: $1" if $line =~ /^\.(Bl -\w+|El)/;
		push @order, [$at, $line] if $line =~ /^\.It/;
		if ($shown || $line =~ /^\.Dl/) {
			$shown = '' if $line =~ /^\.Ed/;
			next;
		}
		next if $line =~ /^\.(Bl|Dd|Os|Dt)/;
		$set{"$at\t$_"} = 1 for $line =~ /^\./ ? marks($line) : ();
		$set{"$at\tnumber $_"} = 1 for $line =~ /^\.(?!It)/ ? () : numbers($line);
	}
	return {order => \@order, set => \%set, text => \%text};
}

# Do two tags say the same? One with Chinese words in it need only have the same marks, and
# the same codes and numbers.
sub tags_agree
{
	my ($en, $zh) = @_;
	my $codes = sub { join ' ', marks($_[0]), sort(numbers($_[0])) };

	return $en eq $zh if $zh !~ /\p{Han}/;
	my %english = map { $_ => 1 } $en =~ /[\w.-]+/ga;
	return $codes->($en) eq $codes->($zh) && !grep { !$english{$_} } $zh =~ /[\w.-]+/ga;
}

my ($en, $zh) = (page($ARGV[0], 0), page($ARGV[1], 1));
my @zh = @{$zh->{order}};
for my $want (@{$en->{order}}) {
	my $got = shift @zh // 'nothing';
	my ($w, $g) = map { ref ? join "\t", @$_ : $_ } $want, $got;
	next if $w eq $g;
	next if ref $want && ref $got && $want->[0] eq $got->[0] &&
	    tags_agree($want->[1], $got->[1]);
	print "$w\t$ARGV[0]\n$g\t$ARGV[1]\n";
	last;	# what follows is out of step
}
print ref ? join("\t", @$_) : $_, "\t$ARGV[1]\n" for @zh ? $zh[0] : ();

for my $pair ([$en, $zh, $ARGV[0]], [$zh, $en, $ARGV[1]]) {
	my ($has, $lacks, $name) = @$pair;
	print map { "$_\t$name\n" } sort grep { !$lacks->{set}{$_} } keys %{$has->{set}};
}
for my $at (sort keys %{$en->{text}}) {
	my %words = map { $_ => 1 } $en->{text}{$at} =~ /\p{Han}+/g;
	print map { "$at\twords $_\t$ARGV[0]\n" }
	    sort grep { index($zh->{text}{$at} // '', $_) < 0 } keys %words;
}
