/*
 * decimal: exact decimal numbers of any length, never floating point. A number owns
 * memory only once it, or a sum on its way, was too long for a machine word: each one
 * that was written to ends in decimal_free. What returns an int returns DECIMAL_OK, or
 * what went wrong.
 */
#ifndef DECIMAL_H
#define DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

struct decimal_limbs;

/* The number is whole + part * 10^-9 + limbs; the first two need not agree in sign. */
struct decimal {
	int64_t whole;
	int32_t part;			/* above -10^9, below 10^9 */
	struct decimal_limbs *limbs;	/* what did not fit above; NULL for nothing */
};

/* The number 0: struct decimal d = DECIMAL_ZERO; */
#define DECIMAL_ZERO {0, 0, NULL}

enum {
	DECIMAL_OK = 0,
	DECIMAL_BAD = 1,	/* the text is no number */
	DECIMAL_NOMEM = -1	/* out of memory */
};

/*
 * Reads plain decimal text into d, which held a number before: digits, with a sign
 * before and a point between two digits where wanted; nothing else. After DECIMAL_BAD
 * and DECIMAL_NOMEM d is 0.
 */
int decimal_parse(struct decimal *d, struct str text);

/*
 * Adds x to sum, or takes it away; both may be the same number. After DECIMAL_NOMEM
 * sum is of no use, but can be freed.
 */
int decimal_add(struct decimal *sum, const struct decimal *x);
int decimal_sub(struct decimal *sum, const struct decimal *x);

/* Below, equal to or above 0 as a is below, equal to or above b. */
int decimal_cmp(const struct decimal *a, const struct decimal *b);

/* -1, 0 or 1: the sign of d. */
int decimal_sign(const struct decimal *d);

/* Has d no digits after the point but zeros? */
bool decimal_is_integer(const struct decimal *d);

/* How many bytes decimal_format needs for d; at most 64 for one without limbs. */
size_t decimal_room(const struct decimal *d);

/*
 * Writes d to buf, which has room for decimal_room(d) bytes, and returns the text, a
 * slice of buf. It is in normal form: no grouping, no zeros before the first digit or at
 * the end of the decimals, nothing rounded, no -0.
 */
struct str decimal_format(const struct decimal *d, char *buf);

/* Frees what d holds; it is then 0. */
void decimal_free(struct decimal *d);

#endif
