#include "html.h"

#include "utf8.h"

/* The elements that mean something here, the frequent ones first; others are HTML_INLINE. */
enum { ELEMENT_MAX = 10 };
static const struct {
	char name[ELEMENT_MAX + 1];
	enum html_kind kind;
} elements[] = {
	{"td", HTML_CELL}, {"tr", HTML_ROW}, {"p", HTML_BLOCK}, {"br", HTML_BREAK},
	{"th", HTML_CELL}, {"div", HTML_BLOCK}, {"table", HTML_TABLE}, {"tbody", HTML_GROUP},
	{"thead", HTML_GROUP}, {"tfoot", HTML_GROUP}, {"caption", HTML_CAPTION},
	{"h1", HTML_BLOCK}, {"h2", HTML_BLOCK}, {"h3", HTML_BLOCK}, {"h4", HTML_BLOCK},
	{"h5", HTML_BLOCK}, {"h6", HTML_BLOCK}, {"li", HTML_BLOCK}, {"ul", HTML_BLOCK},
	{"ol", HTML_BLOCK}, {"dl", HTML_BLOCK}, {"dt", HTML_BLOCK}, {"dd", HTML_BLOCK},
	{"hr", HTML_BREAK}, {"title", HTML_BLOCK}, {"head", HTML_BLOCK}, {"body", HTML_BLOCK},
	{"html", HTML_PAGE}, {"center", HTML_BLOCK}, {"section", HTML_BLOCK},
	{"article", HTML_BLOCK}, {"header", HTML_BLOCK}, {"footer", HTML_BLOCK},
	{"main", HTML_BLOCK}, {"nav", HTML_BLOCK}, {"aside", HTML_BLOCK}, {"form", HTML_BLOCK},
	{"figure", HTML_BLOCK}, {"blockquote", HTML_BLOCK}, {"pre", HTML_BLOCK},
	{"address", HTML_BLOCK}, {"option", HTML_BLOCK}, {"a", HTML_LINK}, {"sup", HTML_SUP},
	{"sub", HTML_SUP}, {"s", HTML_STRUCK}, {"strike", HTML_STRUCK}, {"del", HTML_STRUCK},
	{"script", HTML_RAW}, {"style", HTML_RAW}, {"iframe", HTML_RAW},
	{"noframes", HTML_RAW}, {"noembed", HTML_RAW}, {"xmp", HTML_RAW},
	{"template", HTML_RAW},
};

static bool
is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool
html_same_name(struct str a, struct str b)
{
	size_t i;

	if (a.n != b.n)
		return false;
	for (i = 0; i < a.n; i++)
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	return true;
}

bool
html_has_table(struct str line)
{
	const char *p = line.p, *end = p + line.n;

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		if (end - p >= 5 && html_same_name((struct str){p, 5}, STR("table")))
			return true;
	}
	return false;
}

/* Tells what kind of tag it is. */
static void
classify(struct html *h, struct html_token *tag)
{
	char small[ELEMENT_MAX + 1] = "";
	size_t i;

	if (tag->name.n > ELEMENT_MAX)
		return;
	for (i = 0; i < tag->name.n; i++)
		small[i] = lower(tag->name.p[i]);
	for (i = 0; i < sizeof elements / sizeof *elements; i++)
		if (elements[i].name[0] == small[0] && strcmp(elements[i].name, small) == 0) {
			tag->kind = elements[i].kind;
			h->raw = str_of(elements[i].name);
			return;
		}
}

bool
html_is_markup(struct str s)
{
	if (s.n < 2 || s.p[0] != '<')
		return false;
	if (is_alpha(s.p[1]))
		return true;
	if (s.n < 3 || (s.p[1] != '/' && s.p[1] != '!' && s.p[1] != '?'))
		return false;
	return is_alpha(s.p[2]) || (s.p[1] == '!' && (s.p[2] == '[' ||
	    str_starts(s, STR("<!--"))));
}

/* Passes over n bytes of what was fed. */
static void
pass(struct html *h, size_t n)
{
	const char *p = h->rest.p, *end = p + n;

	while (p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		h->line++;
		p++;
	}
	h->rest = str_skip(h->rest, n);
}

/* Passes over the rest of a comment, up to and with its end; that may be in the next piece. */
static void
pass_comment(struct html *h)
{
	struct str rest = h->rest;

	while ((rest = str_skip(rest, str_find(rest, STR("--")))).n) {
		size_t n = str_starts(rest, STR("-->")) ? 3 : str_starts(rest, STR("--!>")) ? 4 : 0;

		if (n) {
			h->state = HTML_IN_TEXT;
			pass(h, (size_t)(rest.p - h->rest.p) + n);
			return;
		}
		rest = str_skip(rest, 1);
	}
	pass(h, h->rest.n);
}

/* Does the name hold another tag, or is nothing left of it but a letter? */
static bool
is_broken_name(struct str name)
{
	return memchr(name.p, '<', name.n) ||
	    (name.n == 1 && strchr("abipqsu", lower(*name.p)) == NULL);
}

/* Nothing of the piece is kept for the next one: it is the caller's, who may free it. */
static void
leave_open(struct html *h)
{
	h->tag.name = (struct str){NULL, 0};
}

/* Begins what < begins: a tag, a comment, or something else that is no text. */
static void
begin_markup(struct html *h)
{
	bool close = h->rest.p[1] == '/';
	size_t from = close ? 2 : 1, to = from;

	if (str_starts(h->rest, STR("<!--"))) {
		h->state = HTML_IN_COMMENT;
		/* <!--> and <!---> are whole comments. */
		pass(h, str_starts(h->rest, STR("<!-->")) ? 2 :
		    str_starts(h->rest, STR("<!--->")) ? 3 : 4);
		return;
	}
	if (str_starts(h->rest, STR("<![CDATA["))) {
		h->state = HTML_IN_CDATA;
		pass(h, 9);
		return;
	}
	while (to < h->rest.n && !is_space(h->rest.p[to]) && h->rest.p[to] != '>' &&
	    (h->rest.p[to] != '/' || to == from))
		to++;
	h->state = HTML_IN_TAG;
	h->quote = 0;
	h->equals = false;
	h->silent = h->rest.p[1] == '!' || h->rest.p[1] == '?';
	h->tag = (struct html_token){.close = close, .line = h->line,
	    .name = {h->rest.p + from, to - from}};
	h->tag.broken = is_broken_name(h->tag.name);
	if (!h->silent)
		classify(h, &h->tag);
	pass(h, to);
	if (h->rest.n == 0)
		leave_open(h);
}

/* Where a tag ends of which *h is inside: behind its >; or n + 1, if it goes on. */
static size_t
tag_end(struct html *h)
{
	const char *p = h->rest.p, *quote;
	size_t i;

	for (i = 0; i < h->rest.n; i++) {
		if (h->quote) {
			quote = memchr(p + i, h->quote, h->rest.n - i);
			if (quote == NULL)
				return h->rest.n + 1;
			i = (size_t)(quote - p);
			h->quote = 0;
		} else if (p[i] == '>') {
			return i + 1;
		} else if (h->equals && (p[i] == '"' || p[i] == '\'')) {
			h->quote = p[i];
			h->equals = false;
		} else if (!is_space(p[i])) {
			h->equals = p[i] == '=';
		}
	}
	return h->rest.n + 1;
}

/* XML's way to write an element without content: <script src="a.js" />. */
static bool
is_empty_element(struct str attrs)
{
	char before = attrs.n > 1 ? attrs.p[attrs.n - 2] : ' ';

	return attrs.n && attrs.p[attrs.n - 1] == '/' &&
	    (is_space(before) || before == '"' || before == '\'');
}

/* Does a tag begin inside the tag's attributes? */
static bool
has_tag(struct str attrs)
{
	for (; attrs.n; attrs = str_skip(attrs, 1)) {
		attrs = str_skip(attrs, str_find(attrs, STR("<")));
		if (html_is_markup(attrs))
			return true;
	}
	return false;
}

/* Reads on in a tag. True: it has ended, and is one that is given out. */
static bool
end_tag(struct html *h, struct html_token *t)
{
	size_t n = tag_end(h);
	bool ends = n <= h->rest.n;

	if (!ends) {
		pass(h, h->rest.n);
		leave_open(h);
		return false;
	}
	if (h->tag.name.p)
		h->tag.attrs = (struct str){h->rest.p, n - 1};
	pass(h, n);
	h->state = HTML_IN_TEXT;
	if (h->silent)
		return false;
	if (h->tag.kind == HTML_RAW) {
		if (!h->tag.close && !is_empty_element(h->tag.attrs))
			h->state = HTML_IN_RAW;
		return false;
	}
	h->tag.broken = h->tag.broken || has_tag(h->tag.attrs);
	*t = h->tag;
	return true;
}

/* Looks for the end of a script. */
static void
pass_raw(struct html *h)
{
	const char *p = h->rest.p, *end = p + h->rest.n;

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		size_t left = (size_t)(end - p), n = h->raw.n;

		if (left >= n + 2 && p[1] == '/' &&
		    html_same_name((struct str){p + 2, n}, h->raw) &&
		    (left == n + 2 || !is_alpha(p[n + 2]))) {
			h->state = HTML_IN_TEXT;
			pass(h, (size_t)(p - h->rest.p));
			return;
		}
		p++;
	}
	pass(h, h->rest.n);
}

/* Where the text ends that s begins with: before the next markup. */
static size_t
text_end(struct str s)
{
	const char *lt;
	size_t n;

	for (n = 1; n < s.n; n++) {
		if ((lt = memchr(s.p + n, '<', s.n - n)) == NULL)
			return s.n;
		n = (size_t)(lt - s.p);
		if (html_is_markup(str_skip(s, n)))
			return n;
	}
	return s.n;
}

/* Gives out n bytes of text. */
static void
give_text(struct html *h, size_t n, struct html_token *t)
{
	*t = (struct html_token){.kind = HTML_TEXT, .text = {h->rest.p, n}, .line = h->line};
	pass(h, n);
}

/* Gives out text up to ]]>. False: there is none. */
static bool
give_cdata(struct html *h, struct html_token *t)
{
	size_t n = str_find(h->rest, STR("]]>"));

	if (n > 0) {
		give_text(h, n, t);
		return true;
	}
	pass(h, 3);
	h->state = HTML_IN_TEXT;
	return false;
}

/* Takes one step. True: it gave a token. */
static bool
step(struct html *h, struct html_token *t)
{
	switch (h->state) {
	case HTML_IN_TEXT:
		if (!html_is_markup(h->rest)) {
			give_text(h, text_end(h->rest), t);
			return true;
		}
		begin_markup(h);
		return false;
	case HTML_IN_COMMENT:
		pass_comment(h);
		return false;
	case HTML_IN_CDATA:
		return give_cdata(h, t);
	case HTML_IN_RAW:
		pass_raw(h);
		return false;
	case HTML_IN_TAG:
		break;
	}
	return end_tag(h, t);
}

bool
html_next(struct html *h, struct html_token *t)
{
	while (h->rest.n)
		if (step(h, t))
			return true;
	return false;
}

size_t
html_hidden(struct html *h, struct str line)
{
	struct html_token t;
	size_t hidden;

	h->rest = line;
	/* Where a tag never ends, a blank line shows that it is none. */
	if (h->state == HTML_IN_TAG && utf8_trim(line).n == 0)
		h->state = HTML_IN_TEXT;
	while (h->rest.n && h->state != HTML_IN_TEXT)
		step(h, &t);
	hidden = line.n - h->rest.n;
	if (h->rest.n && memchr(h->rest.p, '<', h->rest.n))
		while (html_next(h, &t))
			continue;
	return hidden;
}

/* Takes the next attribute off the front of *attrs. False: there is none. */
static bool
next_attr(struct str *attrs, struct str *name, struct str *value)
{
	struct str s = *attrs;
	size_t n = 0;

	while (s.n && (is_space(*s.p) || *s.p == '/'))
		s = str_skip(s, 1);
	if (s.n == 0)
		return false;
	while (n < s.n && !is_space(s.p[n]) && s.p[n] != '/' && (s.p[n] != '=' || n == 0))
		n++;
	*name = (struct str){s.p, n};
	s = str_skip(s, n);
	*value = (struct str){s.p, 0};
	while (s.n && is_space(*s.p))
		s = str_skip(s, 1);
	if (s.n && *s.p == '=') {
		do
			s = str_skip(s, 1);
		while (s.n && is_space(*s.p));
		if (s.n && (*s.p == '"' || *s.p == '\'')) {
			char quote = *s.p;

			s = str_skip(s, 1);
			*value = str_cut(&s, quote);
		} else {
			for (n = 0; n < s.n && !is_space(s.p[n]); n++)
				continue;
			*value = (struct str){s.p, n};
			s = str_skip(s, n);
		}
	}
	*attrs = s;
	return true;
}

struct str
html_attr(struct str attrs, const char *name)
{
	struct str found, value;

	while (next_attr(&attrs, &found, &value))
		if (html_same_name(found, str_of(name)))
			return value;
	return (struct str){NULL, 0};
}

bool
html_leads_away(const struct html_token *tag)
{
	struct str href = html_attr(tag->attrs, "href");

	return tag->kind == HTML_LINK && !tag->close && href.n && *href.p != '#' &&
	    !str_starts(href, STR("javascript:"));
}
