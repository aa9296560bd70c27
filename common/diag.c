#include "diag.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void
diag_init(struct diag *d, const char *prog)
{
	*d = (struct diag){.prog = prog, .status = DIAG_OK};
}

/* Makes room for n bytes more and a terminator. */
static int
reserve(struct diag *d, size_t n)
{
	size_t cap = d->cap ? d->cap : 256;
	char *p;

	while (cap - d->n <= n)
		cap *= 2;
	if (cap == d->cap)
		return 0;
	if ((p = realloc(d->text, cap)) == NULL) {
		d->lost = 1;
		return -1;
	}
	d->text = p;
	d->cap = cap;
	return 0;
}

/* Adds a name; a newline in it must not look like the end of a message. */
static int
add_name(struct diag *d, struct str s)
{
	size_t i;

	if (reserve(d, 2 * s.n))
		return -1;
	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '\n') {
			d->text[d->n++] = '\\';
			d->text[d->n++] = 'n';
		} else {
			d->text[d->n++] = s.p[i];
		}
	}
	return 0;
}

static void add(struct diag *d, struct str file, size_t line, const char *fmt, va_list ap)
    __attribute__((format(printf, 4, 0)));

static void
add(struct diag *d, struct str file, size_t line, const char *fmt, va_list ap)
{
	size_t start = d->n;
	char place[32] = "";
	va_list again;
	int len;

	if (line)
		snprintf(place, sizeof place, ":%zu", line);
	va_copy(again, ap);
	len = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (len < 0 || add_name(d, str_of(d->prog)) || add_name(d, STR(": ")) ||
	    (file.n && (add_name(d, file) || add_name(d, str_of(place)) ||
	    add_name(d, STR(": ")))) || reserve(d, (size_t)len + 1)) {
		d->n = start;
		return;
	}
	vsnprintf(d->text + d->n, (size_t)len + 1, fmt, ap);
	d->n += (size_t)len;
	d->text[d->n++] = '\n';
}

void
diag_error(struct diag *d, struct str file, size_t line, const char *fmt, ...)
{
	va_list ap;

	d->status = DIAG_TROUBLE;
	va_start(ap, fmt);
	add(d, file, line, fmt, ap);
	va_end(ap);
}

void
diag_note(struct diag *d, struct str file, size_t line, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add(d, file, line, fmt, ap);
	va_end(ap);
}

int
diag_nomem(struct diag *d)
{
	d->status = DIAG_TROUBLE;
	d->lost = 1;
	return -1;
}

/* Returns -1 if that cannot be; there is nowhere left to say so. */
static int
write_all(int fd, const char *p, size_t n)
{
	ssize_t done;

	while (n) {
		done = write(fd, p, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return -1;
		p += done;
		n -= (size_t)done;
	}
	return 0;
}

void
diag_print(struct diag *d, int fd)
{
	static const char nomem[] = ": out of memory\n";

	if (write_all(fd, d->text, d->n) || d->lost)
		d->status = DIAG_TROUBLE;
	d->n = 0;
	if (d->lost) {
		write_all(fd, d->prog, strlen(d->prog));
		write_all(fd, nomem, sizeof nomem - 1);
		d->lost = 0;
	}
}

void
diag_free(struct diag *d)
{
	free(d->text);
	d->text = NULL;
	d->n = d->cap = 0;
}
