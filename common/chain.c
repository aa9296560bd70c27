#include "chain.h"

#include <string.h>

#include "cell.h"
#include "chain-head.h"
#include "chain-like.h"
#include "utf8.h"

enum {
	COST_BACK = 8,		/* to go back in the order: the table is printed again, */
	COST_BACK_SURE = 1,	/* if the label is whole, and no other reads like it */
	GAIN_AGAIN = 1,		/* the same label once more */
	ORDINAL_RIGHT = 2, ORDINAL_WRONG = -4,
	MAX_CHOICES = 24	/* readings of one cell that are tried */
};

/* One reading of a cell: the characters [from, to) of a slot's label. */
struct choice {
	int slot;
	size_t from, to, length;	/* length: of the whole label */
	int ordinal;			/* points for its ordinal */
	bool sure;			/* no other label reads like it */
};

/* A reading at its place in the best chain that ends with it. */
struct node {
	size_t cell;
	int slot, score, missing;	/* missing: characters of the label not met yet */
	size_t to;
	size_t back;			/* the node before, or NONE */
	bool piece;
	bool late;			/* its first piece is not the label's beginning */
	bool ordinal;			/* only the label's ordinal was read */
};

#define NONE ((size_t)-1)

struct chain {
	const struct grid *g;
	struct arena *arena;
	struct mark *marks;
	struct node *nodes;
	size_t n, cap;
	size_t whole[SLOT_MAX], part[SLOT_MAX];	/* the best node of each slot, or NONE */
};

static int
ordinal_points(struct ordinal printed, struct ordinal label)
{
	if (printed.style == ORDINAL_NONE || label.style == ORDINAL_NONE)
		return 0;
	return printed.value == label.value ? ORDINAL_RIGHT : ORDINAL_WRONG;
}

static void
add_choice(struct choice *c, size_t *n, const struct folded *f, const struct label *l,
    size_t from, size_t length)
{
	if (*n < MAX_CHOICES)
		c[(*n)++] = (struct choice){l->slot, from, from + length, l->n,
		    from == 0 ? ordinal_points(f->ordinal, l->ordinal) : 0,
		    length == l->n && l->next < 0};
}

/* Readings of f as a piece of a label. */
static size_t
find_pieces(struct choice *c, const struct folded *f)
{
	const struct label_place *p = NULL;
	size_t n = 0;

	while ((p = label_next_place(f, p)) != NULL) {
		const struct label *l = label_at(p->label);

		/* An ordinal stands in front of a label, not inside: （六）项 is none's. */
		if (l->kind == LABEL_SLOT && l->n > f->n &&
		    (p->at == 0 || f->ordinal.style == ORDINAL_NONE))
			add_choice(c, &n, f, l, (size_t)p->at, f->n);
	}
	return n;
}

/* The longest label of a slot that stands at place at of f; NULL if there is none. */
static const struct label *
longest_at(const struct folded *f, size_t at)
{
	size_t n;
	int i;

	for (n = f->n - at; n > 1; n--)
		for (i = label_find(f->c + at, n); i >= 0; i = label_at(i)->next)
			if (label_at(i)->kind == LABEL_SLOT)
				return label_at(i);
	return NULL;
}

/* Is c a numeral of an ordinal inside a text (本年度办理结果（一）予以公开)? */
static bool
is_numeral(uint16_t c)
{
	static const uint16_t numerals[] = {
		0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B
	};
	size_t i;

	for (i = 0; i < sizeof numerals / sizeof *numerals; i++)
		if (numerals[i] == c)
			return true;
	return false;
}

/* Can one of the labels that read alike be a group's? */
static bool
may_name_group(const struct label *l)
{
	while (l->kind != LABEL_SLOT || !slot_at(l->slot)->group) {
		if (l->next < 0)
			return false;
		l = label_at(l->next);
	}
	return true;
}

/*
 * A text that is a group's label and then its row's: the reading is the last label. Of the
 * labels of two rows the values behind them may be either's.
 */
static size_t
find_joined(struct choice *c, const struct folded *f)
{
	const struct label *l, *last = NULL;
	size_t at = 0, n = 0;

	while (at < f->n) {
		if ((l = longest_at(f, at)) != NULL) {
			if (last && last->slot != l->slot && !may_name_group(last))
				return 0;
			at += l->n;
			last = l;
		} else if (at && is_numeral(f->c[at])) {
			at++;
		} else {
			return 0;
		}
	}
	if (last)
		add_choice(c, &n, f, last, 0, last->n);
	/* The ordinal in front is the group's. */
	if (n)
		c[0].ordinal = 0;
	return n;
}

/* An ordinal alone: its label is on the next line. */
static size_t
find_ordinals(struct choice *c, const struct folded *f)
{
	size_t n = 0, i, labels = labels_count();

	for (i = 0; i < labels; i++) {
		const struct label *l = label_at((int)i);

		if (l->kind == LABEL_SLOT && !l->whole &&
		    l->ordinal.style == f->ordinal.style &&
		    l->ordinal.value == f->ordinal.value &&
		    (n == 0 || c[n - 1].slot != l->slot))
			add_choice(c, &n, f, l, 0, 0);
	}
	return n;
}

/*
 * Takes 1 of "1 属于国家秘密", which only a blank parts from the label, for its ordinal, if that is
 * how the form has it.
 */
static void
take_bare_ordinal(struct str text, struct folded *f)
{
	struct folded rest;
	struct str label = utf8_trim(text);
	unsigned value = 0;
	int i;

	while (label.n && cell_digits((struct str){label.p, 1}) && value < 10) {
		value = value * 10 + (unsigned)(label.p[0] - '0');
		label = str_skip(label, 1);
	}
	if (value == 0 || label.n == 0 || *label.p != ' ')
		return;
	fold(label, &rest);
	if (rest.number || rest.ordinal.style != ORDINAL_NONE)
		return;
	for (i = label_find(rest.c, rest.n); i >= 0; i = label_at(i)->next) {
		const struct label *l = label_at(i);

		if (l->kind != LABEL_SLOT || l->ordinal.style != ORDINAL_ARABIC ||
		    l->ordinal.value != value)
			continue;
		*f = rest;
		f->ordinal = l->ordinal;
		return;
	}
}

static size_t
find_choices(struct choice *c, struct str text)
{
	struct folded f;
	size_t n = 0;
	int i;

	fold(text, &f);
	if (f.number)
		take_bare_ordinal(text, &f);
	if (f.cut || f.number || f.core < f.n)
		fold(label_leaf(text), &f);
	if (f.cut || f.number)
		return 0;
	if (f.n == 0)
		return f.ordinal.style == ORDINAL_NONE ? 0 : find_ordinals(c, &f);
	/* A bracket behind a group's label may be no remark, but its row's ordinal. */
	if (f.core < f.n && is_numeral(f.c[f.core]))
		n = find_joined(c, &f);
	for (i = n ? -1 : label_lookup(&f); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_SLOT)
			add_choice(c, &n, &f, label_at(i), 0, label_at(i)->n);
	if (n == 0)
		n = find_joined(c, &f);
	return n ? n : find_pieces(c, &f);
}

/* Lets node go on from the node at back, if that makes a better chain. */
static void
try_back(const struct chain *ch, struct node *node, size_t back, int gain, bool sure)
{
	const struct node *b = &ch->nodes[back];
	bool group = slot_at(node->slot)->group;
	/* The rest of a group's label may stand behind the first of its rows. */
	int score = b->score - (slot_at(b->slot)->group ? 0 : b->missing);

	/* A label that comes again is no reason to leave out another; a group's often does. */
	if (b->slot > node->slot)
		score += group ? -COST_BACK : gain - (sure ? COST_BACK_SURE : COST_BACK);
	else if (b->slot == node->slot)
		score += group ? 0 : GAIN_AGAIN;
	else
		score += gain;
	if (score <= node->score)
		return;
	node->score = score;
	node->back = back;
}

/* The best chain that ends with that reading of the cell; a score of 0 or less: none. */
static struct node
best_chain(const struct chain *ch, size_t cell, const struct choice *c)
{
	struct node node = {.cell = cell, .slot = c->slot, .to = c->to, .back = NONE};
	int gain = (int)(c->to - c->from) + c->ordinal;
	size_t s, part = ch->part[c->slot];

	node.missing = (int)(c->length - c->to);
	node.ordinal = c->to == 0;
	node.late = c->from > 0;
	/*
	 * A piece goes on where the last one ended; an ordinal alone is a piece of no length, with
	 * which no other ordinal goes on.
	 */
	if (part != NONE && ch->nodes[part].to == c->from &&
	    (c->from || (c->to && ch->nodes[part].ordinal && !c->ordinal))) {
		node.score = ch->nodes[part].score + gain;
		node.back = part;
		node.piece = true;
		node.late = ch->nodes[part].late;
		return node;
	}
	/* The beginning of the label is lost: what is left must outweigh it. */
	gain -= 2 * (int)c->from;
	node.score = gain;
	for (s = 0; s < slots_count(); s++) {
		if (ch->whole[s] != NONE)
			try_back(ch, &node, ch->whole[s], gain, c->sure);
		if (ch->part[s] != NONE)
			try_back(ch, &node, ch->part[s], gain, c->sure);
	}
	return node;
}

/*
 * Adds readings of the text, a whole label, as what goes on with the piece of slot's label that was
 * read last: 行政执法案卷 behind 属于. The rest of another label's only right behind that piece, and
 * without an ordinal of its own: 其他 between （六） and 处理.
 */
static void
add_rest(const struct chain *ch, size_t cell, int slot, bool own, const struct folded *f,
    struct choice *c, size_t *n)
{
	const struct node *part = ch->part[slot] == NONE ? NULL : &ch->nodes[ch->part[slot]];
	size_t i, labels = labels_count();

	if (part == NULL ||
	    (!own && (part->cell + 1 != cell || f->ordinal.style != ORDINAL_NONE)))
		return;
	for (i = 0; i < labels; i++) {
		const struct label *l = label_at((int)i);

		if (l->kind == LABEL_SLOT && l->slot == slot && l->n >= part->to + f->n &&
		    (!own || l->n == part->to + f->n) &&
		    memcmp(label_chars(l) + part->to, f->c, f->n * sizeof *f->c) == 0)
			add_choice(c, n, f, l, part->to, f->n);
	}
}

static void
add_rests(const struct chain *ch, size_t cell, struct choice *c, size_t *n)
{
	size_t exact = *n, k;
	struct folded f;
	bool whole = false;
	int slot;

	fold(ch->g->cells[cell].text, &f);
	for (k = 0; k < exact; k++) {
		if (c[k].from || c[k].to < c[k].length)
			continue;
		whole = true;
		add_rest(ch, cell, c[k].slot, true, &f, c, n);
	}
	for (slot = 0; whole && slot < (int)slots_count(); slot++)
		add_rest(ch, cell, slot, false, &f, c, n);
}

static int
add_cell(struct chain *ch, size_t cell)
{
	struct choice choices[MAX_CHOICES];
	size_t n = find_choices(choices, ch->g->cells[cell].text), i, first = ch->n;

	add_rests(ch, cell, choices, &n);

	for (i = 0; i < n; i++) {
		struct node node = best_chain(ch, cell, &choices[i]), *nodes;

		if (node.score <= 0)
			continue;
		nodes = arena_grow(ch->arena, ch->nodes, ch->n, &ch->cap, sizeof *nodes);
		if (nodes == NULL)
			return -1;
		ch->nodes = nodes;
		nodes[ch->n++] = node;
	}
	/* Only now: a cell is not read twice in one chain. */
	for (i = first; i < ch->n; i++) {
		const struct node *node = &ch->nodes[i];
		size_t *best = node->missing ? &ch->part[node->slot] : &ch->whole[node->slot];

		/* A piece is better new than good: what goes on with it stands near. */
		if (*best == NONE || node->missing || node->score >= ch->nodes[*best].score)
			*best = i;
	}
	return 0;
}

/* Marks the cells of the best chain. */
static void
mark_chain(struct chain *ch)
{
	size_t i, best = NONE;
	bool cut = false, goes_on = false;

	for (i = 0; i < ch->n; i++)
		if (best == NONE || ch->nodes[i].score - ch->nodes[i].missing >
		    ch->nodes[best].score - ch->nodes[best].missing)
			best = i;
	for (; best != NONE; best = ch->nodes[best].back) {
		const struct node *node = &ch->nodes[best];
		struct mark *m = &ch->marks[node->cell];

		m->kind = MARK_SLOT;
		m->slot = node->slot;
		m->piece = node->piece;
		/* All pieces of a label are cut, or none: the last one tells. */
		cut = goes_on ? cut : node->missing > 0 || node->late;
		m->cut = cut;
		goes_on = node->piece;
	}
}

/*
 * Is the cell, in aligned text, the unit of a number above it? The end of a label (规范性文件) stands
 * left of the values of the row above.
 */
static bool
is_unit(const struct chain *ch, size_t row, size_t cell)
{
	const struct grid_row *r = &ch->g->rows[row], *above = row ? r - 1 : r;
	const struct grid_cell *cells = ch->g->cells;
	size_t c;

	if (!r->aligned || !str_eq(cells[cell].text, STR("件")) || above->block != r->block)
		return false;
	for (c = above->first; c < above->first + above->n && c < cell; c++)
		if (ch->marks[c].kind == MARK_VALUE &&
		    cells[c].place.from[GRID_COLUMNS] <= cells[cell].place.from[GRID_COLUMNS])
			return true;
	return false;
}

struct mark *
chain_mark(const struct grid *g, struct arena *a)
{
	struct chain ch = {.g = g, .arena = a};
	size_t i, c;

	if ((ch.marks = arena_array(a, g->ncells + 1, sizeof *ch.marks)) == NULL)
		return NULL;
	for (i = 0; i < SLOT_MAX; i++)
		ch.whole[i] = ch.part[i] = NONE;
	chain_head(g, ch.marks);
	for (i = 0; i < g->nrows; i++)
		for (c = g->rows[i].first; c < g->rows[i].first + g->rows[i].n; c++)
			if (ch.marks[c].kind == MARK_TEXT && !is_unit(&ch, i, c) &&
			    add_cell(&ch, c))
				return NULL;
	mark_chain(&ch);
	chain_like(g, ch.marks);
	return ch.marks;
}
