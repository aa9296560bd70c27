/* torn-order: whether values stand behind their labels, or before them. */
#ifndef TORN_ORDER_H
#define TORN_ORDER_H

#include "parts.h"

/*
 * Tells each part whether values of the text lack labels, and whether they stand behind these;
 * puts those in doubt, where cells only stand in order, that may be the next label's.
 */
void torn_order_find(struct parts *ps);

#endif
