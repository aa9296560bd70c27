#include "joints.h"

#include "layers.h"

enum {
	FEW = 2,	/* that no number begins with 0 by accident */
	FULL = 7,	/* values of a whole row */
	PROOF = 4,	/* numbers over several lines that are no accident */
	GAP = 2,	/* lines from a piece to the next, at most */
	DRIFT = 3,	/* places that a piece may stand beside its column, */
	STEP = 4,	/* the same where only a part of its line was moved, */
	SHIFT = 5,	/* that all of its line may have been moved by, */
	PULL = 6,	/* and that it may have been pulled left by what stands before it */
	MARGIN = 6,	/* half places; a way that costs so many more than another does not count */
	FAR = 1 << 20
};

static int
least(int a, int b)
{
	return a < b ? a : b;
}

/* What a way takes to be true: where columns begin on the line above, how far this is moved. */
struct guess {
	bool usual;
	int shift;
};

/* By how many half places the piece stands beside the column of the one above. */
static int
distance(const struct layers *ls, const struct piece *u, const struct piece *v, struct guess g)
{
	int at = layers_place(ls, v) - g.shift, end = at + (v->close ? PULL : 0);
	int low = g.usual && u->from == u->to ? u->usual : u->from;
	int high = g.usual && u->from == u->to ? u->usual : u->to;

	return at > high ? 2 * (at - high) : end < low ? 2 * (low - end) : 0;
}

/* The ways to give the pieces of a line to those of the line above, and what they cost. */
struct ways {
	int cost[LAYERS_VALUES][LAYERS_VALUES];	/* of the j-th below the i-th */
	int to[LAYERS_VALUES][LAYERS_VALUES];	/* the same, and of all before it */
	int from[LAYERS_VALUES][LAYERS_VALUES];	/* the same, and of all behind it */
	int all[LAYERS_VALUES][LAYERS_VALUES];	/* the same and all others, by any guess */
	int best;
};

static void
find_costs(const struct layers *ls, const struct layer *u, const struct layer *v, struct guess g,
    struct ways *w)
{
	size_t i, j;

	for (j = 0; j < v->n; j++)
		for (i = 0; i < u->n; i++) {
			const struct piece *above = &ls->piece[u->first + i];
			const struct piece *rest = &ls->piece[v->first + j];
			int d = distance(ls, above, rest, g);

			w->cost[j][i] = d <= 2 * DRIFT &&
			    layers_may_go_on(ls, above, layers_text(ls, rest)) ? d : FAR;
		}
}

/* Finds the cheapest ways, by one guess; those of others may be cheaper. */
static void
find_ways(const struct layers *ls, const struct layer *u, const struct layer *v, struct guess g,
    struct ways *w)
{
	const struct piece *rest = &ls->piece[v->first];
	size_t i, j;

	find_costs(ls, u, v, g, w);
	for (j = 0; j < v->n; j++) {
		int before = j ? FAR : 0;

		for (i = 0; i < u->n; i++) {
			if (j && rest[j].close)
				before = i ? w->to[j - 1][i - 1] : FAR;
			w->to[j][i] = least(FAR, before + w->cost[j][i]);
			if (j && !rest[j].close)
				before = least(before, w->to[j - 1][i]);
		}
	}
	for (j = v->n; j-- > 0;) {
		bool last = j + 1 == v->n;
		int behind = last ? 0 : FAR;

		for (i = u->n; i-- > 0;) {
			if (!last && rest[j + 1].close)
				behind = i + 1 < u->n ? w->from[j + 1][i + 1] : FAR;
			w->from[j][i] = least(FAR, behind + w->cost[j][i]);
			if (!last && !rest[j + 1].close)
				behind = least(behind, w->from[j + 1][i]);
			if (w->to[j][i] < FAR && w->from[j][i] < FAR)
				w->all[j][i] = least(w->all[j][i],
				    w->to[j][i] + w->from[j][i] - w->cost[j][i]);
			w->best = least(w->best, w->all[j][i]);
		}
	}
}

/*
 * Tries all guesses: a whole line may be moved, by as much as a column is wide; then its first
 * piece that shows a place stands right below one of the line above.
 */
static void
try_ways(const struct layers *ls, const struct layer *u, const struct layer *v, struct ways *w)
{
	struct guess g;
	size_t i, k, first = 0;
	int usual;

	for (i = 0; i < v->n; i++)
		for (k = 0; k < u->n; k++)
			w->all[i][k] = FAR;
	w->best = FAR;
	while (first + 1 < v->n && ls->piece[v->first + first].close)
		first++;
	for (usual = 0; usual <= 1; usual++)
		for (i = 0; i < u->n; i++) {
			const struct piece *p = &ls->piece[u->first + i];

			g.usual = usual;
			g.shift = layers_place(ls, &ls->piece[v->first + first]) -
			    (usual ? p->usual : layers_place(ls, p));
			if (g.shift >= -SHIFT && g.shift <= SHIFT)
				find_ways(ls, u, v, g, w);
		}
}

/* Leaves all pieces of the layer open. */
static void
open_all(struct layers *ls, const struct layer *l)
{
	size_t i;

	for (i = l->first; i < l->first + l->n; i++)
		ls->piece[i].open = true;
}

/* Begins v at the margin, where a label may be but no column? Then it stands below nothing of u. */
static bool
is_at_margin(const struct layers *ls, const struct layer *u, const struct layer *v)
{
	return layers_place(ls, &ls->piece[v->first]) == 0 &&
	    layers_place(ls, &ls->piece[u->first]) > DRIFT;
}

/* Has the piece of a line another of v for its rest? */
static bool
has_rest(const struct layers *ls, const struct layer *v, size_t above)
{
	size_t j;

	for (j = v->first; j < v->first + v->n; j++)
		if (ls->piece[j].above == above)
			return true;
	return false;
}

/*
 * Leaves open the piece of u whose rest p may be, too, if one part of its line was moved by a
 * narrow column: it is full, and has no other rest.
 */
static void
open_beside(struct layers *ls, const struct layer *v, struct piece *p, size_t beside)
{
	struct piece *u = &ls->piece[beside];
	int off = layers_place(ls, p) - layers_place(ls, u);

	if (off >= -STEP && off <= STEP && !has_rest(ls, v, beside) &&
	    layers_may_go_on(ls, u, layers_text(ls, p)))
		u->open = p->open = ls->piece[p->above].open = true;
}

/* Leaves open what may be a neighbour's. */
static void
open_neighbours(struct layers *ls, const struct layer *u, const struct layer *v)
{
	size_t j;

	for (j = v->first; j < v->first + v->n; j++) {
		struct piece *p = &ls->piece[j];

		if (p->above > u->first)
			open_beside(ls, v, p, p->above - 1);
		if (p->above + 1 < u->first + u->n)
			open_beside(ls, v, p, p->above + 1);
	}
}

/*
 * Gives the pieces of v to those of u, the line above. Where the line was torn they may belong
 * to any of these. False: there is no way.
 */
static bool
give(struct layers *ls, const struct layer *u, const struct layer *v)
{
	struct ways w;
	size_t i, j;

	if (u->n > LAYERS_VALUES || v->n > LAYERS_VALUES)
		return false;
	try_ways(ls, u, v, &w);
	if (ls->ts->tag[ls->piece[v->first].tag].doubtful || is_at_margin(ls, u, v))
		open_all(ls, u);
	for (j = 0; j < v->n && w.best < FAR; j++) {
		struct piece *p = &ls->piece[v->first + j];
		size_t ways = 0;

		for (i = 0; i < u->n; i++) {
			if (w.all[j][i] >= FAR || w.all[j][i] > w.best + MARGIN)
				continue;
			if (ways++ == 0)
				p->above = u->first + i;
			else
				ls->piece[u->first + i].open = true;
		}
		if (ways > 1)
			ls->piece[p->above].open = p->open = true;
		if (j > 0 && layers_may_be_one(ls, p))
			p->open = p[-1].open = true;
	}
	if (w.best < FAR)
		open_neighbours(ls, u, v);
	return w.best < FAR;
}

/* Is the text a group's, left of the label that the line begins with? */
static bool
is_groups(const struct layers *ls, const struct layer *l, const struct tag *t)
{
	struct folded f;

	fold(t->text, &f);
	return (f.n <= 1 || tags_names_group(t)) && l->label != TAGS_NONE &&
	    t->place.to[ls->metric] <= ls->ts->tag[l->label].place.from[ls->metric];
}

/* Does the line v stand right below u, and no label begin between its values and these? */
static bool
is_right_below(const struct layers *ls, const struct layer *u, const struct layer *v)
{
	const struct tags *ts = ls->ts;
	size_t i = ls->piece[u->first + u->n - 1].tag + 1;
	size_t line = ts->tag[ls->piece[u->first].tag].number;

	/* Blank lines part rows, not the digits of a number. */
	if (v->at > u->at + GAP || ts->tag[ls->piece[v->first].tag].number > line + GAP)
		return false;
	for (; i < ls->piece[v->first + v->n - 1].tag; i++)
		if (!ts->tag[i].value && !is_groups(ls, u, &ts->tag[i]))
			return false;
	/* Nor does the next label follow without any value, whose they may be. */
	i = ls->piece[v->first + v->n - 1].tag + 1;
	if (v->n >= FULL && i < ts->n && !ts->tag[i].value && tags_names_row(&ts->tag[i]) &&
	    (v + 1 == ls->layer + ls->n || v[1].label == TAGS_NONE || v[1].label != i))
		return false;
	return true;
}

/*
 * Leaves open what the last line of a page may go on with behind the break, in a line without a
 * label. False: nothing may. Behind a row with fewer values than others they may be its own.
 */
static bool
leave_open(struct layers *ls, const struct layer *last, const struct layer *next, bool sparse)
{
	size_t i, k, n = 0, first = TAGS_NONE;

	for (i = last->first; i < last->first + last->n; i++)
		for (k = next->first; k < next->first + next->n; k++) {
			if (!layers_may_go_on(ls, &ls->piece[i], layers_text(ls, &ls->piece[k])))
				continue;
			ls->piece[i].open = true;
			first = n++ ? first : i;
			break;
		}
	if (n < next->n || sparse)
		open_all(ls, last);
	else
		for (i = next->first; i < next->first + next->n; i++)
			ls->piece[i].above = first;
	return n >= next->n;
}

/*
 * May a row that has lost its label stand below that of the layer? Then what is below may be its
 * values.
 */
static bool
may_hide_row(const struct layers *ls, const struct layer *l)
{
	const struct layer *next = l + 1, *end = ls->layer + ls->n;
	const struct tags *ts = ls->ts;
	size_t i, row;

	while (next < end && !next->begins)
		next++;
	row = next < end ? next->row : ts->n;
	for (i = l->row + 1; i < row && (ts->tag[i].value || !tags_names_row(&ts->tag[i])); i++)
		continue;
	return !tags_follows(&ts->tag[l->row], i < ts->n ? &ts->tag[i] : NULL);
}

/* Finds what the lines of the page are. False: one of them is not to be explained. */
static bool
explain_page(struct layers *ls, size_t from, size_t to)
{
	struct layer *l = ls->layer;
	size_t i, k, top = from, most = 0;
	bool hides = false;

	for (i = from; i < to; i++) {
		most = l[i].n > most ? l[i].n : most;
		/* A block that begins with values goes on with a row that is not in it. */
		if (l[i].begins || l[i].lower || (i == 0 && l[i].at > 0)) {
			top = i;
			continue;
		}
		if (i == from || !is_right_below(ls, &l[i - 1], &l[i]) ||
		    layers_are_same(ls, &l[i - 1], &l[i]) || !give(ls, &l[i - 1], &l[i]))
			return false;
		l[i].lower = true;
		l[i].label = l[i - 1].label;
		if (i == top + 1)
			hides = l[top].begins && may_hide_row(ls, &l[top]);
		for (k = l[i].first; hides && k < l[i].first + l[i].n; k++)
			ls->piece[k].open = true;
	}
	if (to < ls->n && !l[to].begins)
		l[to].lower = leave_open(ls, &l[to - 1], &l[to], l[top].n < most);
	return true;
}

/* What proves that numbers go over several lines: pieces that go on, and such that are not full. */
struct proof {
	size_t joints, shorter, pages;
};

static void
count_proof(const struct layers *ls, size_t from, size_t to, struct proof *proof)
{
	size_t i = ls->layer[from].first, end = layers_end(ls, to - 1);

	for (; i < end; i++) {
		const struct piece *p = &ls->piece[i];

		proof->joints += p->above != TAGS_NONE;
		proof->shorter += layers_is_digits(layers_text(ls, p)) &&
		    !layers_may_go_on(ls, p, STR("0"));
	}
}

/* Does the text begin with 0, as no number of several digits does? */
static bool
begins_with_zero(struct str s)
{
	return layers_is_digits(s) && s.n > 1 && s.p[0] == '0' && s.p[1] != '.';
}

/*
 * Do values of the page that stand right below others begin with 0? Then they are
 * pieces, though no row explains them all.
 */
static bool
has_rests(const struct layers *ls, size_t from, size_t to)
{
	size_t i, k, n = 0;

	for (i = from + 1; i < to; i++) {
		const struct layer *l = &ls->layer[i];

		for (k = l->first; k < l->first + l->n && l->at == l[-1].at + 1; k++)
			n += begins_with_zero(layers_text(ls, &ls->piece[k]));
	}
	return n >= FEW;
}

/* Makes all values of the page doubtful. */
static void
doubt_page(struct layers *ls, size_t from, size_t to)
{
	size_t i = ls->layer[from].first, end = layers_end(ls, to - 1);

	for (; i < end; i++)
		ls->ts->tag[ls->piece[i].tag].doubtful = true;
}

/* Leaves open what a piece goes on with by another way to count places, if that differs. */
static void
hold_against(struct layers *ls, const struct layers *other)
{
	size_t i, above;

	for (i = 0; i < ls->npieces; i++) {
		above = other->piece[i].above;
		ls->piece[i].open = ls->piece[i].open || other->piece[i].open;
		if (above == TAGS_NONE || above == ls->piece[i].above)
			continue;
		ls->piece[above].open = ls->piece[i].open = true;
	}
}

/* Makes whole numbers of the pieces of the page. -1: out of memory. */
static int
join_page(struct layers *ls, size_t from, size_t to)
{
	struct tag *tag = ls->ts->tag;
	size_t i = ls->layer[from].first, end = layers_end(ls, to - 1), top;

	for (; i < end; i++) {
		const struct piece *p = &ls->piece[i];

		for (top = i; ls->piece[top].above != TAGS_NONE;)
			top = ls->piece[top].above;
		if (p->open)
			tag[ls->piece[top].tag].doubtful = true;
		if (top == i)
			continue;
		tag[p->tag].above = top = ls->piece[top].tag;
		tag[p->tag].owner = tag[top].owner;
		tag[top].over = (uint16_t)(tag[p->tag].number - tag[top].number);
		tag[top].text = arena_concat(ls->ts->arena, tag[top].text, tag[p->tag].text);
		if (tag[top].text.p == NULL)
			return -1;
	}
	return 0;
}

/* Explains all pages that can be; fits says of the first layer of each whether it was. */
static struct proof
explain_pages(struct layers *ls, bool *fits)
{
	struct proof proof = {0, 0, 0};
	size_t from, to;

	for (from = 0; from < ls->n; from = to) {
		to = layers_page_end(ls, from);
		layers_measure(ls, from, to);
		fits[from] = explain_page(ls, from, to);
		proof.pages += fits[from];
		if (fits[from])
			count_proof(ls, from, to, &proof);
	}
	if (proof.joints < PROOF || proof.shorter < PROOF)
		proof.pages = 0;
	return proof;
}

/* Puts numbers together on pages that were explained; doubts others where there are such. */
static int
join_pages(struct layers *ls, const bool *fits, bool proven)
{
	size_t from, to;

	for (from = 0; from < ls->n; from = to) {
		to = layers_page_end(ls, from);
		if (!fits[from] && (proven || has_rests(ls, from, to)))
			doubt_page(ls, from, to);
		if (proven && fits[from] && join_page(ls, from, to))
			return -1;
	}
	return 0;
}

int
joints_find(struct tags *ts)
{
	struct layers ls, other;
	struct proof proof;
	size_t pages, most = 0;
	enum grid_metric m, best = ts->off[GRID_CHARS] ? GRID_COLUMNS : GRID_CHARS;
	bool *fits = arena_array(ts->arena, ts->n + 1, sizeof *fits);

	for (m = 0; m < GRID_METRICS && fits; m++) {
		if (ts->off[m])
			continue;
		if (layers_find(&ls, ts, m))
			return -1;
		if ((pages = explain_pages(&ls, fits).pages) > most) {
			most = pages;
			best = m;
		}
	}
	if (fits == NULL || layers_find(&other, ts, (enum grid_metric)!best) ||
	    layers_find(&ls, ts, best))
		return -1;
	explain_pages(&other, fits);
	proof = explain_pages(&ls, fits);
	/* Where nothing tells how places count, both ways must agree. */
	if (!ts->off[GRID_CHARS] && !ts->off[GRID_COLUMNS])
		hold_against(&ls, &other);
	return join_pages(&ls, fits, proof.pages > 0);
}
