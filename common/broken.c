#include "broken.h"

#include "utf8.h"

enum {
	ROWS = 3,			/* in a cell: those of a table, not lines of a label */
	LINE_BYTES = 1024 * 1024	/* a longer line is no report's */
};

static bool
is_bar(char c)
{
	return c == '|' || c == '^';
}

bool
broken_is_row(struct str inner)
{
	return inner.n > 1 && is_bar(inner.p[0]) && is_bar(inner.p[inner.n - 1]);
}

bool
broken_next(struct str *rest, struct str *inner)
{
	const struct str mark = STR("\\\\ ");
	struct str text = *rest;
	size_t end = 0;

	if (text.n == 0)
		return false;
	/* In a row that is not at its end the mark parts lines of a cell. */
	do {
		end += str_find(str_skip(text, end), mark);
		*inner = utf8_trim((struct str){text.p, end});
		*rest = str_skip(text, end + mark.n);
		end += mark.n;
	} while (end < text.n && inner->n && is_bar(inner->p[0]) && !broken_is_row(*inner));
	return true;
}

struct str
broken_inside(struct str line)
{
	const struct str none = {NULL, 0};
	struct str inside, rest, inner;
	size_t rows = 0;

	if (line.n < 2 || line.n > LINE_BYTES || !is_bar(line.p[0]) ||
	    memchr(line.p, '\\', line.n) == NULL || memchr(line.p, '<', line.n) != NULL)
		return none;
	inside = str_skip(line, 1);
	inside.n -= is_bar(line.p[line.n - 1]);
	for (rest = inside; rows < ROWS && broken_next(&rest, &inner);)
		rows += broken_is_row(inner);
	return rows < ROWS ? none : inside;
}
