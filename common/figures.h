/*
 * figures: the figures of a report, and how they are kept in few bytes: most cells take
 * one, so that those of many reports can be held against each other.
 */
#ifndef FIGURES_H
#define FIGURES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "cell.h"
#include "forms.h"
#include "sheet.h"
#include "str.h"

struct figures {
	/* By their places in form_codes; NULL for a table that is not in the text. */
	const struct form_table *form[FORM_CODES];
	size_t line[FORM_CODES][FORM_MAX_ROWS];		/* of a row; 0: not in the text */
	/* The unit is NULL unless it is another than the form's, and of an amount. */
	struct cell cell[FORM_CODES][FORM_MAX_ROWS][FORM_MAX_COLS];
};

/* Takes the figures from the seven sheets; the values stay theirs. */
void figures_take(struct figures *f, const struct sheet *sheets);

/*
 * Packs the figures, or the lines of their rows, into memory of the arena. Of cells without
 * a value only blanks are told from others. {NULL, 0} when out of memory.
 */
struct str figures_pack(const struct figures *f, struct arena *a);
struct str figures_pack_lines(const struct figures *f, struct arena *a);

/*
 * Unpacks both. What was neither value nor blank comes out as ambiguous, and rows that the
 * form lacks as absent. Values are the arena's. -1: out of memory.
 */
int figures_unpack(struct str packed, struct str packed_lines, struct figures *f,
    struct arena *a);

/* The cell of these codes; NULL if the table, or its form, has none. */
const struct cell *figures_cell(const struct figures *f, int table, const char *row,
    const char *col);

/* Are the numbers of two cells in the same unit; do two cells say the same? */
bool figures_same_unit(const struct cell *a, const struct cell *b);
bool figures_same_cell(const struct cell *a, const struct cell *b);

/* Makes each cell of f ambiguous that the other report has otherwise. */
void figures_agree(struct figures *f, const struct figures *other);

#endif
