#define _GNU_SOURCE		/* for O_PATH and syscall, where the system has them */
#ifdef __OpenBSD__
#define _BSD_SOURCE		/* for pledge and unveil */
#endif
#include "rights.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#endif

#if defined(SYS_landlock_create_ruleset) && !defined(NO_RIGHTS)

/*
 * Landlock, by its system calls: not every libc has functions for them, nor every system
 * their header. These numbers are the kernel's, landlock(7).
 */
enum {
	VERSION = 1,			/* landlock_create_ruleset only tells its version */
	PATH_BENEATH = 1,		/* the kind of a rule */
	READ_FILE = 1 << 2, READ_DIR = 1 << 3,
	NETWORK_SINCE = 4, NETWORK = 3,	/* TCP: to bind, to connect */
	MANY = 10000,			/* so many files at most: each is kept by the kernel */
	SCOPES_SINCE = 6, SCOPES = 3,	/* abstract sockets and signals, to others */
	NO_LASTING = 0x01021997		/* statfs(2): 9p, whose files are others at each open(2) */
};

/* All rights to files that each version knows; the last are those of all later ones. */
static const uint64_t file_rights[] = {0, 0x1FFF, 0x3FFF, 0x7FFF, 0x7FFF, 0xFFFF};

enum { VERSIONS = sizeof file_rights / sizeof *file_rights };

struct ruleset {
	uint64_t files, network, scopes;	/* what is denied unless a rule allows it */
};

struct rule {
	uint64_t rights;
	int32_t fd;
};

static int
add_rule(int rules, int fd, uint64_t rights)
{
	struct rule rule = {rights, fd};

	return (int)syscall(SYS_landlock_add_rule, rules, PATH_BENEATH, &rule, 0);
}

/* Adds the rule for an open file. -1 if there can be none that lasts. */
static int
allow_open(int rules, int fd)
{
	struct stat st;
	struct statfs fs;

	if (fstat(fd, &st) != 0 || fstatfs(fd, &fs) != 0 || fs.f_type == NO_LASTING)
		return -1;
	/* A directory may be opened, to say what it is; a pipe's rule is refused, and no need. */
	return add_rule(rules, fd, S_ISDIR(st.st_mode) ? READ_DIR : READ_FILE) == 0 ||
	    errno == EBADFD ? 0 : -1;
}

static int
allow(int rules, const char *name)
{
	int fd = open(name, O_PATH | O_CLOEXEC), status;

	/* What cannot be opened now needs no rule, unless it was for want of means. */
	if (fd < 0)
		return errno == EMFILE || errno == ENFILE || errno == ENOMEM ? -1 : 0;
	status = allow_open(rules, fd);
	close(fd);
	return status;
}

/* Allows to read everything, where it cannot be told which files. */
static int
allow_root(int rules)
{
	int fd = open("/", O_PATH | O_CLOEXEC), status;

	if (fd < 0)
		return -1;
	status = add_rule(rules, fd, READ_FILE | READ_DIR);
	close(fd);
	return status;
}

/* Allows to read the files. -1 if that cannot be told. */
static int
allow_all(int rules, char *const files[], size_t n, const char *beside)
{
	size_t i;

	if (n > MANY)
		return -1;
	for (i = 0; i < n; i++)
		if (strcmp(files[i], "-") != 0 && allow(rules, files[i]))
			return -1;
	return beside && strcmp(beside, "-") != 0 ? allow(rules, beside) : 0;
}

void
rights_limit(char *const files[], size_t n, const char *beside)
{
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0, VERSION);
	struct ruleset set = {0};
	int rules;

	if (version < 1)
		return;
	set.files = file_rights[version < VERSIONS ? version : VERSIONS - 1];
	set.network = version >= NETWORK_SINCE ? NETWORK : 0;
	set.scopes = version >= SCOPES_SINCE ? SCOPES : 0;
	rules = (int)syscall(SYS_landlock_create_ruleset, &set, sizeof set, 0);
	if (rules < 0)
		return;
	if ((allow_all(rules, files, n, beside) == 0 || allow_root(rules) == 0) &&
	    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
		syscall(SYS_landlock_restrict_self, rules, 0);
	close(rules);
}

#elif defined(__OpenBSD__) && !defined(NO_RIGHTS)

/* unveil(2) knows so many names at most; above that, all files may be read. */
void
rights_limit(char *const files[], size_t n, const char *beside)
{
	int all = 1;
	size_t i;

	for (i = 0; i < n && all; i++)
		if (strcmp(files[i], "-") != 0 && unveil(files[i], "r") != 0)
			all = errno == ENOENT || errno == EACCES || errno == ENOTDIR;
	if (beside && strcmp(beside, "-") != 0)
		unveil(beside, "r");
	if (all || unveil("/", "r") == 0)
		pledge("stdio rpath", NULL);
}

#else

void
rights_limit(char *const files[], size_t n, const char *beside)
{
	(void)files;
	(void)n;
	(void)beside;
}

#endif
