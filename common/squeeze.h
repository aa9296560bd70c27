/*
 * squeeze: lines as headings are compared by: without blanks and marks of markup, with
 * narrow digits and no radicals.
 */
#ifndef SQUEEZE_H
#define SQUEEZE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/* Writes s, squeezed, to buf. Returns its bytes, 0 if it does not fit in cap. */
size_t squeeze_to(struct str s, char *buf, size_t cap);

/*
 * The last character of *s that squeeze_to keeps, as it writes it, and *s up to it; 0 if
 * there is none.
 */
uint32_t squeeze_last(struct str *s);

/* Is c one of the characters? */
bool squeeze_is_among(const char *chars, uint32_t c);

#endif
