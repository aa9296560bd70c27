/*
 * The phrasings, each against its examples in tests/phrases.tsv: what is told there, or
 * that nothing is.
 */
#include "phrases.h"
#include "unit-arena.h"

enum { PHRASE, COUNT, ORGAN, ABOVE, TEXT, FIELDS, LINE = 2048, ROWS = 128 };

static size_t shown[ROWS], silent[ROWS];	/* examples of each phrase: for, against */

/* The place of the phrase of that name; phrases_n for none. */
static size_t
find_phrase(struct str name)
{
	size_t i;

	for (i = 0; i < phrases_n; i++)
		if (str_eq(name, str_of(phrases[i].name)))
			break;
	return i;
}

/* What the sentence tells in a report of that organ, under what stands above it. */
static struct told_list
read_example(const struct str field[FIELDS])
{
	static struct report r;
	static char text[2 * LINE];
	struct str organ = field[ORGAN].n ? field[ORGAN] : STR("青岚市水务局");
	struct layout layout;
	struct outline outline;
	struct prose prose;
	struct told_list told;

	arena_reset(&arena);
	snprintf(text, sizeof text,
	    "%.*s2022年政府信息公开工作年度报告\n一、总体情况\n甲。\n%.*s\n%.*s\n", (int)organ.n,
	    organ.p, (int)field[ABOVE].n, field[ABOVE].p, (int)field[TEXT].n, field[TEXT].p);
	r = (struct report){STR("x"), str_of(text), 1};
	assert_int_equal(layout_find(&r, &layout, &arena), 0);
	assert_int_equal(outline_find(&r, &layout, &outline, &arena), 0);
	assert_int_equal(prose_read(&r, &layout, &outline, &prose, &arena), 0);
	assert_int_equal(phrases_read(&prose, outline.title.org, outline.title.year, &told,
	    &arena), 0);
	return told;
}

/* Holds the example against what is told; prints it where it does not hold. */
static int
try_example(const struct str field[FIELDS])
{
	struct told_list told = read_example(field);
	size_t phrase = find_phrase(field[PHRASE]), i, hits = 0;
	bool any = str_eq(field[PHRASE], STR("*")), none = str_eq(field[COUNT], STR("-"));
	struct str got = {NULL, 0};

	assert_true(any || phrase < phrases_n);
	for (i = 0; i < told.n; i++)
		if (any || told.list[i].phrase == &phrases[phrase]) {
			got = told.list[i].count;
			hits++;
		}
	if (!any && none)
		silent[phrase]++;
	else if (!any)
		shown[phrase]++;
	if (none ? hits == 0 : hits == 1 && str_eq(got, field[COUNT]))
		return 0;
	print_message("%.*s: wanted %.*s, got %zu, last %.*s: %.*s | %.*s\n",
	    (int)field[PHRASE].n, field[PHRASE].p, (int)field[COUNT].n, field[COUNT].p, hits,
	    (int)got.n, got.p, (int)field[ABOVE].n, field[ABOVE].p, (int)field[TEXT].n,
	    field[TEXT].p);
	return 1;
}

static void
examples_hold(void **state)
{
	FILE *f = fopen("tests/phrases.tsv", "r");
	char line[LINE];
	struct str field[FIELDS], rest;
	int wrong = 0, i;

	(void)state;
	assert_non_null(f);
	assert_non_null(fgets(line, sizeof line, f));
	while (fgets(line, sizeof line, f)) {
		rest = str_of(line);
		assert_true(str_ends(rest, STR("\n")));
		rest.n--;
		for (i = 0; i < FIELDS; i++)
			field[i] = str_cut(&rest, '\t');
		assert_int_not_equal(field[TEXT].n, 0);
		assert_null(rest.p);
		wrong += try_example(field);
	}
	fclose(f);
	assert_int_equal(wrong, 0);
}

/* A text of many pages without a stop tells nothing, and takes no long time. */
static void
a_text_without_stops_is_no_sentence(void **state)
{
	enum { MANY = 200000 };
	static char text[MANY + 64];
	static const char piece[] = "收到政府信息公开申请1件,";
	struct sentence sentence = {.path = {1, 2, 0}};
	struct prose prose = {.list = &sentence, .n = 1};
	struct told_list told;
	size_t n;

	(void)state;
	for (n = 0; n + sizeof piece < MANY; n += sizeof piece - 1)
		memcpy(text + n, piece, sizeof piece - 1);
	sentence.text = (struct str){text, n};
	assert_int_equal(phrases_read(&prose, STR("青岚市水务局"), STR("2022"), &told, &arena), 0);
	assert_int_equal(told.n, 0);
}

/* Each phrase has an example for it and two against it. */
static void
every_phrase_has_examples(void **state)
{
	size_t i;
	int lacking = 0;

	(void)state;
	assert_in_range(phrases_n, 1, ROWS);
	for (i = 0; i < phrases_n; i++)
		if (shown[i] < 1 || silent[i] < 2) {
			print_message("%s: %zu for it, %zu against it\n", phrases[i].name,
			    shown[i], silent[i]);
			lacking++;
		}
	assert_int_equal(lacking, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples_hold),
		cmocka_unit_test(a_text_without_stops_is_no_sentence),
		cmocka_unit_test(every_phrase_has_examples),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, teardown);
}
