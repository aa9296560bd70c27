#include "upright-run.h"

#include "addends.h"
#include "cell.h"

enum {
	PIECES = 4,		/* cells that a word may go over, a character each */
	WORD_BYTES = 64,	/* of one in pieces */
	VALUES = UPRIGHT_ROWS * UPRIGHT_COLUMNS
};

/* What a word of the table names: a row of it, several (行政诉讼), a column, or nothing. */
enum word { WORD_ROW, WORD_ROWS, WORD_COLUMN, WORD_NONE };

/* A walk over the cells of a table. */
struct run {
	const struct grid *g;
	struct upright *u;
	size_t row, cell;		/* the next cell; behind the last one of its row */
	size_t named;			/* rows of the table that have their values */
	bool pieces;			/* a word goes over several cells */
};

/* Rows of the table and their columns, in the order in which their values will stand. */
struct part {
	const struct grid_cell *above;	/* a word that names several of them; NULL: there is none */
	size_t nabove;			/* how often */
	size_t rows[UPRIGHT_ROWS], nrows;
	int columns[VALUES];
	size_t ncolumns;
	unsigned right[2];		/* of aligned text: where the last of them, by kind, ends */
};

static const struct grid_row *
row_of(const struct run *r)
{
	return &r->g->rows[r->row];
}

/* Is the next cell behind the last of its row? */
static bool
is_row_done(const struct run *r)
{
	return r->cell == row_of(r)->first + row_of(r)->n;
}

/* Goes on with the next row. False: there is none. */
static bool
next_row(struct run *r)
{
	if (r->row + 1 == r->g->nrows)
		return false;
	r->cell = r->g->rows[++r->row].first;
	return true;
}

/* Passes over so many cells of rows whose cells only stand in order. */
static void
pass(struct run *r, size_t n)
{
	for (; n > 0; n--) {
		while (is_row_done(r) && next_row(r))
			continue;
		r->cell++;
	}
}

/* What the text, which stands in the next cell, names, and which. */
static enum word
read_as(const struct run *r, struct str text, size_t *which)
{
	struct grid_cell cell = r->g->cells[r->cell];
	int col;

	cell.text = text;
	if ((col = upright_column(r->u, &cell)) >= 0) {
		*which = (size_t)col;
		return WORD_COLUMN;
	}
	if ((*which = upright_row(r->u, &cell)) < r->u->table->nrows)
		return WORD_ROW;
	return upright_names_rows(text) ? WORD_ROWS : WORD_NONE;
}

/* May the cell go on with the one before: where cells have places, in the next row only? */
static bool
may_go_on(const struct grid *g, size_t cell)
{
	const struct grid_row *row = grid_row_of(g, cell);

	return !row->indexed || row->first == cell;
}

/* The longest word that begins with the next cell; passes over it. */
static enum word
read_word(struct run *r, size_t *which)
{
	size_t n = 0, length = 0, i, named;
	enum word word = WORD_NONE, found;
	char text[WORD_BYTES];

	for (i = 0; i < PIECES && r->cell + i < r->g->ncells; i++) {
		struct str piece = r->g->cells[r->cell + i].text;

		if (cell_numeric(piece) || n + piece.n > sizeof text ||
		    (i && !may_go_on(r->g, r->cell + i)))
			break;
		memcpy(text + n, piece.p, piece.n);
		n += piece.n;
		found = read_as(r, (struct str){text, n}, &named);
		if (found == WORD_NONE)
			continue;
		word = found;
		*which = named;
		length = i + 1;
	}
	pass(r, length);
	r->pieces = r->pieces || length > 1;
	return word;
}

/* Is there a next cell, maybe in a row below, of those that only stand in order? */
static bool
has_next(struct run *r)
{
	while (is_row_done(r))
		if (!next_row(r))
			return false;
	return true;
}

/* Is the next cell one number, or a sign for none, and surely whole? */
static bool
is_sound(const struct run *r)
{
	const struct grid_cell *cell = &r->g->cells[r->cell];

	/* Where cells only stand in order, digits with a blank between them may be two of them. */
	if (!row_of(r)->indexed && memchr(cell->text.p, ' ', cell->text.n))
		return false;
	return cell_numeric(cell->text) && !cell->doubtful && !cell->rest && !cell->astray &&
	    !cell->lacks && cell->more == 0;
}

/*
 * Stands the next cell as far behind the one before as that behind the one before it? Cells that
 * only stand in order may be set apart by empty ones that are not: some of these are empty.
 */
static bool
are_even(const struct run *r)
{
	const struct grid_cell *cell = &r->g->cells[r->cell];

	return r->cell < row_of(r)->first + 2 ||
	    cell->col - cell[-1].col == cell[-1].col - cell[-2].col;
}

/* Are there empty cells behind the row's last value, which may be one too many before them? */
static bool
ends_empty(const struct run *r)
{
	const struct grid_cell *last = &r->g->cells[r->cell - 1];

	return is_row_done(r) && r->cell >= row_of(r)->first + 2 &&
	    row_of(r)->width > last->col + (last->col - last[-1].col);
}

/* Takes up n values of the part, the next cells; where cells have places, to the row's end. */
static bool
take_values(struct run *r, const struct part *p, size_t n)
{
	size_t ncols = r->u->table->ncols, from = 0, line = 0, i, k;

	if (row_of(r)->indexed) {
		n = row_of(r)->first + row_of(r)->n - r->cell;
		from = row_of(r)->width - p->ncolumns;
	}
	for (i = 0; i < n; i++) {
		if (!has_next(r) || !is_sound(r))
			return false;
		k = row_of(r)->indexed ? r->g->cells[r->cell].col - from : i;
		if (i && !row_of(r)->indexed && !are_even(r))
			return false;
		/* In aligned text what stands on several lines is in no order. */
		if (row_of(r)->aligned && i && r->g->cells[r->cell].line != line)
			return false;
		line = r->g->cells[r->cell].line;
		r->u->value[p->rows[k / ncols]][p->columns[k]] = r->g->cells[r->cell++];
	}
	r->named += p->nrows;
	return row_of(r)->indexed || !ends_empty(r);
}

/* Stands the cell of aligned text right of the last one of its kind? */
static bool
is_right_of(const struct run *r, const struct grid_cell *cell, unsigned *right)
{
	bool ok = !row_of(r)->aligned || cell->place.from[GRID_COLUMNS] >= *right;

	*right = cell->place.to[GRID_COLUMNS];
	return ok;
}

/*
 * Takes up a word that names rows or columns. False: it names none, or one once more, or rows not
 * in the form's order.
 */
static bool
take_word(struct run *r, struct part *p)
{
	const struct grid_cell *cell = &r->g->cells[r->cell];
	size_t ncols = r->u->table->ncols, which, i;

	switch (read_word(r, &which)) {
	case WORD_ROWS:
		p->above = cell;
		return ++p->nabove < UPRIGHT_ROWS;
	case WORD_ROW:
		if (!upright_name(r->u, which, cell) || !is_right_of(r, cell, &p->right[0]) ||
		    (p->nrows && which < p->rows[p->nrows - 1]) ||
		    (p->above && !upright_is_below(p->above->text, which)))
			return false;
		r->u->band[which].line = p->above ? p->above->line : cell->line;
		p->rows[p->nrows++] = which;
		return true;
	case WORD_COLUMN:
		for (i = p->ncolumns - p->ncolumns % ncols; i < p->ncolumns; i++)
			if (p->columns[i] == (int)which)
				return false;
		r->u->head[which] = *cell;
		r->u->head[which].text = str_of(r->u->table->cols[which].label);
		p->columns[p->ncolumns++] = (int)which;
		return is_right_of(r, cell, &p->right[1]) && p->ncolumns < VALUES;
	case WORD_NONE:
		break;
	}
	return false;
}

/* Does a row of cells that have places hold nothing but values, each for a column of the part? */
static bool
is_row_of_values(const struct run *r, const struct part *p)
{
	const struct grid_row *next = row_of(r) + 1;

	return is_row_done(r) && r->row + 1 < r->g->nrows && next->indexed &&
	    next->width == p->ncolumns &&
	    (next->n == 0 || cell_numeric(r->g->cells[next->first].text));
}

/* Names of rows and their columns, and then values: 行政复议 结果维持 … 总计 1 … */
static bool
take_part(struct run *r)
{
	struct part p = {.nrows = 0};
	size_t ncols = r->u->table->ncols;

	for (;;) {
		bool complete = p.nrows && p.ncolumns == p.nrows * ncols;

		if (row_of(r)->indexed && complete && is_row_of_values(r, &p)) {
			next_row(r);
			break;
		}
		if (!has_next(r))
			return false;
		if (complete && !row_of(r)->indexed && cell_numeric(r->g->cells[r->cell].text))
			break;
		/* Cells that have places have lost them if none is empty beside the head's. */
		if ((row_of(r)->indexed && row_of(r)->n != row_of(r)->width) || !take_word(r, &p))
			return false;
	}
	return take_values(r, &p, p.ncolumns);
}

/* A row's name, maybe behind that of several, and its values. */
static bool
take_row(struct run *r, const struct part *columns)
{
	struct part p = *columns;
	const struct grid_cell *name;

	while (p.nrows == 0)
		if (!has_next(r) || !take_word(r, &p))
			return false;
	if (p.ncolumns != columns->ncolumns)
		return false;
	name = &r->g->cells[r->cell - 1];
	/* Nothing is left out between the names and the values, nor behind these. */
	if (row_of(r)->indexed && (r->cell - row_of(r)->first != name->col + 1 ||
	    row_of(r)->width != name->col + 1 + p.ncolumns))
		return false;
	return take_values(r, &p, p.ncolumns);
}

/* The columns first, and below them row after row. */
static bool
take_rows(struct run *r)
{
	const struct grid_row *head = row_of(r);
	unsigned from = r->g->cells[r->cell].col;
	struct part p = {.nrows = 0};

	while (p.ncolumns < r->u->table->ncols)
		if (!has_next(r) || !take_word(r, &p) || p.nrows)
			return false;
	/* Where cells have places, each has one behind at most one in the corner. */
	if (head->indexed && (!is_row_done(r) || head != row_of(r) || from > 1 ||
	    head->width != from + p.ncolumns))
		return false;
	while (r->named < r->u->table->nrows)
		if (!take_row(r, &p))
			return false;
	return true;
}

/* Is the last value of the row what all others of it add up to? */
static bool
adds_up(const struct upright *u, size_t row)
{
	struct str text[UPRIGHT_COLUMNS];
	size_t i;

	for (i = 0; i < u->table->ncols; i++)
		text[i] = u->value[row][i].text;
	return addends_of(text, i, i - 1) != ADDENDS_DIFFER;
}

/* Is the next cell, in the same block of text, one more value? */
static bool
goes_on(const struct run *r)
{
	const struct grid_row *next = row_of(r) + 1;

	return !is_row_done(r) || (!row_of(r)->indexed && r->row + 1 < r->g->nrows &&
	    next->block == row_of(r)->block && next->n &&
	    cell_numeric(r->g->cells[next->first].text));
}

/* Does the table begin with the next cell? */
static bool
take_table(struct run *r)
{
	bool indexed = row_of(r)->indexed;
	struct run ahead = *r;
	size_t which;
	enum word word = read_word(&ahead, &which);

	if (word == WORD_COLUMN)
		return take_rows(r);
	if (word == WORD_NONE || !take_part(r))
		return false;
	/* Of one part is how the forms have it: others read that, but for words in pieces. */
	if (r->named == r->u->table->nrows)
		return indexed || r->pieces;
	while (r->named < r->u->table->nrows)
		if (!take_part(r))
			return false;
	return true;
}

size_t
upright_run(const struct grid *g, size_t row, struct upright *u)
{
	struct run r = {.g = g, .u = u, .row = row, .cell = g->rows[row].first}, ahead = r;
	bool sound = true;
	size_t which, i;

	*u = upright_new();
	/* A word may stand in the corner. */
	if (read_word(&ahead, &which) == WORD_NONE && g->rows[row].n > 1)
		r.cell++;
	if (!take_table(&r) || goes_on(&r))
		return 0;
	/* Cells may be in another order, or the last one blank, and the page's number below. */
	for (i = 0; i < u->table->nrows && !g->rows[row].indexed; i++)
		sound = sound && adds_up(u, i);
	for (i = 0; i < u->table->nrows && !sound; i++)
		upright_doubt(u, i);
	return r.row + 1;
}
