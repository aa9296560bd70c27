/* Labels found as printed, in other wordings and in pieces; the order of their slots. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "labels.h"

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
	/* One place is left: none was dropped for want of room. */
	assert_in_range(labels_count(), 60, LABEL_MAX - 1);
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

		for (at = 0; at + f->n <= l->n; at++) {
			if (memcmp(l->c + at, f->c, f->n * sizeof *f->c) != 0)
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
				memcpy(f.c, l->c + from, f.n * sizeof *f.c);
				check_places(&f);
				f.c[f.n - 1]++;		/* and what is probably no label */
				check_places(&f);
			}
	}
	for (i = 0; i < sizeof others / sizeof *others; i++) {
		fold(str_of(others[i]), &f);
		check_places(&f);
	}
	/* No character was dropped for want of room: the last label's last one is there. */
	i = label_at((int)labels - 1)->n - 1;
	f.n = f.core = 1;
	f.c[0] = label_at((int)labels - 1)->c[i];
	check_places(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_label_of_the_forms_is_found),
		cmocka_unit_test(labels_are_found_in_other_dress),
		cmocka_unit_test(one_text_may_name_several),
		cmocka_unit_test(slots_come_in_the_order_of_both_forms),
		cmocka_unit_test(pieces_of_labels),
		cmocka_unit_test(places_are_those_of_a_plain_scan),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
