#include "frame.h"

#include "broken.h"
#include "cell.h"
#include "draw.h"
#include "heading.h"
#include "plain.h"
#include "utf8.h"

enum {
	LINE_BYTES = 16 * 1024,	/* a longer line is of no table */
	ATTRIBUTES = 2		/* lines in front of a table */
};

/*
 * What stands between the bars at both ends of a line, set off by a blank, as no rule of a
 * table without a frame is. p is NULL if it does not.
 */
static struct str
find_inner(struct str line)
{
	struct str text = utf8_trim(line);

	if (text.n < 3 || line.n > LINE_BYTES || !str_starts(text, STR("| ")) ||
	    text.p[text.n - 1] != '|')
		return (struct str){NULL, 0};
	return (struct str){text.p + 1, text.n - 2};
}

/* Is it a rule over one column: +----+? */
static bool
is_rule(struct str line)
{
	struct draw_line d;

	line = utf8_trim(line);
	return line.n && line.p[0] == '+' && draw_split(line, &d) && d.n == 1 && d.rules;
}

/* How many lines, and bytes in them, the frame has. */
static long
measure(struct lines at, size_t *bytes)
{
	const char *begin = at.rest.p;
	long seen = 0, taken = 0;
	bool last = false, rule;
	struct str line;
	size_t number;

	while (lines_next(&at, &line, &number)) {
		rule = is_rule(line);
		/* A rule right below another begins the next table. */
		if (rule ? last : seen == 0 || find_inner(line).p == NULL)
			break;
		last = rule;
		seen++;
		if (rule && seen > 2) {
			taken = seen;
			*bytes = (size_t)((at.rest.p ? at.rest.p : line.p + line.n) - begin);
		}
	}
	return taken;
}

static long
take_drawn(struct lines at, struct lines *inner, struct arena *a)
{
	size_t bytes, number, n = 0;
	long count = measure(at, &bytes), i;
	struct str line;
	char *buf;

	if (count == 0)
		return 0;
	if ((buf = arena_alloc(a, bytes + 1)) == NULL)
		return -1;
	*inner = (struct lines){{buf, 0}, at.number, at.then};
	for (i = 0; i < count && lines_next(&at, &line, &number); i++) {
		struct str text = is_rule(line) ? (struct str){NULL, 0} : find_inner(line);

		if (text.n)
			memcpy(buf + n, text.p, text.n);
		n += text.n;
		buf[n++] = '\n';
	}
	inner->rest.n = n;
	return count;
}

/* Is it a line of AsciiDoc that begins or ends a table whose cells begin with that bar? */
static bool
is_fence(struct str line, char bar)
{
	line = utf8_trim(line);
	if (line.n < 4 || line.p[0] != bar)
		return false;
	while (line.n > 1 && line.p[line.n - 1] == '=')
		line.n--;
	return line.n == 1;
}

/*
 * How many lines, and bytes in them, a table with that bar has that holds tables, or is held:
 * with the lines of attributes in front of it, and without its end all that are left.
 */
static long
measure_fenced(struct lines at, char bar, size_t *bytes)
{
	const char *begin = at.rest.p;
	bool open = false, ends = false, holds = bar == '!';
	struct str line;
	size_t number;
	long seen = 0;

	while (!ends && lines_next(&at, &line, &number)) {
		bool fence = is_fence(line, bar);

		if (!open && !fence && (line.n == 0 || line.p[0] != '[' || seen == ATTRIBUTES))
			return 0;
		ends = open && fence;
		open = open || fence;
		holds = holds || is_fence(line, '!');
		*bytes = (size_t)(line.p + line.n - begin);
		seen++;
	}
	return open && holds ? seen : 0;
}

/* Has the line a cell with a number, in marks or not, or a sign for none? */
static bool
has_figure(struct str line, struct arena *a)
{
	struct str cell;

	while (line.p) {
		cell = utf8_trim(str_cut(&line, '!'));
		cell.n -= str_ends(cell, STR(" +")) ? 2 : 0;
		if (cell_numeric(plain_text(cell, a)))
			return true;
	}
	return false;
}

/*
 * Of a table of AsciiDoc the tables that it holds, or is. Where none of these has a figure, pandoc
 * dropped all cells that were not plain.
 */
static long
take_fenced(struct lines at, struct lines *inner, struct arena *a)
{
	size_t bytes, number, n = 0, i;
	long count = measure_fenced(at, '|', &bytes), k;
	bool inside = false, figures = false, keep;
	struct heading h;
	struct str line;
	char *buf;

	if (count == 0 && (count = measure_fenced(at, '!', &bytes)) == 0)
		return 0;
	if ((buf = arena_alloc(a, bytes + 2)) == NULL)
		return -1;
	*inner = (struct lines){{buf, 0}, at.number, at.then};
	for (k = 0; k < count && lines_next(&at, &line, &number); k++) {
		/* A table without its end goes up to the next section. */
		if (line.n && line.p[0] == '=' && heading_section(line, &h) != 0)
			inside = false;
		keep = inside || is_fence(line, '!') || (line.n && line.p[0] == '[');
		inside = inside != is_fence(line, '!');
		figures = figures || (inside && has_figure(line, a));
		for (i = 0; i < line.n && keep; i++)
			buf[n++] = line.p[i] == '!' ? '|' : line.p[i];
		buf[n++] = '\n';
	}
	inner->rest.n = figures ? n : 0;
	return count;
}

/* Of a line that holds several, these, all with its number. */
static long
take_broken(struct lines at, struct lines *inner, struct arena *a)
{
	struct str line, rest, text;
	size_t number, n = 0, count = 0;
	size_t *then;
	char *buf;

	if (!lines_next(&at, &line, &number) || (rest = broken_inside(utf8_trim(line))).n == 0)
		return 0;
	/* A line and its mark take up as many bytes as a line and its end, or more. */
	buf = arena_alloc(a, rest.n + 1);
	then = arena_array(a, rest.n / 2 + 1, sizeof *then);
	if (buf == NULL || then == NULL)
		return -1;
	while (broken_next(&rest, &text)) {
		memcpy(buf + n, text.p, text.n);
		n += text.n;
		buf[n++] = '\n';
		then[count++] = number;
	}
	then[count - 1] = at.number;
	*inner = (struct lines){{buf, n}, number, then};
	return 1;
}

long
frame_take(struct lines at, struct lines *inner, struct arena *a)
{
	long n = take_drawn(at, inner, a);

	if (n == 0)
		n = take_fenced(at, inner, a);
	return n ? n : take_broken(at, inner, a);
}
