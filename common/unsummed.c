#include "unsummed.h"

#include "relations.h"
#include "sheet.h"

enum { SEVERAL = 2 };	/* rows with a wrong sum; a single one may be the report's own fault */

/* Is it a sum of columns, stated in one of the form's? */
static bool
is_total(const struct relation *r, const struct match_table *m)
{
	return r->along == RELATION_ACROSS && r->test == RELATION_EQUAL &&
	    r->where == RELATION_CELL && str_eq(str_of(r->table), str_of(m->form->code));
}

/* Counts the rows by what becomes of the sum in them. Rows of noughts tell nothing. */
static int
count_sums(const struct relation *r, const struct sheet *s, size_t count[RELATION_RESULTS],
    struct arena *a)
{
	size_t i, n = relation_cases(r, s->table->form);
	struct relation_case found;

	for (i = 0; i < n; i++) {
		if (relation_check(r, s, i, &found, a))
			return -1;
		if (!(found.result == RELATION_HOLDS && str_eq(found.whole, STR("0"))))
			count[found.result]++;
	}
	return 0;
}

/* Leaves the cells of the table open. */
static void
open_cells(struct match_table *m)
{
	size_t row, col;

	for (row = 0; row < m->form->nrows; row++)
		for (col = 0; m->line[row] && col < m->form->ncols; col++)
			m->cell[row][col] = match_ambiguous;
	for (row = 0; row < m->ngroups; row++)
		for (col = 0; col < m->form->ncols; col++)
			m->group[row].cell[col] = match_ambiguous;
}

int
unsummed_open(struct match_table *m, struct arena *a)
{
	struct sheet *s = NULL;
	size_t i;

	for (i = 0; i < relations_n; i++) {
		size_t count[RELATION_RESULTS] = {0};

		if (!is_total(&relations[i], m))
			continue;
		if (s == NULL && ((s = arena_array(a, 1, sizeof *s)) == NULL ||
		    sheet_read(s, m, a)))
			return -1;
		if (count_sums(&relations[i], s, count, a))
			return -1;
		if (count[RELATION_FAILS] >= SEVERAL && count[RELATION_HOLDS] == 0)
			open_cells(m);
	}
	return 0;
}
