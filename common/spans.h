/*
 * spans: runs of text inside a cell of Markdown, as word processors leave them and converters
 * keep them: <span lang="EN-US">1</span>.属于, [24]{lang="EN-US"}[5]{style="..."}.
 */
#ifndef SPANS_H
#define SPANS_H

#include "arena.h"
#include "str.h"

/*
 * The text without the marks of such runs, the arena's; or as it is, where there are none, one is
 * not whole, or what they say may hide the run, or tell it from what is beside it. p is NULL: out
 * of memory.
 */
struct str spans_take(struct str text, struct arena *a);

/* Is a list of attributes open where the text ends, as Pandoc's may go on on the next line? */
bool spans_are_open(struct str text);

#endif
