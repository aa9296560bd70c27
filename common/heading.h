/*
 * heading: lines that name a report or a section of it, recognised one at a time. The
 * wordings are patterns (heading.c); the six sections and their titles are the
 * decrees' (国办公开办函〔2019〕60号, 〔2021〕30号).
 */
#ifndef HEADING_H
#define HEADING_H

#include <stdbool.h>
#include <stddef.h>

#include "fold.h"
#include "str.h"

enum { SECTIONS = 6 };

/* Is it the statutory title of section 1 to 6, in the wording of either decree? */
bool heading_is_decreed(unsigned section, struct str title);

/* That title, in the first wording. */
const char *heading_decreed(unsigned section);

/* A line as a heading of a statutory section. */
struct heading {
	unsigned section;	/* 1 to 6 by its words; 0: its words name none */
	struct ordinal ordinal;	/* as printed */
	struct str title;	/* the line without ordinal, blanks and markup at its ends */
};

/*
 * Does the line read like the heading of a statutory section? *h gets what it says, if so.
 * -1 when out of memory.
 */
int heading_section(struct str line, struct heading *h);

/*
 * The heading of a statutory section that stands in front of other text, behind a stop or a
 * colon: 六、其他需要报告的事项：无。 Returns how many bytes it is, with that; 0: there is none, -1: out
 * of memory.
 */
int heading_run_in(struct str text, struct heading *h);

/*
 * What the line can be, or be the end of, by its last character that is no blank or mark:
 * a heading of sections, a bit each; a title. Looked at before anything else is: most lines
 * are neither.
 */
enum { HEADING_ENDS = (1 << SECTIONS) - 1, HEADING_ENDS_TITLE = 1 << SECTIONS };
unsigned heading_ends(struct str line);

/*
 * The ordinal in front of the line, whatever stands behind it, as heading_section reads it; what
 * stands behind goes to *title.
 */
struct ordinal heading_ordinal(struct str line, struct str *title);

enum { TITLE_MAX = 600 };

/* A report's title. The text is in buf, without blanks. */
struct title {
	char buf[TITLE_MAX];
	size_t n;
	struct str org, year;	/* slices of buf or digits; empty if not given */
	char digits[4];		/* a year in Chinese numerals, in digits */
};

/*
 * Does the line, with those above it where it is only the end of one, read like a report's
 * title? above and above2 are the last lines before it, nearest first (empty: none).
 * Returns how many lines the title takes up, 0 if it is none, -1 when out of memory.
 */
int heading_title(struct str line, struct str above, struct str above2, struct title *t);

/*
 * Is the line what browsers print above each page: date, time, and the page's title, which is none
 * of a report there? 1, or 0; -1: out of memory.
 */
int heading_is_printed(struct str line);

/* Takes Markdown's and HTML's marks around a line, and blanks, off it. */
struct str heading_bare(struct str line);

/* Of heading-title.c: characters that a title ends with. */
extern const char heading_title_ends[];

#endif
