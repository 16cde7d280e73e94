#!/usr/bin/env bash
# Leaves the release build in dist/, which any static host can serve from any
# folder, and prints what a first visit costs.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up app

# The program names the source of each place that can stop it. What goes out says
# nothing of the machine it was built on, and is a little smaller for it.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=$cargo_home/registry/src=deps --remap-path-prefix=$root=."

step 'Release build' trunk build --release --locked --offline
step 'Sizes' node scripts/size.mjs
