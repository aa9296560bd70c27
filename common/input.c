#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "progress.h"
#include "utf8.h"

enum {
	READ_SIZE = 128 * 1024,
	LONG_LINE = 32 * 1024	/* bytes without a line's end that are looked at early */
};

/* Files of other kinds, by their first bytes, and what makes text of them. */
static const struct {
	struct str bytes;
	const char *advice;
} magics[] = {
	{{"%PDF-", 5}, "a PDF file; try: pdftotext -layout"},
	{{"PK\3\4", 4}, "a DOCX, ODT or XLSX file; try: pandoc -t plain"},
	{{"\xD0\xCF\x11\xE0", 4}, "a DOC or XLS file; try: antiword -m UTF-8"},
	{{"{\\rtf", 5}, "an RTF file; try: pandoc -f rtf -t plain"},
	{{"\xFF\xFE", 2}, "not UTF-8; try: iconv -f UTF-16 -t UTF-8"},
	{{"\xFE\xFF", 2}, "not UTF-8; try: iconv -f UTF-16 -t UTF-8"},
};

void
input_init(struct input *in, char **files, size_t nfiles, struct diag *d)
{
	*in = (struct input){.files = files, .nfiles = nfiles, .diag = d, .fd = -1};
	progress_files(nfiles);
}

static void
close_file(struct input *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	in->fd = -1;
}

void
input_free(struct input *in)
{
	close_file(in);
	free(in->buf);
	in->buf = NULL;
}

const char *
input_advice(struct str bytes)
{
	size_t i;

	for (i = 0; i < sizeof magics / sizeof *magics; i++)
		if (str_starts(bytes, magics[i].bytes))
			return magics[i].advice;
	return NULL;
}

/* Opens the next file. INPUT_FILE, or INPUT_END when there is none. */
static enum input_event
next_file(struct input *in)
{
	close_file(in);
	while (in->next < in->nfiles) {
		const char *name = in->files[in->next++];

		input_rename(in, str_of(name));
		progress_file(name);
		in->fd = strcmp(name, "-") == 0 ? STDIN_FILENO :
		    open(name, O_RDONLY | O_CLOEXEC);
		if (in->fd < 0) {
			diag_error(in->diag, *name ? in->name : STR("''"), 0, "%s",
			    strerror(errno));
			continue;
		}
		in->ended = false;
		return INPUT_FILE;
	}
	return INPUT_END;
}

/* Makes room for a read behind the bytes that are kept. -1: out of memory. */
static int
make_room(struct input *in)
{
	size_t from = in->keeping ? in->keep : in->pos, cap;
	char *buf;

	if (from > 0 && in->cap - in->end < READ_SIZE) {
		memmove(in->buf, in->buf + from, in->end - from);
		in->pos -= from;
		in->end -= from;
		in->checked = in->checked > from ? in->checked - from : 0;
		in->keep = 0;
	}
	if (in->cap - in->end >= READ_SIZE)
		return 0;
	cap = in->cap ? in->cap + in->cap / 2 + READ_SIZE : 2 * READ_SIZE;
	if ((buf = realloc(in->buf, cap)) == NULL)
		return diag_nomem(in->diag);
	in->buf = buf;
	in->cap = cap;
	return 0;
}

/*
 * Checks the lines that end in the last n bytes all at once: if one is no text, each must
 * be looked at.
 */
static void
check_lines(struct input *in, size_t n)
{
	size_t from = in->checked > in->pos ? in->checked : in->pos, to = in->end;
	struct str lines;

	for (; n && in->buf[to - 1] != '\n'; n--)
		to--;
	lines = (struct str){in->buf + from, n ? to - from : 0};
	if (lines.n && utf8_valid(lines) == lines.n)
		in->checked = to;
}

/* Reads one block. INPUT_LINE, or what went wrong. */
static enum input_event
fill(struct input *in)
{
	ssize_t got;

	if (make_room(in))
		return INPUT_NOMEM;
	do
		got = read(in->fd, in->buf + in->end, in->cap - in->end);
	while (got < 0 && errno == EINTR);
	if (got < 0) {
		diag_error(in->diag, in->name, 0, "%s", strerror(errno));
		close_file(in);
		in->pos = in->end;
		return INPUT_LOST;
	}
	in->ended = got == 0;
	in->end += (size_t)got;
	progress_bytes((size_t)got);
	check_lines(in, (size_t)got);
	return INPUT_LINE;
}

/* Tells that the line is no text, and what to do. */
static void
not_text(struct input *in, struct str line, size_t at)
{
	const char *advice = in->line == 1 ? input_advice(line) : NULL;

	if (in->told)
		return;
	in->told = true;
	if (advice == NULL)
		advice = line.p[at] == '\0' ? "a NUL byte, so it is no text" :
		    "not UTF-8; try: iconv -f GB18030 -t UTF-8";
	diag_error(in->diag, in->name, in->line, "%s", advice);
}

/* Passes over the rest of a line; nothing of it is kept. INPUT_LINE, or what went wrong. */
static enum input_event
skip_line(struct input *in)
{
	enum input_event e = INPUT_LINE;
	const char *lf = NULL;

	while (lf == NULL && !in->ended && e == INPUT_LINE) {
		if (in->end > in->pos)
			lf = memchr(in->buf + in->pos, '\n', in->end - in->pos);
		in->pos = lf ? (size_t)(lf - in->buf) + 1 : in->end;
		in->keep = in->pos;
		if (lf == NULL)
			e = fill(in);
	}
	in->skipping = false;
	return e;
}

enum input_event
input_line(struct input *in, struct str *line)
{
	size_t seen = 0, good;		/* bytes of this line that hold no LF */
	const char *lf = NULL;
	enum input_event e;

	if (in->fd < 0)
		return next_file(in);
	if (in->skipping && (e = skip_line(in)) != INPUT_LINE)
		return e;
	for (;;) {
		if (in->end - in->pos > seen &&
		    (lf = memchr(in->buf + in->pos + seen, '\n', in->end - in->pos - seen)))
			break;
		/* A long line with a NUL is no text, however it goes on. */
		if (in->end - in->pos > seen + LONG_LINE &&
		    memchr(in->buf + in->pos + seen, '\0', in->end - in->pos - seen)) {
			in->line++;
			not_text(in, (struct str){in->buf + in->pos, in->end - in->pos},
			    utf8_valid((struct str){in->buf + in->pos, in->end - in->pos}));
			in->skipping = true;
			return INPUT_BAD;
		}
		seen = in->end - in->pos;
		if (in->ended)
			break;
		if ((e = fill(in)) != INPUT_LINE)
			return e;
	}
	if (lf == NULL && seen == 0)
		return next_file(in);
	*line = (struct str){in->buf + in->pos, lf ? (size_t)(lf - in->buf) - in->pos : seen};
	in->pos += line->n + (lf != NULL);
	if (in->line++ == 0 && str_starts(*line, STR("\xEF\xBB\xBF")))
		*line = str_skip(*line, 3);
	if (line->n && line->p[line->n - 1] == '\r')
		line->n--;
	good = in->pos <= in->checked ? line->n : utf8_valid(*line);
	if (good == line->n && !(in->line == 1 && input_advice(*line)))
		return INPUT_LINE;
	not_text(in, *line, good);
	return INPUT_BAD;
}

void
input_keep(struct input *in)
{
	in->keeping = true;
	in->keep = in->pos;
}

struct str
input_mark(struct str line)
{
	if (line.n < 9 || !str_starts(line, STR("==> ")) || !str_ends(line, STR(" <==")))
		return (struct str){NULL, 0};
	return (struct str){line.p + 4, line.n - 8};
}

void
input_rename(struct input *in, struct str name)
{
	in->name = name;
	in->line = 0;
	in->told = in->skipping = false;
}

size_t
input_place(const struct input *in, const char *p)
{
	return (size_t)(p - in->buf) - in->keep;
}

struct str
input_kept(const struct input *in, size_t from, size_t to)
{
	return (struct str){in->buf + in->keep + from, to - from};
}

void
input_keep_from(struct input *in, size_t from)
{
	in->keep += from;
}

void
input_skip_file(struct input *in)
{
	close_file(in);
	in->pos = in->end;
}
