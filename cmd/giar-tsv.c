/* giar-tsv: the tables of reports as facts, a line a cell. */
#include "facts-print.h"
#include "facts-read.h"
#include "prog.h"

#include <unistd.h>

static const struct prog_option options[] = {
	{'c', "csv", NULL, "print CSV"},
	{'C', "from-csv", NULL, "read facts as CSV, not giar-tables' output"},
	{'l', "labels", NULL, "add the labels of row and column"},
	{'t', "table", "LIST", "print these tables only (2.1,3)"},
	{'w', "wide", NULL, "print one line per report"},
	PROG_OPTIONS_COMMON
};

static const struct prog_info info = {
	"giar-tsv", "Print the tables of reports as facts, one line per cell.", options
};

/* Reads the files and prints their facts. */
static void
work(struct prog *p, struct facts_printer *printer, const struct facts_format *format)
{
	static struct facts_reader r;
	bool header = !p->no_header;
	int got;

	facts_read_init(&r, format, printer->names, p->files, p->nfiles, &p->diag);
	do {
		got = facts_read_next(&r);
		if (header) {
			printer->labels = printer->labels || (r.labels && !printer->wide);
			facts_print_header(printer);
			header = false;
		}
		if (got > 0)
			facts_print(printer, &r.facts);
		/* Messages must not pile up while a long input is read. */
		diag_print(&p->diag, STDERR_FILENO);
	} while (got > 0 && !out_failed(&p->out));
	facts_read_free(&r);
}

/* Adds the tables of a list to the set. Returns PROG_DONE or PROG_STOP. */
static int
add_tables(struct prog *p, unsigned *tables)
{
	struct str bad;
	int set = form_code_list(str_of(p->arg), &bad);

	if (set < 0)
		return prog_usage(p, "no table: \"%.*s\" (2.1 2.5 2.6 2.8 2.9 3 4)",
		    (int)bad.n, bad.p);
	*tables |= (unsigned)set;
	return PROG_DONE;
}

int
main(int argc, char *argv[])
{
	static struct prog p;
	static struct facts_names names;
	struct facts_printer printer = {.out = &p.out, .diag = &p.diag, .names = &names};
	const struct facts_format *format = &facts_tables;
	int c = PROG_STOP;

	if (prog_begin(&p, &info, argc, argv) == 0) {
		while ((c = prog_option(&p)) > 0) {
			switch (c) {
			case 'c':
				printer.csv = true;
				break;
			case 'C':
				format = &facts_csv;
				break;
			case 'l':
				printer.labels = true;
				break;
			case 't':
				c = add_tables(&p, &printer.tables);
				break;
			case 'w':
				printer.wide = true;
				break;
			}
			if (c == PROG_STOP)
				break;
		}
	}
	if (c == PROG_DONE && printer.wide && printer.labels)
		c = prog_usage(&p, "options -l and -w cannot be combined");
	if (c == PROG_DONE && prog_files(&p) == 0) {
		facts_names_init(&names);
		if (printer.tables == 0)
			printer.tables = (1u << FORM_CODES) - 1;
		work(&p, &printer, format);
	}
	return prog_end(&p);
}
