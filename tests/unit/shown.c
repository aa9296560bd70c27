/* What a browser shows of a cell of HTML: text that is hidden is none of its number. */
#include "unit-match.h"

/* The row of a table whose first value is that markup. */
static void
assert_cell(const char *markup, const char *row)
{
	char text[1024];

	snprintf(text, sizeof text, "<table><tr><td>申请人情况</td><td>自然人</td><td>商业企业</td>"
	    "<td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
	    "<tr><td>一、本年新收政府信息公开申请数量</td><td>%s</td><td>2</td><td>3</td><td>4</td>"
	    "<td>5</td><td>6</td><td>21</td></tr></table>", markup);
	read_text(text, "2022");
	assert_row("3", "1", row);
}

static void
hidden_text_is_not_there(void **state)
{
	static const char *const markups[] = {
		"<span style='display:none'>4</span>1",
		"<span style=\"visibility: hidden\">4</span>1",
		"<span style='color:red;mso-hide:all'>4</span>1",
		"<span style='FONT-SIZE:0px'>4</span>1", "<span style='opacity:0'>4</span>1",
		"<template>4</template>1", "<i hidden>4</i>1",
		"<span style='font-size:0.5em'>1</span>", "<span style='opacity:0.5'>1</span>",
		"<input type=text value=1>", "<input type=tel value=1>",
		"<input value='1'>", "<input type=hidden value=4>1",
		"<img src=a.png style='display:none'>1",
		"<b style='display:block;visibility:hidden'>4</b>1",
		"<b style='vertical-align:sub;display:none'>4</b>1"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof markups / sizeof *markups; i++)
		assert_cell(markups[i], "1 1 2 3 4 5 6 21");
}

static void
text_shown_apart_is_in_doubt(void **state)
{
	static const char *const markups[] = {
		"<span style='text-decoration:line-through'>4</span>1", "<s>4</s>1",
		"1<span style='vertical-align:super'>2</span>", "1<sup>2</sup>", "1<sub>2</sub>",
		"1<span style='mso-text-raise:3.0pt'>2</span>", "1<a href='#fn2'>2</a>",
		"<span style='display:block'>4</span><span style='display:block'>1</span>",
		"<img src=a.png alt=1>",
		"<b style='display:block'><i style='display:none'>4</i>1</b>",
		"<b style='display:block'>4<i hidden>4</i></b>1",
		"1<a href='https://www.example.cn/1.html#_ftn1'>2</a>",
		"1<span class=footnote-ref>2</span>", "<span class=old>4</span>1",
		"<p class=a>1</p><p class=a>2</p>", "<b class=a>1</b> <b class=a>234</b>",
		"<span class=a>1</span><sup class=a>2</sup>",
		"<span class=a>1</span><span class=a style='vertical-align:super'>2</span>",
		"1<small>2</small>", "<ruby>1<rt>2</rt></ruby>", "1<noscript>2</noscript>",
		"<span>1</span><input value=1>",
		"<span class=now>1</span>\n<span class=last>2</span>",
		"<span style='text-decoration: red line-through'>4</span>1",
		"<span style='/* old */text-decoration:line-through'>4</span>1",
		"1<span style='position:relative;top:-5px'>2</span>",
		"1<span style='vertical-align:text-top'>2</span>",
		"1<span style='vertical-align:50%'>2</span>",
		"<span style='float:left'>4</span>1",
		"<span style='display:inline-block'>4</span>1",
		"<span style='font-size:0'><span style='font-size:14px'>1</span></span>"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof markups / sizeof *markups; i++)
		assert_cell(markups[i], "1 ? 2 3 4 5 6 21");
	/* Runs of one text, as word processors cut them. */
	assert_cell("<span lang=EN-US style='font-size:12.0pt'>1</span><b><span>2</span></b>"
	    "<o:p></o:p><a name=_Toc1>3</a><font style='vertical-align: inherit'>4</font>",
	    "1 1234 2 3 4 5 6 21");
	assert_cell("<span class=a>1</span><span class=a>2</span>", "1 12 2 3 4 5 6 21");
	/* A number alone is one, however it is shown. */
	assert_cell("<span style='vertical-align:super'>1</span>", "1 1 2 3 4 5 6 21");
	assert_cell("<a href='#top'>1</a>", "1 1 2 3 4 5 6 21");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hidden_text_is_not_there),
		cmocka_unit_test(text_shown_apart_is_in_doubt),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
