/* counts: the numbers in a sentence, in the form of prose.h, with what they count. */
#ifndef COUNTS_H
#define COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include "str.h"

enum count_kind {
	COUNT_CLEAN,		/* 15件: a whole number of something, exactly */
	COUNT_PERCENT,		/* 75% 75.5% */
	COUNT_TIME,		/* of a date or an ordinal: 2022年, 60号, 第20条 */
	COUNT_OTHER		/* any other: 约15件, 15余件, 1.5万条, 十五件, 15 */
};

struct count {
	enum count_kind kind;
	uint64_t n;		/* of 12.50% it is 1250; only of CLEAN and PERCENT */
	unsigned decimals;	/* and this is 2 */
	struct str unit;	/* of CLEAN: 件 */
	size_t at, end;		/* where it stands in the sentence, unit and all */
};

enum { COUNTS_MAX = 48 };

/*
 * Finds the numbers in text, in order. Returns how many there are; only the first
 * COUNTS_MAX are told.
 */
size_t counts_read(struct str text, struct count out[COUNTS_MAX]);

#endif
