/* str: a slice of text that somebody else owns. */
#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct str {
	const char *p;	/* not terminated; NULL only where n is 0 */
	size_t n;	/* bytes */
};

/* A slice of the terminated string s, which stays the caller's. */
static inline struct str
str_of(const char *s)
{
	return (struct str){s, strlen(s)};
}

/* A slice of a string literal. */
#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

/* Are the two the same bytes? */
static inline bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* Does s begin with the bytes of prefix? */
static inline bool
str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n && memcmp(s.p, prefix.p, prefix.n) == 0;
}

/* Does s end with the bytes of suffix? */
static inline bool
str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n &&
	    memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0;
}

/* s without its first n bytes (at most all of them). */
static inline struct str
str_skip(struct str s, size_t n)
{
	if (n > s.n)
		n = s.n;
	return (struct str){s.n ? s.p + n : s.p, s.n - n};
}

/* The place behind the last byte of s: there is none behind NULL, which may have no bytes. */
static inline const char *
str_end(struct str s)
{
	return s.n ? s.p + s.n : s.p;
}

/* Where needle begins in s, or s.n if it is not there. */
static inline size_t
str_find(struct str s, struct str needle)
{
	size_t last = needle.n - 1, i;
	const char *at;

	if (needle.n == 0)
		return 0;
	/* In Chinese text a character's first byte is any other's too, its last is rarer. */
	for (i = last; i < s.n && (at = memchr(s.p + i, needle.p[last], s.n - i)) != NULL; i++) {
		i = (size_t)(at - s.p);
		if (at[-(ptrdiff_t)last] == needle.p[0] && memcmp(at - last, needle.p, last) == 0)
			return i - last;
	}
	return s.n;
}

/* Is c among the first n bytes of s? */
static inline bool
str_near(struct str s, char c, size_t n)
{
	return s.n && memchr(s.p, c, s.n < n ? s.n : n) != NULL;
}

/*
 * The part of *rest before the first byte c, which is dropped; *rest is what
 * stands behind it. Without a c it is all of *rest, which is then {NULL, 0}.
 */
static inline struct str
str_cut(struct str *rest, char c)
{
	struct str head = *rest;
	const char *at = rest->n ? memchr(rest->p, c, rest->n) : NULL;

	if (at == NULL) {
		*rest = (struct str){NULL, 0};
		return head;
	}
	head.n = (size_t)(at - head.p);
	*rest = (struct str){at + 1, rest->n - head.n - 1};
	return head;
}

#endif
