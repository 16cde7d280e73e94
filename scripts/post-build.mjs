// Trunk calls this when its files are complete. The content security policy in
// the page names each inline script by its digest, and Trunk writes such a
// script, so only now can the policy be completed. The page alone is edited:
// the digests of the other files stand in it already.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const placeholder = '{{script-hashes}}';
const page = join(process.env.TRUNK_STAGING_DIR ?? process.argv[2] ?? 'dist', 'index.html');
const html = readFileSync(page, 'utf8')
  // While developing, Trunk adds a script that reloads the page, and fills in its
  // address only when it serves it, after the digest is taken. The address is
  // always the page's own, so it can be written now.
  .replaceAll("'{{__TRUNK_ADDRESS__}}'", 'window.location.host')
  .replaceAll('{{__TRUNK_WS_BASE__}}', '/');

if (!html.includes(placeholder)) {
  console.error(`post-build: ${page} has no ${placeholder} in its Content-Security-Policy`);
  process.exit(1);
}

// A comment may speak of scripts; the browser doesn't run those.
const scripts = html.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi);
const digests = new Set();
for (const [, attributes, text] of scripts) {
  if (/\ssrc\s*=/i.test(attributes)) continue;
  // Browsers take the digest of the text with line ends as they parse them.
  const parsed = text.replace(/\r\n?/g, '\n');
  digests.add(`'sha256-${createHash('sha256').update(parsed).digest('base64')}'`);
}

// Browsers don't check the digest of a file preloaded for fetch, and say so in
// the console at each visit. Ours stays empty, so that tests can hold it to that.
const quiet = html.replace(/<link\b[^>]*\bas="fetch"[^>]*>/gi, (tag) =>
  tag.replace(/\sintegrity="[^"]*"/i, ''),
);

writeFileSync(page, quiet.replaceAll(placeholder, [...digests].join(' ')));
