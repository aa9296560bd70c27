/*
 * alone: a target's main without libFuzzer: tries the files that are its operands. The
 * programs are those that PATH has.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fuzz.h"

enum { MOST = 1 << 20 };	/* bytes of a file */

int
fuzz_call(int argc, char *argv[])
{
	pid_t pid = fork();
	int i, status;

	(void)argc;
	if (pid == 0) {
		for (i = 0; i < 3; i++)
			if (dup2(fuzz_fds[i], i) < 0)
				_exit(127);
		execvp(argv[0], argv);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
		return -1;
	return WEXITSTATUS(status);
}

int
main(int argc, char *argv[])
{
	static unsigned char text[MOST];
	FILE *file;
	size_t n;
	int i;

	fuzz_told = dup(STDERR_FILENO);
	for (i = 0; i < 3; i++) {
		if ((file = tmpfile()) == NULL)
			return 2;
		fuzz_fds[i] = fileno(file);
	}
	for (i = 1; i < argc; i++) {
		if ((file = fopen(argv[i], "r")) == NULL)
			return 2;
		n = fread(text, 1, sizeof text, file);
		fclose(file);
		LLVMFuzzerTestOneInput(text, n);
	}
	return 0;
}
