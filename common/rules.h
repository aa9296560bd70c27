/*
 * rules: what giar-lint looks for, as a table. A rule is one row of it, and a function
 * that adds a finding to a report for each place where the rule is broken.
 */
#ifndef RULES_H
#define RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "copies.h"
#include "finding.h"
#include "layout.h"
#include "match.h"
#include "memo.h"
#include "outline.h"
#include "phrases.h"
#include "prose.h"
#include "repair.h"
#include "report.h"
#include "sheet.h"
#include "traces.h"
#include "units.h"

struct rules_sums;

/* A report, read as far as the rules need it. All memory is the arena's. */
struct rules_report {
	const struct report *report;
	struct layout layout;
	struct outline outline;
	struct match match;
	struct sheet sheets[FORM_CODES];
	struct repair *repair[FORM_CODES];	/* NULL until a rule asks */
	struct prose prose;		/* once rules_prose was asked for it */
	bool has_prose;
	struct told_list told;		/* what it tells, once a rule on it was checked */
	bool has_told;
	struct rules_sums *sums;	/* what the tables say to that; NULL until a rule asks */
	struct traces traces;		/* once rules_traces was asked for them */
	bool has_traces;
	struct arena *arena;
	struct findings findings;

	/* For the rules over all reports, which come when all were read. */
	struct memos memos;
	struct copies copies;
	const struct memo *memo;	/* the report whose findings they look for */
	struct units *units;		/* the caller's; NULL if rules over units are not wanted */
	bool incomplete;		/* there was input that could not be read */
};

/* When a rule is checked, unless the user chooses otherwise. */
enum rule_when {
	RULE_OFF, RULE_ON,		/* not; on each report, when it was read */
	RULE_OVER_OFF,			/* not, of those that follow */
	RULE_OVER,			/* on each report, when all were read: a rule over memos */
	RULE_UNITS			/* the same, where units are given */
};

struct rule {
	const char *name;
	enum severity severity;
	enum rule_when when;
	const char *finds, *why;	/* what it finds; what a stranger should know of it */
	/* Adds what it finds in the report, or in the one of rr->memo. -1: out of memory. */
	int (*check)(struct rules_report *rr, const struct rule *rule);
};

enum { RULES_MAX = 64 };

extern const struct rule rules[];
extern const size_t rules_n;

/* Which rules are to be checked, by their places in the table. */
struct rules_choice {
	bool units;			/* units are given */
	bool only;			/* those named, not those that are on by themselves */
	signed char named[RULES_MAX];	/* 1: wanted; -1: not wanted; 0: not named */
};

/*
 * Takes up a list of names: "a,b" chooses those only, "-a" leaves a out, "+a" adds a. Of
 * several lists the last word on a rule counts. 0; -1: no rule is called *bad.
 */
int rules_choose(struct rules_choice *c, struct str list, struct str *bad);

/* Is the rule at that place chosen? One over units is not where none are given. */
bool rules_chosen(const struct rules_choice *c, size_t i);

/*
 * Reads a report, which stays the caller's, into *rr, whose arena is set. Whatever was
 * in the arena is gone. -1: out of memory.
 */
int rules_read(struct rules_report *rr, const struct report *r);

/* Is there a title, a statutory section or a table at all? */
bool rules_is_report(const struct rules_report *rr);

/*
 * Adds the findings of all rules that are chosen and need no other report, by line.
 * -1: out of memory.
 */
int rules_check(struct rules_report *rr, const struct rules_choice *c);

/* Keeps what rules over all reports will need of this one. -1: out of memory. */
int rules_keep(struct rules_report *rr, const struct rules_choice *c);

/* All reports were read: prepares for rules_over. -1: out of memory. */
int rules_end(struct rules_report *rr, const struct rules_choice *c);

/*
 * Makes the findings of rules over all reports, by line, in the report that was kept at
 * place i: those of the report before it are gone. Places are in the order of the input,
 * and rr->memos.n in number. -1: out of memory.
 */
int rules_over(struct rules_report *rr, const struct rules_choice *c, size_t i);

/* The line of the report's title; its first line if it has none. */
size_t rules_title_line(const struct rules_report *rr);

/* The report's prose, read when first asked for; NULL when out of memory. */
const struct prose *rules_prose(struct rules_report *rr);

/* The labels in its text, read when first asked for; NULL when out of memory. */
const struct traces *rules_traces(struct rules_report *rr);

/* A finding of that rule at that line, without anything else. */
struct finding rules_finding(const struct rule *rule, size_t line);

/* What copied-report keeps of the report's narrative; {NULL, 0} when out of memory. */
struct str rules_narrative(struct rules_report *rr);

/* Frees what was kept. */
void rules_free(struct rules_report *rr);

/*
 * The functions of the table, by file. Each adds the findings of the rule that it is
 * named after; rules_sums does so for any rule that has relations, rules_carry for any that
 * has a row in its table, rules_text for any that holds the narrative against a table.
 * -1: out of memory.
 */
int rules_sums(struct rules_report *rr, const struct rule *rule);

int rules_cell_ambiguous(struct rules_report *rr, const struct rule *rule);
int rules_cell_blank(struct rules_report *rr, const struct rule *rule);
int rules_cell_fraction(struct rules_report *rr, const struct rule *rule);
int rules_cell_invalid(struct rules_report *rr, const struct rule *rule);
int rules_cell_negative(struct rules_report *rr, const struct rule *rule);
int rules_cell_unit(struct rules_report *rr, const struct rule *rule);

int rules_form_mixed(struct rules_report *rr, const struct rule *rule);
int rules_form_outdated(struct rules_report *rr, const struct rule *rule);
int rules_form_unknown(struct rules_report *rr, const struct rule *rule);
int rules_row_missing(struct rules_report *rr, const struct rule *rule);
int rules_table_missing(struct rules_report *rr, const struct rule *rule);

int rules_section_empty(struct rules_report *rr, const struct rule *rule);
int rules_section_missing(struct rules_report *rr, const struct rule *rule);
int rules_section_order(struct rules_report *rr, const struct rule *rule);
int rules_section_title(struct rules_report *rr, const struct rule *rule);

/* These look at rr->memo. */
int rules_carry(struct rules_report *rr, const struct rule *rule);
int rules_child_missing(struct rules_report *rr, const struct rule *rule);
int rules_copied_report(struct rules_report *rr, const struct rule *rule);
int rules_duplicate_report(struct rules_report *rr, const struct rule *rule);
int rules_parent_sum(struct rules_report *rr, const struct rule *rule);

int rules_text(struct rules_report *rr, const struct rule *rule);

int rules_parts_count(struct rules_report *rr, const struct rule *rule);
int rules_text_breakdown(struct rules_report *rr, const struct rule *rule);
int rules_text_percent(struct rules_report *rr, const struct rule *rule);

int rules_basis_outdated(struct rules_report *rr, const struct rule *rule);
int rules_year_mismatch(struct rules_report *rr, const struct rule *rule);
int rules_year_stale(struct rules_report *rr, const struct rule *rule);

int rules_date_early(struct rules_report *rr, const struct rule *rule);

#endif
