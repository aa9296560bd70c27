/* Labels that are printed downwards, a character a line. */
#include "unit-match.h"

#include <string.h>

#include "utf8.h"

static char text[8192];

/* Adds the label, its ordinal on a line of its own, the values beside its middle. */
static void
add_down(unsigned indent, const char *ordinal, const char *label, const char *values)
{
	struct str rest = str_of(label);
	size_t n = strlen(text), len, at = 0, middle = rest.n / 6;

	n += (size_t)snprintf(text + n, sizeof text - n, "%*s%s\n", (int)indent, "", ordinal);
	for (; rest.n; rest = str_skip(rest, len), at++) {
		utf8_char(rest, &len);
		n += (size_t)snprintf(text + n, sizeof text - n, "%*s%.*s", (int)indent, "",
		    (int)len, rest.p);
		n += (size_t)snprintf(text + n, sizeof text - n, "%s%s\n",
		    at == middle ? "  " : "", at == middle ? values : "");
		assert_in_range(n, 0, sizeof text - 1);
	}
}

static void
add_line(const char *line)
{
	size_t n = strlen(text);

	snprintf(text + n, sizeof text - n, "%s\n", line);
}

static void
rows_beside_them_are_read(void **state)
{
	(void)state;
	text[0] = '\0';
	add_line("   一、本年");
	add_line("   新收政府  66412243 80207846 1240095 10747641 1178013 221704 49612908");
	add_line("   信息公开");
	add_line("   申请数量");
	add_down(9, "8.", "属于行政查询事项", "/        /        /       39037760 /       /      39037760");
	add_down(9, "1.", "本机关不掌握相关政府信息", "/        /        /       /        /       /      /");
	add_down(8, "2.", "没有现成信息需要另行制作", "/        /        3       /        /       /      3");
	add_line("      （");
	add_line("      四");
	add_line("      ）");
	add_line("      无法提供");
	add_down(9, "5.", "要求行政机关确认或重新出具已获取信息",
	    "/        72614132 7       /        /       /      72614139");
	add_down(9, "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
	    "62792879 /        /       636      3521    /      62797036");
	add_line("      （七） 66421936 72674161 1240891 12092829 1178013 221704 50213656");
	add_line("      总计");
	read_text(text, "2022");
	assert_row("3", "3.3.8", "5 / / / 39037760 / / 39037760");
	assert_row("3", "3.4.1", "14 / / / / / / /");
	assert_row("3", "3.4.2", "27 / / 3 / / / 3");
	assert_row("3", "3.5.5", "44 / 72614132 7 / / / 72614139");
	assert_row("3", "3.6.1", "63 62792879 / / 636 3521 / 62797036");
	assert_row("3", "3.7", "95 66421936 72674161 1240891 12092829 1178013 221704 50213656");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_beside_them_are_read),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
