/*
 * rights: tries what a program is not to do, once it reads its first file.
 *
 *	LD_PRELOAD=rights.so RIGHTS_DIR=DIR RIGHTS_OTHER=FILE giar-tables FILE
 *
 * prints a line for each attempt on standard error: what was tried, and "done" or why it
 * was not. FILE was not named to the program; DIR is where files would be made.
 */
#define _GNU_SOURCE		/* for RTLD_NEXT */
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char inside[4096];		/* a name in DIR */
static const char *other;

/* Has the kernel means to limit rights? This is what makes it tell. */
static int
try_landlock(void)
{
#ifdef SYS_landlock_create_ruleset
	return (int)syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
#else
	errno = ENOSYS;
	return -1;
#endif
}

static int
try_read(void)
{
	return open(other, O_RDONLY);
}

static int
try_list(void)
{
	return open("/", O_RDONLY | O_DIRECTORY);
}

static int
try_write(void)
{
	return open(other, O_WRONLY);
}

static int
try_truncate(void)
{
	return truncate(other, 0);
}

static int
try_create(void)
{
	return open(inside, O_WRONLY | O_CREAT, 0600);
}

static int
try_mkdir(void)
{
	return mkdir(inside, 0700);
}

static int
try_link(void)
{
	return symlink("x", inside);
}

static int
try_rename(void)
{
	return rename(other, inside);
}

static int
try_remove(void)
{
	return unlink(other);
}

static int
try_run(void)
{
	int status = 0;
	pid_t pid = fork();

	if (pid == 0) {
		execl("/bin/true", "true", (char *)NULL);
		_exit(errno);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		return -1;
	errno = WEXITSTATUS(status);
	return errno ? -1 : 0;
}

static int
try_bind(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	return bind(fd, (struct sockaddr *)&to, sizeof to);
}

static int
try_connect(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	return connect(fd, (struct sockaddr *)&to, sizeof to);
}

static const struct {
	const char *name;
	int (*try)(void);
} attempts[] = {
	{"landlock", try_landlock}, {"read", try_read}, {"list", try_list}, {"write", try_write},
	{"truncate", try_truncate}, {"create", try_create}, {"mkdir", try_mkdir},
	{"link", try_link}, {"rename", try_rename}, {"remove", try_remove}, {"run", try_run},
	{"bind", try_bind}, {"connect", try_connect},
};

static void
try_all(void)
{
	size_t i;

	other = getenv("RIGHTS_OTHER");
	snprintf(inside, sizeof inside, "%s/made", getenv("RIGHTS_DIR"));
	for (i = 0; i < sizeof attempts / sizeof *attempts; i++)
		dprintf(2, "%s: %s\n", attempts[i].name,
		    attempts[i].try() < 0 ? strerror(errno) : "done");
}

ssize_t
read(int fd, void *p, size_t n)
{
	static ssize_t (*real)(int, void *, size_t);
	static bool tried;

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "read");
	if (!tried && fd != STDIN_FILENO && getenv("RIGHTS_DIR")) {
		tried = true;
		try_all();
	}
	return real(fd, p, n);
}
