#include "csvio.h"

#include <stdlib.h>

enum { PIECE = 4096, BLOCK = 64 * 1024 };

/*
 * csv_write quotes the whole of a field. A long one is written piece by piece, without
 * the quotes around each.
 */
void
csvio_field(struct out *o, struct str s)
{
	char buf[2 * PIECE + 2];
	size_t n, len;

	out_char(o, '"');
	for (; s.n; s = str_skip(s, n)) {
		n = s.n < PIECE ? s.n : PIECE;
		len = csv_write(buf, sizeof buf, s.p, n);
		out_str(o, (struct str){buf + 1, len - 2});
	}
	out_char(o, '"');
}

/* RFC 4180: spaces are part of a field. */
static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

/* Lines come without their CR; one that stands elsewhere ends no record. */
static int
is_line_end(unsigned char c)
{
	return c == '\n';
}

void
csvio_parser(struct csv_parser *p, char delim)
{
	csv_init(p, CSV_STRICT);	/* fails never: it takes no memory */
	csv_set_delim(p, (unsigned char)delim);
	csv_set_space_func(p, no_space);
	csv_set_term_func(p, is_line_end);
}

static void
start_parser(struct csvio *c)
{
	csvio_parser(&c->parser, ',');
	csv_set_blk_size(&c->parser, BLOCK);
}

void
csvio_init(struct csvio *c, struct diag *d)
{
	*c = (struct csvio){.diag = d, .record = TSV_NEW};
	start_parser(c);
}

void
csvio_free(struct csvio *c)
{
	csv_free(&c->parser);
	tsv_free(&c->record);
	free(c->text);
	c->text = NULL;
}

/* Makes room for n bytes of text and a field more. */
static int
reserve(struct csvio *c, size_t n)
{
	struct tsv_line *r = &c->record;
	struct str *fields;
	char *text;
	size_t cap;

	if (r->n == r->cap) {
		cap = r->cap ? 2 * r->cap : 32;
		if ((fields = realloc(r->fields, cap * sizeof *fields)) == NULL)
			return -1;
		r->fields = fields;
		r->cap = cap;
	}
	if (c->cap - c->n < n) {
		cap = 2 * c->cap + n;
		if ((text = realloc(c->text, cap)) == NULL)
			return -1;
		c->text = text;
		c->cap = cap;
	}
	return 0;
}

/* libcsv has read a field. Where its text stands is known when the record ends. */
static void
add_field(void *s, size_t n, void *data)
{
	struct csvio *c = data;

	if (c->nomem || (c->nomem = reserve(c, n) != 0))
		return;
	if (n)
		memcpy(c->text + c->n, s, n);
	c->n += n;
	c->record.fields[c->record.n++] = (struct str){NULL, n};
}

/* libcsv has read a record. */
static void
end_record(int end, void *data)
{
	struct csvio *c = data;
	const char *p = c->text;
	size_t i;

	(void)end;
	for (i = 0; i < c->record.n; i++) {
		struct str *field = &c->record.fields[i];

		if (field->n == 0)
			continue;
		field->p = p;
		p += field->n;
	}
	c->whole = true;
}

/* Gives up the record that has begun. */
static void
restart(struct csvio *c)
{
	c->open = false;
	csv_free(&c->parser);
	start_parser(c);
}

/* The file ends, or cannot be read on, in the middle of a record: before event. */
static enum input_event
cut_off(struct csvio *c, enum input_event event)
{
	restart(c);
	if (event == INPUT_BAD || event == INPUT_LOST || event == INPUT_NOMEM)
		return event;
	diag_error(c->diag, c->file, c->line, "not CSV: a quote is opened and never closed");
	c->held = true;
	c->event = event;
	return INPUT_BAD;
}

/* Gives libcsv a line. INPUT_LINE, or what went wrong. */
static enum input_event
parse(struct csvio *c, struct str line, size_t number)
{
	struct csv_parser *p = &c->parser;

	if (csv_parse(p, line.p, line.n, add_field, end_record, c) == line.n &&
	    csv_parse(p, "\n", 1, add_field, end_record, c) == 1 && !c->nomem)
		return INPUT_LINE;
	if (c->nomem || csv_error(p) != CSV_EPARSE) {
		diag_nomem(c->diag);
		return INPUT_NOMEM;
	}
	diag_error(c->diag, c->file, number, "not CSV: a quote that stands inside a field "
	    "is to be doubled, and the field quoted");
	restart(c);
	return INPUT_BAD;
}

enum input_event
csvio_next(struct csvio *c, struct input *in)
{
	enum input_event event;
	struct str line;

	if (c->held) {
		c->held = false;
		return c->event;
	}
	c->record.n = c->n = 0;
	c->whole = false;
	do {
		event = input_line(in, &line);
		if (event != INPUT_LINE)
			return c->open ? cut_off(c, event) : event;
		if (!c->open) {
			c->file = in->name;
			c->line = in->line;
			c->open = line.n > 0;
		}
		if (c->open && (event = parse(c, line, in->line)) != INPUT_LINE)
			return event;
	} while (!c->whole);
	c->open = false;
	return INPUT_LINE;
}
