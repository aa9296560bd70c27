/*
 * out: buffered output to a descriptor. An error is kept until out_close, which
 * tells it once; what is added after an error is dropped.
 */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "diag.h"
#include "str.h"

struct out {
	int fd;
	int error;		/* errno of the first write that failed, or 0 */
	uint64_t gone;		/* bytes added before those in buf */
	size_t n;		/* bytes in buf */
	char buf[64 * 1024];
};

/* Starts output to fd, which stays the caller's to open. */
void out_init(struct out *o, int fd);

/*
 * Writes the lines that the buffer holds, or all that it holds if it holds no end of a line:
 * so that what has come out when a later write fails ends with a line.
 */
void out_flush(struct out *o);

/* Adds n bytes that may be more than the buffer has room for. */
void out_long(struct out *o, const char *p, size_t n);

/*
 * Adds the n bytes again that were added at that place (out_place). False if that cannot
 * be, because the buffer has them no more or has no room.
 */
bool out_again(struct out *o, uint64_t place, size_t n);

/* Adds s as one field: TAB, newline and backslash become \t, \n and \\. */
void out_field(struct out *o, struct str s);

/* Adds n in decimal digits. */
void out_number(struct out *o, size_t n);

/*
 * Writes the rest and closes the descriptor. Returns 0; or -1, with a message in d,
 * if this or any earlier write failed, so that a full disk is never a success.
 */
int out_close(struct out *o, struct diag *d);

/* Adds one byte. */
static inline void
out_char(struct out *o, char c)
{
	if (o->n == sizeof o->buf)
		out_flush(o);
	o->buf[o->n++] = c;
}

/* Adds the bytes of s as they are. */
static inline void
out_str(struct out *o, struct str s)
{
	if (sizeof o->buf - o->n < s.n) {
		out_long(o, s.p, s.n);
		return;
	}
	if (s.n)
		memcpy(o->buf + o->n, s.p, s.n);
	o->n += s.n;
}

/* How many bytes were added so far. */
static inline uint64_t
out_place(const struct out *o)
{
	return o->gone + o->n;
}

/* Has a write failed? Then going on makes no sense. */
static inline bool
out_failed(const struct out *o)
{
	return o->error != 0;
}

#endif
