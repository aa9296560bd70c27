#include "align-count.h"

#include "aligned.h"
#include "cell.h"

enum {
	GROUP = 3,	/* digits */
	LONG = 15,	/* of what may be one number */
	MANY = 7,	/* values that are not as many as columns by chance */
	ALL = 8		/* rows of which not one lacks a value by chance */
};

bool
align_count_is_apart(const struct page *pg, const struct columns_part *p)
{
	return (p->off || p->moved) && p->n == pg->order->n && aligned_is_whole(p) &&
	    !aligned_has_close(pg, p);
}

size_t
align_count_widest(const struct page *pg)
{
	size_t most = 0, i, k;

	for (i = 0; i < pg->n; i++)
		for (k = 0; k < pg->parts[i]->n; k++) {
			size_t n = page_cell(pg, pg->parts[i], k)->text.n;

			most = n > most && n <= LONG ? n : most;
		}
	return most;
}

/* Is the text a number, or the sign before one? */
static bool
may_be_piece(struct str text)
{
	return !cell_blank(text) || str_eq(text, STR("-"));
}

/*
 * Have all rows of the page that have values as many as columns, and do some stand close in several
 * of these? Else what stands close in one may be a number in two.
 */
static bool
are_all_full(const struct page *pg)
{
	size_t i, n = 0, close = 0;

	for (i = 0; i < pg->n; i++) {
		if (pg->parts[i]->n > 0 && pg->parts[i]->n != pg->order->n)
			return false;
		n += pg->parts[i]->n > 0;
		close += aligned_has_close(pg, pg->parts[i]);
	}
	return n >= ALL && close > PAGE_SUPPORT;
}

bool
align_count_is_sure(const struct page *pg, const struct columns_part *p, size_t widest)
{
	size_t i;

	if (p->n < MANY || p->n != pg->order->n || p->n != pg->head->n ||
	    pg->head->doubled || !aligned_is_whole(p) ||
	    (aligned_has_groups(pg, p) && widest <= GROUP))
		return false;
	if (are_all_full(pg))
		return true;
	for (i = 0; i + 1 < p->n; i++) {
		const struct grid_cell *a = page_cell(pg, p, i), *b = a + 1;

		if (aligned_are_close(a, b) && may_be_piece(a->text) && may_be_piece(b->text) &&
		    a->text.n + b->text.n <= widest + 1)
			return false;
	}
	return true;
}
