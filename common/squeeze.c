#include "squeeze.h"

#include "fold.h"
#include "utf8.h"

/* Marks, and what escapes them, may stand inside a heading too. */
static bool
is_mark(uint32_t c)
{
	return c == '*' || c == '\\' || c == '\'' || c == 0x300A || c == 0x300B;
}

size_t
squeeze_to(struct str s, char *buf, size_t cap)
{
	size_t n = 0, len;
	uint16_t like;

	for (; s.n; s = str_skip(s, len)) {
		uint32_t c = utf8_char(s, &len);

		/* A character that is put in place of another has three bytes. */
		if (n + (len < 3 ? 3 : len) > cap)
			return 0;
		if (utf8_is_digit(utf8_narrow(c))) {
			buf[n++] = (char)utf8_narrow(c);
		} else if ((like = fold_lookalike(c)) != 0) {
			buf[n++] = (char)(0xE0 | like >> 12);
			buf[n++] = (char)(0x80 | (like >> 6 & 0x3F));
			buf[n++] = (char)(0x80 | (like & 0x3F));
		} else if (!utf8_blank(c) && !is_mark(c)) {
			memcpy(buf + n, s.p, len);
			n += len;
		}
	}
	return n;
}

uint32_t
squeeze_last(struct str *s)
{
	uint32_t c;
	size_t len;

	for (; s->n; s->n -= len) {
		c = utf8_last(*s, &len);
		if (!utf8_blank(c) && !is_mark(c))
			return fold_lookalike(c) ? fold_lookalike(c) : c;
	}
	return 0;
}

bool
squeeze_is_among(const char *chars, uint32_t c)
{
	struct str s = str_of(chars);
	size_t len;

	for (; s.n; s = str_skip(s, len))
		if (utf8_char(s, &len) == c)
			return true;
	return false;
}
