#include "runs.h"

#include "cell.h"
#include "utf8.h"

enum {
	RUN_CHARS = 2,		/* the shortest run that shows a column */
	SOLID_CHARS = 10,	/* the shortest line above a head */
	FEW = 5,		/* fewer texts do not show how a column is set */
	TORN_CHARS = 4		/* so many dashes in a row are no sign for nothing */
};

bool
runs_find(struct str line, struct runs *r)
{
	unsigned i;

	*r = (struct runs){.n = 0};
	if (line.n > RUNS_BYTES)
		return false;
	while (line.n && (line.p[line.n - 1] == ' ' || line.p[line.n - 1] == '\f'))
		line.n--;
	for (i = 0; i < line.n; i++) {
		char c = line.p[i];

		if (c == ' ')
			continue;
		if ((c != '-' && c != '=') || (r->c && c != r->c))
			return false;
		r->c = c;
		if (r->n && r->to[r->n - 1] == i) {
			r->to[r->n - 1]++;
			continue;
		}
		if (r->n == RUNS_MAX || (r->n && r->to[r->n - 1] - r->from[r->n - 1] < RUN_CHARS))
			return false;
		r->from[r->n] = i;
		r->to[r->n++] = i + 1;
	}
	return r->n > 0 && r->to[r->n - 1] - r->from[0] >= SOLID_CHARS;
}

struct str
runs_take(struct str *line, enum runs_metric m, unsigned *at, unsigned to)
{
	struct str head = {line->p, 0};
	size_t len;

	while (line->n && *at < to) {
		uint32_t c = utf8_char(*line, &len);

		*at += m == RUNS_CHARS ? 1 : (unsigned)utf8_width(c);
		*line = str_skip(*line, len);
		head.n += len;
	}
	return head;
}

bool
runs_fits(struct str line, const struct runs *r, enum runs_metric m)
{
	unsigned at = 0;
	size_t i;

	for (i = 0; i < r->n && line.n; i++) {
		if (utf8_trim(runs_take(&line, m, &at, r->from[i])).n)
			return false;
		if (line.n && at > r->from[i])
			return false;
		runs_take(&line, m, &at, i + 1 < r->n ? r->to[i] : (unsigned)-1);
		/* A wide character may stand at the end of a run and behind it. */
		if (i + 1 < r->n && at > r->to[i])
			return false;
	}
	return true;
}

bool
runs_fits_any(struct str line, const struct runs *r)
{
	return line.n <= RUNS_BYTES &&
	    (runs_fits(line, r, RUNS_COLUMNS) || runs_fits(line, r, RUNS_CHARS));
}

bool
runs_rule(struct str line, const struct runs *r)
{
	struct runs other;

	return runs_find(line, &other) && other.from[0] == r->from[0] &&
	    other.to[other.n - 1] == r->to[r->n - 1];
}

bool
runs_torn(struct str line)
{
	size_t i, n = 0, longest = 0;

	for (i = 0; i < line.n && memchr(" -=\f", line.p[i], 4); i++) {
		n = line.p[i] == '-' || line.p[i] == '=' ? n + 1 : 0;
		longest = n > longest ? n : longest;
	}
	return i == line.n && longest >= TORN_CHARS;
}

struct str
runs_piece(struct str *line, const struct runs *r, enum runs_metric m, unsigned *at, size_t i)
{
	return runs_take(line, m, at, i + 1 < r->n ? r->from[i + 1] : (unsigned)-1);
}

/* The places from which and up to which a piece of a line has text. False without any. */
static bool
find_text(struct str piece, enum runs_metric m, unsigned at, unsigned *from, unsigned *to)
{
	for (; piece.n && piece.p[0] == ' '; piece = str_skip(piece, 1))
		at++;
	while (piece.n && piece.p[piece.n - 1] == ' ')
		piece.n--;
	*from = *to = at;
	runs_take(&piece, m, to, (unsigned)-1);
	return *from < *to;
}

/* Are n of so many texts of a column most of them? Where it has few, those of all columns. */
static bool
most(size_t n, size_t texts, size_t of_all, size_t all)
{
	return n * 3 > texts * 2 || (texts < FEW && of_all * 10 > all * 9);
}

void
runs_find_flush(struct lines at, size_t nlines, const struct runs *r, enum runs_metric m,
    enum runs_flush flush[RUNS_MAX])
{
	size_t texts[RUNS_MAX] = {0}, left[RUNS_MAX] = {0}, right[RUNS_MAX] = {0};
	size_t all = 0, all_left = 0, number, i;
	struct str line;

	for (; nlines && lines_next(&at, &line, &number); nlines--) {
		unsigned place = 0, before, from, to;

		for (i = runs_rule(line, r) ? r->n : 0; i < r->n; i++) {
			before = place;
			if (!find_text(runs_piece(&line, r, m, &place, i), m, before, &from, &to))
				continue;
			texts[i]++;
			all++;
			left[i] += from == r->from[i];
			all_left += from == r->from[i];
			right[i] += to == r->to[i];
		}
	}
	for (i = 0; i < r->n; i++)
		flush[i] = most(left[i], texts[i], all_left, all) ? RUNS_FLUSH_LEFT :
		    most(right[i], texts[i], 0, 0) ? RUNS_FLUSH_RIGHT : RUNS_FLUSH_NOT;
}

bool
runs_is_flush(struct str piece, const struct runs *r, enum runs_metric m, unsigned at, size_t i,
    enum runs_flush flush)
{
	unsigned from, to;

	return !find_text(piece, m, at, &from, &to) || flush == RUNS_FLUSH_NOT ||
	    (flush == RUNS_FLUSH_LEFT ? from == r->from[i] : to == r->to[i]);
}

bool
runs_holds_two(struct str piece)
{
	struct str text = utf8_trim(piece), first = {text.p, str_find(text, STR("  "))};

	return first.n < text.n && cell_numeric(first) &&
	    cell_numeric(utf8_trim(str_skip(text, first.n)));
}
