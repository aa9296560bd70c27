#include "barred.h"

#include "draw.h"
#include "heading.h"
#include "labels.h"
#include "layout.h"
#include "utf8.h"
#include "wrap.h"

enum { GAP_BYTES = 150 };	/* a longer line without a bar is prose */

size_t
barred_bars(struct str text)
{
	size_t n = 0, bar;

	for (; (bar = wrap_bar(text)) < text.n; n++)
		text = str_skip(text, bar + 1);
	return n;
}

bool
barred_has(struct str line)
{
	struct heading h;
	struct str text;
	size_t bar, next;

	if (line.n > BARRED_BYTES)
		return false;
	text = utf8_trim(line);
	if ((bar = wrap_bar(text)) == text.n)
		return false;
	next = bar + 1 + wrap_bar(str_skip(text, bar + 1));
	return next < text.n || (bar && bar + 1 < text.n) || heading_section(text, &h) == 0;
}

bool
barred_rule(struct str line)
{
	bool level = false;
	size_t i;

	line = utf8_trim(line);
	for (i = 0; i < line.n; i++) {
		if (memchr("-=", line.p[i], 2))
			level = true;
		else if (!memchr("|:+ ", line.p[i], 4))
			return false;
	}
	return level;
}

bool
barred_drawn(struct str line)
{
	struct draw_line d;

	return str_starts(utf8_trim(line), STR("+")) && draw_split(line, &d) && d.rules;
}

bool
barred_fence(struct str line)
{
	line = utf8_trim(line);
	if (!str_starts(line, STR("|===")))
		return false;
	while (line.n > 4 && line.p[line.n - 1] == '=')
		line.n--;
	return line.n == 4;
}

bool
barred_leads(struct str text)
{
	return str_starts(text, STR("|"));
}

bool
barred_trails(struct str text)
{
	return str_ends(text, STR("|")) && !str_ends(text, STR("\\|"));
}

size_t
barred_chars(struct str text)
{
	size_t n = 0, len;

	for (; text.n; text = str_skip(text, len), n++)
		utf8_char(text, &len);
	return n;
}

bool
barred_long_as(struct str a, struct str b)
{
	return utf8_columns(a) + 1 - utf8_columns(b) <= 2 ||
	    barred_chars(a) + 1 - barred_chars(b) <= 2;
}

size_t
barred_proof(struct str line)
{
	struct str text = utf8_trim(line);
	size_t n = barred_leads(text) && barred_trails(text) && text.n > 1;

	while (text.p)
		n += label_read(str_cut(&text, '|')) >= 0;
	return n;
}

bool
barred_gap(struct str line)
{
	struct str text = utf8_trim(line);
	struct heading h;
	size_t len;

	if (text.n == 0 || layout_furniture(line))
		return true;
	return text.n <= GAP_BYTES && utf8_last(text, &len) != 0x3002 &&
	    heading_section(line, &h) == 0;
}

bool
barred_padded(struct lines at, size_t nlines)
{
	size_t wide[BARRED_CELLS] = {0}, chars[BARRED_CELLS] = {0}, again = 0, alike = 0;
	size_t number, n;
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		if (!barred_has(line) || (n = barred_bars(line)) >= BARRED_CELLS)
			continue;
		again += chars[n] > 0;
		alike += wide[n] == utf8_columns(line) || chars[n] == barred_chars(line);
		wide[n] = utf8_columns(line);
		chars[n] = barred_chars(line);
	}
	return alike * 2 > again;
}

void
barred_longest(struct lines at, size_t nlines, size_t longest[BARRED_CELLS])
{
	struct str line;
	size_t number, n, chars;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		if (!barred_has(line) || (n = barred_bars(line)) >= BARRED_CELLS)
			continue;
		chars = barred_chars(line);
		longest[n] = chars > longest[n] ? chars : longest[n];
	}
}

bool
barred_is_title(struct str line)
{
	int i;

	for (i = label_read(line); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_HEAD && label_at(i)->table < 0)
			return true;
	return false;
}
