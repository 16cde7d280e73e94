# Each does its own setting up, and may be run first on a fresh machine.
.PHONY: help serve build test core journey bench single-file first-screen fuzz audit check

# What there is, with the seconds or minutes that each takes once all is built, on two cores.
help:
	@printf '%s\n' \
	  'make serve         the app on http://127.0.0.1:8080/, built again on every change' \
	  'make core          the tests of the rules alone                      5 s' \
	  'make check         format, lints and types                           35 s' \
	  'make journey FILE=plan/agreement   one file of journeys on dist/     10 s' \
	  'make build         the release build, in dist/                       3 min' \
	  'make test          every test, after make check                      30 min' \
	  'make bench         the first visit on a tired phone, a whole-school picture   5 min' \
	  'make single-file   the whole app as one file' \
	  'make first-screen  web/first.html anew, from the build in dist/' \
	  'make fuzz          every decoder against texts made to break it      10 s each' \
	  'make audit         licences, sources and known faults of what it is built with'

# The app on http://127.0.0.1:8080/, built again on every change.
serve:
	@scripts/serve.sh

# The release build, in dist/.
build:
	@scripts/build.sh

# Format, lints, types and every test: what has to hold before a change lands.
test:
	@scripts/test.sh

# The rules alone, natively.
core:
	@cargo test --locked --quiet --package alongside-core

# One file of journeys, on the build that is in dist/: FILE=plan/agreement.
journey:
	@scripts/journey.sh $(FILE)

# How long a first visit takes on a tired phone beside hand-written HTML, and the whole-school picture for very
# many codes. Needs a build.
bench:
	@scripts/bench.sh

# The start page as it stands in index.html before the program is there, from the build in dist/.
first-screen:
	@node scripts/first-screen.mjs

# The whole app as one file, for a disk or a USB stick.
single-file: build
	@echo 'dist/alongside.html is the whole app. Copy it anywhere and open it.'

# Every decoder against texts made to break it. SECONDS for each, 10 if not said.
fuzz:
	@scripts/fuzz.sh $(SECONDS)

# Licences, sources and known faults of all that the app is built with.
audit:
	@scripts/audit.sh

# Format, lints and types of everything.
check:
	@scripts/check.sh
