/* Labels found as printed, in other wordings and in pieces; the order of their slots. */
#include "labels.h"
#include "unit.h"

static int
lookup(const char *text)
{
	struct folded f;

	fold(str_of(text), &f);
	return label_lookup(&f);
}

/* Is the text, among its readings, the label of that row (or group) of the table? */
static bool
names_row(const char *text, const char *table, const char *code)
{
	int i;

	for (i = lookup(text); i >= 0; i = label_at(i)->next) {
		const struct label *l = label_at(i);

		if (l->kind == LABEL_SLOT && strcmp(slot_at(l->slot)->code, code) == 0 &&
		    slot_at(l->slot)->table == form_code(str_of(table)))
			return true;
	}
	return false;
}

static bool
names_column(const char *text, enum form form, const char *table, const char *code)
{
	const struct form_table *t = form_table(form, form_code(str_of(table)));
	int i;

	for (i = lookup(text); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL &&
		    label_at(i)->table == form_code(str_of(table)) &&
		    label_at(i)->col[form] == form_col(t, str_of(code)))
			return true;
	return false;
}

/* The last part of a row's label, as the form prints it. */
static const char *
last_part(const char *label)
{
	const char *blank = strrchr(label, ' ');

	return blank ? blank + 1 : label;
}

static void
every_label_of_the_forms_is_found(void **state)
{
	size_t i, k;

	(void)state;
	for (i = 0; i < form_ntables; i++) {
		const struct form_table *t = &form_tables[i];

		for (k = 0; !t->flat && k < t->nrows; k++)
			if (!names_row(last_part(t->rows[k].label), t->code, t->rows[k].code))
				fail_msg("%s %s: %s", t->code, t->rows[k].code, t->rows[k].label);
		for (k = 0; k < t->ncols; k++)
			if (!names_column(t->cols[k].label, t->form, t->code, t->cols[k].code))
				fail_msg("%s: %s", t->code, t->cols[k].label);
	}
}

static void
labels_are_found_in_other_dress(void **state)
{
	(void)state;
	assert_true(names_row("　3. 危及\"三安全一稳定\"", "3", "3.3.3"));
	assert_true(names_row("(二)部分公开", "3", "3.2"));
	assert_true(names_row("部分公开（区分处理）", "3", "3.2"));
	assert_true(names_row("行 政 许 可", "2.5", "licence"));
	assert_true(names_row("（三）不予公开", "3", "3.3"));
	assert_true(names_row("三、本年度办理结果", "3", "3"));
	assert_true(names_column("本年收费金额（单位：万元，保留四位小数）", FORM_2021, "2.8", "amount"));
	assert_true(names_column("本年增／减", FORM_2019, "2.5", "change"));
	assert_int_equal(lookup("行政"), -1);
	assert_int_equal(lookup(""), -1);
	assert_int_equal(lookup("12"), -1);
	assert_int_equal(lookup("行政许可和行政处罚"), -1);
}

/* Does the text name that row, as a whole or as a piece, and no other? */
static bool
names_only(const char *text, const char *table, const char *code)
{
	int i = lookup(text), slot = slot_find(form_code(str_of(table)), code);
	const struct label_place *p = NULL;
	struct folded f;
	size_t n = 0;

	if (i >= 0)
		return names_row(text, table, code) && label_at(i)->next < 0;
	fold(str_of(text), &f);
	for (; (p = label_next_place(&f, p)) != NULL; n++)
		if (label_at(p->label)->slot != slot)
			return false;
	return n > 0;
}

static void
rows_are_found_in_other_wordings(void **state)
{
	static const struct {
		const char *table, *code, *text;
	} rows[] = {
		{"2.1", "normative", "规范文件"}, {"2.1", "normative", "行政规范性文件"},
		{"2.1", "rules", "部门规章"}, {"2.5", "licence", "行政许可事项"},
		{"2.6", "penalty", "行政处罚事项"}, {"2.8", "fees", "行政事业性收费项目"},
		{"2.8", "fees", "行政事业收费"}, {"2.9", "procurement", "集中采购"},
		{"2.5", "other-service", "其它对外管理服务事项"},
		{"3", "1", "一、本年度新收政府信息公开申请数量"}, {"3", "1", "一、本年新收申请件数"},
		{"3", "1", "一、本年收到信息公开申请数"}, {"3", "1", "本年新收到政府信息公开申请总数"},
		{"3", "2", "二、上年度结转政府信息公开申请数"}, {"3", "2", "二、上一年度结转申请数量"},
		{"3", "2", "上一年结转信息公开申请件数"}, {"3", "2", "上年结转数量"},
		{"3", "3", "三、本年度处理结果"}, {"3", "3", "三、本年办理情况"},
		{"3", "3.1", "（一）予以公开的"}, {"3", "3.2", "（二）予以部分公开"},
		{"3", "3.2", "部分公开区分处理"}, {"3", "3.2", "(二) 部分公开(区分处理)"},
		{"3", "3.2", "（二）部分公开数量"},
		{"3", "3.3", "（三）不予公开情况"},
		{"3", "3.3.1", "1.涉及国家秘密"}, {"3", "3.3.1", "1.属于国家秘密的"},
		{"3", "3.3.2", "2.法律、行政法规禁止公开的"}, {"3", "3.3.2", "其它法律、法规禁止公开"},
		{"3", "3.3.2", "其他法律和行政法规禁止公开"},
		{"3", "3.3.3", "3.危及「三安全一稳定」"}, {"3", "3.3.3", "危及三安全一稳定"},
		{"3", "3.3.3", "3.危及‘三安全、一稳定’的"}, {"3", "3.3.3", "可能危及《三安全一稳定》"},
		{"3", "3.3.4", "保护第三人合法权益"}, {"3", "3.3.4", "4.损害第三方合法权益的"},
		{"3", "3.3.5", "属于内部事务信息"}, {"3", "3.3.6", "属于过程性信息"},
		{"3", "3.3.6", "6.四类过程信息"}, {"3", "3.3.7", "属于行政执法案卷信息"},
		{"3", "3.3.8", "行政查询事项"},
		{"3", "3.4.1", "本行政机关不掌握相关政府信息"}, {"3", "3.4.1", "1.不掌握该信息"},
		{"3", "3.4.2", "没有现成政府信息，需要另行制作"}, {"3", "3.4.2", "无现成信息需另行制作"},
		{"3", "3.4.3", "申请内容不明确"}, {"3", "3.4.3", "3.经补正后内容仍不明确"},
		{"3", "3.5.1", "信访、举报、投诉类"}, {"3", "3.5.1", "1.投诉、举报、信访类申请"},
		{"3", "3.5.2", "2.重复提出申请"}, {"3", "3.5.3", "申请提供公开出版物"},
		{"3", "3.5.4", "大量反复提出申请"}, {"3", "3.5.4", "4.无正当理由大量重复申请"},
		{"3", "3.5.5", "5.要求确认或者重新出具已获取的信息"},
		{"3", "3.5.5", "要求行政机关确认或重新出具已获得政府信息"},
		{"3", "3.6", "（六）其它处理"}, {"3", "3.6.1", "1.逾期不补正"},
		{"3", "3.6.1", "申请人无正当理由逾期未补正的"},
		{"3", "3.6.1", "申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请"},
		{"3", "3.6.1", "申请人逾期不补正、不再处理其申请的"},
		{"3", "3.6.2", "2.逾期未缴费"}, {"3", "3.6.2", "申请人逾期不缴费"},
		{"3", "3.6.2", "未按收费通知要求缴纳费用"},
		{"3", "3.6.2", "申请人逾期未按收费通知缴纳费用，行政机关不再处理其信息公开申请"},
		{"3", "4", "四、结转下一年度继续办理"}, {"3", "4", "四、结转至下年度办理"},
		{"3", "4", "结转下年继续处理"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		if (!names_only(rows[i].text, rows[i].table, rows[i].code))
			fail_msg("%s %s: %s", rows[i].table, rows[i].code, rows[i].text);
}

static void
columns_are_found_in_other_wordings(void **state)
{
	static const struct {
		enum form form;
		const char *table, *code, *text;
	} rows[] = {
		{FORM_2019, "2.1", "made", "本年度新制作数量"},
		{FORM_2019, "2.1", "published", "本年新公开数"},
		{FORM_2019, "2.1", "published-total", "对外公开总数"},
		{FORM_2021, "2.1", "issued", "本年制发数量"}, {FORM_2021, "2.1", "issued", "本年度制发件数"},
		{FORM_2021, "2.1", "repealed", "本年废止数"},
		{FORM_2021, "2.1", "in-force", "现行有效数量"},
		{FORM_2021, "2.1", "in-force", "现行有效件数（截至年底）"},
		{FORM_2019, "2.5", "previous", "上年度项目数"},
		{FORM_2019, "2.6", "previous", "上一年度项目数量"},
		{FORM_2019, "2.8", "change", "本年度增／减"}, {FORM_2019, "2.5", "change", "本年增减情况"},
		{FORM_2019, "2.5", "decisions", "处理决定件数"},
		{FORM_2021, "2.5", "decisions", "处理决定件数"},
		{FORM_2021, "2.6", "decisions", "本年度处理决定数量"},
		{FORM_2021, "2.8", "amount", "收费总额(万元)"},
		{FORM_2021, "2.8", "amount", "本年度收费金额（单位：万元）（保留4位小数）"},
		{FORM_2019, "2.9", "projects", "采购项目数"}, {FORM_2019, "2.9", "amount", "采购总额（元）"},
		{FORM_2021, "3", "business", "企业"}, {FORM_2021, "3", "research", "科研单位"},
		{FORM_2021, "3", "charity", "社会公益性组织"}, {FORM_2021, "3", "charity", "社会组织"},
		{FORM_2019, "3", "legal", "法律服务"}, {FORM_2019, "3", "other", "其它"},
		{FORM_2019, "3", "other", "其他组织"}, {FORM_2021, "3", "total", "合 计"},
		{FORM_2021, "3", "total", "共计"}, {FORM_2021, "4", "upheld", "维持"},
		{FORM_2021, "4", "corrected", "纠正结果"}, {FORM_2021, "4", "other", "其它结果"},
		{FORM_2021, "4", "pending", "未审结"}, {FORM_2021, "4", "total", "合计"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		if (!names_column(rows[i].text, rows[i].form, rows[i].table, rows[i].code))
			fail_msg("%s %s: %s", rows[i].table, rows[i].code, rows[i].text);
	assert_true(lookup("未经行政复议直接起诉") >= 0);
	assert_true(lookup("经复议后提起诉讼") >= 0);
	assert_true(lookup("行政复议行政诉讼") >= 0);
	assert_true(lookup("法人或者其他组织小计") >= 0);
}

/* 元 under a head that says 万元 would be ten thousand times too much. */
static void
another_unit_is_another_column(void **state)
{
	static const char *const others[] = {
		"本年收费金额（单位：元）", "本年收费金额(元)", "收费金额（亿元）", "本年收费金额单位：元"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof others / sizeof *others; i++)
		if (lookup(others[i]) >= 0)
			fail_msg("%s", others[i]);
	assert_true(lookup("本年收费金额（万元）") >= 0);
	assert_true(lookup("本年制发件数（单位：件）") >= 0);
}

static void
what_is_alike_is_no_label(void **state)
{
	static const char *const others[] = {
		"予以公开和部分公开", "其他行政法规", "第三方", "行政执法", "属于", "三类", "信息公开申请",
		"本年新收", "上年", "逾期", "逾期的", "不掌握", "其他的", "总计的", "行政复议的", "政府采购",
		"未经复议", "本年度", "结转", "制发件数", "有效件数", "无正当理由", "部分公开区分处理的", "行政强制措施",
		"本年制定件数", "法人", "申请人", "政府信息公开申请数量", "增减", "制发"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof others / sizeof *others; i++)
		if (lookup(others[i]) >= 0)
			fail_msg("%s", others[i]);
}

/* Only texts that the form itself prints in several places, and other words for these. */
static void
no_wording_names_two_rows(void **state)
{
	static const char *const common[] = {"其他", "总计"};
	size_t i, k, labels = labels_count();

	(void)state;
	for (i = 0; i < labels; i++) {
		const struct label *l = label_at((int)i);
		bool known = l->next < 0 || l->kind != LABEL_SLOT;
		int n;

		for (n = l->next; n >= 0 && !known; n = label_at(n)->next)
			if (label_at(n)->kind == LABEL_SLOT)
				fail_msg("label %zu names slots %d and %d", i, l->slot,
				    label_at(n)->slot);
		for (k = 0; k < sizeof common / sizeof *common && !known; k++)
			for (n = lookup(common[k]); n >= 0 && !known; n = label_at(n)->next)
				known = label_at(n)->slot == l->slot;
		if (!known)
			fail_msg("label %zu, slot %d, names something else", i, l->slot);
	}
}

static void
one_text_may_name_several(void **state)
{
	(void)state;
	assert_true(names_column("总计", FORM_2021, "3", "total"));
	assert_true(names_column("总计", FORM_2021, "4", "total"));
	assert_true(names_row("（七）总计", "3", "3.7"));
	assert_true(names_column("其他", FORM_2021, "3", "other"));
	assert_true(names_row("3.其他", "3", "3.6.3"));
}

static void
slots_come_in_the_order_of_both_forms(void **state)
{
	static const char *const order[] = {
		"1", "2", "3", "3.1", "3.2", "3.3", "3.3.1", "3.3.8", "3.4", "3.4.1", "3.5",
		"3.5.5", "3.6", "3.6.1", "3.6.3", "3.7", "4"
	};
	int three = form_code(STR("3")), last = -1, slot;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof order / sizeof *order; i++) {
		slot = slot_find(three, order[i]);
		if (slot <= last)
			fail_msg("%s comes behind %s", order[i], order[i ? i - 1 : 0]);
		last = slot;
	}
	assert_int_equal(slot_find(three, "9"), -1);
	assert_int_equal(slot_find(form_code(STR("2.1")), "3.7"), -1);
	slot = slot_find(three, "3.6");	/* a row in one form, a group in the other */
	assert_true(slot_at(slot)->row[FORM_2019] >= 0);
	assert_int_equal(slot_at(slot)->row[FORM_2021], -1);
	assert_true(slot_at(slot)->group);
	assert_int_equal(slot_at(slot)->level, 2);
	assert_int_equal(slot_at(slot_find(three, "3.6.1"))->row[FORM_2019], -1);
	assert_int_equal(slot_at(slot_find(three, "3.3.1"))->level, 3);
	assert_in_range(slots_count(), 30, SLOT_MAX);
	assert_in_range(labels_count(), 60, 10000);
}

static bool
is_piece(const char *text)
{
	struct folded f;

	fold(str_of(text), &f);
	return label_piece(&f);
}

static void
pieces_of_labels(void **state)
{
	(void)state;
	assert_true(is_piece("行政规范"));
	assert_true(is_piece("性文件"));
	assert_true(is_piece("政府信息公开申请"));
	assert_true(is_piece("总计"));
	assert_false(is_piece("政"));		/* one character tells nothing */
	assert_false(is_piece(""));
	assert_false(is_piece("行政处置"));
}

/* Compares the places found with those that a plain scan of all labels finds. */
static void
check_places(const struct folded *f)
{
	const struct label_place *p = NULL;
	size_t i, at, labels = labels_count();
	bool any = false;

	for (i = 0; i < labels && f->n; i++) {
		const struct label *l = label_at((int)i);

		for (at = 0; !l->whole && at + f->n <= l->n; at++) {
			if (memcmp(label_chars(l) + at, f->c, f->n * sizeof *f->c) != 0)
				continue;
			any = true;
			p = label_next_place(f, p);
			assert_non_null(p);
			assert_int_equal(p->label, i);
			assert_int_equal(p->at, at);
		}
	}
	if (any || p)
		p = label_next_place(f, p);
	assert_null(p);
	assert_int_equal(label_piece(f), any && f->n > 1 && !f->cut);
}

static void
places_are_those_of_a_plain_scan(void **state)
{
	static const char *const others[] = {
		"", "鑫", "政", "政鑫", "行政处置", "公开政府", "申请申请", "件", "年", "abc",
		"政府信息公开申请的数量", "本年度办理结果予以公开部分公开"
	};
	size_t i, from, to, labels = labels_count();
	struct folded f = {.n = 0};

	(void)state;
	for (i = 0; i < labels; i++) {
		const struct label *l = label_at((int)i);

		for (from = 0; from < l->n; from++)
			for (to = from + 1; to <= l->n; to++) {
				f.n = f.core = to - from;
				memcpy(f.c, label_chars(l) + from, f.n * sizeof *f.c);
				check_places(&f);
				f.c[f.n - 1]++;		/* and what is probably no label */
				check_places(&f);
			}
	}
	for (i = 0; i < sizeof others / sizeof *others; i++) {
		fold(str_of(others[i]), &f);
		check_places(&f);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_label_of_the_forms_is_found),
		cmocka_unit_test(labels_are_found_in_other_dress),
		cmocka_unit_test(rows_are_found_in_other_wordings),
		cmocka_unit_test(columns_are_found_in_other_wordings),
		cmocka_unit_test(another_unit_is_another_column),
		cmocka_unit_test(what_is_alike_is_no_label),
		cmocka_unit_test(no_wording_names_two_rows),
		cmocka_unit_test(one_text_may_name_several),
		cmocka_unit_test(slots_come_in_the_order_of_both_forms),
		cmocka_unit_test(pieces_of_labels),
		cmocka_unit_test(places_are_those_of_a_plain_scan),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
