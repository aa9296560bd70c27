#include "addends.h"

#include "cell.h"
#include "decimal.h"

enum { TEXT_BYTES = 64 };	/* of a value that is added up */

/* Adds the value, or takes it off. False: it is no number, nor blank. */
static bool
add(struct decimal *sum, struct str text, bool off)
{
	struct decimal value = DECIMAL_ZERO;
	char buf[TEXT_BYTES];
	struct cell cell = {.state = CELL_INVALID};
	bool ok;

	if (text.n < sizeof buf)
		cell = cell_read(text, false, buf, sizeof buf);
	if (cell.state == CELL_BLANK)
		return true;
	ok = cell.state == CELL_OK && decimal_parse(&value, cell.value) == DECIMAL_OK &&
	    (off ? decimal_sub : decimal_add)(sum, &value) == DECIMAL_OK;
	decimal_free(&value);
	return ok;
}

enum addends
addends_of(const struct str *text, size_t n, size_t number)
{
	struct decimal sum = DECIMAL_ZERO;
	enum addends result = ADDENDS_DIFFER;
	bool ok = true, more;
	size_t i;

	for (i = 0; i < n && ok; i++)
		ok = i == number || add(&sum, text[i], false);
	more = decimal_sign(&sum) != 0;
	if (ok && add(&sum, text[number], true) && decimal_sign(&sum) == 0)
		result = more ? ADDENDS_SUM : ADDENDS_NOTHING;
	decimal_free(&sum);
	return result;
}
