/*
 * cell: what a printed cell says. The signs for blank, the units and the words for a
 * change are data (FORMATS: "What a cell says").
 */
#ifndef CELL_H
#define CELL_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

enum cell_state {
	CELL_OK, CELL_BLANK, CELL_ABSENT, CELL_AMBIGUOUS, CELL_INVALID,
	CELL_STATES
};

/* "ok", "blank", "absent", "ambiguous", "invalid". */
extern const char *const cell_state_name[CELL_STATES];

struct cell {
	enum cell_state state;
	struct str value;	/* plain decimal, normal form; empty unless CELL_OK */
	const char *unit;	/* the unit that the cell prints; NULL if it prints none. A unit
				 * that cell_read has found is always at the same place. */
};

/* Is it digits of ASCII and nothing else, as most cells are? */
static inline bool
cell_digits(struct str text)
{
	size_t i;

	for (i = 0; i < text.n && text.p[i] >= '0' && text.p[i] <= '9'; i++)
		continue;
	return text.n && i == text.n;
}

/*
 * Reads the text of a cell as printed. In a column of changes (change) it may be told
 * in words (增加3, 减2, 不变). The value is written to buf, which has room for cap bytes
 * (text.n + 1 always suffice) and must live as long as the cell. "?" is CELL_AMBIGUOUS.
 */
struct cell cell_read(struct str text, bool change, char *buf, size_t cap);

/* The state of a cell of that text; one of 64 bytes or more, too long for a number, is invalid. */
enum cell_state cell_state_of(struct str text, bool change);

/* Is the text blank: nothing, blanks, or one of the signs that stand for it? */
bool cell_blank(struct str text);

/*
 * Does the text look like what a numeric cell holds: a number, with or without a unit,
 * a word for a change, or a blank sign other than nothing? Labels and prose do not.
 */
bool cell_numeric(struct str text);

#endif
