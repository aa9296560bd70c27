/*
 * progress: how far the program is, said on standard error when SIGUSR1 asks for it, or
 * SIGINFO where there is one, as dd(1) does:
 *
 *	giar-tables: b.txt: file 2 of 5, 37 reports, 1234567 bytes
 *
 * The signal's handler says it, at once, whatever the program is doing or waiting for. Who
 * reads tells here what was read: a few stores a block of bytes, and one a report.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stddef.h>

/*
 * From now on the signals are answered, in the name of the program, which stays the
 * caller's. One that was ignored when the program began stays so.
 */
void progress_begin(const char *prog);

/* So many files are going to be read; nothing of them has been. */
void progress_files(size_t n);

/* The next of the files is being read; the name stays the caller's until progress_end. */
void progress_file(const char *name);

/* So many bytes more were read. */
void progress_bytes(size_t n);

/* The files hold reports, to be counted: none so far. */
void progress_reports(void);

/* One report more was read. */
void progress_report(void);

/* Names of files are no longer valid. */
void progress_end(void);

#endif
