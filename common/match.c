#include "match.h"

#include "align-head.h"
#include "cell.h"
#include "columns.h"
#include "head.h"
#include "parts.h"

const struct str match_ambiguous = {"?", 1};
const char match_too_large[] = "more tables than a report has; put each report into a file, "
    "or a ==> name <== line before it";

enum {
	LONG_CELL = 90,	/* bytes; a longer text is not what is put for a number */
	CREDIBLE = 3,	/* rows of a table that cannot stand together by chance */
	LOSSES = 3,	/* rows short of cells that show a habit, not an accident */
	FEW_ASTRAY = 4	/* at most one row in so many stands beside its label */
};

/* The form of a table, by the labels of its rows and heads; FORM_NONE if they fit both. */
static enum form
form_of(const struct parts *ps, int table)
{
	int score[FORMS] = {0}, best = FORM_NONE, f;
	bool tie = false;
	size_t i;

	for (i = 0; i < ps->n; i++) {
		const struct columns_part *p = &ps->part[i];

		if (parts_table(ps, p) != table)
			continue;
		for (f = FORM_NONE + 1; f < FORMS; f++) {
			if (p->slot >= 0 && slot_at(p->slot)->row[f] >= 0)
				score[f]++;
			score[f] += ps->heads[p->head].fits[table][f];
		}
	}
	for (f = FORM_NONE + 1; f < FORMS; f++) {
		tie = score[f] <= score[best] && (tie || score[f] == score[best]);
		best = score[f] > score[best] ? f : best;
	}
	return tie ? FORM_NONE : (enum form)best;
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
	return x.state == y.state && (x.state == CELL_OK || x.state == CELL_BLANK) &&
	    str_eq(x.value, y.value) &&
	    (x.unit == y.unit || (x.unit && y.unit && strcmp(x.unit, y.unit) == 0));
}

/* Is the text some label of the forms, or a sentence? A cell holds neither. */
static bool
is_words(struct str text)
{
	struct folded f;

	if (cell_blank(text) || cell_numeric(text))
		return false;
	fold(text, &f);
	return text.n > LONG_CELL || str_find(text, STR("。")) < text.n || label_lookup(&f) >= 0;
}

/* Puts what a part says into a row of cells; two parts that differ make it ambiguous. */
static void
put_cell(const struct grid *g, struct str *cell, bool fresh, const struct columns_part *p,
    size_t c, bool change)
{
	struct str v = p->decided[c] ? columns_value(g, p, p->value[c]) : match_ambiguous;

	if (is_words(v))
		v = match_ambiguous;
	if (p->stray)
		*cell = match_ambiguous;
	else if (fresh)
		*cell = v;
	else if (p->piece && cell_blank(v))
		return;
	else if (p->piece && cell_blank(*cell))
		*cell = v;
	else if (!says_same(*cell, v, change))
		*cell = match_ambiguous;
}

static void
put_group(const struct grid *g, struct match_table *m, const struct columns_part *p)
{
	struct match_group *gr;
	size_t c;

	if (p->n == 0 || m->ngroups == MATCH_GROUPS)
		return;
	gr = &m->group[m->ngroups++];
	gr->code = slot_at(p->slot)->code;
	gr->line = p->line;
	for (c = 0; c < m->form->ncols; c++)
		put_cell(g, &gr->cell[c], true, p, c, m->form->cols[c].change);
}

/* Has every cell of the row a value? Then values below it are not its own. */
static bool
is_filled(const struct match_table *m, size_t row)
{
	size_t c;

	for (c = 0; c < m->form->ncols; c++)
		if (cell_blank(m->cell[row][c]))
			return false;
	return true;
}

static void
put_part(const struct grid *g, struct match_table *m, const struct columns_part *p)
{
	size_t r, c, row = 0, rows = m->form->flat ? m->form->nrows : 1;

	/* The rest of a label adds nothing to the row that it belongs to. */
	if (p->piece && p->n == 0)
		return;
	if (!m->form->flat) {
		if (slot_at(p->slot)->row[m->form->form] < 0) {
			put_group(g, m, p);
			return;
		}
		row = (size_t)slot_at(p->slot)->row[m->form->form];
	}
	for (r = row; r < row + rows; r++) {
		bool fresh = m->line[r] == 0;

		if (p->rest || (p->stray && !p->near && is_filled(m, r)))
			continue;
		for (c = 0; c < m->form->ncols; c++)
			put_cell(g, &m->cell[r][c], fresh, p, (r - row) * m->form->ncols + c,
			    m->form->cols[c].change);
		if (fresh)
			m->line[r] = p->line;
		if (p->subtotal)
			m->subtotal[r] = columns_value(g, p, p->subtotal);
	}
	m->present = true;
}

/* Where the head names the rows of a flat table, those are the rows' lines. */
static void
flat_lines(const struct parts *ps, const struct head *h, int table, struct match_table *m)
{
	size_t lines[FORM_MAX_ROWS] = {0}, r;

	head_band_lines(ps->g, ps->marks, h, table, lines);
	for (r = 0; r < m->form->nrows; r++)
		if (lines[r])
			m->line[r] = lines[r];
}

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

/* How many of the table's columns the head that the part stands under names. */
static int
head_fits(const struct parts *ps, const struct columns_part *p, const struct form_table *t)
{
	return ps->heads[p->head].fits[form_code(str_of(t->code))][t->form];
}

/*
 * A label may stand in a table of another kind (总计, 行政许可). The table's parts are those
 * under its own head; without one, and not under a head of another kind, those that stand
 * in one block with a table that has one, or are too many for chance. Returns how many
 * are left.
 */
static size_t
drop_strangers(const struct parts *ps, const struct form_table *t,
    const bool *headed, struct columns_part *parts, size_t n)
{
	size_t i, kept = 0, slots = 0;
	unsigned long long seen = 0, bit;
	int best = 0;

	for (i = 0; i < n; i++) {
		best = head_fits(ps, &parts[i], t) > best ? head_fits(ps, &parts[i], t) : best;
		bit = 1ULL << (parts[i].slot >= 0 ? parts[i].slot : 0);
		slots += (seen & bit) == 0;
		seen |= bit;
	}
	for (i = 0; i < n; i++) {
		if (best ? head_fits(ps, &parts[i], t) * 2 > best :
		    !ps->heads[parts[i].head].foreign &&
		    (headed[parts[i].block] || slots >= CREDIBLE))
			parts[kept++] = parts[i];
	}
	return kept;
}

/* Do all forms give the table the same columns? */
static bool
is_alike(int table)
{
	const struct form_table *first = form_table((enum form)(FORM_NONE + 1), table), *t;
	int f;

	for (f = FORM_NONE + 1; f < FORMS; f++) {
		t = form_table((enum form)f, table);
		if (first == NULL || t == NULL || !form_same_columns(first, t))
			return false;
	}
	return true;
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

/*
 * Tells the parts whether the text loses empty cells: then several rows have fewer cells
 * than columns.
 */
static void
find_losses(struct parts *ps, const struct match *m)
{
	size_t i, losses = 0, over = 0, astray = 0, rows = 0;
	bool seen[SLOT_MAX] = {false};

	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];
		int table = parts_table(ps, p);
		const struct form_table *t = table < 0 ? NULL : m->table[table].form;

		if (p->slot >= 0)
			seen[p->slot] = true;
		if (t == NULL || t->flat || p->indexed)
			continue;
		losses += p->n < t->ncols;
		over += !p->aligned && (p->n > t->ncols || p->stray || (i && is_back(p)));
		rows += p->n > 0;
		astray += p->n > 0 && p->stray;
	}
	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];

		p->astray = over > 0;
		p->apart = losses >= LOSSES && !p->keeps && (p->apart || lacks_next(m, p, seen));
	}
	for (i = 0; i < ps->n; i++)
		ps->part[i].loses = !ps->part[i].keeps && losses >= LOSSES &&
		    (ps->part[i].aligned ? astray * FEW_ASTRAY < rows : over == 0);
}

/* The table's parts, in order; *n gets how many. NULL: out of memory. */
static struct columns_part *
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
	return parts;
}

/* Is the unit one of money (万元)? */
static bool
is_money(const char *unit)
{
	return strstr(unit, "元") != NULL;
}

/* Does the text, of its own, say that money is told in another unit (（单位：元）)? */
static bool
is_other_unit(struct str text, const char *unit)
{
	return str_find(text, STR("单位")) < text.n && str_find(text, STR("元")) < text.n &&
	    str_find(text, str_of(unit)) == text.n;
}

/* Leaves a part's columns open whose head has another unit in it, or right below. */
static void
open_other_units(const struct parts *ps, const struct form_table *t, struct columns_part *p)
{
	const struct head *h = &ps->heads[p->head];
	const struct grid *g = ps->g;
	size_t row, i, c;

	for (c = 0; c < t->ncols; c++) {
		if (p->head == 0 || !is_money(t->cols[c].unit))
			continue;
		for (row = h->first; row <= h->last + 1 && row < g->nrows; row++)
			for (i = g->rows[row].first; i < g->rows[row].first + g->rows[row].n; i++)
				if (is_other_unit(g->cells[i].text, t->cols[c].unit))
					p->decided[c] = false;
	}
}

/* The heads as the table's form reads them. NULL: out of memory. */
static struct columns_head *
read_heads(const struct parts *ps, int table, const struct form_table *t,
    const struct columns_flush *flush)
{
	struct columns_head *heads = arena_array(ps->arena, ps->nheads, sizeof *heads);
	size_t i;

	for (i = 1; heads && i < ps->nheads; i++) {
		if (ps->heads[i].fits[table][t->form])
			heads[i] = head_columns(ps->g, ps->marks, &ps->heads[i], t);
		heads[i].flush = flush;
	}
	return heads;
}

static int
survey_table(struct parts *ps, int table, const struct form_table *t, struct columns_flush *flush)
{
	size_t n;
	struct columns_part *parts = collect_parts(ps, table, t, &n);
	struct columns_head *heads = read_heads(ps, table, t, NULL);

	if (parts == NULL || heads == NULL)
		return -1;
	align_head_survey(ps->g, parts, n, heads, flush);
	return 0;
}

static int
decide_table(struct parts *ps, int table, const struct columns_flush *flush,
    struct match_table *m)
{
	const struct form_table *t = m->form;
	size_t ncols = t->flat ? t->nrows * t->ncols : t->ncols, i, n;
	struct columns_part *parts = collect_parts(ps, table, t, &n);
	struct columns_head *heads = read_heads(ps, table, t, flush);

	if (parts == NULL || heads == NULL)
		return -1;
	/* Where the forms differ in columns, only a head that can be read tells them. */
	if ((is_alike(table) || (n && head_fits(ps, &parts[0], t))) &&
	    columns_decide(ps->g, parts, n, heads, ncols, ps->arena))
		return -1;
	for (i = 0; i < n; i++) {
		open_other_units(ps, t, &parts[i]);
		put_part(ps->g, m, &parts[i]);
	}
	if (t->flat && n)
		flat_lines(ps, &ps->heads[parts[0].head], table, m);
	return 0;
}

/* Settles the form of each table: its own labels', or what form_settle says. */
static void
settle_forms(const struct parts *ps, struct str year, struct match *m)
{
	enum form forms[FORM_CODES], open;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		forms[t] = form_of(ps, t);
	open = form_settle(forms, year);
	for (t = 0; t < FORM_CODES; t++) {
		enum form form = forms[t] ? forms[t] : open;

		m->table[t].known = form != FORM_NONE;
		m->table[t].form = form_table(form ? form : FORM_NEWEST, t);
	}
}

static int
decide_tables(struct grid *g, struct str year, struct match *m, struct arena *a)
{
	struct columns_flush flush = {.values = {0}};
	struct parts ps;
	int t;

	if (parts_find(&ps, g, a))
		return -1;
	settle_forms(&ps, year, m);
	find_losses(&ps, m);
	for (t = 0; t < FORM_CODES; t++)
		if (m->table[t].form && survey_table(&ps, t, m->table[t].form, &flush))
			return -1;
	for (t = 0; t < FORM_CODES; t++) {
		if (m->table[t].form && decide_table(&ps, t, &flush, &m->table[t]))
			return -1;
		m->any = m->any || m->table[t].present;
	}
	return 0;
}

int
match_tables(struct grid *g, struct str year, struct match *m, struct arena *a)
{
	int status = 0;

	memset(m, 0, sizeof *m);
	m->large = g->large;
	if (!m->large && (status = decide_tables(g, year, m, a)) != 0 && arena_is_full(a)) {
		memset(m, 0, sizeof *m);
		m->large = true;
		status = 0;
	}
	/* What is left to do takes memory in proportion to what is printed. */
	arena_limit(a, 0);
	return status;
}
