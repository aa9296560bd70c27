#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_ARGS = 16, MAX_COMMAND = 256 };

int fuzz_fds[3];
int fuzz_told = STDERR_FILENO;

void
fuzz_wrong(const char *what, struct str text)
{
	dprintf(fuzz_told, "wrong: %s\n%.*s\n", what, (int)(text.n > 4000 ? 4000 : text.n), text.p);
	abort();
}

void
fuzz_same(const char *what, struct str a, struct str b)
{
	if (str_eq(a, b))
		return;
	dprintf(fuzz_told, "%.*s\n---\n", (int)(a.n > 4000 ? 4000 : a.n), a.p);
	fuzz_wrong(what, b);
}

static struct str
take(int fd)
{
	off_t n = lseek(fd, 0, SEEK_END);
	char *p = malloc((size_t)n + 1);

	if (n < 0 || p == NULL || pread(fd, p, (size_t)n, 0) != n)
		abort();
	p[n] = '\0';
	return (struct str){p, (size_t)n};
}

/* The descriptors as the program finds them: its input, and empty files for what it prints. */
static void
begin(struct str in)
{
	int i;

	for (i = 0; i < 3; i++)
		if (ftruncate(fuzz_fds[i], 0) || lseek(fuzz_fds[i], 0, SEEK_SET))
			abort();
	if (pwrite(fuzz_fds[0], in.p, in.n, 0) != (ssize_t)in.n)
		abort();
}

/* Each message is a line of the program's; trouble has one. */
static void
check_messages(const struct fuzz_result *r, const char *name)
{
	struct str rest = r->err, line;

	if (r->status == 2 && r->err.n == 0)
		fuzz_wrong("status 2 without a message", str_of(name));
	if (r->err.n && r->err.p[r->err.n - 1] != '\n')
		fuzz_wrong("half a message", r->err);
	if (r->out.n && r->out.p[r->out.n - 1] != '\n')
		fuzz_wrong("half a line", r->out);
	while (fuzz_line(&rest, &line))
		if (!str_starts(line, str_of(name)) || line.p[strlen(name)] != ':')
			fuzz_wrong("no message of the program", line);
}

struct fuzz_result
fuzz_run(const char *command, struct str in)
{
	char copy[MAX_COMMAND], *args[MAX_ARGS] = {NULL}, *word;
	struct fuzz_result r;
	int n = 0;

	snprintf(copy, sizeof copy, "%s", command);
	for (word = strtok(copy, " "); word && n < MAX_ARGS - 1; word = strtok(NULL, " "))
		args[n++] = word;
	begin(in);
	r.status = fuzz_call(n, args);
	r.out = take(fuzz_fds[1]);
	r.err = take(fuzz_fds[2]);
	if (r.status != 0 && r.status != 2 && strcmp(args[0], "giar-lint") != 0)
		fuzz_wrong("no status of the program", str_of(command));
	check_messages(&r, args[0]);
	return r;
}

struct fuzz_result
fuzz_run_well(const char *command, struct str in)
{
	struct fuzz_result r = fuzz_run(command, in);

	if (r.status != 0)
		fuzz_same(command, in, r.err);
	return r;
}

void
fuzz_free(struct fuzz_result *r)
{
	free((char *)r->out.p);
	free((char *)r->err.p);
}

static bool
cut(struct str *rest, struct str *part, char end)
{
	if (rest->p == NULL)
		return false;
	*part = str_cut(rest, end);
	return true;
}

bool
fuzz_line(struct str *rest, struct str *line)
{
	return rest->n && cut(rest, line, '\n');
}

bool
fuzz_field(struct str *rest, struct str *field)
{
	return cut(rest, field, '\t');
}

struct str
fuzz_nth(struct str line, size_t at)
{
	struct str field = {"", 0};

	while (fuzz_field(&line, &field))
		if (at-- == 0)
			return field;
	return (struct str){"", 0};
}

size_t
fuzz_number(struct str s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
		n = n * 10 + (size_t)(s.p[i] - '0');
	return n;
}

bool
fuzz_has_marks(struct str in)
{
	return str_find(in, STR("==> ")) < in.n;
}
