# giar: see README. What a user may set: CC CFLAGS CPPFLAGS LDFLAGS PREFIX DESTDIR.
.POSIX:
.SUFFIXES:

CC = cc
CFLAGS = -O2 -g
CPPFLAGS =
LDFLAGS =
PREFIX = /usr/local
DESTDIR =

# Where objects and programs go; the sanitize target uses another.
B = build

PROGS = giar-sections giar-tables giar-tsv giar-sum giar-lint
COMMON = arena diag out prog utf8 input forms decimal tsv cell csv

OWN_CFLAGS = -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion
OWN_CPPFLAGS = -D_POSIX_C_SOURCE=200809L -Icommon
LIBS = -lpcre2-8 -lcsv

all: $(PROGS:%=$(B)/%)

OBJS = $(COMMON:%=$(B)/%.o)

$(B)/libgiar.a: $(OBJS)
	rm -f $@
	ar rc $@ $(OBJS)

$(PROGS:%=$(B)/%): $(B)/libgiar.a
	$(CC) $(OWN_CFLAGS) $(OWN_CPPFLAGS) $(CPPFLAGS) $(CFLAGS) -MMD -MP -MF $@.d \
	    -o $@ cmd/$(@F).c $(B)/libgiar.a $(LDFLAGS) $(LIBS)

$(B)/%.o: common/%.c
	@mkdir -p $(B)
	$(CC) $(OWN_CFLAGS) $(OWN_CPPFLAGS) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

clean:
	rm -rf build

-include $(wildcard $(B)/*.d)
