/* Messages: how they read, what they do to the status, and where they go. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "diag.h"
#include "unit.h"

/* What diag_print writes, as a string to free. */
static char *
printed(struct diag *d)
{
	char name[] = "/tmp/giar-diag.XXXXXX", *buf = malloc(1 << 16);
	int fd = mkstemp(name);
	ssize_t n;

	assert_non_null(buf);
	assert_true(fd >= 0);
	unlink(name);
	diag_print(d, fd);
	n = pread(fd, buf, (1 << 16) - 1, 0);
	assert_true(n >= 0);
	buf[n] = '\0';
	close(fd);
	return buf;
}

static void
assert_prints(struct diag *d, const char *want)
{
	char *got = printed(d);

	assert_string_equal(got, want);
	free(got);
}

static void
names_program_file_and_line(void **state)
{
	struct diag d;

	(void)state;
	diag_init(&d, "giar-x");
	assert_int_equal(d.status, DIAG_OK);
	diag_note(&d, STR("a.txt"), 12, "%s %d", "seven", 7);
	assert_int_equal(d.status, DIAG_OK);
	diag_note(&d, STR("a.txt"), 0, "no line");
	diag_error(&d, STR(""), 0, "no file");
	assert_int_equal(d.status, DIAG_TROUBLE);
	diag_note(&d, STR("-"), 1, "a note");
	assert_int_equal(d.status, DIAG_TROUBLE);
	assert_prints(&d, "giar-x: a.txt:12: seven 7\ngiar-x: a.txt: no line\n"
	    "giar-x: no file\ngiar-x: -:1: a note\n");
	assert_prints(&d, "");
	assert_int_equal(d.status, DIAG_TROUBLE);
	diag_free(&d);
}

static void
a_newline_in_a_name_ends_no_message(void **state)
{
	struct diag d;

	(void)state;
	diag_init(&d, "giar-x");
	diag_error(&d, STR("a\nb"), 3, "x");
	assert_prints(&d, "giar-x: a\\nb:3: x\n");
	diag_free(&d);
}

static void
keeps_many_messages_and_long_ones(void **state)
{
	char name[3000];
	struct diag d;
	char *got;
	size_t i, lines = 0;

	(void)state;
	memset(name, 'n', sizeof name);
	diag_init(&d, "giar-x");
	for (i = 0; i < 10; i++)
		diag_note(&d, (struct str){name, sizeof name}, i + 1, "%zu", i);
	got = printed(&d);
	for (i = 0; got[i]; i++)
		lines += got[i] == '\n';
	assert_int_equal(lines, 10);
	assert_int_equal(i, 10 * (strlen("giar-x: ") + sizeof name + strlen(":1: 0\n")) + 1);
	free(got);
	diag_free(&d);
}

static void
tells_that_memory_ran_out_once(void **state)
{
	struct diag d;

	(void)state;
	diag_init(&d, "giar-x");
	diag_note(&d, STR(""), 0, "before");
	assert_int_equal(diag_nomem(&d), -1);
	assert_int_equal(diag_nomem(&d), -1);
	assert_int_equal(d.status, DIAG_TROUBLE);
	assert_prints(&d, "giar-x: before\ngiar-x: out of memory\n");
	assert_prints(&d, "");
	diag_free(&d);
}

static void
a_message_that_cannot_be_written_is_trouble(void **state)
{
	int fd = open("/dev/null", O_RDONLY);
	struct diag d;

	(void)state;
	diag_init(&d, "giar-x");
	diag_print(&d, fd);
	assert_int_equal(d.status, DIAG_OK);
	diag_note(&d, STR("a"), 1, "x");
	diag_print(&d, fd);
	assert_int_equal(d.status, DIAG_TROUBLE);
	close(fd);
	diag_free(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_program_file_and_line),
		cmocka_unit_test(a_newline_in_a_name_ends_no_message),
		cmocka_unit_test(keeps_many_messages_and_long_ones),
		cmocka_unit_test(tells_that_memory_ran_out_once),
		cmocka_unit_test(a_message_that_cannot_be_written_is_trouble),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
