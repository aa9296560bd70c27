#include "labels.h"

#include <string.h>

#include "utf8.h"

/* slots, labels, and where to look for them; made by make/labels.c. */
#include "labels.inc"

enum {
	SHORT = 5,		/* characters: a 的 behind fewer is none of a label */
	LEAF_BYTES = 240	/* of a row's label behind its groups' */
};

size_t
labels_count(void)
{
	return sizeof labels / sizeof *labels;
}

size_t
slots_count(void)
{
	return sizeof slots / sizeof *slots;
}

const struct label *
label_at(int i)
{
	return &labels[i];
}

const struct slot *
slot_at(int i)
{
	return &slots[i];
}

const uint16_t *
label_chars(const struct label *l)
{
	return chars + l->from;
}

int
slot_find(int table, const char *code)
{
	int i;

	for (i = 0; i < (int)slots_count(); i++)
		if (slots[i].table == table && strcmp(slots[i].code, code) == 0)
			return i;
	return -1;
}

bool
label_is_of(const struct label *l, const struct form_table *t)
{
	return l->table >= 0 && strcmp(form_codes[l->table], t->code) == 0;
}

bool
slot_is_in_group(int slot, int group)
{
	const char *code = slots[group].code;

	return slot >= 0 && strncmp(slots[slot].code, code, strlen(code)) == 0 &&
	    slots[slot].code[strlen(code)] == '.';
}

int
label_find(const uint16_t *c, size_t n)
{
	uint32_t h;

	for (h = fold_hash(c, n) % BUCKETS; bucket[h]; h = (h + 1) % BUCKETS) {
		const struct label *l = &labels[bucket[h] - 1];

		if (l->n == n && memcmp(chars + l->from, c, n * sizeof *c) == 0)
			return bucket[h] - 1;
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
	const char *unit = unit_of(&labels[label]);
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
label_names_row(int label)
{
	for (; label >= 0; label = label_at(label)->next)
		if (label_at(label)->kind == LABEL_SLOT)
			return true;
	return false;
}

bool
label_begins_row(struct ordinal o, const struct folded *f)
{
	size_t i;

	for (i = 0; i < sizeof labels / sizeof *labels; i++) {
		const struct label *l = &labels[i];

		if (l->ordinal.value == o.value && l->ordinal.style == o.style &&
		    l->kind == LABEL_SLOT && l->n >= f->core &&
		    memcmp(chars + l->from, f->c, f->core * sizeof *f->c) == 0)
			return true;
	}
	return false;
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
	const struct label_place *p, *end;
	uint32_t h;

	/* Places are entered by their first two characters, and by the first alone. */
	h = fold_hash(f->c, f->n > 1 ? 2 : 1) % BUCKETS;
	end = places + first[h + 1];
	for (p = last ? last + 1 : places + first[h]; p < end; p++) {
		const struct label *l = &labels[p->label];

		if ((size_t)p->at + f->n <= l->n &&
		    memcmp(chars + l->from + p->at, f->c, f->n * sizeof *f->c) == 0)
			return p;
	}
	return NULL;
}

/* The group whose label the text ends with; -1: there is none. */
static int
group_at_end(struct str text)
{
	static const struct str marks[] = {
		{"<br>", 4}, {"<br/>", 5}, {"<br />", 6}, {"-", 1}, {"/", 1}, {">", 1}, {":", 1},
		{"_", 1}, {"—", 3}, {"－", 3}, {"：", 3}, {"·", 2}, {"、", 3}, {"|", 1}
	};
	struct folded f;
	size_t i, at;
	int l;

	text = utf8_trim(text);
	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (str_ends(text, marks[i])) {
			text = utf8_trim((struct str){text.p, text.n - marks[i].n});
			i = (size_t)-1;
		}
	while ((at = str_find(str_skip(text, text.n > 0), STR("（"))) + 1 < text.n)
		text = str_skip(text, at + 1);
	fold(text, &f);
	for (l = label_lookup(&f); l >= 0; l = label_at(l)->next)
		if (label_at(l)->kind == LABEL_SLOT && slot_at(label_at(l)->slot)->group)
			return label_at(l)->slot;
	return -1;
}

/* Is the character at the text's start, or at its end, a digit? */
static bool
begins_with_digit(struct str text)
{
	size_t len;

	return text.n && utf8_is_digit(utf8_narrow(utf8_char(text, &len)));
}

static bool
ends_with_digit(struct str text)
{
	size_t len;

	return text.n && utf8_is_digit(utf8_narrow(utf8_last(text, &len)));
}

/* Does an ordinal of the last level begin there: 1. or （1）? */
static bool
is_leaf_ordinal(struct str text)
{
	struct str digit = str_starts(text, STR("（")) ? str_skip(text, 3) :
	    str_starts(text, STR("(")) ? str_skip(text, 1) : text;
	enum ordinal_style style;

	if (!begins_with_digit(digit))
		return false;
	style = fold_ordinal(&text).style;
	return style == ORDINAL_ARABIC || style == ORDINAL_PAREN_ARABIC;
}

/* The text without what lists and converters put before a label of a lower level: - 1.属于 */
static struct str
without_indent(struct str text)
{
	static const struct str marks[] = {
		{"&emsp;", 6}, {"&ensp;", 6}, {"&nbsp;", 6}, {"-", 1}, {"–", 3}, {"•", 3}, {"·", 2},
		{">", 1}, {"└", 3}, {"├", 3}, {"─", 3}
	};
	struct str rest = utf8_trim(text);
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (str_starts(rest, marks[i])) {
			rest = utf8_trim(str_skip(rest, marks[i].n));
			i = (size_t)-1;
		}
	return is_leaf_ordinal(rest) ? rest : text;
}

int
label_read(struct str text)
{
	struct folded f;

	fold(text, &f);
	return label_lookup(&f);
}

struct str
label_leaf(struct str text)
{
	struct str rest;
	struct folded f;
	size_t i;
	int group, l;

	text = without_indent(text);
	for (i = 1; i < text.n && text.n <= LEAF_BYTES; i++) {
		rest = str_skip(text, i);
		/* Not inside a character, nor a number. */
		if (((unsigned char)*rest.p & 0xC0) == 0x80 || !is_leaf_ordinal(rest) ||
		    ends_with_digit((struct str){text.p, i}))
			continue;
		if ((group = group_at_end((struct str){text.p, i})) < 0)
			continue;
		fold(rest, &f);
		for (l = label_lookup(&f); l >= 0; l = label_at(l)->next)
			if (label_at(l)->kind == LABEL_SLOT &&
			    slot_is_in_group(label_at(l)->slot, group))
				return rest;
	}
	return text;
}

/* Is one of the labels that read alike that of its table's last column, which adds up others? */
static bool
is_last_column(int label)
{
	for (; label >= 0; label = label_at(label)->next) {
		const struct label *l = label_at(label);
		const struct form_table *t = l->kind == LABEL_COL && l->table >= 0 ?
		    form_table((enum form)FORM_NEWEST, l->table) : NULL;

		if (t && l->col[FORM_NEWEST] + 1 == (int)t->ncols)
			return true;
	}
	return false;
}

int
label_in_group(const struct folded *f)
{
	size_t i;
	int found;

	for (i = 0; i < labels_count() && !f->cut && !f->number; i++) {
		const struct label *l = label_at((int)i);

		if (l->kind != LABEL_HEAD || l->table < 0 || f->n <= l->n ||
		    memcmp(f->c, label_chars(l), l->n * sizeof *f->c) != 0)
			continue;
		found = label_find(f->c + l->n, f->n - l->n);
		if (found >= 0 && !is_last_column(found))
			return found;
	}
	return -1;
}
