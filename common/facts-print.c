#include "facts-print.h"

#include <stdio.h>

#include "csvio.h"

const char *const facts_columns[FACTS_WITH_LABELS] = {
	"file", "org", "year", "form", "table", "row", "col", "value", "unit", "state", "line",
	"row_label", "col_label"
};

/* Adds a field that is not the line's first. */
static void
field(struct facts_printer *p, struct str s)
{
	if (p->csv) {
		out_char(p->out, ',');
		csvio_field(p->out, s);
	} else {
		out_char(p->out, '\t');
		out_field(p->out, s);
	}
}

/* Adds the first field of a line. */
static void
first(struct facts_printer *p, struct str s)
{
	if (p->csv)
		csvio_field(p->out, s);
	else
		out_field(p->out, s);
}

static void
end_line(struct facts_printer *p)
{
	out_str(p->out, p->csv ? STR("\r\n") : STR("\n"));
}

static bool
wanted(const struct facts_printer *p, const struct fact *fact)
{
	return p->tables >> form_code(str_of(fact->table->code)) & 1;
}

static const struct form_row *
row_of(const struct fact *fact)
{
	return &fact->table->rows[fact->row];
}

static const struct form_col *
col_of(const struct fact *fact)
{
	return &fact->table->cols[fact->col];
}

static void
print_name(struct facts_printer *p, const struct facts_name *name, const char *suffix)
{
	const struct form_table *t = name->table;
	char text[128];

	snprintf(text, sizeof text, "%s:%s:%s%s", t->code, t->rows[name->row].code,
	    t->cols[name->col].code, suffix);
	field(p, str_of(text));
}

static const char *
unit_of(const struct facts_name *name)
{
	return name->table->cols[name->col].unit;
}

void
facts_print_header(struct facts_printer *p)
{
	size_t n = p->wide ? FACTS_TABLE : p->labels ? FACTS_WITH_LABELS : FACTS_COLUMNS, i;

	first(p, str_of(facts_columns[0]));
	for (i = 1; i < n; i++)
		field(p, str_of(facts_columns[i]));
	for (i = 0; p->wide && i < p->names->n; i++) {
		print_name(p, &p->names->all[i], "");
		if (unit_of(&p->names->all[i])[0] == '\0')
			print_name(p, &p->names->all[i], ":unit");
	}
	end_line(p);
}

/* Adds the first fields of a line, up to the row's code. last was printed before, or NULL. */
static void
print_row(struct facts_printer *p, const struct facts *f, const struct fact *fact,
    const struct fact *last)
{
	uint64_t place = out_place(p->out);
	bool same = last && fact->table == last->table && fact->row == last->row &&
	    fact->form == last->form;

	/* Most of a line's bytes are those of the line before. */
	if (!same || !out_again(p->out, p->row, p->row_n)) {
		first(p, f->file);
		field(p, f->org);
		field(p, f->year);
		field(p, str_of(form_name(fact->form)));
		field(p, str_of(fact->table->code));
		field(p, str_of(row_of(fact)->code));
	}
	p->row = place;
	p->row_n = (size_t)(out_place(p->out) - place);
}

static void
print_long(struct facts_printer *p, const struct facts *f, const struct fact *fact,
    const struct fact *last)
{
	print_row(p, f, fact, last);
	field(p, str_of(col_of(fact)->code));
	field(p, fact->value);
	field(p, fact->unit);
	field(p, str_of(cell_state_name[fact->state]));
	field(p, fact->line);
	if (p->labels) {
		field(p, str_of(row_of(fact)->label));
		field(p, str_of(col_of(fact)->label));
	}
	end_line(p);
}

/* The forms of the tables that are printed: "2019", "2021", "2019+2021". */
static void
print_forms(struct facts_printer *p, const struct facts *f)
{
	bool has[FORMS] = {false};
	char text[64];
	size_t i, n = 0;
	int form;

	for (i = 0; i < f->n; i++)
		if (wanted(p, f->list[i]))
			has[f->list[i]->form] = true;
	for (form = FORM_NONE + 1; form < FORMS; form++) {
		struct str name = str_of(form_name((enum form)form));

		if (!has[form] || sizeof text - n <= name.n)
			continue;
		if (n)
			text[n++] = '+';
		memcpy(text + n, name.p, name.n);
		n += name.n;
	}
	field(p, (struct str){text, n});
}

/* Is the value in the unit of its column, so that it may stand there? */
static bool
fits_column(struct facts_printer *p, const struct facts *f, const struct fact *fact)
{
	const char *unit = col_of(fact)->unit;

	if (unit[0] == '\0' || str_eq(fact->unit, str_of(unit)))
		return true;
	diag_note(p->diag, f->input, fact->at, "%s:%s:%s is in %.*s, its column in %s: left out",
	    fact->table->code, row_of(fact)->code, col_of(fact)->code,
	    (int)fact->unit.n, fact->unit.n ? fact->unit.p : "", unit);
	return false;
}

static void
print_wide(struct facts_printer *p, const struct facts *f)
{
	size_t i;

	first(p, f->file);
	field(p, f->org);
	field(p, f->year);
	print_forms(p, f);
	for (i = 0; i < p->names->n; i++) {
		const struct fact *fact = f->at[i];
		bool there = fact && fact->state == CELL_OK && wanted(p, fact) &&
		    fits_column(p, f, fact);

		field(p, there ? fact->value : STR(""));
		if (unit_of(&p->names->all[i])[0] == '\0')
			field(p, there ? fact->unit : STR(""));
	}
	end_line(p);
}

void
facts_print(struct facts_printer *p, struct facts *f)
{
	const struct fact *fact, *last = NULL;
	bool print = false;
	size_t i;

	if (f->n == 0)
		return;
	if (p->wide) {
		print_wide(p, f);
		return;
	}
	for (i = 0; i < f->n; i++, last = fact) {
		fact = f->list[i];
		if (last == NULL || fact->table != last->table)
			print = wanted(p, fact);
		if (print)
			print_long(p, f, fact, last);
	}
}
