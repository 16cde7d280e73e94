# Each does its own setting up, and may be run first on a fresh machine.
.PHONY: serve build test bench single-file fuzz audit check

# The app on http://127.0.0.1:8080/, built again on every change.
serve:
	@scripts/serve.sh

# The release build, in dist/.
build:
	@scripts/build.sh

# Everything that has to hold before a change lands.
test:
	@scripts/test.sh

# How long the whole-school picture takes for very many codes. Needs a build.
bench:
	@scripts/bench.sh

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
