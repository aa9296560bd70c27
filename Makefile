# giar: see README, and "make help". Needs GNU make.
.POSIX:
.SUFFIXES:

# What a user may set.
CC = cc
CFLAGS = -O2 -g
CPPFLAGS =
LDFLAGS =
PREFIX = /usr/local
DESTDIR =
# "no" leaves out what limits the programs' rights: for coverage, and for sanitizers.
RIGHTS = yes
# "no" leaves out what makes faults harmless that nobody has found yet.
HARDEN = yes
# "yes" loads PCRE2 and libcsv when a program starts, as a package of a system does. Linked
# in, where there are archives of them, they save a tenth of the time of a small report.
SHARED = no
# How long make fuzz runs.
FUZZ_S = 60
FUZZ_SEED = 0
# What make analyze asks; nothing: all that are installed.
ANALYZERS =
# Where objects and programs go.
B = build

# cmd/NAME.c with man/NAME.1; scripts that are installed beside them; common/NAME.c;
# tests/unit/NAME.c; what the shell tests run, and preload, tests/lib/NAME.c.
PROGS = giar-sections giar-tables giar-tsv giar-sum giar-lint
SCRIPTS = giar-text giar-diff giar-plot
COMMON = arena seen diag out rights progress prog utf8 input broken visible fold fold-data \
	forms labels labels-data pattern numeral counts squeeze heading heading-title \
	report grid words flow tags tags-head tags-label tags-moved tags-rest tags-halves tags-read \
	layers joints layout html html-entities html-cell html-table layout-html numbered \
	upright upright-table upright-down upright-run spans plain wrap draw frame ended \
	pieces barred stairs layout-csv layout-asciidoc layout-wiki layout-rules layout-bars layout-pipes \
	layout-carets runs layout-dashes layout-parted layout-tabs sorts layout-aligned entries \
	blanks-table blanks layout-stacked outline-fill outline-title outline paragraph \
	prose own phrases phrases-settle phrases-data chain-like chain-head chain align align-head \
	align-count align-bounds align-even align-flush spots align-run aligned indexed \
	page glued form-told collect columns columns-rows head head-walk head-columns head-names \
	head-beside head-words parts parts-head \
	subtotals torn torn-above torn-cells torn-mixed torn-order torn-words unsummed \
	match cell decimal addends tsv groups fields csvio facts facts-read facts-tables facts-csv \
	facts-print sheet naming relations repair traces finding figures sketch readings \
	memo copies units rules rules-breakdown rules-cells rules-copies rules-date \
	rules-form rules-lists rules-parts rules-period rules-sections rules-share \
	rules-sums rules-text rules-units rules-years
TESTS = align align-even align-run apart arena blanks cell decimal denied diag downwards \
	edited edited-cells fold forms frame grid groups heading html input labels layout \
	like layout-aligned layout-html layout-marked layout-parted lost mangled match moved \
	out outline paragraph pattern phrases prose relations report seen shown sketch stairs \
	strange subtotals tsv upright utf8 visible words wrap
HELPERS = forms-print
PRELOADS = faults rights
LABELS_FROM = fold fold-data forms labels-data utf8

MAN1 = $(wildcard man/*.1)
MAN7 = $(wildcard man/*.7)
MANZH1 = $(wildcard man/zh_CN/*.1)
MANZH7 = $(wildcard man/zh_CN/*.7)

# The archive of the library, where there is one and it is asked for.
library = $(or $(if $(filter no,$(SHARED)),\
	$(wildcard $(shell $(CC) -print-file-name=lib$(1).a))),-l$(1))

# What the code needs, whatever the user sets.
OWN_CFLAGS = -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion
OWN_CPPFLAGS = -D_POSIX_C_SOURCE=200809L -Icommon $(if $(filter no,$(RIGHTS)),-DNO_RIGHTS) -I$(B)
LIBS := $(call library,pcre2-8) $(call library,csv)
ifneq ($(HARDEN),no)
# The first needs optimization, and may be the user's.
OWN_CPPFLAGS += $(if $(findstring _FORTIFY_SOURCE,$(CPPFLAGS) $(CFLAGS)),,\
	$(if $(filter-out -O0,$(filter -O%,$(CFLAGS))),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2))
OWN_CFLAGS += -fstack-protector-strong -fPIE
OWN_LDFLAGS = -pie -Wl,-z,relro,-z,now
endif
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
# Comparisons are not traced: it took most of the time, and the dictionary has the words.
FUZZ_CFLAGS = -O2 -g -DARENA_APART $(SANITIZE) -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp

COMPILE = $(CC) $(OWN_CFLAGS) $(OWN_CPPFLAGS) $(CPPFLAGS) $(CFLAGS) -MMD -MP -MT $@
LINK = $(OWN_LDFLAGS) $(LDFLAGS)
OBJS = $(COMMON:%=$(B)/%.o)
LIB = $(B)/libgiar.a
BINS = $(PROGS:%=$(B)/%)
TOOLS = $(SCRIPTS:%=$(B)/%)
UNITS = $(TESTS:%=$(B)/unit/%)
ALONE = $(PROGS:%=$(B)/lib/fuzz-%)
AIDS = $(HELPERS:%=$(B)/lib/%) $(PRELOADS:%=$(B)/lib/%.so) $(ALONE)
FUZZERS = $(PROGS:%=$(B)/fuzz/%)
FUZZED = $(B)/fuzz/fuzz.o $(B)/fuzz/inside.o $(B)/fuzz/mutate.o $(PROGS:%=$(B)/fuzz/%-main.o)
COMMANDS = $(PROGS) $(SCRIPTS)
BASH = $(COMMANDS:%=$(B)/completion/bash/%)
ZSH = $(COMMANDS:%=$(B)/completion/zsh/_%)
FISH = $(COMMANDS:%=$(B)/completion/fish/%.fish)

VERSION = $(shell sed -n 's/^\#define GIAR_VERSION "\(.*\)"/\1/p' common/prog.h)
NAME = giar-$(VERSION)
BINDIR = $(DESTDIR)$(PREFIX)/bin
SHAREDIR = $(DESTDIR)$(PREFIX)/share
MANDIR = $(SHAREDIR)/man
BASHDIR = $(SHAREDIR)/bash-completion/completions
ZSHDIR = $(SHAREDIR)/zsh/site-functions
FISHDIR = $(SHAREDIR)/fish/vendor_completions.d
DIRS = "$(BINDIR)" "$(MANDIR)/man1" "$(MANDIR)/man7" "$(MANDIR)/zh_CN/man1" \
	"$(MANDIR)/zh_CN/man7" "$(BASHDIR)" "$(ZSHDIR)" "$(FISHDIR)"

all: $(BINS) $(TOOLS) $(BASH) $(ZSH) $(FISH)

$(LIB): $(OBJS)
	rm -f $@
	ar rc $@ $(OBJS)

# The table of labels is made by a program, from what the library has of the forms.
$(B)/labels-table: common/make/labels.c $(LABELS_FROM:%=$(B)/%.o) $(B)/flags
	$(COMPILE) -MF $@.d -o $@ $< $(LABELS_FROM:%=$(B)/%.o) $(LINK)

$(B)/labels.inc: $(B)/labels-table
	$(B)/labels-table >$@.new
	mv $@.new $@

$(B)/labels.o: $(B)/labels.inc

$(B)/%.o: common/%.c $(B)/flags
	$(COMPILE) -c -o $@ $<

$(BINS): $(B)/%: cmd/%.c $(LIB) $(B)/flags
	$(COMPILE) -MF $@.d -o $@ $< $(LIB) $(LINK) $(LIBS)

$(UNITS): $(B)/unit/%: tests/unit/%.c $(LIB) $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -MF $@.d -o $@ $< $(LIB) $(LINK) $(LIBS) -lcmocka

$(HELPERS:%=$(B)/lib/%): $(B)/lib/%: tests/lib/%.c $(LIB) $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -MF $@.d -o $@ $< $(LIB) $(LINK) $(LIBS)

# Stand between a program and the system; what checks its calls is not for them.
$(PRELOADS:%=$(B)/lib/%.so): $(B)/lib/%.so: tests/lib/%.c $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -fno-sanitize=all -U_FORTIFY_SOURCE -fPIC -shared -MF $@.d -o $@ $< $(LDFLAGS) -ldl

# All programs are in each target.
$(B)/fuzz/%-main.o: cmd/%.c $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -include tests/fuzz/state.h -Dmain=$(subst -,_,$*)_main -c -o $@ $<

$(B)/fuzz/fuzz.o $(B)/fuzz/inside.o $(B)/fuzz/mutate.o: $(B)/%.o: tests/%.c $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

$(FUZZERS): $(B)/%: tests/%.c $(FUZZED) $(LIB) $(B)/flags
	$(COMPILE) -fsanitize=fuzzer -MF $@.d -o $@ $< $(FUZZED) $(LIB) $(LINK) $(LIBS)

$(ALONE): $(B)/lib/fuzz-%: tests/fuzz/%.c tests/fuzz/fuzz.c tests/fuzz/alone.c $(LIB) $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -MF $@.d -o $@ $< tests/fuzz/fuzz.c tests/fuzz/alone.c $(LIB) $(LINK) $(LIBS)

# What they share is put into each, as it is installed alone.
$(TOOLS): $(B)/%: scripts/% scripts/lib/tool.sh
	@mkdir -p $(@D)
	sed "/^# include tool\.sh\$$/r scripts/lib/tool.sh" $< >$@.new
	chmod 755 $@.new
	mv $@.new $@

# The programs say themselves what can be completed.
$(BASH) $(ZSH) $(FISH): scripts/completion $(BINS) $(TOOLS)
	@mkdir -p $(@D)
	sh scripts/completion $(notdir $(@D)) $(B) $(patsubst _%,%,$(basename $(@F))) >$@.new
	mv $@.new $@

# Names the compiler and its flags; changes when they do, so that all is built again.
$(B)/flags: FORCE
	@mkdir -p $(B)
	@echo "$(COMPILE) $(LINK) $(LIBS)" | cmp -s - $@ || \
	    echo "$(COMPILE) $(LINK) $(LIBS)" >$@

tests: all $(UNITS) $(AIDS)

check: tests
	GIAR_BIN="$(B)" prove tests $(UNITS)

sanitize:
	$(MAKE) B="$(B)/sanitize" RIGHTS=no HARDEN=no CFLAGS="$(CFLAGS) $(SANITIZE)" check

faults: tests
	GIAR_BIN="$(B)" prove --comments tests/faults.t tests/all/faults.t

fuzz:
	$(MAKE) B="$(B)/fuzz" CC=clang RIGHTS=no HARDEN=no CFLAGS="$(FUZZ_CFLAGS)" fuzzers
	sh tests/fuzz/run.sh "$(B)/fuzz" "$(FUZZ_S)" "$(FUZZ_SEED)"

fuzzers: all $(HELPERS:%=$(B)/lib/%) $(FUZZERS)

# Each piece of an arena is an allocation of its own there (common/arena.c).
coverage:
	$(MAKE) B="$(B)/coverage" RIGHTS=no HARDEN=no CPPFLAGS="$(CPPFLAGS) -DARENA_APART" \
	    CFLAGS="-O0 -g --coverage" tests
	sh tests/coverage.sh "$(B)/coverage"

analyze:
	$(MAKE) B="$(B)/apart" CPPFLAGS="$(CPPFLAGS) -DARENA_APART" CFLAGS="-O1 -g" tests
	sh tests/analyze.sh "$(B)/apart" $(ANALYZERS)

hostile: all
	GIAR_BIN="$(B)" prove --comments tests/hostile.t tests/all/hostile.t

bench: all
	GIAR_BIN="$(B)" sh scripts/bench

install: all
	sh scripts/directories make "$(B)/directories" $(DIRS)
	install -m 755 $(BINS) $(TOOLS) "$(BINDIR)"
	install -m 644 $(MAN1) "$(MANDIR)/man1"
	install -m 644 $(MAN7) "$(MANDIR)/man7"
	install -m 644 $(MANZH1) "$(MANDIR)/zh_CN/man1"
	install -m 644 $(MANZH7) "$(MANDIR)/zh_CN/man7"
	install -m 644 $(BASH) "$(BASHDIR)"
	install -m 644 $(ZSH) "$(ZSHDIR)"
	install -m 644 $(FISH) "$(FISHDIR)"

uninstall:
	rm -f $(COMMANDS:%="$(BINDIR)"/%) \
	    $(MAN1:man/%="$(MANDIR)/man1"/%) $(MAN7:man/%="$(MANDIR)/man7"/%) \
	    $(MANZH1:man/zh_CN/%="$(MANDIR)/zh_CN/man1"/%) \
	    $(MANZH7:man/zh_CN/%="$(MANDIR)/zh_CN/man7"/%) $(COMMANDS:%="$(BASHDIR)"/%) \
	    $(COMMANDS:%="$(ZSHDIR)"/_%) $(COMMANDS:%="$(FISHDIR)"/%.fish)
	sh scripts/directories remove "$(B)/directories" $(DIRS)

# Only what is committed; the same commit gives the same bytes.
dist:
	@mkdir -p $(B)
	git -c tar.umask=022 archive --prefix=$(NAME)/ -o $(B)/$(NAME).tar HEAD
	gzip -n9 <$(B)/$(NAME).tar >$(NAME).tar.gz

deb:
	rm -rf $(B)/deb
	$(MAKE) install B="$(B)/shared" SHARED=yes DESTDIR="$(abspath $(B))/deb" PREFIX=/usr
	sh scripts/deb $(VERSION) $(B)/deb

distcheck: dist
	sh scripts/distcheck $(NAME)

clean:
	rm -rf $(B) $(NAME).tar.gz giar_$(VERSION)_*.deb

help:
	@echo "make [CC=cc] [CFLAGS=...] [CPPFLAGS=...] [LDFLAGS=...] [HARDEN=no] [RIGHTS=no]"
	@echo "    [SHARED=yes] [B=build] [target]"
	@echo "all        build the programs, in B"
	@echo "check      build and run the tests (needs prove and cmocka)"
	@echo "sanitize   the same with the address and undefined behaviour sanitizers"
	@echo "faults     make each call of the programs fail, on reports of all layouts"
	@echo "fuzz       try texts made by chance, for FUZZ_S=60 seconds (needs clang)"
	@echo "coverage   tell which lines no test runs (needs gcovr)"
	@echo "analyze    look for faults: gcc -fanalyzer, clang-tidy, cppcheck, valgrind"
	@echo "hostile    try texts that say little at great length: time and memory"
	@echo "bench      measure times against other programs (scripts/bench)"
	@echo "install    install under PREFIX (/usr/local), below DESTDIR"
	@echo "uninstall  remove what install put there"
	@echo "dist       make $(NAME).tar.gz of what is committed"
	@echo "deb        make a Debian package, giar_$(VERSION)_ARCH.deb, of it (needs dpkg-dev)"
	@echo "distcheck  lint the pages, make dist, build it, test it, install and uninstall it"
	@echo "clean      remove what was built"

.PHONY: all tests check sanitize faults bench install uninstall dist deb distcheck clean help FORCE
.PHONY: fuzz fuzzers hostile coverage analyze

-include $(wildcard $(B)/*.d $(B)/unit/*.d $(B)/lib/*.d $(B)/fuzz/*.d)
