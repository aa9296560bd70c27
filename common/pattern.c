#include "pattern.h"

#include <stdint.h>
#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

static struct pattern *compiled;	/* all that are, chained */
static bool failed;

/*
 * PCRE2 10.42 may crash when memory ends while it makes code for JIT: what it lacks there
 * comes from this reserve, which is given out once.
 */
enum { RESERVE = 1 << 18, ALIGN = 16 };
static _Alignas(ALIGN) char reserve[RESERVE];
static size_t reserved;
static bool in_jit;
static pcre2_compile_context *context;
static pcre2_general_context *memory;

/* JIT costs as much as searching so many bytes without it: more than most reports have. */
enum { JIT_AT = 2000 };

static int
fail(void)
{
	failed = true;
	return -1;
}

static void *
get_memory(size_t n, void *data)
{
	void *p = malloc(n);

	(void)data;
	if (p == NULL && in_jit && n <= RESERVE - reserved) {
		p = reserve + reserved;
		reserved += (n + ALIGN - 1) / ALIGN * ALIGN;
	}
	return p;
}

static void
free_memory(void *p, void *data)
{
	(void)data;
	if ((uintptr_t)p - (uintptr_t)reserve >= RESERVE)
		free(p);
}

static int
get_context(void)
{
	if (memory == NULL)
		memory = pcre2_general_context_create(get_memory, free_memory, NULL);
	if (memory && context == NULL)
		context = pcre2_compile_context_create(memory);
	return context ? 0 : -1;
}

static int
compile(struct pattern *p)
{
	int error;
	PCRE2_SIZE at;
	pcre2_code *code;

	if (get_context())
		return -1;
	code = pcre2_compile((PCRE2_SPTR)p->source, PCRE2_ZERO_TERMINATED, PCRE2_UTF, &error,
	    &at, context);
	if (code == NULL)
		return -1;
	if ((p->match = pcre2_match_data_create(PATTERN_GROUPS, memory)) == NULL) {
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
	if (p->seen < JIT_AT && (p->seen += s.n - from) >= JIT_AT) {
		in_jit = true;
		pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);	/* else the interpreter serves */
		in_jit = false;
	}
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
	pcre2_compile_context_free(context);
	pcre2_general_context_free(memory);
	context = NULL;
	memory = NULL;
	reserved = 0;
}
