#!/usr/bin/env bash
# Leaves the release build in dist/, which any static host can serve from any
# folder, and prints what a first visit costs.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up app

step 'Release build' trunk build --release --locked --offline
step 'Sizes' node scripts/size.mjs
