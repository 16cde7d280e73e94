# Each does its own setting up, and may be run first on a fresh machine.
.PHONY: serve build test bench check

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

# Only format and lints.
check:
	@scripts/check.sh
