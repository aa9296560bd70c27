/*
 * inside: the programs, run inside the process of a libFuzzer target, from their main on.
 */
#define _GNU_SOURCE		/* for memfd_create */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

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
	fuzz_told = dup(STDERR_FILENO);
	for (i = 0; i < 3; i++)
		fuzz_fds[i] = memfd_create("fuzz", 0);
	return 0;
}

/* What stands between the variables is forbidden to others, and to memset(3). */
__attribute__((no_sanitize("address"))) static void
clear_state(void)
{
	volatile uint64_t *p;

	for (p = __start_giar_state; p < __stop_giar_state; p++)
		*p = 0;
}

int
fuzz_call(int argc, char *argv[])
{
	size_t i;

	for (i = 0; i < 3; i++)
		if (dup2(fuzz_fds[i], (int)i) < 0)
			abort();
	clear_state();
	optind = 0;		/* getopt(3) begins anew */
	for (i = 0; i < sizeof programs / sizeof *programs; i++)
		if (strcmp(programs[i].name, argv[0]) == 0)
			return programs[i].main(argc, argv);
	return -1;
}
