#include "fold.h"

#include "utf8.h"

enum { TA = 0x5B83 };		/* 它 */

static bool
is_han(uint32_t c)
{
	return c >= 0x4E00 && c <= 0x9FFF;
}

/* The numerals of ordinals; their place is their value. */
static const uint16_t numerals[] = {
	0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341
};

static int
numeral(uint32_t c)
{
	int i;

	for (i = 1; i <= 10; i++)
		if (numerals[i] == c)
			return i;
	return -1;
}

uint16_t
fold_char(uint32_t c)
{
	c = utf8_narrow(c);
	if (c == TA)
		return 0x4ED6;		/* 其它 for 其他 */
	if (is_han(c))
		return (uint16_t)c;
	if (c >= 'a' && c <= 'z')
		return (uint16_t)c;
	if (c >= 'A' && c <= 'Z')
		return (uint16_t)(c - 'A' + 'a');
	if (c >= 0x2E80 && c < 0x2FD6)
		return fold_radicals[c - 0x2E80];
	if (c >= 0xF900 && c < 0xFADA)
		return fold_compat[c - 0xF900];
	if (c == 0x3007)
		return 0x96F6;		/* 〇 for 零 */
	return c >= 0x3400 && c < 0x4DC0 ? (uint16_t)c : 0;
}

uint16_t
fold_lookalike(uint32_t c)
{
	bool radical = c >= 0x2E80 && c < 0x2FD6, compat = c >= 0xF900 && c < 0xFADA;

	return radical || compat ? fold_char(c) : 0;
}

/*
 * The first character of *s that is no blank, nor escapes another (1\. in Markdown), taken
 * off with these; 0 at the end.
 */
static uint32_t
take(struct str *s)
{
	uint32_t c;
	size_t len;

	while (s->n) {
		c = utf8_char(*s, &len);
		s->p += len;
		s->n -= len;
		if (!utf8_blank(c) && c != '\\')
			return utf8_narrow(c);
	}
	return 0;
}

static uint32_t
peek(struct str s)
{
	return take(&s);
}

static bool
is_separator(uint32_t c)
{
	return c == 0x3001 || c == '.' || c == ',' || c == ')' || c == ':' || c == 0xB7;
}

/* Reads the numerals of an ordinal, Han or Arabic; 0 if there are none or too many. */
static unsigned
take_number(struct str *s, bool *han)
{
	unsigned value = 0, digits;
	struct str rest = *s;
	uint32_t c;
	int n;

	*han = false;
	for (digits = 0; digits < 4; digits++, *s = rest) {
		c = take(&rest);
		if (utf8_is_digit(c)) {
			if (digits && *han)
				break;
			value = value * 10 + (c - '0');
		} else if ((!digits || *han) && (n = numeral(fold_char(c))) > 0) {
			if (n < 10 && value % 10)
				break;		/* 二三 is no numeral */
			*han = true;
			value = n < 10 ? value + (unsigned)n : value ? value * 10 : 10;
		} else {
			break;
		}
	}
	return value <= 99 ? value : 0;
}

struct ordinal
fold_ordinal(struct str *s)
{
	struct str rest = *s;
	struct ordinal none = {ORDINAL_NONE, 0}, o = none;
	bool paren, han;
	uint32_t c, separator;
	size_t len;

	if (rest.n > 2 && utf8_is_han((unsigned char)*rest.p) &&
	    numeral(utf8_char(rest, &len)) < 0)
		return none;		/* as most texts */
	while ((c = peek(rest)) == '#' || c == '*' || c == '|' || c == '_')
		take(&rest);
	if ((paren = c == '(' || c == 0x3014))
		take(&rest);
	if ((o.value = take_number(&rest, &han)) == 0)
		return none;
	separator = take(&rest);
	if (paren ? separator != ')' && separator != 0x3015 : !is_separator(separator))
		return none;
	c = utf8_narrow(rest.n ? utf8_char(rest, &len) : 0);
	if (!han && separator != 0x3001 && utf8_is_digit(c))
		return none;		/* 1.5 */
	if (paren && is_separator(peek(rest)))
		take(&rest);
	o.style = paren ? han ? ORDINAL_PAREN : ORDINAL_PAREN_ARABIC :
	    han ? ORDINAL_HAN : ORDINAL_ARABIC;
	*s = rest;
	return o;
}

void
fold(struct str s, struct folded *f)
{
	size_t len;
	int depth = 0;
	bool bracket = false;

	f->n = f->core = 0;
	f->cut = f->number = false;
	f->ordinal = fold_ordinal(&s);
	while (s.n) {
		uint32_t c = utf8_char(s, &len);
		const char *close = c == '<' ? memchr(s.p, '>', s.n) : NULL;
		uint16_t folded;

		if (close) {		/* a tag: <br/> */
			s = str_skip(s, (size_t)(close - s.p) + 1);
			continue;
		}
		s.p += len;
		s.n -= len;
		if (is_han(c) && c != TA && f->n < FOLD_MAX) {	/* as most are */
			f->c[f->n++] = (uint16_t)c;
			continue;
		}
		if (utf8_blank(c))
			continue;
		c = utf8_narrow(c);
		folded = fold_char(c);
		if (c == '[' || c == ']')	/* of a footnote's mark */
			c = c == '[' ? '(' : ')';
		depth += c == '(' ? 1 : c == ')' && depth ? -1 : 0;
		f->number = f->number || (depth == 0 && utf8_is_digit(c));
		if (folded == 0) {
			if (c == '(' && f->n && !bracket) {
				bracket = true;
				f->core = f->n;
			}
			continue;
		}
		if (f->n == FOLD_MAX) {
			f->cut = true;
			break;
		}
		f->c[f->n++] = folded;
	}
	if (!bracket)
		f->core = f->n;
}

uint32_t
fold_hash(const uint16_t *c, size_t n)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < n; i++)
		h = (h ^ c[i]) * 16777619u;
	return h ^ h >> 15;
}
