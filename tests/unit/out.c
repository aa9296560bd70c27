/* Output: in full, in order, and no write error forgotten. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "out.h"
#include "unit.h"

static struct out o;

/* A new file that has no name. */
static int
temporary(void)
{
	char name[] = "/tmp/giar-out.XXXXXX";
	int fd = mkstemp(name);

	assert_true(fd >= 0);
	unlink(name);
	return fd;
}

static void
assert_holds(int fd, const char *want, size_t n)
{
	char *buf = malloc(n + 1);

	assert_non_null(buf);
	assert_int_equal(pread(fd, buf, n + 1, 0), n);
	assert_memory_equal(buf, want, n);
	free(buf);
}

/* Closes the output, without trouble. */
static void
close_well(void)
{
	struct diag d;

	diag_init(&d, "test");
	assert_int_equal(out_close(&o, &d), 0);
	assert_int_equal(d.status, DIAG_OK);
	assert_int_equal(d.n, 0);
	diag_free(&d);
}

static void
writes_text_fields_and_numbers(void **state)
{
	static const char want[] =
	    "甲\ta\\tb\\nc\\\\\\\\\t\t0 7 10 18446744073709551615\n\\t";
	int fd = temporary();

	(void)state;
	out_init(&o, dup(fd));
	out_str(&o, STR("甲"));
	out_str(&o, (struct str){NULL, 0});
	out_char(&o, '\t');
	out_field(&o, STR("a\tb\nc\\\\"));
	out_char(&o, '\t');
	out_field(&o, (struct str){NULL, 0});
	out_char(&o, '\t');
	out_number(&o, 0);
	out_char(&o, ' ');
	out_number(&o, 7);
	out_char(&o, ' ');
	out_number(&o, 10);
	out_char(&o, ' ');
	out_number(&o, SIZE_MAX);
	out_char(&o, '\n');
	out_field(&o, STR("\t"));
	close_well();
	assert_holds(fd, want, sizeof want - 1);
	close(fd);
}

/* What is in the buffer can be added again where it has room. */
static void
adds_again_what_it_still_has(void **state)
{
	static char text[sizeof o.buf], want[2 * sizeof o.buf];
	const size_t half = sizeof o.buf / 2 - 100;
	int fd = temporary();
	uint64_t place;

	(void)state;
	memset(text, '.', sizeof text);
	memcpy(text, "begin", 5);
	out_init(&o, dup(fd));
	out_str(&o, STR("ab"));
	place = out_place(&o);
	out_str(&o, (struct str){text, half});
	assert_true(out_again(&o, place, half));
	assert_false(out_again(&o, place, half));	/* no room */
	out_flush(&o);
	assert_false(out_again(&o, place, half));	/* gone */
	out_str(&o, STR("..."));
	assert_true(out_again(&o, out_place(&o) - 3, 3));
	assert_false(out_again(&o, out_place(&o) - 3, 4));
	close_well();
	memcpy(want, "ab", 2);
	memcpy(want + 2, text, half);
	memcpy(want + 2 + half, text, half);
	memcpy(want + 2 + 2 * half, "......", 6);
	assert_holds(fd, want, 2 * half + 8);
	close(fd);
}

/* Until the end, what has come out ends with a line; but for a line that no buffer holds. */
static void
writes_whole_lines(void **state)
{
	static char text[2 * sizeof o.buf];
	const size_t line = sizeof o.buf / 3, half = sizeof o.buf / 2;
	int fd = temporary(), i;

	(void)state;
	memset(text, '.', sizeof text);
	text[line - 1] = '\n';
	out_init(&o, dup(fd));
	for (i = 0; i < 4; i++)
		out_str(&o, (struct str){text, line});
	assert_int_equal(lseek(fd, 0, SEEK_END), 3 * line);
	out_str(&o, (struct str){text + line, half});
	assert_int_equal(lseek(fd, 0, SEEK_END), 3 * line);
	out_str(&o, (struct str){text + line, half});
	assert_int_equal(lseek(fd, 0, SEEK_END), 4 * line);
	out_str(&o, (struct str){text + line, half});
	assert_int_equal(lseek(fd, 0, SEEK_END), 4 * line + 2 * half);
	close_well();
	assert_int_equal(lseek(fd, 0, SEEK_END), 4 * line + 3 * half);
	close(fd);
}

/* A field of each length, with each byte that is escaped at each place. */
static void
escapes_wherever_it_stands(void **state)
{
	static const char bytes[] = "\t\n\\", escaped[] = "tn\\";
	char text[40], want[41];
	size_t n, at, i;
	int fd;

	(void)state;
	for (n = 1; n < sizeof text; n++) {
		for (at = 0; at < n; at++) {
			i = (n + at) % 3;
			memset(text, n % 2 ? 'x' : '\x1F', n);
			memset(want, n % 2 ? 'x' : '\x1F', n + 1);
			text[at] = bytes[i];
			want[at] = '\\';
			want[at + 1] = escaped[i];
			fd = temporary();
			out_init(&o, dup(fd));
			out_field(&o, (struct str){text, n});
			close_well();
			assert_holds(fd, want, n + 1);
			close(fd);
		}
	}
}

/* Pieces of all sizes around the buffer's. */
static void
loses_nothing_at_the_buffers_end(void **state)
{
	static const size_t sizes[] = {
		1, sizeof o.buf - 1, sizeof o.buf, 1, sizeof o.buf + 1, 2, 3 * sizeof o.buf, 5
	};
	char *text = malloc(3 * sizeof o.buf), *want = malloc(8 * sizeof o.buf);
	int fd = temporary();
	size_t i, k, n = 0;

	(void)state;
	assert_non_null(text);
	assert_non_null(want);
	out_init(&o, dup(fd));
	for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		for (k = 0; k < sizes[i]; k++)
			text[k] = (char)('a' + (k + i) % 26);
		out_str(&o, (struct str){text, sizes[i]});
		memcpy(want + n, text, sizes[i]);
		n += sizes[i];
	}
	for (i = 0; i < sizeof o.buf + 1; i++) {
		out_char(&o, '.');
		want[n++] = '.';
	}
	close_well();
	assert_holds(fd, want, n);
	close(fd);
	free(text);
	free(want);
}

static void
tells_an_error_once(void **state)
{
	int fd = open("/dev/full", O_WRONLY);
	struct diag d;

	(void)state;
	if (fd < 0)
		skip();
	diag_init(&d, "test");
	out_init(&o, fd);
	out_str(&o, STR("text"));
	assert_false(out_failed(&o));
	out_flush(&o);
	assert_true(out_failed(&o));
	out_str(&o, STR("more"));
	assert_int_equal(out_close(&o, &d), -1);
	assert_int_equal(d.status, DIAG_TROUBLE);
	assert_non_null(strstr(d.text, "test: standard output: "));
	assert_int_equal(strcspn(d.text, "\n") + 1, d.n);
	diag_free(&d);
}

static void
an_error_at_the_end_counts(void **state)
{
	struct diag d;

	(void)state;
	diag_init(&d, "test");
	out_init(&o, open("/dev/null", O_RDONLY));
	out_str(&o, STR("text"));
	assert_int_equal(out_close(&o, &d), -1);
	assert_int_equal(d.status, DIAG_TROUBLE);
	diag_free(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_text_fields_and_numbers),
		cmocka_unit_test(adds_again_what_it_still_has),
		cmocka_unit_test(writes_whole_lines),
		cmocka_unit_test(escapes_wherever_it_stands),
		cmocka_unit_test(loses_nothing_at_the_buffers_end),
		cmocka_unit_test(tells_an_error_once),
		cmocka_unit_test(an_error_at_the_end_counts),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
