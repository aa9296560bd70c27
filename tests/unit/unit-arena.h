/* unit-arena: an arena for all tests of a file, given back behind the last. */
#ifndef UNIT_ARENA_H
#define UNIT_ARENA_H

#include "arena.h"
#include "pattern.h"
#include "unit.h"

static struct arena arena = ARENA_NEW;

static int
teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	pattern_free_all();
	return 0;
}

#endif
