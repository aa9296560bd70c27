/* The arithmetic of the forms: the table of relations, and tables made by hand against it. */
#include "naming.h"
#include "relations.h"
#include "rules.h"
#include "unit.h"

/* A table in which every cell says the same, and its sheet. */
struct made {
	struct arena arena;
	struct match_table table;
	struct sheet sheet;
};

static void
make(struct made *m, enum form form, const char *table, const char *text)
{
	size_t r, c;

	memset(m, 0, sizeof *m);
	m->table.form = form_table(form, form_code(str_of(table)));
	m->table.known = m->table.present = true;
	for (r = 0; r < m->table.form->nrows; r++) {
		m->table.line[r] = r + 1;
		for (c = 0; c < m->table.form->ncols; c++)
			m->table.cell[r][c] = str_of(text);
	}
}

static void
put(struct made *m, const char *row, const char *col, const char *text)
{
	int r = form_row(m->table.form, str_of(row));
	int c = form_col(m->table.form, str_of(col));

	assert_true(r >= 0 && c >= 0);
	m->table.cell[r][c] = str_of(text);
}

static void
put_row(struct made *m, const char *row, const char *text)
{
	size_t c;

	for (c = 0; c < m->table.form->ncols; c++)
		put(m, row, m->table.form->cols[c].code, text);
}

/* Checks the rule's relation whose whole is that, in the column or row of that code. */
static struct relation_case
check(struct made *m, const char *rule, const char *whole, const char *code)
{
	const struct form_table *t = m->table.form;
	struct relation_case out = {.result = RELATION_RESULTS};
	size_t i;
	int at;

	assert_int_equal(sheet_read(&m->sheet, &m->table, &m->arena), 0);
	for (i = 0; i < relations_n; i++) {
		const struct relation *r = &relations[i];

		if (strcmp(r->rule, rule) != 0 || strcmp(r->whole, whole) != 0)
			continue;
		at = r->along == RELATION_DOWN ? form_col(t, str_of(code)) :
		    form_row(t, str_of(code));
		assert_true(at >= 0 && (size_t)at < relation_cases(r, t));
		assert_int_equal(relation_check(r, &m->sheet, (size_t)at, &out, &m->arena), 0);
	}
	assert_int_not_equal(out.result, RELATION_RESULTS);
	return out;
}

static void
assert_case(struct relation_case c, enum relation_result result, const char *parts,
    const char *whole)
{
	assert_int_equal(c.result, result);
	assert_int_equal(c.parts.n, strlen(parts));
	assert_memory_equal(c.parts.n ? c.parts.p : "", parts, strlen(parts));
	assert_int_equal(c.whole.n, strlen(whole));
	assert_memory_equal(c.whole.n ? c.whole.p : "", whole, strlen(whole));
}

static void
each_relation_is_of_a_form_and_has_a_rule(void **state)
{
	size_t i, k;

	(void)state;
	for (i = 0; i < relations_n; i++) {
		const struct relation *r = &relations[i];
		int table = form_code(str_of(r->table));

		assert_true(table >= 0);
		assert_true(relation_cases(r, form_table(FORM_2019, table)) ||
		    relation_cases(r, form_table(FORM_2021, table)));
		for (k = 0; k < rules_n; k++)
			if (strcmp(rules[k].name, r->rule) == 0)
				break;
		assert_true(k < rules_n);
	}
}

static void
counts_the_relations_of_a_form(void **state)
{
	static const struct {
		enum form form;
		size_t sums;
	} rows[] = {{FORM_2019, 7 + 7 + 23 + 3}, {FORM_2021, 7 + 7 + 25 + 3}};
	struct sheet sheets[FORM_CODES];
	struct match_table tables[FORM_CODES];
	struct arena a = ARENA_NEW;
	size_t i, count[RELATION_RESULTS];
	int t;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		memset(tables, 0, sizeof tables);
		for (t = 0; t < FORM_CODES; t++) {
			tables[t].form = form_table(rows[i].form, t);
			assert_int_equal(sheet_read(&sheets[t], &tables[t], &a), 0);
		}
		assert_int_equal(relations_tally(sheets, count, &a), 0);
		assert_int_equal(count[RELATION_HOLDS], 0);
		assert_int_equal(count[RELATION_FAILS], 0);
		assert_int_equal(count[RELATION_OPEN], rows[i].sums);
	}
	arena_free(&a);
}

static void
outcomes_are_those_of_the_form(void **state)
{
	struct made m;

	(void)state;
	make(&m, FORM_2019, "3", "1");
	put_row(&m, "3.7", "19");
	assert_case(check(&m, "outcome-total", "3.7", "natural"), RELATION_HOLDS, "19", "19");
	arena_free(&m.arena);
	make(&m, FORM_2021, "3", "1");
	put_row(&m, "3.7", "19");
	assert_case(check(&m, "outcome-total", "3.7", "total"), RELATION_FAILS, "21", "19");
	arena_free(&m.arena);
}

static void
names_the_cell_that_states_the_sum(void **state)
{
	struct relation_case c;
	struct made m;

	(void)state;
	make(&m, FORM_2021, "3", "1");
	c = check(&m, "balance", "3.7 4", "legal");
	assert_case(c, RELATION_HOLDS, "2", "2");
	assert_string_equal(c.row, "3.7");
	assert_string_equal(c.col, "legal");
	assert_int_equal(c.line, 24);
	c = check(&m, "row-total", "total", "3.3.1");
	assert_case(c, RELATION_FAILS, "6", "1");
	assert_string_equal(c.row, "3.3.1");
	assert_string_equal(c.col, "total");
	assert_int_equal(c.line, 5);
	arena_free(&m.arena);
	make(&m, FORM_2021, "4", "2");
	c = check(&m, "review-total", "total", "suit-direct");
	assert_case(c, RELATION_FAILS, "8", "2");
	assert_string_equal(c.row, "suit-direct");
	arena_free(&m.arena);
}

/* What stands in the total, in one of the parts, in the other parts; and what follows. */
static void
needs_a_total_and_a_part(void **state)
{
	static const struct {
		const char *total, *one, *others;
		enum relation_result result;
	} rows[] = {
		{"5", "5", "", RELATION_HOLDS}, {"0", "0", "/", RELATION_HOLDS},
		{"4", "5", "", RELATION_FAILS}, {"6", "1", "1", RELATION_HOLDS},
		{"", "5", "1", RELATION_OPEN}, {"0", "", "", RELATION_OPEN},
		{"5", "?", "1", RELATION_OPEN}, {"?", "5", "1", RELATION_OPEN},
		{"5", "12%", "1", RELATION_OPEN}, {"abc", "5", "1", RELATION_OPEN},
	};
	struct relation_case c;
	struct made m;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		make(&m, FORM_2021, "3", rows[i].others);
		put(&m, "1", "total", rows[i].total);
		put(&m, "1", "legal", rows[i].one);
		c = check(&m, "row-total", "total", "1");
		assert_int_equal(c.result, rows[i].result);
		if (c.result == RELATION_OPEN)
			assert_case(c, RELATION_OPEN, "", "");
		arena_free(&m.arena);
	}
}

static void
balance_needs_a_number_on_each_side(void **state)
{
	struct made m;

	(void)state;
	make(&m, FORM_2021, "3", "");
	put_row(&m, "1", "3");
	assert_case(check(&m, "balance", "3.7 4", "other"), RELATION_OPEN, "", "");
	put_row(&m, "4", "3");
	assert_case(check(&m, "balance", "3.7 4", "other"), RELATION_HOLDS, "3", "3");
	put_row(&m, "3.7", "1");
	assert_case(check(&m, "balance", "3.7 4", "other"), RELATION_FAILS, "3", "4");
	put_row(&m, "2", "?");
	assert_case(check(&m, "balance", "3.7 4", "other"), RELATION_OPEN, "", "");
	arena_free(&m.arena);
}

static void
an_absent_row_leaves_its_columns_open(void **state)
{
	struct made m;

	(void)state;
	make(&m, FORM_2021, "3", "0");
	m.table.line[form_row(m.table.form, STR("3.4.2"))] = 0;
	assert_case(check(&m, "outcome-total", "3.7", "total"), RELATION_OPEN, "", "");
	assert_case(check(&m, "balance", "3.7 4", "total"), RELATION_HOLDS, "0", "0");
	assert_case(check(&m, "row-total", "total", "3.4.2"), RELATION_OPEN, "", "");
	assert_int_equal(check(&m, "row-total", "total", "3.4.2").line, 0);
	arena_free(&m.arena);
}

static void
sums_are_exact(void **state)
{
	struct made m;

	(void)state;
	make(&m, FORM_2021, "4", "");
	put(&m, "review", "upheld", "0.1");
	put(&m, "review", "corrected", "0.2");
	put(&m, "review", "total", "0.3");
	assert_case(check(&m, "review-total", "total", "review"), RELATION_HOLDS, "0.3", "0.3");
	put(&m, "review", "upheld", "99999999999999999999999999");
	put(&m, "review", "corrected", "1");
	put(&m, "review", "total", "99999999999999999999999999");
	assert_case(check(&m, "review-total", "total", "review"), RELATION_FAILS,
	    "100000000000000000000000000", "99999999999999999999999999");
	arena_free(&m.arena);
}

static void
subtotals_are_checked_where_they_are(void **state)
{
	struct relation_case c;
	struct made m;
	size_t i;

	(void)state;
	make(&m, FORM_2021, "3", "1");
	assert_int_equal(check(&m, "group-subtotal", "3.3", "total").result, RELATION_OPEN);
	assert_int_equal(check(&m, "group-subtotal", "", "1").result, RELATION_OPEN);
	m.table.group[0].code = "3.3";
	m.table.group[0].line = 77;
	for (i = 0; i < m.table.form->ncols; i++)
		m.table.group[0].cell[i] = STR("9");
	m.table.ngroups = 1;
	m.table.subtotal[0] = STR("5");
	c = check(&m, "group-subtotal", "3.3", "total");
	assert_case(c, RELATION_FAILS, "8", "9");
	assert_string_equal(c.row, "3.3");
	assert_int_equal(c.line, 77);
	c = check(&m, "group-subtotal", "", "1");
	assert_case(c, RELATION_HOLDS, "5", "5");
	assert_string_equal(c.col, relation_subtotal);
	arena_free(&m.arena);
}

static void
in_force_may_equal_what_was_issued(void **state)
{
	struct made m;

	(void)state;
	make(&m, FORM_2021, "2.1", "4");
	assert_case(check(&m, "in-force-low", "in-force", "rules"), RELATION_HOLDS, "4", "4");
	put(&m, "rules", "in-force", "5");
	assert_case(check(&m, "in-force-low", "in-force", "rules"), RELATION_HOLDS, "4", "5");
	put(&m, "rules", "in-force", "3");
	assert_case(check(&m, "in-force-low", "in-force", "rules"), RELATION_FAILS, "4", "3");
	put(&m, "rules", "issued", "");
	assert_case(check(&m, "in-force-low", "in-force", "rules"), RELATION_OPEN, "", "");
	arena_free(&m.arena);
}

static void
names_rows_and_cells(void **state)
{
	static const struct {
		const char *table, *row, *name;
	} rows[] = {
		{"3", "1", "一、本年新收政府信息公开申请数量"}, {"3", "3.2", "三（二）部分公开"},
		{"3", "3.3.3", "三（三）3.危及“三安全一稳定”"}, {"3", "3.3", "三（三）不予公开"},
		{"3", "3.7", "三（七）总计"}, {"4", "review", "行政复议"},
		{"4", "suit-reviewed", "行政诉讼 复议后起诉"}, {"2.1", "rules", "规章"},
	};
	const struct form_table *t;
	char buf[NAMING_MAX];
	struct str name;
	size_t i, r, c;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		t = form_table(FORM_2021, form_code(str_of(rows[i].table)));
		assert_string_equal(naming_row(t, rows[i].row, buf).p, rows[i].name);
	}
	t = form_table(FORM_2021, form_code(STR("2.8")));
	assert_string_equal(naming_cell(t, "fees", "amount", t->cols[0].label, buf).p,
	    "行政事业性收费 × 本年收费金额 (2.8:fees:amount)");
	for (i = 0; i < form_ntables; i++)
		for (t = &form_tables[i], r = 0; r < t->nrows; r++)
			for (c = 0; c < t->ncols; c++) {
				name = naming_cell(t, t->rows[r].code, t->cols[c].code,
				    t->cols[c].label, buf);
				assert_true(str_ends(name, STR(")")));
			}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_relation_is_of_a_form_and_has_a_rule),
		cmocka_unit_test(counts_the_relations_of_a_form),
		cmocka_unit_test(outcomes_are_those_of_the_form),
		cmocka_unit_test(names_the_cell_that_states_the_sum),
		cmocka_unit_test(needs_a_total_and_a_part),
		cmocka_unit_test(balance_needs_a_number_on_each_side),
		cmocka_unit_test(an_absent_row_leaves_its_columns_open),
		cmocka_unit_test(sums_are_exact),
		cmocka_unit_test(subtotals_are_checked_where_they_are),
		cmocka_unit_test(in_force_may_equal_what_was_issued),
		cmocka_unit_test(names_rows_and_cells),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
