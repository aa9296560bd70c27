/* giar-tables: the tables of reports, repaired. */
#include "arena.h"
#include "grid.h"
#include "layout.h"
#include "match.h"
#include "outline.h"
#include "pattern.h"
#include "prog.h"
#include "report.h"

static const struct prog_option options[] = {
	{'t', "table", "LIST", "print these tables only (2.1,3)"},
	PROG_OPTIONS_COMMON
};

static const struct prog_info info = {
	"giar-tables", "Print the tables of reports, one line per row.", options
};

static const char fixed_columns[] = "file\torg\tyear\tform\ttable\trow\tline\tlabel";

struct work {
	struct prog *prog;
	int tables;			/* bit t: table t is wanted */
	struct arena arena;
	struct layout layout;
	struct outline outline;
	struct match match;
	const struct form_table *head;	/* the table whose columns were printed last */
};

/* The header of a block, unless the block before has the same columns. */
static void
print_head(struct work *w, const struct form_table *t)
{
	struct out *o = &w->prog->out;
	size_t c;

	if (w->prog->no_header || (w->head && form_same_columns(w->head, t)))
		return;
	if (w->head)
		out_char(o, '\n');
	w->head = t;
	out_str(o, str_of(fixed_columns));
	for (c = 0; c < t->ncols; c++) {
		out_char(o, '\t');
		out_str(o, str_of(t->cols[c].code));
	}
	out_char(o, '\n');
}

static void
print_row(struct work *w, const struct report *r, const struct match_table *m, size_t row)
{
	struct out *o = &w->prog->out;
	const struct form_table *t = m->form;
	const struct str fields[] = {
		r->name, w->outline.title.org, w->outline.title.year,
		str_of(m->known ? form_name(t->form) : ""), str_of(t->code),
		str_of(t->rows[row].code)
	};
	size_t i;

	for (i = 0; i < sizeof fields / sizeof *fields; i++) {
		out_field(o, fields[i]);
		out_char(o, '\t');
	}
	out_number(o, m->line[row]);
	out_char(o, '\t');
	out_str(o, str_of(t->rows[row].label));
	for (i = 0; i < t->ncols; i++) {
		out_char(o, '\t');
		out_field(o, m->cell[row][i]);
	}
	out_char(o, '\n');
}

static int
do_report(struct work *w, const struct report *r)
{
	struct grid g;
	size_t row;
	int t;

	arena_reset(&w->arena);
	g = grid_new(&w->arena);
	if (layout_find(r, &w->layout, &w->arena) ||
	    outline_find(r, &w->layout, &w->outline, &w->arena) ||
	    layout_read(&w->layout, &g) ||
	    match_tables(&g, w->outline.title.year, &w->match, &w->arena))
		return diag_nomem(&w->prog->diag);
	if (w->match.large)
		diag_error(&w->prog->diag, r->name, r->line, "%s", match_too_large);
	else if (!w->match.any)
		diag_note(&w->prog->diag, r->name, r->line,
		    "no table of the 2019 or 2021 form in it");
	for (t = 0; t < FORM_CODES; t++) {
		const struct match_table *m = &w->match.table[t];

		if (!m->present || !(w->tables >> t & 1))
			continue;
		print_head(w, m->form);
		for (row = 0; row < m->form->nrows; row++)
			if (m->line[row])
				print_row(w, r, m, row);
	}
	return 0;
}

static void
run(struct prog *p, int tables)
{
	static struct work w;
	struct reports rs;
	struct report r;

	w.prog = p;
	w.tables = tables;
	w.arena = (struct arena)ARENA_NEW;
	reports_init(&rs, p->files, p->nfiles, &p->diag);
	while (!out_failed(&p->out) && reports_next(&rs, &r) > 0) {
		if (do_report(&w, &r))
			break;
		prog_tell(p);
	}
	if (w.head == NULL && !p->no_header) {
		out_str(&p->out, str_of(fixed_columns));
		out_char(&p->out, '\n');
	}
	reports_free(&rs);
	arena_free(&w.arena);
	pattern_free_all();
}

int
main(int argc, char *argv[])
{
	static struct prog p;
	struct str bad;
	int letter = PROG_STOP, tables = 0, list;

	if (prog_begin(&p, &info, argc, argv) == 0) {
		while ((letter = prog_option(&p)) > 0) {
			list = form_code_list(str_of(p.arg), &bad);
			if (list < 0) {
				prog_usage(&p, "no table: \"%.*s\" (2.1 2.5 2.6 2.8 2.9 3 4)",
				    (int)bad.n, bad.p);
				return prog_end(&p);
			}
			tables |= list;
		}
	}
	if (letter == PROG_DONE && prog_files(&p) == 0)
		run(&p, tables ? tables : (1 << FORM_CODES) - 1);
	return prog_end(&p);
}
