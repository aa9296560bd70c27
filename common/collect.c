#include "collect.h"

#include "cell.h"
#include "parts-head.h"

enum {
	CREDIBLE = 3,	/* rows of a table that cannot stand together by chance */
	LOSSES = 3,	/* rows short of cells that show a habit, not an accident */
	FEW_ASTRAY = 4	/* at most one row in so many stands beside its label */
};

/*
 * A flat table of which only the head is there, in a layout that loses empty cells: its
 * row is open. Returns how many parts were added.
 */
static size_t
add_empty(const struct parts *ps, int table, struct columns_part *part)
{
	size_t i;

	for (i = 1; i < ps->nheads; i++)
		if (ps->heads[i].table == table &&
		    !ps->g->rows[ps->heads[i].first].indexed) {
			*part = (struct columns_part){.slot = 0, .label = -1, .head = i,
			    .ends = true, .line = ps->g->rows[ps->heads[i].first].line};
			return 1;
		}
	return 0;
}

/* Drops the empty rows around the one with values. Returns how many are left. */
static size_t
drop_empty(struct columns_part *parts, size_t n)
{
	size_t i, filled = 0;

	for (i = 0; i < n; i++)
		if (parts[i].n)
			parts[filled++] = parts[i];
	return filled ? filled : n;
}

int
collect_head_fits(const struct parts *ps, const struct columns_part *p, const struct form_table *t)
{
	return ps->heads[p->head].fits[form_code(str_of(t->code))][t->form];
}

/* Is one of the part's values in doubt? */
static bool
has_doubt(const struct parts *ps, const struct columns_part *p)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (ps->g->cells[p->first + i].doubtful)
			return true;
	return false;
}

/*
 * May the part be the table's, printed once more, though it stands under no head that names
 * its columns? Under none at all, or one that cannot be read, it has a value for each column,
 * or some of which its reader was not sure, as it may have below another block's head. One
 * value counts only in the block of such a head: the label may be any table's.
 */
static bool
is_headless(const struct parts *ps, const struct columns_part *p, const struct form_table *t)
{
	const struct head *h = &ps->heads[p->head];
	bool same = p->head && ps->g->rows[h->first].block == p->block;
	bool doubt = has_doubt(ps, p);

	if (h->foreign || (h->table >= 0 && (same || !doubt)) || (t->ncols == 1 && !same))
		return false;
	return doubt || p->n == t->ncols;
}

/* Stands the part under the head of another kind of table, in the same block of text? */
static bool
is_foreign(const struct parts *ps, const struct columns_part *p)
{
	const struct head *h = &ps->heads[p->head];

	return h->foreign && ps->g->rows[h->last].block == p->block;
}

/*
 * A label may stand in a table of another kind (总计, 行政许可). The table's parts are those
 * under its own head, or as good as under none; without such a head, and not under a head of
 * another kind, those that stand in one block with a table that has one, or are too many for
 * chance. Returns how many are left.
 */
static size_t
drop_strangers(const struct parts *ps, const struct form_table *t,
    const bool *headed, struct columns_part *parts, size_t n)
{
	size_t i, kept = 0, slots = 0;
	unsigned long long seen = 0, bit;
	int best = 0, fits;

	for (i = 0; i < n; i++) {
		fits = collect_head_fits(ps, &parts[i], t);
		best = fits > best ? fits : best;
		bit = 1ULL << (parts[i].slot >= 0 ? parts[i].slot : 0);
		slots += (seen & bit) == 0;
		seen |= bit;
	}
	for (i = 0; i < n; i++) {
		if (best ? collect_head_fits(ps, &parts[i], t) * 2 > best ||
		    is_headless(ps, &parts[i], t) :
		    !is_foreign(ps, &parts[i]) &&
		    (headed[parts[i].block] || slots >= CREDIBLE))
			parts[kept++] = parts[i];
	}
	return kept;
}

/* Which blocks of the grid hold a head of some table. NULL: out of memory. */
static bool *
headed_blocks(const struct parts *ps)
{
	bool *headed = arena_array(ps->arena, ps->g->blocks + 1, sizeof *headed);
	size_t i;

	for (i = 1; headed && i < ps->nheads; i++)
		headed[ps->g->rows[ps->heads[i].first].block] |= ps->heads[i].table >= 0;
	return headed;
}

/* Does the label stand behind one that the form has after it, and begins no table anew? */
static bool
is_back(const struct columns_part *p)
{
	const struct columns_part *above = p - 1;

	if (p->slot <= 0 || slot_at(p->slot)->table != slot_at(p->slot - 1)->table)
		return false;
	return above->block == p->block && above->slot > p->slot && above->head == p->head;
}

/*
 * Has none of the rows seen the label that the form prints next? Where empty cells leave no
 * trace the values may be that row's.
 */
static bool
lacks_next(const struct match *m, const struct columns_part *p, const bool *seen)
{
	const struct form_table *t;
	int s = p->slot;

	if (s < 0 || (t = m->table[slot_at(s)->table].form) == NULL)
		return false;
	do {
		if (++s == (int)slots_count() || slot_at(s)->table != slot_at(p->slot)->table)
			return false;
	} while (slot_at(s)->row[t->form] < 0);
	return !seen[s];
}

/* Is q a row of p's table, in the same block of text, without values? */
static bool
is_empty_beside(const struct columns_part *p, const struct columns_part *q)
{
	return q->n == 0 && q->slot >= 0 && q->block == p->block &&
	    slot_at(q->slot)->table == slot_at(p->slot)->table;
}

/*
 * Is a value of the text digits with a blank in them, and yet not one number in groups, or in
 * doubt on the line of another?
 */
static bool
share_lines(const struct parts *ps)
{
	char buf[64];
	size_t i, k;

	for (i = 0; i < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];

		for (k = p->first; k < p->first + p->n; k++) {
			const struct grid_cell *cell = &ps->g->cells[k];

			if ((memchr(cell->text.p, ' ', cell->text.n) && cell->text.n < sizeof buf &&
			    cell_read(cell->text, true, buf, sizeof buf).state == CELL_INVALID) ||
			    (k > p->first && !p->indexed && cell->doubtful &&
			    cell->line == cell[-1].line))
				return true;
		}
	}
	return false;
}

/* How many numbers the part's values are, if those with a blank inside are several. */
static size_t
count_numbers(const struct parts *ps, const struct columns_part *p)
{
	struct str text;
	size_t i, n = 0;

	for (i = 0; i < p->n; i++)
		for (text = ps->g->cells[p->first + i].text; text.n; n++)
			str_cut(&text, ' ');
	return n;
}

void
collect_losses(struct parts *ps, const struct match *m)
{
	size_t i, losses = 0, over = 0, astray = 0, rows = 0;
	bool seen[SLOT_MAX] = {false}, shared = share_lines(ps);

	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];
		int table = parts_table(ps, p);
		const struct form_table *t = table < 0 ? NULL : m->table[table].form;

		if (p->slot >= 0)
			seen[p->slot] = true;
		/* Values behind the end of a label may be those of the label above. */
		if (i > 0 && p->cut && p->n && p->indexed && p->label == 0 &&
		    p[-1].n == 0 && p[-1].block == p->block &&
		    !(t && p[-1].slot == p->slot && p->n == t->ncols))
			p[-1].torn = true;
		if (t == NULL || t->flat || p->indexed)
			continue;
		losses += p->n < t->ncols;
		/* Where values stand astray among words side by side, cells in order may, too. */
		over += p->stray || (!p->aligned && (p->n > t->ncols || (i && is_back(p)) ||
		    (shared && count_numbers(ps, p) > t->ncols)));
		rows += p->n > 0;
		astray += p->n > 0 && p->stray;
	}
	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];

		p->astray = over > 0;
		/* Of two labels above one another either's. */
		if (astray && !p->indexed && !p->aligned && p->n && p->slot >= 0 &&
		    ((i > 0 && is_empty_beside(p, &p[-1])) ||
		    (i + 1 < ps->n && is_empty_beside(p, &p[1]))))
			p->stray = true;
		p->apart = losses >= LOSSES && !p->keeps && (p->apart || lacks_next(m, p, seen));
	}
	for (i = 0; i < ps->n; i++)
		ps->part[i].loses = !ps->part[i].keeps && losses >= LOSSES &&
		    (ps->part[i].aligned ? astray == 0 || astray * FEW_ASTRAY < rows : over == 0);
}

/* Does the row hold a title of a small table (第二十条第（一）项) and nothing else? */
static bool
is_title(const struct parts *ps, const struct grid_row *r)
{
	const struct mark *m = ps->marks + r->first, *end = m + r->n;

	for (; m < end; m++)
		if (m->kind != MARK_HEAD || m->label < 0 ||
		    label_at(m->label)->kind != LABEL_HEAD || label_at(m->label)->table >= 0)
			return false;
	return r->n > 0;
}

/*
 * A title between a part and the head above begins another table, whose own head is lost: such a
 * part has none. Heads stand in order, and so do parts: each row is looked at once.
 */
static void
drop_lost_heads(const struct parts *ps, struct columns_part *parts, size_t n)
{
	const struct grid *g = ps->g;
	bool titled = false;
	size_t head = 0, row = 0, i;

	for (i = 0; i < n; i++) {
		if (parts[i].head == 0 || !parts[i].indexed)
			continue;
		if (parts[i].head != head) {
			head = parts[i].head;
			row = ps->heads[head].last + 1;
			titled = false;
		}
		for (; !titled && row < g->nrows && g->rows[row].first < parts[i].first; row++)
			titled = is_title(ps, &g->rows[row]);
		if (titled)
			parts[i].head = 0;
	}
}

/*
 * Has the head above the part, which is of a flat table and has no value, digits behind its
 * words? They may be the values, in the same cells as these. What stands before above, the part
 * before, was looked at.
 */
static bool
has_values_above(const struct parts *ps, const struct columns_part *p,
    const struct columns_part *above)
{
	bool same = above && above->head == p->head;
	size_t c = same ? above->first : ps->g->rows[ps->heads[p->head].first].first;
	struct folded f = {.number = same && above->cut};

	for (; p->head && p->n == 0 && c < p->first && !f.number; c++)
		fold(ps->g->cells[c].text, &f);
	return f.number;
}

/*
 * Drops rows that add up others, which the form has not: their label, without an ordinal, names
 * a column as well (合计), and they stand right behind a row that the form has further below.
 */
static size_t
drop_totals(const struct parts *ps, struct columns_part *parts, size_t n)
{
	size_t i, kept = 0;

	for (i = 0; i < n; i++) {
		const struct columns_part *p = &parts[i], *above = kept ? &parts[kept - 1] : NULL;

		if (above == NULL || p->slot < 0 || p->slot >= above->slot || p->first == 0 ||
		    p->block != above->block ||
		    !parts_names_column(ps->g->cells[p->first - 1].text))
			parts[kept++] = *p;
	}
	return kept;
}

struct columns_part *
collect_parts(const struct parts *ps, int table, const struct form_table *t, size_t *n)
{
	struct columns_part *parts;
	bool *headed = headed_blocks(ps);
	size_t i;

	*n = 0;
	for (i = 0; i < ps->n; i++)
		*n += parts_table(ps, &ps->part[i]) == table;
	if ((parts = arena_array(ps->arena, *n + 1, sizeof *parts)) == NULL || headed == NULL)
		return NULL;
	*n = 0;
	for (i = 0; i < ps->n; i++)
		if (parts_table(ps, &ps->part[i]) == table)
			parts[(*n)++] = ps->part[i];
	if (t->flat && *n == 0)
		*n = add_empty(ps, table, parts);
	*n = t->flat ? drop_empty(parts, *n) : drop_strangers(ps, t, headed, parts, *n);
	for (i = 0; t->flat && i < *n; i++)
		parts[i].cut |= has_values_above(ps, &parts[i], i ? &parts[i - 1] : NULL);
	*n = t->flat ? *n : drop_totals(ps, parts, *n);
	drop_lost_heads(ps, parts, *n);
	return parts;
}
