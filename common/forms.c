#include "forms.h"

/*
 * The labels are those of the forms annexed to 国办公开办函〔2019〕60号 and
 * 国办公开办函〔2021〕30号, a blank between a group's label and its row's.
 */

static const struct form_row rows_2_1_2019[] = {
	{"rules", "规章"},
	{"normative", "规范性文件"},
};

static const struct form_col cols_2_1_2019[] = {
	{"made", "本年新制作数量", "件", false, false},
	{"published", "本年新公开数量", "件", false, false},
	{"published-total", "对外公开总数量", "件", false, false},
};

static const struct form_row rows_2_5_2019[] = {
	{"licence", "行政许可"},
	{"other-service", "其他对外管理服务事项"},
};

static const struct form_col cols_2_5_2019[] = {
	{"previous", "上一年项目数量", "项", false, false},
	{"change", "本年增/减", "项", true, false},
	{"decisions", "处理决定数量", "件", false, false},
};

static const struct form_row rows_2_6_2019[] = {
	{"penalty", "行政处罚"},
	{"coercion", "行政强制"},
};

static const struct form_row rows_2_8_2019[] = {
	{"fees", "行政事业性收费"},
};

static const struct form_col cols_2_8_2019[] = {
	{"previous", "上一年项目数量", "项", false, false},
	{"change", "本年增/减", "项", true, false},
};

static const struct form_row rows_2_9_2019[] = {
	{"procurement", "政府集中采购"},
};

static const struct form_col cols_2_9_2019[] = {
	{"projects", "采购项目数量", "项", false, false},
	{"amount", "采购总金额", "", false, true},
};

static const struct form_row rows_3_2019[] = {
	{"1", "一、本年新收政府信息公开申请数量"},
	{"2", "二、上年结转政府信息公开申请数量"},
	{"3.1", "三、本年度办理结果 （一）予以公开"},
	{"3.2", "三、本年度办理结果 （二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
	{"3.3.1", "三、本年度办理结果 （三）不予公开 1.属于国家秘密"},
	{"3.3.2", "三、本年度办理结果 （三）不予公开 2.其他法律行政法规禁止公开"},
	{"3.3.3", "三、本年度办理结果 （三）不予公开 3.危及“三安全一稳定”"},
	{"3.3.4", "三、本年度办理结果 （三）不予公开 4.保护第三方合法权益"},
	{"3.3.5", "三、本年度办理结果 （三）不予公开 5.属于三类内部事务信息"},
	{"3.3.6", "三、本年度办理结果 （三）不予公开 6.属于四类过程性信息"},
	{"3.3.7", "三、本年度办理结果 （三）不予公开 7.属于行政执法案卷"},
	{"3.3.8", "三、本年度办理结果 （三）不予公开 8.属于行政查询事项"},
	{"3.4.1", "三、本年度办理结果 （四）无法提供 1.本机关不掌握相关政府信息"},
	{"3.4.2", "三、本年度办理结果 （四）无法提供 2.没有现成信息需要另行制作"},
	{"3.4.3", "三、本年度办理结果 （四）无法提供 3.补正后申请内容仍不明确"},
	{"3.5.1", "三、本年度办理结果 （五）不予处理 1.信访举报投诉类申请"},
	{"3.5.2", "三、本年度办理结果 （五）不予处理 2.重复申请"},
	{"3.5.3", "三、本年度办理结果 （五）不予处理 3.要求提供公开出版物"},
	{"3.5.4", "三、本年度办理结果 （五）不予处理 4.无正当理由大量反复申请"},
	{"3.5.5", "三、本年度办理结果 （五）不予处理 5.要求行政机关确认或重新出具已获取信息"},
	{"3.6", "三、本年度办理结果 （六）其他处理"},
	{"3.7", "三、本年度办理结果 （七）总计"},
	{"4", "四、结转下年度继续办理"},
};

static const struct form_col cols_3_2019[] = {
	{"natural", "自然人", "件", false, false},
	{"business", "商业企业", "件", false, false},
	{"research", "科研机构", "件", false, false},
	{"charity", "社会公益组织", "件", false, false},
	{"legal", "法律服务机构", "件", false, false},
	{"other", "其他", "件", false, false},
	{"total", "总计", "件", false, false},
};

static const struct form_row rows_4_2019[] = {
	{"review", "行政复议"},
	{"suit-direct", "行政诉讼 未经复议直接起诉"},
	{"suit-reviewed", "行政诉讼 复议后起诉"},
};

static const struct form_col cols_4_2019[] = {
	{"upheld", "结果维持", "件", false, false},
	{"corrected", "结果纠正", "件", false, false},
	{"other", "其他结果", "件", false, false},
	{"pending", "尚未审结", "件", false, false},
	{"total", "总计", "件", false, false},
};

static const struct form_row rows_2_1_2021[] = {
	{"rules", "规章"},
	{"normative", "行政规范性文件"},
};

static const struct form_col cols_2_1_2021[] = {
	{"issued", "本年制发件数", "件", false, false},
	{"repealed", "本年废止件数", "件", false, false},
	{"in-force", "现行有效件数", "件", false, false},
};

static const struct form_row rows_2_5_2021[] = {
	{"licence", "行政许可"},
};

static const struct form_col cols_2_5_2021[] = {
	{"decisions", "本年处理决定数量", "件", false, false},
};

static const struct form_col cols_2_8_2021[] = {
	{"amount", "本年收费金额（单位：万元）", "万元", false, true},
};

static const struct form_row rows_3_2021[] = {
	{"1", "一、本年新收政府信息公开申请数量"},
	{"2", "二、上年结转政府信息公开申请数量"},
	{"3.1", "三、本年度办理结果 （一）予以公开"},
	{"3.2", "三、本年度办理结果 （二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
	{"3.3.1", "三、本年度办理结果 （三）不予公开 1.属于国家秘密"},
	{"3.3.2", "三、本年度办理结果 （三）不予公开 2.其他法律行政法规禁止公开"},
	{"3.3.3", "三、本年度办理结果 （三）不予公开 3.危及“三安全一稳定”"},
	{"3.3.4", "三、本年度办理结果 （三）不予公开 4.保护第三方合法权益"},
	{"3.3.5", "三、本年度办理结果 （三）不予公开 5.属于三类内部事务信息"},
	{"3.3.6", "三、本年度办理结果 （三）不予公开 6.属于四类过程性信息"},
	{"3.3.7", "三、本年度办理结果 （三）不予公开 7.属于行政执法案卷"},
	{"3.3.8", "三、本年度办理结果 （三）不予公开 8.属于行政查询事项"},
	{"3.4.1", "三、本年度办理结果 （四）无法提供 1.本机关不掌握相关政府信息"},
	{"3.4.2", "三、本年度办理结果 （四）无法提供 2.没有现成信息需要另行制作"},
	{"3.4.3", "三、本年度办理结果 （四）无法提供 3.补正后申请内容仍不明确"},
	{"3.5.1", "三、本年度办理结果 （五）不予处理 1.信访举报投诉类申请"},
	{"3.5.2", "三、本年度办理结果 （五）不予处理 2.重复申请"},
	{"3.5.3", "三、本年度办理结果 （五）不予处理 3.要求提供公开出版物"},
	{"3.5.4", "三、本年度办理结果 （五）不予处理 4.无正当理由大量反复申请"},
	{"3.5.5", "三、本年度办理结果 （五）不予处理 5.要求行政机关确认或重新出具已获取信息"},
	{"3.6.1", "三、本年度办理结果 （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
	{"3.6.2", "三、本年度办理结果 （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"},
	{"3.6.3", "三、本年度办理结果 （六）其他处理 3.其他"},
	{"3.7", "三、本年度办理结果 （七）总计"},
	{"4", "四、结转下年度继续办理"},
};

#define N(a) (sizeof(a) / sizeof *(a))

const struct form_table form_tables[] = {
	{FORM_2019, "2.1", "第二十条第（一）项", false,
	    N(rows_2_1_2019), N(cols_2_1_2019), rows_2_1_2019, cols_2_1_2019},
	{FORM_2019, "2.5", "第二十条第（五）项", false,
	    N(rows_2_5_2019), N(cols_2_5_2019), rows_2_5_2019, cols_2_5_2019},
	{FORM_2019, "2.6", "第二十条第（六）项", false,
	    N(rows_2_6_2019), N(cols_2_5_2019), rows_2_6_2019, cols_2_5_2019},
	{FORM_2019, "2.8", "第二十条第（八）项", false,
	    N(rows_2_8_2019), N(cols_2_8_2019), rows_2_8_2019, cols_2_8_2019},
	{FORM_2019, "2.9", "第二十条第（九）项", false,
	    N(rows_2_9_2019), N(cols_2_9_2019), rows_2_9_2019, cols_2_9_2019},
	{FORM_2019, "3", "收到和处理政府信息公开申请情况", false,
	    N(rows_3_2019), N(cols_3_2019), rows_3_2019, cols_3_2019},
	{FORM_2019, "4", "政府信息公开行政复议、行政诉讼情况", true,
	    N(rows_4_2019), N(cols_4_2019), rows_4_2019, cols_4_2019},
	{FORM_2021, "2.1", "第二十条第（一）项", false,
	    N(rows_2_1_2021), N(cols_2_1_2021), rows_2_1_2021, cols_2_1_2021},
	{FORM_2021, "2.5", "第二十条第（五）项", false,
	    N(rows_2_5_2021), N(cols_2_5_2021), rows_2_5_2021, cols_2_5_2021},
	{FORM_2021, "2.6", "第二十条第（六）项", false,
	    N(rows_2_6_2019), N(cols_2_5_2021), rows_2_6_2019, cols_2_5_2021},
	{FORM_2021, "2.8", "第二十条第（八）项", false,
	    N(rows_2_8_2019), N(cols_2_8_2021), rows_2_8_2019, cols_2_8_2021},
	{FORM_2021, "3", "收到和处理政府信息公开申请情况", false,
	    N(rows_3_2021), N(cols_3_2019), rows_3_2021, cols_3_2019},
	{FORM_2021, "4", "政府信息公开行政复议、行政诉讼情况", true,
	    N(rows_4_2019), N(cols_4_2019), rows_4_2019, cols_4_2019},
};
const size_t form_ntables = N(form_tables);

const char *const form_codes[FORM_CODES] = {"2.1", "2.5", "2.6", "2.8", "2.9", "3", "4"};

static const struct {
	const char *name;
	unsigned first_year;	/* of those it is decreed for */
} decreed[FORMS] = {
	[FORM_NONE] = {"", 0},
	[FORM_2019] = {"2019", 2019},
	[FORM_2021] = {"2021", 2021},
};

const char *
form_name(enum form f)
{
	return decreed[f].name;
}

enum form
form_by_name(struct str name)
{
	int f;

	for (f = FORMS - 1; f > FORM_NONE; f--)
		if (str_eq(name, str_of(decreed[f].name)))
			break;
	return (enum form)f;
}

enum form
form_by_year(struct str year)
{
	unsigned n = 0;
	size_t i;
	int f;

	if (year.n != 4)
		return FORM_NONE;
	for (i = 0; i < year.n; i++) {
		if (year.p[i] < '0' || year.p[i] > '9')
			return FORM_NONE;
		n = n * 10 + (unsigned)(year.p[i] - '0');
	}
	for (f = FORMS - 1; f > FORM_NONE; f--)
		if (n >= decreed[f].first_year)
			break;
	return (enum form)f;
}

enum form
form_settle(const enum form forms[FORM_CODES], struct str year)
{
	int code = form_code(STR("3"));

	if (forms[code] != FORM_NONE)
		return forms[code];
	for (code = 0; code < FORM_CODES; code++)
		if (forms[code] != FORM_NONE)
			return forms[code];
	return form_by_year(year);
}

int
form_code(struct str code)
{
	int i;

	for (i = 0; i < FORM_CODES; i++)
		if (str_eq(code, str_of(form_codes[i])))
			return i;
	return -1;
}

const struct form_table *
form_table(enum form f, int code)
{
	size_t i;

	for (i = 0; i < form_ntables; i++)
		if (form_tables[i].form == f &&
		    strcmp(form_tables[i].code, form_codes[code]) == 0)
			return &form_tables[i];
	return NULL;
}

bool
form_same_columns(const struct form_table *a, const struct form_table *b)
{
	size_t c;

	if (a->ncols != b->ncols)
		return false;
	for (c = 0; c < a->ncols; c++)
		if (strcmp(a->cols[c].code, b->cols[c].code) != 0)
			return false;
	return true;
}

bool
form_is_flat(int code)
{
	const struct form_table *t = form_tables;

	while (strcmp(t->code, form_codes[code]) != 0)
		t++;
	return t->flat;
}

int
form_row(const struct form_table *t, struct str code)
{
	size_t i;

	for (i = 0; i < t->nrows; i++)
		if (str_eq(code, str_of(t->rows[i].code)))
			return (int)i;
	return -1;
}

int
form_col(const struct form_table *t, struct str code)
{
	size_t i;

	for (i = 0; i < t->ncols; i++)
		if (str_eq(code, str_of(t->cols[i].code)))
			return (int)i;
	return -1;
}

int
form_code_list(struct str list, struct str *bad)
{
	int set = 0, code;

	do {
		*bad = str_cut(&list, ',');
		if ((code = form_code(*bad)) < 0)
			return -1;
		set |= 1 << code;
	} while (list.p);
	return set;
}
