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

/* Is it the name of an element that was struck out? */
static bool
is_struck(struct str name)
{
	return html_same_name(name, STR("s")) || html_same_name(name, STR("del")) ||
	    html_same_name(name, STR("strike"));
}

/* s without the tags around it. What was struck out keeps them, for it does not count. */
static struct str
take_tags(struct str s)
{
	struct str all = s, name = str_skip(str_cut(&s, '>'), 1);

	name = str_cut(&name, ' ');
	if (s.n == 0 || is_struck(name))
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
	bool set = false, spans = false;
	size_t n = 0, from;

	while (n < s.n && strchr("_=<>~^-/\\", s.p[n])) {
		bool span = strchr("/\\", s.p[n]) != NULL;

		set = set || strchr("_=<>^", s.p[n]) != NULL;
		for (from = ++n; span && n < s.n && isdigit((unsigned char)s.p[n]); n++)
			spans = true;
		if (span && n == from)
			return s;
	}
	if (n == s.n || s.p[n] != '.' || (n + 1 < s.n && s.p[n + 1] != ' ') ||
	    !(set || (spans && n + 1 < s.n)))
		return s;
	return utf8_trim(str_skip(s, n + 1));
}

/* Where the last tag of s begins that has a name; s.n: there is none. */
static size_t
last_tag(struct str s)
{
	size_t n = s.n;

	while (n && s.p[n - 1] != '<')
		n--;
	if (n == 0 || memchr(s.p + n, '>', s.n - n) != str_end(s) - 1 ||
	    !isalpha((unsigned char)s.p[n + (s.p[n] == '/')]))
		return s.n;
	return n - 1;
}

/* The name of the tag that s is. */
static struct str
tag_name(struct str s)
{
	s = str_skip(s, s.n > 1 && s.p[1] == '/' ? 2 : 1);
	while (s.n && !isalnum((unsigned char)s.p[s.n - 1]))
		s.n--;
	return str_cut(&s, ' ');
}

/*
 * s without the tags at its end that have nothing to do with what is before them: an element that
 * holds nothing, 4<class></class>, or the end of one without its beginning, 4</b>.
 */
static struct str
take_end_tags(struct str s)
{
	size_t end = last_tag(s), begin;
	struct str rest = {s.p, end}, name;

	if (end == s.n || s.p[end + 1] != '/')
		return s;
	name = tag_name(str_skip(s, end));
	begin = last_tag(rest);
	if (begin < end && s.p[begin + 1] != '/' &&
	    html_same_name(tag_name(str_skip(rest, begin)), name))
		return utf8_trim((struct str){s.p, begin});
	return memchr(s.p, '<', end) || is_struck(name) ? s : utf8_trim(rest);
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
		inner = s;
		while (inner.n && inner.p[inner.n - 1] == '_')
			inner.n--;
		return inner.n ? utf8_trim(inner) : s;
	}
	if (last == '>' && (inner = take_end_tags(s)).n < s.n)
		return inner;
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
