/* Columns by the words of a head: by their places, their order, or where they stand on lines. */
#include "head.h"

#include "head-beside.h"
#include "head-names.h"
#include "head-walk.h"

enum { FEW = 3 };	/* columns of a small table */

/* The column of table t that the label names; COLUMNS_EXTRA if it names none. */
static int
named_column(const struct label *l, const struct form_table *t)
{
	if (!label_is_of(l, t))
		return COLUMNS_EXTRA;
	if (l->kind == LABEL_SUBTOTAL)
		return COLUMNS_SUBTOTAL;
	return l->kind == LABEL_COL && l->col[t->form] >= 0 ? l->col[t->form] : COLUMNS_EXTRA;
}

/*
 * Marks the places where the head's last row has words: a column of the report's own, if
 * they turn out to be no column's label.
 */
static void
mark_words(const struct grid *g, const struct head *h, int *at)
{
	const struct grid_row *r = &g->rows[h->last];
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (g->cells[c].col < COLUMNS_WIDTH)
			at[g->cells[c].col] = COLUMNS_EXTRA;
}

/*
 * Puts each label's column at its place, save in a row that has lost cells: others may have
 * moved there. Returns how wide the rows are; 0 if they differ; -1 if two labels claim one place.
 */
static int
place_labels(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, int *at)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;
	int width = -1, wide;

	while ((l = head_walk_next(&w)) != NULL) {
		int which = named_column(l, t);
		unsigned col = g->cells[w.cell].col;

		if (which == COLUMNS_EXTRA || col >= COLUMNS_WIDTH ||
		    head_has_lost(g, &g->rows[w.row]))
			continue;
		if (at[col] >= 0 && at[col] != which)
			return -1;
		at[col] = which;
		wide = (int)g->rows[w.row].width;
		width = width < 0 || width == wide ? wide : 0;
	}
	return width;
}

/*
 * The rows of a flat table stand side by side: its columns come again, from left to
 * right. Gives each place its column in the one printed row.
 */
static void
unfold(const struct form_table *t, int *at)
{
	int i, band = 0, last = -1;

	for (i = 0; i < COLUMNS_WIDTH; i++) {
		if (at[i] < 0)
			continue;
		band += at[i] < last;
		last = at[i];
		at[i] += band * (int)t->ncols;
	}
}

/* Does the head name a column that is the sum of others? */
static bool
has_subtotal(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;

	while ((l = head_walk_next(&w)) != NULL)
		if (named_column(l, t) == COLUMNS_SUBTOTAL)
			return true;
	return false;
}

/* The place of what stands left of the columns in the head's last row: labels are below it. */
static int
place_beside(const struct grid *g, const struct head *h, int first)
{
	const struct grid_row *r = &g->rows[h->last];

	return r->n && (int)g->cells[r->first].col < first ? (int)g->cells[r->first].col : -1;
}

/*
 * Has each column a place of its own, the last one (总计) before all others? Of a few columns they
 * may be so by one exchange.
 */
static bool
leads_by_place(const int *at, int first, int last, int ncols)
{
	int i, n = 0;

	for (i = first; i <= last; i++)
		if (at[i] >= 0 && at[i] != (n++ + ncols - 1) % ncols)
			return false;
	return n == ncols && ncols > FEW;
}

/* Does the head name each column once, the last one first, as the text goes? */
static bool
leads_by_order(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;
	int n = 0, ncols = (int)t->ncols;

	while ((l = head_walk_next(&w)) != NULL) {
		int which = named_column(l, t);

		if (which != COLUMNS_EXTRA && which != (n++ + ncols - 1) % ncols)
			return false;
	}
	return n == ncols && ncols > FEW;
}

/* The columns by the places of their labels. */
static void
by_place(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, struct columns_head *out)
{
	int at[COLUMNS_WIDTH], min = -1, max = -1, i, width, last = -1;
	int ncols = (int)(t->flat ? t->nrows * t->ncols : t->ncols);
	bool sorted = true;
	unsigned seen = 0;

	for (i = 0; i < COLUMNS_WIDTH; i++)
		at[i] = COLUMNS_HOLE;
	mark_words(g, h, at);
	width = place_labels(g, marks, h, t, at);
	out->unsure = has_subtotal(g, marks, h, t);
	if (t->flat && width >= 0)
		unfold(t, at);
	for (i = 0; i < COLUMNS_WIDTH; i++) {
		if (width < 0 || at[i] >= ncols)
			return;
		if (at[i] < 0 && at[i] != COLUMNS_SUBTOTAL)
			continue;
		min = min < 0 ? i : min;
		max = i;
		if (at[i] < 0)
			continue;
		seen |= 1u << at[i];
		sorted = sorted && at[i] >= last;
		last = at[i];
	}
	out->partial = seen != (1u << ncols) - 1;
	/*
	 * Without the first column's label nothing tells labels of rows from its place. Out of the
	 * form's order a label has slipped: what spans rows and columns is put where there is room.
	 */
	out->leads = !t->flat && leads_by_place(at, min, max, ncols);
	if (!(seen & 1) || (out->partial && t->flat) || !(sorted || out->leads))
		return;
	out->unsure = out->unsure && (out->partial || width == 0);
	out->found = true;
	out->width = (unsigned)width;
	out->first = (unsigned)min;
	out->beside = place_beside(g, h, min);
	out->n = (unsigned)(max - min + 1);
	for (i = 0; i < (int)out->n; i++) {
		out->col[i] = at[min + i];
		out->holes = out->holes || at[min + i] == COLUMNS_HOLE;
	}
}

/*
 * The columns in the form's order, with a subtotal where the head has one: behind the
 * column whose label stands before it, in the same row.
 */
static void
by_order(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, struct columns_head *out)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;
	size_t row = (size_t)-1;
	int behind = COLUMNS_EXTRA, last = COLUMNS_EXTRA, before = COLUMNS_EXTRA, c;
	bool subtotal = false, mixed = false, here = false;
	unsigned seen = 0;
	size_t inrow = 0, beside = 0;

	while ((l = head_walk_next(&w)) != NULL) {
		int which = named_column(l, t);

		if (which == COLUMNS_EXTRA)
			continue;
		if (w.row != row) {
			last = COLUMNS_EXTRA;
			inrow = 0;
			here = false;
		}
		row = w.row;
		inrow++;
		here = here || which == COLUMNS_SUBTOTAL;
		beside = here ? inrow : beside;
		if (which == COLUMNS_SUBTOTAL) {
			subtotal = true;
			behind = last;
		} else {
			seen |= 1u << which;
			/* Labels come in the form's order; only behind the last they begin anew. */
			mixed = mixed || (which < last && last + 1 < (int)t->ncols);
			before = last == COLUMNS_SUBTOTAL ? which : before;
		}
		last = which;
	}
	out->ordered = subtotal;
	/* Among labels that cannot all be read the subtotal's place is not known. */
	if (subtotal && (mixed || seen != (1u << t->ncols) - 1 ||
	    (g->rows[h->first].aligned && beside + 1 < t->ncols)))
		return;
	for (c = 0; c < (int)t->ncols; c++) {
		if (subtotal && behind < 0 && before == c)
			out->col[out->n++] = COLUMNS_SUBTOTAL;
		out->col[out->n++] = c;
		if (subtotal && behind == c)
			out->col[out->n++] = COLUMNS_SUBTOTAL;
	}
}

/* Is the cell of one line, which is that one? */
static bool
is_on_line(const struct grid_cell *cell, size_t line)
{
	size_t i, n = 0;

	for (i = 0; i < cell->text.n; i++)
		n += ((unsigned char)cell->text.p[i] & 0xC0) != 0x80;
	return cell->line == line && cell->place.from[GRID_CHARS] + n == cell->place.to[GRID_CHARS];
}

/* Fills in the columns in the order in which their labels stand on the lines. */
static void
by_line(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, struct columns_head *out)
{
	struct head_walk w = head_walk_of(g, marks, h);
	struct head_name names[COLUMNS_MAX + 1];
	const struct label *l;
	size_t n = 0, i, row = 0, line = 0;
	int c = 0, m;
	bool torn = false, complete;

	out->level = true;
	while ((l = head_walk_next(&w)) != NULL) {
		int which = named_column(l, t);

		if (which == COLUMNS_EXTRA)
			continue;
		out->ordered = out->ordered || which == COLUMNS_SUBTOTAL;
		if (n == COLUMNS_MAX)
			return;
		/* In a flat table each label stands there once for each of its rows. */
		out->doubled = out->doubled || (!t->flat && n && w.row == row &&
		    which == names[n - 1].which);
		row = w.row;
		line = n ? line : g->cells[w.cell].line;
		out->level = out->level && is_on_line(&g->cells[w.cell], line);
		names[n++] = (struct head_name){which, g->cells[w.cell].place};
		torn = torn || g->cells[w.cell].doubtful || g->cells[w.cell].off;
	}
	out->twice = t->ncols > 1 && n == t->ncols + 1 && head_names_end_twice(names, n);
	complete = head_names_sort(g, names, n, t, out);
	for (i = 0; i < n; i++)
		complete = complete &&
		    !(names[i].which == COLUMNS_SUBTOTAL && head_names_overlap(names, n, i));
	for (m = 0; m < GRID_METRICS; m++)
		out->placed[m] = out->placed[m] && complete && !torn;
	if (!complete)
		return;
	out->page = g->rows[h->last].page;
	out->leads = head_names_lead(names, n, t);
	for (i = 0; i < n; i++) {
		out->col[out->n] = t->flat && names[i].which >= 0 ? c++ : names[i].which;
		out->place[out->n++] = names[i].place;
	}
	out->front = head_word_before(g, marks, h, &out->place[0]);
}

/* Is the text the name of a band of columns? */
static bool
names_band(const struct mark *m)
{
	int i;

	for (i = m->kind == MARK_HEAD ? m->label : -1; i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_BAND)
			return true;
	return false;
}

/*
 * Has the row no empty cell from that place on, or only such as make bands as wide as their
 * columns, or such behind all others as make it that long: what cells above reach down into was
 * dropped?
 */
static bool
is_gapless(const struct grid *g, const struct mark *marks, const struct grid_row *r,
    const struct form_table *t, unsigned from)
{
	unsigned at = from, ncols = (unsigned)t->ncols;
	bool band = false;
	size_t c;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct grid_cell *cell = &g->cells[c];

		if (cell->col != at && !(band && (cell->col + 1 - at) % ncols == 0))
			return false;
		at = cell->col + 1 + cell->more;
		band = names_band(&marks[c]) && cell->more == 0;
	}
	return r->indexed && (r->width == at || r->width == from + t->nrows * ncols);
}

/*
 * Has the head a cell for each column of the flat table, one behind the other? Then the place
 * behind that at which all its rows begin; 0: it has not.
 */
static unsigned
compact_from(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;
	size_t row, n = 0, all = t->nrows * t->ncols;
	unsigned from = g->rows[h->first].n ? g->cells[g->rows[h->first].first].col : 0;

	for (row = h->first; row <= h->last; row++)
		if (!is_gapless(g, marks, &g->rows[row], t, from))
			return 0;
	while ((l = head_walk_next(&w)) != NULL)
		if (named_column(l, t) >= 0 && named_column(l, t) != (int)(n++ % t->ncols))
			return 0;
	return n == all ? from + 1 : 0;
}

/* A subtotal stands beside all that it adds up; else the head was misread. */
static bool
is_misread(const struct columns_head *h)
{
	return h->n < 4 ||
	    (h->col[1] != COLUMNS_SUBTOTAL && h->col[h->n - 2] != COLUMNS_SUBTOTAL);
}

/* The columns that it names anywhere, a bit each; in a flat table those of all rows. */
static unsigned
named_columns(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	struct head_walk w = head_walk_of(g, marks, h);
	const struct label *l;
	unsigned names = 0;

	while ((l = head_walk_next(&w)) != NULL)
		if (named_column(l, t) >= 0)
			names |= t->flat ? ~0u : 1u << named_column(l, t);
	return names;
}

struct columns_head
head_columns(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	struct columns_head out = {.beside = -1};

	if (g->rows[h->first].indexed)
		by_place(g, marks, h, t, &out);
	else if (g->rows[h->first].aligned)
		by_line(g, marks, h, t, &out);
	else if (!t->flat)
		by_order(g, marks, h, t, &out);
	if (!t->flat && !g->rows[h->first].aligned && !out.found)
		out.leads = leads_by_order(g, marks, h, t);
	out.compact = t->flat ? compact_from(g, marks, h, t) : 0;
	/* Labels that have lost their places may stand in their order still. */
	if (!t->flat && (out.unsure || (out.ordered && is_misread(&out)))) {
		out = (struct columns_head){.beside = -1};
		by_order(g, marks, h, t, &out);
		out.unsure = out.n == 0;
	}
	if (out.ordered && is_misread(&out)) {
		out.unsure = true;
		out.n = 0;
	}
	out.names = named_columns(g, marks, h, t);
	return out;
}
