/* naming: how messages call rows and cells: as the form prints them, beside their codes. */
#ifndef NAMING_H
#define NAMING_H

#include "forms.h"
#include "str.h"

enum { NAMING_MAX = 320 };

/*
 * A row, or a group of rows, by its code: 三（三）1.属于国家秘密, the names of its groups cut
 * to their ordinals, and remarks in brackets left out. Written to buf.
 */
struct str naming_row(const struct form_table *t, const char *code, char buf[NAMING_MAX]);

/* The same, without a name of more than four characters behind an ordinal: 三（三）1. */
struct str naming_row_brief(const struct form_table *t, const char *code,
    char buf[NAMING_MAX]);

/* What is printed over a column, without remarks in brackets; a slice of it. */
struct str naming_col(const char *label);

/*
 * A cell: 三（七）总计 × 自然人 (3:3.7:natural). The column is given by code and label, for
 * it may be one that the form lacks. Written to buf.
 */
struct str naming_cell(const struct form_table *t, const char *row, const char *col,
    const char *col_label, char buf[NAMING_MAX]);

#endif
