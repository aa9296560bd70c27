/*
 * phrases: how the narrative of a report tells the figures that its tables have. Phrasings
 * are data (phrases-data.c), one row each, with examples in tests/phrases.tsv. Whether a
 * number is the organ's own and of the reported year, or a part, another year's, another
 * unit's, is decided here for all of them, and where it is open the phrase tells nothing.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "pattern.h"
#include "prose.h"

enum tells {
	TELLS_RECEIVED,		/* applications received */
	TELLS_CARRIED_IN,	/* left from the year before */
	TELLS_CARRIED_OUT,	/* left for the next year */
	TELLS_PROCESSED,	/* dealt with */
	TELLS_REVIEWS,
	TELLS_SUITS,		/* of both kinds */
	TELLS_BOTH,		/* reviews and suits together */
	TELLS_SUITS_DIRECT,	/* suits without a review */
	TELLS_SUITS_REVIEWED,	/* suits after one */
	TELLS
};

enum {
	/* Says too little by itself: the paragraph, its heading or its section must have
	 * told that it is about applications, and must not be about anything else. */
	PHRASE_TOPIC = 1,
	/* The same, for reviews and suits. */
	PHRASE_DISPUTE = 2,
	/* May be a part of a whole told before it. */
	PHRASE_PART = 4,
	/* Counts only where no other row tells the same in its paragraph, and no count of
	 * applications stands before it. */
	PHRASE_WEAK = 8
};

struct phrase {
	const char *name;	/* as tests/phrases.tsv calls it */
	enum tells tells;
	const char *result;	/* column of table 4 that is meant; NULL: the total */
	const char *literal;	/* the pattern is tried only where this stands */
	struct pattern pattern;	/* on prose, as prose.h writes it */
	/* Its groups; 0: it has none. Without a count it tells that there are none. */
	unsigned char who, count, year;
	int year_is;		/* what that year must be, counted from the reported one */
	unsigned flags;
	struct pattern core;	/* the pattern without its beginning; made when it is asked for */
};

extern struct phrase phrases[];
extern const size_t phrases_n;

/* The units, each of three bytes, of which one stands behind every count. */
extern const char phrases_units[];

/*
 * What the patterns begin with, one or another: where clauses begin, and who did it. It can
 * fit in many ways, which takes long to find out; what stands behind it is looked for first.
 */
extern const char *const phrases_begins[];
extern const size_t phrases_begins_n;

/*
 * Words for time, by the group that they are in. In the last ones years, to be compared
 * with the reported one; in no group: the reported year.
 */
enum {
	PHRASES_TIME_SKIP = 1,	/* says nothing of a number behind it: a title, a comparison */
	PHRASES_TIME_OTHER,	/* not the reported year, or not all of it */
	PHRASES_TIME_OWN,
	PHRASES_TIME_YEARS
};
extern struct pattern phrases_time;

/* What paragraphs say that are on applications; on reviews and suits; on other things. */
extern struct pattern phrases_topic, phrases_dispute, phrases_foreign;

/* The sections that are on these by themselves. */
enum { PHRASES_APPLICATIONS = 3, PHRASES_DISPUTES = 4 };

/* What shows, in a sentence, that a number without a name is one of applications. */
extern struct pattern phrases_near;

/* Where these stand it is open what counts as received or dealt with; as dealt with. */
extern struct pattern phrases_undone, phrases_late;

/* What stands before a weak phrase may tell already what it tells. */
extern struct pattern phrases_before;

/* What follows is a part; is that of the unit in group 1. */
extern struct pattern phrases_part, phrases_unit;

/* What follows, if it names nobody, is of those in group 1: a unit, a channel, all of a field. */
extern struct pattern phrases_wider;

/* A clause that limits what follows to a part or a kind; a text that does, as a heading. */
extern struct pattern phrases_limit, phrases_label;

/* A figure that the narrative tells. */
struct told {
	const struct phrase *phrase;
	const struct sentence *sentence;
	struct str count;	/* digits without leading zeros; "0" for none */
	struct str words;	/* the phrase, as prose writes it */
};

struct told_list {
	struct told *list;
	size_t n, cap;
};

/*
 * Finds what the prose tells, in its order. org and year are the title's. Memory is the
 * arena's. -1: out of memory.
 */
int phrases_read(const struct prose *p, struct str org, struct str year,
    struct told_list *out, struct arena *a);

#endif
