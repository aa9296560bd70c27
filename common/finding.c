#include "finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const severity_name[SEVERITIES] = {"note", "warning", "error"};

int
severity_find(struct str name)
{
	int i;

	for (i = 0; i < SEVERITIES; i++)
		if (str_eq(name, str_of(severity_name[i])))
			return i;
	return -1;
}

int
findings_add(struct findings *fs, struct finding f, const char *fmt, ...)
{
	struct finding *list = arena_grow(fs->arena, fs->list, fs->n, &fs->cap, sizeof *list);
	va_list ap;
	char *text;
	int len;

	if (list == NULL)
		return -1;
	fs->list = list;
	va_start(ap, fmt);
	len = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (len < 0 || (text = arena_alloc(fs->arena, (size_t)len + 1)) == NULL)
		return -1;
	va_start(ap, fmt);
	vsnprintf(text, (size_t)len + 1, fmt, ap);
	va_end(ap);
	f.message = (struct str){text, (size_t)len};
	f.file = fs->file;
	f.order = fs->n;
	list[fs->n++] = f;
	return 0;
}

static int
compare(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

void
findings_sort(struct findings *fs)
{
	if (fs->n)
		qsort(fs->list, fs->n, sizeof *fs->list, compare);
}

struct str
findings_keep(struct findings *fs, struct str s)
{
	char *copy = arena_alloc(fs->arena, s.n + 1);

	if (copy == NULL)
		return (struct str){NULL, 0};
	if (s.n)
		memcpy(copy, s.p, s.n);
	return (struct str){copy, s.n};
}
