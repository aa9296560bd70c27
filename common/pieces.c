#include "pieces.h"

#include "utf8.h"

enum {
	LINE_BYTES = 1024,	/* a longer line is of no table */
	PIECES = 16		/* of a line */
};

/* How the lines are broken. */
struct breaks {
	size_t n;			/* into how many pieces */
	size_t width[PIECES];		/* of each, in columns */
	size_t indent;			/* blanks in front of each */
	size_t last;			/* width of the last column, if lines end with its text */
};

/* Is it a rule of + - and =, or a piece of one? *text is it without the blanks around. */
static bool
is_rule(struct str line, struct str *text)
{
	size_t i;

	*text = utf8_trim(line);
	for (i = 0; i < text->n && line.n <= LINE_BYTES; i++)
		if (text->p[i] != '+' && text->p[i] != '-' && text->p[i] != '=')
			return false;
	return i > 1;
}

/* Do the next lines hold a rule in pieces? */
static bool
find_breaks(struct lines at, struct breaks *b)
{
	struct str line, text;
	size_t number;
	bool open = true;

	*b = (struct breaks){.n = 0};
	while (lines_next(&at, &line, &number) && is_rule(line, &text)) {
		if (b->n == 0) {
			if (text.p[0] != '+')
				return false;
			b->indent = (size_t)(text.p - line.p);
		} else if (!open && text.p[0] == '+') {
			break;
		}
		if (b->n == PIECES)
			return false;
		b->width[b->n++] = text.n;
		open = text.p[text.n - 1] != '+';
	}
	return b->n > 1 && !open;
}

/*
 * Do the next lines hold a line of dashes in pieces, as pandoc's simple tables have? What
 * stands in a cell is set off by a blank. The first piece is what is left behind the others.
 */
static bool
find_dashes(struct lines at, struct breaks *b)
{
	struct str line, text, last = {NULL, 0};
	size_t number, i;

	*b = (struct breaks){.indent = 1};
	while (b->n < PIECES && lines_next(&at, &line, &number) && line.n <= LINE_BYTES) {
		text = line;
		while (text.n && text.p[text.n - 1] == ' ')
			text.n--;
		for (i = 0; i < text.n && (text.p[i] == '-' || text.p[i] == ' '); i++)
			continue;
		if (i < 2 || i < text.n || text.p[0] != ' ')
			break;
		b->width[b->n++] = text.n - 1;
		last = text;
	}
	if (b->n < 2)
		return false;
	for (i = last.n; i > 0 && last.p[i - 1] == '-'; i--)
		b->last++;
	for (i = 1; i < b->n; i++)
		b->width[i] = b->width[b->n - 1];
	/* A line without its last cell may have a piece less; that is only told from one. */
	return b->last && (b->width[0] > b->last || b->n == 2);
}

/*
 * Puts the piece of the line that is so wide to buf, with blanks behind it if it is less.
 * Returns its bytes; 0: it is wider.
 */
static size_t
add_piece(struct str line, size_t indent, size_t width, char *buf)
{
	size_t n = 0, columns = 0, len;

	for (; line.n && indent && line.p[0] == ' '; indent--)
		line = str_skip(line, 1);
	for (; line.n && columns < width; line = str_skip(line, len)) {
		columns += (size_t)utf8_width(utf8_char(line, &len));
		memcpy(buf + n, line.p, len);
		n += len;
	}
	for (; columns < width; columns++)
		buf[n++] = ' ';
	return utf8_trim(line).n ? 0 : n;
}

/* Puts the next line, of all its pieces, to buf. Returns its bytes; 0: it is no table's. */
static size_t
join(struct lines *at, const struct breaks *b, char *buf)
{
	size_t n = 0, i, number, piece;
	struct str line;

	for (i = 0; i < b->n; i++) {
		if (!lines_next(at, &line, &number) || line.n > LINE_BYTES ||
		    (piece = add_piece(line, b->indent, b->width[i], buf + n)) == 0)
			return 0;
		n += piece;
	}
	if ((buf[0] != '|' && buf[0] != '+') || (buf[n - 1] != '|' && buf[n - 1] != '+'))
		return 0;
	buf[n++] = '\n';
	return n;
}

/* The width of the text; *end is that of what stands behind its last blank. */
static size_t
find_width(struct str text, size_t *end)
{
	size_t n = 0, len;

	for (*end = 0; text.n; text = str_skip(text, len)) {
		uint32_t c = utf8_char(text, &len);

		n += (size_t)utf8_width(c);
		*end = c == ' ' ? 0 : *end + (size_t)utf8_width(c);
	}
	return n;
}

/*
 * The same for lines that end with the text of their last cell, and are broken from their
 * end on: the last piece, if it is full, shows how long that text is. A piece goes on where
 * the one before ends, if a wide character had to stand on one side of the break.
 */
static size_t
join_dashes(struct lines *at, const struct breaks *b, char *buf)
{
	size_t full = b->width[b->n - 1], starts, n = 0, i, number, columns = 0, end;
	struct lines ahead = *at;
	struct str line;

	for (i = 0; i < b->n; i++)
		if (!lines_next(&ahead, &line, &number) || line.n > LINE_BYTES)
			return 0;
	end = line.n;
	while (line.n && line.p[line.n - 1] == ' ')
		line.n--;
	if (find_width(str_skip(line, b->indent), &end) < full)
		end = 0;
	if (end > b->last || b->width[0] + end <= b->last)
		return 0;
	starts = b->width[0] - b->last + end;
	for (i = 0; i < b->n && lines_next(at, &line, &number); i++) {
		while (line.n && line.p[line.n - 1] == ' ')
			line.n--;
		line = str_skip(line, b->indent);
		for (; i && columns < starts + (i - 1) * full; columns++)
			buf[n++] = ' ';
		memcpy(buf + n, line.p, line.n);
		n += line.n;
		columns += find_width(line, &end);
		if (columns > starts + i * full + 1)
			return 0;
	}
	while (n && buf[n - 1] == ' ')
		n--;
	buf[n++] = '\n';
	return n;
}

/* The next line in one piece, where the table is broken in two. */
static size_t
take_whole(struct lines *at, const struct breaks *b, char *buf)
{
	struct str line;
	size_t number, end;

	if (b->n > 2 || !lines_next(at, &line, &number) || line.n > LINE_BYTES ||
	    find_width(line, &end) > b->indent + b->width[1] + 1)
		return 0;
	line = str_skip(line, b->indent);
	memcpy(buf, line.p, line.n);
	buf[line.n] = '\n';
	return line.n + 1;
}

/* Takes the next line of the table, of all its pieces, to buf. 0: it is none of it. */
static size_t
take_line(struct lines *at, const struct breaks *b, char *buf, long *pieces)
{
	struct lines begin = *at;
	size_t n;

	*pieces = (long)b->n;
	if (b->last == 0)
		return join(at, b, buf);
	if ((n = join_dashes(at, b, buf)) > 0 || b->width[0] > b->last)
		return n;
	*pieces = 1;
	*at = begin;
	return take_whole(at, b, buf);
}

/* The lines put together so far. */
struct text {
	char *p;
	size_t n, cap;
	size_t *then;		/* the number of the line behind each */
	size_t lines, lines_cap;
};

static int
add_line(struct text *t, const char *line, size_t n, size_t then, struct arena *a)
{
	size_t *numbers = arena_grow(a, t->then, t->lines, &t->lines_cap, sizeof *numbers);
	char *p = t->p;

	while (numbers && t->n + n > t->cap)
		if ((t->p = p = arena_grow(a, p, t->cap, &t->cap, 1)) == NULL)
			return -1;
	if (numbers == NULL)
		return -1;
	t->then = numbers;
	t->then[t->lines++] = then;
	memcpy(p + t->n, line, n);
	t->n += n;
	return 0;
}

long
pieces_take(struct lines at, struct lines *whole, struct arena *a)
{
	char buf[PIECES * 2 * LINE_BYTES + 1];
	struct text t = {.n = 0};
	struct lines rest = at;
	struct breaks b;
	long pieces, taken = 0;
	bool ends = false;
	size_t n;

	if (!find_breaks(at, &b) && !find_dashes(at, &b))
		return 0;
	while (!ends && (n = take_line(&rest, &b, buf, &pieces)) > 0) {
		if (add_line(&t, buf, n, rest.number, a))
			return -1;
		taken += pieces;
		/* A line of dashes ends what another began. */
		ends = b.last && t.n > n && memcmp(t.p, t.p + t.n - n, n) == 0;
	}
	*whole = (struct lines){{t.p, t.n}, at.number, t.then};
	return b.last && !ends ? 0 : taken;
}
