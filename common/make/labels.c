/*
 * labels: prints the table of labels as C, for common/labels.c to include. It is made of
 * the forms and of the wordings in common/labels-data.c, so that a program that reads one
 * report need not do it.
 *
 * usage: labels
 */
#include "labels.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	BUCKETS = 4096,
	WORDING = 4 * FOLD_MAX,		/* bytes of one */
	LABELS = 2000,
	PLACES = 16000
};

/* A place in the bucket of its text. */
struct entry {
	uint32_t bucket;
	struct label_place place;
};

static struct {
	size_t nslots, nlabels, nentries;
	struct slot slots[SLOT_MAX];
	struct label labels[LABELS];	/* those that are whole are the last */
	uint16_t chars[LABELS][FOLD_MAX];
	int bucket[BUCKETS];		/* a label's number + 1; 0: empty */
	struct entry entries[PLACES];
} all;

static void
die(const char *what)
{
	fprintf(stderr, "labels: %s\n", what);
	exit(1);
}

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

	if (all.nslots == SLOT_MAX)
		die("too many slots");
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

static int
find_label(const uint16_t *c, size_t n)
{
	uint32_t h;

	for (h = fold_hash(c, n) % BUCKETS; all.bucket[h]; h = (h + 1) % BUCKETS) {
		int i = all.bucket[h] - 1;

		if (all.labels[i].n == n && memcmp(all.chars[i], c, n * sizeof *c) == 0)
			return i;
	}
	return -1;
}

/* Do the two name the same row, or a column of the same table? */
static bool
is_same(const struct label *a, const struct label *b)
{
	return a->kind == b->kind && a->table == b->table &&
	    (a->kind == LABEL_COL || a->slot == b->slot);
}

/* The label that reads like its n characters at c and says the same as l; NULL: none. */
static struct label *
find_same(const struct label *l, const uint16_t *c)
{
	int i;

	for (i = find_label(c, l->n); i >= 0; i = all.labels[i].next)
		if (is_same(&all.labels[i], l))
			return &all.labels[i];
	return NULL;
}

/* Adds a label that reads like the first n characters of f, or what it adds to one there. */
static void
add_label(struct label l, const struct folded *f, size_t n, enum form form, int col)
{
	struct label *same;
	uint32_t h;

	l.n = (uint16_t)n;
	l.ordinal = f->ordinal;
	if ((same = find_same(&l, f->c)) == NULL) {
		if (all.nlabels == LABELS - 1)
			die("too many labels");
		same = &all.labels[all.nlabels];
		*same = l;
		memcpy(all.chars[all.nlabels], f->c, n * sizeof *f->c);
		same->next = find_label(f->c, n);
		for (h = fold_hash(f->c, n) % BUCKETS; all.bucket[h]; h = (h + 1) % BUCKETS)
			if (all.bucket[h] - 1 == same->next)
				break;
		all.bucket[h] = (int)++all.nlabels;
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
	size_t i, at;

	for (i = 0; i < all.nlabels; i++) {
		const struct label *whole = &all.labels[i];

		if (whole->whole || !is_same(whole, l))
			continue;
		for (at = l->kind == LABEL_COL; at + f->n <= whole->n; at++)
			if (memcmp(all.chars[i] + at, f->c, f->n * sizeof *f->c) == 0)
				return true;
	}
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
		die("a wording is too long");
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
			die("a wording is too long");
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
make_labels(void)
{
	struct folded f;
	size_t i;

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

/* Enters a place of a label for the n characters that stand there. */
static void
add_entry(size_t label, size_t at, size_t n)
{
	struct entry *e = &all.entries[all.nentries++];

	if (all.nentries == PLACES)
		die("too many places");
	e->bucket = fold_hash(all.chars[label] + at, n) % BUCKETS;
	e->place = (struct label_place){(uint16_t)label, (uint16_t)at};
}

/* By bucket, then by label. */
static int
compare(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;

	if (a->bucket != b->bucket)
		return a->bucket < b->bucket ? -1 : 1;
	if (a->place.label != b->place.label)
		return a->place.label < b->place.label ? -1 : 1;
	return (a->place.at > b->place.at) - (a->place.at < b->place.at);
}

/* Each character of a label that has pieces is entered alone, and with the one behind it. */
static void
make_places(void)
{
	size_t i, at;

	for (i = 0; i < all.nlabels; i++) {
		for (at = 0; !all.labels[i].whole && at < all.labels[i].n; at++) {
			add_entry(i, at, 1);
			if (at + 1 < all.labels[i].n)
				add_entry(i, at, 2);
		}
	}
	qsort(all.entries, all.nentries, sizeof *all.entries, compare);
	/* Both may have come to the same bucket. */
	for (i = at = 1; i < all.nentries; i++)
		if (compare(&all.entries[at - 1], &all.entries[i]) != 0)
			all.entries[at++] = all.entries[i];
	all.nentries = at;
}

static void
print_slots(void)
{
	size_t i;

	printf("static const struct slot slots[] = {\n");
	for (i = 0; i < all.nslots; i++) {
		const struct slot *s = &all.slots[i];

		printf("\t{%d, \"%s\", %u, {%d, %d, %d}, %d},\n", s->table, s->code, s->level,
		    s->row[0], s->row[1], s->row[2], s->group);
	}
	printf("};\n");
}

static void
print_labels(void)
{
	size_t i, k, n = 0;

	printf("static const uint16_t chars[] = {\n");
	for (i = 0; i < all.nlabels; i++)
		for (k = 0; k < all.labels[i].n; k++)
			printf("0x%X,%c", all.chars[i][k], k + 1 < all.labels[i].n ? ' ' : '\n');
	printf("};\nstatic const struct label labels[] = {\n");
	for (i = 0; i < all.nlabels; n += all.labels[i++].n) {
		const struct label *l = &all.labels[i];

		printf("\t{%d, %d, %d, {%d, %d, %d}, %u, %d, {%d, %u}, %zu, %d, %d},\n",
		    (int)l->kind, l->table, l->slot, l->col[0], l->col[1], l->col[2], l->forms,
		    l->whole, (int)l->ordinal.style, l->ordinal.value, n, l->n, l->next);
	}
	printf("};\n");
}

/* Prints the buckets: of labels, and where each one of places begins. */
static void
print_buckets(void)
{
	size_t i, n = 0;

	printf("enum { BUCKETS = %d };\nstatic const uint16_t bucket[BUCKETS] = {\n", BUCKETS);
	for (i = 0; i < BUCKETS; i++)
		printf("%d,%c", all.bucket[i], i % 16 == 15 ? '\n' : ' ');
	printf("};\nstatic const uint16_t first[BUCKETS + 1] = {\n");
	for (i = 0; i <= BUCKETS; i++) {
		while (n < all.nentries && all.entries[n].bucket < i)
			n++;
		printf("%zu,%c", n, i % 16 == 15 ? '\n' : ' ');
	}
	printf("};\nstatic const struct label_place places[] = {\n");
	for (i = 0; i < all.nentries; i++)
		printf("\t{%d, %d},\n", all.entries[i].place.label, all.entries[i].place.at);
	printf("};\n");
}

int
main(void)
{
	make_labels();
	make_places();
	print_slots();
	print_labels();
	print_buckets();
	if (fflush(stdout) != 0 || ferror(stdout))
		die("cannot write");
	return 0;
}
