#!/usr/bin/env bash
# Every test there is, the quick ones first; ends at the first part that fails. Fuzzing and the audit of the
# dependencies are scripts/fuzz.sh and scripts/audit.sh.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up everything

web_tests() {
  # All of them together have 20 seconds if nothing is said, and the driver 5 to start.
  WASM_BINDGEN_TEST_TIMEOUT=300 WASM_BINDGEN_TEST_DRIVER_TIMEOUT=60 \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    CHROMEDRIVER=/usr/bin/chromedriver \
    cargo test --locked --package alongside --test web --target wasm32-unknown-unknown
}

# Ends with the count on a line of its own, for whoever reads only that.
journeys() {
  playwright test &&
    node -p "const { stats } = require('./test-results/results.json');
      stats.expected + ' passed, ' + (stats.unexpected + stats.flaky) + ' failed'"
}

scripts/check.sh
step 'The crates' cargo test --locked --workspace --exclude alongside
step 'The app in a browser' web_tests
scripts/build.sh
step 'Size limit' node scripts/size.mjs --check
step 'Whole journeys' journeys
