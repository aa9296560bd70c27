/*
 * fold: text reduced to what labels are compared by. Blanks, punctuation, brackets,
 * quotes, digits, markup and width go; radicals and compatibility ideographs become
 * the characters that they look like. A leading ordinal is taken off and kept apart.
 */
#ifndef FOLD_H
#define FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

enum { FOLD_MAX = 80 };		/* characters; a longer text is no label */

enum ordinal_style {
	ORDINAL_NONE,
	ORDINAL_HAN,		/* 一、 */
	ORDINAL_PAREN,		/* （一） */
	ORDINAL_ARABIC,		/* 1. */
	ORDINAL_PAREN_ARABIC	/* （1） */
};

struct ordinal {
	enum ordinal_style style;
	unsigned value;		/* 1 to 99 */
};

struct folded {
	struct ordinal ordinal;
	size_t n;		/* characters in c */
	size_t core;		/* those before the first bracket inside; n if none */
	bool cut;		/* the text was longer than FOLD_MAX */
	bool number;		/* it has digits outside brackets: a value may stick to it */
	uint16_t c[FOLD_MAX];
};

/* Folds s. */
void fold(struct str s, struct folded *f);

/*
 * Takes a leading ordinal, with the blanks and markup before it and the separator
 * behind it, off *s. *s is unchanged where there is none (ORDINAL_NONE).
 */
struct ordinal fold_ordinal(struct str *s);

/* The character that c stands for; 0 where c does not count. */
uint16_t fold_char(uint32_t c);

/* The character that c, a radical or a compatibility form, looks like; 0 for another c. */
uint16_t fold_lookalike(uint32_t c);

/* A hash of n characters. */
uint32_t fold_hash(const uint16_t *c, size_t n);

extern const uint16_t fold_radicals[0x2FD6 - 0x2E80];
extern const uint16_t fold_compat[0xFADA - 0xF900];

#endif
