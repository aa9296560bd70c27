#include "head-words.h"

#include "labels.h"

enum { PULLED = 2 };	/* pairs of labels that a pulled word puts in another order */

/* What is known of a head while its cells are walked over. */
struct words {
	const struct form_table *t;
	unsigned named;			/* columns that any cell names */
	unsigned missing;		/* those in whose place is another word, */
	unsigned doubled;		/* or the label of the column before, that column; */
	unsigned again;			/* which a label behind its own names */
	size_t count;			/* labels of columns in the row, or in rows of one cell */
	int last;			/* the column of the last one; -1: none */
	int band;			/* the same for bands */
	const struct grid_cell *strange;	/* the word behind it that names none */
	size_t strangers;		/* how many there are */
};

/* The label of the cell that names a column of the table, or stands over some; NULL: none. */
static const struct label *
column_label(const struct mark *m, const struct form_table *t)
{
	int i;

	for (i = m->kind == MARK_HEAD ? m->label : -1; i >= 0; i = label_at(i)->next) {
		const struct label *l = label_at(i);

		if (label_is_of(l, t) &&
		    (l->kind == LABEL_BAND || (l->kind == LABEL_COL && l->col[t->form] >= 0)))
			return l;
	}
	return NULL;
}

static unsigned
all_columns(const struct form_table *t)
{
	return (1U << (t->flat ? t->nrows * t->ncols : t->ncols)) - 1;
}

/* The column, in each row of a flat table. */
static unsigned
in_all_rows(const struct form_table *t, int col)
{
	unsigned bits = 0;
	size_t r;

	for (r = 0; r < (t->flat ? t->nrows : 1); r++)
		bits |= 1U << ((size_t)col + r * t->ncols);
	return bits;
}

/* The columns whose labels have that character. */
static unsigned
columns_with(uint16_t c, const struct form_table *t)
{
	unsigned bits = 0;
	size_t i, k;

	for (i = 0; i < labels_count(); i++) {
		const struct label *l = label_at((int)i);

		if (l->kind != LABEL_COL || !label_is_of(l, t) || l->col[t->form] < 0)
			continue;
		for (k = 0; k < l->n; k++)
			if (label_chars(l)[k] == c)
				bits |= 1U << l->col[t->form];
	}
	return bits;
}

/* The columns that have a character of the words in their labels which no other's have. */
static unsigned
columns_like(struct str text, const struct form_table *t)
{
	struct folded f;
	unsigned bits, own = 0;
	size_t i;

	fold(text, &f);
	for (i = 0; i < f.n; i++) {
		bits = columns_with(f.c[i], t);
		if (bits && (bits & (bits - 1)) == 0)
			own |= bits;
	}
	return own;
}

/* Do the words speak of another year than the report's? */
static bool
is_last_year(struct str text)
{
	return str_find(text, STR("上年")) < text.n || str_find(text, STR("去年")) < text.n ||
	    str_find(text, STR("上一年")) < text.n;
}

/*
 * Looks at what stood between the last label and the next, or the end of the row. A word in
 * place of a label may be a wording of it; but not if it is like another's.
 */
static void
end_gap(struct words *w, int next)
{
	int col = w->last + 1;
	unsigned missing = 1U << col % (int)w->t->ncols;

	if (w->t->flat && next < col)	/* its columns begin anew */
		next += (int)w->t->ncols;
	if (w->strangers == 1 && next == col + 1 &&
	    (columns_like(w->strange->text, w->t) != missing || is_last_year(w->strange->text))) {
		w->missing |= missing;
		w->doubled |= w->again;
	}
	w->again = 0;
	w->strangers = 0;
}

static void
add_stranger(struct words *w, const struct grid_cell *cell)
{
	w->strange = cell;
	w->strangers++;
}

/* Takes up the label of a column. False: it is not where the form has it. */
static bool
take_column(struct words *w, const struct grid_cell *cell, int col, bool row)
{
	int last = w->last;

	if (!w->t->flat && row && col == last) {
		add_stranger(w, cell);
		w->again = 1U << col;
		return true;
	}
	end_gap(w, col);
	w->named |= 1U << col;
	if (!w->t->flat && !row && col && col + 1 == (int)w->t->ncols)
		return last >= 0;	/* below one another it comes before what is in groups */
	w->last = col;
	if (w->t->flat)
		return col == (int)(w->count++ % w->t->ncols) || last == col;
	return col >= last || (!row && col == 0);
}

/* Ends a row of the head. False: all labels, or of a row a group's, are in another order. */
static bool
end_row(struct words *w, bool ordered, bool row)
{
	size_t all = row ? w->t->ncols : w->t->nrows * w->t->ncols;
	bool full = w->t->flat && w->count && w->count % all == 0;

	end_gap(w, (int)w->t->ncols);
	w->count = 0;
	w->last = w->band = -1;
	return ordered || (w->t->flat && !full);
}

/* Takes up the cells of one row. False: they name the columns in another order. */
static bool
take_row(struct words *w, const struct grid *g, const struct mark *marks,
    const struct grid_row *r, bool *ordered)
{
	bool row = r->indexed;
	size_t c;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct label *l = column_label(&marks[c], w->t);

		if (l == NULL) {
			if (marks[c].kind == MARK_TEXT && g->cells[c].text.n)
				add_stranger(w, &g->cells[c]);
		} else if (l->kind == LABEL_BAND) {
			if (row && l->slot < w->band)
				return false;
			w->band = l->slot;
		} else if (!take_column(w, &g->cells[c], l->col[w->t->form], row)) {
			*ordered = false;
		}
	}
	if (!row)
		return true;
	if (!end_row(w, *ordered, true))
		return false;
	*ordered = true;
	return true;
}

/*
 * Are the labels of aligned text in the form's order, from left to right? Where one of them goes
 * over several lines, or stands on another one, nobody knows.
 */
static bool
are_aligned(struct words *w, const struct grid *g, const struct mark *marks, const struct head *h)
{
	const struct grid_row *last = &g->rows[h->last];
	size_t c, line = 0;
	bool ordered = true;

	for (c = g->rows[h->first].first; c < last->first + last->n; c++) {
		const struct label *l = column_label(&marks[c], w->t);

		if (l == NULL || l->kind != LABEL_COL)
			continue;
		if (g->cells[c].over || (line && g->cells[c].line != line))
			return true;
		line = g->cells[c].line;
		ordered = take_column(w, &g->cells[c], l->col[w->t->form], false) && ordered;
	}
	return end_row(w, ordered, false);
}

/*
 * Do bands of aligned text, or columns that are not in flat tables, stand on one line in another
 * order than the form's? 总计 alone stands before those that are in a group.
 */
static bool
are_swapped(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	const struct grid_row *end = &g->rows[h->last];
	size_t c, line = 0;
	int band = -1, col = -1, next;

	for (c = g->rows[h->first].first; c < end->first + end->n; c++) {
		const struct label *l = column_label(&marks[c], t);

		if (g->cells[c].line != line)
			band = col = -1;
		line = g->cells[c].line;
		if (l && l->kind == LABEL_BAND && l->slot < band)
			return true;
		/* Words in a run name the bands of bands first, then their columns. */
		band = l && l->kind == LABEL_BAND ? l->slot : l ? -1 : band;
		next = l && l->kind == LABEL_COL && !t->flat && !g->cells[c].over ?
		    l->col[t->form] : (int)t->ncols;
		if (next + 1 < (int)t->ncols) {
			if (next < col)
				return true;
			col = next;
		}
	}
	return false;
}

/* Where the label of a column stands. */
struct stand {
	unsigned from, to;	/* the place behind its last; 0: nowhere */
};

/* Takes up where the cell stands, in aligned text by that metric; twice, where its label does. */
static void
take_stand(struct stand s[2], const struct grid_cell *cell, bool aligned, enum grid_metric m)
{
	unsigned from = aligned ? cell->place.from[m] : cell->col;
	unsigned to = aligned ? cell->place.to[m] : cell->col + cell->more + 1;

	s[s->to && s->from != from] = (struct stand){from, to};
}

/* Does the label stand at two places, and another's between these? */
static bool
is_around(const struct stand s[2], const struct stand *other)
{
	unsigned low = s[0].from < s[1].from ? s[0].from : s[1].from;
	unsigned high = s[0].from < s[1].from ? s[1].from : s[0].from;

	return s[1].to && other->to && other->from > low && other->from < high;
}

/*
 * Do labels on different rows of the head stand so that none can be in the form's order? Where
 * two of them stand in one place, cells were lost, and places tell nothing. In aligned text a
 * word may be pulled.
 */
static bool
are_astray(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, enum grid_metric m)
{
	bool aligned = g->rows[h->first].aligned;
	struct stand stand[FORM_MAX_COLS][2] = {{{0, 0}}};
	const struct grid_row *r;
	size_t inversions = 0, c, k;
	bool twice = false;

	for (r = &g->rows[h->first]; r <= &g->rows[h->last]; r++)
		for (c = r->first; c < r->first + r->n; c++) {
			const struct label *l = column_label(&marks[c], t);

			if (!r->indexed && !r->aligned)
				return false;
			if (l && l->kind == LABEL_COL)
				take_stand(stand[l->col[t->form]], &g->cells[c], aligned, m);
		}
	for (c = 0; c < t->ncols; c++) {
		/* In aligned text 其他 may be the end of 法人或其他组织. */
		for (k = 0; (!aligned || c + 1 == t->ncols) && k < t->ncols; k++)
			if (is_around(stand[c], stand[k]))
				return true;
		twice = twice || stand[c][1].to;
	}
	if (twice)
		return false;
	for (c = 0; c < t->ncols; c++)
		for (k = c + 1; k < t->ncols; k++) {
			const struct stand *a = stand[c], *b = stand[k];

			if (a->to == 0 || b->to == 0)
				continue;
			if (a->from < b->to && b->from < a->to)
				return false;
			inversions += b->to <= a->from;
		}
	return inversions > (aligned ? PULLED : 0);
}

/*
 * The columns, a bit each, whose labels stand over several cells, each in other words: 自然人（本年）,
 * 自然人（上年）. One of these is another column.
 */
static unsigned
find_twins(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	const struct grid_cell *seen[FORM_MAX_COLS] = {NULL};
	const struct grid_row *end = &g->rows[h->last];
	unsigned twins = 0;
	size_t c;

	for (c = g->rows[h->first].first; end->indexed && c < end->first + end->n; c++) {
		const struct label *l = column_label(&marks[c], t);
		const struct grid_cell **first;

		if (l == NULL || l->kind != LABEL_COL || t->flat)
			continue;
		first = &seen[l->col[t->form]];
		if (*first && (*first)->col != g->cells[c].col &&
		    !str_eq((*first)->text, g->cells[c].text))
			twins |= 1U << l->col[t->form];
		*first = *first ? *first : &g->cells[c];
	}
	return twins;
}

/*
 * Stands in the row the table's last column (总计) in front of its first (自然人)? Level: only on one
 * line.
 */
static bool
is_turned(const struct grid *g, const struct mark *marks, const struct grid_row *r,
    const struct form_table *t, bool level)
{
	size_t c, line = 0;
	bool last = false;

	for (c = r->first; !t->flat && c < r->first + r->n; c++) {
		const struct label *l = column_label(&marks[c], t);

		last = last && !(level && g->cells[c].line != line);
		line = g->cells[c].line;
		if (l == NULL || l->kind != LABEL_COL || t->ncols == 1)
			continue;
		if (last && l->col[t->form] == 0)
			return true;
		last = last || l->col[t->form] + 1 == (int)t->ncols;
	}
	return false;
}

/* The same in some row of the head. */
static bool
is_turned_in(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, bool level)
{
	size_t row = h->first;

	while (row <= h->last && !is_turned(g, marks, &g->rows[row], t, level))
		row++;
	return row <= h->last;
}

unsigned
head_denies(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t, const struct columns_head *as)
{
	struct words w = {.t = t, .last = -1, .band = -1};
	bool ordered = true;
	unsigned denied = find_twins(g, marks, h, t);
	enum grid_metric m;
	size_t row;
	int col;

	if (as->leads)
		return is_turned_in(g, marks, h, t, false) ? 0 : all_columns(t);
	if (is_turned_in(g, marks, h, t, true))
		return all_columns(t);
	for (m = 0; !t->flat && m < GRID_METRICS; m++)
		if ((!g->rows[h->first].aligned || grid_is_aligned_by(g, m)) &&
		    are_astray(g, marks, h, t, m))
			return all_columns(t);
	if (g->rows[h->first].aligned)
		return are_swapped(g, marks, h, t) || !are_aligned(&w, g, marks, h) ?
		    all_columns(t) : 0;
	for (row = h->first; row <= h->last; row++)
		if (!take_row(&w, g, marks, &g->rows[row], &ordered))
			return all_columns(t);
	if (!end_row(&w, ordered, false))
		return all_columns(t);
	/* Another row of the head may have the label. */
	w.missing &= t->flat ? w.missing : ~w.named;
	for (col = 0; col < (int)t->ncols; col++)
		if ((w.missing | (w.missing ? w.doubled : 0)) >> col & 1)
			denied |= in_all_rows(t, col);
	return denied;
}

bool
head_ends_first(const struct grid *g, const struct mark *marks, const struct head *h,
    const struct form_table *t)
{
	const struct grid_row *end = &g->rows[h->last];
	bool last = false;
	size_t c;

	for (c = g->rows[h->first].first; c < end->first + end->n; c++) {
		const struct label *l = column_label(&marks[c], t);

		if (l == NULL || l->kind != LABEL_COL)
			continue;
		if (l->col[t->form] == 0)
			return last;
		last = last || l->col[t->form] + 1 == (int)t->ncols;
	}
	return false;
}
