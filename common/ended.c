#include "ended.h"

#include "html.h"
#include "utf8.h"

enum {
	LINES = 5,	/* with a mark that are no accident */
	MISSES = 3,	/* so many without one in a row end them */
	LINE_BYTES = 16 * 1024	/* a longer line is none of them */
};

bool
ended_is(struct str line)
{
	return str_ends(line, STR("<br/>")) || str_ends(line, STR("<br>")) ||
	    str_ends(line, STR("<br />")) || str_ends(line, STR("<BR>"));
}

/* Does the token make something else of the line than words? */
static bool
is_other(const struct html_token *t)
{
	return t->kind != HTML_INLINE && t->kind != HTML_LINK && t->kind != HTML_TEXT &&
	    t->kind != HTML_BREAK;
}

/*
 * Is there no markup in the line but that of words, and no line's end but at its own end? *text:
 * there are words, or anything else.
 */
static bool
is_plain(struct str line, size_t number, bool *text)
{
	struct html h = html_of(line, number);
	struct html_token t;
	bool ended = false;

	*text = false;
	while (html_next(&h, &t)) {
		if (is_other(&t) || (t.kind == HTML_TEXT && ended && utf8_trim(t.text).n))
			return false;
		*text = *text || t.kind == HTML_TEXT;
		ended = ended || (t.kind == HTML_BREAK && *text);
	}
	return h.state == HTML_IN_TEXT;
}

/* How many lines, and bytes in them, up to the last one with a mark; *behind is not looked at. */
static long
measure(struct lines at, size_t *bytes, size_t *behind)
{
	const char *begin = at.rest.p;
	long seen = 0, taken = 0, marked = 0, missed = 0;
	struct str line;
	size_t number;
	bool text;

	while (missed < MISSES && lines_next(&at, &line, &number)) {
		line = utf8_trim(line);
		seen++;
		if (line.n > LINE_BYTES || !is_plain(line, number, &text))
			break;
		missed += text;
		if (!ended_is(line))
			continue;
		missed = 0;
		marked++;
		taken = seen;
		*bytes = (size_t)(str_end(line) - begin);
	}
	*behind = at.number;
	return marked < LINES ? 0 : taken;
}

/*
 * Writes the words of the line to buf, as plain text has them: with no other blanks than ' ' and
 * TAB. What markup parts is a word of its own.
 */
static size_t
write_words(struct str line, size_t number, char *buf)
{
	struct html h = html_of(line, number);
	struct html_token t;
	size_t n = 0, i, len, to = 0;

	while (html_next(&h, &t)) {
		if (t.kind != HTML_TEXT) {
			buf[n++] = ' ';
			continue;
		}
		n += html_decode(str_cut(&t.text, '\t'), buf + n);
		while (t.text.p) {
			buf[n++] = '\t';
			n += html_decode(str_cut(&t.text, '\t'), buf + n);
		}
	}
	for (i = 0; i < n; i += len) {
		len = i + 1 < n && memcmp(buf + i, "\xC2\xA0", 2) == 0 ? 2 : 1;
		buf[to++] = len == 2 ? ' ' : buf[i];
	}
	return to;
}

long
ended_take(struct lines at, struct lines *inner, size_t *behind, struct arena *a)
{
	size_t bytes = 0, number, n = 0;
	long count, i;
	struct str line;
	char *buf;

	if (at.number < *behind || (count = measure(at, &bytes, behind)) == 0)
		return 0;
	if ((buf = arena_alloc(a, bytes + 1)) == NULL)
		return -1;
	*inner = (struct lines){{buf, 0}, at.number, at.then};
	for (i = 0; i < count && lines_next(&at, &line, &number); i++) {
		n += write_words(line, number, buf + n);
		buf[n++] = '\n';
	}
	inner->rest.n = n;
	return count;
}
