/*
 * blanks-table: which of the lines behind a label are its row's cells, where blank lines may
 * be empty cells.
 */
#ifndef BLANKS_TABLE_H
#define BLANKS_TABLE_H

#include "entries.h"

/* What may stand behind a row: a label of some style of ordinals, or the table's end. */
enum { BLANKS_STYLES = ORDINAL_PAREN_ARABIC + 2 };

/* One table: the entries [from, to). */
struct blanks_table {
	const struct entries *list;
	size_t from, to;
	size_t usual[BLANKS_STYLES];	/* lines behind a label, by what comes next; 0: not known */
	bool single[BLANKS_STYLES];	/* of that there is one label only */
	size_t width;			/* cells of a row; 0: not known */
	size_t apart;			/* blank lines behind them that part rows */
	bool sure;			/* its blank lines are empty cells */
};

/* The table that begins with the entry of that number. */
struct blanks_table blanks_table(const struct entries *l, size_t from);

/* Has the entry cells, or could have them? */
bool blanks_is_row(const struct entries *l, size_t i);

/* Are the first lines behind the entry its cells, surely, as many as a row has? */
bool blanks_fits(const struct blanks_table *t, size_t i);

/*
 * How many empty cells the table shows: in front of a value of its row, or several in a row
 * without any. Behind a row's last value a blank line may as well set rows apart.
 */
size_t blanks_count(const struct blanks_table *t);

#endif
