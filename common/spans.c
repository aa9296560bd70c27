#include "spans.h"

#include <string.h>

/* Do the attributes do more than choose a typeface or a language? */
static bool
may_hide(struct str attrs)
{
	static const char *const words[] = {
		"display", "visibility", "hidden", "position", "vertical", "decoration",
		"font-size:0", "font-size: 0", "opacity", "mark", "sup", "sub", "strike",
		"underline"
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (str_find(attrs, str_of(words[i])) < attrs.n)
			return true;
	return false;
}

/* Does the text begin with a tag of that name? */
static bool
is_tag(struct str s, struct str name)
{
	return str_starts(s, name) && s.n > name.n && strchr(" >\t\n", s.p[name.n]);
}

/* What a [ in the n bytes opened last is taken out; false if there is none. */
static bool
take_open(char *buf, size_t *n)
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
	char *buf, end;
	size_t n = 0;
	int open = 0;

	if (s.n == 0 || (!memchr(s.p, '<', s.n) && !memchr(s.p, '{', s.n)))	/* as most */
		return text;
	if (str_find(s, STR("<span")) == s.n && str_find(s, STR("]{")) == s.n)
		return text;
	if ((buf = arena_alloc(a, s.n)) == NULL)
		return (struct str){NULL, 0};
	while (s.n) {
		bool tag = is_tag(s, STR("<span"));

		if (str_starts(s, STR("</span>"))) {
			s = str_skip(s, 7);
			open--;
		} else if (tag || (str_starts(s, STR("]{")) && take_open(buf, &n))) {
			end = tag ? '>' : '}';
			attrs = str_cut(&s, end);
			if (s.p == NULL || may_hide(attrs))
				return text;
			open += tag;
		} else {
			buf[n++] = *s.p;
			s = str_skip(s, 1);
		}
	}
	return open ? text : (struct str){buf, n};
}
