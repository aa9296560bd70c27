/* addends: whether one of a row's values is what all others add up to. */
#ifndef ADDENDS_H
#define ADDENDS_H

#include <stddef.h>

#include "str.h"

/* The value is not the sum of the others; it is, and nothing; it is, and more than that. */
enum addends {
	ADDENDS_DIFFER,
	ADDENDS_NOTHING,
	ADDENDS_SUM
};

/*
 * Holds the value of that number, one of n texts, against the sum of the others. Blank ones are
 * nothing; where one is no number, or memory is out, they differ.
 */
enum addends addends_of(const struct str *text, size_t n, size_t number);

#endif
