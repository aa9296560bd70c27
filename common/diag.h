/*
 * diag: messages for the user, and the exit status that follows from them.
 * The library only adds messages; a program in cmd/ prints them. Every message
 * reads "prog: file:line: what is wrong".
 */
#ifndef DIAG_H
#define DIAG_H

#include <stddef.h>

#include "str.h"

enum { DIAG_OK = 0, DIAG_TROUBLE = 2 };

struct diag {
	const char *prog;	/* the program's name */
	int status;		/* DIAG_OK or DIAG_TROUBLE */
	char *text;		/* messages that are not printed yet */
	size_t n, cap;
	int lost;		/* there was no memory for a message */
};

/* Starts without a message. prog stays the caller's. */
void diag_init(struct diag *d, const char *prog);

/*
 * Adds a message and makes the status DIAG_TROUBLE. A file of no bytes and a line of
 * 0 are left out. Never fails: without memory the message becomes "out of memory".
 */
void diag_error(struct diag *d, struct str file, size_t line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* The same for what the user should know and is no trouble: the status stays. */
void diag_note(struct diag *d, struct str file, size_t line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds "out of memory", trouble. Returns -1, so that a function can end with it. */
int diag_nomem(struct diag *d);

/*
 * Writes the messages to the descriptor fd and forgets them. If one cannot be written, even
 * a note, the status tells.
 */
void diag_print(struct diag *d, int fd);

/* Frees what is held; messages not printed are lost. */
void diag_free(struct diag *d);

#endif
