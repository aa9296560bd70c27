#include "torn-words.h"

#include "cell.h"
#include "fold.h"
#include "utf8.h"

enum { REACH = 3 };	/* lines from a label to words that may hold values of its row */

/* Ends the text in a digit, or a sign for none? */
static bool
ends_in_value(struct str text)
{
	size_t len;

	utf8_last(text, &len);
	text = str_skip(text, text.n - len);
	return cell_digits(text) || cell_blank(text);
}

/* Begins the text in digits that are no ordinal? */
static bool
begins_in_value(struct str text)
{
	return text.p[0] >= '0' && text.p[0] <= '9' && fold_ordinal(&text).style == ORDINAL_NONE;
}

bool
torn_words_join(const struct parts *ps, const struct columns_part *p)
{
	size_t end = p + 1 < ps->part + ps->n ? p[1].first : ps->g->ncells, c;

	for (c = p->first; c < end; c++)
		if (ps->marks[c].kind == MARK_TEXT && (ends_in_value(ps->g->cells[c].text) ||
		    begins_in_value(ps->g->cells[c].text)))
			return true;
	return false;
}

bool
torn_words_trail(const struct parts *ps, const struct columns_part *p)
{
	size_t c = p->first + p->n, len;
	struct str text;

	if (c >= ps->g->ncells || ps->marks[c].kind == MARK_VALUE ||
	    ps->marks[c].kind == MARK_SLOT)
		return false;
	text = ps->g->cells[c].text;
	for (utf8_char(text, &len); text.n > len; utf8_char(text, &len)) {
		text = str_skip(text, len);
		if (utf8_is_digit(utf8_narrow(utf8_char(text, &len))))
			return true;
	}
	return false;
}

bool
torn_words_lack(const struct parts *ps, const struct columns_part *p)
{
	size_t last = ps->g->cells[p->first].line + REACH, c = p->first;

	while (c > 0 && ps->g->cells[c - 1].line + REACH >= p->line)
		c--;
	for (; c < ps->g->ncells && ps->g->cells[c].line <= last; c++)
		if (ps->marks[c].kind == MARK_TEXT && ends_in_value(ps->g->cells[c].text))
			return true;
	return false;
}
