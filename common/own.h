/* own: names by which the prose of a report calls its organ. */
#ifndef OWN_H
#define OWN_H

#include "str.h"

/*
 * Is name, as prose writes it, the organ's: none at all, its own, a short form of it, 我局,
 * or its area (全市) where the organ stands for that? org is the title's. 1; 0; -1: out of
 * memory.
 */
int own_is(struct str name, struct str org);

#endif
