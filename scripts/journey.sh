#!/usr/bin/env bash
# The journeys of one file, on a desktop's screen and on the build that is in dist/.
#
#   scripts/journey.sh plan/agreement
set -euo pipefail
. "$(dirname "$0")/env.sh"

if [ ! -f dist/index.html ]; then
  echo 'journey: there is no build in dist/; run make build first' >&2
  exit 1
fi
exec playwright test --project=desktop "$@"
