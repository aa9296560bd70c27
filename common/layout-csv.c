/*
 * Tables that a spreadsheet saved: records of fields, read through libcsv, parted by
 * commas, semicolons, or by TABs where some field is quoted. A field may be several lines.
 */
#include "layout.h"

#include "cell.h"
#include "csvio.h"
#include "heading.h"
#include "labels.h"
#include "stairs.h"
#include "utf8.h"
#include "wrap.h"

enum {
	LINE_BYTES = 16 * 1024,	/* a longer line is of no table */
	RECORD_LINES = 16,	/* lines of a record */
	GAP_LINES = 4,		/* blank lines between records */
	PROSE_BYTES = 150,	/* of a field that stands alone */
	SWALLOWED = 3,		/* commas on further lines of a field that are no text's */
	PROOF_RECORDS = 64	/* within so many records a field is quoted, if any is */
};

static const char delims[] = ",;\t";

/*
 * Gives the parser the lines of one record; what it finds goes to the callbacks, whose
 * argument is c, and *whole says that the record has ended. Returns how many lines it has
 * with the blank ones above it; 0: it is none, or there are no more.
 */
static size_t
parse_record(struct csv_parser *p, struct lines *at, void (*field)(void *, size_t, void *),
    void (*record)(int, void *), void *c, const bool *whole)
{
	struct str line;
	size_t seen, blank = 0, number;

	for (seen = 0; !*whole; seen++) {
		if (seen - blank == RECORD_LINES || blank > GAP_LINES ||
		    !lines_next(at, &line, &number) || line.n > LINE_BYTES)
			return 0;
		blank += seen == blank && line.n == 0;
		if (csv_parse(p, line.p, line.n, field, record, c) != line.n ||
		    csv_parse(p, "\n", 1, field, record, c) != 1)
			return 0;
	}
	return seen;
}

/* What a record looks like, and whether it is one of a table. */
struct look {
	size_t n, filled;	/* fields; those that are not empty */
	size_t labels;
	bool prose;		/* the first is a heading, or long */
	bool number;		/* or a number */
	bool whole;
};

static void
look_field(void *text, size_t n, void *look)
{
	struct look *l = look;
	struct str s = utf8_trim((struct str){text, n});
	struct heading h;

	l->n++;
	if (s.n == 0)
		return;
	l->filled++;
	l->labels += label_read(s) >= 0;
	if (l->n > 1)
		return;
	l->number = cell_numeric(s);
	l->prose = s.n > PROSE_BYTES || heading_section(s, &h) != 0;
}

static void
look_end(int c, void *look)
{
	(void)c;
	((struct look *)look)->whole = true;
}

/* Is a field of the line quoted? */
static bool
has_quote(struct str line, char delim)
{
	size_t i;

	for (i = 0; i < line.n; i++)
		if (line.p[i] == '"' && (i == 0 || line.p[i - 1] == delim))
			return true;
	return false;
}

/* Is a field of the n lines quoted? */
static bool
any_quoted(struct lines at, size_t n, char delim)
{
	struct str line;
	size_t number;

	for (; n && lines_next(&at, &line, &number); n--)
		if (has_quote(line, delim))
			return true;
	return false;
}

static size_t
claim_delim(struct lines at, char delim)
{
	size_t taken = 0, seen = 0, records = 0, width = 0, n;
	bool quoted = delim != '\t';
	struct csv_parser p;

	csvio_parser(&p, delim);
	while (quoted || records < PROOF_RECORDS) {
		struct look l = {.n = 0};
		struct lines here = at;

		if ((n = parse_record(&p, &at, look_field, look_end, &l, &l.whole)) == 0 ||
		    (l.filled == 1 && l.prose))
			break;
		/* The first has a label, and the second is like it. */
		if (records == 0 ? l.labels == 0 || l.n < 2 : records == 1 && l.n != width)
			break;
		width = l.n;
		quoted = quoted || any_quoted(here, n, delim);
		seen += n;
		records++;
		/* A number alone below may be what was cut off a row. */
		if (l.n > 1 || (l.number && n <= 2))
			taken = seen;
	}
	if (csv_error(&p) == CSV_ENOMEM)
		taken = LAYOUT_NOMEM;
	else if (records < 2 || !quoted)
		taken = 0;
	csv_free(&p);
	return taken;
}

/* The same, if the delimiter is in the first line, or a quote begins it. */
static size_t
try_delim(struct lines at, char delim)
{
	struct lines first = at;
	struct str line;
	size_t number;

	if (!lines_next(&first, &line, &number) || line.n == 0 || line.n > LINE_BYTES ||
	    (line.p[0] != '"' && memchr(line.p, delim, line.n) == NULL))
		return 0;
	return claim_delim(at, delim);
}

static size_t
claim(struct lines at)
{
	size_t i, n = 0;

	for (i = 0; n == 0 && delims[i] != '\t'; i++)
		n = try_delim(at, delims[i]);
	return n;
}

static size_t
claim_tabs(struct lines at)
{
	return try_delim(at, '\t');
}

/* The record that is being read. */
struct reading {
	struct grid *grid;
	struct wrap *field;
	size_t n, cap;
	size_t line;		/* where it begins */
	char delim;
	bool whole, nomem;
	bool swallowed;		/* a field holds other records: its quote is no quote, or lost */
	bool head;		/* the record before may be a head: words, and no number */
};

/* Are there records on the further lines of the field? */
static bool
swallows(struct str field, char delim)
{
	size_t i, n = 0;

	str_cut(&field, '\n');
	for (i = 0; i < field.n; i++)
		n += field.p[i] == delim;
	return n >= (delim == '\t' ? 1 : SWALLOWED);
}

static void
read_field(void *text, size_t n, void *reading)
{
	struct reading *r = reading;
	struct str rest = {text, n};
	struct wrap *fields = arena_grow(r->grid->arena, r->field, r->n, &r->cap,
	    sizeof *fields);

	if (fields == NULL) {
		r->nomem = true;
		return;
	}
	r->field = fields;
	r->swallowed = r->swallowed || swallows(rest, r->delim);
	fields[r->n] = wrap_new(r->line);
	while (rest.n)
		if (wrap_add(&fields[r->n], str_cut(&rest, '\n'), r->line, r->grid->arena))
			r->nomem = true;
	r->n++;
}

static void
read_end(int c, void *reading)
{
	(void)c;
	((struct reading *)reading)->whole = true;
}

static int
add_row(struct reading *r)
{
	size_t i, words = 0, numbers = 0;
	bool head;

	for (i = 0; i < r->n; i++) {
		struct str text = wrap_text(&r->field[i]);

		numbers += text.n && cell_numeric(text);
		words += text.n && !cell_numeric(text);
	}
	head = words > 1 && numbers == 0;
	/* Empty records only set tables apart, save one below a head: a row of blanks. */
	if (words + numbers == 0 && !r->head)
		return 0;
	r->head = head;
	/* A number alone may be the end of the last one of the record above. */
	return wrap_row(r->grid, r->field, r->n, r->line,
	    (r->n > 1 || numbers == 0) && !r->swallowed);
}

/* Which of the delimiters the claim was for; 0 when out of memory. */
static char
find_delim(struct lines at)
{
	size_t i, n = 0;

	for (i = 0; delims[i + 1] && (n = claim_delim(at, delims[i])) == 0; i++)
		continue;
	return n == LAYOUT_NOMEM ? '\0' : delims[i];
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	struct reading r = {.grid = g};
	struct csv_parser p;
	size_t seen = 0, first = g->nrows, n;
	int failed = 0;
	char delim = find_delim(at);

	if (delim == '\0')
		return -1;
	r.delim = delim;
	csvio_parser(&p, delim);
	while (seen < nlines && !failed) {
		r.n = 0;
		r.whole = r.swallowed = false;
		r.line = lines_filled(at);
		n = parse_record(&p, &at, read_field, read_end, &r, &r.whole);
		if (n == 0)
			break;
		seen += n;
		failed = r.nomem || add_row(&r);
	}
	failed = failed || r.nomem || csv_error(&p) == CSV_ENOMEM;
	csv_free(&p);
	return failed ? -1 : stairs_straighten(g, first);
}

const struct reader layout_csv = {"csv", claim, read_lines, "\",;", NULL};
const struct reader layout_csv_tabs = {"csv", claim_tabs, read_lines, "\"\t", "\""};
