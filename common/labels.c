#include "labels.h"

#include <string.h>

enum {
	BUCKETS = 4096,
	WORDING = 4 * FOLD_MAX,		/* bytes of one */
	PLACES = 4096,		/* characters of all labels that have pieces */
	SHORT = 5		/* characters: a 的 behind fewer is none of a label */
};

static struct {
	bool ready;
	size_t nslots, nlabels;
	struct slot slots[SLOT_MAX];
	struct label labels[LABEL_MAX];	/* those that are whole are the last */
	int bucket[BUCKETS];		/* a label's number + 1; 0: empty */
	/* Each character of each label, in lists by its hash: the first and the last one + 1. */
	size_t nplaces;
	struct label_place places[PLACES];
	int first[BUCKETS], last[BUCKETS];
} all;

/* The code of a label's part: as many pieces of the row's code as the part's level. */
static void
part_code(char to[SLOT_CODE], const char *code, unsigned level)
{
	size_t i;

	for (i = 0; code[i] && i < SLOT_CODE - 1 && !(code[i] == '.' && --level == 0); i++)
		to[i] = code[i];
	to[i] = '\0';
}

static int
find_slot(int table, const char *code)
{
	size_t i;

	for (i = 0; i < all.nslots; i++)
		if (all.slots[i].table == table && strcmp(all.slots[i].code, code) == 0)
			return (int)i;
	return -1;
}

/* Puts a new slot behind the place after. */
static int
insert_slot(int after, int table, const char *code, unsigned level)
{
	size_t at = (size_t)(after + 1);
	struct slot *s = &all.slots[at];

	memmove(s + 1, s, (all.nslots - at) * sizeof *s);
	all.nslots++;
	*s = (struct slot){.table = table, .level = level, .row = {-1, -1, -1}};
	memcpy(s->code, code, sizeof s->code);
	return (int)at;
}

static void
add_slots(const struct form_table *t)
{
	int table = form_code(str_of(t->code)), slot = -1, after = (int)all.nslots - 1;
	size_t r;

	/* A table that the other form has too: its new rows go between the old ones. */
	if (find_slot(table, t->rows[0].code) >= 0)
		after = -1;

	for (r = 0; r < t->nrows; r++) {
		struct str rest = str_of(t->rows[r].label);
		unsigned level = 0;
		char code[SLOT_CODE] = "";

		while (rest.p) {
			str_cut(&rest, ' ');
			part_code(code, t->rows[r].code, ++level);
			if ((slot = find_slot(table, code)) < 0)
				slot = insert_slot(after, table, code, level);
			if (slot > after)
				after = slot;
			if (rest.p)
				all.slots[slot].group = true;
		}
		all.slots[slot].row[t->form] = (int)r;
	}
}

/* Do the two name the same row, or a column of the same table? */
static bool
is_same(const struct label *a, const struct label *b)
{
	return a->kind == b->kind && a->table == b->table &&
	    (a->kind == LABEL_COL || a->slot == b->slot);
}

static struct label *
find_same(const struct label *l)
{
	int i;

	for (i = label_find(l->c, l->n); i >= 0; i = all.labels[i].next)
		if (is_same(&all.labels[i], l))
			return &all.labels[i];
	return NULL;
}

/* Enters the label's characters in the lists of places. */
static void
add_places(int label)
{
	const struct label *l = &all.labels[label];
	int i;

	for (i = 0; i < (int)l->n && all.nplaces < PLACES; i++) {
		uint32_t h = fold_hash(&l->c[i], 1) % BUCKETS;

		all.places[all.nplaces] = (struct label_place){.label = label, .at = i};
		all.nplaces++;
		*(all.last[h] ? &all.places[all.last[h] - 1].next : &all.first[h]) =
		    (int)all.nplaces;
		all.last[h] = (int)all.nplaces;
	}
}

/* Adds a label that reads like the first n characters of f, or what it adds to one there. */
static void
add_label(struct label l, const struct folded *f, size_t n, enum form form, int col)
{
	struct label *same;
	uint32_t h;

	l.n = n;
	l.ordinal = f->ordinal;
	memcpy(l.c, f->c, sizeof f->c);
	if ((same = find_same(&l)) == NULL) {
		if (all.nlabels == LABEL_MAX)
			return;		/* a unit test tells */
		same = &all.labels[all.nlabels];
		*same = l;
		same->next = label_find(l.c, l.n);
		for (h = fold_hash(l.c, l.n) % BUCKETS; all.bucket[h]; h = (h + 1) % BUCKETS)
			if (all.bucket[h] - 1 == same->next)
				break;
		all.bucket[h] = (int)++all.nlabels;
		if (!l.whole)
			add_places((int)all.nlabels - 1);
	}
	same->forms |= 1u << form;
	if (l.kind == LABEL_COL)
		same->col[form] = col;
}

/*
 * Is f a part of what the forms or variants print for the same row? It may be the
 * beginning of a column's name, not its end: this is where names are wrapped.
 */
static bool
is_part(const struct label *l, const struct folded *f)
{
	const struct label_place *p = NULL;

	while ((p = label_next_place(f, p)) != NULL)
		if ((p->at || l->kind != LABEL_COL) && is_same(&all.labels[p->label], l))
			return true;
	return false;
}

/*
 * Adds the label in all wordings that the template rest makes, behind the n bytes of text.
 */
static void
add_wordings(const struct label *l, char text[WORDING], size_t n, struct str rest,
    enum form form, int col)
{
	struct str words = str_cut(&rest, '('), choice;
	struct folded f;

	if (n + words.n > WORDING)
		return;			/* a unit test tells */
	memcpy(text + n, words.p, words.n);
	n += words.n;
	if (rest.p == NULL) {
		fold((struct str){text, n}, &f);
		f.ordinal = l->ordinal;
		if (!is_part(l, &f))
			add_label(*l, &f, f.n, form, col);
		return;
	}
	for (words = str_cut(&rest, ')'); words.p;) {
		choice = str_cut(&words, '|');
		if (n + choice.n > WORDING)
			return;
		memcpy(text + n, choice.p, choice.n);
		add_wordings(l, text, n + choice.n, rest, form, col);
	}
}

/* Does f read like the label, with what it has in brackets or without? */
static bool
reads_like(const struct folded *f, const char *label)
{
	struct folded v;

	fold(str_of(label), &v);
	return (v.n == f->n || v.n == f->core) && memcmp(v.c, f->c, v.n * sizeof *v.c) == 0;
}

/* Adds a label as the form prints it and in all variants of it. */
static void
add_variants(struct label l, struct str text, enum form form, int col)
{
	struct folded f, v;
	size_t i;

	fold(text, &f);
	add_label(l, &f, f.n, form, col);
	if (f.core < f.n)
		add_label(l, &f, f.core, form, col);
	for (i = 0; i < label_nvariants; i++) {
		if (!reads_like(&f, label_variants[i].label))
			continue;
		fold(str_of(label_variants[i].printed), &v);
		v.ordinal = f.ordinal;
		add_label(l, &v, v.n, form, col);
	}
}

/* Adds a label in all other wordings. */
static void
add_others(struct label l, struct str text, enum form form, int col)
{
	char buf[WORDING];
	struct folded f;
	size_t i;

	fold(text, &f);
	l.whole = true;
	l.ordinal = f.ordinal;
	for (i = 0; i < label_nwordings; i++)
		if (reads_like(&f, label_wordings[i].label))
			add_wordings(&l, buf, 0, str_of(label_wordings[i].printed), form, col);
}

static void
add_labels(const struct form_table *t,
    void (*add)(struct label, struct str, enum form, int))
{
	int table = form_code(str_of(t->code));
	struct label l = {.table = table, .slot = -1, .col = {-1, -1, -1}, .next = -1};
	size_t i;

	for (i = 0; i < t->nrows; i++) {
		struct str rest = str_of(t->rows[i].label);
		unsigned level = 0;
		char code[SLOT_CODE];

		while (rest.p) {
			struct str part = str_cut(&rest, ' ');

			part_code(code, t->rows[i].code, ++level);
			l.kind = t->flat ? LABEL_BAND : LABEL_SLOT;
			l.slot = t->flat ? (int)i : find_slot(table, code);
			add(l, part, t->form, -1);
		}
	}
	l.kind = LABEL_COL;
	l.slot = -1;
	for (i = 0; i < t->ncols; i++)
		add(l, str_of(t->cols[i].label), t->form, (int)i);
}

static void
make(void)
{
	struct folded f;
	size_t i;

	all.ready = true;
	for (i = 0; i < form_ntables; i++)
		if (!form_tables[i].flat)
			add_slots(&form_tables[i]);
	for (i = 0; i < form_ntables; i++)
		add_labels(&form_tables[i], add_variants);
	for (i = 0; i < label_nhead_words; i++) {
		const struct label_head_word *w = &label_head_words[i];
		struct label l = {.kind = w->kind, .slot = -1, .col = {-1, -1, -1}};

		l.table = w->table ? form_code(str_of(w->table)) : -1;
		fold(str_of(w->text), &f);
		add_label(l, &f, f.n, FORM_NONE, -1);
	}
	for (i = 0; i < form_ntables; i++)
		add_labels(&form_tables[i], add_others);
}

size_t
labels_count(void)
{
	if (!all.ready)
		make();
	return all.nlabels;
}

size_t
slots_count(void)
{
	if (!all.ready)
		make();
	return all.nslots;
}

const struct label *
label_at(int i)
{
	return &all.labels[i];
}

const struct slot *
slot_at(int i)
{
	if (!all.ready)
		make();
	return &all.slots[i];
}

int
slot_find(int table, const char *code)
{
	if (!all.ready)
		make();
	return find_slot(table, code);
}

int
label_find(const uint16_t *c, size_t n)
{
	uint32_t h;

	if (!all.ready)
		make();
	for (h = fold_hash(c, n) % BUCKETS; all.bucket[h]; h = (h + 1) % BUCKETS) {
		const struct label *l = &all.labels[all.bucket[h] - 1];

		if (l->n == n && memcmp(l->c, c, n * sizeof *c) == 0)
			return all.bucket[h] - 1;
	}
	return -1;
}

/* The unit of what the label names; NULL if it names no column. */
static const char *
unit_of(const struct label *l)
{
	int f;

	for (f = FORM_NONE + 1; f < FORMS; f++)
		if (l->kind == LABEL_COL && l->col[f] >= 0)
			return form_table((enum form)f, l->table)->cols[l->col[f]].unit;
	return NULL;
}

/*
 * Does f have another unit in brackets than the label's: 元 for 万元? It does if the unit's
 * last character stands there and the whole unit does not.
 */
static bool
has_other_unit(const struct folded *f, int label)
{
	const char *unit = unit_of(&all.labels[label]);
	struct folded u;
	size_t i;

	if (unit == NULL)
		return false;
	fold(str_of(unit), &u);
	for (i = f->core; i < f->n && u.n; i++)
		if (f->c[i] == u.c[u.n - 1] && (i + 1 < f->core + u.n ||
		    memcmp(f->c + i + 1 - u.n, u.c, u.n * sizeof *u.c) != 0))
			return true;
	return false;
}

int
label_lookup(const struct folded *f)
{
	enum { DE = 0x7684 /* 的 */ };
	int i;

	if (f->n == 0 || f->cut || f->number)
		return -1;
	if ((i = label_find(f->c, f->n)) >= 0)
		return i;
	if (f->core < f->n && f->core > 1 && (i = label_find(f->c, f->core)) >= 0)
		return has_other_unit(f, i) ? -1 : i;
	/* 部分公开区分处理的 goes on. */
	return f->n > SHORT && f->c[f->n - 1] == DE && !label_piece(f) ?
	    label_find(f->c, f->n - 1) : -1;
}

bool
label_may_stand(struct str text)
{
	size_t i;

	for (i = 0; i < text.n && (unsigned char)text.p[i] < 0x80; i++)
		continue;
	return i < text.n;
}

bool
label_piece(const struct folded *f)
{
	return f->n > 1 && !f->cut && label_next_place(f, NULL) != NULL;
}

const struct label_place *
label_next_place(const struct folded *f, const struct label_place *last)
{
	int i;

	if (!all.ready)
		make();
	if (f->n == 0)
		return NULL;
	i = last ? last->next : all.first[fold_hash(f->c, 1) % BUCKETS];
	for (; i; i = all.places[i - 1].next) {
		const struct label_place *p = &all.places[i - 1];
		const struct label *l = &all.labels[p->label];

		if ((size_t)p->at + f->n <= l->n &&
		    memcmp(l->c + p->at, f->c, f->n * sizeof *f->c) == 0)
			return p;
	}
	return NULL;
}
