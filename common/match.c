#include "match.h"

#include "align-head.h"
#include "cell.h"
#include "collect.h"
#include "columns.h"
#include "form-told.h"
#include "glued.h"
#include "head-beside.h"
#include "head-words.h"
#include "head.h"
#include "parts.h"
#include "unsummed.h"

const struct str match_ambiguous = {"?", 1};
const char match_too_large[] = "more tables than a report has; put each report into a file, "
    "or a ==> name <== line before it";

enum {
	LONG_CELL = 90,	/* bytes; a longer text is not what is put for a number */
	TITLE_ROWS = 2	/* above a head: its title, and the unit below that */
};

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
	    str_eq(x.value, y.value) && x.unit == y.unit;
}

/* Is the text some label of the forms, or a sentence? A cell holds neither. */
static bool
is_words(struct str text)
{
	if (cell_blank(text) || cell_numeric(text))
		return false;
	return text.n > LONG_CELL || str_find(text, STR("。")) < text.n || label_read(text) >= 0;
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
has_all_values(const struct match_table *m, size_t row)
{
	size_t c;

	for (c = 0; c < m->form->ncols; c++)
		if (cell_blank(m->cell[row][c]) || m->cell[row][c].p == match_ambiguous.p)
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

		if (p->rest || (p->stray && !p->near && has_all_values(m, r)))
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

/*
 * Where the forms differ in columns, only a head that can be read tells those of the part. If
 * all that it names is in both forms, words besides may name columns of the other one.
 */
static bool
tells_columns(const struct parts *ps, int table, const struct form_table *t,
    const struct columns_part *p)
{
	const struct head *h = &ps->heads[p->head];
	const struct grid_row *r;
	size_t c;

	if (collect_head_fits(ps, p, t) < (int)t->ncols)
		return collect_head_fits(ps, p, t) > 0;
	for (r = &ps->g->rows[h->first]; r <= &ps->g->rows[h->last]; r++)
		for (c = r->first; c < r->first + r->n; c++)
			if (ps->marks[c].kind == MARK_TEXT)
				return form_told(ps, table, (struct str){NULL, 0}) != FORM_NONE;
	return true;
}

/* Is the unit one of money (万元)? */
static bool
is_money(const char *unit)
{
	return strstr(unit, "元") != NULL;
}

/* Does the text say that money is told in another unit (单位：元, or 收费（元）)? */
static bool
is_other_unit(struct str text, const char *unit)
{
	return str_find(text, str_of(unit)) == text.n && str_find(text, STR("元")) < text.n &&
	    (str_find(text, STR("单位")) < text.n || str_find(text, STR("（元）")) < text.n ||
	    str_find(text, STR("(元)")) < text.n);
}

/* Has one of the rows from first to last, of no block behind that one, another unit for money? */
static bool
has_other_unit(const struct grid *g, size_t first, size_t last, unsigned block, const char *unit)
{
	size_t c, end;

	last = last < g->nrows ? last : g->nrows - 1;
	while (last > first && g->rows[last].block > block)
		last--;
	end = g->rows[last].first + g->rows[last].n;
	for (c = g->rows[first].first; c < end; c++)
		if (is_other_unit(g->cells[c].text, unit))
			return true;
	return false;
}

/*
 * Leaves a part's columns open whose unit is another: it stands in the head, in the title above
 * that, below it, or in the row or below.
 */
static void
open_other_units(const struct parts *ps, const struct form_table *t, struct columns_part *p)
{
	const struct head *h = &ps->heads[p->head];
	size_t c, from = h->first > TITLE_ROWS ? h->first - TITLE_ROWS : 0, row;

	for (c = 0; c < t->ncols; c++) {
		if (p->head == 0 || !is_money(t->cols[c].unit))
			continue;
		row = (size_t)(grid_row_of(ps->g, p->first) - ps->g->rows);
		if (has_other_unit(ps->g, from, h->last + 1, p->block, t->cols[c].unit) ||
		    has_other_unit(ps->g, row ? row - 1 : row, row + 1, p->block, t->cols[c].unit))
			p->decided[c] = false;
	}
}

/* Leaves a part's columns open that its head denies. */
static void
open_denied(const struct columns_head *h, size_t ncols, struct columns_part *p)
{
	size_t c;

	for (c = 0; c < ncols; c++)
		if (h->denied >> c & 1)
			p->decided[c] = false;
	/* Where the last column stands first, rows of another width count by no other order. */
	if (h->found && h->col[0] > 0 && p->indexed && p->width != h->width)
		memset(p->decided, 0, sizeof p->decided);
}

/* Leaves a part open behind whose values a row's label stands: it may be what a cell holds. */
static void
open_followed(const struct grid *g, struct columns_part *p)
{
	const struct grid_row *r = grid_row_of(g, p->first);

	if (p->indexed && p->cut && p->n && p->first + p->n < r->first + r->n)
		memset(p->decided, 0, sizeof p->decided);
}

/* Leaves the columns open that one cell with a value stands under, as a merged one does. */
static void
open_merged(const struct grid *g, const struct columns_head *h, struct columns_part *p)
{
	size_t i;

	for (i = p->first; h->found && p->indexed && i < p->first + p->n; i++) {
		const struct grid_cell *cell = &g->cells[i];
		unsigned at = cell->col > h->first ? cell->col - h->first : 0;
		unsigned end = cell->col + cell->more + 1 > h->first ?
		    cell->col + cell->more + 1 - h->first : 0, n = 0, c;

		if (cell->more == 0 || !cell_numeric(cell->text))
			continue;
		end = end < h->n ? end : h->n;
		for (c = at; c < end; c++)
			n += h->col[c] >= 0;
		for (c = at; n > 1 && c < end; c++)
			if (h->col[c] >= 0)
				p->decided[h->col[c]] = false;
	}
}

/* Stands between the two heads, in one block of text, no value? Then they are pieces of one. */
static bool
are_pieces(const struct parts *ps, const struct head *a, const struct head *b)
{
	const struct grid_row *from = &ps->g->rows[a->last], *to = &ps->g->rows[b->first];
	size_t c;

	for (c = from->first; c < to->first && from->block == to->block; c++)
		if (ps->marks[c].kind == MARK_VALUE)
			return false;
	return from->block == to->block;
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
		heads[i].named = ps->heads[i].fits[table][t->form] != 0;
		heads[i].lacking = heads[i].named &&
		    ps->heads[i].fits[table][t->form] < (int)t->ncols;
		heads[i].flush = flush;
		heads[i].turned = heads[i].named &&
		    head_ends_first(ps->g, ps->marks, &ps->heads[i], t);
		heads[i].strange = heads[i].named ?
		    head_strangers(ps->g, ps->marks, &ps->heads[i]) : 0;
		heads[i].denied = heads[i].named ?
		    head_denies(ps->g, ps->marks, &ps->heads[i], t, &heads[i]) : 0;
		if (heads[i].twice)
			heads[i].denied = ~0U;
		/* What one piece says holds below the others, too. */
		if (heads[i - 1].denied && are_pieces(ps, &ps->heads[i - 1], &ps->heads[i]))
			heads[i].denied |= heads[i - 1].denied;
	}
	return heads;
}

/*
 * The row of a flat table has no label: words in front of its values are what its cells hold,
 * though no number, unless they stand before the first column.
 */
static void
take_words(const struct grid *g, const struct columns_head *h, size_t ncols,
    struct columns_part *p)
{
	unsigned from = h->found ? h->first : p->width > ncols;
	const struct grid_row *r;

	if (p->slot >= 0 || !p->indexed || p->n == 0)
		return;
	for (r = grid_row_of(g, p->first); p->n < ncols && p->first > r->first; p->first--, p->n++)
		if (g->cells[p->first - 1].col < from)
			return;
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

/* The rows of the form, a bit each, that aligned values of the part are put into. */
static uint32_t
rows_of(const struct match_table *m, const struct columns_part *p)
{
	if (!p->aligned || p->indexed || p->n == 0)
		return 0;
	if (m->form->flat)
		return ((uint32_t)1 << m->form->nrows) - 1;
	return p->slot >= 0 && slot_at(p->slot)->row[m->form->form] >= 0 ?
	    (uint32_t)1 << slot_at(p->slot)->row[m->form->form] : 0;
}

/* Names the head above some row with values all columns, and not the last one before the first? */
static bool
are_told(const struct columns_head *heads, const struct columns_part *parts, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		const struct columns_head *h = &heads[parts[i].head];

		if (parts[i].n && h->named && !h->lacking && !h->turned)
			return true;
	}
	return false;
}

/*
 * Drops pieces of labels (项目) without a value where the row is whole elsewhere: they say nothing of
 * it. Returns how many parts are left.
 */
static size_t
drop_pieces(struct columns_part *parts, size_t n)
{
	bool whole[SLOT_MAX] = {false};
	size_t i, kept = 0;

	for (i = 0; i < n; i++)
		if (parts[i].slot >= 0 && parts[i].n && !parts[i].cut)
			whole[parts[i].slot] = true;
	for (i = 0; i < n; i++)
		if (!parts[i].cut || parts[i].n || parts[i].slot < 0 || !whole[parts[i].slot])
			parts[kept++] = parts[i];
	return kept;
}

static int
decide_table(struct parts *ps, int table, const struct columns_flush *flush,
    struct match_table *m)
{
	const struct form_table *t = m->form;
	size_t ncols = t->flat ? t->nrows * t->ncols : t->ncols, i, n;
	struct columns_part *parts = collect_parts(ps, table, t, &n);
	struct columns_head *heads = read_heads(ps, table, t, flush);
	uint32_t aligned = 0;

	if (parts == NULL || heads == NULL)
		return -1;
	n = drop_pieces(parts, n);
	for (i = 0; t->flat && i < n; i++)
		take_words(ps->g, &heads[parts[i].head], ncols, &parts[i]);
	for (i = 1; i < ps->nheads; i++)
		if (heads[i].named && !heads[i].lacking &&
		    head_has_beside(ps->g, ps->marks, &ps->heads[i], t, i, parts, n))
			heads[i].denied = ~0U;
	if ((is_alike(table) || (n && tells_columns(ps, table, t, &parts[0]))) &&
	    columns_decide(ps->g, parts, n, heads, ncols, ps->arena))
		return -1;
	unsummed_turned(ps->g, parts, n, heads, t);
	for (i = 0; i < n; i++) {
		open_other_units(ps, t, &parts[i]);
		open_denied(&heads[parts[i].head], ncols, &parts[i]);
		glued_open(ps->g, &parts[i], ncols);
		open_followed(ps->g, &parts[i]);
		if (parts[i].orphaned)
			memset(parts[i].decided, 0, sizeof parts[i].decided);
		unsummed_open_ordered(ps->g, &parts[i], &heads[parts[i].head], t);
		open_merged(ps->g, &heads[parts[i].head], &parts[i]);
		put_part(ps->g, m, &parts[i]);
		aligned |= rows_of(m, &parts[i]);
	}
	if (t->flat && n)
		flat_lines(ps, &ps->heads[parts[0].head], table, m);
	if (!are_told(heads, parts, n) && unsummed_open(m, ps->arena))
		return -1;
	return glued_find(m, aligned, ps->arena);
}

/* Settles the form of each table: what its own labels tell, or form_settle says. */
static void
settle_forms(const struct parts *ps, struct str year, struct match *m)
{
	enum form forms[FORM_CODES], open;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		forms[t] = form_told(ps, t, year);
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
	bool pushed = false;
	int t;

	if (parts_find(&ps, g, a))
		return -1;
	settle_forms(&ps, year, m);
	collect_losses(&ps, m);
	for (t = 0; t < FORM_CODES; t++)
		if (m->table[t].form && survey_table(&ps, t, m->table[t].form, &flush))
			return -1;
	for (t = 0; t < FORM_CODES; t++) {
		if (m->table[t].form && decide_table(&ps, t, &flush, &m->table[t]))
			return -1;
		m->any = m->any || m->table[t].present;
		pushed = pushed || m->table[t].pushed;
	}
	for (t = 0; pushed && t < FORM_CODES; t++)
		if (m->table[t].form && !m->table[t].pushed)
			glued_open_ends(&m->table[t]);
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
