/* giar-lint: what is wrong with reports. */
#include "arena.h"
#include "finding.h"
#include "pattern.h"
#include "prog.h"
#include "relations.h"
#include "report.h"
#include "rules.h"

static const struct prog_option options[] = {
	{'e', "fail-on", "LEVEL", "end with status 1 from this level on (default warning)"},
	{'L', "list-rules", NULL, "list and explain the rules"},
	{'r', "rule", "LIST", "check these rules only; -RULE leaves one out, +RULE adds one"},
	{'S', "severity", "LEVEL", "show findings of this level and above (default note)"},
	{'s', "summary", NULL, "count the sums that hold, fail, cannot be checked"},
	{'T', "tsv", NULL, "print TAB-separated fields"},
	{'u', "units", "FILE", "check units against their parents; FILE has unit TAB parent"},
	PROG_OPTIONS_COMMON
};

static const struct prog_info info = {
	"giar-lint", "Tell what is wrong with reports.", options
};

struct choice {
	struct rules_choice rules;
	enum severity show, fail;
	const char *units;		/* the file of -u, or NULL */
	bool list, summary, tsv;
};

struct work {
	struct prog *prog;
	struct choice choice;
	struct arena arena;
	struct rules_report report;
	struct units units;
	bool failed;			/* there was a finding that makes the status 1 */
};

/* Adds s, in which a newline must not look like the end of a finding. */
static void
print_line(struct out *o, struct str s)
{
	struct str part;

	do {
		part = str_cut(&s, '\n');
		out_str(o, part);
		if (s.p)
			out_str(o, STR("\\n"));
	} while (s.p);
}

static void
print_tsv(struct out *o, const struct finding *f)
{
	const struct str fields[] = {
		str_of(severity_name[f->severity]), str_of(f->rule), f->table, f->row, f->col,
		f->expected, f->found, f->message
	};
	size_t i;

	out_field(o, f->file);
	out_char(o, '\t');
	out_number(o, f->line);
	for (i = 0; i < sizeof fields / sizeof *fields; i++) {
		out_char(o, '\t');
		out_field(o, fields[i]);
	}
	out_char(o, '\n');
}

static void
print(struct work *w, const struct finding *f)
{
	struct out *o = &w->prog->out;

	if (w->choice.tsv) {
		print_tsv(o, f);
		return;
	}
	print_line(o, f->file);
	out_char(o, ':');
	out_number(o, f->line);
	out_str(o, STR(": "));
	out_str(o, str_of(severity_name[f->severity]));
	out_str(o, STR(": "));
	print_line(o, f->message);
	out_str(o, STR(" ["));
	out_str(o, str_of(f->rule));
	out_str(o, STR("]\n"));
}

/* The note of -s, which is no rule's. */
static int
summarize(struct work *w)
{
	struct findings *fs = &w->report.findings;
	struct finding f = {.rule = "summary", .severity = SEVERITY_NOTE,
	    .line = rules_title_line(&w->report)};
	size_t count[RELATION_RESULTS] = {0};

	if (w->report.match.any && relations_tally(w->report.sheets, count, &w->arena))
		return -1;
	if (findings_add(fs, f, "%zu relations hold, %zu fail, %zu cannot be checked",
	    count[RELATION_HOLDS], count[RELATION_FAILS], count[RELATION_OPEN]))
		return -1;
	print(w, &fs->list[fs->n - 1]);
	return 0;
}

/* Prints the findings of a report that are to be shown. */
static void
print_all(struct work *w)
{
	const struct findings *fs = &w->report.findings;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		const struct finding *f = &fs->list[i];

		if (f->severity < w->choice.show)
			continue;
		print(w, f);
		w->failed = w->failed || f->severity >= w->choice.fail;
	}
}

static int
do_report(struct work *w, const struct report *r)
{
	if (rules_read(&w->report, r))
		return diag_nomem(&w->prog->diag);
	if (w->report.match.large) {
		diag_error(&w->prog->diag, r->name, r->line, "%s", match_too_large);
		return 0;
	}
	if (!rules_is_report(&w->report)) {
		diag_note(&w->prog->diag, r->name, r->line,
		    "no report in it");
		return 0;
	}
	if (rules_check(&w->report, &w->choice.rules) ||
	    rules_keep(&w->report, &w->choice.rules))
		return diag_nomem(&w->prog->diag);
	print_all(w);
	if (w->choice.summary && summarize(w))
		return diag_nomem(&w->prog->diag);
	return 0;
}

/* The findings that need all reports. */
static int
do_over(struct work *w)
{
	size_t i;

	w->report.incomplete = w->prog->diag.status != DIAG_OK;
	if (rules_end(&w->report, &w->choice.rules))
		return diag_nomem(&w->prog->diag);
	for (i = 0; i < w->report.memos.n && !out_failed(&w->prog->out); i++) {
		if (rules_over(&w->report, &w->choice.rules, i))
			return diag_nomem(&w->prog->diag);
		print_all(w);
	}
	return 0;
}

/* Tells of rules over units that are wanted without units. */
static void
tell_lacks(struct prog *p, const struct choice *c)
{
	size_t i;

	for (i = 0; i < rules_n; i++)
		if (rules[i].when == RULE_UNITS && c->rules.named[i] > 0 && c->units == NULL)
			diag_note(&p->diag, (struct str){NULL, 0}, 0,
			    "%s is not checked without -u", rules[i].name);
}

/* Does one of the input files come from standard input? */
static bool
reads_input(const struct prog *p)
{
	size_t i;

	for (i = 0; i < p->nfiles; i++)
		if (strcmp(p->files[i], "-") == 0)
			return true;
	return p->files0 && strcmp(p->files0, "-") == 0;
}

/* Reads the file of -u, if there is one. 0, or -1 after a message. */
static int
begin_units(struct prog *p, const struct choice *c, struct units *units)
{
	if (c->units == NULL)
		return 0;
	if (strcmp(c->units, "-") == 0 && reads_input(p))
		return prog_usage(p, "standard input cannot hold both units and reports");
	return units_read(units, c->units, &p->diag);
}

/* Returns whether there was a finding that makes the status 1. */
static bool
run(struct prog *p, const struct choice *c)
{
	static struct work w;
	struct reports rs;
	struct report r;
	int more = 0;

	w.prog = p;
	w.choice = *c;
	w.report.arena = &w.arena;
	tell_lacks(p, c);
	if (begin_units(p, c, &w.units)) {
		units_free(&w.units);
		return false;
	}
	w.report.units = &w.units;
	reports_init(&rs, p->files, p->nfiles, &p->diag);
	if (c->tsv && !p->no_header)
		out_str(&p->out, STR("file\tline\tseverity\trule\ttable\trow\tcol\texpected\t"
		    "found\tmessage\n"));
	while (!out_failed(&p->out) && (more = reports_next(&rs, &r)) > 0) {
		if ((more = do_report(&w, &r)) < 0)
			break;
		prog_tell(p);
	}
	reports_free(&rs);
	if (more == 0)
		do_over(&w);
	rules_free(&w.report);
	pattern_free_all();
	units_free(&w.units);
	arena_free(&w.arena);
	return w.failed;
}

static void
list_rules(struct prog *p, const struct choice *c)
{
	struct out *o = &p->out;
	size_t i;

	if (!p->no_header)
		out_str(o, STR("rule\tseverity\tstate\texplanation\n"));
	for (i = 0; i < rules_n; i++) {
		out_field(o, str_of(rules[i].name));
		out_char(o, '\t');
		out_field(o, str_of(severity_name[rules[i].severity]));
		out_char(o, '\t');
		out_field(o, rules_chosen(&c->rules, i) ? STR("on") : STR("off"));
		out_char(o, '\t');
		out_field(o, str_of(rules[i].finds));
		out_char(o, ' ');
		out_field(o, str_of(rules[i].why));
		out_char(o, '\n');
	}
}

static int
parse_level(struct prog *p, enum severity *level)
{
	int severity = severity_find(str_of(p->arg));

	if (severity < 0)
		return prog_usage(p, "no level: \"%s\" (note warning error)", p->arg);
	*level = (enum severity)severity;
	return 0;
}

/* Takes up an option. PROG_STOP, with a message, if it is wrong. */
static int
take_option(struct prog *p, int letter, struct choice *c)
{
	struct str bad;

	switch (letter) {
	case 'e':
		return parse_level(p, &c->fail);
	case 'L':
		c->list = true;
		break;
	case 'r':
		if (rules_choose(&c->rules, str_of(p->arg), &bad))
			return prog_usage(p, "no rule: \"%.*s\" (giar-lint -L lists them)",
			    (int)bad.n, bad.p);
		break;
	case 'S':
		return parse_level(p, &c->show);
	case 's':
		c->summary = true;
		break;
	case 'T':
		c->tsv = true;
		break;
	case 'u':
		c->units = p->beside = p->arg;
		c->rules.units = true;
		break;
	}
	return 0;
}

int
main(int argc, char *argv[])
{
	static struct prog p;
	struct choice c = {.show = SEVERITY_NOTE, .fail = SEVERITY_WARNING};
	int letter = PROG_STOP, status;
	bool failed = false;

	if (prog_begin(&p, &info, argc, argv) == 0)
		while ((letter = prog_option(&p)) > 0)
			if (take_option(&p, letter, &c))
				return prog_end(&p);
	if (letter == PROG_DONE && c.list)
		list_rules(&p, &c);
	else if (letter == PROG_DONE && prog_files(&p) == 0)
		failed = run(&p, &c);
	status = prog_end(&p);
	return status == DIAG_OK && failed ? 1 : status;
}
