#if defined(__APPLE__) || defined(__DragonFly__) || defined(__FreeBSD__) || \
    defined(__NetBSD__) || defined(__OpenBSD__)
#undef _POSIX_C_SOURCE		/* these show SIGINFO only to who asks for no standard */
#endif
#include "progress.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <unistd.h>


enum { LINE = 4096, NUMBERS = 256 };	/* bytes: of what is said, of that behind the name */

static const int signals[] = {
	SIGUSR1,
#ifdef SIGINFO
	SIGINFO,
#endif
};

enum { SIGNALS = sizeof signals / sizeof *signals };

/* What the handler may look at is atomic, and stands for itself: there are no locks. */
static struct {
	_Atomic(const char *) prog, file;
	atomic_size_t nth, files, reports;
	atomic_bool has_reports;
	atomic_ullong bytes;
} now;

/* A line that is put together without the C library: few of its functions may be called. */
struct said {
	size_t n;
	char text[LINE];
};

static void
say(struct said *s, const char *text)
{
	while (*text && s->n < LINE)
		s->text[s->n++] = *text++;
}

/* A name; a newline in it must not look like the end of the line. */
static void
say_name(struct said *s, const char *name)
{
	for (; *name && s->n < LINE - NUMBERS; name++) {
		if (*name == '\n') {
			s->text[s->n++] = '\\';
			s->text[s->n++] = 'n';
		} else {
			s->text[s->n++] = *name;
		}
	}
	say(s, ": ");
}

static void
say_number(struct said *s, const char *before, uintmax_t n, const char *behind)
{
	char digits[24], *p = digits + sizeof digits;

	*--p = '\0';
	do
		*--p = (char)('0' + n % 10);
	while (n /= 10);
	say(s, before);
	say(s, p);
	say(s, behind);
}

static void
answer(int signal)
{
	const char *file = atomic_load(&now.file);
	int saved = errno;
	struct said s;

	(void)signal;
	s.n = 0;
	say_name(&s, atomic_load(&now.prog));
	if (file)
		say_name(&s, file);
	say_number(&s, "file ", atomic_load(&now.nth), "");
	say_number(&s, " of ", atomic_load(&now.files), ", ");
	if (atomic_load(&now.has_reports))
		say_number(&s, "", atomic_load(&now.reports), " reports, ");
	say_number(&s, "", atomic_load(&now.bytes), " bytes\n");
	/* Where nothing can be said, the work goes on. */
	if (write(STDERR_FILENO, s.text, s.n) < 0)
		errno = saved;
}

void
progress_begin(const char *prog)
{
	struct sigaction act = {.sa_handler = answer, .sa_flags = SA_RESTART}, old;
	size_t i;

	atomic_store(&now.prog, prog);
	sigemptyset(&act.sa_mask);
	for (i = 0; i < SIGNALS; i++)
		sigaddset(&act.sa_mask, signals[i]);
	for (i = 0; i < SIGNALS; i++)
		if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			sigaction(signals[i], &act, NULL);
}

void
progress_files(size_t n)
{
	atomic_store(&now.file, NULL);
	atomic_store(&now.nth, 0);
	atomic_store(&now.files, n);
	atomic_store(&now.bytes, 0);
	atomic_store(&now.has_reports, false);
}

void
progress_file(const char *name)
{
	atomic_store(&now.file, name);
	atomic_fetch_add(&now.nth, 1);
}

void
progress_bytes(size_t n)
{
	atomic_fetch_add(&now.bytes, n);
}

void
progress_reports(void)
{
	atomic_store(&now.reports, 0);
	atomic_store(&now.has_reports, true);
}

void
progress_report(void)
{
	atomic_fetch_add(&now.reports, 1);
}

void
progress_end(void)
{
	atomic_store(&now.file, NULL);
}
