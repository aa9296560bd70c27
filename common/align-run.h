/*
 * align-run: rows of aligned text that are words in a run, as lynx prints a table wider than
 * its line: a blank stands behind each cell, and an empty one, which holds a blank of its own
 * (&nbsp;), makes two blanks more.
 */
#ifndef ALIGN_RUN_H
#define ALIGN_RUN_H

#include "page.h"

/*
 * Decides the rows that have a cell for each column, if enough of them have empty ones among
 * them. False: the page's rows are no such runs, and none is decided.
 */
bool align_run_decide(const struct page *pg);

#endif
