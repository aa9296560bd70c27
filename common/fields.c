#include "fields.h"

const struct str fields_name[FIELDS_COLUMNS] = {
	{"value", 5}, {"n", 1}, {"missing", 7}, {"state", 5}, {"unit", 4}
};

bool
fields_header(const struct tsv_line *line, const struct tsv_line *by)
{
	size_t i;

	if (tsv_find(line, fields_name[FIELDS_VALUE]) == TSV_NONE)
		return false;
	for (i = 0; i < by->n; i++)
		if (tsv_find(line, by->fields[i]) == TSV_NONE)
			return false;
	return true;
}

/* Puts the place of a name, or TSV_NONE, in *at. */
static struct fields_fault
find_one(const struct tsv_line *names, struct str name, bool needed, size_t *at)
{
	struct tsv_line rest = *names;

	*at = tsv_find(names, name);
	if (*at == TSV_NONE)
		return (struct fields_fault){needed ? "no column" : NULL, name};
	rest.fields += *at + 1;
	rest.n -= *at + 1;
	if (tsv_find(&rest, name) != TSV_NONE)
		return (struct fields_fault){"more than one column", name};
	return (struct fields_fault){NULL, name};
}

struct fields_fault
fields_find(struct fields_columns *c, const struct tsv_line *names, const struct tsv_line *by)
{
	struct fields_fault fault = {NULL, {NULL, 0}};
	size_t i;

	c->n = names->n;
	for (i = 0; i < FIELDS_COLUMNS && fault.what == NULL; i++)
		fault = find_one(names, fields_name[i], i == FIELDS_VALUE, &c->at[i]);
	for (i = 0; i < by->n && fault.what == NULL; i++)
		fault = find_one(names, by->fields[i], true, &c->group[i]);
	if (fault.what)
		return fault;
	c->ngroup = by->n;
	if (c->at[FIELDS_UNIT] != TSV_NONE &&
	    tsv_find(by, fields_name[FIELDS_UNIT]) == TSV_NONE)
		c->group[c->ngroup++] = c->at[FIELDS_UNIT];
	/* Without its partner, n or missing would count for nothing. */
	i = c->at[FIELDS_N] == TSV_NONE ? FIELDS_N : FIELDS_MISSING;
	if ((c->at[FIELDS_N] == TSV_NONE) != (c->at[FIELDS_MISSING] == TSV_NONE))
		fault = (struct fields_fault){"n and missing go together: no column",
		    fields_name[i]};
	return fault;
}
