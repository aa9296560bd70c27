/*
 * The rules that hold what the narrative tells against the tables. What it may mean is a
 * table: the cells that a figure is compared with, and which rule speaks if it is none of
 * these. A figure belongs to one rule only: where one side is 0 to none-but-some.
 */
#include <stdio.h>

#include "decimal.h"
#include "naming.h"
#include "phrases.h"
#include "rules.h"

enum {
	READINGS = 2,			/* sums that a figure may mean */
	NAMES_MAX = 4 * NAMING_MAX,	/* bytes of the names of the cells in one */
	CODE_MAX = 24			/* and of a row's code */
};

static const struct meaning {
	const char *rule;
	const char *table;
	struct {
		/* Codes of rows, a blank between; -3.6* takes all away that begin so. */
		const char *rows, *name;
	} reading[READINGS];
	const char *also;	/* rows of a sum that it may mean too, or NULL */
} meanings[TELLS] = {
	[TELLS_RECEIVED] = {"text-received", "3", {{"1", "一"}, {"1 2", "一 + 二"}}, NULL},
	[TELLS_CARRIED_IN] = {"text-carried", "3", {{"2", "二"}}, NULL},
	[TELLS_CARRIED_OUT] = {"text-carried", "3", {{"4", "四"}}, NULL},
	/* Also of those received in the year, without those left from last year. */
	[TELLS_PROCESSED] = {"text-processed", "3",
	    {{"3.7", "（七）"}, {"3.7 -3.6*", "（七） − （六）"}}, "1 -4"},
	[TELLS_REVIEWS] = {"text-review", "4", {{"review", "行政复议"}}, NULL},
	[TELLS_SUITS] = {"text-review", "4", {{"suit-direct suit-reviewed", "行政诉讼"}}, NULL},
	[TELLS_BOTH] = {"text-review", "4",
	    {{"review suit-direct suit-reviewed", "行政复议 + 行政诉讼"}}, NULL},
	[TELLS_SUITS_DIRECT] = {"text-review", "4", {{"suit-direct", "未经复议直接起诉"}}, NULL},
	[TELLS_SUITS_REVIEWED] = {"text-review", "4", {{"suit-reviewed", "复议后起诉"}}, NULL},
};

/* What a sum of cells comes to. */
struct sum {
	bool known;		/* a cell is ok, none is absent, ambiguous or invalid */
	bool blank;		/* one of them is blank, and was taken for 0 */
	struct str value;
};

/* What a meaning's sums come to in one column. */
struct rules_sums {
	bool found;		/* they were added up */
	struct sum reading[READINGS], also;
};

static int
read_told(struct rules_report *rr)
{
	const struct title *title = &rr->outline.title;
	const struct prose *prose;

	if (rr->has_told)
		return 0;
	if ((prose = rules_prose(rr)) == NULL ||
	    phrases_read(prose, title->org, title->year, &rr->told, rr->arena))
		return -1;
	rr->has_told = true;
	return 0;
}

/* The column that the figures of such a phrase are in. */
static const char *
column_of(const struct phrase *p)
{
	return p->result ? p->result : "total";
}

static bool
is_meant(struct str code, struct str wanted)
{
	if (!str_ends(wanted, STR("*")))
		return str_eq(code, wanted);
	wanted.n--;
	return str_starts(code, wanted);
}

/* Adds to sum, or takes away, the cells of a column in the rows that one code means. */
static int
add_rows(const struct sheet *s, struct str code, int col, struct sum *sum, struct decimal *total,
    bool *any)
{
	const struct form_table *t = s->table->form;
	struct decimal d = DECIMAL_ZERO;
	bool less = str_starts(code, STR("-"));
	size_t r;
	int status = DECIMAL_OK;

	code = str_skip(code, less);
	for (r = 0; r < t->nrows && status == DECIMAL_OK; r++) {
		const struct cell *c = &s->cell[r][col];

		if (!is_meant(str_of(t->rows[r].code), code))
			continue;
		sum->known = sum->known && (c->state == CELL_OK || c->state == CELL_BLANK);
		sum->blank = sum->blank || c->state == CELL_BLANK;
		if (c->state != CELL_OK)
			continue;
		*any = *any || !less;
		status = decimal_parse(&d, c->value);
		if (status == DECIMAL_OK)
			status = less ? decimal_sub(total, &d) : decimal_add(total, &d);
	}
	decimal_free(&d);
	sum->known = sum->known && status != DECIMAL_BAD;
	return status == DECIMAL_NOMEM ? -1 : 0;
}

/* Adds up the cells of a column in those rows. -1: out of memory. */
static int
sum_up(struct rules_report *rr, const struct sheet *s, const char *rows, const char *col,
    struct sum *sum)
{
	struct decimal total = DECIMAL_ZERO;
	struct str rest = str_of(rows);
	const struct form_table *t = s->table->form;
	int c = t ? form_col(t, str_of(col)) : -1, status = 0;
	bool any = false;
	char *buf;

	*sum = (struct sum){.known = c >= 0 && s->table->present};
	while (rest.p && sum->known && status == 0)
		status = add_rows(s, str_cut(&rest, ' '), c, sum, &total, &any);
	sum->known = sum->known && any;
	if (status == 0 && sum->known) {
		if ((buf = arena_alloc(rr->arena, decimal_room(&total))) != NULL)
			sum->value = decimal_format(&total, buf);
		else
			status = -1;
	}
	decimal_free(&total);
	return status;
}

static bool
is_zero(struct str value)
{
	return str_eq(value, STR("0"));
}

/*
 * Whose finding it is that the text tells a figure which is none of the sums; NULL: nobody's,
 * for one of them may be meant that is not known.
 */
static const char *
judge(const struct meaning *m, struct str told, const struct sum sum[READINGS])
{
	bool zero = true, blank = false;
	int i;

	for (i = 0; i < READINGS && m->reading[i].rows; i++) {
		if (!sum[i].known || str_eq(sum[i].value, told))
			return NULL;
		zero = zero && is_zero(sum[i].value);
		blank = blank || sum[i].blank;
	}
	if (zero && blank)
		return NULL;
	return zero || is_zero(told) ? "none-but-some" : m->rule;
}

/* The codes of those rows, with commas between; {NULL, 0} when out of memory. */
static struct str
list_codes(struct rules_report *rr, const char *rows)
{
	struct str list = findings_keep(&rr->findings, str_of(rows));
	char *p = (char *)list.p;
	size_t i;

	for (i = 0; p && i < list.n; i++)
		p[i] = p[i] == ' ' ? ',' : p[i];
	return list;
}

/* Writes the names of the cells that are added up to buf. */
static void
name_cells(const struct form_table *t, const char *rows, const char *col, char buf[NAMES_MAX])
{
	const struct form_col *c = &t->cols[form_col(t, str_of(col))];
	struct str rest = str_of(rows), code;
	char row[CODE_MAX], name[NAMING_MAX];
	size_t n = 0;

	while (rest.p) {
		code = str_cut(&rest, ' ');
		snprintf(row, sizeof row, "%.*s", (int)code.n, code.p);
		naming_cell(t, row, c->code, c->label, name);
		n += (size_t)snprintf(buf + n, NAMES_MAX - n, "%s%s", n ? " + " : "", name);
	}
}

/* The sums, each once, with commas between; {NULL, 0} when out of memory. */
static struct str
list_sums(struct rules_report *rr, const struct sum sum[READINGS], int n)
{
	struct str first = sum[0].value, second = n > 1 ? sum[1].value : first;
	char *buf = arena_alloc(rr->arena, first.n + second.n + 1);

	if (buf == NULL)
		return (struct str){NULL, 0};
	memcpy(buf, first.p, first.n);
	if (str_eq(first, second))
		return (struct str){buf, first.n};
	buf[first.n] = ',';
	memcpy(buf + first.n + 1, second.p, second.n);
	return (struct str){buf, first.n + 1 + second.n};
}

static int
report_told(struct rules_report *rr, const struct rule *rule, const struct told *told,
    const struct sum sum[READINGS])
{
	const char *col = column_of(told->phrase);
	const struct meaning *m = &meanings[told->phrase->tells];
	struct finding f = rules_finding(rule, told->sentence->line);
	struct str first = sum[0].value, second = sum[1].value;
	const char *more = m->reading[1].rows ? m->reading[1].name : NULL;
	char names[NAMES_MAX];

	f.table = str_of(m->table);
	f.row = list_codes(rr, m->reading[0].rows);
	f.col = str_of(col);
	f.expected = list_sums(rr, sum, more ? 2 : 1);
	f.found = told->count;
	if (f.row.p == NULL || f.expected.p == NULL)
		return -1;
	name_cells(rr->match.table[form_code(f.table)].form, m->reading[0].rows, col, names);
	if (more == NULL || str_eq(first, second))
		return findings_add(&rr->findings, f, "“%.*s”, but %s = %.*s",
		    (int)told->words.n, told->words.p, names, (int)first.n, first.p);
	return findings_add(&rr->findings, f, "“%.*s”, but %s = %.*s, %s = %.*s",
	    (int)told->words.n, told->words.p, names, (int)first.n, first.p, more,
	    (int)second.n, second.p);
}

/* What the figures of such a phrase come to in the tables. NULL: out of memory. */
static const struct rules_sums *
sums_of(struct rules_report *rr, const struct phrase *p)
{
	const struct meaning *m = &meanings[p->tells];
	const struct sheet *s = &rr->sheets[form_code(str_of(m->table))];
	const char *col = column_of(p);
	int i, c = s->table->form ? form_col(s->table->form, str_of(col)) : -1;
	struct rules_sums *sums;

	if (rr->sums == NULL)
		rr->sums = arena_array(rr->arena, TELLS * (FORM_MAX_COLS + 1), sizeof *rr->sums);
	if (rr->sums == NULL)
		return NULL;
	sums = &rr->sums[(int)p->tells * (FORM_MAX_COLS + 1) + c + 1];
	if (sums->found)
		return sums;
	for (i = 0; i < READINGS && m->reading[i].rows; i++)
		if (sum_up(rr, s, m->reading[i].rows, col, &sums->reading[i]))
			return NULL;
	if (m->also && sum_up(rr, s, m->also, col, &sums->also))
		return NULL;
	sums->found = true;
	return sums;
}

/* Holds one figure against the tables. */
static int
check_told(struct rules_report *rr, const struct rule *rule, const struct told *told)
{
	const struct rules_sums *sums = sums_of(rr, told->phrase);
	const char *verdict;

	if (sums == NULL)
		return -1;
	verdict = judge(&meanings[told->phrase->tells], told->count, sums->reading);
	if (verdict == NULL || strcmp(verdict, rule->name) != 0)
		return 0;
	if (sums->also.known && !is_zero(sums->also.value) &&
	    str_eq(sums->also.value, told->count))
		return 0;
	return report_told(rr, rule, told, sums->reading);
}

int
rules_text(struct rules_report *rr, const struct rule *rule)
{
	size_t i;

	if (read_told(rr))
		return -1;
	for (i = 0; i < rr->told.n; i++)
		if (check_told(rr, rule, &rr->told.list[i]))
			return -1;
	return 0;
}
