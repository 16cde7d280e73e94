#!/usr/bin/env bash
# Fuzzes every decoder, each in turn, from the corpus in fuzz/corpus.
#
#   scripts/fuzz.sh [SECONDS]   for so long each; 10 if not said
#
# What stops one is left in fuzz/artifacts, and is run again by
#   cargo fuzz run --sanitizer none TARGET fuzz/artifacts/TARGET/FILE
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up fuzz

seconds=${1:-10}
# The core forbids unsafe code, so there is nothing for a sanitizer to find, and the stable compiler has none.
options=(--sanitizer none --target-dir target/fuzz)
fuzz_one() {
  # New finds go to a folder of their own; `cargo fuzz cmin` takes the best of them into the corpus.
  mkdir -p "target/fuzz-corpus/$1"
  cargo fuzz run "${options[@]}" "$1" "target/fuzz-corpus/$1" "fuzz/corpus/$1" -- \
    -max_total_time="$seconds" -timeout=10 -verbosity=0 -print_final_stats=1
}

step 'Fuzz targets' cargo fuzz build "${options[@]}"
for target in $(cargo fuzz list); do
  step "Fuzzing: $target, $seconds s" fuzz_one "$target"
done
