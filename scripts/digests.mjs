import { createHash } from 'node:crypto';
import { elements } from './html.mjs';

/**
 * The digests of what stands within elements of one name, as a content security policy names them. The parser
 * reads line ends as browsers do, which take the digest of what they have read.
 *
 * @param {string} html
 * @param {'script' | 'style'} element
 */
export function digests(html, element) {
  const inline = elements(html, element).filter(({ attributes }) => !('src' in attributes));
  const found = new Set(inline.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return [...found].join(' ');
}
