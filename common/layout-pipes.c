/*
 * Tables whose cells stand between bars and whose rows are lines: Markdown with or without
 * bars at the ends, Org, html2text, antiword. A row may go on below where its last line has
 * no bar at the end, or a cell says so; where there are no bars at the ends, lines without
 * any are the beginning of the next row's first cell, or the rest of a number above.
 */
#include "layout.h"

#include "barred.h"
#include "cell.h"
#include "labels.h"
#include "utf8.h"
#include "wrap.h"

enum {
	CELLS = BARRED_CELLS,
	GAP_LINES = 10,		/* lines without a bar that a table may have in a row */
	CHANGES = 2,		/* so often the number of bars may change in an even table */
	PROOF = 2,		/* labels, or lines with bars at both ends, that make a table */
	PROOF_LINES = 64	/* within so many lines */
};

static size_t
claim(struct lines at)
{
	size_t taken = 0, seen = 0, proof = 0, number;
	struct str line;

	while (lines_next(&at, &line, &number) && (proof >= PROOF || seen < PROOF_LINES) &&
	    !barred_fence(line)) {
		seen++;
		if (barred_has(line)) {
			if (proof < PROOF)
				proof += barred_rule(line) ? PROOF : barred_proof(line);
			if (taken && proof == 0)
				return 0;
			taken = seen;
		} else if (taken && seen == taken + 1 && wrap_number(utf8_trim(line))) {
			taken = seen;	/* what was cut off the last number, perhaps */
		} else if (taken && seen == taken + 1 && seen < PROOF_LINES && barred_drawn(line)) {
			return 0;
		} else if (taken == 0 || seen - taken > GAP_LINES || !barred_gap(line)) {
			break;
		}
	}
	return proof >= PROOF ? taken : 0;
}

/* How the lines of a table are laid out. */
struct style {
	bool outer;		/* each row begins with a bar */
	bool trailing;		/* each row ends with one */
	bool closed;		/* rows begin and end with one, or end as below: */
	bool blank;		/* with blanks, as html2text writes them */
	bool padded;		/* lines are made equally long, if they have as many bars */
	bool even;		/* and all have, but for a few that are damaged */
	size_t width;		/* cells of the longest row, if each begins with a bar */
};

/* Does the line end as html2text ends a row? */
static bool
ends_row(struct str line)
{
	return str_ends(line, STR("  "));
}

static struct style
find_style(struct lines at, size_t nlines)
{
	size_t bars = 0, inner = 0, free = 0, closed = 0, trailing = 0, blank = 0;
	size_t number, width = 0, changes = 0, last = 0, n;
	bool open = false, even, padded = barred_padded(at, nlines);
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		struct str text = utf8_trim(line);

		if (!barred_has(line) || barred_rule(line))
			continue;
		bars++;
		trailing += barred_trails(text);
		blank += ends_row(line) && !padded;
		closed += barred_leads(text) && barred_trails(text);
		inner += !barred_leads(text);
		free += !barred_leads(text) && !open;
		open = !barred_trails(text);
		n = barred_bars(text);
		width = n > width ? n : width;
		changes += last && n != last;
		last = n;
	}
	even = changes <= CHANGES + bars / 16;
	/* Where rows end with a bar too, a line that begins with none goes on with a row. */
	if (closed ? free == 0 : inner == 0)
		return (struct style){true, trailing == bars, closed > 0, false, padded, even,
		    width ? width - 1 : 0};
	blank = blank * 2 > bars;
	return (struct style){false, trailing == bars, blank, blank, padded, even, 0};
}

/* The row that is being read. */
struct row {
	struct grid *grid;
	struct style style;
	struct wrap cell[CELLS];
	size_t n;		/* cells so far; the last may go on */
	size_t line, last;	/* its first and its last line */
	bool open;		/* its last line does not end as rows do */
	bool below;		/* a cell goes on in its column of the next line */
	bool prefix;		/* only the beginning of its first cell was read */
	bool odd;		/* a bar is lost in it, or one too many */
	struct str above;	/* the last line with bars */
	size_t chars[CELLS];	/* of the longest line, by how many bars it has */
};

static int
end_row(struct row *r)
{
	bool cut = (r->open && r->style.closed && !r->prefix) || r->odd;
	size_t n = r->n;

	while (cut && n < r->style.width && n < CELLS)
		r->cell[n++] = wrap_new(r->line);
	r->n = 0;
	r->open = r->below = r->prefix = r->odd = false;
	return n ? wrap_row(r->grid, r->cell, n, r->line, !cut) : 0;
}

static void
begin_row(struct row *r, size_t line)
{
	r->cell[0] = wrap_new(line);
	r->n = 1;
	r->line = line;
}

/* Adds the cells of a line; the first piece belongs to the cell in column c. */
static int
add_cells(struct row *r, struct str text, size_t c, size_t line)
{
	bool ends = barred_trails(text) && (r->style.outer || r->style.trailing);

	if (c == 0 && r->style.outer && barred_leads(text))
		text = str_skip(text, 1);
	r->below = false;
	while (text.p && c < CELLS) {
		size_t at = wrap_bar(text);
		struct str piece = {text.p, at};
		bool bar = at < text.n;

		text = bar ? str_skip(text, at + 1) : (struct str){NULL, 0};
		if (c >= r->n) {
			r->cell[c] = wrap_new(line);
			r->n = c + 1;
		}
		piece = utf8_trim(piece);
		r->below = r->below || (r->style.outer && str_ends(piece, STR("\\\\")));
		if (wrap_add(&r->cell[c], piece, line, r->grid->arena))
			return -1;
		c++;
		if (bar && ends && text.n == 0)
			break;
	}
	r->last = line;
	return 0;
}

/* Does a row go on behind the line? */
static bool
goes_on(const struct style *s, struct str line)
{
	return s->outer ? !barred_trails(utf8_trim(line)) : s->blank && !ends_row(line);
}

/* Had the text room behind the last line with bars, as long as others like it are? */
static bool
has_room(const struct row *r, struct str text)
{
	size_t bars = barred_bars(r->above);

	return bars < CELLS && barred_chars(r->above) + barred_chars(text) <= r->chars[bars];
}

/* A line without a bar. */
static int
read_bare(struct row *r, struct str text, bool near, size_t line)
{
	/* The rest of a number that was broken, or another below it. */
	if (near && !r->prefix && cell_numeric(text) &&
	    (r->cell[r->n - 1].n || !has_room(r, text))) {
		r->last = line;
		return wrap_add(&r->cell[r->n - 1], text, line, r->grid->arena);
	}
	/* It may be what a row that ends in a bar has lost, or a row that has lost its label. */
	if (r->n && !r->prefix && r->cell[r->n - 1].n == 0 && cell_numeric(text))
		r->odd = true;
	if (!(near && r->prefix)) {
		if (end_row(r))
			return -1;
		begin_row(r, line);
	}
	r->prefix = true;
	r->last = line;
	return wrap_add(&r->cell[0], text, line, r->grid->arena);
}

static struct str
first_cell(struct str text)
{
	return utf8_trim((struct str){text.p, wrap_bar(text)});
}

static int
read_text(struct row *r, struct str line, size_t number)
{
	struct str text = utf8_trim(line);
	bool near = r->n && r->last + 1 == number;

	if (near && r->open && !r->prefix && !(r->style.outer && barred_leads(text)))
		return add_cells(r, text, r->n - 1, number);
	if (!barred_has(line)) {
		if (r->style.outer)
			return 0;
		if (read_bare(r, text, near, number))
			return -1;
		/* A label alone is a row of one cell, unless the line was only too long. */
		return label_read(text) >= 0 && !goes_on(&r->style, line) ? end_row(r) : 0;
	}
	/* What stands above a number is not the beginning of its cell. */
	if (!(near && (r->below || (r->prefix && !cell_numeric(first_cell(text)))))) {
		if (end_row(r))
			return -1;
		begin_row(r, number);
	}
	r->prefix = false;
	return add_cells(r, text, 0, number);
}

/* Has the line too many bars, or not enough, by those around it? at: the lines behind it. */
static bool
is_odd(const struct row *r, struct str line, struct lines at)
{
	size_t number, i, bars = barred_bars(line);
	struct str above = r->above, below = {NULL, 0};

	if (!r->style.padded || (above.n && bars == barred_bars(above)))
		return false;
	for (i = 0; i < GAP_LINES && below.n == 0 && lines_next(&at, &below, &number); i++)
		if (!barred_has(below))
			below.n = 0;
	if ((below.n && bars == barred_bars(below)) || (above.n == 0 && below.n == 0))
		return false;
	if (r->style.even && above.n && barred_bars(above) == barred_bars(below))
		return true;
	/* One bar less, or more, leaves a line as long as the others. */
	return !r->style.outer && (above.n == 0 || barred_long_as(line, above)) &&
	    (below.n == 0 || barred_long_as(line, below));
}

static int
read_line(struct row *r, struct str line, size_t number)
{
	if (line.n > BARRED_BYTES || barred_rule(line) || layout_furniture(line))
		return r->prefix ? end_row(r) : 0;
	/* Nor does a row go on in a text below others, such as the next table's title. */
	if (utf8_trim(line).n == 0 ||
	    (r->style.outer && !barred_has(line) && !(r->n && r->last + 1 == number)))
		return 0;
	if (r->style.outer && !barred_has(line) && barred_is_title(line))
		return end_row(r);
	if (read_text(r, line, number))
		return -1;
	r->open = r->n && goes_on(&r->style, line);
	return 0;
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct row r = {.grid = g, .style = find_style(at, nlines)};
	struct str line;
	size_t number;

	barred_longest(at, nlines, r.chars);
	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		bool bars = barred_has(line);
		bool odd = bars && is_odd(&r, line, at);

		if (read_line(&r, line, number))
			return -1;
		r.odd = r.odd || odd;
		r.above = bars ? line : r.above;
	}
	return end_row(&r);
}

const struct reader layout_pipes = {"pipes", claim, read_lines, "|", NULL};
