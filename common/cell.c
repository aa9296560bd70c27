#include "cell.h"

#include <stdint.h>

#include "fold.h"
#include "utf8.h"

#define N(a) (sizeof(a) / sizeof *(a))

const char *const cell_state_name[CELL_STATES] = {
	"ok", "blank", "absent", "ambiguous", "invalid"
};

/* What stands for a blank. Words here and below are in the narrow form that peek gives. */
static const char *const blanks[] = {
	"/", "-", "无", "空", "不适用", "N/A", "\\", "--", "—", "——", "―", "――", "–", "·", "."
};

static const char *const units[] = {
	"件", "条", "项", "个", "次", "份", "宗", "元", "万元", "亿元"
};

/* Words for a change: one that a number follows has a sign, one that stands alone 0. */
static const struct {
	const char *word;
	int sign;
} changes[] = {
	{"增加", 1}, {"增", 1}, {"减少", -1}, {"减", -1}, {"不变", 0}, {"无变化", 0}
};

/* Signs of another width, outside the full-width forms of ASCII. */
static const struct {
	uint32_t c;
	char narrow;
} signs[] = {
	{0x2212, '-'}, {0xFE50, ','}, {0xFE52, '.'}, {0xFE62, '+'}, {0xFE63, '-'}, {0xFE68, '\\'}
};

static const char zero[] = "零";
enum { ZERO = 0x96F6 };

static const char nbsp[] = "&nbsp;";
enum { NBSP = sizeof nbsp - 1 };

/* The character of ASCII, or the usual form of a Han character, that c is written for. */
static uint32_t
usual_form(uint32_t c)
{
	uint16_t like = fold_lookalike(c);
	size_t i;

	for (i = 0; i < N(signs); i++)
		if (signs[i].c == c)
			return (unsigned char)signs[i].narrow;
	return like ? like : utf8_narrow(c);
}

/*
 * The character at the start of s, 0 at its end; *len gets its bytes. Any blank is ' ',
 * and what differs from ASCII or a Han character only by its width or form is that.
 */
static uint32_t
peek(struct str s, size_t *len)
{
	uint32_t c;

	*len = 0;
	if (s.n == 0)
		return 0;
	c = utf8_char(s, len);
	if (utf8_blank(c))
		return ' ';
	if (c == '&' && str_starts(s, str_of(nbsp))) {
		*len = NBSP;
		return ' ';
	}
	/* Markdown escapes what it could take for a mark: 5\.25 and \-3. */
	if (c == '\\' && s.n > 1 && memchr(".-+*", s.p[1], 4)) {
		*len = 2;
		return (unsigned char)s.p[1];
	}
	return c < 0x80 ? c : usual_form(c);
}

static struct str
trim(struct str s)
{
	for (;;) {
		s = utf8_trim(s);
		if (str_starts(s, str_of(nbsp)))
			s = str_skip(s, NBSP);
		else if (str_ends(s, str_of(nbsp)))
			s.n -= NBSP;
		else
			return s;
	}
}

/* Takes the word off the start of *s, if it stands there. */
static bool
take(struct str *s, const char *word)
{
	struct str rest = *s, w = str_of(word);
	size_t len, wlen;

	for (; w.n; w = str_skip(w, wlen), rest = str_skip(rest, len))
		if (peek(rest, &len) != utf8_char(w, &wlen))
			return false;
	*s = rest;
	return true;
}

static bool
is_word(struct str s, const char *word)
{
	return take(&s, word) && s.n == 0;
}

/*
 * Can a number, or a word or sign from here, begin with c? Most labels cannot, and need not
 * be compared with each of them.
 */
static bool
begins_value(uint32_t c)
{
	static const char ascii[] = "0123456789-.,/+?%\\N";
	static const uint32_t others[] = {	/* 零 无 空 不 增 减 — ― – · */
		0x96F6, 0x65E0, 0x7A7A, 0x4E0D, 0x589E, 0x51CF, 0x2014, 0x2015, 0x2013, 0xB7
	};
	size_t i;

	if (c < 0x80)
		return c && memchr(ascii, (int)c, sizeof ascii - 1) != NULL;
	for (i = 0; i < N(others) && others[i] != c; i++)
		continue;
	return i < N(others);
}

/* The first byte of c in UTF-8, if c is no more than U+FFFF. */
static unsigned char
first_byte(uint32_t c)
{
	return (unsigned char)(c < 0x80 ? c : c < 0x800 ? 0xC0 | c >> 6 : 0xE0 | c >> 12);
}

/* Is s, which is trimmed, a blank sign? */
static bool
is_blank(struct str s)
{
	size_t i, len;
	uint32_t c = peek(s, &len);
	unsigned char first = first_byte(c);

	if (s.n == 0)
		return true;
	if (utf8_is_digit(c) || !begins_value(c))
		return false;
	for (i = 0; i < N(blanks); i++)
		if ((unsigned char)blanks[i][0] == first && is_word(s, blanks[i]))
			return true;
	return false;
}

/* The place in changes of the word that *s begins with, taken off; -1 without one. */
static int
take_change(struct str *s)
{
	int i;

	for (i = 0; i < (int)N(changes); i++)
		if (take(s, changes[i].word))
			return i;
	return -1;
}

/* The unit that s is, after blanks, with nothing behind it; NULL if it is none. */
static const char *
read_unit(struct str s)
{
	size_t i, len;
	uint32_t c;

	while ((c = peek(s, &len)) == ' ')
		s = str_skip(s, len);
	for (i = 0; i < N(units); i++)
		if (utf8_char(str_of(units[i]), &len) == c && is_word(s, units[i]))
			return units[i];
	return NULL;
}

/*
 * Takes whole digits off *s, in groups of three where they are grouped, and writes them
 * to buf. Returns how many; 0 if there are none, or the groups are not right. A first
 * group of zeros is not: 0 123 may be two cells, and 0,123 a fraction.
 */
static size_t
take_whole(struct str *s, char *buf)
{
	size_t n = 0, group = 0, len, next;
	uint32_t c, separator = 0;

	for (; (c = peek(*s, &len)) != 0; *s = str_skip(*s, len)) {
		if (utf8_is_digit(c)) {
			buf[n++] = (char)c;
			group++;
			continue;
		}
		if ((c != ',' && c != ' ') || !utf8_is_digit(peek(str_skip(*s, len), &next)))
			break;
		if (separator ? c != separator || group != 3 : group < 1 || group > 3)
			return 0;
		separator = c;
		group = 0;
	}
	if (separator && (group != 3 || buf[0] == '0'))
		return 0;
	return n;
}

/*
 * Takes an unsigned number off *s. Its digits are written to buf, those behind the
 * point from *whole on. Returns how many there are; 0: there is no number.
 */
static size_t
take_digits(struct str *s, char *buf, size_t *whole)
{
	size_t n, len;
	uint32_t c;

	if (take(s, zero)) {
		buf[0] = '0';
		return *whole = 1;
	}
	*whole = n = take_whole(s, buf);
	if (n == 0 || peek(*s, &len) != '.')
		return n;
	*s = str_skip(*s, len);
	for (; utf8_is_digit(c = peek(*s, &len)); *s = str_skip(*s, len))
		buf[n++] = (char)c;
	return n > *whole ? n : 0;
}

/* The normal form of n digits at buf + 1; buf has room for a sign and a point too. */
static struct str
normal_form(char *buf, size_t n, size_t whole, bool negative)
{
	char *from = buf + 1, *point = from + whole, *end = from + n;

	while (end > point && end[-1] == '0')
		end--;
	while (from + 1 < point && *from == '0')
		from++;
	if (end > point) {
		memmove(point + 1, point, (size_t)(end - point));
		*point = '.';
		end++;
	}
	if (negative && !(end - from == 1 && *from == '0'))
		*--from = '-';
	return (struct str){from, (size_t)(end - from)};
}

struct cell
cell_read(struct str text, bool change, char *buf, size_t cap)
{
	struct cell cell = {CELL_INVALID, {NULL, 0}, NULL};
	size_t n, whole, len;
	struct str s = text;
	int sign = 1, word;
	uint32_t c;

	if (cell_digits(s) && cap > s.n) {
		memcpy(buf + 1, s.p, s.n);
		return (struct cell){CELL_OK, normal_form(buf, s.n, s.n, false), NULL};
	}
	s = trim(s);
	c = peek(s, &len);
	if (!utf8_is_digit(c) && is_blank(s))
		cell.state = CELL_BLANK;
	else if (is_word(s, "?"))
		cell.state = CELL_AMBIGUOUS;
	if (cell.state != CELL_INVALID || cap <= s.n)
		return cell;
	if (c == '+' || c == '-') {
		sign = c == '-' ? -1 : 1;
		s = str_skip(s, len);
	} else if (change && !utf8_is_digit(c) && (word = take_change(&s)) >= 0) {
		sign = changes[word].sign;
		s = trim(s);
	}
	if (sign == 0) {
		buf[1] = '0';
		n = whole = s.n == 0;
	} else {
		n = take_digits(&s, buf + 1, &whole);
	}
	if (n == 0 || (s.n && (cell.unit = read_unit(s)) == NULL))
		return cell;
	cell.state = CELL_OK;
	cell.value = normal_form(buf, n, whole, sign < 0);
	return cell;
}

enum cell_state
cell_state_of(struct str text, bool change)
{
	char buf[64];

	return text.n < sizeof buf ? cell_read(text, change, buf, sizeof buf).state : CELL_INVALID;
}

bool
cell_blank(struct str text)
{
	return !cell_digits(text) && is_blank(trim(text));
}

/*
 * Is s made of what numbers are made of, however wrongly, with or without a unit? An
 * ordinal is not: it ends in a point.
 */
static bool
like_number(struct str s)
{
	bool digit = false;
	size_t len;
	uint32_t c = peek(s, &len), last = 0;

	if (c == ZERO && take(&s, zero))
		return s.n == 0 || read_unit(s);
	if (c == '+' || c == '-')
		s = str_skip(s, len);
	for (; (c = peek(s, &len)) != 0; s = str_skip(s, len), last = c) {
		if (utf8_is_digit(c))
			digit = true;
		else if (c != ',' && c != '.' && c != ' ' && c != '%')
			break;
	}
	return digit && last != '.' && (s.n == 0 || read_unit(s));
}

bool
cell_numeric(struct str text)
{
	struct str s = text;
	size_t len;
	uint32_t c;
	int word;

	if (cell_digits(s))
		return true;
	s = trim(s);
	c = peek(s, &len);
	if (s.n == 0 || !begins_value(c))
		return false;
	if (utf8_is_digit(c))
		return like_number(s);
	if (like_number(s) || is_blank(s) || is_word(s, "?"))
		return true;
	if ((word = take_change(&s)) < 0)
		return false;
	return changes[word].sign ? like_number(trim(s)) : s.n == 0;
}
