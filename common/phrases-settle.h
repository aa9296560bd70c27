/* phrases-settle: what a sentence tells of parts, or twice, tells nothing of the whole. */
#ifndef PHRASES_SETTLE_H
#define PHRASES_SETTLE_H

#include "phrases.h"

/* Drops such phrases of the list from first on, which are one sentence's. */
void phrases_settle(struct told_list *out, size_t first);

#endif
