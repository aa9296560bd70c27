#include "frame.h"

#include "draw.h"
#include "utf8.h"

enum { LINE_BYTES = 16 * 1024 };	/* a longer line is of no table */

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

long
frame_take(struct lines at, struct lines *inner, struct arena *a)
{
	size_t bytes, number, n = 0;
	long count = measure(at, &bytes), i;
	struct str line;
	char *buf;

	if (count == 0)
		return 0;
	if ((buf = arena_alloc(a, bytes + 1)) == NULL)
		return -1;
	*inner = (struct lines){{buf, 0}, at.number};
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
