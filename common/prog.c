#include "prog.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "progress.h"
#include "rights.h"

enum { MAX_OPTIONS = 32 };

/*
 * A closed descriptor 0, 1 or 2 would be given to the first file that is opened. It
 * is filled with one that fails when used the way this one should be: 0 for writing
 * only, 1 and 2 for reading only.
 */
static int
fill_descriptors(void)
{
	int fd;

	for (fd = 0; fd <= 2; fd++) {
		if (fcntl(fd, F_GETFD) != -1)
			continue;
		if (open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
			return -1;
	}
	return 0;
}

int
prog_begin(struct prog *p, const struct prog_info *info, int argc, char *argv[])
{
	static char *standard_input[] = {"-", NULL};

	p->info = info;
	p->argc = argc;
	p->argv = argv;
	p->files = standard_input;
	p->nfiles = 1;
	diag_init(&p->diag, info->name);
	out_init(&p->out, STDOUT_FILENO);
	progress_begin(info->name);
	opterr = 0;
	if (fill_descriptors() == 0)
		return 0;
	diag_error(&p->diag, STR("/dev/null"), 0, "%s", strerror(errno));
	return -1;
}

int
prog_usage(struct prog *p, const char *fmt, ...)
{
	char what[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(what, sizeof what, fmt, ap);
	va_end(ap);
	diag_error(&p->diag, STR(""), 0, "%s; try: %s --help", what, p->info->name);
	return PROG_STOP;
}

static void
help(struct prog *p)
{
	const struct prog_option *o;
	char line[256];

	snprintf(line, sizeof line, "usage: %s [option ...] [file ...]\n", p->info->name);
	out_str(&p->out, str_of(line));
	out_str(&p->out, str_of(p->info->summary));
	out_str(&p->out, STR("\n\n"));
	for (o = p->info->options; o->name; o++) {
		char names[64];

		snprintf(names, sizeof names, "--%s%s%s", o->name, o->arg ? "=" : "",
		    o->arg ? o->arg : "");
		if (o->letter < 256)
			snprintf(line, sizeof line, "  -%c, %-20s %s\n", o->letter, names, o->help);
		else
			snprintf(line, sizeof line, "      %-20s %s\n", names, o->help);
		out_str(&p->out, str_of(line));
	}
}

static void
version(struct prog *p)
{
	out_str(&p->out, str_of(p->info->name));
	out_str(&p->out, STR(" " GIAR_VERSION "\n"));
}

/* Fills what getopt_long(3) wants from the program's own table. */
static void
getopt_tables(const struct prog_option *rows, char *letters, struct option *names)
{
	*letters++ = ':';
	for (; rows->name; rows++, names++) {
		*names = (struct option){rows->name,
		    rows->arg ? required_argument : no_argument, NULL, rows->letter};
		if (rows->letter > 255)
			continue;
		*letters++ = (char)rows->letter;
		if (rows->arg)
			*letters++ = ':';
	}
	*letters = '\0';
	*names = (struct option){NULL, 0, NULL, 0};
}

static int
bad_option(struct prog *p, int c, int before)
{
	const char *word = p->argv[optind > before ? optind - 1 : before];

	/* getopt tells of a letter in optopt; of a long name only that it is in word. */
	if (c == ':')
		return optopt && optopt < 256 && strncmp(word, "--", 2) != 0 ?
		    prog_usage(p, "option -%c needs an argument", optopt) :
		    prog_usage(p, "option %s needs an argument", word);
	if (strncmp(word, "--", 2) != 0)
		return prog_usage(p, "unknown option -%c", optopt);
	if (optopt)
		return prog_usage(p, "option %s takes no argument", word);
	return prog_usage(p, "unknown or ambiguous option %s", word);
}

int
prog_option(struct prog *p)
{
	char letters[2 * MAX_OPTIONS + 2];
	struct option names[MAX_OPTIONS + 1];
	int before = optind, c;

	getopt_tables(p->info->options, letters, names);
	c = getopt_long(p->argc, p->argv, letters, names, NULL);
	p->arg = optarg;
	switch (c) {
	case -1:
		return PROG_DONE;
	case ':':
	case '?':
		return bad_option(p, c, before);
	case 'H':
		p->no_header = true;
		return prog_option(p);
	case PROG_FILES0:
		p->files0 = optarg;
		return prog_option(p);
	case 'h':
		help(p);
		return PROG_STOP;
	case 'V':
		version(p);
		return PROG_STOP;
	default:
		return c;
	}
}

/* Reads the file name (standard input for "-") whole; *n gets its size. */
static char *
read_list(struct prog *p, const char *name, size_t *n)
{
	int fd = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
	char *text = NULL, *more;
	size_t cap = 0;
	ssize_t got = -1;

	*n = 0;
	if (fd < 0)
		goto trouble;
	for (;;) {
		if (cap - *n < 2) {
			cap = cap ? cap * 2 : 4096;
			if ((more = realloc(text, cap)) == NULL) {
				diag_nomem(&p->diag);
				goto out;
			}
			text = more;
		}
		got = read(fd, text + *n, cap - *n - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		*n += (size_t)got;
	}
	if (got == 0) {
		text[*n] = '\0';
		if (fd != STDIN_FILENO)
			close(fd);
		return text;
	}
trouble:
	diag_error(&p->diag, str_of(name), 0, "%s", strerror(errno));
out:
	free(text);
	if (fd > STDIN_FILENO)
		close(fd);
	return NULL;
}

static int
split_list(struct prog *p, size_t n)
{
	char *at, *end = p->list + n;
	size_t count = 0, entry = 1;

	for (at = p->list; at < end; at += strlen(at) + 1)
		count++;
	if ((p->files = calloc(count + 1, sizeof *p->files)) == NULL)
		return diag_nomem(&p->diag);
	p->nfiles = 0;
	for (at = p->list; at < end; at += strlen(at) + 1, entry++) {
		if (*at == '\0')
			diag_error(&p->diag, str_of(p->files0), entry,
			    "a file name of no characters");
		else if (strcmp(at, "-") == 0 && strcmp(p->files0, "-") == 0)
			diag_error(&p->diag, str_of(p->files0), entry,
			    "standard input holds the list: - cannot be one of its files");
		else
			p->files[p->nfiles++] = at;
	}
	return 0;
}

static int
find_files(struct prog *p)
{
	size_t n;

	if (p->files0 == NULL) {
		if (optind < p->argc) {
			p->files = p->argv + optind;
			p->nfiles = (size_t)(p->argc - optind);
		}
		return 0;
	}
	p->nfiles = 0;
	if (optind < p->argc)
		return prog_usage(p, "file operands cannot be combined with --files0-from");
	if ((p->list = read_list(p, p->files0, &n)) == NULL)
		return -1;
	return split_list(p, n);
}

int
prog_files(struct prog *p)
{
	if (find_files(p))
		return -1;
	rights_limit(p->files, p->nfiles, p->beside);
	return 0;
}

void
prog_tell(struct prog *p)
{
	if (p->diag.n || p->diag.lost)
		diag_print(&p->diag, STDERR_FILENO);
}

int
prog_end(struct prog *p)
{
	int status;

	out_close(&p->out, &p->diag);
	diag_print(&p->diag, STDERR_FILENO);
	status = p->diag.status;
	progress_end();
	if (p->list) {
		free(p->files);
		free(p->list);
	}
	diag_free(&p->diag);
	return status;
}
