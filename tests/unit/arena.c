/* Memory of an arena: zeroed, aligned, apart, and all given back. */
#include <stdalign.h>

/* The arena that the programs have, in a build with -DARENA_APART, too. */
#undef ARENA_APART
#include "../../common/arena.c"
#include "unit.h"

static void
assert_zero(const unsigned char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (p[i])
			fail_msg("byte %zu of %zu is not 0", i, n);
}

/* Sizes across the blocks' limits; every piece keeps what was written to it. */
static void
pieces_are_zeroed_aligned_and_apart(void **state)
{
	static const size_t sizes[] = {
		1, 15, 16, 17, 1000, 65536, 65537, 3, 200000, 5, (size_t)1 << 20,
		((size_t)3 << 20) + 1, 7, 100000
	};
	enum { SIZES = sizeof sizes / sizeof *sizes };
	struct arena a = ARENA_NEW;
	unsigned char *p[SIZES];
	size_t i, round;

	(void)state;
	for (round = 0; round < 3; round++) {
		for (i = 0; i < SIZES; i++) {
			p[i] = arena_alloc(&a, sizes[i]);
			assert_non_null(p[i]);
			assert_int_equal((uintptr_t)p[i] % alignof(max_align_t), 0);
			assert_zero(p[i], sizes[i]);
			memset(p[i], (int)i + 1, sizes[i]);
		}
		for (i = 0; i < SIZES; i++) {
			assert_int_equal(p[i][0], i + 1);
			assert_int_equal(p[i][sizes[i] - 1], i + 1);
		}
		arena_reset(&a);
	}
	arena_free(&a);
	arena_free(&a);
}

static void
refuses_what_cannot_be(void **state)
{
	struct arena a = ARENA_NEW;

	(void)state;
	assert_null(arena_alloc(&a, SIZE_MAX));
	assert_null(arena_array(&a, SIZE_MAX / 2, 3));
	assert_null(arena_array(&a, 3, SIZE_MAX / 2));
	assert_non_null(arena_array(&a, 3, 7));
	assert_non_null(arena_array(&a, 0, 7));
	assert_non_null(arena_array(&a, 7, 0));
	assert_non_null(arena_alloc(&a, 0));
	arena_free(&a);
}

static void
arrays_grow(void **state)
{
	struct arena a = ARENA_NEW;
	size_t *list = NULL, n, cap = 0, i, moves = 0;

	(void)state;
	for (n = 0; n < 5000; n++) {
		size_t *more = arena_grow(&a, list, n, &cap, sizeof *list);

		assert_non_null(more);
		assert_true(cap > n);
		moves += more != list;
		list = more;
		list[n] = n * 3;
	}
	assert_true(moves < 20);
	for (i = 0; i < n; i++)
		assert_int_equal(list[i], i * 3);
	arena_free(&a);
}

static void
a_limit_holds_until_the_reset(void **state)
{
	enum { LIMIT = 4 << 20 };
	struct arena a = ARENA_NEW;
	size_t n = 0, cap = 0;
	char *list = NULL;

	(void)state;
	arena_limit(&a, LIMIT);
	while (arena_alloc(&a, 1000))
		n += 1000;
	assert_in_range(n, LIMIT / 2, LIMIT);
	assert_true(arena_is_full(&a));
	assert_null(arena_alloc(&a, 1000));
	arena_reset(&a);
	assert_false(arena_is_full(&a));
	assert_non_null(arena_alloc(&a, 2 * (size_t)LIMIT));
	/* What is kept for the next round is less than any limit. */
	arena_reset(&a);
	arena_limit(&a, LIMIT);
	for (n = 0; (list = arena_grow(&a, list, n, &cap, 1)) != NULL; n++)
		list[n] = 'x';
	assert_in_range(n, LIMIT / 2, LIMIT);
	assert_true(arena_is_full(&a));
	arena_free(&a);
}

static void
a_failed_growth_changes_nothing(void **state)
{
	struct arena a = ARENA_NEW;
	char one[1] = {'x'};
	size_t cap = 1;

	(void)state;
	assert_null(arena_grow(&a, one, 1, &cap, SIZE_MAX / 2 + 1));
	assert_int_equal(cap, 1);
	assert_int_equal(one[0], 'x');
	arena_free(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_zeroed_aligned_and_apart),
		cmocka_unit_test(refuses_what_cannot_be),
		cmocka_unit_test(arrays_grow),
		cmocka_unit_test(a_limit_holds_until_the_reset),
		cmocka_unit_test(a_failed_growth_changes_nothing),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
