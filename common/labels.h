/*
 * labels: the printed labels of both forms, folded, in one table with one lookup. It
 * is made from forms and from the variants met in reports when giar is built (make/labels.c).
 */
#ifndef LABELS_H
#define LABELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "fold.h"
#include "forms.h"

/*
 * A slot is a place in the order of all row labels of both forms: a row, or a group
 * of rows (（三）不予公开), which some reports give figures of its own.
 */
enum { SLOT_CODE = 16 };

struct slot {
	int table;		/* in form_codes */
	char code[SLOT_CODE];	/* of the row or group: "3.3.1", "3.3" */
	unsigned level;		/* 1 for 一、 2 for （一） 3 for 1. */
	int row[FORMS];		/* its row in each form; -1: a group there, or nothing */
	bool group;		/* in some form it is a group */
};

enum label_kind {
	LABEL_SLOT,	/* names a row or a group of rows */
	LABEL_COL,	/* names a column */
	LABEL_SUBTOTAL,	/* names a column that is the sum of others, in neither form */
	LABEL_BAND,	/* stands over rows of a flat table: 复议后起诉 */
	LABEL_HEAD	/* other words of a table's head */
};

struct label {
	enum label_kind kind;
	int table;		/* in form_codes; -1 for words of any table */
	int slot;		/* of LABEL_SLOT; the row of LABEL_BAND */
	int col[FORMS];		/* of LABEL_COL: its column in each form, or -1 */
	unsigned forms;		/* bit f: printed so in form f */
	bool whole;		/* no part of it is a piece */
	struct ordinal ordinal;	/* as the form prints it */
	uint16_t from, n;	/* its characters: see label_chars */
	int next;		/* another label of the same text, or -1 */
};

enum { SLOT_MAX = 64 };

/* A place where a label has a certain text, or one that begins alike. */
struct label_place {
	uint16_t label;
	uint16_t at;		/* the character of the label at which it stands */
};

/* How many labels and slots there are. */
size_t labels_count(void);
size_t slots_count(void);

/* The label, or slot, of that number. */
const struct label *label_at(int i);
const struct slot *slot_at(int i);

/* Is the label, of whatever form, one of table t and of no other? */
bool label_is_of(const struct label *l, const struct form_table *t);

/* The label's n characters. A table of pointers to them would be mended each time at start. */
const uint16_t *label_chars(const struct label *l);

/* The slot of that table and row code; -1 if there is none. */
int slot_find(int table, const char *code);

/* Is the slot, which may be -1, in that group: a row of it, or a group? */
bool slot_is_in_group(int slot, int group);

/*
 * The first label that reads like the n characters at c; -1 if there is none. More of
 * the same text follow through next.
 */
int label_find(const uint16_t *c, size_t n);

/*
 * The same for folded text, tried whole, then without what stands in brackets, unless that
 * is another unit than the form's, and without a 的 at the end. A text that a number sticks
 * to is no label.
 */
int label_lookup(const struct folded *f);

/* label_lookup of the text: the first label that it reads like; -1 if there is none. */
int label_read(struct str text);

/*
 * The label of a row behind those of its groups, or marks of a list, in one text: 1.属于国家秘密 of
 * （三）不予公开1.属于国家秘密 or - 1.属于国家秘密. The text itself, if it is none such.
 */
struct str label_leaf(struct str text);

/*
 * The first label that the text names behind a word which stands over several columns of its
 * table: 法人或其他组织-商业企业; -1 if there is none.
 */
int label_in_group(const struct folded *f);

/* Is one of the labels that read like label, which may be -1, that of a row or a group? */
bool label_names_row(int label);

/* Does a label of a row or a group with that ordinal begin as f does, up to its brackets? */
bool label_begins_row(struct ordinal o, const struct folded *f);

/* Can a label, or a part of one, stand in the text? No label is of ASCII. */
bool label_may_stand(struct str text);

/* Is the folded text a part of some label, cut at either end? One character never is. */
bool label_piece(const struct folded *f);

/*
 * The next place behind last (NULL: the first one) where f's characters, one at least, stand
 * in a label, as a part of it or as the whole; by the labels' numbers. NULL: there is none
 * left.
 */
const struct label_place *label_next_place(const struct folded *f,
    const struct label_place *last);

/*
 * The data (labels-data.c). Wordings that reports print instead of a label of the form;
 * a new one is a new row. label_variants are plain texts, pieces of which count too;
 * label_wordings have choices, (a|b|), and count only as a whole, save those that are a
 * part of another text for the same: these are pieces.
 */
struct label_wording {
	const char *label, *printed;
};

extern const struct label_wording label_variants[], label_wordings[];
extern const size_t label_nvariants, label_nwordings;

/* Words of the tables' heads that name neither row nor column. */
struct label_head_word {
	enum label_kind kind;
	const char *table, *text;	/* table: a code, or NULL for any */
};

extern const struct label_head_word label_head_words[];
extern const size_t label_nhead_words;

#endif
