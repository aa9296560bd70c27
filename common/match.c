#include "match.h"

#include "cell.h"
#include "chain.h"
#include "columns.h"
#include "head.h"

const struct str match_ambiguous = {"?", 1};

enum {
	CREDIBLE = 3,	/* rows of a table that cannot stand together by chance */
	LOSSES = 3	/* rows short of cells that show a habit, not an accident */
};

struct matcher {
	const struct match *match;	/* the forms of the tables are settled in it first */
	const struct grid *g;
	const struct mark *marks;
	struct arena *arena;
	struct head *heads;
	size_t nheads, heads_cap;
	struct columns_part *parts;
	size_t nparts, parts_cap;
};

/* Does the row name columns? One that has values beside is a row of subtotals. */
static bool
is_head(const struct matcher *mt, size_t row)
{
	const struct grid_row *r = &mt->g->rows[row];
	bool names = false;
	size_t c;
	int i;

	for (c = r->first; c < r->first + r->n; c++) {
		if (mt->marks[c].kind == MARK_VALUE && r->indexed)
			return false;
		for (i = mt->marks[c].kind == MARK_HEAD ? mt->marks[c].label : -1; i >= 0;
		    i = label_at(i)->next)
			names = names || label_at(i)->kind == LABEL_COL ||
			    label_at(i)->kind == LABEL_BAND;
	}
	return names;
}

/* The group whose subtotals the cell announces: 小计, values behind it. -1: it does not. */
static int
subtotal_group(const struct matcher *mt, const struct grid_row *r, size_t cell)
{
	const struct columns_part *above = mt->nparts ? &mt->parts[mt->nparts - 1] : NULL;
	const struct slot *s;
	char code[SLOT_CODE];
	size_t i;

	if (above == NULL || above->slot < 0 || mt->marks[cell].label < 0 || cell + 1 >= r->first + r->n ||
	    mt->marks[cell + 1].kind != MARK_VALUE ||
	    label_at(mt->marks[cell].label)->kind != LABEL_SUBTOTAL)
		return -1;
	s = slot_at(above->slot);
	memcpy(code, s->code, sizeof code);
	for (i = strlen(code); i > 0 && code[i] != '.'; i--)
		continue;
	if (!s->group)
		code[i] = '\0';
	return slot_find(s->table, code);
}

/* Does the row have words of a head only, right below the last head? */
static bool
extends_head(const struct matcher *mt, size_t row)
{
	const struct grid_row *r = &mt->g->rows[row];
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (mt->marks[c].kind != MARK_HEAD)
			return false;
	return r->n && mt->nheads > 1 && mt->heads[mt->nheads - 1].last + 1 == row;
}

/* Begins a head at the row, or makes the last one longer. */
static int
add_head(struct matcher *mt, size_t row)
{
	struct head *heads;

	if (mt->nheads > 1 && mt->heads[mt->nheads - 1].last + 1 == row) {
		mt->heads[mt->nheads - 1].last = row;
		return 0;
	}
	heads = arena_grow(mt->arena, mt->heads, mt->nheads, &mt->heads_cap, sizeof *heads);
	if (heads == NULL)
		return -1;
	mt->heads = heads;
	heads[mt->nheads++] = (struct head){.first = row, .last = row};
	return 0;
}

static int
add_part(struct matcher *mt, size_t row, size_t cell, int slot)
{
	const struct grid_row *r = &mt->g->rows[row];
	const struct mark *m = slot >= 0 ? &mt->marks[cell] : NULL;
	struct columns_part *parts = arena_grow(mt->arena, mt->parts, mt->nparts,
	    &mt->parts_cap, sizeof *parts);

	if (parts == NULL)
		return -1;
	mt->parts = parts;
	parts[mt->nparts++] = (struct columns_part){
		.slot = slot, .line = m ? mt->g->cells[cell].line : r->line,
		.instance = m ? m->instance : 0, .piece = m && m->piece,
		.first = m ? cell + 1 : r->first, .label = m ? (int)mt->g->cells[cell].col : -1,
		.width = r->width, .block = r->block, .indexed = r->indexed,
		.level = m ? slot_at(slot)->level : 0, .head = mt->nheads - 1,
		.last = m && (size_t)slot + 1 == slots_count()
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
	const struct slot *a, *b = slot_at(slot);
	size_t n;

	if (p->n || p->slot < 0)
		return false;
	a = slot_at(p->slot);
	n = strlen(a->code);
	return p->slot == slot || (a->table == b->table && strncmp(a->code, b->code, n) == 0 &&
	    b->code[n] == '.');
}

/* A part for values that stand behind no label. */
static int
add_unlabelled(struct matcher *mt, size_t row, size_t cell)
{
	const struct grid_row *r = &mt->g->rows[row];
	struct columns_part *p;

	if (add_part(mt, row, cell, -1))
		return -1;
	p = &mt->parts[mt->nparts - 1];
	p->first = cell;
	/* Where cells only stand in order, they begin behind the head's. */
	if (!r->indexed && cell > r->first)
		p->label = (int)mt->g->cells[cell - 1].col;
	/* Below a row they put it in doubt. */
	p->stray = mt->nparts > 1 && p[-1].slot >= 0 && p[-1].head == p->head &&
	    p[-1].block == p->block;
	if (p->stray)
		p->slot = p[-1].slot;
	p->near = row > 0 && r->line == mt->g->rows[row - 1].line + 1;
	return 0;
}

/* Takes up the cells of a row: each label begins a part, values belong to the last one. */
static int
add_row(struct matcher *mt, size_t row)
{
	const struct grid_row *r = &mt->g->rows[row];
	bool labelled = false;
	int slot;
	size_t c;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct mark *m = &mt->marks[c];
		struct columns_part *p;

		if (m->kind == MARK_TEXT && !labelled)
			continue;
		p = mt->nparts ? &mt->parts[mt->nparts - 1] : NULL;
		slot = m->kind == MARK_SLOT ? m->slot :
		    m->kind == MARK_HEAD ? subtotal_group(mt, r, c) : -1;
		if (m->kind == MARK_HEAD && slot < 0) {
			if (labelled && !r->indexed)
				p->width = mt->g->cells[c].col;
			labelled = labelled && r->indexed;
			continue;
		}
		if (slot >= 0) {
			if (labelled && is_beginning(p, slot))
				mt->nparts--;
			else if (labelled && !r->indexed)
				p->width = mt->g->cells[c].col;
			if (add_part(mt, row, c, slot))
				return -1;
		} else {
			if (!labelled && add_unlabelled(mt, row, c))
				return -1;
			mt->parts[mt->nparts - 1].n++;
		}
		labelled = true;
	}
	/* Nothing but empty cells: table 4 may be all blank. */
	return r->n == 0 && r->width > 1 ? add_part(mt, row, r->first, -1) : 0;
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
		bool joins = above && !r->indexed && !above->indexed && above->block == r->block;

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
		above->n += r->n;
		above->width += r->width;
	}
	g->nrows = n;
}

/* Tells the parts what stands around them. */
static void
find_ends(struct matcher *mt)
{
	const struct grid *g = mt->g;
	bool keeps = false, stripped = true;
	size_t i;

	for (i = 0; i < g->nrows; i++) {
		const struct grid_row *r = &g->rows[i];

		if (!r->indexed)
			keeps = keeps || r->width > r->n;
		else
			stripped = stripped && r->n && g->cells[r->first + r->n - 1].col + 1 == r->width;
	}
	for (i = 0; i < mt->nparts; i++) {
		mt->parts[i].keeps = keeps;
		mt->parts[i].stripped = stripped;
		mt->parts[i].ends = i + 1 == mt->nparts ||
		    mt->parts[i + 1].block != mt->parts[i].block;
		mt->parts[i].torn = i > 0 && mt->parts[i - 1].stray &&
		    mt->parts[i - 1].block == mt->parts[i].block;
	}
}

static int
find_parts(struct matcher *mt)
{
	size_t row;

	/* Head 0 is none. */
	mt->heads = arena_grow(mt->arena, NULL, 0, &mt->heads_cap, sizeof *mt->heads);
	mt->parts = arena_grow(mt->arena, NULL, 0, &mt->parts_cap, sizeof *mt->parts);
	if (mt->heads == NULL || mt->parts == NULL)
		return -1;
	mt->heads[mt->nheads++] = (struct head){.table = -1};
	for (row = 0; row < mt->g->nrows; row++) {
		if ((is_head(mt, row) || extends_head(mt, row)) && add_head(mt, row))
			return -1;
		if (add_row(mt, row))
			return -1;
	}
	find_ends(mt);
	return 0;
}

/* The table that a part's values belong to, by its label, or by its head if that is flat. */
static int
part_table(const struct matcher *mt, const struct columns_part *p)
{
	const struct form_table *t;
	int table;

	if (p->slot >= 0)
		return slot_at(p->slot)->table;
	table = mt->heads[p->head].table;
	t = table < 0 ? NULL : form_table(FORM_2021, table);
	return t && t->flat ? table : -1;
}

/* The form of a table, by the labels of its rows and heads; FORM_NONE if they fit both. */
static enum form
form_of(const struct matcher *mt, int table)
{
	int score[FORMS] = {0}, f;
	size_t i;

	for (i = 0; i < mt->nparts; i++) {
		const struct columns_part *p = &mt->parts[i];

		if (part_table(mt, p) != table)
			continue;
		for (f = FORM_NONE + 1; f < FORMS; f++) {
			if (p->slot >= 0 && slot_at(p->slot)->row[f] >= 0)
				score[f]++;
			score[f] += mt->heads[p->head].fits[table][f];
		}
	}
	if (score[FORM_2019] == score[FORM_2021])
		return FORM_NONE;
	return score[FORM_2019] > score[FORM_2021] ? FORM_2019 : FORM_2021;
}

/* Do two printed cells say the same (1,234 and 1234)? */
static bool
says_same(struct str a, struct str b, bool change)
{
	char bufa[64], bufb[64];
	struct cell x, y;

	if (str_eq(a, b))
		return true;
	if (a.n >= sizeof bufa || b.n >= sizeof bufb)
		return false;
	x = cell_read(a, change, bufa, sizeof bufa);
	y = cell_read(b, change, bufb, sizeof bufb);
	return x.state == CELL_OK && y.state == CELL_OK && str_eq(x.value, y.value) &&
	    (x.unit == y.unit || (x.unit && y.unit && strcmp(x.unit, y.unit) == 0));
}

/* Puts what a part says into a row of cells; two parts that differ make it ambiguous. */
static void
put_cell(struct str *cell, bool fresh, const struct columns_part *p, size_t c, bool change)
{
	struct str v = !p->decided[c] ? match_ambiguous :
	    cell_blank(p->value[c]) ? (struct str){"", 0} : p->value[c];

	if (p->stray)
		*cell = match_ambiguous;
	else if (fresh)
		*cell = v;
	else if (p->piece && v.n == 0)
		return;
	else if (p->piece && cell->n == 0)
		*cell = v;
	else if (!says_same(*cell, v, change))
		*cell = match_ambiguous;
}

static void
put_group(struct match_table *mt, const struct columns_part *p)
{
	struct match_group *gr;
	size_t c;

	if (p->n == 0 || mt->ngroups == MATCH_GROUPS)
		return;
	gr = &mt->group[mt->ngroups++];
	gr->code = slot_at(p->slot)->code;
	gr->line = p->line;
	for (c = 0; c < mt->form->ncols; c++)
		put_cell(&gr->cell[c], true, p, c, mt->form->cols[c].change);
}

/* Has every cell of the row a value? Then values below it are not its own. */
static bool
is_filled(const struct match_table *m, size_t row)
{
	size_t c;

	for (c = 0; c < m->form->ncols; c++)
		if (m->cell[row][c].n == 0)
			return false;
	return true;
}

static void
put_part(struct match_table *m, const struct columns_part *p)
{
	size_t r, c, row = 0, rows = m->form->flat ? m->form->nrows : 1;

	if (!m->form->flat) {
		if (slot_at(p->slot)->row[m->form->form] < 0) {
			put_group(m, p);
			return;
		}
		row = (size_t)slot_at(p->slot)->row[m->form->form];
	}
	for (r = row; r < row + rows; r++) {
		bool fresh = m->line[r] == 0;

		if (p->stray && !p->near && is_filled(m, r))
			continue;
		for (c = 0; c < m->form->ncols; c++)
			put_cell(&m->cell[r][c], fresh, p, (r - row) * m->form->ncols + c,
			    m->form->cols[c].change);
		if (fresh)
			m->line[r] = p->line;
		if (p->subtotal.n)
			m->subtotal[r] = p->subtotal;
	}
	m->present = true;
}

/* Where the head names the rows of a flat table, those are the rows' lines. */
static void
flat_lines(const struct matcher *mt, const struct head *h, int table, struct match_table *m)
{
	size_t lines[FORM_MAX_ROWS] = {0}, r;

	head_band_lines(mt->g, mt->marks, h, table, lines);
	for (r = 0; r < m->form->nrows; r++)
		if (lines[r])
			m->line[r] = lines[r];
}

/*
 * A flat table of which only the head is there, in a layout that loses empty cells: its
 * row is open. Returns how many parts were added.
 */
static size_t
add_empty(const struct matcher *mt, int table, struct columns_part *part)
{
	size_t i;

	for (i = 1; i < mt->nheads; i++)
		if (mt->heads[i].table == table &&
		    !mt->g->rows[mt->heads[i].first].indexed) {
			*part = (struct columns_part){.slot = 0, .label = -1, .head = i, .ends = true,
			    .line = mt->g->rows[mt->heads[i].first].line};
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

/* Does the part stand under a head of the table? */
static bool
is_headed(const struct matcher *mt, const struct columns_part *p, const struct form_table *t)
{
	return mt->heads[p->head].fits[form_code(str_of(t->code))][t->form] > 0;
}

/*
 * A label may stand in a table of another kind (总计, 行政许可). The table's parts are those
 * under its own head; without a head, those that stand in one block with a table that has
 * one, or that are too many for chance. Returns how many are left.
 */
static size_t
drop_strangers(const struct matcher *mt, const struct form_table *t, const bool *headed,
    struct columns_part *parts, size_t n)
{
	size_t i, left = 0, kept = 0, slots = 0;
	unsigned long long seen = 0, bit;

	for (i = 0; i < n; i++) {
		left += is_headed(mt, &parts[i], t);
		bit = 1ULL << (parts[i].slot >= 0 ? parts[i].slot : 0);
		slots += (seen & bit) == 0;
		seen |= bit;
	}
	for (i = 0; i < n; i++)
		if (left ? is_headed(mt, &parts[i], t) :
		    slots >= CREDIBLE || headed[parts[i].block])
			parts[kept++] = parts[i];
	return kept;
}

/* Do both forms give the table the same columns? */
static bool
same_columns(int table)
{
	const struct form_table *a = form_table(FORM_2019, table);
	const struct form_table *b = form_table(FORM_2021, table);
	size_t c;

	if (a == NULL || b == NULL || a->ncols != b->ncols)
		return false;
	for (c = 0; c < a->ncols; c++)
		if (strcmp(a->cols[c].code, b->cols[c].code) != 0)
			return false;
	return true;
}

/* Which blocks of the grid hold a head of some table. NULL: out of memory. */
static bool *
headed_blocks(const struct matcher *mt)
{
	bool *headed = arena_array(mt->arena, mt->g->blocks + 1, sizeof *headed);
	size_t i;

	for (i = 1; headed && i < mt->nheads; i++)
		headed[mt->g->rows[mt->heads[i].first].block] = mt->heads[i].table >= 0;
	return headed;
}

/* Has part i more values than its table has columns? Some may be the next part's. */
static bool
has_too_many(const struct matcher *mt, size_t i)
{
	int table = part_table(mt, &mt->parts[i]);
	const struct form_table *t = table < 0 ? NULL : mt->match->table[table].form;

	return t && !t->flat && mt->parts[i].n > t->ncols;
}

/* Does the text lose empty cells? Then several rows have fewer cells than columns. */
static void
find_losses(struct matcher *mt)
{
	size_t i, losses = 0;

	for (i = 0; i < mt->nparts; i++) {
		int table = part_table(mt, &mt->parts[i]);
		const struct form_table *t = table < 0 ? NULL : mt->match->table[table].form;

		losses += t && !t->flat && !mt->parts[i].indexed && mt->parts[i].n < t->ncols;
	}
	for (i = 0; i < mt->nparts; i++)
		mt->parts[i].loses = !mt->parts[i].keeps && losses >= LOSSES;
}

/* The table's parts, in order; *n gets how many. NULL: out of memory. */
static struct columns_part *
collect_parts(const struct matcher *mt, int table, const struct form_table *t, size_t *n)
{
	struct columns_part *parts;
	bool *headed = headed_blocks(mt);
	size_t i;

	*n = 0;
	for (i = 0; i < mt->nparts; i++)
		*n += part_table(mt, &mt->parts[i]) == table;
	if ((parts = arena_array(mt->arena, *n + 1, sizeof *parts)) == NULL || headed == NULL)
		return NULL;
	*n = 0;
	for (i = 0; i < mt->nparts; i++) {
		if (part_table(mt, &mt->parts[i]) != table)
			continue;
		parts[*n] = mt->parts[i];
		if (i > 0 && !mt->parts[i].indexed && has_too_many(mt, i - 1))
			parts[*n].torn = true;
		++*n;
	}
	if (t->flat && *n == 0)
		*n = add_empty(mt, table, parts);
	*n = t->flat ? drop_empty(parts, *n) : drop_strangers(mt, t, headed, parts, *n);
	return parts;
}

static int
decide_table(struct matcher *mt, int table, struct match_table *m)
{
	const struct form_table *t = m->form;
	size_t ncols = t->flat ? t->nrows * t->ncols : t->ncols, i, n;
	struct columns_part *parts = collect_parts(mt, table, t, &n);
	struct columns_head *heads = arena_array(mt->arena, mt->nheads, sizeof *heads);

	if (parts == NULL || heads == NULL)
		return -1;
	for (i = 1; i < mt->nheads; i++)
		if (mt->heads[i].fits[table][t->form])
			heads[i] = head_columns(mt->g, mt->marks, &mt->heads[i], t);
	/* A head that cannot be read leaves the form open, and with it the columns. */
	if ((m->own || same_columns(table) || (n && is_headed(mt, &parts[0], t))) &&
	    columns_decide(mt->g, parts, n, heads, ncols, mt->arena))
		return -1;
	for (i = 0; i < n; i++)
		put_part(m, &parts[i]);
	if (t->flat && n)
		flat_lines(mt, &mt->heads[parts[0].head], table, m);
	return 0;
}

int
match_tables(struct grid *g, struct str year, struct match *m, struct arena *a)
{
	struct matcher mt = {.g = g, .arena = a};
	enum form forms[FORM_CODES], open;
	size_t i;
	int t;

	memset(m, 0, sizeof *m);
	if ((mt.marks = chain_mark(g, a)) == NULL)
		return -1;
	join_rows(g, mt.marks);
	if (find_parts(&mt))
		return -1;
	for (i = 1; i < mt.nheads; i++)
		head_read(g, mt.marks, &mt.heads[i]);
	for (t = 0; t < FORM_CODES; t++)
		forms[t] = form_of(&mt, t);
	open = form_settle(forms, year);
	mt.match = m;
	for (t = 0; t < FORM_CODES; t++) {
		struct match_table *mtab = &m->table[t];

		mtab->known = forms[t] || open;
		mtab->own = forms[t] != FORM_NONE;
		mtab->form = form_table(forms[t] ? forms[t] : open ? open : FORM_2021, t);
	}
	find_losses(&mt);
	for (t = 0; t < FORM_CODES; t++) {
		if (m->table[t].form && decide_table(&mt, t, &m->table[t]))
			return -1;
		m->any = m->any || m->table[t].present;
	}
	return 0;
}
