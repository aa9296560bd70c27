/*
 * align-flush: decides rows of aligned text, sparse ones too, whose values are flush: those
 * of one column begin (or end, or have their middle) at one place of the page. No row need
 * be full: two places at which one row has values are two columns, and where that tells as
 * many columns apart as there are, each is known.
 */
#ifndef ALIGN_FLUSH_H
#define ALIGN_FLUSH_H

#include "page.h"

/* Decides the rows of an aligned page that are not decided yet, as far as that tells. */
void align_flush_decide(const struct page *pg);

#endif
