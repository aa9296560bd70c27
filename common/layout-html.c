/*
 * Tables of HTML, in pages or inside Markdown. Cells have their places, and leave those
 * empty that they cover besides. A table that holds tables is a page's frame: the
 * innermost one counts.
 */
#include "layout.h"

#include "cell.h"
#include "html-table.h"
#include "labels.h"
#include "utf8.h"

enum {
	PROOF = 2,		/* labels that make a table of the forms, or one and a number */
	REST = 7,		/* numbers, and no more than a word, that are the rest of one */
	LABEL_BYTES = 240	/* a longer text is none */
};

/* ---- claim ------------------------------------------------------------------------ */

struct scan {
	bool open, cell;		/* inside a table; inside one of its cells */
	size_t labels;			/* of the table */
	size_t numbers, words;		/* cells with a number; with something else */
	bool follows;			/* right behind one of the forms */
	char text[LABEL_BYTES];		/* of the cell */
	size_t n;			/* more than LABEL_BYTES: too long */
};

static void
scan_text(struct scan *s, struct str text)
{
	text = utf8_trim(text);
	if (!s->cell || s->n > LABEL_BYTES || text.n == 0)
		return;
	if (s->n + text.n > LABEL_BYTES)
		s->n = LABEL_BYTES + 1;
	else
		s->n += html_decode(text, s->text + s->n);
}

/* Counts the cell, if its text is a label or a number. */
static void
scan_cell_end(struct scan *s)
{
	struct str text = {s->text, s->n};

	if (s->cell && s->n && s->n <= LABEL_BYTES) {
		s->labels += label_read(text) >= 0;
		s->numbers += cell_numeric(text);
		s->words += !cell_numeric(text) && !cell_blank(text);
	}
	s->words += s->cell && s->n > LABEL_BYTES;
	s->cell = false;
	s->n = 0;
}

/* Is the table one of the forms, or the rest of one behind the edge of a page? */
static bool
is_proved(const struct scan *s)
{
	if (!s->open)
		return false;
	return (s->labels && s->labels + (s->numbers > 0) >= PROOF) ||
	    (s->follows && s->numbers >= REST && s->words <= 1);
}

static void
scan_token(struct scan *s, const struct html_token *t)
{
	switch (t->kind) {
	case HTML_TEXT:
		scan_text(s, t->text);
		s->follows = s->follows && (s->open || utf8_trim(t->text).n == 0 ||
		    layout_furniture(t->text));
		break;
	case HTML_TABLE:
		s->follows = t->close ? is_proved(s) : s->follows;
		s->open = !t->close;
		s->labels = s->numbers = s->words = 0;
		break;
	case HTML_CELL:
		scan_cell_end(s);
		s->cell = s->open && !t->close;
		break;
	case HTML_ROW:
	case HTML_GROUP:
		scan_cell_end(s);
		break;
	default:
		break;
	}
}

/*
 * A table that begins in the first line, up to its end, and those that begin in the line
 * where it ends, if there are labels in it.
 */
static size_t
claim(struct lines at)
{
	struct html h = html_of(at.rest, at.number);
	struct scan s = {.open = false};
	size_t first = at.number, last = first, taken = 0, number;
	struct html_token t;
	struct str line;

	if (!lines_next(&at, &line, &number) || !html_has_table(line))
		return 0;
	while (html_next(&h, &t) && (s.open || s.follows || t.line <= last)) {
		if (t.kind == HTML_TABLE) {
			scan_cell_end(&s);
			if (is_proved(&s)) {
				/* Where one begins inside it the rest is not its own. */
				taken = (t.close ? h.line : t.line - 1) - first + 1;
				last = t.close ? h.line : last;
			}
			if (!t.close && t.line > last && !s.follows)
				return taken;
		}
		scan_token(&s, &t);
	}
	scan_cell_end(&s);
	if (h.rest.n == 0 && is_proved(&s))
		taken = h.line - first + 1;
	return taken;
}

/* ---- read ------------------------------------------------------------------------- */

/* A bracket that is in no tag is what was left of one. */
static bool
holds_bracket(struct str text)
{
	return memchr(text.p, '<', text.n) || memchr(text.p, '>', text.n);
}

static int
read_tag(struct html_table *t, const struct html_token *token)
{
	switch (token->kind) {
	case HTML_TABLE:
		return html_table_turn(t, token);
	case HTML_GROUP:
		return t->open ? html_table_turn_group(t) : 0;
	case HTML_CAPTION:
		if (t->open && html_table_end_row(t))
			return -1;
		t->quiet = !token->close;
		return 0;
	case HTML_ROW:
		if (!t->open)
			return 0;
		return token->close ? html_table_end_row(t) : html_table_begin_row(t, token->attrs);
	case HTML_CELL:
		if (!t->open)
			return 0;
		if (!token->close)
			return html_table_begin_cell(t, token);
		t->quiet = t->hidden;
		return html_table_end_cell(t);
	default:
		break;
	}
	return t->cell ? html_cell_add(&t->text, token) : 0;
}

static int
read_token(struct html_table *t, const struct html_token *token)
{
	bool text = token->kind == HTML_TEXT;

	if (text && t->open && !t->cell)
		return html_table_note_text(t, token->text);
	if (read_tag(t, token))
		return -1;
	/* What is damaged may hide a cell, or a row's end. */
	if (t->open && (text ? holds_bracket(token->text) : token->broken))
		t->loose = true;
	return 0;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct html_table t = {.g = g, .text = {.arena = g->arena}};
	struct html h = html_of(at.rest, at.number);
	struct html_token token;

	while (html_next(&h, &token) && token.line < at.number + nlines)
		if (read_token(&t, &token))
			return -1;
	return t.row ? html_table_break_off(&t) : 0;
}

const struct reader layout_html = {"html", claim, read_lines, "<", NULL};
