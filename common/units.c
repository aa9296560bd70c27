#include "units.h"

#include <stdlib.h>

#include "input.h"
#include "utf8.h"

struct units_year {
	struct units_year *next;
	unsigned year;
};

/* The lines while they are read. */
struct list {
	struct units_line *line;
	size_t n, cap;
};

static int
compare_str(struct str a, struct str b)
{
	int order = memcmp(a.p, b.p, a.n < b.n ? a.n : b.n);

	return order ? order : a.n < b.n ? -1 : a.n > b.n;
}

static int
compare_lines(const struct units_line *x, const struct units_line *y)
{
	return x->line < y->line ? -1 : x->line > y->line;
}

static int
compare_units(const void *a, const void *b)
{
	const struct units_line *x = *(struct units_line *const *)a;
	const struct units_line *y = *(struct units_line *const *)b;
	int order = compare_str(x->unit, y->unit);

	return order ? order : compare_lines(x, y);
}

static int
compare_parents(const void *a, const void *b)
{
	const struct units_line *x = *(struct units_line *const *)a;
	const struct units_line *y = *(struct units_line *const *)b;
	int order = compare_str(x->parent, y->parent);

	return order ? order : compare_lines(x, y);
}

static bool
has_blank(struct str s)
{
	size_t len;

	for (; s.n; s = str_skip(s, len))
		if (utf8_blank(utf8_char(s, &len)))
			return true;
	return false;
}

/* Keeps one of the two names of a line. */
static int
take_name(struct units *u, struct str *name, struct str s, size_t line, struct diag *d)
{
	char *copy;

	if (has_blank(s)) {
		diag_error(d, u->file, line, "a blank in the name \"%.*s\": organs are called as "
		    "giar-tsv prints them, without", (int)s.n, s.p);
		return 0;
	}
	if ((copy = arena_alloc(&u->arena, s.n)) == NULL)
		return diag_nomem(d);
	memcpy(copy, s.p, s.n);
	*name = (struct str){copy, s.n};
	return 0;
}

static int
take_line(struct units *u, struct list *list, struct str s, size_t number, struct diag *d)
{
	struct str rest = s, unit = str_cut(&rest, '\t');
	struct units_line *line = arena_grow(&u->arena, list->line, list->n, &list->cap,
	    sizeof *line);

	if (line == NULL)
		return diag_nomem(d);
	list->line = line;
	if (utf8_trim(s).n == 0)
		return 0;
	if (unit.n == 0 || rest.n == 0 || memchr(rest.p, '\t', rest.n)) {
		diag_error(d, u->file, number, "not a unit, a TAB and its parent");
		return 0;
	}
	line += list->n++;
	*line = (struct units_line){.line = number};
	return take_name(u, &line->unit, unit, number, d) ||
	    take_name(u, &line->parent, rest, number, d) ? -1 : 0;
}

static int
read_lines(struct units *u, struct list *list, char *file, struct diag *d)
{
	struct input in;
	struct str s;
	enum input_event event;

	input_init(&in, &file, 1, d);
	while ((event = input_line(&in, &s)) != INPUT_END && event != INPUT_NOMEM)
		if (event == INPUT_LINE && take_line(u, list, s, in.line, d)) {
			event = INPUT_NOMEM;
			break;
		}
	input_free(&in);
	return event == INPUT_END && d->status == DIAG_OK ? 0 : -1;
}

/* Sorts by unit and leaves out lines that say the same again. */
static int
sort_units(struct units *u, struct list *list, struct diag *d)
{
	struct units_line **sorted = arena_array(&u->arena, list->n + 1, sizeof(*sorted));
	size_t i;

	if (sorted == NULL)
		return diag_nomem(d);
	for (i = 0; i < list->n; i++)
		sorted[i] = &list->line[i];
	qsort(sorted, list->n, sizeof *sorted, compare_units);
	u->by_unit = sorted;
	for (i = 0; i < list->n; i++) {
		const struct units_line *old = u->n ? sorted[u->n - 1] : NULL;

		if (old == NULL || !str_eq(old->unit, sorted[i]->unit))
			sorted[u->n++] = sorted[i];
		else if (!str_eq(old->parent, sorted[i]->parent))
			diag_error(d, u->file, sorted[i]->line,
			    "%.*s has two parents: %.*s, and %.*s in line %zu",
			    (int)old->unit.n, old->unit.p, (int)sorted[i]->parent.n,
			    sorted[i]->parent.p, (int)old->parent.n, old->parent.p, old->line);
	}
	return d->status == DIAG_OK ? 0 : -1;
}

static int
sort_parents(struct units *u, struct diag *d)
{
	if ((u->by_parent = arena_array(&u->arena, u->n + 1, sizeof(*u->by_parent))) == NULL)
		return diag_nomem(d);
	memcpy(u->by_parent, u->by_unit, u->n * sizeof(*u->by_parent));
	qsort(u->by_parent, u->n, sizeof(*u->by_parent), compare_parents);
	return 0;
}

static struct units_line *
find(const struct units *u, struct str unit)
{
	struct units_line key = {.unit = unit}, *at = &key, **found;
	size_t from = 0, to = u->n, middle;

	/* Lines are counted from 1: the key sorts before its unit's line. */
	while (from < to) {
		middle = from + (to - from) / 2;
		if (compare_units(&at, &u->by_unit[middle]) < 0)
			to = middle;
		else
			from = middle + 1;
	}
	found = from < u->n ? &u->by_unit[from] : NULL;
	return found && str_eq((*found)->unit, unit) ? *found : NULL;
}

/* Each line is walked by once: a walk that meets itself goes around. */
static void
find_loops(struct units *u, struct diag *d)
{
	struct units_line *at, *last, *step;
	size_t i;

	for (i = 0; i < u->n; i++) {
		for (at = u->by_unit[i]; at && at->walk == 0; at = find(u, at->parent))
			at->walk = i + 1;
		if (at == NULL || at->walk != i + 1)
			continue;
		last = at;
		for (step = find(u, at->parent); step != at; step = find(u, step->parent))
			if (step->line > last->line)
				last = step;
		diag_error(d, u->file, last->line, "a loop: %.*s is under itself",
		    (int)last->unit.n, last->unit.p);
	}
}

int
units_read(struct units *u, const char *file, struct diag *d)
{
	struct list list = {.n = 0};
	size_t n = strlen(file);
	char *name;

	*u = (struct units){.n = 0};
	if ((name = arena_alloc(&u->arena, n + 1)) == NULL)
		return diag_nomem(d);
	memcpy(name, file, n);
	u->file = (struct str){name, n};
	if (read_lines(u, &list, name, d) || sort_units(u, &list, d) || sort_parents(u, d))
		return -1;
	find_loops(u, d);
	return d->status == DIAG_OK ? 0 : -1;
}

const struct units_line *
units_find(const struct units *u, struct str unit)
{
	return find(u, unit);
}

struct units_line *const *
units_under(const struct units *u, struct str parent, size_t *n)
{
	size_t from = 0, to = u->n, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (compare_str(parent, u->by_parent[middle]->parent) <= 0)
			to = middle;
		else
			from = middle + 1;
	}
	while (to < u->n && str_eq(u->by_parent[to]->parent, parent))
		to++;
	*n = to - from;
	return u->by_parent + from;
}

int
units_first(struct units *u, struct str parent, unsigned year)
{
	size_t n;
	struct units_line *line = *units_under(u, parent, &n);
	struct units_year *y;

	for (y = line->asked; y; y = y->next)
		if (y->year == year)
			return 0;
	if ((y = arena_alloc(&u->arena, sizeof *y)) == NULL)
		return -1;
	*y = (struct units_year){line->asked, year};
	line->asked = y;
	return 1;
}

void
units_free(struct units *u)
{
	arena_free(&u->arena);
	*u = (struct units){.n = 0};
}
