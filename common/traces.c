#include "traces.h"

#include "fold.h"
#include "utf8.h"

enum {
	SHORT = 5,	/* characters; labels of fewer stand in other places, too */
	BELOW = 2	/* lines behind the next row's label that may hold the end of one */
};

/* A range of lines, the last one included. */
struct range {
	size_t first, last;
};

/* Walks over the characters that count; with c, keeps them. Returns how many there are. */
static size_t
walk(const struct report *r, uint16_t *c, uint32_t *at_line)
{
	struct lines at = lines_of(r);
	struct str line;
	size_t number, len, n = 0;

	while (lines_next(&at, &line, &number))
		for (; line.n; line = str_skip(line, len)) {
			uint32_t from = utf8_char(line, &len);
			uint16_t folded = from < 0x80 ? 0 : fold_char(from);

			if (folded == 0)
				continue;
			if (c) {
				c[n] = folded;
				at_line[n] = number < UINT32_MAX ? (uint32_t)number : UINT32_MAX;
			}
			n++;
		}
	return n;
}

int
traces_read(struct traces *t, const struct report *r, struct arena *a)
{
	t->n = walk(r, NULL, NULL);
	t->c = arena_array(a, t->n + 1, sizeof *t->c);
	t->line = arena_array(a, t->n + 1, sizeof *t->line);
	if (t->c == NULL || t->line == NULL)
		return -1;
	walk(r, t->c, t->line);
	return 0;
}

/* The label without its groups, ordinal and remarks. */
static void
fold_label(const char *label, struct folded *f)
{
	struct str rest = str_of(label), last = rest;

	while (rest.p)
		last = str_cut(&rest, ' ');
	fold(last, f);
	f->n = f->core;
}

/* The first character of the text on that line or behind it. */
static size_t
place_of(const struct traces *t, size_t line)
{
	size_t low = 0, high = t->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (t->line[mid] < line)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Stands the label whole in those lines? */
static bool
has_whole(const struct traces *t, struct range in, const struct folded *f)
{
	size_t i = place_of(t, in.first), end = place_of(t, in.last + 1);

	for (; i + f->n <= end; i++)
		if (memcmp(t->c + i, f->c, f->n * sizeof *f->c) == 0)
			return true;
	return false;
}

/* Stand its characters there in their order, whatever stands between? */
static bool
has_pieces(const struct traces *t, struct range in, const struct folded *f)
{
	size_t i = place_of(t, in.first), end = place_of(t, in.last + 1), found = 0;

	for (; i < end && found < f->n; i++)
		found += t->c[i] == f->c[found];
	return found == f->n;
}

/* The lines of the section in which a table stands; all lines without its heading. */
static struct range
section_of(const struct outline *o, const char *table)
{
	size_t s = (size_t)(table[0] - '1'), next;
	struct range in = {0, SIZE_MAX - 1};

	if (o->section[s])
		in.first = o->parts[o->section[s] - 1].line;
	for (next = s + 1; next < SECTIONS; next++)
		if (o->section[next] && o->parts[o->section[next] - 1].line > in.first) {
			in.last = o->parts[o->section[next] - 1].line;
			break;
		}
	return in;
}

/* The lines in which row r would stand: from the row before it to that behind it. */
static struct range
around(const struct match_table *m, size_t r, struct range in)
{
	size_t i;

	for (i = r; i-- > 0;)
		if (m->line[i]) {
			in.first = m->line[i];
			break;
		}
	for (i = r + 1; i < m->form->nrows; i++)
		if (m->line[i]) {
			in.last = m->line[i] + BELOW;
			break;
		}
	return in;
}

void
traces_rows(const struct traces *t, const struct match_table *m, const struct outline *o,
    bool may_be[FORM_MAX_ROWS])
{
	struct range in = section_of(o, m->form->code);
	bool mangled = false, is_short[FORM_MAX_ROWS];
	struct folded f;
	size_t r;

	for (r = 0; r < m->form->nrows; r++) {
		may_be[r] = false;
		if (m->line[r])
			continue;
		fold_label(m->form->rows[r].label, &f);
		is_short[r] = f.n < SHORT;
		may_be[r] = has_pieces(t, around(m, r, in), &f) ||
		    (!is_short[r] && has_whole(t, in, &f));
		mangled = mangled || may_be[r];
	}
	/* Of a table that was torn apart nothing is certain. */
	for (r = 0; r < m->form->nrows && mangled; r++)
		if (m->line[r] == 0 && is_short[r])
			may_be[r] = true;
}

bool
traces_table(const struct traces *t, const struct form_table *form, const struct outline *o)
{
	struct range in = section_of(o, form->code);
	size_t rows = 0, more = 0, i;
	struct folded f;

	for (i = 0; i < form->nrows; i++) {
		fold_label(form->rows[i].label, &f);
		rows += f.n >= SHORT - 1 && has_whole(t, in, &f);
	}
	for (i = 0; i < form->ncols; i++) {
		fold_label(form->cols[i].label, &f);
		more += f.n >= SHORT - 1 && has_whole(t, in, &f);
	}
	/* The titles of tables 3 and 4 are those of their sections. */
	fold_label(form->title, &f);
	more += strchr(form->code, '.') != NULL && has_whole(t, in, &f);
	return rows >= 2 || (rows && more);
}

bool
traces_text(const struct traces *t, struct str first, struct str second)
{
	struct folded f = {.n = 0};
	struct str text = first;
	size_t len, part;

	for (part = 0; part < 2; part++, text = second)
		for (; text.n && f.n < FOLD_MAX; text = str_skip(text, len)) {
			uint16_t c = fold_char(utf8_char(text, &len));

			if (c)
				f.c[f.n++] = c;
		}
	return has_whole(t, (struct range){0, SIZE_MAX - 1}, &f);
}
