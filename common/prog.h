/*
 * prog: what all five programs begin and end with: standard descriptors, options,
 * the list of input files, output, messages, exit status.
 *
 *	static struct prog p;
 *	if (prog_begin(&p, &info, argc, argv) == 0) {
 *		while ((c = prog_option(&p)) > 0)
 *			switch (c) { ... }
 *		if (c == PROG_DONE && prog_files(&p) == 0)
 *			work(&p);
 *	}
 *	return prog_end(&p);
 */
#ifndef PROG_H
#define PROG_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "out.h"

#define GIAR_VERSION "1.0.0"

/* One option: a row of the table that parses it, and that --help prints. */
struct prog_option {
	int letter;		/* 's'; above 255 for one with a long name only */
	const char *name;	/* its long name */
	const char *arg;	/* what its argument is called, or NULL for none */
	const char *help;	/* one line */
};

/* The options that all programs have, the last rows of each table. */
enum { PROG_FILES0 = 256 };
#define PROG_OPTIONS_COMMON \
	{'H', "no-header", NULL, "leave out the header line"}, \
	{PROG_FILES0, "files0-from", "FILE", \
	    "read the NUL-terminated names of the input files from FILE"}, \
	{'h', "help", NULL, "print this help"}, \
	{'V', "version", NULL, "print the version"}, \
	{0, NULL, NULL, NULL}

/* What a program is called and takes. */
struct prog_info {
	const char *name;			/* giar-sum */
	const char *summary;			/* one line for --help */
	const struct prog_option *options;	/* up to a row without a name */
};

struct prog {
	const struct prog_info *info;
	struct diag diag;
	struct out out;
	int argc;
	char **argv;
	const char *arg;	/* the argument of the option prog_option returned */
	bool no_header;		/* -H */
	const char *files0;	/* --files0-from */
	char **files;		/* operands, or the list read from files0; then NULL */
	size_t nfiles;
	char *list;		/* the text of that list */
	const char *beside;	/* a file that is read beside these, or NULL */
};

enum { PROG_DONE = 0, PROG_STOP = -1 };

/*
 * Starts: opens what is missing of the standard descriptors, so that no input file
 * gets their number. Returns 0, or -1 with a message.
 */
int prog_begin(struct prog *p, const struct prog_info *info, int argc, char *argv[]);

/*
 * The next option's letter, its argument in p->arg. The common options are done here.
 * PROG_DONE after the last; PROG_STOP when the program is to end now: after --help or
 * --version, or with a message about an option that is wrong.
 */
int prog_option(struct prog *p);

/*
 * Finds the input files: the operands, or the list of --files0-from; "-" where there
 * is none. From then on the program may open these and p->beside, and nothing else, where
 * the system can see to it (rights.h). Returns 0, or -1 with a message.
 */
int prog_files(struct prog *p);

/* Writes the messages there are, so that they stand near what they are about. */
void prog_tell(struct prog *p);

/* Adds a message about bad usage, which points at --help. Returns PROG_STOP. */
int prog_usage(struct prog *p, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Ends: writes the rest of the output, then the messages; frees what p holds. Returns
 * the exit status: DIAG_TROUBLE if there was trouble at any time, else DIAG_OK.
 */
int prog_end(struct prog *p);

#endif
