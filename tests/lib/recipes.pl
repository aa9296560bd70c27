# recipes.pl: what the recipes of giar(7), COOK BOOK, should come to, computed from the
# truths of made-up reports.
#
# usage: recipes.pl TRUTHS WHAT DIR
#
# TRUTHS has a line a report: file, org, year, and the file of its truth (report.pl tells of
# that). DIR has the lists of organs.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Encode qw(decode);
use Math::BigFloat;

my ($truths, $what, $dir) = map { decode('UTF-8', $_) } @ARGV;
my @reports;		# { file, org, year, cells => { key => [value, unit] }, keys => [key] }

sub lines
{
	open my $in, '<', $_[0] or die "$_[0]: $!\n";
	return map { chomp; [split /\t/, $_, -1] } <$in>;
}

sub read_reports
{
	for (lines($truths)) {
		my ($file, $org, $year, $truth) = @$_;
		my %r = (file => $file, org => $org, year => $year);
		for my $cell (grep { $_->[0] ne 'table' } lines($truth)) {
			my ($table, $row, $col, $value, $unit) = @$cell;
			push @{$r{keys}}, "$table:$row:$col";
			$r{cells}{"$table:$row:$col"} = [$value, $unit];
		}
		push @reports, \%r;
	}
}

# A cell's number, or undef.
sub number
{
	my ($r, $key) = @_;
	my $v = ($r->{cells}{$key} // [''])->[0];
	return $v =~ /^-?\d+(\.\d+)?$/ ? $v : undef;
}

# A cell's number or state.
sub says
{
	my ($r, $key) = @_;
	return 'absent' if !$r->{cells}{$key};
	my ($v) = @{$r->{cells}{$key}};
	return $v eq '' ? 'blank' : $v eq '*' ? 'ambiguous' : $v;
}

sub plain
{
	my $v = $_[0]->bstr;
	$v =~ s/\.?0+$// if $v =~ /\./;
	return $v;
}

# Sums of a cell by what group gives for a report, as rows: group, unit, value, n, missing.
sub sums
{
	my ($key, $group) = @_;
	my (%sum, %unit);
	for my $r (@reports) {
		my $s = $sum{$group->($r)} //= [Math::BigFloat->new(0), 0, 0];
		my $v = number($r, $key);
		$unit{$group->($r)} //= $key =~ /^2\.8/ ? '万元' : '件';
		defined $v ? ($s->[0]->badd($v), $s->[1]++) : $s->[2]++;
	}
	return map { [$_, $unit{$_}, plain($sum{$_}[0]), @{$sum{$_}}[1, 2]] } sort keys %sum;
}

sub cities
{
	my %region = map { @$_ } lines("$dir/regions.tsv");
	my $group = sub { join "\t", $region{$_[0]{org}} // '', $_[0]{year} };
	print "region\tyear\trow\tunit\tvalue\tn\tmissing\n";
	for my $row (1, 2, 4) {
		print join("\t", $_->[0], $row, @$_[1 .. 4]), "\n"
		    for sums("3:$row:total", $group);
	}
}

# Percents with two decimals, halves up, by way of fractions of whole numbers.
sub rate
{
	my ($part, $all) = @_;
	return '-' if !defined $part || !defined $all || $all == 0;
	return Math::BigFloat->new($part)->bmul(100)->bdiv($all, 60)->bfround(-2, 'inf')->bstr;
}

sub add
{
	my $sum = 0;
	defined $_ ? ($sum += $_) : return undef for @_;
	return $sum;
}

# Rates of groups of reports: what all of a group have of a cell, or undef where one lacks it.
sub rates_of
{
	my ($what, $group) = @_;
	my (%in, @order);
	for my $r (@reports) {
		push @order, $group->($r) if !$in{$group->($r)};
		push @{$in{$group->($r)}}, $r;
	}
	print join("\t", $what, qw(year 公开率 纠错率 已审结纠错率 转化率 积压率)), "\n";
	for my $g (@order) {
		my $n = sub { my ($key) = @_; add(map { number($_, $key) } @{$in{$g}}) };
		my $fixed = $n->('4:review:corrected');
		print join("\t", $g,
		    rate(add($n->('3:3.1:total'), $n->('3:3.2:total')), $n->('3:3.7:total')),
		    rate($fixed, $n->('4:review:total')),
		    rate($fixed, add($fixed, $n->('4:review:upheld'), $n->('4:review:other'))),
		    rate(add($n->('4:review:total'), $n->('4:suit-direct:total')),
			$n->('3:3.7:total')),
		    rate($n->('3:4:total'), add($n->('3:1:total'), $n->('3:2:total')))), "\n";
	}
}

sub rates
{
	rates_of('org', sub { "$_[0]{org}\t$_[0]{year}" });
}

sub region_rates
{
	my %region = map { @$_ } lines("$dir/regions.tsv");
	rates_of('region', sub { join "\t", $region{$_[0]{org}} // '', $_[0]{year} });
}

sub silent
{
	my %there = map { $_->{org} => 1 } grep { $_->{year} == 2022 } @reports;
	print map { "$_->[0]\n" } grep { !$there{$_->[0]} } lines("$dir/units.tsv");
}

# Units of a parent one of whose units has a report on the year, as giar-lint says it.
sub children
{
	my @units = lines("$dir/units.tsv");
	my %parent = map { @$_ } @units;
	my %there = map { ("$_->{org} $_->{year}" => 1) } @reports;
	print "message\n";
	for my $year (2022, 2023) {
		my %asked = map { $parent{$_->{org}} // '' => 1 } grep { $_->{year} == $year } @reports;
		for my $i (0 .. $#units) {
			my ($unit, $up) = @{$units[$i]};
			print "$unit, a unit of $up (units.tsv:", $i + 1, "), has no report on $year\n"
			    if $asked{$up} && !$there{"$unit $year"};
		}
	}
}

# Each organ's reports on both years, as pairs.
sub pairs
{
	my %of;
	push @{$of{$_->{org}}[$_->{year} - 2022]}, $_ for @reports;
	return map { [$_, map { $_ ? $_->[0] : undef } @{$of{$_}}[0, 1]] } sort keys %of;
}

sub years
{
	for (pairs()) {
		my ($org, $old, $new) = @$_;
		print map { join("\t", "$org:$_", $old ? says($old, $_) : 'none',
		    $new ? says($new, $_) : 'none') . "\n" } @{($old // $new)->{keys}};
	}
}

sub changes
{
	print join("\t", qw(org table row col old new change)), "\n";
	for (pairs()) {
		my ($org, $old, $new) = @$_;
		for my $key (@{($old // $new)->{keys}}) {
			my @v = map { $_ ? says($_, $key) : 'absent' } $old, $new;
			next if $v[0] eq $v[1];
			my $change = grep(/^-?\d/, @v) == 2 ?
			    plain(Math::BigFloat->new($v[1])->bsub($v[0])) : '';
			print join("\t", $org, split(/:/, $key), @v, $change), "\n";
		}
	}
}

# All figures, a line a cell: what the wide table should have.
sub figures
{
	for my $r (@reports) {
		for my $key (@{$r->{keys}}) {
			my $v = number($r, $key);
			print join("\t", $r->{file}, $key, $v), "\n" if defined $v;
		}
	}
}

sub by_year
{
	my ($key) = @_;
	print join(',', @$_), "\n" for sums($key, sub { $_[0]{year} });
}

sub normative
{
	print "org,year,row,issued,repealed,in-force\n";
	for my $r (@reports) {
		for my $row (qw(rules normative)) {
			my @v = map { says($r, "2.1:$row:$_") } qw(issued repealed in-force);
			print join(',', $r->{org}, $r->{year}, $row,
			    map { $_ eq 'ambiguous' ? '?' : $_ eq 'blank' ? '' : $_ } @v), "\n";
		}
	}
}

sub doubts
{
	print "file,table,row\n";
	for my $r (@reports) {
		my %seen;
		/^(.*):(.*):/, says($r, $_) eq 'ambiguous' && !$seen{"$1,$2"}++ &&
		    print "$r->{file},$1,$2\n" for @{$r->{keys}};
	}
}

# Sums of all cells over all reports. What the form calls them is not for the truths to tell.
sub totals
{
	my %labels = map { ("$_->[4]:$_->[5]:$_->[6]" => [@$_[11, 12]]) } lines("$dir/checked.tsv");
	my $first = $reports[0]{keys};
	my %sum;
	for my $key (@$first) {
		my ($s) = sums($key, sub { '' });
		my $of = $sum{join "\t", @{$labels{$key}}, $s->[1]} //= [Math::BigFloat->new(0), 0, 0];
		$of->[0]->badd($s->[2]);
		$of->[$_] += $s->[$_ + 2] for 1, 2;
	}
	print join("\t", qw(row_label col_label unit value n missing)), "\n";
	print join("\t", $_, plain($sum{$_}[0]), @{$sum{$_}}[1, 2]), "\n" for keys %sum;
}

# How many applications were handled, where all of their outcomes are known.
sub handled
{
	for my $r (@reports) {
		my $sum = add(map { number($r, $_) } grep { /^3:3\.[1-6].*:total$/ } @{$r->{keys}});
		print "$sum\n" if $sum;
	}
}

my %answers = (totals => \&totals, handled => \&handled, cities => \&cities,
    rates => \&rates, region_rates => \&region_rates, silent => \&silent,
    children => \&children, years => \&years, changes => \&changes, figures => \&figures,
    fees => sub { by_year('2.8:fees:amount') }, carried => sub { by_year('3:2:total') },
    normative => \&normative, doubts => \&doubts);

read_reports();
$answers{$what} or die "recipes.pl: no answer: $what\n";
$answers{$what}->();
