#include "html-cell.h"

#include "cell.h"
#include "labels.h"
#include "utf8.h"
#include "wrap.h"

enum {
	NUMBER_MAX = 64,	/* bytes of a text that may be a number */
	CELL_ROOM = 256		/* bytes that are enough for most cells */
};

/* In the place of a value: any length but 0. */
#define LENGTH "#"

/* Declarations of CSS that tell; a value may go on behind what is given, save behind a 0. */
static const struct {
	struct str name, value;
	enum html_style style;
} declarations[] = {
	{{"display", 7}, {"none", 4}, HTML_HIDDEN},
	{{"visibility", 10}, {"hidden", 6}, HTML_HIDDEN},
	{{"visibility", 10}, {"collapse", 8}, HTML_HIDDEN},
	{{"mso-hide", 8}, {"all", 3}, HTML_HIDDEN},
	{{"font-size", 9}, {"0", 1}, HTML_HIDDEN},
	{{"opacity", 7}, {"0", 1}, HTML_HIDDEN},
	{{"position", 8}, {"absolute", 8}, HTML_CROSSED},
	{{"vertical-align", 14}, {"super", 5}, HTML_RAISED},
	{{"vertical-align", 14}, {"sub", 3}, HTML_RAISED},
	{{"vertical-align", 14}, {"text-", 5}, HTML_RAISED},
	{{"vertical-align", 14}, {LENGTH, 1}, HTML_RAISED},
	{{"mso-text-raise", 14}, {LENGTH, 1}, HTML_RAISED},
	{{"top", 3}, {LENGTH, 1}, HTML_RAISED},
	{{"bottom", 6}, {LENGTH, 1}, HTML_RAISED},
	{{"float", 5}, {"left", 4}, HTML_PARTED},
	{{"float", 5}, {"right", 5}, HTML_PARTED},
	{{"display", 7}, {"block", 5}, HTML_PARTED},
	{{"display", 7}, {"inline-", 7}, HTML_PARTED}
};

/* Elements whose text goes on with what stands around it, as do those of Word: o:p, st1:date. */
static const char *const runs[] = {
	"span", "font", "b", "strong", "u", "i", "em", "big", "bdo", "label", "a", "nobr", "tt"
};

/* Stands the word in the text, in capitals or not? */
static bool
has_word(struct str text, struct str word)
{
	for (; text.n >= word.n; text = str_skip(text, 1))
		if (html_same_name((struct str){text.p, word.n}, word))
			return true;
	return false;
}

/* Does the value begin as declared? */
static bool
begins(struct str value, struct str want)
{
	struct str rest = str_skip(value, want.n);

	if (str_eq(want, STR(LENGTH)))
		return value.n && strchr("-+.123456789", *value.p) != NULL;
	return value.n >= want.n && html_same_name((struct str){value.p, want.n}, want) &&
	    !(str_eq(want, STR("0")) && rest.n && strchr("0123456789.", *rest.p));
}

static enum html_style
read_declaration(struct str name, struct str value)
{
	size_t i;

	if (has_word(name, STR("text-decoration")))
		return has_word(value, STR("line-through")) ? HTML_CROSSED : HTML_PLAIN;
	for (i = 0; i < sizeof declarations / sizeof *declarations; i++)
		if (html_same_name(name, declarations[i].name) &&
		    begins(value, declarations[i].value))
			return declarations[i].style;
	return HTML_PLAIN;
}

/* The name of a declaration without the comment before it. */
static struct str
without_comment(struct str name)
{
	size_t at = str_find(name, STR("*/"));

	return at < name.n ? str_skip(name, at + 2) : name;
}

/* What the attributes make of an element's text: one that hides it, or the first that tells. */
static enum html_style
read_style(struct str attrs)
{
	struct str style = html_attr(attrs, "style"), rule, name;
	enum html_style found = HTML_PLAIN, now;

	while (style.n && found != HTML_HIDDEN) {
		rule = str_cut(&style, ';');
		name = utf8_trim(without_comment(str_cut(&rule, ':')));
		now = read_declaration(name, utf8_trim(rule));
		found = found == HTML_PLAIN || now == HTML_HIDDEN ? now : found;
	}
	return html_attr(attrs, "hidden").p ? HTML_HIDDEN : found;
}

bool
html_cell_hides(struct str attrs)
{
	return read_style(attrs) == HTML_HIDDEN;
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
	return (c->sup || (c->depth && c->style == HTML_RAISED)) && label.n &&
	    !cell_numeric(label);
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

	if ((c->depth && c->style == HTML_HIDDEN) || is_note_mark(c, text))
		return 0;
	if (make_room(c, t->text.n))
		return -1;
	c->unclassed = false;
	if (c->broken && text.n) {
		check_break(c);
		c->above = c->run;
		c->run = c->n;
		c->broken = false;
	}
	append(c, t->text);
	c->lined = c->lined || is_lined(text);
	c->doubtful = c->doubtful ||
	    ((c->struck || (c->depth && c->style == HTML_CROSSED)) && text.n);
	if (c->line == 0 && text.n) {
		lead.n = text.p ? (size_t)(text.p - lead.p) : 0;
		c->line = t->line;
		while (str_cut(&lead, '\n').p && lead.p)
			c->line++;
	}
	return 0;
}

/* Inside an element with a style: counts those of its name. */
static void
count_styled(struct html_cell *c, const struct html_token *t)
{
	if (!html_same_name(t->name, c->styled))
		return;
	if (!t->close)
		c->depth++;
	else
		c->depth--;
	c->broken = c->broken || (c->depth == 0 && c->style != HTML_HIDDEN);
}

/* Begins an element that has a style of its own; a link to a note is like one. */
static void
begin_styled(struct html_cell *c, const struct html_token *t)
{
	enum html_style style = read_style(t->attrs);

	if (style == HTML_PLAIN && html_same_name(t->name, STR("a")) &&
	    str_starts(html_attr(t->attrs, "href"), STR("#")))
		style = HTML_RAISED;
	if (style == HTML_PLAIN)
		return;
	c->styled = t->name;
	c->style = style;
	c->depth = 1;
	c->broken = c->broken || style != HTML_HIDDEN;
}

/* Is an <input> of that type no field with a text? */
static bool
is_control(struct str type)
{
	static const char *const types[] = {
		"hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file",
		"password", "color", "range"
	};
	size_t i;

	for (i = 0; i < sizeof types / sizeof *types; i++)
		if (html_same_name(type, str_of(types[i])))
			return true;
	return false;
}

/* Is the tag of an element whose text goes on with what stands around it, by its name? */
static bool
is_run(const struct html_token *t)
{
	size_t i;

	if ((t->kind != HTML_INLINE && t->kind != HTML_LINK) || html_leads_away(t))
		return false;
	if (memchr(t->name.p, ':', t->name.n))
		return true;
	for (i = 0; i < sizeof runs / sizeof *runs; i++)
		if (html_same_name(t->name, str_of(runs[i])))
			return true;
	return false;
}

/* Notes whether the text behind the tag goes on with what stands before it. */
static void
note_run(struct html_cell *c, const struct html_token *t)
{
	struct str class = html_attr(t->attrs, "class");
	bool run = is_run(t), classed = t->close ? c->classed : class.n > 0;

	/* Of a class nothing is known, but word processors cut a text in pieces of one. */
	if (run && !t->close && c->unclassed && c->depth == 0 && str_eq(class, c->class)) {
		c->broken = false;
	} else if (!run || classed) {
		c->unclassed = run && t->close && classed && !c->broken && c->class.n;
		c->broken = true;
	}
	/* Where it ends, an element is known by its name only. */
	if (!t->close) {
		c->classed = class.n || html_leads_away(t);
		c->class = class;
	}
}

/* Takes up an element without content, of which a page shows something else. */
static int
add_void(struct html_cell *c, const struct html_token *t)
{
	struct str type = html_attr(t->attrs, "type");
	struct html_token text = {.kind = HTML_TEXT, .line = t->line};

	c->pictured = c->pictured || html_same_name(t->name, STR("img"));
	if (!html_same_name(t->name, STR("input")) || (type.n && is_control(type)))
		return 0;
	text.text = html_attr(t->attrs, "value");
	return add_text(c, &text);
}

static bool
is_void(struct str name)
{
	return html_same_name(name, STR("img")) || html_same_name(name, STR("input")) ||
	    html_same_name(name, STR("br")) || html_same_name(name, STR("hr")) ||
	    html_same_name(name, STR("wbr"));
}

int
html_cell_add(struct html_cell *c, const struct html_token *t)
{
	struct str style = html_attr(t->attrs, "style");

	if (t->kind == HTML_TEXT)
		return add_text(c, t);
	/* What is hidden as it has no size may have one further inside. */
	if (c->depth && c->style == HTML_HIDDEN && has_word(style, STR("font-size")))
		c->doubtful = c->pictured = true;
	if (c->depth && c->style != HTML_HIDDEN && !t->close && html_cell_hides(t->attrs)) {
		/* Of elements with a style only one is kept in mind. */
		c->doubtful = true;
		c->depth = 0;
	}
	if (c->depth)
		count_styled(c, t);
	else if (!t->close && !is_void(t->name))
		begin_styled(c, t);
	if (c->depth && c->style == HTML_HIDDEN)
		return 0;
	note_run(c, t);
	if (is_void(t->name) && !html_cell_hides(t->attrs) && add_void(c, t))
		return -1;
	if (t->kind == HTML_SUP)
		c->sup = !t->close;
	if (t->kind == HTML_STRUCK)
		c->struck = !t->close;
	return 0;
}

static bool
is_label(struct str text)
{
	struct folded f;

	fold(label_leaf(text), &f);
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
	if (all.n == 0 && !c->pictured)
		return 0;
	if (all.n == 0) {
		c->doubtful = true;
		all = STR("?");
	}
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
