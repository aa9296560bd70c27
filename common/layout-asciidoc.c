/*
 * AsciiDoc's tables, between two lines |===. A bar begins a cell, and what stands in front
 * of it may say how many columns (2+|) and rows (.3+|) the cell spans, or how it is set.
 * Lines mean nothing; how many columns there are is said by cols=, or by the first line.
 */
#include "layout.h"

#include <ctype.h>

#include "barred.h"
#include "heading.h"
#include "utf8.h"
#include "wrap.h"

enum {
	LINE_BYTES = 16 * 1024,	/* a longer line is of no table */
	COLUMNS = 64		/* and rows that a cell may span */
};

/* A line of attributes: [cols="1,2",options="header"]. */
static bool
is_attributes(struct str line)
{
	line = utf8_trim(line);
	return line.n > 2 && line.n <= LINE_BYTES && line.p[0] == '[' &&
	    line.p[line.n - 1] == ']';
}

/* How many columns cols= names; 0 without it. 3* stands for three. */
static size_t
count_columns(struct str line)
{
	struct str rest = str_skip(line, str_find(line, STR("cols=")));
	size_t n = 0, times;
	char last;

	if (rest.n < 6)
		return 0;
	last = rest.p[5] == '"' ? '"' : ']';
	rest = str_skip(rest, last == '"' ? 6 : 5);
	rest = str_cut(&rest, last);
	while (rest.p) {
		struct str one = utf8_trim(str_cut(&rest, ','));

		for (times = 0; one.n && isdigit((unsigned char)one.p[0]) && times <= COLUMNS;
		    one = str_skip(one, 1))
			times = times * 10 + (size_t)(one.p[0] - '0');
		n += one.n && one.p[0] == '*' ? times : 1;
	}
	return n;
}

static size_t
claim(struct lines at)
{
	size_t seen = 0, number;
	struct str line;
	struct heading h;

	do
		if (seen++ > 1 || !lines_next(&at, &line, &number))
			return 0;
	while (is_attributes(line));
	if (!barred_fence(line))
		return 0;
	while (lines_next(&at, &line, &number)) {
		/* Without its end the table goes up to the next one, or to the next section. */
		if (line.n > LINE_BYTES || (is_attributes(line) && count_columns(line)) ||
		    (line.n && line.p[0] == '=' && heading_section(line, &h) != 0))
			return seen;
		seen++;
		if (barred_fence(line))
			return seen;
	}
	return seen;
}

/* What stands in front of a cell's bar: how many columns and rows it spans, and its kind. */
struct spec {
	unsigned cols, rows;
	bool paragraphs;
};

/* Takes a number off the end of what stands before *n. */
static unsigned
take_number(struct str s, size_t *n)
{
	unsigned value = 0, unit = 1;

	for (; *n && isdigit((unsigned char)s.p[*n - 1]) && unit < 1000; (*n)--, unit *= 10)
		value += (unsigned)(s.p[*n - 1] - '0') * unit;
	return value;
}

/*
 * Takes the specification of the next cell off the end of *s: 2.3+^.>a, with a blank
 * before it, or nothing.
 */
static struct spec
take_spec(struct str *s)
{
	struct spec spec = {1, 1, false};
	size_t n = s->n;

	if (n && memchr("aehlmsdv", s->p[n - 1], 8))
		spec.paragraphs = s->p[--n] == 'a';
	while (n && memchr("<^>", s->p[n - 1], 3))
		n -= n > 1 && s->p[n - 2] == '.' ? 2 : 1;
	if (n && s->p[n - 1] == '+') {
		n--;
		spec.cols = take_number(*s, &n);
		if (n && s->p[n - 1] == '.') {
			n--;
			spec.rows = spec.cols;
			spec.cols = take_number(*s, &n);
			spec.cols += spec.cols == 0;
		}
	}
	if ((n && s->p[n - 1] != ' ') || spec.cols - 1 >= COLUMNS || spec.rows - 1 >= COLUMNS)
		return (struct spec){1, 1, false};
	s->n = n;
	return spec;
}

struct table {
	struct grid *grid;
	size_t ncols;
	struct wrap cell[COLUMNS];	/* of the row that is being read */
	unsigned above[COLUMNS];	/* rows for which a cell from above takes the column */
	size_t col;			/* where the next cell stands */
	size_t line;			/* where the row begins; 0: it has not begun */
	struct spec spec;		/* of the cell that is being read */
	struct wrap text;		/* its text */
	bool open;			/* there is one */
	bool first;			/* it is the first of its line */
	bool odd;			/* a row begins inside a line: what is behind has moved */
	bool dry;			/* only that is to be found out */
};

static int
end_row(struct table *t)
{
	size_t line = t->line;

	t->line = 0;
	return t->dry ? 0 : wrap_row(t->grid, t->cell, t->ncols, line, !t->odd);
}

static void
begin_row(struct table *t)
{
	size_t i;

	t->odd = t->odd || !t->first;
	t->line = t->text.line;
	for (i = 0; i < t->ncols; i++)
		t->cell[i] = wrap_new(t->line);
	t->col = 0;
}

/* Goes to the next column that no cell from above takes. */
static void
skip_taken(struct table *t)
{
	while (t->col < t->ncols && t->above[t->col])
		t->above[t->col++]--;
}

/* Puts the cell that was read, if there is one, into its columns. */
static int
end_cell(struct table *t)
{
	size_t i;

	if (!t->open)
		return 0;
	t->open = false;
	if (t->line == 0)
		begin_row(t);
	skip_taken(t);
	t->text.more = t->spec.cols - 1;
	t->odd = t->odd || t->col + t->spec.cols > t->ncols;
	if (t->col < t->ncols)
		t->cell[t->col] = t->text;
	for (i = 0; i < t->spec.cols && t->col < t->ncols; i++)
		t->above[t->col++] = t->spec.rows - 1;
	skip_taken(t);
	return t->col == t->ncols ? end_row(t) : 0;
}

static int
add_text(struct table *t, struct str text, size_t line)
{
	text = utf8_trim(text);
	/* A plus sign at the end of a line only ends it. */
	if (str_ends(text, STR(" +")) || str_eq(text, STR("+")))
		text.n -= text.n > 1 ? 2 : 1;
	return t->open && !t->dry ? wrap_add(&t->text, text, line, t->grid->arena) : 0;
}

/* Is this inside a row, and not between two paragraphs of a cell? */
static bool
is_inside(const struct table *t)
{
	size_t end = t->col + t->spec.cols;

	while (end < t->ncols && t->above[end])
		end++;
	return t->line && end < t->ncols && !t->spec.paragraphs;
}

static int
read_line(struct table *t, struct str line, size_t number)
{
	bool first = true;
	size_t bar;

	t->odd = t->odd || (utf8_trim(line).n == 0 && is_inside(t));	/* cells are lost */

	while ((bar = wrap_bar(line)) < line.n) {
		struct str head = {line.p, bar};
		struct spec spec = take_spec(&head);

		if (add_text(t, head, number) || end_cell(t))
			return -1;
		t->text = wrap_new(number);
		t->spec = spec;
		t->first = first && utf8_trim(head).n == 0;
		t->open = true;
		first = false;
		line = str_skip(line, bar + 1);
	}
	return add_text(t, line, number);
}

/* How many columns the cells of the first line take up. */
static size_t
first_columns(struct lines at)
{
	size_t n = 0, number, bar;
	struct str line;

	while (n == 0 && lines_next(&at, &line, &number) && !barred_fence(line))
		while ((bar = wrap_bar(line)) < line.n) {
			struct str head = {line.p, bar};

			n += take_spec(&head).cols;
			line = str_skip(line, bar + 1);
		}
	return n;
}

/* Reads the lines up to the end of the table. */
static int
read_table(struct table *t, struct lines at, size_t nlines)
{
	struct str line;
	size_t number;

	memset(t->above, 0, sizeof t->above);
	while (nlines-- && lines_next(&at, &line, &number) && !barred_fence(line))
		if (read_line(t, line, number))
			return -1;
	if (end_cell(t))
		return -1;
	t->odd = t->odd || t->line;
	return t->line ? end_row(t) : 0;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct table t = {.grid = g, .dry = true};
	struct str line;
	size_t number;

	while (nlines-- && lines_next(&at, &line, &number) && !barred_fence(line))
		t.ncols = count_columns(line);
	if (t.ncols == 0)
		t.ncols = first_columns(at);
	if (t.ncols - 1 >= COLUMNS)
		return 0;
	read_table(&t, at, nlines);
	t.dry = false;
	return read_table(&t, at, nlines);
}

const struct reader layout_asciidoc = {"asciidoc", claim, read_lines, "[|", "|"};
