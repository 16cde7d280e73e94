#!/usr/bin/env bash
# Leaves the release build in dist/, which any static host can serve from any
# folder, and prints what a first visit costs.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up app

# The program names the source of each place that can stop it. What goes out says
# nothing of the machine it was built on, and is a little smaller for it.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
flags="--remap-path-prefix=$root=."
for registry in "$cargo_home"/registry/src/*; do
  flags="$flags --remap-path-prefix=$registry=deps"
done

# Copies of whole values as one instruction each, functions inlined only where that makes
# the program smaller, and loops left as they are written: a tenth less to fetch. LLVM
# doesn't promise its options, so a compiler that has them no more builds without.
small='-C llvm-args=-max-store-memcpy=1 -C llvm-args=-inline-threshold=0 -C llvm-args=-disable-lsr'
# shellcheck disable=SC2086
if echo 'fn main() {}' | "${RUSTC:-rustc}" $small --emit=obj -o /dev/null - 2>/dev/null; then
  flags="$flags $small"
fi

program() {
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags cargo xtask program --release
}

page() {
  vite build --logLevel warn
  vite build --logLevel warn --mode one-file
}

step 'The program' program
step 'The page' page
step 'Sizes' node scripts/size.mjs
