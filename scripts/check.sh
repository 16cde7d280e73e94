#!/usr/bin/env bash
# Format and lints: the crates as native code, the app as the browser gets it, the style sheets.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up app

step 'Format' cargo fmt --all --check
step 'Lints of the crates' \
  cargo clippy --locked --workspace --exclude alongside --all-targets -- -D warnings
step 'Lints of the app' \
  cargo clippy --locked --package alongside --all-targets \
  --target wasm32-unknown-unknown -- -D warnings
step 'Lints of the style sheets' stylelint 'style/**/*.css'
