/* torn: values that stand behind no label, and the rows near them whose own they may be. */
#ifndef TORN_H
#define TORN_H

#include "parts.h"

/*
 * Tells each part what stands around it: whether it is at an end of its table, whose rest
 * it may be, and whether its values, or its lack of them, are in doubt for that.
 */
void torn_find(struct parts *ps);

#endif
