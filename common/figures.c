#include "figures.h"

#include <stdbool.h>
#include <string.h>

/*
 * Packed figures are half bytes: of each table its form or 0, then its cells. A cell is the
 * digits and signs of its value and an end, or one half byte for what has no value.
 */
enum {
	PACK_POINT = 10, PACK_MINUS, PACK_END, PACK_UNIT, PACK_BLANK, PACK_OPEN
};

static const char signs[] = "0123456789.-";

/* Units of amounts; one that stands behind PACK_UNIT is told by its place. */
static const char *const units[] = {"元", "万元", "亿元"};
enum { UNITS = sizeof units / sizeof *units };

/* Half bytes on their way in or out. */
struct halves {
	unsigned char *p;	/* NULL: they are only counted */
	size_t n;
};

static void
put(struct halves *h, unsigned value)
{
	if (h->p)
		h->p[h->n / 2] |= (unsigned char)(h->n % 2 ? value << 4 : value);
	h->n++;
}

static unsigned
get(struct halves *h)
{
	unsigned byte = h->p[h->n / 2];

	return h->n++ % 2 ? byte >> 4 : byte & 15;
}

/* A number, three bits at a time; the fourth bit tells that there are more. */
static void
put_number(struct halves *h, size_t n)
{
	for (; n > 7; n >>= 3)
		put(h, 8 | (unsigned)(n & 7));
	put(h, (unsigned)n);
}

static size_t
get_number(struct halves *h)
{
	size_t n = 0;
	unsigned half, shift = 0;

	do {
		half = get(h);
		n |= (size_t)(half & 7) << shift;
		shift += 3;
	} while (half & 8);
	return n;
}

/* The unit's place in units; UNITS if it is none of them. */
static unsigned
unit_place(const char *unit)
{
	unsigned i;

	for (i = 0; i < UNITS; i++)
		if (strcmp(unit, units[i]) == 0)
			break;
	return i;
}

static void
put_cell(struct halves *h, const struct cell *cell)
{
	unsigned unit = cell->unit ? unit_place(cell->unit) : 0;
	size_t i;

	if (cell->state == CELL_BLANK) {
		put(h, PACK_BLANK);
		return;
	}
	if (cell->state != CELL_OK || unit == UNITS) {
		put(h, PACK_OPEN);
		return;
	}
	for (i = 0; i < cell->value.n; i++)
		put(h, (unsigned)(strchr(signs, cell->value.p[i]) - signs));
	put(h, cell->unit ? PACK_UNIT : PACK_END);
	if (cell->unit)
		put(h, unit);
}

/* Its value, if it has one, goes to *text, which moves on. */
static struct cell
get_cell(struct halves *h, char **text)
{
	struct cell cell = {.state = CELL_OK, .value = {*text, 0}};
	unsigned half;

	while ((half = get(h)) < PACK_END)
		*(*text)++ = signs[half];
	cell.value.n = (size_t)(*text - cell.value.p);
	if (half == PACK_UNIT)
		cell.unit = units[get(h)];
	else if (half == PACK_BLANK)
		cell.state = CELL_BLANK;
	else if (half == PACK_OPEN)
		cell.state = CELL_AMBIGUOUS;
	return cell;
}

static void
put_figures(struct halves *h, const struct figures *f)
{
	size_t r, c;
	int t;

	for (t = 0; t < FORM_CODES; t++) {
		put(h, f->form[t] ? f->form[t]->form : FORM_NONE);
		for (r = 0; f->form[t] && r < f->form[t]->nrows; r++)
			for (c = 0; c < f->form[t]->ncols; c++)
				put_cell(h, &f->cell[t][r][c]);
	}
}

/*
 * A line is told by how far it is from the one before, up (odd) or down (even). Each table has
 * as many, so that the lines of a report can be read with figures that its copies agree on.
 */
static void
put_lines(struct halves *h, const struct figures *f)
{
	size_t r, line, last = 0;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		for (r = 0; r < FORM_MAX_ROWS; r++) {
			line = f->form[t] && r < f->form[t]->nrows ? f->line[t][r] : last;
			put_number(h, line < last ? 2 * (last - line) - 1 : 2 * (line - last));
			last = line;
		}
}

static struct str
pack(void (*write)(struct halves *h, const struct figures *f),
    const struct figures *f, struct arena *a)
{
	struct halves h = {NULL, 0};
	size_t n;

	write(&h, f);
	n = (h.n + 1) / 2;
	h = (struct halves){arena_alloc(a, n), 0};
	if (h.p == NULL)
		return (struct str){NULL, 0};
	write(&h, f);
	return (struct str){(char *)h.p, n};
}

static void
get_row(struct halves *h, struct cell *cell, size_t n, char **text)
{
	size_t c;

	for (c = 0; c < n; c++)
		cell[c] = get_cell(h, text);
	for (; c < FORM_MAX_COLS; c++)
		cell[c] = (struct cell){.state = CELL_ABSENT};
}

struct str
figures_pack(const struct figures *f, struct arena *a)
{
	return pack(put_figures, f, a);
}

struct str
figures_pack_lines(const struct figures *f, struct arena *a)
{
	return pack(put_lines, f, a);
}

int
figures_unpack(struct str packed, struct str packed_lines, struct figures *f, struct arena *a)
{
	struct halves cells = {(unsigned char *)packed.p, 0};
	struct halves lines = {(unsigned char *)packed_lines.p, 0};
	char *text = arena_alloc(a, 2 * packed.n);
	const struct form_table *form;
	size_t r, step, line = 0;
	int t;

	if (text == NULL)
		return -1;
	for (t = 0; t < FORM_CODES; t++) {
		f->form[t] = form = form_table((enum form)get(&cells), t);
		for (r = 0; r < FORM_MAX_ROWS; r++) {
			bool in = form && r < form->nrows;

			step = get_number(&lines);
			line = step % 2 ? line - (step + 1) / 2 : line + step / 2;
			f->line[t][r] = in ? line : 0;
			get_row(&cells, f->cell[t][r], in ? form->ncols : 0, &text);
		}
	}
	return 0;
}

const struct cell *
figures_cell(const struct figures *f, int table, const char *row, const char *col)
{
	const struct form_table *form = f->form[table];
	int r = form ? form_row(form, str_of(row)) : -1;
	int c = form ? form_col(form, str_of(col)) : -1;

	return r < 0 || c < 0 ? NULL : &f->cell[table][r][c];
}

/* What a rule over reports needs of a cell: a unit of its own tells only in an amount. */
static void
take_cell(struct cell *to, const struct cell *from, const struct form_col *col)
{
	*to = *from;
	if (to->unit && (!col->amount || strcmp(to->unit, col->unit) == 0))
		to->unit = NULL;
}

static void
take_sheet(struct figures *f, int t, const struct sheet *s)
{
	const struct form_table *form = s->table->present ? s->table->form : NULL;
	size_t r, c;

	f->form[t] = form;
	for (r = 0; form && r < form->nrows; r++) {
		f->line[t][r] = s->table->line[r];
		for (c = 0; c < form->ncols; c++)
			take_cell(&f->cell[t][r][c], &s->cell[r][c], &form->cols[c]);
	}
}

void
figures_take(struct figures *f, const struct sheet *sheets)
{
	int t;

	for (t = 0; t < FORM_CODES; t++)
		take_sheet(f, t, &sheets[t]);
}

bool
figures_same_unit(const struct cell *a, const struct cell *b)
{
	return a->unit == b->unit || (a->unit && b->unit && strcmp(a->unit, b->unit) == 0);
}

bool
figures_same_cell(const struct cell *a, const struct cell *b)
{
	return a->state == b->state && str_eq(a->value, b->value) && figures_same_unit(a, b);
}

void
figures_agree(struct figures *f, const struct figures *other)
{
	size_t r, c;
	int t;

	for (t = 0; t < FORM_CODES; t++)
		for (r = 0; f->form[t] && r < f->form[t]->nrows; r++)
			for (c = 0; c < f->form[t]->ncols; c++) {
				struct cell *cell = &f->cell[t][r][c];

				if (f->form[t] != other->form[t] ||
				    !figures_same_cell(cell, &other->cell[t][r][c]))
					*cell = (struct cell){.state = CELL_AMBIGUOUS};
			}
}
