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

int
outline_title_look(struct outline_title *f, struct outline *o, const struct visible_text *text,
    const struct visible_text above[2], size_t number, bool begun)
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
	follows = o->title.n && listed == f->listed && f->number + (size_t)n == number;
	f->years = follows && (f->years || (t.year.n && o->title.year.n &&
	    !str_eq(t.year, o->title.year)));
	f->number = number;
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
}
