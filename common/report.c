#include "report.h"

#include <stdio.h>
#include <stdlib.h>

#include "labels.h"
#include "progress.h"
#include "utf8.h"

/* Words that stand only in the tables of section 2 and later. */
static const struct str late_words[] = {
	{"第二十条第", 15}, {"本年新收政府信息", 24}, {"未经复议直接", 18}
};

enum { SHORT_LINE = 300 };	/* bytes; a longer line is neither a title nor a heading */

void
reports_init(struct reports *r, char **files, size_t nfiles, struct diag *d)
{
	memset(r, 0, offsetof(struct reports, visible));	/* its buffers are large */
	visible_begin(&r->visible, (struct lines){{NULL, 0}, 0, NULL});
	r->diag = d;
	input_init(&r->in, files, nfiles, d);
	progress_reports();
	input_keep(&r->in);
}

void
reports_free(struct reports *r)
{
	input_free(&r->in);
	free(r->file);
	free(r->name);
}

/* Forgets what was seen: a new report begins at the place start. */
static void
begin(struct reports *r, size_t start, size_t line)
{
	r->start = start;
	r->line = line;
	r->any = r->late = r->has_next = false;
	r->section = 0;
	r->above[0].n = r->above[1].n = 0;
	r->title.n = 0;
}

/* A new file, or a part of a stream with a name of its own. */
static int
begin_file(struct reports *r, struct str name, size_t start)
{
	char *copy = malloc(name.n + 1);

	if (copy == NULL)
		return diag_nomem(r->diag);
	memcpy(copy, name.p, name.n);
	copy[name.n] = '\0';
	free(r->file);
	r->file = copy;
	r->count = 0;
	r->dropping = false;
	begin(r, start, 1);
	visible_begin(&r->visible, (struct lines){{NULL, 0}, 0, NULL});
	return 0;
}

/* Hands out what stands up to the place end. 1, or -1. */
static int
hand_out(struct reports *r, size_t end, struct report *out)
{
	size_t n = strlen(r->file) + 24;
	char *name = realloc(r->name, n);

	if (name == NULL)
		return diag_nomem(r->diag);
	r->name = name;
	if (++r->count == 1)
		snprintf(name, n, "%s", r->file);
	else
		snprintf(name, n, "%s#%zu", r->file, r->count);
	progress_report();
	*out = (struct report){str_of(name), input_kept(&r->in, r->start, end), r->line};
	return 1;
}

/* A line above the current one, if at most one blank line stands between. */
static struct str
kept_line(struct reports *r, struct report_line l, size_t below)
{
	if (l.n == 0 || below - l.number > 2)
		return (struct str){NULL, 0};
	return input_kept(&r->in, l.from, l.from + l.n);
}

/* Where the text begins, with its tag, that ends in the line at. */
static struct report_line
place_of(const struct reports *r, const struct visible_text *t, struct report_line at)
{
	size_t i;

	for (i = 0; i < 2 && t->tag < at.number; i++)
		if (r->above[i].n && r->above[i].number == t->tag)
			return r->above[i];
	return at;
}

/*
 * Is the title, which names organ and year, this report's own once more, in the same page of
 * HTML? Such a page holds a copy, hidden or not, for those who print it or read it by telephone.
 */
static bool
is_copy(const struct reports *r, const struct title *t)
{
	return r->page && r->page == r->visible.page && t->org.n && t->year.n &&
	    str_eq((struct str){t->buf, t->n}, (struct str){r->title.buf, r->title.n});
}

/*
 * Is the title that was seen last this report's own, as a running head? A date or an address
 * may stand in front of it there.
 */
static bool
is_running(const struct reports *r)
{
	return r->title.n && str_ends((struct str){r->next.buf, r->next.n},
	    (struct str){r->title.buf, r->title.n});
}

/* A title may begin the next report; the text ends in the line at. */
static int
note_title(struct reports *r, const struct visible_text *text, struct report_line at)
{
	struct title t;
	struct str above = kept_line(r, r->above[0], text->first);
	struct str above2 = kept_line(r, r->above[1], r->above[0].number);
	int n = heading_title(text->text, above, above2, &t);

	if (n <= 0)
		return n;
	if (r->section == 0 && !r->late) {
		memcpy(r->title.buf, t.buf, t.n);
		r->title.n = t.n;
		r->page = r->visible.page;
		return 0;
	}
	if (!r->late || is_copy(r, &t))
		return 0;
	/* A running head gives way to a title that differs from it; others stay. */
	if (r->has_next && !is_running(r))
		return 0;
	memcpy(r->next.buf, t.buf, t.n);
	r->next.n = t.n;
	r->has_next = true;
	r->next_at = n > 1 ? r->above[n - 2] : place_of(r, text, at);
	return 0;
}

/*
 * Is the line the heading 一 of a report that begins? After a title that is not this
 * report's own, any wording will do that is no row of a table.
 */
static bool
is_first_section(struct reports *r, struct str line, const struct heading *h)
{
	struct ordinal o;
	struct folded f;
	struct str title;

	if (h->section)
		return h->section == 1;
	o = heading_ordinal(line, &title);
	if (o.style != ORDINAL_HAN || o.value != 1 || is_running(r))
		return false;
	/* Numbers may stand behind a row's label, and the label may be wrapped. */
	line = utf8_trim(line);
	line.n = str_find(line, STR("  "));
	fold(line, &f);
	return f.n > 1 && label_lookup(&f) < 0 && !label_piece(&f);
}

/* Looks at a text of the report, in the line at. 1: a new report begins at r->next_at. */
static int
look(struct reports *r, const struct visible_text *text, struct report_line at)
{
	struct heading h = {0};
	struct str line = text->text;
	int found;
	size_t i;

	if ((found = heading_section(line, &h)) < 0)
		return diag_nomem(r->diag);
	if (found == 0 && note_title(r, text, at) < 0)
		return diag_nomem(r->diag);
	/* Lines are not split: a report needs one of its own. */
	if (r->has_next && r->next_at.from > r->start && is_first_section(r, line, &h))
		return 1;
	if (found) {
		r->section = h.section;
		r->has_next = false;
		return 0;
	}
	if (r->section >= 2)
		r->late = true;
	for (i = 0; !r->late && i < sizeof late_words / sizeof *late_words; i++)
		r->late = str_find(line, late_words[i]) < line.n;
	return 0;
}

/* A report ends before the title that was noted; it goes to *out. -1: out of memory. */
static int
begin_next(struct reports *r, struct report *out)
{
	struct title next;

	if (hand_out(r, r->next_at.from, out) < 0)
		return -1;
	memcpy(next.buf, r->next.buf, r->next.n);
	next.n = r->next.n;
	begin(r, r->next_at.from, r->next_at.number);
	memcpy(r->title.buf, next.buf, next.n);
	r->title.n = next.n;
	r->page = r->visible.page;
	r->any = true;
	r->section = 1;
	return 0;
}

/* Takes up a line that is no mark. 1: a report ends before it, in *out. */
static int
add_line(struct reports *r, struct str line, struct report *out)
{
	struct report_line at = {input_place(&r->in, line.p), line.n, r->in.line};
	struct visible_text t;
	int begins, begun = 0;

	visible_feed(&r->visible, line, r->in.line);
	while (visible_take(&r->visible, &t)) {
		if (t.text.n > SHORT_LINE) {
			r->late = r->late || r->section >= 2;
			continue;
		}
		begins = t.text.n ? look(r, &t, at) : 0;
		if (begins < 0 || (begins && !begun && begin_next(r, out)))
			return -1;
		/* One report is handed out a line: another that begins in it is not told apart. */
		if (begins && begun)
			r->has_next = false;
		begun = begun || begins;
	}
	if (utf8_trim(line).n == 0)
		return begun;
	r->any = true;
	r->above[1] = r->above[0];
	r->above[0] = at;
	return begun;
}

/* The report's end before a mark at the place at: without the blank line tail(1) put there. */
static size_t
end_before_mark(struct reports *r, size_t at)
{
	struct str text = input_kept(&r->in, r->start, at);

	if (str_ends(text, STR("\n\n")) || str_eq(text, STR("\n")))
		return at - 1;
	return at;
}

/*
 * Tells of a file, or a part with a name of its own, that ends without any text: a download
 * that failed, say. A pipe may be empty.
 */
static void
tell_empty(struct reports *r)
{
	if (r->file && strcmp(r->file, "-") != 0 && r->count == 0 && !r->any && !r->dropping)
		diag_note(r->diag, str_of(r->file), 0, "no report in it: it is empty");
}

/* A part with a name of its own begins behind the mark. 1: the report before it, in *out. */
static int
take_mark(struct reports *r, struct str line, struct str name, struct report *out)
{
	size_t at = input_place(&r->in, line.p);
	int any = r->any && !r->dropping;

	/* Most often nothing stands before the first mark of a file. */
	if (r->marked)
		tell_empty(r);
	if (any && hand_out(r, end_before_mark(r, at), out) < 0)
		return -1;
	if (begin_file(r, name, r->in.pos - r->in.keep))
		return -1;
	r->marked = true;
	input_rename(&r->in, str_of(r->file));
	return any;
}

/* The file that was read has ended. 1: its last report, in *out. */
static int
end_file(struct reports *r, struct report *out)
{
	int any = r->any && !r->dropping;

	tell_empty(r);
	r->any = r->marked = false;
	if (any && hand_out(r, r->in.pos - r->in.keep, out) < 0)
		return -1;
	return any;
}

/* Takes up one event of the input. 1: a report, in *out; 0: go on; -1. */
static int
step(struct reports *r, struct report *out)
{
	struct str line, name;
	enum input_event e = input_line(&r->in, &line);
	int any;

	switch (e) {
	case INPUT_FILE:
	case INPUT_END:
		if ((any = end_file(r, out)) < 0)
			return -1;
		r->ended = e == INPUT_END;
		if (!r->ended && begin_file(r, r->in.name, r->in.pos - r->in.keep))
			return -1;
		return any;
	case INPUT_LINE:
		if ((name = input_mark(line)).p)
			return take_mark(r, line, name, out);
		return r->dropping ? 0 : add_line(r, line, out);
	case INPUT_BAD:
	case INPUT_LOST:
		r->dropping = true;
		return 0;
	case INPUT_NOMEM:
		break;
	}
	return -1;
}

/* What stands before the place is not kept any longer: others are counted from there. */
static void
forget(struct reports *r, size_t place)
{
	input_keep_from(&r->in, place);
	r->start = 0;
	if (place == 0)
		return;
	/* What stood before it was forgotten when the report began. */
	r->above[0].from -= place;
	r->above[1].from -= place;
	r->next_at.from -= place;
}

int
reports_next(struct reports *r, struct report *out)
{
	int found = 0;

	while (!r->ended && found == 0) {
		/* What was handed out, or is being dropped, need not be kept. */
		forget(r, r->dropping ? r->in.pos - r->in.keep : r->start);
		found = step(r, out);
	}
	return found;
}
