#include "numeral.h"

#include <stdbool.h>

static const struct {
	struct str numeral;
	unsigned value;
} numerals[] = {
	{{"〇", 3}, 0}, {{"○", 3}, 0}, {{"◯", 3}, 0}, {{"零", 3}, 0}, {{"O", 1}, 0},
	{{"一", 3}, 1}, {{"⼀", 3}, 1}, {{"二", 3}, 2}, {{"⼆", 3}, 2}, {{"三", 3}, 3},
	{{"四", 3}, 4}, {{"五", 3}, 5}, {{"六", 3}, 6}, {{"七", 3}, 7}, {{"八", 3}, 8},
	{{"⼋", 3}, 8}, {{"九", 3}, 9}, {{"十", 3}, 10}, {{"⼗", 3}, 10}
};

/* The place in numerals of what s begins with, or -1. */
static int
find(struct str s)
{
	int i;

	for (i = 0; i < (int)(sizeof numerals / sizeof *numerals); i++)
		if (str_starts(s, numerals[i].numeral))
			return i;
	return -1;
}

/* A number in digits, in numerals one a digit (a year), or with tens (二十一). */
static unsigned
number(struct str s, bool year)
{
	unsigned n = 0, value;
	int i;

	while (s.n) {
		if ((i = find(s)) < 0) {
			n = n * 10 + (unsigned)(s.p[0] - '0');
			s = str_skip(s, 1);
			continue;
		}
		value = numerals[i].value;
		n = year ? n * 10 + value : value < 10 ? n + value : n ? n * 10 : 10;
		s = str_skip(s, numerals[i].numeral.n);
	}
	return n;
}

unsigned
numeral_year(struct str s)
{
	return number(s, true);
}

unsigned
numeral_small(struct str s)
{
	return number(s, false);
}
