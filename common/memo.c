#include "memo.h"

#include <stdlib.h>
#include <string.h>

#include "figures.h"
#include "readings.h"

static struct str
keep(struct str s, struct arena *a)
{
	char *copy = arena_alloc(a, s.n + 1);

	if (copy == NULL)
		return (struct str){NULL, 0};
	if (s.n)
		memcpy(copy, s.p, s.n);
	return (struct str){copy, s.n};
}

/* The year of four digits; 0 if there is none. */
static unsigned
year_of(struct str digits)
{
	unsigned year = 0;
	size_t i;

	for (i = 0; i < digits.n; i++)
		year = year * 10 + (unsigned)(digits.p[i] - '0');
	return year;
}

int
memos_add(struct memos *ms, struct str name, const struct title *title, size_t line,
    const struct sheet *sheets, struct str narrative)
{
	struct arena *a = &ms->arena;
	struct figures f;
	struct memo *m, **list;

	if (narrative.n == 0 && (title->org.n == 0 || year_of(title->year) == 0))
		return 0;
	if ((list = arena_grow(a, ms->list, ms->n, &ms->cap, sizeof(*list))) == NULL)
		return -1;
	ms->list = list;
	figures_take(&f, sheets);
	if ((m = arena_alloc(a, sizeof *m)) == NULL)
		return -1;
	*m = (struct memo){
	    .name = keep(name, a), .org = keep(title->org, a), .year = year_of(title->year),
	    .line = line, .order = ms->n, .figures = figures_pack(&f, a),
	    .lines = figures_pack_lines(&f, a), .narrative = narrative
	};
	if (m->name.p == NULL || m->org.p == NULL || m->figures.p == NULL || m->lines.p == NULL)
		return -1;
	m->agreed = m->figures;
	list[ms->n++] = m;
	return 0;
}

static int
compare_key(struct str org, unsigned year, const struct memo *m)
{
	size_t n = org.n < m->org.n ? org.n : m->org.n;
	int order = memcmp(org.p, m->org.p, n);

	if (order == 0 && org.n != m->org.n)
		order = org.n < m->org.n ? -1 : 1;
	if (order == 0 && year != m->year)
		order = year < m->year ? -1 : 1;
	return order;
}

static int
compare(const void *a, const void *b)
{
	const struct memo *x = *(struct memo *const *)a, *y = *(struct memo *const *)b;
	int order = compare_key(x->org, x->year, y);

	if (order == 0)
		order = x->order < y->order ? -1 : x->order > y->order;
	return order;
}

bool
memo_is_copy(const struct memo *a, const struct memo *b)
{
	return a->org.n && a->year && compare_key(a->org, a->year, b) == 0;
}

const struct memo *
memos_find(const struct memos *ms, struct str org, unsigned year)
{
	size_t from = 0, to = ms->n, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (compare_key(org, year, ms->sorted[middle]) <= 0)
			to = middle;
		else
			from = middle + 1;
	}
	return org.n && year && from < ms->n && compare_key(org, year, ms->sorted[from]) == 0 ?
	    ms->sorted[from] : NULL;
}

/* What n copies agree on, and where they do not. */
static int
agree_copies(struct memo **copies, size_t n, struct arena *keep_in, struct arena *a)
{
	struct figures *f = arena_array(a, 2, sizeof *f);
	struct readings *rs = f ? arena_alloc(a, sizeof *rs) : NULL;
	struct str agreed = copies[0]->figures;
	struct arena values = ARENA_NEW;	/* of a copy */
	size_t i, other;
	int status = rs ? figures_unpack(copies[0]->figures, copies[0]->lines, &f[0], a) : -1;
	bool differ = false;

	for (i = 0; i < n && status == 0; i++) {
		arena_reset(&values);
		if ((status = figures_unpack(copies[i]->figures, copies[i]->lines, &f[1],
		    &values)) != 0 || (status = readings_add(rs, &f[1], i, &other, a)) != 0)
			break;
		copies[i]->other = other < i ? copies[other] : NULL;
		differ = differ || !str_eq(copies[i]->figures, copies[0]->figures);
		figures_agree(&f[0], &f[1]);
	}
	arena_free(&values);
	if (status == 0 && differ && (agreed = figures_pack(&f[0], keep_in)).p == NULL)
		status = -1;
	for (i = 0; i < n; i++)
		copies[i]->agreed = agreed;
	return status;
}

static int
find_copies(struct memos *ms)
{
	struct arena a = ARENA_NEW;
	size_t i, n;
	int status = 0;

	for (i = 0; i < ms->n && status == 0; i += n) {
		for (n = 1; i + n < ms->n && memo_is_copy(ms->sorted[i], ms->sorted[i + n]); n++)
			continue;
		if (n > 1)
			status = agree_copies(&ms->sorted[i], n, &ms->arena, &a);
		arena_reset(&a);
	}
	arena_free(&a);
	return status;
}

int
memos_index(struct memos *ms)
{
	if (ms->n == 0)
		return 0;
	if ((ms->sorted = arena_array(&ms->arena, ms->n, sizeof(*ms->sorted))) == NULL)
		return -1;
	memcpy(ms->sorted, ms->list, ms->n * sizeof *ms->sorted);
	qsort(ms->sorted, ms->n, sizeof *ms->sorted, compare);
	return find_copies(ms);
}

void
memos_free(struct memos *ms)
{
	arena_free(&ms->arena);
	*ms = (struct memos){.list = NULL};
}
