/* finding: what is wrong with a report, one finding at a time, until it is printed. */
#ifndef FINDING_H
#define FINDING_H

#include <stddef.h>

#include "arena.h"
#include "str.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITIES };

/* "note", "warning", "error". */
extern const char *const severity_name[SEVERITIES];

/* The severity of that name; -1 if there is none. */
int severity_find(struct str name);

struct finding {
	struct str file;		/* the report's name; findings_add sets it */
	const char *rule;
	enum severity severity;
	size_t line;
	size_t order;			/* findings that were added before it */
	struct str table, row, col;	/* codes; empty where no cell is meant */
	struct str expected, found;	/* what was compared; empty where nothing was */
	struct str message;
};

/* Findings in a report, whose texts and list are the arena's. */
struct findings {
	struct arena *arena;
	struct str file;		/* the report's name, which stays the caller's */
	struct finding *list;
	size_t n, cap;
};

/*
 * Adds f with the message that fmt makes; the other texts must live as long as the arena.
 * -1: out of memory.
 */
int findings_add(struct findings *fs, struct finding f, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts the findings in the order of their lines; those of a line stay as they are. */
void findings_sort(struct findings *fs);

/* A copy of s in the arena; {NULL, 0} when out of memory. */
struct str findings_keep(struct findings *fs, struct str s);

#endif
