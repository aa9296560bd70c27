/*
 * input: the files a program was given, line by line. The text is checked: it is
 * UTF-8 without NUL. A byte order mark is skipped, and so is the CR of CRLF.
 *
 * Lines are slices of one buffer, valid until the next input_line. A reader that needs
 * many lines at once calls input_keep first; because the buffer may still move, it
 * remembers a line by its place (input_place).
 */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "str.h"

struct input {
	char **files;		/* names; "-" is standard input */
	size_t nfiles, next;
	struct diag *diag;
	struct str name;	/* the file being read */
	size_t line;		/* number of the last line in that file */
	int fd;
	bool ended;		/* the file has no more bytes than the buffer */
	bool skipping;		/* the rest of a line that is no text is passed over */
	bool told;		/* a message about text that is none was given */
	char *buf;
	size_t keep;		/* the buffer holds what stands from here */
	bool keeping;
	size_t pos, end, cap;	/* next byte to give out; bytes there are; room */
	size_t checked;		/* lines that end before this are text */
};

enum input_event {
	INPUT_FILE,	/* a new file begins: in->name */
	INPUT_LINE,	/* a line; its number is in->line */
	INPUT_BAD,	/* a line that is no text; told in diag, once a file */
	INPUT_LOST,	/* the file cannot be read on; told in diag */
	INPUT_END,	/* there are no more files */
	INPUT_NOMEM	/* out of memory; told in diag */
};

/* Starts on the files, which stay the caller's, as does the diag. */
void input_init(struct input *in, char **files, size_t nfiles, struct diag *d);

/* What comes next; for INPUT_LINE *line gets it, without its end. */
enum input_event input_line(struct input *in, struct str *line);

/* Keeps in the buffer all that stands from the next line on: that is place 0. */
void input_keep(struct input *in);

/* The place of p, a byte of a kept line, counted from the start of what is kept. */
size_t input_place(const struct input *in, const char *p);

/* What is kept, from place from up to place to; valid until the next input_line. */
struct str input_kept(const struct input *in, size_t from, size_t to);

/* Forgets what is kept before the place from, which becomes place 0. */
void input_keep_from(struct input *in, size_t from);

/*
 * The name, a slice of the line, in a "==> name <==" line, as head(1) and tail(1) put before each
 * file; p is NULL if the line is none.
 */
struct str input_mark(struct str line);

/*
 * What follows is a file of its own, called name, whose lines count from 1: for marks
 * inside a stream. The name stays the caller's.
 */
void input_rename(struct input *in, struct str name);

/* Gives up the rest of the current file; the next event is the next file's. */
void input_skip_file(struct input *in);

/* Closes and frees what the input holds. */
void input_free(struct input *in);

/* What a user can do about text that is not UTF-8, by its first bytes. */
const char *input_advice(struct str bytes);

#endif
