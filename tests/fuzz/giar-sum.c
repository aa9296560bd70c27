/* giar-sum: the sum of the sums of two parts is that of the whole. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

/* Is the line a header: has it the fields by which the facts are put in groups, and value? */
static bool
is_header(struct str line)
{
	static const char *const names[] = {"table", "row", "col", "value", "unit"};
	size_t i, found = 0;
	struct str rest, field;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		for (rest = line; fuzz_field(&rest, &field);)
			if (str_eq(field, str_of(names[i]))) {
				found++;
				break;
			}
	return found == sizeof names / sizeof *names;
}

static struct str
join(struct str a, struct str b)
{
	char *p = malloc(a.n + b.n + 1);

	if (p == NULL)
		abort();
	memcpy(p, a.p, a.n);
	memcpy(p + a.n, b.p ? b.p : "", b.n);
	return (struct str){p, a.n + b.n};
}

/* The place of a line near the middle, and the header that is in force there, with its end. */
static size_t
middle(struct str in, struct str *header)
{
	struct str rest = in, line;
	size_t at = 0;

	*header = (struct str){"", 0};
	while (at < in.n / 2 && fuzz_line(&rest, &line)) {
		at = rest.n ? (size_t)(rest.p - in.p) : in.n;
		line.n -= line.n && line.p[line.n - 1] == '\r';
		if (is_header(line))
			*header = (struct str){line.p, at - (size_t)(line.p - in.p)};
	}
	return at;
}

static void
check_parts(struct str in, struct str whole)
{
	struct str header, second, sums;
	size_t at = middle(in, &header);
	struct fuzz_result a, b, both;

	if (header.n == 0)
		return;
	second = join(header, str_skip(in, at));
	a = fuzz_run_well("giar-sum", (struct str){in.p, at});
	b = fuzz_run_well("giar-sum", second);
	sums = join(a.out, b.out);
	both = fuzz_run_well("giar-sum", sums);
	fuzz_same("the sum of the parts is not the whole's", whole, both.out);
	fuzz_free(&a);
	fuzz_free(&b);
	fuzz_free(&both);
	free((char *)second.p);
	free((char *)sums.p);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str in = {(const char *)data, n};
	struct fuzz_result r = fuzz_run("giar-sum", in);

	if (r.status == 0)
		check_parts(in, r.out);
	else if (r.out.n)
		fuzz_wrong("a sum in spite of trouble", r.out);
	fuzz_free(&r);
	r = fuzz_run("giar-sum -H -g a,b -c a,b,value,n,missing", in);
	fuzz_free(&r);
	r = fuzz_run("giar-sum -g org,year", in);
	fuzz_free(&r);
	return 0;
}
