#!/usr/bin/env bash
# Format and lints: the crates as native code, the app as the browser gets it, style sheets, tests
# and scripts; and the licences of the Node tools.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up check

step 'Format' cargo fmt --all --check
step 'Lints of the crates' \
  cargo clippy --locked --workspace --exclude alongside --all-targets -- -D warnings
step 'Lints of the app' \
  cargo clippy --locked --package alongside --all-targets \
  --target wasm32-unknown-unknown -- -D warnings
step 'Lints of the style sheets' stylelint 'style/**/*.css'
step 'Types of the tests and web scripts' tsc
step 'Lints of the tests and web scripts' eslint --max-warnings 0 --cache --cache-location target/checks/eslint.json .
step 'Lints of the shell scripts' shellcheck scripts/*.sh .ci/run
step 'Licences of the Node tools' node scripts/licences.mjs
