/* torn-words: words that numbers have run together with, and whose these may be. */
#ifndef TORN_WORDS_H
#define TORN_WORDS_H

#include <stdbool.h>

#include "parts.h"

/*
 * Stand behind the label of the part, before the next one, words that may have run together
 * with its values?
 */
bool torn_words_join(const struct parts *ps, const struct columns_part *p);

/* Is the cell right behind the part's last value words with a digit in them? */
bool torn_words_trail(const struct parts *ps, const struct columns_part *p);

/*
 * Has one of the labels around the part run together with a number? It may be a value that the
 * row lacks.
 */
bool torn_words_lack(const struct parts *ps, const struct columns_part *p);

#endif
