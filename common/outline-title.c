#include "outline-title.h"

#include "heading.h"
#include "utf8.h"

/* Signs in front of an entry of a list, as tools that print pages of web sites set them. */
static const char *const bullets[] = {
	"* ", "+ ", "- ", "o ", "•", "·", "●", "○", "▪", "■", "◆", "◇", "►", "▶", "»"
};

/* Is the text an entry of a list, or a link with the number that lynx gives it: [12]? */
static bool
is_listed(struct str text)
{
	size_t i, n = 1;

	for (i = 0; i < sizeof bullets / sizeof *bullets; i++)
		if (str_starts(text, str_of(bullets[i])))
			return true;
	while (n < text.n && text.p[n] >= '0' && text.p[n] <= '9')
		n++;
	return n > 1 && *text.p == '[' && n < text.n && text.p[n] == ']';
}

/*
 * Do the two differ, where both tell something? One may tell more: in a running head a date stands
 * before it, and a page's title is short.
 */
static bool
differ(struct str a, struct str b)
{
	return a.n && b.n && str_find(a, b) == a.n && str_find(b, a) == b.n;
}

int
outline_title_look(struct outline_title *f, struct outline *o, const struct visible_text *text,
    const struct visible_text above[2], bool begun)
{
	struct title t;
	struct str none = {NULL, 0}, line, line2;
	/* Between tags no line counts. */
	bool near = above[0].text.n && !above[0].link &&
	    (text->marked || text->first - above[0].last <= 2);
	bool near2 = near && above[1].text.n && !above[1].link &&
	    (text->marked || above[0].first - above[1].last <= 2);
	bool listed = is_listed(text->text), follows;
	int n;

	if (text->text.n > TITLE_MAX || text->link)
		return 0;
	line = near ? above[0].text : none;
	line2 = near2 ? above[1].text : none;
	if ((n = heading_title(text->text, line, line2, &t)) <= 0)
		return n;
	if (o->title.n && (begun || (listed && !f->listed)))
		return 1;
	/* Titles right below one another, of several years, are a list. */
	follows = o->title.n && listed == f->listed && n < 3 &&
	    above[n - 1].last == o->title_last;
	f->years = follows && (f->years || differ(t.year, o->title.year));
	f->organs = follows && (f->organs || differ(t.org, o->title.org));
	f->listed = listed;
	/* Read again in place: a title's slices point into itself. */
	heading_title(text->text, line, line2, &o->title);
	o->title_first = n > 1 ? above[n - 2].first : text->first;
	o->title_last = text->last;
	return 1;
}

void
outline_title_settle(const struct outline_title *f, struct outline *o)
{
	if (f->years)
		o->title.year.n = 0;
	if (f->organs)
		o->title.org.n = 0;
}
