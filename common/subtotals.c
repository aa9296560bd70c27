#include "subtotals.h"

#include "parts-head.h"

/* Words for a sum of rows. */
static const char *const sums[] = {"小计", "合计"};

/* The group of the slot: itself, or the one that it is a row of; -1: there is none. */
static int
group_of(int slot)
{
	const struct slot *s = slot_at(slot);
	char code[SLOT_CODE];
	size_t i;

	memcpy(code, s->code, sizeof code);
	for (i = strlen(code); i > 0 && code[i] != '.'; i--)
		continue;
	if (!s->group)
		code[i] = '\0';
	return slot_find(s->table, code);
}

/* Does one of the labels that read like f name the group? */
static bool
names_group(const struct folded *f, int group)
{
	int label;

	for (label = label_find(f->c, f->n); label >= 0; label = label_at(label)->next)
		if (label_at(label)->kind == LABEL_SLOT && label_at(label)->slot == group)
			return true;
	return false;
}

/*
 * Does the text say that rows are added (合计), be it with the group's name or ordinal, and with no
 * other's: 不予公开小计, （三）小计?
 */
static bool
adds_group(struct str text, int group)
{
	const struct label *l = NULL;
	struct folded f, sum;
	size_t i;

	fold(text, &f);
	if (f.cut || f.number)
		return false;
	for (i = 0; i < sizeof sums / sizeof *sums; i++) {
		fold(str_of(sums[i]), &sum);
		if (f.n < sum.n || memcmp(f.c + f.n - sum.n, sum.c, sum.n * sizeof *f.c) != 0)
			continue;
		f.n -= sum.n;
		if (f.n)
			return names_group(&f, group);
		if (f.ordinal.style == ORDINAL_NONE)
			return true;
		/* The ordinal alone: （三）小计. */
		for (i = 0; i < labels_count() && l == NULL; i++)
			if (label_at((int)i)->kind == LABEL_SLOT && label_at((int)i)->slot == group)
				l = label_at((int)i);
		return l && f.ordinal.style == l->ordinal.style &&
		    f.ordinal.value == l->ordinal.value;
	}
	return false;
}

int
subtotals_group(const struct parts *ps, const struct grid_row *r, size_t cell)
{
	const struct columns_part *above = ps->n ? &ps->part[ps->n - 1] : NULL;
	const struct mark *m = &ps->marks[cell];
	int group;

	if (above == NULL || above->slot < 0 || cell + 1 >= r->first + r->n ||
	    m[1].kind != MARK_VALUE || (group = group_of(above->slot)) < 0)
		return -1;
	if (m->kind == MARK_HEAD)
		return m->label >= 0 && label_at(m->label)->kind == LABEL_SUBTOTAL ? group : -1;
	return adds_group(ps->g->cells[cell].text, group) ? group : -1;
}

bool
subtotals_is_named(const struct parts *ps, const struct columns_part *p, size_t cell)
{
	int label = ps->marks[cell].label;

	return p->n == 0 && p->first == cell && slot_at(p->slot)->group && label >= 0 &&
	    label_at(label)->kind == LABEL_SUBTOTAL;
}

/*
 * Is the part's label no more than a word that names a column, too (合计, 其他), or such a word
 * behind the group's name?
 */
static bool
is_bare(const struct parts *ps, const struct columns_part *p, int group)
{
	struct str text = ps->g->cells[p->first - 1].text;

	if (group >= 0 && adds_group(text, group))
		return true;
	return !p->piece && fold_ordinal(&text).style == ORDINAL_NONE && parts_names_column(text);
}

/* Has a group above, in the same block, sums that the report calls so, too? */
static bool
is_called_so(const struct parts *ps, size_t part)
{
	const struct columns_part *p = &ps->part[part], *q;
	size_t i;

	for (i = part; i-- > 0 && ps->part[i].block == p->block;) {
		q = &ps->part[i];
		if (q->slot >= 0 && q->n && slot_at(q->slot)->group && str_eq(
		    ps->g->cells[q->first - 1].text, ps->g->cells[p->first - 1].text))
			return true;
	}
	return false;
}

/*
 * Is the part only a word of a head, whose rest could not be read: bare, without a value, behind
 * another row than the form has above it, and before one that is further up?
 */
static bool
is_head_word(const struct parts *ps, const struct columns_part *p,
    const struct columns_part *above, const struct columns_part *below)
{
	return p->n == 0 && p->first > 0 && below->slot < p->slot &&
	    slot_at(below->slot)->table == slot_at(p->slot)->table &&
	    (above == NULL || above->slot + 1 != p->slot) && is_bare(ps, p, -1);
}

void
subtotals_settle(struct parts *ps)
{
	const struct columns_part *above = NULL, *below;
	size_t i, next = 0, n = 0;

	for (i = 0; i < ps->n; i++) {
		struct columns_part *p = &ps->part[i];
		bool between;
		int group;

		for (next = next > i ? next : i + 1; next < ps->n && ps->part[next].slot < 0;)
			next++;
		below = next < ps->n ? &ps->part[next] : p;
		if (p->slot >= 0 && below->slot >= 0 && is_head_word(ps, p, above, below))
			continue;
		ps->part[n++] = *p;
		p = &ps->part[n - 1];
		if (p->slot < 0)
			continue;
		/* Between two rows of the table that both stand above it, or like others are. */
		between = above && above->slot < below->slot && below->slot < p->slot;
		if (above && above->slot < p->slot &&
		    slot_at(above->slot)->table == slot_at(p->slot)->table &&
		    slot_at(above->slot)->level > 1 && p->n && !p->stray &&
		    is_bare(ps, p, group = group_of(above->slot)) &&
		    (between || is_called_so(ps, n - 1)))
			p->slot = group >= 0 && (!between || group != group_of(below->slot)) ?
			    group : -1;
		above = p->slot >= 0 ? p : above;
	}
	ps->n = n;
}
