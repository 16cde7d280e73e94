#!/usr/bin/env bash
# What the dependencies are allowed to be: their licences and where they come from (deny.toml), and
# whether anything is known against them.
#
#   scripts/audit.sh            all of it; asks the network for the latest advisories
#   scripts/audit.sh offline    licences and sources alone
set -euo pipefail
. "$(dirname "$0")/env.sh"
set_up audit

step 'Licences and sources of the Rust dependencies' \
  cargo deny --locked --offline check --hide-inclusion-graph licenses bans sources
step 'Licences of the Node tools' node scripts/licences.mjs
if [ "${1:-}" != offline ]; then
  step 'Advisories on the Rust dependencies' cargo deny --locked check advisories
  step 'Advisories on the Node tools' npm audit
fi
