#include "pieces.h"

#include "utf8.h"

enum {
	LINE_BYTES = 1024,	/* a longer line is of no table */
	PIECES = 16,		/* of a line */
	NARROW = 4		/* of these that may be narrower */
};

/* How the lines are broken. */
struct breaks {
	size_t n;			/* into how many pieces */
	size_t width[PIECES];		/* of each, in columns */
	size_t indent;			/* blanks in front of each */
	size_t last;			/* width of the last column, if lines end with its text, */
	struct str runs;		/* and the line of dashes, put together */
	bool spaced;			/* a blank line stands between rows, in one piece */
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

/* A line that is broken from its end on, in pieces without the blanks behind them. */
struct broken {
	struct str piece[PIECES];
	size_t width[PIECES];	/* in columns */
	size_t start[PIECES];	/* the column that each begins at */
	bool wide[PIECES];	/* it ends with a wide character */
	size_t end;		/* the width of what stands behind the last piece's last blank */
};

static bool
read_broken(struct lines *at, const struct breaks *b, struct broken *l)
{
	struct str line;
	size_t number, i, last;

	for (i = 0; i < b->n; i++) {
		if (!lines_next(at, &line, &number) || line.n > LINE_BYTES)
			return false;
		while (line.n && line.p[line.n - 1] == ' ')
			line.n--;
		l->piece[i] = str_skip(line, line.n < b->indent ? line.n : b->indent);
		l->width[i] = find_width(l->piece[i], &l->end);
		l->wide[i] = l->piece[i].n && utf8_width(utf8_last(l->piece[i], &last)) > 1;
	}
	return true;
}

/*
 * Places the pieces, those of the bits in narrow a column less wide than the others: the wide
 * character in front of such a piece had no room in it. Lines end with the text of their
 * last cell. False: they cannot be so.
 */
static bool
place_broken(const struct breaks *b, struct broken *l, unsigned narrow)
{
	size_t full = b->width[b->n - 1], last = full - (narrow >> (b->n - 1) & 1), i, room;
	size_t end = l->width[b->n - 1] == last ? l->end : 0, columns;

	columns = b->width[0] - b->last + end;
	for (i = 1; i < b->n; i++)
		columns += narrow >> i & 1;
	if (end > b->last || columns == 0)
		return false;
	for (i = 0, room = columns, columns = 0; i < b->n; i++) {
		l->start[i] = columns;
		columns += room;
		if (l->width[i] > room || (i + 1 < b->n && narrow >> (i + 1) & 1 &&
		    (!l->wide[i] || l->width[i] != room)))
			return false;
		room = full - (i + 1 < b->n ? narrow >> (i + 1) & 1 : 0);
	}
	return l->start[1] <= full;
}

/* Puts the pieces to buf, and no blanks behind them. Returns the bytes. */
static size_t
put_broken(const struct breaks *b, const struct broken *l, char *buf)
{
	size_t n = 0, i, columns = 0;

	for (i = 0; i < b->n; i++) {
		for (; columns < l->start[i] && l->piece[i].n; columns++)
			buf[n++] = ' ';
		memcpy(buf + n, l->piece[i].p, l->piece[i].n);
		n += l->piece[i].n;
		columns += l->width[i];
	}
	return n;
}

/* How a line stands under runs of dashes. */
struct fit {
	bool crosses;		/* words stand between two runs, */
	bool off;		/* or do not begin where theirs does */
	char cells[PIECES * 2 * LINE_BYTES];	/* each character, behind the number of its run */
	size_t n;
};

static void
find_fit(struct str runs, struct str line, struct fit *f)
{
	size_t at = 0, len, end;
	char run = 0;
	bool open = false;	/* nothing stands in the run so far */

	f->crosses = f->off = false;
	for (f->n = 0; line.n; line = str_skip(line, len)) {
		uint32_t c = utf8_char(line, &len);

		for (end = at + (size_t)utf8_width(c); at < end; at++) {
			bool dash = at >= runs.n || runs.p[at] == '-';
			bool begins = dash && at < runs.n && (at == 0 || runs.p[at - 1] != '-');

			run = (char)(run + begins);
			open = open || begins;
			f->crosses = f->crosses || (c != ' ' && !dash);
			f->off = f->off || (c != ' ' && open && !begins);
			open = open && c == ' ';
		}
		if (c == ' ')
			continue;
		f->cells[f->n++] = run;
		memcpy(f->cells + f->n, line.p, len);
		f->n += len;
	}
}

/* Which pieces may be narrow? None, if they are too many to try. */
static unsigned
find_narrow(const struct breaks *b, const struct broken *l)
{
	unsigned bits = 0, n = 0;
	size_t i;

	for (i = 1; i < b->n; i++)
		if (l->wide[i - 1] && l->width[i] < b->width[i]) {
			bits |= 1u << i;
			n++;
		}
	return n > NARROW ? 0 : bits;
}

/*
 * Puts the next line to buf, with its pieces so narrow that all words stand under the runs of
 * dashes, and begin with them if that can be; if no way does, as none were narrow. Returns its
 * bytes; 0: it is none, or several ways put words under other runs.
 */
static size_t
join_dashes(struct lines *at, const struct breaks *b, char *buf)
{
	unsigned all, narrow = 0, best = 0;
	bool any = false, differ = false;
	struct fit pair[2], *first = &pair[0], *fit = &pair[1], *other;
	struct broken l;
	size_t n;

	if (!read_broken(at, b, &l))
		return 0;
	all = find_narrow(b, &l);
	do {
		if (place_broken(b, &l, narrow)) {
			n = put_broken(b, &l, buf);
			find_fit(b->runs, (struct str){buf, n}, fit);
			if (!fit->crosses && (!any || !fit->off)) {
				other = first;
				first = fit;
				fit = other;
				best = narrow;
				any = true;
			} else if (!fit->crosses && (fit->n != first->n ||
			    memcmp(fit->cells, first->cells, fit->n) != 0)) {
				differ = true;
			}
		}
		narrow = (narrow - all) & all;
	} while (narrow != 0 && (!any || first->off));
	if ((any && differ && first->off) || !place_broken(b, &l, best))
		return 0;
	n = put_broken(b, &l, buf);
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

/* Stands a blank line between all rows of the table of dashes, which are more than one? */
static bool
is_spaced(struct lines at, const struct breaks *b)
{
	struct str line, dashes = {NULL, 0};
	size_t i, number;

	for (i = 0; lines_next(&at, &line, &number); i++) {
		dashes = i ? dashes : line;
		if (i < 2 * b->n || (i - b->n) % (b->n + 1) != b->n)
			continue;
		if (utf8_trim(line).n)
			return i > 2 * b->n && str_eq(line, dashes);
	}
	return false;
}

/* Skips the next line, if it is blank. */
static bool
skip_blank(struct lines *at)
{
	struct lines next = *at;
	struct str line;
	size_t number;

	if (!lines_next(&next, &line, &number) || utf8_trim(line).n)
		return false;
	*at = next;
	return true;
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
	size_t n, first = 0;
	bool ends = false;

	if (!find_breaks(at, &b) && !find_dashes(at, &b))
		return 0;
	b.spaced = b.last && is_spaced(at, &b);
	while (!ends && (n = take_line(&rest, &b, buf, &pieces)) > 0) {
		if (add_line(&t, buf, n, rest.number, a))
			return -1;
		taken += pieces;
		first = first ? first : n - 1;
		b.runs = (struct str){t.p, first};
		/* A line of dashes ends what another began. */
		ends = b.last && t.n > n && memcmp(t.p, t.p + t.n - n, n) == 0;
		if (!b.spaced || ends || t.lines == 1 || !skip_blank(&rest))
			continue;
		if (add_line(&t, "\n", 1, rest.number, a))
			return -1;
		taken++;
	}
	*whole = (struct lines){{t.p, t.n}, at.number, t.then};
	return b.last && !ends ? 0 : taken;
}
