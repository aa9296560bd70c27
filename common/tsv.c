#include "tsv.h"

#include <stdint.h>
#include <stdlib.h>

enum { FIRST_FIELDS = 32 };

static int
grow(struct tsv_line *l)
{
	size_t cap = l->cap ? l->cap * 2 : FIRST_FIELDS;
	struct str *fields;

	if (cap > (size_t)-1 / sizeof *fields ||
	    (fields = realloc(l->fields, cap * sizeof *fields)) == NULL)
		return -1;
	l->fields = fields;
	l->cap = cap;
	return 0;
}

/* The eight bytes at p, the first one lowest; compilers make it one load. */
static uint64_t
load(const char *p)
{
	const unsigned char *u = (const unsigned char *)p;

	return (uint64_t)u[0] | (uint64_t)u[1] << 8 | (uint64_t)u[2] << 16 |
	    (uint64_t)u[3] << 24 | (uint64_t)u[4] << 32 | (uint64_t)u[5] << 40 |
	    (uint64_t)u[6] << 48 | (uint64_t)u[7] << 56;
}

/* Which of the eight bytes at p are c: bit 7 for the first, bit 15 for the second ... */
static uint64_t
places_of(char c, const char *p)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), lows = 0x7F * ones;
	uint64_t word = load(p) ^ (unsigned char)c * ones;

	return ~(((word & lows) + lows) | word | lows);
}

/*
 * Eight bytes at a time: a loop over the bytes took a quarter of giar-sum's time, and a
 * memchr(3) for each of the short fields takes as long.
 */
static int
split(struct tsv_line *l, struct str text, char separator)
{
	const char *from = text.p, *at = text.p, *end = str_end(text), *to;
	uint64_t places;
	size_t n = 0;

	for (;; at += 8) {
		/* The last field takes up the rest; it, and those of eight bytes, have room. */
		if (n + 8 >= l->cap && grow(l))
			return -1;
		if (end - at < 8 || n + 8 >= TSV_MOST)
			break;
		for (places = places_of(separator, at); places; places &= places - 1) {
			to = at + (__builtin_ctzll(places) >> 3);
			l->fields[n++] = (struct str){from, (size_t)(to - from)};
			from = to + 1;
		}
	}
	for (; at != end && n < TSV_MOST - 1; at++) {
		if (*at != separator)
			continue;
		l->fields[n++] = (struct str){from, (size_t)(at - from)};
		from = at + 1;
	}
	l->fields[n++] = (struct str){from, (size_t)(end - from)};
	l->n = n;
	return 0;
}

int
tsv_split(struct tsv_line *l, struct str text)
{
	return split(l, text, '\t');
}

int
tsv_split_list(struct tsv_line *l, struct str list)
{
	return split(l, list, ',');
}

size_t
tsv_find(const struct tsv_line *l, struct str name)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (str_eq(l->fields[i], name))
			return i;
	return TSV_NONE;
}

struct str
tsv_unescape(struct str field, char *buf)
{
	size_t i, n = 0;

	if (field.n == 0 || memchr(field.p, '\\', field.n) == NULL)
		return field;
	for (i = 0; i < field.n; i++) {
		char next = i + 1 < field.n ? field.p[i + 1] : '\0';

		if (field.p[i] != '\\' || (next != 't' && next != 'n' && next != '\\')) {
			buf[n++] = field.p[i];
			continue;
		}
		buf[n++] = next == 't' ? '\t' : next == 'n' ? '\n' : '\\';
		i++;
	}
	return (struct str){buf, n};
}

void
tsv_free(struct tsv_line *l)
{
	free(l->fields);
	*l = (struct tsv_line)TSV_NEW;
}
