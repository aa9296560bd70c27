/* Tables whose rows are lines and whose cells stand between TABs. */
#include "layout.h"

#include "cell.h"
#include "heading.h"
#include "labels.h"
#include "stairs.h"
#include "utf8.h"

enum {
	STRAY_LINES = 12,	/* blank ones before a cell that has come off its row */
	PAGE_DIGITS = 4,	/* digits that no page of a report has in its number */
	GAP_LINES = 4,		/* lines without a TAB that a table may have in a row */
	GAP_BYTES = 150,	/* how long they may be */
	PROOF_LINES = 64	/* within so many lines it must be sure that it is a table */
};

static size_t
count_tabs(struct str line)
{
	const char *at = line.p, *end = str_end(line);
	size_t n = 0;

	while (at < end && (at = memchr(at, '\t', (size_t)(end - at))) != NULL) {
		n++;
		at++;
	}
	return n;
}

static bool
has_label(struct str line)
{
	while (line.p)
		if (label_read(str_cut(&line, '\t')) >= 0)
			return true;
	return false;
}

/*
 * One TAB in front of a single cell is an indent, not a column; and a spreadsheet writes
 * the text between the tables, too, as rows of one cell.
 */
static bool
is_row(struct str line)
{
	size_t n = count_tabs(line);
	struct str text;
	struct heading h;

	if (n == 0)
		return false;
	text = heading_bare(line);
	if (text.n && memchr(text.p, '\t', text.n) == NULL && (text.n > GAP_BYTES ||
	    str_ends(text, STR("。")) || heading_section(text, &h) != 0))
		return false;
	return n > 1 || (n == 1 && line.p[0] != '\t' &&
	    (line.p[line.n - 1] != '\t' || has_label(line)));
}

/* Can a line without a TAB stand inside a table? A heading of a section cannot. */
static bool
is_gap(struct str line)
{
	struct heading h;

	return line.n <= GAP_BYTES && heading_section(line, &h) == 0;
}

/*
 * A line that is a row all the same: a label without a TAB, whose empty cells were cut off,
 * if no number stands below it, for then each cell has a line; or a number right below a
 * row, which may be the rest of its last one, and end in a TAB.
 */
static bool
is_bare_row(struct str line, struct lines below, size_t gap)
{
	struct str next;
	size_t number;

	if (cell_numeric(utf8_trim(line)))
		return gap == 0;
	if (count_tabs(line))
		return false;
	return gap < GAP_LINES && has_label(line) && !(lines_next(&below, &next, &number) &&
	    cell_numeric(utf8_trim(next)));
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, gap = 0, number;
	bool sure = false;
	struct lines here;
	struct str line;

	for (here = at; lines_next(&at, &line, &number) && (sure || seen < PROOF_LINES);
	    here = at) {
		seen++;
		/* Empty cells alone begin no table. */
		if (is_row(line) && (taken || utf8_trim(line).n)) {
			taken = seen;
			gap = 0;
			sure = sure || (count_tabs(utf8_trim(line)) &&
			    (count_tabs(line) > 1 || has_label(line)));
		} else if (taken && layout_csv.claim(here)) {
			break;
		} else if (taken && is_bare_row(line, at, gap)) {
			taken = seen;
		} else if (taken == 0 || ++gap > GAP_LINES || !is_gap(line)) {
			break;
		}
	}
	return sure ? taken : 0;
}

/* Stand two blanks, which no table needs, in front of a field's number, or word of the forms? */
static bool
is_padded(struct str line)
{
	while (line.p) {
		struct str field = str_cut(&line, '\t'), text = utf8_trim(field);

		if (str_starts(field, STR("  ")) && (cell_numeric(text) || has_label(text)))
			return true;
	}
	return false;
}

/*
 * Were TABs put for blanks of aligned text, as editors do? Then lines have different numbers of
 * them, and they part no columns.
 */
static bool
is_indented(struct lines at, size_t nlines)
{
	bool padded = false, differ = false;
	size_t number, last = 0, tabs;
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		tabs = count_tabs(line);
		differ = differ || (last && tabs && tabs != last);
		last = tabs ? tabs : last;
		padded = padded || is_padded(line);
	}
	return padded && differ;
}

/* Adds the line. Where TABs part no columns, what stands between them is in doubt. */
static int
read_row(struct grid *g, struct str line, size_t number, bool indented)
{
	struct str text;

	if (grid_add_row(g, number, !indented))
		return -1;
	while (line.p) {
		text = str_cut(&line, '\t');
		if (indented && utf8_trim(text).n == 0)
			continue;
		if (layout_cell(g, text, number))
			return -1;
		if (indented && g->rows[g->nrows - 1].n)
			g->cells[g->ncells - 1].doubtful = true;
	}
	return 0;
}

/*
 * Behind a label alone, a number on the next line with text is a cell that has come off its
 * row: added as one, it keeps the row from being taken for blank. So it is behind an empty
 * last cell, if it is too long for a page's number, or has a TAB with it, as no such number has.
 */
static int
read_stray(struct lines at, struct grid *g)
{
	const struct grid_row *row = g->nrows ? &g->rows[g->nrows - 1] : NULL;
	struct str line = {NULL, 0}, rest;
	size_t number = 0, gap = 0;
	bool empty, tab = false;

	if (row == NULL || row->n == 0)
		return 0;
	empty = g->cells[g->ncells - 1].col + 1 < row->width;
	if (!empty && cell_numeric(g->cells[g->ncells - 1].text))
		return 0;
	for (; lines_next(&at, &line, &number) && gap < STRAY_LINES; gap++) {
		tab = tab || (line.n && memchr(line.p, '\t', line.n));
		if (utf8_trim(line).n)
			break;
	}
	rest = line = utf8_trim(line);
	rest = utf8_trim(str_cut(&rest, '\t'));
	if (!cell_numeric(rest) || (empty && !tab && rest.n < PAGE_DIGITS))
		return 0;
	return read_row(g, line, number, false);
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	bool indented = is_indented(at, nlines);
	struct str line;
	size_t first = g->nrows, number;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool row = is_row(line);

		if (!row && (layout_furniture(line) || utf8_trim(line).n == 0))
			continue;
		if (read_row(g, line, number, indented))
			return -1;
	}
	return stairs_straighten(g, first) ? -1 : read_stray(at, g);
}

const struct reader layout_tabs = {"tabs", claim, read_lines, "\t", NULL};
