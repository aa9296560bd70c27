#include "visible.h"

#include "broken.h"
#include "utf8.h"

void
visible_begin(struct visible *v, struct lines at)
{
	v->at = at;
	v->html = html_of((struct str){NULL, 0}, 0);
	v->reading = v->opened = v->cell = v->has_line = v->link = v->head = v->unlinked = false;
	v->now = (struct visible_text){.first = 0};
	v->n = v->pages = v->page = 0;
	v->turn = 0;
	v->broken = (struct str){NULL, 0};
	v->plain = at.rest.n && memchr(at.rest.p, '<', at.rest.n) == NULL &&
	    memchr(at.rest.p, '&', at.rest.n) == NULL;
}

/* Adds text between tags, as far as there is room. */
static void
add(struct visible *v, struct str text)
{
	size_t room = VISIBLE_MAX - v->n;

	if (text.n > room) {
		v->now.cut = true;
		for (text.n = room; text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80;)
			text.n--;
	}
	if (utf8_trim(text).n) {
		v->now.first = v->now.first ? v->now.first : v->html.line;
		v->now.last = v->html.line;
		v->unlinked = v->unlinked || !v->link || v->head;
	}
	v->n += html_decode(text, v->buf[v->turn] + v->n);
}

/* Gives out the text that was put together. False: there is none. */
static bool
give(struct visible *v, struct visible_text *t)
{
	struct str text = utf8_trim((struct str){v->buf[v->turn], v->n});

	v->n = 0;
	if (text.n) {
		*t = v->now;
		t->text = text;
		t->cell = v->cell;
		t->link = !v->unlinked;
		t->tag = t->tag ? t->tag : t->first;
		v->turn = (v->turn + 1) % VISIBLE_KEPT;
	}
	v->now = (struct visible_text){.first = 0};
	v->unlinked = false;
	return text.n > 0;
}

/* Notes where the block that the tag begins or ends leaves us. */
static void
note_block(struct visible *v, const struct html_token *tag)
{
	if (tag->name.n == 2 && (*tag->name.p == 'h' || *tag->name.p == 'H') &&
	    tag->name.p[1] >= '1' && tag->name.p[1] <= '6')
		v->head = !tag->close;
	if (tag->close)
		v->link = false;
	else if (html_same_name(tag->name, STR("option")))
		v->link = true;
}

/* Takes up a tag, or text. True: it ends a text, in *t. */
static bool
take(struct visible *v, const struct html_token *token, struct visible_text *t)
{
	bool ends;

	if (token->kind == HTML_TEXT) {
		add(v, token->text);
		return false;
	}
	v->now.marked = true;
	if (token->kind == HTML_LINK)
		v->link = html_leads_away(token);
	if (token->kind == HTML_INLINE || token->kind == HTML_LINK ||
	    token->kind == HTML_SUP || token->kind == HTML_STRUCK)
		return false;
	ends = give(v, t);
	v->now.marked = true;
	v->now.tag = token->line;
	note_block(v, token);
	if (token->kind != HTML_BREAK)
		v->opened = !token->close;
	if (token->kind == HTML_PAGE)
		v->page = token->close ? 0 : ++v->pages;
	if (token->kind == HTML_CELL || token->kind == HTML_TABLE)
		v->cell = token->kind == HTML_CELL && !token->close;
	return ends;
}

/* A line that is a text by itself. */
static struct visible_text
text_of(struct str text, size_t line)
{
	return (struct visible_text){.text = text, .first = line, .last = line, .tag = line};
}

static void
put_line(struct visible *v, struct str text)
{
	v->line = text_of(text, v->html.line);
	v->has_line = true;
}

/* The next line that is not blank in a line that holds several. False: there is none. */
static bool
next_inner(struct visible *v, struct visible_text *t)
{
	struct str text;

	while (broken_next(&v->broken, &text)) {
		if (text.n == 0)
			continue;
		*t = (struct visible_text){.text = text, .first = v->html.line,
		    .last = v->html.line, .tag = v->html.line, .marked = true,
		    .cell = broken_is_row(text)};
		return true;
	}
	return false;
}

void
visible_feed(struct visible *v, struct str line, size_t number)
{
	struct str text = utf8_trim(line);

	v->html.line = number;
	if (text.n == 0) {
		/* Where a tag never ends, a blank line shows that it is none. */
		if (v->html.state == HTML_IN_TAG)
			v->html.state = HTML_IN_TEXT;
		v->opened = false;
		if (!give(v, &v->line))
			put_line(v, text);
		v->has_line = true;
	} else if (v->html.state == HTML_IN_TEXT && !v->opened && v->n == 0 &&
	    memchr(text.p, '<', text.n) == NULL && memchr(text.p, '&', text.n) == NULL) {
		if ((v->broken = broken_inside(text)).n == 0)
			put_line(v, text);
	} else {
		add(v, STR(" "));
		v->html.rest = line;
		v->reading = true;
	}
}

bool
visible_take(struct visible *v, struct visible_text *t)
{
	struct html_token token;

	if (v->has_line) {
		*t = v->line;
		v->has_line = false;
		return true;
	}
	if (next_inner(v, t))
		return true;
	if (!v->reading)
		return false;
	while (html_next(&v->html, &token))
		if (take(v, &token, t))
			return true;
	if (v->reading && !v->opened) {
		v->reading = false;
		if (give(v, t))
			return true;
		v->now.marked = false;
	}
	v->reading = false;
	return false;
}

/* The next line, if it is a text by itself, as nearly all are where there is no HTML. */
static bool
next_plain(struct visible *v, struct visible_text *t)
{
	struct str line;

	if (v->html.state != HTML_IN_TEXT || v->opened || v->n || v->has_line || v->reading ||
	    v->broken.n || !lines_next(&v->at, &line, &v->html.line))
		return false;
	line = utf8_trim(line);
	if ((v->broken = broken_inside(line)).n)
		return next_inner(v, t);
	*t = text_of(line, v->html.line);
	return true;
}

bool
visible_next(struct visible *v, struct visible_text *t)
{
	struct str line;
	size_t number;

	if (v->plain && next_plain(v, t))
		return true;
	while (!visible_take(v, t)) {
		if (!lines_next(&v->at, &line, &number))
			return give(v, t);
		visible_feed(v, line, number);
	}
	return true;
}
