#include "html-cell.h"

#include "cell.h"
#include "labels.h"
#include "utf8.h"
#include "wrap.h"

enum {
	NUMBER_MAX = 64,	/* bytes of a text that may be a number */
	CELL_ROOM = 256		/* bytes that are enough for most cells */
};

bool
html_cell_hides(struct str attrs)
{
	struct str style = html_attr(attrs, "style"), rule, name;

	while (style.n) {
		rule = str_cut(&style, ';');
		name = utf8_trim(str_cut(&rule, ':'));
		rule = utf8_trim(rule);
		rule.n = rule.n < 4 ? rule.n : 4;
		if (html_same_name(name, STR("display")) && html_same_name(rule, STR("none")))
			return true;
	}
	return html_attr(attrs, "hidden").p != NULL;
}

void
html_cell_begin(struct html_cell *c)
{
	*c = (struct html_cell){.arena = c->arena, .buf = c->buf, .cap = c->cap};
}

static struct str
piece(const struct html_cell *c, size_t from, size_t to)
{
	if (from == to)
		return (struct str){NULL, 0};
	return utf8_trim((struct str){c->buf + from, to - from});
}

/*
 * Two numbers on both sides of a break may be two, or one that was too wide: the text
 * tells only where the upper is no number by itself (12,5).
 */
static void
check_break(struct html_cell *c)
{
	struct str above = piece(c, c->above, c->run), below = piece(c, c->run, c->n);
	char buf[NUMBER_MAX];

	c->lined = c->lined || (below.n && wrap_number(above)) || (above.n && wrap_number(below));
	if (above.n == 0 || below.n == 0 || !cell_numeric(above) || !cell_numeric(below))
		return;
	if (above.n >= sizeof buf ||
	    cell_read(above, false, buf, sizeof buf).state != CELL_INVALID)
		c->doubtful = true;
}

/* A footnote's mark at a label: a raised number, which is no part of it. */
static bool
is_note_mark(const struct html_cell *c, struct str text)
{
	struct str label = piece(c, 0, c->n);
	size_t i;

	for (i = 0; i < text.n; i++)
		if ((unsigned char)text.p[i] >= 0x80)
			return false;
	return c->sup && label.n && !cell_numeric(label);
}

/* Appends text; its line ends and runs of blanks become one blank. */
static void
append(struct html_cell *c, struct str text)
{
	char *to = c->buf + c->n;
	size_t n = html_decode(text, to), i, kept = 0;

	for (i = 0; i < n; i++)
		if (to[i] != ' ' || (kept ? to[kept - 1] != ' ' : c->n && to[-1] != ' '))
			to[kept++] = to[i];
	c->n += kept;
}

/* Makes room for n more bytes. -1: out of memory. */
static int
make_room(struct html_cell *c, size_t n)
{
	size_t cap = c->cap ? c->cap : CELL_ROOM;
	char *buf;

	while (cap - c->n < n)
		cap *= 2;
	if (cap == c->cap)
		return 0;
	if ((buf = arena_alloc(c->arena, cap)) == NULL)
		return -1;
	if (c->n)
		memcpy(buf, c->buf, c->n);
	c->buf = buf;
	c->cap = cap;
	return 0;
}

/* Does a number stand on a line of its own, and something else on another? */
static bool
is_lined(struct str text)
{
	size_t lines = 0, numbers = 0;
	struct str line;

	if (text.n > CELL_ROOM)
		return false;
	while (text.p) {
		line = utf8_trim(str_cut(&text, '\n'));
		lines += line.n > 0;
		numbers += line.n && wrap_number(line);
	}
	return numbers && lines > numbers;
}

static int
add_text(struct html_cell *c, const struct html_token *t)
{
	struct str text = utf8_trim(t->text), lead = {t->text.p, t->text.n - text.n};

	if (c->depth || is_note_mark(c, text))
		return 0;
	if (make_room(c, t->text.n))
		return -1;
	if (c->broken && text.n) {
		check_break(c);
		c->above = c->run;
		c->run = c->n;
		c->broken = false;
	}
	append(c, t->text);
	c->lined = c->lined || is_lined(text);
	c->doubtful = c->doubtful || (c->struck && text.n);
	if (c->line == 0 && text.n) {
		lead.n = text.p ? (size_t)(text.p - lead.p) : 0;
		c->line = t->line;
		while (str_cut(&lead, '\n').p && lead.p)
			c->line++;
	}
	return 0;
}

/* Inside an element that is not shown: counts those of its name. */
static void
count_hidden(struct html_cell *c, const struct html_token *t)
{
	if (!html_same_name(t->name, c->hidden))
		return;
	if (!t->close)
		c->depth++;
	else
		c->depth--;
}

int
html_cell_add(struct html_cell *c, const struct html_token *t)
{
	if (t->kind == HTML_TEXT)
		return add_text(c, t);
	if (c->depth) {
		count_hidden(c, t);
		return 0;
	}
	if (!t->close && html_cell_hides(t->attrs)) {
		c->hidden = t->name;
		c->depth = 1;
		return 0;
	}
	if (t->kind == HTML_SUP)
		c->sup = !t->close;
	if (t->kind == HTML_STRUCK)
		c->struck = !t->close;
	c->broken = c->broken || t->kind != HTML_INLINE;
	return 0;
}

static bool
is_label(struct str text)
{
	struct folded f;

	fold(text, &f);
	return label_lookup(&f) >= 0 || label_piece(&f);
}

bool
html_cell_spoiled(struct str text)
{
	return text.n && *text.p >= '0' && *text.p <= '9' && !cell_numeric(text) &&
	    !is_label(text);
}

int
html_cell_end(struct html_cell *c, struct str *text)
{
	struct str all = piece(c, 0, c->n);
	char *copy;

	check_break(c);
	*text = (struct str){NULL, 0};
	if (all.n == 0)
		return 0;
	/* Something else, such as a page's number, has got to a number. */
	if (c->lined && !cell_numeric(all) && !is_label(all)) {
		c->doubtful = true;
		all = STR("?");
	}
	if ((copy = arena_alloc(c->arena, all.n)) == NULL)
		return -1;
	memcpy(copy, all.p, all.n);
	*text = (struct str){copy, all.n};
	return 0;
}
