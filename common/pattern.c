#include "pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

static struct pattern *compiled;	/* all that are, chained */
static bool failed;

/* JIT costs as much as searching so many bytes without it: more than most reports have. */
enum { JIT_AT = 2000 };

static int
fail(void)
{
	failed = true;
	return -1;
}

static int
compile(struct pattern *p)
{
	int error;
	PCRE2_SIZE at;
	pcre2_code *code;

	code = pcre2_compile((PCRE2_SPTR)p->source, PCRE2_ZERO_TERMINATED, PCRE2_UTF, &error,
	    &at, NULL);
	if (code == NULL)
		return -1;
	if ((p->match = pcre2_match_data_create(PATTERN_GROUPS, NULL)) == NULL) {
		pcre2_code_free(code);
		return -1;
	}
	p->code = code;
	p->next = compiled;
	compiled = p;
	return 0;
}

int
pattern_match(struct pattern *p, struct str s, struct str group[PATTERN_GROUPS])
{
	return pattern_next(p, s, 0, group);
}

int
pattern_next(struct pattern *p, struct str s, size_t from, struct str group[PATTERN_GROUPS])
{
	PCRE2_SIZE *at;
	int n, i;

	if (p->code == NULL && compile(p))
		return fail();
#ifndef __OpenBSD__	/* which lets no program make code, once it has pledged */
	if (p->seen < JIT_AT && (p->seen += s.n - from) >= JIT_AT)
		pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);	/* else the interpreter serves */
#endif
	/* The text was checked when it was read. */
	n = pcre2_match(p->code, (PCRE2_SPTR)(s.n ? s.p : ""), s.n, from,
	    PCRE2_NO_UTF_CHECK, p->match, NULL);
	if (n < 0)
		return n == PCRE2_ERROR_NOMATCH ? 0 : fail();
	at = pcre2_get_ovector_pointer(p->match);
	for (i = 0; group && i < PATTERN_GROUPS; i++) {
		group[i] = (struct str){NULL, 0};
		if (i < n && at[2 * i] != PCRE2_UNSET)
			group[i] = (struct str){s.p + at[2 * i], at[2 * i + 1] - at[2 * i]};
	}
	return 1;
}

bool
pattern_failed(void)
{
	return failed;
}

void
pattern_free_all(void)
{
	struct pattern *p;

	failed = false;
	while ((p = compiled) != NULL) {
		compiled = p->next;
		pcre2_code_free(p->code);
		pcre2_match_data_free(p->match);
		*p = (struct pattern)PATTERN(p->source);
	}
}
