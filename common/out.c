#include "out.h"

#include <errno.h>
#include <unistd.h>

void
out_init(struct out *o, int fd)
{
	o->fd = fd;
	o->error = 0;
	o->n = 0;
}

static void
write_all(struct out *o, const char *p, size_t n)
{
	ssize_t done;

	while (n && !o->error) {
		done = write(o->fd, p, n);
		if (done < 0) {
			if (errno != EINTR)
				o->error = errno;
			continue;
		}
		p += done;
		n -= (size_t)done;
	}
}

void
out_flush(struct out *o)
{
	write_all(o, o->buf, o->n);
	o->n = 0;
}

void
out_long(struct out *o, const char *p, size_t n)
{
	out_flush(o);
	if (n > sizeof o->buf) {
		write_all(o, p, n);
		return;
	}
	memcpy(o->buf, p, n);
	o->n = n;
}

void
out_field(struct out *o, struct str s)
{
	size_t from = 0, i;

	if (s.n == 0)
		return;
	for (i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c != '\t' && c != '\n' && c != '\\')
			continue;
		out_str(o, (struct str){s.p + from, i - from});
		out_char(o, '\\');
		out_char(o, c == '\t' ? 't' : c == '\n' ? 'n' : '\\');
		from = i + 1;
	}
	out_str(o, (struct str){s.p + from, s.n - from});
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
	out_flush(o);
	if (close(o->fd) != 0 && !o->error)
		o->error = errno;
	if (!o->error)
		return 0;
	diag_error(d, STR("standard output"), 0, "%s", strerror(o->error));
	return -1;
}
