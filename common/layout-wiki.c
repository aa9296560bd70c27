/*
 * MediaWiki's tables, between {| and |}: a line |- begins a row, a bar or an exclamation
 * mark at the start of a line a cell, and two of them in a line another one. Attributes,
 * set off by a bar, may say how many columns and rows the cell spans.
 */
#include "layout.h"

#include <ctype.h>

#include "heading.h"
#include "utf8.h"
#include "wrap.h"

enum {
	LINE_BYTES = 16 * 1024,	/* a longer line is of no table */
	COLUMNS = 64		/* and rows that a cell may span */
};

static size_t
claim(struct lines at)
{
	size_t seen = 0, number;
	struct str line;
	struct heading h;

	while (lines_next(&at, &line, &number) && line.n <= LINE_BYTES) {
		line = utf8_trim(line);
		/* Without its end the table goes up to the next section. */
		if ((seen == 0 && !str_starts(line, STR("{|"))) ||
		    (line.n && line.p[0] == '=' && heading_section(line, &h) != 0))
			break;
		seen++;
		if (str_starts(line, STR("|}")))
			break;
	}
	return seen;
}

struct table {
	struct grid *grid;
	struct wrap cell[COLUMNS];	/* of the row that is being read */
	unsigned above[COLUMNS];	/* rows for which a cell from above takes the column */
	size_t n;			/* columns of the row so far */
	struct wrap *last;		/* the cell that is being read; NULL without one */
	size_t line;			/* where the row begins */
	bool dry;			/* only the widths of rows are counted */
	size_t count[COLUMNS + 1];	/* rows of each width */
	size_t width;			/* that of most rows: another has lost cells, or got some */
};

/* Leaves out the columns that cells from above take. */
static void
skip_taken(struct table *t)
{
	for (; t->n < COLUMNS && t->above[t->n]; t->n++) {
		t->above[t->n]--;
		t->cell[t->n] = wrap_new(t->line);
	}
}

static int
end_row(struct table *t)
{
	size_t n;

	if (t->last == NULL)
		return 0;
	skip_taken(t);
	n = t->n;
	t->n = 0;
	t->last = NULL;
	t->count[n]++;
	return t->dry ? 0 : wrap_row(t->grid, t->cell, n, t->line, n == t->width);
}

/* The number behind the name in the attributes; 1 without it, or if it is no span. */
static unsigned
find_span(struct str attributes, struct str name)
{
	struct str s = str_skip(attributes, str_find(attributes, name) + name.n);
	unsigned n = 0;

	while (s.n && memchr("=\"' ", s.p[0], 4))
		s = str_skip(s, 1);
	for (; s.n && isdigit((unsigned char)s.p[0]) && n <= COLUMNS; s = str_skip(s, 1))
		n = n * 10 + (unsigned)(s.p[0] - '0');
	return n && n <= COLUMNS ? n : 1;
}

/* Takes the attributes, and the bar behind them, off a cell's text. */
static struct str
take_attributes(struct str *text)
{
	size_t bar = wrap_bar(*text);
	struct str attributes = {text->p, bar};

	if (bar == text->n || memchr(attributes.p, '=', attributes.n) == NULL)
		return (struct str){NULL, 0};
	*text = str_skip(*text, bar + 1);
	return attributes;
}

static int
add_cell(struct table *t, struct str text, size_t line)
{
	struct str attributes = take_attributes(&text);
	unsigned cols = find_span(attributes, STR("colspan"));
	unsigned rows = find_span(attributes, STR("rowspan")), i;

	if (t->last == NULL)
		t->line = line;
	skip_taken(t);
	if (t->n + cols > COLUMNS)
		return 0;
	t->last = &t->cell[t->n];
	for (i = 0; i < cols; i++) {
		t->cell[t->n] = wrap_new(line);
		t->above[t->n++] = rows - 1;
	}
	t->last->more = cols - 1;
	return t->dry ? 0 : wrap_add(t->last, text, line, t->grid->arena);
}

/* A line that begins cells: between them the mark stands twice. */
static int
add_cells(struct table *t, struct str text, size_t line)
{
	struct str twice = text.p[0] == '!' ? STR("!!") : STR("||");

	text = str_skip(text, 1);
	for (;;) {
		size_t at = str_find(text, twice);

		if (add_cell(t, (struct str){text.p, at}, line))
			return -1;
		if (at == text.n)
			return 0;
		text = str_skip(text, at + 2);
	}
}

static int
read_line(struct table *t, struct str line, size_t number)
{
	struct str text = utf8_trim(line);

	if (text.n == 0 || str_starts(text, STR("{|")) || str_starts(text, STR("|+")))
		return 0;
	if (str_starts(text, STR("|-")) || str_starts(text, STR("|}")))
		return end_row(t);
	if (text.p[0] == '|' || text.p[0] == '!')
		return add_cells(t, text, number);
	return t->last && !t->dry ? wrap_add(t->last, text, number, t->grid->arena) : 0;
}

static int
read_table(struct table *t, struct lines at, size_t nlines)
{
	struct str line;
	size_t number;

	memset(t->above, 0, sizeof t->above);
	for (; nlines && lines_next(&at, &line, &number); nlines--)
		if (read_line(t, line, number))
			return -1;
	return end_row(t);
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct table t = {.grid = g, .dry = true};
	size_t i;

	read_table(&t, at, nlines);
	for (i = 0; i <= COLUMNS; i++)
		if (t.count[i] > t.count[t.width])
			t.width = i;
	t.dry = false;
	return read_table(&t, at, nlines);
}

const struct reader layout_wiki = {"wiki", claim, read_lines, "{", "|"};
