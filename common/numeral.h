/* numeral: the numbers of dates and of short counts, in digits or in Chinese numerals. */
#ifndef NUMERAL_H
#define NUMERAL_H

#include "str.h"

/* Pieces of patterns, each a group: 二〇二二 or 2022; 十八, 二十一 or 18. */
#define NUMERAL_DIGIT "一⼀二⼆三四五六七八⼋九"
#define NUMERAL_YEAR "([0-9〇○◯零O" NUMERAL_DIGIT "]{4})"
#define NUMERAL_SMALL "([0-9]{1,2}|[" NUMERAL_DIGIT "十⼗]{1,3})"

/* What such a year says, a digit for each of its numerals. */
unsigned numeral_year(struct str s);

/* What such a number below 100 says. */
unsigned numeral_small(struct str s);

#endif
