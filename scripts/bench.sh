#!/usr/bin/env bash
# Times what has to stay quick, on the release build in dist/.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up everything

step 'The first visit, beside hand-written HTML' node scripts/bench-first.mjs dist
step 'Whole-school picture' node scripts/bench-school.mjs dist "$@"
