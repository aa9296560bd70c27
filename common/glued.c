#include "glued.h"

#include "relations.h"
#include "utf8.h"

enum {
	DIGITS = 18,	/* of a number that is added up here */
	PIECES = 3,	/* the most that one number is cut into */
	LACKING = 3	/* rows without a sum, among others, that lack it by no accident */
};

/* A row of a sum: its parts and, as the last one, what states the sum. */
struct glued_row {
	struct str text[FORM_MAX_COLS];		/* digits, of a sign for none 0; or empty */
	size_t col[FORM_MAX_COLS];
	size_t n;
};

/* The number that the digits are; false if they are too many. */
static bool
read_digits(struct str digits, uint64_t *value)
{
	size_t i;

	*value = 0;
	if (digits.n > DIGITS)
		return false;
	for (i = 0; i < digits.n; i++)
		*value = *value * 10 + (uint64_t)(digits.p[i] - '0');
	return true;
}

/* What the parts add up to, but for n of them. False: one is too long. */
static bool
add_others(const struct glued_row *row, size_t first, size_t n, uint64_t *sum)
{
	uint64_t value;
	bool ok = true;
	size_t i;

	*sum = 0;
	for (i = 0; i + 1 < row->n; i++)
		if (i < first || i >= first + n) {
			ok = ok && read_digits(row->text[i], &value);
			*sum += ok ? value : 0;
		}
	return ok;
}

/*
 * Can the digits be cut into n numbers that make the sum hold? The last of them is what states
 * it, if it is among them; else whole is.
 */
static bool
can_cut(struct str digits, size_t n, uint64_t sum, const uint64_t *whole)
{
	uint64_t value;
	size_t i;

	if (digits.n > 1 && digits.p[0] == '0')
		return false;
	if (n == 1)
		return read_digits(digits, &value) &&
		    (whole ? sum + value == *whole : sum == value);
	for (i = 1; i < digits.n && i <= DIGITS; i++)
		if (read_digits((struct str){digits.p, i}, &value) &&
		    can_cut(str_skip(digits, i), n - 1, sum + value, whole))
			return true;
	return false;
}

/* May the only number among n cells from first on be the numbers of them all? */
static bool
is_glued(const struct glued_row *row, size_t first, size_t n)
{
	bool all = first + n == row->n;
	struct str digits = {NULL, 0};
	uint64_t sum, whole = 0;
	size_t i;

	for (i = first; i < first + n; i++) {
		if (row->text[i].n && digits.n)
			return false;
		digits = row->text[i].n ? row->text[i] : digits;
	}
	return digits.n >= n && add_others(row, first, n, &sum) &&
	    (all || (row->text[row->n - 1].n && read_digits(row->text[row->n - 1], &whole))) &&
	    can_cut(digits, n, sum, all ? NULL : &whole);
}

/* Takes up the row of a sum. False: it has cells that are neither digits nor empty. */
static bool
take_row(struct glued_row *row, const struct match_table *m, const struct relation_term *term,
    size_t n)
{
	size_t i, k;

	row->n = 0;
	for (k = 0; k < 2; k++)
		for (i = 0; i < n; i++) {
			struct str text = m->cell[term[i].row][term[i].col];

			if (term[i].whole != (k == 1))
				continue;
			if (text.n && cell_blank(text))
				text = STR("0");
			if (text.n && !cell_digits(text))
				return false;
			row->col[row->n] = term[i].col;
			row->text[row->n++] = text;
		}
	return row->n > 1;
}

static void
doubt_row(struct match_table *m, size_t at, const struct glued_row *row)
{
	size_t first, n, i;

	for (n = 2; n <= PIECES; n++)
		for (first = 0; first + n <= row->n; first++) {
			if (!is_glued(row, first, n))
				continue;
			for (i = first; i < first + n; i++)
				m->cell[at][row->col[i]] = match_ambiguous;
		}
}

/* Has a part of the sum, or (whole) what states it, digits in the row? */
static bool
has_number(const struct match_table *m, const struct relation_term *term, size_t n, bool whole)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (term[i].whole == whole && cell_digits(m->cell[term[i].row][term[i].col]))
			return true;
	return false;
}

/* Has the row parts of the sum, and nothing where this is stated? */
static bool
lacks_sum(const struct match_table *m, const struct relation_term *term, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (term[i].whole && !cell_blank(m->cell[term[i].row][term[i].col]))
			return false;
	return has_number(m, term, n, false);
}

/*
 * Where rows state their sum, and several others have parts alone, the places of these are taken
 * for those of another page, perhaps.
 */
static void
doubt_lacking(struct match_table *m, const struct relation *rel, const struct sheet *s,
    uint32_t rows)
{
	struct relation_term term[RELATION_TERMS];
	size_t i, k, n, lacking = 0, stated = 0;

	for (i = 0; i < relation_cases(rel, m->form); i++) {
		n = relation_terms(rel, s, i, term);
		stated += has_number(m, term, n, true);
		lacking += (rows >> i & 1) && lacks_sum(m, term, n);
	}
	for (i = 0; stated && lacking >= LACKING && i < relation_cases(rel, m->form); i++) {
		n = relation_terms(rel, s, i, term);
		if (!(rows >> i & 1) || !lacks_sum(m, term, n))
			continue;
		for (k = 0; k < n; k++)
			m->cell[i][term[k].col] = match_ambiguous;
	}
}

/*
 * A row with parts in doubt: what states their sum is in doubt as well if it is blank, if no part
 * is known, or if those that are exceed it already: the number in doubt is its own, perhaps.
 */
static void
doubt_stated(struct match_table *m, size_t at, const struct relation_term *term, size_t n)
{
	bool open = false, parts = false, states = false;
	uint64_t value, known = 0, stated = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		struct str text = m->cell[term[i].row][term[i].col];
		bool whole = term[i].whole;

		value = 0;
		if (str_eq(text, match_ambiguous) && !whole) {
			open = true;
			continue;
		}
		if (!cell_blank(text) && !(cell_digits(text) && read_digits(text, &value)))
			return;
		if (whole) {
			stated += value;
			states = states || !cell_blank(text);
		} else {
			known += value;
			parts = true;
		}
	}
	if (!open || (states && parts && known <= stated))
		return;
	for (i = 0; i < n; i++)
		m->cell[at][term[i].col] = match_ambiguous;
}

/* Has the text digits, of any width, with blanks between them, or what may part groups of them? */
static bool
has_gap_in_digits(struct str text)
{
	bool digit = false, gap = false, is_digit;
	uint32_t c;
	size_t len;

	for (; text.n; text = str_skip(text, len)) {
		c = utf8_narrow(utf8_char(text, &len));
		is_digit = utf8_is_digit(c);
		if (is_digit && gap)
			return true;
		gap = !is_digit && (digit || gap) &&
		    (utf8_blank(c) || c == ',');
		digit = is_digit;
	}
	return false;
}

/* Has the part a cell with digits on several lines, which do not fill its column? */
static bool
has_lines(const struct grid *g, const struct columns_part *p)
{
	size_t i;

	for (i = p->first; i < p->first + p->n; i++)
		if (g->cells[i].doubtful && !g->cells[i].filled && g->cells[i].text.n > 1 &&
		    cell_digits(g->cells[i].text))
			return true;
	return false;
}

void
glued_open(const struct grid *g, struct columns_part *p, size_t ncols)
{
	bool open[COLUMNS_MAX] = {false};
	size_t c, k;

	for (c = 0; p->indexed && c < ncols; c++) {
		struct str text = columns_value(g, p, p->value[c]);

		open[c] = p->decided[c] ? has_gap_in_digits(text) &&
		    cell_state_of(text, false) != CELL_OK : has_lines(g, p);
	}
	for (c = 0; c < ncols; c++)
		for (k = c ? c - 1 : c; open[c] && k <= c + 1 && k < ncols; k++)
			p->decided[k] = p->decided[k] && k != c && p->value[k] != 0;
}

/* The same where the number is one in groups, but the row's sum does not hold with it. */
static void
doubt_gaps(struct match_table *m, const struct relation_term *term, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; has_gap_in_digits(m->cell[term[i].row][term[i].col]) && k < n; k++)
			if ((k + 1 == i || k == i + 1) &&
			    cell_blank(m->cell[term[k].row][term[k].col])) {
				m->cell[term[k].row][term[k].col] = match_ambiguous;
				m->cell[term[i].row][term[i].col] = match_ambiguous;
			}
}

/*
 * Does the row state no sum, but its last value is that of the others, or one is in doubt? It
 * stands under another column then, perhaps.
 */
static bool
is_pushed(const struct match_table *m, const struct relation_term *term, size_t n)
{
	uint64_t sum = 0, last = 0, value = 0;
	size_t i, parts = 0;
	bool open = false, numbers = true;

	for (i = 0; i < n; i++) {
		struct str text = m->cell[term[i].row][term[i].col];

		if (cell_blank(text))
			continue;
		if (term[i].whole)
			return false;
		open = open || str_eq(text, match_ambiguous);
		numbers = numbers && cell_digits(text) && read_digits(text, &value);
		sum += last;
		last = value;
		parts++;
	}
	return open || (numbers && parts > 1 && sum == last && sum > 0);
}

/* Puts such rows in doubt, and where there are several (pushed), all that lack their sum. */
static void
doubt_pushed(struct match_table *m, const struct relation *rel, const struct sheet *s)
{
	struct relation_term term[RELATION_TERMS];
	size_t pushed = 0, i, k, n, cases = relation_cases(rel, m->form);
	bool row[FORM_MAX_ROWS] = {false};

	for (i = 0; i < cases; i++) {
		n = relation_terms(rel, s, i, term);
		row[i] = is_pushed(m, term, n);
		pushed += row[i];
	}
	m->pushed = m->pushed || pushed >= LACKING;
	for (i = 0; pushed && i < cases; i++) {
		n = relation_terms(rel, s, i, term);
		row[i] = row[i] || (pushed >= LACKING && lacks_sum(m, term, n));
		for (k = 0; row[i] && k < n; k++)
			m->cell[i][term[k].col] = match_ambiguous;
	}
}

/* Is there a row that has values but not in its last column, or a number with a blank in it? */
static bool
may_be_glued(const struct match_table *m)
{
	size_t r, c, n;

	for (r = 0; r < m->form->nrows; r++) {
		for (c = n = 0; c < m->form->ncols; c++) {
			n += m->cell[r][c].n > 0;
			if (has_gap_in_digits(m->cell[r][c]))
				return true;
		}
		if (n > 1 && cell_blank(m->cell[r][m->form->ncols - 1]))
			return true;
	}
	return false;
}

int
glued_find(struct match_table *m, uint32_t rows, struct arena *a)
{
	struct relation_term term[RELATION_TERMS];
	struct relation_case found;
	struct glued_row row;
	struct sheet sheet;
	size_t r, i, n;

	if (rows == 0 && !may_be_glued(m))
		return 0;
	if (sheet_read(&sheet, m, a))
		return -1;
	for (r = 0; r < relations_n; r++) {
		const struct relation *rel = &relations[r];

		if (rel->along != RELATION_ACROSS || rel->test != RELATION_EQUAL ||
		    rel->where != RELATION_CELL)
			continue;
		doubt_pushed(m, rel, &sheet);
		doubt_lacking(m, rel, &sheet, rows);
		for (i = 0; i < relation_cases(rel, m->form); i++) {
			n = relation_terms(rel, &sheet, i, term);
			if (rows >> i & 1)
				doubt_stated(m, i, term, n);
			if (relation_check(rel, &sheet, i, &found, a))
				return -1;
			if (found.result == RELATION_HOLDS)
				continue;
			doubt_gaps(m, term, n);
			if ((rows >> i & 1) && take_row(&row, m, term, n))
				doubt_row(m, i, &row);
		}
	}
	return 0;
}

void
glued_open_ends(struct match_table *m)
{
	size_t r, c, n;

	for (r = 0; r < m->form->nrows; r++) {
		for (n = m->form->ncols; n > 0 && cell_blank(m->cell[r][n - 1]); n--)
			continue;
		for (c = 0; m->line[r] && n > 0 && n < m->form->ncols && c < m->form->ncols; c++)
			m->cell[r][c] = match_ambiguous;
	}
}
