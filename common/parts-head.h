/*
 * parts-head: tells rows of a grid that are a head, or a part of one, from those of a table.
 */
#ifndef PARTS_HEAD_H
#define PARTS_HEAD_H

#include "parts.h"

/*
 * Does the row name columns? One that has values beside is a row of subtotals; one that has
 * lost cells names no bands of columns, which say nothing without what stands below them.
 */
bool parts_is_head(const struct parts *ps, size_t row);

/* Does the row have words of a head only? */
bool parts_is_words(const struct parts *ps, size_t row);

/* Has the row words of a head only, and stands right below the last head? */
bool parts_extends_head(const struct parts *ps, size_t row);

/*
 * Is the row the head of a table of another kind: words that no form knows side by side,
 * or years, and no row's label? What stands below is not the form's.
 */
bool parts_is_foreign(const struct parts *ps, size_t row);

/* Does the text name a column, be it that it is a row's label as well? */
bool parts_names_column(struct str s);

/* The leftmost place at which a word of the rows, from first to last, names a column. */
unsigned parts_first_column(const struct parts *ps, size_t first, size_t last);

/*
 * Are the parts from that one on no rows, but words of the head above them (其他, 总计), whose
 * other words on their line could not be read? They name columns, and stand where these do.
 */
bool parts_are_words(const struct parts *ps, size_t part);

/*
 * Has the row nothing but empty cells, but maybe for a word of a count (数量) in front of them? The
 * values of table 4 may all be blank.
 */
bool parts_is_blank(const struct parts *ps, size_t row);

#endif
