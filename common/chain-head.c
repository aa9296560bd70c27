#include "chain-head.h"

#include "cell.h"
#include "labels.h"
#include "seen.h"

enum {
	PIECES = 3,		/* cells that a word of a head may be wrapped over */
	HEAD_RUN = 3		/* so many names of columns in a row are a head */
};

/* Is there a label of that kind among those that read like label? */
static bool
has_kind(int label, bool slot)
{
	for (; label >= 0; label = label_at(label)->next)
		if ((label_at(label)->kind == LABEL_SLOT) == slot)
			return true;
	return false;
}

/* The first of the labels that read like the text and name columns; -1: there is none. */
static int
find_name(struct str text)
{
	struct folded f;
	int label;

	fold(text, &f);
	label = label_lookup(&f);
	label = label < 0 ? label_in_group(&f) : label;
	return f.ordinal.style == ORDINAL_NONE && has_kind(label, false) ? label : -1;
}

/* Marks values, and cells that can only be words of a head. */
static void
mark_cell(struct mark *m, struct str text)
{
	static struct seen names;
	short *answer;

	*m = (struct mark){.kind = MARK_TEXT, .label = -1, .slot = -1};
	if (cell_numeric(text)) {
		m->kind = MARK_VALUE;
		return;
	}
	answer = seen_answer(&names, text);
	m->label = answer && *answer != SEEN_NOT ? *answer - 1 : find_name(text);
	if (answer)
		*answer = (short)(m->label + 1);
	if (m->label >= 0 && !has_kind(m->label, true))
		m->kind = MARK_HEAD;
}

/* Adds the text's characters to f. False if it is no piece of a label. */
static bool
append(struct folded *f, struct str text)
{
	struct folded more;

	fold(text, &more);
	if (more.n == 0 || more.cut || more.number || f->n + more.n > FOLD_MAX)
		return false;
	memcpy(f->c + f->n, more.c, more.n * sizeof *more.c);
	f->n += more.n;
	f->core = f->n;
	return true;
}

/* A word of a head that was wrapped over two or three cells of one row. */
static void
mark_wrapped(const struct grid *g, const struct grid_row *r, struct mark *m)
{
	size_t c, k;

	for (c = r->first; c + 1 < r->first + r->n; c++) {
		struct folded f = {.n = 0};
		int label = -1;

		for (k = c; k < r->first + r->n && k < c + PIECES && label < 0; k++) {
			if (m[k].kind != MARK_TEXT || m[k].label >= 0 ||
			    !append(&f, g->cells[k].text))
				break;
			label = k > c ? label_lookup(&f) : -1;
		}
		if (label < 0 || !has_kind(label, false))
			continue;
		m[c].label = label;
		m[c].kind = has_kind(label, true) ? MARK_TEXT : MARK_HEAD;
		for (; --k > c;)
			m[k].kind = MARK_HEAD;
	}
}

/*
 * A run of names of columns, no value among them, is a head; then 其他 and 总计 in it
 * are columns too.
 */
static void
mark_run(struct mark *m, size_t from, size_t to)
{
	size_t i, j, distinct = 0;

	for (i = from; i < to; i++) {
		if (m[i].label < 0)
			continue;
		for (j = from; j < i && m[j].label != m[i].label; j++)
			if (i - j > 64)
				break;
		distinct += j == i;
	}
	for (i = from; i < to && distinct >= HEAD_RUN; i++)
		m[i].kind = MARK_HEAD;
}

static void
mark_heads(struct mark *m, size_t n)
{
	size_t i, from = 0;

	for (i = 0; i <= n; i++)
		if (i == n || (m[i].label < 0 && m[i].kind != MARK_HEAD)) {
			mark_run(m, from, i);
			from = i + 1;
		}
}

void
chain_head(const struct grid *g, struct mark *marks)
{
	size_t i;

	for (i = 0; i < g->ncells; i++)
		mark_cell(&marks[i], g->cells[i].text);
	for (i = 0; i < g->nrows; i++)
		if (!g->rows[i].indexed)
			mark_wrapped(g, &g->rows[i], marks);
	mark_heads(marks, g->ncells);
}
