/*
 * rights: what a program gives up once it knows its files. From then on it may read these,
 * and write to what is open already; it may not open, create, change or run anything else,
 * nor use the network, as far as the system knows how to see to it. A fault in the reading
 * of a hostile text then does no harm elsewhere.
 */
#ifndef RIGHTS_H
#define RIGHTS_H

#include <stddef.h>

/*
 * Leaves the right to read the n files, by name, and the one called beside, unless it is
 * NULL; "-" is none. A name that is of no file now, or of another one later, cannot be opened.
 * Of very many files, or on a file system without lasting inodes, all of the system's are left.
 * Where the system has no means for it, or refuses, all goes on as before, without a word.
 */
void rights_limit(char *const files[], size_t n, const char *beside);

#endif
