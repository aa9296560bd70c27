/* The characters that HTML writes as names and numbers. */
#include "html.h"

#include <stdint.h>
#include <stdlib.h>

enum { NAME_MAX_BYTES = 16, NOT_A_CHAR = 0xFFFD };

/* Names by strcmp(3)'s order; those of old may lack their semicolon. */
static const struct entity {
	const char *name;
	uint16_t c;
	bool old;
} entities[] = {
	{"NewLine", ' ', false}, {"NoBreak", 0x2060, false}, {"Tab", ' ', false},
	{"ZeroWidthSpace", 0x200B, false}, {"amp", '&', true}, {"apos", '\'', false},
	{"ast", '*', false}, {"bsol", '\\', false}, {"bull", 0x2022, false},
	{"colon", ':', false}, {"comma", ',', false}, {"commat", '@', false},
	{"copy", 0xA9, true}, {"dash", 0x2010, false}, {"deg", 0xB0, true},
	{"divide", 0xF7, true}, {"emsp", 0x2003, false}, {"emsp13", 0x2004, false},
	{"emsp14", 0x2005, false}, {"ensp", 0x2002, false}, {"equals", '=', false},
	{"excl", '!', false}, {"frasl", 0x2044, false}, {"gt", '>', true},
	{"hairsp", 0x200A, false}, {"hellip", 0x2026, false}, {"horbar", 0x2015, false},
	{"hyphen", 0x2010, false}, {"laquo", 0xAB, true}, {"lbrack", '[', false},
	{"ldquo", 0x201C, false}, {"lowbar", '_', false}, {"lpar", '(', false},
	{"lrm", 0x200E, false}, {"lsqb", '[', false}, {"lsquo", 0x2018, false},
	{"lt", '<', true}, {"mdash", 0x2014, false}, {"middot", 0xB7, true},
	{"minus", 0x2212, false}, {"nbsp", 0xA0, true}, {"ndash", 0x2013, false},
	{"num", '#', false}, {"numsp", 0x2007, false}, {"para", 0xB6, true},
	{"percnt", '%', false}, {"period", '.', false}, {"plus", '+', false},
	{"plusmn", 0xB1, true}, {"puncsp", 0x2008, false}, {"quest", '?', false},
	{"quot", '"', true}, {"raquo", 0xBB, true}, {"rbrack", ']', false},
	{"rdquo", 0x201D, false}, {"reg", 0xAE, true}, {"rlm", 0x200F, false},
	{"rpar", ')', false}, {"rsqb", ']', false}, {"rsquo", 0x2019, false},
	{"sect", 0xA7, true}, {"semi", ';', false}, {"shy", 0xAD, true}, {"sol", '/', false},
	{"thinsp", 0x2009, false}, {"times", 0xD7, true}, {"vert", '|', false},
	{"yen", 0xA5, true}, {"zwj", 0x200D, false}, {"zwnj", 0x200C, false},
};

/* What &#128; to &#159; stand for on pages written under Windows. */
static const uint16_t windows[32] = {
	0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
	0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178
};

static size_t
put_char(uint32_t c, char *buf)
{
	if (c < 0x80) {
		buf[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		buf[0] = (char)(0xC0 | c >> 6);
		buf[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		buf[0] = (char)(0xE0 | c >> 12);
		buf[1] = (char)(0x80 | (c >> 6 & 0x3F));
		buf[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	buf[0] = (char)(0xF0 | c >> 18);
	buf[1] = (char)(0x80 | (c >> 12 & 0x3F));
	buf[2] = (char)(0x80 | (c >> 6 & 0x3F));
	buf[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

static int
digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 16;
}

/* Reads &#48; or &#x30; at the start of s. Returns its bytes, 0 if it is none. */
static size_t
read_number(struct str s, uint32_t *c)
{
	bool hex = s.n > 2 && (s.p[2] == 'x' || s.p[2] == 'X');
	size_t from = hex ? 3 : 2, i;
	uint32_t value = 0, base = hex ? 16 : 10;

	for (i = from; i < s.n && (uint32_t)digit_value(s.p[i]) < base; i++)
		if (value < 0x110000)
			value = value * base + (uint32_t)digit_value(s.p[i]);
	if (i == from)
		return 0;
	if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
		value = NOT_A_CHAR;
	else if (value < 0x20 || value == 0x7F)
		value = ' ';
	else if (value >= 0x80 && value < 0xA0)
		value = windows[value - 0x80];
	*c = value;
	return i < s.n && s.p[i] == ';' ? i + 1 : i;
}

static int
by_name(const void *key, const void *element)
{
	return strcmp(key, ((const struct entity *)element)->name);
}

/* Reads &nbsp; at the start of s. Returns its bytes, 0 if it is none. */
static size_t
read_name(struct str s, uint32_t *c)
{
	char name[NAME_MAX_BYTES];
	const struct entity *e;
	size_t n = 0;

	while (n + 1 < s.n && n + 1 < sizeof name && ((s.p[n + 1] >= 'a' && s.p[n + 1] <= 'z') ||
	    (s.p[n + 1] >= 'A' && s.p[n + 1] <= 'Z') || (n && digit_value(s.p[n + 1]) < 10))) {
		name[n] = s.p[n + 1];
		n++;
	}
	name[n] = '\0';
	e = bsearch(name, entities, sizeof entities / sizeof *entities, sizeof *entities, by_name);
	if (e && n + 1 < s.n && s.p[n + 1] == ';') {
		*c = e->c;
		return n + 2;
	}
	/* &nbsp12: the name of old is what stands in front. */
	for (; n > 1; n--) {
		name[n] = '\0';
		e = bsearch(name, entities, sizeof entities / sizeof *entities,
		    sizeof *entities, by_name);
		if (e && e->old) {
			*c = e->c;
			return n + 1;
		}
	}
	return 0;
}

size_t
html_decode(struct str text, char *buf)
{
	size_t n = 0, len;
	uint32_t c;

	while (text.n) {
		len = 0;
		if (*text.p == '&' && text.n > 2)
			len = text.p[1] == '#' ? read_number(text, &c) : read_name(text, &c);
		if (len) {
			n += put_char(c, buf + n);
		} else {
			buf[n++] = *text.p == '\n' || *text.p == '\r' || *text.p == '\t' ?
			    ' ' : *text.p;
			len = 1;
		}
		text = str_skip(text, len);
	}
	return n;
}
