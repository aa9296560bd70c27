#include "draw.h"

#include "utf8.h"
#include "wrap.h"

enum {
	LINE_BYTES = 16 * 1024,	/* a longer line is of no table */
	RULE_CHARS = 3,		/* a rule is so long, if no bars cross it */
	TORN_CHARS = 4		/* so many strokes in a text are what is left of a rule */
};

/* What a character is in a drawing. */
enum stroke { NONE, LEVEL, BAR, CROSS };

static enum stroke
find_stroke(uint32_t c)
{
	/* U+2500 to U+2503 and U+2550, U+2551; the others of the block cross, or are dashed. */
	if (c < 0x80)
		return c == '|' ? BAR : c == '+' ? CROSS : c == '-' || c == '=' ? LEVEL : NONE;
	if (c < 0x2500 || c > 0x257F)
		return NONE;
	if (c == 0x2500 || c == 0x2501 || c == 0x2550 || c == 0x2504 || c == 0x2505 ||
	    c == 0x2508 || c == 0x2509)
		return LEVEL;
	if (c == 0x2502 || c == 0x2503 || c == 0x2551 || c == 0x2506 || c == 0x2507 ||
	    c == 0x250A || c == 0x250B)
		return BAR;
	return CROSS;
}

/* Does the bar at the beginning of a line go on above and below it? */
static bool
is_inner(uint32_t c)
{
	return (c >= 0x251C && c <= 0x2523) || (c >= 0x255E && c <= 0x2560) ||
	    find_stroke(c) == BAR;
}

/* Is the text of a segment a rule? Bars that cross it, or its length, tell it from a sign. */
static bool
is_rule(struct str text, bool crossed)
{
	size_t n = 0, len;

	for (; text.n; text = str_skip(text, len), n++)
		if (find_stroke(utf8_char(text, &len)) != LEVEL && text.p[0] != ':')
			return false;
	return n >= RULE_CHARS || (n && crossed);
}

/* Has the text strokes in a row, as many as no text has? */
static bool
is_broken(struct str text)
{
	size_t n = 0, len;

	for (; text.n && n < TORN_CHARS; text = str_skip(text, len))
		n = find_stroke(utf8_char(text, &len)) == LEVEL ? n + 1 : 0;
	return n == TORN_CHARS;
}

static bool
is_ambiguous(uint32_t c)
{
	return (c >= 0x2500 && c <= 0x257F) || (c >= 0x2014 && c <= 0x2026) || c == 0xB7;
}

static void
step(unsigned place[DRAW_METRICS], uint32_t c)
{
	unsigned width = (unsigned)utf8_width(c);

	place[DRAW_CHARS]++;
	place[DRAW_COLUMNS] += width;
	place[DRAW_WIDE] += is_ambiguous(c) ? 2 : width;
}

/* Is c a stroke, or the colon at an end of a rule, whose next character inward is one? */
static bool
ends_rule(char c, char inward)
{
	return find_stroke((unsigned char)c) != NONE ||
	    (c == ':' && find_stroke((unsigned char)inward) == LEVEL);
}

/* Is the + between from and end a crossing, and no sign of a text: 1 + 2, or at a bar: |+7? */
static bool
crosses(const char *plus, const char *from, const char *end)
{
	if (from == NULL || plus + 1 == end)
		return true;
	if (plus == from && plus[1] >= '0' && plus[1] <= '9')
		return false;
	return ends_rule(plus[-1], plus - 1 > from ? plus[-2] : ' ') ||
	    ends_rule(plus[1], plus + 2 < end ? plus[2] : ' ');
}

/* Ends a segment at the bar at the place, and begins the next. False: there are too many. */
static bool
add_bar(struct draw_line *d, struct str text, bool crossed, const unsigned *place)
{
	if (text.p) {
		struct draw_segment *seg = &d->seg[d->n++];

		seg->text = text;
		seg->rule = is_rule(text, crossed);
		d->rules = d->rules && (seg->rule || text.n == 0);
		d->broken = d->broken || (!seg->rule && is_broken(text));
	}
	if (d->n == DRAW_BARS || place[DRAW_WIDE] >= DRAW_PLACES)
		return false;
	memcpy(d->seg[d->n].place, place, sizeof d->seg->place);
	return true;
}

bool
draw_split(struct str line, struct draw_line *d)
{
	unsigned place[DRAW_METRICS] = {0};
	struct str text = utf8_trim(line), rest;
	const char *from = NULL, *end = str_end(text);
	enum stroke last = NONE;
	size_t len;

	if (text.n < 2 || line.n > LINE_BYTES || find_stroke(utf8_char(text, &len)) < BAR ||
	    find_stroke(utf8_last(text, &len)) < BAR)
		return false;
	d->n = 0;
	d->rules = true;
	d->broken = false;
	d->box = (unsigned char)text.p[0] >= 0x80;
	d->top = find_stroke(utf8_char(text, &len)) == CROSS;
	d->inner = is_inner(utf8_char(text, &len));
	for (rest = line; rest.p < end; rest = str_skip(rest, len)) {
		uint32_t c = utf8_char(rest, &len);
		enum stroke s = find_stroke(c);

		if (s >= BAR && (c != '+' || crosses(rest.p, from, end))) {
			size_t n = from ? (size_t)(rest.p - from) : 0;

			if (!add_bar(d, (struct str){from, n}, last == CROSS || s == CROSS,
			    place))
				return false;
			last = s;
			from = rest.p + len;
		}
		step(place, c);
	}
	return d->n > 0;
}

bool
draw_torn(struct str line)
{
	struct str text = utf8_trim(line);
	size_t len;

	return text.n && line.n <= LINE_BYTES && (find_stroke(utf8_char(text, &len)) >= BAR ||
	    find_stroke(utf8_last(text, &len)) >= BAR || is_broken(text));
}

bool
draw_has_pair(const struct draw_line *above, const struct draw_line *d)
{
	size_t i;

	for (i = 0; i < d->n && !above->rules && above->n == d->n; i++)
		if (wrap_number(utf8_trim(d->seg[i].text)) &&
		    wrap_number(utf8_trim(above->seg[i].text)))
			return true;
	return false;
}

bool
draw_has_words(const struct draw_line *d)
{
	struct str text;
	size_t i;

	for (i = 0; i < d->n; i++) {
		text = utf8_trim(d->seg[i].text);
		if (text.n && !d->seg[i].rule && !wrap_number(text))
			return true;
	}
	return false;
}
