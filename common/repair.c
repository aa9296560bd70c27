/*
 * Sums are linear: where a change of cells is to mend them, each sum that has one of the
 * cells in it is an equation for the changes. There is no trying of values.
 */
#include "repair.h"

#include "relations.h"

/* Numbers are counted in millionths, so that a count printed with decimals is one, too. */
enum { UNIT = 1000000, UNIT_DIGITS = 6, WHOLE_DIGITS = 10 };

enum {
	ROWS = FORM_MAX_ROWS + MATCH_GROUPS,
	COLS = FORM_MAX_COLS + 1,
	PLACES = ROWS * COLS,
	SUMS_OF = 8		/* a cell is in fewer sums */
};

/* A relation in one column or row: none of its cells is absent, ambiguous or invalid. */
struct sum {
	int64_t diff;		/* what the parts have more than the whole */
	bool any[2];		/* there is a cell that is ok on the side of the parts, the whole */
};

/* A cell that can change. */
struct place {
	size_t row, col;	/* as in struct relation_term */
	int64_t value;
	size_t n;		/* sums that it is in */
	struct {
		size_t sum;
		bool whole;	/* on that side of it */
	} in[SUMS_OF];
};

struct search {
	const struct sheet *sheet;
	struct sum *sums;
	size_t nsums, cap, failing;	/* failing: how many of them fail */
	struct place place[PLACES];
	size_t solutions;		/* found so far; 2 stands for more, too */
	size_t n;			/* cells of the last one */
	const struct place *cell[REPAIR_CELLS];
	int64_t value[REPAIR_CELLS];
};

/* What is known of the changes of two cells, d[0] and d[1]. */
struct unknowns {
	bool has[2];
	int64_t d[2];
	bool bound[2];		/* d[0] + d[1], d[0] - d[1] are known: */
	int64_t both[2];
	bool never;		/* the equations contradict each other */
};

/* A value in millionths. False if it is too long. */
static bool
read_value(struct str s, int64_t *value)
{
	bool negative = s.n && s.p[0] == '-';
	size_t i, point, decimals;

	s = str_skip(s, negative);
	point = str_find(s, STR("."));
	decimals = point < s.n ? s.n - point - 1 : 0;
	if (point > WHOLE_DIGITS || decimals > UNIT_DIGITS)
		return false;
	*value = 0;
	for (i = 0; i < s.n; i++)
		if (i != point)
			*value = *value * 10 + (s.p[i] - '0');
	for (i = decimals; i < UNIT_DIGITS; i++)
		*value *= 10;
	if (negative)
		*value = -*value;
	return true;
}

static bool
fails(const struct sum *sum)
{
	return sum->any[0] && sum->any[1] && sum->diff != 0;
}

/* Takes up one sum. False if a number in it is too long. */
static bool
add_sum(struct search *find, const struct relation_term *term, size_t n)
{
	struct sum *sum = &find->sums[find->nsums];
	size_t i;

	*sum = (struct sum){0};
	for (i = 0; i < n; i++) {
		enum cell_state state = term[i].cell->state;

		if (state != CELL_OK && state != CELL_BLANK)
			return true;
	}
	for (i = 0; i < n; i++) {
		struct place *p = &find->place[term[i].row * COLS + term[i].col];

		p->row = term[i].row;
		p->col = term[i].col;
		if (term[i].cell->state == CELL_OK &&
		    !read_value(term[i].cell->value, &p->value))
			return false;
		p->in[p->n].sum = find->nsums;
		p->in[p->n++].whole = term[i].whole;
		sum->any[term[i].whole] |= term[i].cell->state == CELL_OK;
		sum->diff += term[i].whole ? -p->value : p->value;
	}
	find->failing += fails(sum);
	find->nsums++;
	return true;
}

/* Takes up all sums of the table. 1; 0 if a number is too long; -1: out of memory. */
static int
add_sums(struct search *find, struct arena *a)
{
	struct relation_term term[RELATION_TERMS];
	const struct relation *r;
	struct sum *sums;
	size_t i;

	for (r = relations; r < relations + relations_n; r++) {
		if (r->test != RELATION_EQUAL)
			continue;
		for (i = relation_cases(r, find->sheet->table->form); i-- > 0;) {
			sums = arena_grow(a, find->sums, find->nsums, &find->cap, sizeof *sums);
			if (sums == NULL)
				return -1;
			find->sums = sums;
			if (!add_sum(find, term, relation_terms(r, find->sheet, i, term)))
				return 0;
		}
	}
	return 1;
}

/* In the sum: 1 on the side of the parts, -1 on that of the whole, 0 not at all. */
static int
sign_in(const struct place *p, size_t sum)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (p->in[i].sum == sum)
			return p->in[i].whole ? -1 : 1;
	return 0;
}

static void
learn(bool *has, int64_t *known, int64_t value, bool *never)
{
	*never = *never || (*has && *known != value);
	*has = true;
	*known = value;
}

/* Learns from one sum, which is to hold when the cells with these signs have changed. */
static void
learn_sum(struct unknowns *u, const struct sum *sum, const int sign[REPAIR_CELLS])
{
	int i, minus = sign[0] != sign[1];

	for (i = 0; i < 2; i++)
		if (!sum->any[i] && sign[0] != 1 - 2 * i && sign[1] != 1 - 2 * i)
			return;		/* it cannot be checked then, either */
	if (sign[0] && sign[1])
		learn(&u->bound[minus], &u->both[minus], -sum->diff * sign[0], &u->never);
	else
		for (i = 0; i < 2; i++)
			if (sign[i])
				learn(&u->has[i], &u->d[i], -sum->diff * sign[i], &u->never);
}

/*
 * Puts together what is known of both cells. That is never their sum and their difference: no
 * relation has both on one side whom another has on two.
 */
static void
conclude(struct unknowns *u)
{
	int minus;

	for (minus = 0; minus < 2; minus++) {
		int64_t sign = minus ? -1 : 1;

		if (!u->bound[minus])
			continue;
		if (u->has[0])
			learn(&u->has[1], &u->d[1], sign * (u->both[minus] - u->d[0]), &u->never);
		else if (u->has[1])
			learn(&u->has[0], &u->d[0], u->both[minus] - sign * u->d[1], &u->never);
	}
}

/* Notes a solution, if these are changes, to whole numbers. */
static void
note(struct search *find, const struct place *const cell[REPAIR_CELLS], size_t n,
    const int64_t value[REPAIR_CELLS])
{
	size_t i;

	for (i = 0; i < n; i++)
		if (value[i] < 0 || value[i] % UNIT != 0 || value[i] == cell[i]->value)
			return;
	for (i = 0; i < n; i++) {
		find->cell[i] = cell[i];
		find->value[i] = value[i];
	}
	find->n = n;
	find->solutions++;
}

/* Only the sum or the difference of two cells is known: most often there are many ways. */
static void
note_free(struct search *find, const struct place *const cell[REPAIR_CELLS],
    const struct unknowns *u)
{
	int64_t sum = cell[0]->value + cell[1]->value + u->both[0], first;

	if (u->bound[1]) {
		find->solutions = 2;
		return;
	}
	if (sum % UNIT != 0)
		return;
	for (first = 0; first <= sum && find->solutions < 2; first += UNIT)
		note(find, cell, 2, (const int64_t [REPAIR_CELLS]){first, sum - first});
}

/* Can these cells mend all that fails? */
static void
try_cells(struct search *find, const struct place *const cell[REPAIR_CELLS], size_t n)
{
	struct unknowns u = {.never = false};
	int64_t value[REPAIR_CELLS] = {0};
	size_t mended = 0, c, i;

	for (c = 0; c < n; c++)
		for (i = 0; i < cell[c]->n; i++) {
			size_t sum = cell[c]->in[i].sum;
			int sign[REPAIR_CELLS] = {sign_in(cell[0], sum),
			    n > 1 ? sign_in(cell[1], sum) : 0};

			if (c > 0 && sign[0])
				continue;
			mended += fails(&find->sums[sum]);
			learn_sum(&u, &find->sums[sum], sign);
		}
	if (mended < find->failing)
		return;
	conclude(&u);
	for (c = 0; c < n; c++)
		value[c] = cell[c]->value + u.d[c];
	if (u.never)
		return;
	if (u.has[0] && (n == 1 || u.has[1]))
		note(find, cell, n, value);
	else if (n > 1 && !u.has[0] && !u.has[1])
		note_free(find, cell, &u);
}

static size_t
first_failing(const struct search *find)
{
	size_t sum = 0;

	while (!fails(&find->sums[sum]))
		sum++;
	return sum;
}

/* Tries all sets of n cells; one of them must be in the first sum that fails. */
static void
search(struct search *find, size_t n)
{
	size_t sum = first_failing(find);
	const struct place *cell[REPAIR_CELLS], *end = find->place + PLACES;

	for (cell[0] = find->place; cell[0] < end && find->solutions < 2; cell[0]++) {
		if (!sign_in(cell[0], sum))
			continue;
		if (n == 1) {
			try_cells(find, cell, 1);
			continue;
		}
		for (cell[1] = find->place; cell[1] < end && find->solutions < 2; cell[1]++)
			if (cell[1]->n && cell[1] != cell[0] &&
			    (cell[1] > cell[0] || !sign_in(cell[1], sum)))
				try_cells(find, cell, 2);
	}
}

/* Says which cells they are, in the order of the table. */
static void
tell(const struct search *find, struct repair *out)
{
	const struct match_table *m = find->sheet->table;
	size_t i, k;

	out->n = find->n;
	for (i = 0; i < find->n; i++) {
		bool swap = find->n == 2 && find->cell[0] > find->cell[1];
		const struct place *p;

		k = swap ? 1 - i : i;
		p = find->cell[k];
		out->change[i] = (struct repair_change){
		    .row = p->row < FORM_MAX_ROWS ? m->form->rows[p->row].code :
		    m->group[p->row - FORM_MAX_ROWS].code,
		    .col = relation_subtotal, .col_label = relation_subtotal_label,
		    .value = find->value[k] / UNIT};
		if (p->col < FORM_MAX_COLS) {
			out->change[i].col = m->form->cols[p->col].code;
			out->change[i].col_label = m->form->cols[p->col].label;
		}
	}
}

int
repair_find(const struct sheet *s, struct repair *out, struct arena *a)
{
	struct search *find = arena_alloc(a, sizeof *find);
	int status;
	size_t n;

	out->n = 0;
	if (find == NULL)
		return -1;
	find->sheet = s;
	if ((status = add_sums(find, a)) < 1)
		return status;
	if (find->failing == 0 || find->failing > (size_t)REPAIR_CELLS * SUMS_OF)
		return 0;
	for (n = 1; n <= REPAIR_CELLS && find->solutions == 0; n++)
		search(find, n);
	if (find->solutions == 1)
		tell(find, out);
	return 0;
}
