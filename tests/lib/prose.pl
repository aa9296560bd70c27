#!/usr/bin/perl
# prose.pl: made-up reports whose narrative tells what their tables have, in many wordings
# and among numbers of other things; for lint-prose.t.
#
#	prose.pl [--faults FILE] [--wrap COLUMNS] SEED N <base
#
# base is the report of tests/lib/lint.sh. The N reports are called clean1 and so on, or
# with --faults, which plants one fault in each, fault1; FILE gets a line for each: its
# name, the fault's line, the rule; lines are those before --wrap breaks the narrative's
# into shorter ones. SEED decides all.

use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use FindBin qw($Bin);
use Getopt::Long;
use lib $Bin;
use Wrap qw(wrap);

my ($faults, $columns);
GetOptions('faults=s' => \$faults, 'wrap=i' => \$columns) && @ARGV == 2 or
    die "usage: prose.pl [--faults FILE] [--wrap COLUMNS] SEED N <base\n";
my ($seed, $count) = @ARGV;
srand $seed;

my $APPLY = '（二）依申请公开。';

# What tells figures of the tables: [in], the applications received, or [all] with those
# left over; [old]; [out]; [done], or [rest] without 三（六）; reviews [rev], suits [sue] =
# [dir] + [aft], [both]; results of reviews [up] [co] [ot] [pe]. {..|..}: one of these; <n>:
# any number, which is nobody's. [=..]: no fault is planted there.
my @TELL = (
	'{2022年，|全年|本年度，|今年|}{我局|本机关|青岚市水务局|市水务局|本局|}{共|一共|总共|}{收到|新收|接到|收到各类}' .
	    '{政府信息公开申请|信息公开申请|依申请公开申请|依申请公开}{|共|总数为|数量为}[in]件。',
	'{2022年，我局|全年}{共|}收到[in]件政府信息公开申请。',
	'{2022年|今年}{我局|}共受理{政府信息公开申请|依申请公开}[all]件{，均按期答复|，件件有回音|}。',
	'我局{共|}收到政府信息公开申请[in]件（其中自然人<n>件、企业<n>件）。',
	'全年收到申请[in]件，{比上年{增加|减少}<n>件|同比增长<n>%}{，其中网上<n>件、信函<n>件|}。',
	'2022年，政府信息公开申请{总数|总量|数量}{为|共|}[in]件。',
	'2021年收到申请<n>件，2022年收到政府信息公开申请[in]件。',
	'2022年1月1日{至|到|—}12月31日，{本机关|我局}收到政府信息公开申请[in]件。',
	'截至2022年12月31日，我局共收到政府信息公开申请[in]件，{上年|上年度|上一年度|2021年}结转[old]件。',
	'本年度新收政府信息公开申请[in]件，加上{上年|上年度}结转{的|}[old]件，共办理[=all]件。',
	'办理申请[=all]件，其中新收[in]件，{上年结转|由2021年结转}[old]件。',
	'{上年|上年度|去年}结转政府信息公开申请[old]件，{已全部办结|在期限内答复}。',
	'申请办理情况：[old]件{系|为|是}上年{度|}结转，新收[in]件。',
	'{办结|答复}申请[done]件，{结转下年度{继续办理|}|转下年度办理|结转2023年|顺延至下一年度}[out]件。',
	'办结[rest]件，{另有|还有|尚有}[out]件{结转下年度继续办理|结转至2023年|顺延到下年度答复}。',
	'全年{共|}{办结|答复|办理完毕}政府信息公开申请[done]件{，办结率<n>%|}。',
	'{我局|本机关}{依法|}办结[done]件政府信息公开申请。',
	'收到申请[in]件，{已|按期|}办结[rest]件，{结转下一年度|转下年度}{继续办理|办理|}[out]件。',
	'收到政府信息公开申请[in]件，[done]件{均已|已按期|已}{办结|答复}。',
	'{答复|办结}[done]件（含上年度结转申请[old]件，另有[out]件顺延到下年度答复）。',
	'{全年|2022年，}因政府信息公开{引发|引起|产生|}{的|}行政复议[rev]件{、|，|；}行政诉讼[sue]件。',
	'{因|由}政府信息公开{工作|}{引发|引起}的{行政复议|行政复议案件}[rev]{件|起|宗}。',
	'{2022年，我局|全年}因政府信息公开被申请行政复议[rev]件，被提起行政诉讼[sue]件。',
	'因政府信息公开引发行政复议{、|和|及}行政诉讼{共|共计|合计}[both]件。',
	'全年行政复议[rev]件，其中维持[up]件、纠正[co]件，其他结果[ot]件，尚未审结[pe]件；行政诉讼[sue]件。',
	'因政府信息公开发生[sue]件行政诉讼，其中未经复议直接起诉[dir]件，复议后起诉[aft]件。',
	'{全年|}复议[rev]件诉讼[sue]件，其中行政复议结果维持[up]件，尚未审结[pe]件。',
);

# The same for what there is none of: the figures, which are 0, and how that is told.
my @NONE = (
	['in', '{2022年|全年，}{我局|}{未|没有}收到{政府信息公开申请|政府信息依申请公开事项|依申请公开件}。'],
	['in', '{本年度|全年}{无|没有}{公民、法人和其他组织|人}{向我局|}提出政府信息公开申请。'],
	['in', '{我局|2022年，}{无|未发生}依申请公开{情况|事项}。'],
	['in', '全年政府信息公开申请{为零|均为0件}。'],
	['rev', '{全年|我局}未发生因政府信息公开引{起|发}的行政复议{案件|情况|}。'],
	['sue', '{全年|我局}未发生因政府信息公开引{起|发}的行政诉讼{案件|情况|}。'],
	['rev sue', '{全年|我局}{未发生|没有发生|无}因政府信息公开{引起|引发|产生}的行政复议{、|和|或}行政诉讼{案件|情况|}。'],
	['rev sue', '未因政府信息公开{工作|}被申请行政复议、提起行政诉讼。'],
	['rev sue', '因政府信息公开引发的行政复议、行政诉讼均为{0件|零}。'],
	['old', '{无|没有}上年{度|}结转{申请|}。'],
	['out', '{无|没有}结转下年度继续办理{的申请|}。'],
);

# Numbers of other years, units and things.
my @TRAP = (
	'2021年{我局|}{共|}收到政府信息公开申请<n>件{，办结<n>件|}。',
	'{上一年|去年|上年度}收到申请<n>件，今年明显{多|少}了。',
	'近{三|五}年共收到政府信息公开申请<n>件。',
	'自2008年以来，累计收到政府信息公开申请<n>件。',
	'{上半年|第一季度|2022年1至6月}收到政府信息公开申请<n>件。',
	'通过{网站|信函|窗口}收到政府信息公开申请<n>件。',
	'其中，收到{自然人|企业}政府信息公开申请<n>件。',
	'市{教育|公安|交通运输}局：收到政府信息公开申请<n>件，办结<n>件。',
	'收到人大{代表|}建议<n>件、政协{委员|}提案<n>件，{办结|答复}<n>件。',
	'群众信访<n>件，{全部|}办结<n>件。',
	'{接听|受理}热线来电<n>{个|件|次}，回复<n>件，办结率<n>%。',
	'全市收到政府信息公开申请<n>件。',
	'收到政府信息公开申请{约<n>件|<n>余件|<n>多件|近<n>件}。',
	'收到政府信息公开申请<n>{件次|人次}。',
	'比上年{多|少}收到政府信息公开申请<n>件。',
	'{平均|}每月收到政府信息公开申请<n>件。',
	'收到涉及{征地|规划}的政府信息公开申请<n>件。',
	'当面答复政府信息公开申请<n>件，延期答复政府信息公开申请<n>件。',
	'其中予以公开<n>件，部分公开<n>件，不予公开<n>件。',
	'2021年结转<n>件未计入；2020年结转政府信息公开申请<n>件。',
	'2021年因政府信息公开引发行政复议<n>件、行政诉讼<n>件。',
	'代理行政诉讼<n>件，办理行政复议案件<n>件。',
	'行政许可<n>件，行政处罚<n>件。',
	'主动公开信息<n>条，网站发布<n>条，其中公告<n>条。',
	'未收到{政府信息公开收费|涉密的政府信息公开申请|对政府信息公开申请答复的投诉}。',
	'未发生行政复议{纠正|败诉}情况。',
	'明年力争政府信息公开申请不超过<n>件。',
	'印发〔2021〕<n>号文和《2020年收到政府信息公开申请<n>件的说明》。',
	'收到政府信息公开申请<n>件，申请人撤回<n>件。',
);

sub pick { return $_[int rand @_] }

# Chooses among what stands in braces, from the innermost on, and fills in other numbers.
sub word {
	my ($text) = @_;

	1 while $text =~ s/\{([^{}]*)\}/pick(split \/\|\/, $1, -1)/e;
	$text =~ s/<n>/1 + int rand 400/ge;
	return $text;
}

sub few { return rand() < 0.3 ? 0 : 1 + int rand 60 }

sub figures {
	my %f = map { $_ => few() } qw(in old rest other up co ot pe dir aft);

	$f{rev} = $f{up} + $f{co} + $f{ot} + $f{pe};
	$f{sue} = $f{dir} + $f{aft};
	$f{both} = $f{rev} + $f{sue};
	$f{all} = $f{in} + $f{old};
	$f{done} = int rand($f{all} + 1);
	$f{other} = $f{done} if $f{other} > $f{done};
	$f{rest} = $f{done} - $f{other};
	$f{out} = $f{all} - $f{done};
	return %f;
}

# What the text may tell in a figure's place, and whose finding another number is.
my %SAME = (in => ['in', 'all'], all => ['in', 'all'], done => ['done', 'rest'],
    rest => ['done', 'rest']);
my %RULE = (in => 'received', all => 'received', old => 'carried', out => 'carried',
    done => 'processed', rest => 'processed');

sub digits {
	my ($n) = @_;

	$n =~ tr/0-9/０-９/ if rand() < 0.1;
	return rand() < 0.2 ? " $n " : $n;
}

sub fill {
	my ($text, $f) = @_;

	$text =~ s/\[=?(\w+)\]/digits($f->{$1})/ge;
	return $text;
}

# Sentences that are true.
sub true_one {
	my ($f) = @_;
	my $none = pick(@NONE);

	if (rand() < 0.4 && !grep { $f->{$_} } split / /, $none->[0]) {
		return word($none->[1]);
	}
	return fill(word(pick(@TELL)), $f);
}

# A sentence with a fault, and the rule that finds it; nothing if there is none to plant.
sub fault {
	my ($f) = @_;
	my $none = pick(@NONE);
	my ($text, $slot, @may, $most);

	if (rand() < 0.3) {
		# A 0 that is another reading of the figure is no fault.
		my @some = grep { $f->{$_} } split / /, $none->[0];
		return @some ? (word($none->[1]), 'none-but-some') : ();
	}
	$text = word(pick(@TELL));
	$slot = pick($text =~ /\[(\w+)\]/g);
	@may = map { $f->{$_} } @{$SAME{$slot} || [$slot]};
	$most = (sort { $b <=> $a } @may)[0];
	$text =~ s/\[$slot\]/digits($most + 1 + int rand 9)/e;
	return (fill($text, $f), $most ? 'text-' . ($RULE{$slot} || 'review') : 'none-but-some');
}

# The base report with these figures in its tables; natural persons have all.
sub tables {
	my ($base, $f) = @_;
	my %row = ('^一、本' => $f->{in}, '^二、上' => $f->{old}, '（一）予' => $f->{rest},
	    '3\.其他\t' => $f->{other}, '（七）' => $f->{done}, '^四、结' => $f->{out});
	my @four = (@{$f}{qw(up co ot pe rev)}, $f->{dir}, 0, 0, 0, $f->{dir}, 0, 0, $f->{aft}, 0,
	    $f->{aft});

	for my $line (@$base) {
		for my $label (keys %row) {
			$line =~ s/\t0\t0\t0\t0\t0\t0\t0$/\t$row{$label}\t0\t0\t0\t0\t0\t$row{$label}/
			    if $line =~ /$label/;
		}
		$line = join "\t", @four if $line =~ /^0(\t0){14}$/;
	}
}

# The paragraphs of a clean report: what is true and what is nobody's, in any order.
sub clean {
	my ($f) = @_;
	my @sentences = map { rand() < 0.5 ? true_one($f) : word(pick(@TRAP)) } 1 .. 3 + int rand 6;
	my @paragraphs = ('');

	for my $s (@sentences) {
		push @paragraphs, '' if rand() < 0.4;
		$paragraphs[-1] .= $s;
	}
	return grep { $_ ne '' } @paragraphs;
}

# The same with a fault; the sentence that has it comes first in its paragraph. Returns
# this paragraph's place and the rule before them.
sub faulty {
	my ($f) = @_;
	my @paragraphs = clean($f);
	my $place = int rand(@paragraphs + 1);
	my ($text, $rule);

	until (defined $text) {
		($text, $rule) = fault($f);
	}
	$text .= word(pick(@TRAP)) if rand() < 0.5;
	splice @paragraphs, $place, 0, $text;
	return ($place, $rule, @paragraphs);
}

sub lines {
	my ($paragraph) = @_;

	return $columns ? wrap($paragraph, $columns) : $paragraph;
}

chomp(my @base = <STDIN>);
my $out;
if (defined $faults) {
	open $out, '>', $faults or die "prose.pl: $faults: $!\n";
}
for my $n (1 .. $count) {
	my %f = figures();
	my @report = @base;
	my ($place, $rule, @paragraphs) = $out ? faulty(\%f) : (0, '', clean(\%f));
	my $name = ($out ? 'fault' : 'clean') . $n;

	tables(\@report, \%f);
	print "==> $name <==\n", map { "$_\n" } @report[0 .. 3], $APPLY, '',
	    (map { (lines($_), '') } @paragraphs), @report[4 .. $#report];
	print $out "$name\t", 7 + 2 * $place, "\t$rule\n" if $out;
}
if ($out) {
	close $out or die "prose.pl: $faults: $!\n";
}
