/*
 * fuzz: what fuzz targets share. A target is a file that defines LLVMFuzzerTestOneInput; it
 * runs programs on the input, and holds what they print against what they promise. Make
 * builds it twice: with libFuzzer and all programs in it (inside.c), and with a main that
 * tries files (alone.c).
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/* What a run printed, to be freed with fuzz_free, and how it ended. */
struct fuzz_result {
	struct str out, err;
	int status;
};

/* Descriptors of files: a program's input, output and messages; where a finding is told. */
extern int fuzz_fds[3], fuzz_told;

/* Runs a program with these files as its standard descriptors. Returns its status, or -1. */
int fuzz_call(int argc, char *argv[]);

/*
 * Runs a program, in as its standard input. The command is its name and arguments with a
 * blank between. Messages that are not the program's, or that do not fit the status, are
 * a finding.
 */
struct fuzz_result fuzz_run(const char *command, struct str in);

/* The same for input that must be right: any trouble is a finding. */
struct fuzz_result fuzz_run_well(const char *command, struct str in);

void fuzz_free(struct fuzz_result *r);

/* Ends the process with a finding: what is wrong, and the text it is about. */
_Noreturn void fuzz_wrong(const char *what, struct str text);

/* A finding, unless the texts are the same. */
void fuzz_same(const char *what, struct str a, struct str b);

/* Cuts the next line off, or the next field of a line. False when there is none. */
bool fuzz_line(struct str *rest, struct str *line);
bool fuzz_field(struct str *rest, struct str *field);

/* Field number at of a line, counted from 0; nothing if it has less. */
struct str fuzz_nth(struct str line, size_t at);

/* The number that the digits of s write, up to its end or the first other byte. */
size_t fuzz_number(struct str s);

/* Has the input several parts with names, whose lines count from 1 each? */
bool fuzz_has_marks(struct str in);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#endif
