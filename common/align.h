/*
 * align: decides the cells of a page by where its values stand on their lines. Rows with
 * a value for each column show where the columns are; without any, columns are places
 * that are set apart clearly, as many as the form has. What a page's places do not tell
 * apart is left open.
 */
#ifndef ALIGN_H
#define ALIGN_H

#include "page.h"

/* Decides the rows of an aligned page that have values. */
void align_decide(const struct page *pg);

#endif
