#include "parts-head.h"

#include <limits.h>

enum {
	FOREIGN = 3,	/* words, or years, side by side that make another table's head */
	COUNT_CHARS = 6	/* that a word for how many has at most: 案件数（件） */
};

bool
parts_is_head(const struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row];
	bool column = false, band = false, lost = false;
	size_t c;
	int i;

	for (c = r->first; c < r->first + r->n; c++) {
		if (grid_is_lost(&ps->g->cells[c]))
			lost = true;
		else if (ps->marks[c].kind == MARK_VALUE && r->indexed)
			return false;
		for (i = ps->marks[c].kind == MARK_HEAD ? ps->marks[c].label : -1; i >= 0;
		    i = label_at(i)->next) {
			column = column || label_at(i)->kind == LABEL_COL;
			band = band || label_at(i)->kind == LABEL_BAND;
		}
	}
	return column || (band && !lost);
}

bool
parts_is_words(const struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row];
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		if (ps->marks[c].kind != MARK_HEAD)
			return false;
	return r->n > 0;
}

bool
parts_extends_head(const struct parts *ps, size_t row)
{
	return parts_is_words(ps, row) && ps->nheads > 1 &&
	    ps->heads[ps->nheads - 1].last + 1 == row;
}

/* Is the text a year? */
static bool
is_year(struct str s)
{
	return s.n == 4 && s.p[0] == '2' && s.p[1] == '0';
}

bool
parts_names_column(struct str s)
{
	struct folded f;
	int i;

	fold(s, &f);
	for (i = label_lookup(&f); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL && f.ordinal.style == ORDINAL_NONE)
			return true;
	return false;
}

/* Does the row begin a block of text, and fill it, as the next row shows, from end to end? */
static bool
fills_first(const struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row];

	return r->n > 1 && r->n == r->width && (row == 0 || r[-1].block != r->block) &&
	    row + 1 < ps->g->nrows && r[1].block == r->block && r[1].width == r->width;
}

/* Names a cell of the next row, of the same block, a row of the form, and no column? */
static bool
is_above_row(const struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row], *next = r + 1;
	size_t c;

	if (row + 1 == ps->g->nrows || next->block != r->block)
		return false;
	for (c = next->first; c < next->first + next->n; c++)
		if (ps->marks[c].kind == MARK_SLOT && !parts_names_column(ps->g->cells[c].text))
			return true;
	return false;
}

/* How many characters of f stand in the label, in any order? */
static size_t
in_common(const struct folded *f, const struct label *l)
{
	size_t i, k, n = 0;

	for (i = 0; i < f->n; i++) {
		for (k = 0; k < l->n && label_chars(l)[k] != f->c[i]; k++)
			continue;
		n += k < l->n;
	}
	return n;
}

/*
 * Is the text all that is left of a column's name: its first character, or two in three of them?
 */
static bool
is_like_column(struct str text)
{
	struct folded f;
	size_t i, same;

	fold(text, &f);
	for (i = 0; i < labels_count() && f.n > 0 && !f.cut; i++) {
		const struct label *l = label_at((int)i);

		if (l->kind != LABEL_COL)
			continue;
		if (f.n == 1 && f.c[0] == label_chars(l)[0])
			return true;
		same = in_common(&f, l);
		if (l->n > 2 && same * 3 >= l->n * 2 && same * 3 >= f.n * 2)
			return true;
	}
	return false;
}

/* Is the word of a head the name of a band of columns, and of no column? */
static bool
names_band(const struct mark *m)
{
	bool band = false;
	int i;

	for (i = m->label; i >= 0; i = label_at(i)->next) {
		if (label_at(i)->kind != LABEL_BAND)
			return false;
		band = true;
	}
	return band;
}

bool
parts_is_foreign(const struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row];
	size_t c, words = 0, like = 0, years = 0, values = 0, bands = 0;

	for (c = r->first; c < r->first + r->n; c++) {
		const struct mark *m = &ps->marks[c];
		struct str text = ps->g->cells[c].text;

		/* A table of years has 行政复议 for one column. */
		bands += m->kind == MARK_HEAD && names_band(m);
		/* A piece of a label may be a word of its own: 项目. */
		if ((m->kind == MARK_HEAD && !names_band(m)) || (m->kind == MARK_SLOT && !m->cut &&
		    !parts_names_column(text)))
			return false;
		/* A label, such as a group's, may stand in each row. */
		if (m->kind == MARK_TEXT && label_read(text) < 0) {
			words++;
			like += is_like_column(text);
		}
		values += m->kind == MARK_VALUE;
		years += is_year(text);
	}
	if (bands > 1 || (bands && (words < FOREIGN || !fills_first(ps, row))))
		return false;
	if (2 * like > words || (words < FOREIGN && words > 0 && is_above_row(ps, row)))
		return false;
	return r->indexed && ((words >= FOREIGN && values == 0) ||
	    (words > 0 && values == 0 && fills_first(ps, row)) ||
	    (years >= FOREIGN && years == values));
}

unsigned
parts_first_column(const struct parts *ps, size_t first, size_t last)
{
	const struct grid_row *end = &ps->g->rows[last];
	unsigned left = UINT_MAX;
	size_t c;
	int i;

	for (c = ps->g->rows[first].first; c < end->first + end->n; c++)
		for (i = ps->marks[c].label; i >= 0; i = label_at(i)->next)
			if (label_at(i)->kind == LABEL_COL &&
			    ps->g->cells[c].place.from[GRID_CHARS] < left)
				left = ps->g->cells[c].place.from[GRID_CHARS];
	return left;
}

bool
parts_are_words(const struct parts *ps, size_t part)
{
	unsigned first = ps->heads[ps->nheads - 1].left;
	const struct grid_cell *label;

	for (; part < ps->n; part++) {
		if (ps->part[part].n > 0 || ps->part[part].slot < 0)
			return false;
		label = &ps->g->cells[ps->part[part].first - 1];
		if (label->place.from[GRID_CHARS] < first || !parts_names_column(label->text))
			return false;
	}
	return true;
}

/* Is the text a short word for how many (数量, 件数)? */
static bool
is_count(struct str text)
{
	struct folded f;

	if (str_find(text, STR("数")) == text.n)
		return false;
	fold(text, &f);
	return f.n <= COUNT_CHARS && !f.number;
}

bool
parts_is_blank(const struct parts *ps, size_t row)
{
	const struct grid_row *r = &ps->g->rows[row];
	const struct grid_cell *cell = &ps->g->cells[r->first];

	return r->width > 1 && (r->n == 0 || (r->n == 1 && r->indexed && cell->col == 0 &&
	    ps->marks[r->first].kind == MARK_TEXT && is_count(cell->text)));
}
