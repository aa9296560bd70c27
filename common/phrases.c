#include "phrases.h"

#include "own.h"
#include "phrases-settle.h"

enum {
	NEAR_HEADING = 3,	/* sentences from a heading on that are about its words */
	LONG = 2048,		/* bytes of a sentence that is none, but a text without stops */
	UNIT_BYTES = 3		/* of each unit */
};

/* What headings, and sentences, say that they are about. */
struct about {
	bool topic, dispute, foreign;
};

struct reading {
	struct str org;
	unsigned year;			/* the reported one; 0: not known */
	struct told_list *out;
	struct arena *arena;
	const struct sentence *sentence;
	size_t told;			/* how many before this paragraph */
	const struct sentence *begin, *end;	/* all of the prose */
	const struct sentence *heading[2];	/* of the items （一） and 1. that are open */
	size_t since;			/* sentences since the last heading or new section */
	/* What follows is known of a sentence only when a phrase may be in it. */
	const struct sentence *seen;	/* the last of this paragraph of which it is; or NULL */
	bool other_time;		/* the sentence begins in another time than the year */
	bool wider;			/* it goes on with one that is on more than the organ */
	bool limited;			/* a text before it says that it is on a part */
	struct about head[2];		/* what these headings say */
	struct about paragraph;		/* so far, with all of this sentence */
};

/* What a sentence must hold so that a phrase can be in it. */
struct signs {
	bool count;		/* a number with its unit, */
	bool none;		/* or a word that says that there are none */
	const char *literal;	/* the last one that was looked for, */
	bool found;		/* and whether it is there */
};

static unsigned
number(struct str digits)
{
	unsigned n = 0;

	for (; digits.n; digits = str_skip(digits, 1))
		n = n * 10 + (unsigned)(digits.p[0] - '0');
	return n;
}

/* The text before the place at, which is in it or at its end. */
static struct str
before(struct str text, const char *at)
{
	return (struct str){text.p, (size_t)(at - text.p)};
}

/* Adds to *about what the text says that it is about. -1: out of memory. */
static int
look_about(struct str text, struct about *about)
{
	int topic = pattern_match(&phrases_topic, text, NULL);
	int dispute = pattern_match(&phrases_dispute, text, NULL);
	int foreign = pattern_match(&phrases_foreign, text, NULL);

	if (topic < 0 || dispute < 0 || foreign < 0)
		return -1;
	about->topic = about->topic || topic;
	about->dispute = about->dispute || dispute;
	about->foreign = about->foreign || foreign;
	return 0;
}

/*
 * Does the text end in another time than the reported year? The last word for time in it
 * decides, or without one *other as it was. -1: out of memory.
 */
static int
look_time(const struct reading *rd, struct str text, bool *other)
{
	struct str group[PATTERN_GROUPS];
	size_t from = 0;
	int found, i;

	while ((found = pattern_next(&phrases_time, text, from, group)) > 0) {
		from = (size_t)(group[0].p - text.p) + group[0].n;
		if (group[PHRASES_TIME_SKIP].p)
			continue;
		*other = group[PHRASES_TIME_OTHER].p != NULL;
		for (i = PHRASES_TIME_YEARS; i < PATTERN_GROUPS; i++)
			if (group[i].p && number(group[i]) != rd->year)
				*other = true;
	}
	return found;
}

/* Is the hit, in text, inside brackets that are closed in it? */
static bool
in_brackets(struct str text, struct str hit)
{
	const char *p;
	int depth = 0;

	for (p = hit.p + hit.n; p < text.p + text.n; p++) {
		depth += *p == '(' ? 1 : *p == ')' ? -1 : 0;
		if (depth < 0)
			return true;
	}
	return false;
}

/* Says the text that what follows is a part of something? -1: out of memory. */
static int
is_part(struct str text)
{
	struct str group[PATTERN_GROUPS];
	size_t from = 0;
	int found;

	while ((found = pattern_next(&phrases_part, text, from, group)) > 0) {
		if (!in_brackets(text, group[0]))
			return 1;
		from = (size_t)(group[0].p - text.p) + group[0].n;
	}
	return found;
}

/* Names the text, in a way that the pattern knows, another than the organ? */
static int
is_others(const struct reading *rd, struct pattern *names, struct str text)
{
	struct str group[PATTERN_GROUPS];
	size_t from = 0;
	int found, own;

	while ((found = pattern_next(names, text, from, group)) > 0) {
		if ((own = own_is(group[1], rd->org)) <= 0)
			return own < 0 ? -1 : 1;
		from = (size_t)(group[0].p - text.p) + group[0].n;
	}
	return found;
}

/* Is what follows the text, and names nobody, another's than the organ's? */
static int
is_unnamed_others(const struct reading *rd, struct str text)
{
	int found = rd->wider ? 1 : is_others(rd, &phrases_unit, text);

	return found ? found : is_others(rd, &phrases_wider, text);
}

/*
 * Is what follows the text of a part, or of a kind: behind a clause that says so, or under such a
 * heading? -1: out of memory.
 */
static int
is_limited(const struct reading *rd, struct str text)
{
	int found = rd->limited ? 1 : pattern_match(&phrases_limit, text, NULL);
	size_t i;

	for (i = 0; i < 2 && found == 0; i++)
		if (rd->heading[i])
			found = pattern_match(&phrases_label, rd->heading[i]->text, NULL);
	return found;
}

/*
 * Is the paragraph about applications, and nothing else? Far below the heading the sentence
 * must say so itself. -1: out of memory.
 */
static int
is_on_applications(const struct reading *rd)
{
	const struct about *a = rd->head, *b = rd->head + 1, *c = &rd->paragraph;

	if (a->foreign || b->foreign || c->foreign)
		return 0;
	if (!a->topic && !b->topic && !c->topic && rd->sentence->path[0] != PHRASES_APPLICATIONS)
		return 0;
	if (rd->since < NEAR_HEADING)
		return 1;
	return pattern_match(&phrases_near, rd->sentence->text, NULL);
}

/*
 * Is the paragraph about reviews and suits over disclosure? Not if the sentence says, behind
 * the phrase, which of them are.
 */
static bool
is_on_disputes(const struct reading *rd, struct str match)
{
	const struct about *a = rd->head, *b = rd->head + 1, *c = &rd->paragraph;
	struct str text = rd->sentence->text;
	struct str rest = str_skip(text, (size_t)(match.p - text.p) + match.n);

	if (!a->dispute && !b->dispute && !c->dispute &&
	    rd->sentence->path[0] != PHRASES_DISPUTES)
		return false;
	return str_find(match, STR("公开")) < match.n || str_find(rest, STR("公开")) == rest.n;
}

/* Is the paragraph about what the phrase takes for granted? -1: out of memory. */
static int
fits_topic(const struct reading *rd, const struct phrase *p, struct str match)
{
	if (p->flags & PHRASE_TOPIC)
		return is_on_applications(rd);
	return (p->flags & PHRASE_DISPUTE) == 0 || is_on_disputes(rd, match);
}

/* The match without the punctuation in front of it. */
static struct str
words(struct str match)
{
	while (match.n && strchr(",:(", match.p[0]))
		match = str_skip(match, 1);
	return match;
}

/* Has the paragraph told that already? */
static bool
is_told(const struct reading *rd, enum tells tells)
{
	size_t i;

	for (i = rd->told; i < rd->out->n; i++)
		if (rd->out->list[i].phrase->tells == tells)
			return true;
	return false;
}

/* The same, or has the sentence a count of applications in other words? -1: out of memory. */
static int
is_told_before(const struct reading *rd, const struct phrase *p, struct str match)
{
	if (is_told(rd, p->tells))
		return 1;
	return pattern_match(&phrases_before, before(rd->sentence->text, match.p), NULL);
}

/* Does s go on, behind a semicolon, with the sentence before it? */
static bool
goes_on(const struct sentence *s)
{
	return s->paragraph == s[-1].paragraph && s->text.p == s[-1].text.p + s[-1].text.n + 1;
}

/* The sentence with all that goes on with it, or says what part of it is something else. */
static struct str
whole_sentence(const struct reading *rd)
{
	const struct sentence *s = rd->sentence, *last = s;

	while (last + 1 < rd->end && last->text.p < s->text.p + LONG && (goes_on(last + 1) ||
	    (last[1].paragraph == s->paragraph && str_starts(last[1].text, STR("其中")))))
		last++;
	return (struct str){s->text.p, (size_t)(last->text.p - s->text.p) + last->text.n};
}

/* Do words of the sentence leave open what counts as received, or as dealt with? */
static int
is_open(const struct reading *rd, enum tells tells)
{
	struct str text = whole_sentence(rd);
	int found = 0;

	if (tells == TELLS_RECEIVED || tells == TELLS_PROCESSED)
		found = pattern_match(&phrases_undone, text, NULL);
	if (tells == TELLS_PROCESSED && found == 0)
		found = pattern_match(&phrases_late, rd->sentence->text, NULL);
	return found;
}

/*
 * Does the phrase, found where group says, tell a figure of the organ's own and of the
 * year, a whole? -1: out of memory.
 */
static int
is_telling(const struct reading *rd, const struct phrase *p,
    const struct str group[PATTERN_GROUPS])
{
	struct str text = rd->sentence->text, name = {NULL, 0}, year = {NULL, 0}, lead;
	const char *end = p->count ? group[p->count].p : group[0].p + group[0].n;
	bool other = rd->other_time;
	int found;

	if (p->who)
		name = group[p->who];
	if (p->year)
		year = group[p->year];
	if (year.n && (rd->year == 0 || (long)number(year) != (long)rd->year + p->year_is))
		return 0;
	lead = before(text, end);
	if ((p->flags & PHRASE_WEAK) && (found = is_told_before(rd, p, group[0])) != 0)
		return found < 0 ? -1 : 0;
	if ((found = fits_topic(rd, p, group[0])) <= 0)
		return found;
	if ((found = own_is(name, rd->org)) <= 0)
		return found;
	if (look_time(rd, lead, &other) < 0)
		return -1;
	if (other)
		return 0;
	if (!(p->flags & PHRASE_PART) && (found = is_part(lead)) != 0)
		return found < 0 ? -1 : 0;
	if (name.n == 0 && (found = is_unnamed_others(rd, before(text, words(group[0]).p))) != 0)
		return found < 0 ? -1 : 0;
	/* Where the year is told anew, what stands before it limits nothing. */
	if (str_find(group[0], STR("年")) == group[0].n &&
	    (found = is_limited(rd, before(text, words(group[0]).p))) != 0)
		return found < 0 ? -1 : 0;
	if ((found = is_open(rd, p->tells)) != 0)
		return found < 0 ? -1 : 0;
	return 1;
}

static int
add_told(struct reading *rd, const struct phrase *p, const struct str group[PATTERN_GROUPS])
{
	struct told_list *out = rd->out;
	struct told *list = arena_grow(rd->arena, out->list, out->n, &out->cap, sizeof *list);
	struct str count = p->count ? group[p->count] : STR("0");

	if (list == NULL)
		return -1;
	out->list = list;
	while (count.n > 1 && count.p[0] == '0')
		count = str_skip(count, 1);
	list[out->n++] = (struct told){p, rd->sentence, count, words(group[0])};
	return 0;
}

/* Can the phrase be in the text, which has these signs? 1, 0, or -1 when out of memory. */
static int
may_be_in(struct phrase *p, struct str text, struct signs *signs)
{
	size_t i;

	if (p->count ? !signs->count : !signs->none)
		return 0;
	/* Rows that ask for the same stand below one another. */
	if (signs->literal == NULL || strcmp(signs->literal, p->literal) != 0) {
		signs->literal = p->literal;
		signs->found = str_find(text, str_of(p->literal)) < text.n;
	}
	if (!signs->found)
		return 0;
	for (i = 0; p->core.source == NULL && i < phrases_begins_n; i++)
		if (str_starts(str_of(p->pattern.source), str_of(phrases_begins[i])))
			p->core.source = p->pattern.source + strlen(phrases_begins[i]);
	return p->core.source ? pattern_match(&p->core, text, NULL) : 1;
}

/* Takes up what the sentence s says of those behind it in its paragraph. -1: out of memory. */
static int
look_behind(struct reading *rd, const struct sentence *s)
{
	bool on = s + 1 < rd->end && goes_on(s + 1);
	int found = pattern_match(&phrases_label, s->text, NULL);

	if (found < 0)
		return -1;
	rd->limited = rd->limited || found;
	found = rd->wider;

	if (on && found == 0 && (found = is_others(rd, &phrases_wider, s->text)) < 0)
		return -1;
	rd->wider = on && found;
	if (s->text.n > LONG) {
		rd->other_time = true;
		return 0;
	}
	return look_time(rd, s->text, &rd->other_time) < 0 ? -1 : 0;
}

/* Takes up what headings and sentences up to this one say that they are about. */
static int
look_around(struct reading *rd)
{
	const struct sentence *s = rd->seen;
	size_t i;

	if (s == NULL) {
		for (s = rd->sentence; s > rd->begin && s[-1].paragraph == s->paragraph; s--)
			continue;
		rd->other_time = s->loose;
		rd->wider = rd->limited = false;
		rd->paragraph = rd->head[0] = rd->head[1] = (struct about){false, false, false};
		for (i = 0; i < 2; i++)
			if (rd->heading[i] && look_about(rd->heading[i]->text, &rd->head[i]))
				return -1;
		if (look_about(s->text, &rd->paragraph))
			return -1;
	}
	for (; s < rd->sentence; s++)
		if (look_behind(rd, s) || look_about(s[1].text, &rd->paragraph))
			return -1;
	rd->seen = s;
	return 0;
}

static int
try_phrase(struct reading *rd, struct phrase *p, struct signs *signs)
{
	struct str group[PATTERN_GROUPS], text = rd->sentence->text;
	size_t from = 0;
	int found, telling;

	if ((found = may_be_in(p, text, signs)) <= 0)
		return found;
	while ((found = pattern_next(&p->pattern, text, from, group)) > 0) {
		if (look_around(rd) || (telling = is_telling(rd, p, group)) < 0 ||
		    (telling && add_told(rd, p, group)))
			return -1;
		from = (size_t)(group[0].p - text.p) + group[0].n;
	}
	return found;
}

/* Takes up where the sentence stands: in a new paragraph, under a new heading. */
static void
take_place(struct reading *rd, const struct sentence *s)
{
	const struct sentence *last = rd->sentence;
	bool begins = last == NULL || last->paragraph != s->paragraph;
	int level = s->path[2] != 0;

	rd->sentence = s;
	if (begins) {
		rd->told = rd->out->n;
		rd->seen = NULL;
	}
	rd->since++;
	if (last == NULL || last->path[0] != s->path[0] || last->path[1] != s->path[1]) {
		rd->heading[0] = rd->heading[1] = NULL;
		rd->since = 0;
	}
	if (begins && s->heading) {
		rd->heading[1] = NULL;
		rd->heading[level] = s;
		rd->since = 0;
	}
}

/* Of what a phrase must have, has the text a count, or a word for none? */
static struct signs
signs_of(struct str text)
{
	static const struct str words[] = {
		{"0", 1}, {"未", 3}, {"没", 3}, {"无", 3}, {"零", 3}
	};
	struct signs signs = {false, false, NULL, false};
	struct str units = str_of(phrases_units);
	size_t i;

	for (i = 0; i + UNIT_BYTES < text.n && !signs.count; i++)
		signs.count = text.p[i] >= '0' && text.p[i] <= '9' &&
		    str_find(units, (struct str){text.p + i + 1, UNIT_BYTES}) < units.n;
	for (i = 0; i < sizeof words / sizeof *words && !signs.none; i++)
		signs.none = str_find(text, words[i]) < text.n;
	return signs;
}

int
phrases_read(const struct prose *p, struct str org, struct str year,
    struct told_list *out, struct arena *a)
{
	struct reading rd = {.org = org, .year = year.n == 4 ? number(year) : 0, .out = out,
	    .arena = a, .begin = p->list, .end = p->n ? p->list + p->n : NULL};
	struct signs signs;
	size_t i, k, first;

	memset(out, 0, sizeof *out);
	for (i = 0; i < p->n; i++) {
		take_place(&rd, &p->list[i]);
		/* What may stand above a loose sentence may say whose its numbers are. */
		if (rd.sentence->text.n > LONG || rd.sentence->loose)
			continue;
		signs = signs_of(rd.sentence->text);
		first = out->n;
		for (k = 0; k < phrases_n; k++)
			if (try_phrase(&rd, &phrases[k], &signs))
				return -1;
		phrases_settle(out, first);
	}
	return 0;
}
