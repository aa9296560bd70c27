# The two statutory forms as facts, for what is made up: tables, rows, columns, units and
# printed labels. Written apart from common/forms.c, so that the one checks the other.

package Forms;

use strict;
use warnings;
use utf8;
use Exporter qw(import);

our @EXPORT_OK = qw(%TABLES2 @SIX %APPLICANT $RELATION $DONE rows3 @RESULTS @GROUPS4 %WORDING);

my $AMOUNT = '本年收费金额（单位：万元）';
my @PROJECT = (['previous', '上一年项目数量', '项'], ['change', '本年增/减', '项']);
my @DECIDED = (@PROJECT, ['decisions', '处理决定数量', '件']);
my @DECISIONS = (['decisions', '本年处理决定数量', '件']);

# code, title, columns (code, label, unit), rows (code, label)
our %TABLES2 = (
	2019 => [
		['2.1', '第二十条第（一）项',
		    [['made', '本年新制作数量', '件'], ['published', '本年新公开数量', '件'],
		    ['published-total', '对外公开总数量', '件']],
		    [['rules', '规章'], ['normative', '规范性文件']]],
		['2.5', '第二十条第（五）项', \@DECIDED,
		    [['licence', '行政许可'], ['other-service', '其他对外管理服务事项']]],
		['2.6', '第二十条第（六）项', \@DECIDED,
		    [['penalty', '行政处罚'], ['coercion', '行政强制']]],
		['2.8', '第二十条第（八）项', \@PROJECT, [['fees', '行政事业性收费']]],
		['2.9', '第二十条第（九）项',
		    [['projects', '采购项目数量', '项'], ['amount', '采购总金额', '']],
		    [['procurement', '政府集中采购']]],
	],
	2021 => [
		['2.1', '第二十条第（一）项',
		    [['issued', '本年制发件数', '件'], ['repealed', '本年废止件数', '件'],
		    ['in-force', '现行有效件数', '件']],
		    [['rules', '规章'], ['normative', '行政规范性文件']]],
		['2.5', '第二十条第（五）项', \@DECISIONS, [['licence', '行政许可']]],
		['2.6', '第二十条第（六）项', \@DECISIONS,
		    [['penalty', '行政处罚'], ['coercion', '行政强制']]],
		['2.8', '第二十条第（八）项', [['amount', $AMOUNT, '万元']],
		    [['fees', '行政事业性收费']]],
	],
);

our @SIX = qw(natural business research charity legal other);
our %APPLICANT = (natural => '自然人', business => '商业企业', research => '科研机构',
    charity => '社会公益组织', legal => '法律服务机构', other => '其他', total => '总计',
    subtotal => '法人或其他组织小计');

our $RELATION = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
our ($DONE, $SECRET, $NONE, $REFUSED, $OTHER) = ('三、本年度办理结果', '（三）不予公开',
    '（四）无法提供', '（五）不予处理', '（六）其他处理');
my %ROWS36 = (
	2019 => [['3.6', $DONE, $OTHER]],
	2021 => [
		['3.6.1', $DONE, $OTHER,
		    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
		['3.6.2', $DONE, $OTHER,
		    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
		['3.6.3', $DONE, $OTHER, '3.其他'],
	],
);

# code, then one label a level
sub rows3 {
	my ($form) = @_;
	return (
		['1', '一、本年新收政府信息公开申请数量'],
		['2', '二、上年结转政府信息公开申请数量'],
		['3.1', $DONE, '（一）予以公开'],
		['3.2', $DONE, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
		['3.3.1', $DONE, $SECRET, '1.属于国家秘密'],
		['3.3.2', $DONE, $SECRET, '2.其他法律行政法规禁止公开'],
		['3.3.3', $DONE, $SECRET, '3.危及“三安全一稳定”'],
		['3.3.4', $DONE, $SECRET, '4.保护第三方合法权益'],
		['3.3.5', $DONE, $SECRET, '5.属于三类内部事务信息'],
		['3.3.6', $DONE, $SECRET, '6.属于四类过程性信息'],
		['3.3.7', $DONE, $SECRET, '7.属于行政执法案卷'],
		['3.3.8', $DONE, $SECRET, '8.属于行政查询事项'],
		['3.4.1', $DONE, $NONE, '1.本机关不掌握相关政府信息'],
		['3.4.2', $DONE, $NONE, '2.没有现成信息需要另行制作'],
		['3.4.3', $DONE, $NONE, '3.补正后申请内容仍不明确'],
		['3.5.1', $DONE, $REFUSED, '1.信访举报投诉类申请'],
		['3.5.2', $DONE, $REFUSED, '2.重复申请'],
		['3.5.3', $DONE, $REFUSED, '3.要求提供公开出版物'],
		['3.5.4', $DONE, $REFUSED, '4.无正当理由大量反复申请'],
		['3.5.5', $DONE, $REFUSED, '5.要求行政机关确认或重新出具已获取信息'],
		@{$ROWS36{$form}},
		['3.7', $DONE, '（七）总计'],
		['4', '四、结转下年度继续办理'],
	);
}

our @RESULTS = (['upheld', '结果维持'], ['corrected', '结果纠正'], ['other', '其他结果'],
    ['pending', '尚未审结'], ['total', '总计']);
our @GROUPS4 = qw(review suit-direct suit-reviewed);

# Other wordings of a label that reports use.
our %WORDING = (
	'规范性文件' => ['规范文件', '行政规范性文件'], '行政规范性文件' => ['规范性文件'],
	'本年增/减' => ['本年增／减'], $AMOUNT => ['本年收费金额（单位：万元，保留4位小数）'],
	'商业企业' => ['企业'], '社会公益组织' => ['公益组织'], '法律服务机构' => ['法律服务'],
	'总计' => ['合计'], '（七）总计' => ['（七）合计', '总计（7）', '七、总计'],
	'（二）部分公开（区分处理的，只计这一情形，不计其他情形）' =>
	    ['（二）部分公开（区分处理）'],
	'3.危及“三安全一稳定”' => ['3.危及三安全一稳定'],
	'3.补正后申请内容仍不明确' => ['3.申请内容不明确'],
	'1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' =>
	    ['1.逾期不补正', '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请'],
	'2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' =>
	    ['2.逾期未缴费'],
	'四、结转下年度继续办理' => ['四、结转下一年度继续办理'],
	'结果维持' => ['维持'], '结果纠正' => ['纠正'], '尚未审结' => ['未审结'],
	'未经复议直接起诉' => ['未经复议直接诉讼'], '复议后起诉' => ['复议后诉讼'],
);

1;
