#include "spans.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "utf8.h"

enum { SPAN_BYTES = 2048 };	/* of a cell; a longer one is none with runs */

static bool
begins(struct str s, const char *name)
{
	return s.n >= strlen(name) && strncasecmp(s.p, name, strlen(name)) == 0;
}

/* Does the property of a style only choose how letters look, which stay to be seen? */
static bool
is_typeface(struct str property)
{
	static const char *const names[] = {
		"font-family:", "mso-", "letter-spacing:", "line-height:", "font-weight:",
		"text-align:", "font-style:"
	};
	static const char *const blacks[] = {"black", "#000", "#333", "rgb(0", "windowtext"};
	struct str value = property;
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (begins(property, names[i]))
			return true;
	str_cut(&value, ':');
	value = utf8_trim(value);
	if (begins(property, "font-size:"))
		return value.n && *value.p >= '1' && *value.p <= '9';
	for (i = 0; begins(property, "color:") && i < sizeof blacks / sizeof *blacks; i++)
		if (begins(value, blacks[i]))
			return true;
	return false;
}

/* Are the attributes none but a language, and such a style? */
static bool
is_plain(struct str attrs)
{
	struct str value, name;
	char quote;

	while ((attrs = utf8_trim(attrs)).n) {
		name = str_cut(&attrs, '=');
		quote = attrs.n ? *attrs.p : '\0';
		if (quote != '"' && quote != '\'')
			return false;
		attrs = str_skip(attrs, 1);
		value = str_cut(&attrs, quote);
		if (begins(name, "style")) {
			while (value.n) {
				struct str property = utf8_trim(str_cut(&value, ';'));

				if (property.n && !is_typeface(property))
					return false;
			}
		} else if (!begins(name, "lang") && !begins(name, "xml:lang")) {
			return false;
		}
	}
	return true;
}

/* Does the text begin with the tag <span? */
static bool
is_tag(struct str s)
{
	return str_starts(s, STR("<span")) && s.n > 5 &&
	    (s.p[5] == '>' || isspace((unsigned char)s.p[5]));
}

/* The last [ of the n bytes is taken out; false if there is none. */
static bool
take_bracket(char *buf, size_t *n)
{
	size_t i = *n;

	while (i > 0 && buf[i - 1] != '[')
		i--;
	if (i == 0)
		return false;
	memmove(buf + i - 1, buf + i, *n - i);
	(*n)--;
	return true;
}

struct str
spans_take(struct str text, struct arena *a)
{
	struct str s = text, attrs;
	char *buf;
	size_t n = 0;
	int open = 0;

	if (s.n == 0 || s.n > SPAN_BYTES || (!memchr(s.p, '<', s.n) && !memchr(s.p, '{', s.n)))
		return text;
	if (str_find(s, STR("<span")) == s.n && str_find(s, STR("]{")) == s.n)
		return text;
	if ((buf = arena_alloc(a, s.n)) == NULL)
		return (struct str){NULL, 0};
	while (s.n) {
		bool tag = is_tag(s);

		if (str_starts(s, STR("</span>"))) {
			s = str_skip(s, 7);
			if (--open < 0)
				return text;
		} else if (tag || (str_starts(s, STR("]{")) && take_bracket(buf, &n))) {
			s = str_skip(s, tag ? 5 : 2);
			attrs = str_cut(&s, tag ? '>' : '}');
			if (s.p == NULL || !is_plain(attrs))
				return text;
			open += tag;
		} else {
			buf[n++] = *s.p;
			s = str_skip(s, 1);
		}
	}
	return open ? text : (struct str){buf, n};
}

bool
spans_are_open(struct str text)
{
	struct str rest;

	while ((rest = str_skip(text, str_find(text, STR("]{")))).n &&
	    str_find(rest, STR("}")) < rest.n)
		text = str_skip(rest, str_find(rest, STR("}")));
	return rest.n > 0;
}
