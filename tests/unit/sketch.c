/* Sketches: what they say of texts whose shares are known. */
#include "sketch.h"
#include "unit.h"

#include <stdlib.h>

static struct arena arena;

/* A text of n characters that begins with those from number first on of an endless one. */
static struct str
sketch_of(unsigned seed, size_t first, size_t n)
{
	struct sketch s;
	size_t i;

	assert_int_equal(sketch_begin(&s, &arena), 0);
	for (i = first; i < first + n; i++)
		sketch_add(&s, 0x4E00 + (uint32_t)((i + seed * 7919) * 2654435761u % 20011));
	return sketch_pack(&s, &arena);
}

static void
test_short(void **state)
{
	struct str none = sketch_of(1, 0, 7), one = sketch_of(1, 0, 8);
	struct str text = sketch_of(1, 0, 507), part = sketch_of(1, 100, 207);

	(void)state;
	assert_int_equal(sketch_runs(none), 0);
	assert_int_equal(sketch_runs(one), 1);
	assert_int_equal(sketch_runs(text), 500);
	assert_true(sketch_share(none, text) < 0);
	assert_true(sketch_share(text, text) > 0.999);
	assert_true(sketch_share(part, text) > 0.999);
	assert_true(sketch_share(text, part) > 0.39 && sketch_share(text, part) < 0.41);
	assert_true(sketch_share(text, sketch_of(1, 10000, 507)) < 0.01);
}

static void
test_least(void **state)
{
	uint32_t a[SKETCH_LEAST], b[SKETCH_LEAST];
	size_t i;

	(void)state;
	assert_int_equal(sketch_least(sketch_of(1, 0, 17), a), 10);
	assert_int_equal(sketch_least(sketch_of(1, 0, 5000), b), SKETCH_LEAST);
	for (i = 1; i < SKETCH_LEAST; i++)
		assert_true(b[i - 1] < b[i]);
}

static void
test_size(void **state)
{
	struct str s;
	size_t n;

	(void)state;
	for (n = 10; n < 19000; n = n * 3 / 2) {
		s = sketch_of(2, 0, n);
		assert_true(s.n < 2700);
		assert_in_range(sketch_runs(s), n * 92 / 100 - 7, n * 108 / 100);
	}
}

/*
 * The mean square of the error for a text of n characters, all but a twentieth of which are in
 * another, that is times as long.
 */
static void
check_error(size_t n, size_t times)
{
	size_t own = n / 20, i, told = 0;
	double share, error, sum = 0;

	for (i = 0; i < 60; i++) {
		share = sketch_share(sketch_of((unsigned)i, 0, n),
		    sketch_of((unsigned)i, own, n * times));
		if (share < 0)
			continue;
		error = share - (double)(n - 7 - own) / (double)(n - 7);
		sum += error * error;
		told++;
	}
	assert_true(times > 1 || told == i);
	assert_true(told == 0 || sum / (double)told < 0.02 * 0.02);
	arena_reset(&arena);
}

static void
test_error(void **state)
{
	(void)state;
	check_error(60, 1);
	check_error(300, 1);
	check_error(300, 10);
	check_error(1000, 1);
	check_error(1000, 8);
	check_error(3000, 1);
	check_error(3000, 4);
	check_error(9000, 1);
	check_error(9000, 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_short),
		cmocka_unit_test(test_least),
		cmocka_unit_test(test_size),
		cmocka_unit_test(test_error),
	};
	int status;

	cmocka_set_message_output(CM_OUTPUT_TAP);
	status = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return status;
}
