/*
 * giar-sum: facts to totals. Every line's value is added to its group's exact sum. The
 * totals are printed at the end, and only where all of the input was good: one that
 * lacks a line or a file would be a wrong number.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decimal.h"
#include "fields.h"
#include "groups.h"
#include "input.h"
#include "prog.h"
#include "tsv.h"
#include "utf8.h"

enum { MAX_TOLD = 20 };		/* bad lines that are told one by one */

/* What a line adds to its group. */
struct part {
	struct decimal value;
	size_t n, missing;
};

/* Have the lines counted so far a unit? */
enum units { UNITS_UNKNOWN, UNITS_NONE, UNITS_GIVEN };

struct sum {
	struct prog *prog;
	struct input in;
	struct tsv_line by;		/* the names of -g */
	struct tsv_line given;		/* the names of -c; none without it */
	bool unit_seen;			/* some columns have a unit */
	enum units units;
	struct fields_columns columns;		/* those in force */
	struct tsv_line line;
	size_t empty;			/* number of the last empty line since a header, or 0 */
	struct part part;
	char *key;			/* a group's fields with TAB between */
	size_t key_cap;
	struct groups groups;
	size_t bad;			/* bad lines */
};

static const struct prog_option options[] = {
	{'g', "group", "COLS", "group by these columns (table,row,col,unit)"},
	{'c', "columns", "LIST", "the columns of input without a header line"},
	PROG_OPTIONS_COMMON
};

static const struct prog_info info = {
	"giar-sum", "Adds up facts, exactly: value, n and missing of each group.", options
};

static void bad(struct sum *s, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Tells what is wrong with the line just read; after too many only counts. */
static void
bad(struct sum *s, const char *fmt, ...)
{
	char what[256];
	va_list ap;

	if (s->bad++ >= MAX_TOLD)
		return;
	va_start(ap, fmt);
	vsnprintf(what, sizeof what, fmt, ap);
	va_end(ap);
	diag_error(&s->prog->diag, s->in.name, s->in.line, "%s", what);
}

/* A field as a message can show it: its beginning, without control characters. */
struct shown {
	char text[64];
};

static struct shown
show(struct str field)
{
	static const char more[] = "...";
	const size_t room = sizeof(struct shown) - sizeof more;
	struct shown s;
	size_t i, n = field.n;

	if (n > room)
		n = utf8_valid((struct str){field.p, room});
	for (i = 0; i < n; i++)
		s.text[i] = (unsigned char)field.p[i] < ' ' || field.p[i] == 0x7F ?
		    '?' : field.p[i];
	memcpy(s.text + n, n < field.n ? more : "", n < field.n ? sizeof more : 1);
	return s;
}

/*
 * Takes the columns from the line just read, a header, or one that should be and is
 * none. Without them nothing behind it in the file can be read.
 */
static void
read_header(struct sum *s)
{
	struct fields_fault fault;

	s->empty = 0;
	if (tsv_find(&s->line, fields_name[FIELDS_VALUE]) == TSV_NONE) {
		bad(s, "no header line; name the columns with -c");
		input_skip_file(&s->in);
		return;
	}
	fault = fields_find(&s->columns, &s->line, &s->by);
	if (fault.what) {
		bad(s, "%s %s%s", fault.what, show(fault.name).text,
		    tsv_find(&s->by, fault.name) == TSV_NONE ? "" : "; choose others with -g");
		input_skip_file(&s->in);
		return;
	}
	s->unit_seen |= s->columns.at[FIELDS_UNIT] != TSV_NONE;
}

static bool
parse_count(struct str s, size_t *count)
{
	size_t i;

	*count = 0;
	for (i = 0; i < s.n; i++) {
		size_t digit = (size_t)(unsigned char)s.p[i] - '0';

		if (digit > 9 || *count > (SIZE_MAX - digit) / 10)
			return false;
		*count = *count * 10 + digit;
	}
	return s.n != 0;
}

/* Reads the count of a column, n or missing. */
static bool
read_count(struct sum *s, enum fields_column column, size_t *count)
{
	struct str field = s->line.fields[s->columns.at[column]];

	if (parse_count(field, count))
		return true;
	bad(s, "%s is no count: %s", fields_name[column].p, show(field).text);
	return false;
}

/* Counts a line that has no n: by its state, or by whether it has a value. */
static bool
read_state(struct sum *s, struct str value)
{
	bool ok = value.n != 0;

	if (s->columns.at[FIELDS_STATE] != TSV_NONE) {
		struct str state = s->line.fields[s->columns.at[FIELDS_STATE]];

		ok = str_eq(state, STR("ok"));
		if (ok && value.n == 0) {
			bad(s, "state is ok, but value is empty");
			return false;
		}
		if (!ok && value.n) {
			bad(s, "state is %s, but value is not empty", show(state).text);
			return false;
		}
	}
	s->part.n = ok;
	s->part.missing = !ok;
	return true;
}

/* Reads what the line adds to its group. False: it is bad, or there is no memory. */
static bool
read_cell(struct sum *s)
{
	struct str value = s->line.fields[s->columns.at[FIELDS_VALUE]];
	struct part *part = &s->part;

	if (s->columns.at[FIELDS_N] == TSV_NONE) {
		if (!read_state(s, value))
			return false;
		if (part->n == 0)
			value = STR("0");
	} else if (!read_count(s, FIELDS_N, &part->n) ||
	    !read_count(s, FIELDS_MISSING, &part->missing)) {
		return false;
	}
	switch (decimal_parse(&part->value, value)) {
	case DECIMAL_NOMEM:
		diag_nomem(&s->prog->diag);
		return false;
	case DECIMAL_BAD:
		bad(s, "value is no plain decimal number: %s", show(value).text);
		return false;
	}
	if (part->n == 0 && decimal_sign(&part->value)) {
		bad(s, "n is 0, but value is %s", show(value).text);
		return false;
	}
	return true;
}

/*
 * A line without a unit may be of any. Adding it to others of its group would guess, and
 * printing it beside them would make it one of those whose unit is known to be none.
 */
static bool
check_unit(struct sum *s)
{
	enum units units = s->columns.at[FIELDS_UNIT] == TSV_NONE ? UNITS_NONE : UNITS_GIVEN;

	if (s->units == units)
		return true;
	if (s->units == UNITS_UNKNOWN) {
		s->units = units;
		return true;
	}
	s->units = units;	/* told once, not for each line that follows */
	bad(s, units == UNITS_GIVEN ? "a column unit here, none before: sum them apart" :
	    "no column unit here, one before: sum them apart");
	return false;
}

/* The group of the line just read; NULL when out of memory. */
static struct group *
find_group(struct sum *s)
{
	const struct fields_columns *c = &s->columns;
	const struct str *fields = s->line.fields;
	size_t i, n = c->ngroup;
	char *p;

	for (i = 0; i < c->ngroup; i++)
		n += fields[c->group[i]].n;
	if (n > s->key_cap) {
		if ((p = realloc(s->key, n + n / 2)) == NULL)
			return NULL;
		s->key = p;
		s->key_cap = n + n / 2;
	}
	p = s->key;
	for (i = 0; i < c->ngroup; i++) {
		struct str field = fields[c->group[i]];

		if (field.n)
			memcpy(p, field.p, field.n);
		p += field.n;
		*p++ = '\t';
	}
	return groups_find(&s->groups, (struct str){s->key, n - 1});
}

/* Adds the line just read to its group. */
static void
add_line(struct sum *s)
{
	const struct part *part = &s->part;
	struct group *g;

	if (s->empty) {
		bad(s, "an empty line before this one, line %zu", s->empty);
		s->empty = 0;
	}
	if (s->line.n != s->columns.n) {
		bad(s, "wrong number of fields: %zu, should be %zu", s->line.n, s->columns.n);
		return;
	}
	if (!read_cell(s) || !check_unit(s))
		return;
	if ((g = find_group(s)) == NULL || decimal_add(&g->sum, &part->value)) {
		diag_nomem(&s->prog->diag);
		return;
	}
	if (part->n > SIZE_MAX - g->n || part->missing > SIZE_MAX - g->missing) {
		bad(s, "more cells than can be counted");
		return;
	}
	g->n += part->n;
	g->missing += part->missing;
}

static void
take_line(struct sum *s, struct str line)
{
	if (line.n == 0)
		s->empty = s->in.line;
	else if (tsv_split(&s->line, line))
		diag_nomem(&s->prog->diag);
	else if (s->columns.n == 0 || fields_header(&s->line, &s->by))
		read_header(s);
	else
		add_line(s);
}

/* A file begins: its columns are those of -c until it has a header. */
static void
begin_file(struct sum *s)
{
	s->empty = 0;
	s->columns.n = 0;
	if (s->given.n)
		fields_find(&s->columns, &s->given, &s->by);
}

static void
read_all(struct sum *s)
{
	struct str line;

	while (!s->prog->diag.lost) {
		switch (input_line(&s->in, &line)) {
		case INPUT_FILE:
			begin_file(s);
			break;
		case INPUT_LINE:
			take_line(s, line);
			break;
		case INPUT_BAD:
			input_skip_file(&s->in);
			break;
		case INPUT_LOST:
			break;
		case INPUT_END:
		case INPUT_NOMEM:
			return;
		}
	}
}

static void
print_header(struct sum *s)
{
	struct out *o = &s->prog->out;
	bool asked = tsv_find(&s->by, fields_name[FIELDS_UNIT]) != TSV_NONE;
	size_t i;

	for (i = 0; i < s->by.n; i++) {
		out_str(o, s->by.fields[i]);
		out_char(o, '\t');
	}
	if (!asked && (s->units == UNITS_UNKNOWN ? s->unit_seen : s->units == UNITS_GIVEN))
		out_str(o, STR("unit\t"));
	out_str(o, STR("value\tn\tmissing\n"));
}

/* Prints a group. buf has room for its sum. */
static void
print_group(struct out *o, const struct group *g, char *buf)
{
	out_str(o, (struct str){g->key, g->key_n});
	out_char(o, '\t');
	out_str(o, decimal_format(&g->sum, buf));
	out_char(o, '\t');
	out_number(o, g->n);
	out_char(o, '\t');
	out_number(o, g->missing);
	out_char(o, '\n');
}

static void
print_totals(struct sum *s)
{
	const struct group *g;
	size_t room = 1;
	char *buf;

	for (g = s->groups.first; g; g = g->next)
		if (decimal_room(&g->sum) > room)
			room = decimal_room(&g->sum);
	if ((buf = malloc(room)) == NULL) {
		diag_nomem(&s->prog->diag);
		return;
	}
	if (!s->prog->no_header)
		print_header(s);
	for (g = s->groups.first; g && !out_failed(&s->prog->out); g = g->next)
		print_group(&s->prog->out, g, buf);
	free(buf);
}

/* Splits a list of column names, the argument of an option, and checks them. */
static int
parse_names(struct prog *p, struct tsv_line *names, const char *option, const char *list)
{
	struct str text = str_of(list);
	size_t i;

	if (utf8_valid(text) != text.n || strpbrk(list, "\t\n"))
		return prog_usage(p, "%s: not the names of columns", option);
	if (tsv_split_list(names, text))
		return diag_nomem(&p->diag);
	for (i = 0; i < names->n; i++) {
		struct str name = names->fields[i];

		if (name.n == 0)
			return prog_usage(p, "%s: a column without a name", option);
		if (tsv_find(names, name) != i)
			return prog_usage(p, "%s: %s twice", option, show(name).text);
	}
	return 0;
}

/* Takes the lists of -g and -c; columns may be NULL. 0, or -1 with a message. */
static int
set_columns(struct sum *s, const char *by, const char *columns)
{
	static const enum fields_column reserved[] = {FIELDS_VALUE, FIELDS_N, FIELDS_MISSING};
	struct fields_fault fault;
	size_t i;

	if (parse_names(s->prog, &s->by, "-g", by))
		return -1;
	for (i = 0; i < sizeof reserved / sizeof *reserved; i++) {
		struct str name = fields_name[reserved[i]];

		if (tsv_find(&s->by, name) != TSV_NONE)
			return prog_usage(s->prog, "-g: %s is no group", name.p);
	}
	if ((s->columns.group = calloc(s->by.n + 1, sizeof *s->columns.group)) == NULL)
		return diag_nomem(&s->prog->diag);
	if (columns == NULL)
		return 0;
	if (parse_names(s->prog, &s->given, "-c", columns))
		return -1;
	fault = fields_find(&s->columns, &s->given, &s->by);
	if (fault.what)
		return prog_usage(s->prog, "-c: %s %s", fault.what, show(fault.name).text);
	s->unit_seen = s->columns.at[FIELDS_UNIT] != TSV_NONE;
	return 0;
}

static void
sum_files(struct sum *s)
{
	struct diag *d = &s->prog->diag;

	input_init(&s->in, s->prog->files, s->prog->nfiles, d);
	read_all(s);
	if (s->bad > MAX_TOLD)
		diag_error(d, STR(""), 0, "and %zu more bad lines", s->bad - MAX_TOLD);
	if (d->status == DIAG_OK)
		print_totals(s);
	input_free(&s->in);
}

static void
free_sum(struct sum *s)
{
	groups_free(&s->groups);
	decimal_free(&s->part.value);
	tsv_free(&s->by);
	tsv_free(&s->given);
	tsv_free(&s->line);
	free(s->columns.group);
	free(s->key);
}

int
main(int argc, char *argv[])
{
	static struct prog prog;
	struct sum s = {.prog = &prog, .groups = GROUPS_NEW};
	const char *by = "table,row,col,unit", *columns = NULL;
	int c = PROG_STOP;

	if (prog_begin(&prog, &info, argc, argv) == 0)
		while ((c = prog_option(&prog)) > 0)
			switch (c) {
			case 'g':
				by = prog.arg;
				break;
			case 'c':
				columns = prog.arg;
				break;
			}
	if (c == PROG_DONE && set_columns(&s, by, columns) == 0 && prog_files(&prog) == 0)
		sum_files(&s);
	free_sum(&s);
	return prog_end(&prog);
}
