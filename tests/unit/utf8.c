/* Well-formed text, last characters, blanks, widths. */
#include "unit.h"
#include "utf8.h"

/* Writes c as UTF-8 by the definition; returns its bytes. */
static size_t
encode(uint32_t c, char *buf)
{
	size_t len = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;
	static const unsigned lead[] = {0, 0, 0xC0, 0xE0, 0xF0};

	for (i = len; i-- > 1; c >>= 6)
		buf[i] = (char)(0x80 | (c & 0x3F));
	buf[0] = (char)(lead[len] | c);
	return len;
}

static void
every_character_is_valid_and_read_back(void **state)
{
	char buf[5] = "";
	uint32_t c;
	size_t n, len;

	(void)state;
	for (c = 1; c <= 0x10FFFF; c++) {
		if (c == 0xD800)
			c = 0xE000;
		n = encode(c, buf);
		if (utf8_valid((struct str){buf, n}) != n)
			fail_msg("U+%04X is valid", (unsigned)c);
		if (utf8_char((struct str){buf, n}, &len) != c || len != n)
			fail_msg("U+%04X is read back", (unsigned)c);
		if (utf8_last((struct str){buf, n}, &len) != c || len != n)
			fail_msg("U+%04X is read from behind", (unsigned)c);
	}
}

static const struct text {
	struct str s;
	size_t good;	/* bytes of it that are text */
} rows[] = {
	{{"", 0}, 0}, {{NULL, 0}, 0}, {{"abc", 3}, 3}, {{"ab\0c", 4}, 2},
	{{"\0", 1}, 0}, {{"a\x80", 2}, 1}, {{"a\xBF", 2}, 1},
	/* Overlong, the whole of each length. */
	{{"\xC0\x80", 2}, 0}, {{"\xC1\xBF", 2}, 0}, {{"\xE0\x9F\xBF", 3}, 0},
	{{"\xF0\x8F\xBF\xBF", 4}, 0},
	/* Surrogates, and what stands beside them. */
	{{"\xED\xA0\x80", 3}, 0}, {{"\xED\xBF\xBF", 3}, 0}, {{"\xED\x9F\xBF", 3}, 3},
	{{"\xEE\x80\x80", 3}, 3},
	/* Above the last character. */
	{{"\xF4\x8F\xBF\xBF", 4}, 4}, {{"\xF4\x90\x80\x80", 4}, 0},
	{{"\xF5\x80\x80\x80", 4}, 0}, {{"\xFF", 1}, 0}, {{"\xFE", 1}, 0},
	/* Cut short, or broken off. */
	{{"a\xE6\xB3\x95", 4}, 4}, {{"a\xE6\xB3\x95", 3}, 1}, {{"a\xE6\xB3\x95", 2}, 1},
	{{"a\xF0\x9F\x98\x80", 4}, 1}, {{"\xE6\xB3x", 3}, 0}, {{"\xC3\x28", 2}, 0},
	{{"\xF0\x9F\x98x", 4}, 0}, {{"\xE6x\x95", 3}, 0},
};

static void
tells_where_text_ends(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		if (utf8_valid(rows[i].s) != rows[i].good)
			fail_msg("row %zu: %zu", i, utf8_valid(rows[i].s));
}

/* The same wherever it stands in a longer text, which is looked at in blocks. */
static void
tells_where_a_longer_text_ends(void **state)
{
	char buf[128];
	size_t i, before, behind, n;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		for (before = 0; before < 40; before++)
			for (behind = 0; behind < 20; behind++) {
				/* Han, with ASCII in front. */
				for (n = 0; n < before % 3; n++)
					buf[n] = 'a';
				for (; n < before; n += 3)
					memcpy(buf + n, "法", 3);
				if (rows[i].s.n)
					memcpy(buf + n, rows[i].s.p, rows[i].s.n);
				memset(buf + n + rows[i].s.n, 'b', behind);
				n += rows[i].good == rows[i].s.n ? rows[i].s.n + behind :
				    rows[i].good;
				if (utf8_valid((struct str){buf,
				    before + rows[i].s.n + behind}) != n)
					fail_msg("row %zu, %zu before, %zu behind", i, before,
					    behind);
			}
}

static void
finds_the_last_character(void **state)
{
	size_t len;

	(void)state;
	assert_int_equal(utf8_last(STR("法a"), &len), 'a');
	assert_int_equal(len, 1);
	assert_int_equal(utf8_last(STR("a法"), &len), 0x6CD5);
	assert_int_equal(len, 3);
	assert_int_equal(utf8_last(STR("\xF0\x9F\x98\x80"), &len), 0x1F600);
	assert_int_equal(len, 4);
}

static void
knows_blanks(void **state)
{
	static const uint32_t blanks[] = {
		' ', '\t', '\f', '\r', '\n', '\v', 1, 0x1F, 0x7F, 0x85, 0xA0, 0x1680, 0x2002,
		0x2009, 0x200B, 0x200C, 0x200D, 0x2028, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF
	};
	static const uint32_t others[] = {
		'a', '0', '-', 0xA1, 0xB7, 0x2014, 0x2026, 0x3001, 0x4E00, 0xFF0C, 0xFF10, 0x1F600
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof blanks / sizeof *blanks; i++)
		if (!utf8_blank(blanks[i]))
			fail_msg("U+%04X is a blank", (unsigned)blanks[i]);
	for (i = 0; i < sizeof others / sizeof *others; i++)
		if (utf8_blank(others[i]))
			fail_msg("U+%04X is no blank", (unsigned)others[i]);
}

static void
assert_trimmed(struct str s, const char *want)
{
	struct str got = utf8_trim(s);

	assert_int_equal(got.n, strlen(want));
	if (got.n)
		assert_memory_equal(got.p, want, got.n);
}

static void
trims_both_ends(void **state)
{
	(void)state;
	assert_trimmed(STR(""), "");
	assert_trimmed((struct str){NULL, 0}, "");
	assert_trimmed(STR(" \t\f"), "");
	assert_trimmed(STR("　　"), "");
	assert_trimmed(STR("甲"), "甲");
	assert_trimmed(STR(" \xC2\xA0　甲 乙\xE2\x80\x8B\r"), "甲 乙");
	assert_trimmed(STR("\xEF\xBB\xBF甲"), "甲");
}

static void
knows_widths(void **state)
{
	(void)state;
	assert_int_equal(utf8_width('a'), 1);
	assert_int_equal(utf8_width(0xE9), 1);
	assert_int_equal(utf8_width(0x4E00), 2);
	assert_int_equal(utf8_width(0x3001), 2);
	assert_int_equal(utf8_width(0x3000), 2);
	assert_int_equal(utf8_width(0xFF10), 2);
	assert_int_equal(utf8_width(0x2F00), 2);
	assert_int_equal(utf8_width(0x20000), 2);
	assert_int_equal(utf8_width(0x200B), 0);
	assert_int_equal(utf8_width(0xFEFF), 0);
	assert_int_equal(utf8_width(0x301), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character_is_valid_and_read_back),
		cmocka_unit_test(tells_where_text_ends),
		cmocka_unit_test(tells_where_a_longer_text_ends),
		cmocka_unit_test(finds_the_last_character),
		cmocka_unit_test(knows_blanks),
		cmocka_unit_test(trims_both_ends),
		cmocka_unit_test(knows_widths),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
