/* Tags and texts of HTML. */
#include <stdlib.h>

#include "html.h"
#include "unit.h"

static char printed[1024];

static void
print_token(const struct html_token *t)
{
	size_t n = strlen(printed), cap = sizeof printed - n;

	if (t->kind == HTML_TEXT)
		snprintf(printed + n, cap, "%zu\"%.*s\" ", t->line, (int)t->text.n, t->text.p);
	else
		snprintf(printed + n, cap, "%zu%s%.*s[%.*s] ", t->line, t->close ? "/" : "",
		    (int)t->name.n, t->name.p ? t->name.p : "",
		    (int)t->attrs.n, t->attrs.p ? t->attrs.p : "");
}

/* The tokens of a text fed at once. */
static const char *
tokens(const char *text)
{
	struct html h = html_of(str_of(text), 1);
	struct html_token t;

	printed[0] = '\0';
	while (html_next(&h, &t))
		print_token(&t);
	return printed;
}

/* The tokens of a text fed line by line, each of which is gone when the next one comes. */
static const char *
tokens_by_line(const char *text)
{
	struct html h = html_of((struct str){NULL, 0}, 0);
	struct html_token t;
	struct str rest = str_of(text);

	printed[0] = '\0';
	while (rest.p) {
		struct str line = str_cut(&rest, '\n');
		char *copy = malloc(line.n + 1);

		assert_non_null(copy);
		memcpy(copy, line.p, line.n);
		h.rest = (struct str){copy, line.n};
		h.line++;
		while (html_next(&h, &t))
			print_token(&t);
		free(copy);
	}
	return printed;
}

static const char *
decoded(const char *text)
{
	static char buf[256];

	buf[html_decode(str_of(text), buf)] = '\0';
	return buf;
}

static void
tags_and_texts(void **state)
{
	(void)state;
	assert_string_equal(tokens("a<td>5</TD ><br/>\n<p class=x>b"),
	    "1\"a\" 1td[] 1\"5\" 1/TD[ ] 1br[/] 1\"\n\" 2p[ class=x] 2\"b\" ");
	assert_string_equal(tokens("<td\n colspan=2\n>5"), "1td[\n colspan=2\n] 3\"5\" ");
	assert_string_equal(tokens("<o:p></o:p>"), "1o:p[] 1/o:p[] ");
}

static void
quotes_hide_the_end_of_a_tag(void **state)
{
	(void)state;
	assert_string_equal(tokens("<a t=\"x>y\" u='>'>1"), "1a[ t=\"x>y\" u='>'] 1\"1\" ");
	/* A quote that does not begin a value is no quote. */
	assert_string_equal(tokens("<a t=it's>1"), "1a[ t=it's] 1\"1\" ");
	assert_string_equal(tokens("<a \"b>1"), "1a[ \"b] 1\"1\" ");
}

static void
text_with_a_stray_sign(void **state)
{
	(void)state;
	assert_string_equal(tokens("1 < 2 <3> <、> a<<b>c"),
	    "1\"1 < 2 <3> <、> a<\" 1b[] 1\"c\" ");
	assert_string_equal(tokens("<"), "1\"<\" ");
	assert_string_equal(tokens("a<b"), "1\"a\" ");
	assert_string_equal(tokens(""), "");
}

static void
what_is_not_shown(void **state)
{
	(void)state;
	assert_string_equal(tokens("a<!-- <td>1</td> -- > -->b"), "1\"a\" 1\"b\" ");
	assert_string_equal(tokens("<!-->a"), "1\"a\" ");
	assert_string_equal(tokens("<!--->a"), "1\"a\" ");
	assert_string_equal(tokens("<!-- b --!>a<!-- c -->"), "1\"a\" ");
	assert_string_equal(tokens("<!DOCTYPE html>\na<?xml a?>"), "1\"\na\" ");
	assert_string_equal(tokens("<![if !a]>b<![endif]>"), "1\"b\" ");
	assert_string_equal(tokens("<script>a='<td>'</scripts></SCRIPT\n>b"),
	    "2\"b\" ");
	assert_string_equal(tokens("<style>a{}</style>b"), "1\"b\" ");
	assert_string_equal(tokens("<script src=\"a\" />b"), "1\"b\" ");
	assert_string_equal(tokens("<script>a"), "");
	assert_string_equal(tokens("<![CDATA[5<6]]>b"), "1\"5<6\" 1\"b\" ");
}

static void
pieces_are_lines(void **state)
{
	(void)state;
	assert_string_equal(tokens_by_line("<p a='\n>\n'>b"), "1[] 3\"b\" ");
	assert_string_equal(tokens_by_line("a<!-- x\n<td>\n-->b"), "1\"a\" 3\"b\" ");
	assert_string_equal(tokens_by_line("<td\ncolspan=2>5"), "1[] 2\"5\" ");
}

static void
knows_what_earlier_lines_hide(void **state)
{
	struct html h = html_of((struct str){NULL, 0}, 0);

	(void)state;
	assert_int_equal(html_hidden(&h, STR("a <!-- b")), 0);
	assert_int_equal(html_hidden(&h, STR("<table>")), 7);
	assert_int_equal(html_hidden(&h, STR("c --> <p")), 5);
	assert_int_equal(html_hidden(&h, STR("d='>'")), 5);
	assert_int_equal(html_hidden(&h, STR("><table")), 1);
	/* A blank line is in no tag. */
	assert_int_equal(html_hidden(&h, STR("")), 0);
	assert_int_equal(html_hidden(&h, STR("e")), 0);
}

static void
finds_attributes(void **state)
{
	struct str a = STR(" width=10 COLSPAN = '2' colspan=3 hidden rowspan=4/");

	(void)state;
	assert_true(str_eq(html_attr(a, "colspan"), STR("2")));
	assert_true(str_eq(html_attr(a, "rowspan"), STR("4/")));
	assert_non_null(html_attr(a, "hidden").p);
	assert_int_equal(html_attr(a, "hidden").n, 0);
	assert_null(html_attr(a, "span").p);
	assert_true(str_eq(html_attr(STR("a=\"b\"c=d"), "c"), STR("d")));
	assert_null(html_attr(STR(""), "a").p);
}

static void
resolves_entities(void **state)
{
	(void)state;
	assert_string_equal(decoded("&lt;&amp;&gt;&quot;&#48;&#x31;&#X4e00;"), "<&>\"01一");
	assert_string_equal(decoded("&nbsp;&emsp;&#160;&#xA0;"),
	    "\xC2\xA0\xE2\x80\x83\xC2\xA0\xC2\xA0");
	/* Without semicolon, as of old; names that are none stay. */
	assert_string_equal(decoded("&nbsp5&lt6&emsp 7&foo;&;&&"),
	    "\xC2\xA0" "5<6&emsp 7&foo;&;&&");
	assert_string_equal(decoded("&#151;&#0;&#xD800;&#1114112;"),
	    "\xE2\x80\x94\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
	assert_string_equal(decoded("&#;&#x;&#"), "&#;&#x;&#");
	assert_string_equal(decoded("a\r\n\tb&#10;c"), "a   b c");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tags_and_texts),
		cmocka_unit_test(quotes_hide_the_end_of_a_tag),
		cmocka_unit_test(text_with_a_stray_sign),
		cmocka_unit_test(what_is_not_shown),
		cmocka_unit_test(pieces_are_lines),
		cmocka_unit_test(knows_what_earlier_lines_hide),
		cmocka_unit_test(finds_attributes),
		cmocka_unit_test(resolves_entities),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
