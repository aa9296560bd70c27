#include "plain.h"

#include <ctype.h>

#include "cell.h"
#include "html.h"
#include "spans.h"
#include "utf8.h"

enum { PLAIN_BYTES = 1024 };	/* a longer text is no cell's */

/* s, which ends in such a mark, without it; s where nothing begins the mark. */
static struct str
take_end(struct str s, char first)
{
	size_t n = s.n;

	while (n && s.p[n - 1] != first)
		n--;
	return n ? utf8_trim((struct str){s.p, n - 1}) : s;
}

/* s without the tags around it. What was struck out keeps them, for it does not count. */
static struct str
take_tags(struct str s)
{
	struct str all = s, name = str_skip(str_cut(&s, '>'), 1);

	name = str_cut(&name, ' ');
	if (s.n == 0 || html_same_name(name, STR("s")) || html_same_name(name, STR("del")) ||
	    html_same_name(name, STR("strike")))
		return all;
	return take_end(utf8_trim(s), '<');
}

/* s without an element that begins it and holds nothing: <span></span>4. */
static struct str
take_empty(struct str s)
{
	struct str rest = s;

	str_cut(&rest, '>');
	if (!str_starts(rest, STR("</")) || memchr(rest.p, '>', rest.n) == NULL)
		return s;
	str_cut(&rest, '>');
	return utf8_trim(rest);
}

/* s without Textile's signs for how a cell is set: =. 4, /2. 4; s where there are none. */
static struct str
take_signs(struct str s)
{
	size_t n = 0;

	while (n < s.n && strchr("_=<>~^-/\\", s.p[n])) {
		bool spans = strchr("/\\", s.p[n++]) != NULL;

		while (spans && n < s.n && isdigit((unsigned char)s.p[n]))
			n++;
	}
	if (n == 0 || n == s.n || s.p[n] != '.' || (n + 1 < s.n && s.p[n + 1] != ' '))
		return s;
	return utf8_trim(str_skip(s, n + 1));
}

/* s without an element that ends it and holds nothing: 4<class></class>. */
static struct str
take_empty_end(struct str s)
{
	size_t close = s.n, open;

	while (close && s.p[--close] != '<')
		continue;
	if (close == 0 || s.p[close - 1] != '>' || s.p[close + 1] != '/')
		return s;
	for (open = close; open && s.p[--open] != '<';)
		continue;
	return s.p[open] == '<' && s.p[open + 1] != '/' ?
	    utf8_trim((struct str){s.p, open}) : s;
}

/*
 * s without one pair of marks around all of it: **4**, `4`, "4", $4$, \(4\), [4]{...}, <b>4</b>; or
 * without a line's end at either end: 4\ and DokuWiki's \\ 4; or without html2text's 4__.
 */
static struct str
take_around(struct str s)
{
	struct str inner;
	char last = s.p[s.n - 1];

	if (last == '\\')
		return utf8_trim((struct str){s.p, s.n - 1});
	if (str_starts(s, STR("\\\\ ")))
		return utf8_trim(str_skip(s, 3));
	if (s.n > 1 + (last != '"') && strchr("*_`\"$", s.p[0]) && last == s.p[0])
		return utf8_trim((struct str){s.p + 1, s.n - 2});
	if (s.n > 4 && str_starts(s, STR("\\(")) && str_ends(s, STR("\\)")))
		return utf8_trim((struct str){s.p + 2, s.n - 4});
	if (s.n > 2 && s.p[0] == '{' && last == '}')
		return utf8_trim((struct str){s.p + 1, s.n - 2});
	if (s.p[0] == '[' && last == '}') {
		inner = take_end(s, '{');
		if (inner.n >= 2 && inner.p[inner.n - 1] == ']')
			return utf8_trim((struct str){inner.p + 1, inner.n - 2});
	}
	if (last == '_') {
		while (s.n && s.p[s.n - 1] == '_')
			s.n--;
		return utf8_trim(s);
	}
	if (last == '>' && (inner = take_empty_end(s)).n < s.n)
		return inner;
	/* An end without its beginning. */
	if (last == '>' && s.p[0] != '<') {
		inner = take_end(s, '<');
		return memchr(inner.p, '<', inner.n) ? s : inner;
	}
	if (s.p[0] != '<' || !isalpha((unsigned char)s.p[1]))
		return take_signs(s);
	inner = take_empty(s);
	return inner.n < s.n || last != '>' ? inner : take_tags(s);
}

/* s without the backslashes that only say that a mark is none; p is NULL: no memory. */
static struct str
take_escapes(struct str s, struct arena *a)
{
	char *buf;
	size_t n = 0;

	if (s.n == 0 || memchr(s.p, '\\', s.n - 1) == NULL)
		return s;
	if ((buf = arena_alloc(a, s.n)) == NULL)
		return (struct str){NULL, 0};
	for (; s.n; s = str_skip(s, 1)) {
		if (s.p[0] == '\\' && s.n > 1 && ispunct((unsigned char)s.p[1]))
			s = str_skip(s, 1);
		buf[n++] = s.p[0];
	}
	return (struct str){buf, n};
}

struct str
plain_text(struct str text, struct arena *a)
{
	struct str inner;

	text = spans_take(utf8_trim(text), a);
	while (text.n > 1 && text.n <= PLAIN_BYTES && !cell_blank(text)) {
		inner = take_around(text);
		if (inner.n == text.n)
			break;
		text = inner;
	}
	/* Markdown's way to write a dash. */
	return str_eq(text, STR("---")) ? STR("—") : take_escapes(text, a);
}
