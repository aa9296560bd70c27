/* giar-tsv: what it makes CSV of is the same when it comes back. */
#include "fuzz.h"

/* The facts that the command prints, as CSV and back. */
static void
check_round(const char *command, const char *csv, struct str in)
{
	struct fuzz_result facts = fuzz_run(command, in), out, back;

	if (facts.status == 0) {
		out = fuzz_run_well(csv, in);
		back = fuzz_run_well("giar-tsv -C", out.out);
		fuzz_same("CSV and back", facts.out, back.out);
		fuzz_free(&out);
		fuzz_free(&back);
	}
	fuzz_free(&facts);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str in = {(const char *)data, n};
	struct fuzz_result wide = fuzz_run("giar-tsv -w", in);

	fuzz_free(&wide);
	check_round("giar-tsv", "giar-tsv -c", in);
	check_round("giar-tsv -C", "giar-tsv -C -c", in);
	check_round("giar-tsv -l -t 3,2.9", "giar-tsv -l -c -t 3,2.9", in);
	return 0;
}
