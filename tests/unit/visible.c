/* Text without the markup of HTML. */
#include "unit.h"
#include "visible.h"

/* The texts, each with its lines, "<" where it stood between tags. */
static const char *
texts(const char *text)
{
	static char buf[4096];
	static struct visible v;
	struct visible_text t;
	size_t n = 0;

	buf[0] = '\0';
	visible_begin(&v, (struct lines){str_of(text), 1, NULL});
	while (visible_next(&v, &t)) {
		n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%zu-%zu%s%.*s", n ? "|" : "",
		    t.first, t.last, t.marked ? "<" : " ", (int)t.text.n, t.text.p);
		assert_in_range(n, 0, sizeof buf - 1);
	}
	return buf;
}

static void
lines_without_tags_stay(void **state)
{
	(void)state;
	assert_string_equal(texts("  甲\n\n乙 < 丙\r\n丁"), "1-1 甲|2-2 |3-3 乙 < 丙|4-4 丁");
	assert_string_equal(texts("# 甲\n<!-- x\ny -->\n乙"), "1-1 # 甲|4-4 乙");
	assert_string_equal(texts(""), "");
}

static void
a_paragraph_is_a_text(void **state)
{
	(void)state;
	assert_string_equal(texts("<p>甲\n乙</p><p>丙</p>\n<h2\nclass=x><b>丁</b>戊</h2>己\n庚"),
	    "1-2<甲 乙|2-2<丙|4-4<丁戊|4-4<己|5-5 庚");
	assert_string_equal(texts("<div>甲<br>乙<br/>\n丙</div>"), "1-1<甲|1-1<乙|2-2<丙");
	assert_string_equal(texts("<td>&nbsp;</td>\n<td>1</td><td>2"), "2-2<1|2-2<2");
}

static void
markdown_goes_by_lines(void **state)
{
	(void)state;
	assert_string_equal(texts("<div align=center>\n\n# 甲\n\n</div>\n## 乙\n**丙**<br/>\n丁"),
	    "2-2 |3-3 # 甲|4-4 |6-6 ## 乙|7-7<**丙**|8-8 丁");
}

/* DokuWiki: rows of a table tell that the line holds several, not lines of a label. */
static void
a_line_may_hold_several(void **state)
{
	(void)state;
	assert_string_equal(texts("话\n|话\\\\ \\\\ == 甲 ==\\\\ |a|\\\\ |b\\\\ c|\\\\ |d|\\\\ 乙|\n丙"),
	    "1-1 话|2-2<话|2-2<== 甲 ==|2-2<|a||2-2<|b\\\\ c||2-2<|d||2-2<乙|3-3 丙");
	assert_string_equal(texts("|甲\\\\ 乙 |1 |\\\\ |\n丙"),
	    "1-1 |甲\\\\ 乙 |1 |\\\\ ||2-2 丙");
}

static void
a_tag_without_end_is_none(void **state)
{
	(void)state;
	assert_string_equal(texts("甲 <b\n\n乙"), "1-1 甲|2-2 |3-3 乙");
}

static void
long_texts_are_cut(void **state)
{
	static char text[3 * VISIBLE_MAX + 8] = "<p>";
	static struct visible v;
	struct visible_text t;
	size_t i;

	(void)state;
	for (i = 0; i < VISIBLE_MAX; i++)
		memcpy(text + 3 + 3 * i, "甲", 3);
	visible_begin(&v, (struct lines){str_of(text), 1, NULL});
	assert_true(visible_next(&v, &t));
	/* At most so many bytes, whole characters. */
	assert_in_range(t.text.n, VISIBLE_MAX - 3, VISIBLE_MAX);
	assert_true(t.cut);
	assert_int_equal(t.text.n % 3, 0);
	assert_false(visible_next(&v, &t));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_without_tags_stay),
		cmocka_unit_test(a_paragraph_is_a_text),
		cmocka_unit_test(markdown_goes_by_lines),
		cmocka_unit_test(a_line_may_hold_several),
		cmocka_unit_test(a_tag_without_end_is_none),
		cmocka_unit_test(long_texts_are_cut),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
