/*
 * form-told: which form a table is in, as far as its labels tell.
 */
#ifndef FORM_TOLD_H
#define FORM_TOLD_H

#include "forms.h"
#include "parts.h"

/*
 * The form of the table, by the labels of its rows, each once, and of its heads; FORM_NONE if they
 * fit both as well. A label without values, or in pieces, counts half: it may be a group's. Where
 * labels are of both forms the year, which may be empty, must not speak against the one.
 */
enum form form_told(const struct parts *ps, int table, struct str year);

#endif
