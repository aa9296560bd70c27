#include "labels.h"

#include <string.h>

/* What reports print instead of a label of the form. A new variant is a new row. */
static const struct {
	const char *label, *printed;
} variants[] = {
	{"规范性文件", "规范文件"},
	{"行政许可", "行政许可事项"},
	{"其他对外管理服务事项", "其他对外管理服务"},
	{"本年新收政府信息公开申请数量", "本年新收政府信息公开申请数"},
	{"本年新收政府信息公开申请数量", "本年新收申请数量"},
	{"上年结转政府信息公开申请数量", "上年结转政府信息公开申请数"},
	{"上年结转政府信息公开申请数量", "上年度结转政府信息公开申请数量"},
	{"上年结转政府信息公开申请数量", "上年结转申请数量"},
	{"本年度办理结果", "本年办理结果"},
	{"予以公开", "全部公开"},
	{"部分公开", "部分公开区分处理"},
	{"属于国家秘密", "国家秘密"},
	{"其他法律行政法规禁止公开", "法律行政法规禁止公开"},
	{"其他法律行政法规禁止公开", "其他法律法规禁止公开"},
	{"危及“三安全一稳定”", "危及三安全一稳定的"},
	{"保护第三方合法权益", "保护第三方权益"},
	{"属于三类内部事务信息", "三类内部事务信息"},
	{"属于四类过程性信息", "四类过程性信息"},
	{"属于行政执法案卷", "行政执法案卷"},
	{"属于行政查询事项", "行政查询事项"},
	{"本机关不掌握相关政府信息", "本机关不掌握相关信息"},
	{"没有现成信息需要另行制作", "没有现成信息需另行制作"},
	{"补正后申请内容仍不明确", "申请内容不明确"},
	{"补正后申请内容仍不明确", "补正后申请内容不明确"},
	{"信访举报投诉类申请", "信访投诉举报类申请"},
	{"要求提供公开出版物", "要求提供公开出版物类"},
	{"无正当理由大量反复申请", "无正当理由大量重复申请"},
	{"要求行政机关确认或重新出具已获取信息", "确认或重新出具已获取信息"},
	{"要求行政机关确认或重新出具已获取信息", "要求行政机关确认或者重新出具已获取信息"},
	{"申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "逾期不补正"},
	{"申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
	    "申请人无正当理由逾期不补正"},
	{"申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
	    "逾期不补正、行政机关不再处理其政府信息公开申请"},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
	    "逾期未缴费、行政机关不再处理其政府信息公开申请"},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
	    "逾期不缴费、行政机关不再处理其政府信息公开申请"},
	{"行政事业性收费", "行政事业性收费项目"},
	{"政府集中采购", "集中采购"},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "逾期未缴费"},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "逾期不缴费"},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
	    "申请人逾期未按收费通知要求缴纳费用"},
	{"总计", "合计"},
	{"总计", "办理结果总计"},
	{"结转下年度继续办理", "结转下一年度继续办理"},
	{"结转下年度继续办理", "结转下年继续办理"},
	{"结转下年度继续办理", "结转下年度办理"},
	{"商业企业", "企业"},
	{"科研机构", "科研单位"},
	{"社会公益组织", "公益组织"},
	{"社会公益组织", "社会组织"},
	{"法律服务机构", "法律服务"},
	{"其他", "其他组织"},
	{"结果维持", "维持"},
	{"结果纠正", "纠正"},
	{"尚未审结", "未审结"},
	{"未经复议直接起诉", "未经复议直接诉讼"},
	{"复议后起诉", "复议后诉讼"},
	{"上一年项目数量", "上年项目数量"},
	{"本年增/减", "本年增减数量"},
	{"本年处理决定数量", "处理决定数量"},
	{"本年收费金额", "收费金额"},
	{"采购总金额", "采购金额"},
};

/* Words of the tables' heads that name neither row nor column. */
static const struct {
	enum label_kind kind;
	const char *table, *text;	/* table: a code, or NULL for any */
} head_words[] = {
	{LABEL_HEAD, NULL, "信息内容"},
	{LABEL_HEAD, NULL, "第二十条第（一）项"},
	{LABEL_HEAD, NULL, "第二十条第（五）项"},
	{LABEL_HEAD, NULL, "第二十条第（六）项"},
	{LABEL_HEAD, NULL, "第二十条第（八）项"},
	{LABEL_HEAD, NULL, "第二十条第（九）项"},
	{LABEL_HEAD, "3", "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和"},
	{LABEL_HEAD, "3", "申请人情况"},
	{LABEL_HEAD, "3", "法人或其他组织"},
	{LABEL_SUBTOTAL, "3", "法人或其他组织小计"},
	{LABEL_SUBTOTAL, "3", "小计"},
};

enum {
	BUCKETS = 2048,
	PLACES = 16384		/* characters of all labels together */
};

static struct {
	bool ready;
	size_t nslots, nlabels;
	struct slot slots[SLOT_MAX];
	struct label labels[LABEL_MAX];
	int bucket[BUCKETS];		/* a label's number + 1; 0: empty */
	/* Each character of each label, in lists by its hash: the first and the last one + 1. */
	size_t nplaces;
	struct label_place places[PLACES];
	int first[BUCKETS], last[BUCKETS];
} all;

/* The code of a label's part: as many pieces of the row's code as the part's level. */
static void
part_code(char to[SLOT_CODE], const char *code, unsigned level)
{
	size_t i;

	for (i = 0; code[i] && i < SLOT_CODE - 1 && !(code[i] == '.' && --level == 0); i++)
		to[i] = code[i];
	to[i] = '\0';
}

static int
find_slot(int table, const char *code)
{
	size_t i;

	for (i = 0; i < all.nslots; i++)
		if (all.slots[i].table == table && strcmp(all.slots[i].code, code) == 0)
			return (int)i;
	return -1;
}

/* Puts a new slot behind the place after. */
static int
insert_slot(int after, int table, const char *code, unsigned level)
{
	size_t at = (size_t)(after + 1);
	struct slot *s = &all.slots[at];

	memmove(s + 1, s, (all.nslots - at) * sizeof *s);
	all.nslots++;
	*s = (struct slot){.table = table, .level = level, .row = {-1, -1, -1}};
	memcpy(s->code, code, sizeof s->code);
	return (int)at;
}

static void
add_slots(const struct form_table *t)
{
	int table = form_code(str_of(t->code)), slot = -1, after = (int)all.nslots - 1;
	size_t r;

	/* A table that the other form has too: its new rows go between the old ones. */
	if (find_slot(table, t->rows[0].code) >= 0)
		after = -1;

	for (r = 0; r < t->nrows; r++) {
		struct str rest = str_of(t->rows[r].label);
		unsigned level = 0;
		char code[SLOT_CODE] = "";

		while (rest.p) {
			str_cut(&rest, ' ');
			part_code(code, t->rows[r].code, ++level);
			if ((slot = find_slot(table, code)) < 0)
				slot = insert_slot(after, table, code, level);
			if (slot > after)
				after = slot;
			if (rest.p)
				all.slots[slot].group = true;
		}
		all.slots[slot].row[t->form] = (int)r;
	}
}

static struct label *
find_same(const struct label *l)
{
	int i;

	for (i = label_find(l->c, l->n); i >= 0; i = all.labels[i].next)
		if (all.labels[i].kind == l->kind && all.labels[i].table == l->table &&
		    (l->kind == LABEL_COL || all.labels[i].slot == l->slot))
			return &all.labels[i];
	return NULL;
}

/* Adds a label that reads like the first n characters of f, or what it adds to one there. */
static void
add_label(struct label l, const struct folded *f, size_t n, enum form form, int col)
{
	struct label *same;
	uint32_t h;

	l.n = n;
	l.ordinal = f->ordinal;
	memcpy(l.c, f->c, sizeof f->c);
	if ((same = find_same(&l)) == NULL) {
		if (all.nlabels == LABEL_MAX)
			return;		/* a unit test tells */
		same = &all.labels[all.nlabels];
		*same = l;
		same->next = label_find(l.c, l.n);
		for (h = fold_hash(l.c, l.n) % BUCKETS; all.bucket[h]; h = (h + 1) % BUCKETS)
			if (all.bucket[h] - 1 == same->next)
				break;
		all.bucket[h] = (int)++all.nlabels;
	}
	same->forms |= 1u << form;
	if (l.kind == LABEL_COL)
		same->col[form] = col;
}

/* Adds a label as the form prints it and in all variants of it. */
static void
add_variants(struct label l, struct str text, enum form form, int col)
{
	struct folded f, v;
	size_t i;

	fold(text, &f);
	add_label(l, &f, f.n, form, col);
	if (f.core < f.n)
		add_label(l, &f, f.core, form, col);
	for (i = 0; i < sizeof variants / sizeof *variants; i++) {
		fold(str_of(variants[i].label), &v);
		if ((v.n != f.n && v.n != f.core) || memcmp(v.c, f.c, v.n * sizeof *v.c) != 0)
			continue;
		fold(str_of(variants[i].printed), &v);
		v.ordinal = f.ordinal;
		add_label(l, &v, v.n, form, col);
	}
}

static void
add_labels(const struct form_table *t)
{
	int table = form_code(str_of(t->code));
	struct label l = {.table = table, .slot = -1, .col = {-1, -1, -1}, .next = -1};
	size_t i;

	for (i = 0; i < t->nrows; i++) {
		struct str rest = str_of(t->rows[i].label);
		unsigned level = 0;
		char code[SLOT_CODE];

		while (rest.p) {
			struct str part = str_cut(&rest, ' ');

			part_code(code, t->rows[i].code, ++level);
			l.kind = t->flat ? LABEL_BAND : LABEL_SLOT;
			l.slot = t->flat ? (int)i : find_slot(table, code);
			add_variants(l, part, t->form, -1);
		}
	}
	l.kind = LABEL_COL;
	l.slot = -1;
	for (i = 0; i < t->ncols; i++)
		add_variants(l, str_of(t->cols[i].label), t->form, (int)i);
}

/* Enters the label's characters in the lists of places. */
static void
add_places(int label)
{
	const struct label *l = &all.labels[label];
	int i;

	for (i = 0; i < (int)l->n && all.nplaces < PLACES; i++) {
		uint32_t h = fold_hash(&l->c[i], 1) % BUCKETS;

		all.places[all.nplaces] = (struct label_place){.label = label, .at = i};
		all.nplaces++;
		*(all.last[h] ? &all.places[all.last[h] - 1].next : &all.first[h]) =
		    (int)all.nplaces;
		all.last[h] = (int)all.nplaces;
	}
}

static void
make(void)
{
	struct folded f;
	size_t i;

	all.ready = true;
	for (i = 0; i < form_ntables; i++)
		if (!form_tables[i].flat)
			add_slots(&form_tables[i]);
	for (i = 0; i < form_ntables; i++)
		add_labels(&form_tables[i]);
	for (i = 0; i < sizeof head_words / sizeof *head_words; i++) {
		struct label l = {.kind = head_words[i].kind, .slot = -1, .col = {-1, -1, -1}};

		l.table = head_words[i].table ? form_code(str_of(head_words[i].table)) : -1;
		fold(str_of(head_words[i].text), &f);
		add_label(l, &f, f.n, FORM_NONE, -1);
	}
	for (i = 0; i < all.nlabels; i++)
		add_places((int)i);
}

size_t
labels_count(void)
{
	if (!all.ready)
		make();
	return all.nlabels;
}

size_t
slots_count(void)
{
	if (!all.ready)
		make();
	return all.nslots;
}

const struct label *
label_at(int i)
{
	return &all.labels[i];
}

const struct slot *
slot_at(int i)
{
	if (!all.ready)
		make();
	return &all.slots[i];
}

int
slot_find(int table, const char *code)
{
	if (!all.ready)
		make();
	return find_slot(table, code);
}

int
label_find(const uint16_t *c, size_t n)
{
	uint32_t h;

	if (!all.ready)
		make();
	for (h = fold_hash(c, n) % BUCKETS; all.bucket[h]; h = (h + 1) % BUCKETS) {
		const struct label *l = &all.labels[all.bucket[h] - 1];

		if (l->n == n && memcmp(l->c, c, n * sizeof *c) == 0)
			return all.bucket[h] - 1;
	}
	return -1;
}

int
label_lookup(const struct folded *f)
{
	int i = -1;

	if (f->n == 0 || f->cut || f->number)
		return -1;
	if ((i = label_find(f->c, f->n)) < 0 && f->core < f->n && f->core > 1)
		i = label_find(f->c, f->core);
	return i;
}

bool
label_piece(const struct folded *f)
{
	return f->n > 1 && !f->cut && label_next_place(f, NULL) != NULL;
}

const struct label_place *
label_next_place(const struct folded *f, const struct label_place *last)
{
	int i;

	if (!all.ready)
		make();
	if (f->n == 0)
		return NULL;
	i = last ? last->next : all.first[fold_hash(f->c, 1) % BUCKETS];
	for (; i; i = all.places[i - 1].next) {
		const struct label_place *p = &all.places[i - 1];
		const struct label *l = &all.labels[p->label];

		if ((size_t)p->at + f->n <= l->n &&
		    memcmp(l->c + p->at, f->c, f->n * sizeof *f->c) == 0)
			return p;
	}
	return NULL;
}
