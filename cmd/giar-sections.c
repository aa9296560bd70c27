/* giar-sections: the text of reports, line by line, with the section each line is in. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "layout.h"
#include "outline.h"
#include "paragraph.h"
#include "pattern.h"
#include "prog.h"
#include "report.h"

static const struct prog_option options[] = {
	{'j', "join", NULL, "make one line of each paragraph that was wrapped or cut"},
	{'l', "list", NULL, "print titles and headings only"},
	{'s', "section", "PATH", "print a section and what is under it (1,5.2; repeatable)"},
	{'t', "text", NULL, "print the lines alone, as they stand"},
	PROG_OPTIONS_COMMON
};

static const struct prog_info info = {
	"giar-sections", "Print report text line by line with its section.", options
};

enum { MAX_PATHS = 64 };

struct choice {
	bool join, list, text;
	unsigned path[MAX_PATHS][3];	/* of -s; none: all */
	size_t npaths;
};

struct work {
	struct prog *prog;
	struct choice choice;
	struct arena arena;
	struct layout layout;
	struct outline outline;
	bool marks;			/* with -t: there is more than one report */
	size_t count;			/* reports printed */
};

/* Reads one path: 1, 5.2, 1.0.3. */
static int
parse_path(struct str s, unsigned path[3])
{
	size_t level = 0, i;

	memset(path, 0, 3 * sizeof *path);
	if (s.n == 0)
		return -1;
	for (i = 0; i < s.n; i++) {
		bool digit = s.p[i] >= '0' && s.p[i] <= '9';

		if (digit && path[level] < 100)
			path[level] = path[level] * 10 + (unsigned)(s.p[i] - '0');
		else if (s.p[i] != '.' || i == 0 || s.p[i - 1] == '.' || i + 1 == s.n ||
		    ++level > 2)
			return -1;
	}
	/* 0 is the text before section 1; no other path ends in it. */
	return path[0] > SECTIONS || (level && (path[0] == 0 || path[level] == 0)) ? -1 : 0;
}

static int
parse_paths(struct prog *p, struct choice *c)
{
	struct str list = str_of(p->arg), one;

	do {
		one = str_cut(&list, ',');
		if (c->npaths == MAX_PATHS)
			return prog_usage(p, "more than %d sections", MAX_PATHS);
		if (parse_path(one, c->path[c->npaths]))
			return prog_usage(p, "no section: \"%.*s\" (like 3, 5.2 or 1.0.3)",
			    (int)one.n, one.p);
		c->npaths++;
	} while (list.p);
	return 0;
}

/* Is path one of -s, or under one? */
static bool
is_chosen(const struct choice *c, const unsigned char path[3])
{
	size_t i, k;

	for (i = 0; i < c->npaths; i++) {
		const unsigned *want = c->path[i];
		size_t depth = want[2] ? 3 : want[1] ? 2 : 1;

		for (k = 0; k < depth && want[k] == path[k]; k++)
			continue;
		if (k == depth)
			return true;
	}
	return c->npaths == 0;
}

static void
print_path(struct out *o, const unsigned char path[3])
{
	size_t depth = path[2] ? 3 : path[1] ? 2 : 1, i;

	for (i = 0; i < depth; i++) {
		if (i)
			out_char(o, '.');
		out_number(o, path[i]);
	}
}

static void
print(struct work *w, const struct report *r, const struct paragraph *p)
{
	struct out *o = &w->prog->out;

	/* A blank line is only part of the text as it stands. */
	if (p->text.n == 0 && (!w->choice.text || w->choice.list))
		return;
	if (!is_chosen(&w->choice, p->path) || (w->choice.list && p->kind != OUTLINE_TITLE &&
	    p->kind != OUTLINE_HEADING))
		return;
	if (w->choice.text) {
		out_str(o, p->raw);
		out_char(o, '\n');
		return;
	}
	out_field(o, r->name);
	out_char(o, '\t');
	out_number(o, p->line);
	out_char(o, '\t');
	print_path(o, p->path);
	out_char(o, '\t');
	out_str(o, str_of(outline_kind_name[p->kind]));
	out_char(o, '\t');
	out_field(o, p->text);
	out_char(o, '\n');
}

/* Each line by itself; with -t as it stands, and blank ones too, for they part rows. */
static void
print_lines(struct work *w, const struct report *r, struct outline_walk walk)
{
	while (outline_next(&walk)) {
		struct paragraph p = {walk.text, walk.line, walk.number, walk.kind,
		    {walk.path[0], walk.path[1], walk.path[2]}};

		print(w, r, &p);
	}
}

static int
print_paragraphs(struct work *w, const struct report *r, struct outline_walk walk)
{
	struct paragraphs ps = paragraphs_of(walk, &w->arena);
	struct paragraph p;
	int found;

	while ((found = paragraphs_next(&ps, &p)) > 0)
		print(w, r, &p);
	return found;
}

static void
print_mark(struct work *w, const struct report *r)
{
	struct out *o = &w->prog->out;

	if (w->count++)
		out_char(o, '\n');
	out_str(o, STR("==> "));
	/* As head(1) prints it, but a newline would break the mark. */
	if (memchr(r->name.p, '\n', r->name.n))
		out_field(o, r->name);
	else
		out_str(o, r->name);
	out_str(o, STR(" <==\n"));
}

static int
do_report(struct work *w, const struct report *r)
{
	struct outline_walk walk;

	arena_reset(&w->arena);
	if (layout_find(r, &w->layout, &w->arena) ||
	    outline_find(r, &w->layout, &w->outline, &w->arena))
		return diag_nomem(&w->prog->diag);
	if (w->outline.n == 0 && w->outline.title.n == 0)
		diag_note(&w->prog->diag, r->name, r->line,
		    "no report in it: no title, no section");
	walk = outline_walk(r, &w->layout, &w->outline);
	if (w->marks)
		print_mark(w, r);
	if (!w->choice.join)
		print_lines(w, r, walk);
	else if (print_paragraphs(w, r, walk))
		return diag_nomem(&w->prog->diag);
	return 0;
}

/*
 * With -t the first report must wait for the second, which decides whether there are
 * marks. Copies it to its own memory.
 */
static int
keep_first(struct work *w, const struct report *r, struct report *first)
{
	char *copy = malloc(r->name.n + r->text.n + 1);

	if (copy == NULL)
		return diag_nomem(&w->prog->diag);
	memcpy(copy, r->name.p, r->name.n);
	memcpy(copy + r->name.n, r->text.p, r->text.n);
	*first = (struct report){{copy, r->name.n}, {copy + r->name.n, r->text.n}, r->line};
	return 0;
}

static int
do_reports(struct work *w, struct reports *rs)
{
	struct report r, first = {.line = 0};
	bool waiting = false;
	int found = 0, status = 0;

	while (status == 0 && !out_failed(&w->prog->out) && (found = reports_next(rs, &r)) > 0) {
		if (w->choice.text && first.line == 0) {
			waiting = true;
			status = keep_first(w, &r, &first);
			continue;
		}
		if (waiting) {
			w->marks = true;
			waiting = false;
			status = do_report(w, &first);
		}
		if (status == 0)
			status = do_report(w, &r);
		prog_tell(w->prog);
	}
	/* Whether there is more is not known where reading failed. */
	if (waiting && status == 0 && found == 0)
		status = do_report(w, &first);
	free((char *)first.name.p);
	return status;
}

static void
run(struct prog *p, const struct choice *c)
{
	static struct work w;
	struct reports rs;

	w = (struct work){.prog = p, .choice = *c, .arena = ARENA_NEW};
	reports_init(&rs, p->files, p->nfiles, &p->diag);
	if (!p->no_header && !c->text)
		out_str(&p->out, STR("file\tline\tsection\tkind\ttext\n"));
	do_reports(&w, &rs);
	reports_free(&rs);
	arena_free(&w.arena);
	pattern_free_all();
}

int
main(int argc, char *argv[])
{
	static struct prog p;
	struct choice c = {.join = false};
	int letter = PROG_STOP;

	if (prog_begin(&p, &info, argc, argv) == 0) {
		while ((letter = prog_option(&p)) > 0) {
			switch (letter) {
			case 'j':
				c.join = true;
				break;
			case 'l':
				c.list = true;
				break;
			case 's':
				if (parse_paths(&p, &c))
					return prog_end(&p);
				break;
			case 't':
				c.text = true;
				break;
			}
		}
	}
	if (letter == PROG_DONE && prog_files(&p) == 0)
		run(&p, &c);
	return prog_end(&p);
}
