#include "wrap.h"

#include <ctype.h>

#include "cell.h"
#include "labels.h"
#include "layout.h"
#include "plain.h"
#include "utf8.h"

enum {
	PADDING = 2,	/* blanks beside the text of a cell */
	ORDINAL_BYTES = 16,	/* of one and a bracket */
	REST_BYTES = 64,	/* of a number, with its unit */
	BROKEN = 4	/* numbers whose first piece alone is short by no accident */
};

bool
wrap_number(struct str text)
{
	return cell_numeric(text) && cell_state_of(text, true) == CELL_OK;
}

size_t
wrap_bar(struct str s)
{
	const char *p = s.p, *end = str_end(s);

	while (p < end && (p = memchr(p, '|', (size_t)(end - p))) != NULL) {
		if (p == s.p || p[-1] != '\\')
			return (size_t)(p - s.p);
		p++;
	}
	return s.n;
}

/* Is the text the whole label of a row? */
static bool
is_row_label(const struct folded *f)
{
	int i;

	for (i = label_lookup(f); i >= 0; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_SLOT)
			return true;
	return false;
}

/* The ordinal that the piece is, but for the bracket, which is closed on the next line. */
static enum ordinal_style
open_ordinal(struct str piece)
{
	char closed[ORDINAL_BYTES];
	struct str s = {closed, piece.n + 1};

	if (s.n > sizeof closed)
		return ORDINAL_NONE;
	memcpy(closed, piece.p, piece.n);
	closed[piece.n] = ')';
	return fold_ordinal(&s).style;
}

/*
 * Does the piece begin another row's label behind one that is whole? The two may also be
 * one: 其他 and 法律行政法规禁止公开.
 */
static bool
begins_label(const struct wrap *w, struct str piece)
{
	struct folded f;
	char both[4 * FOLD_MAX];
	enum ordinal_style above;

	fold(wrap_text(w), &f);
	if (!is_row_label(&f))
		return false;
	above = f.ordinal.style;
	fold(piece, &f);
	if (f.ordinal.style == ORDINAL_NONE ? !is_row_label(&f) : f.ordinal.style == above)
		return f.ordinal.style != ORDINAL_NONE ||
		    (above == ORDINAL_PAREN && open_ordinal(piece) == above);
	if (w->n + piece.n > sizeof both)
		return true;
	memcpy(both, w->text, w->n);
	memcpy(both + w->n, piece.p, piece.n);
	fold((struct str){both, w->n + piece.n}, &f);
	return !is_row_label(&f);
}

/*
 * Takes note of a piece below a number. Some programs cut a number from its end, so that all its
 * pieces but the first are as wide as the column.
 */
static void
add_number(struct wrap *w, struct str piece)
{
	size_t i;

	for (i = 0; i < piece.n && (isdigit((unsigned char)piece.p[i]) || piece.p[i] == ','); i++)
		continue;
	w->filled = (w->filled || !w->doubtful) && i == w->room && i == piece.n && i > 1 &&
	    (w->doubtful || w->n <= w->room);
	w->begun = w->doubtful ? w->begun : w->n < w->room;
	w->doubtful = true;
}

/* Is the piece, below a number, its unit, or digits behind a separator: nothing by itself? */
static bool
is_rest(struct str number, struct str piece)
{
	char both[REST_BYTES];
	struct str rest = piece;
	bool digits = false;
	uint32_t first = 0, c;
	size_t len;

	for (; rest.n; rest = str_skip(rest, len)) {
		c = utf8_narrow(utf8_char(rest, &len));
		first = first ? first : c;
		digits = digits || utf8_is_digit(c);
	}
	if ((digits && first != ',' && first != '.') || cell_blank(piece) ||
	    number.n + piece.n > sizeof both)
		return false;
	memcpy(both, number.p, number.n);
	memcpy(both + number.n, piece.p, piece.n);
	return wrap_number((struct str){both, number.n + piece.n});
}

/*
 * Does the text only end a line: DokuWiki's and Org's \\, reST's bar, and Markdown's \, which a
 * blank line must part from others, as it may be a sign for nothing as well?
 */
static bool
ends_line(struct str text, bool parted)
{
	return str_eq(text, STR("\\\\")) || str_eq(text, STR("|")) ||
	    (parted && str_eq(text, STR("\\")));
}

/* Adds text that stands on one line. */
static int
add_piece(struct wrap *w, struct str piece, size_t line, struct arena *a)
{
	char *text;

	piece = utf8_trim(piece);
	/* A backslash at the end of a line says that the cell goes on below. */
	while (piece.n > 1 && piece.p[piece.n - 1] == '\\' && !ends_line(piece, false))
		piece = utf8_trim((struct str){piece.p, piece.n - 1});
	/* So Pandoc begins and ends a block that has a class. */
	if (str_starts(piece, STR(":::")))
		return 0;
	if (piece.n == 0 || (w->n && ends_line(piece, w->parted))) {
		w->parted = w->n > 0;
		return 0;
	}
	if (ends_line(wrap_text(w), w->parted))
		w->n = 0;
	w->parted = false;
	if (w->n >= WRAP_BYTES || piece.n > WRAP_BYTES) {
		w->doubtful = true;
		piece.n = w->n >= WRAP_BYTES ? 0 : WRAP_BYTES;
		while (piece.n && ((unsigned char)piece.p[piece.n] & 0xC0) == 0x80)
			piece.n--;
	}
	if (w->n == 0)
		w->line = line;
	else if (w->two || (!cell_numeric(piece) && begins_label(w, piece)))
		return w->two = true, 0;
	else if (wrap_number(wrap_text(w)) && !is_rest(wrap_text(w), piece))
		add_number(w, piece);
	else if (cell_blank(wrap_text(w)) && cell_numeric(piece))
		w->doubtful = true;
	w->several = w->n > 0;
	if (w->n + piece.n > w->cap) {
		if ((text = arena_alloc(a, 2 * (w->n + piece.n))) == NULL)
			return -1;
		if (w->n)
			memcpy(text, w->text, w->n);
		w->cap = 2 * (w->n + piece.n);
		w->text = text;
	}
	memcpy(w->text + w->n, piece.p, piece.n);
	w->n += piece.n;
	return 0;
}

/* The length of a <br>, <br/> or <br /> at the start of s; 0 without one. */
static size_t
break_length(struct str s)
{
	size_t n = 3;

	if (s.n < 4 || s.p[0] != '<' || (s.p[1] | 0x20) != 'b' || (s.p[2] | 0x20) != 'r')
		return 0;
	while (n < s.n && (s.p[n] == ' ' || s.p[n] == '/'))
		n++;
	return n < s.n && s.p[n] == '>' ? n + 1 : 0;
}

int
wrap_add(struct wrap *w, struct str piece, size_t line, struct arena *a)
{
	size_t at = 0, n;

	w->room = piece.n > PADDING ? piece.n - PADDING : 0;
	while (at < piece.n) {
		if ((n = break_length(str_skip(piece, at))) == 0) {
			at++;
			continue;
		}
		if (add_piece(w, (struct str){piece.p, at}, line, a))
			return -1;
		piece = str_skip(piece, at + n);
		at = 0;
	}
	return add_piece(w, piece, line, a);
}

int
wrap_cell(struct grid *g, const struct wrap *w)
{
	struct str text = plain_text(wrap_text(w), g->arena);
	size_t before = g->ncells;

	if ((text.p == NULL && w->n) || layout_cell(g, text, w->line))
		return -1;
	if (g->ncells > before) {
		g->wraps = g->wraps || (w->several && cell_numeric(text));
		g->cells[before].doubtful = w->doubtful;
		g->cells[before].filled = w->filled;
		g->cells[before].begun = w->filled && w->begun;
		g->cells[before].more = w->more;
	}
	return 0;
}

/*
 * Whether the text is a row's whole label, which has an ordinal or is a subtotal's: 2 if a
 * group's may be the same.
 */
static int
find_row_label(struct str text, enum ordinal_style *style)
{
	struct folded f;
	int i, found = 0;

	*style = ORDINAL_NONE;
	if (text.n == 0 || text.n > 4 * FOLD_MAX || cell_numeric(text))
		return 0;
	fold(text, &f);
	*style = f.ordinal.style;
	for (i = label_lookup(&f); i >= 0 && found != 2; i = label_at(i)->next)
		if (label_at(i)->kind == LABEL_SUBTOTAL)
			found = 1;
		else if (label_at(i)->kind == LABEL_SLOT && *style != ORDINAL_NONE)
			found = slot_at(label_at(i)->slot)->group ? 2 : 1;
	return found;
}

/*
 * Where, behind the first one, another row's label stands; n without one. In a row that is
 * sure a group's label beside that of a row in it is no other row's, nor is part of a label.
 */
static size_t
find_second(const struct wrap *cells, size_t from, size_t n, bool sure)
{
	enum ordinal_style style;
	bool row = false, seen[ORDINAL_PAREN_ARABIC + 1] = {false};
	struct str before = {NULL, 0};
	size_t i;
	int label;

	for (i = from; i < n; i++) {
		struct str text = wrap_text(&cells[i]);

		label = find_row_label(text, &style);
		if (sure && style == ORDINAL_NONE)
			label = 0;
		/* Merged cells repeat their text in each cell that they cover. */
		if (label && str_eq(text, before))
			continue;
		before = text.n ? text : before;
		if (!sure && style != ORDINAL_NONE)
			label = 1;
		if (label && (seen[style] || (row && label == 1)))
			return i;
		row = row || label == 1;
		seen[style] = seen[style] || label;
	}
	return n;
}

/* Are there numbers alone in the cells, as in a table whose rows have no label? */
static bool
holds_no_words(const struct wrap *cells, size_t from, size_t end)
{
	size_t i;

	for (i = from; i < end; i++)
		if (cells[i].n && !cell_numeric(wrap_text(&cells[i])))
			return false;
	return true;
}

/*
 * Adds the cells up to end of a row that is not sure. Behind its label words may be another
 * row's, and where nothing stands something may be lost: no cell is known to be blank.
 */
static int
add_unsure(struct grid *g, const struct wrap *cells, size_t from, size_t end, size_t n,
    size_t line)
{
	bool label = holds_no_words(cells, from, end), behind = false;
	size_t i, before = g->ncells;

	for (i = 0; i < n; i++) {
		struct str text = {cells[i].text, i < from || i >= end ? 0 : cells[i].n};
		bool value = text.n && cell_numeric(text);

		behind = behind || (label && (text.n == 0 || value));
		label = label || text.n;
		if (behind && !value ? grid_add_cell(g, STR("?"), line) :
		    text.n ? wrap_cell(g, &cells[i]) : grid_add_cell(g, text, line))
			return -1;
	}
	if (!behind && grid_add_cell(g, STR("?"), line))
		return -1;
	for (; before < g->ncells; before++) {
		g->cells[before].doubtful = true;
		g->cells[before].filled = g->cells[before].begun = false;
	}
	return 0;
}

/* Adds a row that is not sure; one for each label in it. */
static int
add_labels(struct grid *g, const struct wrap *cells, size_t n, size_t line)
{
	size_t from, end;

	for (from = 0; from < n; from = end) {
		end = find_second(cells, from, n, false);
		if (grid_add_row(g, line, true) || add_unsure(g, cells, from, end, n, line))
			return -1;
	}
	return 0;
}

/* Do numbers stand above one another in a cell, and words begin on different lines? */
static bool
is_stacked(const struct wrap *cells, size_t n)
{
	bool stacked = false, uneven = false;
	size_t i, line = 0;

	for (i = 0; i < n; i++) {
		if (cells[i].n == 0)
			continue;
		if (cell_numeric(wrap_text(&cells[i]))) {
			stacked = stacked || cells[i].doubtful;
			continue;
		}
		uneven = uneven || (line && line != cells[i].line);
		line = cells[i].line;
	}
	return stacked && uneven;
}

int
wrap_row(struct grid *g, const struct wrap *cells, size_t n, size_t line, bool sure)
{
	bool empty = true, two = false;
	size_t before = g->ncells, i;

	for (i = 0; i < n; i++) {
		two = two || cells[i].two;
		empty = empty && cells[i].n == 0;
	}
	sure = sure && !two;
	if (!sure && empty)
		return 0;
	if (!sure || find_second(cells, 0, n, !is_stacked(cells, n)) < n) {
		if (add_labels(g, cells, n, line))
			return -1;
		/* The numbers may be those of the row whose label begins here. */
		for (; two && before < g->ncells; before++)
			g->cells[before].astray = true;
		return 0;
	}
	if (grid_add_row(g, line, true))
		return -1;
	for (i = 0; i < n; i++)
		if (wrap_cell(g, &cells[i]))
			return -1;
	return 0;
}

/*
 * As columns may be as wide as their widest number, it takes several cells to tell: two numbers
 * each would be as often short below as above.
 */
int
wrap_join(struct grid *g)
{
	size_t row = g->nrows, first, i, begun = 0, others = 0;

	while (row > 0 && g->rows[row - 1].block == g->blocks)
		row--;
	first = row < g->nrows ? g->rows[row].first : g->ncells;
	for (i = first; i < g->ncells; i++) {
		begun += g->cells[i].begun;
		others += g->cells[i].doubtful && !g->cells[i].filled &&
		    wrap_number(g->cells[i].text);
	}
	for (i = first; i < g->ncells && begun >= BROKEN && others == 0; i++)
		if (g->cells[i].filled)
			g->cells[i].doubtful = false;
	return 0;
}
