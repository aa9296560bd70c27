/* Texts that were looked at: what is kept of them, and from when on. */
#include "seen.h"

#include <stdio.h>

#include "unit.h"

static struct seen seen;

/* Asks of so many texts that answers are kept from then on. */
static void
warm_up(void)
{
	unsigned i;

	for (i = 0; i < SEEN_FROM; i++)
		assert_null(seen_answer(&seen, STR("a")));
}

static void
keeps_nothing_at_first(void **state)
{
	(void)state;
	memset(&seen, 0, sizeof seen);
	warm_up();
	assert_non_null(seen_answer(&seen, STR("a")));
}

static void
keeps_answers_then(void **state)
{
	const struct str text[] = {STR("a"), STR("12345678"), STR("（七）总计"), STR("（八）总计")};
	size_t i;

	(void)state;
	memset(&seen, 0, sizeof seen);
	warm_up();
	for (i = 0; i < sizeof text / sizeof *text; i++) {
		assert_int_equal(*seen_answer(&seen, text[i]), SEEN_NOT);
		*seen_answer(&seen, text[i]) = (short)i;
	}
	for (i = 0; i < sizeof text / sizeof *text; i++)
		assert_int_equal(*seen_answer(&seen, text[i]), i);
}

/* Of more texts than there is room for some are forgotten, and none has another's answer. */
static void
mixes_nothing_up(void **state)
{
	char text[16];
	short *answer;
	int i, round, kept = 0;

	(void)state;
	memset(&seen, 0, sizeof seen);
	warm_up();
	for (round = 0; round < 2; round++)
		for (i = 0; i < 3 * SEEN_TEXTS; i++) {
			snprintf(text, sizeof text, "%d", i);
			answer = seen_answer(&seen, str_of(text));
			if (*answer == SEEN_NOT)
				*answer = (short)i;
			else
				kept++;
			assert_int_equal(*answer, i);
		}
	assert_in_range(kept, 1, SEEN_TEXTS);
}

static void
keeps_no_long_text(void **state)
{
	char text[SEEN_BYTES + 1];

	(void)state;
	memset(&seen, 0, sizeof seen);
	memset(text, 'a', sizeof text);
	warm_up();
	assert_null(seen_answer(&seen, STR("")));
	assert_null(seen_answer(&seen, (struct str){text, sizeof text}));
	assert_int_equal(*seen_answer(&seen, (struct str){text, sizeof text - 1}), SEEN_NOT);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_nothing_at_first),
		cmocka_unit_test(keeps_answers_then),
		cmocka_unit_test(mixes_nothing_up),
		cmocka_unit_test(keeps_no_long_text),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
