/* Exact decimals, against a schoolbook adder of strings that shares no code with them. */
#include <stdlib.h>

#include "decimal.h"
#include "unit.h"

/* The text of d in memory of its own. */
static char *
text_of(const struct decimal *d)
{
	char *buf = malloc(decimal_room(d));
	struct str s;
	char *copy;

	assert_non_null(buf);
	s = decimal_format(d, buf);
	copy = malloc(s.n + 1);
	assert_non_null(copy);
	memcpy(copy, s.p, s.n);
	copy[s.n] = '\0';
	free(buf);
	return copy;
}

static void
assert_decimal(const struct decimal *d, const char *want)
{
	char *got = text_of(d);

	assert_string_equal(got, want);
	free(got);
}

static void
set(struct decimal *d, const char *text)
{
	assert_int_equal(decimal_parse(d, str_of(text)), DECIMAL_OK);
}

static void
reads_and_writes_normal_form(void **state)
{
	static const char *const rows[][2] = {
		{"0", "0"}, {"-0", "0"}, {"+0", "0"}, {"0.000", "0"}, {"-0.0", "0"},
		{"7", "7"}, {"+1", "1"}, {"-1", "-1"}, {"01", "1"}, {"1.50", "1.5"},
		{"-0.5", "-0.5"}, {"00.05", "0.05"}, {"100", "100"}, {"1000000000", "1000000000"},
		{"999999999999999999", "999999999999999999"},
		{"1000000000000000000", "1000000000000000000"},
		{"-1000000000000000000.000000001", "-1000000000000000000.000000001"},
		{"0.123456789", "0.123456789"}, {"0.1234567891", "0.1234567891"},
		{"-0.0000000000000000000000100", "-0.00000000000000000000001"},
		{"123456789012345678901234567890123456789.5",
		    "123456789012345678901234567890123456789.5"},
		{"00000000000000000000000000000000000000.0000000000000000000000000000000", "0"},
		{"-00000000000000000000000000000000000003.000000000000000000000000000000", "-3"},
	};
	struct decimal d = DECIMAL_ZERO;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		set(&d, rows[i][0]);
		assert_decimal(&d, rows[i][1]);
	}
	decimal_free(&d);
}

static void
refuses_what_is_no_number(void **state)
{
	static const char *const bad[] = {
		"", "-", "+", ".", "1.", ".5", "-.5", "1..2", "1.2.3", "1,234", "1e3", "0x1",
		" 1", "1 ", "--1", "+-1", "1-", "\xEF\xBC\x91", "abc", "1\\t",
		"12345678901234567890x", "1.12345678901234567890.", "inf", "nan",
	};
	struct decimal d = DECIMAL_ZERO;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof bad / sizeof *bad; i++) {
		set(&d, "12345678901234567890123");
		assert_int_equal(decimal_parse(&d, str_of(bad[i])), DECIMAL_BAD);
		assert_decimal(&d, "0");
	}
	assert_int_equal(decimal_parse(&d, (struct str){NULL, 0}), DECIMAL_BAD);
	assert_int_equal(decimal_parse(&d, (struct str){"12x", 2}), DECIMAL_OK);
	assert_decimal(&d, "12");
	decimal_free(&d);
}

static void
adds_exactly(void **state)
{
	static const char *const rows[][3] = {
		{"0.1", "0.2", "0.3"}, {"1", "-1", "0"}, {"0.5", "0.5", "1"},
		{"-0.5", "0.25", "-0.25"}, {"1", "-0.000000001", "0.999999999"},
		{"-1", "0.000000001", "-0.999999999"},
		{"999999999999999999", "1", "1000000000000000000"},
		{"999999999999999999999999999999999999", "1",
		    "1000000000000000000000000000000000000"},
		{"1000000000000000000000000000000000000", "-1",
		    "999999999999999999999999999999999999"},
		{"1000000000000000000000000000000000000", "-0.00000000000000000001",
		    "999999999999999999999999999999999999.99999999999999999999"},
		{"-99999999999999999999.9999999999", "99999999999999999999.9999999999", "0"},
		{"0.99999999999999999999", "0.00000000000000000001", "1"},
		{"0.0000000001", "5", "5.0000000001"},
		{"123456789012345678901234567890", "-123456789012345678901234567891", "-1"},
	};
	struct decimal a = DECIMAL_ZERO, b = DECIMAL_ZERO;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		set(&a, rows[i][0]);
		set(&b, rows[i][1]);
		assert_int_equal(decimal_add(&a, &b), DECIMAL_OK);
		assert_decimal(&a, rows[i][2]);
		assert_int_equal(decimal_sub(&a, &b), DECIMAL_OK);
		set(&b, rows[i][0]);
		assert_int_equal(decimal_cmp(&a, &b), 0);
	}
	decimal_free(&a);
	decimal_free(&b);
}

/* Many additions of the longest machine words: they must run over into limbs. */
static void
grows_out_of_a_word(void **state)
{
	struct decimal sum = DECIMAL_ZERO, x = DECIMAL_ZERO;
	int i;

	(void)state;
	set(&x, "-999999999999999999.999999999");
	for (i = 0; i < 1000; i++)
		assert_int_equal(decimal_add(&sum, &x), DECIMAL_OK);
	assert_decimal(&sum, "-999999999999999999999.999999");
	for (i = 0; i < 1000; i++)
		assert_int_equal(decimal_sub(&sum, &x), DECIMAL_OK);
	assert_decimal(&sum, "0");
	assert_int_equal(decimal_sign(&sum), 0);
	assert_true(decimal_is_integer(&sum));
	decimal_free(&sum);
	decimal_free(&x);
}

/* Doubling and halving, where both operands are the same number. */
static void
adds_a_number_to_itself(void **state)
{
	struct decimal d = DECIMAL_ZERO;
	int i;

	(void)state;
	set(&d, "1.5");
	for (i = 0; i < 200; i++)
		assert_int_equal(decimal_add(&d, &d), DECIMAL_OK);
	assert_decimal(&d, "2410407066388485413312943138511743903783304490674189252952064");
	assert_int_equal(decimal_sub(&d, &d), DECIMAL_OK);
	assert_decimal(&d, "0");
	decimal_free(&d);
	set(&d, "-98765432109876543210.0123456789");
	assert_int_equal(decimal_add(&d, &d), DECIMAL_OK);
	assert_decimal(&d, "-197530864219753086420.0246913578");
	decimal_free(&d);
}

static void
compares_by_value(void **state)
{
	/* In order; in limbs or in a word makes no difference. */
	static const char *const order[] = {
		"-100000000000000000000000000", "-99999999999999999999999999.5",
		"-1000000000", "-1.0000000000000001", "-1", "-0.999999999999999999999", "-0.5",
		"0", "0.0000000000000000000000001", "0.000000001", "1",
		"1.000000000000000000000000001", "999999999", "1000000000",
		"999999999999999999", "1000000000000000000", "100000000000000000000000000",
	};
	const int n = (int)(sizeof order / sizeof *order);
	struct decimal a = DECIMAL_ZERO, b = DECIMAL_ZERO;
	int i, j;

	(void)state;
	for (i = 0; i < n; i++) {
		set(&a, order[i]);
		assert_int_equal(decimal_sign(&a), (i > 7) - (i < 7));
		for (j = 0; j < n; j++) {
			set(&b, order[j]);
			assert_int_equal(decimal_cmp(&a, &b), (i > j) - (i < j));
		}
	}
	decimal_free(&a);
	decimal_free(&b);
}

static void
knows_integers(void **state)
{
	static const char *const whole[] = {"0", "-7", "3.000", "123456789012345678901234"};
	static const char *const broken[] = {"0.5", "-7.25", "12345678901234567890.0000000001"};
	struct decimal a = DECIMAL_ZERO, b = DECIMAL_ZERO;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whole / sizeof *whole; i++) {
		set(&a, whole[i]);
		assert_true(decimal_is_integer(&a));
	}
	for (i = 0; i < sizeof broken / sizeof *broken; i++) {
		set(&a, broken[i]);
		assert_false(decimal_is_integer(&a));
	}
	set(&a, "12345678901234567890.5");	/* the halves: one in limbs, one in a word */
	set(&b, "0.5");
	assert_int_equal(decimal_add(&a, &b), DECIMAL_OK);
	assert_true(decimal_is_integer(&a));
	assert_decimal(&a, "12345678901234567891");
	decimal_free(&a);
	decimal_free(&b);
}

/* The reference: a number is a row of digits, scaled by 10^-SCALE, in ten's complement. */
enum { DIGITS = 160, SCALE = 60 };

static void
ref_add(signed char *sum, const char *text)
{
	const char *point = strchr(text, '.');
	size_t whole = point ? (size_t)(point - text) : strlen(text), i;
	int negative = *text == '-', carry = 0, digit;
	signed char x[DIGITS] = {0};

	for (i = (size_t)negative; text[i]; i++)
		if (i < whole)
			x[SCALE + whole - 1 - i] = (signed char)(text[i] - '0');
		else if (i > whole)
			x[SCALE - (i - whole)] = (signed char)(text[i] - '0');
	for (i = 0; i < DIGITS; i++) {
		digit = sum[i] + (negative ? -x[i] : x[i]) + carry;
		carry = digit > 9 ? 1 : digit < 0 ? -1 : 0;
		sum[i] = (signed char)(digit - 10 * carry);
	}
}

/* Writes the reference in normal form. */
static void
ref_text(const signed char *sum, char *out)
{
	int negative = sum[DIGITS - 1] == 9, borrow = 0, digit, i;
	signed char x[DIGITS];
	char *p = out;
	int low = 0, high = DIGITS - 1;

	for (i = 0; i < DIGITS; i++) {
		digit = negative ? -sum[i] - borrow : sum[i];
		borrow = digit < 0;
		x[i] = (signed char)(digit < 0 ? digit + 10 : digit);
	}
	while (high > SCALE && x[high] == 0)
		high--;
	while (low < SCALE && x[low] == 0)
		low++;
	if (negative)
		*p++ = '-';
	for (i = high; i >= low; i--) {
		if (i == SCALE - 1)
			*p++ = '.';
		*p++ = (char)('0' + x[i]);
	}
	*p = '\0';
}

static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void
random_number(uint32_t *seed, char *out)
{
	static const unsigned char most[] = {1, 3, 9, 10, 18, 19, 27, 40, 80};
	unsigned whole = 1 + next_random(seed) % most[next_random(seed) % 9];
	unsigned part = next_random(seed) % 3 ? 0 :
	    next_random(seed) % (1 + most[next_random(seed) % 8]);
	int nines = next_random(seed) % 4 == 0;

	if (next_random(seed) % 2)
		*out++ = '-';
	while (whole--)
		*out++ = nines ? '9' : (char)('0' + next_random(seed) % 10);
	if (part)
		*out++ = '.';
	while (part--)
		*out++ = nines ? '9' : (char)('0' + next_random(seed) % 10);
	*out = '\0';
}

static void
agrees_with_schoolbook_sums(void **state)
{
	uint32_t seed = 20240131;
	int round, i;

	(void)state;
	for (round = 0; round < 60; round++) {
		struct decimal sum = DECIMAL_ZERO, x = DECIMAL_ZERO, other = DECIMAL_ZERO;
		signed char ref[DIGITS] = {0};
		char text[DIGITS + 4], want[DIGITS + 4];

		for (i = 0; i < 100; i++) {
			random_number(&seed, text);
			set(&x, text);
			ref_add(ref, text);
			ref_text(ref, want);
			assert_int_equal(decimal_add(&sum, &x), DECIMAL_OK);
			assert_decimal(&sum, want);
			set(&other, want);
			assert_int_equal(decimal_cmp(&sum, &other), 0);
			assert_int_equal(decimal_sign(&sum), decimal_sign(&other));
			assert_int_equal(decimal_is_integer(&sum), strchr(want, '.') == NULL);
		}
		decimal_free(&sum);
		decimal_free(&x);
		decimal_free(&other);
	}
}

/* A million digits, and many small numbers on top: seconds if anything were quadratic. */
static void
takes_a_million_digits(void **state)
{
	enum { N = 1000000 };
	struct decimal sum = DECIMAL_ZERO, x = DECIMAL_ZERO;
	char *text = malloc(N + 1), *got;
	int i;

	(void)state;
	assert_non_null(text);
	memset(text, '9', N);
	text[N] = '\0';
	set(&sum, text);
	set(&x, "1");
	for (i = 0; i < 100000; i++) {	/* across 10^N and back, over and over */
		assert_int_equal(decimal_add(&sum, &x), DECIMAL_OK);
		assert_int_equal(decimal_sub(&sum, &x), DECIMAL_OK);
	}
	assert_decimal(&sum, text);
	set(&x, "1000000000000000000000000000000");
	for (i = 0; i < 100000; i++) {
		assert_int_equal(decimal_add(&sum, &x), DECIMAL_OK);
		assert_int_equal(decimal_sub(&sum, &x), DECIMAL_OK);
	}
	set(&x, "1");
	assert_int_equal(decimal_add(&sum, &x), DECIMAL_OK);
	got = text_of(&sum);
	assert_int_equal(strlen(got), N + 1);
	assert_int_equal(got[0], '1');
	assert_int_equal(strspn(got + 1, "0"), N);
	free(got);
	free(text);
	decimal_free(&sum);
	decimal_free(&x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_and_writes_normal_form),
		cmocka_unit_test(refuses_what_is_no_number),
		cmocka_unit_test(adds_exactly),
		cmocka_unit_test(grows_out_of_a_word),
		cmocka_unit_test(adds_a_number_to_itself),
		cmocka_unit_test(compares_by_value),
		cmocka_unit_test(knows_integers),
		cmocka_unit_test(agrees_with_schoolbook_sums),
		cmocka_unit_test(takes_a_million_digits),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
