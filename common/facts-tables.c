/* Facts from giar-tables' output: blocks of a header and rows, a row with all its cells. */
#include <stdlib.h>

#include "facts-read.h"

static const char *const fixed[] = {
	"file", "org", "year", "form", "table", "row", "line", "label"
};
enum { FORM = 3, TABLE = 4, ROW = 5, LINE = 6, FIXED = sizeof fixed / sizeof *fixed };

/* Puts what the fields say in their place. */
static int
unescape(struct facts_reader *r, size_t n)
{
	struct tsv_line *split = &r->split;
	char *p = r->plain;
	size_t i;

	if (r->plain_cap < n) {
		if ((p = realloc(p, 2 * n)) == NULL)
			return diag_nomem(r->diag);
		r->plain = p;
		r->plain_cap = 2 * n;
	}
	for (i = 0; i < split->n; i++) {
		struct str *field = &split->fields[i];
		size_t room = field->n;

		*field = tsv_unescape(*field, p);
		p += room;
	}
	return 0;
}

static enum input_event
next(struct facts_reader *r)
{
	struct str line;
	enum input_event event = input_line(&r->in, &line);

	if (event != INPUT_LINE)
		return event;
	r->line = r->in.line;
	r->fields = &r->split;
	if (tsv_split(&r->split, line)) {
		diag_nomem(r->diag);
		return INPUT_NOMEM;
	}
	if (line.n && memchr(line.p, '\\', line.n) && unescape(r, line.n))
		return INPUT_NOMEM;
	return INPUT_LINE;
}

static bool
has_columns(const struct form_table *t, const struct str *names, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < t->ncols; i++)
		if (!str_eq(names[i], str_of(t->cols[i].code)))
			break;
	return i == n && i == t->ncols;
}

/* The first of n names that is no column of any table; NULL if all are. */
static const struct str *
unknown(const struct str *names, size_t n)
{
	size_t i, t;

	for (i = 0; i < n; i++) {
		for (t = 0; t < form_ntables && form_col(&form_tables[t], names[i]) < 0; t++)
			;
		if (t == form_ntables)
			return &names[i];
	}
	return NULL;
}

static int
header(struct facts_reader *r)
{
	const struct str *names = r->fields->fields, *bad;
	size_t n = r->fields->n, i;
	char show[FACTS_SHOW];

	for (i = 0; i < FIXED; i++)
		if (i == n || !str_eq(names[i], str_of(fixed[i])))
			return facts_what(r, "column %zu is not %s; is this the output of %s?",
			    i + 1, fixed[i], r->format->source);
	r->fits = 0;
	for (i = 0; i < form_ntables; i++)
		if (has_columns(&form_tables[i], names + FIXED, n - FIXED))
			r->fits |= 1u << i;
	if (r->fits || n == FIXED)
		return 0;
	if ((bad = unknown(names + FIXED, n - FIXED)) != NULL)
		return facts_what(r, "no table has a column \"%s\"", facts_show(*bad, show));
	return facts_what(r, "no table has these columns, in this order");
}

static int
place(struct facts_reader *r)
{
	const struct str *f = r->fields->fields;

	return facts_find(r, f[FORM], f[TABLE], f[ROW], NULL);
}

/* Reads the cells of the record into facts. */
static int
read_cells(struct facts_reader *r, struct fact *facts, struct str line)
{
	const struct form_table *t = r->table;
	const struct str *cells = r->fields->fields + FIXED;
	size_t room = 0;
	unsigned i;
	char *buf;

	for (i = 0; i < t->ncols; i++)
		room += cells[i].n + 1;
	if ((buf = arena_alloc(&r->facts.arena, room)) == NULL)
		return -1;
	for (i = 0; i < t->ncols; i++) {
		struct cell cell = cell_read(cells[i], t->cols[i].change, buf, cells[i].n + 1);

		facts[i] = (struct fact){.table = t, .form = r->form, .row = r->row, .col = i,
		    .state = cell.state, .value = cell.value,
		    .unit = str_of(cell.unit ? cell.unit : t->cols[i].unit),
		    .line = line, .at = r->line};
		*facts_at(&r->facts, t, r->row, i) = &facts[i];
		buf += cells[i].n + 1;
	}
	return 0;
}

static int
add(struct facts_reader *r)
{
	const struct form_table *t = r->table;
	struct str line = r->fields->fields[LINE];
	struct fact *facts;

	if (r->has >> r->code & 1 && r->forms[r->code] != r->form) {
		facts_what(r, "table %s is of form \"%s\" here, and of form \"%s\" above",
		    t->code, form_name(r->form), form_name(r->forms[r->code]));
		return 1;
	}
	r->has |= 1u << r->code;
	r->forms[r->code] = r->form;
	if ((facts = facts_new(&r->facts, t->ncols)) == NULL || facts_keep(&r->facts, &line))
		return -1;
	return read_cells(r, facts, line);
}

/* The form where a table leaves it open: table 3's, the others', the year's. */
static enum form
settle_form(const struct facts_reader *r)
{
	enum form forms[FORM_CODES];
	int code;

	for (code = 0; code < FORM_CODES; code++)
		forms[code] = r->has >> code & 1 ? r->forms[code] : FORM_NONE;
	return form_settle(forms, r->facts.year);
}

/* Lists a cell; it is absent if it was not in the input. */
static int
list_cell(struct facts *f, const struct form_table *t, unsigned row, unsigned col,
    enum form form)
{
	struct fact **at = facts_at(f, t, row, col);

	if (*at == NULL) {
		if ((*at = facts_new(f, 1)) == NULL)
			return -1;
		**at = (struct fact){.state = CELL_ABSENT, .unit = str_of(t->cols[col].unit)};
	}
	(*at)->table = t;
	(*at)->row = row;
	(*at)->col = col;
	(*at)->form = form;
	return facts_list(f, *at);
}

static int
list_table(struct facts *f, const struct form_table *t)
{
	unsigned row, col;

	for (row = 0; row < t->nrows; row++)
		for (col = 0; col < t->ncols; col++)
			if (list_cell(f, t, row, col, t->form))
				return -1;
	return 0;
}

/* Nothing tells the form: lists what is there, and what every form has. */
static int
list_open(struct facts *f, int code)
{
	size_t i;

	for (i = 0; i < f->names->n; i++) {
		const struct facts_name *name = &f->names->all[i];

		if (strcmp(name->table->code, form_codes[code]) != 0)
			continue;
		if ((f->at[i] || name->forms == FORMS - 1) &&
		    list_cell(f, name->table, name->row, name->col, FORM_NONE))
			return -1;
	}
	return 0;
}

/* Has t all cells of that code that are in the input? */
static bool
holds_all(const struct facts *f, const struct form_table *t)
{
	size_t i;

	for (i = 0; i < f->names->n; i++)
		if (f->at[i] && strcmp(f->at[i]->table->code, t->code) == 0 &&
		    (form_row(t, str_of(f->at[i]->table->rows[f->at[i]->row].code)) < 0 ||
		    form_col(t, str_of(f->at[i]->table->cols[f->at[i]->col].code)) < 0))
			return false;
	return true;
}

static int
end(struct facts_reader *r)
{
	struct facts *f = &r->facts;
	enum form open = settle_form(r);
	bool told = open != FORM_NONE;
	char show[FACTS_SHOW];
	int code;

	for (code = 0; code < FORM_CODES; code++) {
		bool has = r->has >> code & 1, known = has && r->forms[code] != FORM_NONE;
		const struct form_table *t = form_table(known ? r->forms[code] : open, code);

		if (has && !known && (t == NULL || !holds_all(f, t))) {
			told = false;
			if (list_open(f, code))
				return -1;
		} else if (t && list_table(f, t)) {
			return -1;
		}
	}
	if (!told)
		diag_note(r->diag, f->input, f->line, "a form of the report %s is not known; "
		    "only what every form has is listed as absent", facts_show(f->file, show));
	return 0;
}

const struct facts_format facts_tables = {"giar-tables", next, header, place, add, end};
