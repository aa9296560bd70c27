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

long
pieces_take(struct lines at, struct lines *whole, struct arena *a)
{
	char buf[PIECES * 2 * LINE_BYTES + 1], *text = NULL;
	size_t n = 0, cap = 0, count = 0, bytes;
	struct lines rest = at;
	struct breaks b;

	if (at.more || !find_breaks(at, &b))
		return 0;
	while ((bytes = join(&rest, &b, buf)) > 0) {
		while (n + bytes > cap)
			if ((text = arena_grow(a, text, cap, &cap, 1)) == NULL)
				return -1;
		memcpy(text + n, buf, bytes);
		n += bytes;
		count++;
	}
	*whole = (struct lines){{text, n}, at.number, b.n - 1};
	return (long)(count * b.n);
}
