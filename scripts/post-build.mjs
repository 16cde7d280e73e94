// Trunk calls this when its files are complete. The content security policy in
// each page names every inline script and style by its digest, and Trunk writes
// such a script, so only now can the policy be completed. The pages alone are
// edited: the digests of the other files stand in them already. The audit on paper goes
// into the page too, for a browser that can't run the program.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audits } from './audit.mjs';

const folder = process.env.TRUNK_STAGING_DIR ?? process.argv[2] ?? 'dist';

/** The digests of what stands within an element, as a policy names them. */
function digests(html, element) {
  // A comment may speak of scripts; the browser doesn't run those.
  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  const elements = new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'gi');
  const found = new Set();
  for (const [, attributes, text] of shown.matchAll(elements)) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    // Browsers take the digest of the text with line ends as they parse them.
    const parsed = text.replace(/\r\n?/g, '\n');
    found.add(`'sha256-${createHash('sha256').update(parsed).digest('base64')}'`);
  }
  return [...found].join(' ');
}

/** Completes the policy of a page, which names its digests where these placeholders stand. */
function complete(name, elements) {
  const page = join(folder, name);
  let html = readFileSync(page, 'utf8')
    .replaceAll('{{audit}}', () => audits('content/en-GB.toml'))
    // While developing, Trunk adds a script that reloads the page, and fills in its
    // address only when it serves it, after the digest is taken. The address is
    // always the page's own, so it can be written now.
    .replaceAll("'{{__TRUNK_ADDRESS__}}'", 'window.location.host')
    .replaceAll('{{__TRUNK_WS_BASE__}}', '/')
    // Browsers don't check the digest of a file preloaded for fetch, and say so in
    // the console at each visit. Ours stays empty, so that tests can hold it to that.
    .replace(/<link\b[^>]*\bas="fetch"[^>]*>/gi, (tag) => tag.replace(/\sintegrity="[^"]*"/i, ''));
  for (const element of elements) {
    const placeholder = `{{${element}-hashes}}`;
    if (!html.includes(placeholder)) {
      console.error(`post-build: ${page} has no ${placeholder} in its Content-Security-Policy`);
      process.exit(1);
    }
    html = html.replaceAll(placeholder, digests(html, element));
  }
  writeFileSync(page, html);
}

complete('index.html', ['script']);
complete('404.html', ['script', 'style']);
