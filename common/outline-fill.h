/*
 * outline-fill: headings of sections in words that no pattern knows, by their place: 三、 between
 * 二 and 四 heads section 3, if nothing else there is numbered so.
 */
#ifndef OUTLINE_FILL_H
#define OUTLINE_FILL_H

#include "arena.h"
#include "heading.h"
#include "visible.h"

/* A text that may be the heading of a section, and how likely it is. */
struct candidate {
	size_t text, text_last;	/* its number, from 1, and that of the text it ends in */
	size_t line, last;	/* those that it begins and ends in */
	size_t head;		/* bytes of the text, if more stands behind it; else 0 */
	int weight;		/* 0: there is none */
	struct str title;
	struct ordinal ordinal;
};

/* Texts numbered 一、 to 六、 whose words name no section. */
struct outline_fill {
	struct candidate *list;
	size_t n, cap;
	struct arena *arena;
};

/*
 * Notes the text of that number if it is one; the heading that it is may go on in the next text,
 * so each is shown, but for blank ones. -1: out of memory.
 */
int outline_fill_note(struct outline_fill *f, const struct visible_text *text, size_t number);

/* Fills the gaps among the sections found. */
void outline_fill(const struct outline_fill *f, struct candidate best[SECTIONS]);

#endif
