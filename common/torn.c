#include "torn.h"

#include <stdlib.h>

#include "addends.h"
#include "cell.h"
#include "torn-above.h"
#include "torn-cells.h"
#include "torn-mixed.h"
#include "torn-order.h"
#include "torn-words.h"
#include "utf8.h"

enum {
	REACH = 3,	/* lines and rows from values that stand astray to their label */
	BELOW = 2,	/* lines from values to others that a cut has put below them */
	LOOSE = 2,	/* values that may be pieces of those of rows around */
	MANY = 7	/* values that are not as many as those of the next rows by chance */
};

/* Have the values no label of a row: none, or a piece of a group's? */
static bool
lacks_label(const struct columns_part *p)
{
	return p->n > 0 && (p->stray || p->slot < 0 || (p->cut && slot_at(p->slot)->group));
}

/*
 * Stands the i-th row, which is blank, under the head of another table than b, and has as many
 * cells as those right above and below under its own? One with fewer was cut.
 */
static bool
is_of_other_table(const struct parts *ps, size_t i, const struct columns_part *b)
{
	const struct columns_part *a = &ps->part[i], *above = i ? a - 1 : a;
	const struct columns_part *below = i + 1 < ps->n ? a + 1 : a;
	int table = ps->heads[a->head].table, other = ps->heads[b->head].table;

	if (table < 0 || other < 0 || table == other || !a->indexed)
		return false;
	above = above->block == a->block && above->head == a->head ? above : a;
	below = below->block == a->block && below->head == a->head ? below : a;
	return above != below && columns_room(a) >= columns_room(above) &&
	    columns_room(a) >= columns_room(below);
}

/*
 * Does the i-th row itself say that it has no value, in cells of its own? It is a blank row apart,
 * or has all cells of the longest table, or all but one, and is further away than a piece of the
 * row at might be.
 */
static bool
says_blank(const struct parts *ps, size_t i, size_t at)
{
	const struct columns_part *p = &ps->part[i];

	return is_of_other_table(ps, i, &ps->part[at]) || (p->indexed &&
	    columns_room(p) + 1 >= MANY && (i < at ? at - i : i - at) > REACH);
}

/*
 * Stands the row in one table with values that have no label, or next to them across a page's edge,
 * with cells for them?
 */
static bool
is_near(const struct columns_part *row, const struct columns_part *of)
{
	if (row->block == of->block)
		return true;
	return (row->block + 1 == of->block || of->block + 1 == row->block) &&
	    (row + 1 == of || of + 1 == row) && row->head == of->head && row->indexed &&
	    of->indexed && row->slot >= 0 && columns_room(row) >= (int)of->n;
}

/*
 * Values without a label may be those of any label around them that has none. Where cells
 * only stand in order, rows behind may then have the next one's each, up to a label without.
 */
static void
tear(struct parts *ps, size_t at)
{
	const struct columns_part *of = &ps->part[at];
	bool moved = false, empty, own;
	size_t i;

	for (i = at; i-- > 0 && is_near(&ps->part[i], of) && ps->part[i].n == 0;)
		ps->part[i].torn = ps->part[i].torn || !says_blank(ps, i, at);
	for (i = at + 1; i < ps->n && is_near(&ps->part[i], of); i++) {
		struct columns_part *p = &ps->part[i];

		empty = p->n == 0;
		/* A full row behind one without values lacks none. */
		own = p->aligned && i > at + 1 && p->n >= MANY;
		p->torn = empty ? p->torn || !says_blank(ps, i, at) : !(own || of->rest);
		if (empty ? moved : p->indexed || p->aligned || lacks_label(p))
			break;
		moved = !empty;
	}
}

/* The line on which the label of the part, of aligned text, ends. */
static size_t
label_end(const struct parts *ps, const struct columns_part *p)
{
	return p->line + (p->slot >= 0 && p->first > 0 ? ps->g->cells[p->first - 1].over : 0);
}

/*
 * Values of aligned text without a label may be those of any row near that has none, whatever
 * stands between.
 */
static void
tear_near(struct parts *ps, size_t at)
{
	const struct columns_part *p = &ps->part[at];
	size_t first = at > REACH ? at - REACH : 0, i, line = ps->g->cells[p->first].line;

	for (i = first; i < ps->n && i <= at + REACH; i++)
		if (ps->part[i].n == 0 && ps->part[i].block == p->block &&
		    ps->part[i].line <= line + REACH &&
		    line <= label_end(ps, &ps->part[i]) + REACH)
			ps->part[i].torn = true;
}

/* Has the row values for all columns, of which the last is not what the others add up to? */
static bool
is_unsummed(const struct parts *ps, size_t i)
{
	const struct columns_part *p = &ps->part[i];
	struct str text[MANY];
	size_t k;

	for (k = 0; k < p->n && k < MANY; k++)
		text[k] = ps->g->cells[p->first + k].text;
	return p->n == MANY && addends_of(text, MANY, MANY - 1) == ADDENDS_DIFFER;
}

/*
 * Values of aligned text without a label may be those that the row right above lacks, if only
 * labels go on below its values, or those that the row lacks whose label begins on the next line;
 * or, as many, the last digits of values that do not add up.
 */
static void
lack_near(struct parts *ps, size_t at)
{
	size_t line = ps->g->cells[ps->part[at].first].line, i = at;

	if (at + 1 < ps->n && ps->part[at + 1].block == ps->part[at].block &&
	    ps->part[at + 1].line == line + 1)
		ps->part[at + 1].lacks = true;
	while (i > 0 && ps->part[--i].n == 0)
		continue;
	if (i < at && ps->part[i].n > 0 && ps->part[i].block == ps->part[at].block &&
	    ps->g->cells[ps->part[i].first + ps->part[i].n - 1].line + BELOW >= line) {
		ps->part[i].lacks = true;
		ps->part[i].torn |= ps->part[i].n == ps->part[at].n && is_unsummed(ps, i);
	}
}

/*
 * Values beside a group's label, right above its first row or below, may be those that this
 * lacks; and below the label, those of any row near.
 */
static void
lack_below(struct parts *ps, size_t at)
{
	const struct columns_part *p = &ps->part[at];
	size_t line = ps->g->cells[p->first].line;

	if (at + 1 < ps->n && p[1].block == p->block && p[1].line <= line + 1) {
		ps->part[at + 1].lacks |= p->n < MANY;
		ps->part[at + 1].torn |= p->n >= MANY && p[1].n == 0;
	}
	if (line > p->line)
		tear_near(ps, at);
}

/*
 * Values that stand on several lines may be another label's: one beside that has none, or one
 * that begins on these lines.
 */
static void
tear_beside(struct parts *ps, size_t at)
{
	const struct columns_part *p = &ps->part[at];
	const struct grid_cell *cell = &ps->g->cells[p->first];
	size_t i;

	for (i = at ? at - 1 : 0; i < ps->n && (i <= at + 1 ||
	    (p->aligned && ps->part[i].line <= cell->line + cell->over)); i++)
		if (ps->part[i].n == 0 && ps->part[i].block == p->block)
			ps->part[i].torn = true;
}

/*
 * Values at the top of a page, below its head, may be the last digits of those of the row
 * that ends the page before.
 */
static void
find_torn_pages(struct parts *ps)
{
	size_t i;

	for (i = 1; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];

		if (!p->aligned || p->slot >= 0 || p->n == 0 || !p[-1].aligned ||
		    p[-1].slot < 0 || p->page == p[-1].page || p->head == p[-1].head ||
		    ps->heads[p->head].table != slot_at(p[-1].slot)->table)
			continue;
		p->slot = p[-1].slot;
		p->stray = p->near = true;
	}
}

/* The number of the group that the slot is in, or is: 3 of 3.3.1; 0: none. */
static unsigned
group_of(int slot)
{
	const char *dot = strchr(slot_at(slot)->code, '.');

	return dot ? (unsigned)atoi(dot + 1) : 0;
}

/*
 * Stands a group's label behind a row of its own, in the order in which things stand on the
 * page? Then values of a row may stand before its label, where that has several lines.
 */
static bool
is_sorted(const struct parts *ps)
{
	struct str text;
	struct ordinal o;
	size_t i, c;

	for (i = 0; i + 1 < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];

		for (c = p->first + p->n; !p->indexed && !p->aligned && c < p[1].first; c++) {
			text = ps->g->cells[c].text;
			o = fold_ordinal(&text);
			if (p->slot >= 0 && ps->marks[c].kind == MARK_TEXT &&
			    o.style == ORDINAL_PAREN && o.value == group_of(p->slot))
				return true;
		}
	}
	return false;
}

/*
 * May values of the i-th row, whose cells only stand in order, stand among the pieces of its label?
 * They may if the text goes in the order of the page (sorted), or values stand right before.
 */
static bool
has_values_within(const struct parts *ps, size_t i, bool sorted)
{
	const struct columns_part *p = &ps->part[i];

	return !p->aligned && ps->marks[p->first - 1].piece &&
	    (sorted || (i > 0 && p[-1].n > 0));
}

/*
 * Stand words in doubt at the top of the block, before any row's label? Its rows are behind
 * the one of that number, which is then the last that was looked at.
 */
static bool
hides_head(const struct parts *ps, unsigned block, size_t *row)
{
	const struct grid_row *r = &ps->g->rows[*row];
	size_t c;

	for (; *row < ps->g->nrows && r->block <= block; ++*row, r++)
		for (c = r->first; r->block == block && c < r->first + r->n; c++) {
			if (ps->marks[c].kind == MARK_SLOT)
				return false;
			if (ps->g->cells[c].doubtful)
				return true;
		}
	return false;
}

/* Is the text several values, signs for none among them, with nothing between (12无无/)? */
static bool
are_glued(struct str text)
{
	bool digits = false, none = false;
	size_t n;

	if (cell_numeric(text) || cell_blank(text))
		return false;
	for (; text.n; text = str_skip(text, n)) {
		bool digit = utf8_is_digit(utf8_narrow(utf8_char(text, &n)));

		if (!digit && !cell_blank((struct str){text.p, n}))
			return false;
		digits = digits || digit;
		none = none || !digit;
	}
	return digits && none;
}

/* Tells the parts what stands around them. */
static void
look_around(struct parts *ps)
{
	const struct grid *g = ps->g;
	bool keeps = false, stripped = true, bare = false, glued = false;
	size_t row = 0, i, k;

	for (i = 0; i < g->nrows; i++) {
		const struct grid_row *r = &g->rows[i];

		for (k = r->first; !r->indexed && !r->aligned && k < r->first + r->n; k++)
			glued = glued || (ps->marks[k].kind == MARK_TEXT &&
			    are_glued(g->cells[k].text));
		if (!r->indexed)
			keeps = keeps || r->width > r->n;
		else
			stripped = stripped && r->n > 0 &&
			    g->cells[r->first + r->n - 1].col + 1 == r->width;
	}
	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];
		bool first = i == 0 || p[-1].block != p->block;
		bool last = i + 1 == ps->n || p[1].block != p->block;

		p->keeps = keeps;
		p->stripped = stripped;
		p->starts = first && (p->head == 0 ||
		    g->rows[ps->heads[p->head].first].block != p->block);
		p->hides = first ? hides_head(ps, p->block, &row) : p[-1].hides;
		p->ends = last && !p->closed;
		p->bare = first ? p->starts : p[-1].bare;
		bare = (first ? p->bare : bare) && p->n == 0;
		for (k = i; last && !bare && k < ps->n && ps->part[k].block == p->block; k--)
			ps->part[k].bare = glued;
	}
}

/* Does the form print b's row right behind a's? */
static bool
is_next(const struct columns_part *a, const struct columns_part *b)
{
	int slot = a->slot;

	if (slot < 0 || b->slot <= slot || slot_at(slot)->table != slot_at(b->slot)->table)
		return false;
	while (++slot < b->slot && slot_at(slot)->group)
		continue;
	return slot == b->slot;
}

/* Has the part, of aligned text, n values, and none of them in doubt? */
static bool
has_sure_values(const struct parts *ps, const struct columns_part *p, size_t n)
{
	size_t i;

	for (i = p->first; i < p->first + p->n; i++)
		if (ps->g->cells[i].doubtful || ps->g->cells[i].rest || ps->g->cells[i].place.close)
			return false;
	return p->aligned && p->n == n && !p->off && !p->lacks;
}

/*
 * Are the part's values, which stand below a label without any, surely that row's? The rows that
 * the form prints around it, which are above[-1] and p[1], have each as many beside their labels.
 */
static bool
is_row_of_above(const struct parts *ps, const struct columns_part *above,
    const struct columns_part *p)
{
	return p->stray && p->n >= MANY && above->n == 0 &&
	    p->line <= above->line + REACH && p->page == above->page && !p[1].stray &&
	    !above[-1].stray && is_next(&above[-1], above) && is_next(above, &p[1]) &&
	    has_sure_values(ps, p, p->n) && has_sure_values(ps, &above[-1], p->n) &&
	    has_sure_values(ps, &p[1], p->n);
}

/* Gives values that stand below their label to it. */
static void
settle_below(struct parts *ps)
{
	size_t i, n = 0;

	for (i = 0; i < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];
		struct columns_part *above = &ps->part[n > 0 ? n - 1 : 0];

		if (n > 1 && i + 1 < ps->n && is_row_of_above(ps, above, p)) {
			above->first = p->first;
			above->n = p->n;
			above->off = true;
		} else {
			ps->part[n++] = *p;
		}
	}
	ps->n = n;
}

/* Stand values beside 三、本年度办理结果, whose sums have a row of their own? They are another row's. */
static bool
are_of_row(const struct columns_part *p)
{
	return p->indexed && p->n > 0 && p->slot >= 0 && slot_at(p->slot)->group &&
	    slot_at(p->slot)->level == 1;
}

/*
 * Full rows of aligned text between values without a label and a label without values, or with a
 * few pieces, may each have the next one's: all of them were moved by a line.
 */
static void
tear_between(struct parts *ps, size_t at, int step)
{
	const struct columns_part *of = &ps->part[at];
	size_t i, k;

	for (i = at + (size_t)step; i < ps->n; i += (size_t)step) {
		const struct columns_part *p = &ps->part[i];

		if (p->block != of->block || p->slot < 0 || p->stray || p->head != of->head ||
		    (p->n > LOOSE && p->n != of->n))
			return;
		if (p->n <= LOOSE)
			break;
	}
	for (k = at; i < ps->n && k != i; k += (size_t)step)
		ps->part[k].torn = true;
}

/*
 * Stands a label without values next to the i-th part, whose values have none, or to others such
 * beside it? Then they are its own, and no line was moved. Below them, that is the label which the
 * form has behind the row above.
 */
static bool
is_explained(const struct parts *ps, size_t i, int step)
{
	const struct columns_part *of = &ps->part[i];

	do
		i += (size_t)step;
	while (i < ps->n && (ps->part[i].slot < 0 || ps->part[i].stray));
	return i < ps->n && ps->part[i].n == 0 && ps->part[i].head == of->head &&
	    ps->part[i].block == of->block && (step < 0 || of == ps->part || of[-1].slot < 0 ||
	    of[-1].stray || is_next(&of[-1], &ps->part[i]));
}

void
torn_find(struct parts *ps)
{
	bool sorted;
	size_t i;

	settle_below(ps);
	torn_above_find(ps);
	torn_mixed_find(ps);
	find_torn_pages(ps);
	torn_cells_find(ps);
	look_around(ps);
	sorted = is_sorted(ps);
	for (i = 0; i < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];
		bool lost = lacks_label(p);

		if (p->n == 0 && p->slot >= 0 && !p->indexed &&
		    (torn_words_join(ps, p) || has_values_within(ps, i, sorted))) {
			ps->part[i].torn = true;
			/* What is behind the rest of a label is behind the label. */
			if (i > 0 && p[-1].slot == p->slot && p[-1].n == 0)
				ps->part[i - 1].torn = true;
		}
		if (p->n > 0 && !p->indexed && !p->aligned && torn_words_trail(ps, p))
			ps->part[i].trails = true;
		if (p->aligned && p->slot >= 0 && p->n > 0 && torn_words_lack(ps, p))
			ps->part[i].lacks = true;
		if (lost || are_of_row(p))
			tear(ps, i);
		if (lost && p->aligned)
			lack_near(ps, i);
		if ((p->slot < 0 || p->stray) && p->aligned && p->n >= MANY && !p->rest &&
		    !is_explained(ps, i, -1) && !is_explained(ps, i, 1)) {
			tear_between(ps, i, -1);
			tear_between(ps, i, 1);
		}
		if (lost && p->aligned && !p->rest)
			tear_near(ps, i);
		else if (p->n > 0 && (ps->g->cells[p->first].astray ||
		    (p->aligned && (ps->g->cells[p->first].doubtful || p->off))))
			tear_beside(ps, i);
		if (p->aligned && p->n > 0 && p->slot >= 0 && slot_at(p->slot)->group)
			lack_below(ps, i);
	}
	torn_order_find(ps);
}
