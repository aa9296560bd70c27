#include "layout.h"

#include "utf8.h"

/* In the order in which they are asked; the first that takes a line has it. */
static const struct reader *const readers[] = {&layout_tabs, &layout_stacked};

int
layout_find(const struct report *r, struct layout *l, struct arena *a)
{
	struct lines at = lines_of(r), next;
	struct str line;
	struct block *blocks;
	size_t number, i, n = 0;

	*l = (struct layout){0};
	for (next = at; lines_next(&next, &line, &number); at = next) {
		if (utf8_trim(line).n == 0 && memchr(line.p, '\t', line.n) == NULL)
			continue;
		for (i = 0; i < sizeof readers / sizeof *readers; i++)
			if ((n = readers[i]->claim(at)) != 0)
				break;
		if (n == 0)
			continue;
		blocks = arena_grow(a, l->blocks, l->nblocks, &l->cap, sizeof *blocks);
		if (blocks == NULL)
			return -1;
		l->blocks = blocks;
		blocks[l->nblocks++] = (struct block){number, number + n - 1, at, readers[i]};
		while (--n)
			lines_next(&next, &line, &number);
	}
	return 0;
}

int
layout_read(const struct layout *l, struct grid *g)
{
	size_t i;

	for (i = 0; i < l->nblocks; i++) {
		const struct block *b = &l->blocks[i];

		g->blocks++;
		if (b->reader->read(b->at, b->last - b->first + 1, g))
			return -1;
	}
	return 0;
}

/* Is c one of the marks around a page number: - — – ― · / 第 页 共? */
static int
is_page_mark(uint32_t c)
{
	static const uint32_t page_marks[] = {
		'-', '/', 0x2014, 0x2013, 0x2015, 0xB7, 0x7B2C, 0x9875, 0x5171, 0x2500, 0xFF0D
	};
	size_t i;

	for (i = 0; i < sizeof page_marks / sizeof *page_marks; i++)
		if (page_marks[i] == c)
			return 1;
	return 0;
}

int
layout_furniture(struct str line)
{
	size_t len, digits = 0, marks = 0;

	if (line.n > 40 || memchr(line.p, '\t', line.n))
		return 0;
	while (line.n) {
		uint32_t c = utf8_char(line, &len);

		if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
			digits++;
		else if (is_page_mark(c))
			marks++;
		else if (!utf8_blank(c))
			return 0;
		line = str_skip(line, len);
	}
	/* A bare number may be a cell; a bare dash too. */
	return digits ? marks >= 1 && digits <= 8 : marks >= 3;
}
