/* What the texts of tags name. */
#include "tags.h"

#include "labels.h"

/* Is the tag the whole label of a row, or of a group where these count? */
static bool
names(const struct tag *t, bool groups)
{
	struct folded f;
	int i;

	fold(t->text, &f);
	for (i = label_find(f.c, f.n); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_SLOT &&
		    (groups || !slot_at(label_at(i)->slot)->group))
			return true;
	return false;
}

bool
tags_names_row(const struct tag *t)
{
	return names(t, false);
}

bool
tags_begins_row(const struct tag *t)
{
	const struct label_place *p = NULL;
	struct folded f;

	fold(t->text, &f);
	if (tags_names_row(t))
		return true;
	while (f.ordinal.style != ORDINAL_NONE && f.n > 1 && !f.cut &&
	    (p = label_next_place(&f, p)) != NULL) {
		const struct label *l = label_at(p->label);

		if (p->at == 0 && l->kind == LABEL_SLOT && !slot_at(l->slot)->group &&
		    l->ordinal.style == f.ordinal.style && l->ordinal.value == f.ordinal.value)
			return true;
	}
	return false;
}

bool
tags_has_ordinal(const struct folded *f)
{
	const struct label_place *p = NULL;

	while ((p = label_next_place(f, p)) != NULL) {
		const struct ordinal *own = &label_at(p->label)->ordinal;

		if (p->at == 0 &&
		    (own->style != f->ordinal.style || own->value == f->ordinal.value))
			return true;
	}
	return false;
}

bool
tags_begins_label(const struct folded *f)
{
	const struct label_place *p = NULL;

	enum ordinal_style style = f->ordinal.style;

	if (f->n != 1 || f->cut || (style != ORDINAL_HAN && style != ORDINAL_ARABIC))
		return false;
	while ((p = label_next_place(f, p)) != NULL) {
		const struct ordinal *own = &label_at(p->label)->ordinal;

		if (p->at == 0 && own->style == style && own->value == f->ordinal.value)
			return true;
	}
	return false;
}

bool
tags_names_group(const struct tag *t)
{
	return names(t, true) && !names(t, false);
}

/* The first of the labels that the tag may be; -1: it is none. */
static int
first_label(const struct tag *t)
{
	struct folded f;

	fold(t->text, &f);
	return label_find(f.c, f.n);
}

bool
tags_may_name_row(const struct tag *t)
{
	int i, f;

	for (i = first_label(t); i >= 0; i = label_at(i)->next)
		for (f = FORM_NONE + 1; f < FORMS && label_at(i)->kind == LABEL_SLOT; f++)
			if (slot_at(label_at(i)->slot)->row[f] >= 0)
				return true;
	return false;
}

/* The row of the form behind the slot, in its table; -1 if it is the last. */
static int
next_slot(int slot, enum form f)
{
	int s = slot;

	while (++s < (int)slots_count() && slot_at(s)->table == slot_at(slot)->table)
		if (slot_at(s)->row[f] >= 0)
			return s;
	return -1;
}

bool
tags_follows(const struct tag *a, const struct tag *b)
{
	int i, k, f, next;

	for (i = first_label(a); i >= 0; i = label_at(i)->next)
		for (f = FORM_NONE + 1; f < FORMS && label_at(i)->kind == LABEL_SLOT; f++) {
			if (slot_at(label_at(i)->slot)->row[f] < 0)
				continue;
			if ((next = next_slot(label_at(i)->slot, (enum form)f)) < 0)
				return true;
			for (k = b ? first_label(b) : -1; k >= 0; k = label_at(k)->next)
				if (label_at(k)->kind == LABEL_SLOT && label_at(k)->slot == next)
					return true;
		}
	return false;
}

