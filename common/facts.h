/*
 * facts: what one report says, a fact for each cell of its tables. A report's facts own
 * their texts, all in one arena; they are valid until the next facts_begin.
 */
#ifndef FACTS_H
#define FACTS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "cell.h"
#include "forms.h"
#include "str.h"

struct fact {
	const struct form_table *table;
	enum form form;		/* FORM_NONE where it is open; table is then one that fits */
	unsigned row, col;	/* places in the table */
	enum cell_state state;
	struct str value;	/* plain decimal; empty unless CELL_OK */
	struct str unit;	/* the form's, or what the cell prints */
	struct str line;	/* giar-tables' line of the row; empty if it is absent */
	size_t at;		/* its line in the input; 0 if it has none */
};

/*
 * The names table:row:col of the cells of all forms, each once: the first form's in
 * order, then those of the next that are not yet named.
 */
enum {
	FACTS_TABLES = (FORMS - 1) * FORM_CODES,
	FACTS_NAMES = FACTS_TABLES * FORM_MAX_ROWS * FORM_MAX_COLS
};

struct facts_name {
	const struct form_table *table;	/* the first that has the cell */
	unsigned row, col;
	unsigned forms;			/* how many forms have it */
};

struct facts_names {
	size_t n;
	struct facts_name all[FACTS_NAMES];
	unsigned short place[FACTS_TABLES][FORM_MAX_ROWS][FORM_MAX_COLS];
};

/* Fills the names in. */
void facts_names_init(struct facts_names *names);

/* The place in names->all of a cell's name. */
size_t facts_place(const struct facts_names *names, const struct form_table *t,
    unsigned row, unsigned col);

/* The facts of one report. */
struct facts {
	const struct facts_names *names;
	struct str input;		/* where they were read from, for messages */
	size_t line;			/* its line there on which the report begins */
	struct str file, org, year;
	struct fact **list;		/* in order */
	size_t n, cap;
	struct fact *at[FACTS_NAMES];	/* by the place of their name; NULL: none */
	struct arena arena;
};

/* Starts without a report. names stays the caller's. */
void facts_init(struct facts *f, const struct facts_names *names);

/* Forgets the facts held; room is kept for those of the next report. */
void facts_clear(struct facts *f);

/* Puts a copy of the text, which f owns, in the place of *s. -1 when out of memory. */
int facts_keep(struct facts *f, struct str *s);

/* Room for n facts, which f owns; NULL when out of memory. They are in no list yet. */
struct fact *facts_new(struct facts *f, size_t n);

/* Adds a fact made by facts_new at the end of the list. -1 when out of memory. */
int facts_list(struct facts *f, struct fact *fact);

/* Where f->at has the fact of that cell. */
struct fact **facts_at(struct facts *f, const struct form_table *t, unsigned row, unsigned col);

/* Frees what f holds. */
void facts_free(struct facts *f);

#endif
