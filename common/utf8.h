/* utf8: characters of UTF-8 text. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/*
 * How many bytes of s are text: well-formed UTF-8 (no surrogates, nothing overlong or
 * above U+10FFFF) without NUL. That is s.n where all of it is.
 */
size_t utf8_valid(struct str s);

/*
 * The character at the start of s, which holds at least one and is valid; *len gets
 * its bytes.
 */
static inline uint32_t
utf8_char(struct str s, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p;

	if (p[0] < 0x80) {
		*len = 1;
		return p[0];
	}
	if (p[0] < 0xE0) {
		*len = 2;
		return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
	}
	if (p[0] < 0xF0) {
		*len = 3;
		return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 |
		    (p[2] & 0x3F);
	}
	*len = 4;
	return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
	    (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

/* The last character of s, which is valid and not empty; *len gets its bytes. */
uint32_t utf8_last(struct str s, size_t *len);

/* Is c, above ASCII, a blank? */
bool utf8_wide_blank(uint32_t c);

/*
 * Is c a blank: a space or control character, a no-break or wide (U+3000) space, or a
 * character of no width?
 */
static inline bool
utf8_blank(uint32_t c)
{
	if (c < 0x80)
		return c <= ' ' || c == 0x7F;
	/* Most characters are Han, or their punctuation. */
	return (c <= 0x3000 || c == 0xFEFF) && utf8_wide_blank(c);
}

/* ASCII for the full-width form of one of its characters, else c itself. */
static inline uint32_t
utf8_narrow(uint32_t c)
{
	return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

/* Is c a digit of ASCII? */
static inline bool
utf8_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

/* Is it the first byte of a character from U+4000 to U+9FFF, which has three, and is no blank? */
static inline bool
utf8_is_han(unsigned char byte)
{
	return byte >= 0xE4 && byte <= 0xE9;
}

/* Is the byte a character, and no blank? */
static inline bool
utf8_is_solid(unsigned char byte)
{
	return byte > ' ' && byte < 0x7F;
}

/* Does p, which has three bytes, begin a character of three that is no blank? Not all do. */
static inline bool
utf8_is_solid3(const unsigned char *p)
{
	return utf8_is_han(p[0]) || (p[0] == 0xE3 && (p[1] != 0x80 || p[2] != 0x80)) ||
	    (p[0] == 0xEF && p[1] != 0xBB);
}

/* s, which may have blanks at its ends, without them. */
struct str utf8_trim_blanks(struct str s);

/* s without the blanks at its ends. */
static inline struct str
utf8_trim(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;

	/* Most texts have none. */
	if (s.n == 0 || ((utf8_is_solid(p[0]) || (s.n > 2 && utf8_is_solid3(p))) &&
	    (utf8_is_solid(p[s.n - 1]) || (s.n > 2 && utf8_is_solid3(p + s.n - 3)))))
		return s;
	return utf8_trim_blanks(s);
}

/* The same as utf8_width, for characters that are few. */
int utf8_rare_width(uint32_t c);

/* How many columns a terminal gives to c: 0, 1 or 2. */
static inline int
utf8_width(uint32_t c)
{
	/* Most characters are ASCII or Han. */
	if (c < 0x300)
		return 1;
	return c >= 0x4E00 && c <= 0x9FFF ? 2 : utf8_rare_width(c);
}

/* The same for a text. */
size_t utf8_columns(struct str s);

#endif
