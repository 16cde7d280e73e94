import { createHash } from 'node:crypto';

/** The digests of what stands within an element, as a content security policy names them. */
export function digests(html, element) {
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
