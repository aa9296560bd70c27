#include "decimal.h"

#include <stdlib.h>
#include <string.h>

/*
 * Limbs are digits to the base 10^9, lowest first, aligned at the decimal point. They
 * have signs of their own, so that adding and taking away are one loop, and a carry seldom
 * goes far. As |limb| < BASE, the highest one that is not 0 has the sign of all.
 */
enum {
	BASE = 1000000000,
	LIMB_DIGITS = 9,
	WORD_DIGITS = 18,	/* whole digits that parse to a machine word */
	WORD_LIMBS = 3		/* limbs of a machine word */
};

/* whole stays below, so that the sum of two, and a carry, cannot overflow. */
#define WORD_LIMIT INT64_C(4000000000000000000)

struct decimal_limbs {
	size_t npart, nwhole;	/* limbs after the point and before it */
	int32_t limb[];		/* those after the point come first */
};

/* The digits of plain decimal text, without the zeros that say nothing. */
struct digits {
	bool negative;
	struct str whole, part;
};

static size_t
count_digits(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9')
		n++;
	return n;
}

static bool
scan(struct str s, struct digits *d)
{
	d->negative = s.n && *s.p == '-';
	if (s.n && (*s.p == '-' || *s.p == '+'))
		s = str_skip(s, 1);
	d->whole = (struct str){s.p, count_digits(s)};
	s = str_skip(s, d->whole.n);
	d->part = (struct str){NULL, 0};
	if (d->whole.n && s.n && *s.p == '.') {
		s = str_skip(s, 1);
		d->part = (struct str){s.p, count_digits(s)};
		s = str_skip(s, d->part.n);
		if (d->part.n == 0)
			return false;
	}
	if (d->whole.n == 0 || s.n)
		return false;
	while (d->whole.n && *d->whole.p == '0')
		d->whole = str_skip(d->whole, 1);
	while (d->part.n && d->part.p[d->part.n - 1] == '0')
		d->part.n--;
	return true;
}

static int64_t
word_of(const char *p, size_t n)
{
	int64_t word = 0;

	while (n--)
		word = 10 * word + (*p++ - '0');
	return word;
}

/* The limb that begins with n digits and goes on in zeros. */
static int32_t
part_limb(const char *p, size_t n)
{
	int64_t limb = word_of(p, n);

	for (; n < LIMB_DIGITS; n++)
		limb *= 10;
	return (int32_t)limb;
}

/* Gives d room for that many limbs, and keeps those it has. */
static int
resize(struct decimal *d, size_t npart, size_t nwhole)
{
	size_t n = npart + nwhole;
	struct decimal_limbs *old = d->limbs, *l;

	if (n < npart || n > (SIZE_MAX - sizeof *l) / sizeof *l->limb ||
	    (l = malloc(sizeof *l + n * sizeof *l->limb)) == NULL)
		return DECIMAL_NOMEM;
	l->npart = npart;
	l->nwhole = nwhole;
	memset(l->limb, 0, n * sizeof *l->limb);
	if (old)
		memcpy(l->limb + (npart - old->npart), old->limb,
		    (old->npart + old->nwhole) * sizeof *l->limb);
	free(old);
	d->limbs = l;
	return DECIMAL_OK;
}

/* Has l no limbs before the point, or a highest one that is in use? */
static bool
is_full(const struct decimal_limbs *l)
{
	return l->nwhole == 0 || l->limb[l->npart + l->nwhole - 1] != 0;
}

/* Makes d ready for a number of that many limbs to be added, and for the carry. */
static int
reserve(struct decimal *d, size_t npart, size_t nwhole)
{
	const struct decimal_limbs *l = d->limbs;

	if (l == NULL)
		return resize(d, npart, nwhole);
	if (l->npart >= npart && l->nwhole >= nwhole && !is_full(l))
		return DECIMAL_OK;
	if (npart < l->npart)
		npart = l->npart;
	if (nwhole < l->nwhole + is_full(l))
		nwhole = l->nwhole + 1;
	return resize(d, npart, nwhole + nwhole / 8);
}

static int
parse_limbs(struct decimal *d, const struct digits *t)
{
	size_t npart = (t->part.n + LIMB_DIGITS - 1) / LIMB_DIGITS;
	size_t nwhole = (t->whole.n + LIMB_DIGITS - 1) / LIMB_DIGITS;
	size_t left, n;
	int32_t *limb, sign = t->negative ? -1 : 1;

	if (resize(d, npart, nwhole))
		return DECIMAL_NOMEM;
	limb = d->limbs->limb + npart;
	for (left = t->whole.n; left; left -= n) {
		n = left < LIMB_DIGITS ? left : LIMB_DIGITS;
		*limb++ = sign * (int32_t)word_of(t->whole.p + left - n, n);
	}
	limb = d->limbs->limb + npart;
	for (left = t->part.n; left; left -= n) {
		n = left < LIMB_DIGITS ? left : LIMB_DIGITS;
		*--limb = sign * part_limb(t->part.p + t->part.n - left, n);
	}
	return DECIMAL_OK;
}

int
decimal_parse(struct decimal *d, struct str text)
{
	struct digits t;

	decimal_free(d);
	if (!scan(text, &t))
		return DECIMAL_BAD;
	if (t.whole.n > WORD_DIGITS || t.part.n > LIMB_DIGITS)
		return parse_limbs(d, &t);
	d->whole = word_of(t.whole.p, t.whole.n);
	if (t.part.n)
		d->part = part_limb(t.part.p, t.part.n);
	if (t.negative) {
		d->whole = -d->whole;
		d->part = -d->part;
	}
	return DECIMAL_OK;
}

/* Adds sign times the n limbs at limb, npart of them after the point. sum is ready. */
static void
add_limbs(struct decimal_limbs *sum, const int32_t *limb, size_t n, size_t npart, int sign)
{
	int32_t *to = sum->limb + (sum->npart - npart);
	int64_t t, carry = 0;
	size_t i;

	for (i = 0; i < n || carry; i++) {
		t = to[i] + carry + (i < n ? (int64_t)sign * limb[i] : 0);
		carry = t >= BASE ? 1 : t <= -BASE ? -1 : 0;
		to[i] = (int32_t)(t - carry * BASE);
	}
}

/* Moves what is in the machine words to the limbs. */
static int
spill(struct decimal *d)
{
	int32_t limb[1 + WORD_LIMBS] = {
		d->part, (int32_t)(d->whole % BASE), (int32_t)(d->whole / BASE % BASE),
		(int32_t)(d->whole / BASE / BASE)
	};

	if (reserve(d, 1, WORD_LIMBS + 1))
		return DECIMAL_NOMEM;
	add_limbs(d->limbs, limb, 1 + WORD_LIMBS, 1, 1);
	d->whole = 0;
	d->part = 0;
	return DECIMAL_OK;
}

static int
add(struct decimal *sum, const struct decimal *x, int sign)
{
	int64_t part = sum->part + (int64_t)sign * x->part;
	const struct decimal_limbs *l = x->limbs;

	sum->whole += sign * x->whole + part / BASE;
	sum->part = (int32_t)(part % BASE);
	if (l) {
		if (reserve(sum, l->npart, l->nwhole + is_full(l)))
			return DECIMAL_NOMEM;
		l = x->limbs;	/* that may have moved, where x is sum */
		add_limbs(sum->limbs, l->limb, l->npart + l->nwhole, l->npart, sign);
	}
	return sum->whole < WORD_LIMIT && sum->whole > -WORD_LIMIT ? DECIMAL_OK : spill(sum);
}

int
decimal_add(struct decimal *sum, const struct decimal *x)
{
	return add(sum, x, 1);
}

int
decimal_sub(struct decimal *sum, const struct decimal *x)
{
	return add(sum, x, -1);
}

/* The first place of d that has a limb, and the first above it that has none. */
static ptrdiff_t
low(const struct decimal *d)
{
	return d->limbs && d->limbs->npart ? -(ptrdiff_t)d->limbs->npart : -1;
}

static ptrdiff_t
high(const struct decimal *d)
{
	return d->limbs && d->limbs->nwhole > WORD_LIMBS ?
	    (ptrdiff_t)d->limbs->nwhole : WORD_LIMBS;
}

/* What stands at a place: -1 is the first after the point. It may reach 2 * BASE. */
static int64_t
at(const struct decimal *d, ptrdiff_t place)
{
	const struct decimal_limbs *l = d->limbs;
	int64_t sum = 0;

	if (l && place >= -(ptrdiff_t)l->npart && place < (ptrdiff_t)l->nwhole)
		sum = l->limb[(ptrdiff_t)l->npart + place];
	switch (place) {
	case -1: return sum + d->part;
	case 0: return sum + d->whole % BASE;
	case 1: return sum + d->whole / BASE % BASE;
	case 2: return sum + d->whole / BASE / BASE;
	default: return sum;
	}
}

int
decimal_cmp(const struct decimal *a, const struct decimal *b)
{
	ptrdiff_t from = low(a) < low(b) ? low(a) : low(b);
	ptrdiff_t to = high(a) > high(b) ? high(a) : high(b), i;
	int64_t t, carry = 0;
	int sign = 0;

	for (i = from; i < to; i++) {
		t = at(a, i) - at(b, i) + carry;
		carry = t / BASE;
		if (t % BASE)
			sign = t < 0 ? -1 : 1;
	}
	return carry ? (carry < 0 ? -1 : 1) : sign;
}

int
decimal_sign(const struct decimal *d)
{
	int64_t first = d->whole ? d->whole : d->part;

	if (d->limbs == NULL)		/* as most are */
		return (first > 0) - (first < 0);
	return decimal_cmp(d, &(struct decimal)DECIMAL_ZERO);
}

bool
decimal_is_integer(const struct decimal *d)
{
	int64_t t, carry = 0;
	ptrdiff_t i;

	for (i = low(d); i < 0; i++) {
		t = at(d, i) + carry;
		carry = t / BASE;
		if (t % BASE)
			return false;
	}
	return true;
}

size_t
decimal_room(const struct decimal *d)
{
	return (size_t)(high(d) - low(d) + 1) * LIMB_DIGITS + 2;
}

/* text without the zeros at its ends that say nothing; it has a point. */
static struct str
normal_form(struct str text)
{
	while (text.p[0] == '0' && text.p[1] != '.')
		text = str_skip(text, 1);
	while (text.p[text.n - 1] == '0')
		text.n--;
	if (text.p[text.n - 1] == '.')
		text.n--;
	return text;
}

/* A whole number as decimal_format writes it, up to end. */
static struct str
format_word(int64_t whole, char *end)
{
	uint64_t rest = whole < 0 ? -(uint64_t)whole : (uint64_t)whole;
	char *p = end;

	do
		*--p = (char)('0' + rest % 10);
	while (rest /= 10);
	if (whole < 0)
		*--p = '-';
	return (struct str){p, (size_t)(end - p)};
}

struct str
decimal_format(const struct decimal *d, char *buf)
{
	char *end = buf + decimal_room(d), *p = end;
	int sign, k;
	int64_t t, carry = 0;
	struct str text;
	ptrdiff_t i;

	if (d->limbs == NULL && d->part == 0)	/* as nearly all are */
		return format_word(d->whole, end);
	sign = decimal_sign(d);
	for (i = low(d); i <= high(d); i++) {
		if (i == 0)
			*--p = '.';
		t = sign * at(d, i) + carry;
		carry = t / BASE;
		t %= BASE;
		if (t < 0) {
			t += BASE;
			carry--;
		}
		for (k = 0; k < LIMB_DIGITS; k++, t /= 10)
			*--p = (char)('0' + t % 10);
	}
	text = normal_form((struct str){p, (size_t)(end - p)});
	if (sign < 0) {
		p += (text.p - p) - 1;
		*p = '-';
		text = (struct str){p, text.n + 1};
	}
	return text;
}

void
decimal_free(struct decimal *d)
{
	free(d->limbs);
	*d = (struct decimal)DECIMAL_ZERO;
}
