/*
 * Tables whose rows are lines and whose cells are set apart by blanks, so that they stand
 * below one another. Labels are wrapped, and the numbers of a row stand on any line of its
 * label: the lines of a label are put together first, and numbers belong to the label
 * beside whose lines they stand.
 */
#include "layout.h"

#include "labels.h"
#include "sorts.h"
#include "tags.h"
#include "utf8.h"

enum {
	MARGIN = 20,		/* blanks before numbers that a label stood beside */
	GAP_LINES = 12,		/* blank lines inside a table: a page's foot and head */
	LETTERS = 48,		/* lines of a label that is printed downwards */
	MISSES = 4,		/* lines in a row that are neither label nor number */
	PAGE_BYTES = 3,		/* of a page's number that nothing stands beside */
	PROOF_LINES = 64,	/* within so many lines it must be sure that it is a table */
	PROOF = 2,		/* rows that make a table */
	SPOTS = 256		/* places of a line that count for how it is aligned */
};

/* The bytes of blanks before the line's first word. */
static size_t
indent_of(struct str line)
{
	return (size_t)(utf8_trim(line).p - line.p);
}

/* Do so many blanks stand before the line's first or last word that a cell is set apart? */
static bool
is_set_apart(struct str line)
{
	struct str text = utf8_trim(line);
	size_t end = text.n, blanks = 0;

	if (indent_of(line) >= MARGIN)
		return true;
	while (end > 0 && text.p[end - 1] != ' ')
		end--;
	while (end > blanks && text.p[end - 1 - blanks] == ' ')
		blanks++;
	return blanks >= MARGIN;
}

/* May a table begin with the line? With numbers only if they are set apart from the margin. */
static bool
may_begin(int sort, struct str line)
{
	if (sort == SORT_VALUES || sort == SORT_FULL || sort == SORT_LONE)
		return is_set_apart(line);
	return sort == SORT_ROW || sort == SORT_PART || sort == SORT_WORDS || sort == SORT_PAIR ||
	    sort == SORT_HEADS;
}

/* May the line, which is a value and stands behind a blank one, be the number of a page? */
static bool
may_be_page(struct str line)
{
	return utf8_trim(line).n <= PAGE_BYTES && !is_set_apart(line);
}

static size_t
claim(struct lines at)
{
	struct arena scratch = ARENA_NEW;
	size_t taken = 0, seen = 0, gap = 0, letters = 0, misses = 0, rows = 0, lone = 0;
	size_t heads = 0, number;
	bool sure = false, edge;
	struct str line;

	while (lines_next(&at, &line, &number) && (sure || seen < PROOF_LINES)) {
		bool known = taken || label_may_stand(line) || is_set_apart(line);
		int sort = known ? sorts_line(line, &scratch) : SORT_PROSE;

		if (sort < 0) {
			arena_free(&scratch);
			return LAYOUT_NOMEM;
		}
		seen++;
		edge = gap + letters > 0 && sort == SORT_LONE && may_be_page(line);
		gap = sort < SORT_LETTERS ? gap + 1 : sort > SORT_LETTERS ? 0 : gap;
		letters = sort == SORT_LETTERS ? letters + 1 : 0;
		misses = sort == SORT_OTHER ? misses + 1 : sort > SORT_LETTERS ? 0 : misses;
		if (sort == SORT_PROSE || gap > GAP_LINES || letters > LETTERS || misses > MISSES ||
		    (taken == 0 && !may_begin(sort, line)))
			break;
		/* A page's number is inside a table if more of it follows. */
		if (sort < SORT_ROW || sort == SORT_OTHER || edge)
			continue;
		rows += sort == SORT_ROW || sort == SORT_PART || sort == SORT_VALUES ||
		    sort == SORT_FULL || (sort == SORT_PAIR && heads);
		rows += sort == SORT_FULL && taken;
		taken = seen;
		lone += sort == SORT_LONE;
		heads += sort == SORT_HEADS;
		sure = sure || (rows + heads >= PROOF && lone <= rows);
	}
	arena_free(&scratch);
	return sure ? taken : 0;
}

/*
 * Adds the values of the label; those that stand on several lines may be pieces. The row is
 * on their page: a label beside it may go on behind a page break.
 */
static int
add_values(struct grid *g, const struct tags *ts, size_t label)
{
	size_t first = g->ncells, i;
	unsigned line = 0;
	bool several = false;

	for (i = label + 1; i < ts->n && ts->tag[i].first <= ts->tag[label].last; i++) {
		const struct tag *v = &ts->tag[i];

		if (!v->value || v->owner != label || v->above != TAGS_NONE)
			continue;
		several = several || (g->ncells > first && v->first != line);
		line = v->first;
		if (grid_place_cell(g, v->text, v->number, v->place))
			return -1;
		g->cells[g->ncells - 1].doubtful = v->doubtful;
		g->cells[g->ncells - 1].off = v->off;
		g->cells[g->ncells - 1].lacks = v->lacks;
		g->cells[g->ncells - 1].over = v->over;
		g->rows[g->nrows - 1].page = v->page;
	}
	for (i = first; several && i < g->ncells; i++)
		g->cells[i].doubtful = g->cells[i].astray = true;
	return 0;
}

/*
 * Makes rows of the tags: labels that begin on one line and the values of the last of
 * them; values without a label on rows of their own.
 */
static int
add_rows(struct grid *g, const struct tags *ts)
{
	size_t i, row = TAGS_NONE;	/* the tag that the last row began with, if it goes on */

	for (i = 0; i < ts->n; i++) {
		const struct tag *t = &ts->tag[i];
		size_t n;

		if (t->repeats || (t->value && (t->owner != TAGS_NONE || (t->above != TAGS_NONE &&
		    ts->tag[t->above].owner == TAGS_NONE))))
			continue;
		if ((row == TAGS_NONE || ts->tag[row].first != t->first ||
		    ts->tag[row].value != t->value) &&
		    grid_add_aligned(g, t->number, t->page))
			return -1;
		row = i;
		if (grid_place_cell(g, t->text, t->number, t->place))
			return -1;
		g->cells[g->ncells - 1].doubtful = t->doubtful;
		g->cells[g->ncells - 1].off = t->off;
		g->cells[g->ncells - 1].lacks = t->lacks;
		g->cells[g->ncells - 1].rest = t->above != TAGS_NONE;
		g->cells[g->ncells - 1].over = (uint16_t)(t->last - t->first);
		n = g->ncells;
		if (!t->value && add_values(g, ts, i))
			return -1;
		if (g->ncells > n)
			row = TAGS_NONE;
	}
	return 0;
}

/* Where the value begins, ends, or has its middle, the same for two digits. */
static unsigned
edge_of(const struct tag *t, int m, int edge)
{
	unsigned from = t->place.from[m], to = t->place.to[m];

	return edge == GRID_LEFT ? from : edge == GRID_RIGHT ? to : (from + to) / 2u;
}

/* Counts the places that values stand at, page by page. */
static void
count_spots(struct grid *g, const struct tags *ts)
{
	bool seen[GRID_METRICS][GRID_EDGES][SPOTS] = {{{false}}};
	unsigned page = 0;
	size_t i;
	int m, edge;

	for (i = 0; i < ts->n; i++) {
		const struct tag *t = &ts->tag[i];

		if (!t->value)
			continue;
		if (t->page != page)
			memset(seen, 0, sizeof seen);
		page = t->page;
		for (m = 0; m < GRID_METRICS; m++)
			for (edge = 0; edge < GRID_EDGES; edge++) {
				unsigned at = edge_of(t, m, edge);

				g->spots[m][edge] += at < SPOTS && !seen[m][edge][at];
				seen[m][edge][at % SPOTS] = true;
			}
	}
}

static int
read_lines(struct lines at, size_t nlines, struct grid *g)
{
	/* What stands between two pieces of a table may have been a page's end. */
	struct tags ts = {.arena = g->arena, .page = g->pages};

	if (tags_read(&ts, at, nlines))
		return -1;
	count_spots(g, &ts);
	ts.off[GRID_CHARS] = grid_is_aligned_by(g, GRID_COLUMNS);
	ts.off[GRID_COLUMNS] = grid_is_aligned_by(g, GRID_CHARS);
	/* Pieces of labels are put together by what the places of values have shown. */
	ts = (struct tags){.arena = g->arena, .page = g->pages, .tag = ts.tag, .cap = ts.cap,
	    .piece = ts.piece, .pieces_cap = ts.pieces_cap, .off = {ts.off[0], ts.off[1]}};
	if (tags_read(&ts, at, nlines))
		return -1;
	g->pages = ts.page + 1;
	return tags_find_owners(&ts) || tags_join_heads(&ts) ? -1 : add_rows(g, &ts);
}

const struct reader layout_aligned = {"aligned", claim, read_lines, NULL, NULL};
