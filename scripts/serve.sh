#!/usr/bin/env bash
# Builds the app, serves it on http://127.0.0.1:8080/ and builds again on every
# change. It is the development build: quick to make, large to load.
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up app

printf '\nhttp://127.0.0.1:8080/ answers once the first build is done. Ctrl+C ends it.\n\n'
exec vite "$@"
