#define _GNU_SOURCE		/* for memfd_create */
#include "fuzz.h"

#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "utf8.h"

enum { MAX_ARGS = 16, MAX_COMMAND = 256 };

typedef int main_fn(int argc, char *argv[]);

main_fn giar_sections_main, giar_tables_main, giar_tsv_main, giar_sum_main, giar_lint_main;

static const struct {
	const char *name;
	main_fn *main;
} programs[] = {
	{"giar-sections", giar_sections_main}, {"giar-tables", giar_tables_main},
	{"giar-tsv", giar_tsv_main}, {"giar-sum", giar_sum_main}, {"giar-lint", giar_lint_main}
};

/* What the programs' static variables take up (state.h). */
extern uint64_t __start_giar_state[], __stop_giar_state[];

static int fds[3];	/* what stands behind the standard descriptors in a run */
static int told = STDERR_FILENO;

void fuzz_keep_patterns(void);

void
fuzz_keep_patterns(void)
{
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

/* libFuzzer is to leave descriptor 2 to the programs: it then tells what it has to on another. */
int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	char **args = calloc((size_t)*argc + 2, sizeof *args);
	size_t i;

	if (args == NULL)
		abort();
	memcpy(args, *argv, (size_t)*argc * sizeof *args);
	args[*argc] = "-close_fd_mask=2";
	++*argc;
	*argv = args;
	told = dup(STDERR_FILENO);
	for (i = 0; i < 3; i++)
		fds[i] = memfd_create("fuzz", 0);
	return 0;
}

void
fuzz_wrong(const char *what, struct str text)
{
	dprintf(told, "wrong: %s\n%.*s\n", what, (int)(text.n > 4000 ? 4000 : text.n), text.p);
	abort();
}

void
fuzz_same(const char *what, struct str a, struct str b)
{
	if (str_eq(a, b))
		return;
	dprintf(told, "%.*s\n---\n", (int)(a.n > 4000 ? 4000 : a.n), a.p);
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

/* What stands between the variables is forbidden to others, and to memset(3). */
__attribute__((no_sanitize("address"))) static void
clear_state(void)
{
	volatile uint64_t *p;

	for (p = __start_giar_state; p < __stop_giar_state; p++)
		*p = 0;
}

/* The descriptors as the run finds them: its input, and empty files for what it prints. */
static void
begin(struct str in)
{
	int i;

	for (i = 0; i < 3; i++) {
		if (ftruncate(fds[i], 0) || lseek(fds[i], 0, SEEK_SET) ||
		    dup2(fds[i], i) != i)
			abort();
	}
	if (pwrite(fds[0], in.p, in.n, 0) != (ssize_t)in.n)
		abort();
	clear_state();
	optind = 0;		/* getopt(3) begins anew */
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
	struct fuzz_result r = {.status = -1};
	int n = 0;
	size_t i;

	snprintf(copy, sizeof copy, "%s", command);
	for (word = strtok(copy, " "); word && n < MAX_ARGS - 1; word = strtok(NULL, " "))
		args[n++] = word;
	begin(in);
	for (i = 0; i < sizeof programs / sizeof *programs; i++)
		if (strcmp(programs[i].name, args[0]) == 0)
			r.status = programs[i].main(n, args);
	r.out = take(fds[1]);
	r.err = take(fds[2]);
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
