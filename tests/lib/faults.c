/*
 * faults: makes the calls of a program fail, one after the other, and judges what it does.
 *
 *	LD_PRELOAD=faults.so FAULTS_STDIN=FILE giar-tables FILE ...
 *
 * runs the program's main once as it is, and then, for each manner of trouble below, with
 * the first call of that kind in trouble, with the second, and so on until a run comes
 * through; each run is a process of its own. Allocations of libraries count too. For each
 * manner a line tells how many calls were in trouble and how many runs went wrong; what
 * was wrong goes to standard error.
 *
 * FAULTS_STDIN is the standard input of each run. FAULTS_MANY says that the operands are
 * several files, of which the others are done when one is not. FAULTS_PLACES names a file
 * that keeps from which places, by all functions on the way from main, memory was asked for:
 * then only memory fails, and only where a place is new.
 */
#define _GNU_SOURCE		/* for RTLD_NEXT */
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PIECE = 251, SECONDS = 10, SHOWN = 3, JUNK = 0xA5, FREED = 0x5A };

enum { PLACES = 1 << 20, FRESH = 1 << 14, DEPTH = 64 };	/* of FAULTS_PLACES */

enum kind { NONE, MEMORY, OPEN, READ, WRITE, CLOSE, CONTROL };

enum how {
	FAILS,		/* the call fails */
	STAYS,		/* it and all after it fail */
	LOST,		/* all come in small pieces, until the call fails */
	TORN,		/* a piece is written, then nothing more can be */
	NOTHING,	/* from there on nothing is written, and no error told */
	AGAIN,		/* it is interrupted: what comes out must be right */
	SHORT		/* from there on all come in small pieces: the same */
};

static const struct manner {
	const char *name;
	enum kind kind;
	enum how how;
	int error;
} manners[] = {
	{"memory", MEMORY, FAILS, ENOMEM},
	{"memory-stays", MEMORY, STAYS, ENOMEM},
	{"open", OPEN, FAILS, EMFILE},
	{"read", READ, FAILS, EIO},
	{"read-lost", READ, LOST, EIO},
	{"read-again", READ, AGAIN, EINTR},
	{"read-short", READ, SHORT, 0},
	{"write", WRITE, FAILS, ENOSPC},
	{"write-stays", WRITE, STAYS, EIO},
	{"write-torn", WRITE, TORN, ENOSPC},
	{"write-nothing", WRITE, NOTHING, ENOSPC},
	{"write-again", WRITE, AGAIN, EINTR},
	{"write-short", WRITE, SHORT, 0},
	{"close", CLOSE, FAILS, EIO},
	{"control", CONTROL, FAILS, EPERM},
	{"control-stays", CONTROL, STAYS, ENOSYS},
};

typedef int main_fn(int, char **, char **);

/* What the run and its judge share. */
static struct shared {
	bool hit;		/* a call was in trouble */
	int fd;			/* its descriptor, or -1 */
	long live;		/* pieces of memory that are not freed */
	long fresh[FRESH];	/* calls from new places */
	size_t nfresh;
} *shared;

static uint64_t *places;	/* those that are known, by hash; NULL: all calls fail */

static const struct manner *now;	/* in a run: its trouble */
static long nth, calls;			/* the call it meets; calls of that kind until now */
static bool armed;			/* main runs */

static struct {
	void *(*malloc)(size_t);
	void *(*calloc)(size_t, size_t);
	void *(*realloc)(void *, size_t);
	void (*free)(void *);
	void *(*mmap)(void *, size_t, int, int, int, off_t);
	int (*open)(const char *, int, ...);
	ssize_t (*read)(int, void *, size_t);
	ssize_t (*write)(int, const void *, size_t);
	int (*close)(int);
	int (*fcntl)(int, int, ...);
	int (*prctl)(int, ...);
	long (*syscall)(long, ...);
} real;

static void
find(const char *name, void *to)
{
	*(void **)to = dlsym(RTLD_NEXT, name);
}

static void
find_all(void)
{
	if (real.malloc)
		return;
	find("calloc", &real.calloc);
	find("realloc", &real.realloc);
	find("free", &real.free);
	find("mmap", &real.mmap);
	find("open", &real.open);
	find("read", &real.read);
	find("write", &real.write);
	find("close", &real.close);
	find("fcntl", &real.fcntl);
	find("prctl", &real.prctl);
	find("syscall", &real.syscall);
	find("malloc", &real.malloc);
}

/* Where the program itself is in memory, the first of what dl_iterate_phdr(3) finds. */
static int
find_program(struct dl_phdr_info *info, size_t size, void *range)
{
	uintptr_t *at = range;
	int i;

	(void)size;
	at[0] = info->dlpi_addr;
	for (i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_LOAD)
			at[1] = at[0] + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
	return 1;
}

/* Notes the call if it comes from a place that is new. */
static void
note_place(void)
{
	static uintptr_t range[2];
	uint64_t hash = 14695981039346656037u;
	void *frames[DEPTH];
	int i, n;
	size_t slot;

	armed = false;		/* what is done here needs memory too */
	if (range[1] == 0)
		dl_iterate_phdr(find_program, range);
	n = backtrace(frames, DEPTH);
	for (i = 0; i < n; i++)
		if ((uintptr_t)frames[i] >= range[0] && (uintptr_t)frames[i] < range[1])
			hash = (hash ^ ((uintptr_t)frames[i] - range[0])) * 1099511628211u;
	for (slot = hash % PLACES; places[slot] && places[slot] != hash;)
		slot = (slot + 1) % PLACES;
	if (places[slot] == 0 && shared->nfresh < FRESH) {
		places[slot] = hash;
		shared->fresh[shared->nfresh++] = calls;
	}
	armed = true;
}

/* Is this call in trouble? Then errno says so. */
static bool
trouble(enum kind kind, int fd)
{
	find_all();
	if (armed && places && now == NULL && kind == MEMORY) {
		calls++;
		note_place();
	}
	if (!armed || now == NULL || now->kind != kind || (shared->hit && fd != shared->fd))
		return false;
	calls++;
	if (calls < nth || (calls > nth && (now->how == FAILS || now->how == LOST ||
	    now->how == AGAIN)))
		return false;
	shared->fd = fd;
	shared->hit = true;
	errno = now->error;
	return true;
}

/* The interposed calls. */

void *
malloc(size_t n)
{
	void *p = trouble(MEMORY, -1) ? NULL : real.malloc(n);

	if (p && armed) {
		shared->live++;
		memset(p, JUNK, n);
	}
	return p;
}

void *
calloc(size_t count, size_t size)
{
	void *p = trouble(MEMORY, -1) ? NULL : real.calloc(count, size);

	if (p && armed)
		shared->live++;
	return p;
}

void
free(void *p)
{
	find_all();
	if (p && armed) {
		shared->live--;
		memset(p, FREED, malloc_usable_size(p));
	}
	real.free(p);
}

/* Moves the memory always, so that nobody can go on with the old place. */
void *
realloc(void *old, size_t n)
{
	size_t had = old ? malloc_usable_size(old) : 0;
	void *p;

	find_all();
	if (!armed)
		return real.realloc(old, n);
	if ((p = malloc(n)) == NULL)
		return NULL;
	if (had)
		memcpy(p, old, had < n ? had : n);
	free(old);
	return p;
}

void *
mmap(void *at, size_t n, int prot, int flags, int fd, off_t from)
{
	return trouble(MEMORY, -1) ? MAP_FAILED : real.mmap(at, n, prot, flags, fd, from);
}

int
open(const char *name, int flags, ...)
{
	va_list ap;
	int mode;

	va_start(ap, flags);
	mode = flags & O_CREAT ? va_arg(ap, int) : 0;
	va_end(ap);
	/* What looks at a file only, to limit rights to it, can be done without. */
	return trouble(flags & O_PATH ? CONTROL : OPEN, -1) ? -1 : real.open(name, flags, mode);
}

int __open_2(const char *name, int flags);

/* What a call of open becomes whose flags the compiler does not know. */
int
__open_2(const char *name, int flags)
{
	return open(name, flags);
}

ssize_t
read(int fd, void *p, size_t n)
{
	bool met = trouble(READ, fd);

	if (met && now->how != SHORT)
		return -1;
	if (n > PIECE && (met || (armed && now && now->kind == READ && now->how == LOST)))
		n = PIECE;
	return real.read(fd, p, n);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	if (!trouble(WRITE, fd))
		return real.write(fd, p, n);
	if (now->how == NOTHING)
		return 0;
	if (now->how != SHORT && (now->how != TORN || calls > nth))
		return -1;
	return real.write(fd, p, now->how == TORN ? n / 2 : n > PIECE ? PIECE : n);
}

int
close(int fd)
{
	int done, error;

	if (!trouble(CLOSE, fd))
		return real.close(fd);
	error = errno;
	done = real.close(fd);
	errno = error;
	return done ? done : -1;
}

int
fcntl(int fd, int what, ...)
{
	va_list ap;
	long arg;

	va_start(ap, what);
	arg = va_arg(ap, long);
	va_end(ap);
	return trouble(CONTROL, fd) ? -1 : real.fcntl(fd, what, arg);
}

int
prctl(int what, ...)
{
	unsigned long a[4];
	va_list ap;
	int i;

	va_start(ap, what);
	for (i = 0; i < 4; i++)
		a[i] = va_arg(ap, unsigned long);
	va_end(ap);
	return trouble(CONTROL, -1) ? -1 : real.prctl(what, a[0], a[1], a[2], a[3]);
}

long
syscall(long number, ...)
{
	long a[6];
	va_list ap;
	int i;

	va_start(ap, number);
	for (i = 0; i < 6; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return trouble(CONTROL, -1) ? -1 :
	    real.syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* A run, and what came of it. */

struct text {
	char *p;
	size_t n;
};

struct result {
	struct text out, err;
	int status;		/* as of waitpid(2) */
	long live;
};

static int fds[2];		/* files that take output and messages */

static void
die(const char *what)
{
	perror(what);
	exit(3);
}

static struct text
take(int fd)
{
	off_t n = lseek(fd, 0, SEEK_END);
	struct text t;

	if (n < 0 || (t.p = malloc((size_t)n + 1)) == NULL)
		die("faults");
	t.n = (size_t)n;
	if (pread(fd, t.p, t.n, 0) != n || ftruncate(fd, 0))
		die("faults");
	t.p[t.n] = '\0';
	lseek(fd, 0, SEEK_SET);
	return t;
}

static void
be_run(main_fn *program, int argc, char **argv, char **env)
{
	const char *input = getenv("FAULTS_STDIN");
	int in = open(input ? input : "/dev/null", O_RDONLY), status;

	if (in < 0)
		die(input);
	dup2(in, 0);
	dup2(fds[0], 1);
	dup2(fds[1], 2);
	close(in);
	close(fds[0]);
	close(fds[1]);
	alarm(SECONDS);
	armed = true;
	status = program(argc, argv, env);
	armed = false;
	exit(status);
}

static struct result
run(main_fn *program, int argc, char **argv, char **env)
{
	struct result r = {0};
	pid_t pid;

	*shared = (struct shared){.fd = -1};
	calls = 0;
	if ((pid = fork()) == 0)
		be_run(program, argc, argv, env);
	if (pid < 0 || waitpid(pid, &r.status, 0) != pid)
		die("faults");
	r.out = take(fds[0]);
	r.err = take(fds[1]);
	r.live = shared->live;
	return r;
}

static void
release(struct result *r)
{
	free(r->out.p);
	free(r->err.p);
}

/* The judge. */

static bool
same_text(struct text a, struct text b)
{
	return a.n == b.n && memcmp(a.p, b.p, a.n) == 0;
}

static bool
same(const struct result *a, const struct result *b)
{
	return a->status == b->status && same_text(a->out, b->out) && same_text(a->err, b->err);
}

/* Is a a header of which b begins with a longer one: that of a table? */
static bool
is_bare_header(struct text a, struct text b)
{
	return a.n && a.n < b.n && strchr(a.p, '\n') == a.p + a.n - 1 &&
	    memcmp(a.p, b.p, a.n - 1) == 0 && b.p[a.n - 1] == '\t';
}

/* Are the lines of a among those of b, in their order? */
static bool
among(struct text a, struct text b)
{
	const char *p = a.p, *q = b.p, *pe, *qe;

	for (; *p; p = pe + 1) {
		if ((pe = strchr(p, '\n')) == NULL)
			return false;
		for (;; q = qe + 1) {
			if ((qe = strchr(q, '\n')) == NULL)
				return false;
			if (qe - q == pe - p && memcmp(p, q, (size_t)(pe - p)) == 0)
				break;
		}
		q = qe + 1;
	}
	return true;
}

/* What is wrong with the messages: each is the program's, one tells the trouble. */
static const char *
judge_messages(struct text err, const char *name)
{
	const char *p, *end;
	size_t n = strlen(name);

	for (p = err.p; *p; p = end + 1) {
		if ((end = strchr(p, '\n')) == NULL)
			return "half a message";
		if (strncmp(p, name, n) != 0 || strncmp(p + n, ": ", 2) != 0)
			return "a message that is not the program's";
	}
	return strstr(err.p, now->kind == MEMORY ? "out of memory" : strerror(now->error)) ?
	    NULL : "no message of the trouble";
}

/* What is wrong with a run that may have failed, or NULL. */
static const char *
judge(const struct result *got, const struct result *right, const char *name)
{
	bool head = got->out.n <= right->out.n &&
	    memcmp(got->out.p, right->out.p, got->out.n) == 0;
	bool whole = got->out.n == 0 || got->out.p[got->out.n - 1] == '\n';

	if (WIFSIGNALED(got->status))
		return "a signal ended it";
	if (got->live)
		return "memory is not freed";
	if (now->how == AGAIN || now->how == SHORT)
		return same(got, right) ? NULL : "another result";
	if (now->kind == CONTROL)
		return same(got, right) || WEXITSTATUS(got->status) == 2 ? NULL : "another result";
	if (same(got, right) && (now->kind == MEMORY || (now->kind == CLOSE && shared->fd > 2)))
		return NULL;
	if (WEXITSTATUS(got->status) != 2)
		return "the status is not 2";
	if (shared->fd == 2)
		return same_text(got->out, right->out) ? NULL : "another output";
	if (!whole && now->how != TORN)
		return "half a line";
	if (!head && !is_bare_header(got->out, right->out) && !(getenv("FAULTS_MANY") && (now->kind == READ || now->kind == OPEN) &&
	    among(got->out, right->out)))
		return "another output";
	return judge_messages(got->err, name);
}

static void
show(const char *wrong, const struct result *got)
{
	fprintf(stderr, "%s %ld (descriptor %d): %s\nstatus %x, %ld pieces of memory, %zu bytes\n%s\n",
	    now->name, nth, shared->fd, wrong, (unsigned)got->status, got->live, got->out.n,
	    got->err.p);
}

static long
try_manner(const struct result *right, main_fn *program, int argc, char **argv, char **env)
{
	const char *name = strrchr(argv[0], '/'), *wrong;
	struct result got;
	long bad = 0;
	bool more;

	for (nth = 1, more = true; more; nth++) {
		got = run(program, argc, argv, env);
		more = shared->hit;
		wrong = judge(&got, right, name ? name + 1 : argv[0]);
		if (!more)
			wrong = same(&got, right) ? NULL : "another result without trouble";
		if (wrong && bad++ < SHOWN)
			show(wrong, &got);
		release(&got);
	}
	printf("%s\t%ld\t%ld\n", now->name, nth - 2, bad);
	return bad;
}

/* The same for memory, where a call of the first run came from a new place. */
static long
try_places(const struct result *right, main_fn *program, int argc, char **argv, char **env)
{
	static long fresh[FRESH];
	const char *name = strrchr(argv[0], '/'), *wrong;
	size_t n = shared->nfresh, i;
	struct result got;
	long bad = 0;

	memcpy(fresh, shared->fresh, sizeof fresh);
	now = &manners[0];
	for (i = 0; i < n; i++) {
		nth = fresh[i];
		got = run(program, argc, argv, env);
		wrong = judge(&got, right, name ? name + 1 : argv[0]);
		if (wrong && bad++ < SHOWN)
			show(wrong, &got);
		release(&got);
	}
	printf("%s\t%zu\t%ld\n", now->name, n, bad);
	fflush(stdout);
	return bad;
}

static uint64_t *
open_places(const char *name)
{
	int fd = open(name, O_RDWR | O_CREAT, 0666);
	void *p;

	if (fd < 0 || ftruncate(fd, PLACES * sizeof *places) != 0)
		die(name);
	p = mmap(NULL, PLACES * sizeof *places, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		die(name);
	close(fd);
	return p;
}

static main_fn *given;

static int
judge_main(int argc, char **argv, char **env)
{
	struct result right;
	long bad = 0;
	size_t i;

	shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
	    -1, 0);
	if (shared == MAP_FAILED)
		die("faults");
	for (i = 0; i < 2; i++)
		if ((fds[i] = memfd_create("faults", 0)) < 0)
			die("faults");
	if (getenv("FAULTS_PLACES"))
		places = open_places(getenv("FAULTS_PLACES"));
	right = run(given, argc, argv, env);
	if (right.live) {
		fprintf(stderr, "without trouble: %ld pieces of memory are not freed\n",
		    right.live);
		bad++;
	}
	if (places)
		bad += try_places(&right, given, argc, argv, env);
	for (i = 0; places == NULL && i < sizeof manners / sizeof *manners; i++) {
		now = &manners[i];
		bad += try_manner(&right, given, argc, argv, env);
		fflush(stdout);
	}
	release(&right);
	return bad != 0;
}

int __libc_start_main(main_fn *program, int argc, char **argv, void (*init)(void),
    void (*fini)(void), void (*end)(void), void *stack);

/* What calls main: it is given the judge instead. */
int
__libc_start_main(main_fn *program, int argc, char **argv, void (*init)(void),
    void (*fini)(void), void (*end)(void), void *stack)
{
	int (*start)(main_fn *, int, char **, void (*)(void), void (*)(void), void (*)(void),
	    void *);

	find_all();
	find("__libc_start_main", &start);
	given = program;
	return start(judge_main, argc, argv, init, fini, end, stack);
}
