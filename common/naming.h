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

/*
 * A cell: 三（七）总计 × 自然人 (3:3.7:natural). The column is given by code and label, for
 * it may be one that the form lacks. Written to buf.
 */
struct str naming_cell(const struct form_table *t, const char *row, const char *col,
    const char *col_label, char buf[NAMING_MAX]);

#endif
