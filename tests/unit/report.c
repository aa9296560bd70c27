/* Streams of files split into reports: names, texts, lines; what is no text left out. */
#include <stdlib.h>
#include <unistd.h>

#include "pattern.h"
#include "report.h"
#include "unit.h"

#define TITLE(organ) organ "2022年政府信息公开工作年度报告\n"
#define BODY(text) "一、总体情况\n" text "\n二、主动公开政府信息情况\n略。\n三、收到和处理政府信息公开申请情况\n略。\n"

static char name[] = "/tmp/giar-report.XXXXXX";
static struct diag d;
static struct reports reports;

/* Starts on a file of those bytes. */
static void
start(const char *text, size_t n)
{
	static char *files[] = {name, NULL};
	int fd;

	strcpy(name + strlen(name) - 6, "XXXXXX");
	fd = mkstemp(name);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, n), n);
	close(fd);
	diag_init(&d, "test");
	reports_init(&reports, files, 1, &d);
}

static void
stop(void)
{
	struct report r;

	assert_int_equal(reports_next(&reports, &r), 0);
	assert_int_equal(reports_next(&reports, &r), 0);
	reports_free(&reports);
	diag_free(&d);
	pattern_free_all();
	unlink(name);
}

/* The next report: the end of its name ("" for the file's own), its text, its line. */
static void
assert_report(const char *suffix, const char *text, size_t line)
{
	struct report r;

	assert_int_equal(reports_next(&reports, &r), 1);
	if (suffix[0] == '\0' || suffix[0] == '#') {
		assert_true(str_starts(r.name, str_of(name)));
		r.name = str_skip(r.name, strlen(name));
	}
	if (!str_eq(r.name, str_of(suffix)))
		fail_msg("name %.*s, not %s", (int)r.name.n, r.name.p, suffix);
	if (!str_eq(r.text, str_of(text)))
		fail_msg("text \"%.*s\", not \"%s\"", (int)r.text.n, r.text.p, text);
	assert_int_equal(r.line, line);
}

static void
a_file_is_a_report(void **state)
{
	static const char text[] = "\n" TITLE("甲市乙局") BODY("略。");

	(void)state;
	start(text, sizeof text - 1);
	assert_report("", text, 1);
	assert_int_equal(d.status, DIAG_OK);
	stop();
}

static void
blank_files_hold_none(void **state)
{
	(void)state;
	start("", 0);
	stop();
	start(" \n\t\n\n", 5);
	stop();
}

static void
marks_name_reports(void **state)
{
	static const char text[] =
	    "==> a b <==\none\n\n==> c <==\n\n==> 甲 <==\nthree\n\n\n==> ==> x <== <==\nfour";

	(void)state;
	start(text, sizeof text - 1);
	assert_report("a b", "one\n", 1);
	assert_report("甲", "three\n\n", 1);	/* one empty line is tail's */
	assert_report("==> x <==", "four", 1);
	stop();
}

static void
what_stands_before_a_mark_is_the_files(void **state)
{
	static const char text[] = "zero\n==> a <==\none\n";

	(void)state;
	start(text, sizeof text - 1);
	assert_report("", "zero\n", 1);
	assert_report("a", "one\n", 1);
	stop();
}

static void
what_looks_like_a_mark_is_text(void **state)
{
	static const char text[] = "==><==\n==>  <==x\n ==> a <==\n==> a <== \n==> <==\n";

	(void)state;
	start(text, sizeof text - 1);
	assert_report("", text, 1);
	stop();
}

static void
titles_begin_reports(void **state)
{
	static const char one[] = TITLE("甲市乙局") BODY("略。") "落款\n\n";
	static const char two[] = TITLE("甲市丙局") BODY("略。");
	static const char three[] = "甲市丁局2022年\n政府信息公开工作年度报告\n" BODY("略。");
	char text[2000] = "";

	(void)state;
	strcat(strcat(strcat(text, one), two), three);
	start(text, strlen(text));
	assert_report("", one, 1);
	assert_report("#2", two, 10);
	assert_report("#3", three, 17);
	stop();
}

/* Neither a running head, nor a title in the text, nor a list of contents begins one. */
static void
other_titles_begin_none(void **state)
{
	static const char text[] =
	    "目录\n一、总体情况\n二、主动公开政府信息情况\n"
	    TITLE("甲市乙局") "一、总体情况\n略。\n"
	    TITLE("甲市乙局") "二、主动公开政府信息情况\n略。\n"
	    TITLE("甲市乙局") "三、收到和处理政府信息公开申请情况\n"
	    "一、本年新收政府信息公开申请数量\t1\n"
	    TITLE("1/4  甲市乙局") "  一、本年新收政府信   6  1\n  息公开申请数量\n"
	    TITLE("22-11-20 甲市乙局") "  一、本 \n  年新\n"
	    "四、政府信息公开行政复议、行政诉讼情况\n"
	    TITLE("甲市丙局") "五、存在的主要问题及改进情况\n略。\n";

	(void)state;
	start(text, sizeof text - 1);
	assert_report("", text, 1);
	stop();
}

static void
bad_text_costs_its_own_report_only(void **state)
{
	static const char text[] = "==> a <==\none\n==> b <==\n\xD3\nx\n==> c <==\nthree\n";

	(void)state;
	start(text, sizeof text - 1);
	assert_report("a", "one\n", 1);
	assert_report("c", "three\n", 1);
	assert_int_equal(d.status, DIAG_TROUBLE);
	assert_true(strncmp(d.text, "test: b:1: ", 11) == 0);
	stop();
}

#define PAGE_TITLE(organ) "<html><title>\n" organ "2022年政府信息公开工作\n年度报告</title>"
#define PAGE_BODY "<h2>一、总体情况</h2><p>略。<h2>二、主动公开政府信息情况</h2><p>略。</html>\n"

static void
pages_are_told_apart(void **state)
{
	static const char one[] = PAGE_TITLE("甲市乙局") PAGE_BODY;
	static const char other[] = PAGE_TITLE("丙市丁局") PAGE_BODY;
	static const char text[] = PAGE_TITLE("甲市乙局") PAGE_BODY PAGE_TITLE("丙市丁局")
	    PAGE_BODY "<!-- " TITLE("戊局") "-->" "<script>\n" TITLE("戊局") "一、总体情况</script>\n";

	(void)state;
	start(text, sizeof text - 1);
	assert_report("", one, 1);
	assert_report("#2", text + sizeof one - 1, 4);
	stop();
	/* A page in one line has the line to itself. */
	start(other, sizeof other - 1);
	assert_report("", other, 1);
	stop();
}

/* A copy for telephones in the same page is no report; another page's report is one. */
static void
a_page_has_a_report_once(void **state)
{
#define REPORT "<h1>甲市乙局2022年政府信息公开工作年度报告</h1>\n" \
	"<h2>一、总体情况</h2>\n<h2>二、主动公开政府信息情况</h2>\n<p>略。</p>\n"
	static const char page[] = "<html><body><div>" REPORT
	    "</div><div style=\"display:none\">" REPORT "</div></body></html>\n";
	static const char other[] = TITLE("丙市丁局") BODY("略。");
	char text[4000] = "";

	(void)state;
	strcat(strcat(strcat(text, page), page), other);
	start(text, strlen(text));
	assert_report("", page, 1);
	assert_report("#2", page, 10);
	assert_report("#3", other, 19);
	stop();
}

/* A report begins at the start of a line, also where one line holds a whole report. */
static void
lines_are_not_split(void **state)
{
	static const char one[] = TITLE("甲市乙局") BODY("略。");
	static const char two[] = "<h1>甲市丙局2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>略。</p>"
	    "<h2>二、主动公开政府信息情况</h2><p>略。</p><p>本年新收政府信息公开申请数量</p>"
	    "<h1>甲市丁局2022年政府信息公开工作年度报告</h1><h1>\n"
	    "甲市戊局2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>略。</p>\n";
	char text[2000] = "";

	(void)state;
	strcat(strcat(text, one), two);
	start(text, strlen(text));
	assert_report("", one, 1);
	assert_report("#2", two, 8);
	stop();
}

/* A line that ends a report and has the next one whole: only one ends there, and none is lost. */
static void
one_report_ends_in_a_line(void **state)
{
	static const char one[] = TITLE("甲市乙局") BODY("略。");
	static const char two[] = TITLE("甲市丙局")
	    "<h2>一、总体情况</h2><p>略。</p><h2>二、主动公开政府信息情况</h2><p>略。</p>"
	    "<p>本年新收政府信息公开申请数量</p><h1>甲市丁局2022年政府信息公开工作年度报告</h1>"
	    "<h2>一、总体情况</h2><p>略。</p>\n";
	char text[2000] = "";

	(void)state;
	strcat(strcat(text, one), two);
	start(text, strlen(text));
	assert_report("", one, 1);
	assert_report("#2", two, 8);
	stop();
}

static void
lines_are_walked(void **state)
{
	struct report r = {STR("x"), STR("a\r\n\nb\rc\nd"), 5};
	struct lines at = lines_of(&r);
	static const char *const want[] = {"a", "", "b\rc", "d"};
	struct str line;
	size_t number, i = 0;

	(void)state;
	while (lines_next(&at, &line, &number)) {
		assert_in_range(i, 0, 3);
		assert_true(str_eq(line, str_of(want[i])));
		assert_int_equal(number, 5 + i++);
	}
	assert_int_equal(i, 4);
	assert_false(lines_next(&at, &line, &number));
}

/* A report larger than any block is whole. */
static void
large_reports_are_whole(void **state)
{
	enum { LINES = 100000 };
	static char text[LINES * 7 + 1];
	size_t i;

	(void)state;
	for (i = 0; i < LINES; i++)
		memcpy(text + i * 7, i % 3 ? "一行\n" : "======\n", 7);
	start(text, LINES * 7);
	assert_report("", text, 1);
	stop();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_a_report),
		cmocka_unit_test(blank_files_hold_none),
		cmocka_unit_test(marks_name_reports),
		cmocka_unit_test(what_stands_before_a_mark_is_the_files),
		cmocka_unit_test(what_looks_like_a_mark_is_text),
		cmocka_unit_test(titles_begin_reports),
		cmocka_unit_test(other_titles_begin_none),
		cmocka_unit_test(bad_text_costs_its_own_report_only),
		cmocka_unit_test(pages_are_told_apart),
		cmocka_unit_test(a_page_has_a_report_once),
		cmocka_unit_test(lines_are_not_split),
		cmocka_unit_test(one_report_ends_in_a_line),
		cmocka_unit_test(lines_are_walked),
		cmocka_unit_test(large_reports_are_whole),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
