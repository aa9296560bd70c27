/* Text folded for comparison, and the ordinals taken off it. */
#include "fold.h"
#include "unit.h"

/* Do the two read alike, ordinals apart? */
static bool
alike(const char *a, const char *b)
{
	struct folded f, g;

	fold(str_of(a), &f);
	fold(str_of(b), &g);
	return f.n == g.n && memcmp(f.c, g.c, f.n * sizeof *f.c) == 0;
}

static void
dress_does_not_count(void **state)
{
	static const char *const rows[][2] = {
		{"行政许可", " 行 政　许\xC2\xA0可 "}, {"行政许可", "**行政许可**"},
		{"行政许可", "行政许可："}, {"危及“三安全一稳定”", "危及三安全一稳定"},
		{"危及“三安全一稳定”", "危及\"三安全一稳定\""}, {"本年增/减", "本年增／减"},
		{"本年增/减", "本年增减"}, {"部分公开（区分处理）", "部分公开(区分处理)"},
		{"第二十条第（一）项", "第二十条第(一)项"}, {"ABC", "ａｂｃ"},
		{"行政许可12", "行政许可"},	/* digits go */
		{"⾏政许可", "行政许可"},	/* U+2F8F, a radical */
		{"\xEF\xA4\x80", "豈"},		/* U+F900, a compatibility form */
		{"二〇二二", "二零二二"}, {"其它处理", "其他处理"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		if (!alike(rows[i][0], rows[i][1]))
			fail_msg("\"%s\" reads like \"%s\"", rows[i][0], rows[i][1]);
	assert_false(alike("行政许可", "行政处罚"));
	assert_false(alike("行政许可", "行政许"));
	assert_true(alike("", "（） 12"));
}

static void
ordinals_are_taken_off(void **state)
{
	static const struct {
		const char *text;
		enum ordinal_style style;
		unsigned value;
		const char *rest;
	} rows[] = {
		{"一、甲", ORDINAL_HAN, 1, "甲"}, {"十、甲", ORDINAL_HAN, 10, "甲"},
		{"十二、甲", ORDINAL_HAN, 12, "甲"}, {"二十、甲", ORDINAL_HAN, 20, "甲"},
		{"二十三、甲", ORDINAL_HAN, 23, "甲"}, {"一.甲", ORDINAL_HAN, 1, "甲"},
		{"（三）甲", ORDINAL_PAREN, 3, "甲"}, {"(三)甲", ORDINAL_PAREN, 3, "甲"},
		{"（三）、甲", ORDINAL_PAREN, 3, "甲"}, {"〔三〕甲", ORDINAL_PAREN, 3, "甲"},
		{"1.甲", ORDINAL_ARABIC, 1, "甲"}, {"１．甲", ORDINAL_ARABIC, 1, "甲"},
		{"12、甲", ORDINAL_ARABIC, 12, "甲"}, {"3)甲", ORDINAL_ARABIC, 3, "甲"},
		{"（1）甲", ORDINAL_PAREN_ARABIC, 1, "甲"},
		{" ## **（ 二 ） 甲", ORDINAL_PAREN, 2, " 甲"},
		{"| 四 、 甲", ORDINAL_HAN, 4, " 甲"},
		/* None: */
		{"甲", ORDINAL_NONE, 0, "甲"}, {"", ORDINAL_NONE, 0, ""},
		{"1.5 万", ORDINAL_NONE, 0, "1.5 万"}, {"1,234", ORDINAL_NONE, 0, "1,234"},
		{"2022.甲", ORDINAL_NONE, 0, "2022.甲"}, {"（一甲", ORDINAL_NONE, 0, "（一甲"},
		{"一甲", ORDINAL_NONE, 0, "一甲"}, {"0.甲", ORDINAL_NONE, 0, "0.甲"},
		{"一", ORDINAL_NONE, 0, "一"}, {"12", ORDINAL_NONE, 0, "12"},
		{"（", ORDINAL_NONE, 0, "（"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct str s = str_of(rows[i].text);
		struct ordinal o = fold_ordinal(&s);

		if (o.style != rows[i].style || (o.style && o.value != rows[i].value) ||
		    !str_eq(s, str_of(rows[i].rest)))
			fail_msg("\"%s\": style %d, value %u, rest \"%.*s\"", rows[i].text,
			    (int)o.style, o.value, (int)s.n, s.p);
	}
}

static void
the_ordinal_is_kept_apart(void **state)
{
	struct folded f;

	(void)state;
	fold(STR("3.危及“三安全一稳定”"), &f);
	assert_int_equal(f.ordinal.style, ORDINAL_ARABIC);
	assert_int_equal(f.ordinal.value, 3);
	assert_int_equal(f.n, 8);
	assert_true(alike("3.其他", "其他"));
}

static void
the_core_ends_at_a_bracket(void **state)
{
	struct folded f;

	(void)state;
	fold(STR("（二）部分公开（区分处理的，只计这一情形）"), &f);
	assert_int_equal(f.core, 4);
	assert_int_equal(f.n, 15);
	fold(STR("部分公开"), &f);
	assert_int_equal(f.core, 4);
	assert_int_equal(f.n, 4);
	fold(STR("（区分处理的）部分公开"), &f);	/* none before it */
	assert_int_equal(f.core, f.n);
	assert_false(f.cut);
}

static void
long_text_is_cut(void **state)
{
	char text[3 * (FOLD_MAX + 1) + 1] = "";
	struct folded f;
	size_t i;

	(void)state;
	for (i = 0; i < FOLD_MAX; i++)
		strcat(text, "法");
	fold(str_of(text), &f);
	assert_int_equal(f.n, FOLD_MAX);
	assert_false(f.cut);
	strcat(text, "法");
	fold(str_of(text), &f);
	assert_int_equal(f.n, FOLD_MAX);
	assert_true(f.cut);
}

static void
hashes_go_by_the_text(void **state)
{
	struct folded f, g;

	(void)state;
	fold(STR("行政许可"), &f);
	fold(STR("行政处罚"), &g);
	assert_int_equal(fold_hash(f.c, f.n), fold_hash(f.c, f.n));
	assert_int_not_equal(fold_hash(f.c, f.n), fold_hash(g.c, g.n));
	assert_int_not_equal(fold_hash(f.c, f.n), fold_hash(f.c, f.n - 1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dress_does_not_count),
		cmocka_unit_test(ordinals_are_taken_off),
		cmocka_unit_test(the_ordinal_is_kept_apart),
		cmocka_unit_test(the_core_ends_at_a_bracket),
		cmocka_unit_test(long_text_is_cut),
		cmocka_unit_test(hashes_go_by_the_text),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
