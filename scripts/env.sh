# shellcheck shell=bash
# Sourced by every other script: the same place, the same tools, the same voice.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

# Tools that setup.sh had to bring itself come before whatever the machine has,
# so that everybody builds with the same versions.
export PATH="$root/.tools/bin:$root/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

# No tool asks the network for news of itself or brings its own browser.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

# set_up EXTENT: runs setup.sh, once however the scripts call each other, and takes
# over the Rust toolchain that it found able to build for the browser.
set_up() {
  if [ -z "${ALONGSIDE_SET_UP:-}" ]; then scripts/setup.sh "$@"; fi
  export ALONGSIDE_SET_UP=yes
  # shellcheck source=/dev/null
  if [ -f .tools/env ]; then . .tools/env; fi
}

# step NAME COMMAND...: runs one part under a heading; the first that fails ends
# the script and is named, since its own output may be screens away by then.
step() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  "$@" || {
    local status=$?
    printf '\nStopped at: %s\n' "$name" >&2
    exit "$status"
  }
}
