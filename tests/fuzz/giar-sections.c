/* giar-sections: each line that is not blank comes out once, in its order. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

/* Text without its blanks. */
struct solid {
	char *p;
	size_t n;
};

static void
add_solid(struct solid *s, struct str text)
{
	size_t len;

	for (; text.n; text = str_skip(text, len)) {
		uint32_t c = utf8_char(text, &len);

		if (utf8_blank(c))
			continue;
		memcpy(s->p + s->n, text.p, len);
		s->n += len;
	}
}

/* What a field says: escapes are those of blanks and of the backslash. */
static void
add_field(struct solid *s, struct str field)
{
	while (field.n) {
		size_t plain = str_find(field, STR("\\"));

		add_solid(s, (struct str){field.p, plain});
		field = str_skip(field, plain);
		if (str_starts(field, STR("\\\\")))
			add_solid(s, STR("\\"));
		field = str_skip(field, 2);
	}
}

/* The lines of the input, but those that name its parts. */
static void
add_input(struct solid *s, struct str in)
{
	struct str line;

	if (str_starts(in, STR("\xEF\xBB\xBF")))
		in = str_skip(in, 3);
	while (fuzz_line(&in, &line)) {
		struct str text = line;

		if (text.n && text.p[text.n - 1] == '\r')
			text.n--;
		if (text.n < 9 || !str_starts(text, STR("==> ")) || !str_ends(text, STR(" <==")))
			add_solid(s, text);
	}
}

static int
compare_bytes(const void *a, const void *b)
{
	return *(const unsigned char *)a - *(const unsigned char *)b;
}

/*
 * Holds the last field of each line that the command prints against the input's text. With
 * -j a page number comes behind the paragraph in which it stands: then in any order.
 */
static void
check_fields(const char *command, struct str in, struct solid want, bool numbers, bool joined)
{
	struct fuzz_result r = fuzz_run(command, in);
	struct str rest = r.out, line;
	struct solid got = {malloc(r.out.n + 1), 0};
	size_t last = 0, number;

	if (got.p == NULL)
		abort();
	while (fuzz_line(&rest, &line)) {
		number = fuzz_number(fuzz_nth(line, 1));
		if (numbers && number <= last)
			fuzz_wrong("a line comes twice, or out of order", line);
		last = number;
		add_field(&got, fuzz_nth(line, 4));
	}
	if (joined) {
		qsort(got.p, got.n, 1, compare_bytes);
		qsort(want.p, want.n, 1, compare_bytes);
	}
	if (r.status == 0)
		fuzz_same(command, (struct str){want.p, want.n}, (struct str){got.p, got.n});
	free(got.p);
	fuzz_free(&r);
}

/* With -t the text comes out as it stands. */
static void
check_text(struct str in, struct solid want)
{
	struct fuzz_result r = fuzz_run("giar-sections -t", in);
	struct solid got = {malloc(r.out.n + 1), 0};

	if (got.p == NULL)
		abort();
	add_input(&got, r.out);
	if (r.status == 0)
		fuzz_same("giar-sections -t", (struct str){want.p, want.n},
		    (struct str){got.p, got.n});
	free(got.p);
	fuzz_free(&r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str in = {(const char *)data, n};
	struct solid want = {malloc(n + 1), 0};
	struct fuzz_result r;

	if (want.p == NULL)
		abort();
	if (utf8_valid(in) == n)
		add_input(&want, in);
	check_fields("giar-sections -H", in, want, !fuzz_has_marks(in), false);
	check_text(in, want);
	check_fields("giar-sections -H -j", in, want, !fuzz_has_marks(in), true);
	free(want.p);
	r = fuzz_run("giar-sections -l -s 0,1,2.1,3.0.1", in);
	fuzz_free(&r);
	return 0;
}
