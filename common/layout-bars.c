/*
 * Tables whose cells hold paragraphs, as html2text writes them: the bars between the cells
 * stand on lines of their own, and what is between two bars is one cell. A row ends where a
 * line ends with a blank; where blanks at the ends of lines were cut off, behind a number.
 */
#include "layout.h"

#include "cell.h"
#include "heading.h"
#include "labels.h"
#include "utf8.h"
#include "wrap.h"

enum {
	TEXT_BYTES = 150,	/* of a line; a longer one is prose */
	CELLS = 64,		/* of a row; one with more is none */
	CELL_LINES = 12,	/* lines between two bars */
	NEAR = (CELL_LINES + 1) * (TEXT_BYTES + 2),	/* bytes up to the first one */
	PROOF = 4,		/* bars on lines of their own that make a table */
	PROOF_LINES = 64	/* within so many lines */
};

/* Can the line be part of a table? */
static bool
is_part(struct str line)
{
	struct heading h;

	return line.n <= TEXT_BYTES && !str_starts(line, STR("{|")) &&
	    !str_ends(line, STR("。")) && heading_section(line, &h) == 0;
}

static bool
is_lone(struct str line)
{
	return str_eq(utf8_trim(line), STR("|"));
}

/* Is the text a label, or a part of one? */
static bool
is_label(struct str text)
{
	struct folded f;

	fold(text, &f);
	return label_lookup(&f) >= 0 || label_piece(&f);
}

/* Is the text the line below a head? A dash alone is what an empty cell holds. */
static bool
is_rule(struct str text)
{
	size_t i;

	for (i = 0; i < text.n && memchr("-|: ", text.p[i], 4); i++)
		continue;
	return i == text.n && str_find(text, STR("---")) < text.n;
}

/* Does the line end with a blank that html2text puts at the end of a row? */
static bool
ends_row(struct str line)
{
	return str_ends(line, STR("  "));
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, bars = 0, number;
	bool last = false, ended = false, blanks = false;
	struct str line;

	if (!str_near(at.rest, '|', NEAR))
		return 0;
	while (lines_next(&at, &line, &number) && is_part(line)) {
		struct str text = utf8_trim(line);

		seen++;
		if (is_lone(line)) {
			bars++;
			taken = seen;
			last = true;
		} else if (text.n && memchr(text.p, '|', text.n)) {
			taken = bars ? seen : 0;
			last = text.p[text.n - 1] == '|' && !is_rule(text);
		} else if (text.n && last && (!ended || is_label(text))) {
			/* The last cell of a row stands behind the last bar, or the next row. */
			taken = seen;
			last = blanks && !ends_row(line);
		}
		ended = last && (ended || (blanks && ends_row(line))) && !is_lone(line);
		blanks = blanks || (text.n && ends_row(line));
		if (seen - taken > CELL_LINES || (bars < PROOF && seen == PROOF_LINES))
			break;
	}
	return bars >= PROOF ? taken : 0;
}

/* The row that is being read. */
struct row {
	struct grid *grid;
	bool blanks;		/* blanks at the ends of lines end rows */
	struct wrap cell[CELLS];
	size_t n, line;
	size_t width;		/* cells of the longest row so far */
	bool headless;		/* it is the first one, and a bar its first word */
};

/* Has the row a number? */
static bool
has_number(const struct row *r)
{
	size_t i;

	for (i = 0; i < r->n && !cell_numeric(wrap_text(&r->cell[i])); i++)
		continue;
	return i < r->n;
}

static int
end_row(struct row *r, bool sure)
{
	size_t n = r->n;

	/* Its first cell is empty, or was cut off by text that is no part of a table. */
	sure = sure && !(r->headless && has_number(r));
	r->headless = r->headless && n == 0;
	while (n && n < r->width && !sure)
		r->cell[n++] = wrap_new(r->line);
	r->n = 0;
	r->width = n > r->width ? n : r->width;
	return n ? wrap_row(r->grid, r->cell, n, r->line, sure) : 0;
}

static void
add_cell(struct row *r, size_t line)
{
	if (r->n == 0)
		r->line = line;
	if (r->n < CELLS)
		r->cell[r->n++] = wrap_new(line);
}

/* Is the row's last cell done, so that the text begins another row? */
static bool
is_done(const struct row *r, struct str text)
{
	struct str last;

	if (r->blanks || r->n < 2)
		return false;
	last = wrap_text(&r->cell[r->n - 1]);
	if (last.n == 0 || cell_numeric(text))
		return false;
	return cell_numeric(last) || label_read(last) >= 0;
}

static int
read_line(struct row *r, struct str line, size_t number)
{
	struct str text = utf8_trim(line);

	if (is_rule(text))
		return end_row(r, true);
	if (layout_furniture(line))
		return 0;
	if (text.n && text.p[0] != '|' && is_done(r, text) && end_row(r, true))
		return -1;
	while (text.n) {
		const char *bar = memchr(text.p, '|', text.n);
		struct str piece = {text.p, bar ? (size_t)(bar - text.p) : text.n};

		if (r->n == 0)
			add_cell(r, number);
		if (wrap_add(&r->cell[r->n - 1], piece, number, r->grid->arena))
			return -1;
		if (bar)
			add_cell(r, number);
		text = str_skip(text, piece.n + (bar != NULL));
	}
	return r->blanks && ends_row(line) ? end_row(r, true) : 0;
}

/* Is the row not at its end where the table is: does text cut it? */
static bool
is_cut(const struct row *r, struct lines at)
{
	struct str line;
	size_t number, i;

	for (i = 0; r->n > 0 && r->blanks && i < CELL_LINES && lines_next(&at, &line, &number); i++)
		if (ends_row(line) || utf8_trim(line).n)
			return utf8_trim(line).n > 0;
	return false;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct row r = {.grid = g};
	struct lines look = at;
	bool first = true;
	struct str line;
	size_t number, i;

	for (i = 0; i < nlines && lines_next(&look, &line, &number); i++) {
		r.blanks = r.blanks || (ends_row(line) && utf8_trim(line).n);
		r.headless = r.headless || (first && is_lone(line));
		first = first && utf8_trim(line).n == 0;
	}
	for (i = 0; i < nlines && lines_next(&at, &line, &number); i++)
		if (read_line(&r, line, number))
			return -1;
	return end_row(&r, !is_cut(&r, at));
}

const struct reader layout_bars = {"bars", claim, read_lines, NULL, "|"};
