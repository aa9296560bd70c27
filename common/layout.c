#include "layout.h"

#include "cell.h"
#include "ended.h"
#include "frame.h"
#include "heading.h"
#include "html.h"
#include "numbered.h"
#include "pattern.h"
#include "pieces.h"
#include "plain.h"
#include "spans.h"
#include "upright-table.h"
#include "upright.h"
#include "utf8.h"
#include "wrap.h"

enum {
	FRAMES = 3,		/* around one another */
	UNIT_BYTES = 120,	/* of a line above a table that belongs to it */
	GOES_ON_BYTES = 24,	/* of the words that a table goes on */
	FOOT_DIGITS = 3,	/* of a page's number */
	PAGE_LINES = 200,	/* that a page has at most */
	FOOT_BYTES = 500	/* of an address at the foot of a page, and the page's number */
};

/* In the order in which they are asked; the first that takes a line has it. */
static const struct reader *const readers[] = {
	&layout_html,
	&layout_csv,
	&layout_csv_tabs,
	&layout_asciidoc,
	&layout_wiki,
	&layout_rules,
	&layout_bars,
	&layout_pipes,
	&layout_carets,
	&layout_dashes,
	&layout_parted,
	&layout_tabs,
	&layout_aligned,
	&layout_stacked,
};

enum { READERS = sizeof readers / sizeof *readers };

/* How much memory a report's tables may take: a constant, and more for a large report. */
enum { MEMORY = 12 << 20, MEMORY_PER_BYTE = 6 };

/* Adds a table to those that were found. */
static int
add_block(struct layout *l, struct block b, struct arena *a)
{
	struct block *blocks = arena_grow(a, l->blocks, l->nblocks, &l->cap, sizeof *blocks);

	if (blocks == NULL)
		return -1;
	l->blocks = blocks;
	blocks[l->nblocks++] = b;
	return 0;
}

/* Has the text one of the bytes? */
static bool
has_any(struct str text, const char *bytes)
{
	for (; *bytes; bytes++)
		if (memchr(text.p, *bytes, text.n) != NULL)
			return true;
	return false;
}

/* Chooses the readers that may have tables in the text: it holds the bytes they need. */
static size_t
choose(struct str text, const struct reader *chosen[READERS])
{
	size_t i, n = 0;

	for (i = 0; i < READERS && text.n; i++) {
		const struct reader *r = readers[i];

		if ((r->first == NULL || has_any(text, r->first)) &&
		    (r->any == NULL || has_any(text, r->any)))
			chosen[n++] = r;
	}
	return n;
}

static int find_blocks(struct lines at, unsigned depth, struct layout *l, struct arena *a);

/*
 * How many lines from at on are a frame around tables, which it finds; *behind as ended_take has
 * it. -1: out of memory.
 */
static long
find_framed(struct lines at, unsigned depth, size_t *behind, struct layout *l, struct arena *a)
{
	size_t before = l->nblocks;
	struct lines inner;
	long n;

	if (depth == FRAMES || ((n = frame_take(at, &inner, a)) == 0 &&
	    (n = pieces_take(at, &inner, a)) == 0 && (n = ended_take(at, &inner, behind, a)) == 0))
		return 0;
	if (n < 0 || find_blocks(inner, depth + 1, l, a))
		return -1;
	return l->nblocks > before ? n : 0;
}

/* Can the text begin what is around tables, or their pieces? */
static bool
may_be_framed(struct str text)
{
	static const char signs[] = "+|^[!-";

	return text.n && memchr(signs, text.p[0], sizeof signs - 1) != NULL;
}

/* Is the line about nothing but the units of a table below, one of them of money? */
static bool
tells_unit(struct str text)
{
	static const char *const units[] = {
		"单位：元", "单位:元", "、元", "，元", ",元", "/元", "单位：人民币元", "单位：千元"
	};
	bool found = false;
	size_t i;

	for (i = 0; i < sizeof units / sizeof *units; i++)
		found = found || str_find(text, str_of(units[i])) < text.n;
	return found && text.n <= UNIT_BYTES && (str_find(text, STR("单位：")) < text.n ||
	    str_find(text, STR("单位:")) < text.n);
}

/* Finds the tables in the lines, which are inside so many frames. */
static int
find_blocks(struct lines at, unsigned depth, struct layout *l, struct arena *a)
{
	const struct reader *chosen[READERS];
	struct html markup = html_of((struct str){NULL, 0}, 0);
	struct lines next;
	struct str line, text, above = {NULL, 0};
	size_t number, above_line = 0, hidden, i, n, nchosen = choose(at.rest, chosen);
	bool tags = str_near(at.rest, '<', at.rest.n);
	size_t behind = 0;	/* lines with marked ends that were looked at */
	struct block b;
	long framed;

	for (next = at; lines_next(&next, &line, &number); at = next) {
		/* What stands in a comment or a script is no table. */
		if (tags && (hidden = html_hidden(&markup, line)) > 0) {
			line = str_skip(line, hidden);
			at.rest = str_skip(at.rest, hidden);
		}
		text = utf8_trim(line);
		if (text.n == 0 && memchr(line.p, '\t', line.n) == NULL)
			continue;
		framed = may_be_framed(text) || (tags && ended_is(text)) ?
		    find_framed(at, depth, &behind, l, a) : 0;
		if (framed < 0)
			return -1;
		n = (size_t)framed;
		for (i = 0; n == 0 && i < nchosen; i++)
			if (chosen[i]->first == NULL || has_any(line, chosen[i]->first))
				n = chosen[i]->claim(at);
		if (n == 0 && str_starts(text, STR("---")))
			continue;	/* it underlines the one above */
		if (n == 0) {
			above = text;
			above_line = number;
			continue;
		}
		if (n == LAYOUT_NOMEM)
			return -1;
		b = (struct block){.first = number, .lines = n, .at = at};
		if (tells_unit(above) || (above.n <= UNIT_BYTES && upright_names_rows(above))) {
			b.above = above;
			b.above_line = above_line;
		}
		above.n = 0;
		while (--n && lines_next(&next, &line, &number))
			if (tags)
				html_hidden(&markup, line);
		/* Several lines may have one number. */
		b.last = next.number > number ? next.number - 1 : number;
		if (framed == 0) {
			b.reader = chosen[i - 1];
			if (add_block(l, b, a))
				return -1;
		}
	}
	return 0;
}

int
layout_find(const struct report *r, struct layout *l, struct arena *a)
{
	*l = (struct layout){.bytes = r->text.n};
	return find_blocks(lines_of(r), 0, l, a) || pattern_failed() ? -1 : 0;
}

/* Are the words numbers or signs for none, and one of them a number? */
static bool
are_values(struct str text)
{
	bool number = false;
	size_t n;

	for (; text.n; text = utf8_trim(str_skip(text, n))) {
		for (n = 0; n < text.n && text.p[n] != ' ' && text.p[n] != '\t'; n++)
			continue;
		number = number || cell_numeric((struct str){text.p, n});
		if (!cell_numeric((struct str){text.p, n}) && !cell_blank((struct str){text.p, n}))
			return false;
	}
	return number;
}

/*
 * The first line with text behind the block that is no edge of a page, {NULL, 0} without one;
 * turned gets whether such an edge stands before it, and none right behind.
 */
static struct str
line_behind(const struct block *b, bool *turned)
{
	struct str line, found = {NULL, 0};
	struct lines at = b->at;
	size_t number, n;

	*turned = false;
	for (n = 0; lines_next(&at, &line, &number); n++) {
		bool edge = n >= b->lines && layout_furniture(line);

		if (n < b->lines || (utf8_trim(line).n == 0 && !edge))
			continue;
		if (found.n) {
			*turned = *turned && !edge;
			break;
		}
		*turned = *turned || edge;
		found = edge ? found : line;
	}
	return found;
}

/* Reads the block's rows into the grid. -1: out of memory. */
static int
read_block(const struct block *b, struct grid *g)
{
	bool turned;
	struct heading h;
	struct str behind = line_behind(b, &turned);
	bool closed = heading_section(behind, &h) > 0;
	size_t row;

	g->blocks++;
	if (b->above.n && (grid_add_row(g, b->above_line, true) ||
	    grid_add_cell(g, b->above, b->above_line)))
		return -1;
	row = g->nrows;
	if (b->reader->read(b->at, b->lines, g))
		return -1;
	numbered_drop(g, row);
	if (upright_lay(g, row))
		return -1;
	for (; row < g->nrows; row++)
		g->rows[row].closed = closed;
	if (row > 0)
		g->rows[row - 1].orphaned = turned && are_values(utf8_trim(behind));
	return 0;
}

int
layout_read(const struct layout *l, struct grid *g)
{
	size_t i;

	arena_limit(g->arena, MEMORY + l->bytes * MEMORY_PER_BYTE);
	for (i = 0; i < l->nblocks; i++) {
		if (read_block(&l->blocks[i], g) == 0)
			continue;
		if (!arena_is_full(g->arena))
			return -1;
		*g = grid_new(g->arena);
		g->large = true;
		break;
	}
	return upright_join(g) || pattern_failed() ? -1 : 0;
}

int
layout_cell(struct grid *g, struct str text, size_t line)
{
	struct str plain;

	if (cell_digits(text))		/* as most are */
		return grid_add_cell(g, text, line);
	if (text.n && (text = spans_take(text, g->arena)).p == NULL)
		return -1;
	plain = text;
	if (text.n && text.n <= WRAP_BYTES && (plain = plain_text(text, g->arena)).p == NULL)
		return -1;
	if (cell_numeric(plain) || cell_blank(plain))
		text = plain;
	if (cell_blank(text) && !cell_numeric(text))
		text.n = 0;
	return grid_add_cell(g, text, line);
}

/* Can the text be a page number or a rule? Looked at before the pattern runs. */
static bool
may_be_furniture(struct str text)
{
	uint32_t c;
	size_t len;

	if (text.n == 0)
		return false;
	c = utf8_char(text, &len);
	if (utf8_is_digit(utf8_narrow(c)) || c == 0x7B2C /* 第 */)
		return str_ends(text, STR("页")) || memchr(text.p, '/', text.n);
	if (c == '(' || c == 0xFF08 || c == 0x7EED /* 续 */ || c == 0x63A5 /* 接 */)
		return text.n <= GOES_ON_BYTES;
	return c < 0x80 ? memchr("-~_=", (int)c, 4) != NULL : c == 0xB7 || c == 0xFF0D ||
	    (c >= 0x2013 && c <= 0x2015) || c == 0x2500;
}

/*
 * May the text, if it is a page of so many, 1/3, be one? Numbers with a blank sign between
 * them may be printed without a gap.
 */
static bool
counts_pages(struct str text)
{
	struct str pages = text, page = utf8_trim(str_cut(&pages, '/'));

	pages = utf8_trim(pages);
	return !cell_digits(page) || !cell_digits(pages) || page.n < pages.n ||
	    (page.n == pages.n && memcmp(page.p, pages.p, page.n) <= 0);
}

/* Is it the foot of a page that a browser printed: an address, and which page of how many? */
static bool
is_printed_foot(struct str text)
{
	struct str pages = text, address = str_cut(&pages, ' '), page, of;

	if (text.n > FOOT_BYTES || str_find(address, STR("://")) == address.n)
		return false;
	of = pages = utf8_trim(pages);
	page = str_cut(&of, '/');
	return cell_digits(page) && cell_digits(of) && counts_pages(pages);
}

/*
 * What a page number stands between, or behind: - 2 - and 第 2 页 and 1/3, but not -2; and what
 * says that a table goes on: （续表）.
 */
int
layout_furniture(struct str line)
{
	static struct pattern furniture = PATTERN(
	    "^[\\h\\f]*(?:[-\\x{2013}\\x{2014}\\x{2015}\\x{2500}\\x{FF0D}~·]+\\h{0,2}"
	    "(?!0+\\D)[0-9０-９]{1,4}\\h{0,2}[-\\x{2013}\\x{2014}\\x{2015}\\x{2500}\\x{FF0D}~·]+|"
	    "第?\\h*[0-9０-９]{1,4}\\h*页"
	    "(?:\\h*[,，/]?\\h*共\\h*[0-9０-９]{1,4}\\h*页)?|[0-9]{1,2}\\h*/\\h*[0-9]{1,2}|"
	    "[(（]?\\h*(?:续[上前]?[表页]|[接转][上下][表页])\\h*[)）]?|"
	    "[-\\x{2500}_=]{3,})[\\h\\f]*$");
	struct str none = {NULL, 0};
	struct title title;
	size_t i;

	if (line.n == 0 || memchr(line.p, '\t', line.n))
		return 0;
	/* The report's title, as a running head. */
	if (heading_title(line, none, none, &title) > 0)
		return 1;
	if (is_printed_foot(utf8_trim(line)) || heading_is_printed(line) > 0)
		return 1;
	if (line.n > 40)
		return 0;
	for (i = 0; i < line.n && line.p[i] == '\f'; i++)
		continue;
	return i == line.n || (may_be_furniture(utf8_trim(line)) &&
	    pattern_match(&furniture, line, NULL) > 0 && counts_pages(line));
}

/* The number that is all that stands on the line, and has few digits; 0: there is none. */
static unsigned
lone_number(struct str line)
{
	struct str text = utf8_trim(line);
	unsigned n = 0;

	if (!cell_digits(text) || text.n > FOOT_DIGITS)
		return 0;
	for (; text.n; text = str_skip(text, 1))
		n = n * 10 + (unsigned)(*text.p - '0');
	return n;
}

unsigned
layout_foot(struct str line, struct lines below, unsigned last)
{
	unsigned page = lone_number(line), n = 0;
	size_t number, seen;
	bool feed = false;

	for (seen = 0; page && seen < PAGE_LINES && lines_next(&below, &line, &number); seen++) {
		if (memchr(line.p, '\f', line.n)) {
			if (feed || (last && page == last + 1))
				return !feed || n == page + 1 ? page : 0;
			feed = true;
		}
		if (utf8_trim(line).n == 0)
			continue;
		if (!feed)
			return 0;
		n = lone_number(line);
	}
	return feed && n == page + 1 ? page : 0;
}
