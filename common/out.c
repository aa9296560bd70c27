#define _GNU_SOURCE		/* for F_SETPIPE_SZ, where the system has it */
#include "out.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum {
	SHORT = 16,		/* bytes of a field */
	PIPE_SIZE = 1 << 20
};

void
out_init(struct out *o, int fd)
{
#ifdef F_SETPIPE_SZ
	/* A full pipe stops its writer, an empty one its reader: room keeps both at work. */
	fcntl(fd, F_SETPIPE_SZ, PIPE_SIZE);
#endif
	o->fd = fd;
	o->error = 0;
	o->gone = 0;
	o->n = 0;
}

static void
write_all(struct out *o, const char *p, size_t n)
{
	ssize_t done;

	while (n && !o->error) {
		done = write(o->fd, p, n);
		if (done < 0 && errno == EINTR)
			continue;
		/* Nothing written and no error: it would be so for ever. */
		if (done <= 0) {
			o->error = done ? errno : ENOSPC;
			return;
		}
		p += done;
		n -= (size_t)done;
	}
}

void
out_flush(struct out *o)
{
	size_t n = o->n;

	while (n && o->buf[n - 1] != '\n')
		n--;
	if (n == 0)
		n = o->n;
	write_all(o, o->buf, n);
	o->gone += n;
	o->n -= n;
	memmove(o->buf, o->buf + n, o->n);
}

void
out_long(struct out *o, const char *p, size_t n)
{
	out_flush(o);
	if (n > sizeof o->buf - o->n) {
		write_all(o, o->buf, o->n);
		write_all(o, p, n);
		o->gone += o->n + n;
		o->n = 0;
		return;
	}
	memcpy(o->buf + o->n, p, n);
	o->n += n;
}

bool
out_again(struct out *o, uint64_t place, size_t n)
{
	if (place < o->gone || out_place(o) - place < n || sizeof o->buf - o->n < n)
		return false;
	out_str(o, (struct str){o->buf + (place - o->gone), n});
	return true;
}

/* What stands behind the backslash for c inside a field; 0 where c stands for itself. */
static char
escape(char c)
{
	return c == '\t' ? 't' : c == '\n' ? 'n' : c == '\\' ? '\\' : '\0';
}

/*
 * May one of the eight bytes be no plain one? Where one is below ' ' or a backslash; if it
 * has one, it may have none.
 */
static bool
may_escape(uint64_t word)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), highs = 0x80 * ones;
	uint64_t slash = word ^ '\\' * ones;

	return (((word - ' ' * ones) & ~word & highs) | ((slash - ones) & ~slash & highs)) != 0;
}

/*
 * How many bytes s begins with that stand for themselves. Eight at a time: a loop over
 * the bytes took a third of giar-tsv's time.
 */
static size_t
plain_bytes(struct str s)
{
	uint64_t word;
	size_t i;

	for (i = 0; s.n - i >= sizeof word; i += sizeof word) {
		memcpy(&word, s.p + i, sizeof word);
		if (may_escape(word))
			break;
	}
	while (i < s.n && !escape(s.p[i]))
		i++;
	return i;
}

/*
 * Copies the n bytes, SHORT at most, as two words that may overlap, if all stand for
 * themselves. Most fields are short: a loop over their bytes took a quarter of giar-tsv's
 * time, and memcpy(3) has to find out the same first.
 */
static bool
copy_short(char *to, const char *p, size_t n)
{
	uint64_t first, last;
	uint32_t low, high;

	if (n >= sizeof first) {
		memcpy(&first, p, sizeof first);
		memcpy(&last, p + n - sizeof last, sizeof last);
		if (may_escape(first) || may_escape(last))
			return false;
		memcpy(to, &first, sizeof first);
		memcpy(to + n - sizeof last, &last, sizeof last);
	} else if (n >= sizeof low) {
		memcpy(&low, p, sizeof low);
		memcpy(&high, p + n - sizeof high, sizeof high);
		if (may_escape((uint64_t)high << 32 | low))
			return false;
		memcpy(to, &low, sizeof low);
		memcpy(to + n - sizeof high, &high, sizeof high);
	} else if (n) {
		if (escape(p[0]) || escape(p[n / 2]) || escape(p[n - 1]))
			return false;
		to[0] = p[0];
		to[n / 2] = p[n / 2];
		to[n - 1] = p[n - 1];
	}
	return true;
}

void
out_field(struct out *o, struct str s)
{
	size_t n;

	if (s.n <= SHORT && sizeof o->buf - o->n >= SHORT &&
	    copy_short(o->buf + o->n, s.p, s.n)) {
		o->n += s.n;
		return;
	}
	while (s.n) {
		n = plain_bytes(s);
		out_str(o, (struct str){s.p, n});
		if (n == s.n)
			return;
		out_char(o, '\\');
		out_char(o, escape(s.p[n]));
		s = str_skip(s, n + 1);
	}
}

void
out_number(struct out *o, size_t n)
{
	char digits[24], *p = digits + sizeof digits;

	do
		*--p = (char)('0' + n % 10);
	while (n /= 10);
	out_str(o, (struct str){p, (size_t)(digits + sizeof digits - p)});
}

int
out_close(struct out *o, struct diag *d)
{
	while (o->n)
		out_flush(o);
	if (close(o->fd) != 0 && !o->error)
		o->error = errno;
	if (!o->error)
		return 0;
	diag_error(d, STR("standard output"), 0, "%s", strerror(o->error));
	return -1;
}
