/*
 * Tables whose cells hold paragraphs, as browsers give the text of a page: TABs between cells stand
 * on lines of their own, with blank lines around them, and all between two TABs is one cell. More
 * blank lines end a row. Where cells hold lines (<div>), no blank ones stand around the TABs.
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
	CELL_LINES = 16,	/* lines between two TABs */
	NEAR = (CELL_LINES + 1) * (TEXT_BYTES + 2),	/* bytes up to the first one */
	ROW_GAP = 2,		/* blank lines that end a row, */
	ROW_APART = 4,		/* more than a page's end brings into a row, */
	GAPS = 12,		/* and a number of them that ends none */
	PROOF = 4,		/* TABs on lines of their own that make a table */
	PROOF_LINES = 64	/* within so many lines */
};

static bool
has_tab(struct str line)
{
	return memchr(line.p, '\t', line.n) != NULL;
}

/* Is there nothing on the line but TABs? */
static bool
is_lone(struct str line)
{
	return has_tab(line) && utf8_trim(line).n == 0;
}

/* Is the line empty? One with a no-break space is an empty cell's. */
static bool
is_blank(struct str line)
{
	size_t i;

	for (i = 0; i < line.n && line.p[i] == ' '; i++)
		continue;
	return i == line.n;
}

/* Is it no line of such a table: prose, a heading, or, unless TABs prove one, indented by a TAB? */
static bool
is_foreign(struct str line, size_t tabs)
{
	struct heading h;

	if (tabs < PROOF && line.n && *line.p == '\t' && utf8_trim(line).n &&
	    !has_tab(str_skip(line, 1)))
		return true;
	return line.n > TEXT_BYTES || (!has_tab(line) && heading_section(line, &h) != 0);
}

/* What shows that a table is one of lines: TABs on their own without blank ones; ends of rows. */
struct tight {
	size_t tabs, ends;
	bool loose;		/* a value or a label right below another: lines are cells */
	bool text, label;	/* what the last line is, if it has no TAB */
};

static void
look_at(struct tight *t, struct str line, size_t gap)
{
	bool tab = has_tab(line), label = !tab && label_read(line) >= 0;

	t->tabs += is_lone(line) && gap == 0;
	t->ends += gap == ROW_GAP && !tab;
	if (gap == 0 && !tab && ((t->label && label) ||
	    (t->text && cell_numeric(utf8_trim(line)))))
		t->loose = true;
	t->text = !tab;
	t->label = label;
}

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, tabs = 0, gap = 0, number;
	struct tight tight = {.tabs = 0};
	bool last = false;
	struct str line;

	if (!str_near(at.rest, '\t', NEAR))
		return 0;
	while (lines_next(&at, &line, &number) && !is_foreign(line, tabs + tight.tabs)) {
		seen++;
		if (is_blank(line)) {
			gap++;
		} else if (!layout_furniture(line)) {
			if (taken == 0 && str_ends(utf8_trim(line), STR("。")))
				break;
			/* The last cell of a row stands behind the last TAB. */
			if (has_tab(line) || last || (taken && gap == 0 &&
			    cell_numeric(utf8_trim(line))))
				taken = seen;
			tabs += is_lone(line) && gap == 1;
			look_at(&tight, line, gap);
			last = line.p[line.n - 1] == '\t';
			gap = 0;
		}
		if (seen - taken > CELL_LINES ||
		    (tabs + tight.tabs < PROOF && seen == PROOF_LINES))
			break;
	}
	return tabs >= PROOF || (tight.tabs >= PROOF && tight.ends && !tight.loose) ? taken : 0;
}

/* The row that is being read. */
struct row {
	struct grid *grid;
	struct wrap cell[CELLS];
	size_t n, width;	/* cells of it, and of the one above */
	size_t ends[2][GAPS];	/* rows with so many blank lines behind; without a last cell */
	size_t usual;		/* what most of the first have, or ROW_GAP */
	bool tight;		/* no blank lines stand around TABs */
};

static int
end_row(struct row *r)
{
	size_t i;

	if (r->n && grid_add_row(r->grid, r->cell[0].line, true))
		return -1;
	for (i = 0; i < r->n; i++)
		if (wrap_cell(r->grid, &r->cell[i]))
			return -1;
	r->width = r->n ? r->n : r->width;
	r->n = 0;
	return 0;
}

static void
add_cell(struct row *r, size_t line)
{
	if (r->n < CELLS)
		r->cell[r->n++] = wrap_new(line);
}

/* Do the two make one label: 其他 and 结果? */
static bool
are_one(struct str last, struct str text)
{
	char both[TEXT_BYTES];

	if (last.n + text.n > sizeof both)
		return false;
	memcpy(both, last.p, last.n);
	memcpy(both + last.n, text.p, text.n);
	return label_read((struct str){both, last.n + text.n}) >= 0;
}

/*
 * Is the row's last cell done, so that the text begins another row? Between two tables
 * stand no more blank lines than between two paragraphs.
 */
static bool
is_done(const struct row *r, struct str text)
{
	struct str last;

	if (r->n < 2 || cell_numeric(text))
		return false;
	last = wrap_text(&r->cell[r->n - 1]);
	if (last.n == 0 || are_one(last, text))
		return false;
	return cell_numeric(last) || cell_blank(last) || label_read(last) >= 0;
}

static int
read_line(struct row *r, struct str line, size_t number)
{
	struct str piece = str_cut(&line, '\t');

	if (utf8_trim(piece).n && is_done(r, utf8_trim(piece)) && end_row(r))
		return -1;
	if (r->n == 0)
		add_cell(r, number);
	for (;;) {
		if (wrap_add(&r->cell[r->n - 1], piece, number, r->grid->arena))
			return -1;
		if (line.p == NULL)
			return 0;
		piece = str_cut(&line, '\t');
		add_cell(r, number);
	}
}

/* Is the row's last cell empty so far? */
static bool
is_empty(const struct row *r)
{
	return r->n && r->cell[r->n - 1].n == 0;
}

/* Is the row's last cell the word of a head? Then one of it stood in each cell. */
static bool
ends_head(const struct row *r)
{
	struct folded f;
	int i;

	if (r->n < 2)
		return false;
	fold(wrap_text(&r->cell[r->n - 1]), &f);
	for (i = f.ordinal.style == ORDINAL_NONE ? label_lookup(&f) : -1; i >= 0;
	    i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_COL)
			return true;
	return false;
}

/*
 * Do so many blank lines end the row where the next line begins with a TAB? That row has an
 * empty cell in front, or this one is broken: not where all rows end so, far from each other, or
 * it has as many cells as the one above, and the line as many empty ones.
 */
static bool
is_end(const struct row *r, size_t gap, struct str line)
{
	if (is_lone(line) && line.n > 1 && line.n + 1 == r->n && r->n == r->width && !is_empty(r))
		return true;
	return r->tight || ends_head(r) || (gap >= ROW_APART && gap == r->usual);
}

/* Counts how many blank lines stand behind rows. */
static void
count_ends(struct row *r, struct lines at, size_t nlines)
{
	bool empty = false, any = false;
	size_t number, gap = 0;
	struct str line;

	for (r->tight = true; nlines && lines_next(&at, &line, &number); nlines--) {
		if (is_blank(line)) {
			gap++;
			continue;
		}
		if (any && gap >= ROW_GAP && gap < GAPS && line.p[0] != '\t')
			r->ends[empty][gap]++;
		r->tight = r->tight && !(is_lone(line) && gap == 1);
		empty = line.p[line.n - 1] == '\t';
		any = true;
		gap = 0;
	}
	for (gap = r->usual = ROW_GAP; gap < GAPS; gap++)
		if (r->ends[0][gap] > r->ends[0][r->usual])
			r->usual = gap;
}

/*
 * An empty cell has no more blank lines behind it than others have. More say that a line was
 * lost, or that a value below belongs to it: what it holds is not known.
 */
static bool
is_lost(const struct row *r, size_t gap, struct str line)
{
	if ((line.p[0] == '\t' && !r->tight) || gap >= GAPS || cell_numeric(utf8_trim(line)))
		return gap >= ROW_GAP;
	return gap > r->usual && r->ends[1][gap] < 2;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct row r = {.grid = g};
	size_t number, gap = 0;
	bool tab = false;
	struct str line;

	count_ends(&r, at, nlines);
	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		if (is_blank(line) || layout_furniture(line)) {
			gap += is_blank(line);
			continue;
		}
		/* An empty cell has no line of its own. */
		gap += r.tight && gap == 1 && is_empty(&r) && tab;
		if (is_empty(&r) && is_lost(&r, gap, line) &&
		    wrap_add(&r.cell[r.n - 1], STR("?"), number, g->arena))
			return -1;
		if (gap >= ROW_GAP && (line.p[0] != '\t' || is_end(&r, gap, line)) && end_row(&r))
			return -1;
		gap = 0;
		tab = line.p[line.n - 1] == '\t';
		if (read_line(&r, line, number))
			return -1;
	}
	return end_row(&r);
}

const struct reader layout_parted = {"parted", claim, read_lines, NULL, "\t"};
