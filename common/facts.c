#include "facts.h"

/* The place of the name that an earlier form has given to the cell; names->n if none has. */
static size_t
named_before(const struct facts_names *names, const struct form_table *t, unsigned row,
    unsigned col)
{
	const struct form_table *u;
	int r, c;

	for (u = form_tables; u < t; u++) {
		if (strcmp(u->code, t->code) != 0)
			continue;
		r = form_row(u, str_of(t->rows[row].code));
		c = form_col(u, str_of(t->cols[col].code));
		if (r >= 0 && c >= 0)
			return facts_place(names, u, (unsigned)r, (unsigned)c);
	}
	return names->n;
}

void
facts_names_init(struct facts_names *names)
{
	const struct form_table *t;
	size_t i, place;
	unsigned row, col;

	names->n = 0;
	for (i = 0; i < form_ntables; i++) {
		t = &form_tables[i];
		for (row = 0; row < t->nrows; row++) {
			for (col = 0; col < t->ncols; col++) {
				place = named_before(names, t, row, col);
				if (place == names->n)
					names->all[names->n++] =
					    (struct facts_name){t, row, col, 0};
				names->all[place].forms++;
				names->place[i][row][col] = (unsigned short)place;
			}
		}
	}
}

size_t
facts_place(const struct facts_names *names, const struct form_table *t, unsigned row,
    unsigned col)
{
	return names->place[t - form_tables][row][col];
}

void
facts_init(struct facts *f, const struct facts_names *names)
{
	f->names = names;
	f->arena = (struct arena)ARENA_NEW;
	facts_clear(f);
}

void
facts_clear(struct facts *f)
{
	size_t i;

	arena_reset(&f->arena);
	f->list = NULL;
	f->n = f->cap = 0;
	for (i = 0; i < f->names->n; i++)
		f->at[i] = NULL;
}

int
facts_keep(struct facts *f, struct str *s)
{
	char *p;

	if (s->n == 0)
		return 0;
	if ((p = arena_alloc(&f->arena, s->n)) == NULL)
		return -1;
	s->p = memcpy(p, s->p, s->n);
	return 0;
}

struct fact *
facts_new(struct facts *f, size_t n)
{
	return arena_array(&f->arena, n, sizeof(struct fact));
}

int
facts_list(struct facts *f, struct fact *fact)
{
	struct fact **list = arena_grow(&f->arena, f->list, f->n, &f->cap, sizeof *list);

	if (list == NULL)
		return -1;
	f->list = list;
	f->list[f->n++] = fact;
	return 0;
}

struct fact **
facts_at(struct facts *f, const struct form_table *t, unsigned row, unsigned col)
{
	return &f->at[facts_place(f->names, t, row, col)];
}

void
facts_free(struct facts *f)
{
	arena_free(&f->arena);
}
