/* Files line by line: ends, marks, what is no text, what is kept. */
#include <stdlib.h>
#include <unistd.h>

#include "input.h"
#include "unit.h"

static struct diag d;
static struct input in;
static char names[3][32];

/* Makes file number i of these bytes, and starts on files 0 to i. */
static void
start(size_t i, const char *bytes, size_t n)
{
	static char *files[4];
	int fd;

	strcpy(names[i], "/tmp/giar-input.XXXXXX");
	fd = mkstemp(names[i]);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, n), n);
	close(fd);
	files[i] = names[i];
	files[i + 1] = NULL;
	diag_init(&d, "test");
	input_init(&in, files, i + 1, &d);
}

static void
stop(void)
{
	size_t i;

	input_free(&in);
	diag_free(&d);
	for (i = 0; i < 3; i++)
		if (names[i][0]) {
			unlink(names[i]);
			names[i][0] = '\0';
		}
}

static void
assert_event(enum input_event want)
{
	struct str line;

	assert_int_equal(input_line(&in, &line), want);
}

static void
assert_line(const char *want, size_t number)
{
	struct str line;

	assert_int_equal(input_line(&in, &line), INPUT_LINE);
	assert_int_equal(line.n, strlen(want));
	if (line.n)
		assert_memory_equal(line.p, want, line.n);
	assert_int_equal(in.line, number);
}

/* The next event is text that is none; the last message says so. */
static void
assert_bad(const char *place, const char *advice)
{
	assert_event(INPUT_BAD);
	assert_int_equal(d.status, DIAG_TROUBLE);
	d.text[d.n - 1] = '\0';
	assert_non_null(strstr(d.text, place));
	assert_non_null(strstr(d.text, advice));
	d.text[d.n - 1] = '\n';
}

static void
lines_end_in_lf_or_crlf_or_nowhere(void **state)
{
	static const char text[] = "\xEF\xBB\xBFone\r\n\n\r\nt\rwo\r\r\nlast";

	(void)state;
	start(0, text, sizeof text - 1);
	assert_event(INPUT_FILE);
	assert_true(str_eq(in.name, str_of(names[0])));
	assert_line("one", 1);
	assert_line("", 2);
	assert_line("", 3);
	assert_line("t\rwo\r", 4);
	assert_line("last", 5);
	assert_event(INPUT_END);
	assert_event(INPUT_END);
	assert_int_equal(d.status, DIAG_OK);
	stop();
}

static void
a_mark_counts_at_the_start_only(void **state)
{
	(void)state;
	start(0, "\xEF\xBB\xBF\n\xEF\xBB\xBF\n", 8);
	assert_event(INPUT_FILE);
	assert_line("", 1);
	assert_line("\xEF\xBB\xBF", 2);
	assert_event(INPUT_END);
	stop();
}

static void
files_follow_one_another(void **state)
{
	(void)state;
	start(0, "a\n", 2);
	start(1, "", 0);
	start(2, "b", 1);
	assert_event(INPUT_FILE);
	assert_line("a", 1);
	assert_event(INPUT_FILE);
	assert_event(INPUT_FILE);
	assert_true(str_eq(in.name, str_of(names[2])));
	assert_line("b", 1);
	assert_event(INPUT_END);
	stop();
}

static void
a_file_that_is_not_there_is_told_and_left_out(void **state)
{
	(void)state;
	start(0, "a\n", 2);
	start(1, "b\n", 2);
	unlink(names[0]);
	assert_event(INPUT_FILE);
	assert_line("b", 1);
	assert_event(INPUT_END);
	assert_int_equal(d.status, DIAG_TROUBLE);
	assert_non_null(strstr(d.text, names[0]));
	stop();
}

static void
a_directory_is_lost(void **state)
{
	char *files[] = {"/", NULL};

	(void)state;
	diag_init(&d, "test");
	input_init(&in, files, 1, &d);
	assert_event(INPUT_FILE);
	assert_event(INPUT_LOST);
	assert_event(INPUT_END);
	assert_int_equal(d.status, DIAG_TROUBLE);
	stop();
}

static void
what_is_no_text_is_told_once_a_file(void **state)
{
	size_t told;

	(void)state;
	start(0, "ok\n\xD3\xD0\n\xD3\xD0\nafter\n", 15);
	assert_event(INPUT_FILE);
	assert_line("ok", 1);
	assert_bad(":2: ", "iconv -f GB18030 -t UTF-8");
	told = d.n;
	assert_event(INPUT_BAD);
	assert_int_equal(d.n, told);
	assert_line("after", 4);
	assert_event(INPUT_END);
	stop();
}

static void
advice_goes_by_the_first_bytes(void **state)
{
	static const struct {
		struct str bytes;
		const char *advice;
	} rows[] = {
		{{"%PDF-1.7\n", 9}, "pdftotext"}, {{"PK\3\4\n", 5}, "pandoc"},
		{{"\xD0\xCF\x11\xE0\n", 5}, "antiword"}, {{"{\\rtf1\n", 7}, "RTF"},
		{{"\xFF\xFE" "a\0\n\0", 6}, "UTF-16"}, {{"\xFE\xFF\0a\0\n", 6}, "UTF-16"},
		{{"a\0b\n", 4}, "NUL"}, {{"\xE6\xB3\n", 3}, "UTF-8"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		start(0, rows[i].bytes.p, rows[i].bytes.n);
		assert_event(INPUT_FILE);
		assert_bad(":1: ", rows[i].advice);
		stop();
	}
	assert_null(input_advice(STR("text")));
	assert_null(input_advice(STR("PK")));
	assert_null(input_advice(STR("")));
	/* Not at the start it is text like any other. */
	start(0, "a\n%PDF-1.7\n", 11);
	assert_event(INPUT_FILE);
	assert_line("a", 1);
	assert_line("%PDF-1.7", 2);
	stop();
}

/* Lines across the ends of blocks, and one longer than many blocks. */
static void
long_lines_are_whole(void **state)
{
	static const size_t sizes[] = {1, 131070, 131071, 131072, 131073, 700000, 0, 5};
	enum { SIZES = sizeof sizes / sizeof *sizes };
	char *text = malloc(2000000), *at = text;
	struct str line;
	size_t i, k;

	(void)state;
	assert_non_null(text);
	for (i = 0; i < SIZES; i++) {
		for (k = 0; k < sizes[i]; k++)
			*at++ = (char)('a' + (i + k) % 26);
		*at++ = '\n';
	}
	start(0, text, (size_t)(at - text));
	assert_event(INPUT_FILE);
	for (at = text, i = 0; i < SIZES; at += sizes[i++] + 1) {
		assert_int_equal(input_line(&in, &line), INPUT_LINE);
		assert_int_equal(line.n, sizes[i]);
		if (line.n)
			assert_memory_equal(line.p, at, line.n);
	}
	assert_event(INPUT_END);
	stop();
	free(text);
}

static void
kept_lines_are_found_by_their_place(void **state)
{
	enum { LINES = 60000 };
	static size_t place[LINES];
	static char text[LINES * 8 + 1];
	struct str line;
	char want[32];
	size_t i, from;

	(void)state;
	for (i = 0; i < LINES; i++)
		snprintf(text + i * 8, 9, "%07zu\n", i);
	start(0, text, LINES * 8);
	assert_event(INPUT_FILE);
	assert_line("0000000", 1);
	input_keep(&in);
	for (i = 1; i < LINES; i++) {
		assert_int_equal(input_line(&in, &line), INPUT_LINE);
		place[i] = input_place(&in, line.p);
	}
	assert_int_equal(place[1], 0);
	assert_true(str_eq(input_kept(&in, 0, 16), STR("0000001\n0000002\n")));
	for (i = 1; i < LINES; i += 997) {
		snprintf(want, sizeof want, "%07zu", i);
		assert_true(str_eq(input_kept(&in, place[i], place[i] + 7), str_of(want)));
	}
	from = place[LINES - 2];
	input_keep_from(&in, from);
	assert_true(str_eq(input_kept(&in, 0, 7), STR("0059998")));
	stop();
}

static void
a_part_of_a_stream_is_a_file_of_its_own(void **state)
{
	size_t told;

	(void)state;
	start(0, "a\nb\n\xD3\nc\n\xD3\n", 10);
	assert_event(INPUT_FILE);
	assert_line("a", 1);
	input_rename(&in, STR("part"));
	assert_line("b", 1);
	assert_bad("part:2: ", "UTF-8");
	input_rename(&in, STR("other"));
	told = d.n;
	assert_line("c", 1);
	assert_bad("other:2: ", "UTF-8");
	assert_true(d.n > told);
	stop();
}

static void
the_rest_of_a_file_can_be_given_up(void **state)
{
	(void)state;
	start(0, "a\nb\n", 4);
	start(1, "c\n", 2);
	assert_event(INPUT_FILE);
	assert_line("a", 1);
	input_skip_file(&in);
	assert_event(INPUT_FILE);
	assert_line("c", 1);
	assert_event(INPUT_END);
	stop();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_end_in_lf_or_crlf_or_nowhere),
		cmocka_unit_test(a_mark_counts_at_the_start_only),
		cmocka_unit_test(files_follow_one_another),
		cmocka_unit_test(a_file_that_is_not_there_is_told_and_left_out),
		cmocka_unit_test(a_directory_is_lost),
		cmocka_unit_test(what_is_no_text_is_told_once_a_file),
		cmocka_unit_test(advice_goes_by_the_first_bytes),
		cmocka_unit_test(long_lines_are_whole),
		cmocka_unit_test(kept_lines_are_found_by_their_place),
		cmocka_unit_test(a_part_of_a_stream_is_a_file_of_its_own),
		cmocka_unit_test(the_rest_of_a_file_can_be_given_up),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
