#include "own.h"

#include "pattern.h"
#include "utf8.h"

/* What organs call themselves. */
static struct pattern self = PATTERN("^(?:我们$|[我本](?:机关|单位|部门|街道|街道办|街道办事处|办事处|管委会|"
    "政府|局|委|办|厅|院|所|站|队|中心|馆|处|会|镇|乡|社|行|校|司|署|室|园区|开发区|新区|支队|大队|总队|"
    "分局)(?:机关|人民政府|政府)?$)");
/* That area, by its kind; the end of the name of an organ that stands for one. */
static struct pattern area = PATTERN("^[全我本](省|市|县|区|州|盟|旗)(?:各级)?"
    "(?:行政机关|人民政府|政府)?$");
static struct pattern area_organ = PATTERN("(省|市|县|区|州|盟|旗)"
    "(?:人民政府|政府|管委会|管理委员会)?$");

/* Is name a short form of the organ's: its characters in their order, to its end? */
static bool
is_short(struct str name, struct str org)
{
	/* What short forms leave out at the end: 办(公室), 委(员会), 办(事处). */
	static const struct str tails[] = {{"公室", 6}, {"员会", 6}, {"事处", 6}};
	size_t i, len, last;

	if (name.n < 6 || org.n < 6)
		return false;
	utf8_last(name, &last);
	for (i = 0; i < sizeof tails / sizeof *tails; i++)
		if (str_ends(org, tails[i]) && !str_ends(name, tails[i])) {
			org.n -= tails[i].n;
			break;
		}
	if (!str_ends(org, (struct str){name.p + name.n - last, last}))
		return false;
	for (; name.n; name = str_skip(name, len)) {
		utf8_char(name, &len);
		i = str_find(org, (struct str){name.p, len});
		if (i == org.n)
			return false;
		org = str_skip(org, i + len);
	}
	return true;
}

/*
 * Is name, if it is an area, the organ's? To a town the whole county (全县) is another's.
 * -1: out of memory.
 */
static int
is_area(struct str name, struct str org, bool *own)
{
	struct str kind[PATTERN_GROUPS], organ[PATTERN_GROUPS];
	int found, stands;

	*own = false;
	if ((found = pattern_match(&area, name, kind)) <= 0)
		return found;
	if ((stands = pattern_match(&area_organ, org, organ)) < 0)
		return -1;
	*own = stands && str_eq(kind[1], organ[1]);
	return 1;
}

int
own_is(struct str name, struct str org)
{
	bool own;
	int found;

	if (name.n == 0 || str_eq(name, org))
		return 1;
	if ((found = pattern_match(&self, name, NULL)) != 0)
		return found;
	if ((found = is_area(name, org, &own)) != 0)
		return found < 0 ? -1 : own;
	/* 市政府 may mean the government itself, or all that is under it. */
	if (str_ends(name, STR("政府")))
		return 0;
	return is_short(name, org);
}
