#include "parts.h"

#include "cell.h"
#include "parts-head.h"
#include "subtotals.h"
#include "torn.h"

enum {
	NEAR = 6,	/* lines from a row's label to the last that its cells may go on to, */
	TALL = 12,	/* and to where another piece of an aligned table begins */
	SEVERAL = 3,	/* values that are not all cut at once */
	FEW = 3,	/* characters; a label of a row has more, but for 总计 and 其他 */
	LONG_ROW = 5	/* columns; two rows of so many do not stand side by side */
};

/*
 * Does the head at the row go on with the last one? Between them may stand words of it that
 * could not be put together, or are read as labels of rows (其他).
 */
static bool
head_goes_on(const struct parts *ps, size_t row, bool foreign)
{
	const struct head *h = &ps->heads[ps->nheads - 1];
	const struct grid *g = ps->g;
	size_t c;

	if (ps->nheads < 2 || h->foreign != foreign ||
	    g->rows[h->last].block != g->rows[row].block)
		return false;
	if (h->last + 1 == row)
		return true;
	for (c = g->rows[h->last].first; c < g->rows[row].first; c++)
		if (ps->marks[c].kind == MARK_VALUE ||
		    (ps->marks[c].kind == MARK_SLOT && !parts_names_column(g->cells[c].text)))
			return false;
	return !g->rows[row].indexed;
}

/* Where the head of that row begins: a subtotal may be named above all other columns. */
static size_t
first_row(const struct parts *ps, size_t row)
{
	const struct grid_row *rows = ps->g->rows;
	size_t first = row, above, c;

	for (above = row; above-- > 0 && rows[above].block == rows[row].block &&
	    parts_is_words(ps, above);)
		for (c = rows[above].first; c < rows[above].first + rows[above].n; c++)
			if (ps->marks[c].label >= 0 &&
			    label_at(ps->marks[c].label)->kind == LABEL_SUBTOTAL)
				first = above;
	return first;
}

/* Begins a head at the row, or makes the last one longer. */
static int
add_head(struct parts *ps, size_t row, bool foreign)
{
	struct head *heads;
	size_t first;

	if (head_goes_on(ps, row, foreign)) {
		struct head *h = &ps->heads[ps->nheads - 1];
		bool apart = h->last + 1 < row;
		unsigned left = parts_first_column(ps, h->last + 1, row);

		h->left = left < h->left ? left : h->left;
		h->last = row;
		while (apart && ps->n && ps->part[ps->n - 1].head == ps->nheads - 1)
			ps->n--;
		return 0;
	}
	heads = arena_grow(ps->arena, ps->heads, ps->nheads, &ps->heads_cap, sizeof *heads);
	if (heads == NULL)
		return -1;
	ps->heads = heads;
	first = first_row(ps, row);
	heads[ps->nheads++] = (struct head){.first = first, .last = row, .foreign = foreign,
	    .left = parts_first_column(ps, first, row)};
	return 0;
}

/* The last of the columns that a cell covers. */
static unsigned
last_column(const struct grid_cell *c)
{
	return c->col + c->more;
}

static int
add_part(struct parts *ps, size_t row, size_t cell, int slot)
{
	const struct grid_row *r = &ps->g->rows[row];
	const struct mark *m = slot >= 0 ? &ps->marks[cell] : NULL;
	struct columns_part *parts = arena_grow(ps->arena, ps->part, ps->n,
	    &ps->cap, sizeof *parts);

	if (parts == NULL)
		return -1;
	ps->part = parts;
	parts[ps->n++] = (struct columns_part){
		.slot = slot, .line = m ? ps->g->cells[cell].line : r->line,
		.piece = m && m->piece, .cut = m && m->cut,
		.first = m ? cell + 1 : r->first,
		.label = m ? (int)last_column(&ps->g->cells[cell]) : -1,
		.width = r->width, .block = r->block, .page = r->page,
		.indexed = r->indexed, .aligned = r->aligned, .apart = r->apart,
		.closed = r->closed, .orphaned = r->orphaned,
		/* A subtotal stands where the rows of its group do. */
		.level = m ? slot_at(slot)->level + (m->kind == MARK_HEAD) : 0,
		.head = ps->nheads - 1
	};
	return 0;
}

/*
 * Is what was a row's label so far only the beginning of the label slot: its group's, or
 * the same text in each of the cells that it covers?
 */
static bool
is_beginning(const struct columns_part *p, int slot)
{
	return p->n == 0 && p->slot >= 0 &&
	    (p->slot == slot || slot_is_in_group(slot, p->slot));
}

/* How many digits the value has: its unit may stand below it. */
static size_t
count_digits(struct str text)
{
	size_t i, n = 0;

	for (i = 0; i < text.n; i++)
		n += text.p[i] >= '0' && text.p[i] <= '9';
	return n;
}

/* Are the n values as many as those of the part before, and one too wide to be its rest? */
static bool
are_wider(const struct parts *ps, const struct columns_part *p, size_t n)
{
	size_t i;

	for (i = 0; i < n && n == p[-1].n && n >= SEVERAL; i++)
		if (count_digits(ps->g->cells[p->first + i].text) >
		    count_digits(ps->g->cells[p[-1].first + i].text))
			return true;
	return false;
}

/* The last line that the part's label or its values stand on. */
static size_t
last_line(const struct parts *ps, const struct columns_part *p)
{
	size_t line = p->n ? ps->g->cells[p->first + p->n - 1].line : 0;

	return line > p->line ? line : p->line;
}

/* A part for values that stand behind no label. */
static int
add_unlabelled(struct parts *ps, size_t row, size_t cell)
{
	const struct grid_row *r = &ps->g->rows[row];
	struct columns_part *p;
	size_t i;

	if (add_part(ps, row, cell, -1))
		return -1;
	p = &ps->part[ps->n - 1];
	p->first = cell;
	/* Where cells only stand in order, they begin behind the head's. */
	if (!r->indexed && cell > r->first)
		p->label = (int)ps->g->cells[cell - 1].col;
	/* Below a row they put it in doubt. */
	p->stray = ps->n > 1 && p[-1].slot >= 0 && p[-1].head == p->head &&
	    (p[-1].block == p->block ||
	    (r->aligned && p[-1].aligned && r->line <= p[-1].line + TALL));
	if (p->stray)
		p->slot = p[-1].slot;
	p->rest = p->stray;
	for (i = cell; i < r->first + r->n; i++)
		p->rest = p->rest && ps->g->cells[i].rest;
	/* In aligned text they may be digits that the row's cells had no room for. */
	if (p->stray && r->aligned)
		p->near = r->line <= last_line(ps, p - 1) + NEAR && !are_wider(ps, p, i - cell);
	else
		p->near = row > 0 && ps->g->cells[cell].col == 0 &&
		    (ps->g->cells[cell].doubtful || r->line == ps->g->rows[row - 1].line + 1);
	return 0;
}

/*
 * Does the cell, of few characters, stand where the part has its values, of which a long row has
 * more behind? Then it is what a cell holds, whatever label it looks like (1., 总计).
 */
static bool
is_among_values(const struct columns_part *p, const struct grid_cell *cell, int slot)
{
	const struct form_table *t = form_table((enum form)FORM_NEWEST, slot_at(slot)->table);
	struct folded f;

	if (!p->indexed || p->n == 0 || p->slot < 0 || p->label < 0 || t == NULL || t->flat ||
	    t->ncols < LONG_ROW || slot_at(p->slot)->table != slot_at(slot)->table ||
	    cell->col > (size_t)p->label + t->ncols)
		return false;
	fold(cell->text, &f);
	return f.n < FEW;
}

/* Have the parts from that one on no value? */
static bool
are_without_values(const struct parts *ps, size_t part)
{
	while (part < ps->n && ps->part[part].n == 0)
		part++;
	return part == ps->n;
}

/* Takes up the cells of a row: each label begins a part, values belong to the last one. */
static int
add_row(struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row];
	bool labelled = false, named = false;	/* by a word of a head */
	bool behind = false;			/* behind which a label stands */
	size_t before = ps->n, c;
	int slot;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct mark *m = &ps->marks[c];
		struct columns_part *p;
		bool piece = m->piece;

		p = ps->n ? &ps->part[ps->n - 1] : NULL;
		slot = m->kind == MARK_SLOT ? m->slot :
		    m->kind == MARK_VALUE ? -1 : subtotals_group(ps, r, c);
		if (m->kind == MARK_TEXT && !labelled && slot < 0)
			continue;
		if (m->kind == MARK_HEAD && slot < 0) {
			if (labelled && !r->indexed)
				p->width = ps->g->cells[c].col;
			else if (labelled && subtotals_is_named(ps, p, c)) {
				p->label = (int)last_column(&ps->g->cells[c]);
				p->first = c + 1;
			}
			/* Among values it is what a cell holds, though no number. */
			else if (labelled)
				p->n++;
			labelled = labelled && r->indexed;
			named = true;
			continue;
		}
		if (slot >= 0 && labelled && is_among_values(p, &ps->g->cells[c], slot)) {
			p->n++;
		} else if (slot >= 0) {
			if (labelled && is_beginning(p, slot)) {
				piece = p->slot == slot ? p->piece : piece;
				ps->n--;
			} else if (labelled && !r->indexed) {
				p->width = ps->g->cells[c].col;
			} else if (labelled) {
				/* What stood between two rows of one line may be lost. */
				p->cut = true;
			}
			if (add_part(ps, row, c, slot))
				return -1;
			ps->part[ps->n - 1].piece = piece;
			behind = behind || (named && !labelled);
		} else {
			if (!labelled && add_unlabelled(ps, row, c))
				return -1;
			ps->part[ps->n - 1].n++;
			ps->part[ps->n - 1].off |= ps->g->cells[c].off;
			ps->part[ps->n - 1].lacks |= ps->g->cells[c].lacks;
		}
		labelled = true;
	}
	/*
	 * Several rows' labels side by side and no value, or one behind a head's word: a head,
	 * maybe of some other table.
	 */
	if ((r->indexed || (r->aligned && named)) &&
	    (ps->n > before + 1 || (r->indexed && behind)) &&
	    are_without_values(ps, before))
		ps->n = before;
	if (r->aligned && ps->nheads > 1 && parts_are_words(ps, before))
		ps->n = before;
	return parts_is_blank(ps, row) ? add_part(ps, row, r->first + r->n, -1) : 0;
}

/*
 * Where cells only stand in order, a row without a label goes on with the row above: a
 * page break may have cut it. The grid's cells get their places in the whole row.
 */
static void
join_rows(struct grid *g, const struct mark *marks)
{
	size_t row, c, n = 0;

	for (row = 0; row < g->nrows; row++) {
		struct grid_row *r = &g->rows[row], *above = n ? &g->rows[n - 1] : NULL;
		bool joins = above && !r->indexed && !r->aligned && !above->indexed &&
		    above->block == r->block;

		if (joins && r->n == 0)
			joins = above->n && marks[above->first + above->n - 1].kind == MARK_VALUE;
		for (c = r->first; c < r->first + r->n; c++)
			joins = joins && marks[c].kind == MARK_VALUE;
		if (!joins) {
			g->rows[n++] = *r;
			continue;
		}
		for (c = r->first; c < r->first + r->n; c++)
			g->cells[c].col += above->width;
		/* Behind a label alone they are its own. */
		if (r->apart && above->n && marks[above->first + above->n - 1].kind == MARK_VALUE)
			above->apart = true;
		above->n += r->n;
		above->width += r->width;
	}
	g->nrows = n;
}

/* How many columns of the table the head names, in the form of which it names most. */
static int
fit(const struct head *h, int table)
{
	int f, most = 0;

	for (f = 0; f < FORMS && table >= 0; f++)
		most = h->fits[table][f] > most ? h->fits[table][f] : most;
	return most;
}

/* Does the head name the columns of the table, and of no other more? */
static bool
is_of(const struct head *h, int table)
{
	return fit(h, table) > 0 && fit(h, table) == fit(h, h->table);
}

/* The first cell of the head's rows that is a word of it, or the one behind them. */
static size_t
first_word(const struct parts *ps, const struct head *h)
{
	const struct grid_row *last = &ps->g->rows[h->last];
	size_t cell = ps->g->rows[h->first].first;

	while (cell < last->first + last->n && ps->marks[cell].kind != MARK_HEAD)
		cell++;
	return cell;
}

/*
 * Where cells only stand in order, a row may be a label without values and, behind it, the
 * next table's head: it stands under the head above.
 */
static void
lift_labels(struct parts *ps)
{
	size_t i, last = 0, word = 0;

	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];
		int table = p->slot < 0 ? -1 : slot_at(p->slot)->table;

		if (p->head < 2 || table < 0 || p->indexed || p->aligned)
			continue;
		if (p->head != last)
			word = first_word(ps, &ps->heads[p->head]);
		last = p->head;
		if (p->first <= word && !is_of(&ps->heads[last], table) &&
		    is_of(&ps->heads[last - 1], table))
			p->head--;
	}
}

/* Has the row a text that no form knows? */
static bool
has_unknown_words(const struct parts *ps, const struct grid_row *r)
{
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (ps->marks[c].kind == MARK_TEXT)
			return true;
	return false;
}

/* Are the values as many as the flat table has? Then they may be its own, once more. */
static bool
is_all(const struct parts *ps, const struct columns_part *p)
{
	const struct form_table *t = form_table((enum form)FORM_NEWEST, parts_table(ps, p));

	return t && p->n == t->nrows * t->ncols;
}

/* Has the part no value, or only a sign for none? */
static bool
says_nothing(const struct parts *ps, const struct columns_part *p)
{
	return p->n == 0 || (p->n == 1 && cell_blank(ps->g->cells[p->first].text));
}

/*
 * Drops values that stand beyond a flat table: it has a row below its head, and behind this block
 * comes the next section's heading; or that has values, and their own block has words up to them.
 * In a sheet that holds all of a report 无 behind words is no second row of it either.
 * Parts stand in order: each row is looked at once.
 */
static void
drop_beyond(struct parts *ps)
{
	const struct grid_row *rows = ps->g->rows, *head;
	size_t i, n = 0, own = 0, row = 0;
	unsigned block = 0;
	bool words = false, filled = false, behind = false, beyond;

	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];

		for (; row < ps->g->nrows && rows[row].block <= p->block &&
		    rows[row].first <= p->first; row++) {
			bool unknown = has_unknown_words(ps, &rows[row]);

			behind = filled && (behind || unknown);
			words = unknown || (words && rows[row].block == block);
			block = rows[row].block;
		}
		head = &rows[ps->heads[p->head].last];
		if (p->slot < 0 && head->block == p->block) {
			filled = p->n > 0 || (own == p->head && filled);
			own = p->head;
		}
		beyond = p->slot < 0 && p->head > 0 && own == p->head && parts_table(ps, p) >= 0;
		if (beyond && head->block == p->block)
			beyond = behind && says_nothing(ps, p);
		else if (beyond)
			beyond = head->closed || (filled && p->indexed && words && !is_all(ps, p));
		if (!beyond)
			ps->part[n++] = *p;
	}
	ps->n = n;
}

static int
find_parts(struct parts *ps)
{
	size_t row, i;

	/* Head 0 is none. */
	ps->heads = arena_grow(ps->arena, NULL, 0, &ps->heads_cap, sizeof *ps->heads);
	ps->part = arena_grow(ps->arena, NULL, 0, &ps->cap, sizeof *ps->part);
	if (ps->heads == NULL || ps->part == NULL)
		return -1;
	ps->heads[ps->nheads++] = (struct head){.table = -1};
	for (row = 0; row < ps->g->nrows; row++) {
		bool foreign = parts_is_foreign(ps, row);

		if ((foreign || parts_is_head(ps, row) || parts_extends_head(ps, row)) &&
		    add_head(ps, row, foreign))
			return -1;
		if (!foreign && add_row(ps, row))
			return -1;
	}
	for (i = 1; i < ps->nheads; i++)
		head_read(ps->g, ps->marks, &ps->heads[i]);
	lift_labels(ps);
	drop_beyond(ps);
	subtotals_settle(ps);
	torn_find(ps);
	return 0;
}

int
parts_find(struct parts *ps, struct grid *g, struct arena *a)
{
	*ps = (struct parts){.g = g, .arena = a};
	if ((ps->marks = chain_mark(g, a)) == NULL)
		return -1;
	join_rows(g, ps->marks);
	return find_parts(ps);
}

int
parts_table(const struct parts *ps, const struct columns_part *p)
{
	int table;

	if (p->slot >= 0)
		return slot_at(p->slot)->table;
	table = ps->heads[p->head].table;
	return table >= 0 && form_is_flat(table) ? table : -1;
}
