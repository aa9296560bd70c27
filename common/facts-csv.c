/* Facts from CSV: a record a cell, in the columns that giar-tsv prints. */
#include "facts-print.h"
#include "facts-read.h"

static enum input_event
next(struct facts_reader *r)
{
	enum input_event event = csvio_next(&r->csv, &r->in);

	r->fields = &r->csv.record;
	r->line = r->csv.line;
	return event;
}

static int
header(struct facts_reader *r)
{
	const struct str *names = r->fields->fields;
	size_t n = r->fields->n, wanted = n > FACTS_COLUMNS ? FACTS_WITH_LABELS : FACTS_COLUMNS, i;

	for (i = 0; i < wanted; i++)
		if (i == n || !str_eq(names[i], str_of(facts_columns[i])))
			return facts_what(r, "column %zu is not %s; are these facts from %s?",
			    i + 1, facts_columns[i], r->format->source);
	if (n > wanted)
		return facts_what(r, "a column more than facts have");
	r->fits = ~0u;		/* each record names its column */
	r->labels = r->labels || n == FACTS_WITH_LABELS;
	return 0;
}

static int
find_state(struct facts_reader *r, struct str name)
{
	char show[FACTS_SHOW];
	int state;

	for (state = 0; state < CELL_STATES; state++)
		if (str_eq(name, str_of(cell_state_name[state])))
			break;
	if (state == CELL_STATES)
		return facts_what(r, "no state is called \"%s\"", facts_show(name, show));
	r->state = (enum cell_state)state;
	return 0;
}

static int
place(struct facts_reader *r)
{
	const struct str *f = r->fields->fields;
	struct str value = f[FACTS_VALUE];
	char show[FACTS_SHOW];

	if (facts_find(r, f[FACTS_FORM], f[FACTS_TABLE], f[FACTS_ROW], &f[FACTS_COL]) ||
	    find_state(r, f[FACTS_STATE]))
		return -1;
	if ((r->state == CELL_OK) != (value.n > 0))
		return facts_what(r, "the state is %s, but the value is \"%s\"",
		    cell_state_name[r->state], facts_show(value, show));
	return 0;
}

/* A spreadsheet may have grouped the digits, or added zeros: that is undone. */
static int
read_value(struct facts_reader *r, struct str text, struct str *value)
{
	char show[FACTS_SHOW], *buf = arena_alloc(&r->facts.arena, text.n + 1);
	struct cell cell;

	if (buf == NULL)
		return -1;
	cell = cell_read(text, false, buf, text.n + 1);
	if (cell.state != CELL_OK || cell.unit) {
		facts_what(r, "the value \"%s\" is no number", facts_show(text, show));
		return 1;
	}
	*value = cell.value;
	return 0;
}

static int
add(struct facts_reader *r)
{
	const struct str *f = r->fields->fields;
	struct fact *fact = facts_new(&r->facts, 1);
	int got;

	if (fact == NULL)
		return -1;
	*fact = (struct fact){.table = r->table, .form = r->form, .row = r->row, .col = r->col,
	    .state = r->state, .unit = f[FACTS_UNIT], .line = f[FACTS_LINE], .at = r->line};
	if (fact->state == CELL_OK && (got = read_value(r, f[FACTS_VALUE], &fact->value)) != 0)
		return got;
	if (facts_keep(&r->facts, &fact->unit) || facts_keep(&r->facts, &fact->line))
		return -1;
	*facts_at(&r->facts, r->table, r->row, r->col) = fact;
	return facts_list(&r->facts, fact);
}

static int
end(struct facts_reader *r)
{
	(void)r;
	return 0;
}

const struct facts_format facts_csv = {"giar-tsv -c", next, header, place, add, end};
