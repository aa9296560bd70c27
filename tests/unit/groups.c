/* Many groups, found again whatever the order, listed in the order they came. */
#include "groups.h"
#include "unit.h"

enum { MANY = 20000 };

static struct group *
find(struct groups *g, unsigned i)
{
	char key[32];

	/* Keys of all lengths, and some that differ in their length alone. */
	snprintf(key, sizeof key, "%.*s%u", (int)(i % 17), "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t", i);
	return groups_find(g, str_of(key));
}

static void
keeps_groups_apart_and_in_order(void **state)
{
	struct groups g = GROUPS_NEW;
	struct group *group;
	size_t i;

	(void)state;
	for (i = 0; i < MANY; i++) {
		group = find(&g, (unsigned)i);
		assert_non_null(group);
		assert_int_equal(group->n, 0);
		assert_int_equal(group->missing, 0);
		assert_int_equal(decimal_sign(&group->sum), 0);
		group->n = i + 1;
	}
	for (i = 0; i < MANY; i++)	/* 7919 is no factor of MANY: all of them, leaping */
		assert_int_equal(find(&g, (unsigned)(i * 7919 % MANY))->n, i * 7919 % MANY + 1);
	assert_int_equal(g.n, MANY);
	for (i = 1, group = g.first; group; group = group->next)
		assert_int_equal(group->n, i++);
	assert_int_equal(i, MANY + 1);
	groups_free(&g);
	assert_null(g.first);
	groups_free(&g);
}

/* The way of facts: the same keys, round after round, one lacking now and then. */
static void
follows_rounds(void **state)
{
	struct groups g = GROUPS_NEW;
	unsigned round, i;

	(void)state;
	for (round = 0; round < 10; round++)
		for (i = 0; i < 100; i++)
			if ((i + round) % 9)
				find(&g, i)->n++;
	assert_int_equal(g.n, 100);
	for (i = 0; i < 100; i++) {
		unsigned n = 0;

		for (round = 0; round < 10; round++)
			n += (i + round) % 9 != 0;
		assert_int_equal(find(&g, i)->n, n);
	}
	groups_free(&g);
}

static void
tells_like_keys_apart(void **state)
{
	static const struct str keys[] = {
		{NULL, 0}, {"\t", 1}, {"\t\t", 2}, {"a\t", 2}, {"\ta", 2}, {"a", 1}, {"ab", 2},
		{"abcdefgh", 8}, {"abcdefghi", 9}, {"abcdefgh\t", 9},
	};
	const size_t n = sizeof keys / sizeof *keys;
	struct groups g = GROUPS_NEW;
	size_t i;

	(void)state;
	for (i = 0; i < n; i++)
		groups_find(&g, keys[i])->n = i;
	assert_int_equal(g.n, n);
	for (i = n; i-- > 0;)
		assert_int_equal(groups_find(&g, keys[i])->n, i);
	groups_free(&g);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_groups_apart_and_in_order),
		cmocka_unit_test(follows_rounds),
		cmocka_unit_test(tells_like_keys_apart),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
