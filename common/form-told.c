#include "form-told.h"

#include "labels.h"

enum { SURE = 2 };	/* what a label is worth whose row is surely there; another, 1 */

/*
 * Is the part surely the row of a form, with values of its own or cells for them? A label alone
 * may be a piece of another, and 其他处理, if it has words behind it, the name of a group, as of
 * rows above that have lost theirs.
 */
static bool
is_row(const struct parts *ps, size_t i)
{
	const struct columns_part *p = &ps->part[i];

	if (p->stray || p->piece || (i && p[-1].stray))
		return false;
	return p->n ? ps->marks[p->first].kind == MARK_VALUE : p->indexed && columns_room(p) > 0;
}

/* What the labels of rows are worth, by slot. */
static void
weigh_rows(const struct parts *ps, int worth[SLOT_MAX])
{
	size_t i;

	memset(worth, 0, SLOT_MAX * sizeof *worth);
	for (i = 0; i < ps->n; i++)
		if (ps->part[i].slot >= 0 && worth[ps->part[i].slot] < SURE)
			worth[ps->part[i].slot] = is_row(ps, i) ? SURE : 1;
}

/* What rows of the table are worth that the form has, but not the other one, if one is given. */
static int
worth_of(const int worth[SLOT_MAX], int table, enum form form, enum form other)
{
	int sum = 0, slot;

	for (slot = 0; slot < (int)slots_count(); slot++)
		if (slot_at(slot)->table == table && slot_at(slot)->row[form] >= 0 &&
		    (other == FORM_NONE || slot_at(slot)->row[other] < 0))
			sum += worth[slot];
	return sum;
}

/* The form of the highest score; FORM_NONE if several have it. */
static enum form
best_of(const int score[FORMS])
{
	int best = FORM_NONE, f;
	bool tie = false;

	for (f = FORM_NONE + 1; f < FORMS; f++) {
		tie = best != FORM_NONE && score[f] <= score[best] &&
		    (tie || score[f] == score[best]);
		best = best == FORM_NONE || score[f] > score[best] ? f : best;
	}
	return tie ? FORM_NONE : (enum form)best;
}

enum form
form_told(const struct parts *ps, int table, struct str year)
{
	int worth[SLOT_MAX], score[FORMS] = {0}, f;
	enum form best, due = form_by_year(year);
	size_t i;

	weigh_rows(ps, worth);
	for (f = FORM_NONE + 1; f < FORMS; f++) {
		for (i = 0; i < ps->n; i++)
			if (parts_table(ps, &ps->part[i]) == table)
				score[f] += SURE * ps->heads[ps->part[i].head].fits[table][f];
		score[f] += worth_of(worth, table, (enum form)f, FORM_NONE);
	}
	best = best_of(score);
	return due != FORM_NONE && best != due && score[best] < score[due] + SURE &&
	    worth_of(worth, table, due, best) > 0 ? FORM_NONE : best;
}
