/* The text of a cell: without the marks around it. */
#include "unit-arena.h"
#include "plain.h"
#include "wrap.h"

static void
takes_marks_off(void **state)
{
	static const struct {
		const char *text, *plain;
	} rows[] = {
		{"4", "4"}, {" 4 ", "4"}, {"", ""}, {"**4**", "4"}, {"`4`", "4"}, {"\"4\"", "4"},
		{"[4]{.underline}", "4"}, {"<b>4</b>", "4"}, {"<B CLASS=\"a\">4</B>", "4"},
		{"<p><b>4</b></p>", "4"}, {"4\\", "4"}, {"\\\\ 4", "4"}, {"1\\*2", "1*2"},
		{"---", "—"}, {"--", "--"}, {"\"\"", ""}, {"\"", "\""},
		/* What is struck out keeps them, and so does what they do not enclose. */
		{"<s>4</s>", "<s>4</s>"}, {"<del>4</del>", "<del>4</del>"},
		{"<strike>4</strike>", "<strike>4</strike>"}, {"<b>", "<b>"}, {"<b>4>", "4>"},
		{"[4]b}", "[4]b}"}, {"[4{b}", "[4{b}"}, {"[]{b}", ""}, {"<4>", "<4>"},
		{"a\\b", "a\\b"}, {"<b>4", "<b>4"}, {"4</b>", "4"}, {"4<b>5</b>", "4<b>5</b>"},
		{"<class>4</class><class></class>", "4"}, {"4><b></b>", "4>"},
		/* Textile's, html2text's. */
		{"=. 4", "4"}, {"/2. 4", "4"}, {"\\3=. 4", "4"}, {"=.", ""}, {"=.4", "=.4"},
		{"-5.", "-5."}, {"3. 4", "3. 4"}, {"=4", "=4"}, {"4__", "4"}, {"_. 4", "4"},
		{"-. 4", "-. 4"}, {"/5.", "/5."}, {"/. 4", "/. 4"}, {"-=. 4", "4"},
		/* These may say that the number is none, or another. */
		{"4</del>", "4</del>"}, {"4</S>", "4</S>"}, {"4<5>", "4<5>"},
		{"3<4></4>", "3<4></4>"},
		{"12<万元>", "12<万元>"}, {"<b>4></b>", "4>"}, {"4<b></b></del>", "4<b></b></del>"},
		{"4<a></b>", "4<a></b>"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct str got = plain_text(str_of(rows[i].text), &arena);

		if (!str_eq(got, str_of(rows[i].plain)))
			fail_msg("\"%s\": \"%.*s\"", rows[i].text, (int)got.n, got.p);
	}
}

/* A cell's lines; a tag that breaks one may have blanks and a stroke in it. */
static void
puts_lines_together(void **state)
{
	static const struct {
		const char *text, *cell;
		bool doubtful;
	} rows[] = {
		{"行政<br>许可", "行政许可", false}, {"行政<br/>许可", "行政许可", false},
		{"行政<BR />许可", "行政许可", false}, {"行政<br", "行政<br", false},
		{"行政<brx>许可", "行政<brx>许可", false}, {"1<br>2", "12", true},
		{"\\<br><br>64", "64", false}, {"\\<br>64", "\\64", true}, {"-<br>2", "-2", true},
		{"\\\\<br>64", "64", false}, {"|<br>0", "0", false},
		{"\\", "\\", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct wrap w = wrap_new(1);
		struct str got;

		assert_int_equal(wrap_add(&w, str_of(rows[i].text), 1, &arena), 0);
		got = (struct str){w.text, w.n};
		if (!str_eq(got, str_of(rows[i].cell)) || w.doubtful != rows[i].doubtful)
			fail_msg("\"%s\": \"%.*s\", %d", rows[i].text, (int)got.n, got.p,
			    w.doubtful);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_marks_off),
		cmocka_unit_test(puts_lines_together),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
