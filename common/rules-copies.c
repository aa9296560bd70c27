/*
 * The rule on narratives that are another report's. What has to differ between two reports,
 * the organ's name, years and other numbers, is masked first.
 */
#include "copies.h"
#include "rules.h"
#include "sketch.h"
#include "utf8.h"

enum {
	NAMES = 8,		/* ways to call the organ */
	NAME_LEAST = 12,	/* bytes of the shortest: four characters */
	YEAR = 4		/* numerals in a row that are a year */
};

/* Stand for what is masked; no text has them. */
enum { MASK_ORGAN = 0x110000, MASK_NUMBER };

static const double LEAST_SHARE = 0.95;

/* A name of the organ may leave out the places that it begins with: what stands behind these. */
static const struct str places[] = {
	{"省", 3}, {"市", 3}, {"州", 3}, {"盟", 3}, {"区", 3}, {"县", 3}, {"旗", 3}
};

static const struct str numerals[] = {
	{"〇", 3}, {"○", 3}, {"零", 3}, {"一", 3}, {"二", 3}, {"三", 3}, {"四", 3}, {"五", 3},
	{"六", 3}, {"七", 3}, {"八", 3}, {"九", 3}
};

/* The names of the organ, the longest first. */
struct names {
	struct str name[NAMES];
	size_t n;
};

/* How long the one of n words is that s begins with; 0 if it begins with none. */
static size_t
begins(struct str s, const struct str *word, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_starts(s, word[i]))
			return word[i].n;
	return 0;
}

static struct names
names_of(struct str org)
{
	struct names names = {.n = 0};
	size_t len, place;

	if (org.n)
		names.name[names.n++] = org;
	for (; org.n >= NAME_LEAST && names.n < NAMES; org = str_skip(org, len)) {
		utf8_char(org, &len);
		place = begins(org, places, sizeof places / sizeof *places);
		if (place && org.n - place >= NAME_LEAST)
			names.name[names.n++] = str_skip(org, place);
	}
	return names;
}

static bool
is_digit(struct str s, size_t at)
{
	return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

/*
 * How long the number is that s begins with: in digits, which a line's end may part by a
 * blank, or a year in numerals; or 0.
 */
static size_t
number(struct str s)
{
	size_t n = 0, len, count = 0;

	while (is_digit(s, n) || (n && s.p[n - 1] != ' ' && is_digit(s, n + 1) && s.p[n] == ' '))
		n++;
	if (n)
		return n;
	while ((len = begins(str_skip(s, n), numerals, sizeof numerals / sizeof *numerals))) {
		n += len;
		count++;
	}
	return count == YEAR ? n : 0;
}

static void
add_text(struct sketch *sketch, struct str s, const struct names *names)
{
	size_t len;
	uint32_t c;

	for (; s.n; s = str_skip(s, len)) {
		if ((len = begins(s, names->name, names->n))) {
			sketch_add(sketch, MASK_ORGAN);
		} else if ((len = number(s))) {
			sketch_add(sketch, MASK_NUMBER);
		} else {
			c = utf8_char(s, &len);
			if (!utf8_blank(c))
				sketch_add(sketch, c);
		}
	}
}

struct str
rules_narrative(struct rules_report *rr)
{
	const struct prose *prose = rules_prose(rr);
	struct names names = names_of(rr->outline.title.org);
	struct sketch sketch;
	size_t i;

	if (prose == NULL || sketch_begin(&sketch, rr->arena))
		return (struct str){NULL, 0};
	for (i = 0; i < prose->n; i++)
		add_text(&sketch, prose->list[i].text, &names);
	return sketch_pack(&sketch, &rr->memos.arena);
}

int
rules_copied_report(struct rules_report *rr, const struct rule *rule)
{
	struct copies_found found = copies_find(&rr->copies, rr->memo, LEAST_SHARE);
	const struct memo *other = found.memo;

	if (other == NULL)
		return 0;
	return findings_add(&rr->findings, rules_finding(rule, rr->memo->line),
	    "about %d %% of the narrative is in %.*s:%zu too%s%.*s", (int)(100 * found.share),
	    (int)other->name.n, other->name.p, other->line, other->org.n ? ", by " : "",
	    (int)other->org.n, other->org.p);
}
