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

	if (facts_find_row(r, f[FORM], f[TABLE], f[ROW]))
		return -1;
	if (!(r->fits >> (r->table - form_tables) & 1))
		return facts_what(r, "the header above is not that of table %s in form %s",
		    r->table->code, form_name(r->table->form));
	r->col = 0;
	return 0;
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
	int code = form_code(str_of(t->code));
	struct str line = r->fields->fields[LINE];
	struct fact *facts;

	if (r->tables[code] && r->tables[code] != t) {
		facts_what(r, "table %s is of form %s here, and of form %s above", t->code,
		    form_name(t->form), form_name(r->tables[code]->form));
		return 1;
	}
	r->tables[code] = t;
	r->forms[code] = r->form;
	if ((facts = facts_new(&r->facts, t->ncols)) == NULL || facts_keep(&r->facts, &line))
		return -1;
	return read_cells(r, facts, line);
}

/* The form where a table leaves it open: table 3's, the others', the year's. */
static enum form
settle_form(const struct facts_reader *r)
{
	int code = form_code(STR("3"));

	if (r->tables[code])
		return r->forms[code];
	for (code = 0; code < FORM_CODES; code++)
		if (r->tables[code] && r->forms[code] != FORM_NONE)
			return r->forms[code];
	return form_by_year(r->facts.year);
}

/* Lists the cells of a table; those that were not in the input are absent. */
static int
list_table(struct facts *f, const struct form_table *t, enum form form)
{
	unsigned row, col;

	for (row = 0; row < t->nrows; row++) {
		for (col = 0; col < t->ncols; col++) {
			struct fact *fact = *facts_at(f, t, row, col);

			if (fact == NULL) {
				if ((fact = facts_new(f, 1)) == NULL)
					return -1;
				*fact = (struct fact){.table = t, .row = row, .col = col,
				    .state = CELL_ABSENT, .unit = str_of(t->cols[col].unit)};
				*facts_at(f, t, row, col) = fact;
			}
			fact->form = form;
			if (facts_list(f, fact))
				return -1;
		}
	}
	return 0;
}

static int
end(struct facts_reader *r)
{
	struct facts *f = &r->facts;
	enum form open = settle_form(r);
	char show[FACTS_SHOW];
	int code;

	if (open == FORM_NONE)
		diag_note(r->diag, f->input, f->line, "the form of the report %s is not known: "
		    "absent tables are not listed", facts_show(f->file, show));
	for (code = 0; code < FORM_CODES; code++) {
		const struct form_table *t = r->tables[code];
		enum form form = t && r->forms[code] != FORM_NONE ? r->forms[code] : open;

		if (form != FORM_NONE)
			t = form_table(form, code);
		if (t && list_table(f, t, form))
			return -1;
	}
	return 0;
}

const struct facts_format facts_tables = {"giar-tables", next, header, place, add, end};
