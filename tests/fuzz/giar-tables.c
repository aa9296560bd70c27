/*
 * giar-tables: what it prints are tables that giar-tsv takes, which come back from CSV, and
 * which giar-sum can add up. And a fact's digits stand in the text, near its row: whole
 * runs of digits, in their order.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

enum { MAX_LINES = 4000, MAX_DIGITS = 64 };

/* What begins at a line: a row; or one of table 4, whose rows are printed as one. */
enum row { NO_ROW, ROW, ROW_OF_4 };

/* Of each line of the input where it begins, and what. */
struct places {
	struct str line[MAX_LINES + 2];
	enum row row[MAX_LINES + 2];
	size_t n;
};

static enum row
row_of(struct str fact)
{
	return str_eq(fuzz_nth(fact, 4), STR("4")) ? ROW_OF_4 : ROW;
}

static void
find_places(struct places *p, struct str in, struct str facts)
{
	struct str line;
	size_t at;

	memset(p->row, 0, sizeof p->row);
	for (p->n = 0; p->n < MAX_LINES && fuzz_line(&in, &line);)
		p->line[++p->n] = line;
	while (fuzz_line(&facts, &line))
		/* A label of which nothing is certain may be another table's. */
		if ((at = fuzz_number(fuzz_nth(line, 10))) <= p->n &&
		    str_eq(fuzz_nth(line, 9), STR("ok")))
			p->row[at] = row_of(line);
}

/* Does another row than the given one begin at the line? */
static bool
is_other(const struct places *p, size_t line, enum row row)
{
	return p->row[line] == ROW || (p->row[line] == ROW_OF_4 && row == ROW);
}

/* The text from the row before the line's to the row behind, both of them with it. */
static struct str
near(const struct places *p, size_t line, enum row row)
{
	size_t from = line, to = line;

	do
		from--;
	while (from > 1 && !is_other(p, from, row));
	do
		to++;
	while (to < p->n && !is_other(p, to, row));
	if (from == 0)
		from = 1;
	if (to > p->n)
		to = p->n;
	return (struct str){p->line[from].p,
	    (size_t)(p->line[to].p + p->line[to].n - p->line[from].p)};
}

/* The character that HTML writes as a number at the start of s; *len gets its bytes, or 0. */
static uint32_t
entity(struct str s, size_t *len)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	bool hex = s.n > 2 && (s.p[2] == 'x' || s.p[2] == 'X');
	uint32_t c = 0;
	const char *digit;
	size_t i;

	*len = 0;
	if (!str_starts(s, STR("&#")))
		return 0;
	for (i = hex ? 3 : 2; i < s.n && s.p[i]; i++) {
		if ((digit = strchr(digits, s.p[i])) == NULL || (!hex && digit - digits > 9))
			break;
		c = c * (hex ? 16 : 10) + (uint32_t)((digit - digits) - (digit - digits > 15 ? 6 : 0));
		*len = i + 1;
	}
	if (*len && *len < s.n && s.p[*len] == ';')
		++*len;
	return c;
}

/* The next digit of the text, of any width: 0 to 9; -1 for anything else, -2 at the end. */
static int
next_digit(struct str *text)
{
	size_t len;
	uint32_t c;

	if (text->n == 0)
		return -2;
	c = entity(*text, &len);
	if (len == 0)
		c = utf8_char(*text, &len);
	*text = str_skip(*text, len);
	if (c >= 0xFF10 && c <= 0xFF19)
		c -= 0xFF10 - '0';
	return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
}

/* The digits up to each place that is reached may have been put together; so may run, then. */
static void
add_run(bool reached[MAX_DIGITS + 1], struct str run, struct str digits, bool decimals)
{
	size_t from, i;

	for (from = digits.n; from-- > 0;) {
		struct str left = str_skip(digits, from), part = run;

		if (!reached[from])
			continue;
		while (from == 0 && part.n > 1 && part.p[0] == '0')
			part = str_skip(part, 1);
		for (i = part.n; decimals && i > left.n && part.p[i - 1] == '0';)
			i--;
		part.n = i;
		if (str_starts(left, part))
			reached[from + part.n] = true;
	}
}

/*
 * Can the value's digits be put together of whole runs of digits in the text? There, zeros
 * may stand in front of the first, and at the end of decimals.
 */
static bool
stands_in(struct str value, struct str text)
{
	bool reached[MAX_DIGITS + 1] = {true}, decimals = str_find(value, STR(".")) < value.n;
	char run[MAX_DIGITS + 1], digits[MAX_DIGITS];
	size_t n = 0, i;
	int digit;

	for (i = 0; i < value.n; i++)
		if (value.p[i] >= '0' && value.p[i] <= '9') {
			if (n == sizeof digits)
				return true;
			digits[n++] = value.p[i];
		}
	value = (struct str){digits, n};
	do {
		for (n = 0; (digit = next_digit(&text)) >= 0;)
			if (n < sizeof run)
				run[n++] = (char)('0' + digit);
		if (n)
			add_run(reached, (struct str){run, n}, value, decimals);
	} while (digit != -2);
	return reached[value.n];
}

/* Words that are 0. */
static bool
has_nought(struct str text)
{
	return str_find(text, STR("零")) < text.n || str_find(text, STR("〇")) < text.n ||
	    str_find(text, STR("变")) < text.n;
}

static void
check_digits(struct str in, struct str facts)
{
	static struct places places;
	struct str line, value, part;
	size_t at;

	find_places(&places, in, facts);
	while (fuzz_line(&facts, &line)) {
		at = fuzz_number(fuzz_nth(line, 10));
		value = fuzz_nth(line, 7);
		if (!str_eq(fuzz_nth(line, 9), STR("ok")) || at > places.n)
			continue;
		part = near(&places, at, row_of(line));
		if (!stands_in(value, part) &&
		    !(str_eq(value, STR("0")) && has_nought(part)))
			fuzz_same("a value that does not stand there", part, line);
	}
}

/* Facts that come back from CSV as they were, and that can be added up. */
static void
check_tables(struct str in, struct str tables)
{
	struct fuzz_result facts = fuzz_run_well("giar-tsv", tables);
	struct fuzz_result csv = fuzz_run_well("giar-tsv -c", tables);
	struct fuzz_result back = fuzz_run_well("giar-tsv -C", csv.out);
	struct fuzz_result wide = fuzz_run_well("giar-tsv -w", tables);
	struct fuzz_result sum = fuzz_run_well("giar-sum", facts.out);

	fuzz_same("facts as CSV and back", facts.out, back.out);
	if (!fuzz_has_marks(in))
		check_digits(in, facts.out);
	fuzz_free(&facts);
	fuzz_free(&csv);
	fuzz_free(&back);
	fuzz_free(&wide);
	fuzz_free(&sum);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str in = {(const char *)data, n};
	struct fuzz_result r = fuzz_run("giar-tables", in);

	if (utf8_valid(in) == n)
		check_tables(in, r.out);
	fuzz_free(&r);
	return 0;
}
