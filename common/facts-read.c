#include "facts-read.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "progress.h"

void
facts_read_init(struct facts_reader *r, const struct facts_format *format,
    const struct facts_names *names, char **files, size_t nfiles, struct diag *d)
{
	*r = (struct facts_reader){.format = format, .diag = d, .split = TSV_NEW};
	input_init(&r->in, files, nfiles, d);
	progress_reports();
	facts_init(&r->facts, names);
	csvio_init(&r->csv, d);
}

void
facts_read_free(struct facts_reader *r)
{
	input_free(&r->in);
	facts_free(&r->facts);
	csvio_free(&r->csv);
	tsv_free(&r->split);
	free(r->plain);
	free(r->mark);
}

int
facts_what(struct facts_reader *r, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(r->what, sizeof r->what, fmt, ap);
	va_end(ap);
	return -1;
}

const char *
facts_show(struct str s, char buf[FACTS_SHOW])
{
	size_t n = s.n < FACTS_SHOW ? s.n : FACTS_SHOW - 1, i;

	while (n < s.n && n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80)
		n--;
	for (i = 0; i < n; i++)
		buf[i] = (unsigned char)s.p[i] < ' ' || s.p[i] == 0x7F ? '?' : s.p[i];
	buf[n] = '\0';
	return buf;
}

static bool
header_fits(const struct facts_reader *r, const struct form_table *t)
{
	return r->fits >> (t - form_tables) & 1;
}

/* The form is open: finds a form that has the table, with that row and column. */
static int
find_open(struct facts_reader *r, int code, struct str row, const struct str *col)
{
	const struct form_table *t;
	char show[FACTS_SHOW];
	int f, i, j;

	for (f = FORM_NONE + 1; f < FORMS; f++) {
		if ((t = form_table((enum form)f, code)) == NULL || !header_fits(r, t))
			continue;
		i = form_row(t, row);
		j = col ? form_col(t, *col) : 0;
		if (i < 0 || j < 0)
			continue;
		r->table = t;
		r->row = (unsigned)i;
		r->col = (unsigned)j;
		return 0;
	}
	return facts_what(r, "the form is empty, and none has a row \"%s\" in table %s with "
	    "this column", facts_show(row, show), form_codes[code]);
}

/* Finds the row and column in r->table. */
static int
find_cell(struct facts_reader *r, struct str row, const struct str *col)
{
	const struct form_table *t = r->table;
	char show[FACTS_SHOW];
	size_t next = r->row + 1;
	int i, j;

	/* Rows come in order, as a rule. */
	if (next < t->nrows && str_eq(row, str_of(t->rows[next].code)))
		i = (int)next;
	else
		i = form_row(t, row);
	j = col ? form_col(t, *col) : 0;
	if (i < 0)
		return facts_what(r, "no row of table %s in form %s is called \"%s\"",
		    t->code, form_name(t->form), facts_show(row, show));
	if (j < 0)
		return facts_what(r, "no column of table %s in form %s is called \"%s\"",
		    t->code, form_name(t->form), facts_show(*col, show));
	if (!header_fits(r, t))
		return facts_what(r, "the header above is not that of table %s in form %s",
		    t->code, form_name(t->form));
	r->row = (unsigned)i;
	r->col = (unsigned)j;
	return 0;
}

int
facts_find(struct facts_reader *r, struct str form, struct str table, struct str row,
    const struct str *col)
{
	char show[FACTS_SHOW];
	int code;

	/* Rows of a table stand together. */
	if (r->table && form.n && str_eq(form, str_of(form_name(r->form))) &&
	    str_eq(table, str_of(r->table->code)))
		return find_cell(r, row, col);
	r->form = form_by_name(form);
	if (r->form == FORM_NONE && form.n)
		return facts_what(r, "no form is called \"%s\"", facts_show(form, show));
	if ((code = form_code(table)) < 0)
		return facts_what(r, "no table is called \"%s\"", facts_show(table, show));
	r->code = code;
	if (r->form == FORM_NONE)
		return find_open(r, r->code, row, col);
	if ((r->table = form_table(r->form, r->code)) == NULL)
		return facts_what(r, "form %s has no table %s", form_name(r->form),
		    form_codes[r->code]);
	return find_cell(r, row, col);
}

/* What follows is another file. */
static void
new_file(struct facts_reader *r)
{
	r->any_header = r->doubt = false;
	r->width = 0;
}

static int
take_mark(struct facts_reader *r, struct str name)
{
	char *copy = malloc(name.n);

	if (copy == NULL)
		return diag_nomem(r->diag);
	input_rename(&r->in, (struct str){memcpy(copy, name.p, name.n), name.n});
	free(r->mark);
	r->mark = copy;
	new_file(r);
	return 0;
}

static bool
is_header(const struct tsv_line *fields)
{
	return fields->n >= 3 && str_eq(fields->fields[0], STR("file")) &&
	    str_eq(fields->fields[1], STR("org")) && str_eq(fields->fields[2], STR("year"));
}

static void
take_header(struct facts_reader *r)
{
	r->any_header = true;
	r->width = r->fields->n;
	if (r->format->header(r) == 0)
		return;
	diag_error(r->diag, r->in.name, r->line, "%s", r->what);
	r->width = 0;
}

/* There is a line of which nobody can say what it belongs to. */
static void
doubt(struct facts_reader *r)
{
	r->doubt = true;
	r->bad = true;
}

/* Finds the record's place; -1 after facts_what, of no words if it is told already. */
static int
find_place(struct facts_reader *r)
{
	r->what[0] = '\0';
	if (!r->any_header)
		return facts_what(r, "a row before any header; "
		    "%s prints one unless it is given -H", r->format->source);
	if (r->width == 0)
		return -1;
	if (r->fields->n != r->width)
		return facts_what(r, "%zu fields, but %zu in the header above", r->fields->n,
		    r->width);
	return r->format->place(r);
}

static bool
same_report(const struct facts_reader *r)
{
	const struct str *f = r->fields->fields;

	return str_eq(f[0], r->facts.file) && str_eq(f[1], r->facts.org) &&
	    str_eq(f[2], r->facts.year);
}

/* Was the record's row there before, in whatever form? Then it begins another report. */
static bool
comes_again(struct facts_reader *r)
{
	const struct form_table *above;
	int row;

	if (*facts_at(&r->facts, r->table, r->row, r->col))
		return true;
	if (!(r->has >> r->code & 1) || r->forms[r->code] == r->form ||
	    (above = form_table(r->forms[r->code], r->code)) == NULL)
		return false;
	row = form_row(above, str_of(r->table->rows[r->row].code));
	return row >= 0 && *facts_at(&r->facts, above, (unsigned)row, 0);
}

static int
begin(struct facts_reader *r)
{
	struct facts *f = &r->facts;

	facts_clear(f);
	f->input = r->in.name;
	f->line = r->line;
	f->file = r->fields->fields[0];
	f->org = r->fields->fields[1];
	f->year = r->fields->fields[2];
	r->has = 0;
	r->open = true;
	r->bad = r->doubt;
	return facts_keep(f, &f->file) || facts_keep(f, &f->org) || facts_keep(f, &f->year) ?
	    diag_nomem(r->diag) : 0;
}

/* Takes a record. Returns 0; 1 if the report ends before it; -1 when out of memory. */
static int
take_record(struct facts_reader *r)
{
	const struct tsv_line *fields = r->fields;
	struct str name;
	int placed;

	if (fields->n == 1 && fields->fields[0].n == 0)
		return 0;
	if (fields->n == 1 && (name = input_mark(fields->fields[0])).p)
		return r->open ? 1 : take_mark(r, name);
	if (is_header(fields)) {
		take_header(r);
		return 0;
	}
	if (fields->n < 3) {
		if (!r->doubt)
			diag_error(r->diag, r->in.name, r->line,
			    "neither header nor row; is this the output of %s?",
			    r->format->source);
		doubt(r);
		return 0;
	}
	placed = find_place(r);
	if (r->open && (!same_report(r) || (placed == 0 && comes_again(r))))
		return 1;
	if (!r->open && begin(r))
		return -1;
	r->doubt = false;
	if (placed == 0 && (placed = r->format->add(r)) < 0)
		return diag_nomem(r->diag);
	if (placed && !r->bad && r->what[0])
		diag_error(r->diag, r->in.name, r->line, "%s", r->what);
	r->bad = r->bad || placed;
	return 0;
}

/* The report that is open has ended. */
static int
finish(struct facts_reader *r)
{
	struct facts *f = &r->facts;
	char show[FACTS_SHOW];

	r->open = false;
	progress_report();
	if (!r->bad)
		return r->format->end(r) ? diag_nomem(r->diag) : 1;
	diag_error(r->diag, f->input, f->line, "the report %s is left out",
	    facts_show(f->file, show));
	facts_clear(f);
	return 1;
}

int
facts_read_next(struct facts_reader *r)
{
	enum input_event event;

	for (;;) {
		event = r->held ? INPUT_LINE : r->format->next(r);
		switch (event) {
		case INPUT_LINE:
			switch (take_record(r)) {
			case 0:
				r->held = false;
				break;
			case 1:
				r->held = true;
				return finish(r);
			default:
				return -1;
			}
			break;
		case INPUT_FILE:
			new_file(r);
			if (r->open)
				return finish(r);
			break;
		case INPUT_BAD:
		case INPUT_LOST:
			doubt(r);
			break;
		case INPUT_END:
			return r->open ? finish(r) : 0;
		case INPUT_NOMEM:
			return -1;
		}
	}
}
