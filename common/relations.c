#include "relations.h"

#include <stdint.h>
#include <string.h>

#include "decimal.h"

#define N(a) (sizeof(a) / sizeof *(a))

const char relation_subtotal[] = "subtotal", relation_subtotal_label[] = "小计";

#define APPLICANTS "natural business research charity legal other"
#define ORGANIZATIONS "business research charity legal other"
#define OUTCOMES "3.1 3.2 3.3.* 3.4.* 3.5.* 3.6*"

const struct relation relations[] = {
	{"balance", "3", RELATION_DOWN, RELATION_EQUAL, "1 2", "3.7 4", RELATION_CELL,
	    "一 + 二", "（七） + 四"},
	{"outcome-total", "3", RELATION_DOWN, RELATION_EQUAL, OUTCOMES, "3.7", RELATION_CELL,
	    "（一） + … + （六）", "（七）"},
	{"row-total", "3", RELATION_ACROSS, RELATION_EQUAL, APPLICANTS, "total", RELATION_CELL,
	    "自然人 + … + 其他", "总计"},
	{"review-total", "4", RELATION_ACROSS, RELATION_EQUAL, "upheld corrected other pending",
	    "total", RELATION_CELL, "结果维持 + … + 尚未审结", "总计"},
	{"group-subtotal", "3", RELATION_DOWN, RELATION_EQUAL, "3.3.*", "3.3", RELATION_GROUP,
	    "1. + … + 8.", "（三）"},
	{"group-subtotal", "3", RELATION_DOWN, RELATION_EQUAL, "3.4.*", "3.4", RELATION_GROUP,
	    "1. + 2. + 3.", "（四）"},
	{"group-subtotal", "3", RELATION_DOWN, RELATION_EQUAL, "3.5.*", "3.5", RELATION_GROUP,
	    "1. + … + 5.", "（五）"},
	{"group-subtotal", "3", RELATION_DOWN, RELATION_EQUAL, "3.6.*", "3.6", RELATION_GROUP,
	    "1. + 2. + 3.", "（六）"},
	{"group-subtotal", "3", RELATION_ACROSS, RELATION_EQUAL, ORGANIZATIONS, "",
	    RELATION_SUBTOTAL, "商业企业 + … + 其他", relation_subtotal_label},
	{"in-force-low", "2.1", RELATION_ACROSS, RELATION_AT_MOST, "issued", "in-force",
	    RELATION_CELL, "本年制发件数", "现行有效件数"},
};
const size_t relations_n = N(relations);

/* Is code in the list, by itself or by its beginning? */
static bool
is_listed(const char *list, const char *code)
{
	struct str rest = str_of(list), one;

	while (rest.p) {
		one = str_cut(&rest, ' ');
		if (one.n && one.p[one.n - 1] == '*') {
			one.n--;
			if (str_starts(str_of(code), one))
				return true;
		} else if (str_eq(one, str_of(code))) {
			return true;
		}
	}
	return false;
}

/* How many rows, or columns, can be added up; and the code of the one at place i. */
static size_t
places(const struct relation *r, const struct form_table *t)
{
	return r->along == RELATION_DOWN ? t->nrows : t->ncols;
}

static const char *
code_at(const struct relation *r, const struct form_table *t, size_t i)
{
	return r->along == RELATION_DOWN ? t->rows[i].code : t->cols[i].code;
}

/* The places that a relation names on both sides, a bit each. */
struct sides {
	const struct form_table *of;	/* NULL: not found yet */
	uint32_t parts, whole;
};

/* They are found once: a relation is checked in each column or row of each report. */
static const struct sides *
sides_of(const struct relation *r, const struct form_table *t)
{
	static struct sides found[N(relations)][FORMS];
	struct sides *s = &found[r - relations][t->form];
	size_t i;

	for (i = 0; s->of == NULL && i < places(r, t); i++) {
		s->parts |= (uint32_t)is_listed(r->parts, code_at(r, t, i)) << i;
		s->whole |= (uint32_t)is_listed(r->whole, code_at(r, t, i)) << i;
	}
	s->of = t;
	return s;
}

/* The first of the places; the number of places if there is none. */
static size_t
first_of(const struct relation *r, const struct form_table *t, uint32_t set)
{
	size_t i;

	for (i = 0; i < places(r, t) && !(set >> i & 1); i++)
		continue;
	return i;
}

size_t
relation_cases(const struct relation *r, const struct form_table *t)
{
	if (t == NULL || strcmp(t->code, r->table) != 0)
		return 0;
	if (sides_of(r, t)->parts == 0 ||
	    (r->where == RELATION_CELL && sides_of(r, t)->whole == 0))
		return 0;
	return r->along == RELATION_DOWN ? t->ncols : t->nrows;
}

/* One side of a relation while it is added up. */
struct side {
	struct decimal sum;
	bool any;		/* a cell is ok */
	bool bad;		/* a cell is neither that nor blank */
};

static int
add_cell(struct side *side, const struct cell *cell)
{
	struct decimal d = DECIMAL_ZERO;
	int status = 0;

	side->any = side->any || cell->state == CELL_OK;
	side->bad = side->bad || (cell->state != CELL_OK && cell->state != CELL_BLANK);
	if (cell->state != CELL_OK)
		return 0;
	if (decimal_parse(&d, cell->value) || decimal_add(&side->sum, &d))
		status = -1;
	decimal_free(&d);
	return status;
}

/* The place of the group that states the sum; the number of groups if it is not there. */
static size_t
find_group(const struct relation *r, const struct match_table *m)
{
	size_t g;

	for (g = 0; g < m->ngroups; g++)
		if (strcmp(m->group[g].code, r->whole) == 0)
			break;
	return g;
}

/* The cell that states the sum where it is in no form; there may be none. Returns how many. */
static size_t
added_term(const struct relation *r, const struct sheet *s, size_t i, struct relation_term *out)
{
	size_t g;

	switch (r->where) {
	case RELATION_GROUP:
		g = find_group(r, s->table);
		if (g == s->table->ngroups)
			return 0;
		*out = (struct relation_term){&s->group[g][i], FORM_MAX_ROWS + g, i, true};
		return 1;
	case RELATION_SUBTOTAL:
		*out = (struct relation_term){&s->subtotal[i], i, FORM_MAX_COLS, true};
		return 1;
	case RELATION_CELL:
		break;
	}
	return 0;
}

size_t
relation_terms(const struct relation *r, const struct sheet *s, size_t i,
    struct relation_term out[RELATION_TERMS])
{
	const struct form_table *t = s->table->form;
	const struct sides *sides = sides_of(r, t);
	size_t n = 0, at;

	for (at = 0; at < places(r, t); at++) {
		size_t row = r->along == RELATION_DOWN ? at : i;
		size_t col = r->along == RELATION_DOWN ? i : at;
		bool whole = r->where == RELATION_CELL && (sides->whole >> at & 1);

		if (whole || (sides->parts >> at & 1))
			out[n++] = (struct relation_term){&s->cell[row][col], row, col, whole};
	}
	return n + added_term(r, s, i, &out[n]);
}

/* Adds up both sides. */
static int
add_sides(const struct relation *r, const struct sheet *s, size_t i, struct side *parts,
    struct side *whole)
{
	struct relation_term term[RELATION_TERMS];
	size_t n = relation_terms(r, s, i, term), k;

	for (k = 0; k < n; k++)
		if (add_cell(term[k].whole ? whole : parts, term[k].cell))
			return -1;
	return 0;
}

/* Says which cell states the sum, and where it stands. */
static void
name_case(const struct relation *r, const struct match_table *m, size_t i,
    struct relation_case *out)
{
	const struct form_table *t = m->form;
	size_t at = first_of(r, t, sides_of(r, t)->whole), row, g;

	if (r->where == RELATION_GROUP) {
		g = find_group(r, m);
		out->row = r->whole;
		out->line = g < m->ngroups ? m->group[g].line : 0;
	} else {
		row = r->along == RELATION_DOWN ? at : i;
		out->row = t->rows[row].code;
		out->line = m->line[row];
	}
	if (r->where == RELATION_SUBTOTAL) {
		out->col = relation_subtotal;
		out->col_label = relation_subtotal_label;
	} else {
		const struct form_col *col = &t->cols[r->along == RELATION_DOWN ? i : at];

		out->col = col->code;
		out->col_label = col->label;
	}
}

/* The sum as text; {NULL, 0} when out of memory. */
static struct str
text_of(const struct decimal *d, struct arena *a)
{
	char *buf = arena_alloc(a, decimal_room(d));

	return buf ? decimal_format(d, buf) : (struct str){NULL, 0};
}

static int
compare(const struct relation *r, const struct side *parts, const struct side *whole,
    struct relation_case *out, struct arena *a)
{
	int order;

	if (parts->bad || whole->bad || !parts->any || !whole->any)
		return 0;
	out->parts = text_of(&parts->sum, a);
	out->whole = text_of(&whole->sum, a);
	if (out->parts.p == NULL || out->whole.p == NULL)
		return -1;
	order = decimal_cmp(&parts->sum, &whole->sum);
	out->result = order == 0 || (order < 0 && r->test == RELATION_AT_MOST) ?
	    RELATION_HOLDS : RELATION_FAILS;
	return 0;
}

int
relation_check(const struct relation *r, const struct sheet *s, size_t i,
    struct relation_case *out, struct arena *a)
{
	struct side parts = {.sum = DECIMAL_ZERO}, whole = {.sum = DECIMAL_ZERO};
	int status;

	*out = (struct relation_case){.result = RELATION_OPEN};
	name_case(r, s->table, i, out);
	status = add_sides(r, s, i, &parts, &whole) || compare(r, &parts, &whole, out, a) ? -1 : 0;
	decimal_free(&parts.sum);
	decimal_free(&whole.sum);
	return status;
}

int
relations_tally(const struct sheet *sheets, size_t count[RELATION_RESULTS], struct arena *a)
{
	struct relation_case c;
	const struct relation *r;
	size_t i;
	int t;

	memset(count, 0, RELATION_RESULTS * sizeof *count);
	for (r = relations; r < relations + relations_n; r++)
		for (t = 0; t < FORM_CODES && r->test == RELATION_EQUAL; t++)
			for (i = relation_cases(r, sheets[t].table->form); i-- > 0;) {
				if (relation_check(r, &sheets[t], i, &c, a))
					return -1;
				if (c.result != RELATION_OPEN || r->where == RELATION_CELL)
					count[c.result]++;
			}
	return 0;
}
