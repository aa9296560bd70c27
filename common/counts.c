#include "counts.h"

#include <stdbool.h>

#include "utf8.h"

#define N(a) (sizeof(a) / sizeof *(a))

/* The longer of two that begin alike comes first. */
static const char *const units[] = {
	"件次", "条次", "人次", "件", "条", "次", "个", "篇", "份", "人", "项", "期", "场", "批",
	"宗", "起", "家", "户", "名", "位", "部", "则", "封", "幅", "张", "例", "本", "册"
};

/* What makes a number a piece of a date, or the like. */
static const char *const times[] = {"年", "月", "日", "号", "时", "分", "点", "周", "天"};

/* What makes it vague: before it, behind it, behind its unit. */
static const char *const vague_before[] = {
	"约", "近", "超", "超过", "逾", "不足", "至少", "不少于", "多达", "不到"
};
static const char *const vague_behind[] = {"以上", "左右", "以内", "以下", "余", "多"};

/* Units that numerals in words stand before; with others they are no counts (一次性). */
static const char *const counted[] = {"件", "条", "份", "篇", "宗", "起"};
static const char *const words[] = {
	"一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "零", "〇",
	"几", "数"
};

/* The bytes of the word of the list that s begins with; 0 without one. */
static size_t
begins(struct str s, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_starts(s, str_of(list[i])))
			return strlen(list[i]);
	return 0;
}

static bool
ends(struct str s, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_ends(s, str_of(list[i])))
			return true;
	return false;
}

static bool
is_digit(struct str s)
{
	return s.n && s.p[0] >= '0' && s.p[0] <= '9';
}

static bool
is_joint(struct str s)
{
	return s.n && strchr("-/:~.", s.p[0]) != NULL;
}

/* Reads the digits that s begins with, with decimals. Returns the bytes. */
static size_t
read_digits(struct str s, struct count *c, bool *plain)
{
	size_t n = 0, digits = 0;
	bool point = false;

	for (;; n++) {
		struct str rest = str_skip(s, n);

		if (is_digit(rest)) {
			c->n = digits < 12 ? c->n * 10 + (uint64_t)(rest.p[0] - '0') : 0;
			c->decimals += point;
			digits++;
		} else if (!point && str_starts(rest, STR(".")) && is_digit(str_skip(rest, 1))) {
			point = true;
		} else {
			break;
		}
	}
	*plain = digits <= 12;
	return n;
}

/* Ends the text before a number in one that may be its beginning: 2 4? */
static bool
is_torn(struct str before)
{
	return before.n > 1 && str_ends(before, STR(" ")) &&
	    is_digit(str_skip(before, before.n - 2));
}

/* The number whose digits s begins with, behind before. */
static struct count
digits_at(struct str before, struct str s)
{
	struct count c = {.kind = COUNT_OTHER};
	bool plain;
	size_t len = read_digits(s, &c, &plain), unit;
	struct str rest = str_skip(s, len);

	c.end = len;
	if (!plain)
		return c;
	if (str_starts(rest, STR("%"))) {
		c.end++;
		c.kind = is_torn(before) || ends(before, vague_before, N(vague_before)) ?
		    COUNT_OTHER : COUNT_PERCENT;
	} else if (begins(rest, times, N(times)) || str_ends(before, STR("第")) ||
	    (is_joint(rest) && is_digit(str_skip(rest, 1)))) {
		c.kind = COUNT_TIME;
	} else if (c.decimals == 0 && (unit = begins(rest, units, N(units))) != 0) {
		c.unit = (struct str){rest.p, unit};
		c.end += unit;
		if (!is_torn(before) && !ends(before, vague_before, N(vague_before)) &&
		    !begins(str_skip(rest, unit), vague_behind, N(vague_behind)) &&
		    !(before.n && is_joint(str_skip(before, before.n - 1))))
			c.kind = COUNT_CLEAN;
	}
	return c;
}

/* A count in words that s begins with: its bytes; 0 if there is none. */
static size_t
words_at(struct str before, struct str s)
{
	size_t len, n = 0, unit;

	while ((len = begins(str_skip(s, n), words, N(words))) != 0)
		n += len;
	if (n == 0 || (unit = begins(str_skip(s, n), counted, N(counted))) == 0 ||
	    str_ends(before, STR("第")))
		return 0;
	return n + unit;
}

size_t
counts_read(struct str text, struct count out[COUNTS_MAX])
{
	size_t i, n = 0, len;

	for (i = 0; i < text.n; i += len) {
		struct str before = {text.p, i}, s = str_skip(text, i);
		struct count c = {.kind = COUNT_OTHER};

		if (is_digit(s)) {
			c = digits_at(before, s);
			len = c.end;
		} else if ((len = c.end = words_at(before, s)) == 0) {
			utf8_char(s, &len);
			continue;
		}
		c.at = i;
		c.end += i;
		if (n < COUNTS_MAX)
			out[n] = c;
		n++;
	}
	return n;
}
