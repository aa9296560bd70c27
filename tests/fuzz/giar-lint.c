/* giar-lint: each finding is of the form that its page promises, at a line that there is. */
#include "fuzz.h"

static size_t
count_lines(struct str in)
{
	struct str line;
	size_t n = 0;

	while (fuzz_line(&in, &line))
		n++;
	return n;
}

/* A line of -T: ten fields, the second the line, the third how bad it is. */
static void
check_finding(struct str line, size_t lines)
{
	struct str rest = line, field, severity = fuzz_nth(line, 2);
	size_t fields = 0, at = fuzz_number(fuzz_nth(line, 1));

	while (fuzz_field(&rest, &field))
		fields++;
	if (fields != 10 || at < 1 || at > lines || (!str_eq(severity, STR("note")) &&
	    !str_eq(severity, STR("warning")) && !str_eq(severity, STR("error"))))
		fuzz_wrong("no finding", line);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str in = {(const char *)data, n}, rest, line;
	struct fuzz_result r = fuzz_run("giar-lint -T -H -s", in), plain;
	size_t lines = count_lines(in), findings = 0;

	if (r.status != 0 && r.status != 1 && r.status != 2)
		fuzz_wrong("no status", in);
	for (rest = r.out; fuzz_line(&rest, &line); findings++)
		check_finding(line, lines);
	plain = fuzz_run("giar-lint -s", in);
	if (count_lines(plain.out) != findings || plain.status != r.status)
		fuzz_wrong("not as many findings as with -T", plain.out);
	fuzz_free(&r);
	fuzz_free(&plain);
	r = fuzz_run("giar-lint -r +copied-report -S warning -e error", in);
	fuzz_free(&r);
	return 0;
}
