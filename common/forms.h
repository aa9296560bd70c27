/*
 * forms: the two statutory forms as data, 2019 (国办公开办函〔2019〕60号) and 2021
 * (国办公开办函〔2021〕30号): their tables, rows, columns, units and printed labels.
 * Everything here is constant and nobody's to free.
 */
#ifndef FORMS_H
#define FORMS_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

enum form {
	FORM_NONE,	/* not known */
	FORM_2019,
	FORM_2021,
	FORMS		/* how many, FORM_NONE among them */
};

/* What is taken for a form that nothing tells; only labels are alike in all. */
enum { FORM_NEWEST = FORMS - 1 };

/* The largest table: 25 rows of seven columns. */
enum { FORM_MAX_ROWS = 25, FORM_MAX_COLS = 7 };

struct form_col {
	const char *code;	/* "natural" */
	const char *label;	/* 自然人 */
	const char *unit;	/* 件 项 万元; "" where the form prints none */
	bool change;		/* may be negative, and be told in words (增加3) */
	bool amount;		/* of money: may have decimals */
};

struct form_row {
	const char *code;	/* "3.3.1" */
	const char *label;	/* 三、本年度办理结果 （三）不予公开 1.属于国家秘密 */
};

struct form_table {
	enum form form;
	const char *code;	/* 2.1 2.5 2.6 2.8 2.9 3 4 */
	const char *title;	/* 第二十条第（一）项 */
	bool flat;		/* its rows are printed side by side, as one */
	size_t nrows, ncols;
	const struct form_row *rows;
	const struct form_col *cols;
};

/* All tables: the 2019 form's in order, then the 2021 form's. */
extern const struct form_table form_tables[];
extern const size_t form_ntables;

/* How many table codes there are in either form, and what they are, in order. */
enum { FORM_CODES = 7 };
extern const char *const form_codes[FORM_CODES];

/* "2019", "2021", or "" for FORM_NONE. */
const char *form_name(enum form f);

/* The form of that name; FORM_NONE for any other text. */
enum form form_by_name(struct str name);

/* The form decreed for reports on that year (digits); FORM_NONE if it is none from 2019 on. */
enum form form_by_year(struct str year);

/*
 * The form of a report, for tables whose labels leave theirs open: table 3's, else that of
 * the first other table that has one, else the year's. forms are the tables' own, by their
 * place in form_codes; FORM_NONE where open.
 */
enum form form_settle(const enum form forms[FORM_CODES], struct str year);

/* The place of a table's code in form_codes, or -1. */
int form_code(struct str code);

/* The table with that place in form_codes; NULL where the form has none. */
const struct form_table *form_table(enum form f, int code);

/* Do two tables have the same columns, by their codes? */
bool form_same_columns(const struct form_table *a, const struct form_table *b);

/* Is the table with that place printed with its rows side by side, in the forms that have it? */
bool form_is_flat(int code);

/* The place of a row, or of a column, in its table; -1 if it has none of that code. */
int form_row(const struct form_table *t, struct str code);
int form_col(const struct form_table *t, struct str code);

/*
 * Reads a list of table codes ("2.1,3"): bit i of the result is set for form_codes[i].
 * -1 where a code is unknown or the list is empty; *bad is then that piece.
 */
int form_code_list(struct str list, struct str *bad);

#endif
