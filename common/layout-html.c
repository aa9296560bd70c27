/*
 * Tables of HTML, in pages or inside Markdown. Cells have their places, and leave those
 * empty that they cover besides. A table that holds tables is a page's frame: the
 * innermost one counts.
 */
#include "layout.h"

#include <stdlib.h>

#include "cell.h"
#include "html-cell.h"
#include "labels.h"
#include "utf8.h"

enum {
	PROOF = 2,		/* labels that make a table of the forms */
	LABEL_BYTES = 240,	/* a longer text is none */
	COLUMNS = 64,		/* columns in which cells may reach down, or across */
	ROWSPAN_MAX = 65534	/* as in browsers */
};

/* ---- claim ------------------------------------------------------------------------ */

struct scan {
	bool open, cell;		/* inside a table; inside one of its cells */
	size_t labels;			/* of the table */
	char text[LABEL_BYTES];		/* of the cell */
	size_t n;			/* more than LABEL_BYTES: too long */
};

static bool
holds_table(struct str line)
{
	const char *p = line.p, *end = p + line.n;

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		if (end - p >= 5 && html_same_name((struct str){p, 5}, STR("table")))
			return true;
	}
	return false;
}

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

/* Counts the cell, if its text is a label. */
static void
scan_cell_end(struct scan *s)
{
	struct folded f;

	if (s->cell && s->n && s->n <= LABEL_BYTES) {
		fold((struct str){s->text, s->n}, &f);
		s->labels += label_lookup(&f) >= 0;
	}
	s->cell = false;
	s->n = 0;
}

static void
scan_token(struct scan *s, const struct html_token *t)
{
	switch (t->kind) {
	case HTML_TEXT:
		scan_text(s, t->text);
		break;
	case HTML_TABLE:
		s->open = !t->close;
		s->labels = 0;
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

	if (!lines_next(&at, &line, &number) || !holds_table(line))
		return 0;
	while (html_next(&h, &t) && (s.open || t.line <= last)) {
		if (t.kind == HTML_TABLE) {
			scan_cell_end(&s);
			if (s.open && s.labels >= PROOF) {
				/* Where one begins inside it the rest is not its own. */
				taken = (t.close ? h.line : t.line - 1) - first + 1;
				last = t.close ? h.line : last;
			}
			if (!t.close && t.line > last)
				return taken;
		}
		scan_token(&s, &t);
	}
	scan_cell_end(&s);
	if (h.rest.n == 0 && s.open && s.labels >= PROOF)
		taken = h.line - first + 1;
	return taken;
}

/* ---- read ------------------------------------------------------------------------- */

struct table {
	struct grid *g;
	struct html_cell text;
	size_t count;			/* tables so far */
	bool open, row, cell;		/* inside a table; its row; its cell */
	bool added;			/* the row is in the grid */
	bool hidden;			/* the row is not shown */
	bool quiet;			/* text is a caption's, or is not shown */
	bool loose;			/* text stood beside the cells */
	size_t rows;			/* of the table, in the grid */
	size_t number;			/* of the row in its group */
	size_t until[COLUMNS];		/* the row in which a column is free again */
	unsigned across;		/* columns that the cell covers, */
	size_t down;			/* and rows; 0: all of the group */
	size_t line;			/* where the cell begins */
};

/* An attribute that counts columns or rows; 1 if it is not there, or none. */
static size_t
span(struct str attrs, const char *name, size_t max)
{
	struct str s = utf8_trim(html_attr(attrs, name));
	size_t value = 0;

	if (s.n == 0 || *s.p < '0' || *s.p > '9')
		return 1;
	for (; s.n && *s.p >= '0' && *s.p <= '9' && value < max; s = str_skip(s, 1))
		value = value * 10 + (size_t)(*s.p - '0');
	return value < max ? value : max;
}

/* The last row of the grid, which is the table's. */
static struct grid_row *
last_row(const struct table *t)
{
	return &t->g->rows[t->g->nrows - 1];
}

/* Passes over the columns that cells of rows above reach down into. */
static void
skip_covered(struct table *t)
{
	struct grid_row *r = last_row(t);

	while (r->width < COLUMNS && t->until[r->width] > t->number)
		r->width++;
}

/* Puts the last row's values in doubt. */
static void
doubt_row(struct table *t)
{
	struct grid_row *r = last_row(t);
	size_t c;

	for (c = r->first; c < r->first + r->n; c++)
		t->g->cells[c].doubtful = true;
}

static void
cover(struct table *t, unsigned from)
{
	unsigned c;

	for (c = from; c < from + t->across && c < COLUMNS; c++)
		t->until[c] = t->down ? t->number + t->down : (size_t)-1;
}

static int
end_cell(struct table *t)
{
	struct str text;
	unsigned col;

	if (!t->cell)
		return 0;
	t->cell = false;
	if (html_cell_end(&t->text, &text))
		return -1;
	if (!t->added) {
		if (grid_add_row(t->g, t->line, true))
			return -1;
		t->added = true;
		t->rows++;
	}
	skip_covered(t);
	col = last_row(t)->width;
	cover(t, col);
	if (layout_cell(t->g, text, t->text.line))
		return -1;
	if (last_row(t)->n && t->g->cells[t->g->ncells - 1].col == col)
		t->g->cells[t->g->ncells - 1].doubtful = t->text.doubtful;
	last_row(t)->width = col + t->across;
	return 0;
}

/* A row is as wide as what reaches into it from above. */
static void
widen_row(struct table *t)
{
	unsigned c;

	for (c = COLUMNS; c > last_row(t)->width; c--)
		if (t->until[c - 1] > t->number) {
			last_row(t)->width = c;
			return;
		}
}

static int
end_row(struct table *t)
{
	if (end_cell(t))
		return -1;
	if (t->added) {
		widen_row(t);
		if (t->loose)
			doubt_row(t);
		t->loose = false;
	}
	t->row = t->added = t->hidden = t->quiet = false;
	return 0;
}

static int
begin_row(struct table *t, struct str attrs)
{
	if (end_row(t))
		return -1;
	t->row = true;
	t->hidden = t->quiet = html_cell_hides(attrs);
	/* Rows that are not shown do not count. */
	t->number += !t->hidden;
	return 0;
}

static int
begin_cell(struct table *t, const struct html_token *token)
{
	struct str none = {NULL, 0};

	if (end_cell(t) || (!t->row && begin_row(t, none)))
		return -1;
	t->quiet = t->hidden || html_cell_hides(token->attrs);
	if (t->quiet)
		return 0;
	t->across = (unsigned)span(token->attrs, "colspan", COLUMNS);
	t->across += t->across == 0;
	t->down = span(token->attrs, "rowspan", ROWSPAN_MAX);
	t->line = token->line;
	t->cell = true;
	html_cell_begin(&t->text);
	return 0;
}

/* No cell reaches out of a group of rows. */
static int
turn_group(struct table *t)
{
	if (end_row(t))
		return -1;
	memset(t->until, 0, sizeof t->until);
	t->number = 0;
	return 0;
}

static int
turn_table(struct table *t, bool close)
{
	/* A table inside a cell: what was read of the row is the page's frame. */
	if (!close && t->open)
		t->cell = false;
	if (turn_group(t))
		return -1;
	if (!close && t->count++)
		t->g->blocks++;
	t->open = !close;
	t->loose = false;
	t->rows = 0;
	return 0;
}

/* Text that stands in the table but in none of its cells: some tag was lost. */
static void
note_loose(struct table *t, struct str text)
{
	text = utf8_trim(text);
	if (t->quiet || (cell_blank(text) && !cell_numeric(text)))
		return;
	t->loose = true;
	if (!t->added && t->rows)
		doubt_row(t);
}

static int
read_token(struct table *t, const struct html_token *token)
{
	switch (token->kind) {
	case HTML_TABLE:
		return turn_table(t, token->close);
	case HTML_GROUP:
		return t->open ? turn_group(t) : 0;
	case HTML_CAPTION:
		if (t->open && end_row(t))
			return -1;
		t->quiet = !token->close;
		return 0;
	case HTML_ROW:
		if (!t->open)
			return 0;
		return token->close ? end_row(t) : begin_row(t, token->attrs);
	case HTML_CELL:
		if (!t->open)
			return 0;
		if (!token->close)
			return begin_cell(t, token);
		t->quiet = t->hidden;
		return end_cell(t);
	default:
		break;
	}
	if (t->cell)
		return html_cell_add(&t->text, token);
	if (t->open && token->kind == HTML_TEXT)
		note_loose(t, token->text);
	return 0;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct table t = {.g = g, .text = {.arena = g->arena}};
	struct html h = html_of(at.rest, at.number);
	struct html_token token;

	while (html_next(&h, &token) && token.line < at.number + nlines)
		if (read_token(&t, &token))
			return -1;
	/* The end of a cell that has no end may be lost. */
	if (t.cell)
		t.text.doubtful = true;
	return end_row(&t);
}

const struct reader layout_html = {"html", claim, read_lines};
