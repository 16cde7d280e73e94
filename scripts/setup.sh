#!/usr/bin/env bash
# Gets whatever this machine still lacks, each tool at a pinned version, and
# changes nothing when all of it is there. It can be run again after any failure.
#
#   scripts/setup.sh [everything]   for the tests too
#   scripts/setup.sh check          what format and lints need
#   scripts/setup.sh app            what builds and serves the app, no browser
#   scripts/setup.sh fuzz           what fuzzes the decoders
#   scripts/setup.sh audit          what looks at the dependencies
#
# Rust tools and notes go to .tools/, Node tools to node_modules/: removing the
# two folders undoes it, apart from a rustup target and Debian's packages.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit
export PATH="$root/.tools/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

wanted=${1:-everything}
target=wasm32-unknown-unknown
cargo_fuzz_version=0.13.2
cargo_deny_version=0.20.2
tool_note='setup:'

say() { printf '%s %s\n' "$tool_note" "$*"; }

# give_up WHAT NEXT: ends with what is missing and the one thing to do about it.
give_up() {
  printf '%s cannot get %s.\n' "$tool_note" "$1" >&2
  shift
  printf '  %s\n' "$@" 'Nothing else has changed: it is safe to run this again.' >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# wanted_for EXTENT...: whether one of these is what was asked for.
wanted_for() { [[ " $* " == *" $wanted "* ]]; }

wanted_for everything check app fuzz audit || give_up "\`$wanted\`" \
  'It can get everything, check, app, fuzz or audit.'

# apt_install PACKAGE...: Debian's packages, when we may.
apt_install() {
  if [ "$(id -u)" = 0 ] && has apt-get; then
    # The lists are renewed first: an old list names versions that are gone.
    apt-get update -qq >/dev/null || say 'could not renew the package lists; trying with those that are here'
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
      give_up "Debian's packages $*" \
        'apt-get said why above. Check the network and the free space.'
  else
    give_up "$*" \
      'They are system packages, and this is not root on a machine with apt.' \
      "On Debian:  sudo apt-get install $*" \
      'Elsewhere: install the same programs in your own way.'
  fi
}

# --- Rust -------------------------------------------------------------------

has cargo || give_up 'Rust' \
  'Install rustup from https://rustup.rs and open a new terminal.'

# builds_for_wasm RUSTC: compiling something is the only sure sign. A folder of
# libraries may be there and belong to another version of the compiler.
builds_for_wasm() {
  local out status=0
  out=$(mktemp -d)
  echo '#![allow(missing_docs)] pub fn probe() -> String { String::new() }' |
    "$1" --target "$target" --crate-type rlib --crate-name probe --out-dir "$out" - \
      >/dev/null 2>&1 || status=1
  rm -rf "$out"
  return $status
}

# Debian packages a current compiler for its browsers, with the source of the
# standard library but no build of it for this target. We build it once, with
# the compiler it came with, and put it where that compiler looks.
use_debian_rust() {
  say "rustup cannot get $target (\`rustup target add $target\` says why);"
  say "taking Debian's compiler instead"
  apt_install rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web

  # The linker for this target is part of LLVM and has to be of its version.
  local llvm
  llvm=$(/usr/bin/rustc --version --verbose | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  [ -x "/usr/lib/llvm-$llvm/bin/lld" ] || apt_install "lld-$llvm"
  mkdir -p .tools/bin
  ln -sf "/usr/lib/llvm-$llvm/bin/lld" .tools/bin/rust-lld

  if ! builds_for_wasm /usr/bin/rustc; then
    say "building Rust's standard library for the browser (once, about a minute)"
    build_std
    builds_for_wasm /usr/bin/rustc || give_up "a Rust that builds for $target" \
      "Debian's $(/usr/bin/rustc --version) does not take the library just built." \
      'On a machine that reaches static.rust-lang.org: rustup target add '"$target"
  fi
  if has rustup; then rustup toolchain link debian /usr >/dev/null 2>&1; fi
}

build_std() {
  local work lib
  work=$(mktemp -d)
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "std-for-wasm"\nversion = "0.0.0"\nedition = "2021"\n' >"$work/Cargo.toml"
  # Without the embedded bitcode an app with link-time optimisation won't link.
  (
    cd "$work"
    env -u RUSTUP_TOOLCHAIN -u CARGO_TARGET_DIR \
      RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
      CARGO_PROFILE_RELEASE_CODEGEN_UNITS=1 \
      /usr/bin/cargo build --release --quiet --target "$target" \
      -Zbuild-std=std,panic_abort,proc_macro,test
  ) || give_up "a standard library for $target" \
    'cargo said why above; it needs the crates registry once.'
  lib=$(/usr/bin/rustc --print sysroot)/lib/rustlib/$target/lib
  mkdir -p "$lib"
  rm -f "$lib"/*.rlib
  cp "$work/target/$target"/release/deps/*.rlib "$lib"/
  rm -f "$lib"/libstd_for_wasm*
  rm -rf "$work"
}

mkdir -p .tools
# shellcheck source=/dev/null
if [ -f .tools/env ]; then . .tools/env; fi
if ! builds_for_wasm rustc; then
  unset RUSTUP_TOOLCHAIN
  rm -f .tools/env
  if builds_for_wasm rustc; then
    : # The toolchain noted earlier is gone and the machine's own one does.
  elif has rustup && rustup target add "$target" >/dev/null 2>&1 && builds_for_wasm rustc; then
    : # The usual way.
  else
    use_debian_rust
    echo 'export RUSTUP_TOOLCHAIN=debian' >.tools/env
    export RUSTUP_TOOLCHAIN=debian
  fi
fi
if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
  rustup component add rustfmt clippy >/dev/null 2>&1 || give_up 'rustfmt and clippy' \
    'This says why:  rustup component add rustfmt clippy'
fi
say "Rust for the browser: $(rustc --version)"

# cargo_tool PROGRAM CRATE VERSION [FLAG]: leaves a right one on PATH alone.
cargo_tool() {
  local program=$1 crate=$2 version=$3
  shift 3
  if [ "$("$program" --version 2>/dev/null | cut -d' ' -f2)" = "$version" ]; then
    say "$program $version"
    return
  fi
  say "$program $version: building it (some minutes, once)"
  # They run for seconds a day: optimising them hard would only cost minutes now.
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install --quiet --root .tools "$@" "$crate@$version" ||
    give_up "$program $version" \
      'cargo said why above. A compiler (gcc or clang) and the crates registry are needed.'
}

[ -f Cargo.lock ] || give_up 'Cargo.lock' \
  'It is part of the repository:  git checkout Cargo.lock'
if wanted_for everything; then
  # What runs the web tests. The program and the library speak a format of their own, which
  # changes with every version, so Cargo.lock decides for both. Not --locked: the program's own
  # lock file names crates so new that a registry may not have them yet.
  bindgen_version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
  cargo_tool wasm-bindgen wasm-bindgen-cli "$bindgen_version"
fi

# Fetched now, so that no later step needs the network.
cargo fetch --locked --quiet || give_up "the app's Rust dependencies" \
  'cargo said why above. If it speaks of the lock file: cargo update --workspace'
say 'Rust dependencies'

# --- Node -------------------------------------------------------------------

if ! has node || ! has npm; then
  give_up 'Node' 'Install Node 20.19 or newer (https://nodejs.org), with npm.'
fi
node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
  process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' || give_up 'Node 20.19' \
  "This machine has $(node --version). Install Node 20.19 or newer (https://nodejs.org)."

if wanted_for everything check app; then
  stamp=node_modules/.installed-from
  if ! cmp -s package-lock.json "$stamp"; then
    say 'Node tools: installing'
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error ||
      give_up 'the Node tools' 'npm said why above; it needs the npm registry once.'
    cp package-lock.json "$stamp"
  fi
  say 'Node tools'
fi

if wanted_for everything check; then
  has shellcheck || apt_install shellcheck
  say 'shellcheck'
fi

# --- The browser, for the tests ----------------------------------------------

if wanted_for everything; then
  missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium)
  [ -x /usr/bin/chromium-headless-shell ] || missing+=(chromium-headless-shell)
  [ -x /usr/bin/chromedriver ] || missing+=(chromium-driver)
  [ -x /usr/bin/firefox-esr ] || missing+=(firefox-esr)
  has pdftotext || missing+=(poppler-utils)
  # What reads the files that the app saves.
  /usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
  /usr/bin/python3 -c 'import docx' 2>/dev/null || missing+=(python3-docx)
  if [ ${#missing[@]} -gt 0 ]; then
    say "installing ${missing[*]}"
    apt_install "${missing[@]}"
  fi
  say 'Chromium, ChromeDriver, Firefox, poppler, python-icalendar, python-docx'
fi

# --- Fuzzing and auditing ------------------------------------------------------

if wanted_for fuzz; then
  # libFuzzer is C++.
  has c++ || apt_install g++
  cargo_tool cargo-fuzz cargo-fuzz "$cargo_fuzz_version" --locked
  cargo fetch --locked --quiet --manifest-path fuzz/Cargo.toml || give_up "the fuzzer's Rust dependencies" \
    'cargo said why above. If it speaks of the lock file: cargo update --manifest-path fuzz/Cargo.toml --workspace'
fi
if wanted_for audit; then
  cargo_tool cargo-deny cargo-deny "$cargo_deny_version" --locked
fi
say 'ready'
